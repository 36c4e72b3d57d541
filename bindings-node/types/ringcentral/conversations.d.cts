// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Open as _Open, RingCentralGroup as _RingCentralGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { TMChatMemberInfo, TMNavigationInfo } from './_shared.cjs'

export class ConversationsApi extends _RingCentralGroup {
  /** POST /team-messaging/v1/conversations */
  createGlipConversationNew<W extends boolean = false>(body: CreateConversationRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<TMConversationInfo, W>
  /** GET /team-messaging/v1/conversations */
  listGlipConversationsNew<W extends boolean = false>(options?: { recordCount?: number; pageToken?: string } & _Inline<W>, call?: _Call<W>): _Answer<TMConversationList, W>
  /** All items of GET /team-messaging/v1/conversations */
  listGlipConversationsNewIter<W extends boolean = false>(options?: { recordCount?: number; pageToken?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<TMConversationInfo, TMConversationList, W>
  /** GET /team-messaging/v1/conversations/{chatId} */
  readGlipConversationNew<W extends boolean = false>(chatId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<TMConversationInfo, W>
}

export interface CreateConversationRequest {
  members: CreateConversationRequestMembers[]
}

export interface CreateConversationRequestMembers {
  id?: string
  email?: string
}

export interface TMConversationInfo {
  id?: string
  type?: _Open<"Direct" | "Personal" | "Group">
  creationTime?: string
  lastModifiedTime?: string
  members?: TMChatMemberInfo[]
}

export interface TMConversationList {
  records: TMConversationInfo[]
  navigation?: TMNavigationInfo
}
export {}
