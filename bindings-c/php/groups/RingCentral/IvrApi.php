<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed createIVRMenu(array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/ivr-menus
 * @method mixed createIVRPrompt(array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/ivr-prompts
 * @method mixed deleteIVRPrompt(string $promptId, array{accountId?: string, returnResponse?: bool} $options = []) DELETE /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}
 * @method mixed listIvrPrompts(array{accountId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/ivr-prompts
 * @method \Pcsdk\Items listIvrPromptsIter(array{accountId?: string} $options = []) all items of GET /restapi/v1.0/account/{accountId}/ivr-prompts
 * @method mixed readIVRMenu(string $ivrMenuId, array{accountId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/ivr-menus/{ivrMenuId}
 * @method mixed readIvrMenuList(array{accountId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/ivr-menus
 * @method mixed readIVRPrompt(string $promptId, array{accountId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}
 * @method mixed readIVRPromptContent(string $promptId, array{accountId?: string, contentDisposition?: string, contentDispositionFilename?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}/content
 * @method mixed updateIVRMenu(string $ivrMenuId, array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) PUT /restapi/v1.0/account/{accountId}/ivr-menus/{ivrMenuId}
 * @method mixed updateIVRPrompt(string $promptId, array{accountId?: string, body?: array|object, returnResponse?: bool} $options = []) PUT /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}
 */
final class IvrApi extends Group
{
    protected const NAME = 'Ivr';
}
