//! The built library as loaders and linkers see it.

#![allow(clippy::unwrap_used, reason = "a step that fails is a test that fails, and says so")]

mod support;

use support::{built, program, run, soname, tool};

#[test]
fn it_exports_the_abi_and_nothing_else() {
    let Some(mut nm) = tool("nm") else { return };
    let listed =
        run(nm.args(["--dynamic", "--defined-only", "--format=posix"]).arg(built().join("libpcsdk.so")));
    let mut exported: Vec<&str> = listed.lines().filter_map(|line| line.split(' ').next()).collect();
    exported.sort_unstable();
    let abi: Vec<&str> = include_str!("../abi.txt").lines().collect();
    assert_eq!(exported, abi);
}

#[test]
fn it_has_its_soname_and_is_never_unloaded() {
    let Some(mut readelf) = tool("readelf") else { return };
    let dynamic = run(readelf.args(["--dynamic", "--wide"]).arg(built().join("libpcsdk.so")));
    let line = |what: &str| dynamic.lines().find(|line| line.contains(what)).unwrap_or_default();
    assert!(line("(SONAME)").ends_with(&format!("[{}]", soname())), "{dynamic}");
    assert!(line("(FLAGS_1)").contains("NODELETE"), "{dynamic}");
}

#[test]
fn it_needs_nothing_but_the_c_library() {
    let Some(mut readelf) = tool("readelf") else { return };
    let dynamic = run(readelf.args(["--dynamic", "--wide"]).arg(built().join("libpcsdk.so")));
    let ours = ["libc.so.6", "libgcc_s.so.1", "libm.so.6", "libpthread.so.0", "libdl.so.2", "ld-linux"];
    for line in dynamic.lines().filter(|line| line.contains("(NEEDED)")) {
        assert!(ours.iter().any(|library| line.contains(library)), "{line}");
    }
}

#[test]
fn a_program_may_load_and_unload_it_over_and_over_while_its_threads_run() {
    let folder = tempfile::tempdir().unwrap();
    let source = "tests/c/reload.c";
    // Linked as needed, which it is not: the program loads it itself.
    let flags = ["-std=c99", "-Wl,--as-needed"];
    let Some(mut reload) = program("gcc", &flags, source, &folder.path().join("reload")) else { return };
    assert_eq!(run(reload.arg(soname())), "20 texts, 20 sandboxes\n");
}

#[test]
fn a_child_forked_while_threads_use_handles_uses_them_too() {
    let folder = tempfile::tempdir().unwrap();
    let Some(mut fork) = program("gcc", &["-std=c99"], "tests/c/fork.c", &folder.path().join("fork")) else {
        return;
    };
    assert_eq!(run(&mut fork), "20 children\n");
}
