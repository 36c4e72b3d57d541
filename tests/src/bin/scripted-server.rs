//! Plays the shared vectors for the runners of other languages: prints its URLs as one JSON line, and serves until its
//! standard input ends.

#![expect(clippy::print_stdout, reason = "the URLs are the program's output")]

use std::io::Read;

fn main() -> std::io::Result<()> {
    let server = pcsdk_tests::scripted::Server::start()?;
    println!("{}", server.places());
    // Ends with the runner, however that ends.
    std::io::stdin().read_to_end(&mut Vec::new())?;
    Ok(())
}
