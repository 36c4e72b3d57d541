//! Every function of the header, called with what it must refuse: a C program made from the header itself, so that a
//! new function is tried without anybody thinking of it. It runs as it is, and under valgrind.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that meets what it did not expect ends")]

mod support;

use std::fmt::Write;
use std::fs;

use support::{LEAKS, include, package, program, run, sandbox, valgrind};

/// A function as the header declares it.
struct Prototype {
    result: String,
    name: String,
    /// Types, without the names.
    parameters: Vec<String>,
}

impl Prototype {
    /// Every function that the header exports, in its order.
    fn all(header: &str) -> Vec<Self> {
        let code: String =
            header.split("/*").map(|part| part.split_once("*/").map_or(part, |(_, code)| code)).collect();
        code.split(';').filter_map(Self::parse).collect()
    }

    fn parse(declaration: &str) -> Option<Self> {
        let (head, parameters) = declaration.trim().split_once('(')?;
        let head = head.lines().last()?.trim();
        let at = head.rfind("pcsdk_")?;
        if head.contains("typedef") || head.contains("static") || head.contains('{') {
            return None;
        }
        let parameters = parameters.trim_end().strip_suffix(')')?;
        let typed = |text: &str| {
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            text.rfind([' ', '*']).map(|end| text[..=end].trim().to_owned())
        };
        Some(Self {
            result: head[..at].trim().to_owned(),
            name: head[at..].to_owned(),
            parameters: parameters.split(',').filter_map(typed).collect(),
        })
    }

    fn takes(&self, kind: &str) -> bool {
        self.parameters.iter().any(|parameter| parameter == kind)
    }

    /// The handles that it needs: options may be left out.
    fn needs_handle(&self) -> bool {
        self.parameters
            .iter()
            .filter_map(|kind| handle(kind))
            .any(|kind| kind != "call_options" || self.name.contains("_set_"))
    }

    /// A C function that calls it once and looks at what comes back.
    fn attempt(&self) -> String {
        let mut code = format!(
            "static void try_{}(const struct given *g, int refused) {{\n    (void)g, (void)refused;\n",
            self.name
        );
        let mut after = String::new();
        let arguments: Vec<String> = self
            .parameters
            .iter()
            .enumerate()
            .map(|(at, kind)| {
                if let Some(made) = kind.strip_suffix(" **").and_then(|kind| kind.strip_prefix("pcsdk_")) {
                    let _ = writeln!(code, "    pcsdk_{made} *out{at} = SENTINEL;");
                    let _ = if made == "error" {
                        writeln!(after, "    if (g->outs) settle(\"{}\", status, out{at});", self.name)
                    } else {
                        writeln!(
                            after,
                            "    if (g->outs && status != PCSDK_OK && (void *)out{at} != SENTINEL) bad(\"{}\", \"wrote an output\");\n    \
                             if (g->outs && status == PCSDK_OK) pcsdk_{made}_free(out{at});",
                            self.name
                        )
                    };
                    return format!("g->outs ? &out{at} : NULL");
                }
                if kind == "pcsdk_bytes *" {
                    let _ = writeln!(code, "    pcsdk_bytes out{at};");
                    return format!("g->outs ? &out{at} : NULL");
                }
                match (handle(kind), kind.as_str()) {
                    (Some("text"), _) => "g->text_handle".to_owned(),
                    (Some(kind), _) => format!("g->{kind}"),
                    (_, "pcsdk_str") => "g->text".to_owned(),
                    (_, "pcsdk_bytes") => "g->bytes".to_owned(),
                    (_, "uint32_t" | "uint64_t" | "size_t") => "1".to_owned(),
                    (_, "void *") => "NULL".to_owned(),
                    (_, hook) if is_hook(hook) => "NULL".to_owned(),
                    (_, other) => panic!("{} takes {other}: say here what to give", self.name),
                }
            })
            .collect();
        let call = format!("{}({})", self.name, arguments.join(", "));
        let neutral = |test: &str| {
            format!(
                "    {{ {} value = {call}; if (refused && {test}) bad(\"{}\", \"is not neutral\"); }}\n",
                self.result, self.name
            )
        };
        let look = match self.result.as_str() {
            "pcsdk_status" if self.name == "pcsdk_error_status" => neutral("value != PCSDK_OK"),
            "pcsdk_status" => format!(
                "    pcsdk_status status = {call};\n    if (refused && status != PCSDK_ARGUMENT) bad(\"{}\", \"does not refuse\");\n{after}",
                self.name
            ),
            "void" => format!("    {call};\n"),
            "int64_t" => neutral("value != -1"),
            "pcsdk_str" | "pcsdk_bytes" => neutral("(value.data != NULL || value.len != 0)"),
            "uint32_t" | "uint64_t" | "bool" | "pcsdk_content" => neutral("value != 0"),
            made if made.ends_with('*') => {
                let free = made.trim_end_matches([' ', '*']);
                format!("    {free}_free({call});\n")
            }
            other => panic!("{} returns {other}: say here what is neutral", self.name),
        };
        code + &look + "}\n\n"
    }
}

/// Whether it is a type of function pointers.
fn is_hook(kind: &str) -> bool {
    matches!(
        kind,
        "pcsdk_observer_log"
            | "pcsdk_observer_event"
            | "pcsdk_interrupt"
            | "pcsdk_rate_limit_hook"
            | "pcsdk_open"
    ) || kind.starts_with("pcsdk_store_")
}

/// `client` of `const pcsdk_client *`.
fn handle(kind: &str) -> Option<&str> {
    let kind = kind.strip_prefix("const ").unwrap_or(kind);
    kind.strip_suffix(" *").and_then(|kind| kind.strip_prefix("pcsdk_"))
}

/// The whole program: the frame in `c/misuse.c`, with an attempt for each function in its place.
fn source(functions: &[Prototype]) -> String {
    let attempts: String = functions.iter().map(Prototype::attempt).collect();
    let mut rows = String::new();
    for function in functions {
        let _ = writeln!(
            rows,
            "    {{try_{0}, {1}, {2}, {3}}},",
            function.name,
            u8::from(function.needs_handle()),
            u8::from(function.takes("pcsdk_str")),
            u8::from(function.name.ends_with("_free")),
        );
    }
    let frame = fs::read_to_string(package().join("tests/c/misuse.c")).unwrap();
    frame.replace("/* ATTEMPTS */", &attempts).replace("/* ROWS */", &rows)
}

#[test]
fn every_function_refuses_wrong_handles_and_texts() {
    let header = fs::read_to_string(include().join("pcsdk.h")).unwrap();
    let functions = Prototype::all(&header);
    let mut names: Vec<&str> = functions.iter().map(|function| function.name.as_str()).collect();
    names.sort_unstable();
    let abi = fs::read_to_string(package().join("abi.txt")).unwrap();
    assert_eq!(names, abi.lines().collect::<Vec<_>>(), "the header's functions were not understood");

    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("misuse.c");
    fs::write(&file, source(&functions)).unwrap();
    let executable = folder.path().join("misuse");
    let flags = ["-std=c99", "-Wno-unused-function"];
    let Some(mut misuse) = program("gcc", &flags, file.to_str().unwrap(), &executable) else { return };
    let expected = format!("{} functions\n", functions.len());
    assert_eq!(run(&mut misuse), expected);
    // A sandbox in the program itself would take valgrind a minute.
    let Some(said) = valgrind(&misuse, &[sandbox().url()], LEAKS) else { return };
    assert_eq!(said, expected);
}
