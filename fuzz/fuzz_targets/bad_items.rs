#![no_main]
libfuzzer_sys::fuzz_target!(|input: &[u8]| pcsdk::fuzzing::run("bad_items", input));
