// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Open as _Open, RingCentralGroup as _RingCentralGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { EventRecurrenceInfo, TMAttachmentInfo, TMNavigationInfo } from './_shared.cjs'

export class PostsApi extends _RingCentralGroup {
  /** POST /team-messaging/v1/files */
  createGlipFileNew<W extends boolean = false>(body: CreateGlipFileNewBody, options?: { groupId?: number | bigint; name?: string } & _Inline<W>, call?: _Call<W>): _Answer<TMAddFileResponse, W>
  /** POST /team-messaging/v1/chats/{chatId}/posts */
  createGlipPostNew<W extends boolean = false>(chatId: string, body: TMCreatePostRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<TMPostInfo, W>
  /** DELETE /team-messaging/v1/chats/{chatId}/posts/{postId} */
  deleteGlipPostNew<W extends boolean = false>(chatId: string, postId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PATCH /team-messaging/v1/chats/{chatId}/posts/{postId} */
  patchGlipPostNew<W extends boolean = false>(chatId: string, postId: string, body: TMUpdatePostRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<TMPostInfo, W>
  /** GET /team-messaging/v1/chats/{chatId}/posts/{postId} */
  readGlipPostNew<W extends boolean = false>(chatId: string, postId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<TMPostInfo, W>
  /** GET /team-messaging/v1/chats/{chatId}/posts */
  readGlipPostsNew<W extends boolean = false>(chatId: string, options?: { recordCount?: number; pageToken?: string } & _Inline<W>, call?: _Call<W>): _Answer<TMPostsList, W>
  /** All items of GET /team-messaging/v1/chats/{chatId}/posts */
  readGlipPostsNewIter<W extends boolean = false>(chatId: string, options?: { recordCount?: number; pageToken?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<TMPostInfo, TMPostsList, W>
  /** GET /team-messaging/v1/chats/{chatId}/threads/{threadId}/posts */
  readGlipThreadPostsNew<W extends boolean = false>(chatId: string, threadId: string, options?: { recordCount?: number; pageToken?: string } & _Inline<W>, call?: _Call<W>): _Answer<TMPostsList, W>
  /** All items of GET /team-messaging/v1/chats/{chatId}/threads/{threadId}/posts */
  readGlipThreadPostsNewIter<W extends boolean = false>(chatId: string, threadId: string, options?: { recordCount?: number; pageToken?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<TMPostInfo, TMPostsList, W>
}

export interface CreateGlipFileNewBody {
  body: Buffer
}

export interface TMAddFile {
  id: string
  contentUri: string
  name?: string
}

export type TMAddFileResponse = TMAddFile[]

export interface TMAttachmentAuthorInfo {
  name?: string
  uri?: string
  iconUri?: string
}

export interface TMAttachmentFieldsInfo {
  title?: string
  value?: string
  style?: _Open<"Short" | "Long">
}

export interface TMAttachmentFootnoteInfo {
  text?: string
  iconUri?: string
  time?: string
}

export interface TMCreatePostRequest {
  text?: string
  parentPostId?: string
  threadId?: string
  attachments?: TMAttachmentInfo[]
}

export interface TMMentionsInfo {
  id?: string
  type?: _Open<"Person" | "Team" | "File" | "Link" | "Event" | "Task" | "Note" | "Card">
  name?: string
}

export interface TMMessageAttachmentInfo {
  id?: string
  type?: _Open<"Card" | "Event" | "File" | "Note" | "Task">
  contentUri?: string
  name?: string
  fallback?: string
  intro?: string
  author?: TMAttachmentAuthorInfo
  title?: string
  text?: string
  imageUri?: string
  thumbnailUri?: string
  fields?: TMAttachmentFieldsInfo[]
  footnote?: TMAttachmentFootnoteInfo
  creatorId?: string
  startTime?: string
  endTime?: string
  allDay?: boolean
  recurrence?: EventRecurrenceInfo
  color?: _Open<"Black" | "Red" | "Orange" | "Yellow" | "Green" | "Blue" | "Purple" | "Magenta">
  location?: string
  description?: string
}

export interface TMPostInfo {
  id?: string
  groupId?: string
  isParent?: boolean
  parentPostId?: string
  threadId?: string
  type?: _Open<"TextMessage" | "PersonJoined" | "PersonsAdded">
  text?: string
  creatorId?: string
  addedPersonIds?: string[]
  creationTime?: string
  lastModifiedTime?: string
  attachments?: TMMessageAttachmentInfo[]
  mentions?: TMMentionsInfo[]
  activity?: string
  title?: string
  iconUri?: string
  iconEmoji?: string
}

export interface TMPostsList {
  records: TMPostInfo[]
  navigation?: TMNavigationInfo
}

export interface TMUpdatePostRequest {
  text?: string
}
export {}
