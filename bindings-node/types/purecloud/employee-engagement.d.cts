// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Moment as _Moment, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { UserReference } from './_shared.cjs'

export class EmployeeEngagementApi extends _PureCloudGroup {
  /** DELETE /api/v2/employeeengagement/celebrations/{celebrationId} */
  deleteEmployeeengagementCelebration<W extends boolean = false>(celebrationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/employeeengagement/celebrations */
  getEmployeeengagementCelebrations<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<GetCelebrationListing, W>
  /** All items of GET /api/v2/employeeengagement/celebrations */
  getEmployeeengagementCelebrationsIter<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Celebration, GetCelebrationListing, W>
  /** GET /api/v2/employeeengagement/recognitions/{recognitionId} */
  getEmployeeengagementRecognition<W extends boolean = false>(recognitionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Recognition, W>
  /** GET /api/v2/employeeengagement/recognitions */
  getEmployeeengagementRecognitions<W extends boolean = false>(options?: { direction?: _Open<"sent" | "received">; recipient?: string; dateStart?: _Moment; dateEnd?: _Moment; pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<Recognitions, W>
  /** All items of GET /api/v2/employeeengagement/recognitions */
  getEmployeeengagementRecognitionsIter<W extends boolean = false>(options?: { direction?: _Open<"sent" | "received">; recipient?: string; dateStart?: _Moment; dateEnd?: _Moment; pageSize?: number; pageNumber?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Recognition, Recognitions, W>
  /** PATCH /api/v2/employeeengagement/celebrations/{celebrationId} */
  patchEmployeeengagementCelebration<W extends boolean = false>(celebrationId: string, body: CelebrationStateParam, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/employeeengagement/recognitions */
  postEmployeeengagementRecognitions<W extends boolean = false>(body: CreateRecognition, options?: _Inline<W>, call?: _Call<W>): _Answer<RecognitionBase, W>
}

export interface Celebration {
  id?: string
  recipient?: UserReference
  createdBy?: UserReference
  dateCreated?: string
  type?: _Open<"Recognition" | "ContestComplete">
  title?: string
  note?: string
  sourceEntity?: SourceEntity
  selfUri?: string
}

export interface CelebrationStateParam {
  state?: _Open<"Displayed">
}

export interface ContestCompleteData {
  dateEnd?: string
  anonymization?: _Open<"NoAnonymization" | "All" | "AllExceptTop">
  metrics?: ContestDataMetrics[]
  prizes?: ContestDataPrizes[]
  winners?: ContestDataWinners[]
}

export interface ContestCompleteDataScore {
  score?: number
}

export interface ContestDataMetrics {
  id?: string
  name?: string
  selfUri?: string
}

export interface ContestDataPrizes {
  tier?: number
  name?: string
  imageId?: string
}

export interface ContestDataWinners {
  tier?: number
  winnersCount?: number
  contestScore?: ContestCompleteDataScore
  users?: ContestDataWinnersUsers[]
}

export interface ContestDataWinnersUsers {
  id?: string
  rank?: number
  selfUri?: string
}

export interface CreateRecognition {
  recipientId: string
  type: _Open<"ThankYou" | "Congratulations" | "HighPerformance" | "CompanyValues">
  title: string
  note?: string
  contextType?: _Open<"Interaction" | "Insights" | "Development" | "Scorecard">
  contextId?: string
}

export interface GetCelebrationListing {
  entities?: Celebration[]
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

export interface Recognition {
  id?: string
  recipient?: UserReference
  createdBy?: UserReference
  dateCreated?: string
  type?: _Open<"ThankYou" | "Congratulations" | "HighPerformance" | "CompanyValues">
  title?: string
  note?: string
  contextType?: _Open<"Interaction" | "Insights" | "Development" | "Scorecard">
  contextId?: string
  dateDisplayed?: string
  dateAcknowledged?: string
  selfUri?: string
}

export interface RecognitionBase {
  id?: string
  recipient?: UserReference
  createdBy?: UserReference
  dateCreated?: string
  type?: _Open<"ThankYou" | "Congratulations" | "HighPerformance" | "CompanyValues">
  title?: string
  note?: string
  contextType?: _Open<"Interaction" | "Insights" | "Development" | "Scorecard">
  contextId?: string
  selfUri?: string
}

export interface Recognitions {
  entities?: Recognition[]
  pageSize?: number
  pageNumber?: number
  total?: number
  pageCount?: number
}

export interface SourceEntity {
  id?: string
  type?: _Open<"ThankYou" | "Congratulations" | "HighPerformance" | "CompanyValues" | "Competition" | "Race" | "Raffle" | "TeamGoal">
  contestCompleteData?: ContestCompleteData
  selfUri?: string
}
export {}
