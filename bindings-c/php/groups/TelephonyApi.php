<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deleteTelephonyOrganizationLinkTargetOrganizationId(string $targetOrganizationId, array{returnResponse?: bool} $options = []) DELETE /api/v2/telephony/organization/link/{targetOrganizationId}
 * @method mixed getTelephonyAgentGreetings(string $agentId, array{returnResponse?: bool} $options = []) GET /api/v2/telephony/agents/{agentId}/greetings
 * @method mixed getTelephonyAgentsGreetingsMe(array{returnResponse?: bool} $options = []) GET /api/v2/telephony/agents/greetings/me
 * @method mixed getTelephonyCallsMetrics(array{metricType?: string, returnResponse?: bool} $options = []) GET /api/v2/telephony/calls/metrics
 * @method mixed getTelephonyMediaregions(array{returnResponse?: bool} $options = []) GET /api/v2/telephony/mediaregions
 * @method mixed getTelephonyNumbersRouting(array{before?: string, after?: string, pageSize?: string, numberId?: string, activeRoutingOrganizationId?: string, ownerOrganizationId?: string, status?: string, returnResponse?: bool} $options = []) GET /api/v2/telephony/numbers/routing
 * @method \Pcsdk\Items getTelephonyNumbersRoutingIter(array{before?: string, after?: string, pageSize?: string, numberId?: string, activeRoutingOrganizationId?: string, ownerOrganizationId?: string, status?: string} $options = []) all items of GET /api/v2/telephony/numbers/routing
 * @method mixed getTelephonyOrganizationLink(array{returnResponse?: bool} $options = []) GET /api/v2/telephony/organization/link
 * @method mixed getTelephonyOrganizationLinkRegions(array{returnResponse?: bool} $options = []) GET /api/v2/telephony/organization/link/regions
 * @method mixed getTelephonyPrefixes(string $type, array{before?: string, after?: string, pageSize?: string, prefix?: string, returnResponse?: bool} $options = []) GET /api/v2/telephony/prefixes
 * @method \Pcsdk\Items getTelephonyPrefixesIter(string $type, array{before?: string, after?: string, pageSize?: string, prefix?: string} $options = []) all items of GET /api/v2/telephony/prefixes
 * @method mixed getTelephonyPrefixesSimulateCall(string $number, array{returnResponse?: bool} $options = []) GET /api/v2/telephony/prefixes/simulate/call
 * @method mixed getTelephonySettings(array{returnResponse?: bool} $options = []) GET /api/v2/telephony/settings
 * @method mixed getTelephonySipmessagesConversation(string $conversationId, array{returnResponse?: bool} $options = []) GET /api/v2/telephony/sipmessages/conversations/{conversationId}
 * @method mixed getTelephonySipmessagesConversationHeaders(string $conversationId, array{keys?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/telephony/sipmessages/conversations/{conversationId}/headers
 * @method mixed getTelephonySiptraces(string|\DateTimeInterface $dateStart, string|\DateTimeInterface $dateEnd, array{callId?: string, toUser?: string, fromUser?: string, conversationId?: string, returnResponse?: bool} $options = []) GET /api/v2/telephony/siptraces
 * @method mixed getTelephonySiptracesDownloadDownloadId(string $downloadId, array{returnResponse?: bool} $options = []) GET /api/v2/telephony/siptraces/download/{downloadId}
 * @method mixed patchTelephonyOrganizationLinkApproveRequestingOrganizationId(string $requestingOrganizationId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/telephony/organization/link/approve/{requestingOrganizationId}
 * @method mixed postTelephonyNumbersRouting(list<mixed> $body, array{returnResponse?: bool} $options = []) POST /api/v2/telephony/numbers/routing
 * @method mixed postTelephonyNumbersRoutingAll(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/telephony/numbers/routing/all
 * @method mixed postTelephonyNumbersRoutingReset(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/telephony/numbers/routing/reset
 * @method mixed postTelephonyOrganizationLink(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/telephony/organization/link
 * @method mixed postTelephonyPrefixesBulk(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/telephony/prefixes/bulk
 * @method mixed postTelephonySiptracesDownload(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/telephony/siptraces/download
 * @method mixed putTelephonyAgentGreetings(string $agentId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/telephony/agents/{agentId}/greetings
 * @method mixed putTelephonyAgentsGreetingsMe(array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/telephony/agents/greetings/me
 * @method mixed putTelephonySettings(array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/telephony/settings
 */
final class TelephonyApi extends PureCloudGroup
{
    protected const NAME = 'Telephony';
}
