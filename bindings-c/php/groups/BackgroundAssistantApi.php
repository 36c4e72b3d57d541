<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed postBackgroundassistantToken(array{body?: array|object, returnResponse?: bool} $options = []) POST /api/v2/backgroundassistant/token (preview)
 * @method mixed postScreenrecordingToken(array{body?: array|object, returnResponse?: bool} $options = []) POST /api/v2/screenrecording/token
 */
final class BackgroundAssistantApi extends PureCloudGroup
{
    protected const NAME = 'BackgroundAssistant';
}
