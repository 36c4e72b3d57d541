<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed createCompanyMessageTemplate(array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/message-store-templates
 * @method mixed createUserMessageTemplate(array|object $body, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates
 * @method mixed deleteCompanyMessageTemplate(string $templateId, array{accountId?: string, returnResponse?: bool} $options = []) DELETE /restapi/v1.0/account/{accountId}/message-store-templates/{templateId}
 * @method mixed deleteUserMessageTemplate(string $templateId, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates/{templateId}
 * @method mixed listCompanyMessageTemplates(array{accountId?: string, siteIds?: list<string>, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/message-store-templates
 * @method mixed listUserMessageTemplates(array{accountId?: string, extensionId?: string, siteIds?: list<string>, scope?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates
 * @method mixed readCompanyMessageTemplate(string $templateId, array{accountId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/message-store-templates/{templateId}
 * @method mixed readUserMessageTemplate(string $templateId, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates/{templateId}
 * @method mixed updateCompanyMessageTemplate(string $templateId, array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) PUT /restapi/v1.0/account/{accountId}/message-store-templates/{templateId}
 * @method mixed updateUserMessageTemplate(string $templateId, array|object $body, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates/{templateId}
 */
final class SmsTemplatesApi extends Group
{
    protected const NAME = 'SmsTemplates';
}
