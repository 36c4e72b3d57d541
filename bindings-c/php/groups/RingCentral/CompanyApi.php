<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed getAccountInfoV2(array{accountId?: string, returnResponse?: bool} $options = []) GET /restapi/v2/accounts/{accountId}
 * @method mixed listContractedCountries(string $brandId, array{returnResponse?: bool} $options = []) GET /restapi/v1.0/dictionary/brand/{brandId}/contracted-country
 * @method mixed listDomesticCountries(string $brandId, string $contractedCountryId, array{page?: int, perPage?: int, returnResponse?: bool} $options = []) GET /restapi/v1.0/dictionary/brand/{brandId}/contracted-country/{contractedCountryId}
 * @method \Pcsdk\Items listDomesticCountriesIter(string $brandId, string $contractedCountryId, array{page?: int, perPage?: int} $options = []) all items of GET /restapi/v1.0/dictionary/brand/{brandId}/contracted-country/{contractedCountryId}
 * @method mixed readAccountBusinessAddress(array{accountId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/business-address
 * @method mixed readAccountInfo(array{accountId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}
 * @method mixed readAccountServiceInfo(array{accountId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/service-info
 * @method mixed sendActivationEmailV2(array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v2/accounts/{accountId}/send-activation-email
 * @method mixed sendWelcomeEmailV2(array{accountId?: string, body?: array|object, returnResponse?: bool} $options = []) POST /restapi/v2/accounts/{accountId}/send-welcome-email
 * @method mixed updateAccountBusinessAddress(array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) PUT /restapi/v1.0/account/{accountId}/business-address
 */
final class CompanyApi extends Group
{
    protected const NAME = 'Company';
}
