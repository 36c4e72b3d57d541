<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deleteEmailsSettingsThreading(array{returnResponse?: bool} $options = []) DELETE /api/v2/emails/settings/threading
 * @method mixed getEmailsSettings(array{returnResponse?: bool} $options = []) GET /api/v2/emails/settings
 * @method mixed getEmailsSettingsThreading(array{returnResponse?: bool} $options = []) GET /api/v2/emails/settings/threading
 * @method mixed patchEmailsSettings(array{body?: array|object, returnResponse?: bool} $options = []) PATCH /api/v2/emails/settings
 * @method mixed patchEmailsSettingsThreading(array{body?: array|object, returnResponse?: bool} $options = []) PATCH /api/v2/emails/settings/threading
 */
final class EmailsApi extends PureCloudGroup
{
    protected const NAME = 'Emails';
}
