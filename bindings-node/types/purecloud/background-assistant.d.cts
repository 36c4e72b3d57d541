// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, PureCloudGroup as _PureCloudGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { SignedData } from './_shared.cjs'

export class BackgroundAssistantApi extends _PureCloudGroup {
  /** POST /api/v2/backgroundassistant/token (preview) */
  postBackgroundassistantToken<W extends boolean = false>(options?: { body?: BackgroundAssistantUserAuthenticatedInfo } & _Inline<W>, call?: _Call<W>): _Answer<SignedData, W>
  /** POST /api/v2/screenrecording/token */
  postScreenrecordingToken<W extends boolean = false>(options?: { body?: BackgroundAssistantUserAuthenticatedInfo } & _Inline<W>, call?: _Call<W>): _Answer<SignedData, W>
}

export interface BackgroundAssistantUserAuthenticatedInfo {
  backgroundAssistantId: string
}
export {}
