<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deleteUsersRule(string $ruleId, array{returnResponse?: bool} $options = []) DELETE /api/v2/users/rules/{ruleId}
 * @method mixed getUsersRule(string $ruleId, array{returnResponse?: bool} $options = []) GET /api/v2/users/rules/{ruleId}
 * @method mixed getUsersRuleDependents(string $ruleId, array{pageSize?: int, pageNumber?: int, sortOrder?: string, returnResponse?: bool} $options = []) GET /api/v2/users/rules/{ruleId}/dependents
 * @method \Pcsdk\Items getUsersRuleDependentsIter(string $ruleId, array{pageSize?: int, pageNumber?: int, sortOrder?: string} $options = []) all items of GET /api/v2/users/rules/{ruleId}/dependents
 * @method mixed getUsersRuleDependentTypeId(string $ruleId, string $ruleType, string $typeId, array{returnResponse?: bool} $options = []) GET /api/v2/users/rules/{ruleId}/dependents/{ruleType}/{typeId}
 * @method mixed getUsersRules(list<string> $types, array{pageNumber?: int, pageSize?: int, expand?: list<string>, enabled?: bool, searchTerm?: string, sortOrder?: string, returnResponse?: bool} $options = []) GET /api/v2/users/rules
 * @method \Pcsdk\Items getUsersRulesIter(list<string> $types, array{pageNumber?: int, pageSize?: int, expand?: list<string>, enabled?: bool, searchTerm?: string, sortOrder?: string} $options = []) all items of GET /api/v2/users/rules
 * @method mixed getUsersRulesSetting(string $ruleType, array{returnResponse?: bool} $options = []) GET /api/v2/users/rules/settings/{ruleType}
 * @method mixed patchUsersRule(string $ruleId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/users/rules/{ruleId}
 * @method mixed postUsersRules(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/users/rules
 * @method mixed postUsersRulesQuery(array|object $body, array{pageNumber?: int, pageSize?: int, returnResponse?: bool} $options = []) POST /api/v2/users/rules/query
 * @method \Pcsdk\Items postUsersRulesQueryIter(array|object $body, array{pageNumber?: int, pageSize?: int} $options = []) all items of POST /api/v2/users/rules/query
 */
final class UsersRulesApi extends PureCloudGroup
{
    protected const NAME = 'UsersRules';
}
