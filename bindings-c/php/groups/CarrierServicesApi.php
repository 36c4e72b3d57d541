<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed getCarrierservicesIntegrationsEmergencylocationsMe(string $phoneNumber, array{returnResponse?: bool} $options = []) GET /api/v2/carrierservices/integrations/emergencylocations/me
 * @method mixed postCarrierservicesIntegrationsEmergencylocationsMe(array{body?: array|object, returnResponse?: bool} $options = []) POST /api/v2/carrierservices/integrations/emergencylocations/me
 */
final class CarrierServicesApi extends PureCloudGroup
{
    protected const NAME = 'CarrierServices';
}
