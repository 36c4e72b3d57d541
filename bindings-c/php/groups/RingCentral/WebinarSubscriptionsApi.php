<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed rcwN11sCreateSubscription(array|object $body, array{returnResponse?: bool} $options = []) POST /webinar/notifications/v1/subscriptions
 * @method mixed rcwN11sDeleteSubscription(string $subscriptionId, array{returnResponse?: bool} $options = []) DELETE /webinar/notifications/v1/subscriptions/{subscriptionId}
 * @method mixed rcwN11sGetSubscription(string $subscriptionId, array{returnResponse?: bool} $options = []) GET /webinar/notifications/v1/subscriptions/{subscriptionId}
 * @method mixed rcwN11sListSubscriptions(array{returnResponse?: bool} $options = []) GET /webinar/notifications/v1/subscriptions
 * @method mixed rcwN11sRenewSubscription(string $subscriptionId, array{returnResponse?: bool} $options = []) POST /webinar/notifications/v1/subscriptions/{subscriptionId}/renew
 * @method mixed rcwN11sUpdateSubscription(string $subscriptionId, array|object $body, array{returnResponse?: bool} $options = []) PUT /webinar/notifications/v1/subscriptions/{subscriptionId}
 */
final class WebinarSubscriptionsApi extends Group
{
    protected const NAME = 'WebinarSubscriptions';
}
