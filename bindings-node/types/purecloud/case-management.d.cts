// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { ConversationReference, Image, StarrableDivision, UserPresence, UserReference, WorkitemReference } from './_shared.cjs'

export class CaseManagementApi extends _PureCloudGroup {
  /** DELETE /api/v2/casemanagement/cases/{caseId} */
  deleteCasemanagementCase<W extends boolean = false>(caseId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<any, W>
  /** DELETE /api/v2/casemanagement/cases/{caseId}/comments/me/{commentId} */
  deleteCasemanagementCaseCommentsMeCommentId<W extends boolean = false>(caseId: string, commentId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<any, W>
  /** DELETE /api/v2/casemanagement/caseplans/{caseplanId} */
  deleteCasemanagementCaseplan<W extends boolean = false>(caseplanId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<any, W>
  /** DELETE /api/v2/casemanagement/caseplans/{caseplanId}/dataschemas/{schemaKeyName} */
  deleteCasemanagementCaseplanDataschema<W extends boolean = false>(caseplanId: string, schemaKeyName: string, options?: _Inline<W>, call?: _Call<W>): _Answer<any, W>
  /** DELETE /api/v2/casemanagement/caseplans/{caseplanId}/stageplans/{stageplanId} (preview) */
  deleteCasemanagementCaseplanStageplan<W extends boolean = false>(caseplanId: string, stageplanId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<any, W>
  /** GET /api/v2/casemanagement/cases/{caseId} */
  getCasemanagementCase<W extends boolean = false>(caseId: string, options?: { expands?: _Many<_Open<"caseplan">> } & _Inline<W>, call?: _Call<W>): _Answer<Case, W>
  /** GET /api/v2/casemanagement/cases/{caseId}/associations/{associationId} */
  getCasemanagementCaseAssociation<W extends boolean = false>(caseId: string, associationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<CaseAssociation, W>
  /** GET /api/v2/casemanagement/cases/{caseId}/associations */
  getCasemanagementCaseAssociations<W extends boolean = false>(caseId: string, options?: { before?: string; after?: string; pageSize?: string } & _Inline<W>, call?: _Call<W>): _Answer<CaseAssociationListing, W>
  /** All items of GET /api/v2/casemanagement/cases/{caseId}/associations */
  getCasemanagementCaseAssociationsIter<W extends boolean = false>(caseId: string, options?: { before?: string; after?: string; pageSize?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<CaseAssociation, CaseAssociationListing, W>
  /** GET /api/v2/casemanagement/cases/{caseId}/comments/{commentId} */
  getCasemanagementCaseComment<W extends boolean = false>(caseId: string, commentId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Comment, W>
  /** GET /api/v2/casemanagement/cases/{caseId}/comments */
  getCasemanagementCaseComments<W extends boolean = false>(caseId: string, options?: { after?: string; pageSize?: number; sortOrder?: string } & _Inline<W>, call?: _Call<W>): _Answer<CommentListing, W>
  /** All items of GET /api/v2/casemanagement/cases/{caseId}/comments */
  getCasemanagementCaseCommentsIter<W extends boolean = false>(caseId: string, options?: { after?: string; pageSize?: number; sortOrder?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Comment, CommentListing, W>
  /** GET /api/v2/casemanagement/caseplans/{caseplanId} */
  getCasemanagementCaseplan<W extends boolean = false>(caseplanId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Caseplan, W>
  /** GET /api/v2/casemanagement/caseplans */
  getCasemanagementCaseplans<W extends boolean = false>(options?: { after?: string; pageSize?: number; customerIntentId?: string; divisionIds?: string } & _Inline<W>, call?: _Call<W>): _Answer<CaseplanListing, W>
  /** All items of GET /api/v2/casemanagement/caseplans */
  getCasemanagementCaseplansIter<W extends boolean = false>(options?: { after?: string; pageSize?: number; customerIntentId?: string; divisionIds?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Caseplan, CaseplanListing, W>
  /** GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId} */
  getCasemanagementCaseplanVersion<W extends boolean = false>(caseplanId: string, versionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Caseplan, W>
  /** GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/dataschemas */
  getCasemanagementCaseplanVersionDataschemas<W extends boolean = false>(caseplanId: string, versionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<CaseplanDataSchemaListing, W>
  /** GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/intakesettings */
  getCasemanagementCaseplanVersionIntakesettings<W extends boolean = false>(caseplanId: string, versionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<IntakeSettingsListing, W>
  /** GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/stageplans/{stageplanId} */
  getCasemanagementCaseplanVersionStageplan<W extends boolean = false>(caseplanId: string, versionId: string, stageplanId: string, options?: { expands?: _Many<_Open<"caseplan">> } & _Inline<W>, call?: _Call<W>): _Answer<Stageplan, W>
  /** GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/stageplans */
  getCasemanagementCaseplanVersionStageplans<W extends boolean = false>(caseplanId: string, versionId: string, options?: { before?: string; after?: string; pageSize?: string; expands?: _Many<_Open<"caseplan">> } & _Inline<W>, call?: _Call<W>): _Answer<StageplanListing, W>
  /** All items of GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/stageplans */
  getCasemanagementCaseplanVersionStageplansIter<W extends boolean = false>(caseplanId: string, versionId: string, options?: { before?: string; after?: string; pageSize?: string; expands?: _Many<_Open<"caseplan">>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Stageplan, StageplanListing, W>
  /** GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/stageplans/{stageplanId}/stepplans/{stepplanId} */
  getCasemanagementCaseplanVersionStageplanStepplan<W extends boolean = false>(caseplanId: string, versionId: string, stageplanId: string, stepplanId: string, options?: { expands?: _Many<_Open<"stageplan" | "caseplan" | "worktype">> } & _Inline<W>, call?: _Call<W>): _Answer<Stepplan, W>
  /** GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/stageplans/{stageplanId}/stepplans */
  getCasemanagementCaseplanVersionStageplanStepplans<W extends boolean = false>(caseplanId: string, versionId: string, stageplanId: string, options?: { before?: string; after?: string; pageSize?: string; expands?: _Many<_Open<"caseplan" | "stageplan" | "worktype">> } & _Inline<W>, call?: _Call<W>): _Answer<StepplanListing, W>
  /** All items of GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/stageplans/{stageplanId}/stepplans */
  getCasemanagementCaseplanVersionStageplanStepplansIter<W extends boolean = false>(caseplanId: string, versionId: string, stageplanId: string, options?: { before?: string; after?: string; pageSize?: string; expands?: _Many<_Open<"caseplan" | "stageplan" | "worktype">>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Stepplan, StepplanListing, W>
  /** GET /api/v2/casemanagement/cases/externalcontacts/{externalContactId} */
  getCasemanagementCasesExternalcontact<W extends boolean = false>(externalContactId: string, options?: { after?: string; pageSize?: number; divisionIds?: string; expands?: _Many<_Open<"caseplan">> } & _Inline<W>, call?: _Call<W>): _Answer<CaseListing, W>
  /** All items of GET /api/v2/casemanagement/cases/externalcontacts/{externalContactId} */
  getCasemanagementCasesExternalcontactIter<W extends boolean = false>(externalContactId: string, options?: { after?: string; pageSize?: number; divisionIds?: string; expands?: _Many<_Open<"caseplan">>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Case, CaseListing, W>
  /** GET /api/v2/casemanagement/cases/query/jobs/{jobId} */
  getCasemanagementCasesQueryJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<CaseQueryJobResponse, W>
  /** GET /api/v2/casemanagement/cases/query/jobs/{jobId}/results */
  getCasemanagementCasesQueryJobResults<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<CaseQueryJobResultsResponse, W>
  /** GET /api/v2/casemanagement/cases/references/{referenceId} */
  getCasemanagementCasesReference<W extends boolean = false>(referenceId: string, options?: { expands?: _Many<_Open<"caseplan">> } & _Inline<W>, call?: _Call<W>): _Answer<Case, W>
  /** GET /api/v2/casemanagement/cases/{caseId}/stages/{stageId} */
  getCasemanagementCaseStage<W extends boolean = false>(caseId: string, stageId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Stage, W>
  /** GET /api/v2/casemanagement/cases/{caseId}/stages */
  getCasemanagementCaseStages<W extends boolean = false>(caseId: string, options?: { before?: string; after?: string; pageSize?: string } & _Inline<W>, call?: _Call<W>): _Answer<StageListing, W>
  /** All items of GET /api/v2/casemanagement/cases/{caseId}/stages */
  getCasemanagementCaseStagesIter<W extends boolean = false>(caseId: string, options?: { before?: string; after?: string; pageSize?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Stage, StageListing, W>
  /** GET /api/v2/casemanagement/cases/{caseId}/stages/{stageId}/steps/{stepId} */
  getCasemanagementCaseStageStep<W extends boolean = false>(caseId: string, stageId: string, stepId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Step, W>
  /** GET /api/v2/casemanagement/cases/{caseId}/stages/{stageId}/steps */
  getCasemanagementCaseStageSteps<W extends boolean = false>(caseId: string, stageId: string, options?: { before?: string; after?: string; pageSize?: string } & _Inline<W>, call?: _Call<W>): _Answer<StepListing, W>
  /** All items of GET /api/v2/casemanagement/cases/{caseId}/stages/{stageId}/steps */
  getCasemanagementCaseStageStepsIter<W extends boolean = false>(caseId: string, stageId: string, options?: { before?: string; after?: string; pageSize?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Step, StepListing, W>
  /** GET /api/v2/casemanagement/cases/{caseId}/terminate/jobs/{jobId} */
  getCasemanagementCaseTerminateJob<W extends boolean = false>(caseId: string, jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<TerminateJob, W>
  /** PATCH /api/v2/casemanagement/cases/{caseId}/datedue */
  patchCasemanagementCaseDatedue<W extends boolean = false>(caseId: string, body: CaseDateDueUpdate, options?: _Inline<W>, call?: _Call<W>): _Answer<Case, W>
  /** PATCH /api/v2/casemanagement/cases/{caseId}/description (preview) */
  patchCasemanagementCaseDescription<W extends boolean = false>(caseId: string, body: CaseDescriptionUpdate, options?: _Inline<W>, call?: _Call<W>): _Answer<Case, W>
  /** PATCH /api/v2/casemanagement/cases/{caseId}/externalid (preview) */
  patchCasemanagementCaseExternalid<W extends boolean = false>(caseId: string, body: CaseExternalIdUpdate, options?: _Inline<W>, call?: _Call<W>): _Answer<Case, W>
  /** PATCH /api/v2/casemanagement/cases/{caseId}/owner */
  patchCasemanagementCaseOwner<W extends boolean = false>(caseId: string, body: CaseOwnerUpdate, options?: _Inline<W>, call?: _Call<W>): _Answer<Case, W>
  /** PATCH /api/v2/casemanagement/caseplans/{caseplanId} */
  patchCasemanagementCaseplan<W extends boolean = false>(caseplanId: string, body: CaseplanUpdate, options?: _Inline<W>, call?: _Call<W>): _Answer<Caseplan, W>
  /** PATCH /api/v2/casemanagement/caseplans/{caseplanId}/stageplans/{stageplanId} */
  patchCasemanagementCaseplanStageplan<W extends boolean = false>(caseplanId: string, stageplanId: string, body: StageplanUpdate, options?: _Inline<W>, call?: _Call<W>): _Answer<Stageplan, W>
  /** PATCH /api/v2/casemanagement/caseplans/{caseplanId}/stageplans/{stageplanId}/stepplans/{stepplanId} */
  patchCasemanagementCaseplanStageplanStepplan<W extends boolean = false>(caseplanId: string, stageplanId: string, stepplanId: string, body: StepplanUpdate, options?: _Inline<W>, call?: _Call<W>): _Answer<Stepplan, W>
  /** PATCH /api/v2/casemanagement/cases/{caseId}/priority */
  patchCasemanagementCasePriority<W extends boolean = false>(caseId: string, body: CasePriorityUpdate, options?: _Inline<W>, call?: _Call<W>): _Answer<Case, W>
  /** PATCH /api/v2/casemanagement/cases/{caseId}/summary */
  patchCasemanagementCaseSummary<W extends boolean = false>(caseId: string, body: CaseSummaryUpdate, options?: _Inline<W>, call?: _Call<W>): _Answer<Case, W>
  /** POST /api/v2/casemanagement/cases/{caseId}/associations */
  postCasemanagementCaseAssociations<W extends boolean = false>(caseId: string, body: CaseAssociationCreate, options?: _Inline<W>, call?: _Call<W>): _Answer<CaseAssociation, W>
  /** POST /api/v2/casemanagement/cases/{caseId}/comments */
  postCasemanagementCaseComments<W extends boolean = false>(caseId: string, body: CommentCreate, options?: _Inline<W>, call?: _Call<W>): _Answer<Comment, W>
  /** POST /api/v2/casemanagement/caseplans/{caseplanId}/dataschemas */
  postCasemanagementCaseplanDataschemas<W extends boolean = false>(caseplanId: string, body: CaseplanDataSchemaRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<CaseplanDataSchema, W>
  /** POST /api/v2/casemanagement/caseplans/{caseplanId}/publish */
  postCasemanagementCaseplanPublish<W extends boolean = false>(caseplanId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Caseplan, W>
  /** POST /api/v2/casemanagement/caseplans */
  postCasemanagementCaseplans<W extends boolean = false>(body: CaseplanCreate, options?: _Inline<W>, call?: _Call<W>): _Answer<CaseplanCreateResponse, W>
  /** POST /api/v2/casemanagement/caseplans/query */
  postCasemanagementCaseplansQuery<W extends boolean = false>(body: CaseplanQueryRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<CaseplanQueryEntityListing, W>
  /** All items of POST /api/v2/casemanagement/caseplans/query */
  postCasemanagementCaseplansQueryIter<W extends boolean = false>(body: CaseplanQueryRequest, options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Caseplan, CaseplanQueryEntityListing, W>
  /** POST /api/v2/casemanagement/caseplans/{caseplanId}/stageplans/{stageplanId}/reposition (preview) */
  postCasemanagementCaseplanStageplanReposition<W extends boolean = false>(caseplanId: string, stageplanId: string, body: StageplanReposition, options?: _Inline<W>, call?: _Call<W>): _Answer<any, W>
  /** POST /api/v2/casemanagement/caseplans/{caseplanId}/stageplans (preview) */
  postCasemanagementCaseplanStageplans<W extends boolean = false>(caseplanId: string, body: StageplanCreate, options?: _Inline<W>, call?: _Call<W>): _Answer<Stageplan, W>
  /** POST /api/v2/casemanagement/caseplans/{caseplanId}/versions */
  postCasemanagementCaseplanVersions<W extends boolean = false>(caseplanId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Caseplan, W>
  /** POST /api/v2/casemanagement/cases */
  postCasemanagementCases<W extends boolean = false>(body: CaseCreate, options?: _Inline<W>, call?: _Call<W>): _Answer<Case, W>
  /** POST /api/v2/casemanagement/cases/associations/query */
  postCasemanagementCasesAssociationsQuery<W extends boolean = false>(body: CaseAssociationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<CaseAssociationQueryEntityListing, W>
  /** All items of POST /api/v2/casemanagement/cases/associations/query */
  postCasemanagementCasesAssociationsQueryIter<W extends boolean = false>(body: CaseAssociationQuery, options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<CaseAssociation, CaseAssociationQueryEntityListing, W>
  /** POST /api/v2/casemanagement/cases/query/jobs */
  postCasemanagementCasesQueryJobs<W extends boolean = false>(body: CaseQueryJobCreate, options?: _Inline<W>, call?: _Call<W>): _Answer<CaseQueryJobResponse, W>
  /** POST /api/v2/casemanagement/cases/{caseId}/terminate/jobs */
  postCasemanagementCaseTerminateJobs<W extends boolean = false>(caseId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<TerminateJob, W>
  /** PUT /api/v2/casemanagement/caseplans/{caseplanId}/dataschemas/{schemaKeyName} */
  putCasemanagementCaseplanDataschema<W extends boolean = false>(caseplanId: string, schemaKeyName: string, body: CaseplanDataSchemaRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<CaseplanDataSchema, W>
  /** PUT /api/v2/casemanagement/caseplans/{caseplanId}/intakesettings */
  putCasemanagementCaseplanIntakesettings<W extends boolean = false>(caseplanId: string, body: IntakeSettingsUpdate, options?: _Inline<W>, call?: _Call<W>): _Answer<IntakeSettingsListing, W>
}

export interface Case {
  id?: string
  division?: StarrableDivision
  version?: number
  reference?: string
  externalId?: string
  caseplan?: CaseplanReference
  summary?: string
  description?: string
  owner?: CaseUserReference
  status?: _Open<"Unknown" | "Open" | "InProgress" | "Terminating" | "Terminated" | "Closed" | "Failed">
  priority?: _Open<"Unknown" | "Urgent" | "High" | "Medium" | "Low">
  dateDue?: string
  dateStarted?: string
  dateClosed?: string
  dateCreated?: string
  dateModified?: string
  modifiedBy?: CaseUserReference
  externalContact?: CaseExternalContactReference
  customerIntent?: CustomerIntentReference
  creationStatus?: _Open<"Pending" | "InProgress" | "Completed" | "Failed">
  ttlSeconds?: number
  failureReason?: FailureReason
  selfUri?: string
}

export interface CaseAssociation {
  id?: string
  name?: string
  associationType?: _Open<"Activity" | "Enquiry" | "Initiation">
  dateAssociated?: string
  workitem?: WorkitemReference
  conversation?: ConversationReference
  stage?: StageReference
  step?: StepReference
  selfUri?: string
  case?: CaseReference
}

export interface CaseAssociationCreate {
  workitemId?: string
  conversationId?: string
}

export interface CaseAssociationListing {
  entities?: CaseAssociation[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface CaseAssociationQuery {
  pageSize?: number
  after?: string
  workitemId?: string
  conversationId?: string
}

export interface CaseAssociationQueryEntityListing {
  entities?: CaseAssociation[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
  after?: string
}

export interface CaseCreate {
  caseplanId: string
  ownerId?: string
  summary?: string
  description?: string
  externalId?: string
  externalContactId: string
  conversationId?: string
  workitemId?: string
  ttlSeconds?: number
  intake?: Intake[]
}

export interface CaseDateDueUpdate {
  dateDue: string
}

export interface CaseDescriptionUpdate {
  description?: string
}

export interface CaseExternalContactReference {
  id?: string
  firstName?: string
  lastName?: string
  selfUri?: string
}

export interface CaseExternalIdUpdate {
  externalId?: string
}

export interface CaseListing {
  entities?: Case[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface CaseOwnerUpdate {
  ownerId: string
}

export interface CasePriorityUpdate {
  priority: _Open<"Unknown" | "Urgent" | "High" | "Medium" | "Low">
}

export interface CaseQueryJobCreate {
  pageSize?: number
  pageNumber?: number
  filters: CaseQueryJobFilter[]
  sort?: CaseQueryJobSort
  attributes?: string[]
  expands?: string[]
}

export interface CaseQueryJobError {
  code?: string
  message?: string
}

export interface CaseQueryJobFilter {
  name: string
  operator: _Open<"EQ" | "NEQ" | "GT" | "LT" | "GTE" | "LTE" | "IN" | "CONTAINS" | "BETWEEN" | "BEGINS_WITH">
  values: string[]
}

export interface CaseQueryJobResponse {
  id?: string
  state?: _Open<"Queued" | "Running" | "Succeeded" | "Failed">
  dateStarted?: string
  dateFinished?: string
  error?: CaseQueryJobError
  selfUri?: string
}

export interface CaseQueryJobResultsResponse {
  entities?: Case[]
  pageSize?: number
  pageNumber?: number
  total?: number
  pageCount?: number
}

export interface CaseQueryJobSort {
  name?: _Open<"dateCreated" | "dateModified" | "dateDue" | "priority">
  ascending?: boolean
}

export interface CaseReference {
  id?: string
  selfUri?: string
}

export interface CaseSummaryUpdate {
  summary: string
}

export interface CaseUserReference {
  id?: string
  name?: string
  presence?: UserPresence
  images?: Image[]
  selfUri?: string
}

export interface Caseplan {
  id?: string
  name: string
  division: StarrableDivision
  description?: string
  referencePrefix: string
  defaultDueDurationInSeconds: number
  defaultTtlSeconds: number
  defaultCaseOwner?: UserReference
  latest: number
  published?: number
  dateCreated: string
  dateModified: string
  datePublished?: string
  modifiedBy: UserReference
  customerIntent: CustomerIntentReference
  versionState?: _Open<"Copying" | "Draft" | "Published">
  selfUri?: string
}

export interface CaseplanCreate {
  name: string
  defaultDueDurationInSeconds?: number
  defaultTtlSeconds?: number
  referencePrefix: string
  customerIntentId: string
  description?: string
  defaultCaseOwnerId?: string
  divisionId: string
  dataSchemas?: CaseplanDataSchema[]
  intakeSettings?: IntakeSetting[]
}

export interface CaseplanCreateResponse {
  id?: string
  name: string
  division: StarrableDivision
  description?: string
  referencePrefix: string
  defaultDueDurationInSeconds: number
  defaultTtlSeconds: number
  defaultCaseOwner?: UserReference
  latest: number
  published?: number
  dateCreated: string
  dateModified: string
  datePublished?: string
  modifiedBy: UserReference
  customerIntent: CustomerIntentReference
  versionState?: _Open<"Copying" | "Draft" | "Published">
  dataSchemas?: CaseplanDataSchema[]
  intakeSettings?: IntakeSetting[]
  selfUri?: string
}

export interface CaseplanDataSchema {
  id: string
  selfUri?: string
}

export interface CaseplanDataSchemaListing {
  entities?: CaseplanDataSchema[]
}

export interface CaseplanDataSchemaRequest {
  id: string
}

export interface CaseplanFilter {
  name: string
  operator: _Open<"IN" | "CONTAINS" | "BEGINS_WITH">
  values: string[]
}

export interface CaseplanListing {
  entities?: Caseplan[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface CaseplanQueryEntityListing {
  entities?: Caseplan[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
  after?: string
}

export interface CaseplanQueryRequest {
  name?: string
  nameSearchType?: _Open<"BEGINS_WITH" | "CONTAINS">
  divisionIds?: string[]
  filters?: CaseplanFilter[]
  attributes?: string[]
  pageSize?: number
  after?: string
}

export interface CaseplanReference {
  id?: string
  name?: string
  version?: number
  selfUri?: string
}

export interface CaseplanUpdate {
  name?: string
  defaultDueDurationInSeconds?: number
  defaultTtlSeconds?: number
  referencePrefix?: string
  customerIntentId?: string
  description?: string
  defaultCaseOwnerId?: string
  divisionId?: string
}

export interface Comment {
  id?: string
  content?: string
  user?: UserReference
  modifiedBy?: UserReference
  dateCreated?: string
  dateModified?: string
  selfUri?: string
}

export interface CommentCreate {
  content: string
}

export interface CommentListing {
  entities?: Comment[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface CustomerIntentReference {
  id?: string
  name?: string
  selfUri?: string
}

export interface FailureReason {
  code?: string
  message?: string
}

export interface Intake {
  data?: { [key: string]: any }
}

export interface IntakeSetting {
  property: string
  required: boolean
  displayOrder: number
}

export interface IntakeSettingsListing {
  entities?: IntakeSetting[]
}

export interface IntakeSettingsUpdate {
  intakeSettings?: IntakeSetting[]
}

export interface Stage {
  id?: string
  name?: string
  description?: string
  dateCreated?: string
  dateModified?: string
  dateCompleted?: string
  dateStarted?: string
  modifiedBy?: UserReference
  version?: number
  status?: _Open<"Unknown" | "InProgress" | "Open" | "Completed" | "Terminated" | "Failed">
  failureReason?: FailureReason
  selfUri?: string
  case?: CaseReference
}

export interface StageListing {
  entities?: Stage[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface StageReference {
  id?: string
  selfUri?: string
}

export interface Stageplan {
  id?: string
  name?: string
  description?: string
  caseplan?: CaseplanReference
  dateCreated?: string
  dateModified?: string
  modifiedBy?: UserReference
  selfUri?: string
}

export interface StageplanCreate {
  name: string
  description?: string
  after?: string
}

export interface StageplanListing {
  entities?: Stageplan[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface StageplanReference {
  id?: string
  name?: string
  selfUri?: string
}

export interface StageplanReposition {
  after?: string
}

export interface StageplanUpdate {
  name?: string
  description?: string
}

export interface Step {
  id?: string
  name?: string
  description?: string
  dateCreated?: string
  dateModified?: string
  dateCompleted?: string
  dateStarted?: string
  modifiedBy?: UserReference
  version?: number
  status?: _Open<"Unknown" | "InProgress" | "Open" | "Completed" | "Terminated" | "Failed">
  stage?: StageReference
  workitemActivity?: WorkitemActivityReference
  failureReason?: FailureReason
  selfUri?: string
  case?: CaseReference
}

export interface StepListing {
  entities?: Step[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface StepReference {
  id?: string
  selfUri?: string
}

export interface Stepplan {
  id?: string
  name?: string
  description?: string
  caseplan?: CaseplanReference
  stageplan?: StageplanReference
  dateCreated?: string
  dateModified?: string
  modifiedBy?: UserReference
  activityType?: _Open<"Unknown" | "None" | "Workitem">
  workitemSettings?: WorkitemSettingsResponse
  selfUri?: string
}

export interface StepplanListing {
  entities?: Stepplan[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface StepplanUpdate {
  name?: string
  description?: string
  workitemSettings?: WorkitemSettings
  activityType?: _Open<"Unknown" | "None" | "Workitem">
}

export interface StepplansWorktypeReference {
  id?: string
  name?: string
  selfUri?: string
}

export interface TerminateJob {
  id?: string
  status?: _Open<"Unknown" | "Queued" | "InProgress" | "Succeeded" | "Failed">
  jobType?: _Open<"Unknown" | "Terminate">
  createdBy?: UserReference
  dateCreated?: string
  dateModified?: string
  selfUri?: string
}

export interface WorkitemActivityReference {
  id?: string
  selfUri?: string
}

export interface WorkitemSettings {
  worktypeId?: string
}

export interface WorkitemSettingsResponse {
  worktype?: StepplansWorktypeReference
}
export {}
