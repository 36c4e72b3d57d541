//! Rust clients under measurement: `pcsdk-bench CLIENT CASE`, then for each line `REQUESTS THREADS` on standard input
//! one line of JSON with the CPU time of this process and the time on the wall.
//!
//! CLIENT is `pcsdk` or `ureq`. CASE is `me`, `page`, `size-BYTES`, `items` (a request is an item then) or `clients`
//! (the second number is that of clients in turn, not of threads). BASE is the server's URL.

mod clients;
mod usage;

use std::io::{BufRead, Write, stdin, stdout};
use std::time::Instant;

use crate::clients::{Done, Load};

fn main() -> Done<()> {
    let words: Vec<String> = std::env::args().collect();
    let [_, client, case] = words.as_slice() else { return Err("usage: pcsdk-bench CLIENT CASE".into()) };
    let load = clients::load(client, case, &std::env::var("BASE")?)?;
    for line in stdin().lock().lines() {
        let line = line?;
        let (requests, width) = line.split_once(' ').ok_or("REQUESTS THREADS expected")?;
        let report = measured(&*load, requests.parse()?, width.parse()?)?;
        writeln!(stdout(), "{report}")?;
    }
    Ok(())
}

fn measured(load: &dyn Load, requests: usize, width: usize) -> Done<serde_json::Value> {
    let (before, began) = (usage::cpu(), Instant::now());
    let done = load.run(requests, width)?;
    let seconds = began.elapsed().as_secs_f64();
    let used = usage::cpu().saturating_sub(before);
    Ok(serde_json::json!({
        "requests": done, "seconds": seconds, "cpu": used.as_secs_f64(), "memory": usage::memory()?
    }))
}
