//! The configuration file: profiles of options, in TOML.
//!
//! Messages put its keys into double quotes: what stands in backticks is an option as the program writes it, which a
//! binding may spell in another way.

use std::fs::{self, File};
use std::io::Read;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};

use serde_json::{Map, Value};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::secret::Source;
use super::variables::NOT_HERE;
use super::{Layer, SECRETS, Setting};
use crate::config;
use crate::error::{Error, ErrorKind, Result};
use crate::platform::Platform;
use crate::store;
use crate::suggest;
use crate::variables::Variables;

/// Names another file.
const FILE_VARIABLE: &str = "PCSDK_CONFIG_FILE";

/// Names the profile.
const PROFILE_VARIABLE: &str = "PCSDK_PROFILE";

/// The profile of those who name none. It need not exist.
const DEFAULT: &str = "default";

/// Says which platform a profile is for.
const PLATFORM_KEY: &str = "platform";

/// No honest file is larger.
const MAX_BYTES: u64 = 1 << 20;

/// Options that are names of files: relative ones start at the configuration file.
const PATHS: [&str; 3] = ["ca_file", "client_cert", "client_key"];

/// The ends of names that say where a secret is.
const FORMS: [&str; 3] = ["_file", "_env", "_command"];

/// The settings of a profile for a client of `platform`; none when nobody names one and there is no default.
pub(super) fn profile(platform: Platform, named: Option<&str>, variables: &Variables) -> Result<Layer> {
    let Some(document) = Document::read(variables)? else { return absent(named, variables) };
    let tables = document.parse()?;
    let Some(profile) = Profile::find(&document, &tables, named, variables)? else { return Ok(Layer::new()) };
    if let Some(own) = profile.platform()?.filter(|own| *own != platform) {
        return if profile.is_default {
            Ok(Layer::new())
        } else {
            Err(profile.refuse(&format!("it is for {own}, and this client is of {platform}"), None))
        };
    }
    profile.settings(platform, variables)
}

/// The platform that a profile is for, if it says so.
pub(super) fn platform(variables: &Variables, named: Option<&str>) -> Result<Option<Platform>> {
    let Some(document) = Document::read(variables)? else { return absent(named, variables).map(|_| None) };
    let tables = document.parse()?;
    match Profile::find(&document, &tables, named, variables)? {
        Some(profile) => profile.platform(),
        None => Ok(None),
    }
}

/// There is no file: that is nobody's fault unless a profile was asked for.
fn absent(named: Option<&str>, variables: &Variables) -> Result<Layer> {
    match named.map(str::to_owned).or_else(|| variables.get(PROFILE_VARIABLE)) {
        None => Ok(Layer::new()),
        Some(name) => {
            let wanted =
                usual_path(variables).map_or_else(String::new, |path| format!(" {}", path.display()));
            let name = name.escape_debug();
            Err(refuse(format!("there is no profile `{name}`: there is no configuration file{wanted}")))
        }
    }
}

/// The file as it was read.
struct Document {
    path: PathBuf,
    text: String,
    /// Whether others than its owner may read it.
    is_shown: bool,
}

impl Document {
    /// None when there is none. One that the user names must exist.
    fn read(variables: &Variables) -> Result<Option<Self>> {
        let named = variables.get(FILE_VARIABLE).map(PathBuf::from);
        // As for other programs: no file at all.
        if named.as_deref() == Some(Path::new("/dev/null")) {
            return Ok(None);
        }
        let must_exist = named.is_some();
        let Some(path) = named.or_else(|| usual_path(variables)) else { return Ok(None) };
        let failed = |why: String| refuse(format!("the configuration file {} {why}", path.display()));
        let unreadable = |error: std::io::Error| failed(format!("cannot be read: {error}"));
        let found = match fs::metadata(&path) {
            Err(error) if !must_exist && error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            found => found.map_err(unreadable)?,
        };
        if !found.is_file() {
            return Err(failed("is no regular file".to_owned()));
        }
        let file = File::open(&path).map_err(unreadable)?;
        // Once more, of what was opened.
        let found = file.metadata().map_err(unreadable)?;
        let mode = found.permissions().mode();
        if found.uid() != store::user_id() && found.uid() != 0 {
            return Err(failed(
                "belongs to another user, who could send your credentials elsewhere: copy it, or \
                               chown it"
                    .to_owned(),
            ));
        }
        if mode & 0o022 != 0 {
            return Err(failed("may be written by others: take that away (chmod go-w)".to_owned()));
        }
        let mut bytes = Vec::new();
        file.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(unreadable)?;
        if bytes.len() as u64 > MAX_BYTES {
            return Err(failed("is too large".to_owned()));
        }
        let text = String::from_utf8(bytes).map_err(|_| failed("is not text (UTF-8)".to_owned()))?;
        Ok(Some(Self { path, text, is_shown: mode & 0o044 != 0 }))
    }

