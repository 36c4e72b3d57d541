//! Answers that are not JSON: the smallest bytes that are what they say.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// A transparent dot.
const PNG: &str =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";
const GIF: &str = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
const PDF: &str = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\n\
                   trailer<</Root 1 0 R>>\n%%EOF\n";
const CALENDAR: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//sandbox//EN\r\nEND:VCALENDAR\r\n";

/// Whether a media type's content is JSON.
pub(super) fn is_json(media: &str) -> bool {
    media == "application/json" || media.ends_with("+json")
}

/// The type to answer in: the first that the request accepts, else the first that the operation produces.
pub(super) fn choice(produces: &[String], accept: &str) -> String {
    let accepted = accept.split(',').map(|media| media.split(';').next().unwrap_or("").trim());
    let concrete: Vec<&str> = produces.iter().flat_map(|media| concrete(media)).collect();
    let chosen = accepted.into_iter().find_map(|wanted| concrete.iter().find(|made| **made == wanted));
    chosen.or(concrete.first()).copied().unwrap_or("application/json").to_owned()
}

/// What a media range stands for here.
fn concrete(range: &str) -> Vec<&str> {
    match range {
        "audio/*" => vec!["audio/wav"],
        "image/*" => vec!["image/png", "image/gif"],
        // Neither is small; and only a batch has parts, which answers for itself.
        "video/*" | "image/jpeg" | "multipart/mixed" => vec![],
        other => vec![other],
    }
}

/// A file of that type.
pub(super) fn sample(media: &str) -> Vec<u8> {
    match media {
        "audio/wav" => wav(),
        "audio/mpeg" => mp3(),
        "image/png" => STANDARD.decode(PNG).unwrap_or_default(),
        "image/gif" => STANDARD.decode(GIF).unwrap_or_default(),
        "application/pdf" => PDF.as_bytes().to_vec(),
        "text/csv" => b"id,name\r\n1,Ada Lovelace\r\n2,Grace Hopper\r\n".to_vec(),
        "text/calendar" => CALENDAR.as_bytes().to_vec(),
        _ => b"sandbox".to_vec(),
    }
}

/// A hundredth of a second of silence, 8 kHz, 16 bits, mono.
fn wav() -> Vec<u8> {
    const SAMPLES: [u8; 160] = [0; 160];
    let mut file = b"RIFF\xc4\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0".to_vec();
    file.extend(8_000_u32.to_le_bytes());
    file.extend(16_000_u32.to_le_bytes());
    file.extend(*b"\x02\0\x10\0data\xa0\0\0\0");
    file.extend(SAMPLES);
    file
}

/// One silent frame: MPEG 1 layer III, 128 kbit/s, 44.1 kHz, mono.
fn mp3() -> Vec<u8> {
    let mut frame = vec![0xff, 0xfb, 0x90, 0xc4];
    frame.resize(417, 0);
    frame
}

#[cfg(test)]
mod tests {
    use super::*;

    fn types(list: &[&str]) -> Vec<String> {
        list.iter().map(|&media| media.to_owned()).collect()
    }

    #[test]
    fn the_first_accepted_type_is_chosen_and_else_the_first_made() {
        assert_eq!(choice(&types(&["application/json", "text/csv"]), "text/csv"), "text/csv");
        assert_eq!(choice(&types(&["application/json", "text/csv"]), "*/*"), "application/json");
        assert_eq!(choice(&types(&["audio/*", "image/*"]), "image/png;q=1"), "image/png");
        assert_eq!(choice(&types(&["audio/*"]), ""), "audio/wav");
        assert_eq!(choice(&[], "text/html"), "application/json");
    }

    #[test]
    fn files_are_what_they_say() {
        let wav = sample("audio/wav");
        assert_eq!(u32::from_le_bytes(wav[4..8].try_into().unwrap()) as usize, wav.len() - 8);
        assert!(sample("image/png").starts_with(b"\x89PNG"));
        assert!(sample("image/gif").starts_with(b"GIF89a"));
        assert!(sample("application/pdf").starts_with(b"%PDF"));
    }
}
