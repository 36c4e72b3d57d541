<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed getFieldconfig(string $type, array{returnResponse?: bool} $options = []) GET /api/v2/fieldconfig
 * @method mixed getOrganizationsAuthenticationSettings(array{returnResponse?: bool} $options = []) GET /api/v2/organizations/authentication/settings
 * @method mixed getOrganizationsEmbeddedintegration(array{returnResponse?: bool} $options = []) GET /api/v2/organizations/embeddedintegration
 * @method mixed getOrganizationsIpaddressauthentication(array{returnResponse?: bool} $options = []) GET /api/v2/organizations/ipaddressauthentication
 * @method mixed getOrganizationsLimitsChangerequest(string $requestId, array{returnResponse?: bool} $options = []) GET /api/v2/organizations/limits/changerequests/{requestId}
 * @method mixed getOrganizationsLimitsChangerequests(array{after?: int, before?: int, status?: string, pageSize?: int, expand?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/organizations/limits/changerequests
 * @method \Pcsdk\Items getOrganizationsLimitsChangerequestsIter(array{after?: int, before?: int, status?: string, pageSize?: int, expand?: list<string>} $options = []) all items of GET /api/v2/organizations/limits/changerequests
 * @method mixed getOrganizationsLimitsDocs(array{returnResponse?: bool} $options = []) GET /api/v2/organizations/limits/docs
 * @method mixed getOrganizationsLimitsDocsFreetrial(array{returnResponse?: bool} $options = []) GET /api/v2/organizations/limits/docs/freetrial
 * @method mixed getOrganizationsLimitsNamespace(string $namespaceName, array{returnResponse?: bool} $options = []) GET /api/v2/organizations/limits/namespaces/{namespaceName}
 * @method mixed getOrganizationsLimitsNamespaceDefaults(string $namespaceName, array{returnResponse?: bool} $options = []) GET /api/v2/organizations/limits/namespaces/{namespaceName}/defaults
 * @method mixed getOrganizationsLimitsNamespaces(array{pageSize?: int, pageNumber?: int, returnResponse?: bool} $options = []) GET /api/v2/organizations/limits/namespaces
 * @method mixed getOrganizationsMe(array{returnResponse?: bool} $options = []) GET /api/v2/organizations/me
 * @method mixed getOrganizationsWhitelist(array{returnResponse?: bool} $options = []) GET /api/v2/organizations/whitelist (deprecated)
 * @method mixed patchOrganizationsAuthenticationSettings(array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/organizations/authentication/settings
 * @method mixed patchOrganizationsFeature(string $featureName, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/organizations/features/{featureName}
 * @method mixed putOrganizationsEmbeddedintegration(array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/organizations/embeddedintegration
 * @method mixed putOrganizationsIpaddressauthentication(array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/organizations/ipaddressauthentication
 * @method mixed putOrganizationsMe(array{body?: array|object, returnResponse?: bool} $options = []) PUT /api/v2/organizations/me
 * @method mixed putOrganizationsWhitelist(array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/organizations/whitelist (deprecated)
 */
final class OrganizationApi extends PureCloudGroup
{
    protected const NAME = 'Organization';
}
