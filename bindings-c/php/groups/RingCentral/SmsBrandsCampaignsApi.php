<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed findTcrBrandById(int $tcrBrandId, array{accountId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}
 * @method mixed findTcrCampaignById(int $tcrBrandId, int $tcrCampaignId, array{accountId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}/campaigns/{tcrCampaignId}
 * @method mixed linkNumbers(int $tcrBrandId, int $tcrCampaignId, array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}/campaigns/{tcrCampaignId}/submit-phone-numbers
 * @method mixed listAllTcrBrands(array{accountId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/sms-registration-brands
 * @method mixed listAllTcrCampaigns(int $tcrBrandId, array{accountId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}/campaigns
 */
final class SmsBrandsCampaignsApi extends Group
{
    protected const NAME = 'SmsBrandsCampaigns';
}
