<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed createAnsweringRule(array|object $body, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule
 * @method mixed createCompanyAnsweringRule(array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/answering-rule
 * @method mixed deleteAnsweringRule(string $ruleId, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId}
 * @method mixed deleteCompanyAnsweringRule(string $ruleId, array{accountId?: string, returnResponse?: bool} $options = []) DELETE /restapi/v1.0/account/{accountId}/answering-rule/{ruleId}
 * @method mixed getForwardAllCompanyCalls(array{accountId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/forward-all-calls
 * @method mixed listAnsweringRules(array{accountId?: string, extensionId?: string, type?: list<string>, view?: string, enabledOnly?: bool, internalIds?: bool, page?: int, perPage?: int, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule
 * @method \Pcsdk\Items listAnsweringRulesIter(array{accountId?: string, extensionId?: string, type?: list<string>, view?: string, enabledOnly?: bool, internalIds?: bool, page?: int, perPage?: int} $options = []) all items of GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule
 * @method mixed listCompanyAnsweringRules(array{accountId?: string, type?: list<string>, page?: int, perPage?: int, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/answering-rule
 * @method \Pcsdk\Items listCompanyAnsweringRulesIter(array{accountId?: string, type?: list<string>, page?: int, perPage?: int} $options = []) all items of GET /restapi/v1.0/account/{accountId}/answering-rule
 * @method mixed readAnsweringRule(string $ruleId, array{accountId?: string, extensionId?: string, showInactiveNumbers?: bool, internalIds?: bool, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId}
 * @method mixed readCompanyAnsweringRule(string $ruleId, array{accountId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/answering-rule/{ruleId}
 * @method mixed updateAnsweringRule(string $ruleId, array|object $body, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId}
 * @method mixed updateCompanyAnsweringRule(string $ruleId, array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) PUT /restapi/v1.0/account/{accountId}/answering-rule/{ruleId}
 * @method mixed updateForwardAllCompanyCalls(array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) PATCH /restapi/v1.0/account/{accountId}/forward-all-calls
 */
final class CallHandlingRulesApi extends Group
{
    protected const NAME = 'CallHandlingRules';
}
