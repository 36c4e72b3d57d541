<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deleteOrgauthorizationTrustee(string $trusteeOrgId, array{returnResponse?: bool} $options = []) DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}
 * @method mixed deleteOrgauthorizationTrusteeCloneduser(string $trusteeOrgId, string $trusteeUserId, array{returnResponse?: bool} $options = []) DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}/clonedusers/{trusteeUserId}
 * @method mixed deleteOrgauthorizationTrusteeGroup(string $trusteeOrgId, string $trusteeGroupId, array{returnResponse?: bool} $options = []) DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}
 * @method mixed deleteOrgauthorizationTrusteeGroupRoles(string $trusteeOrgId, string $trusteeGroupId, array{returnResponse?: bool} $options = []) DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roles
 * @method mixed deleteOrgauthorizationTrustees(list<string> $id, array{returnResponse?: bool} $options = []) DELETE /api/v2/orgauthorization/trustees (preview)
 * @method mixed deleteOrgauthorizationTrusteeUser(string $trusteeOrgId, string $trusteeUserId, array{returnResponse?: bool} $options = []) DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}
 * @method mixed deleteOrgauthorizationTrusteeUserRoles(string $trusteeOrgId, string $trusteeUserId, array{returnResponse?: bool} $options = []) DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roles
 * @method mixed deleteOrgauthorizationTrustor(string $trustorOrgId, array{returnResponse?: bool} $options = []) DELETE /api/v2/orgauthorization/trustors/{trustorOrgId}
 * @method mixed deleteOrgauthorizationTrustorCloneduser(string $trustorOrgId, string $trusteeUserId, array{returnResponse?: bool} $options = []) DELETE /api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers/{trusteeUserId}
 * @method mixed deleteOrgauthorizationTrustorGroup(string $trustorOrgId, string $trustorGroupId, array{returnResponse?: bool} $options = []) DELETE /api/v2/orgauthorization/trustors/{trustorOrgId}/groups/{trustorGroupId}
 * @method mixed deleteOrgauthorizationTrustors(list<string> $id, array{returnResponse?: bool} $options = []) DELETE /api/v2/orgauthorization/trustors (preview)
 * @method mixed deleteOrgauthorizationTrustorUser(string $trustorOrgId, string $trusteeUserId, array{returnResponse?: bool} $options = []) DELETE /api/v2/orgauthorization/trustors/{trustorOrgId}/users/{trusteeUserId}
 * @method mixed getOrgauthorizationPairing(string $pairingId, array{returnResponse?: bool} $options = []) GET /api/v2/orgauthorization/pairings/{pairingId}
 * @method mixed getOrgauthorizationTrustee(string $trusteeOrgId, array{returnResponse?: bool} $options = []) GET /api/v2/orgauthorization/trustees/{trusteeOrgId}
 * @method mixed getOrgauthorizationTrusteeClonedusers(string $trusteeOrgId, array{returnResponse?: bool} $options = []) GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/clonedusers
 * @method mixed getOrgauthorizationTrusteeGroup(string $trusteeOrgId, string $trusteeGroupId, array{returnResponse?: bool} $options = []) GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}
 * @method mixed getOrgauthorizationTrusteeGroupRoles(string $trusteeOrgId, string $trusteeGroupId, array{returnResponse?: bool} $options = []) GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roles
 * @method mixed getOrgauthorizationTrusteeGroups(string $trusteeOrgId, array{pageSize?: int, pageNumber?: int, returnResponse?: bool} $options = []) GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups
 * @method \Pcsdk\Items getOrgauthorizationTrusteeGroupsIter(string $trusteeOrgId, array{pageSize?: int, pageNumber?: int} $options = []) all items of GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups
 * @method mixed getOrgauthorizationTrustees(array{pageSize?: int, pageNumber?: int, returnResponse?: bool} $options = []) GET /api/v2/orgauthorization/trustees
 * @method \Pcsdk\Items getOrgauthorizationTrusteesIter(array{pageSize?: int, pageNumber?: int} $options = []) all items of GET /api/v2/orgauthorization/trustees
 * @method mixed getOrgauthorizationTrusteesCare(array{returnResponse?: bool} $options = []) GET /api/v2/orgauthorization/trustees/care
 * @method mixed getOrgauthorizationTrusteesDefault(array{returnResponse?: bool} $options = []) GET /api/v2/orgauthorization/trustees/default
 * @method mixed getOrgauthorizationTrusteeUser(string $trusteeOrgId, string $trusteeUserId, array{returnResponse?: bool} $options = []) GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}
 * @method mixed getOrgauthorizationTrusteeUserRoles(string $trusteeOrgId, string $trusteeUserId, array{returnResponse?: bool} $options = []) GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roles
 * @method mixed getOrgauthorizationTrusteeUsers(string $trusteeOrgId, array{pageSize?: int, pageNumber?: int, returnResponse?: bool} $options = []) GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/users
 * @method \Pcsdk\Items getOrgauthorizationTrusteeUsersIter(string $trusteeOrgId, array{pageSize?: int, pageNumber?: int} $options = []) all items of GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/users
 * @method mixed getOrgauthorizationTrustor(string $trustorOrgId, array{returnResponse?: bool} $options = []) GET /api/v2/orgauthorization/trustors/{trustorOrgId}
 * @method mixed getOrgauthorizationTrustorCloneduser(string $trustorOrgId, string $trusteeUserId, array{returnResponse?: bool} $options = []) GET /api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers/{trusteeUserId}
 * @method mixed getOrgauthorizationTrustorClonedusers(string $trustorOrgId, array{returnResponse?: bool} $options = []) GET /api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers
 * @method mixed getOrgauthorizationTrustorGroup(string $trustorOrgId, string $trustorGroupId, array{returnResponse?: bool} $options = []) GET /api/v2/orgauthorization/trustors/{trustorOrgId}/groups/{trustorGroupId}
 * @method mixed getOrgauthorizationTrustorGroups(string $trustorOrgId, array{pageSize?: int, pageNumber?: int, returnResponse?: bool} $options = []) GET /api/v2/orgauthorization/trustors/{trustorOrgId}/groups
 * @method \Pcsdk\Items getOrgauthorizationTrustorGroupsIter(string $trustorOrgId, array{pageSize?: int, pageNumber?: int} $options = []) all items of GET /api/v2/orgauthorization/trustors/{trustorOrgId}/groups
 * @method mixed getOrgauthorizationTrustors(array{pageSize?: int, pageNumber?: int, returnResponse?: bool} $options = []) GET /api/v2/orgauthorization/trustors
 * @method \Pcsdk\Items getOrgauthorizationTrustorsIter(array{pageSize?: int, pageNumber?: int} $options = []) all items of GET /api/v2/orgauthorization/trustors
 * @method mixed getOrgauthorizationTrustorUser(string $trustorOrgId, string $trusteeUserId, array{returnResponse?: bool} $options = []) GET /api/v2/orgauthorization/trustors/{trustorOrgId}/users/{trusteeUserId}
 * @method mixed getOrgauthorizationTrustorUsers(string $trustorOrgId, array{pageSize?: int, pageNumber?: int, returnResponse?: bool} $options = []) GET /api/v2/orgauthorization/trustors/{trustorOrgId}/users
 * @method \Pcsdk\Items getOrgauthorizationTrustorUsersIter(string $trustorOrgId, array{pageSize?: int, pageNumber?: int} $options = []) all items of GET /api/v2/orgauthorization/trustors/{trustorOrgId}/users
 * @method mixed postOrgauthorizationPairings(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/orgauthorization/pairings
 * @method mixed postOrgauthorizationTrusteeGroups(string $trusteeOrgId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups
 * @method mixed postOrgauthorizationTrustees(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/orgauthorization/trustees
 * @method mixed postOrgauthorizationTrusteesAudits(array|object $body, array{pageSize?: int, pageNumber?: int, sortBy?: string, sortOrder?: string, returnResponse?: bool} $options = []) POST /api/v2/orgauthorization/trustees/audits
 * @method mixed postOrgauthorizationTrusteesCare(array{assignDefaultRole?: bool, autoExpire?: bool, assignFullAccess?: bool, allowTrustedUserAccess?: bool, returnResponse?: bool} $options = []) POST /api/v2/orgauthorization/trustees/care
 * @method mixed postOrgauthorizationTrusteesDefault(array{assignDefaultRole?: bool, autoExpire?: bool, returnResponse?: bool} $options = []) POST /api/v2/orgauthorization/trustees/default
 * @method mixed postOrgauthorizationTrusteeUsers(string $trusteeOrgId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/orgauthorization/trustees/{trusteeOrgId}/users
 * @method mixed postOrgauthorizationTrustorAudits(array|object $body, array{pageSize?: int, pageNumber?: int, sortBy?: string, sortOrder?: string, returnResponse?: bool} $options = []) POST /api/v2/orgauthorization/trustor/audits
 * @method mixed putOrgauthorizationTrustee(string $trusteeOrgId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/orgauthorization/trustees/{trusteeOrgId}
 * @method mixed putOrgauthorizationTrusteeGroupRoledivisions(string $trusteeOrgId, string $trusteeGroupId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roledivisions
 * @method mixed putOrgauthorizationTrusteeGroupRoles(string $trusteeOrgId, string $trusteeGroupId, list<mixed> $body, array{returnResponse?: bool} $options = []) PUT /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roles
 * @method mixed putOrgauthorizationTrusteeUserRoledivisions(string $trusteeOrgId, string $trusteeUserId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roledivisions
 * @method mixed putOrgauthorizationTrusteeUserRoles(string $trusteeOrgId, string $trusteeUserId, list<mixed> $body, array{returnResponse?: bool} $options = []) PUT /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roles
 * @method mixed putOrgauthorizationTrustorCloneduser(string $trustorOrgId, string $trusteeUserId, array{returnResponse?: bool} $options = []) PUT /api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers/{trusteeUserId}
 * @method mixed putOrgauthorizationTrustorGroup(string $trustorOrgId, string $trustorGroupId, array{returnResponse?: bool} $options = []) PUT /api/v2/orgauthorization/trustors/{trustorOrgId}/groups/{trustorGroupId}
 * @method mixed putOrgauthorizationTrustorUser(string $trustorOrgId, string $trusteeUserId, array{returnResponse?: bool} $options = []) PUT /api/v2/orgauthorization/trustors/{trustorOrgId}/users/{trusteeUserId}
 */
final class OrganizationAuthorizationApi extends PureCloudGroup
{
    protected const NAME = 'OrganizationAuthorization';
}
