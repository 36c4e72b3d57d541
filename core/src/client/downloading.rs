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
        let outcome = outcome.and_then(|response| match download.has_begun() {
            true => Ok(response),
            false => Err(nothing(&what, &response)),
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
        .with_answer(status, request_id, headers, body)
}
