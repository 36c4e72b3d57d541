// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { DomainEntity } from './_shared.cjs'

export class GreetingsApi extends _PureCloudGroup {
  /** DELETE /api/v2/greetings/{greetingId} */
  deleteGreeting<W extends boolean = false>(greetingId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/greetings/{greetingId} */
  getGreeting<W extends boolean = false>(greetingId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Greeting, W>
  /** GET /api/v2/greetings/{greetingId}/downloads */
  getGreetingDownloads<W extends boolean = false>(greetingId: string, options?: { formatId?: _Open<"WAV" | "WEBM" | "WAV_ULAW" | "OGG_VORBIS" | "OGG_OPUS" | "MP3" | "NONE"> } & _Inline<W>, call?: _Call<W>): _Answer<GreetingMediaInfo, W>
  /** GET /api/v2/greetings/{greetingId}/groups/downloads */
  getGreetingGroupsDownloads<W extends boolean = false>(greetingId: string, options?: { formatId?: _Open<"WAV" | "WEBM" | "WAV_ULAW" | "OGG_VORBIS" | "OGG_OPUS" | "MP3" | "NONE"> } & _Inline<W>, call?: _Call<W>): _Answer<GreetingMediaInfo, W>
  /** GET /api/v2/greetings/{greetingId}/media */
  getGreetingMedia<W extends boolean = false>(greetingId: string, options?: { formatId?: _Open<"WAV" | "WEBM" | "WAV_ULAW" | "OGG_VORBIS" | "OGG_OPUS" | "MP3" | "NONE"> } & _Inline<W>, call?: _Call<W>): _Answer<GreetingMediaInfo, W>
  /** GET /api/v2/greetings */
  getGreetings<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<DomainEntityListing, W>
  /** All items of GET /api/v2/greetings */
  getGreetingsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<DomainEntity, DomainEntityListing, W>
  /** GET /api/v2/greetings/defaults */
  getGreetingsDefaults<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<DefaultGreetingList, W>
  /** GET /api/v2/greetings/{greetingId}/users/downloads */
  getGreetingUsersDownloads<W extends boolean = false>(greetingId: string, options?: { formatId?: _Open<"WAV" | "WEBM" | "WAV_ULAW" | "OGG_VORBIS" | "OGG_OPUS" | "MP3" | "NONE"> } & _Inline<W>, call?: _Call<W>): _Answer<GreetingMediaInfo, W>
  /** GET /api/v2/groups/{groupId}/greetings */
  getGroupGreetings<W extends boolean = false>(groupId: string, options?: { pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<GreetingListing, W>
  /** All items of GET /api/v2/groups/{groupId}/greetings */
  getGroupGreetingsIter<W extends boolean = false>(groupId: string, options?: { pageSize?: number; pageNumber?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Greeting, GreetingListing, W>
  /** GET /api/v2/groups/{groupId}/greetings/defaults */
  getGroupGreetingsDefaults<W extends boolean = false>(groupId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<DefaultGreetingList, W>
  /** GET /api/v2/users/{userId}/greetings */
  getUserGreetings<W extends boolean = false>(userId: string, options?: { pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<DomainEntityListing, W>
  /** All items of GET /api/v2/users/{userId}/greetings */
  getUserGreetingsIter<W extends boolean = false>(userId: string, options?: { pageSize?: number; pageNumber?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<DomainEntity, DomainEntityListing, W>
  /** GET /api/v2/users/{userId}/greetings/defaults */
  getUserGreetingsDefaults<W extends boolean = false>(userId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<DefaultGreetingList, W>
  /** POST /api/v2/greetings */
  postGreetings<W extends boolean = false>(body: Greeting, options?: _Inline<W>, call?: _Call<W>): _Answer<Greeting, W>
  /** POST /api/v2/groups/{groupId}/greetings */
  postGroupGreetings<W extends boolean = false>(groupId: string, body: Greeting, options?: _Inline<W>, call?: _Call<W>): _Answer<Greeting, W>
  /** POST /api/v2/users/{userId}/greetings */
  postUserGreetings<W extends boolean = false>(userId: string, body: Greeting, options?: _Inline<W>, call?: _Call<W>): _Answer<Greeting, W>
  /** PUT /api/v2/greetings/{greetingId} */
  putGreeting<W extends boolean = false>(greetingId: string, body: Greeting, options?: _Inline<W>, call?: _Call<W>): _Answer<Greeting, W>
  /** PUT /api/v2/greetings/defaults */
  putGreetingsDefaults<W extends boolean = false>(body: DefaultGreetingList, options?: _Inline<W>, call?: _Call<W>): _Answer<DefaultGreetingList, W>
  /** PUT /api/v2/groups/{groupId}/greetings/defaults */
  putGroupGreetingsDefaults<W extends boolean = false>(groupId: string, body: DefaultGreetingList, options?: _Inline<W>, call?: _Call<W>): _Answer<DefaultGreetingList, W>
  /** PUT /api/v2/users/{userId}/greetings/defaults */
  putUserGreetingsDefaults<W extends boolean = false>(userId: string, body: DefaultGreetingList, options?: _Inline<W>, call?: _Call<W>): _Answer<DefaultGreetingList, W>
}

export interface DefaultGreetingList {
  id?: string
  name?: string
  owner?: GreetingOwner
  ownerType?: _Open<"USER" | "ORGANIZATION" | "GROUP">
  greetings?: { [key: string]: Greeting }
  createdDate?: string
  createdBy?: string
  modifiedDate?: string
  modifiedBy?: string
  selfUri?: string
}

export interface DomainEntityListing {
  entities?: DomainEntity[]
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

export interface Greeting {
  id?: string
  name?: string
  type: _Open<"STATION" | "VOICEMAIL" | "NAME">
  ownerType: _Open<"USER" | "ORGANIZATION" | "GROUP">
  owner: DomainEntity
  audioFile?: GreetingAudioFile
  audioTTS?: string
  createdDate?: string
  createdBy?: string
  modifiedDate?: string
  modifiedBy?: string
  selfUri?: string
}

export interface GreetingAudioFile {
  durationMilliseconds?: number
  sizeBytes?: number
  selfUri?: string
}

export interface GreetingListing {
  entities?: Greeting[]
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

export interface GreetingMediaInfo {
  id?: string
  mediaFileUri?: string
  mediaImageUri?: string
}

export interface GreetingOwner {
  id?: string
  name?: string
  selfUri?: string
}
export {}
