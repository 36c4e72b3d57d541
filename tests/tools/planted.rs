//! Two defects, so that the sanitizers can show that they find one: `planted address|thread`.

static mut COUNT: u64 = 0;

fn main() {
    match std::env::args().nth(1).as_deref() {
        Some("address") => {
            let text = String::from("gone");
            let first = text.as_ptr();
            drop(text);
            // SAFETY: none; that is the point.
            println!("{}", unsafe { std::ptr::read_volatile(first) });
        }
        Some("thread") => {
            // SAFETY: none; that is the point.
            let count = || (0..100_000).for_each(|_| unsafe { COUNT = std::ptr::read_volatile(&raw const COUNT) + 1 });
            let other = std::thread::spawn(count);
            count();
            let _ = other.join();
        }
        _ => std::process::exit(2),
    }
}
