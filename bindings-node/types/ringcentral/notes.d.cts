// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Open as _Open, RingCentralGroup as _RingCentralGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { TMNavigationInfo } from './_shared.cjs'

export class NotesApi extends _RingCentralGroup {
  /** POST /team-messaging/v1/chats/{chatId}/notes */
  createChatNoteNew<W extends boolean = false>(chatId: string, body: TMCreateNoteRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<TMNoteInfo, W>
  /** DELETE /team-messaging/v1/notes/{noteId} */
  deleteNoteNew<W extends boolean = false>(noteId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /team-messaging/v1/chats/{chatId}/notes */
  listChatNotesNew<W extends boolean = false>(chatId: string, options?: { creationTimeTo?: string; creationTimeFrom?: string; creatorId?: string; status?: _Open<"Active" | "Draft">; pageToken?: string; recordCount?: number } & _Inline<W>, call?: _Call<W>): _Answer<TMNoteList, W>
  /** All items of GET /team-messaging/v1/chats/{chatId}/notes */
  listChatNotesNewIter<W extends boolean = false>(chatId: string, options?: { creationTimeTo?: string; creationTimeFrom?: string; creatorId?: string; status?: _Open<"Active" | "Draft">; pageToken?: string; recordCount?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<TMNoteInfo, TMNoteList, W>
  /** POST /team-messaging/v1/notes/{noteId}/lock */
  lockNoteNew<W extends boolean = false>(noteId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PATCH /team-messaging/v1/notes/{noteId} */
  patchNoteNew<W extends boolean = false>(noteId: string, body: TMCreateNoteRequest, options?: { releaseLock?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<TMNoteInfo, W>
  /** POST /team-messaging/v1/notes/{noteId}/publish */
  publishNoteNew<W extends boolean = false>(noteId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<TMNoteInfo, W>
  /** GET /team-messaging/v1/notes/{noteId} */
  readUserNoteNew<W extends boolean = false>(noteId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<TMNoteWithBodyInfo, W>
  /** POST /team-messaging/v1/notes/{noteId}/unlock */
  unlockNoteNew<W extends boolean = false>(noteId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
}

export interface LastModifiedByInfo {
  id?: string
}

export interface LockedByInfo {
  id?: string
}

export interface TMCreateNoteRequest {
  title: string
  body?: string
}

export interface TMCreatorInfo {
  id?: string
}

export interface TMNoteInfo {
  id?: string
  title?: string
  chatIds?: string[]
  preview?: string
  creator?: TMCreatorInfo
  lastModifiedBy?: LastModifiedByInfo
  lockedBy?: LockedByInfo
  status?: _Open<"Active" | "Draft">
  creationTime?: string
  lastModifiedTime?: string
  type?: _Open<"Note">
}

export interface TMNoteList {
  records?: TMNoteInfo[]
  navigation?: TMNavigationInfo
}

export interface TMNoteWithBodyInfo {
  id?: string
  title?: string
  chatIds?: string[]
  preview?: string
  creator?: TMCreatorInfo
  lastModifiedBy?: LastModifiedByInfo
  lockedBy?: LockedByInfo
  status?: _Open<"Active" | "Draft">
  creationTime?: string
  lastModifiedTime?: string
  type?: _Open<"Note">
  body?: string
}
export {}
