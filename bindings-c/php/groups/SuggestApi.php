<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed getSearch(string $q64, array{expand?: list<string>, profile?: bool, returnResponse?: bool} $options = []) GET /api/v2/search
 * @method \Pcsdk\Items getSearchIter(string $q64, array{expand?: list<string>, profile?: bool} $options = []) all items of GET /api/v2/search
 * @method mixed getSearchSuggest(string $q64, array{expand?: list<string>, profile?: bool, returnResponse?: bool} $options = []) GET /api/v2/search/suggest
 * @method \Pcsdk\Items getSearchSuggestIter(string $q64, array{expand?: list<string>, profile?: bool} $options = []) all items of GET /api/v2/search/suggest
 * @method mixed postSearch(array|object $body, array{profile?: bool, returnResponse?: bool} $options = []) POST /api/v2/search
 * @method \Pcsdk\Items postSearchIter(array|object $body, array{profile?: bool} $options = []) all items of POST /api/v2/search
 * @method mixed postSearchSuggest(array|object $body, array{profile?: bool, returnResponse?: bool} $options = []) POST /api/v2/search/suggest
 */
final class SuggestApi extends PureCloudGroup
{
    protected const NAME = 'Suggest';
}
