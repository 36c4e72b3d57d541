<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed answerCallParty(string $telephonySessionId, string $partyId, array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/answer
 * @method mixed bridgeCallParty(string $telephonySessionId, string $partyId, array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/bridge
 * @method mixed callFlipParty(string $telephonySessionId, string $partyId, array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/flip
 * @method mixed callParkParty(string $telephonySessionId, string $partyId, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/park
 * @method mixed createCallOutCallSession(array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/telephony/call-out
 * @method mixed createCallPartyWithBringIn(string $telephonySessionId, array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/bring-in
 * @method mixed createConferenceCallSession(array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/telephony/conference
 * @method mixed deleteCallParty(string $telephonySessionId, string $partyId, array{accountId?: string, body?: array|object, returnResponse?: bool} $options = []) DELETE /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}
 * @method mixed deleteCallSession(string $telephonySessionId, array{accountId?: string, returnResponse?: bool} $options = []) DELETE /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}
 * @method mixed forwardCallParty(string $telephonySessionId, string $partyId, array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/forward
 * @method mixed holdCallParty(string $telephonySessionId, string $partyId, array{accountId?: string, body?: array|object, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/hold
 * @method mixed ignoreCallInQueue(string $telephonySessionId, string $partyId, array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/ignore
 * @method mixed pauseResumeCallRecording(string $telephonySessionId, string $partyId, string $recordingId, array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) PATCH /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/recordings/{recordingId}
 * @method mixed pickupCallParty(string $telephonySessionId, string $partyId, array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/pickup
 * @method mixed readCallPartyStatus(string $telephonySessionId, string $partyId, array{accountId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}
 * @method mixed readCallSessionStatus(string $telephonySessionId, array{accountId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}
 * @method mixed rejectParty(string $telephonySessionId, string $partyId, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/reject
 * @method mixed replyParty(string $telephonySessionId, string $partyId, array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/reply
 * @method mixed startCallRecording(string $telephonySessionId, string $partyId, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/recordings
 * @method mixed superviseCallParty(string $telephonySessionId, string $partyId, array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/supervise
 * @method mixed superviseCallSession(string $telephonySessionId, array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/supervise
 * @method mixed transferCallParty(string $telephonySessionId, string $partyId, array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/transfer
 * @method mixed unholdCallParty(string $telephonySessionId, string $partyId, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/unhold
 * @method mixed updateCallParty(string $telephonySessionId, string $partyId, array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) PATCH /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}
 */
final class CallControlApi extends Group
{
    protected const NAME = 'CallControl';
}
