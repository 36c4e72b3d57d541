// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Open as _Open, RingCentralGroup as _RingCentralGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { EnumeratedPagingModel, PageNavigationModel } from './_shared.cjs'

export class CallRecordingSettingsApi extends _RingCentralGroup {
  /** DELETE /restapi/v1.0/account/{accountId}/call-recording/custom-greetings/{greetingId} */
  deleteCallRecordingCustomGreeting<W extends boolean = false>(greetingId: string, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /restapi/v1.0/account/{accountId}/call-recording/custom-greetings */
  deleteCallRecordingCustomGreetings<W extends boolean = false>(options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /restapi/v1.0/account/{accountId}/call-recording/custom-greetings */
  listCallRecordingCustomGreetings<W extends boolean = false>(options?: { accountId?: string; type?: _Open<"StartRecording" | "StopRecording" | "AutomaticRecording"> } & _Inline<W>, call?: _Call<W>): _Answer<CallRecordingCustomGreetings, W>
  /** GET /restapi/v1.0/account/{accountId}/call-recording/extensions */
  listCallRecordingExtensions<W extends boolean = false>(options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CallRecordingExtensions, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/call-recording/extensions */
  listCallRecordingExtensionsIter<W extends boolean = false>(options?: { accountId?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<CallRecordingExtensionResource, CallRecordingExtensions, W>
  /** GET /restapi/v1.0/account/{accountId}/call-recording */
  readCallRecordingSettings<W extends boolean = false>(options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CallRecordingSettingsResource, W>
  /** POST /restapi/v1.0/account/{accountId}/call-recording/bulk-assign */
  updateCallRecordingExtensions<W extends boolean = false>(body: BulkAccountCallRecordingsResource, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PUT /restapi/v1.0/account/{accountId}/call-recording */
  updateCallRecordingSettings<W extends boolean = false>(options?: { accountId?: string; body?: CallRecordingSettingsResource } & _Inline<W>, call?: _Call<W>): _Answer<CallRecordingSettingsResource, W>
}

export interface AutomaticRecordingResource {
  enabled?: boolean
  outboundCallTones?: boolean
  outboundCallAnnouncement?: boolean
  allowMute?: boolean
  extensionCount?: number
  retentionPeriod?: number
  maxNumberLimit?: number
}

export interface BulkAccountCallRecordingsResource {
  addedExtensions?: CallRecordingExtensionResource[]
  updatedExtensions?: CallRecordingExtensionResource[]
  removedExtensions?: CallRecordingExtensionResource[]
}

export interface CallRecordingCustomGreeting {
  type?: _Open<"StartRecording" | "StopRecording" | "AutomaticRecording">
  custom?: CallRecordingCustomGreetingData
  language?: CallRecordingCustomGreetingLanguage
}

export interface CallRecordingCustomGreetingData {
  uri?: string
  id?: string
}

export interface CallRecordingCustomGreetingLanguage {
  uri?: string
  id?: string
  name?: string
  localeCode?: string
}

export interface CallRecordingCustomGreetings {
  records?: CallRecordingCustomGreeting[]
}

export interface CallRecordingExtensionResource {
  id?: string
  uri?: string
  extensionNumber?: string
  type?: string
  callDirection?: _Open<"Outbound" | "Inbound" | "All">
  alternateOutboundCallRecordingMode?: boolean
}

export interface CallRecordingExtensions {
  uri?: string
  records?: CallRecordingExtensionResource[]
  navigation?: PageNavigationModel
  paging?: EnumeratedPagingModel
}

export interface CallRecordingGreetingResource {
  type?: _Open<"StartRecording" | "StopRecording" | "AutomaticRecording">
  mode?: string
}

export interface CallRecordingSettingsResource {
  onDemand?: OnDemandResource
  automatic?: AutomaticRecordingResource
  greetings?: CallRecordingGreetingResource[]
}

export interface OnDemandResource {
  enabled?: boolean
  retentionPeriod?: number
}
export {}
