<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed readAPIVersion(string $apiVersion, array{returnResponse?: bool} $options = []) GET /restapi/{apiVersion}
 * @method mixed readAPIVersions(array{returnResponse?: bool} $options = []) GET /restapi
 */
final class ApiInfoApi extends Group
{
    protected const NAME = 'ApiInfo';
}
