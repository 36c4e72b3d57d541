// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { AddressableEntityRef, Coretype, CoretypeListing, Detail, Division, DomainEntityRef, ErrorBody, Items, JsonSchemaDocument, Limit } from './_shared.cjs'

export class BusinessRulesApi extends _PureCloudGroup {
  /** DELETE /api/v2/businessrules/decisiontables/{tableId} */
  deleteBusinessrulesDecisiontable<W extends boolean = false>(tableId: string, options?: { forceDelete?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/businessrules/decisiontables/{tableId}/exports/{exportJobId} */
  deleteBusinessrulesDecisiontableExport<W extends boolean = false>(tableId: string, exportJobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/businessrules/decisiontables/{tableId}/imports/{importJobId} */
  deleteBusinessrulesDecisiontableImport<W extends boolean = false>(tableId: string, importJobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion} */
  deleteBusinessrulesDecisiontableVersion<W extends boolean = false>(tableId: string, tableVersion: number, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/{rowId} */
  deleteBusinessrulesDecisiontableVersionRow<W extends boolean = false>(tableId: string, tableVersion: number, rowId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/snapshot */
  deleteBusinessrulesDecisiontableVersionSnapshot<W extends boolean = false>(tableId: string, tableVersion: number, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/businessrules/schemas/{schemaId} */
  deleteBusinessrulesSchema<W extends boolean = false>(schemaId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/businessrules/decisiontables/{tableId} */
  getBusinessrulesDecisiontable<W extends boolean = false>(tableId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<DecisionTable, W>
  /** GET /api/v2/businessrules/decisiontables/{tableId}/exports/{exportJobId} */
  getBusinessrulesDecisiontableExport<W extends boolean = false>(tableId: string, exportJobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<DecisionTableExportJob, W>
  /** GET /api/v2/businessrules/decisiontables/{tableId}/exports */
  getBusinessrulesDecisiontableExports<W extends boolean = false>(tableId: string, options?: { after?: string; pageSize?: string } & _Inline<W>, call?: _Call<W>): _Answer<DecisionTableExportJobListing, W>
  /** All items of GET /api/v2/businessrules/decisiontables/{tableId}/exports */
  getBusinessrulesDecisiontableExportsIter<W extends boolean = false>(tableId: string, options?: { after?: string; pageSize?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<DecisionTableExportJob, DecisionTableExportJobListing, W>
  /** GET /api/v2/businessrules/decisiontables/{tableId}/imports/{importJobId} */
  getBusinessrulesDecisiontableImport<W extends boolean = false>(tableId: string, importJobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<DecisionTableImportJob, W>
  /** GET /api/v2/businessrules/decisiontables/{tableId}/imports */
  getBusinessrulesDecisiontableImports<W extends boolean = false>(tableId: string, options?: { after?: string; pageSize?: string } & _Inline<W>, call?: _Call<W>): _Answer<DecisionTableImportJobListing, W>
  /** All items of GET /api/v2/businessrules/decisiontables/{tableId}/imports */
  getBusinessrulesDecisiontableImportsIter<W extends boolean = false>(tableId: string, options?: { after?: string; pageSize?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<DecisionTableImportJob, DecisionTableImportJobListing, W>
  /** GET /api/v2/businessrules/decisiontables */
  getBusinessrulesDecisiontables<W extends boolean = false>(options?: { after?: string; pageSize?: string; divisionIds?: _Many<string>; name?: string } & _Inline<W>, call?: _Call<W>): _Answer<DecisionTableListing, W>
  /** All items of GET /api/v2/businessrules/decisiontables */
  getBusinessrulesDecisiontablesIter<W extends boolean = false>(options?: { after?: string; pageSize?: string; divisionIds?: _Many<string>; name?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<DecisionTable, DecisionTableListing, W>
  /** GET /api/v2/businessrules/decisiontables/search */
  getBusinessrulesDecisiontablesSearch<W extends boolean = false>(options?: { after?: string; pageSize?: string; schemaId?: string; name?: string; withPublishedVersion?: boolean; expand?: _Many<_Open<"ExecutionInputSchema" | "ExecutionOutputSchema">>; ids?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<DecisionTableListing, W>
  /** All items of GET /api/v2/businessrules/decisiontables/search */
  getBusinessrulesDecisiontablesSearchIter<W extends boolean = false>(options?: { after?: string; pageSize?: string; schemaId?: string; name?: string; withPublishedVersion?: boolean; expand?: _Many<_Open<"ExecutionInputSchema" | "ExecutionOutputSchema">>; ids?: _Many<string>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<DecisionTable, DecisionTableListing, W>
  /** GET /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion} */
  getBusinessrulesDecisiontableVersion<W extends boolean = false>(tableId: string, tableVersion: number, options?: _Inline<W>, call?: _Call<W>): _Answer<DecisionTableVersion, W>
  /** GET /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/{rowId} */
  getBusinessrulesDecisiontableVersionRow<W extends boolean = false>(tableId: string, tableVersion: number, rowId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<DecisionTableRow, W>
  /** GET /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows */
  getBusinessrulesDecisiontableVersionRows<W extends boolean = false>(tableId: string, tableVersion: number, options?: { pageNumber?: string; pageSize?: string } & _Inline<W>, call?: _Call<W>): _Answer<DecisionTableRowListing, W>
  /** All items of GET /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows */
  getBusinessrulesDecisiontableVersionRowsIter<W extends boolean = false>(tableId: string, tableVersion: number, options?: { pageNumber?: string; pageSize?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<DecisionTableRow, DecisionTableRowListing, W>
  /** GET /api/v2/businessrules/decisiontables/{tableId}/versions */
  getBusinessrulesDecisiontableVersions<W extends boolean = false>(tableId: string, options?: { after?: string; pageSize?: string; status?: _Many<string>; hasSnapshot?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<DecisionTableVersionListing, W>
  /** All items of GET /api/v2/businessrules/decisiontables/{tableId}/versions */
  getBusinessrulesDecisiontableVersionsIter<W extends boolean = false>(tableId: string, options?: { after?: string; pageSize?: string; status?: _Many<string>; hasSnapshot?: boolean; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<DecisionTableVersion, DecisionTableVersionListing, W>
  /** GET /api/v2/businessrules/schemas/{schemaId} */
  getBusinessrulesSchema<W extends boolean = false>(schemaId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<BusinessRulesDataSchema, W>
  /** GET /api/v2/businessrules/schemas */
  getBusinessrulesSchemas<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<BusinessRulesDataSchemaListing, W>
  /** GET /api/v2/businessrules/schemas/coretypes/{coreTypeName} */
  getBusinessrulesSchemasCoretype<W extends boolean = false>(coreTypeName: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Coretype, W>
  /** GET /api/v2/businessrules/schemas/coretypes */
  getBusinessrulesSchemasCoretypes<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<CoretypeListing, W>
  /** GET /api/v2/businessrules/schemas/{schemaId}/versions/{schemaVersion} */
  getBusinessrulesSchemaVersion<W extends boolean = false>(schemaId: string, schemaVersion: string, options?: _Inline<W>, call?: _Call<W>): _Answer<BusinessRulesDataSchema, W>
  /** GET /api/v2/businessrules/schemas/{schemaId}/versions */
  getBusinessrulesSchemaVersions<W extends boolean = false>(schemaId: string, options?: { before?: string; after?: string; pageSize?: string } & _Inline<W>, call?: _Call<W>): _Answer<BusinessRulesDataSchemaListing, W>
  /** All items of GET /api/v2/businessrules/schemas/{schemaId}/versions */
  getBusinessrulesSchemaVersionsIter<W extends boolean = false>(schemaId: string, options?: { before?: string; after?: string; pageSize?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<BusinessRulesDataSchema, BusinessRulesDataSchemaListing, W>
  /** PATCH /api/v2/businessrules/decisiontables/{tableId} */
  patchBusinessrulesDecisiontable<W extends boolean = false>(tableId: string, body: UpdateDecisionTableRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<DecisionTable, W>
  /** PATCH /api/v2/businessrules/decisiontables/{tableId}/imports/{importJobId} */
  patchBusinessrulesDecisiontableImport<W extends boolean = false>(tableId: string, importJobId: string, body: UpdateDecisionTableImportJobRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<DecisionTableImportJob, W>
  /** PATCH /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion} */
  patchBusinessrulesDecisiontableVersion<W extends boolean = false>(tableId: string, tableVersion: number, body: UpdateDecisionTableVersionRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<DecisionTableVersion, W>
  /** POST /api/v2/businessrules/decisiontables/{tableId}/execute */
  postBusinessrulesDecisiontableExecute<W extends boolean = false>(tableId: string, body: DecisionTableExecutionRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<DecisionTableExecutionResponse, W>
  /** POST /api/v2/businessrules/decisiontables/{tableId}/exports */
  postBusinessrulesDecisiontableExports<W extends boolean = false>(tableId: string, body: DecisionTableExportJobRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<DecisionTableExportJob, W>
  /** POST /api/v2/businessrules/decisiontables/{tableId}/imports */
  postBusinessrulesDecisiontableImports<W extends boolean = false>(tableId: string, body: CreateDecisionTableImportJobRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<DecisionTableImportJob, W>
  /** POST /api/v2/businessrules/decisiontables */
  postBusinessrulesDecisiontables<W extends boolean = false>(body: CreateDecisionTableRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<DecisionTableVersion, W>
  /** POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/copy */
  postBusinessrulesDecisiontableVersionCopy<W extends boolean = false>(tableId: string, tableVersion: number, body: CopyDecisionTableRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<DecisionTableVersion, W>
  /** POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/execute */
  postBusinessrulesDecisiontableVersionExecute<W extends boolean = false>(tableId: string, tableVersion: number, body: DecisionTableExecutionRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<DecisionTableExecutionResponse, W>
  /** POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rollback */
  postBusinessrulesDecisiontableVersionRollback<W extends boolean = false>(tableId: string, tableVersion: number, options?: { body?: RollbackDecisionTableVersionRequest } & _Inline<W>, call?: _Call<W>): _Answer<DecisionTableVersion, W>
  /** POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows */
  postBusinessrulesDecisiontableVersionRows<W extends boolean = false>(tableId: string, tableVersion: number, body: CreateDecisionTableRowRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<DecisionTableRow, W>
  /** POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/bulk/add */
  postBusinessrulesDecisiontableVersionRowsBulkAdd<W extends boolean = false>(tableId: string, tableVersion: number, body: BulkAddDecisionTableRowsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BulkAddDecisionTableRowsResponse, W>
  /** POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/bulk/remove */
  postBusinessrulesDecisiontableVersionRowsBulkRemove<W extends boolean = false>(tableId: string, tableVersion: number, body: BulkDeleteDecisionTableRowsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/bulk/update */
  postBusinessrulesDecisiontableVersionRowsBulkUpdate<W extends boolean = false>(tableId: string, tableVersion: number, body: BulkUpdateDecisionTableRowsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BulkUpdateDecisionTableRowsResponse, W>
  /** POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/search */
  postBusinessrulesDecisiontableVersionRowsSearch<W extends boolean = false>(tableId: string, tableVersion: number, body: SearchDecisionTableRowsRequest, options?: { pageNumber?: string; pageSize?: string } & _Inline<W>, call?: _Call<W>): _Answer<DecisionTableRowListing, W>
  /** All items of POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/search */
  postBusinessrulesDecisiontableVersionRowsSearchIter<W extends boolean = false>(tableId: string, tableVersion: number, body: SearchDecisionTableRowsRequest, options?: { pageNumber?: string; pageSize?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<DecisionTableRow, DecisionTableRowListing, W>
  /** POST /api/v2/businessrules/decisiontables/{tableId}/versions */
  postBusinessrulesDecisiontableVersions<W extends boolean = false>(tableId: string, options?: { body?: CreateDecisionTableVersionRequest } & _Inline<W>, call?: _Call<W>): _Answer<DecisionTableVersion, W>
  /** POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/snapshot */
  postBusinessrulesDecisiontableVersionSnapshot<W extends boolean = false>(tableId: string, tableVersion: number, body: CreateDecisionTableSnapshotRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<DecisionTableVersion, W>
  /** POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/sync */
  postBusinessrulesDecisiontableVersionSync<W extends boolean = false>(tableId: string, tableVersion: number, options?: _Inline<W>, call?: _Call<W>): _Answer<DecisionTableVersion, W>
  /** POST /api/v2/businessrules/schemas */
  postBusinessrulesSchemas<W extends boolean = false>(body: BusinessRulesSchemaCreateRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BusinessRulesDataSchema, W>
  /** PUT /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/publish */
  putBusinessrulesDecisiontableVersionPublish<W extends boolean = false>(tableId: string, tableVersion: number, options?: _Inline<W>, call?: _Call<W>): _Answer<DecisionTableVersion, W>
  /** PUT /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/{rowId} */
  putBusinessrulesDecisiontableVersionRow<W extends boolean = false>(tableId: string, tableVersion: number, rowId: string, body: PutDecisionTableRowRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<DecisionTableRow, W>
  /** PUT /api/v2/businessrules/schemas/{schemaId} */
  putBusinessrulesSchema<W extends boolean = false>(schemaId: string, body: BusinessRulesSchemaUpdateRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BusinessRulesDataSchema, W>
}

export interface BulkAddDecisionTableRowsRequest {
  rows: CreateDecisionTableRowRequest[]
}

export interface BulkAddDecisionTableRowsResponse {
  totalCreated: number
  rows: DecisionTableRow[]
}

export interface BulkDeleteDecisionTableRowsRequest {
  rowIds: string[]
}

export interface BulkUpdateDecisionTableRowsRequest {
  rows: Row[]
}

export interface BulkUpdateDecisionTableRowsResponse {
  totalUpdated: number
  rows: DecisionTableRow[]
}

export interface BusinessRulesDataSchema {
  id?: string
  name?: string
  version: number
  appliesTo?: string[]
  enabled?: boolean
  createdBy?: DomainEntityRef
  dateCreated?: string
  jsonSchema: JsonSchemaDocument
  selfUri?: string
}

export interface BusinessRulesDataSchemaListing {
  entities?: BusinessRulesDataSchema[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface BusinessRulesParentSchemaRef {
  id?: string
  name?: string
  selfUri?: string
  version?: number
}

export interface BusinessRulesSchemaCreateRequest {
  jsonSchema: JsonSchemaWithDefinitions
}

export interface BusinessRulesSchemaUpdateRequest {
  version: number
  enabled?: boolean
  jsonSchema: JsonSchemaWithDefinitions
}

export interface Contractual {
  schemaPropertyKey: string
  contractual?: Contractual
}

export interface CopyDecisionTableRequest {
  name: string
  description?: string
}

export interface CreateDecisionTableColumnsRequest {
  inputs: DecisionTableInputColumnRequest[]
  outputs: DecisionTableOutputColumnRequest[]
}

export interface CreateDecisionTableImportJobRequest {
  importMode: _Open<"Append" | "Replace">
  fileName: string
}

export interface CreateDecisionTableRequest {
  name: string
  description?: string
  divisionId: string
  schemaId: string
  columns: CreateDecisionTableColumnsRequest
}

export interface CreateDecisionTableRowRequest {
  rowIndex?: number
  inputs: { [key: string]: DecisionTableRowParameterValue }
  outputs: { [key: string]: DecisionTableRowParameterValue }
}

export interface CreateDecisionTableSnapshotRequest {
  snapshotName: string
  notes?: string
}

export interface CreateDecisionTableVersionRequest {
  sourceVersion?: number
}

export interface DecisionTable {
  id?: string
  name?: string
  division?: Division
  description?: string
  dateCreated?: string
  dateModified?: string
  datePublished?: string
  published?: DecisionTableVersionEntity
  latest?: DecisionTableVersionEntity
  latestVersionStatus?: _Open<"Draft" | "Published" | "Error" | "Preparing" | "Superseded">
  snapshotCount?: number
  columns?: DecisionTableColumns
  publishedContract?: DecisionTableContract
  selfUri?: string
}

export interface DecisionTableColumnDefaultRowValue {
  value?: string
  values?: string[]
  special?: _Open<"Wildcard" | "Null" | "Empty" | "CurrentTime">
}

export interface DecisionTableColumns {
  inputs?: DecisionTableInputColumn[]
  outputs?: DecisionTableOutputColumn[]
}

export interface DecisionTableContract {
  parentSchema?: BusinessRulesParentSchemaRef
  rowAuthoringSchema?: JsonSchemaDocument
  executionInputSchema?: JsonSchemaDocument
  executionOutputSchema?: JsonSchemaDocument
}

export interface DecisionTableExecutionRequest {
  inputs: { [key: string]: any }
}

export interface DecisionTableExecutionResponse {
  table?: DecisionTableVersionEntity
  totalMatchRowCount?: number
  topMatchRows?: DecisionTableRowEntityRef[]
  rowExecutionOutputs?: DecisionTableRowExecutionOutput[]
}

export interface DecisionTableExportJob {
  id?: string
  tableVersion?: number
  status?: _Open<"Pending" | "Complete" | "Failed">
  createdBy?: AddressableEntityRef
  dateCreated?: string
  dateModified?: string
  fileName?: string
  download?: AddressableEntityRef
  dateDownloadExpires?: string
  exportType?: _Open<"Template" | "Populated">
  totalRows?: number
  rowsExported?: number
  format?: _Open<"Csv">
  error?: DecisionTableExportJobError
  selfUri?: string
}

export interface DecisionTableExportJobError {
  errorCode?: string
  errorMessage?: string
  messageWithParams?: string
  messageParams?: { [key: string]: string }
  validationErrors?: DecisionTableJobValidationError[]
}

export interface DecisionTableExportJobListing {
  entities?: DecisionTableExportJob[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface DecisionTableExportJobRequest {
  tableVersion?: number
  exportType: _Open<"Template" | "Populated">
  format: _Open<"Csv">
}

export interface DecisionTableImportJob {
  id?: string
  tableVersion?: number
  status: _Open<"Uploading" | "Processing" | "Complete" | "Failed" | "Cancelled">
  uploadUrl?: string
  uploadHeaders?: { [key: string]: string }
  importMode: _Open<"Append" | "Replace">
  fileName?: string
  createdBy?: AddressableEntityRef
  dateCreated?: string
  dateModified?: string
  dateCompleted?: string
  dateExpires?: string
  rowMetrics?: DecisionTableImportRowMetrics
  error?: DecisionTableImportJobError
  selfUri?: string
}

export interface DecisionTableImportJobError {
  errorCode?: string
  errorMessage?: string
  messageWithParams?: string
  messageParams?: { [key: string]: string }
  validationErrors?: DecisionTableJobValidationError[]
}

export interface DecisionTableImportJobListing {
  entities?: DecisionTableImportJob[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface DecisionTableImportRowMetrics {
  totalRows?: number
  rowsParsed?: number
  rowParseFailed?: number
  rowsCreated?: number
  rowsUpdated?: number
  rowsDeleted?: number
  rowCreateFailed?: number
  rowUpdateFailed?: number
  rowDeleteFailed?: number
}

export interface DecisionTableInputColumn {
  id?: string
  defaultsTo?: DecisionTableColumnDefaultRowValue
  expression: DecisionTableInputColumnExpression
}

export interface DecisionTableInputColumnExpression {
  contractual: Contractual
  comparator: _Open<"Equals" | "NotEquals" | "GreaterThan" | "GreaterThanOrEquals" | "LessThan" | "LessThanOrEquals" | "StartsWith" | "NotStartsWith" | "EndsWith" | "NotEndsWith" | "Contains" | "NotContains" | "ContainsAny" | "NotContainsAny" | "ContainsAll" | "NotContainsAll" | "ContainsExactly" | "NotContainsExactly" | "ContainsSequence" | "NotContainsSequence" | "IsSubset" | "NotIsSubset" | "IsSubsequence" | "NotIsSubsequence">
}

export interface DecisionTableInputColumnRequest {
  defaultsTo?: DecisionTableColumnDefaultRowValue
  expression: DecisionTableInputColumnExpression
}

export interface DecisionTableJobValidationError {
  message?: string
  code?: string
  status?: number
  entityId?: string
  entityName?: string
  messageWithParams?: string
  messageParams?: { [key: string]: string }
  contextId?: string
  details?: Detail[]
  errors?: ErrorBody[]
  limit?: Limit
  rowNumber?: number
}

export interface DecisionTableListing {
  entities?: DecisionTable[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface DecisionTableOutputColumn {
  id?: string
  defaultsTo?: DecisionTableColumnDefaultRowValue
  value: OutputValue
}

export interface DecisionTableOutputColumnRequest {
  defaultsTo?: DecisionTableColumnDefaultRowValue
  value: OutputValue
}

export interface DecisionTableRow {
  id?: string
  table: DecisionTableVersionEntity
  rowIndex?: number
  dateCreated?: string
  dateModified?: string
  inputs?: { [key: string]: DecisionTableRowParameterValue }
  outputs?: { [key: string]: DecisionTableRowParameterValue }
  selfUri?: string
}

export interface DecisionTableRowEntityRef {
  id?: string
  selfUri?: string
}

export interface DecisionTableRowExecutionOutput {
  rowId: string
  rowIndex: number
  outputs: { [key: string]: any }
}

export interface DecisionTableRowListing {
  entities?: DecisionTableRow[]
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

export interface DecisionTableRowParameterValue {
  literal?: Literal
}

export interface DecisionTableSnapshot {
  name?: string
  notes?: string
  dateCreated?: string
  createdBy?: AddressableEntityRef
}

export interface DecisionTableVersion {
  id?: string
  name?: string
  division?: Division
  version?: number
  status?: _Open<"Draft" | "Published" | "Error" | "Preparing" | "Superseded">
  description?: string
  rowCount?: number
  rowsUri?: string
  dateCreated?: string
  dateModified?: string
  datePublished?: string
  createdBy?: AddressableEntityRef
  publishedBy?: AddressableEntityRef
  rollbackReason?: string
  columns?: DecisionTableColumns
  contract?: DecisionTableContract
  snapshot?: DecisionTableSnapshot
  selfUri?: string
}

export interface DecisionTableVersionEntity {
  id?: string
  name?: string
  division?: Division
  version?: number
  selfUri?: string
}

export interface DecisionTableVersionListing {
  entities?: DecisionTableVersion[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface Definition {
  name?: string
  title?: string
  description?: string
  type?: string[]
  pattern?: string
  items?: Items
  selfUri?: string
}

export interface JsonSchemaWithDefinitions {
  id?: string
  $schema?: string
  title?: string
  description?: string
  type?: string
  required?: string[]
  properties?: { [key: string]: any }
  additionalProperties?: any
  definitions?: { [key: string]: Definition }
}

export interface Literal {
  string?: string
  integer?: number
  number?: number
  date?: string
  datetime?: string
  special?: _Open<"Wildcard" | "Null" | "Empty" | "CurrentTime">
  strings?: string[]
  boolean?: boolean
}

export interface OutputValue {
  schemaPropertyKey: string
  properties?: OutputValue[]
}

export interface PutDecisionTableRowRequest {
  inputs?: { [key: string]: DecisionTableRowParameterValue }
  outputs?: { [key: string]: DecisionTableRowParameterValue }
}

export interface RollbackDecisionTableVersionRequest {
  rollbackReason?: string
}

export interface Row {
  rowId: string
  inputs: { [key: string]: DecisionTableRowParameterValue }
  outputs: { [key: string]: DecisionTableRowParameterValue }
}

export interface RowSearchFilter {
  predicates: RowSearchPredicate[]
}

export interface RowSearchPredicate {
  columnId: string
  operator: _Open<"Equals" | "StartsWith" | "GreaterThan" | "GreaterThanOrEquals" | "LessThan" | "LessThanOrEquals" | "ContainsItem">
  value?: string
  special?: _Open<"Wildcard" | "Null" | "Empty" | "CurrentTime">
}

export interface SearchDecisionTableRowsRequest {
  filter: RowSearchFilter
}

export interface UpdateDecisionTableColumnsRequest {
  inputs?: DecisionTableInputColumnRequest[]
  outputs?: DecisionTableOutputColumnRequest[]
}

export interface UpdateDecisionTableImportJobRequest {
  status: _Open<"Uploading" | "Processing" | "Complete" | "Failed" | "Cancelled">
}

export interface UpdateDecisionTableRequest {
  name?: string
  description?: string
  columns?: UpdateDecisionTableColumnsRequest
}

export interface UpdateDecisionTableVersionRequest {
  rowIndexUpdate?: UpdateRowIndexRequest
}

export interface UpdateRowIndexRequest {
  rowId: string
  rowIndex: number
}
export {}
