<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed listDirectoryEntries(array{accountId?: string, accessibleSitesOnly?: bool, showFederated?: bool, type?: string, typeGroup?: string, page?: int, perPage?: mixed, siteId?: string, 'If-None-Match'?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/directory/entries
 * @method \Pcsdk\Items listDirectoryEntriesIter(array{accountId?: string, accessibleSitesOnly?: bool, showFederated?: bool, type?: string, typeGroup?: string, page?: int, perPage?: mixed, siteId?: string, 'If-None-Match'?: string} $options = []) all items of GET /restapi/v1.0/account/{accountId}/directory/entries
 * @method mixed readDirectoryEntry(string $entryId, array{accountId?: string, accessibleSitesOnly?: bool, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/directory/entries/{entryId}
 * @method mixed readDirectoryFederation(array{accountId?: string, types?: string, RCExtensionId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/directory/federation
 * @method mixed searchDirectoryEntries(array|object $body, array{accountId?: string, accessibleSitesOnly?: bool, department?: string, siteId?: list<string>, extensionStatus?: list<string>, extensionType?: list<string>, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/directory/entries/search
 * @method \Pcsdk\Items searchDirectoryEntriesIter(array|object $body, array{accountId?: string, accessibleSitesOnly?: bool, department?: string, siteId?: list<string>, extensionStatus?: list<string>, extensionType?: list<string>} $options = []) all items of POST /restapi/v1.0/account/{accountId}/directory/entries/search
 */
final class InternalContactsApi extends Group
{
    protected const NAME = 'InternalContacts';
}
