<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed createCompanyGreeting(array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/greeting
 * @method mixed createCustomUserGreeting(array|object $body, array{accountId?: string, extensionId?: string, apply?: bool, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting
 * @method mixed listStandardGreetings(array{page?: int, perPage?: int, type?: string, usageType?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/dictionary/greeting
 * @method \Pcsdk\Items listStandardGreetingsIter(array{page?: int, perPage?: int, type?: string, usageType?: string} $options = []) all items of GET /restapi/v1.0/dictionary/greeting
 * @method mixed readAccountGreetingContent(string $greetingId, array{accountId?: string, contentDisposition?: string, contentDispositionFilename?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/greeting/{greetingId}/content
 * @method mixed readCustomGreeting(string $greetingId, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting/{greetingId}
 * @method mixed readGreetingContent(string $greetingId, array{accountId?: string, extensionId?: string, contentDisposition?: string, contentDispositionFilename?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting/{greetingId}/content
 * @method mixed readHoldMusicGreeting(array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting/hold-music
 * @method mixed readStandardGreeting(string $greetingId, array{returnResponse?: bool} $options = []) GET /restapi/v1.0/dictionary/greeting/{greetingId}
 */
final class GreetingsApi extends Group
{
    protected const NAME = 'Greetings';
}
