<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed addA2PSMSOptOuts(array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/a2p-sms/opt-outs/bulk-assign (deprecated)
 * @method mixed editSmsConsentRecords(array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) PATCH /restapi/v2/accounts/{accountId}/sms/consents
 * @method mixed exportSmsConsentRecords(array{accountId?: string, returnResponse?: bool} $options = []) GET /restapi/v2/accounts/{accountId}/sms/consents/export
 * @method mixed listSmsConsentHistoryRecords(array{accountId?: string, pageToken?: string, perPage?: int, to?: list<string>, returnResponse?: bool} $options = []) GET /restapi/v2/accounts/{accountId}/sms/consents/history
 * @method \Pcsdk\Items listSmsConsentHistoryRecordsIter(array{accountId?: string, pageToken?: string, perPage?: int, to?: list<string>} $options = []) all items of GET /restapi/v2/accounts/{accountId}/sms/consents/history
 * @method mixed listSmsConsentRecords(array{accountId?: string, pageToken?: string, perPage?: int, from?: list<string>, to?: list<string>, optStatus?: list<string>, coverage?: list<string>, campaignType?: list<string>, returnResponse?: bool} $options = []) GET /restapi/v2/accounts/{accountId}/sms/consents (deprecated)
 * @method \Pcsdk\Items listSmsConsentRecordsIter(array{accountId?: string, pageToken?: string, perPage?: int, from?: list<string>, to?: list<string>, optStatus?: list<string>, coverage?: list<string>, campaignType?: list<string>} $options = []) all items of GET /restapi/v2/accounts/{accountId}/sms/consents (deprecated)
 * @method mixed readA2PSMSOptOuts(array{accountId?: string, from?: string, to?: string, status?: string, pageToken?: string, perPage?: int, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/a2p-sms/opt-outs (deprecated)
 * @method \Pcsdk\Items readA2PSMSOptOutsIter(array{accountId?: string, from?: string, to?: string, status?: string, pageToken?: string, perPage?: int} $options = []) all items of GET /restapi/v1.0/account/{accountId}/a2p-sms/opt-outs (deprecated)
 * @method mixed searchSmsConsentRecords(array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v2/accounts/{accountId}/sms/consents/search
 * @method \Pcsdk\Items searchSmsConsentRecordsIter(array|object $body, array{accountId?: string} $options = []) all items of POST /restapi/v2/accounts/{accountId}/sms/consents/search
 */
final class SmsConsentsApi extends Group
{
    protected const NAME = 'SmsConsents';
}
