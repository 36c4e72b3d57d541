// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { Coretype, CoretypeListing, DataSchema, DataSchemaListing, Division, SchemaQuantityLimits, UserReference, UserReferenceWithName, WorkitemReference, WorktypeReference } from './_shared.cjs'

export class TaskManagementApi extends _PureCloudGroup {
  /** DELETE /api/v2/taskmanagement/workbins/{workbinId} */
  deleteTaskmanagementWorkbin<W extends boolean = false>(workbinId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/taskmanagement/workitems/{workitemId} */
  deleteTaskmanagementWorkitem<W extends boolean = false>(workitemId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/taskmanagement/workitems/bulk/add/jobs/{bulkJobId} */
  deleteTaskmanagementWorkitemsBulkAddJob<W extends boolean = false>(bulkJobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/taskmanagement/workitems/bulk/terminate/jobs/{bulkJobId} */
  deleteTaskmanagementWorkitemsBulkTerminateJob<W extends boolean = false>(bulkJobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/taskmanagement/workitems/schemas/{schemaId} */
  deleteTaskmanagementWorkitemsSchema<W extends boolean = false>(schemaId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/taskmanagement/worktypes/{worktypeId} */
  deleteTaskmanagementWorktype<W extends boolean = false>(worktypeId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules/{ruleId} */
  deleteTaskmanagementWorktypeFlowsDatebasedRule<W extends boolean = false>(worktypeId: string, ruleId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules/{ruleId} */
  deleteTaskmanagementWorktypeFlowsOnattributechangeRule<W extends boolean = false>(worktypeId: string, ruleId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules/{ruleId} */
  deleteTaskmanagementWorktypeFlowsOncreateRule<W extends boolean = false>(worktypeId: string, ruleId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/taskmanagement/worktypes/{worktypeId}/statuses/{statusId} */
  deleteTaskmanagementWorktypeStatus<W extends boolean = false>(worktypeId: string, statusId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/taskmanagement/workbins/{workbinId} */
  getTaskmanagementWorkbin<W extends boolean = false>(workbinId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Workbin, W>
  /** GET /api/v2/taskmanagement/workbins/{workbinId}/history */
  getTaskmanagementWorkbinHistory<W extends boolean = false>(workbinId: string, options?: { after?: string; pageSize?: number; sortOrder?: _Open<"ascending" | "descending"> } & _Inline<W>, call?: _Call<W>): _Answer<WorkbinChangeListing, W>
  /** All items of GET /api/v2/taskmanagement/workbins/{workbinId}/history */
  getTaskmanagementWorkbinHistoryIter<W extends boolean = false>(workbinId: string, options?: { after?: string; pageSize?: number; sortOrder?: _Open<"ascending" | "descending">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<WorkitemsChangeWorkbinDelta, WorkbinChangeListing, W>
  /** GET /api/v2/taskmanagement/workbins/{workbinId}/versions/{entityVersion} */
  getTaskmanagementWorkbinVersion<W extends boolean = false>(workbinId: string, entityVersion: number, options?: _Inline<W>, call?: _Call<W>): _Answer<WorkbinVersion, W>
  /** GET /api/v2/taskmanagement/workbins/{workbinId}/versions */
  getTaskmanagementWorkbinVersions<W extends boolean = false>(workbinId: string, options?: { after?: string; pageSize?: number; sortOrder?: _Open<"ascending" | "descending"> } & _Inline<W>, call?: _Call<W>): _Answer<WorkbinVersionListing, W>
  /** All items of GET /api/v2/taskmanagement/workbins/{workbinId}/versions */
  getTaskmanagementWorkbinVersionsIter<W extends boolean = false>(workbinId: string, options?: { after?: string; pageSize?: number; sortOrder?: _Open<"ascending" | "descending">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<WorkbinVersion, WorkbinVersionListing, W>
  /** GET /api/v2/taskmanagement/workitems/{workitemId} */
  getTaskmanagementWorkitem<W extends boolean = false>(workitemId: string, options?: { expands?: _Many<_Open<"type" | "workbin" | "status" | "queue" | "assignee">> } & _Inline<W>, call?: _Call<W>): _Answer<Workitem, W>
  /** GET /api/v2/taskmanagement/workitems/{workitemId}/history */
  getTaskmanagementWorkitemHistory<W extends boolean = false>(workitemId: string, options?: { after?: string; pageSize?: number; sortOrder?: _Open<"ascending" | "descending"> } & _Inline<W>, call?: _Call<W>): _Answer<WorkitemChangeListing, W>
  /** All items of GET /api/v2/taskmanagement/workitems/{workitemId}/history */
  getTaskmanagementWorkitemHistoryIter<W extends boolean = false>(workitemId: string, options?: { after?: string; pageSize?: number; sortOrder?: _Open<"ascending" | "descending">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<WorkitemsChangeWorkitemDelta, WorkitemChangeListing, W>
  /** GET /api/v2/taskmanagement/workitems/bulk/add/jobs/{bulkJobId} */
  getTaskmanagementWorkitemsBulkAddJob<W extends boolean = false>(bulkJobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<BulkJob, W>
  /** GET /api/v2/taskmanagement/workitems/bulk/add/jobs/{bulkJobId}/results */
  getTaskmanagementWorkitemsBulkAddJobResults<W extends boolean = false>(bulkJobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<BulkJobAddResponse, W>
  /** GET /api/v2/taskmanagement/workitems/bulk/jobs/users/me */
  getTaskmanagementWorkitemsBulkJobsUsersMe<W extends boolean = false>(options?: { after?: string; pageSize?: number; sortOrder?: _Open<"ascending" | "descending">; action?: _Open<"TerminateWorkitems" | "AddWorkitems"> } & _Inline<W>, call?: _Call<W>): _Answer<BulkJobsListing, W>
  /** All items of GET /api/v2/taskmanagement/workitems/bulk/jobs/users/me */
  getTaskmanagementWorkitemsBulkJobsUsersMeIter<W extends boolean = false>(options?: { after?: string; pageSize?: number; sortOrder?: _Open<"ascending" | "descending">; action?: _Open<"TerminateWorkitems" | "AddWorkitems">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<BulkJob, BulkJobsListing, W>
  /** GET /api/v2/taskmanagement/workitems/bulk/terminate/jobs/{bulkJobId} */
  getTaskmanagementWorkitemsBulkTerminateJob<W extends boolean = false>(bulkJobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<BulkJob, W>
  /** GET /api/v2/taskmanagement/workitems/bulk/terminate/jobs/{bulkJobId}/results */
  getTaskmanagementWorkitemsBulkTerminateJobResults<W extends boolean = false>(bulkJobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<BulkJobTerminateResultsResponse, W>
  /** GET /api/v2/taskmanagement/workitems/query/jobs/{jobId} */
  getTaskmanagementWorkitemsQueryJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<WorkitemQueryJobResponse, W>
  /** GET /api/v2/taskmanagement/workitems/query/jobs/{jobId}/results */
  getTaskmanagementWorkitemsQueryJobResults<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<WorkitemPagedEntityListing, W>
  /** GET /api/v2/taskmanagement/workitems/schemas/{schemaId} */
  getTaskmanagementWorkitemsSchema<W extends boolean = false>(schemaId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<DataSchema, W>
  /** GET /api/v2/taskmanagement/workitems/schemas */
  getTaskmanagementWorkitemsSchemas<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<DataSchemaListing, W>
  /** GET /api/v2/taskmanagement/workitems/schemas/coretypes/{coreTypeName} */
  getTaskmanagementWorkitemsSchemasCoretype<W extends boolean = false>(coreTypeName: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Coretype, W>
  /** GET /api/v2/taskmanagement/workitems/schemas/coretypes */
  getTaskmanagementWorkitemsSchemasCoretypes<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<CoretypeListing, W>
  /** GET /api/v2/taskmanagement/workitems/schemas/limits */
  getTaskmanagementWorkitemsSchemasLimits<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<SchemaQuantityLimits, W>
  /** GET /api/v2/taskmanagement/workitems/schemas/{schemaId}/versions/{versionId} */
  getTaskmanagementWorkitemsSchemaVersion<W extends boolean = false>(schemaId: string, versionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<DataSchema, W>
  /** GET /api/v2/taskmanagement/workitems/schemas/{schemaId}/versions */
  getTaskmanagementWorkitemsSchemaVersions<W extends boolean = false>(schemaId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<DataSchemaListing, W>
  /** GET /api/v2/taskmanagement/workitems/{workitemId}/users/{userId}/wrapups */
  getTaskmanagementWorkitemUserWrapups<W extends boolean = false>(workitemId: string, userId: string, options?: { expands?: _Open<"wrapupCode">; after?: string; pageSize?: number; sortOrder?: _Open<"ascending" | "descending"> } & _Inline<W>, call?: _Call<W>): _Answer<WorkitemWrapupEntityListing, W>
  /** All items of GET /api/v2/taskmanagement/workitems/{workitemId}/users/{userId}/wrapups */
  getTaskmanagementWorkitemUserWrapupsIter<W extends boolean = false>(workitemId: string, userId: string, options?: { expands?: _Open<"wrapupCode">; after?: string; pageSize?: number; sortOrder?: _Open<"ascending" | "descending">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<WorkitemWrapup, WorkitemWrapupEntityListing, W>
  /** GET /api/v2/taskmanagement/workitems/{workitemId}/versions/{entityVersion} */
  getTaskmanagementWorkitemVersion<W extends boolean = false>(workitemId: string, entityVersion: number, options?: _Inline<W>, call?: _Call<W>): _Answer<WorkitemVersion, W>
  /** GET /api/v2/taskmanagement/workitems/{workitemId}/versions */
  getTaskmanagementWorkitemVersions<W extends boolean = false>(workitemId: string, options?: { after?: string; pageSize?: number; sortOrder?: _Open<"ascending" | "descending"> } & _Inline<W>, call?: _Call<W>): _Answer<WorkitemVersionListing, W>
  /** All items of GET /api/v2/taskmanagement/workitems/{workitemId}/versions */
  getTaskmanagementWorkitemVersionsIter<W extends boolean = false>(workitemId: string, options?: { after?: string; pageSize?: number; sortOrder?: _Open<"ascending" | "descending">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<WorkitemVersion, WorkitemVersionListing, W>
  /** GET /api/v2/taskmanagement/workitems/{workitemId}/wrapups */
  getTaskmanagementWorkitemWrapups<W extends boolean = false>(workitemId: string, options?: { expands?: _Open<"wrapupCode">; after?: string; pageSize?: number; sortOrder?: _Open<"ascending" | "descending"> } & _Inline<W>, call?: _Call<W>): _Answer<WorkitemWrapupEntityListing, W>
  /** All items of GET /api/v2/taskmanagement/workitems/{workitemId}/wrapups */
  getTaskmanagementWorkitemWrapupsIter<W extends boolean = false>(workitemId: string, options?: { expands?: _Open<"wrapupCode">; after?: string; pageSize?: number; sortOrder?: _Open<"ascending" | "descending">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<WorkitemWrapup, WorkitemWrapupEntityListing, W>
  /** GET /api/v2/taskmanagement/worktypes/{worktypeId} */
  getTaskmanagementWorktype<W extends boolean = false>(worktypeId: string, options?: { expands?: _Many<_Open<"defaultQueue" | "defaultSkills" | "defaultLanguage" | "schema" | "flow" | "defaultScript">> } & _Inline<W>, call?: _Call<W>): _Answer<Worktype, W>
  /** GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules/{ruleId} */
  getTaskmanagementWorktypeFlowsDatebasedRule<W extends boolean = false>(worktypeId: string, ruleId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<WorkitemDateBasedRule, W>
  /** GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules */
  getTaskmanagementWorktypeFlowsDatebasedRules<W extends boolean = false>(worktypeId: string, options?: { after?: string; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<WorkitemDateBasedRuleListing, W>
  /** All items of GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules */
  getTaskmanagementWorktypeFlowsDatebasedRulesIter<W extends boolean = false>(worktypeId: string, options?: { after?: string; pageSize?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<WorkitemDateBasedRule, WorkitemDateBasedRuleListing, W>
  /** GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules/{ruleId} */
  getTaskmanagementWorktypeFlowsOnattributechangeRule<W extends boolean = false>(worktypeId: string, ruleId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<WorkitemOnAttributeChangeRule, W>
  /** GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules */
  getTaskmanagementWorktypeFlowsOnattributechangeRules<W extends boolean = false>(worktypeId: string, options?: { after?: string; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<WorkitemOnAttributeChangeRuleListing, W>
  /** All items of GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules */
  getTaskmanagementWorktypeFlowsOnattributechangeRulesIter<W extends boolean = false>(worktypeId: string, options?: { after?: string; pageSize?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<WorkitemOnAttributeChangeRule, WorkitemOnAttributeChangeRuleListing, W>
  /** GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules/{ruleId} */
  getTaskmanagementWorktypeFlowsOncreateRule<W extends boolean = false>(worktypeId: string, ruleId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<WorkitemOnCreateRule, W>
  /** GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules */
  getTaskmanagementWorktypeFlowsOncreateRules<W extends boolean = false>(worktypeId: string, options?: { after?: string; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<WorkitemOnCreateRuleListing, W>
  /** All items of GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules */
  getTaskmanagementWorktypeFlowsOncreateRulesIter<W extends boolean = false>(worktypeId: string, options?: { after?: string; pageSize?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<WorkitemOnCreateRule, WorkitemOnCreateRuleListing, W>
  /** GET /api/v2/taskmanagement/worktypes/{worktypeId}/history */
  getTaskmanagementWorktypeHistory<W extends boolean = false>(worktypeId: string, options?: { after?: string; pageSize?: number; sortOrder?: _Open<"ascending" | "descending">; fields?: _Many<_Open<"name" | "serviceLevelTarget" | "defaultWorkbinId" | "defaultDueDurationSeconds" | "defaultExpirationSeconds" | "defaultPriority" | "defaultLanguageId" | "defaultSkillIds" | "defaultQueueId" | "assignmentEnabled" | "defaultStatusId" | "statuses">> } & _Inline<W>, call?: _Call<W>): _Answer<WorktypeChangeListing, W>
  /** All items of GET /api/v2/taskmanagement/worktypes/{worktypeId}/history */
  getTaskmanagementWorktypeHistoryIter<W extends boolean = false>(worktypeId: string, options?: { after?: string; pageSize?: number; sortOrder?: _Open<"ascending" | "descending">; fields?: _Many<_Open<"name" | "serviceLevelTarget" | "defaultWorkbinId" | "defaultDueDurationSeconds" | "defaultExpirationSeconds" | "defaultPriority" | "defaultLanguageId" | "defaultSkillIds" | "defaultQueueId" | "assignmentEnabled" | "defaultStatusId" | "statuses">>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<WorkitemsChangeWorktypeDelta, WorktypeChangeListing, W>
  /** GET /api/v2/taskmanagement/worktypes/{worktypeId}/statuses/{statusId} */
  getTaskmanagementWorktypeStatus<W extends boolean = false>(worktypeId: string, statusId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<WorkitemStatus, W>
  /** GET /api/v2/taskmanagement/worktypes/{worktypeId}/statuses */
  getTaskmanagementWorktypeStatuses<W extends boolean = false>(worktypeId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<WorkitemStatusListing, W>
  /** GET /api/v2/taskmanagement/worktypes/{worktypeId}/versions/{entityVersion} */
  getTaskmanagementWorktypeVersion<W extends boolean = false>(worktypeId: string, entityVersion: number, options?: _Inline<W>, call?: _Call<W>): _Answer<WorktypeVersion, W>
  /** GET /api/v2/taskmanagement/worktypes/{worktypeId}/versions */
  getTaskmanagementWorktypeVersions<W extends boolean = false>(worktypeId: string, options?: { after?: string; pageSize?: number; sortOrder?: _Open<"ascending" | "descending"> } & _Inline<W>, call?: _Call<W>): _Answer<WorktypeVersionListing, W>
  /** All items of GET /api/v2/taskmanagement/worktypes/{worktypeId}/versions */
  getTaskmanagementWorktypeVersionsIter<W extends boolean = false>(worktypeId: string, options?: { after?: string; pageSize?: number; sortOrder?: _Open<"ascending" | "descending">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<WorktypeVersion, WorktypeVersionListing, W>
  /** PATCH /api/v2/taskmanagement/workbins/{workbinId} */
  patchTaskmanagementWorkbin<W extends boolean = false>(workbinId: string, body: WorkbinUpdate, options?: _Inline<W>, call?: _Call<W>): _Answer<Workbin, W>
  /** PATCH /api/v2/taskmanagement/workitems/{workitemId} */
  patchTaskmanagementWorkitem<W extends boolean = false>(workitemId: string, body: WorkitemUpdate, options?: _Inline<W>, call?: _Call<W>): _Answer<Workitem, W>
  /** PATCH /api/v2/taskmanagement/workitems/{workitemId}/assignment */
  patchTaskmanagementWorkitemAssignment<W extends boolean = false>(workitemId: string, body: WorkitemManualAssign, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PATCH /api/v2/taskmanagement/workitems/bulk/add/jobs/{bulkJobId} */
  patchTaskmanagementWorkitemsBulkAddJob<W extends boolean = false>(bulkJobId: string, body: BulkJobUpdate, options?: _Inline<W>, call?: _Call<W>): _Answer<BulkJob, W>
  /** PATCH /api/v2/taskmanagement/workitems/bulk/terminate/jobs/{bulkJobId} */
  patchTaskmanagementWorkitemsBulkTerminateJob<W extends boolean = false>(bulkJobId: string, body: BulkJobUpdate, options?: _Inline<W>, call?: _Call<W>): _Answer<BulkJob, W>
  /** PATCH /api/v2/taskmanagement/workitems/{workitemId}/users/me/wrapups */
  patchTaskmanagementWorkitemUsersMeWrapups<W extends boolean = false>(workitemId: string, body: WorkitemWrapupUpdate, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PATCH /api/v2/taskmanagement/workitems/{workitemId}/users/{userId}/wrapups */
  patchTaskmanagementWorkitemUserWrapups<W extends boolean = false>(workitemId: string, userId: string, body: WorkitemWrapupUpdate, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PATCH /api/v2/taskmanagement/worktypes/{worktypeId} */
  patchTaskmanagementWorktype<W extends boolean = false>(worktypeId: string, body: WorktypeUpdate, options?: _Inline<W>, call?: _Call<W>): _Answer<Worktype, W>
  /** PATCH /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules/{ruleId} */
  patchTaskmanagementWorktypeFlowsDatebasedRule<W extends boolean = false>(worktypeId: string, ruleId: string, body: WorkitemDateBasedRuleUpdate, options?: _Inline<W>, call?: _Call<W>): _Answer<WorkitemDateBasedRule, W>
  /** PATCH /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules/{ruleId} */
  patchTaskmanagementWorktypeFlowsOnattributechangeRule<W extends boolean = false>(worktypeId: string, ruleId: string, body: WorkitemOnAttributeChangeRuleUpdate, options?: _Inline<W>, call?: _Call<W>): _Answer<WorkitemOnAttributeChangeRule, W>
  /** PATCH /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules/{ruleId} */
  patchTaskmanagementWorktypeFlowsOncreateRule<W extends boolean = false>(worktypeId: string, ruleId: string, body: WorkitemOnCreateRuleUpdate, options?: _Inline<W>, call?: _Call<W>): _Answer<WorkitemOnCreateRule, W>
  /** PATCH /api/v2/taskmanagement/worktypes/{worktypeId}/statuses/{statusId} */
  patchTaskmanagementWorktypeStatus<W extends boolean = false>(worktypeId: string, statusId: string, body: WorkitemStatusUpdate, options?: _Inline<W>, call?: _Call<W>): _Answer<WorkitemStatus, W>
  /** POST /api/v2/taskmanagement/workbins */
  postTaskmanagementWorkbins<W extends boolean = false>(body: WorkbinCreate, options?: _Inline<W>, call?: _Call<W>): _Answer<Workbin, W>
  /** POST /api/v2/taskmanagement/workbins/query */
  postTaskmanagementWorkbinsQuery<W extends boolean = false>(body: WorkbinQueryRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<WorkbinQueryEntityListing, W>
  /** All items of POST /api/v2/taskmanagement/workbins/query */
  postTaskmanagementWorkbinsQueryIter<W extends boolean = false>(body: WorkbinQueryRequest, options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Workbin, WorkbinQueryEntityListing, W>
  /** POST /api/v2/taskmanagement/workitems/{workitemId}/acd/cancel */
  postTaskmanagementWorkitemAcdCancel<W extends boolean = false>(workitemId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Workitem, W>
  /** POST /api/v2/taskmanagement/workitems/{workitemId}/disconnect */
  postTaskmanagementWorkitemDisconnect<W extends boolean = false>(workitemId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Workitem, W>
  /** POST /api/v2/taskmanagement/workitems */
  postTaskmanagementWorkitems<W extends boolean = false>(body: WorkitemCreate, options?: _Inline<W>, call?: _Call<W>): _Answer<Workitem, W>
  /** POST /api/v2/taskmanagement/workitems/bulk/add/jobs */
  postTaskmanagementWorkitemsBulkAddJobs<W extends boolean = false>(body: BulkJobAddRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BulkJob, W>
  /** POST /api/v2/taskmanagement/workitems/bulk/terminate/jobs */
  postTaskmanagementWorkitemsBulkTerminateJobs<W extends boolean = false>(body: BulkJobTerminateRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BulkJob, W>
  /** POST /api/v2/taskmanagement/workitems/query */
  postTaskmanagementWorkitemsQuery<W extends boolean = false>(body: WorkitemQueryPostRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<WorkitemPostQueryEntityListing, W>
  /** All items of POST /api/v2/taskmanagement/workitems/query */
  postTaskmanagementWorkitemsQueryIter<W extends boolean = false>(body: WorkitemQueryPostRequest, options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Workitem, WorkitemPostQueryEntityListing, W>
  /** POST /api/v2/taskmanagement/workitems/query/jobs */
  postTaskmanagementWorkitemsQueryJobs<W extends boolean = false>(body: WorkitemQueryJobCreate, options?: _Inline<W>, call?: _Call<W>): _Answer<WorkitemQueryJobResponse, W>
  /** POST /api/v2/taskmanagement/workitems/schemas */
  postTaskmanagementWorkitemsSchemas<W extends boolean = false>(body: DataSchema, options?: _Inline<W>, call?: _Call<W>): _Answer<DataSchema, W>
  /** POST /api/v2/taskmanagement/workitems/{workitemId}/terminate */
  postTaskmanagementWorkitemTerminate<W extends boolean = false>(workitemId: string, options?: { body?: WorkitemTerminate } & _Inline<W>, call?: _Call<W>): _Answer<Workitem, W>
  /** POST /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules */
  postTaskmanagementWorktypeFlowsDatebasedRules<W extends boolean = false>(worktypeId: string, body: WorkitemDateBasedRuleCreate, options?: _Inline<W>, call?: _Call<W>): _Answer<WorkitemDateBasedRule, W>
  /** POST /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules */
  postTaskmanagementWorktypeFlowsOnattributechangeRules<W extends boolean = false>(worktypeId: string, body: WorkitemOnAttributeChangeRuleCreate, options?: _Inline<W>, call?: _Call<W>): _Answer<WorkitemOnAttributeChangeRule, W>
  /** POST /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules */
  postTaskmanagementWorktypeFlowsOncreateRules<W extends boolean = false>(worktypeId: string, body: WorkitemOnCreateRuleCreate, options?: _Inline<W>, call?: _Call<W>): _Answer<WorkitemOnCreateRule, W>
  /** POST /api/v2/taskmanagement/worktypes */
  postTaskmanagementWorktypes<W extends boolean = false>(body: WorktypeCreate, options?: _Inline<W>, call?: _Call<W>): _Answer<Worktype, W>
  /** POST /api/v2/taskmanagement/worktypes/query */
  postTaskmanagementWorktypesQuery<W extends boolean = false>(body: WorktypeQueryRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<WorktypeQueryEntityListing, W>
  /** All items of POST /api/v2/taskmanagement/worktypes/query */
  postTaskmanagementWorktypesQueryIter<W extends boolean = false>(body: WorktypeQueryRequest, options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Worktype, WorktypeQueryEntityListing, W>
  /** POST /api/v2/taskmanagement/worktypes/{worktypeId}/statuses */
  postTaskmanagementWorktypeStatuses<W extends boolean = false>(worktypeId: string, body: WorkitemStatusCreate, options?: _Inline<W>, call?: _Call<W>): _Answer<WorkitemStatus, W>
  /** PUT /api/v2/taskmanagement/workitems/schemas/{schemaId} */
  putTaskmanagementWorkitemsSchema<W extends boolean = false>(schemaId: string, body: DataSchema, options?: _Inline<W>, call?: _Call<W>): _Answer<DataSchema, W>
}

export interface AutoStatusTransitionDetail {
  nextStatus?: WorkitemStatusReference
  dateOfTransition?: string
  errorDetails?: TaskManagementErrorDetails
}

export interface BulkJob {
  id?: string
  state?: _Open<"Idle" | "Queued" | "Running" | "Succeeded" | "Failed" | "Cancelled" | "Terminated">
  action?: _Open<"TerminateWorkitems" | "AddWorkitems">
  totalCount?: number
  successfulCount?: number
  failedCount?: number
  dateStarted?: string
  dateFinished?: string
  dateModified?: string
  selfUri?: string
}

export interface BulkJobAddRequest {
  entities: WorkitemCommonCreate[]
}

export interface BulkJobAddResponse {
  results?: BulkJobAddResult[]
  errorCount?: number
  errorIndexes?: number[]
}

export interface BulkJobAddResult {
  error?: BulkJobError
  entity?: BulkJobAddWorkitemSummary
}

export interface BulkJobAddWorkitemSummary {
  id?: string
  name?: string
  workbin?: WorkbinReference
  type?: WorktypeReference
  selfUri?: string
}

export interface BulkJobEntity {
  id?: string
}

export interface BulkJobError {
  message?: string
  code?: string
}

export interface BulkJobTerminateRequest {
  entities: BulkJobEntity[]
}

export interface BulkJobTerminateResult {
  error?: BulkJobError
  entity?: BulkJobTerminateResultEntity
}

export interface BulkJobTerminateResultEntity {
  id?: string
  selfUri?: string
}

export interface BulkJobTerminateResultsResponse {
  results?: BulkJobTerminateResult[]
  errorCount?: number
  errorIndexes?: number[]
}

export interface BulkJobUpdate {
  state: _Open<"Queued" | "Terminated">
}

export interface BulkJobsListing {
  entities?: BulkJob[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
  after?: string
}

export interface ExternalContactReference {
  id?: string
  firstName?: string
  lastName?: string
  selfUri?: string
}

export interface TaskManagementErrorDetails {
  code?: string
  message?: string
}

export interface Workbin {
  id?: string
  name?: string
  division?: Division
  description?: string
  dateCreated?: string
  dateModified?: string
  modifiedBy?: UserReference
  selfUri?: string
}

export interface WorkbinChangeListing {
  entities?: WorkitemsChangeWorkbinDelta[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
  after?: string
}

export interface WorkbinCreate {
  name: string
  description?: string
  divisionId?: string
}

export interface WorkbinDelta {
  name?: WorkitemsAttributeChangeString
  description?: WorkitemsAttributeChangeString
  dateModified?: WorkitemsAttributeChangeInstant
  modifiedBy?: WorkitemsAttributeChangeString
}

export interface WorkbinQueryEntityListing {
  entities?: Workbin[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
  after?: string
  count?: number
}

export interface WorkbinQueryRequest {
  pageSize?: number
  select?: _Open<"Count">
  filters: WorkitemFilter[]
  attributes?: string[]
  after?: string
  sort?: WorkbinQuerySort
}

export interface WorkbinQuerySort {
  name?: _Open<"dateModified" | "name">
  ascending?: boolean
}

export interface WorkbinReference {
  id?: string
  name?: string
  selfUri?: string
}

export interface WorkbinUpdate {
  name?: string
  description?: string
}

export interface WorkbinVersion {
  id?: string
  name?: string
  division?: Division
  description?: string
  dateCreated?: string
  dateModified?: string
  modifiedBy?: UserReference
  version?: number
  selfUri?: string
}

export interface WorkbinVersionListing {
  entities?: WorkbinVersion[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
  after?: string
}

export interface Workitem {
  id?: string
  name?: string
  division?: Division
  type?: WorktypeReference
  description?: string
  language?: WorkitemLanguageReference
  utilizationLabel?: WorkitemUtilizationLabelReference
  priority?: number
  dateCreated?: string
  dateModified?: string
  dateDue?: string
  dateExpires?: string
  durationSeconds?: number
  ttl?: number
  status?: WorkitemStatusReference
  statusCategory?: _Open<"Open" | "InProgress" | "Waiting" | "Closed" | "Unknown">
  dateStatusChanged?: string
  dateClosed?: string
  workbin?: WorkbinReference
  reporter?: UserReferenceWithName
  assignee?: UserReferenceWithName
  externalContact?: ExternalContactReference
  externalTag?: string
  modifiedBy?: UserReference
  queue?: WorkitemQueueReference
  assignmentState?: _Open<"Unknown" | "AcdStarted" | "Alerting" | "AlertTimeout" | "AcdCancelled" | "Terminated" | "Idle" | "Declined" | "Connected" | "Disconnected" | "Parked" | "Held" | "AcdExpired">
  dateAssignmentStateChanged?: string
  alertTimeoutSeconds?: number
  skills?: WorkitemRoutingSkillReference[]
  preferredAgents?: UserReference[]
  autoStatusTransition?: boolean
  schema?: WorkitemSchema
  customFields?: { [key: string]: any }
  autoStatusTransitionDetail?: AutoStatusTransitionDetail
  scoredAgents?: WorkitemScoredAgent[]
  script?: WorkitemScriptReference
  selfUri?: string
}

export interface WorkitemChangeListing {
  entities?: WorkitemsChangeWorkitemDelta[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
  after?: string
}

export interface WorkitemCommonCreate {
  name: string
  priority?: number
  dateDue?: string
  dateExpires?: string
  durationSeconds?: number
  ttl?: number
  statusId?: string
  workbinId?: string
  autoStatusTransition?: boolean
  description?: string
  typeId: string
  customFields?: { [key: string]: any }
  queueId?: string
  assigneeId?: string
  languageId?: string
  externalContactId?: string
  externalTag?: string
  skillIds?: string[]
  scriptId?: string
}

export interface WorkitemCreate {
  name: string
  priority?: number
  dateDue?: string
  dateExpires?: string
  durationSeconds?: number
  ttl?: number
  statusId?: string
  workbinId?: string
  autoStatusTransition?: boolean
  description?: string
  typeId: string
  customFields?: { [key: string]: any }
  queueId?: string
  assigneeId?: string
  languageId?: string
  externalContactId?: string
  externalTag?: string
  skillIds?: string[]
  scriptId?: string
  wrapupCode?: string
  utilizationLabelId?: string
  scoredAgents?: WorkitemScoredAgentRequest[]
  preferredAgentIds?: string[]
}

export interface WorkitemDateBasedCondition {
  attribute: _Open<"dateDue" | "dateExpires" | "ttl" | "dateCreated">
  relativeMinutesToInvocation: number
}

export interface WorkitemDateBasedConditionUpdate {
  attribute?: _Open<"dateDue" | "dateExpires" | "ttl" | "dateCreated">
  relativeMinutesToInvocation?: number
}

export interface WorkitemDateBasedRule {
  id?: string
  name?: string
  type?: _Open<"OnCreate" | "OnAttributeChange" | "Date">
  action?: WorkitemRuleAction
  worktype?: WorktypeReference
  condition?: WorkitemDateBasedCondition
  selfUri?: string
}

export interface WorkitemDateBasedRuleCreate {
  name: string
  condition: WorkitemDateBasedCondition
}

export interface WorkitemDateBasedRuleListing {
  entities?: WorkitemDateBasedRule[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
  after?: string
}

export interface WorkitemDateBasedRuleUpdate {
  name?: string
  condition?: WorkitemDateBasedConditionUpdate
}

export interface WorkitemDelta {
  name?: WorkitemsAttributeChangeString
  description?: WorkitemsAttributeChangeString
  languageId?: WorkitemsAttributeChangeString
  utilizationLabelId?: WorkitemsAttributeChangeString
  priority?: WorkitemsAttributeChangeInteger
  skillIds?: WorkitemsAttributeChangeList
  preferredAgentIds?: WorkitemsAttributeChangeList
  dateDue?: WorkitemsAttributeChangeInstant
  dateExpires?: WorkitemsAttributeChangeInstant
  durationSeconds?: WorkitemsAttributeChangeInteger
  statusId?: WorkitemsAttributeChangeString
  reporterId?: WorkitemsAttributeChangeString
  externalContactId?: WorkitemsAttributeChangeString
  assigneeId?: WorkitemsAttributeChangeString
  workbinId?: WorkitemsAttributeChangeString
  queueId?: WorkitemsAttributeChangeString
  externalTag?: WorkitemsAttributeChangeString
  wrapupId?: WorkitemsAttributeChangeString
  wrapup?: WorkitemsAttributeChangeWrapupDelta
  ttl?: WorkitemsAttributeChangeInteger
  dateClosed?: WorkitemsAttributeChangeInstant
  assignmentState?: WorkitemsAttributeChangeString
  autoStatusTransition?: WorkitemsAttributeChangeBoolean
  customFields?: WorkitemsAttributeChangeMap
  dateModified?: WorkitemsAttributeChangeInstant
  modifiedBy?: WorkitemsAttributeChangeString
  statusCategory?: WorkitemsAttributeChangeWorkitemStatusCategory
  scriptId?: WorkitemsAttributeChangeString
  dateAssignmentStateChanged?: WorkitemsAttributeChangeInstant
  alertTimeoutSeconds?: WorkitemsAttributeChangeInteger
  scoredAgents?: WorkitemsAttributeChangeListWorkitemScoredAgentDelta
}

export interface WorkitemFilter {
  name: string
  type: _Open<"String" | "Int">
  operator: _Open<"EQ" | "NEQ" | "GT" | "LT" | "GTE" | "LTE" | "IN" | "CONTAINS" | "BETWEEN" | "BEGINS_WITH">
  values: string[]
}

export interface WorkitemFlowReference {
  id?: string
  name?: string
  selfUri?: string
}

export interface WorkitemLanguageReference {
  id?: string
  name?: string
  selfUri?: string
}

export interface WorkitemManualAssign {
  id: string
}

export interface WorkitemOnAttributeChangeCondition {
  attribute: _Open<"statusId" | "priority" | "queueId" | "assigneeId" | "assignmentState" | "languageId" | "externalTag" | "wrapup">
  newValue?: string
  oldValue?: string
  operator?: _Open<"EQ" | "GT" | "LT" | "GTE" | "LTE">
  value?: number
}

export interface WorkitemOnAttributeChangeConditionUpdate {
  attribute: _Open<"statusId" | "priority" | "queueId" | "assigneeId" | "assignmentState" | "languageId" | "externalTag" | "wrapup">
  newValue?: string
  oldValue?: string
  operator?: _Open<"EQ" | "GT" | "LT" | "GTE" | "LTE">
  value?: number
}

export interface WorkitemOnAttributeChangeRule {
  id?: string
  name?: string
  type?: _Open<"OnCreate" | "OnAttributeChange" | "Date">
  action?: WorkitemRuleAction
  worktype?: WorktypeReference
  condition?: WorkitemOnAttributeChangeCondition
  selfUri?: string
}

export interface WorkitemOnAttributeChangeRuleCreate {
  name: string
  condition: WorkitemOnAttributeChangeCondition
}

export interface WorkitemOnAttributeChangeRuleListing {
  entities?: WorkitemOnAttributeChangeRule[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
  after?: string
}

export interface WorkitemOnAttributeChangeRuleUpdate {
  name?: string
  condition?: WorkitemOnAttributeChangeConditionUpdate
}

export interface WorkitemOnCreateRule {
  id?: string
  name?: string
  type?: _Open<"OnCreate" | "OnAttributeChange" | "Date">
  action?: WorkitemRuleAction
  worktype?: WorktypeReference
  selfUri?: string
}

export interface WorkitemOnCreateRuleCreate {
  name: string
}

export interface WorkitemOnCreateRuleListing {
  entities?: WorkitemOnCreateRule[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
  after?: string
}

export interface WorkitemOnCreateRuleUpdate {
  name?: string
}

export interface WorkitemPagedEntityListing {
  entities?: Workitem[]
  pageSize?: number
  pageNumber?: number
  total?: number
  pageCount?: number
}

export interface WorkitemPostQueryEntityListing {
  entities?: Workitem[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
  after?: string
  count?: number
}

export interface WorkitemQueryJobCreate {
  pageSize?: number
  pageNumber?: number
  filters: WorkitemQueryJobFilter[]
  queryFilters?: WorkitemQueryJobQueryFilters[]
  expands?: string[]
  attributes?: string[]
  sort?: WorkitemQueryJobSort
  dateIntervalStart?: string
  dateIntervalEnd?: string
}

export interface WorkitemQueryJobError {
  code?: string
  message?: string
}

export interface WorkitemQueryJobFilter {
  name: string
  operator: _Open<"EQ" | "NEQ" | "GT" | "LT" | "GTE" | "LTE" | "IN" | "CONTAINS" | "BETWEEN" | "BEGINS_WITH">
  values: string[]
}

export interface WorkitemQueryJobQueryFilters {
  name: _Open<"customFields">
  operator?: _Open<"AND" | "OR">
  criteria: WorkitemQueryJobQueryFiltersCriteria[]
}

export interface WorkitemQueryJobQueryFiltersCriteria {
  operator?: _Open<"AND" | "OR">
  predicates: WorkitemQueryJobQueryFiltersPredicate[]
}

export interface WorkitemQueryJobQueryFiltersPredicate {
  name: string
  operator: _Open<"EQ" | "NEQ" | "GT" | "LT" | "GTE" | "LTE" | "IN" | "CONTAINS" | "BETWEEN" | "BEGINS_WITH" | "EXISTS">
  values?: any[]
}

export interface WorkitemQueryJobResponse {
  id?: string
  state?: _Open<"Queued" | "Running" | "Succeeded" | "Failed">
  dateStarted?: string
  dateFinished?: string
  error?: WorkitemQueryJobError
  selfUri?: string
}

export interface WorkitemQueryJobSort {
  name?: _Open<"dateDue" | "dateCreated" | "priority" | "customFields">
  ascending?: boolean
  customField?: string
}

export interface WorkitemQueryPostRequest {
  pageSize?: number
  select?: _Open<"Count">
  filters: WorkitemFilter[]
  attributes?: string[]
  after?: string
  sort?: WorkitemQuerySort
  expands?: string[]
}

export interface WorkitemQuerySort {
  name?: _Open<"dateDue" | "priority">
  ascending?: boolean
}

export interface WorkitemQueueReference {
  id?: string
  name?: string
  selfUri?: string
}

export interface WorkitemRoutingSkillReference {
  id?: string
  name?: string
  selfUri?: string
}

export interface WorkitemRuleAction {
  type?: _Open<"LaunchFlow">
}

export interface WorkitemRuleSettings {
  flowRulesEnabled?: boolean
}

export interface WorkitemSchema {
  id?: string
  name?: string
  version: number
  selfUri?: string
}

export interface WorkitemScoredAgent {
  agent?: UserReference
  score?: number
}

export interface WorkitemScoredAgentDelta {
  id?: string
  score?: number
}

export interface WorkitemScoredAgentRequest {
  id?: string
  score?: number
}

export interface WorkitemScriptReference {
  id?: string
  name?: string
  selfUri?: string
}

export interface WorkitemStatus {
  id?: string
  name?: string
  category?: _Open<"Open" | "InProgress" | "Waiting" | "Closed" | "Unknown">
  destinationStatuses?: WorkitemStatusReference[]
  description?: string
  defaultDestinationStatus?: WorkitemStatusReference
  statusTransitionDelaySeconds?: number
  statusTransitionTime?: string
  worktype?: WorktypeReference
  autoTerminateWorkitem?: boolean
  selfUri?: string
}

export interface WorkitemStatusCreate {
  name: string
  category: _Open<"Open" | "InProgress" | "Waiting" | "Closed" | "Unknown">
  destinationStatusIds?: string[]
  description?: string
  defaultDestinationStatusId?: string
  statusTransitionDelaySeconds?: number
  statusTransitionTime?: string
  autoTerminateWorkitem?: boolean
}

export interface WorkitemStatusListing {
  total?: number
  entities?: WorkitemStatus[]
  selfUri?: string
}

export interface WorkitemStatusReference {
  id?: string
  name?: string
  selfUri?: string
}

export interface WorkitemStatusUpdate {
  name?: string
  destinationStatusIds?: string[]
  description?: string
  defaultDestinationStatusId?: string
  statusTransitionDelaySeconds?: number
  statusTransitionTime?: string
  autoTerminateWorkitem?: boolean
}

export interface WorkitemTerminate {
  statusId?: string
}

export interface WorkitemUpdate {
  name?: string
  priority?: number
  dateDue?: string
  dateExpires?: string
  durationSeconds?: number
  ttl?: number
  statusId?: string
  workbinId?: string
  autoStatusTransition?: boolean
  description?: string
  dateClosed?: string
  assignmentState?: _Open<"Unknown" | "AcdStarted" | "Alerting" | "AlertTimeout" | "AcdCancelled" | "Terminated" | "Idle" | "Declined" | "Connected" | "Disconnected" | "Parked" | "Held" | "AcdExpired">
  assignmentOperation?: _Open<"AgentAssignmentAlerting" | "QueueAssignmentAlerting">
  customFields?: { [key: string]: any }
  queueId?: string
  assigneeId?: string
  scoredAgents?: WorkitemScoredAgentRequest[]
  externalContactId?: string
  externalTag?: string
  skillIds?: string[]
  languageId?: string
  utilizationLabelId?: string
  preferredAgentIds?: string[]
  scriptId?: string
}

export interface WorkitemUtilizationLabelReference {
  id?: string
  selfUri?: string
}

export interface WorkitemVersion {
  id?: string
  name?: string
  division?: Division
  type?: WorktypeReference
  description?: string
  language?: WorkitemLanguageReference
  utilizationLabel?: WorkitemUtilizationLabelReference
  priority?: number
  dateCreated?: string
  dateModified?: string
  dateDue?: string
  dateExpires?: string
  durationSeconds?: number
  ttl?: number
  status?: WorkitemStatusReference
  statusCategory?: _Open<"Open" | "InProgress" | "Waiting" | "Closed" | "Unknown">
  dateStatusChanged?: string
  dateClosed?: string
  workbin?: WorkbinReference
  reporter?: UserReferenceWithName
  assignee?: UserReferenceWithName
  externalContact?: ExternalContactReference
  externalTag?: string
  modifiedBy?: UserReference
  queue?: WorkitemQueueReference
  assignmentState?: _Open<"Unknown" | "AcdStarted" | "Alerting" | "AlertTimeout" | "AcdCancelled" | "Terminated" | "Idle" | "Declined" | "Connected" | "Disconnected" | "Parked" | "Held" | "AcdExpired">
  dateAssignmentStateChanged?: string
  alertTimeoutSeconds?: number
  skills?: WorkitemRoutingSkillReference[]
  preferredAgents?: UserReference[]
  autoStatusTransition?: boolean
  schema?: WorkitemSchema
  customFields?: { [key: string]: any }
  autoStatusTransitionDetail?: AutoStatusTransitionDetail
  scoredAgents?: WorkitemScoredAgent[]
  script?: WorkitemScriptReference
  version?: number
  selfUri?: string
}

export interface WorkitemVersionListing {
  entities?: WorkitemVersion[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
  after?: string
}

export interface WorkitemWrapup {
  workitem?: WorkitemReference
  wrapupCode?: WrapupIdReference
  modifiedBy?: UserReference
  user?: UserReference
  dateModified?: string
}

export interface WorkitemWrapupEntityListing {
  entities?: WorkitemWrapup[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface WorkitemWrapupUpdate {
  action: _Open<"Add" | "Remove">
  wrapupCode: string
}

export interface WorkitemsAttributeChangeBoolean {
  newValue?: boolean
  oldValue?: boolean
}

export interface WorkitemsAttributeChangeInstant {
  newValue?: string
  oldValue?: string
}

export interface WorkitemsAttributeChangeInteger {
  newValue?: number
  oldValue?: number
}

export interface WorkitemsAttributeChangeList {
  newValue?: any[]
  oldValue?: any[]
}

export interface WorkitemsAttributeChangeListWorkitemScoredAgentDelta {
  newValue?: WorkitemScoredAgentDelta[]
  oldValue?: WorkitemScoredAgentDelta[]
}

export interface WorkitemsAttributeChangeMap {
  newValue?: { [key: string]: any }
  oldValue?: { [key: string]: any }
}

export interface WorkitemsAttributeChangeString {
  newValue?: string
  oldValue?: string
}

export interface WorkitemsAttributeChangeWorkitemRuleSettings {
  newValue?: WorkitemRuleSettings
  oldValue?: WorkitemRuleSettings
}

export interface WorkitemsAttributeChangeWorkitemStatusCategory {
  newValue?: _Open<"Open" | "InProgress" | "Waiting" | "Closed" | "Unknown">
  oldValue?: _Open<"Open" | "InProgress" | "Waiting" | "Closed" | "Unknown">
}

export interface WorkitemsAttributeChangeWrapupDelta {
  newValue?: WrapupDelta
  oldValue?: WrapupDelta
}

export interface WorkitemsChangeWorkbinDelta {
  version?: number
  modifiedBy?: UserReference
  delta?: WorkbinDelta
}

export interface WorkitemsChangeWorkitemDelta {
  version?: number
  modifiedBy?: UserReference
  delta?: WorkitemDelta
}

export interface WorkitemsChangeWorktypeDelta {
  version?: number
  modifiedBy?: UserReference
  delta?: WorktypeDelta
}

export interface Worktype {
  id?: string
  name?: string
  division?: Division
  description?: string
  dateCreated?: string
  dateModified?: string
  defaultWorkbin?: WorkbinReference
  defaultStatus?: WorkitemStatusReference
  statuses?: WorkitemStatus[]
  defaultDurationSeconds?: number
  defaultExpirationSeconds?: number
  defaultDueDurationSeconds?: number
  defaultPriority?: number
  defaultLanguage?: WorkitemLanguageReference
  defaultTtlSeconds?: number
  modifiedBy?: UserReference
  defaultQueue?: WorkitemQueueReference
  defaultSkills?: WorkitemRoutingSkillReference[]
  assignmentEnabled?: boolean
  schema?: WorkitemSchema
  serviceLevelTarget?: number
  ruleSettings?: WorkitemRuleSettings
  flow?: WorkitemFlowReference
  defaultScript?: WorkitemScriptReference
  unassignedDivisionContactsEnabled?: boolean
  selfUri?: string
}

export interface WorktypeChangeListing {
  entities?: WorkitemsChangeWorktypeDelta[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
  after?: string
}

export interface WorktypeCreate {
  name: string
  defaultWorkbinId: string
  defaultDurationSeconds?: number
  defaultExpirationSeconds?: number
  defaultDueDurationSeconds?: number
  defaultPriority?: number
  defaultTtlSeconds?: number
  assignmentEnabled?: boolean
  schemaId?: string
  serviceLevelTarget?: number
  ruleSettings?: WorkitemRuleSettings
  unassignedDivisionContactsEnabled?: boolean
  description?: string
  divisionId?: string
  disableDefaultStatusCreation?: boolean
  schemaVersion?: number
  defaultQueueId?: string
  defaultLanguageId?: string
  defaultSkillIds?: string[]
  defaultScriptId?: string
}

export interface WorktypeDelta {
  name?: WorkitemsAttributeChangeString
  description?: WorkitemsAttributeChangeString
  statuses?: WorkitemsAttributeChangeList
  defaultWorkbinId?: WorkitemsAttributeChangeString
  defaultDurationSeconds?: WorkitemsAttributeChangeInteger
  defaultExpirationSeconds?: WorkitemsAttributeChangeInteger
  defaultDueDurationSeconds?: WorkitemsAttributeChangeInteger
  defaultPriority?: WorkitemsAttributeChangeInteger
  defaultSkillIds?: WorkitemsAttributeChangeList
  defaultStatusId?: WorkitemsAttributeChangeString
  defaultLanguageId?: WorkitemsAttributeChangeString
  defaultTtlSeconds?: WorkitemsAttributeChangeInteger
  assignmentEnabled?: WorkitemsAttributeChangeBoolean
  defaultQueueId?: WorkitemsAttributeChangeString
  schemaId?: WorkitemsAttributeChangeString
  schemaVersion?: WorkitemsAttributeChangeString
  serviceLevelTarget?: WorkitemsAttributeChangeInteger
  dateModified?: WorkitemsAttributeChangeInstant
  modifiedBy?: WorkitemsAttributeChangeString
  defaultScriptId?: WorkitemsAttributeChangeString
  flowId?: WorkitemsAttributeChangeString
  ruleSettings?: WorkitemsAttributeChangeWorkitemRuleSettings
  unassignedDivisionContactsEnabled?: WorkitemsAttributeChangeBoolean
}

export interface WorktypeQueryEntityListing {
  entities?: Worktype[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
  after?: string
  count?: number
}

export interface WorktypeQueryRequest {
  pageSize?: number
  select?: _Open<"Count">
  filters: WorkitemFilter[]
  attributes?: string[]
  after?: string
  expands?: _Open<"schema">
  sort?: WorktypeQuerySort
}

export interface WorktypeQuerySort {
  name?: _Open<"dateModified" | "name">
  ascending?: boolean
}

export interface WorktypeUpdate {
  name?: string
  defaultWorkbinId?: string
  defaultDurationSeconds?: number
  defaultExpirationSeconds?: number
  defaultDueDurationSeconds?: number
  defaultPriority?: number
  defaultTtlSeconds?: number
  assignmentEnabled?: boolean
  schemaId?: string
  serviceLevelTarget?: number
  ruleSettings?: WorkitemRuleSettings
  unassignedDivisionContactsEnabled?: boolean
  description?: string
  defaultStatusId?: string
  schemaVersion?: number
  defaultLanguageId?: string
  defaultSkillIds?: string[]
  defaultQueueId?: string
  defaultScriptId?: string
}

export interface WorktypeVersion {
  id?: string
  name?: string
  division?: Division
  description?: string
  dateCreated?: string
  dateModified?: string
  defaultWorkbin?: WorkbinReference
  defaultStatus?: WorkitemStatusReference
  statuses?: WorkitemStatus[]
  defaultDurationSeconds?: number
  defaultExpirationSeconds?: number
  defaultDueDurationSeconds?: number
  defaultPriority?: number
  defaultLanguage?: WorkitemLanguageReference
  defaultTtlSeconds?: number
  modifiedBy?: UserReference
  defaultQueue?: WorkitemQueueReference
  defaultSkills?: WorkitemRoutingSkillReference[]
  assignmentEnabled?: boolean
  schema?: WorkitemSchema
  serviceLevelTarget?: number
  ruleSettings?: WorkitemRuleSettings
  flow?: WorkitemFlowReference
  defaultScript?: WorkitemScriptReference
  unassignedDivisionContactsEnabled?: boolean
  version?: number
  selfUri?: string
}

export interface WorktypeVersionListing {
  entities?: WorktypeVersion[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
  after?: string
}

export interface WrapupDelta {
  action?: _Open<"Add" | "Remove">
  code?: string
  userId?: string
}

export interface WrapupIdReference {
  id?: string
  name?: string
  selfUri?: string
}
export {}