    /// The profiles. A file that shows a secret to others is refused, whichever profile it is in.
    fn parse(&self) -> Result<DeTable<'_>> {
        let tables = DeTable::parse(&self.text)
            .map_err(|error| self.refuse(error.message(), error.span().map(|span| span.start)))?
            .into_inner();
        if self.is_shown && tables.values().any(|profile| holds_secret(profile.get_ref())) {
            return Err(self.refuse("it holds a secret, and others may read it: chmod go= it", None));
        }
        Ok(tables)
    }

    /// Where in the file, and what is wrong. Never a value of it.
    fn refuse(&self, why: &str, at: Option<usize>) -> Error {
        let line = at.map_or_else(String::new, |at| {
            let before = self.text.get(..at).unwrap_or_default();
            format!(", line {}", before.matches('\n').count() + 1)
        });
        refuse(format!("the configuration file {}{line}: {why}", self.path.display()))
    }
}

/// `$XDG_CONFIG_HOME/pcsdk/config.toml`, else `~/.config/pcsdk/config.toml`.
fn usual_path(variables: &Variables) -> Option<PathBuf> {
    let folder = |name: &str| variables.get(name).map(PathBuf::from).filter(|path| path.is_absolute());
    folder("XDG_CONFIG_HOME")
        .or_else(|| folder("HOME").map(|home| home.join(".config")))
        .map(|folder| folder.join("pcsdk/config.toml"))
}

/// Whether a value of the table is itself a secret, and not merely the way to one.
fn holds_secret(profile: &DeValue<'_>) -> bool {
    let DeValue::Table(table) = profile else { return false };
    table.iter().any(|(key, value)| match (key.get_ref().as_ref(), value.get_ref()) {
        (_, DeValue::Table(_)) => holds_secret(value.get_ref()),
        // Only one with a password in it.
        ("proxy", DeValue::String(url)) => url.contains('@'),
        (name, _) => config::option_of(name).is_some_and(|option| SECRETS.contains(&option)),
    })
}

/// One profile of a file.
struct Profile<'a> {
    document: &'a Document,
    name: String,
    table: &'a DeTable<'a>,
    /// Whether nobody named it.
    is_default: bool,
}

impl<'a> Profile<'a> {
    fn find(
        document: &'a Document,
        tables: &'a DeTable<'a>,
        named: Option<&str>,
        variables: &Variables,
    ) -> Result<Option<Self>> {
        for (key, value) in tables {
            if !matches!(value.get_ref(), DeValue::Table(_)) {
                let name = key.get_ref().escape_debug();
                let why =
                    format!("\"{name}\" stands in no profile: write [{DEFAULT}], or another name, before it");
                return Err(document.refuse(&why, Some(key.span().start)));
            }
        }
        let named = named.map(str::to_owned).or_else(|| variables.get(PROFILE_VARIABLE));
        let is_default = named.is_none();
        let name = named.unwrap_or_else(|| DEFAULT.to_owned());
        match tables.get(name.as_str()).map(Spanned::get_ref) {
            Some(DeValue::Table(table)) => Ok(Some(Self { document, name, table, is_default })),
            _ if is_default => Ok(None),
            _ => {
                let hint = suggest::hint(&name, tables.keys().map(|key| key.get_ref().as_ref()));
                Err(document.refuse(&format!("it has no profile `{}`{hint}", name.escape_debug()), None))
            }
        }
    }

    fn refuse(&self, why: &str, at: Option<usize>) -> Error {
        self.document.refuse(&format!("profile `{}`: {why}", self.name.escape_debug()), at)
    }

    fn platform(&self) -> Result<Option<Platform>> {
        let Some(value) = self.table.get(PLATFORM_KEY) else { return Ok(None) };
        let platform = value.get_ref().as_str().and_then(Platform::from_name);
        let why = "the platform must be \"purecloud\" or \"ringcentral\"";
        platform.map(Some).ok_or_else(|| self.refuse(why, Some(value.span().start)))
    }

    /// The settings for a client of `platform`; those of a table of that name win.
    fn settings(&self, platform: Platform, variables: &Variables) -> Result<Layer> {
        let mut layer = Layer::new();
        for (name, value) in self.table {
            match (Platform::from_name(name.get_ref()), value.get_ref()) {
                (Some(of), DeValue::Table(own)) => {
                    for (name, value) in own {
                        let setting = self.setting(name, value, variables)?;
                        if of == platform {
                            layer.retain(|other: &Setting| other.option != setting.option);
                            layer.push(setting);
                        }
                    }
                }
                _ if name.get_ref() == PLATFORM_KEY => {}
                _ => {
                    let setting = self.setting(name, value, variables)?;
                    if layer.iter().all(|other| other.option != setting.option) {
                        layer.push(setting);
                    }
                }
            }
        }
        Ok(layer)
    }

