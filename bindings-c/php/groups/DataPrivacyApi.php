<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deleteDataprivacyMaskingrule(string $ruleId, array{returnResponse?: bool} $options = []) DELETE /api/v2/dataprivacy/maskingrules/{ruleId}
 * @method mixed getDataprivacyMaskingrule(string $ruleId, array{returnResponse?: bool} $options = []) GET /api/v2/dataprivacy/maskingrules/{ruleId}
 * @method mixed getDataprivacyMaskingrules(array{returnResponse?: bool} $options = []) GET /api/v2/dataprivacy/maskingrules
 * @method mixed patchDataprivacyMaskingrule(string $ruleId, array{body?: array|object, returnResponse?: bool} $options = []) PATCH /api/v2/dataprivacy/maskingrules/{ruleId}
 * @method mixed postDataprivacyMaskingrules(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/dataprivacy/maskingrules
 * @method mixed postDataprivacyMaskingrulesValidate(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/dataprivacy/maskingrules/validate
 */
final class DataPrivacyApi extends PureCloudGroup
{
    protected const NAME = 'DataPrivacy';
}
