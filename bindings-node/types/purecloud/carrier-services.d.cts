// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Open as _Open, PureCloudGroup as _PureCloudGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { LocationAddress } from './_shared.cjs'

export class CarrierServicesApi extends _PureCloudGroup {
  /** GET /api/v2/carrierservices/integrations/emergencylocations/me */
  getCarrierservicesIntegrationsEmergencylocationsMe<W extends boolean = false>(phoneNumber: string, options?: _Inline<W>, call?: _Call<W>): _Answer<EmergencyLocation, W>
  /** POST /api/v2/carrierservices/integrations/emergencylocations/me */
  postCarrierservicesIntegrationsEmergencylocationsMe<W extends boolean = false>(options?: { body?: EmergencyLocation } & _Inline<W>, call?: _Call<W>): _Answer<EmergencyLocation, W>
}

export interface EmergencyLocation {
  id?: string
  name?: string
  address: LocationAddress
  did: string
  source: _Open<"Admin" | "User">
  selfUri?: string
}
export {}
