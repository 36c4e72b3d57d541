<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed getDataextensionsCoretype(string $coretypeName, array{returnResponse?: bool} $options = []) GET /api/v2/dataextensions/coretypes/{coretypeName}
 * @method mixed getDataextensionsCoretypes(array{returnResponse?: bool} $options = []) GET /api/v2/dataextensions/coretypes
 * @method mixed getDataextensionsLimits(array{returnResponse?: bool} $options = []) GET /api/v2/dataextensions/limits
 */
final class DataExtensionsApi extends PureCloudGroup
{
    protected const NAME = 'DataExtensions';
}
