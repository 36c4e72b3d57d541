<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed caiAnalyzeInteraction(string $webhook, array|object $body, array{returnResponse?: bool} $options = []) POST /ai/insights/v1/async/analyze-interaction (deprecated)
 */
final class InsightsApi extends Group
{
    protected const NAME = 'Insights';
}
