//! The thread that listens, and the server library at its only place.

use std::cell::RefCell;
use std::convert::Infallible;
use std::io;
use std::rc::Rc;
use std::time::{Duration, Instant};

use http_body_util::{BodyExt, Full, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::LocalSet;

use super::message::{Reply, Request};
use super::world::World;

/// Longer request bodies are refused.
const LONGEST_BODY: usize = 10 * 1024 * 1024;

/// The wait after a failed accept: out of descriptors, which only closing some will cure.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);

type Shared = Rc<RefCell<World>>;

/// Serves until `stop` is sent or dropped. What is under way then is cut off.
pub(super) fn run(
    listener: std::net::TcpListener,
    world: World,
    stop: oneshot::Receiver<()>,
) -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let tasks = LocalSet::new();
    runtime.block_on(tasks.run_until(async {
        let listener = TcpListener::from_std(listener)?;
        tokio::task::spawn_local(listen(listener, Rc::new(RefCell::new(world))));
        // Either way the sandbox is over.
        let _ = stop.await;
        Ok(())
    }))
}

async fn listen(listener: TcpListener, world: Shared) {
    loop {
        match listener.accept().await {
            Ok((stream, _)) => {
                tokio::task::spawn_local(converse(stream, world.clone()));
            }
            Err(_) => tokio::time::sleep(ACCEPT_PAUSE).await,
        }
    }
}

/// Answers one connection's requests until it closes.
async fn converse(stream: TcpStream, world: Shared) {
    // Small answers must not wait for each other's acknowledgement; without the option they are only slower.
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request| exchange(request, world.clone()));
    let connection =
        hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service);
    // A client that breaks off concerns nobody else.
    let _ = connection.await;
}

async fn exchange(
    request: hyper::Request<Incoming>,
    world: Shared,
) -> Result<hyper::Response<Full<Bytes>>, Infallible> {
    let (head, body) = request.into_parts();
    let body = Limited::new(body, LONGEST_BODY).collect().await;
    let body = body.ok().map(|body| body.to_bytes().to_vec());
    let request = Request::new(head.method, &head.uri, head.headers, body);
    let reply = world.borrow_mut().answer(&request, Instant::now());
    Ok(response(reply))
}

fn response(reply: Reply) -> hyper::Response<Full<Bytes>> {
    let mut response = hyper::Response::new(Full::from(reply.body));
    *response.status_mut() =
        hyper::StatusCode::from_u16(reply.status).unwrap_or(hyper::StatusCode::INTERNAL_SERVER_ERROR);
    *response.headers_mut() = reply.headers;
    response
}
