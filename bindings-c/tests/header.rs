//! The headers as compilers read them.

#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "a step that fails is a test that fails, and says so"
)]

mod support;

use std::fs;
use std::process::Command;

use support::{STRICT, built, include, printed, run, tool};

fn header() -> String {
    fs::read_to_string(include().join("pcsdk.h")).unwrap()
}

/// Compiles a source in each standard.
fn compiles(compiler: &str, standards: &[&str], language: &str, source: &str) {
    if tool(compiler).is_none() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("source");
    fs::write(&file, source).unwrap();
    for standard in standards {
        let mut compile = Command::new(compiler);
        compile.arg(format!("-std={standard}")).args(STRICT).arg("-I").arg(include());
        run(compile.args(["-fsyntax-only", "-x", language]).arg(&file));
    }
}

#[test]
fn the_header_compiles_alone_and_twice_in_every_c() {
    for compiler in ["gcc", "clang"] {
        compiles(compiler, &["c99", "c11", "c17"], "c", "#include <pcsdk.h>\n#include <pcsdk.h>\n");
    }
}

#[test]
fn the_header_compiles_alone_and_twice_in_every_cpp() {
    for compiler in ["g++", "clang++"] {
        let source = "#include <pcsdk.h>\n#include <pcsdk.h>\n";
        compiles(compiler, &["c++11", "c++14", "c++17", "c++20"], "c++", source);
    }
}

#[test]
fn the_version_macros_are_those_of_the_package_and_agree() {
    let parts: Vec<u32> = ["MAJOR", "MINOR", "PATCH"]
        .map(|part| define(&format!("PCSDK_VERSION_{part}")).parse().unwrap())
        .into();
    assert_eq!(format!("{}.{}.{}", parts[0], parts[1], parts[2]), env!("CARGO_PKG_VERSION"));
    assert_eq!(define("PCSDK_VERSION"), format!("\"{}\"", env!("CARGO_PKG_VERSION")));
    compiles(
        "gcc",
        &["c99"],
        "c",
        "#include <pcsdk.h>\n\
         #if PCSDK_VERSION_NUMBER != PCSDK_VERSION_MAJOR * 65536 + PCSDK_VERSION_MINOR * 256 + PCSDK_VERSION_PATCH\n\
         #error the parts and the number differ\n\
         #endif\n",
    );
}

fn define(name: &str) -> String {
    let start = format!("#define {name} ");
    header().lines().find_map(|line| line.strip_prefix(&start).map(str::to_owned)).unwrap()
}

#[test]
fn every_declaration_has_a_comment() {
    let header = header();
    let lines: Vec<&str> = header.lines().collect();
    let is_declaration = |line: &str| {
        let (first, code) = (line.trim_start(), line.starts_with(|c: char| c.is_ascii_alphabetic()));
        let member = line.starts_with("    ") && line.len() > 4 && line.as_bytes()[4].is_ascii_alphabetic();
        let in_body =
            first.starts_with("view.") || first.starts_with("return ") || first.starts_with("pcsdk_str view");
        (code && !line.starts_with("extern \"C\"")) || (member && !in_body)
    };
    let mut declarations = 0;
    for (number, line) in lines.iter().enumerate().filter(|(_, line)| is_declaration(line)) {
        declarations += 1;
        assert!(lines[number - 1].trim_end().ends_with("*/"), "no comment before `{line}`");
    }
    let functions = include_str!("../abi.txt").lines().count();
    assert!(declarations > functions, "{declarations} found, of which {functions} should be functions");
}

#[test]
fn each_type_says_which_threads_may_use_it() {
    let header = header();
    let handles: Vec<&str> =
        header.lines().filter(|line| line.starts_with("typedef struct pcsdk_")).collect();
    assert_eq!(handles.len(), 9, "{handles:?}");
    for handle in handles {
        let before = &header[..header.find(handle).unwrap()];
        let comment = before[before.rfind("/**").unwrap()..].replace("\n *", "");
        let sentences = [
            "may be used by several threads at the same time.",
            "must not be used by two threads at the same time.",
        ];
        assert!(sentences.iter().any(|sentence| comment.contains(sentence)), "{handle}{comment}");
    }
}

#[test]
fn the_ffi_of_php_reads_its_header_and_finds_every_function() {
    let Some(mut php) = tool("php") else { return };
    let program = "FFI::cdef(file_get_contents($argv[1]), $argv[2]); echo 'found';";
    php.args(["-d", "ffi.enable=1", "-r", program, "--"]).arg(include().join("pcsdk.ffi.h"));
    let output = php.arg(built().join("libpcsdk.so")).output().unwrap();
    let said = printed(&output);
    if said.contains("Class \"FFI\" not found") {
        eprintln!("skipped: this PHP has no FFI");
    } else {
        assert_eq!(String::from_utf8_lossy(&output.stdout), "found", "{said}");
    }
}
