//! The nearest known name to a misspelt one.

/// The candidate most like `name`, if any is like it at all.
pub(crate) fn nearest<'a>(name: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let folded = fold(name);
    candidates
        .map(|candidate| (strsim::normalized_damerau_levenshtein(&folded, &fold(candidate)), candidate))
        .filter(|(likeness, _)| *likeness >= 0.6)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, candidate)| candidate)
}

/// A name without case and separators: `get_users_me` and `getUsersMe` are one, `site.id` and `site_id` too.
pub(crate) fn fold(name: &str) -> String {
    folded(name).collect()
}

/// The characters of [`fold`], without a copy.
pub(crate) fn folded(name: &str) -> impl Iterator<Item = char> {
    name.chars().filter(|c| !matches!(c, '_' | '-' | '.')).flat_map(char::to_lowercase)
}

/// ` Did you mean …?`, or nothing.
pub(crate) fn hint<'a>(name: &str, candidates: impl Iterator<Item = &'a str>) -> String {
    nearest(name, candidates).map_or_else(String::new, |near| format!("; did you mean `{near}`?"))
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_swapped_letter_finds_the_name_and_nonsense_finds_none() {
        let names = ["getUsersMe", "getUsers", "postUsers"];
        assert_eq!(nearest("getUsresMe", names.into_iter()), Some("getUsersMe"));
        assert_eq!(nearest("xyzzy", names.into_iter()), None);
    }
}
