// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Open as _Open, RingCentralGroup as _RingCentralGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'

export class VideoConfigurationApi extends _RingCentralGroup {
  /** GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/video-configuration */
  readUserVideoConfiguration<W extends boolean = false>(options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<UserVideoConfiguration, W>
}

export interface UserVideoConfiguration {
  provider?: _Open<"RCMeetings" | "RCVideo" | "None">
  userLicenseType?: _Open<"Paid" | "Free">
}
export {}
