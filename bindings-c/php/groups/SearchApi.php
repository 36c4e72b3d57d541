<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed getDocumentationGknSearch(string $q64, array{returnResponse?: bool} $options = []) GET /api/v2/documentation/gkn/search
 * @method \Pcsdk\Items getDocumentationGknSearchIter(string $q64, array{} $options = []) all items of GET /api/v2/documentation/gkn/search
 * @method mixed getDocumentationSearch(string $q64, array{returnResponse?: bool} $options = []) GET /api/v2/documentation/search
 * @method \Pcsdk\Items getDocumentationSearchIter(string $q64, array{} $options = []) all items of GET /api/v2/documentation/search
 * @method mixed getGroupsSearch(string $q64, array{expand?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/groups/search
 * @method \Pcsdk\Items getGroupsSearchIter(string $q64, array{expand?: list<string>} $options = []) all items of GET /api/v2/groups/search
 * @method mixed getLocationsSearch(string $q64, array{expand?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/locations/search
 * @method \Pcsdk\Items getLocationsSearchIter(string $q64, array{expand?: list<string>} $options = []) all items of GET /api/v2/locations/search
 * @method mixed getSearch(string $q64, array{expand?: list<string>, profile?: bool, returnResponse?: bool} $options = []) GET /api/v2/search
 * @method \Pcsdk\Items getSearchIter(string $q64, array{expand?: list<string>, profile?: bool} $options = []) all items of GET /api/v2/search
 * @method mixed getSearchSuggest(string $q64, array{expand?: list<string>, profile?: bool, returnResponse?: bool} $options = []) GET /api/v2/search/suggest
 * @method \Pcsdk\Items getSearchSuggestIter(string $q64, array{expand?: list<string>, profile?: bool} $options = []) all items of GET /api/v2/search/suggest
 * @method mixed getTelephonyProvidersEdgesSitesSearch(string $q64, array{expand?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/telephony/providers/edges/sites/search
 * @method \Pcsdk\Items getTelephonyProvidersEdgesSitesSearchIter(string $q64, array{expand?: list<string>} $options = []) all items of GET /api/v2/telephony/providers/edges/sites/search
 * @method mixed getUsersSearch(string $q64, array{expand?: list<string>, integrationPresenceSource?: string, returnResponse?: bool} $options = []) GET /api/v2/users/search
 * @method \Pcsdk\Items getUsersSearchIter(string $q64, array{expand?: list<string>, integrationPresenceSource?: string} $options = []) all items of GET /api/v2/users/search
 * @method mixed getVoicemailSearch(string $q64, array{expand?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/voicemail/search
 * @method \Pcsdk\Items getVoicemailSearchIter(string $q64, array{expand?: list<string>} $options = []) all items of GET /api/v2/voicemail/search
 * @method mixed postConversationsCustomattributesSearch(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/conversations/customattributes/search
 * @method \Pcsdk\Items postConversationsCustomattributesSearchIter(array|object $body, array{} $options = []) all items of POST /api/v2/conversations/customattributes/search
 * @method mixed postConversationsParticipantsAttributesSearch(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/conversations/participants/attributes/search
 * @method \Pcsdk\Items postConversationsParticipantsAttributesSearchIter(array|object $body, array{} $options = []) all items of POST /api/v2/conversations/participants/attributes/search
 * @method mixed postDocumentationAllSearch(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/documentation/all/search (preview)
 * @method \Pcsdk\Items postDocumentationAllSearchIter(array|object $body, array{} $options = []) all items of POST /api/v2/documentation/all/search (preview)
 * @method mixed postDocumentationGknSearch(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/documentation/gkn/search
 * @method \Pcsdk\Items postDocumentationGknSearchIter(array|object $body, array{} $options = []) all items of POST /api/v2/documentation/gkn/search
 * @method mixed postDocumentationSearch(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/documentation/search
 * @method \Pcsdk\Items postDocumentationSearchIter(array|object $body, array{} $options = []) all items of POST /api/v2/documentation/search
 * @method mixed postGroupsSearch(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/groups/search
 * @method \Pcsdk\Items postGroupsSearchIter(array|object $body, array{} $options = []) all items of POST /api/v2/groups/search
 * @method mixed postLocationsSearch(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/locations/search
 * @method \Pcsdk\Items postLocationsSearchIter(array|object $body, array{} $options = []) all items of POST /api/v2/locations/search
 * @method mixed postSearch(array|object $body, array{profile?: bool, returnResponse?: bool} $options = []) POST /api/v2/search
 * @method \Pcsdk\Items postSearchIter(array|object $body, array{profile?: bool} $options = []) all items of POST /api/v2/search
 * @method mixed postSearchSuggest(array|object $body, array{profile?: bool, returnResponse?: bool} $options = []) POST /api/v2/search/suggest
 * @method mixed postSpeechandtextanalyticsTranscriptsSearch(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/speechandtextanalytics/transcripts/search
 * @method \Pcsdk\Items postSpeechandtextanalyticsTranscriptsSearchIter(array|object $body, array{} $options = []) all items of POST /api/v2/speechandtextanalytics/transcripts/search
 * @method mixed postTeamsSearch(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/teams/search
 * @method \Pcsdk\Items postTeamsSearchIter(array|object $body, array{} $options = []) all items of POST /api/v2/teams/search
 * @method mixed postTelephonyProvidersEdgesSitesSearch(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/telephony/providers/edges/sites/search
 * @method \Pcsdk\Items postTelephonyProvidersEdgesSitesSearchIter(array|object $body, array{} $options = []) all items of POST /api/v2/telephony/providers/edges/sites/search
 * @method mixed postUsersSearch(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/users/search
 * @method \Pcsdk\Items postUsersSearchIter(array|object $body, array{} $options = []) all items of POST /api/v2/users/search
 * @method mixed postUsersSearchConversationTarget(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/users/search/conversation/target (preview)
 * @method \Pcsdk\Items postUsersSearchConversationTargetIter(array|object $body, array{} $options = []) all items of POST /api/v2/users/search/conversation/target (preview)
 * @method mixed postUsersSearchQueuemembersManage(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/users/search/queuemembers/manage (preview)
 * @method \Pcsdk\Items postUsersSearchQueuemembersManageIter(array|object $body, array{} $options = []) all items of POST /api/v2/users/search/queuemembers/manage (preview)
 * @method mixed postUsersSearchTeamsAssign(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/users/search/teams/assign
 * @method \Pcsdk\Items postUsersSearchTeamsAssignIter(array|object $body, array{} $options = []) all items of POST /api/v2/users/search/teams/assign
 * @method mixed postVoicemailSearch(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/voicemail/search
 * @method \Pcsdk\Items postVoicemailSearchIter(array|object $body, array{} $options = []) all items of POST /api/v2/voicemail/search
 */
final class SearchApi extends PureCloudGroup
{
    protected const NAME = 'Search';
}
