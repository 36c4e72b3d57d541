// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, RingCentralGroup as _RingCentralGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { WeeklyScheduleInfo } from './_shared.cjs'

export class BusinessHoursApi extends _RingCentralGroup {
  /** GET /restapi/v1.0/account/{accountId}/business-hours */
  readCompanyBusinessHours<W extends boolean = false>(options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CompanyBusinessHours, W>
  /** GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/business-hours */
  readUserBusinessHours<W extends boolean = false>(options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<GetUserBusinessHoursResponse, W>
  /** PUT /restapi/v1.0/account/{accountId}/business-hours */
  updateCompanyBusinessHours<W extends boolean = false>(body: CompanyBusinessHoursUpdateRequest, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CompanyBusinessHours, W>
  /** PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/business-hours */
  updateUserBusinessHours<W extends boolean = false>(body: UserBusinessHoursUpdateRequest, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<UserBusinessHoursUpdateResponse, W>
}

export interface CompanyBusinessHours {
  uri?: string
  schedule?: CompanyBusinessHoursScheduleInfo
}

export interface CompanyBusinessHoursScheduleInfo {
  weeklyRanges?: WeeklyScheduleInfo
}

export interface CompanyBusinessHoursUpdateRequest {
  schedule?: CompanyBusinessHoursScheduleInfo
}

export interface GetUserBusinessHoursResponse {
  uri?: string
  schedule?: ScheduleInfoUserBusinessHours
}

export interface ScheduleInfoUserBusinessHours {
  weeklyRanges?: WeeklyScheduleInfo
}

export interface UserBusinessHoursScheduleInfo {
  weeklyRanges?: WeeklyScheduleInfo
}

export interface UserBusinessHoursUpdateRequest {
  schedule: UserBusinessHoursScheduleInfo
}

export interface UserBusinessHoursUpdateResponse {
  uri?: string
  schedule?: UserBusinessHoursScheduleInfo
}
export {}
