// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { DocumentThumbnail, DomainEntity, DomainEntityRef, DownloadResponse, Group, User, Workspace } from './_shared.cjs'

export class ContentManagementApi extends _PureCloudGroup {
  /** DELETE /api/v2/contentmanagement/documents/{documentId} */
  deleteContentmanagementDocument<W extends boolean = false>(documentId: string, options?: { override?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/contentmanagement/shares/{shareId} */
  deleteContentmanagementShare<W extends boolean = false>(shareId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/contentmanagement/status/{statusId} */
  deleteContentmanagementStatusStatusId<W extends boolean = false>(statusId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/contentmanagement/workspaces/{workspaceId} */
  deleteContentmanagementWorkspace<W extends boolean = false>(workspaceId: string, options?: { moveChildrenToWorkspaceId?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/contentmanagement/workspaces/{workspaceId}/members/{memberId} */
  deleteContentmanagementWorkspaceMember<W extends boolean = false>(workspaceId: string, memberId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/{tagId} */
  deleteContentmanagementWorkspaceTagvalue<W extends boolean = false>(workspaceId: string, tagId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/contentmanagement/documents/{documentId} */
  getContentmanagementDocument<W extends boolean = false>(documentId: string, options?: { expand?: _Many<_Open<"lockInfo" | "acl" | "workspace">> } & _Inline<W>, call?: _Call<W>): _Answer<Document, W>
  /** GET /api/v2/contentmanagement/documents/{documentId}/content */
  getContentmanagementDocumentContent<W extends boolean = false>(documentId: string, options?: { disposition?: _Open<"attachment" | "inline">; contentType?: string } & _Inline<W>, call?: _Call<W>): _Answer<DownloadResponse, W>
  /** GET /api/v2/contentmanagement/documents */
  getContentmanagementDocuments<W extends boolean = false>(workspaceId: string, options?: { name?: string; expand?: _Many<_Open<"acl" | "workspace">>; pageSize?: number; pageNumber?: number; sortBy?: string; sortOrder?: string } & _Inline<W>, call?: _Call<W>): _Answer<DocumentEntityListing, W>
  /** All items of GET /api/v2/contentmanagement/documents */
  getContentmanagementDocumentsIter<W extends boolean = false>(workspaceId: string, options?: { name?: string; expand?: _Many<_Open<"acl" | "workspace">>; pageSize?: number; pageNumber?: number; sortBy?: string; sortOrder?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Document, DocumentEntityListing, W>
  /** GET /api/v2/contentmanagement/query */
  getContentmanagementQuery<W extends boolean = false>(queryPhrase: string, options?: { pageSize?: number; pageNumber?: number; sortBy?: string; sortOrder?: string; expand?: _Many<_Open<"acl" | "workspace">> } & _Inline<W>, call?: _Call<W>): _Answer<QueryResults, W>
  /** All items of GET /api/v2/contentmanagement/query */
  getContentmanagementQueryIter<W extends boolean = false>(queryPhrase: string, options?: { pageSize?: number; pageNumber?: number; sortBy?: string; sortOrder?: string; expand?: _Many<_Open<"acl" | "workspace">>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<QueryResult, QueryResults, W>
  /** GET /api/v2/contentmanagement/securityprofiles/{securityProfileId} */
  getContentmanagementSecurityprofile<W extends boolean = false>(securityProfileId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<SecurityProfile, W>
  /** GET /api/v2/contentmanagement/securityprofiles */
  getContentmanagementSecurityprofiles<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<SecurityProfileEntityListing, W>
  /** GET /api/v2/contentmanagement/shares/{shareId} */
  getContentmanagementShare<W extends boolean = false>(shareId: string, options?: { expand?: _Many<_Open<"member">> } & _Inline<W>, call?: _Call<W>): _Answer<Share, W>
  /** GET /api/v2/contentmanagement/shared/{sharedId} */
  getContentmanagementSharedSharedId<W extends boolean = false>(sharedId: string, options?: { disposition?: _Open<"attachment" | "inline" | "none">; contentType?: string; expand?: _Open<"document.acl"> } & _Inline<W>, call?: _Call<W>): _Answer<SharedResponse, W>
  /** GET /api/v2/contentmanagement/shares */
  getContentmanagementShares<W extends boolean = false>(options?: { entityId?: string; expand?: _Many<_Open<"member">>; pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<ShareEntityListing, W>
  /** All items of GET /api/v2/contentmanagement/shares */
  getContentmanagementSharesIter<W extends boolean = false>(options?: { entityId?: string; expand?: _Many<_Open<"member">>; pageSize?: number; pageNumber?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Share, ShareEntityListing, W>
  /** GET /api/v2/contentmanagement/status */
  getContentmanagementStatus<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<CommandStatusEntityListing, W>
  /** All items of GET /api/v2/contentmanagement/status */
  getContentmanagementStatusIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<CommandStatus, CommandStatusEntityListing, W>
  /** GET /api/v2/contentmanagement/status/{statusId} */
  getContentmanagementStatusStatusId<W extends boolean = false>(statusId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<CommandStatus, W>
  /** GET /api/v2/contentmanagement/usage */
  getContentmanagementUsage<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<Usage, W>
  /** GET /api/v2/contentmanagement/workspaces/{workspaceId} */
  getContentmanagementWorkspace<W extends boolean = false>(workspaceId: string, options?: { expand?: _Many<_Open<"summary" | "acl">> } & _Inline<W>, call?: _Call<W>): _Answer<Workspace, W>
  /** GET /api/v2/contentmanagement/workspaces/{workspaceId}/documents */
  getContentmanagementWorkspaceDocuments<W extends boolean = false>(workspaceId: string, options?: { expand?: _Many<_Open<"acl" | "workspace">>; pageSize?: number; pageNumber?: number; sortBy?: string; sortOrder?: string } & _Inline<W>, call?: _Call<W>): _Answer<DocumentEntityListing, W>
  /** All items of GET /api/v2/contentmanagement/workspaces/{workspaceId}/documents */
  getContentmanagementWorkspaceDocumentsIter<W extends boolean = false>(workspaceId: string, options?: { expand?: _Many<_Open<"acl" | "workspace">>; pageSize?: number; pageNumber?: number; sortBy?: string; sortOrder?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Document, DocumentEntityListing, W>
  /** GET /api/v2/contentmanagement/workspaces/{workspaceId}/members/{memberId} */
  getContentmanagementWorkspaceMember<W extends boolean = false>(workspaceId: string, memberId: string, options?: { expand?: _Many<_Open<"member">> } & _Inline<W>, call?: _Call<W>): _Answer<WorkspaceMember, W>
  /** GET /api/v2/contentmanagement/workspaces/{workspaceId}/members */
  getContentmanagementWorkspaceMembers<W extends boolean = false>(workspaceId: string, options?: { pageSize?: number; pageNumber?: number; expand?: _Many<_Open<"member">> } & _Inline<W>, call?: _Call<W>): _Answer<WorkspaceMemberEntityListing, W>
  /** All items of GET /api/v2/contentmanagement/workspaces/{workspaceId}/members */
  getContentmanagementWorkspaceMembersIter<W extends boolean = false>(workspaceId: string, options?: { pageSize?: number; pageNumber?: number; expand?: _Many<_Open<"member">>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<WorkspaceMember, WorkspaceMemberEntityListing, W>
  /** GET /api/v2/contentmanagement/workspaces */
  getContentmanagementWorkspaces<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; access?: _Many<_Open<"content" | "admin" | "document:create" | "document:viewContent" | "document:viewMetadata" | "document:download" | "document:delete" | "document:update" | "document:share" | "document:shareView" | "document:email" | "document:print" | "document:auditView" | "document:replace" | "document:tag" | "tag:create" | "tag:view" | "tag:update" | "tag:apply" | "tag:remove" | "tag:delete">>; expand?: _Many<_Open<"summary" | "acl">> } & _Inline<W>, call?: _Call<W>): _Answer<WorkspaceEntityListing, W>
  /** All items of GET /api/v2/contentmanagement/workspaces */
  getContentmanagementWorkspacesIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; access?: _Many<_Open<"content" | "admin" | "document:create" | "document:viewContent" | "document:viewMetadata" | "document:download" | "document:delete" | "document:update" | "document:share" | "document:shareView" | "document:email" | "document:print" | "document:auditView" | "document:replace" | "document:tag" | "tag:create" | "tag:view" | "tag:update" | "tag:apply" | "tag:remove" | "tag:delete">>; expand?: _Many<_Open<"summary" | "acl">>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Workspace, WorkspaceEntityListing, W>
  /** GET /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/{tagId} */
  getContentmanagementWorkspaceTagvalue<W extends boolean = false>(workspaceId: string, tagId: string, options?: { expand?: _Many<_Open<"acl">> } & _Inline<W>, call?: _Call<W>): _Answer<TagValue, W>
  /** GET /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues */
  getContentmanagementWorkspaceTagvalues<W extends boolean = false>(workspaceId: string, options?: { value?: string; pageSize?: number; pageNumber?: number; expand?: _Many<_Open<"acl">> } & _Inline<W>, call?: _Call<W>): _Answer<TagValueEntityListing, W>
  /** All items of GET /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues */
  getContentmanagementWorkspaceTagvaluesIter<W extends boolean = false>(workspaceId: string, options?: { value?: string; pageSize?: number; pageNumber?: number; expand?: _Many<_Open<"acl">>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<TagValue, TagValueEntityListing, W>
  /** POST /api/v2/contentmanagement/documents/{documentId} */
  postContentmanagementDocument<W extends boolean = false>(documentId: string, body: DocumentUpdate, options?: { expand?: _Open<"acl">; override?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<Document, W>
  /** POST /api/v2/contentmanagement/documents/{documentId}/content */
  postContentmanagementDocumentContent<W extends boolean = false>(documentId: string, body: ReplaceRequest, options?: { override?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<ReplaceResponse, W>
  /** POST /api/v2/contentmanagement/documents */
  postContentmanagementDocuments<W extends boolean = false>(body: DocumentUpload, options?: { copySource?: string; moveSource?: string; override?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<Document, W>
  /** POST /api/v2/contentmanagement/query */
  postContentmanagementQuery<W extends boolean = false>(body: QueryRequest, options?: { expand?: _Open<"acl" | "workspace"> } & _Inline<W>, call?: _Call<W>): _Answer<QueryResults, W>
  /** All items of POST /api/v2/contentmanagement/query */
  postContentmanagementQueryIter<W extends boolean = false>(body: QueryRequest, options?: { expand?: _Open<"acl" | "workspace">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<QueryResult, QueryResults, W>
  /** POST /api/v2/contentmanagement/shares */
  postContentmanagementShares<W extends boolean = false>(body: CreateShareRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<CreateShareResponse, W>
  /** POST /api/v2/contentmanagement/workspaces */
  postContentmanagementWorkspaces<W extends boolean = false>(body: WorkspaceCreate, options?: _Inline<W>, call?: _Call<W>): _Answer<Workspace, W>
  /** POST /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues */
  postContentmanagementWorkspaceTagvalues<W extends boolean = false>(workspaceId: string, body: TagValue, options?: _Inline<W>, call?: _Call<W>): _Answer<TagValue, W>
  /** POST /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/query */
  postContentmanagementWorkspaceTagvaluesQuery<W extends boolean = false>(workspaceId: string, body: TagQueryRequest, options?: { expand?: _Many<_Open<"acl">> } & _Inline<W>, call?: _Call<W>): _Answer<TagValueEntityListing, W>
  /** All items of POST /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/query */
  postContentmanagementWorkspaceTagvaluesQueryIter<W extends boolean = false>(workspaceId: string, body: TagQueryRequest, options?: { expand?: _Many<_Open<"acl">>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<TagValue, TagValueEntityListing, W>
  /** PUT /api/v2/contentmanagement/workspaces/{workspaceId} */
  putContentmanagementWorkspace<W extends boolean = false>(workspaceId: string, body: Workspace, options?: _Inline<W>, call?: _Call<W>): _Answer<Workspace, W>
  /** PUT /api/v2/contentmanagement/workspaces/{workspaceId}/members/{memberId} */
  putContentmanagementWorkspaceMember<W extends boolean = false>(workspaceId: string, memberId: string, body: WorkspaceMember, options?: _Inline<W>, call?: _Call<W>): _Answer<WorkspaceMember, W>
  /** PUT /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/{tagId} */
  putContentmanagementWorkspaceTagvalue<W extends boolean = false>(workspaceId: string, tagId: string, body: TagValue, options?: _Inline<W>, call?: _Call<W>): _Answer<TagValue, W>
}

export interface Attribute {
  id?: string
  name: string
  version?: number
  description?: string
  createdBy?: DomainEntityRef
  dateCreated?: string
  modifiedBy?: DomainEntityRef
  dateModified?: string
  selfUri?: string
}

export interface AttributeFilterItem {
  id?: string
  operator?: _Open<"IN" | "RANGE" | "EQUALS" | "NOTEQUALS" | "LESSTHAN" | "LESSTHANEQUALS" | "GREATERTHAN" | "GREATERTHANEQUALS" | "CONTAINS">
  values?: string[]
}

export interface CommandStatus {
  id?: string
  name?: string
  expiration?: string
  userId?: string
  statusCode?: _Open<"INPROGRESS" | "COMPLETE" | "ERROR" | "CANCELING" | "CANCELED">
  commandType?: _Open<"UPLOAD" | "COPYDOCUMENT" | "MOVEDOCUMENT" | "DELETEWORKSPACE" | "DELETEDOCUMENT" | "DELETETAG" | "UPDATETAG" | "REINDEX" | "CLEANUP" | "REPLACEDOCUMENT">
  document?: Document
  selfUri?: string
}

export interface CommandStatusEntityListing {
  entities?: CommandStatus[]
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

export interface ContentFilterItem {
  name?: string
  type?: _Open<"NUMBER" | "STRING" | "DATE" | "BOOLEAN" | "LIST">
  operator?: _Open<"IN" | "RANGE" | "EQUALS" | "NOTEQUALS" | "LESSTHAN" | "LESSTHANEQUALS" | "GREATERTHAN" | "GREATERTHANEQUALS" | "CONTAINS">
  values?: string[]
}

export interface CreateShareRequest {
  sharedEntityType: _Open<"DOCUMENT">
  sharedEntity: SharedEntity
  memberType?: _Open<"USER" | "GROUP" | "PUBLIC">
  member?: SharedEntity
  members?: CreateShareRequestMember[]
}

export interface CreateShareRequestMember {
  memberType?: _Open<"USER" | "GROUP" | "PUBLIC">
  member?: MemberEntity
}

export interface CreateShareResponse {
  id?: string
  name?: string
  sharedEntityType?: _Open<"DOCUMENT">
  sharedEntity?: DomainEntityRef
  memberType?: _Open<"USER" | "GROUP" | "PUBLIC">
  member?: DomainEntityRef
  sharedBy?: DomainEntityRef
  workspace?: DomainEntityRef
  succeeded?: Share[]
  failed?: Share[]
  selfUri?: string
}

export interface Document {
  id?: string
  name?: string
  changeNumber?: number
  dateCreated?: string
  dateModified?: string
  dateUploaded?: string
  contentUri?: string
  workspace?: DomainEntityRef
  createdBy?: DomainEntityRef
  uploadedBy?: DomainEntityRef
  sharingUri?: string
  contentType?: string
  contentLength?: number
  systemType?: _Open<"DOCUMENT" | "FAX" | "RECORDING">
  filename?: string
  pageCount?: number
  read?: boolean
  callerAddress?: string
  receiverAddress?: string
  tags?: string[]
  tagValues?: TagValue[]
  attributes?: DocumentAttribute[]
  thumbnails?: DocumentThumbnail[]
  uploadStatus?: DomainEntityRef
  uploadDestinationUri?: string
  uploadMethod?: _Open<"SINGLE_PUT" | "MULTIPART_POST">
  lockInfo?: LockInfo
  acl?: string[]
  sharingStatus?: _Open<"NONE" | "LIMITED" | "PUBLIC">
  downloadSharingUri?: string
  selfUri?: string
}

export interface DocumentAttribute {
  attribute?: Attribute
  values?: string[]
}

export interface DocumentEntityListing {
  entities?: Document[]
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

export interface DocumentUpdate {
  changeNumber?: number
  name: string
  read?: boolean
  addTags?: string[]
  removeTags?: string[]
  addTagIds?: string[]
  removeTagIds?: string[]
  updateAttributes?: DocumentAttribute[]
  removeAttributes?: string[]
}

export interface DocumentUpload {
  name: string
  workspace: DomainEntityRef
  tags?: string[]
  tagIds?: string[]
}

export interface DomainEntityListingQueryResult {
  entities?: QueryResult[]
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

export interface FacetEntry {
  attribute?: TermAttribute
  statistics?: FacetStatistics
  other?: number
  total?: number
  missing?: number
  termCount?: number
  termType?: _Open<"TERM" | "NUMBERRANGE" | "NUMBERHISTOGRAM" | "DATERANGE" | "DATEHISTOGRAM" | "ID">
  terms?: FacetTerm[]
}

export interface FacetKeyAttribute {
  id?: string
  name?: string
  count?: number
}

export interface FacetStatistics {
  count?: number
  min?: number
  max?: number
  mean?: number
  stdDeviation?: number
  dateMin?: string
  dateMax?: string
}

export interface FacetTerm {
  term?: string
  key?: number
  id?: string
  name?: string
  count?: number
  time?: string
}

export interface LockInfo {
  lockedBy?: DomainEntityRef
  dateCreated?: string
  dateExpires?: string
  action?: _Open<"UPDATE" | "DELETE" | "COPY" | "MOVE" | "REPLACE" | "THUMBNAIL" | "TEXT_EXTRACTION">
}

export interface MemberEntity {
  id?: string
}

export interface QueryFacetInfo {
  attributes?: FacetKeyAttribute[]
  facets?: FacetEntry[]
}

export interface QueryRequest {
  queryPhrase?: string
  pageNumber?: number
  pageSize?: number
  facetNameRequests?: string[]
  sort?: SortItem[]
  filters?: ContentFilterItem[]
  attributeFilters?: AttributeFilterItem[]
  includeShares?: boolean
}

export interface QueryResult {
  id?: string
  name?: string
  body?: DomainEntity
  selfUri?: string
}

export interface QueryResults {
  results?: DomainEntityListingQueryResult
  facetInfo?: QueryFacetInfo
}

export interface ReplaceRequest {
  changeNumber?: number
  name?: string
  authToken?: string
}

export interface ReplaceResponse {
  id?: string
  name?: string
  changeNumber?: number
  uploadStatus?: DomainEntityRef
  uploadDestinationUri?: string
  uploadMethod?: _Open<"SINGLE_PUT" | "MULTIPART_POST">
}

export interface SecurityProfile {
  id?: string
  name?: string
  permissions?: string[]
  selfUri?: string
}

export interface SecurityProfileEntityListing {
  entities?: SecurityProfile[]
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

export interface Share {
  id?: string
  name?: string
  sharedEntityType?: _Open<"DOCUMENT">
  sharedEntity?: DomainEntityRef
  memberType?: _Open<"USER" | "GROUP" | "PUBLIC">
  member?: DomainEntityRef
  sharedBy?: DomainEntityRef
  workspace?: DomainEntityRef
  user?: User
  group?: Group
  selfUri?: string
}

export interface ShareEntityListing {
  entities?: Share[]
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

export interface SharedEntity {
  id?: string
}

export interface SharedResponse {
  id?: string
  downloadUri?: string
  viewUri?: string
  document?: Document
  share?: Share
}

export interface SortItem {
  name?: string
  ascending?: boolean
}

export interface TagQueryRequest {
  query?: string
  pageNumber?: number
  pageSize?: number
}

export interface TagValue {
  id?: string
  name: string
  inUse?: boolean
  acl?: string[]
  selfUri?: string
}

export interface TagValueEntityListing {
  entities?: TagValue[]
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

export interface TermAttribute {
  id?: string
  name?: string
  type?: _Open<"NUMBER" | "STRING" | "DATE" | "BOOLEAN" | "LIST">
}

export interface Usage {
  types?: UsageItem[]
}

export interface UsageItem {
  type?: _Open<"RECORDING" | "FAX" | "DOCUMENT" | "ALL">
  totalDocumentByteCount?: number
  totalDocumentCount?: number
}

export interface WorkspaceCreate {
  name: string
  bucket?: string
  description?: string
}

export interface WorkspaceEntityListing {
  entities?: Workspace[]
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

export interface WorkspaceMember {
  id?: string
  name?: string
  workspace?: DomainEntityRef
  memberType: _Open<"USER" | "GROUP">
  member?: DomainEntityRef
  user?: User
  group?: Group
  securityProfile?: SecurityProfile
  selfUri?: string
}

export interface WorkspaceMemberEntityListing {
  entities?: WorkspaceMember[]
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
export {}
