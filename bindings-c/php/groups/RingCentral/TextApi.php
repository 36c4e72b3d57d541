<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed caiPunctuate(string $webhook, array|object $body, array{returnResponse?: bool} $options = []) POST /ai/text/v1/async/punctuate (deprecated)
 * @method mixed caiSummarize(string $webhook, array|object $body, array{returnResponse?: bool} $options = []) POST /ai/text/v1/async/summarize (deprecated)
 */
final class TextApi extends Group
{
    protected const NAME = 'Text';
}
