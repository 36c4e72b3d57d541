<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed caiSpeakerDiarize(string $webhook, array|object $body, array{returnResponse?: bool} $options = []) POST /ai/audio/v1/async/speaker-diarize (deprecated)
 * @method mixed caiSpeechToText(string $webhook, array|object $body, array{returnResponse?: bool} $options = []) POST /ai/audio/v1/async/speech-to-text (deprecated)
 */
final class AudioApi extends Group
{
    protected const NAME = 'Audio';
}
