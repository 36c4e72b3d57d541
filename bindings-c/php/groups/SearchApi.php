<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed getDocumentationGknSearch(string $q64, array{returnResponse?: bool} $options = []) GET /api/v2/documentation/gkn/search
 * @method \Generator<int, mixed> getDocumentationGknSearchIter(string $q64, array{} $options = []) all items of GET /api/v2/documentation/gkn/search
 * @method mixed getDocumentationSearch(string $q64, array{returnResponse?: bool} $options = []) GET /api/v2/documentation/search
 * @method \Generator<int, mixed> getDocumentationSearchIter(string $q64, array{} $options = []) all items of GET /api/v2/documentation/search
 * @method mixed getGroupsSearch(string $q64, array{expand?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/groups/search
 * @method \Generator<int, mixed> getGroupsSearchIter(string $q64, array{expand?: list<string>} $options = []) all items of GET /api/v2/groups/search
 * @method mixed getLocationsSearch(string $q64, array{expand?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/locations/search
 * @method \Generator<int, mixed> getLocationsSearchIter(string $q64, array{expand?: list<string>} $options = []) all items of GET /api/v2/locations/search
 * @method mixed getSearch(string $q64, array{expand?: list<string>, profile?: bool, returnResponse?: bool} $options = []) GET /api/v2/search
 * @method \Generator<int, mixed> getSearchIter(string $q64, array{expand?: list<string>, profile?: bool} $options = []) all items of GET /api/v2/search
 * @method mixed getSearchSuggest(string $q64, array{expand?: list<string>, profile?: bool, returnResponse?: bool} $options = []) GET /api/v2/search/suggest
 * @method \Generator<int, mixed> getSearchSuggestIter(string $q64, array{expand?: list<string>, profile?: bool} $options = []) all items of GET /api/v2/search/suggest
 * @method mixed getTelephonyProvidersEdgesSitesSearch(string $q64, array{expand?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/telephony/providers/edges/sites/search
 * @method \Generator<int, mixed> getTelephonyProvidersEdgesSitesSearchIter(string $q64, array{expand?: list<string>} $options = []) all items of GET /api/v2/telephony/providers/edges/sites/search
 * @method mixed getUsersSearch(string $q64, array{expand?: list<string>, integrationPresenceSource?: string, returnResponse?: bool} $options = []) GET /api/v2/users/search
 * @method \Generator<int, mixed> getUsersSearchIter(string $q64, array{expand?: list<string>, integrationPresenceSource?: string} $options = []) all items of GET /api/v2/users/search
 * @method mixed getVoicemailSearch(string $q64, array{expand?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/voicemail/search
 * @method \Generator<int, mixed> getVoicemailSearchIter(string $q64, array{expand?: list<string>} $options = []) all items of GET /api/v2/voicemail/search
 * @method mixed postConversationsCustomattributesSearch(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/conversations/customattributes/search
 * @method \Generator<int, mixed> postConversationsCustomattributesSearchIter(array|object $body, array{} $options = []) all items of POST /api/v2/conversations/customattributes/search
 * @method mixed postConversationsParticipantsAttributesSearch(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/conversations/participants/attributes/search
 * @method \Generator<int, mixed> postConversationsParticipantsAttributesSearchIter(array|object $body, array{} $options = []) all items of POST /api/v2/conversations/participants/attributes/search
 * @method mixed postDocumentationAllSearch(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/documentation/all/search (preview)
 * @method \Generator<int, mixed> postDocumentationAllSearchIter(array|object $body, array{} $options = []) all items of POST /api/v2/documentation/all/search (preview)
 * @method mixed postDocumentationGknSearch(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/documentation/gkn/search
 * @method \Generator<int, mixed> postDocumentationGknSearchIter(array|object $body, array{} $options = []) all items of POST /api/v2/documentation/gkn/search
 * @method mixed postDocumentationSearch(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/documentation/search
 * @method \Generator<int, mixed> postDocumentationSearchIter(array|object $body, array{} $options = []) all items of POST /api/v2/documentation/search
 * @method mixed postGroupsSearch(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/groups/search
 * @method \Generator<int, mixed> postGroupsSearchIter(array|object $body, array{} $options = []) all items of POST /api/v2/groups/search
 * @method mixed postLocationsSearch(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/locations/search
 * @method \Generator<int, mixed> postLocationsSearchIter(array|object $body, array{} $options = []) all items of POST /api/v2/locations/search
 * @method mixed postSearch(array|object $body, array{profile?: bool, returnResponse?: bool} $options = []) POST /api/v2/search
 * @method \Generator<int, mixed> postSearchIter(array|object $body, array{profile?: bool} $options = []) all items of POST /api/v2/search
 * @method mixed postSearchSuggest(array|object $body, array{profile?: bool, returnResponse?: bool} $options = []) POST /api/v2/search/suggest
 * @method mixed postSpeechandtextanalyticsTranscriptsSearch(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/speechandtextanalytics/transcripts/search
 * @method \Generator<int, mixed> postSpeechandtextanalyticsTranscriptsSearchIter(array|object $body, array{} $options = []) all items of POST /api/v2/speechandtextanalytics/transcripts/search
 * @method mixed postTeamsSearch(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/teams/search
 * @method \Generator<int, mixed> postTeamsSearchIter(array|object $body, array{} $options = []) all items of POST /api/v2/teams/search
 * @method mixed postTelephonyProvidersEdgesSitesSearch(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/telephony/providers/edges/sites/search
 * @method \Generator<int, mixed> postTelephonyProvidersEdgesSitesSearchIter(array|object $body, array{} $options = []) all items of POST /api/v2/telephony/providers/edges/sites/search
 * @method mixed postUsersSearch(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/users/search
 * @method \Generator<int, mixed> postUsersSearchIter(array|object $body, array{} $options = []) all items of POST /api/v2/users/search
 * @method mixed postUsersSearchConversationTarget(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/users/search/conversation/target (preview)
 * @method \Generator<int, mixed> postUsersSearchConversationTargetIter(array|object $body, array{} $options = []) all items of POST /api/v2/users/search/conversation/target (preview)
 * @method mixed postUsersSearchQueuemembersManage(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/users/search/queuemembers/manage (preview)
 * @method \Generator<int, mixed> postUsersSearchQueuemembersManageIter(array|object $body, array{} $options = []) all items of POST /api/v2/users/search/queuemembers/manage (preview)
 * @method mixed postUsersSearchTeamsAssign(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/users/search/teams/assign
 * @method \Generator<int, mixed> postUsersSearchTeamsAssignIter(array|object $body, array{} $options = []) all items of POST /api/v2/users/search/teams/assign
 * @method mixed postVoicemailSearch(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/voicemail/search
 * @method \Generator<int, mixed> postVoicemailSearchIter(array|object $body, array{} $options = []) all items of POST /api/v2/voicemail/search
 */
final class SearchApi extends PureCloudGroup
{
    protected const NAME = 'Search';
}
