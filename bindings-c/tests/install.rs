//! What `install.sh` lays out, used as a stranger would.

#![allow(clippy::unwrap_used, reason = "a step that fails is a test that fails, and says so")]

mod support;

use std::fs;
use std::path::Path;
use std::process::Command;

use support::{STRICT, built, package, run, sandbox, soname, tool};

const FILES: [&str; 8] = [
    "include/pcsdk.ffi.h",
    "include/pcsdk.h",
    "lib/cmake/pcsdk/pcsdk-config-version.cmake",
    "lib/cmake/pcsdk/pcsdk-config.cmake",
    "lib/libpcsdk.a",
    "lib/libpcsdk.so",
    "lib/pkgconfig/pcsdk.pc",
    concat!("lib/libpcsdk.so.", env!("CARGO_PKG_VERSION")),
];

/// Installs below `prefix`, and moves it away: nothing in it may name the place it was made for.
fn install(prefix: &Path) {
    let first = prefix.with_extension("first");
    run(Command::new("sh").arg(package().join("install.sh")).arg(&first).arg(built()));
    fs::rename(first, prefix).unwrap();
}

fn compile_call(mut compiler: Command, flags: &[String], executable: &Path) {
    run(compiler
        .arg("-std=c99")
        .args(STRICT)
        .arg(package().join("examples/call.c"))
        .arg("-o")
        .arg(executable)
        .args(flags));
}

fn greets(mut call: Command) {
    let sandbox = sandbox();
    call.arg(sandbox.url()).envs([("PCSDK_CLIENT_ID", "i"), ("PCSDK_CLIENT_SECRET", "s")]);
    assert!(run(&mut call).starts_with("c: Hello, "));
}

fn words(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}

#[test]
fn every_file_is_there_and_the_links_lead_to_the_library() {
    let folder = tempfile::tempdir().unwrap();
    let prefix = folder.path().join("prefix");
    install(&prefix);
    for file in FILES {
        assert!(prefix.join(file).metadata().unwrap().len() > 0, "{file}");
    }
    let lib = prefix.join("lib");
    assert_eq!(fs::read_link(lib.join("libpcsdk.so")).unwrap().to_str(), Some(soname().as_str()));
    assert_eq!(
        fs::read_link(lib.join(soname())).unwrap().to_str(),
        Some(concat!("libpcsdk.so.", env!("CARGO_PKG_VERSION")))
    );
    for file in FILES.iter().filter(|file| !file.starts_with("lib/libpcsdk")) {
        let text = fs::read_to_string(prefix.join(file)).unwrap();
        assert!(!text.contains(folder.path().to_str().unwrap()), "{file} names its place");
        let blanks = text
            .split('@')
            .skip(1)
            .step_by(2)
            .filter(|word| word.bytes().all(|b| b.is_ascii_uppercase() || b == b'_'));
        assert_eq!(blanks.collect::<Vec<_>>(), [""; 0], "{file} has a blank left");
    }
}

#[test]
fn a_second_installation_replaces_the_first() {
    let folder = tempfile::tempdir().unwrap();
    for _ in 0..2 {
        run(Command::new("sh").arg(package().join("install.sh")).arg(folder.path()).arg(built()));
    }
    assert_eq!(fs::read_dir(folder.path().join("lib")).unwrap().count(), 6);
}

#[test]
fn pkg_config_builds_a_program_with_the_shared_and_the_static_library() {
    let (Some(_), Some(gcc), Some(static_gcc)) = (tool("pkg-config"), tool("gcc"), tool("gcc")) else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let prefix = folder.path().join("prefix");
    install(&prefix);
    let ask = |arguments: &[&str]| {
        let path = prefix.join("lib/pkgconfig");
        words(&run(Command::new("pkg-config").args(arguments).arg("pcsdk").env("PKG_CONFIG_PATH", path)))
    };
    assert_eq!(ask(&["--modversion"]), [env!("CARGO_PKG_VERSION")]);

    let shared = folder.path().join("shared");
    compile_call(gcc, &ask(&["--cflags", "--libs"]), &shared);
    let mut call = Command::new(&shared);
    call.env("LD_LIBRARY_PATH", prefix.join("lib"));
    greets(call);

    // With the archive alone to be found, `-lpcsdk` means it.
    let alone = folder.path().join("static");
    for link in
        ["libpcsdk.so".to_owned(), soname(), concat!("libpcsdk.so.", env!("CARGO_PKG_VERSION")).to_owned()]
    {
        fs::remove_file(prefix.join("lib").join(link)).unwrap();
    }
    compile_call(static_gcc, &ask(&["--static", "--cflags", "--libs"]), &alone);
    greets(Command::new(&alone));
}

#[test]
fn cmake_finds_the_shared_and_the_static_library() {
    let (Some(_), Some(_)) = (tool("cmake"), tool("gcc")) else { return };
    let folder = tempfile::tempdir().unwrap();
    let (prefix, project, build) =
        (folder.path().join("prefix"), folder.path().join("project"), folder.path().join("build"));
    install(&prefix);
    fs::create_dir(&project).unwrap();
    fs::copy(package().join("examples/call.c"), project.join("call.c")).unwrap();
    let series = soname().trim_start_matches("libpcsdk.so.").to_owned();
    let lists = format!(
        "cmake_minimum_required(VERSION 3.16)\nproject(stranger C)\nset(CMAKE_C_STANDARD 99)\n\
         find_package(pcsdk {series} REQUIRED CONFIG)\n\
         add_executable(shared call.c)\ntarget_link_libraries(shared pcsdk::pcsdk)\n\
         add_executable(static call.c)\ntarget_link_libraries(static pcsdk::static)\n"
    );
    fs::write(project.join("CMakeLists.txt"), lists).unwrap();
    let mut configure = Command::new("cmake");
    run(configure
        .arg("-S")
        .arg(&project)
        .arg("-B")
        .arg(&build)
        .arg(format!("-DCMAKE_PREFIX_PATH={}", prefix.display())));
    run(Command::new("cmake").arg("--build").arg(&build));
    for name in ["shared", "static"] {
        greets(Command::new(build.join(name)));
    }
}
