//! The built library, and the tools that C programs are made and looked at with.

#![allow(dead_code, reason = "each test file uses its part")]
#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "a step that fails is a test that fails, and says so"
)]

use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use pcsdk::sandbox::{Sandbox, SandboxOptions};

/// What every C program here must survive.
pub(crate) const STRICT: [&str; 4] = ["-Wall", "-Wextra", "-Wpedantic", "-Werror"];

/// The folder of this package.
pub(crate) fn package() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The folder of the headers in the source tree.
pub(crate) fn include() -> PathBuf {
    package().join("../include")
}

/// The folder that holds libpcsdk.so and libpcsdk.a, built from the present sources in this test's own profile.
///
/// Cargo builds no cdylib for integration tests, so it is asked to.
pub(crate) fn built() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| {
        let this = env::current_exe().unwrap();
        let folder = this.ancestors().nth(2).unwrap();
        let profile = match folder.file_name().and_then(OsStr::to_str).unwrap() {
            "debug" => "dev",
            name => name,
        };
        let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.args(["build", "--quiet", "--package", "pcsdk-c", "--profile", profile]);
        run(cargo.arg("--target-dir").arg(folder.parent().unwrap()).current_dir(package()));
        folder.to_owned()
    })
}

/// The command, if the tool is installed; else says that the test is skipped.
pub(crate) fn tool(name: &str) -> Option<Command> {
    let found = Command::new(name).arg("--version").output().is_ok();
    if !found {
        eprintln!("skipped: {name} is not installed");
    }
    found.then(|| Command::new(name))
}

/// Runs a command that must succeed, and gives what it printed.
pub(crate) fn run(command: &mut Command) -> String {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{command:?}: {}", printed(&output));
    String::from_utf8(output.stdout).unwrap()
}

/// All that a command printed.
pub(crate) fn printed(output: &Output) -> String {
    format!(
        "{}\n{}{}",
        output.status,
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}

/// A C program linked with the library just built; `None` without the compiler.
pub(crate) fn program(compiler: &str, flags: &[&str], source: &str, executable: &Path) -> Option<Command> {
    let mut build = tool(compiler)?;
    let library = built();
    run(build
        .args(flags)
        .args(STRICT)
        .arg("-I")
        .arg(include())
        .arg(package().join(source))
        .arg("-o")
        .arg(executable)
        .arg("-L")
        .arg(library)
        .args(["-lpcsdk", "-lpthread", "-ldl"]));
    Some(with_library(Command::new(executable)))
}

/// The command, with the library just built for it to load and no setting of the developer's.
pub(crate) fn with_library(mut command: Command) -> Command {
    // The file is named libpcsdk.so here, and looked up by its soname.
    let folder = built().join("pcsdk-c-soname");
    let link = folder.join(soname());
    std::fs::create_dir_all(&folder).unwrap();
    // Tests of several processes make the same link.
    let _ = std::os::unix::fs::symlink("../libpcsdk.so", &link);
    assert!(link.exists(), "{}", link.display());
    command.env("LD_LIBRARY_PATH", folder).env_remove("PCSDK_BASE_URL");
    command
}

/// What the loader knows the library by.
pub(crate) fn soname() -> String {
    let parts: Vec<&str> = env!("CARGO_PKG_VERSION").split('.').collect();
    if parts[0] == "0" { format!("libpcsdk.so.0.{}", parts[1]) } else { format!("libpcsdk.so.{}", parts[0]) }
}

/// A sandbox with a few users.
pub(crate) fn sandbox() -> Sandbox {
    Sandbox::start(SandboxOptions { users: 3, ..SandboxOptions::default() }).unwrap()
}

/// Every kind of leak, but for what is still held at the end. What valgrind only thinks possible is such: the operations
/// that the library has parsed stay with it, held by pointers into their middle.
pub(crate) const LEAKS: &str = "definite,indirect";

/// Runs a program under valgrind: no error, and no leak of the kinds named; `none` does not look for leaks at all.
pub(crate) fn valgrind(program: &Command, arguments: &[&str], leaks: &str) -> Option<String> {
    let mut valgrind = tool("valgrind")?;
    valgrind.args(["--quiet", "--error-exitcode=99"]);
    if leaks == "none" {
        valgrind.arg("--leak-check=no");
    } else {
        valgrind.arg("--leak-check=full");
        valgrind.args([format!("--show-leak-kinds={leaks}"), format!("--errors-for-leak-kinds={leaks}")]);
    }
    valgrind.arg(program.get_program()).args(arguments);
    valgrind.envs(program.get_envs().filter_map(|(name, value)| Some((name, value?))));
    let output = with_library(valgrind).output().unwrap();
    assert!(output.status.success(), "{}", printed(&output));
    Some(String::from_utf8(output.stdout).unwrap())
}
