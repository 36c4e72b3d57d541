<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deleteNotificationsChannelSubscriptions(string $channelId, array{returnResponse?: bool} $options = []) DELETE /api/v2/notifications/channels/{channelId}/subscriptions
 * @method mixed getNotificationsAvailabletopics(array{expand?: list<string>, includePreview?: bool, returnResponse?: bool} $options = []) GET /api/v2/notifications/availabletopics
 * @method mixed getNotificationsChannels(array{includechannels?: string, returnResponse?: bool} $options = []) GET /api/v2/notifications/channels
 * @method mixed getNotificationsChannelSubscriptions(string $channelId, array{returnResponse?: bool} $options = []) GET /api/v2/notifications/channels/{channelId}/subscriptions
 * @method mixed headNotificationsChannel(string $channelId, array{returnResponse?: bool} $options = []) HEAD /api/v2/notifications/channels/{channelId}
 * @method mixed postNotificationsChannels(array{returnResponse?: bool} $options = []) POST /api/v2/notifications/channels
 * @method mixed postNotificationsChannelSubscriptions(string $channelId, list<mixed> $body, array{ignoreErrors?: bool, returnResponse?: bool} $options = []) POST /api/v2/notifications/channels/{channelId}/subscriptions
 * @method mixed putNotificationsChannelSubscriptions(string $channelId, list<mixed> $body, array{ignoreErrors?: bool, returnResponse?: bool} $options = []) PUT /api/v2/notifications/channels/{channelId}/subscriptions
 */
final class NotificationsApi extends PureCloudGroup
{
    protected const NAME = 'Notifications';
}
