// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { ConversationContentForm, ConversationContentListPicker } from './_shared.cjs'

export class WebMessagingApi extends _PureCloudGroup {
  /** DELETE /api/v2/webmessaging/deployments/{deploymentId}/pushdevices/{tokenId} */
  deleteWebmessagingDeploymentPushdevice<W extends boolean = false>(deploymentId: string, tokenId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/webmessaging/messages */
  getWebmessagingMessages<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<WebMessagingMessageEntityList, W>
  /** All items of GET /api/v2/webmessaging/messages */
  getWebmessagingMessagesIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<WebMessagingMessage, WebMessagingMessageEntityList, W>
  /** PATCH /api/v2/webmessaging/deployments/{deploymentId}/pushdevices/{tokenId} */
  patchWebmessagingDeploymentPushdevice<W extends boolean = false>(deploymentId: string, tokenId: string, body: PushDeviceUpdateRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/webmessaging/deployments/{deploymentId}/pushdevices/{tokenId} */
  postWebmessagingDeploymentPushdevice<W extends boolean = false>(deploymentId: string, tokenId: string, body: PushDeviceInsertRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
}

export interface ButtonComponent {
  title?: string
  actions?: ContentActions
}

export interface ContentActions {
  url?: string
  urlTarget?: string
  textback?: string
}

export interface ContentCard {
  title: string
  description?: string
  image?: string
  video?: string
  defaultAction?: ContentCardAction
  actions: ContentCardAction[]
}

export interface ContentCardAction {
  type?: _Open<"Link" | "Postback">
  text?: string
  payload?: string
  url?: string
}

export interface ContentCarousel {
  cards: ContentCard[]
}

export interface ContentDatePicker {
  title?: string
  subtitle?: string
  imageUrl?: string
  dateMinimum?: string
  dateMaximum?: string
  availableTimes: ContentDatePickerAvailableTime[]
}

export interface ContentDatePickerAvailableTime {
  duration?: number
  dateTime?: string
}

export interface PushDeviceInsertRequest {
  deviceToken: string
  notificationProvider: _Open<"FCM" | "APNS">
  language: string
  deviceType: _Open<"android" | "ios">
}

export interface PushDeviceUpdateRequest {
  language?: string
  deviceToken?: string
}

export interface Reason {
  code?: _Open<"MessageExpired" | "RateLimited" | "MessageNotAllowed" | "GeneralError" | "UnsupportedMessage" | "UnknownMessage" | "InvalidMessageStructure" | "InvalidDestination" | "ServerError" | "MediaTypeNotAllowed" | "InvalidMediaContentLength" | "RecipientOptedOut" | "DataFiltered">
  message: string
}

export interface RecipientAdditionalIdentifier {
  type: _Open<"Deployment" | "Subject" | "Topic" | "IngestionRule" | "IngestionRuleVersion">
  value: string
}

export interface WebMessagingAttachment {
  id?: string
  mediaType?: _Open<"Image" | "Video" | "Audio" | "File" | "Link">
  url?: string
  mime?: string
  text?: string
  sha256?: string
  filename?: string
  fileSize?: number
}

export interface WebMessagingButtonResponse {
  id?: string
  type?: _Open<"Button" | "QuickReply" | "DatePicker" | "ListPicker" | "Form">
  text: string
  payload: string
  originatingMessageId: string
}

export interface WebMessagingChannel {
  from?: WebMessagingRecipient
  to?: WebMessagingRecipient
  time?: string
  messageId?: string
}

export interface WebMessagingContent {
  contentType?: _Open<"Attachment" | "QuickReply" | "ButtonResponse" | "GenericTemplate" | "Card" | "Carousel" | "DatePicker" | "ListPicker" | "Form">
  attachment?: WebMessagingAttachment
  quickReply?: WebMessagingQuickReply
  buttonResponse?: WebMessagingButtonResponse
  generic?: WebMessagingGeneric
  card?: ContentCard
  carousel?: ContentCarousel
  datePicker?: ContentDatePicker
  listPicker?: ConversationContentListPicker
  form?: ConversationContentForm
}

export interface WebMessagingEvent {
  eventType: _Open<"CoBrowse" | "Presence" | "Video">
  coBrowse?: WebMessagingEventCoBrowse
  presence?: WebMessagingEventPresence
  video?: WebMessagingEventVideo
}

export interface WebMessagingEventCoBrowse {
  type: _Open<"Offering" | "OfferingExpired" | "OfferingAccepted" | "OfferingRejected">
  sessionId?: string
  sessionJoinToken?: string
}

export interface WebMessagingEventPresence {
  type: _Open<"Join" | "Disconnect" | "Clear" | "SignIn" | "SessionExpired">
}

export interface WebMessagingEventVideo {
  type: _Open<"Offering" | "OfferingExpired" | "OfferingAccepted" | "OfferingRejected">
  offeringId?: string
  jwt?: string
}

export interface WebMessagingGeneric {
  title?: string
  description?: string
  image?: string
  actions?: ContentActions
  components?: ButtonComponent[]
}

export interface WebMessagingMessage {
  id?: string
  channel?: WebMessagingChannel
  type?: _Open<"Text" | "Structured" | "Receipt" | "Event">
  text?: string
  content?: WebMessagingContent[]
  status?: _Open<"Sent" | "Delivered" | "Read" | "Failed" | "Published" | "Removed">
  reasons?: Reason[]
  events?: WebMessagingEvent[]
  direction?: _Open<"Inbound" | "Outbound">
  originatingEntity?: _Open<"Human" | "Bot">
  metadata?: { [key: string]: string }
}

export interface WebMessagingMessageEntityList {
  entities?: WebMessagingMessage[]
  pageSize?: number
  pageNumber?: number
  total?: number
  pageCount?: number
}

export interface WebMessagingQuickReply {
  text: string
  payload: string
  image?: string
  action?: _Open<"Message">
}

export interface WebMessagingRecipient {
  firstName?: string
  lastName?: string
  nickname?: string
  image?: string
  additionalIds?: RecipientAdditionalIdentifier[]
}
export {}
