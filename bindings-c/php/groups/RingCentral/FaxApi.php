<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed createFaxMessage(array|object $body, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/fax
 * @method mixed listFaxCoverPages(array{page?: int, perPage?: int, returnResponse?: bool} $options = []) GET /restapi/v1.0/dictionary/fax-cover-page
 * @method \Pcsdk\Items listFaxCoverPagesIter(array{page?: int, perPage?: int} $options = []) all items of GET /restapi/v1.0/dictionary/fax-cover-page
 */
final class FaxApi extends Group
{
    protected const NAME = 'Fax';
}
