//! Where the bytes that shape a JSON document stand in a block of it, as bit sets: a bit for each byte, the first one
//! lowest.

/// How many bytes are looked at in one go.
pub(super) const BYTES: usize = 64;

/// The places of quotes, backslashes and brackets; those inside strings are among them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Marks {
    pub(super) quotes: u64,
    pub(super) backslashes: u64,
    /// `[` and `{`.
    pub(super) opening: u64,
    /// `]` and `}`.
    pub(super) closing: u64,
}

/// Brackets and braces differ by this bit alone, and nothing else becomes one of them by it.
const CASE: u8 = 0x20;

impl Marks {
    pub(super) fn of(block: &[u8; BYTES]) -> Self {
        #[cfg(target_arch = "x86_64")]
        #[allow(unsafe_code, reason = "the compiler does not take the platform's own word")]
        // SAFETY: SSE2 is part of x86-64.
        return unsafe { Self::with_sse2(block) };
        #[cfg(not(target_arch = "x86_64"))]
        return Self::byte_by_byte(block);
    }

    /// An instruction or two for each byte of a document, where a loop over bytes needs six: a page of a list is as
    /// long in this as in the parser.
    #[cfg(target_arch = "x86_64")]
    #[target_feature(enable = "sse2")]
    fn with_sse2(block: &[u8; BYTES]) -> Self {
        use std::arch::x86_64::{
            __m128i, _mm_cmpeq_epi8, _mm_movemask_epi8, _mm_or_si128, _mm_set_epi64x, _mm_set1_epi8,
        };

        let hits = |bytes: __m128i, wanted: u8| {
            let equal = _mm_cmpeq_epi8(bytes, _mm_set1_epi8(wanted.cast_signed()));
            // Sixteen bits are set at most.
            u64::from(_mm_movemask_epi8(equal).cast_unsigned())
        };
        let mut marks = Self::default();
        for (at, piece) in block.as_chunks::<16>().0.iter().enumerate() {
            let [low, high] = [0, 8].map(|from| i64::from_le_bytes(std::array::from_fn(|i| piece[from + i])));
            let bytes = _mm_set_epi64x(high, low);
            let folded = _mm_or_si128(bytes, _mm_set1_epi8(CASE.cast_signed()));
            let shift = 16 * at;
            marks.quotes |= hits(bytes, b'"') << shift;
            marks.backslashes |= hits(bytes, b'\\') << shift;
            marks.opening |= hits(folded, b'{') << shift;
            marks.closing |= hits(folded, b'}') << shift;
        }
        marks
    }

    #[cfg(any(test, not(target_arch = "x86_64")))]
    fn byte_by_byte(block: &[u8; BYTES]) -> Self {
        let mut marks = Self::default();
        for (at, byte) in block.iter().enumerate() {
            marks.quotes |= u64::from(*byte == b'"') << at;
            marks.backslashes |= u64::from(*byte == b'\\') << at;
            marks.opening |= u64::from(byte | CASE == b'{') << at;
            marks.closing |= u64::from(byte | CASE == b'}') << at;
        }
        marks
    }

    /// The bytes inside strings, opening quotes among them, as far as there are no backslashes; `inside` is whether
    /// the block begins in one.
    pub(super) fn strings(self, inside: bool) -> u64 {
        // Each bit becomes the parity of the quotes up to it.
        let parity = [1, 2, 4, 8, 16, 32].into_iter().fold(self.quotes, |bits, by| bits ^ (bits << by));
        if inside { !parity } else { parity }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_is_marked_as_what_it_is() {
        for byte in 0..=u8::MAX {
            for at in [0, 15, 16, 31, 63] {
                let mut block = [b' '; BYTES];
                block[at] = byte;
                let bit = |is: bool| u64::from(is) << at;
                let expected = Marks {
                    quotes: bit(byte == b'"'),
                    backslashes: bit(byte == b'\\'),
                    opening: bit(matches!(byte, b'[' | b'{')),
                    closing: bit(matches!(byte, b']' | b'}')),
                };
                assert_eq!(Marks::of(&block), expected, "{byte} at {at}");
                assert_eq!(Marks::byte_by_byte(&block), expected, "{byte} at {at}");
            }
        }
    }

    #[test]
    fn strings_reach_from_quote_to_quote_and_over_blocks() {
        let marks = Marks { quotes: 1 << 2 | 1 << 5 | 1 << 62, ..Marks::default() };
        assert_eq!(marks.strings(false), 0b11 << 62 | 0b111 << 2);
        assert_eq!(marks.strings(true), !(0b11 << 62 | 0b111 << 2));
    }
}
