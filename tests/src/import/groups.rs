//! The vendors' tags to group names: the identifiers that, with `Api` behind them, users write as class names.

use super::Platform;

/// `Call Log` → `CallLog`.
///
/// PureCloud's words keep their case: its own SDKs say `SCIMApi` and `AIStudioApi`. RingCentral has no such
/// classes, so its all-capital words are made readable: `SMS Brands/Campaigns` → `SmsBrandsCampaigns`.
pub(super) fn group_name(platform: Platform, tag: &str) -> String {
    tag.split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| match platform {
            Platform::Ringcentral if is_all_capitals(word) => capitalised(&word.to_ascii_lowercase()),
            _ => capitalised(word),
        })
        .collect()
}

fn is_all_capitals(word: &str) -> bool {
    !word.chars().any(|c| c.is_ascii_lowercase())
}

fn capitalised(word: &str) -> String {
    let (first, rest) = word.split_at(1);
    first.to_ascii_uppercase() + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ringcentral_tags_become_pascal_case_and_shouting_words_are_lowered() {
        let cases = [
            ("Call Log", "CallLog"),
            ("SMS", "Sms"),
            ("IVR", "Ivr"),
            ("OAuth and OIDC", "OAuthAndOidc"),
            ("SMS Brands/Campaigns", "SmsBrandsCampaigns"),
            ("Multi-Site", "MultiSite"),
            ("RingOut", "RingOut"),
            ("State-based Rules", "StateBasedRules"),
            ("AI Conversation Expert", "AiConversationExpert"),
            ("MS Teams Direct Routing", "MsTeamsDirectRouting"),
            ("API Info", "ApiInfo"),
            ("RCM Meetings (Legacy)", "RcmMeetingsLegacy"),
        ];
        for (tag, name) in cases {
            assert_eq!(group_name(Platform::Ringcentral, tag), name);
        }
    }

    #[test]
    fn purecloud_tags_keep_their_case_and_lose_their_spaces() {
        let cases = [
            ("Users", "Users"),
            ("SCIM", "SCIM"),
            ("OAuth", "OAuth"),
            ("AI Studio", "AIStudio"),
            ("Conversations Chats", "ConversationsChats"),
        ];
        for (tag, name) in cases {
            assert_eq!(group_name(Platform::Purecloud, tag), name);
        }
    }
}
