// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Open as _Open, RingCentralGroup as _RingCentralGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { EnumeratedPagingModel, IvrPromptRepeatCount, PageNavigationModel } from './_shared.cjs'

export class IvrApi extends _RingCentralGroup {
  /** POST /restapi/v1.0/account/{accountId}/ivr-menus */
  createIVRMenu<W extends boolean = false>(body: IvrMenuInfoCreate, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<IvrMenuInfo, W>
  /** POST /restapi/v1.0/account/{accountId}/ivr-prompts */
  createIVRPrompt<W extends boolean = false>(body: CreateIVRPromptBody, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<PromptInfo, W>
  /** DELETE /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId} */
  deleteIVRPrompt<W extends boolean = false>(promptId: string, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /restapi/v1.0/account/{accountId}/ivr-prompts */
  listIvrPrompts<W extends boolean = false>(options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<IvrPrompts, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/ivr-prompts */
  listIvrPromptsIter<W extends boolean = false>(options?: { accountId?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<PromptInfo, IvrPrompts, W>
  /** GET /restapi/v1.0/account/{accountId}/ivr-menus/{ivrMenuId} */
  readIVRMenu<W extends boolean = false>(ivrMenuId: string, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<IvrMenuInfo, W>
  /** GET /restapi/v1.0/account/{accountId}/ivr-menus */
  readIvrMenuList<W extends boolean = false>(options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<IvrMenuList, W>
  /** GET /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId} */
  readIVRPrompt<W extends boolean = false>(promptId: string, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<PromptInfo, W>
  /** GET /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}/content */
  readIVRPromptContent<W extends boolean = false>(promptId: string, options?: { accountId?: string; contentDisposition?: _Open<"Inline" | "Attachment">; contentDispositionFilename?: string } & _Inline<W>, call?: _Call<W>): _Answer<Buffer, W>
  /** PUT /restapi/v1.0/account/{accountId}/ivr-menus/{ivrMenuId} */
  updateIVRMenu<W extends boolean = false>(ivrMenuId: string, body: IvrMenuInfoUpdate, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<IvrMenuInfo, W>
  /** PUT /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId} */
  updateIVRPrompt<W extends boolean = false>(promptId: string, options?: { accountId?: string; body?: UpdateIVRPromptRequest } & _Inline<W>, call?: _Call<W>): _Answer<PromptInfo, W>
}

export interface AudioPromptInfo {
  uri?: string
  id?: string
}

export interface CreateIVRPromptBody {
  attachment: Buffer
  name?: string
}

export interface IvrMenuActionsInfo {
  input?: _Open<"0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "Hash" | "Star" | "NoInput">
  action?: _Open<"Connect" | "Voicemail" | "DialByName" | "Transfer" | "Repeat" | "ReturnToRoot" | "ReturnToPrevious" | "Disconnect" | "ReturnToTopLevelMenu" | "DoNothing" | "ConnectToOperator" | "TransferToContactCenterNumber" | "ConnectToIncomingCallRoutingSelection">
  extension?: IvrMenuExtensionInfo
  phoneNumber?: string
}

export interface IvrMenuExtensionInfo {
  uri?: string
  id?: string
  name?: string
  pin?: string
}

export interface IvrMenuInfo {
  id?: string
  uri?: string
  name?: string
  extensionNumber?: string
  promptRepeatCount: IvrPromptRepeatCount
  site?: IvrMenuSiteInfo
  prompt?: IvrMenuPromptInfo
  actions?: IvrMenuActionsInfo[]
}

export interface IvrMenuInfoCreate {
  name?: string
  extensionNumber?: string
  site?: IvrMenuSiteInfo
  prompt?: IvrMenuPromptInfo
  actions?: IvrMenuActionsInfo[]
  promptRepeatCount?: IvrPromptRepeatCountDefault
}

export interface IvrMenuInfoUpdate {
  name?: string
  extensionNumber?: string
  site?: IvrMenuSiteInfo
  prompt?: IvrMenuPromptInfo
  actions?: IvrMenuActionsInfo[]
  promptRepeatCount?: IvrPromptRepeatCount
}

export interface IvrMenuList {
  uri?: string
  records?: IvrMenuListInfo[]
}

export interface IvrMenuListInfo {
  id?: string
  uri?: string
  name?: string
  extensionNumber?: string
}

export interface IvrMenuPromptInfo {
  mode?: _Open<"Audio" | "TextToSpeech">
  audio?: AudioPromptInfo
  text?: string
  language?: PromptLanguageInfo
}

export interface IvrMenuSiteInfo {
  id?: string
  name?: string
}

export type IvrPromptRepeatCountDefault = number

export interface IvrPrompts {
  uri?: string
  records?: PromptInfo[]
  navigation?: PageNavigationModel
  paging?: EnumeratedPagingModel
}

export interface PromptInfo {
  uri?: string
  id?: string
  contentType?: string
  contentUri?: string
  filename?: string
}

export interface PromptLanguageInfo {
  uri?: string
  id?: string
  name?: string
  localeCode?: string
}

export interface UpdateIVRPromptRequest {
  filename?: string
}
export {}
