<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed getLicenseDefinition(string $licenseId, array{returnResponse?: bool} $options = []) GET /api/v2/license/definitions/{licenseId}
 * @method mixed getLicenseDefinitions(array{returnResponse?: bool} $options = []) GET /api/v2/license/definitions
 * @method mixed getLicenseToggle(string $featureName, array{returnResponse?: bool} $options = []) GET /api/v2/license/toggles/{featureName} (deprecated)
 * @method mixed getLicenseUser(string $userId, array{returnResponse?: bool} $options = []) GET /api/v2/license/users/{userId}
 * @method mixed getLicenseUsers(array{pageSize?: int, pageNumber?: int, returnResponse?: bool} $options = []) GET /api/v2/license/users
 * @method \Pcsdk\Items getLicenseUsersIter(array{pageSize?: int, pageNumber?: int} $options = []) all items of GET /api/v2/license/users
 * @method mixed postLicenseInfer(array{body?: list<mixed>, returnResponse?: bool} $options = []) POST /api/v2/license/infer
 * @method mixed postLicenseInferPermissions(array{body?: list<mixed>, returnResponse?: bool} $options = []) POST /api/v2/license/infer/permissions (preview)
 * @method mixed postLicenseOrganization(array{body?: array|object, returnResponse?: bool} $options = []) POST /api/v2/license/organization
 * @method mixed postLicenseToggle(string $featureName, array{returnResponse?: bool} $options = []) POST /api/v2/license/toggles/{featureName} (deprecated)
 * @method mixed postLicenseUsers(array{body?: list<mixed>, returnResponse?: bool} $options = []) POST /api/v2/license/users
 */
final class LicenseApi extends PureCloudGroup
{
    protected const NAME = 'License';
}
