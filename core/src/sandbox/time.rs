//! Dates and times as the vendors write them.

/// `2024-02-29`, the day within the month but for the leap years.
pub(super) fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts[..] else { return false };
    let month_days = |month| match month {
        2 => 29,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    let in_month = |month| digits(day, 2).is_some_and(|day| (1..=month_days(month)).contains(&day));
    digits(year, 4).is_some()
        && digits(month, 2).is_some_and(|month| (1..=12).contains(&month) && in_month(month))
}

/// RFC 3339, where seconds and zone may be left out as the vendors allow.
pub(super) fn is_date_time(text: &str) -> bool {
    let Some((date, rest)) = text.split_once(['T', 't']) else { return false };
    let zone = rest.find(['Z', 'z', '+', '-']).unwrap_or(rest.len());
    let (time, zone) = rest.split_at(zone);
    is_date(date) && is_time(time) && is_zone(zone)
}

fn is_time(text: &str) -> bool {
    let (clock, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let parts: Vec<&str> = clock.split(':').collect();
    let within =
        |at: usize, limit| parts.get(at).is_none_or(|part| digits(part, 2).is_some_and(|n| n <= limit));
    let is_clock = (2..=3).contains(&parts.len()) && within(0, 23) && within(1, 59) && within(2, 60);
    is_clock && digits(fraction, fraction.len()).is_some()
}

fn is_zone(text: &str) -> bool {
    match text.strip_prefix(['+', '-']) {
        None => matches!(text, "" | "Z" | "z"),
        Some(offset) => digits(&offset.replacen(':', "", 1), 4).is_some(),
    }
}

/// Exactly so many digits, as a number.
fn digits(text: &str, count: usize) -> Option<u64> {
    let are_digits =
        !text.is_empty() && text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    are_digits.then(|| text.get(..count.min(18)).and_then(|text| text.parse().ok()))?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_days_that_exist() {
        for good in ["2024-02-29", "1999-12-31"] {
            assert!(is_date(good), "{good}");
        }
        for bad in ["2024-13-01", "2024-04-31", "2024-1-1", "24-01-01", "2024-01-01T00:00:00Z", "x", ""] {
            assert!(!is_date(bad), "{bad}");
        }
    }

    #[test]
    fn times_are_rfc_3339_or_a_little_shorter() {
        for good in [
            "2024-02-29T23:59:60Z",
            "2024-01-01T00:00:00.000+01:00",
            "2024-01-01T00:00",
            "2024-01-01T00:00:00-0500",
        ] {
            assert!(is_date_time(good), "{good}");
        }
        for bad in [
            "2024-01-01",
            "2024-01-01T24:00:00Z",
            "2024-01-01T00:00:00.Z",
            "2024-01-01T00Z",
            "2024-01-01T00:00:00+1",
        ] {
            assert!(!is_date_time(bad), "{bad}");
        }
    }
}
