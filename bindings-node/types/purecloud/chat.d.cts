// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Open as _Open, PureCloudGroup as _PureCloudGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { AddressableEntityRef, Entity, Room } from './_shared.cjs'

export class ChatApi extends _PureCloudGroup {
  /** DELETE /api/v2/chats/rooms/{roomJid}/messages/{messageId} */
  deleteChatsRoomMessage<W extends boolean = false>(roomJid: string, messageId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/chats/rooms/{roomJid}/messages/pins/{pinnedMessageId} */
  deleteChatsRoomMessagesPin<W extends boolean = false>(roomJid: string, pinnedMessageId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/chats/rooms/{roomJid}/participants/{userId} */
  deleteChatsRoomParticipant<W extends boolean = false>(roomJid: string, userId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/chats/users/{userId}/messages/{messageId} */
  deleteChatsUserMessage<W extends boolean = false>(userId: string, messageId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/chats/users/{userId}/messages/pins/{pinnedMessageId} */
  deleteChatsUserMessagesPin<W extends boolean = false>(userId: string, pinnedMessageId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/chats/users/me/settings */
  deleteChatsUsersMeSettings<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/chats/messages/{messageId} */
  getChatsMessage<W extends boolean = false>(messageId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ChatMessageResponse, W>
  /** GET /api/v2/chats/rooms/{roomJid} */
  getChatsRoom<W extends boolean = false>(roomJid: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Room, W>
  /** GET /api/v2/chats/rooms/{roomJid}/messages/{messageIds} */
  getChatsRoomMessage<W extends boolean = false>(roomJid: string, messageIds: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ChatMessageEntityListing, W>
  /** GET /api/v2/chats/rooms/{roomJid}/messages */
  getChatsRoomMessages<W extends boolean = false>(roomJid: string, options?: { limit?: string; before?: string; after?: string; excludeMetadata?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<ChatMessageEntityListing, W>
  /** GET /api/v2/chats/rooms/{roomJid}/participants/{participantJid} */
  getChatsRoomParticipant<W extends boolean = false>(roomJid: string, participantJid: string, options?: _Inline<W>, call?: _Call<W>): _Answer<RoomParticipant, W>
  /** GET /api/v2/chats/rooms/{roomJid}/participants */
  getChatsRoomParticipants<W extends boolean = false>(roomJid: string, options?: { notify?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<RoomParticipantsResponse, W>
  /** GET /api/v2/chats/settings */
  getChatsSettings<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<ChatSettings, W>
  /** GET /api/v2/chats/threads/{threadId}/messages */
  getChatsThreadMessages<W extends boolean = false>(threadId: string, options?: { limit?: string; before?: string; after?: string; excludeMetadata?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<ChatMessageEntityListing, W>
  /** GET /api/v2/chats/users/{userId} */
  getChatsUser<W extends boolean = false>(userId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<OneOnOne, W>
  /** GET /api/v2/chats/users/{userId}/messages/{messageIds} */
  getChatsUserMessage<W extends boolean = false>(userId: string, messageIds: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ChatMessageEntityListing, W>
  /** GET /api/v2/chats/users/{userId}/messages */
  getChatsUserMessages<W extends boolean = false>(userId: string, options?: { limit?: string; before?: string; after?: string; excludeMetadata?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<ChatMessageResponse, W>
  /** GET /api/v2/chats/users/{userId}/settings */
  getChatsUserSettings<W extends boolean = false>(userId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ChatUserSettings, W>
  /** GET /api/v2/chats/users/me/settings */
  getChatsUsersMeSettings<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<UserSettingsForChat, W>
  /** PATCH /api/v2/chats/rooms/{roomJid} */
  patchChatsRoom<W extends boolean = false>(roomJid: string, body: RoomUpdateRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PATCH /api/v2/chats/rooms/{roomJid}/messages/{messageId} */
  patchChatsRoomMessage<W extends boolean = false>(roomJid: string, messageId: string, body: SendMessageBody, options?: _Inline<W>, call?: _Call<W>): _Answer<ChatSendMessageResponse, W>
  /** PATCH /api/v2/chats/settings */
  patchChatsSettings<W extends boolean = false>(body: ChatSettings, options?: _Inline<W>, call?: _Call<W>): _Answer<ChatSettings, W>
  /** PATCH /api/v2/chats/users/{userId}/messages/{messageId} */
  patchChatsUserMessage<W extends boolean = false>(userId: string, messageId: string, body: SendMessageBody, options?: _Inline<W>, call?: _Call<W>): _Answer<ChatSendMessageResponse, W>
  /** PATCH /api/v2/chats/users/{userId}/settings */
  patchChatsUserSettings<W extends boolean = false>(userId: string, body: ChatUserSettings, options?: _Inline<W>, call?: _Call<W>): _Answer<ChatUserSettings, W>
  /** PATCH /api/v2/chats/users/me/settings */
  patchChatsUsersMeSettings<W extends boolean = false>(body: UserSettingsForChat, options?: _Inline<W>, call?: _Call<W>): _Answer<UserSettingsForChat, W>
  /** POST /api/v2/chats/rooms/{roomJid}/messages */
  postChatsRoomMessages<W extends boolean = false>(roomJid: string, body: SendMessageBody, options?: _Inline<W>, call?: _Call<W>): _Answer<ChatSendMessageResponse, W>
  /** POST /api/v2/chats/rooms/{roomJid}/messages/pins */
  postChatsRoomMessagesPins<W extends boolean = false>(roomJid: string, body: PinnedMessageRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/chats/rooms/{roomJid}/participants/{userId} */
  postChatsRoomParticipant<W extends boolean = false>(roomJid: string, userId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/chats/rooms */
  postChatsRooms<W extends boolean = false>(body: CreateRoomRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<CreateRoomResponse, W>
  /** POST /api/v2/chats/users/{userId}/messages */
  postChatsUserMessages<W extends boolean = false>(userId: string, body: SendMessageBody, options?: _Inline<W>, call?: _Call<W>): _Answer<ChatSendMessageResponse, W>
  /** POST /api/v2/chats/users/{userId}/messages/pins */
  postChatsUserMessagesPins<W extends boolean = false>(userId: string, body: PinnedMessageRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/chats/users/me/settings */
  postChatsUsersMeSettings<W extends boolean = false>(body: UserChatSettingsPost, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PUT /api/v2/chats/messages/{messageId}/reactions */
  putChatsMessageReactions<W extends boolean = false>(messageId: string, body: ChatReactionUpdate, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PUT /api/v2/chats/settings */
  putChatsSettings<W extends boolean = false>(body: ChatSettings, options?: _Inline<W>, call?: _Call<W>): _Answer<ChatSettings, W>
}

export interface ChatMessageEntityListing {
  entities?: ChatMessageResponse[]
}

export interface ChatMessageResponse {
  id: string
  dateCreated: string
  dateModified?: string
  toJid: string
  jid: string
  body: string
  mentions?: { [key: string]: string }
  edited?: boolean
  attachmentDeleted?: boolean
  fileUri?: string
  thread: Entity
  parentThread?: Entity
  user?: AddressableEntityRef
  toUser?: AddressableEntityRef
  reactions?: ChatReaction[]
}

export interface ChatReaction {
  emoji: string
  users: AddressableEntityRef[]
}

export interface ChatReactionUpdate {
  reactions: string[]
}

export interface ChatSendMessageResponse {
  id: string
}

export interface ChatSettings {
  messageRetentionPeriodDays?: number
  reactionsEnabled?: boolean
}

export interface ChatUserSettings {
  mobile: MobileSettings
}

export interface CreateRoomRequest {
  description?: string
  subject: string
  userIds?: string[]
}

export interface CreateRoomResponse {
  jid: string
}

export interface MobileNotificationSettings {
  when: _Open<"Always" | "OnlyWhenInactive">
}

export interface MobileSettings {
  notifications: MobileNotificationSettings
}

export interface OneOnOne {
  pinnedMessages?: AddressableEntityRef[]
}

export interface PinnedMessageRequest {
  pinnedMessageIds: string[]
}

export interface RoomParticipant {
  participantJid: string
}

export interface RoomParticipantResponse {
  jid?: string
  user?: AddressableEntityRef
}

export interface RoomParticipantsResponse {
  participants?: RoomParticipantResponse[]
}

export interface RoomUpdateRequest {
  description?: string
  subject?: string
  pinnedMessageIds?: string[]
  ownerIds?: string[]
}

export interface SendMessageBody {
  message: string
  mentions?: string[]
  threadId?: string
}

export interface UserChatSettingsPost {
  muted: boolean
  mentionsOnly?: boolean
  notifyOnReactions?: boolean
}

export interface UserSettingsForChat {
  muted?: boolean
  mentionsOnly?: boolean
  notifyOnReactions?: boolean
  mobile: MobileSettings
}
export {}
