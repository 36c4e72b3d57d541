// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, PureCloudGroup as _PureCloudGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { Geolocation, GeolocationSettings } from './_shared.cjs'

export class GeolocationApi extends _PureCloudGroup {
  /** GET /api/v2/geolocations/settings */
  getGeolocationsSettings<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<GeolocationSettings, W>
  /** GET /api/v2/users/{userId}/geolocations/{clientId} */
  getUserGeolocation<W extends boolean = false>(userId: string, clientId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Geolocation, W>
  /** PATCH /api/v2/geolocations/settings */
  patchGeolocationsSettings<W extends boolean = false>(body: GeolocationSettings, options?: _Inline<W>, call?: _Call<W>): _Answer<GeolocationSettings, W>
  /** PATCH /api/v2/users/{userId}/geolocations/{clientId} */
  patchUserGeolocation<W extends boolean = false>(userId: string, clientId: string, body: Geolocation, options?: _Inline<W>, call?: _Call<W>): _Answer<Geolocation, W>
}
export {}
