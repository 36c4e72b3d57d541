// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { AnswerOption, UserReference, VisibilityCondition } from './_shared.cjs'

export class LearningApi extends _PureCloudGroup {
  /** DELETE /api/v2/learning/assignments/{assignmentId} */
  deleteLearningAssignment<W extends boolean = false>(assignmentId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/learning/modules/{moduleId} */
  deleteLearningModule<W extends boolean = false>(moduleId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/learning/assignments/{assignmentId} */
  getLearningAssignment<W extends boolean = false>(assignmentId: string, options?: { expand?: _Many<_Open<"module" | "assessment" | "assessmentForm" | "module.coverArt" | "step" | "step.moduleStep">> } & _Inline<W>, call?: _Call<W>): _Answer<LearningAssignment, W>
  /** GET /api/v2/learning/assignments */
  getLearningAssignments<W extends boolean = false>(options?: { moduleId?: string; interval?: string; completionInterval?: string; overdue?: _Open<"True" | "False" | "Any">; pageSize?: number; pageNumber?: number; pass?: _Open<"True" | "False" | "Any">; minPercentageScore?: number; maxPercentageScore?: number; sortOrder?: _Open<"Asc" | "Desc">; sortBy?: _Open<"RecommendedCompletionDate" | "DateModified">; userId?: _Many<string>; types?: _Many<_Open<"Informational" | "AssessedContent" | "Assessment" | "External" | "Native">>; states?: _Many<_Open<"Assigned" | "InProgress" | "Completed" | "NotCompleted" | "InvalidSchedule">>; expand?: _Many<_Open<"ModuleSummary">> } & _Inline<W>, call?: _Call<W>): _Answer<LearningAssignmentsDomainEntity, W>
  /** All items of GET /api/v2/learning/assignments */
  getLearningAssignmentsIter<W extends boolean = false>(options?: { moduleId?: string; interval?: string; completionInterval?: string; overdue?: _Open<"True" | "False" | "Any">; pageSize?: number; pageNumber?: number; pass?: _Open<"True" | "False" | "Any">; minPercentageScore?: number; maxPercentageScore?: number; sortOrder?: _Open<"Asc" | "Desc">; sortBy?: _Open<"RecommendedCompletionDate" | "DateModified">; userId?: _Many<string>; types?: _Many<_Open<"Informational" | "AssessedContent" | "Assessment" | "External" | "Native">>; states?: _Many<_Open<"Assigned" | "InProgress" | "Completed" | "NotCompleted" | "InvalidSchedule">>; expand?: _Many<_Open<"ModuleSummary">>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<LearningAssignment, LearningAssignmentsDomainEntity, W>
  /** GET /api/v2/learning/assignments/me */
  getLearningAssignmentsMe<W extends boolean = false>(options?: { moduleId?: string; interval?: string; completionInterval?: string; overdue?: _Open<"True" | "False" | "Any">; pageSize?: number; pageNumber?: number; pass?: _Open<"True" | "False" | "Any">; minPercentageScore?: number; maxPercentageScore?: number; sortOrder?: _Open<"Asc" | "Desc">; sortBy?: _Open<"RecommendedCompletionDate" | "DateModified">; types?: _Many<_Open<"Informational" | "AssessedContent" | "Assessment" | "External" | "Native">>; states?: _Many<_Open<"Assigned" | "InProgress" | "Completed" | "NotCompleted" | "InvalidSchedule">>; expand?: _Many<_Open<"ModuleSummary">> } & _Inline<W>, call?: _Call<W>): _Answer<LearningAssignmentsDomainEntity, W>
  /** All items of GET /api/v2/learning/assignments/me */
  getLearningAssignmentsMeIter<W extends boolean = false>(options?: { moduleId?: string; interval?: string; completionInterval?: string; overdue?: _Open<"True" | "False" | "Any">; pageSize?: number; pageNumber?: number; pass?: _Open<"True" | "False" | "Any">; minPercentageScore?: number; maxPercentageScore?: number; sortOrder?: _Open<"Asc" | "Desc">; sortBy?: _Open<"RecommendedCompletionDate" | "DateModified">; types?: _Many<_Open<"Informational" | "AssessedContent" | "Assessment" | "External" | "Native">>; states?: _Many<_Open<"Assigned" | "InProgress" | "Completed" | "NotCompleted" | "InvalidSchedule">>; expand?: _Many<_Open<"ModuleSummary">>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<LearningAssignment, LearningAssignmentsDomainEntity, W>
  /** GET /api/v2/learning/assignments/{assignmentId}/steps/{stepId} */
  getLearningAssignmentStep<W extends boolean = false>(assignmentId: string, stepId: string, options?: { shareableContentObjectId?: string; defaultShareableContentObject?: _Open<"First" | "Last" | "Next">; expand?: _Many<_Open<"moduleStep">> } & _Inline<W>, call?: _Call<W>): _Answer<LearningAssignmentStep, W>
  /** GET /api/v2/learning/modules/{moduleId} */
  getLearningModule<W extends boolean = false>(moduleId: string, options?: { expand?: _Many<_Open<"assessmentForm" | "coverArt">> } & _Inline<W>, call?: _Call<W>): _Answer<LearningModule, W>
  /** GET /api/v2/learning/modules/{moduleId}/jobs/{jobId} */
  getLearningModuleJob<W extends boolean = false>(moduleId: string, jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<LearningModuleJobResponse, W>
  /** GET /api/v2/learning/modules/{moduleId}/preview */
  getLearningModulePreview<W extends boolean = false>(moduleId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<LearningModulePreviewGetResponse, W>
  /** GET /api/v2/learning/modules/{moduleId}/rule */
  getLearningModuleRule<W extends boolean = false>(moduleId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<LearningModuleRule, W>
  /** GET /api/v2/learning/modules */
  getLearningModules<W extends boolean = false>(options?: { types?: _Many<_Open<"Informational" | "AssessedContent" | "Assessment" | "External" | "Native">>; pageSize?: number; pageNumber?: number; sortOrder?: _Open<"ascending" | "descending">; sortBy?: _Open<"name" | "createddate" | "percentpassed" | "averagescore">; searchTerm?: string; expand?: _Many<_Open<"rule" | "summaryData">>; statuses?: _Many<_Open<"Unpublished" | "Published" | "Archived">>; externalIds?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<LearningModuleList, W>
  /** All items of GET /api/v2/learning/modules */
  getLearningModulesIter<W extends boolean = false>(options?: { types?: _Many<_Open<"Informational" | "AssessedContent" | "Assessment" | "External" | "Native">>; pageSize?: number; pageNumber?: number; sortOrder?: _Open<"ascending" | "descending">; sortBy?: _Open<"name" | "createddate" | "percentpassed" | "averagescore">; searchTerm?: string; expand?: _Many<_Open<"rule" | "summaryData">>; statuses?: _Many<_Open<"Unpublished" | "Published" | "Archived">>; externalIds?: _Many<string>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<LearningModule, LearningModuleList, W>
  /** GET /api/v2/learning/modules/assignments */
  getLearningModulesAssignments<W extends boolean = false>(userIds: _Many<string>, options?: { pageSize?: number; pageNumber?: number; searchTerm?: string; overdue?: _Open<"True" | "False" | "Any">; assignmentStates?: _Many<_Open<"NotAssigned" | "Assigned" | "InProgress" | "Completed" | "InvalidSchedule">>; expand?: _Many<_Open<"coverArt">> } & _Inline<W>, call?: _Call<W>): _Answer<AssignedLearningModuleDomainEntityListing, W>
  /** All items of GET /api/v2/learning/modules/assignments */
  getLearningModulesAssignmentsIter<W extends boolean = false>(userIds: _Many<string>, options?: { pageSize?: number; pageNumber?: number; searchTerm?: string; overdue?: _Open<"True" | "False" | "Any">; assignmentStates?: _Many<_Open<"NotAssigned" | "Assigned" | "InProgress" | "Completed" | "InvalidSchedule">>; expand?: _Many<_Open<"coverArt">>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<AssignedLearningModule, AssignedLearningModuleDomainEntityListing, W>
  /** GET /api/v2/learning/modules/coverart/{coverArtId} */
  getLearningModulesCoverartCoverArtId<W extends boolean = false>(coverArtId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<LearningModuleCoverArtResponse, W>
  /** GET /api/v2/learning/modules/{moduleId}/versions/{versionId} */
  getLearningModuleVersion<W extends boolean = false>(moduleId: string, versionId: string, options?: { expand?: _Many<_Open<"assessmentForm" | "coverArt">> } & _Inline<W>, call?: _Call<W>): _Answer<LearningModule, W>
  /** GET /api/v2/learning/scheduleslots/jobs/{jobId} */
  getLearningScheduleslotsJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<LearningScheduleSlotsJobResponse, W>
  /** GET /api/v2/learning/scorm/{scormId} */
  getLearningScormScormId<W extends boolean = false>(scormId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<LearningScormResponse, W>
  /** PATCH /api/v2/learning/assignments/{assignmentId} */
  patchLearningAssignment<W extends boolean = false>(assignmentId: string, options?: { body?: LearningAssignmentUpdate } & _Inline<W>, call?: _Call<W>): _Answer<LearningAssignment, W>
  /** PATCH /api/v2/learning/assignments/{assignmentId}/reschedule */
  patchLearningAssignmentReschedule<W extends boolean = false>(assignmentId: string, options?: { body?: LearningAssignmentReschedule } & _Inline<W>, call?: _Call<W>): _Answer<LearningAssignment, W>
  /** PATCH /api/v2/learning/assignments/{assignmentId}/steps/{stepId} */
  patchLearningAssignmentStep<W extends boolean = false>(assignmentId: string, stepId: string, options?: { body?: LearningAssignmentStep } & _Inline<W>, call?: _Call<W>): _Answer<LearningAssignmentStep, W>
  /** PATCH /api/v2/learning/modules/{moduleId}/users/{userId}/assignments */
  patchLearningModuleUserAssignments<W extends boolean = false>(moduleId: string, userId: string, body: LearningAssignmentExternalUpdate, options?: _Inline<W>, call?: _Call<W>): _Answer<LearningAssignment, W>
  /** POST /api/v2/learning/assessments/scoring */
  postLearningAssessmentsScoring<W extends boolean = false>(body: LearningAssessmentScoringRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<AssessmentScoringSet, W>
  /** POST /api/v2/learning/assignments/{assignmentId}/reassign */
  postLearningAssignmentReassign<W extends boolean = false>(assignmentId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<LearningAssignment, W>
  /** POST /api/v2/learning/assignments/{assignmentId}/reset */
  postLearningAssignmentReset<W extends boolean = false>(assignmentId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<LearningAssignment, W>
  /** POST /api/v2/learning/assignments */
  postLearningAssignments<W extends boolean = false>(options?: { body?: LearningAssignmentCreate } & _Inline<W>, call?: _Call<W>): _Answer<LearningAssignment, W>
  /** POST /api/v2/learning/assignments/aggregates/query */
  postLearningAssignmentsAggregatesQuery<W extends boolean = false>(body: LearningAssignmentAggregateParam, options?: _Inline<W>, call?: _Call<W>): _Answer<LearningAssignmentAggregateResponse, W>
  /** POST /api/v2/learning/assignments/bulkadd */
  postLearningAssignmentsBulkadd<W extends boolean = false>(options?: { body?: readonly LearningAssignmentItem[] } & _Inline<W>, call?: _Call<W>): _Answer<LearningAssignmentBulkAddResponse, W>
  /** POST /api/v2/learning/assignments/bulkremove */
  postLearningAssignmentsBulkremove<W extends boolean = false>(options?: { body?: readonly string[] } & _Inline<W>, call?: _Call<W>): _Answer<LearningAssignmentBulkRemoveResponse, W>
  /** POST /api/v2/learning/modules/{moduleId}/jobs */
  postLearningModuleJobs<W extends boolean = false>(moduleId: string, body: LearningModuleJobRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<LearningModuleJobResponse, W>
  /** POST /api/v2/learning/modules/{moduleId}/publish */
  postLearningModulePublish<W extends boolean = false>(moduleId: string, options?: { body?: LearningModulePublishRequest } & _Inline<W>, call?: _Call<W>): _Answer<LearningModulePublishResponse, W>
  /** POST /api/v2/learning/modules/{moduleId}/rule/migrate (preview) */
  postLearningModuleRuleMigrate<W extends boolean = false>(moduleId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<LearningModuleMigrateResponse, W>
  /** POST /api/v2/learning/modules */
  postLearningModules<W extends boolean = false>(body: LearningModuleRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<LearningModule, W>
  /** POST /api/v2/learning/rules/query */
  postLearningRulesQuery<W extends boolean = false>(pageSize: number, pageNumber: number, body: LearningAssignmentUserQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<LearningAssignmentUserListing, W>
  /** All items of POST /api/v2/learning/rules/query */
  postLearningRulesQueryIter<W extends boolean = false>(pageSize: number, pageNumber: number, body: LearningAssignmentUserQuery, options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<LearningAssignmentUser, LearningAssignmentUserListing, W>
  /** POST /api/v2/learning/scheduleslots/jobs */
  postLearningScheduleslotsJobs<W extends boolean = false>(body: LearningScheduleSlotsJobRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<LearningScheduleSlotsJobResponse, W>
  /** POST /api/v2/learning/scheduleslots/query */
  postLearningScheduleslotsQuery<W extends boolean = false>(body: LearningScheduleSlotsQueryRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<LearningScheduleSlotsQueryResponse, W>
  /** POST /api/v2/learning/scorm */
  postLearningScorm<W extends boolean = false>(options?: { body?: LearningScormUploadRequest } & _Inline<W>, call?: _Call<W>): _Answer<LearningScormUploadResponse, W>
  /** PUT /api/v2/learning/modules/{moduleId} */
  putLearningModule<W extends boolean = false>(moduleId: string, body: LearningModuleRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<LearningModule, W>
  /** PUT /api/v2/learning/modules/{moduleId}/preview */
  putLearningModulePreview<W extends boolean = false>(moduleId: string, body: LearningModulePreviewUpdateRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<LearningModulePreviewUpdateResponse, W>
  /** PUT /api/v2/learning/modules/{moduleId}/rule */
  putLearningModuleRule<W extends boolean = false>(moduleId: string, body: LearningModuleRule, options?: { assign?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<LearningModuleRule, W>
}

export interface AssessmentForm {
  id?: string
  dateModified?: string
  contextId?: string
  selfUri?: string
  published?: boolean
  passPercent: number
  questionGroups: AssessmentFormQuestionGroup[]
}

export interface AssessmentFormQuestion {
  id?: string
  contextId?: string
  type?: _Open<"multipleChoiceQuestion" | "freeTextQuestion" | "npsQuestion" | "readOnlyTextBlockQuestion">
  text: string
  helpText?: string
  naEnabled?: boolean
  commentsRequired?: boolean
  visibilityCondition?: VisibilityCondition
  answerOptions?: AnswerOption[]
  maxResponseCharacters?: number
  isKill?: boolean
  isCritical?: boolean
}

export interface AssessmentFormQuestionGroup {
  id?: string
  name: string
  type: string
  contextId?: string
  defaultAnswersToHighest?: boolean
  defaultAnswersToNA?: boolean
  naEnabled?: boolean
  weight?: number
  manualWeight?: boolean
  questions: AssessmentFormQuestion[]
  visibilityCondition?: VisibilityCondition
  selfUri?: string
}

export interface AssessmentQuestionGroupScore {
  questionGroupId: string
  totalScore?: number
  maxTotalScore?: number
  markedNA?: boolean
  systemMarkedNA?: boolean
  totalCriticalScore?: number
  maxTotalCriticalScore?: number
  totalNonCriticalScore?: number
  maxTotalNonCriticalScore?: number
  totalScoreUnweighted?: number
  maxTotalScoreUnweighted?: number
  totalCriticalScoreUnweighted?: number
  maxTotalCriticalScoreUnweighted?: number
  totalNonCriticalScoreUnweighted?: number
  maxTotalNonCriticalScoreUnweighted?: number
  questionScores?: AssessmentQuestionScore[]
}

export interface AssessmentQuestionScore {
  failedKillQuestion?: boolean
  comments?: string
  questionId: string
  answerId?: string
  score?: number
  markedNA?: boolean
  systemMarkedNA?: boolean
  freeTextAnswer?: string
}

export interface AssessmentScoringSet {
  totalScore?: number
  totalCriticalScore?: number
  totalNonCriticalScore?: number
  questionGroupScores: AssessmentQuestionGroupScore[]
  failureReasons?: string[]
  comments?: string
  agentComments?: string
  isPassed?: boolean
}

export interface AssignedLearningModule {
  id?: string
  name: string
  excludedFromCatalog?: boolean
  createdBy?: UserReference
  dateCreated?: string
  modifiedBy?: UserReference
  dateModified?: string
  version?: number
  externalId?: string
  source?: _Open<"UserCreated" | "GenesysBeyond">
  rule?: LearningModuleRule
  enforceContentOrder?: boolean
  reviewAssessmentResults?: ReviewAssessmentResults
  autoAssign?: LearningModuleAutoAssignResponse
  currentAssignments?: LearningAssignment[]
  selfUri?: string
  isArchived?: boolean
  isPublished?: boolean
  description?: string
  completionTimeInDays: number
  type?: _Open<"Informational" | "AssessedContent" | "Assessment" | "External" | "Native">
  informSteps?: LearningModuleInformStep[]
  assessmentForm?: AssessmentForm
  summaryData?: LearningModuleSummary
  reassignSummaryData?: LearningModuleReassignSummary
  coverArt?: LearningModuleCoverArtResponse
  lengthInMinutes?: number
  archivalMode?: _Open<"Graceful" | "Immediate">
}

export interface AssignedLearningModuleDomainEntityListing {
  entities?: AssignedLearningModule[]
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

export interface DisallowedEntityLearningAssignmentItem {
  errorCode?: string
  entity?: LearningAssignmentItem
}

export interface DisallowedEntityLearningAssignmentReference {
  errorCode?: string
  entity?: LearningAssignmentReference
}

export interface LearningAssessment {
  assessmentId?: string
  contextId?: string
  assessmentFormId?: string
  status?: _Open<"Pending" | "InProgress" | "Finished">
  answers?: AssessmentScoringSet
  dateCreated?: string
  dateModified?: string
  dateSubmitted?: string
}

export interface LearningAssessmentScoringRequest {
  assessmentForm: AssessmentForm
  answers: AssessmentScoringSet
}

export interface LearningAssignment {
  id?: string
  assessment?: LearningAssessment
  dateCompleted?: string
  createdBy?: UserReference
  dateCreated?: string
  modifiedBy?: UserReference
  dateModified?: string
  isOverdue?: boolean
  percentageScore?: number
  assessmentPercentageScore?: number
  isRule?: boolean
  isManual?: boolean
  isPassed?: boolean
  isLatest?: boolean
  assessmentCompletionPercentage?: number
  completionPercentage?: number
  steps?: LearningAssignmentStep[]
  nextStep?: LearningAssignmentStep
  selfUri?: string
  state?: _Open<"Assigned" | "InProgress" | "Completed" | "Deleted" | "NotCompleted" | "InvalidSchedule">
  dateRecommendedForCompletion?: string
  version?: number
  module?: LearningModule
  user?: UserReference
  assessmentForm?: AssessmentForm
  lengthInMinutes?: number
}

export interface LearningAssignmentAggregateParam {
  interval: string
  metrics?: string[]
  groupBy?: string[]
  filter: LearningAssignmentAggregateQueryRequestFilter
}

export interface LearningAssignmentAggregateQueryRequestClause {
  type: _Open<"And" | "Or">
  predicates: LearningAssignmentAggregateQueryRequestPredicate[]
}

export interface LearningAssignmentAggregateQueryRequestFilter {
  type: _Open<"And" | "Or">
  clauses: LearningAssignmentAggregateQueryRequestClause[]
}

export interface LearningAssignmentAggregateQueryRequestPredicate {
  dimension: _Open<"attendeeId" | "type" | "moduleId" | "isPassed">
  value: string
}

export interface LearningAssignmentAggregateQueryResponseData {
  interval?: string
  metrics?: LearningAssignmentAggregateQueryResponseMetric[]
}

export interface LearningAssignmentAggregateQueryResponseGroupedData {
  group?: { [key: string]: string }
  data?: LearningAssignmentAggregateQueryResponseData[]
}

export interface LearningAssignmentAggregateQueryResponseMetric {
  metric?: _Open<"nActivities" | "nPlannedActivities" | "nInProgressActivities" | "nCompleteActivities" | "nOverdueActivities" | "nInvalidScheduleActivities" | "nPassedActivities" | "nFailedActivities" | "oActivityScore" | "nNotCompletedActivities">
  stats?: LearningAssignmentAggregateQueryResponseStats
}

export interface LearningAssignmentAggregateQueryResponseStats {
  count?: number
  min?: number
  max?: number
  sum?: number
}

export interface LearningAssignmentAggregateResponse {
  results?: LearningAssignmentAggregateQueryResponseGroupedData[]
}

export interface LearningAssignmentBulkAddResponse {
  entities?: LearningAssignment[]
  disallowedEntities?: DisallowedEntityLearningAssignmentItem[]
}

export interface LearningAssignmentBulkRemoveResponse {
  entities?: LearningAssignmentEntity[]
  disallowedEntities?: DisallowedEntityLearningAssignmentReference[]
}

export interface LearningAssignmentCreate {
  addToSchedule?: boolean
  moduleId: string
  userId: string
  recommendedCompletionDate?: string
  lengthInMinutes?: number
}

export interface LearningAssignmentEntity {
  assignmentId?: string
}

export interface LearningAssignmentExternalUpdate {
  state?: _Open<"Assigned" | "InProgress" | "Completed" | "Deleted" | "NotCompleted" | "InvalidSchedule">
  percentageScore?: number
  isPassed?: boolean
}

export interface LearningAssignmentItem {
  moduleId: string
  userId: string
}

export interface LearningAssignmentReference {
  id?: string
  selfUri?: string
}

export interface LearningAssignmentReschedule {
  dateRecommendedForCompletion: string
  lengthInMinutes?: number
  addToSchedule?: boolean
}

export interface LearningAssignmentStep {
  id?: string
  moduleStep?: LearningModuleInformStep
  structure?: LearningAssignmentStepScoStructure[]
  successStatus?: _Open<"Passed" | "Failed" | "Unknown">
  completionStatus?: _Open<"Completed" | "Incomplete" | "NotAttempted" | "Unknown">
  completionPercentage?: number
  percentageScore?: number
  shareableContentObject?: LearningShareableContentObject
  signedCookie?: LearningAssignmentStepSignedCookie
  selfUri?: string
}

export interface LearningAssignmentStepScoStructure {
  id?: string
  name?: string
  successStatus?: _Open<"Passed" | "Failed" | "Unknown">
  completionStatus?: _Open<"Completed" | "Incomplete" | "NotAttempted" | "Unknown">
  children?: LearningAssignmentStepScoStructure[]
}

export interface LearningAssignmentStepSignedCookie {
  url?: string
  cookieValues?: { [key: string]: string }
}

export interface LearningAssignmentUpdate {
  state?: _Open<"Assigned" | "InProgress" | "Completed" | "Deleted" | "NotCompleted" | "InvalidSchedule">
  assessment?: LearningAssessment
}

export interface LearningAssignmentUser {
  id?: string
  name?: string
  selfUri?: string
}

export interface LearningAssignmentUserListing {
  entities?: LearningAssignmentUser[]
  pageSize?: number
  pageNumber?: number
  total?: number
  unfilteredTotal?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface LearningAssignmentUserQuery {
  rule: LearningModuleRule
  searchTerm?: string
}

export interface LearningAssignmentsDomainEntity {
  entities?: LearningAssignment[]
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

export interface LearningCoverArtThumbnail {
  resolution?: string
  url?: string
}

export interface LearningModule {
  id?: string
  name: string
  excludedFromCatalog?: boolean
  createdBy?: UserReference
  dateCreated?: string
  modifiedBy?: UserReference
  dateModified?: string
  version?: number
  externalId?: string
  source?: _Open<"UserCreated" | "GenesysBeyond">
  rule?: LearningModuleRule
  enforceContentOrder?: boolean
  reviewAssessmentResults?: ReviewAssessmentResults
  autoAssign?: LearningModuleAutoAssignResponse
  selfUri?: string
  isArchived?: boolean
  isPublished?: boolean
  description?: string
  completionTimeInDays: number
  type?: _Open<"Informational" | "AssessedContent" | "Assessment" | "External" | "Native">
  informSteps?: LearningModuleInformStep[]
  assessmentForm?: AssessmentForm
  summaryData?: LearningModuleSummary
  reassignSummaryData?: LearningModuleReassignSummary
  coverArt?: LearningModuleCoverArtResponse
  lengthInMinutes?: number
  archivalMode?: _Open<"Graceful" | "Immediate">
}

export interface LearningModuleAutoAssignRequest {
  ruleId: string
  enabled: boolean
}

export interface LearningModuleAutoAssignResponse {
  rule: UsersRulesRuleReference
  enabled: boolean
}

export interface LearningModuleCoverArtRequest {
  id: string
}

export interface LearningModuleCoverArtResponse {
  id?: string
  selfUri?: string
  url?: string
  thumbnails?: LearningCoverArtThumbnail[]
}

export interface LearningModuleInformStep {
  type: _Open<"Url" | "Content" | "GenesysBuiltInCourse" | "RichText" | "Scorm">
  name?: string
  value: string
  sharingUri?: string
  contentType?: string
  order: number
  displayName?: string
  description?: string
}

export interface LearningModuleInformStepRequest {
  type: _Open<"Url" | "Content" | "GenesysBuiltInCourse" | "RichText" | "Scorm">
  name?: string
  value: string
  sharingUri?: string
  contentType?: string
  order: number
  displayName?: string
  description?: string
}

export interface LearningModuleJobRequest {
  action: _Open<"Reassign" | "GracefulArchive" | "ImmediateArchive" | "Unarchive" | "Assign">
}

export interface LearningModuleJobResponse {
  id?: string
  status?: _Open<"Accepted" | "Running" | "Completed" | "Failed">
  selfUri?: string
}

export interface LearningModuleList {
  entities?: LearningModule[]
  pageSize?: number
  pageNumber?: number
  total?: number
  totalLegacyRules?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface LearningModuleMigrateResponse {
  autoAssign: LearningModuleAutoAssignResponse
}

export interface LearningModulePreviewGetResponse {
  id?: string
  name: string
  description?: string
  coverArt?: LearningModuleCoverArtResponse
  enforceContentOrder?: boolean
  reviewAssessmentResults?: ReviewAssessmentResults
  assessmentForm?: AssessmentForm
  assignment?: LearningModulePreviewGetResponseAssignment
  selfUri?: string
}

export interface LearningModulePreviewGetResponseAssignment {
  state?: _Open<"Assigned" | "InProgress" | "Completed" | "Deleted" | "NotCompleted" | "InvalidSchedule">
  percentageScore?: number
  assessmentPercentageScore?: number
  isPassed?: boolean
  assessmentCompletionPercentage?: number
  completionPercentage?: number
  steps?: LearningModulePreviewGetResponseStep[]
}

export interface LearningModulePreviewGetResponseStep {
  id?: string
  moduleStep?: LearningModuleInformStep
  structure?: LearningModulePreviewGetScoStructure[]
  successStatus?: _Open<"Passed" | "Failed" | "Unknown">
  completionStatus?: _Open<"Completed" | "Incomplete" | "NotAttempted" | "Unknown">
  completionPercentage?: number
  percentageScore?: number
  signedCookie?: LearningAssignmentStepSignedCookie
}

export interface LearningModulePreviewGetScoStructure {
  id?: string
  name?: string
  successStatus?: _Open<"Passed" | "Failed" | "Unknown">
  completionStatus?: _Open<"Completed" | "Incomplete" | "NotAttempted" | "Unknown">
  percentageScore?: number
  shareableContentObject?: LearningShareableContentObject
  children?: LearningModulePreviewGetScoStructure[]
}

export interface LearningModulePreviewUpdateRequest {
  state?: _Open<"Assigned" | "InProgress" | "Completed" | "Deleted" | "NotCompleted" | "InvalidSchedule">
  currentStep?: LearningModulePreviewUpdateRequestCurrentStep
  steps?: LearningModulePreviewUpdateStep[]
  assessment?: LearningAssessment
  assessmentForm?: AssessmentForm
}

export interface LearningModulePreviewUpdateRequestCurrentStep {
  id?: string
  completionPercentage?: number
  shareableContentObject?: LearningShareableContentObject
}

export interface LearningModulePreviewUpdateResponse {
  id?: string
  assignment?: LearningModulePreviewUpdateResponseAssignment
}

export interface LearningModulePreviewUpdateResponseAssignment {
  state?: _Open<"Assigned" | "InProgress" | "Completed" | "Deleted" | "NotCompleted" | "InvalidSchedule">
  percentageScore?: number
  completionPercentage?: number
  assessmentPercentageScore?: number
  assessmentCompletionPercentage?: number
  isPassed?: boolean
  currentStep?: LearningModulePreviewUpdateResponseCurrentStep
  steps?: LearningModulePreviewUpdateStep[]
}

export interface LearningModulePreviewUpdateResponseCurrentStep {
  shareableContentObject?: LearningShareableContentObject
}

export interface LearningModulePreviewUpdateScoStructure {
  id?: string
  name?: string
  successStatus?: _Open<"Passed" | "Failed" | "Unknown">
  completionStatus?: _Open<"Completed" | "Incomplete" | "NotAttempted" | "Unknown">
  percentageScore?: number
  children?: LearningModulePreviewUpdateScoStructure[]
}

export interface LearningModulePreviewUpdateStep {
  id?: string
  successStatus?: _Open<"Passed" | "Failed" | "Unknown">
  completionStatus?: _Open<"Completed" | "Incomplete" | "NotAttempted" | "Unknown">
  completionPercentage?: number
  percentageScore?: number
  structure?: LearningModulePreviewUpdateScoStructure[]
}

export interface LearningModulePublishRequest {
  termsAndConditionsAccepted?: boolean
}

export interface LearningModulePublishResponse {
  id?: string
  version?: number
  selfUri?: string
}

export interface LearningModuleReassignSummary {
  totalReassigned?: number
  completedCount?: number
  inProgressCount?: number
  assignedCount?: number
  notCompletedCount?: number
}

export interface LearningModuleRequest {
  name: string
  description?: string
  completionTimeInDays: number
  informSteps?: LearningModuleInformStepRequest[]
  type?: _Open<"Informational" | "AssessedContent" | "Assessment" | "External" | "Native">
  assessmentForm?: AssessmentForm
  coverArt?: LearningModuleCoverArtRequest
  lengthInMinutes?: number
  excludedFromCatalog?: boolean
  externalId?: string
  enforceContentOrder?: boolean
  reviewAssessmentResults?: ReviewAssessmentResults
  autoAssign?: LearningModuleAutoAssignRequest
}

export interface LearningModuleRule {
  id?: string
  isActive: boolean
  parts: LearningModuleRuleParts[]
  selfUri?: string
}

export interface LearningModuleRuleParts {
  operation: _Open<"Include" | "Exclude">
  selector: _Open<"AcdSkills" | "AgentName" | "Division" | "Group" | "Location" | "Queue" | "Role" | "Team" | "User">
  value: string[]
  order: number
}

export interface LearningModuleSummary {
  assignedCount?: number
  completedCount?: number
  passedCount?: number
  completedSum?: number
}

export interface LearningScheduleSlotsJobRequest {
  userIds: string[]
  lengthInMinutes: number
  activityCodeId: string
  intervals: string[]
  slotsType: _Open<"BestTime">
}

export interface LearningScheduleSlotsJobResponse {
  id?: string
  userIds?: string[]
  lengthInMinutes?: number
  businessUnitId?: string
  activityCodeId?: string
  slotsType?: _Open<"BestTime">
  results?: LearningScheduleSlotsJobResult[]
  selfUri?: string
}

export interface LearningScheduleSlotsJobResult {
  interval?: string
  status?: _Open<"InProgress" | "Complete" | "Error">
  slot?: LearningScheduleSlotsJobSlot
}

export interface LearningScheduleSlotsJobSchedule {
  id?: string
  selfUri?: string
  weekDate?: string
  weekCount?: number
}

export interface LearningScheduleSlotsJobSlot {
  dateStart?: string
  schedule?: LearningScheduleSlotsJobSchedule
}

export interface LearningScheduleSlotsQueryRequest {
  interval: string
  lengthInMinutes: number
  userIds: string[]
  interruptibleAssignmentId?: string
}

export interface LearningScheduleSlotsQueryResponse {
  suggestedSlots?: LearningSlot[]
  wfmScheduleActivities?: LearningSlotWfmScheduleActivity[]
}

export interface LearningScormResponse {
  id?: string
  status?: _Open<"UploadPending" | "Unpacking" | "Error" | "Ready">
  errorCode?: string
  errorMessage?: string
  percentageUnpacked?: number
  selfUri?: string
}

export interface LearningScormUploadRequest {
  contentMd5: string
}

export interface LearningScormUploadResponse {
  id?: string
  status?: _Open<"UploadPending" | "Unpacking" | "Error" | "Ready">
  uploadUrl?: string
  headers?: { [key: string]: string }
  selfUri?: string
}

export interface LearningShareableContentObject {
  id: string
  lessonStatus?: _Open<"Passed" | "Completed" | "Failed" | "Incomplete" | "Browsed" | "NotAttempted">
  exit?: _Open<"Timeout" | "Suspend" | "Logout" | "Empty">
  location?: string
  scoreRaw?: number
  scoreMax?: number
  scoreMin?: number
  suspendData?: string
  credit?: _Open<"Credit" | "NoCredit">
  entry?: _Open<"AbInitio" | "Resume" | "Empty">
  mode?: _Open<"Browse" | "Normal" | "Review">
  totalTime?: string
  sessionTime?: string
  href?: string
  parameters?: string
  launchData?: string
}

export interface LearningSlot {
  dateStart?: string
  lengthInMinutes?: number
  staffingDifference?: number
  differenceRating?: _Open<"Poor" | "Neutral" | "Good">
}

export interface LearningSlotFullDayTimeOffMarker {
  businessUnitDate?: string
  lengthMinutes?: number
  description?: string
  activityCodeId?: string
  paid?: boolean
  timeOffRequestId?: string
}

export interface LearningSlotScheduleActivity {
  dateStart?: string
  lengthMinutes?: number
  description?: string
  activityCodeId?: string
  paid?: boolean
  timeOffRequestId?: string
  externalActivityId?: string
  externalActivityType?: _Open<"ActivityPlan" | "Coaching" | "Learning" | "Opportunity">
}

export interface LearningSlotWfmScheduleActivity {
  user?: UserReference
  activities?: LearningSlotScheduleActivity[]
  fullDayTimeOffMarkers?: LearningSlotFullDayTimeOffMarker[]
}

export interface ReviewAssessmentResults {
  byAssignees?: boolean
  byViewers?: boolean
}

export interface UsersRulesRuleReference {
  id?: string
  selfUri?: string
}
export {}
