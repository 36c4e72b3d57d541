<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deleteAuthorizationDivision(string $divisionId, array{force?: bool, returnResponse?: bool} $options = []) DELETE /api/v2/authorization/divisions/{divisionId}
 * @method mixed deleteAuthorizationPoliciesTargetSubjectSubjectId(string $targetName, string $subjectId, array{returnResponse?: bool} $options = []) DELETE /api/v2/authorization/policies/targets/{targetName}/subject/{subjectId}
 * @method mixed deleteAuthorizationRole(string $roleId, array{returnResponse?: bool} $options = []) DELETE /api/v2/authorization/roles/{roleId}
 * @method mixed deleteAuthorizationSubjectDivisionRole(string $subjectId, string $divisionId, string $roleId, array{returnResponse?: bool} $options = []) DELETE /api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId}
 * @method mixed getAuthorizationDivision(string $divisionId, array{objectCount?: bool, returnResponse?: bool} $options = []) GET /api/v2/authorization/divisions/{divisionId}
 * @method mixed getAuthorizationDivisionGrants(string $divisionId, array{pageNumber?: int, pageSize?: int, returnResponse?: bool} $options = []) GET /api/v2/authorization/divisions/{divisionId}/grants
 * @method \Pcsdk\Items getAuthorizationDivisionGrantsIter(string $divisionId, array{pageNumber?: int, pageSize?: int} $options = []) all items of GET /api/v2/authorization/divisions/{divisionId}/grants
 * @method mixed getAuthorizationDivisions(array{pageSize?: int, pageNumber?: int, sortBy?: string, expand?: list<string>, nextPage?: string, previousPage?: string, objectCount?: bool, id?: list<string>, name?: string, returnResponse?: bool} $options = []) GET /api/v2/authorization/divisions
 * @method \Pcsdk\Items getAuthorizationDivisionsIter(array{pageSize?: int, pageNumber?: int, sortBy?: string, expand?: list<string>, nextPage?: string, previousPage?: string, objectCount?: bool, id?: list<string>, name?: string} $options = []) all items of GET /api/v2/authorization/divisions
 * @method mixed getAuthorizationDivisionsDeleted(array{pageNumber?: int, pageSize?: int, returnResponse?: bool} $options = []) GET /api/v2/authorization/divisions/deleted
 * @method \Pcsdk\Items getAuthorizationDivisionsDeletedIter(array{pageNumber?: int, pageSize?: int} $options = []) all items of GET /api/v2/authorization/divisions/deleted
 * @method mixed getAuthorizationDivisionsHome(array{returnResponse?: bool} $options = []) GET /api/v2/authorization/divisions/home
 * @method mixed getAuthorizationDivisionsLimit(array{returnResponse?: bool} $options = []) GET /api/v2/authorization/divisions/limit
 * @method mixed getAuthorizationDivisionspermittedMe(string $permission, array{name?: string, returnResponse?: bool} $options = []) GET /api/v2/authorization/divisionspermitted/me
 * @method mixed getAuthorizationDivisionspermittedPagedMe(string $permission, array{pageNumber?: int, pageSize?: int, returnResponse?: bool} $options = []) GET /api/v2/authorization/divisionspermitted/paged/me
 * @method \Pcsdk\Items getAuthorizationDivisionspermittedPagedMeIter(string $permission, array{pageNumber?: int, pageSize?: int} $options = []) all items of GET /api/v2/authorization/divisionspermitted/paged/me
 * @method mixed getAuthorizationDivisionspermittedPagedSubjectId(string $subjectId, string $permission, array{pageNumber?: int, pageSize?: int, returnResponse?: bool} $options = []) GET /api/v2/authorization/divisionspermitted/paged/{subjectId}
 * @method \Pcsdk\Items getAuthorizationDivisionspermittedPagedSubjectIdIter(string $subjectId, string $permission, array{pageNumber?: int, pageSize?: int} $options = []) all items of GET /api/v2/authorization/divisionspermitted/paged/{subjectId}
 * @method mixed getAuthorizationDivisionsQuery(array{before?: string, after?: string, pageSize?: string, id?: list<string>, name?: string, returnResponse?: bool} $options = []) GET /api/v2/authorization/divisions/query
 * @method \Pcsdk\Items getAuthorizationDivisionsQueryIter(array{before?: string, after?: string, pageSize?: string, id?: list<string>, name?: string} $options = []) all items of GET /api/v2/authorization/divisions/query
 * @method mixed getAuthorizationPermissions(array{pageSize?: int, pageNumber?: int, queryType?: string, query?: string, returnResponse?: bool} $options = []) GET /api/v2/authorization/permissions
 * @method \Pcsdk\Items getAuthorizationPermissionsIter(array{pageSize?: int, pageNumber?: int, queryType?: string, query?: string} $options = []) all items of GET /api/v2/authorization/permissions
 * @method mixed getAuthorizationPolicies(array{after?: string, pageSize?: int, returnResponse?: bool} $options = []) GET /api/v2/authorization/policies
 * @method \Pcsdk\Items getAuthorizationPoliciesIter(array{after?: string, pageSize?: int} $options = []) all items of GET /api/v2/authorization/policies
 * @method mixed getAuthorizationPoliciesSubjectSubjectId(string $subjectId, array{after?: string, pageSize?: int, returnResponse?: bool} $options = []) GET /api/v2/authorization/policies/subject/{subjectId}
 * @method \Pcsdk\Items getAuthorizationPoliciesSubjectSubjectIdIter(string $subjectId, array{after?: string, pageSize?: int} $options = []) all items of GET /api/v2/authorization/policies/subject/{subjectId}
 * @method mixed getAuthorizationPoliciesTarget(string $targetName, array{after?: string, pageSize?: int, returnResponse?: bool} $options = []) GET /api/v2/authorization/policies/targets/{targetName}
 * @method \Pcsdk\Items getAuthorizationPoliciesTargetIter(string $targetName, array{after?: string, pageSize?: int} $options = []) all items of GET /api/v2/authorization/policies/targets/{targetName}
 * @method mixed getAuthorizationPoliciesTargets(array{returnResponse?: bool} $options = []) GET /api/v2/authorization/policies/targets
 * @method mixed getAuthorizationPoliciesTargetSubjectSubjectId(string $targetName, string $subjectId, array{returnResponse?: bool} $options = []) GET /api/v2/authorization/policies/targets/{targetName}/subject/{subjectId}
 * @method mixed getAuthorizationPolicy(string $policyId, array{returnResponse?: bool} $options = []) GET /api/v2/authorization/policies/{policyId}
 * @method mixed getAuthorizationPolicyAttributes(string $policyId, array{returnResponse?: bool} $options = []) GET /api/v2/authorization/policies/{policyId}/attributes
 * @method mixed getAuthorizationProducts(array{returnResponse?: bool} $options = []) GET /api/v2/authorization/products
 * @method mixed getAuthorizationRole(string $roleId, array{userCount?: bool, expand?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/authorization/roles/{roleId}
 * @method mixed getAuthorizationRoleComparedefaultRightRoleId(string $leftRoleId, string $rightRoleId, array{returnResponse?: bool} $options = []) GET /api/v2/authorization/roles/{leftRoleId}/comparedefault/{rightRoleId}
 * @method mixed getAuthorizationRoles(array{pageSize?: int, pageNumber?: int, sortBy?: string, expand?: list<string>, nextPage?: string, previousPage?: string, name?: string, permission?: list<string>, defaultRoleId?: list<string>, userCount?: bool, id?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/authorization/roles
 * @method \Pcsdk\Items getAuthorizationRolesIter(array{pageSize?: int, pageNumber?: int, sortBy?: string, expand?: list<string>, nextPage?: string, previousPage?: string, name?: string, permission?: list<string>, defaultRoleId?: list<string>, userCount?: bool, id?: list<string>} $options = []) all items of GET /api/v2/authorization/roles
 * @method mixed getAuthorizationRolesSettings(array{returnResponse?: bool} $options = []) GET /api/v2/authorization/roles/settings
 * @method mixed getAuthorizationRoleSubjectgrants(string $roleId, array{pageSize?: int, pageNumber?: int, sortBy?: string, expand?: list<string>, nextPage?: string, previousPage?: string, returnResponse?: bool} $options = []) GET /api/v2/authorization/roles/{roleId}/subjectgrants
 * @method \Pcsdk\Items getAuthorizationRoleSubjectgrantsIter(string $roleId, array{pageSize?: int, pageNumber?: int, sortBy?: string, expand?: list<string>, nextPage?: string, previousPage?: string} $options = []) all items of GET /api/v2/authorization/roles/{roleId}/subjectgrants
 * @method mixed getAuthorizationRoleUsers(string $roleId, array{pageSize?: int, pageNumber?: int, returnResponse?: bool} $options = []) GET /api/v2/authorization/roles/{roleId}/users
 * @method \Pcsdk\Items getAuthorizationRoleUsersIter(string $roleId, array{pageSize?: int, pageNumber?: int} $options = []) all items of GET /api/v2/authorization/roles/{roleId}/users
 * @method mixed getAuthorizationSettings(array{returnResponse?: bool} $options = []) GET /api/v2/authorization/settings
 * @method mixed getAuthorizationSubject(string $subjectId, array{includeDuplicates?: bool, includeFullRoles?: bool, returnResponse?: bool} $options = []) GET /api/v2/authorization/subjects/{subjectId}
 * @method mixed getAuthorizationSubjectsMe(array{includeDuplicates?: bool, includeFullRoles?: bool, returnResponse?: bool} $options = []) GET /api/v2/authorization/subjects/me
 * @method mixed getAuthorizationSubjectsRolecounts(array{id?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/authorization/subjects/rolecounts
 * @method mixed getUserRoles(string $subjectId, array{returnResponse?: bool} $options = []) GET /api/v2/users/{subjectId}/roles
 * @method mixed patchAuthorizationRole(string $roleId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/authorization/roles/{roleId}
 * @method mixed patchAuthorizationSettings(array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/authorization/settings
 * @method mixed postAuthorizationDivisionObject(string $divisionId, string $objectType, list<mixed> $body, array{returnResponse?: bool} $options = []) POST /api/v2/authorization/divisions/{divisionId}/objects/{objectType}
 * @method mixed postAuthorizationDivisionRestore(string $divisionId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/authorization/divisions/{divisionId}/restore
 * @method mixed postAuthorizationDivisions(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/authorization/divisions
 * @method mixed postAuthorizationPoliciesTarget(string $targetName, array|object $body, array{skipLockoutCheck?: bool, returnResponse?: bool} $options = []) POST /api/v2/authorization/policies/targets/{targetName}
 * @method mixed postAuthorizationPoliciesTargetValidate(string $targetName, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/authorization/policies/targets/{targetName}/validate
 * @method mixed postAuthorizationPolicySimulate(string $policyId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/authorization/policies/{policyId}/simulate
 * @method mixed postAuthorizationRole(string $roleId, array|object $body, array{subjectType?: string, returnResponse?: bool} $options = []) POST /api/v2/authorization/roles/{roleId}
 * @method mixed postAuthorizationRoleComparedefaultRightRoleId(string $leftRoleId, string $rightRoleId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/authorization/roles/{leftRoleId}/comparedefault/{rightRoleId}
 * @method mixed postAuthorizationRoles(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/authorization/roles
 * @method mixed postAuthorizationRolesDefault(array{force?: bool, returnResponse?: bool} $options = []) POST /api/v2/authorization/roles/default
 * @method mixed postAuthorizationSubjectBulkadd(string $subjectId, array|object $body, array{subjectType?: string, returnResponse?: bool} $options = []) POST /api/v2/authorization/subjects/{subjectId}/bulkadd
 * @method mixed postAuthorizationSubjectBulkremove(string $subjectId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/authorization/subjects/{subjectId}/bulkremove
 * @method mixed postAuthorizationSubjectBulkreplace(string $subjectId, array|object $body, array{subjectType?: string, returnResponse?: bool} $options = []) POST /api/v2/authorization/subjects/{subjectId}/bulkreplace
 * @method mixed postAuthorizationSubjectDivisionRole(string $subjectId, string $divisionId, string $roleId, array{subjectType?: string, returnResponse?: bool} $options = []) POST /api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId}
 * @method mixed putAuthorizationDivision(string $divisionId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/authorization/divisions/{divisionId}
 * @method mixed putAuthorizationPoliciesTarget(string $targetName, array|object $body, array{skipLockoutCheck?: bool, returnResponse?: bool} $options = []) PUT /api/v2/authorization/policies/targets/{targetName}
 * @method mixed putAuthorizationPolicy(string $policyId, array|object $body, array{skipLockoutCheck?: bool, returnResponse?: bool} $options = []) PUT /api/v2/authorization/policies/{policyId}
 * @method mixed putAuthorizationRole(string $roleId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/authorization/roles/{roleId}
 * @method mixed putAuthorizationRolesDefault(list<mixed> $body, array{returnResponse?: bool} $options = []) PUT /api/v2/authorization/roles/default
 * @method mixed putAuthorizationRolesSettings(array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/authorization/roles/settings
 * @method mixed putAuthorizationRoleUsersAdd(string $roleId, list<mixed> $body, array{returnResponse?: bool} $options = []) PUT /api/v2/authorization/roles/{roleId}/users/add
 * @method mixed putAuthorizationRoleUsersRemove(string $roleId, list<mixed> $body, array{returnResponse?: bool} $options = []) PUT /api/v2/authorization/roles/{roleId}/users/remove
 * @method mixed putUserRoles(string $subjectId, list<mixed> $body, array{returnResponse?: bool} $options = []) PUT /api/v2/users/{subjectId}/roles
 */
final class AuthorizationApi extends PureCloudGroup
{
    protected const NAME = 'Authorization';
}
