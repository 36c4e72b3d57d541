//! Numbers that look random and follow from a seed.

use std::fmt::Write;

/// A generator whose stream is the same for the same seed (SplitMix64: three lines, well spread).
#[derive(Debug, Clone)]
pub(super) struct Chance {
    state: u64,
}

impl Chance {
    pub(super) fn new(seed: u64) -> Self {
        Self { state: seed }
    }

    pub(super) fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        mix(self.state)
    }

    /// Whether an event of this probability happens.
    pub(super) fn strikes(&mut self, share: f64) -> bool {
        // 53 bits fill a float's mantissa exactly.
        #[expect(clippy::cast_precision_loss, reason = "53 bits are exact")]
        let drawn = (self.next() >> 11) as f64 / (1_u64 << 53) as f64;
        drawn < share
    }

    pub(super) fn uuid(&mut self) -> String {
        uuid(self.next(), self.next())
    }
}

/// Spreads a number over all 64 bits.
pub(super) fn mix(number: u64) -> u64 {
    let z = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// A number for a text, the same in every run (FNV-1a, then mixed).
pub(super) fn hash(seed: u64, text: &str) -> u64 {
    let fold = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    mix(text.bytes().fold(0xcbf2_9ce4_8422_2325 ^ mix(seed), fold))
}

/// 122 of the bits as a version 4 UUID.
pub(super) fn uuid(high: u64, low: u64) -> String {
    let high = (high & !0xf000) | 0x4000;
    let low = (low & !(0b11 << 62)) | (0b10 << 62);
    let mut text = String::with_capacity(36);
    // Writing into a String cannot fail.
    let _ = write!(
        text,
        "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
        high >> 32,
        (high >> 16) & 0xffff,
        high & 0xffff,
        low >> 48,
        low & 0xffff_ffff_ffff
    );
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_stream() {
        let draw = |seed| (Chance::new(seed).next(), Chance::new(seed).uuid());
        assert_eq!(draw(7), draw(7));
        assert_ne!(draw(7), draw(8));
        assert_ne!(hash(1, "a"), hash(2, "a"));
    }

    #[test]
    fn a_uuid_has_its_version_and_variant() {
        for seed in 0..100 {
            let text = Chance::new(seed).uuid();
            assert_eq!(text.len(), 36);
            assert_eq!(&text[14..15], "4");
            assert!("89ab".contains(&text[19..20]), "{text}");
        }
    }

    #[test]
    fn a_share_of_a_quarter_strikes_about_a_quarter() {
        let mut chance = Chance::new(1);
        let struck = (0..10_000).filter(|_| chance.strikes(0.25)).count();
        assert!((2_300..2_700).contains(&struck), "{struck}");
        assert!(!chance.strikes(0.0));
        assert!(chance.strikes(1.0));
    }
}
