//! Bodies that go to a file or a writer, however large they are.

use std::io::Write;
use std::path::Path;

use http::Method;

use super::Client;
use crate::download::Download;
use crate::error::{Error, ErrorKind, Result};
use crate::options::CallOptions;
use crate::pipeline::{Authority, Nobody};
use crate::raw;
use crate::response::Response;
use crate::transport::Outgoing;

impl Client {
    /// Downloads into the file at `path`, which is there only once it is complete: until then, and after a failure, what
    /// has come is kept beside it as `path.part`. A transfer that breaks off is resumed where the server names what it
    /// sends by a strong entity tag (RFC 9110 §13.1.5), and begun anew elsewhere.
    ///
    /// `source` is a path on the API host, or an `https` URL. One on the environment's hosts, its media host among them,
    /// gets the login; any other, such as an address that is signed already, gets none, wherever it leads.
    ///
    /// The size is not limited, and of the limits on time only [`CallOptions::timeout`] is for the whole. The response
    /// has no body.
    ///
    /// # Errors
    /// As [`Client::request`]; [`ErrorKind::Origin`] for a URL or redirect that is not https; [`ErrorKind::Store`] for a
    /// file that cannot be written; [`ErrorKind::Api`] for an answer that has no file yet, such as a 202.
    pub fn download(&self, source: &str, path: &Path, options: &CallOptions) -> Result<Response> {
        let request = self.download_request(source)?;
        self.receive(request, Download::to_file(path)?, options)
    }

    /// As [`Client::download`], into a writer. It cannot take back what it has: a transfer that breaks off is resumed
    /// where the server makes that possible, and an error elsewhere.
    ///
    /// # Errors
    /// As [`Client::download`]; [`ErrorKind::Store`] with the writer's own words.
    pub fn download_to(
        &self,
        source: &str,
        writer: &mut (dyn Write + Send),
        options: &CallOptions,
    ) -> Result<Response> {
        let request = self.download_request(source)?;
        self.receive(request, Download::to_writer(writer), options)
    }

    /// The request, and whether it goes to one of the environment's hosts.
    fn download_request(&self, source: &str) -> Result<(Outgoing, bool)> {
        let (url, trusted) = raw::source(&self.0.auth.endpoints(), self.0.link.dialect, source)?;
        Ok((Outgoing { method: Method::GET, url, headers: self.headers("*/*"), body: None }, trusted))
    }

    fn receive(
        &self,
        (request, trusted): (Outgoing, bool),
        mut download: Download<'_>,
        options: &CallOptions,
    ) -> Result<Response> {
        let what = format!("GET {}", raw::shown_path(&request.url.to_string()));
        let authority: &dyn Authority = if trusted { &self.0.auth } else { &Nobody };
        let outcome = self.deliver(&what, None, request, options, authority, Some(&mut download));
        let outcome = outcome.and_then(|response| {
            if download.has_begun() { Ok(response) } else { Err(nothing(&what, &response)) }
        });
        match outcome {
            Ok(response) => download.finish().map(|()| response),
            Err(error) => Err(error.with_addition(&download.give_up())),
        }
    }
}

fn nothing(what: &str, response: &Response) -> Error {
    let message = format!("{what}: HTTP {} brings no file; it may not be ready yet", response.status);
    let Response { status, headers, body, request_id, .. } = response.clone();
    Error::new(ErrorKind::Api, message)
        .with_operation(what)
        .with_attempts(response.attempts)
        .with_waited(response.waited)
        .with_answer(status, request_id, headers, body.into_vec())
}

#[cfg(test)]
#[cfg(feature = "cli")]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::clock::TestClock;
    use crate::config::Config;
    use crate::pipeline::Link;
    use crate::platform::Platform;
    use crate::transport::canned;

    /// What a writer got of a server that answers every request so, and what is said of it.
    fn written(answer: &str) -> (Vec<u8>, Result<Response>) {
        let mut config = Config::new(Platform::PureCloud);
        config.base_url = Some("http://127.0.0.1:9".to_owned());
        config.access_token = Some(crate::secret::Secret::from("t"));
        let transport = Box::new(canned::transport(answer.as_bytes(), 0));
        let clock = Box::new(Arc::new(TestClock::default()));
        let link = Link::new(transport, clock, config.observer.clone(), config.platform.dialect());
        let endpoints = config.endpoints().unwrap();
        let client = Client::with_link(config, endpoints, Arc::new(link)).unwrap();
        let mut bytes = Vec::new();
        let outcome = client.download_to("/api/v2/downloads/1", &mut bytes, &CallOptions::default());
        (bytes, outcome)
    }

    #[test]
    fn a_writer_gets_the_body_and_the_response_has_none() {
        let (bytes, outcome) = written("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello");
        assert_eq!((bytes.as_slice(), outcome.unwrap().body()), (&b"hello"[..], &b""[..]));
    }

    #[test]
    fn what_a_writer_has_is_not_sent_again() {
        let (bytes, outcome) = written("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhello");
        let error = outcome.unwrap_err();
        assert_eq!((bytes.as_slice(), error.attempts()), (&b"hello"[..], 1));
        assert!(error.message().ends_with("the writer has the first 5 bytes"), "{error}");
    }

    #[test]
    fn a_tag_lets_a_writer_go_on_but_not_with_the_whole_again() {
        let (bytes, outcome) = written("HTTP/1.1 200 OK\r\nETag: \"v\"\r\nContent-Length: 9\r\n\r\nhello");
        let error = outcome.unwrap_err();
        assert_eq!((bytes.as_slice(), error.attempts(), error.kind()), (&b"hello"[..], 2, ErrorKind::Store));
    }
}
