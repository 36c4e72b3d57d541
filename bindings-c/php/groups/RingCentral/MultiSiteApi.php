<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed assignMultipleSites(string $siteId, array{accountId?: string, body?: array|object, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/sites/{siteId}/bulk-assign
 * @method mixed createSite(array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/sites
 * @method mixed deleteSite(string $siteId, array{accountId?: string, returnResponse?: bool} $options = []) DELETE /restapi/v1.0/account/{accountId}/sites/{siteId}
 * @method mixed listSiteMembers(string $siteId, array{accountId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/sites/{siteId}/members
 * @method \Pcsdk\Items listSiteMembersIter(string $siteId, array{accountId?: string} $options = []) all items of GET /restapi/v1.0/account/{accountId}/sites/{siteId}/members
 * @method mixed listSites(array{accountId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/sites
 * @method \Pcsdk\Items listSitesIter(array{accountId?: string} $options = []) all items of GET /restapi/v1.0/account/{accountId}/sites
 * @method mixed readSite(string $siteId, array{accountId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/sites/{siteId}
 * @method mixed readSiteIvrSettings(string $siteId, array{accountId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/sites/{siteId}/ivr
 * @method mixed updateSite(string $siteId, array{accountId?: string, body?: array|object, returnResponse?: bool} $options = []) PUT /restapi/v1.0/account/{accountId}/sites/{siteId}
 * @method mixed updateSiteIvrSettings(string $siteId, array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) PUT /restapi/v1.0/account/{accountId}/sites/{siteId}/ivr
 */
final class MultiSiteApi extends Group
{
    protected const NAME = 'MultiSite';
}
