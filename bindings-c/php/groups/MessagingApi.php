<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deleteMessagingSetting(string $messageSettingId, array{returnResponse?: bool} $options = []) DELETE /api/v2/messaging/settings/{messageSettingId}
 * @method mixed deleteMessagingSettingsDefault(array{returnResponse?: bool} $options = []) DELETE /api/v2/messaging/settings/default
 * @method mixed deleteMessagingSupportedcontentSupportedContentId(string $supportedContentId, array{returnResponse?: bool} $options = []) DELETE /api/v2/messaging/supportedcontent/{supportedContentId}
 * @method mixed getMessagingSetting(string $messageSettingId, array{returnResponse?: bool} $options = []) GET /api/v2/messaging/settings/{messageSettingId}
 * @method mixed getMessagingSettings(array{pageSize?: int, pageNumber?: int, returnResponse?: bool} $options = []) GET /api/v2/messaging/settings
 * @method \Pcsdk\Items getMessagingSettingsIter(array{pageSize?: int, pageNumber?: int} $options = []) all items of GET /api/v2/messaging/settings
 * @method mixed getMessagingSettingsDefault(array{returnResponse?: bool} $options = []) GET /api/v2/messaging/settings/default
 * @method mixed getMessagingSupportedcontent(array{pageSize?: int, pageNumber?: int, returnResponse?: bool} $options = []) GET /api/v2/messaging/supportedcontent
 * @method \Pcsdk\Items getMessagingSupportedcontentIter(array{pageSize?: int, pageNumber?: int} $options = []) all items of GET /api/v2/messaging/supportedcontent
 * @method mixed getMessagingSupportedcontentSupportedContentId(string $supportedContentId, array{returnResponse?: bool} $options = []) GET /api/v2/messaging/supportedcontent/{supportedContentId}
 * @method mixed patchMessagingSetting(string $messageSettingId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/messaging/settings/{messageSettingId}
 * @method mixed patchMessagingSupportedcontentSupportedContentId(string $supportedContentId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/messaging/supportedcontent/{supportedContentId}
 * @method mixed postMessagingSettings(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/messaging/settings
 * @method mixed postMessagingSupportedcontent(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/messaging/supportedcontent
 * @method mixed putMessagingSettingsDefault(array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/messaging/settings/default
 */
final class MessagingApi extends PureCloudGroup
{
    protected const NAME = 'Messaging';
}
