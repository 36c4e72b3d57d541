<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deleteWebmessagingDeploymentPushdevice(string $deploymentId, string $tokenId, array{returnResponse?: bool} $options = []) DELETE /api/v2/webmessaging/deployments/{deploymentId}/pushdevices/{tokenId}
 * @method mixed getWebmessagingMessages(array{pageSize?: int, pageNumber?: int, returnResponse?: bool} $options = []) GET /api/v2/webmessaging/messages
 * @method \Pcsdk\Items getWebmessagingMessagesIter(array{pageSize?: int, pageNumber?: int} $options = []) all items of GET /api/v2/webmessaging/messages
 * @method mixed patchWebmessagingDeploymentPushdevice(string $deploymentId, string $tokenId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/webmessaging/deployments/{deploymentId}/pushdevices/{tokenId}
 * @method mixed postWebmessagingDeploymentPushdevice(string $deploymentId, string $tokenId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/webmessaging/deployments/{deploymentId}/pushdevices/{tokenId}
 */
final class WebMessagingApi extends PureCloudGroup
{
    protected const NAME = 'WebMessaging';
}