    fn setting(
        &self,
        name: &Spanned<std::borrow::Cow<'_, str>>,
        value: &Spanned<DeValue<'_>>,
        variables: &Variables,
    ) -> Result<Setting> {
        let (at, name) = (name.span().start, name.get_ref().as_ref());
        let expected = |what: &str| self.refuse(&format!("\"{name}\" must be {what}"), Some(at));
        let (option, source) = match option(name) {
            Some((option, None)) => (option, Source::Value(self.json(option, value, variables))),
            Some((option, Some("_file"))) => {
                let path = value.get_ref().as_str().ok_or_else(|| expected("text"))?;
                (option, Source::File(self.beside(path, variables)))
            }
            Some((option, Some("_env"))) => (
                option,
                Source::Variable(value.get_ref().as_str().ok_or_else(|| expected("text"))?.to_owned()),
            ),
            Some((option, Some(_))) => {
                let what = "a list of texts, the program and its arguments: [\"pass\", \"show\", \"name\"]";
                let words = value.get_ref().as_array().ok_or_else(|| expected(what))?;
                let words: Option<Vec<String>> =
                    words.iter().map(|word| word.get_ref().as_str().map(str::to_owned)).collect();
                (option, Source::Command(words.ok_or_else(|| expected(what))?))
            }
            None => {
                let known = config::option_names().filter(|option| !NOT_HERE.contains(option));
                let hint = suggest::nearest(name, known.chain([PLATFORM_KEY]))
                    .map_or_else(String::new, |near| format!("; did you mean \"{near}\"?"));
                let why = format!("there is no option \"{}\"{hint}", name.escape_debug());
                return Err(self.refuse(&why, Some(at)));
            }
        };
        let line = self.document.refuse("", Some(at)).message().trim_end_matches(": ").to_owned();
        Ok(Setting { option, source, place: format!("{line}, profile `{}`", self.name.escape_debug()) })
    }

    /// The value as JSON; what JSON has not is no value of an option either.
    fn json(&self, option: &str, value: &Spanned<DeValue<'_>>, variables: &Variables) -> Value {
        match value.get_ref() {
            DeValue::String(text) if PATHS.contains(&option) => {
                self.beside(text, variables).to_string_lossy().into_owned().into()
            }
            value => json(value),
        }
    }

    /// A path as the file means it: `~/` is the user's home, a relative one starts at the file.
    fn beside(&self, path: &str, variables: &Variables) -> PathBuf {
        match (path.strip_prefix("~/"), variables.get("HOME")) {
            (Some(rest), Some(home)) => Path::new(&home).join(rest),
            _ => self.document.path.parent().unwrap_or(Path::new("")).join(path),
        }
    }
}

/// The option that a key sets, and the form in which it says so.
fn option(key: &str) -> Option<(&'static str, Option<&'static str>)> {
    let found = config::option_of(key).map(|option| (option, None)).or_else(|| {
        FORMS.iter().find_map(|form| {
            let option = config::option_of(key.strip_suffix(form)?)?;
            SECRETS.contains(&option).then_some((option, Some(*form)))
        })
    });
    found.filter(|(option, _)| !NOT_HERE.contains(option))
}

fn json(value: &DeValue<'_>) -> Value {
    match value {
        DeValue::String(text) => text.as_ref().into(),
        DeValue::Boolean(truth) => (*truth).into(),
        DeValue::Integer(number) => {
            i64::from_str_radix(number.as_str(), number.radix()).map_or(Value::Null, Value::from)
        }
        DeValue::Float(number) => {
            number.as_str().parse().ok().and_then(|n: f64| serde_json::Number::from_f64(n)).map_or(
                // Infinity is no number of an option; this makes it the wrong type.
                Value::Array(Vec::new()),
                Value::from,
            )
        }
        DeValue::Array(items) => items.iter().map(|item| json(item.get_ref())).collect(),
        DeValue::Table(table) => {
            let fields = table.iter().map(|(key, value)| (key.get_ref().to_string(), json(value.get_ref())));
            Value::Object(fields.collect::<Map<_, _>>())
        }
        DeValue::Datetime(moment) => moment.to_string().into(),
    }
}

fn refuse(message: String) -> Error {
    Error::new(ErrorKind::Config, message)
}
