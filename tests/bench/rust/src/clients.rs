//! The clients, each as a load that can be run again and again.

use std::error::Error;
use std::io::Read;
use std::thread;

use pcsdk::{CallOptions, Client, Config, Platform, RawRequest};
use serde_json::json;

/// What may go wrong in any way at all, and then ends the program.
pub(crate) type Done<T> = Result<T, Box<dyn Error + Send + Sync>>;

/// What is repeated.
pub(crate) trait Load {
    /// Does so many units of work; how many it really did.
    fn run(&self, units: usize, width: usize) -> Done<usize>;
}

/// The load of that client and case.
pub(crate) fn load(client: &str, case: &str, base: &str) -> Done<Box<dyn Load>> {
    Ok(match (client, case) {
        ("pcsdk", "items") => Box::new(Items(connect(base)?)),
        ("pcsdk", "clients") => Box::new(Crowd((0..200).map(|_| connect(base)).collect::<Done<Vec<_>>>()?)),
        ("pcsdk", _) => {
            let (client, call) = (connect(base)?, ours(case)?);
            Box::new(Requests(Box::new(move || call(&client))))
        }
        ("ureq", _) => Box::new(Requests(bare(&format!("{base}{}", path(case)?)))),
        _ => return Err(format!("no client {client}").into()),
    })
}

fn path(case: &str) -> Done<String> {
    Ok(match case {
        "me" => "/api/v2/users/me".to_owned(),
        "page" => "/api/v2/users?pageSize=100".to_owned(),
        _ => format!("/size/{}.json", case.strip_prefix("size-").ok_or_else(|| format!("no case {case}"))?),
    })
}

fn connect(base: &str) -> Done<Client> {
    let options = json!({"base_url": base, "access_token": "token", "max_response_bytes": 1 << 30});
    Ok(Client::new(Config::from_json(Platform::PureCloud, options.to_string().as_bytes())?)?)
}

type Call = Box<dyn Fn(&Client) -> Done<usize> + Send + Sync>;

fn ours(case: &str) -> Done<Call> {
    let options = CallOptions::default();
    Ok(match case {
        "me" => Box::new(move |client| Ok(client.call("getUsersMe", b"", &options)?.body().len())),
        "page" => Box::new(move |client| {
            Ok(client.call("getUsers", br#"{"pageSize":100}"#, &options)?.body().len())
        }),
        _ => {
            let path = path(case)?;
            Box::new(move |client| {
                let request = RawRequest { method: "GET", path: &path, ..RawRequest::default() };
                Ok(client.request(&request, &options)?.body().len())
            })
        }
    })
}

/// ureq as a careful user sets it up, without any time limit: its global one costs a thread for each request.
fn bare(url: &str) -> Box<dyn Fn() -> Done<usize> + Send + Sync> {
    let config = ureq::Agent::config_builder().max_idle_connections(64).max_idle_connections_per_host(64);
    let agent: ureq::Agent = config.proxy(None).build().into();
    let url = url.to_owned();
    Box::new(move || {
        let request =
            agent.get(&url).header("authorization", "Bearer token").header("accept", "application/json");
        let mut answer = request.call()?;
        let length = answer.body().content_length().and_then(|length| usize::try_from(length).ok());
        let mut body = Vec::with_capacity(length.unwrap_or(8192) + 1);
        answer.body_mut().as_reader().read_to_end(&mut body)?;
        Ok(body.len())
    })
}

/// The same request, by one thread or several.
struct Requests(Box<dyn Fn() -> Done<usize> + Send + Sync>);

impl Requests {
    fn part(&self, count: usize) -> Done<()> {
        for _ in 0..count {
            if (self.0)()? == 0 {
                return Err("an empty answer".into());
            }
        }
        Ok(())
    }
}

impl Load for Requests {
    fn run(&self, units: usize, width: usize) -> Done<usize> {
        let share = units / width;
        if width == 1 {
            return self.part(units).map(|()| units);
        }
        thread::scope(|scope| {
            let threads: Vec<_> = (0..width).map(|_| scope.spawn(|| self.part(share))).collect();
            threads.into_iter().try_for_each(|one| one.join().map_err(|_| "a thread panicked")?)
        })?;
        Ok(share * width)
    }
}

/// The items of a list, page by page.
struct Items(Client);

impl Load for Items {
    fn run(&self, units: usize, _: usize) -> Done<usize> {
        let (options, mut seen) = (CallOptions::default(), 0);
        let mut pager = self.0.pager("getUsers", b"", br#"{"pageSize":100}"#, None)?;
        while seen < units
            && let Some(page) = pager.next_page(&options)?
        {
            let value: serde_json::Value = serde_json::from_slice(page.response.body())?;
            seen += value["entities"].as_array().map_or(0, Vec::len);
        }
        Ok(seen.min(units))
    }
}

/// Many clients, used in turn.
struct Crowd(Vec<Client>);

impl Load for Crowd {
    fn run(&self, units: usize, width: usize) -> Done<usize> {
        let options = CallOptions::default();
        for client in self.0.iter().take(width).cycle().take(units) {
            client.call("getUsersMe", b"", &options)?;
        }
        Ok(units)
    }
}
