<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed createCustomField(array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/custom-fields
 * @method mixed deleteCustomField(string $fieldId, array{accountId?: string, returnResponse?: bool} $options = []) DELETE /restapi/v1.0/account/{accountId}/custom-fields/{fieldId}
 * @method mixed listCustomFields(array{accountId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/custom-fields
 * @method mixed updateCustomField(string $fieldId, array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) PUT /restapi/v1.0/account/{accountId}/custom-fields/{fieldId}
 */
final class CustomFieldsApi extends Group
{
    protected const NAME = 'CustomFields';
}
