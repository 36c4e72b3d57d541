// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { Group, VoicemailMessage, VoicemailSearchRequest, VoicemailsSearchResponse } from './_shared.cjs'

export class VoicemailApi extends _PureCloudGroup {
  /** DELETE /api/v2/voicemail/messages/{messageId} */
  deleteVoicemailMessage<W extends boolean = false>(messageId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/voicemail/messages */
  deleteVoicemailMessages<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/voicemail/groups/{groupId}/mailbox */
  getVoicemailGroupMailbox<W extends boolean = false>(groupId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<VoicemailMailboxInfo, W>
  /** GET /api/v2/voicemail/groups/{groupId}/messages */
  getVoicemailGroupMessages<W extends boolean = false>(groupId: string, options?: { pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<VoicemailMessageEntityListing, W>
  /** All items of GET /api/v2/voicemail/groups/{groupId}/messages */
  getVoicemailGroupMessagesIter<W extends boolean = false>(groupId: string, options?: { pageSize?: number; pageNumber?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<VoicemailMessage, VoicemailMessageEntityListing, W>
  /** GET /api/v2/voicemail/groups/{groupId}/policy */
  getVoicemailGroupPolicy<W extends boolean = false>(groupId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<VoicemailGroupPolicy, W>
  /** GET /api/v2/voicemail/mailbox */
  getVoicemailMailbox<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<VoicemailMailboxInfo, W>
  /** GET /api/v2/voicemail/me/mailbox */
  getVoicemailMeMailbox<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<VoicemailMailboxInfo, W>
  /** GET /api/v2/voicemail/me/messages */
  getVoicemailMeMessages<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<VoicemailMessageEntityListing, W>
  /** All items of GET /api/v2/voicemail/me/messages */
  getVoicemailMeMessagesIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<VoicemailMessage, VoicemailMessageEntityListing, W>
  /** GET /api/v2/voicemail/me/policy */
  getVoicemailMePolicy<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<VoicemailUserPolicy, W>
  /** GET /api/v2/voicemail/messages/{messageId} */
  getVoicemailMessage<W extends boolean = false>(messageId: string, options?: { expand?: _Many<_Open<"callerUser.routingStatus" | "callerUser.primaryPresence" | "callerUser.conversationSummary" | "callerUser.outOfOffice" | "callerUser.geolocation" | "conversations" | "transcription">> } & _Inline<W>, call?: _Call<W>): _Answer<VoicemailMessage, W>
  /** GET /api/v2/voicemail/messages/{messageId}/media */
  getVoicemailMessageMedia<W extends boolean = false>(messageId: string, options?: { formatId?: _Open<"WAV" | "WEBM" | "WAV_ULAW" | "OGG_VORBIS" | "OGG_OPUS" | "MP3" | "NONE"> } & _Inline<W>, call?: _Call<W>): _Answer<VoicemailMediaInfo, W>
  /** GET /api/v2/voicemail/messages */
  getVoicemailMessages<W extends boolean = false>(options?: { ids?: string; expand?: _Many<_Open<"callerUser.routingStatus" | "callerUser.primaryPresence" | "callerUser.conversationSummary" | "callerUser.outOfOffice" | "callerUser.geolocation" | "conversations" | "transcription">> } & _Inline<W>, call?: _Call<W>): _Answer<VoicemailMessageEntityListing, W>
  /** GET /api/v2/voicemail/policy */
  getVoicemailPolicy<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<VoicemailOrganizationPolicy, W>
  /** GET /api/v2/voicemail/queues/{queueId}/messages */
  getVoicemailQueueMessages<W extends boolean = false>(queueId: string, options?: { pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<VoicemailMessageEntityListing, W>
  /** All items of GET /api/v2/voicemail/queues/{queueId}/messages */
  getVoicemailQueueMessagesIter<W extends boolean = false>(queueId: string, options?: { pageSize?: number; pageNumber?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<VoicemailMessage, VoicemailMessageEntityListing, W>
  /** GET /api/v2/voicemail/search */
  getVoicemailSearch<W extends boolean = false>(q64: string, options?: { expand?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<VoicemailsSearchResponse, W>
  /** All items of GET /api/v2/voicemail/search */
  getVoicemailSearchIter<W extends boolean = false>(q64: string, options?: { expand?: _Many<string>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<VoicemailMessage, VoicemailsSearchResponse, W>
  /** GET /api/v2/voicemail/users/{userId}/mailbox */
  getVoicemailUserMailbox<W extends boolean = false>(userId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<VoicemailMailboxInfo, W>
  /** GET /api/v2/voicemail/users/{userId}/messages */
  getVoicemailUserMessages<W extends boolean = false>(userId: string, options?: { pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<VoicemailMessageEntityListing, W>
  /** All items of GET /api/v2/voicemail/users/{userId}/messages */
  getVoicemailUserMessagesIter<W extends boolean = false>(userId: string, options?: { pageSize?: number; pageNumber?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<VoicemailMessage, VoicemailMessageEntityListing, W>
  /** GET /api/v2/voicemail/userpolicies/{userId} */
  getVoicemailUserpolicy<W extends boolean = false>(userId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<VoicemailUserPolicy, W>
  /** PATCH /api/v2/voicemail/groups/{groupId}/policy */
  patchVoicemailGroupPolicy<W extends boolean = false>(groupId: string, body: VoicemailGroupPolicy, options?: _Inline<W>, call?: _Call<W>): _Answer<VoicemailGroupPolicy, W>
  /** PATCH /api/v2/voicemail/me/policy */
  patchVoicemailMePolicy<W extends boolean = false>(body: VoicemailUserPolicy, options?: _Inline<W>, call?: _Call<W>): _Answer<VoicemailUserPolicy, W>
  /** PATCH /api/v2/voicemail/messages/{messageId} */
  patchVoicemailMessage<W extends boolean = false>(messageId: string, body: VoicemailMessage, options?: _Inline<W>, call?: _Call<W>): _Answer<VoicemailMessage, W>
  /** PATCH /api/v2/voicemail/userpolicies/{userId} */
  patchVoicemailUserpolicy<W extends boolean = false>(userId: string, body: VoicemailUserPolicy, options?: _Inline<W>, call?: _Call<W>): _Answer<VoicemailUserPolicy, W>
  /** POST /api/v2/voicemail/messages */
  postVoicemailMessages<W extends boolean = false>(options?: { body?: CopyVoicemailMessage } & _Inline<W>, call?: _Call<W>): _Answer<VoicemailMessage, W>
  /** POST /api/v2/voicemail/search */
  postVoicemailSearch<W extends boolean = false>(body: VoicemailSearchRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<VoicemailsSearchResponse, W>
  /** All items of POST /api/v2/voicemail/search */
  postVoicemailSearchIter<W extends boolean = false>(body: VoicemailSearchRequest, options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<VoicemailMessage, VoicemailsSearchResponse, W>
  /** PUT /api/v2/voicemail/messages/{messageId} */
  putVoicemailMessage<W extends boolean = false>(messageId: string, body: VoicemailMessage, options?: _Inline<W>, call?: _Call<W>): _Answer<VoicemailMessage, W>
  /** PUT /api/v2/voicemail/policy */
  putVoicemailPolicy<W extends boolean = false>(body: VoicemailOrganizationPolicy, options?: _Inline<W>, call?: _Call<W>): _Answer<VoicemailOrganizationPolicy, W>
  /** PUT /api/v2/voicemail/userpolicies/{userId} */
  putVoicemailUserpolicy<W extends boolean = false>(userId: string, body: VoicemailUserPolicy, options?: _Inline<W>, call?: _Call<W>): _Answer<VoicemailUserPolicy, W>
}

export interface CopyVoicemailMessage {
  voicemailMessageId: string
  userId?: string
  groupId?: string
}

export interface GroupEmailPolicy {
  emailMembers?: boolean
  emailGroup?: boolean
}

export interface PINConfiguration {
  minimumLength?: number
  maximumLength?: number
}

export interface VoicemailGroupPolicy {
  name?: string
  group?: Group
  enabled?: boolean
  sendEmailNotifications?: boolean
  disableEmailPii?: boolean
  includeEmailTranscriptions?: boolean
  languagePreference?: string
  emailPolicy?: GroupEmailPolicy
  rotateCallsSecs?: number
  stopRingingAfterRotations?: number
  overflowGroupId?: string
  groupAlertType?: _Open<"RANDOM" | "ROUND_ROBIN" | "SEQUENTIAL">
  interactiveResponsePromptId?: string
  interactiveResponseRequired?: boolean
  includeGroupNumberInUserCallerIdLists?: boolean
}

export interface VoicemailMailboxInfo {
  id?: string
  ownerType?: _Open<"User" | "Group" | "Queue">
  usageSizeBytes?: number
  totalCount?: number
  unreadCount?: number
  deletedCount?: number
  createdDate?: string
  modifiedDate?: string
  newestUnreadDate?: string
  oldestUnreadDate?: string
  newestReadDate?: string
  oldestReadDate?: string
  selfUri?: string
}

export interface VoicemailMediaInfo {
  id?: string
  mediaFileUri?: string
  mediaImageUri?: string
  waveformData?: number[]
}

export interface VoicemailMessageEntityListing {
  entities?: VoicemailMessage[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface VoicemailOrganizationPolicy {
  enabled?: boolean
  alertTimeoutSeconds?: number
  pinConfiguration?: PINConfiguration
  voicemailExtension?: string
  pinRequired?: boolean
  interactiveResponseRequired?: boolean
  sendEmailNotifications?: boolean
  includeEmailTranscriptions?: boolean
  disableEmailPii?: boolean
  maximumRecordingTimeSeconds?: number
  modifiedDate?: string
}

export interface VoicemailUserPolicy {
  enabled?: boolean
  alertTimeoutSeconds?: number
  pin?: string
  modifiedDate?: string
  sendEmailNotifications?: boolean
}
export {}
