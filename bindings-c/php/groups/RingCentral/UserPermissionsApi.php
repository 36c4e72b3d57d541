<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed checkUserPermission(array{accountId?: string, extensionId?: string, permissionId?: string, targetExtensionId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/authz-profile/check
 * @method mixed listPermissionCategories(array{page?: int, perPage?: int, servicePlanId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/dictionary/permission-category
 * @method \Pcsdk\Items listPermissionCategoriesIter(array{page?: int, perPage?: int, servicePlanId?: string} $options = []) all items of GET /restapi/v1.0/dictionary/permission-category
 * @method mixed listPermissions(array{page?: int, perPage?: int, assignable?: bool, servicePlanId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/dictionary/permission
 * @method \Pcsdk\Items listPermissionsIter(array{page?: int, perPage?: int, assignable?: bool, servicePlanId?: string} $options = []) all items of GET /restapi/v1.0/dictionary/permission
 * @method mixed readAuthorizationProfile(array{accountId?: string, extensionId?: string, targetExtensionId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/authz-profile
 * @method mixed readPermission(string $permissionId, array{servicePlanId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/dictionary/permission/{permissionId}
 * @method mixed readPermissionCategory(string $permissionCategoryId, array{returnResponse?: bool} $options = []) GET /restapi/v1.0/dictionary/permission-category/{permissionCategoryId}
 */
final class UserPermissionsApi extends Group
{
    protected const NAME = 'UserPermissions';
}
