//! A file object of Python's that a download goes to.

use std::io;

use pyo3::exceptions::PyOSError;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::call;

/// Hands pieces to a `write` method. What that raises is raised by the call.
pub(crate) struct Writer(Py<PyAny>);

impl Writer {
    pub(crate) fn new(write: Py<PyAny>) -> Self {
        Self(write)
    }
}

impl io::Write for Writer {
    fn write(&mut self, piece: &[u8]) -> io::Result<usize> {
        let written = Python::try_attach(|py| {
            let taken = self.0.bind(py).call1((PyBytes::new(py, piece),))?;
            // Unbuffered files may take less; what tells nothing has taken all.
            if taken.is_none() { Ok(piece.len()) } else { taken.extract::<usize>() }
        });
        let raised = match written {
            Some(Ok(taken)) if taken <= piece.len() => return Ok(taken),
            Some(Ok(_)) => PyOSError::new_err("write() says that it took more than it was given"),
            Some(Err(raised)) => raised,
            None => return Err(io::Error::other("the interpreter is going away")),
        };
        call::raise_after_the_call(raised);
        Err(io::Error::other("the file does not take it"))
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
