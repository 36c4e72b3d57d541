<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed getAccountRegionalSettings(array{accountId?: string, returnResponse?: bool} $options = []) GET /restapi/v2/accounts/{accountId}/regional-settings
 * @method mixed listCountries(array{loginAllowed?: bool, signupAllowed?: bool, numberSelling?: bool, page?: int, perPage?: int, freeSoftphoneLine?: bool, returnResponse?: bool} $options = []) GET /restapi/v1.0/dictionary/country
 * @method \Pcsdk\Items listCountriesIter(array{loginAllowed?: bool, signupAllowed?: bool, numberSelling?: bool, page?: int, perPage?: int, freeSoftphoneLine?: bool} $options = []) all items of GET /restapi/v1.0/dictionary/country
 * @method mixed listLanguages(array{returnResponse?: bool} $options = []) GET /restapi/v1.0/dictionary/language
 * @method \Pcsdk\Items listLanguagesIter(array{} $options = []) all items of GET /restapi/v1.0/dictionary/language
 * @method mixed listLocations(array{orderBy?: string, page?: int, perPage?: int, stateId?: string, withNxx?: bool, returnResponse?: bool} $options = []) GET /restapi/v1.0/dictionary/location
 * @method \Pcsdk\Items listLocationsIter(array{orderBy?: string, page?: int, perPage?: int, stateId?: string, withNxx?: bool} $options = []) all items of GET /restapi/v1.0/dictionary/location
 * @method mixed listStates(array{allCountries?: bool, countryId?: int, page?: int, perPage?: int, withPhoneNumbers?: bool, returnResponse?: bool} $options = []) GET /restapi/v1.0/dictionary/state
 * @method \Pcsdk\Items listStatesIter(array{allCountries?: bool, countryId?: int, page?: int, perPage?: int, withPhoneNumbers?: bool} $options = []) all items of GET /restapi/v1.0/dictionary/state
 * @method mixed listTimezones(array{page?: int, perPage?: int, returnResponse?: bool} $options = []) GET /restapi/v1.0/dictionary/timezone
 * @method \Pcsdk\Items listTimezonesIter(array{page?: int, perPage?: int} $options = []) all items of GET /restapi/v1.0/dictionary/timezone
 * @method mixed patchAccountRegionalSettings(array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) PATCH /restapi/v2/accounts/{accountId}/regional-settings
 * @method mixed readCountry(int $countryId, array{returnResponse?: bool} $options = []) GET /restapi/v1.0/dictionary/country/{countryId}
 * @method mixed readLanguage(int $languageId, array{returnResponse?: bool} $options = []) GET /restapi/v1.0/dictionary/language/{languageId}
 * @method mixed readState(int $stateId, array{returnResponse?: bool} $options = []) GET /restapi/v1.0/dictionary/state/{stateId}
 * @method mixed readTimezone(int $timezoneId, array{returnResponse?: bool} $options = []) GET /restapi/v1.0/dictionary/timezone/{timezoneId}
 */
final class RegionalSettingsApi extends Group
{
    protected const NAME = 'RegionalSettings';
}
