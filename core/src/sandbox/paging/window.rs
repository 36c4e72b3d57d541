//! Which part of a list a page is.

/// A part of a list.
#[derive(Debug, Clone, Copy)]
pub(super) struct Window {
    pub(super) from: usize,
    pub(super) size: usize,
    pub(super) total: usize,
}

impl Window {
    pub(super) fn end(&self) -> usize {
        self.from.saturating_add(self.size).min(self.total).max(self.from)
    }

    /// From 1.
    pub(super) fn number(&self) -> usize {
        self.from / self.size.max(1) + 1
    }

    pub(super) fn pages(&self) -> usize {
        self.total.div_ceil(self.size.max(1)).max(1)
    }

    /// Where the page after this one starts, if there is one.
    pub(super) fn next(&self) -> Option<usize> {
        (self.end() < self.total).then(|| self.end())
    }

    pub(super) fn next_number(&self) -> Option<usize> {
        Some(self.number() + 1).filter(|next| *next <= self.pages())
    }

    /// The last page comes before every one beyond it.
    pub(super) fn previous_number(&self) -> Option<usize> {
        (self.number() > 1).then(|| (self.number() - 1).min(self.pages()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_beyond_the_end_is_empty() {
        let window = Window { from: 90, size: 25, total: 60 };
        assert_eq!((window.end(), window.next(), window.pages()), (90, None, 3));
        let window = Window { from: usize::MAX - 1, size: 25, total: 60 };
        assert_eq!(
            (window.end(), window.next_number(), window.previous_number()),
            (usize::MAX - 1, None, Some(3))
        );
    }
}
