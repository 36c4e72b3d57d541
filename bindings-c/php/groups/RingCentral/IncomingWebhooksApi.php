<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed activateGlipWebhookNew(string $webhookId, array{returnResponse?: bool} $options = []) POST /team-messaging/v1/webhooks/{webhookId}/activate
 * @method mixed createGlipGroupWebhookNew(string $groupId, array{returnResponse?: bool} $options = []) POST /team-messaging/v1/groups/{groupId}/webhooks
 * @method mixed deleteGlipWebhookNew(string $webhookId, array{returnResponse?: bool} $options = []) DELETE /team-messaging/v1/webhooks/{webhookId}
 * @method mixed listGlipGroupWebhooksNew(string $groupId, array{returnResponse?: bool} $options = []) GET /team-messaging/v1/groups/{groupId}/webhooks
 * @method mixed listGlipWebhooksNew(array{returnResponse?: bool} $options = []) GET /team-messaging/v1/webhooks
 * @method mixed readGlipWebhookNew(list<string> $webhookId, array{returnResponse?: bool} $options = []) GET /team-messaging/v1/webhooks/{webhookId}
 * @method mixed suspendGlipWebhookNew(string $webhookId, array{returnResponse?: bool} $options = []) POST /team-messaging/v1/webhooks/{webhookId}/suspend
 */
final class IncomingWebhooksApi extends Group
{
    protected const NAME = 'IncomingWebhooks';
}
