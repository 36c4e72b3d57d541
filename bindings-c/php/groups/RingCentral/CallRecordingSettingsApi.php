<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed deleteCallRecordingCustomGreeting(string $greetingId, array{accountId?: string, returnResponse?: bool} $options = []) DELETE /restapi/v1.0/account/{accountId}/call-recording/custom-greetings/{greetingId}
 * @method mixed deleteCallRecordingCustomGreetings(array{accountId?: string, returnResponse?: bool} $options = []) DELETE /restapi/v1.0/account/{accountId}/call-recording/custom-greetings
 * @method mixed listCallRecordingCustomGreetings(array{accountId?: string, type?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/call-recording/custom-greetings
 * @method mixed listCallRecordingExtensions(array{accountId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/call-recording/extensions
 * @method \Pcsdk\Items listCallRecordingExtensionsIter(array{accountId?: string} $options = []) all items of GET /restapi/v1.0/account/{accountId}/call-recording/extensions
 * @method mixed readCallRecordingSettings(array{accountId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/call-recording
 * @method mixed updateCallRecordingExtensions(array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/call-recording/bulk-assign
 * @method mixed updateCallRecordingSettings(array{accountId?: string, body?: array|object, returnResponse?: bool} $options = []) PUT /restapi/v1.0/account/{accountId}/call-recording
 */
final class CallRecordingSettingsApi extends Group
{
    protected const NAME = 'CallRecordingSettings';
}
