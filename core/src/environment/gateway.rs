//! A gateway: one host of the user's own before the vendor's, with a path for logins and one for the API.

use serde_json::Value;

use crate::error::{Error, ErrorKind, Result};
use crate::origin::Origin;
use crate::suggest;

/// What the vendor's own SDKs call a gateway.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Gateway {
    /// Scheme, host and port.
    base: String,
    login_path: String,
    api_path: String,
}

/// What a gateway is, for whoever gave something else.
const EXPECTED: &str = "an object of `host` and, if need be, `protocol` (https), `port`, `path_params_login` and \
                        `path_params_api`";

impl Gateway {
    /// Reads `{"host": …, "protocol": …, "port": …, "path_params_login": …, "path_params_api": …}`; all but the host
    /// may be left out, as null, as empty text or, the port, as a negative number. Names are taken in either spelling.
    ///
    /// The error completes "the option `gateway` must be …".
    pub(crate) fn from_json(value: &Value) -> Result<Self, &'static str> {
        let fields = value.as_object().ok_or(EXPECTED)?;
        let (mut host, mut protocol, mut port) = (String::new(), "https".to_owned(), String::new());
        let (mut login_path, mut api_path) = (String::new(), String::new());
        for (name, value) in fields {
            let text = match value {
                Value::Null => continue,
                Value::String(text) if text.is_empty() => continue,
                Value::String(text) => text.trim().to_owned(),
                Value::Number(number) => number.to_string(),
                _ => return Err(EXPECTED),
            };
            match suggest::fold(name).as_str() {
                "host" => host = text,
                "protocol" => protocol = text.to_ascii_lowercase(),
                "port" if text.starts_with('-') => {}
                "port" => port = format!(":{text}"),
                "pathparamslogin" => login_path = path(&text)?,
                "pathparamsapi" => api_path = path(&text)?,
                _ => return Err(EXPECTED),
            }
        }
        // An IPv6 address has colons, but inside its brackets.
        let bare = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(&host);
        let misplaced = |text: &str| text.contains(['/', '?', '#', '@', '\\']);
        if host.is_empty() || misplaced(bare) || (bare == host && bare.contains(':')) {
            return Err(
                "an object whose `host` is a host name and nothing else: protocol, port and paths have \
                        fields of their own",
            );
        }
        if !matches!(protocol.as_str(), "https" | "http") {
            return Err("an object whose `protocol` is https, or http for this machine");
        }
        Ok(Self { base: format!("{protocol}://{host}{port}"), login_path, api_path })
    }

    /// Where its requests go.
    pub(super) fn origin(&self) -> Result<Origin> {
        let refuse = |why: &str| {
            Error::new(ErrorKind::Config, format!("the gateway {} is not usable: {why}", self.base))
        };
        let (origin, _) = Origin::split(&self.base).map_err(|bad| refuse(bad.0))?;
        if !origin.is_https() && !origin.is_loopback() {
            return Err(refuse("plain http is for this machine only; use https"));
        }
        Ok(origin)
    }

    pub(super) fn login(&self) -> String {
        format!("{}{}", self.base, self.login_path)
    }

    pub(super) fn api(&self) -> String {
        format!("{}{}", self.base, self.api_path)
    }
}

/// `/prefix`, or nothing.
fn path(text: &str) -> Result<String, &'static str> {
    let bare = text.trim_matches('/');
    let harmless = |b: u8| b.is_ascii_alphanumeric() || b"-._~/".contains(&b);
    let leaves =
        bare.split('/').any(|part| matches!(part, "." | "..") || part.is_empty() && !bare.is_empty());
    if leaves || !bare.bytes().all(harmless) {
        return Err("an object whose paths are plain: letters, digits, `-._~`, and `/` between the parts");
    }
    Ok(if bare.is_empty() { String::new() } else { format!("/{bare}") })
}

#[cfg(test)]
mod tests {
    use super::super::Endpoints;
    use super::Gateway;
    use crate::platform::Platform;
    use serde_json::{Value, json};

    fn endpoints(gateway: &Value) -> Result<Endpoints, String> {
        let gateway = Gateway::from_json(gateway).map_err(str::to_owned)?;
        Endpoints::behind(Platform::PureCloud, &gateway).map_err(|error| error.message().to_owned())
    }

    #[test]
    fn host_protocol_port_and_paths_make_the_urls() {
        let whole = json!({
            "host": "gateway.example.com", "protocol": "https", "port": 1443,
            "path_params_login": "auth", "path_params_api": "/v1/proxy/",
        });
        let found = endpoints(&whole).unwrap();
        assert_eq!(found.login, "https://gateway.example.com:1443/auth");
        assert_eq!(found.api, "https://gateway.example.com:1443/v1/proxy");
        let camel = json!({"host": "g.example", "port": -1, "pathParamsLogin": "", "pathParamsApi": null});
        assert_eq!(endpoints(&camel).unwrap().login, "https://g.example");
        let local = json!({"host": "127.0.0.1", "protocol": "HTTP", "port": "8080"});
        assert_eq!(endpoints(&local).unwrap().api, "http://127.0.0.1:8080");
        assert_eq!(endpoints(&json!({"host": "[::1]", "port": 1})).unwrap().api, "https://[::1]:1");
    }

    #[test]
    fn hostile_gateways_are_refused() {
        for gateway in [
            json!("https://gateway.example.com"),
            json!({}),
            json!({"host": ""}),
            json!({"host": "https://g.example"}),
            json!({"host": "g.example/path"}),
            json!({"host": "g.example:443"}),
            json!({"host": "user@g.example"}),
            json!({"host": "g.example\\@evil"}),
            json!({"host": "g example"}),
            json!({"host": "g.example\r\nx"}),
            json!({"host": "g\u{ff0e}example"}),
            json!({"host": "g.example", "protocol": "http"}),
            json!({"host": "g.example", "protocol": "ftp"}),
            json!({"host": "g.example", "port": 0}),
            json!({"host": "g.example", "port": 70000}),
            json!({"host": "g.example", "port": "80@evil"}),
            json!({"host": "g.example", "path_params_api": "../x"}),
            json!({"host": "g.example", "path_params_api": "a//b"}),
            json!({"host": "g.example", "path_params_api": "a?b"}),
            json!({"host": "g.example", "path_params_api": "%2e%2e"}),
            json!({"host": "g.example", "path_param_api": "x"}),
            json!({"host": ["g.example"]}),
        ] {
            assert!(endpoints(&gateway).is_err(), "{gateway}");
        }
    }
}
