//! The JSON part of a multipart body: what a fax or an MMS says beside its attachments.

use serde_json::{Value, json};

use super::message::Request;

/// The first JSON object among the parts, else an empty one.
pub(super) fn content(request: &Request) -> Result<Value, String> {
    let header = request.header("content-type").unwrap_or_default();
    let boundary = boundary(header).ok_or("the Content-Type of a multipart body needs a boundary")?;
    let parts = parts(request.body(), &boundary).ok_or("the body has no closing boundary")?;
    let json = parts.iter().find_map(|part| {
        let at = find(part, b"\r\n\r\n")? + 4;
        serde_json::from_slice::<Value>(&part[at..]).ok().filter(Value::is_object)
    });
    Ok(json.unwrap_or_else(|| json!({})))
}

fn boundary(header: &str) -> Option<String> {
    let parameter = header.split(';').skip(1).find_map(|parameter| {
        let (name, value) = parameter.trim().split_once('=')?;
        name.eq_ignore_ascii_case("boundary").then_some(value)
    })?;
    Some(parameter.trim_matches('"').to_owned()).filter(|boundary| !boundary.is_empty())
}

/// The parts between the boundaries, each with its headers.
fn parts<'a>(body: &'a [u8], boundary: &str) -> Option<Vec<&'a [u8]>> {
    let delimiter = format!("--{boundary}");
    let mut rest = &body[find(body, delimiter.as_bytes())? + delimiter.len()..];
    let mut parts = Vec::new();
    while !rest.starts_with(b"--") {
        let end = find(rest, format!("\r\n{delimiter}").as_bytes())?;
        parts.push(&rest[..end]);
        rest = &rest[end + 2 + delimiter.len()..];
    }
    Some(parts)
}

fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    haystack.windows(needle.len()).position(|window| window == needle)
}

/// Reads a multipart body for the fuzzers: the content type is the first line.
#[cfg(any(feature = "fuzzing", all(test, feature = "cli")))]
pub(crate) fn fuzz(input: &[u8]) {
    use http::{HeaderMap, HeaderValue, Method, Uri};

    let mut parts = input.splitn(2, |byte| *byte == b'\n');
    let Ok(media) = HeaderValue::from_bytes(parts.next().unwrap_or_default()) else { return };
    let headers = HeaderMap::from_iter([(http::header::CONTENT_TYPE, media)]);
    let body = parts.next().unwrap_or_default().to_vec();
    let read = content(&Request::new(Method::POST, &Uri::from_static("/"), headers, Some(body)));
    assert!(read.map_or(true, |value| value.is_object()));
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, Method, Uri};

    use super::*;

    fn request(content_type: &str, body: &str) -> Request {
        let mut headers = HeaderMap::new();
        headers.insert("content-type", content_type.parse().unwrap());
        Request::new(Method::POST, &Uri::from_static("/"), headers, Some(body.as_bytes().to_vec()))
    }

    #[test]
    fn the_json_part_is_found_among_attachments() {
        let body = "--b\r\nContent-Type: text/plain\r\n\r\n{oops\r\n--b\r\nContent-Type: application/json\r\n\r\n{\"a\":1}\r\n--b--\r\n";
        assert_eq!(content(&request("multipart/form-data; boundary=\"b\"", body)).unwrap(), json!({"a": 1}));
    }

    #[test]
    fn a_broken_multipart_body_is_named() {
        for (media, body) in [
            ("multipart/mixed", "--b--"),
            ("multipart/mixed; boundary=b", "--b\r\n\r\nx"),
            ("multipart/mixed; boundary=b", ""),
        ] {
            assert!(content(&request(media, body)).is_err());
        }
    }
}
