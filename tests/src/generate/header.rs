//! The headers of the C ABI, and the list of its functions.

use std::error::Error;
use std::fs;
use std::path::Path;

use cbindgen::{Builder, Config};

use super::Output;

/// The modules of `bindings-c/src` that the headers describe, in the order a reader wants.
const MODULES: [&str; 18] = [
    "version",
    "view",
    "status",
    "error",
    "text",
    "response",
    "observer",
    "store",
    "config",
    "client",
    "login",
    "login_page",
    "call",
    "call_options",
    "cancel",
    "pager",
    "catalogue",
    "sandbox",
];

const NOTICE: &str = "/* Generated from bindings-c/src by `cargo dev generate`; do not edit. */";

/// What only C can have: the parser of PHP's FFI knows no function bodies.
const STR_OF_C: &str = "\
/**
 * The view of a text that ends with NUL; none for NULL. It lives as long as the text.
 */
static inline pcsdk_str pcsdk_str_c(const char *text) {
    pcsdk_str view;
    view.data = text;
    view.len = text ? strlen(text) : 0;
    return view;
}";

/// Both headers and the list.
pub(super) fn outputs(root: &Path) -> Result<Vec<Output>, Box<dyn Error>> {
    let contract = contract(&fs::read_to_string(root.join("bindings-c/src/lib.rs"))?);
    let c = header(root, "cbindgen.toml", |config| {
        // The guard is ours, since cbindgen's ends before the trailer.
        config.header = Some(format!("{NOTICE}\n\n{contract}\n\n#ifndef PCSDK_H\n#define PCSDK_H"));
        config.after_includes = Some(format!("\n{}", version_macros(env!("CARGO_PKG_VERSION"))));
        config.trailer = Some(format!("{STR_OF_C}\n\n#endif /* PCSDK_H */"));
    })?;
    let php = header(root, "cbindgen-ffi.toml", |_| ())?;
    let abi = functions(&php);
    Ok(vec![
        Output { path: "include/pcsdk.h".to_owned(), text: c },
        Output { path: "include/pcsdk.ffi.h".to_owned(), text: php },
        Output { path: "bindings-c/abi.txt".to_owned(), text: abi },
    ])
}

fn header(root: &Path, config: &str, adjust: impl FnOnce(&mut Config)) -> Result<String, Box<dyn Error>> {
    let binding = root.join("bindings-c");
    let mut config = Config::from_file(binding.join(config))?;
    config.header = Some(NOTICE.to_owned());
    adjust(&mut config);
    let builder = MODULES.iter().fold(Builder::new(), |builder, module| {
        builder.with_src(binding.join("src").join(format!("{module}.rs")))
    });
    let mut text = Vec::new();
    builder.with_config(config).generate()?.write(&mut text);
    Ok(String::from_utf8(text)?)
}

/// The documentation of a crate as a comment of C.
fn contract(source: &str) -> String {
    let lines = source.lines().map_while(|line| line.strip_prefix("//!"));
    let body: Vec<String> = lines.map(|line| format!(" *{line}")).collect();
    format!("/*\n{}\n */", body.join("\n"))
}

fn version_macros(version: &str) -> String {
    let [major, minor, patch] = numbers(version);
    format!(
        "#define PCSDK_VERSION \"{version}\"\n\
         #define PCSDK_VERSION_MAJOR {major}\n\
         #define PCSDK_VERSION_MINOR {minor}\n\
         #define PCSDK_VERSION_PATCH {patch}\n\
         /** The parts in one number, a byte each for minor and patch: 1.2.3 is 0x010203. */\n\
         #define PCSDK_VERSION_NUMBER 0x{major:02x}{minor:02x}{patch:02x}"
    )
}

/// Major, minor and patch of a version; a pre-release says nothing here.
fn numbers(version: &str) -> [u8; 3] {
    let mut parts = version.split(['.', '-']).map(|part| part.parse().unwrap_or(0));
    std::array::from_fn(|_| parts.next().unwrap_or(0))
}

/// The names of the functions that a header without comments declares, sorted, one a line.
fn functions(header: &str) -> String {
    let mut names: Vec<&str> = header
        .lines()
        .filter(|line| !line.starts_with([' ', '}', '/']) && !line.starts_with("typedef"))
        .filter_map(|line| line.split_once('(')?.0.rsplit([' ', '*']).next())
        .collect();
    names.sort_unstable();
    names.into_iter().flat_map(|name| [name, "\n"]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_in_one_number_has_every_part() {
        let macros = version_macros("1.2.30-rc.1");
        for line in [
            "#define PCSDK_VERSION \"1.2.30-rc.1\"",
            "#define PCSDK_VERSION_MAJOR 1",
            "#define PCSDK_VERSION_MINOR 2",
            "#define PCSDK_VERSION_PATCH 30",
            "#define PCSDK_VERSION_NUMBER 0x01021e",
        ] {
            assert!(macros.lines().any(|found| found == line), "{line}");
        }
    }

    #[test]
    fn the_contract_is_the_documentation_of_the_crate_and_no_more() {
        assert_eq!(contract("//! One.\n//!\n//! - Two.\n\n//! Three.\n"), "/*\n * One.\n *\n * - Two.\n */");
    }

    #[test]
    fn function_names_are_found_behind_any_return_type() {
        let header = "/* f(x) */\ntypedef int (*cb)(void);\nstruct a *pcsdk_b(void);\nbool pcsdk_a(int x,\n        int y);\n";
        assert_eq!(functions(header), "pcsdk_a\npcsdk_b\n");
    }
}
