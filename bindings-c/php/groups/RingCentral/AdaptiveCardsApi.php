<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed createGlipAdaptiveCardNew(string $chatId, array|object $body, array{returnResponse?: bool} $options = []) POST /team-messaging/v1/chats/{chatId}/adaptive-cards
 * @method mixed deleteGlipAdaptiveCardNew(string $cardId, array{returnResponse?: bool} $options = []) DELETE /team-messaging/v1/adaptive-cards/{cardId}
 * @method mixed getGlipAdaptiveCardNew(list<string> $cardId, array{returnResponse?: bool} $options = []) GET /team-messaging/v1/adaptive-cards/{cardId}
 * @method mixed updateGlipAdaptiveCardNew(string $cardId, array|object $body, array{returnResponse?: bool} $options = []) PUT /team-messaging/v1/adaptive-cards/{cardId}
 */
final class AdaptiveCardsApi extends Group
{
    protected const NAME = 'AdaptiveCards';
}
