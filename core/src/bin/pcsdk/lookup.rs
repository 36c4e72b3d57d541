//! Which operation a name means.

use std::sync::Arc;

use pcsdk::catalog::{self, Operation};
use pcsdk::{Error, Platform};

/// The operation with that id, on the given platform or on either: their ids never coincide.
pub(crate) fn operation(platform: Option<Platform>, id: &str) -> Result<(Platform, Arc<Operation>), Error> {
    if let Some(platform) = platform {
        return catalog::find(platform, id).map(|operation| (platform, operation));
    }
    let [pure, ring] = Platform::ALL;
    operation(Some(pure), id).or_else(|first| {
        // Of two complaints the one that names a near id is worth more.
        operation(Some(ring), id).map_err(|second| if suggests(&second) { second } else { first })
    })
}

fn suggests(error: &Error) -> bool {
    error.message().contains("did you mean")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_says_its_platform() {
        assert_eq!(operation(None, "getUsersMe").unwrap().0, Platform::PureCloud);
        assert_eq!(operation(None, "createSMSMessage").unwrap().0, Platform::RingCentral);
        assert!(operation(Some(Platform::RingCentral), "getUsersMe").is_err());
    }

    #[test]
    fn a_misspelt_id_is_looked_for_on_both_platforms() {
        for (typed, meant) in [("getUsresMe", "`getUsersMe`"), ("createSMSMesage", "`createSMSMessage`")] {
            let error = operation(None, typed).unwrap_err();
            assert!(error.message().contains(meant), "{error}");
        }
    }
}
