// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Open as _Open, RingCentralGroup as _RingCentralGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { TMChatMemberInfo, TMNavigationInfo } from './_shared.cjs'

export class ChatsApi extends _RingCentralGroup {
  /** POST /team-messaging/v1/chats/{chatId}/favorite */
  favoriteGlipChatNew<W extends boolean = false>(chatId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /team-messaging/v1/favorites */
  listFavoriteChatsNew<W extends boolean = false>(options?: { recordCount?: number } & _Inline<W>, call?: _Call<W>): _Answer<TMChatListWithoutNavigation, W>
  /** GET /team-messaging/v1/chats */
  listGlipChatsNew<W extends boolean = false>(options?: { type?: _Many<_Open<"Personal" | "Direct" | "Group" | "Team" | "Everyone">>; recordCount?: number; pageToken?: string } & _Inline<W>, call?: _Call<W>): _Answer<TMChatList, W>
  /** All items of GET /team-messaging/v1/chats */
  listGlipChatsNewIter<W extends boolean = false>(options?: { type?: _Many<_Open<"Personal" | "Direct" | "Group" | "Team" | "Everyone">>; recordCount?: number; pageToken?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<TMChatInfo, TMChatList, W>
  /** GET /team-messaging/v1/recent/chats */
  listRecentChatsNew<W extends boolean = false>(options?: { type?: _Many<_Open<"Everyone" | "Group" | "Personal" | "Direct" | "Team">>; recordCount?: number } & _Inline<W>, call?: _Call<W>): _Answer<TMChatListWithoutNavigation, W>
  /** GET /team-messaging/v1/chats/{chatId} */
  readGlipChatNew<W extends boolean = false>(chatId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<TMChatInfo, W>
  /** POST /team-messaging/v1/chats/{chatId}/unfavorite */
  unfavoriteGlipChatNew<W extends boolean = false>(chatId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
}

export interface TMChatInfo {
  id?: string
  type?: _Open<"Everyone" | "Team" | "Group" | "Direct" | "Personal">
  public?: boolean
  name?: string
  description?: string
  status?: _Open<"Active" | "Archived">
  creationTime?: string
  lastModifiedTime?: string
  members?: TMChatMemberInfo[]
}

export interface TMChatList {
  records: TMChatInfo[]
  navigation?: TMNavigationInfo
}

export interface TMChatListWithoutNavigation {
  records: TMChatInfo[]
}
export {}
