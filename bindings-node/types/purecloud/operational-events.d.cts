// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { AddressableEntityRef } from './_shared.cjs'

export class OperationalEventsApi extends _PureCloudGroup {
  /** GET /api/v2/usage/events/definitions/{eventDefinitionId} */
  getUsageEventsDefinition<W extends boolean = false>(eventDefinitionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<EventDefinition, W>
  /** GET /api/v2/usage/events/definitions */
  getUsageEventsDefinitions<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<EventDefinitionListing, W>
  /** POST /api/v2/usage/events/aggregates/query */
  postUsageEventsAggregatesQuery<W extends boolean = false>(options?: { body?: EventAggregatesQueryRequest } & _Inline<W>, call?: _Call<W>): _Answer<EventAggregatesResponse, W>
  /** POST /api/v2/usage/events/query */
  postUsageEventsQuery<W extends boolean = false>(options?: { before?: string; after?: string; pageSize?: string; body?: EventQueryRequest } & _Inline<W>, call?: _Call<W>): _Answer<EventQueryResponse, W>
  /** All items of POST /api/v2/usage/events/query */
  postUsageEventsQueryIter<W extends boolean = false>(options?: { before?: string; after?: string; pageSize?: string; body?: EventQueryRequest; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<OperationalEvent, EventQueryResponse, W>
}

export interface EventAggregatesQueryRequest {
  interval: string
}

export interface EventAggregatesResponse {
  interval?: string
  eventDefinitionAggregates?: EventDefinitionAggregates[]
}

export interface EventDefinition {
  id?: string
  name?: string
  description?: string
}

export interface EventDefinitionAggregates {
  eventDefinition?: AddressableEntityRef
  eventCount?: number
}

export interface EventDefinitionListing {
  entities?: EventDefinition[]
}

export interface EventQueryRequest {
  interval: string
  eventDefinitionIds?: string[]
  searchTerm?: string
  sortOrder?: _Open<"ASC" | "DESC">
}

export interface EventQueryResponse {
  entities?: OperationalEvent[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface OperationalEvent {
  eventDefinition?: AddressableEntityRef
  entityId?: string
  entityToken?: string
  entityName?: string
  previousValue?: string
  currentValue?: string
  errorCode?: string
  parentEntityId?: string
  conversation?: AddressableEntityRef
  dateCreated?: string
  dateModified?: string
  entityModifiedBy?: string
  entityVersion?: string
  phoneNumber?: string
  externalContactId?: string
}
export {}
