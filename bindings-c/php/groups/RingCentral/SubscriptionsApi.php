<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed createSubscription(array|object $body, array{returnResponse?: bool} $options = []) POST /restapi/v1.0/subscription
 * @method mixed deleteSubscription(string $subscriptionId, array{returnResponse?: bool} $options = []) DELETE /restapi/v1.0/subscription/{subscriptionId}
 * @method mixed listSubscriptions(array{returnResponse?: bool} $options = []) GET /restapi/v1.0/subscription
 * @method mixed readSubscription(string $subscriptionId, array{returnResponse?: bool} $options = []) GET /restapi/v1.0/subscription/{subscriptionId}
 * @method mixed renewSubscription(string $subscriptionId, array{returnResponse?: bool} $options = []) POST /restapi/v1.0/subscription/{subscriptionId}/renew
 * @method mixed updateSubscription(string $subscriptionId, array{body?: array|object, returnResponse?: bool} $options = []) PUT /restapi/v1.0/subscription/{subscriptionId}
 */
final class SubscriptionsApi extends Group
{
    protected const NAME = 'Subscriptions';
}
