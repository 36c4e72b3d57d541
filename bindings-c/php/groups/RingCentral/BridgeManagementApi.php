<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed createBridge(array{accountId?: string, extensionId?: string, body?: array|object, returnResponse?: bool} $options = []) POST /rcvideo/v2/account/{accountId}/extension/{extensionId}/bridges
 * @method mixed deleteBridge(string $bridgeId, array{returnResponse?: bool} $options = []) DELETE /rcvideo/v2/bridges/{bridgeId}
 * @method mixed getBridge(string $bridgeId, array{pw?: string, returnResponse?: bool} $options = []) GET /rcvideo/v2/bridges/{bridgeId}
 * @method mixed getBridgeByPstnPin(string $pin, array{pw?: string, phoneNumber?: string, returnResponse?: bool} $options = []) GET /rcvideo/v2/bridges/pin/pstn/{pin}
 * @method mixed getBridgeByWebPin(string $pin, array{pw?: string, returnResponse?: bool} $options = []) GET /rcvideo/v2/bridges/pin/web/{pin}
 * @method mixed getDefaultBridge(array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) GET /rcvideo/v2/account/{accountId}/extension/{extensionId}/bridges/default
 * @method mixed updateBridge(string $bridgeId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /rcvideo/v2/bridges/{bridgeId}
 */
final class BridgeManagementApi extends Group
{
    protected const NAME = 'BridgeManagement';
}
