<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deleteStationAssociateduser(string $stationId, array{returnResponse?: bool} $options = []) DELETE /api/v2/stations/{stationId}/associateduser
 * @method mixed getStation(string $stationId, array{returnResponse?: bool} $options = []) GET /api/v2/stations/{stationId}
 * @method mixed getStations(array{pageSize?: int, pageNumber?: int, sortBy?: string, name?: string, userSelectable?: string, webRtcUserId?: string, id?: string, lineAppearanceId?: string, returnResponse?: bool} $options = []) GET /api/v2/stations
 * @method \Pcsdk\Items getStationsIter(array{pageSize?: int, pageNumber?: int, sortBy?: string, name?: string, userSelectable?: string, webRtcUserId?: string, id?: string, lineAppearanceId?: string} $options = []) all items of GET /api/v2/stations
 */
final class StationsApi extends PureCloudGroup
{
    protected const NAME = 'Stations';
}
