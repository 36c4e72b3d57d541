<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed bulkAssignSmsRecipients(array|object $body, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients/bulk-assign
 * @method mixed createExtension(array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/extension
 * @method mixed extensionBulkUpdate(array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/extension-bulk-update
 * @method mixed getExtensionBulkUpdateTask(string $taskId, array{accountId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/extension-bulk-update/tasks/{taskId}
 * @method mixed getSmsRecipients(array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients
 * @method mixed listExtensions(array{accountId?: string, extensionNumber?: string, email?: list<string>, page?: int, perPage?: int, status?: list<string>, type?: list<string>, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/extension
 * @method \Pcsdk\Items listExtensionsIter(array{accountId?: string, extensionNumber?: string, email?: list<string>, page?: int, perPage?: int, status?: list<string>, type?: list<string>} $options = []) all items of GET /restapi/v1.0/account/{accountId}/extension
 * @method mixed listUserTemplates(array{accountId?: string, type?: string, page?: int, perPage?: int, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/templates
 * @method \Pcsdk\Items listUserTemplatesIter(array{accountId?: string, type?: string, page?: int, perPage?: int} $options = []) all items of GET /restapi/v1.0/account/{accountId}/templates
 * @method mixed readUserTemplate(string $templateId, array{accountId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/templates/{templateId}
 */
final class ExtensionsApi extends Group
{
    protected const NAME = 'Extensions';
}
