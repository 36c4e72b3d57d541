<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed addNumbersToInventoryV2(array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v2/accounts/{accountId}/phone-numbers/bulk-add
 * @method mixed assignPhoneNumberV2(string $phoneNumberId, array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) PATCH /restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId}
 * @method mixed deleteNumbersFromInventoryV2(array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) DELETE /restapi/v2/accounts/{accountId}/phone-numbers
 * @method mixed getBulkAddTaskResultsV2(string $taskId, array{accountId?: string, returnResponse?: bool} $options = []) GET /restapi/v2/accounts/{accountId}/phone-numbers/bulk-add/{taskId}
 * @method mixed listAccountPhoneNumbers(array{accountId?: string, page?: int, perPage?: int, extensionStatus?: string, usageType?: list<string>, paymentType?: list<string>, status?: list<string>, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/phone-number
 * @method \Pcsdk\Items listAccountPhoneNumbersIter(array{accountId?: string, page?: int, perPage?: int, extensionStatus?: string, usageType?: list<string>, paymentType?: list<string>, status?: list<string>} $options = []) all items of GET /restapi/v1.0/account/{accountId}/phone-number
 * @method mixed listAccountPhoneNumbersV2(array{accountId?: string, page?: int, perPage?: int, type?: list<string>, usageType?: list<string>, status?: string, tollType?: string, extensionStatus?: string, byocNumber?: bool, mobileNumber?: bool, phoneNumber?: string, returnResponse?: bool} $options = []) GET /restapi/v2/accounts/{accountId}/phone-numbers
 * @method \Pcsdk\Items listAccountPhoneNumbersV2Iter(array{accountId?: string, page?: int, perPage?: int, type?: list<string>, usageType?: list<string>, status?: string, tollType?: string, extensionStatus?: string, byocNumber?: bool, mobileNumber?: bool, phoneNumber?: string} $options = []) all items of GET /restapi/v2/accounts/{accountId}/phone-numbers
 * @method mixed listExtensionPhoneNumbers(array{accountId?: string, extensionId?: string, status?: string, usageType?: list<string>, page?: int, perPage?: int, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number
 * @method \Pcsdk\Items listExtensionPhoneNumbersIter(array{accountId?: string, extensionId?: string, status?: string, usageType?: list<string>, page?: int, perPage?: int} $options = []) all items of GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number
 * @method mixed parsePhoneNumber(array|object $body, array{homeCountry?: string, nationalAsPriority?: bool, returnResponse?: bool} $options = []) POST /restapi/v1.0/number-parser/parse (deprecated)
 * @method mixed parsePhoneNumberV2(array|object $body, array{returnResponse?: bool} $options = []) POST /restapi/v2/number-parser/parse
 * @method mixed readAccountPhoneNumber(string $phoneNumberId, array{accountId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/phone-number/{phoneNumberId}
 * @method mixed replacePhoneNumberV2(string $phoneNumberId, array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId}/replace
 * @method mixed smsConfigurationInfo(int $phoneNumberId, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number/{phoneNumberId}/sms-configuration
 */
final class PhoneNumbersApi extends Group
{
    protected const NAME = 'PhoneNumbers';
}
