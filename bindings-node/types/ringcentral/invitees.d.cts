// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Open as _Open, RingCentralGroup as _RingCentralGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { RcwDomainUserModel, RcwEmailModel, RcwPagingModel, RcwRoleEnum } from './_shared.cjs'

export class InviteesApi extends _RingCentralGroup {
  /** DELETE /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees/{inviteeId} */
  rcwConfigDeleteInvitee<W extends boolean = false>(webinarId: string, sessionId: string, inviteeId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees/{inviteeId} */
  rcwConfigGetInvitee<W extends boolean = false>(webinarId: string, sessionId: string, inviteeId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<InviteeResource, W>
  /** GET /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees */
  rcwConfigListInvitees<W extends boolean = false>(webinarId: string, sessionId: string, options?: { perPage?: number; pageToken?: string } & _Inline<W>, call?: _Call<W>): _Answer<WcsInviteeListResource, W>
  /** All items of GET /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees */
  rcwConfigListInviteesIter<W extends boolean = false>(webinarId: string, sessionId: string, options?: { perPage?: number; pageToken?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<InviteeResource, WcsInviteeListResource, W>
  /** PUT /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees/{inviteeId} */
  rcwConfigUpdateInvitee<W extends boolean = false>(webinarId: string, sessionId: string, inviteeId: string, body: UpdateInviteeRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<InviteeResource, W>
  /** PATCH /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees */
  rcwConfigUpdateInvitees<W extends boolean = false>(webinarId: string, sessionId: string, body: BulkUpdateInviteesRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BulkUpdateInviteesResponse, W>
}

export interface AddInviteeRequest {
  firstName?: string
  lastName?: string
  email?: RcwEmailModel
  jobTitle?: string
  linkedUser?: RcwDomainUserModel
  role: RcwRoleEnum
  type?: RcwInviteeTypeEnum
  sendInvite?: boolean
}

export interface BulkUpdateInviteesRequest {
  addedInvitees?: AddInviteeRequest[]
  updatedInvitees?: BulkUpdateInviteesRequestUpdatedInvitees[]
  deletedInvitees?: RcwResourceIdModel[]
}

export interface BulkUpdateInviteesRequestUpdatedInvitees {
  id?: string
  firstName?: string
  lastName?: string
  email?: RcwEmailModel
  jobTitle?: string
  role: RcwRoleEnum
  type?: RcwInviteeTypeEnum
  sendInvite?: boolean
}

export interface BulkUpdateInviteesResponse {
  addedInvitees?: InviteeResource[]
  updatedInvitees?: InviteeResource[]
  deletedInvitees?: RcwResourceIdModel[]
}

export interface InviteeResource {
  id?: string
  creationTime?: string
  lastModifiedTime?: string
  firstName?: string
  lastName?: string
  email?: RcwEmailModel
  jobTitle?: string
  linkedUser?: RcwDomainUserModel
  role: RcwRoleEnum
  type?: RcwInviteeTypeEnum
  sendInvite?: boolean
  joinUri?: string
  phoneParticipantCode?: string
}

export type RcwInviteeTypeEnum = _Open<"User" | "Room">

export interface RcwResourceIdModel {
  id?: string
}

export interface UpdateInviteeRequest {
  firstName?: string
  lastName?: string
  email?: RcwEmailModel
  jobTitle?: string
  role: RcwRoleEnum
  type?: RcwInviteeTypeEnum
  sendInvite?: boolean
}

export interface WcsInviteeListResource {
  records: InviteeResource[]
  paging: RcwPagingModel
}
export {}
