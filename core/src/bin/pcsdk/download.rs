//! `pcsdk download`: an answer's body into a file.

use std::io::{Write, stdout};
use std::path::Path;

use clap::Args;

use crate::connection::Connection;
use crate::failure::Failure;

/// Download into a file, which is there only once it is complete
///
///   pcsdk download /api/v2/downloads/ID recording.wav
///
/// The login goes to the environment's own hosts only. What came of a download that failed is kept as FILE.part.
#[derive(Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct Download {
    /// A path on the API's host, or an https URL
    source: String,
    /// The file, or - for standard output
    file: String,
    #[command(flatten)]
    connection: Connection,
}

impl Download {
    pub(crate) fn run(self, out: &mut dyn Write) -> Result<(), Failure> {
        let client = self.connection.logged_in(self.connection.platform()?)?;
        let options = self.connection.call_options();
        if self.file == "-" {
            out.flush()?;
            client.download_to(&self.source, &mut stdout(), &options)?;
        } else {
            client.download(&self.source, Path::new(&self.file), &options)?;
        }
        Ok(())
    }
}
