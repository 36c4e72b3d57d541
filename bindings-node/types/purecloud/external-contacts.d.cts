// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { AddressableEntityRef, BulkErrorDetail, ContactIdentifier, Coretype, CoretypeListing, Cursors, DataSchema, DataSchemaListing, DomainEntityRef, Entity, ExternalContact, ExternalDataSource, ExternalOrganization, ExternalOrganizationIdentifier, ExternalSource, SchemaQuantityLimits, SegmentAssignmentListing, Session, SessionListing, StarrableDivision, UpdateSegmentAssignmentRequest, UpdateSegmentAssignmentResponse, User, WritableStarrableDivision } from './_shared.cjs'

export class ExternalContactsApi extends _PureCloudGroup {
  /** DELETE /api/v2/externalcontacts/contacts/{contactId} */
  deleteExternalcontactsContact<W extends boolean = false>(contactId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<any, W>
  /** DELETE /api/v2/externalcontacts/contacts/{contactId}/notes/{noteId} */
  deleteExternalcontactsContactNote<W extends boolean = false>(contactId: string, noteId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<any, W>
  /** DELETE /api/v2/externalcontacts/contacts/schemas/{schemaId} */
  deleteExternalcontactsContactsSchema<W extends boolean = false>(schemaId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/externalcontacts/externalsources/{externalSourceId} */
  deleteExternalcontactsExternalsource<W extends boolean = false>(externalSourceId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<any, W>
  /** DELETE /api/v2/externalcontacts/import/csv/settings/{settingsId} */
  deleteExternalcontactsImportCsvSetting<W extends boolean = false>(settingsId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/externalcontacts/import/settings/{settingsId} */
  deleteExternalcontactsImportSetting<W extends boolean = false>(settingsId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/externalcontacts/organizations/{externalOrganizationId} */
  deleteExternalcontactsOrganization<W extends boolean = false>(externalOrganizationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<any, W>
  /** DELETE /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId} */
  deleteExternalcontactsOrganizationNote<W extends boolean = false>(externalOrganizationId: string, noteId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<any, W>
  /** DELETE /api/v2/externalcontacts/organizations/{externalOrganizationId}/trustor */
  deleteExternalcontactsOrganizationTrustor<W extends boolean = false>(externalOrganizationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/externalcontacts/relationships/{relationshipId} */
  deleteExternalcontactsRelationship<W extends boolean = false>(relationshipId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<any, W>
  /** GET /api/v2/externalcontacts/contacts/{contactId} */
  getExternalcontactsContact<W extends boolean = false>(contactId: string, options?: { expand?: _Many<_Open<"externalOrganization" | "externalDataSources" | "identifiers" | "externalSources" | "division">> } & _Inline<W>, call?: _Call<W>): _Answer<ExternalContact, W>
  /** GET /api/v2/externalcontacts/contacts/{contactId}/identifiers */
  getExternalcontactsContactIdentifiers<W extends boolean = false>(contactId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ContactIdentifierListing, W>
  /** GET /api/v2/externalcontacts/contacts/{contactId}/journey/segments */
  getExternalcontactsContactJourneySegments<W extends boolean = false>(contactId: string, options?: { includeMerged?: boolean; limit?: number } & _Inline<W>, call?: _Call<W>): _Answer<SegmentAssignmentListing, W>
  /** GET /api/v2/externalcontacts/contacts/{contactId}/journey/sessions */
  getExternalcontactsContactJourneySessions<W extends boolean = false>(contactId: string, options?: { pageSize?: string; after?: string; includeMerged?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<SessionListing, W>
  /** All items of GET /api/v2/externalcontacts/contacts/{contactId}/journey/sessions */
  getExternalcontactsContactJourneySessionsIter<W extends boolean = false>(contactId: string, options?: { pageSize?: string; after?: string; includeMerged?: boolean; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Session, SessionListing, W>
  /** GET /api/v2/externalcontacts/contacts/{contactId}/notes/{noteId} */
  getExternalcontactsContactNote<W extends boolean = false>(contactId: string, noteId: string, options?: { expand?: _Many<_Open<"author" | "externalDataSources" | "division">> } & _Inline<W>, call?: _Call<W>): _Answer<Note, W>
  /** GET /api/v2/externalcontacts/contacts/{contactId}/notes */
  getExternalcontactsContactNotes<W extends boolean = false>(contactId: string, options?: { pageSize?: number; pageNumber?: number; sortOrder?: string; expand?: _Many<_Open<"author" | "externalDataSources" | "division" | "mergeset">> } & _Inline<W>, call?: _Call<W>): _Answer<NoteListing, W>
  /** All items of GET /api/v2/externalcontacts/contacts/{contactId}/notes */
  getExternalcontactsContactNotesIter<W extends boolean = false>(contactId: string, options?: { pageSize?: number; pageNumber?: number; sortOrder?: string; expand?: _Many<_Open<"author" | "externalDataSources" | "division" | "mergeset">>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Note, NoteListing, W>
  /** GET /api/v2/externalcontacts/contacts */
  getExternalcontactsContacts<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; q?: string; sortOrder?: string; expand?: _Many<_Open<"externalOrganization" | "externalDataSources" | "identifiers" | "externalSources" | "division">>; divisionIds?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<ContactListing, W>
  /** All items of GET /api/v2/externalcontacts/contacts */
  getExternalcontactsContactsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; q?: string; sortOrder?: string; expand?: _Many<_Open<"externalOrganization" | "externalDataSources" | "identifiers" | "externalSources" | "division">>; divisionIds?: _Many<string>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ExternalContact, ContactListing, W>
  /** GET /api/v2/externalcontacts/contacts/exports/{exportId} */
  getExternalcontactsContactsExport<W extends boolean = false>(exportId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ContactsExport, W>
  /** GET /api/v2/externalcontacts/contacts/exports */
  getExternalcontactsContactsExports<W extends boolean = false>(options?: { divisionIds?: _Many<string>; after?: string; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<ContactsExportListing, W>
  /** All items of GET /api/v2/externalcontacts/contacts/exports */
  getExternalcontactsContactsExportsIter<W extends boolean = false>(options?: { divisionIds?: _Many<string>; after?: string; pageSize?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ContactsExport, ContactsExportListing, W>
  /** GET /api/v2/externalcontacts/contacts/schemas/{schemaId} */
  getExternalcontactsContactsSchema<W extends boolean = false>(schemaId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<DataSchema, W>
  /** GET /api/v2/externalcontacts/contacts/schemas */
  getExternalcontactsContactsSchemas<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<DataSchemaListing, W>
  /** GET /api/v2/externalcontacts/contacts/schemas/coretypes/{coreTypeName} */
  getExternalcontactsContactsSchemasCoretype<W extends boolean = false>(coreTypeName: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Coretype, W>
  /** GET /api/v2/externalcontacts/contacts/schemas/coretypes */
  getExternalcontactsContactsSchemasCoretypes<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<CoretypeListing, W>
  /** GET /api/v2/externalcontacts/contacts/schemas/limits */
  getExternalcontactsContactsSchemasLimits<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<SchemaQuantityLimits, W>
  /** GET /api/v2/externalcontacts/contacts/schemas/{schemaId}/versions/{versionId} */
  getExternalcontactsContactsSchemaVersion<W extends boolean = false>(schemaId: string, versionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<DataSchema, W>
  /** GET /api/v2/externalcontacts/contacts/schemas/{schemaId}/versions */
  getExternalcontactsContactsSchemaVersions<W extends boolean = false>(schemaId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<DataSchemaListing, W>
  /** GET /api/v2/externalcontacts/contacts/{contactId}/unresolved */
  getExternalcontactsContactUnresolved<W extends boolean = false>(contactId: string, options?: { expand?: _Many<_Open<"externalOrganization" | "externalDataSources" | "identifiers" | "division">> } & _Inline<W>, call?: _Call<W>): _Answer<ExternalContact, W>
  /** GET /api/v2/externalcontacts/externalsources/{externalSourceId} */
  getExternalcontactsExternalsource<W extends boolean = false>(externalSourceId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ExternalSource, W>
  /** GET /api/v2/externalcontacts/externalsources */
  getExternalcontactsExternalsources<W extends boolean = false>(options?: { cursor?: string; limit?: number; name?: string; active?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<CursorExternalSourceListing, W>
  /** All items of GET /api/v2/externalcontacts/externalsources */
  getExternalcontactsExternalsourcesIter<W extends boolean = false>(options?: { cursor?: string; limit?: number; name?: string; active?: boolean } & _Inline<W>, call?: _WalkOptions<W>): _Items<ExternalSource, CursorExternalSourceListing, W>
  /** GET /api/v2/externalcontacts/graphs/clusterscans/{scanId} (preview) */
  getExternalcontactsGraphsClusterscan<W extends boolean = false>(scanId: string, options?: { expand?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<ClusterScan, W>
  /** GET /api/v2/externalcontacts/graphs/clusterscans/{scanId}/clusters/{clusterId} (preview) */
  getExternalcontactsGraphsClusterscanCluster<W extends boolean = false>(scanId: string, clusterId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Cluster, W>
  /** GET /api/v2/externalcontacts/graphs/clusterscans/{scanId}/clusters (preview) */
  getExternalcontactsGraphsClusterscanClusters<W extends boolean = false>(scanId: string, options?: { limit?: number; cursor?: string; divisionIds?: _Many<string>; 'mergeInfo.status'?: string } & _Inline<W>, call?: _Call<W>): _Answer<ClusterList, W>
  /** All items of GET /api/v2/externalcontacts/graphs/clusterscans/{scanId}/clusters (preview) */
  getExternalcontactsGraphsClusterscanClustersIter<W extends boolean = false>(scanId: string, options?: { limit?: number; cursor?: string; divisionIds?: _Many<string>; 'mergeInfo.status'?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Cluster, ClusterList, W>
  /** GET /api/v2/externalcontacts/graphs/clusterscans (preview) */
  getExternalcontactsGraphsClusterscans<W extends boolean = false>(options?: { limit?: number; cursor?: string; expand?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<ClusterScanList, W>
  /** All items of GET /api/v2/externalcontacts/graphs/clusterscans (preview) */
  getExternalcontactsGraphsClusterscansIter<W extends boolean = false>(options?: { limit?: number; cursor?: string; expand?: _Many<string> } & _Inline<W>, call?: _WalkOptions<W>): _Items<ClusterScan, ClusterScanList, W>
  /** GET /api/v2/externalcontacts/graphs/clusterscans/latest (preview) */
  getExternalcontactsGraphsClusterscansLatest<W extends boolean = false>(options?: { expand?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<ClusterScan, W>
  /** GET /api/v2/externalcontacts/graphs/clusterscans/latest/statistics (preview) */
  getExternalcontactsGraphsClusterscansLatestStatistics<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<ClusterScanStatistics, W>
  /** GET /api/v2/externalcontacts/graphs/clusterscans/{scanId}/statistics (preview) */
  getExternalcontactsGraphsClusterscanStatistics<W extends boolean = false>(scanId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ClusterScanStatistics, W>
  /** GET /api/v2/externalcontacts/graphs/settings (preview) */
  getExternalcontactsGraphsSettings<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<GraphSettings, W>
  /** GET /api/v2/externalcontacts/import/csv/settings/{settingsId} */
  getExternalcontactsImportCsvSetting<W extends boolean = false>(settingsId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<CsvSettings, W>
  /** GET /api/v2/externalcontacts/import/csv/settings */
  getExternalcontactsImportCsvSettings<W extends boolean = false>(options?: { after?: string; pageSize?: string; externalSettingsId?: string } & _Inline<W>, call?: _Call<W>): _Answer<Listing, W>
  /** All items of GET /api/v2/externalcontacts/import/csv/settings */
  getExternalcontactsImportCsvSettingsIter<W extends boolean = false>(options?: { after?: string; pageSize?: string; externalSettingsId?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<CsvSettings, Listing, W>
  /** GET /api/v2/externalcontacts/import/csv/uploads/{uploadId}/details */
  getExternalcontactsImportCsvUploadDetails<W extends boolean = false>(uploadId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<CsvUploadDetailsResponse, W>
  /** GET /api/v2/externalcontacts/import/csv/uploads/{uploadId}/preview */
  getExternalcontactsImportCsvUploadPreview<W extends boolean = false>(uploadId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<CsvUploadPreviewResponse, W>
  /** GET /api/v2/externalcontacts/import/jobs/{jobId} */
  getExternalcontactsImportJob<W extends boolean = false>(jobId: string, options?: { expand?: _Many<_Open<"division">> } & _Inline<W>, call?: _Call<W>): _Answer<ContactImportJobResponse, W>
  /** GET /api/v2/externalcontacts/import/jobs */
  getExternalcontactsImportJobs<W extends boolean = false>(options?: { expand?: _Many<_Open<"division">>; after?: string; pageSize?: string; sortOrder?: _Open<"Ascending" | "Descending">; jobStatus?: _Open<"Created" | "Running" | "Completed" | "Failed" | "Cancelled"> } & _Inline<W>, call?: _Call<W>): _Answer<ContactImportJobEntityListing, W>
  /** All items of GET /api/v2/externalcontacts/import/jobs */
  getExternalcontactsImportJobsIter<W extends boolean = false>(options?: { expand?: _Many<_Open<"division">>; after?: string; pageSize?: string; sortOrder?: _Open<"Ascending" | "Descending">; jobStatus?: _Open<"Created" | "Running" | "Completed" | "Failed" | "Cancelled">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ContactImportJobResponse, ContactImportJobEntityListing, W>
  /** GET /api/v2/externalcontacts/import/settings/{settingsId} */
  getExternalcontactsImportSetting<W extends boolean = false>(settingsId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ContactImportSettings, W>
  /** GET /api/v2/externalcontacts/import/settings */
  getExternalcontactsImportSettings<W extends boolean = false>(options?: { after?: string; pageSize?: string; sortOrder?: _Open<"Ascending" | "Descending">; name?: string } & _Inline<W>, call?: _Call<W>): _Answer<ContactImportSettingsEntityListing, W>
  /** All items of GET /api/v2/externalcontacts/import/settings */
  getExternalcontactsImportSettingsIter<W extends boolean = false>(options?: { after?: string; pageSize?: string; sortOrder?: _Open<"Ascending" | "Descending">; name?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ContactImportSettings, ContactImportSettingsEntityListing, W>
  /** GET /api/v2/externalcontacts/notes/exports/{exportId} */
  getExternalcontactsNotesExport<W extends boolean = false>(exportId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<NotesExport, W>
  /** GET /api/v2/externalcontacts/notes/exports */
  getExternalcontactsNotesExports<W extends boolean = false>(options?: { divisionIds?: _Many<string>; after?: string; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<NotesExportListing, W>
  /** All items of GET /api/v2/externalcontacts/notes/exports */
  getExternalcontactsNotesExportsIter<W extends boolean = false>(options?: { divisionIds?: _Many<string>; after?: string; pageSize?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<NotesExport, NotesExportListing, W>
  /** GET /api/v2/externalcontacts/organizations/{externalOrganizationId} */
  getExternalcontactsOrganization<W extends boolean = false>(externalOrganizationId: string, options?: { expand?: _Many<_Open<"externalDataSources" | "division" | "identifiers" | "externalSources">>; includeTrustors?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<ExternalOrganization, W>
  /** GET /api/v2/externalcontacts/organizations/{externalOrganizationId}/contacts */
  getExternalcontactsOrganizationContacts<W extends boolean = false>(externalOrganizationId: string, options?: { pageSize?: number; pageNumber?: number; q?: string; sortOrder?: string; expand?: _Many<_Open<"externalOrganization" | "externalDataSources" | "identifiers" | "externalSources" | "division">> } & _Inline<W>, call?: _Call<W>): _Answer<ContactListing, W>
  /** All items of GET /api/v2/externalcontacts/organizations/{externalOrganizationId}/contacts */
  getExternalcontactsOrganizationContactsIter<W extends boolean = false>(externalOrganizationId: string, options?: { pageSize?: number; pageNumber?: number; q?: string; sortOrder?: string; expand?: _Many<_Open<"externalOrganization" | "externalDataSources" | "identifiers" | "externalSources" | "division">>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ExternalContact, ContactListing, W>
  /** GET /api/v2/externalcontacts/organizations/{externalOrganizationId}/identifiers */
  getExternalcontactsOrganizationIdentifiers<W extends boolean = false>(externalOrganizationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ExternalOrganizationIdentifierListing, W>
  /** GET /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId} */
  getExternalcontactsOrganizationNote<W extends boolean = false>(externalOrganizationId: string, noteId: string, options?: { expand?: _Many<_Open<"author" | "externalDataSources" | "division">> } & _Inline<W>, call?: _Call<W>): _Answer<Note, W>
  /** GET /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes */
  getExternalcontactsOrganizationNotes<W extends boolean = false>(externalOrganizationId: string, options?: { pageSize?: number; pageNumber?: number; sortOrder?: string; expand?: _Many<_Open<"author" | "externalDataSources" | "division">> } & _Inline<W>, call?: _Call<W>): _Answer<NoteListing, W>
  /** All items of GET /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes */
  getExternalcontactsOrganizationNotesIter<W extends boolean = false>(externalOrganizationId: string, options?: { pageSize?: number; pageNumber?: number; sortOrder?: string; expand?: _Many<_Open<"author" | "externalDataSources" | "division">>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Note, NoteListing, W>
  /** GET /api/v2/externalcontacts/organizations/{externalOrganizationId}/relationships */
  getExternalcontactsOrganizationRelationships<W extends boolean = false>(externalOrganizationId: string, options?: { pageSize?: number; pageNumber?: number; expand?: _Many<_Open<"externalDataSources" | "division">>; sortOrder?: string } & _Inline<W>, call?: _Call<W>): _Answer<RelationshipListing, W>
  /** All items of GET /api/v2/externalcontacts/organizations/{externalOrganizationId}/relationships */
  getExternalcontactsOrganizationRelationshipsIter<W extends boolean = false>(externalOrganizationId: string, options?: { pageSize?: number; pageNumber?: number; expand?: _Many<_Open<"externalDataSources" | "division">>; sortOrder?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Relationship, RelationshipListing, W>
  /** GET /api/v2/externalcontacts/organizations */
  getExternalcontactsOrganizations<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; q?: string; trustorId?: _Many<string>; sortOrder?: string; expand?: _Many<_Open<"externalDataSources" | "division" | "identifiers" | "externalSources">>; includeTrustors?: boolean; divisionIds?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<ExternalOrganizationListing, W>
  /** All items of GET /api/v2/externalcontacts/organizations */
  getExternalcontactsOrganizationsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; q?: string; trustorId?: _Many<string>; sortOrder?: string; expand?: _Many<_Open<"externalDataSources" | "division" | "identifiers" | "externalSources">>; includeTrustors?: boolean; divisionIds?: _Many<string>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ExternalOrganization, ExternalOrganizationListing, W>
  /** GET /api/v2/externalcontacts/organizations/exports/{exportId} */
  getExternalcontactsOrganizationsExport<W extends boolean = false>(exportId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<OrganizationsExport, W>
  /** GET /api/v2/externalcontacts/organizations/exports */
  getExternalcontactsOrganizationsExports<W extends boolean = false>(options?: { divisionIds?: _Many<string>; after?: string; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<OrganizationsExportListing, W>
  /** All items of GET /api/v2/externalcontacts/organizations/exports */
  getExternalcontactsOrganizationsExportsIter<W extends boolean = false>(options?: { divisionIds?: _Many<string>; after?: string; pageSize?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<OrganizationsExport, OrganizationsExportListing, W>
  /** GET /api/v2/externalcontacts/organizations/schemas/{schemaId} */
  getExternalcontactsOrganizationsSchema<W extends boolean = false>(schemaId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<DataSchema, W>
  /** GET /api/v2/externalcontacts/organizations/schemas */
  getExternalcontactsOrganizationsSchemas<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<DataSchemaListing, W>
  /** GET /api/v2/externalcontacts/organizations/schemas/coretypes/{coreTypeName} */
  getExternalcontactsOrganizationsSchemasCoretype<W extends boolean = false>(coreTypeName: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Coretype, W>
  /** GET /api/v2/externalcontacts/organizations/schemas/coretypes */
  getExternalcontactsOrganizationsSchemasCoretypes<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<CoretypeListing, W>
  /** GET /api/v2/externalcontacts/organizations/schemas/limits */
  getExternalcontactsOrganizationsSchemasLimits<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<SchemaQuantityLimits, W>
  /** GET /api/v2/externalcontacts/organizations/schemas/{schemaId}/versions/{versionId} */
  getExternalcontactsOrganizationsSchemaVersion<W extends boolean = false>(schemaId: string, versionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<DataSchema, W>
  /** GET /api/v2/externalcontacts/organizations/schemas/{schemaId}/versions */
  getExternalcontactsOrganizationsSchemaVersions<W extends boolean = false>(schemaId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<DataSchemaListing, W>
  /** GET /api/v2/externalcontacts/relationships/{relationshipId} */
  getExternalcontactsRelationship<W extends boolean = false>(relationshipId: string, options?: { expand?: _Many<_Open<"externalDataSources" | "division">> } & _Inline<W>, call?: _Call<W>): _Answer<Relationship, W>
  /** GET /api/v2/externalcontacts/relationships/exports/{exportId} */
  getExternalcontactsRelationshipsExport<W extends boolean = false>(exportId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<RelationshipsExport, W>
  /** GET /api/v2/externalcontacts/relationships/exports */
  getExternalcontactsRelationshipsExports<W extends boolean = false>(options?: { divisionIds?: _Many<string>; after?: string; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<RelationshipsExportListing, W>
  /** All items of GET /api/v2/externalcontacts/relationships/exports */
  getExternalcontactsRelationshipsExportsIter<W extends boolean = false>(options?: { divisionIds?: _Many<string>; after?: string; pageSize?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<RelationshipsExport, RelationshipsExportListing, W>
  /** GET /api/v2/externalcontacts/reversewhitepageslookup */
  getExternalcontactsReversewhitepageslookup<W extends boolean = false>(lookupVal: string, options?: { expand?: _Many<_Open<"contacts.externalOrganization" | "externalDataSources" | "division">>; divisionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<ReverseWhitepagesLookupResult, W>
  /** GET /api/v2/externalcontacts/scan/contacts */
  getExternalcontactsScanContacts<W extends boolean = false>(options?: { limit?: number; cursor?: string; divisionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CursorContactListing, W>
  /** All items of GET /api/v2/externalcontacts/scan/contacts */
  getExternalcontactsScanContactsIter<W extends boolean = false>(options?: { limit?: number; cursor?: string; divisionId?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ExternalContact, CursorContactListing, W>
  /** GET /api/v2/externalcontacts/scan/contacts/divisionviews/all */
  getExternalcontactsScanContactsDivisionviewsAll<W extends boolean = false>(options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _Call<W>): _Answer<CursorContactListing, W>
  /** All items of GET /api/v2/externalcontacts/scan/contacts/divisionviews/all */
  getExternalcontactsScanContactsDivisionviewsAllIter<W extends boolean = false>(options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ExternalContact, CursorContactListing, W>
  /** GET /api/v2/externalcontacts/scan/notes */
  getExternalcontactsScanNotes<W extends boolean = false>(options?: { limit?: number; cursor?: string; divisionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CursorNoteListing, W>
  /** All items of GET /api/v2/externalcontacts/scan/notes */
  getExternalcontactsScanNotesIter<W extends boolean = false>(options?: { limit?: number; cursor?: string; divisionId?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Note, CursorNoteListing, W>
  /** GET /api/v2/externalcontacts/scan/notes/divisionviews/all */
  getExternalcontactsScanNotesDivisionviewsAll<W extends boolean = false>(options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _Call<W>): _Answer<CursorNoteListing, W>
  /** All items of GET /api/v2/externalcontacts/scan/notes/divisionviews/all */
  getExternalcontactsScanNotesDivisionviewsAllIter<W extends boolean = false>(options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Note, CursorNoteListing, W>
  /** GET /api/v2/externalcontacts/scan/organizations */
  getExternalcontactsScanOrganizations<W extends boolean = false>(options?: { limit?: number; cursor?: string; divisionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CursorOrganizationListing, W>
  /** All items of GET /api/v2/externalcontacts/scan/organizations */
  getExternalcontactsScanOrganizationsIter<W extends boolean = false>(options?: { limit?: number; cursor?: string; divisionId?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ExternalOrganization, CursorOrganizationListing, W>
  /** GET /api/v2/externalcontacts/scan/organizations/divisionviews/all */
  getExternalcontactsScanOrganizationsDivisionviewsAll<W extends boolean = false>(options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _Call<W>): _Answer<CursorOrganizationListing, W>
  /** All items of GET /api/v2/externalcontacts/scan/organizations/divisionviews/all */
  getExternalcontactsScanOrganizationsDivisionviewsAllIter<W extends boolean = false>(options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ExternalOrganization, CursorOrganizationListing, W>
  /** GET /api/v2/externalcontacts/scan/relationships */
  getExternalcontactsScanRelationships<W extends boolean = false>(options?: { limit?: number; cursor?: string; divisionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CursorRelationshipListing, W>
  /** All items of GET /api/v2/externalcontacts/scan/relationships */
  getExternalcontactsScanRelationshipsIter<W extends boolean = false>(options?: { limit?: number; cursor?: string; divisionId?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Relationship, CursorRelationshipListing, W>
  /** GET /api/v2/externalcontacts/scan/relationships/divisionviews/all */
  getExternalcontactsScanRelationshipsDivisionviewsAll<W extends boolean = false>(options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _Call<W>): _Answer<CursorRelationshipListing, W>
  /** All items of GET /api/v2/externalcontacts/scan/relationships/divisionviews/all */
  getExternalcontactsScanRelationshipsDivisionviewsAllIter<W extends boolean = false>(options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Relationship, CursorRelationshipListing, W>
  /** PATCH /api/v2/externalcontacts/contacts/{contactId} */
  patchExternalcontactsContact<W extends boolean = false>(contactId: string, body: ExternalContactsPatchRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<ExternalContact, W>
  /** PATCH /api/v2/externalcontacts/contacts/{contactId}/identifiers */
  patchExternalcontactsContactIdentifiers<W extends boolean = false>(contactId: string, body: IdentifierClaimRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<ContactIdentifier, W>
  /** PATCH /api/v2/externalcontacts/contacts/{contactId}/notes/{noteId} */
  patchExternalcontactsContactNote<W extends boolean = false>(contactId: string, noteId: string, body: ExternalContactsPatchRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<Note, W>
  /** PATCH /api/v2/externalcontacts/organizations/{externalOrganizationId} */
  patchExternalcontactsOrganization<W extends boolean = false>(externalOrganizationId: string, body: ExternalContactsPatchRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<ExternalOrganization, W>
  /** PATCH /api/v2/externalcontacts/organizations/{externalOrganizationId}/identifiers */
  patchExternalcontactsOrganizationIdentifiers<W extends boolean = false>(externalOrganizationId: string, body: ExternalOrganizationIdentifierClaimRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<ExternalOrganizationIdentifier, W>
  /** PATCH /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId} */
  patchExternalcontactsOrganizationNote<W extends boolean = false>(externalOrganizationId: string, noteId: string, body: ExternalContactsPatchRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<Note, W>
  /** PATCH /api/v2/externalcontacts/relationships/{relationshipId} */
  patchExternalcontactsRelationship<W extends boolean = false>(relationshipId: string, body: ExternalContactsPatchRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<Relationship, W>
  /** POST /api/v2/externalcontacts/bulk/contacts */
  postExternalcontactsBulkContacts<W extends boolean = false>(body: BulkIdsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BulkFetchContactsResponse, W>
  /** POST /api/v2/externalcontacts/bulk/contacts/add */
  postExternalcontactsBulkContactsAdd<W extends boolean = false>(body: BulkContactsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BulkContactsResponse, W>
  /** POST /api/v2/externalcontacts/bulk/contacts/divisionviews */
  postExternalcontactsBulkContactsDivisionviews<W extends boolean = false>(body: BulkIdsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BulkFetchContactsResponse, W>
  /** POST /api/v2/externalcontacts/bulk/contacts/enrich */
  postExternalcontactsBulkContactsEnrich<W extends boolean = false>(body: BulkContactsEnrichRequest, options?: { dryRun?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<BulkContactsEnrichResponse, W>
  /** POST /api/v2/externalcontacts/bulk/contacts/remove */
  postExternalcontactsBulkContactsRemove<W extends boolean = false>(body: BulkIdsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BulkDeleteResponse, W>
  /** POST /api/v2/externalcontacts/bulk/contacts/unresolved */
  postExternalcontactsBulkContactsUnresolved<W extends boolean = false>(body: BulkIdsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BulkFetchContactsResponse, W>
  /** POST /api/v2/externalcontacts/bulk/contacts/update */
  postExternalcontactsBulkContactsUpdate<W extends boolean = false>(body: BulkContactsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BulkContactsResponse, W>
  /** POST /api/v2/externalcontacts/bulk/notes */
  postExternalcontactsBulkNotes<W extends boolean = false>(body: BulkIdsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BulkFetchNotesResponse, W>
  /** POST /api/v2/externalcontacts/bulk/notes/add */
  postExternalcontactsBulkNotesAdd<W extends boolean = false>(body: BulkNotesRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BulkNotesResponse, W>
  /** POST /api/v2/externalcontacts/bulk/notes/remove */
  postExternalcontactsBulkNotesRemove<W extends boolean = false>(body: BulkIdsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BulkDeleteResponse, W>
  /** POST /api/v2/externalcontacts/bulk/notes/update */
  postExternalcontactsBulkNotesUpdate<W extends boolean = false>(body: BulkNotesRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BulkNotesResponse, W>
  /** POST /api/v2/externalcontacts/bulk/organizations */
  postExternalcontactsBulkOrganizations<W extends boolean = false>(body: BulkIdsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BulkFetchOrganizationsResponse, W>
  /** POST /api/v2/externalcontacts/bulk/organizations/add */
  postExternalcontactsBulkOrganizationsAdd<W extends boolean = false>(body: BulkOrganizationsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BulkOrganizationsResponse, W>
  /** POST /api/v2/externalcontacts/bulk/organizations/divisionviews */
  postExternalcontactsBulkOrganizationsDivisionviews<W extends boolean = false>(body: BulkIdsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BulkFetchOrganizationsResponse, W>
  /** POST /api/v2/externalcontacts/bulk/organizations/enrich */
  postExternalcontactsBulkOrganizationsEnrich<W extends boolean = false>(body: BulkOrganizationsEnrichRequest, options?: { dryRun?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<BulkOrganizationsEnrichResponse, W>
  /** POST /api/v2/externalcontacts/bulk/organizations/remove */
  postExternalcontactsBulkOrganizationsRemove<W extends boolean = false>(body: BulkIdsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BulkDeleteResponse, W>
  /** POST /api/v2/externalcontacts/bulk/organizations/update */
  postExternalcontactsBulkOrganizationsUpdate<W extends boolean = false>(body: BulkOrganizationsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BulkOrganizationsResponse, W>
  /** POST /api/v2/externalcontacts/bulk/relationships */
  postExternalcontactsBulkRelationships<W extends boolean = false>(body: BulkIdsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BulkFetchRelationshipsResponse, W>
  /** POST /api/v2/externalcontacts/bulk/relationships/add */
  postExternalcontactsBulkRelationshipsAdd<W extends boolean = false>(body: BulkRelationshipsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BulkRelationshipsResponse, W>
  /** POST /api/v2/externalcontacts/bulk/relationships/remove */
  postExternalcontactsBulkRelationshipsRemove<W extends boolean = false>(body: BulkIdsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BulkDeleteResponse, W>
  /** POST /api/v2/externalcontacts/bulk/relationships/update */
  postExternalcontactsBulkRelationshipsUpdate<W extends boolean = false>(body: BulkRelationshipsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BulkRelationshipsResponse, W>
  /** POST /api/v2/externalcontacts/contacts/{contactId}/journey/segments */
  postExternalcontactsContactJourneySegments<W extends boolean = false>(contactId: string, options?: { body?: UpdateSegmentAssignmentRequest } & _Inline<W>, call?: _Call<W>): _Answer<UpdateSegmentAssignmentResponse, W>
  /** POST /api/v2/externalcontacts/contacts/{contactId}/notes */
  postExternalcontactsContactNotes<W extends boolean = false>(contactId: string, body: Note, options?: _Inline<W>, call?: _Call<W>): _Answer<Note, W>
  /** POST /api/v2/externalcontacts/contacts/{contactId}/promotion */
  postExternalcontactsContactPromotion<W extends boolean = false>(contactId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ExternalContact, W>
  /** POST /api/v2/externalcontacts/contacts */
  postExternalcontactsContacts<W extends boolean = false>(body: ExternalContact, options?: _Inline<W>, call?: _Call<W>): _Answer<ExternalContact, W>
  /** POST /api/v2/externalcontacts/contacts/enrich */
  postExternalcontactsContactsEnrich<W extends boolean = false>(body: ContactEnrichRequest, options?: { dryRun?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<ExternalContact, W>
  /** POST /api/v2/externalcontacts/contacts/exports */
  postExternalcontactsContactsExports<W extends boolean = false>(body: ContactsExport, options?: _Inline<W>, call?: _Call<W>): _Answer<ContactsExport, W>
  /** POST /api/v2/externalcontacts/contacts/merge */
  postExternalcontactsContactsMerge<W extends boolean = false>(body: MergeContactsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<ExternalContact, W>
  /** POST /api/v2/externalcontacts/contacts/schemas */
  postExternalcontactsContactsSchemas<W extends boolean = false>(body: DataSchema, options?: _Inline<W>, call?: _Call<W>): _Answer<DataSchema, W>
  /** POST /api/v2/externalcontacts/contacts/search */
  postExternalcontactsContactsSearch<W extends boolean = false>(body: ContactSearchRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<ContactListing, W>
  /** All items of POST /api/v2/externalcontacts/contacts/search */
  postExternalcontactsContactsSearchIter<W extends boolean = false>(body: ContactSearchRequest, options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ExternalContact, ContactListing, W>
  /** POST /api/v2/externalcontacts/externalsources */
  postExternalcontactsExternalsources<W extends boolean = false>(body: ExternalSource, options?: _Inline<W>, call?: _Call<W>): _Answer<ExternalSource, W>
  /** POST /api/v2/externalcontacts/identifierlookup */
  postExternalcontactsIdentifierlookup<W extends boolean = false>(body: ContactIdentifier, options?: { expand?: _Many<_Open<"externalOrganization" | "identifiers" | "externalSources" | "division">> } & _Inline<W>, call?: _Call<W>): _Answer<ExternalContact, W>
  /** POST /api/v2/externalcontacts/identifierlookup/contacts */
  postExternalcontactsIdentifierlookupContacts<W extends boolean = false>(body: ContactIdentifier, options?: { expand?: _Many<_Open<"externalOrganization" | "identifiers" | "externalSources" | "division">> } & _Inline<W>, call?: _Call<W>): _Answer<ExternalContact, W>
  /** POST /api/v2/externalcontacts/identifierlookup/organizations */
  postExternalcontactsIdentifierlookupOrganizations<W extends boolean = false>(body: ExternalOrganizationIdentifier, options?: { expand?: _Many<_Open<"identifiers" | "externalSources" | "division">> } & _Inline<W>, call?: _Call<W>): _Answer<ExternalOrganization, W>
  /** POST /api/v2/externalcontacts/import/csv/jobs */
  postExternalcontactsImportCsvJobs<W extends boolean = false>(body: CsvJobRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<CsvJobResponse, W>
  /** POST /api/v2/externalcontacts/import/csv/settings */
  postExternalcontactsImportCsvSettings<W extends boolean = false>(body: CsvSettings, options?: _Inline<W>, call?: _Call<W>): _Answer<CsvSettings, W>
  /** POST /api/v2/externalcontacts/import/csv/uploads */
  postExternalcontactsImportCsvUploads<W extends boolean = false>(body: CsvUploadRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<CsvUploadResponse, W>
  /** POST /api/v2/externalcontacts/import/jobs */
  postExternalcontactsImportJobs<W extends boolean = false>(body: ContactImportJobRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<ContactImportJobResponse, W>
  /** POST /api/v2/externalcontacts/import/settings */
  postExternalcontactsImportSettings<W extends boolean = false>(body: ContactImportSettings, options?: _Inline<W>, call?: _Call<W>): _Answer<ContactImportSettings, W>
  /** POST /api/v2/externalcontacts/merge/contacts */
  postExternalcontactsMergeContacts<W extends boolean = false>(body: MergeRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<ExternalContact, W>
  /** POST /api/v2/externalcontacts/notes/exports */
  postExternalcontactsNotesExports<W extends boolean = false>(body: NotesExport, options?: _Inline<W>, call?: _Call<W>): _Answer<NotesExport, W>
  /** POST /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes */
  postExternalcontactsOrganizationNotes<W extends boolean = false>(externalOrganizationId: string, body: Note, options?: _Inline<W>, call?: _Call<W>): _Answer<Note, W>
  /** POST /api/v2/externalcontacts/organizations */
  postExternalcontactsOrganizations<W extends boolean = false>(body: ExternalOrganization, options?: _Inline<W>, call?: _Call<W>): _Answer<ExternalOrganization, W>
  /** POST /api/v2/externalcontacts/organizations/enrich */
  postExternalcontactsOrganizationsEnrich<W extends boolean = false>(body: ExternalOrganizationEnrichRequest, options?: { dryRun?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<ExternalOrganization, W>
  /** POST /api/v2/externalcontacts/organizations/exports */
  postExternalcontactsOrganizationsExports<W extends boolean = false>(body: OrganizationsExport, options?: _Inline<W>, call?: _Call<W>): _Answer<OrganizationsExport, W>
  /** POST /api/v2/externalcontacts/organizations/schemas */
  postExternalcontactsOrganizationsSchemas<W extends boolean = false>(body: DataSchema, options?: _Inline<W>, call?: _Call<W>): _Answer<DataSchema, W>
  /** POST /api/v2/externalcontacts/relationships */
  postExternalcontactsRelationships<W extends boolean = false>(body: Relationship, options?: _Inline<W>, call?: _Call<W>): _Answer<Relationship, W>
  /** POST /api/v2/externalcontacts/relationships/exports */
  postExternalcontactsRelationshipsExports<W extends boolean = false>(body: RelationshipsExport, options?: _Inline<W>, call?: _Call<W>): _Answer<RelationshipsExport, W>
  /** PUT /api/v2/externalcontacts/contacts/{contactId} */
  putExternalcontactsContact<W extends boolean = false>(contactId: string, body: ExternalContact, options?: _Inline<W>, call?: _Call<W>): _Answer<ExternalContact, W>
  /** PUT /api/v2/externalcontacts/contacts/{contactId}/notes/{noteId} */
  putExternalcontactsContactNote<W extends boolean = false>(contactId: string, noteId: string, body: Note, options?: _Inline<W>, call?: _Call<W>): _Answer<Note, W>
  /** PUT /api/v2/externalcontacts/contacts/schemas/{schemaId} */
  putExternalcontactsContactsSchema<W extends boolean = false>(schemaId: string, body: DataSchema, options?: _Inline<W>, call?: _Call<W>): _Answer<DataSchema, W>
  /** PUT /api/v2/externalcontacts/conversations/{conversationId} */
  putExternalcontactsConversation<W extends boolean = false>(conversationId: string, body: ConversationAssociation, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PUT /api/v2/externalcontacts/externalsources/{externalSourceId} */
  putExternalcontactsExternalsource<W extends boolean = false>(externalSourceId: string, body: ExternalSource, options?: _Inline<W>, call?: _Call<W>): _Answer<ExternalSource, W>
  /** PUT /api/v2/externalcontacts/graphs/clusterscans/{scanId}/clusters/{clusterId}/merge (preview) */
  putExternalcontactsGraphsClusterscanClusterMerge<W extends boolean = false>(scanId: string, clusterId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Cluster, W>
  /** PUT /api/v2/externalcontacts/graphs/settings (preview) */
  putExternalcontactsGraphsSettings<W extends boolean = false>(body: GraphSettings, options?: _Inline<W>, call?: _Call<W>): _Answer<GraphSettings, W>
  /** PUT /api/v2/externalcontacts/import/csv/settings/{settingsId} */
  putExternalcontactsImportCsvSetting<W extends boolean = false>(settingsId: string, body: CsvSettings, options?: _Inline<W>, call?: _Call<W>): _Answer<CsvSettings, W>
  /** PUT /api/v2/externalcontacts/import/jobs/{jobId} */
  putExternalcontactsImportJob<W extends boolean = false>(jobId: string, body: ContactImportJobStatusUpdateRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<ContactImportJobStatusUpdateResponse, W>
  /** PUT /api/v2/externalcontacts/import/settings/{settingsId} */
  putExternalcontactsImportSetting<W extends boolean = false>(settingsId: string, body: ContactImportSettings, options?: _Inline<W>, call?: _Call<W>): _Answer<ContactImportSettings, W>
  /** PUT /api/v2/externalcontacts/organizations/{externalOrganizationId} */
  putExternalcontactsOrganization<W extends boolean = false>(externalOrganizationId: string, body: ExternalOrganization, options?: _Inline<W>, call?: _Call<W>): _Answer<ExternalOrganization, W>
  /** PUT /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId} */
  putExternalcontactsOrganizationNote<W extends boolean = false>(externalOrganizationId: string, noteId: string, body: Note, options?: _Inline<W>, call?: _Call<W>): _Answer<Note, W>
  /** PUT /api/v2/externalcontacts/organizations/schemas/{schemaId} */
  putExternalcontactsOrganizationsSchema<W extends boolean = false>(schemaId: string, body: DataSchema, options?: _Inline<W>, call?: _Call<W>): _Answer<DataSchema, W>
  /** PUT /api/v2/externalcontacts/organizations/{externalOrganizationId}/trustor/{trustorId} */
  putExternalcontactsOrganizationTrustorTrustorId<W extends boolean = false>(externalOrganizationId: string, trustorId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ExternalOrganizationTrustorLink, W>
  /** PUT /api/v2/externalcontacts/relationships/{relationshipId} */
  putExternalcontactsRelationship<W extends boolean = false>(relationshipId: string, body: Relationship, options?: _Inline<W>, call?: _Call<W>): _Answer<Relationship, W>
}

export interface BulkContactsEnrichRequest {
  entities?: ContactEnrichRequest[]
}

export interface BulkContactsEnrichResponse {
  results?: BulkResponseResultExternalContactContactEnrichRequestBulkEntityErrorContactEnrichRequest[]
  errorCount?: number
  errorIndexes?: number[]
}

export interface BulkContactsRequest {
  entities?: ExternalContact[]
}

export interface BulkContactsResponse {
  results?: BulkResponseResultExternalContactExternalContactBulkEntityErrorExternalContact[]
  errorCount?: number
  errorIndexes?: number[]
}

export interface BulkDeleteResponse {
  results?: BulkResponseResultVoidEntityBulkEntityErrorEntity[]
  errorCount?: number
  errorIndexes?: number[]
}

export interface BulkEntityErrorContactEnrichRequest {
  code?: string
  message?: string
  status?: number
  retryable?: boolean
  details?: BulkErrorDetail[]
  entity?: ContactEnrichRequest
}

export interface BulkEntityErrorEntity {
  code?: string
  message?: string
  status?: number
  retryable?: boolean
  details?: BulkErrorDetail[]
  entity?: Entity
}

export interface BulkEntityErrorExternalContact {
  code?: string
  message?: string
  status?: number
  retryable?: boolean
  details?: BulkErrorDetail[]
  entity?: ExternalContact
}

export interface BulkEntityErrorExternalOrganization {
  code?: string
  message?: string
  status?: number
  retryable?: boolean
  details?: BulkErrorDetail[]
  entity?: ExternalOrganization
}

export interface BulkEntityErrorExternalOrganizationEnrichRequest {
  code?: string
  message?: string
  status?: number
  retryable?: boolean
  details?: BulkErrorDetail[]
  entity?: ExternalOrganizationEnrichRequest
}

export interface BulkEntityErrorNote {
  code?: string
  message?: string
  status?: number
  retryable?: boolean
  details?: BulkErrorDetail[]
  entity?: Note
}

export interface BulkEntityErrorRelationship {
  code?: string
  message?: string
  status?: number
  retryable?: boolean
  details?: BulkErrorDetail[]
  entity?: Relationship
}

export interface BulkFetchContactsResponse {
  results?: BulkResponseResultExternalContactEntityBulkEntityErrorEntity[]
  errorCount?: number
  errorIndexes?: number[]
}

export interface BulkFetchNotesResponse {
  results?: BulkResponseResultNoteEntityBulkEntityErrorEntity[]
  errorCount?: number
  errorIndexes?: number[]
}

export interface BulkFetchOrganizationsResponse {
  results?: BulkResponseResultExternalOrganizationEntityBulkEntityErrorEntity[]
  errorCount?: number
  errorIndexes?: number[]
}

export interface BulkFetchRelationshipsResponse {
  results?: BulkResponseResultRelationshipEntityBulkEntityErrorEntity[]
  errorCount?: number
  errorIndexes?: number[]
}

export interface BulkIdsRequest {
  entities?: ExternalContactsEntity[]
}

export interface BulkNotesRequest {
  entities?: Note[]
}

export interface BulkNotesResponse {
  results?: BulkResponseResultNoteNoteBulkEntityErrorNote[]
  errorCount?: number
  errorIndexes?: number[]
}

export interface BulkOrganizationsEnrichRequest {
  entities?: ExternalOrganizationEnrichRequest[]
}

export interface BulkOrganizationsEnrichResponse {
  results?: BulkResponseResultExternalOrganizationExternalOrganizationEnrichRequestBulkEntityErrorExternalOrganizationEnrichRequest[]
  errorCount?: number
  errorIndexes?: number[]
}

export interface BulkOrganizationsRequest {
  entities?: ExternalOrganization[]
}

export interface BulkOrganizationsResponse {
  results?: BulkResponseResultExternalOrganizationExternalOrganizationBulkEntityErrorExternalOrganization[]
  errorCount?: number
  errorIndexes?: number[]
}

export interface BulkRelationshipsRequest {
  entities?: Relationship[]
}

export interface BulkRelationshipsResponse {
  results?: BulkResponseResultRelationshipRelationshipBulkEntityErrorRelationship[]
  errorCount?: number
  errorIndexes?: number[]
}

export interface BulkResponseResultExternalContactContactEnrichRequestBulkEntityErrorContactEnrichRequest {
  id?: string
  success?: boolean
  entity?: ExternalContact
  error?: BulkEntityErrorContactEnrichRequest
  status?: number
}

export interface BulkResponseResultExternalContactEntityBulkEntityErrorEntity {
  id?: string
  success?: boolean
  entity?: ExternalContact
  error?: BulkEntityErrorEntity
  status?: number
}

export interface BulkResponseResultExternalContactExternalContactBulkEntityErrorExternalContact {
  id?: string
  success?: boolean
  entity?: ExternalContact
  error?: BulkEntityErrorExternalContact
  status?: number
}

export interface BulkResponseResultExternalOrganizationEntityBulkEntityErrorEntity {
  id?: string
  success?: boolean
  entity?: ExternalOrganization
  error?: BulkEntityErrorEntity
  status?: number
}

export interface BulkResponseResultExternalOrganizationExternalOrganizationBulkEntityErrorExternalOrganization {
  id?: string
  success?: boolean
  entity?: ExternalOrganization
  error?: BulkEntityErrorExternalOrganization
  status?: number
}

export interface BulkResponseResultExternalOrganizationExternalOrganizationEnrichRequestBulkEntityErrorExternalOrganizationEnrichRequest {
  id?: string
  success?: boolean
  entity?: ExternalOrganization
  error?: BulkEntityErrorExternalOrganizationEnrichRequest
  status?: number
}

export interface BulkResponseResultNoteEntityBulkEntityErrorEntity {
  id?: string
  success?: boolean
  entity?: Note
  error?: BulkEntityErrorEntity
  status?: number
}

export interface BulkResponseResultNoteNoteBulkEntityErrorNote {
  id?: string
  success?: boolean
  entity?: Note
  error?: BulkEntityErrorNote
  status?: number
}

export interface BulkResponseResultRelationshipEntityBulkEntityErrorEntity {
  id?: string
  success?: boolean
  entity?: Relationship
  error?: BulkEntityErrorEntity
  status?: number
}

export interface BulkResponseResultRelationshipRelationshipBulkEntityErrorRelationship {
  id?: string
  success?: boolean
  entity?: Relationship
  error?: BulkEntityErrorRelationship
  status?: number
}

export interface BulkResponseResultVoidEntityBulkEntityErrorEntity {
  id?: string
  success?: boolean
  entity?: any
  error?: BulkEntityErrorEntity
  status?: number
}

export interface Cluster {
  id?: string
  division?: StarrableDivision
  clusterScan?: ClusterScan
  mergeInfo?: MergeInfo
  graph?: Graph
  dateCreated?: string
  selfUri?: string
}

export interface ClusterList {
  entities?: Cluster[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
  cursors?: Cursors
}

export interface ClusterScan {
  id?: string
  dateCompleted?: string
  statistics?: ClusterScanStatistics
  selfUri?: string
}

export interface ClusterScanList {
  entities?: ClusterScan[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
  cursors?: Cursors
}

export interface ClusterScanStatistics {
  aggregated?: ClusterStatistics
  selfUri?: string
}

export interface ClusterStatistics {
  totalClusters?: number
  totalAutomaticMergeSuccesses?: number
  totalAutomaticMergeFailures?: number
}

export interface ContactEnrichOptions {
  promote?: boolean
}

export interface ContactEnrichRequest {
  id?: string
  division?: WritableStarrableDivision
  matchingIdentifiers: ContactIdentifier[]
  action: _Open<"Merge" | "Upsert" | "Update" | "Insert">
  contact?: ExternalContact
  fieldRules?: EnrichFieldRules
  options?: ContactEnrichOptions
}

export interface ContactIdentifierListing {
  entities?: ContactIdentifier[]
}

export interface ContactImportField {
  name: string
  included: boolean
}

export interface ContactImportJobEntityListing {
  entities?: ContactImportJobResponse[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
  cursors?: Cursors
}

export interface ContactImportJobMetadata {
  fileName?: string
  dryRunFailedCount?: number
  dryRunSuccessCount?: number
  dryRunReportDownloadUrl?: string
  importFailedCount?: number
  importSuccessCount?: number
  importReportDownloadUrl?: string
}

export interface ContactImportJobRequest {
  settingsId: string
  division?: WritableStarrableDivision
}

export interface ContactImportJobResponse {
  id?: string
  status?: _Open<"Created" | "Running" | "Completed" | "Failed" | "Cancelled">
  statusDetails?: string
  executionStep?: _Open<"Validating" | "Validated" | "Importing">
  metadata?: ContactImportJobMetadata
  dateCreated?: string
  division?: StarrableDivision
  selfUri?: string
  settings: AddressableEntityRef
}

export interface ContactImportJobStatusUpdateRequest {
  jobId: string
  status: _Open<"Continue" | "Cancel" | "Retry">
}

export interface ContactImportJobStatusUpdateResponse {
  jobId?: string
  status?: _Open<"Continue" | "Cancel" | "Retry">
}

export interface ContactImportSettings {
  id?: string
  name: string
  matchingCriteria?: string[]
  mergeContacts: boolean
  externalSourceId: string
  importFields: ContactImportField[]
  dateCreated?: string
  selfUri?: string
}

export interface ContactImportSettingsEntityListing {
  entities?: ContactImportSettings[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
  cursors?: Cursors
}

export interface ContactListing {
  entities?: ExternalContact[]
  pageSize?: number
  pageNumber?: number
  total?: number
  partialResults?: boolean
  firstUri?: string
  selfUri?: string
  nextUri?: string
  lastUri?: string
  previousUri?: string
  pageCount?: number
}

export interface ContactSearchOperation {
  simpleSearch?: ContactSimpleSearch
}

export interface ContactSearchRequest {
  pageNumber?: number
  pageSize?: number
  divisionIds?: string[]
  expand?: string[]
  operation?: ContactSearchOperation
}

export interface ContactSimpleSearch {
  query?: string
  sortOrder?: string[]
  ids?: string[]
}

export interface ContactVertex {
  vertexId?: string
  contact?: ExternalContact
}

export interface ContactsExport {
  id?: string
  divisionIds?: string[]
  createdBy?: DomainEntityRef
  dateCreated?: string
  dateCompletion?: string
  status?: _Open<"RUNNING" | "SUCCEEDED" | "FAILED">
  downloadUrl?: string
  resultRowCount?: number
  queryConditions?: ContactsExportQueryConditions
  selfUri?: string
}

export interface ContactsExportComparisonFieldFilter {
  field: _Open<"CreateDate" | "ModifyDate">
  value: string
}

export interface ContactsExportFieldFilter {
  field: _Open<"DivisionId" | "ContactClassification" | "ExternalOrganizationId" | "ExternalSourceId" | "SchemaId" | "SchemaVersion">
  value: string
}

export interface ContactsExportFieldListFilter {
  field: _Open<"DivisionId" | "ContactClassification" | "ExternalOrganizationId" | "ExternalSourceId" | "SchemaId" | "SchemaVersion">
  values: string[]
}

export interface ContactsExportFilter {
  eq?: ContactsExportFieldFilter
  in?: ContactsExportFieldListFilter
  lte?: ContactsExportComparisonFieldFilter
  gte?: ContactsExportComparisonFieldFilter
  and?: ContactsExportFilter[]
  or?: ContactsExportFilter[]
  not?: ContactsExportFilter
}

export interface ContactsExportListing {
  entities?: ContactsExport[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface ContactsExportQueryConditions {
  filters?: ContactsExportFilter
  limit?: number
}

export interface ContactsPatchChange {
  field: string
  value?: any
  action: _Open<"UpdateIfEmpty" | "UpdateIfExists" | "Update" | "AppendToCollection" | "Remove" | "RemoveFromCollection">
}

export interface ConversationAssociation {
  externalContactId?: string
  conversationId: string
  communicationId: string
  mediaType: _Open<"CALL" | "CALLBACK" | "CHAT" | "COBROWSE" | "EMAIL" | "MESSAGE" | "INTERNAL_MESSAGE" | "SCREEN_MONITORING" | "SOCIAL_EXPRESSION" | "VIDEO" | "SCREENSHARE">
}

export interface CsvJobRequest {
  uploadId: string
  settingsId: string
  division?: WritableStarrableDivision
}

export interface CsvJobResponse {
  job: AddressableEntityRef
}

export interface CsvMappingEntry {
  sourceField: string
  targetField: string
}

export interface CsvSettings {
  id?: string
  externalSettingsId?: string
  mappings: CsvMappingEntry[]
  selfUri?: string
}

export interface CsvUploadDetailsResponse {
  uploadId: string
  fileName?: string
  validationResult: ValidationResult
}

export interface CsvUploadPreviewResponse {
  uploadId: string
  headers: string[]
  entries: string[][]
}

export interface CsvUploadRequest {
  fileName?: string
  fileSize: number
}

export interface CsvUploadResponse {
  uploadId: string
  uploadUrl: string
  uploadHeaders: Header[]
}

export interface CursorContactListing {
  entities?: ExternalContact[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
  cursors?: Cursors
}

export interface CursorExternalSourceListing {
  entities?: ExternalSource[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
  cursors?: Cursors
}

export interface CursorNoteListing {
  entities?: Note[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
  cursors?: Cursors
}

export interface CursorOrganizationListing {
  entities?: ExternalOrganization[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
  cursors?: Cursors
}

export interface CursorRelationshipListing {
  entities?: Relationship[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
  cursors?: Cursors
}

export interface EnrichFieldRule {
  field?: string
  action?: _Open<"AlwaysUseProvided" | "PreferExisting" | "PreferProvided">
  arrayAction?: _Open<"Replace" | "Extend" | "Fill">
}

export interface EnrichFieldRules {
  defaultAction?: _Open<"AlwaysUseProvided" | "PreferExisting" | "PreferProvided">
  rules?: EnrichFieldRule[]
  defaultArrayAction?: _Open<"Replace" | "Extend" | "Fill">
}

export interface ExternalContactsEntity {
  id?: string
}

export interface ExternalContactsPatchRequest {
  changes?: ContactsPatchChange[]
}

export interface ExternalOrganizationEnrichRequest {
  id?: string
  division?: WritableStarrableDivision
  matchingIdentifiers?: ExternalOrganizationIdentifier[]
  action?: _Open<"Upsert" | "Update" | "Insert">
  externalOrganization?: ExternalOrganization
  fieldRules?: EnrichFieldRules
}

export interface ExternalOrganizationIdentifierClaimRequest {
  operation: _Open<"Claim" | "Release">
  identifier: ExternalOrganizationIdentifier
}

export interface ExternalOrganizationIdentifierListing {
  entities?: ExternalOrganizationIdentifier[]
}

export interface ExternalOrganizationListing {
  entities?: ExternalOrganization[]
  pageSize?: number
  pageNumber?: number
  total?: number
  partialResults?: boolean
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface ExternalOrganizationTrustorLink {
  division?: WritableStarrableDivision
  externalOrganizationId?: string
  trustorOrgId?: string
  dateCreated?: string
  externalOrganizationUri?: string
}

export interface Graph {
  vertices?: GraphVertices
  edges?: GraphEdge[]
}

export interface GraphEdge {
  from?: string
  to?: string
}

export interface GraphSettings {
  automaticMergingEnabled?: boolean
  dateModified?: string
  selfUri?: string
}

export interface GraphVertices {
  contacts?: ContactVertex[]
  identifiers?: IdentifierVertex[]
}

export interface Header {
  name?: string
  value?: string
}

export interface IdentifierClaimRequest {
  operation: _Open<"Claim" | "Release">
  identifier: ContactIdentifier
}

export interface IdentifierVertex {
  vertexId?: string
  normalizedType?: _Open<"Phone" | "Email" | "ExternalId" | "TwitterId" | "TwitterHandle" | "FacebookId" | "InstagramId" | "InstagramHandle">
  normalizedValue?: string
}

export interface Listing {
  entities?: CsvSettings[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface MergeContactsRequest {
  contactIds: string[]
  valueOverride?: ExternalContact
}

export interface MergeError {
  message?: string
  code?: string
}

export interface MergeInfo {
  status?: _Open<"AutoQueued" | "AutoSucceeded" | "AutoFailed" | "ManualQueued" | "ManualSucceeded" | "ManualFailed" | "NotMerged">
  error?: MergeError
  dateMerged?: string
}

export interface MergeRequest {
  sourceContactId: string
  targetContactId: string
}

export interface Note {
  id?: string
  division?: WritableStarrableDivision
  entityId?: string
  entityType?: _Open<"contact" | "organization">
  noteText?: string
  modifyDate?: string
  createDate?: string
  createdBy: User
  externalDataSources?: ExternalDataSource[]
  selfUri?: string
}

export interface NoteListing {
  entities?: Note[]
  pageSize?: number
  pageNumber?: number
  total?: number
  partialResults?: boolean
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface NotesExport {
  id?: string
  divisionIds?: string[]
  createdBy?: DomainEntityRef
  dateCreated?: string
  dateCompletion?: string
  status?: _Open<"RUNNING" | "SUCCEEDED" | "FAILED">
  downloadUrl?: string
  resultRowCount?: number
  queryConditions?: NotesExportQueryConditions
  selfUri?: string
}

export interface NotesExportComparisonFieldFilter {
  field: _Open<"CreateDate" | "ModifyDate">
  value: string
}

export interface NotesExportFieldFilter {
  field: _Open<"DivisionId" | "EntityType">
  value: string
}

export interface NotesExportFieldListFilter {
  field: _Open<"DivisionId" | "EntityType">
  values: string[]
}

export interface NotesExportFilter {
  eq?: NotesExportFieldFilter
  in?: NotesExportFieldListFilter
  lte?: NotesExportComparisonFieldFilter
  gte?: NotesExportComparisonFieldFilter
  and?: NotesExportFilter[]
  or?: NotesExportFilter[]
  not?: NotesExportFilter
}

export interface NotesExportListing {
  entities?: NotesExport[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface NotesExportQueryConditions {
  filters?: NotesExportFilter
  limit?: number
}

export interface OrganizationsExport {
  id?: string
  divisionIds?: string[]
  createdBy?: DomainEntityRef
  dateCreated?: string
  dateCompletion?: string
  status?: _Open<"RUNNING" | "SUCCEEDED" | "FAILED">
  downloadUrl?: string
  resultRowCount?: number
  queryConditions?: OrganizationsExportQueryConditions
  selfUri?: string
}

export interface OrganizationsExportComparisonFieldFilter {
  field: _Open<"CreateDate" | "ModifyDate">
  value: string
}

export interface OrganizationsExportFieldFilter {
  field: _Open<"DivisionId" | "SchemaId" | "SchemaVersion">
  value: string
}

export interface OrganizationsExportFieldListFilter {
  field: _Open<"DivisionId" | "SchemaId" | "SchemaVersion">
  values: string[]
}

export interface OrganizationsExportFilter {
  eq?: OrganizationsExportFieldFilter
  in?: OrganizationsExportFieldListFilter
  lte?: OrganizationsExportComparisonFieldFilter
  gte?: OrganizationsExportComparisonFieldFilter
  and?: OrganizationsExportFilter[]
  or?: OrganizationsExportFilter[]
  not?: OrganizationsExportFilter
}

export interface OrganizationsExportListing {
  entities?: OrganizationsExport[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface OrganizationsExportQueryConditions {
  filters?: OrganizationsExportFilter
  limit?: number
}

export interface Relationship {
  id?: string
  division?: WritableStarrableDivision
  user: User
  externalOrganization: ExternalOrganization
  relationship: string
  externalDataSources?: ExternalDataSource[]
  selfUri?: string
}

export interface RelationshipListing {
  entities?: Relationship[]
  pageSize?: number
  pageNumber?: number
  total?: number
  partialResults?: boolean
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface RelationshipsExport {
  id?: string
  divisionIds?: string[]
  createdBy?: DomainEntityRef
  dateCreated?: string
  dateCompletion?: string
  status?: _Open<"RUNNING" | "SUCCEEDED" | "FAILED">
  downloadUrl?: string
  resultRowCount?: number
  queryConditions?: RelationshipsExportQueryConditions
  selfUri?: string
}

export interface RelationshipsExportComparisonFieldFilter {
  field: _Open<"CreateDate" | "ModifyDate">
  value: string
}

export interface RelationshipsExportFieldFilter {
  field: _Open<"DivisionId" | "UserId">
  value: string
}

export interface RelationshipsExportFieldListFilter {
  field: _Open<"DivisionId" | "UserId">
  values: string[]
}

export interface RelationshipsExportFilter {
  eq?: RelationshipsExportFieldFilter
  in?: RelationshipsExportFieldListFilter
  lte?: RelationshipsExportComparisonFieldFilter
  gte?: RelationshipsExportComparisonFieldFilter
  and?: RelationshipsExportFilter[]
  or?: RelationshipsExportFilter[]
  not?: RelationshipsExportFilter
}

export interface RelationshipsExportListing {
  entities?: RelationshipsExport[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface RelationshipsExportQueryConditions {
  filters?: RelationshipsExportFilter
  limit?: number
}

export interface ReverseWhitepagesLookupResult {
  contacts?: ExternalContact[]
}

export interface ValidationError {
  lineNumber: number
  message: string
}

export interface ValidationResult {
  separatorValid: boolean
  fileEncodingValid: boolean
  errors: ValidationError[]
}
export {}
