// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Open as _Open, RingCentralGroup as _RingCentralGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'

export class RegistrationManagementApi extends _RingCentralGroup {
  /** GET /webinar/registration/v1/sessions/{sessionId} */
  rcwRegGetSession<W extends boolean = false>(sessionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<RegSessionModel, W>
  /** PATCH /webinar/registration/v1/sessions/{sessionId} */
  rcwRegUpdateSession<W extends boolean = false>(sessionId: string, body: RegSessionModel, options?: _Inline<W>, call?: _Call<W>): _Answer<RegSessionModel, W>
}

export interface RegSessionModel {
  id?: string
  registrationStatus: _Open<"Open" | "Closed">
  registrationPageUri?: string
  brandingDescriptorUri?: string
  registrantCount?: number
  postWebinarRegistrantCount?: number
  hasRealRegistrants?: boolean
  icalendarSequence?: number
  settings?: RegSessionModelSettings
}

export interface RegSessionModelSettings {
  autoCloseLimit?: number
  suppressEmails?: boolean
  registrationDigestEnabled?: boolean
  preventMultipleDeviceJoins?: boolean
  workEmailRequired?: boolean
  viewRecording?: boolean
  onDemandDuration?: _Open<"OneMonth" | "TwoMonths" | "ThreeMonths" | "SixMonths" | "OneYear">
  recordingExist?: boolean | null
  autoOpenPostWebinarRegistration?: boolean
  postWebinarRegistrationClosingTime?: string | null
}
export {}
