// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Open as _Open, RingCentralGroup as _RingCentralGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { EventRecurrenceInfo, TMNavigationInfo } from './_shared.cjs'

export class CalendarEventsApi extends _RingCentralGroup {
  /** POST /team-messaging/v1/groups/{groupId}/events */
  createEventByGroupIdNew<W extends boolean = false>(groupId: string, body: TMCreateEventRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<TMEventInfo, W>
  /** POST /team-messaging/v1/events */
  createEventNew<W extends boolean = false>(body: TMCreateEventRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<TMEventInfo, W>
  /** DELETE /team-messaging/v1/events/{eventId} */
  deleteEventNew<W extends boolean = false>(eventId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /team-messaging/v1/groups/{groupId}/events */
  listGroupEventsNew<W extends boolean = false>(groupId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<TMEventInfo, W>
  /** GET /team-messaging/v1/events/{eventId} */
  readEventNew<W extends boolean = false>(eventId: _Many<string>, options?: _Inline<W>, call?: _Call<W>): _Answer<TMEventInfo, W>
  /** GET /team-messaging/v1/events */
  readGlipEventsNew<W extends boolean = false>(options?: { recordCount?: number; pageToken?: string } & _Inline<W>, call?: _Call<W>): _Answer<TMEventList, W>
  /** All items of GET /team-messaging/v1/events */
  readGlipEventsNewIter<W extends boolean = false>(options?: { recordCount?: number; pageToken?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<TMEventInfo, TMEventList, W>
  /** PUT /team-messaging/v1/events/{eventId} */
  updateEventNew<W extends boolean = false>(eventId: string, body: TMCreateEventRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<TMEventInfo, W>
}

export interface TMCreateEventRequest {
  id?: string
  creatorId?: string
  title: string
  startTime: string
  endTime: string
  allDay?: boolean
  recurrence?: EventRecurrenceInfo
  color?: _Open<"Black" | "Red" | "Orange" | "Yellow" | "Green" | "Blue" | "Purple" | "Magenta">
  location?: string
  description?: string
}

export interface TMEventInfo {
  id?: string
  creatorId?: string
  title?: string
  startTime?: string
  endTime?: string
  allDay?: boolean
  recurrence?: EventRecurrenceInfo
  color?: _Open<"Black" | "Red" | "Orange" | "Yellow" | "Green" | "Blue" | "Purple" | "Magenta">
  location?: string
  description?: string
}

export interface TMEventList {
  records?: TMEventInfo[]
  navigation?: TMNavigationInfo
}
export {}
