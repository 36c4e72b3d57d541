<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deleteAlertingAlert(string $alertId, array{returnResponse?: bool} $options = []) DELETE /api/v2/alerting/alerts/{alertId}
 * @method mixed deleteAlertingAlertsAll(array{returnResponse?: bool} $options = []) DELETE /api/v2/alerting/alerts/all
 * @method mixed deleteAlertingRule(string $ruleId, array{returnResponse?: bool} $options = []) DELETE /api/v2/alerting/rules/{ruleId}
 * @method mixed getAlertingAlert(string $alertId, array{returnResponse?: bool} $options = []) GET /api/v2/alerting/alerts/{alertId}
 * @method mixed getAlertingRule(string $ruleId, array{returnResponse?: bool} $options = []) GET /api/v2/alerting/rules/{ruleId}
 * @method mixed patchAlertingAlert(string $alertId, array{body?: array|object, returnResponse?: bool} $options = []) PATCH /api/v2/alerting/alerts/{alertId}
 * @method mixed patchAlertingAlertsAll(array{body?: array|object, returnResponse?: bool} $options = []) PATCH /api/v2/alerting/alerts/all
 * @method mixed patchAlertingAlertsBulk(array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/alerting/alerts/bulk
 * @method mixed patchAlertingRulesBulk(array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/alerting/rules/bulk
 * @method mixed postAlertingAlertsQuery(array{body?: array|object, returnResponse?: bool} $options = []) POST /api/v2/alerting/alerts/query
 * @method \Pcsdk\Items postAlertingAlertsQueryIter(array{body?: array|object} $options = []) all items of POST /api/v2/alerting/alerts/query
 * @method mixed postAlertingRules(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/alerting/rules
 * @method mixed postAlertingRulesBulkRemove(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/alerting/rules/bulk/remove
 * @method mixed postAlertingRulesQuery(array{body?: array|object, returnResponse?: bool} $options = []) POST /api/v2/alerting/rules/query
 * @method \Pcsdk\Items postAlertingRulesQueryIter(array{body?: array|object} $options = []) all items of POST /api/v2/alerting/rules/query
 * @method mixed putAlertingAlert(string $alertId, array{body?: array|object, returnResponse?: bool} $options = []) PUT /api/v2/alerting/alerts/{alertId}
 * @method mixed putAlertingRule(string $ruleId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/alerting/rules/{ruleId}
 */
final class AlertingApi extends PureCloudGroup
{
    protected const NAME = 'Alerting';
}
