// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, RingCentralGroup as _RingCentralGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { RcwEmailModel } from './_shared.cjs'

export class RegistrantsApi extends _RingCentralGroup {
  /** POST /webinar/registration/v1/sessions/{sessionId}/registrants */
  rcwRegCreateRegistrant<W extends boolean = false>(sessionId: string, body: RegistrantBaseModelWithQuestionnaire, options?: _Inline<W>, call?: _Call<W>): _Answer<RegistrantModelResponsePostWithQuestionnaire, W>
  /** DELETE /webinar/registration/v1/sessions/{sessionId}/registrants/{registrantId} */
  rcwRegDeleteRegistrant<W extends boolean = false>(sessionId: string, registrantId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /webinar/registration/v1/sessions/{sessionId}/registrants/{registrantId} */
  rcwRegGetRegistrant<W extends boolean = false>(sessionId: string, registrantId: string, options?: { includeQuestionnaire?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<RegistrantModelWithQuestionnaire, W>
  /** GET /webinar/registration/v1/sessions/{sessionId}/registrants */
  rcwRegListRegistrants<W extends boolean = false>(sessionId: string, options?: { perPage?: number; pageToken?: string; includeQuestionnaire?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<RegistrantListResource, W>
  /** All items of GET /webinar/registration/v1/sessions/{sessionId}/registrants */
  rcwRegListRegistrantsIter<W extends boolean = false>(sessionId: string, options?: { perPage?: number; pageToken?: string; includeQuestionnaire?: boolean; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<RegistrantModelWithQuestionnaire, RegistrantListResource, W>
}

export interface FixedAnswerModel {
  questionId: string
  answerIds: string[]
}

export interface RcwPagingForwardModel {
  perPage: number
  pageToken: string
  nextPageToken?: string
  previousPageToken?: string
}

export type RegAnswerModel = FixedAnswerModel | VariableAnswerModel

export interface RegistrantBaseModelWithQuestionnaire {
  firstName: string
  lastName: string
  email: RcwEmailModel
  joinUri?: string
  cancellationUri?: string
  registeredPostWebinar?: boolean
  visitorId?: string
  externalId?: string
  registrationTime?: string
  ipAddress?: string
  source?: string
  participantId?: string
  questionnaire?: RegAnswerModel[]
}

export interface RegistrantListResource {
  records: RegistrantModelWithQuestionnaire[]
  paging: RcwPagingForwardModel
}

export interface RegistrantModelResponsePostWithQuestionnaire {
  id?: string
  creationTime?: string
  lastModifiedTime?: string
  firstName: string
  lastName: string
  email: RcwEmailModel
  joinUri?: string
  cancellationUri?: string
  registeredPostWebinar?: boolean
  visitorId?: string
  externalId?: string
  registrationTime?: string
  ipAddress?: string
  source?: string
  participantId?: string
  questionnaire?: RegAnswerModel[]
  icalendarSequence?: number
}

export interface RegistrantModelWithQuestionnaire {
  id?: string
  creationTime?: string
  lastModifiedTime?: string
  firstName: string
  lastName: string
  email: RcwEmailModel
  joinUri?: string
  cancellationUri?: string
  registeredPostWebinar?: boolean
  visitorId?: string
  externalId?: string
  registrationTime?: string
  ipAddress?: string
  source?: string
  participantId?: string
  questionnaire?: RegAnswerModel[]
}

export interface VariableAnswerModel {
  questionId: string
  answerText: string
}
export {}
