// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Open as _Open, RingCentralGroup as _RingCentralGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { EnumeratedPagingModel, GreetingTypeEnum, PageNavigationModel } from './_shared.cjs'

export class GreetingsApi extends _RingCentralGroup {
  /** POST /restapi/v1.0/account/{accountId}/greeting */
  createCompanyGreeting<W extends boolean = false>(body: CreateCompanyGreetingBody, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CustomCompanyGreetingInfo, W>
  /** POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting */
  createCustomUserGreeting<W extends boolean = false>(body: CreateCustomUserGreetingBody, options?: { accountId?: string; extensionId?: string; apply?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<CustomUserGreetingInfo, W>
  /** GET /restapi/v1.0/dictionary/greeting */
  listStandardGreetings<W extends boolean = false>(options?: { page?: number; perPage?: number; type?: _Open<"Introductory" | "Announcement" | "ConnectingMessage" | "ConnectingAudio" | "Voicemail" | "Unavailable" | "HoldMusic" | "Company">; usageType?: _Open<"UserExtensionAnsweringRule" | "ExtensionAnsweringRule" | "DepartmentExtensionAnsweringRule" | "CompanyAnsweringRule" | "CompanyAfterHoursAnsweringRule" | "VoicemailExtensionAnsweringRule" | "AnnouncementExtensionAnsweringRule" | "SharedLinesGroupAnsweringRule"> } & _Inline<W>, call?: _Call<W>): _Answer<DictionaryGreetingList, W>
  /** All items of GET /restapi/v1.0/dictionary/greeting */
  listStandardGreetingsIter<W extends boolean = false>(options?: { page?: number; perPage?: number; type?: _Open<"Introductory" | "Announcement" | "ConnectingMessage" | "ConnectingAudio" | "Voicemail" | "Unavailable" | "HoldMusic" | "Company">; usageType?: _Open<"UserExtensionAnsweringRule" | "ExtensionAnsweringRule" | "DepartmentExtensionAnsweringRule" | "CompanyAnsweringRule" | "CompanyAfterHoursAnsweringRule" | "VoicemailExtensionAnsweringRule" | "AnnouncementExtensionAnsweringRule" | "SharedLinesGroupAnsweringRule">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<DictionaryGreetingInfo, DictionaryGreetingList, W>
  /** GET /restapi/v1.0/account/{accountId}/greeting/{greetingId}/content */
  readAccountGreetingContent<W extends boolean = false>(greetingId: string, options?: { accountId?: string; contentDisposition?: _Open<"Inline" | "Attachment">; contentDispositionFilename?: string } & _Inline<W>, call?: _Call<W>): _Answer<Buffer, W>
  /** GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting/{greetingId} */
  readCustomGreeting<W extends boolean = false>(greetingId: string, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CustomUserGreetingInfo, W>
  /** GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting/{greetingId}/content */
  readGreetingContent<W extends boolean = false>(greetingId: string, options?: { accountId?: string; extensionId?: string; contentDisposition?: _Open<"Inline" | "Attachment">; contentDispositionFilename?: string } & _Inline<W>, call?: _Call<W>): _Answer<Buffer, W>
  /** GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting/hold-music */
  readHoldMusicGreeting<W extends boolean = false>(options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CustomUserGreetingInfo, W>
  /** GET /restapi/v1.0/dictionary/greeting/{greetingId} */
  readStandardGreeting<W extends boolean = false>(greetingId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<DictionaryGreetingInfo, W>
}

export interface AnsweringRuleQueryRequest {
  id?: string
}

export interface CreateCompanyGreetingBody {
  type: _Open<"Company" | "StartRecording" | "StopRecording" | "AutomaticRecording" | "TemplateGreeting">
  answeringRule?: AnsweringRuleQueryRequest
  languageId?: string
  binary: Buffer
}

export interface CreateCustomUserGreetingBody {
  type: _Open<"Introductory" | "Announcement" | "ConnectingMessage" | "ConnectingAudio" | "Voicemail" | "Unavailable" | "HoldMusic" | "TemplateGreeting">
  answeringRule: AnsweringRuleQueryRequest
  interactionRuleId?: string
  stateId?: _Open<"after-hours" | "work-hours" | "do-not-disturb" | "forward-all-calls" | "agent">
  binary: Buffer
}

export interface CustomCompanyGreetingInfo {
  uri?: string
  id?: string
  type?: _Open<"Company" | "StartRecording" | "StopRecording" | "AutomaticRecording" | "TemplateGreeting">
  contentType?: _Open<"audio/mpeg" | "audio/wav">
  contentUri?: string
  answeringRule?: CustomGreetingAnsweringRuleInfo
  language?: CustomCompanyGreetingLanguageInfo
  text?: TextForSpeech
}

export interface CustomCompanyGreetingLanguageInfo {
  id?: string
  uri?: string
  name?: string
  localeCode?: string
}

export interface CustomGreetingAnsweringRuleInfo {
  uri?: string
  id?: string
}

export interface CustomUserGreetingInfo {
  uri?: string
  id?: string
  type?: _Open<"Introductory" | "Announcement" | "InterruptPrompt" | "ConnectingAudio" | "ConnectingMessage" | "Voicemail" | "Unavailable" | "HoldMusic" | "PronouncedName" | "TemplateGreeting">
  contentType?: _Open<"audio/mpeg" | "audio/wav">
  contentUri?: string
  answeringRule?: CustomGreetingAnsweringRuleInfo
  text?: TextForSpeech
}

export interface DictionaryGreetingInfo {
  id?: string
  uri?: string
  name?: string
  usageType?: _Open<"UserExtensionAnsweringRule" | "ExtensionAnsweringRule" | "DepartmentExtensionAnsweringRule" | "BlockedCalls" | "CallRecording" | "CompanyAnsweringRule" | "CompanyAfterHoursAnsweringRule" | "LimitedExtensionAnsweringRule" | "VoicemailExtensionAnsweringRule" | "AnnouncementExtensionAnsweringRule" | "SharedLinesGroupAnsweringRule">
  text?: string
  contentUri?: string
  type?: GreetingTypeEnum
  category?: _Open<"Music" | "Message" | "RingTones" | "None">
  navigation?: PageNavigationModel
  paging?: EnumeratedPagingModel
}

export interface DictionaryGreetingList {
  uri?: string
  records?: DictionaryGreetingInfo[]
  navigation?: PageNavigationModel
  paging?: EnumeratedPagingModel
}

export type TextForSpeech = string
export {}
