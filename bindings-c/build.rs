//! Names the shared library for the loader, and keeps it loaded.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_OS").as_deref() != Ok("linux") {
        return;
    }
    // Before 1.0 a minor version may change the ABI, so the soname carries it; from 1.0 the major alone.
    let (major, minor) = (env!("CARGO_PKG_VERSION_MAJOR"), env!("CARGO_PKG_VERSION_MINOR"));
    let abi = if major == "0" { format!("0.{minor}") } else { major.to_owned() };
    println!("cargo::rustc-cdylib-link-arg=-Wl,-soname,libpcsdk.so.{abi}");
    // PHP unloads its libraries at the end of each request; a thread or a fork handler of ours would go on in
    // memory that is gone.
    println!("cargo::rustc-cdylib-link-arg=-Wl,-z,nodelete");
}
