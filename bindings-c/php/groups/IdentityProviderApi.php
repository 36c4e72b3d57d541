<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deleteIdentityprovider(string $providerId, array{returnResponse?: bool} $options = []) DELETE /api/v2/identityproviders/{providerId}
 * @method mixed deleteIdentityprovidersAdfs(array{returnResponse?: bool} $options = []) DELETE /api/v2/identityproviders/adfs
 * @method mixed deleteIdentityprovidersCic(array{returnResponse?: bool} $options = []) DELETE /api/v2/identityproviders/cic
 * @method mixed deleteIdentityprovidersGeneric(array{returnResponse?: bool} $options = []) DELETE /api/v2/identityproviders/generic
 * @method mixed deleteIdentityprovidersGsuite(array{returnResponse?: bool} $options = []) DELETE /api/v2/identityproviders/gsuite
 * @method mixed deleteIdentityprovidersIdentitynow(array{returnResponse?: bool} $options = []) DELETE /api/v2/identityproviders/identitynow
 * @method mixed deleteIdentityprovidersOkta(array{returnResponse?: bool} $options = []) DELETE /api/v2/identityproviders/okta
 * @method mixed deleteIdentityprovidersOnelogin(array{returnResponse?: bool} $options = []) DELETE /api/v2/identityproviders/onelogin
 * @method mixed deleteIdentityprovidersPing(array{returnResponse?: bool} $options = []) DELETE /api/v2/identityproviders/ping
 * @method mixed deleteIdentityprovidersPurecloud(array{returnResponse?: bool} $options = []) DELETE /api/v2/identityproviders/purecloud
 * @method mixed deleteIdentityprovidersPureengage(array{returnResponse?: bool} $options = []) DELETE /api/v2/identityproviders/pureengage
 * @method mixed deleteIdentityprovidersSalesforce(array{returnResponse?: bool} $options = []) DELETE /api/v2/identityproviders/salesforce
 * @method mixed getIdentityprovider(string $providerId, array{returnResponse?: bool} $options = []) GET /api/v2/identityproviders/{providerId}
 * @method mixed getIdentityproviders(array{returnResponse?: bool} $options = []) GET /api/v2/identityproviders
 * @method mixed getIdentityprovidersAdfs(array{returnResponse?: bool} $options = []) GET /api/v2/identityproviders/adfs
 * @method mixed getIdentityprovidersCic(array{returnResponse?: bool} $options = []) GET /api/v2/identityproviders/cic
 * @method mixed getIdentityprovidersGeneric(array{returnResponse?: bool} $options = []) GET /api/v2/identityproviders/generic
 * @method mixed getIdentityprovidersGsuite(array{returnResponse?: bool} $options = []) GET /api/v2/identityproviders/gsuite
 * @method mixed getIdentityprovidersIdentitynow(array{returnResponse?: bool} $options = []) GET /api/v2/identityproviders/identitynow
 * @method mixed getIdentityprovidersOkta(array{returnResponse?: bool} $options = []) GET /api/v2/identityproviders/okta
 * @method mixed getIdentityprovidersOnelogin(array{returnResponse?: bool} $options = []) GET /api/v2/identityproviders/onelogin
 * @method mixed getIdentityprovidersPing(array{returnResponse?: bool} $options = []) GET /api/v2/identityproviders/ping
 * @method mixed getIdentityprovidersPurecloud(array{returnResponse?: bool} $options = []) GET /api/v2/identityproviders/purecloud
 * @method mixed getIdentityprovidersPureengage(array{returnResponse?: bool} $options = []) GET /api/v2/identityproviders/pureengage
 * @method mixed getIdentityprovidersSalesforce(array{returnResponse?: bool} $options = []) GET /api/v2/identityproviders/salesforce
 * @method mixed postIdentityproviders(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/identityproviders
 * @method mixed putIdentityprovider(string $providerId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/identityproviders/{providerId}
 * @method mixed putIdentityprovidersAdfs(array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/identityproviders/adfs
 * @method mixed putIdentityprovidersCic(array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/identityproviders/cic
 * @method mixed putIdentityprovidersGeneric(array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/identityproviders/generic
 * @method mixed putIdentityprovidersGsuite(array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/identityproviders/gsuite
 * @method mixed putIdentityprovidersIdentitynow(array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/identityproviders/identitynow
 * @method mixed putIdentityprovidersOkta(array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/identityproviders/okta
 * @method mixed putIdentityprovidersOnelogin(array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/identityproviders/onelogin
 * @method mixed putIdentityprovidersPing(array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/identityproviders/ping
 * @method mixed putIdentityprovidersPurecloud(array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/identityproviders/purecloud
 * @method mixed putIdentityprovidersPureengage(array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/identityproviders/pureengage
 * @method mixed putIdentityprovidersSalesforce(array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/identityproviders/salesforce
 */
final class IdentityProviderApi extends PureCloudGroup
{
    protected const NAME = 'IdentityProvider';
}
