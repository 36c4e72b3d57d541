<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed assignDefaultRole(array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role/default
 * @method mixed assignMultipleUserRoles(string $roleId, array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/user-role/{roleId}/bulk-assign
 * @method mixed createCustomRole(array|object $body, array{accountId?: string, advancedPermissions?: bool, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/user-role
 * @method mixed deleteCustomRole(string $roleId, array{accountId?: string, validateOnly?: bool, returnResponse?: bool} $options = []) DELETE /restapi/v1.0/account/{accountId}/user-role/{roleId}
 * @method mixed listAssignedRoles(array{accountId?: string, showHidden?: bool, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/assigned-role
 * @method \Pcsdk\Items listAssignedRolesIter(array{accountId?: string, showHidden?: bool} $options = []) all items of GET /restapi/v1.0/account/{accountId}/assigned-role
 * @method mixed listOfAvailableForAssigningRoles(array{accountId?: string, extensionId?: string, page?: int, perPage?: int, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/assignable-roles
 * @method \Pcsdk\Items listOfAvailableForAssigningRolesIter(array{accountId?: string, extensionId?: string, page?: int, perPage?: int} $options = []) all items of GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/assignable-roles
 * @method mixed listStandardUserRole(array{servicePlanId?: string, page?: int, perPage?: int, advancedPermissions?: bool, returnResponse?: bool} $options = []) GET /restapi/v1.0/dictionary/user-role
 * @method \Pcsdk\Items listStandardUserRoleIter(array{servicePlanId?: string, page?: int, perPage?: int, advancedPermissions?: bool} $options = []) all items of GET /restapi/v1.0/dictionary/user-role
 * @method mixed listUserAssignedRoles(array{accountId?: string, extensionId?: string, showHidden?: bool, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role
 * @method mixed listUserRoles(array{custom?: bool, accountId?: string, page?: int, perPage?: int, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/user-role
 * @method \Pcsdk\Items listUserRolesIter(array{custom?: bool, accountId?: string, page?: int, perPage?: int} $options = []) all items of GET /restapi/v1.0/account/{accountId}/user-role
 * @method mixed readDefaultRole(array{accountId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/user-role/default
 * @method mixed readStandardUserRole(string $roleId, array{returnResponse?: bool} $options = []) GET /restapi/v1.0/dictionary/user-role/{roleId}
 * @method mixed readUserRole(string $roleId, array{accountId?: string, advancedPermissions?: bool, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/user-role/{roleId}
 * @method mixed updateDefaultUserRole(array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) PUT /restapi/v1.0/account/{accountId}/user-role/default
 * @method mixed updateUserAssignedRoles(array|object $body, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role
 * @method mixed updateUserRole(string $roleId, array|object $body, array{accountId?: string, advancedPermissions?: bool, returnResponse?: bool} $options = []) PUT /restapi/v1.0/account/{accountId}/user-role/{roleId}
 */
final class RoleManagementApi extends Group
{
    protected const NAME = 'RoleManagement';
}
