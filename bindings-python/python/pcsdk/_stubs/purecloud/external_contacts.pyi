# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from collections.abc import Sequence as _Sequence
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response
from ._shared import AddressableEntityRef, BulkErrorDetail, ContactIdentifier, Coretype, CoretypeListing, Cursors, DataSchema, DataSchemaListing, DomainEntityRef, Entity, ExternalContact, ExternalDataSource, ExternalOrganization, ExternalOrganizationIdentifier, ExternalSource, SchemaQuantityLimits, SegmentAssignmentListing, Session, SessionListing, StarrableDivision, UpdateSegmentAssignmentRequest, UpdateSegmentAssignmentResponse, User, WritableStarrableDivision

class _RespondingExternalContactsApi(_RespondingGroup):
    def delete_externalcontacts_contact(self, contact_id: str) -> _Response: ...
    def delete_externalcontacts_contact_note(self, contact_id: str, note_id: str) -> _Response: ...
    def delete_externalcontacts_contacts_schema(self, schema_id: str) -> _Response: ...
    def delete_externalcontacts_externalsource(self, external_source_id: str) -> _Response: ...
    def delete_externalcontacts_import_csv_setting(self, settings_id: str) -> _Response: ...
    def delete_externalcontacts_import_setting(self, settings_id: str) -> _Response: ...
    def delete_externalcontacts_organization(self, external_organization_id: str) -> _Response: ...
    def delete_externalcontacts_organization_note(self, external_organization_id: str, note_id: str) -> _Response: ...
    def delete_externalcontacts_organization_trustor(self, external_organization_id: str) -> _Response: ...
    def delete_externalcontacts_relationship(self, relationship_id: str) -> _Response: ...
    def get_externalcontacts_contact(self, contact_id: str, *, expand: _Sequence[_Literal["externalOrganization", "externalDataSources", "identifiers", "externalSources", "division"] | str] | None = ...) -> _Response: ...
    def get_externalcontacts_contact_identifiers(self, contact_id: str) -> _Response: ...
    def get_externalcontacts_contact_journey_segments(self, contact_id: str, *, include_merged: bool | None = ..., limit: int | None = ...) -> _Response: ...
    def get_externalcontacts_contact_journey_sessions(self, contact_id: str, *, page_size: str | None = ..., after: str | None = ..., include_merged: bool | None = ...) -> _Response: ...
    def get_externalcontacts_contact_journey_sessions_iter(self, contact_id: str, *, page_size: str | None = ..., after: str | None = ..., include_merged: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Session, _Response]: ...
    def get_externalcontacts_contact_note(self, contact_id: str, note_id: str, *, expand: _Sequence[_Literal["author", "externalDataSources", "division"] | str] | None = ...) -> _Response: ...
    def get_externalcontacts_contact_notes(self, contact_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: str | None = ..., expand: _Sequence[_Literal["author", "externalDataSources", "division", "mergeset"] | str] | None = ...) -> _Response: ...
    def get_externalcontacts_contact_notes_iter(self, contact_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: str | None = ..., expand: _Sequence[_Literal["author", "externalDataSources", "division", "mergeset"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Note, _Response]: ...
    def get_externalcontacts_contacts(self, *, page_size: int | None = ..., page_number: int | None = ..., q: str | None = ..., sort_order: str | None = ..., expand: _Sequence[_Literal["externalOrganization", "externalDataSources", "identifiers", "externalSources", "division"] | str] | None = ..., division_ids: _Sequence[str] | None = ...) -> _Response: ...
    def get_externalcontacts_contacts_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., q: str | None = ..., sort_order: str | None = ..., expand: _Sequence[_Literal["externalOrganization", "externalDataSources", "identifiers", "externalSources", "division"] | str] | None = ..., division_ids: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ExternalContact, _Response]: ...
    def get_externalcontacts_contacts_export(self, export_id: str) -> _Response: ...
    def get_externalcontacts_contacts_exports(self, *, division_ids: _Sequence[str] | None = ..., after: str | None = ..., page_size: int | None = ...) -> _Response: ...
    def get_externalcontacts_contacts_exports_iter(self, *, division_ids: _Sequence[str] | None = ..., after: str | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ContactsExport, _Response]: ...
    def get_externalcontacts_contacts_schema(self, schema_id: str) -> _Response: ...
    def get_externalcontacts_contacts_schemas(self) -> _Response: ...
    def get_externalcontacts_contacts_schemas_coretype(self, core_type_name: str) -> _Response: ...
    def get_externalcontacts_contacts_schemas_coretypes(self) -> _Response: ...
    def get_externalcontacts_contacts_schemas_limits(self) -> _Response: ...
    def get_externalcontacts_contacts_schema_version(self, schema_id: str, version_id: str) -> _Response: ...
    def get_externalcontacts_contacts_schema_versions(self, schema_id: str) -> _Response: ...
    def get_externalcontacts_contact_unresolved(self, contact_id: str, *, expand: _Sequence[_Literal["externalOrganization", "externalDataSources", "identifiers", "division"] | str] | None = ...) -> _Response: ...
    def get_externalcontacts_externalsource(self, external_source_id: str) -> _Response: ...
    def get_externalcontacts_externalsources(self, *, cursor: str | None = ..., limit: int | None = ..., name: str | None = ..., active: bool | None = ...) -> _Response: ...
    def get_externalcontacts_externalsources_iter(self, *, cursor: str | None = ..., limit: int | None = ..., name: str | None = ..., active: bool | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ExternalSource, _Response]: ...
    def get_externalcontacts_graphs_clusterscan(self, scan_id: str, *, expand: _Sequence[str] | None = ...) -> _Response: ...
    def get_externalcontacts_graphs_clusterscan_cluster(self, scan_id: str, cluster_id: str) -> _Response: ...
    def get_externalcontacts_graphs_clusterscan_clusters(self, scan_id: str, *, limit: int | None = ..., cursor: str | None = ..., division_ids: _Sequence[str] | None = ..., merge_info_status: str | None = ...) -> _Response: ...
    def get_externalcontacts_graphs_clusterscan_clusters_iter(self, scan_id: str, *, limit: int | None = ..., cursor: str | None = ..., division_ids: _Sequence[str] | None = ..., merge_info_status: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Cluster, _Response]: ...
    def get_externalcontacts_graphs_clusterscans(self, *, limit: int | None = ..., cursor: str | None = ..., expand: _Sequence[str] | None = ...) -> _Response: ...
    def get_externalcontacts_graphs_clusterscans_iter(self, *, limit: int | None = ..., cursor: str | None = ..., expand: _Sequence[str] | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ClusterScan, _Response]: ...
    def get_externalcontacts_graphs_clusterscans_latest(self, *, expand: _Sequence[str] | None = ...) -> _Response: ...
    def get_externalcontacts_graphs_clusterscans_latest_statistics(self) -> _Response: ...
    def get_externalcontacts_graphs_clusterscan_statistics(self, scan_id: str) -> _Response: ...
    def get_externalcontacts_graphs_settings(self) -> _Response: ...
    def get_externalcontacts_import_csv_setting(self, settings_id: str) -> _Response: ...
    def get_externalcontacts_import_csv_settings(self, *, after: str | None = ..., page_size: str | None = ..., external_settings_id: str | None = ...) -> _Response: ...
    def get_externalcontacts_import_csv_settings_iter(self, *, after: str | None = ..., page_size: str | None = ..., external_settings_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CsvSettings, _Response]: ...
    def get_externalcontacts_import_csv_upload_details(self, upload_id: str) -> _Response: ...
    def get_externalcontacts_import_csv_upload_preview(self, upload_id: str) -> _Response: ...
    def get_externalcontacts_import_job(self, job_id: str, *, expand: _Sequence[_Literal["division"] | str] | None = ...) -> _Response: ...
    def get_externalcontacts_import_jobs(self, *, expand: _Sequence[_Literal["division"] | str] | None = ..., after: str | None = ..., page_size: str | None = ..., sort_order: _Literal["Ascending", "Descending"] | str | None = ..., job_status: _Literal["Created", "Running", "Completed", "Failed", "Cancelled"] | str | None = ...) -> _Response: ...
    def get_externalcontacts_import_jobs_iter(self, *, expand: _Sequence[_Literal["division"] | str] | None = ..., after: str | None = ..., page_size: str | None = ..., sort_order: _Literal["Ascending", "Descending"] | str | None = ..., job_status: _Literal["Created", "Running", "Completed", "Failed", "Cancelled"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ContactImportJobResponse, _Response]: ...
    def get_externalcontacts_import_setting(self, settings_id: str) -> _Response: ...
    def get_externalcontacts_import_settings(self, *, after: str | None = ..., page_size: str | None = ..., sort_order: _Literal["Ascending", "Descending"] | str | None = ..., name: str | None = ...) -> _Response: ...
    def get_externalcontacts_import_settings_iter(self, *, after: str | None = ..., page_size: str | None = ..., sort_order: _Literal["Ascending", "Descending"] | str | None = ..., name: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ContactImportSettings, _Response]: ...
    def get_externalcontacts_notes_export(self, export_id: str) -> _Response: ...
    def get_externalcontacts_notes_exports(self, *, division_ids: _Sequence[str] | None = ..., after: str | None = ..., page_size: int | None = ...) -> _Response: ...
    def get_externalcontacts_notes_exports_iter(self, *, division_ids: _Sequence[str] | None = ..., after: str | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[NotesExport, _Response]: ...
    def get_externalcontacts_organization(self, external_organization_id: str, *, expand: _Sequence[_Literal["externalDataSources", "division", "identifiers", "externalSources"] | str] | None = ..., include_trustors: bool | None = ...) -> _Response: ...
    def get_externalcontacts_organization_contacts(self, external_organization_id: str, *, page_size: int | None = ..., page_number: int | None = ..., q: str | None = ..., sort_order: str | None = ..., expand: _Sequence[_Literal["externalOrganization", "externalDataSources", "identifiers", "externalSources", "division"] | str] | None = ...) -> _Response: ...
    def get_externalcontacts_organization_contacts_iter(self, external_organization_id: str, *, page_size: int | None = ..., page_number: int | None = ..., q: str | None = ..., sort_order: str | None = ..., expand: _Sequence[_Literal["externalOrganization", "externalDataSources", "identifiers", "externalSources", "division"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ExternalContact, _Response]: ...
    def get_externalcontacts_organization_identifiers(self, external_organization_id: str) -> _Response: ...
    def get_externalcontacts_organization_note(self, external_organization_id: str, note_id: str, *, expand: _Sequence[_Literal["author", "externalDataSources", "division"] | str] | None = ...) -> _Response: ...
    def get_externalcontacts_organization_notes(self, external_organization_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: str | None = ..., expand: _Sequence[_Literal["author", "externalDataSources", "division"] | str] | None = ...) -> _Response: ...
    def get_externalcontacts_organization_notes_iter(self, external_organization_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: str | None = ..., expand: _Sequence[_Literal["author", "externalDataSources", "division"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Note, _Response]: ...
    def get_externalcontacts_organization_relationships(self, external_organization_id: str, *, page_size: int | None = ..., page_number: int | None = ..., expand: _Sequence[_Literal["externalDataSources", "division"] | str] | None = ..., sort_order: str | None = ...) -> _Response: ...
    def get_externalcontacts_organization_relationships_iter(self, external_organization_id: str, *, page_size: int | None = ..., page_number: int | None = ..., expand: _Sequence[_Literal["externalDataSources", "division"] | str] | None = ..., sort_order: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Relationship, _Response]: ...
    def get_externalcontacts_organizations(self, *, page_size: int | None = ..., page_number: int | None = ..., q: str | None = ..., trustor_id: _Sequence[str] | None = ..., sort_order: str | None = ..., expand: _Sequence[_Literal["externalDataSources", "division", "identifiers", "externalSources"] | str] | None = ..., include_trustors: bool | None = ..., division_ids: _Sequence[str] | None = ...) -> _Response: ...
    def get_externalcontacts_organizations_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., q: str | None = ..., trustor_id: _Sequence[str] | None = ..., sort_order: str | None = ..., expand: _Sequence[_Literal["externalDataSources", "division", "identifiers", "externalSources"] | str] | None = ..., include_trustors: bool | None = ..., division_ids: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ExternalOrganization, _Response]: ...
    def get_externalcontacts_organizations_export(self, export_id: str) -> _Response: ...
    def get_externalcontacts_organizations_exports(self, *, division_ids: _Sequence[str] | None = ..., after: str | None = ..., page_size: int | None = ...) -> _Response: ...
    def get_externalcontacts_organizations_exports_iter(self, *, division_ids: _Sequence[str] | None = ..., after: str | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[OrganizationsExport, _Response]: ...
    def get_externalcontacts_organizations_schema(self, schema_id: str) -> _Response: ...
    def get_externalcontacts_organizations_schemas(self) -> _Response: ...
    def get_externalcontacts_organizations_schemas_coretype(self, core_type_name: str) -> _Response: ...
    def get_externalcontacts_organizations_schemas_coretypes(self) -> _Response: ...
    def get_externalcontacts_organizations_schemas_limits(self) -> _Response: ...
    def get_externalcontacts_organizations_schema_version(self, schema_id: str, version_id: str) -> _Response: ...
    def get_externalcontacts_organizations_schema_versions(self, schema_id: str) -> _Response: ...
    def get_externalcontacts_relationship(self, relationship_id: str, *, expand: _Sequence[_Literal["externalDataSources", "division"] | str] | None = ...) -> _Response: ...
    def get_externalcontacts_relationships_export(self, export_id: str) -> _Response: ...
    def get_externalcontacts_relationships_exports(self, *, division_ids: _Sequence[str] | None = ..., after: str | None = ..., page_size: int | None = ...) -> _Response: ...
    def get_externalcontacts_relationships_exports_iter(self, *, division_ids: _Sequence[str] | None = ..., after: str | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[RelationshipsExport, _Response]: ...
    def get_externalcontacts_reversewhitepageslookup(self, lookup_val: str, *, expand: _Sequence[_Literal["contacts.externalOrganization", "externalDataSources", "division"] | str] | None = ..., division_id: str | None = ...) -> _Response: ...
    def get_externalcontacts_scan_contacts(self, *, limit: int | None = ..., cursor: str | None = ..., division_id: str | None = ...) -> _Response: ...
    def get_externalcontacts_scan_contacts_iter(self, *, limit: int | None = ..., cursor: str | None = ..., division_id: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ExternalContact, _Response]: ...
    def get_externalcontacts_scan_contacts_divisionviews_all(self, *, limit: int | None = ..., cursor: str | None = ...) -> _Response: ...
    def get_externalcontacts_scan_contacts_divisionviews_all_iter(self, *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ExternalContact, _Response]: ...
    def get_externalcontacts_scan_notes(self, *, limit: int | None = ..., cursor: str | None = ..., division_id: str | None = ...) -> _Response: ...
    def get_externalcontacts_scan_notes_iter(self, *, limit: int | None = ..., cursor: str | None = ..., division_id: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Note, _Response]: ...
    def get_externalcontacts_scan_notes_divisionviews_all(self, *, limit: int | None = ..., cursor: str | None = ...) -> _Response: ...
    def get_externalcontacts_scan_notes_divisionviews_all_iter(self, *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Note, _Response]: ...
    def get_externalcontacts_scan_organizations(self, *, limit: int | None = ..., cursor: str | None = ..., division_id: str | None = ...) -> _Response: ...
    def get_externalcontacts_scan_organizations_iter(self, *, limit: int | None = ..., cursor: str | None = ..., division_id: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ExternalOrganization, _Response]: ...
    def get_externalcontacts_scan_organizations_divisionviews_all(self, *, limit: int | None = ..., cursor: str | None = ...) -> _Response: ...
    def get_externalcontacts_scan_organizations_divisionviews_all_iter(self, *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ExternalOrganization, _Response]: ...
    def get_externalcontacts_scan_relationships(self, *, limit: int | None = ..., cursor: str | None = ..., division_id: str | None = ...) -> _Response: ...
    def get_externalcontacts_scan_relationships_iter(self, *, limit: int | None = ..., cursor: str | None = ..., division_id: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Relationship, _Response]: ...
    def get_externalcontacts_scan_relationships_divisionviews_all(self, *, limit: int | None = ..., cursor: str | None = ...) -> _Response: ...
    def get_externalcontacts_scan_relationships_divisionviews_all_iter(self, *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Relationship, _Response]: ...
    def patch_externalcontacts_contact(self, contact_id: str, body: ExternalContactsPatchRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_externalcontacts_contact_identifiers(self, contact_id: str, body: IdentifierClaimRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_externalcontacts_contact_note(self, contact_id: str, note_id: str, body: ExternalContactsPatchRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_externalcontacts_organization(self, external_organization_id: str, body: ExternalContactsPatchRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_externalcontacts_organization_identifiers(self, external_organization_id: str, body: ExternalOrganizationIdentifierClaimRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_externalcontacts_organization_note(self, external_organization_id: str, note_id: str, body: ExternalContactsPatchRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_externalcontacts_relationship(self, relationship_id: str, body: ExternalContactsPatchRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_externalcontacts_bulk_contacts(self, body: BulkIdsRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_externalcontacts_bulk_contacts_add(self, body: BulkContactsRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_externalcontacts_bulk_contacts_divisionviews(self, body: BulkIdsRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_externalcontacts_bulk_contacts_enrich(self, body: BulkContactsEnrichRequest | _Mapping[str, _Any], *, dry_run: bool | None = ...) -> _Response: ...
    def post_externalcontacts_bulk_contacts_remove(self, body: BulkIdsRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_externalcontacts_bulk_contacts_unresolved(self, body: BulkIdsRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_externalcontacts_bulk_contacts_update(self, body: BulkContactsRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_externalcontacts_bulk_notes(self, body: BulkIdsRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_externalcontacts_bulk_notes_add(self, body: BulkNotesRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_externalcontacts_bulk_notes_remove(self, body: BulkIdsRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_externalcontacts_bulk_notes_update(self, body: BulkNotesRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_externalcontacts_bulk_organizations(self, body: BulkIdsRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_externalcontacts_bulk_organizations_add(self, body: BulkOrganizationsRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_externalcontacts_bulk_organizations_divisionviews(self, body: BulkIdsRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_externalcontacts_bulk_organizations_enrich(self, body: BulkOrganizationsEnrichRequest | _Mapping[str, _Any], *, dry_run: bool | None = ...) -> _Response: ...
    def post_externalcontacts_bulk_organizations_remove(self, body: BulkIdsRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_externalcontacts_bulk_organizations_update(self, body: BulkOrganizationsRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_externalcontacts_bulk_relationships(self, body: BulkIdsRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_externalcontacts_bulk_relationships_add(self, body: BulkRelationshipsRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_externalcontacts_bulk_relationships_remove(self, body: BulkIdsRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_externalcontacts_bulk_relationships_update(self, body: BulkRelationshipsRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_externalcontacts_contact_journey_segments(self, contact_id: str, *, body: UpdateSegmentAssignmentRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_externalcontacts_contact_notes(self, contact_id: str, body: Note | _Mapping[str, _Any]) -> _Response: ...
    def post_externalcontacts_contact_promotion(self, contact_id: str) -> _Response: ...
    def post_externalcontacts_contacts(self, body: ExternalContact | _Mapping[str, _Any]) -> _Response: ...
    def post_externalcontacts_contacts_enrich(self, body: ContactEnrichRequest | _Mapping[str, _Any], *, dry_run: bool | None = ...) -> _Response: ...
    def post_externalcontacts_contacts_exports(self, body: ContactsExport | _Mapping[str, _Any]) -> _Response: ...
    def post_externalcontacts_contacts_merge(self, body: MergeContactsRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_externalcontacts_contacts_schemas(self, body: DataSchema | _Mapping[str, _Any]) -> _Response: ...
    def post_externalcontacts_contacts_search(self, body: ContactSearchRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_externalcontacts_contacts_search_iter(self, body: ContactSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ExternalContact, _Response]: ...
    def post_externalcontacts_externalsources(self, body: ExternalSource | _Mapping[str, _Any]) -> _Response: ...
    def post_externalcontacts_identifierlookup(self, body: ContactIdentifier | _Mapping[str, _Any], *, expand: _Sequence[_Literal["externalOrganization", "identifiers", "externalSources", "division"] | str] | None = ...) -> _Response: ...
    def post_externalcontacts_identifierlookup_contacts(self, body: ContactIdentifier | _Mapping[str, _Any], *, expand: _Sequence[_Literal["externalOrganization", "identifiers", "externalSources", "division"] | str] | None = ...) -> _Response: ...
    def post_externalcontacts_identifierlookup_organizations(self, body: ExternalOrganizationIdentifier | _Mapping[str, _Any], *, expand: _Sequence[_Literal["identifiers", "externalSources", "division"] | str] | None = ...) -> _Response: ...
    def post_externalcontacts_import_csv_jobs(self, body: CsvJobRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_externalcontacts_import_csv_settings(self, body: CsvSettings | _Mapping[str, _Any]) -> _Response: ...
    def post_externalcontacts_import_csv_uploads(self, body: CsvUploadRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_externalcontacts_import_jobs(self, body: ContactImportJobRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_externalcontacts_import_settings(self, body: ContactImportSettings | _Mapping[str, _Any]) -> _Response: ...
    def post_externalcontacts_merge_contacts(self, body: MergeRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_externalcontacts_notes_exports(self, body: NotesExport | _Mapping[str, _Any]) -> _Response: ...
    def post_externalcontacts_organization_notes(self, external_organization_id: str, body: Note | _Mapping[str, _Any]) -> _Response: ...
    def post_externalcontacts_organizations(self, body: ExternalOrganization | _Mapping[str, _Any]) -> _Response: ...
    def post_externalcontacts_organizations_enrich(self, body: ExternalOrganizationEnrichRequest | _Mapping[str, _Any], *, dry_run: bool | None = ...) -> _Response: ...
    def post_externalcontacts_organizations_exports(self, body: OrganizationsExport | _Mapping[str, _Any]) -> _Response: ...
    def post_externalcontacts_organizations_schemas(self, body: DataSchema | _Mapping[str, _Any]) -> _Response: ...
    def post_externalcontacts_relationships(self, body: Relationship | _Mapping[str, _Any]) -> _Response: ...
    def post_externalcontacts_relationships_exports(self, body: RelationshipsExport | _Mapping[str, _Any]) -> _Response: ...
    def put_externalcontacts_contact(self, contact_id: str, body: ExternalContact | _Mapping[str, _Any]) -> _Response: ...
    def put_externalcontacts_contact_note(self, contact_id: str, note_id: str, body: Note | _Mapping[str, _Any]) -> _Response: ...
    def put_externalcontacts_contacts_schema(self, schema_id: str, body: DataSchema | _Mapping[str, _Any]) -> _Response: ...
    def put_externalcontacts_conversation(self, conversation_id: str, body: ConversationAssociation | _Mapping[str, _Any]) -> _Response: ...
    def put_externalcontacts_externalsource(self, external_source_id: str, body: ExternalSource | _Mapping[str, _Any]) -> _Response: ...
    def put_externalcontacts_graphs_clusterscan_cluster_merge(self, scan_id: str, cluster_id: str) -> _Response: ...
    def put_externalcontacts_graphs_settings(self, body: GraphSettings | _Mapping[str, _Any]) -> _Response: ...
    def put_externalcontacts_import_csv_setting(self, settings_id: str, body: CsvSettings | _Mapping[str, _Any]) -> _Response: ...
    def put_externalcontacts_import_job(self, job_id: str, body: ContactImportJobStatusUpdateRequest | _Mapping[str, _Any]) -> _Response: ...
    def put_externalcontacts_import_setting(self, settings_id: str, body: ContactImportSettings | _Mapping[str, _Any]) -> _Response: ...
    def put_externalcontacts_organization(self, external_organization_id: str, body: ExternalOrganization | _Mapping[str, _Any]) -> _Response: ...
    def put_externalcontacts_organization_note(self, external_organization_id: str, note_id: str, body: Note | _Mapping[str, _Any]) -> _Response: ...
    def put_externalcontacts_organizations_schema(self, schema_id: str, body: DataSchema | _Mapping[str, _Any]) -> _Response: ...
    def put_externalcontacts_organization_trustor_trustor_id(self, external_organization_id: str, trustor_id: str) -> _Response: ...
    def put_externalcontacts_relationship(self, relationship_id: str, body: Relationship | _Mapping[str, _Any]) -> _Response: ...

class ExternalContactsApi(_PureCloudGroup):
    def with_response(self) -> _RespondingExternalContactsApi: ...
    def delete_externalcontacts_contact(self, contact_id: str) -> _Any:
        """DELETE /api/v2/externalcontacts/contacts/{contactId}"""
    def delete_externalcontacts_contact_note(self, contact_id: str, note_id: str) -> _Any:
        """DELETE /api/v2/externalcontacts/contacts/{contactId}/notes/{noteId}"""
    def delete_externalcontacts_contacts_schema(self, schema_id: str) -> None:
        """DELETE /api/v2/externalcontacts/contacts/schemas/{schemaId}"""
    def delete_externalcontacts_externalsource(self, external_source_id: str) -> _Any:
        """DELETE /api/v2/externalcontacts/externalsources/{externalSourceId}"""
    def delete_externalcontacts_import_csv_setting(self, settings_id: str) -> None:
        """DELETE /api/v2/externalcontacts/import/csv/settings/{settingsId}"""
    def delete_externalcontacts_import_setting(self, settings_id: str) -> None:
        """DELETE /api/v2/externalcontacts/import/settings/{settingsId}"""
    def delete_externalcontacts_organization(self, external_organization_id: str) -> _Any:
        """DELETE /api/v2/externalcontacts/organizations/{externalOrganizationId}"""
    def delete_externalcontacts_organization_note(self, external_organization_id: str, note_id: str) -> _Any:
        """DELETE /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId}"""
    def delete_externalcontacts_organization_trustor(self, external_organization_id: str) -> None:
        """DELETE /api/v2/externalcontacts/organizations/{externalOrganizationId}/trustor"""
    def delete_externalcontacts_relationship(self, relationship_id: str) -> _Any:
        """DELETE /api/v2/externalcontacts/relationships/{relationshipId}"""
    def get_externalcontacts_contact(self, contact_id: str, *, expand: _Sequence[_Literal["externalOrganization", "externalDataSources", "identifiers", "externalSources", "division"] | str] | None = ...) -> ExternalContact:
        """GET /api/v2/externalcontacts/contacts/{contactId}"""
    def get_externalcontacts_contact_identifiers(self, contact_id: str) -> ContactIdentifierListing:
        """GET /api/v2/externalcontacts/contacts/{contactId}/identifiers"""
    def get_externalcontacts_contact_journey_segments(self, contact_id: str, *, include_merged: bool | None = ..., limit: int | None = ...) -> SegmentAssignmentListing:
        """GET /api/v2/externalcontacts/contacts/{contactId}/journey/segments"""
    def get_externalcontacts_contact_journey_sessions(self, contact_id: str, *, page_size: str | None = ..., after: str | None = ..., include_merged: bool | None = ...) -> SessionListing:
        """GET /api/v2/externalcontacts/contacts/{contactId}/journey/sessions"""
    def get_externalcontacts_contact_journey_sessions_iter(self, contact_id: str, *, page_size: str | None = ..., after: str | None = ..., include_merged: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Session, SessionListing]:
        """All items of GET /api/v2/externalcontacts/contacts/{contactId}/journey/sessions"""
    def get_externalcontacts_contact_note(self, contact_id: str, note_id: str, *, expand: _Sequence[_Literal["author", "externalDataSources", "division"] | str] | None = ...) -> Note:
        """GET /api/v2/externalcontacts/contacts/{contactId}/notes/{noteId}"""
    def get_externalcontacts_contact_notes(self, contact_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: str | None = ..., expand: _Sequence[_Literal["author", "externalDataSources", "division", "mergeset"] | str] | None = ...) -> NoteListing:
        """GET /api/v2/externalcontacts/contacts/{contactId}/notes"""
    def get_externalcontacts_contact_notes_iter(self, contact_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: str | None = ..., expand: _Sequence[_Literal["author", "externalDataSources", "division", "mergeset"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Note, NoteListing]:
        """All items of GET /api/v2/externalcontacts/contacts/{contactId}/notes"""
    def get_externalcontacts_contacts(self, *, page_size: int | None = ..., page_number: int | None = ..., q: str | None = ..., sort_order: str | None = ..., expand: _Sequence[_Literal["externalOrganization", "externalDataSources", "identifiers", "externalSources", "division"] | str] | None = ..., division_ids: _Sequence[str] | None = ...) -> ContactListing:
        """GET /api/v2/externalcontacts/contacts"""
    def get_externalcontacts_contacts_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., q: str | None = ..., sort_order: str | None = ..., expand: _Sequence[_Literal["externalOrganization", "externalDataSources", "identifiers", "externalSources", "division"] | str] | None = ..., division_ids: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ExternalContact, ContactListing]:
        """All items of GET /api/v2/externalcontacts/contacts"""
    def get_externalcontacts_contacts_export(self, export_id: str) -> ContactsExport:
        """GET /api/v2/externalcontacts/contacts/exports/{exportId}"""
    def get_externalcontacts_contacts_exports(self, *, division_ids: _Sequence[str] | None = ..., after: str | None = ..., page_size: int | None = ...) -> ContactsExportListing:
        """GET /api/v2/externalcontacts/contacts/exports"""
    def get_externalcontacts_contacts_exports_iter(self, *, division_ids: _Sequence[str] | None = ..., after: str | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ContactsExport, ContactsExportListing]:
        """All items of GET /api/v2/externalcontacts/contacts/exports"""
    def get_externalcontacts_contacts_schema(self, schema_id: str) -> DataSchema:
        """GET /api/v2/externalcontacts/contacts/schemas/{schemaId}"""
    def get_externalcontacts_contacts_schemas(self) -> DataSchemaListing:
        """GET /api/v2/externalcontacts/contacts/schemas"""
    def get_externalcontacts_contacts_schemas_coretype(self, core_type_name: str) -> Coretype:
        """GET /api/v2/externalcontacts/contacts/schemas/coretypes/{coreTypeName}"""
    def get_externalcontacts_contacts_schemas_coretypes(self) -> CoretypeListing:
        """GET /api/v2/externalcontacts/contacts/schemas/coretypes"""
    def get_externalcontacts_contacts_schemas_limits(self) -> SchemaQuantityLimits:
        """GET /api/v2/externalcontacts/contacts/schemas/limits"""
    def get_externalcontacts_contacts_schema_version(self, schema_id: str, version_id: str) -> DataSchema:
        """GET /api/v2/externalcontacts/contacts/schemas/{schemaId}/versions/{versionId}"""
    def get_externalcontacts_contacts_schema_versions(self, schema_id: str) -> DataSchemaListing:
        """GET /api/v2/externalcontacts/contacts/schemas/{schemaId}/versions"""
    def get_externalcontacts_contact_unresolved(self, contact_id: str, *, expand: _Sequence[_Literal["externalOrganization", "externalDataSources", "identifiers", "division"] | str] | None = ...) -> ExternalContact:
        """GET /api/v2/externalcontacts/contacts/{contactId}/unresolved"""
    def get_externalcontacts_externalsource(self, external_source_id: str) -> ExternalSource:
        """GET /api/v2/externalcontacts/externalsources/{externalSourceId}"""
    def get_externalcontacts_externalsources(self, *, cursor: str | None = ..., limit: int | None = ..., name: str | None = ..., active: bool | None = ...) -> CursorExternalSourceListing:
        """GET /api/v2/externalcontacts/externalsources"""
    def get_externalcontacts_externalsources_iter(self, *, cursor: str | None = ..., limit: int | None = ..., name: str | None = ..., active: bool | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ExternalSource, CursorExternalSourceListing]:
        """All items of GET /api/v2/externalcontacts/externalsources"""
    def get_externalcontacts_graphs_clusterscan(self, scan_id: str, *, expand: _Sequence[str] | None = ...) -> ClusterScan:
        """GET /api/v2/externalcontacts/graphs/clusterscans/{scanId} (preview)"""
    def get_externalcontacts_graphs_clusterscan_cluster(self, scan_id: str, cluster_id: str) -> Cluster:
        """GET /api/v2/externalcontacts/graphs/clusterscans/{scanId}/clusters/{clusterId} (preview)"""
    def get_externalcontacts_graphs_clusterscan_clusters(self, scan_id: str, *, limit: int | None = ..., cursor: str | None = ..., division_ids: _Sequence[str] | None = ..., merge_info_status: str | None = ...) -> ClusterList:
        """GET /api/v2/externalcontacts/graphs/clusterscans/{scanId}/clusters (preview)"""
    def get_externalcontacts_graphs_clusterscan_clusters_iter(self, scan_id: str, *, limit: int | None = ..., cursor: str | None = ..., division_ids: _Sequence[str] | None = ..., merge_info_status: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Cluster, ClusterList]:
        """All items of GET /api/v2/externalcontacts/graphs/clusterscans/{scanId}/clusters (preview)"""
    def get_externalcontacts_graphs_clusterscans(self, *, limit: int | None = ..., cursor: str | None = ..., expand: _Sequence[str] | None = ...) -> ClusterScanList:
        """GET /api/v2/externalcontacts/graphs/clusterscans (preview)"""
    def get_externalcontacts_graphs_clusterscans_iter(self, *, limit: int | None = ..., cursor: str | None = ..., expand: _Sequence[str] | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ClusterScan, ClusterScanList]:
        """All items of GET /api/v2/externalcontacts/graphs/clusterscans (preview)"""
    def get_externalcontacts_graphs_clusterscans_latest(self, *, expand: _Sequence[str] | None = ...) -> ClusterScan:
        """GET /api/v2/externalcontacts/graphs/clusterscans/latest (preview)"""
    def get_externalcontacts_graphs_clusterscans_latest_statistics(self) -> ClusterScanStatistics:
        """GET /api/v2/externalcontacts/graphs/clusterscans/latest/statistics (preview)"""
    def get_externalcontacts_graphs_clusterscan_statistics(self, scan_id: str) -> ClusterScanStatistics:
        """GET /api/v2/externalcontacts/graphs/clusterscans/{scanId}/statistics (preview)"""
    def get_externalcontacts_graphs_settings(self) -> GraphSettings:
        """GET /api/v2/externalcontacts/graphs/settings (preview)"""
    def get_externalcontacts_import_csv_setting(self, settings_id: str) -> CsvSettings:
        """GET /api/v2/externalcontacts/import/csv/settings/{settingsId}"""
    def get_externalcontacts_import_csv_settings(self, *, after: str | None = ..., page_size: str | None = ..., external_settings_id: str | None = ...) -> Listing:
        """GET /api/v2/externalcontacts/import/csv/settings"""
    def get_externalcontacts_import_csv_settings_iter(self, *, after: str | None = ..., page_size: str | None = ..., external_settings_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CsvSettings, Listing]:
        """All items of GET /api/v2/externalcontacts/import/csv/settings"""
    def get_externalcontacts_import_csv_upload_details(self, upload_id: str) -> CsvUploadDetailsResponse:
        """GET /api/v2/externalcontacts/import/csv/uploads/{uploadId}/details"""
    def get_externalcontacts_import_csv_upload_preview(self, upload_id: str) -> CsvUploadPreviewResponse:
        """GET /api/v2/externalcontacts/import/csv/uploads/{uploadId}/preview"""
    def get_externalcontacts_import_job(self, job_id: str, *, expand: _Sequence[_Literal["division"] | str] | None = ...) -> ContactImportJobResponse:
        """GET /api/v2/externalcontacts/import/jobs/{jobId}"""
    def get_externalcontacts_import_jobs(self, *, expand: _Sequence[_Literal["division"] | str] | None = ..., after: str | None = ..., page_size: str | None = ..., sort_order: _Literal["Ascending", "Descending"] | str | None = ..., job_status: _Literal["Created", "Running", "Completed", "Failed", "Cancelled"] | str | None = ...) -> ContactImportJobEntityListing:
        """GET /api/v2/externalcontacts/import/jobs"""
    def get_externalcontacts_import_jobs_iter(self, *, expand: _Sequence[_Literal["division"] | str] | None = ..., after: str | None = ..., page_size: str | None = ..., sort_order: _Literal["Ascending", "Descending"] | str | None = ..., job_status: _Literal["Created", "Running", "Completed", "Failed", "Cancelled"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ContactImportJobResponse, ContactImportJobEntityListing]:
        """All items of GET /api/v2/externalcontacts/import/jobs"""
    def get_externalcontacts_import_setting(self, settings_id: str) -> ContactImportSettings:
        """GET /api/v2/externalcontacts/import/settings/{settingsId}"""
    def get_externalcontacts_import_settings(self, *, after: str | None = ..., page_size: str | None = ..., sort_order: _Literal["Ascending", "Descending"] | str | None = ..., name: str | None = ...) -> ContactImportSettingsEntityListing:
        """GET /api/v2/externalcontacts/import/settings"""
    def get_externalcontacts_import_settings_iter(self, *, after: str | None = ..., page_size: str | None = ..., sort_order: _Literal["Ascending", "Descending"] | str | None = ..., name: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ContactImportSettings, ContactImportSettingsEntityListing]:
        """All items of GET /api/v2/externalcontacts/import/settings"""
    def get_externalcontacts_notes_export(self, export_id: str) -> NotesExport:
        """GET /api/v2/externalcontacts/notes/exports/{exportId}"""
    def get_externalcontacts_notes_exports(self, *, division_ids: _Sequence[str] | None = ..., after: str | None = ..., page_size: int | None = ...) -> NotesExportListing:
        """GET /api/v2/externalcontacts/notes/exports"""
    def get_externalcontacts_notes_exports_iter(self, *, division_ids: _Sequence[str] | None = ..., after: str | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[NotesExport, NotesExportListing]:
        """All items of GET /api/v2/externalcontacts/notes/exports"""
    def get_externalcontacts_organization(self, external_organization_id: str, *, expand: _Sequence[_Literal["externalDataSources", "division", "identifiers", "externalSources"] | str] | None = ..., include_trustors: bool | None = ...) -> ExternalOrganization:
        """GET /api/v2/externalcontacts/organizations/{externalOrganizationId}"""
    def get_externalcontacts_organization_contacts(self, external_organization_id: str, *, page_size: int | None = ..., page_number: int | None = ..., q: str | None = ..., sort_order: str | None = ..., expand: _Sequence[_Literal["externalOrganization", "externalDataSources", "identifiers", "externalSources", "division"] | str] | None = ...) -> ContactListing:
        """GET /api/v2/externalcontacts/organizations/{externalOrganizationId}/contacts"""
    def get_externalcontacts_organization_contacts_iter(self, external_organization_id: str, *, page_size: int | None = ..., page_number: int | None = ..., q: str | None = ..., sort_order: str | None = ..., expand: _Sequence[_Literal["externalOrganization", "externalDataSources", "identifiers", "externalSources", "division"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ExternalContact, ContactListing]:
        """All items of GET /api/v2/externalcontacts/organizations/{externalOrganizationId}/contacts"""
    def get_externalcontacts_organization_identifiers(self, external_organization_id: str) -> ExternalOrganizationIdentifierListing:
        """GET /api/v2/externalcontacts/organizations/{externalOrganizationId}/identifiers"""
    def get_externalcontacts_organization_note(self, external_organization_id: str, note_id: str, *, expand: _Sequence[_Literal["author", "externalDataSources", "division"] | str] | None = ...) -> Note:
        """GET /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId}"""
    def get_externalcontacts_organization_notes(self, external_organization_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: str | None = ..., expand: _Sequence[_Literal["author", "externalDataSources", "division"] | str] | None = ...) -> NoteListing:
        """GET /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes"""
    def get_externalcontacts_organization_notes_iter(self, external_organization_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: str | None = ..., expand: _Sequence[_Literal["author", "externalDataSources", "division"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Note, NoteListing]:
        """All items of GET /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes"""
    def get_externalcontacts_organization_relationships(self, external_organization_id: str, *, page_size: int | None = ..., page_number: int | None = ..., expand: _Sequence[_Literal["externalDataSources", "division"] | str] | None = ..., sort_order: str | None = ...) -> RelationshipListing:
        """GET /api/v2/externalcontacts/organizations/{externalOrganizationId}/relationships"""
    def get_externalcontacts_organization_relationships_iter(self, external_organization_id: str, *, page_size: int | None = ..., page_number: int | None = ..., expand: _Sequence[_Literal["externalDataSources", "division"] | str] | None = ..., sort_order: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Relationship, RelationshipListing]:
        """All items of GET /api/v2/externalcontacts/organizations/{externalOrganizationId}/relationships"""
    def get_externalcontacts_organizations(self, *, page_size: int | None = ..., page_number: int | None = ..., q: str | None = ..., trustor_id: _Sequence[str] | None = ..., sort_order: str | None = ..., expand: _Sequence[_Literal["externalDataSources", "division", "identifiers", "externalSources"] | str] | None = ..., include_trustors: bool | None = ..., division_ids: _Sequence[str] | None = ...) -> ExternalOrganizationListing:
        """GET /api/v2/externalcontacts/organizations"""
    def get_externalcontacts_organizations_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., q: str | None = ..., trustor_id: _Sequence[str] | None = ..., sort_order: str | None = ..., expand: _Sequence[_Literal["externalDataSources", "division", "identifiers", "externalSources"] | str] | None = ..., include_trustors: bool | None = ..., division_ids: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ExternalOrganization, ExternalOrganizationListing]:
        """All items of GET /api/v2/externalcontacts/organizations"""
    def get_externalcontacts_organizations_export(self, export_id: str) -> OrganizationsExport:
        """GET /api/v2/externalcontacts/organizations/exports/{exportId}"""
    def get_externalcontacts_organizations_exports(self, *, division_ids: _Sequence[str] | None = ..., after: str | None = ..., page_size: int | None = ...) -> OrganizationsExportListing:
        """GET /api/v2/externalcontacts/organizations/exports"""
    def get_externalcontacts_organizations_exports_iter(self, *, division_ids: _Sequence[str] | None = ..., after: str | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[OrganizationsExport, OrganizationsExportListing]:
        """All items of GET /api/v2/externalcontacts/organizations/exports"""
    def get_externalcontacts_organizations_schema(self, schema_id: str) -> DataSchema:
        """GET /api/v2/externalcontacts/organizations/schemas/{schemaId}"""
    def get_externalcontacts_organizations_schemas(self) -> DataSchemaListing:
        """GET /api/v2/externalcontacts/organizations/schemas"""
    def get_externalcontacts_organizations_schemas_coretype(self, core_type_name: str) -> Coretype:
        """GET /api/v2/externalcontacts/organizations/schemas/coretypes/{coreTypeName}"""
    def get_externalcontacts_organizations_schemas_coretypes(self) -> CoretypeListing:
        """GET /api/v2/externalcontacts/organizations/schemas/coretypes"""
    def get_externalcontacts_organizations_schemas_limits(self) -> SchemaQuantityLimits:
        """GET /api/v2/externalcontacts/organizations/schemas/limits"""
    def get_externalcontacts_organizations_schema_version(self, schema_id: str, version_id: str) -> DataSchema:
        """GET /api/v2/externalcontacts/organizations/schemas/{schemaId}/versions/{versionId}"""
    def get_externalcontacts_organizations_schema_versions(self, schema_id: str) -> DataSchemaListing:
        """GET /api/v2/externalcontacts/organizations/schemas/{schemaId}/versions"""
    def get_externalcontacts_relationship(self, relationship_id: str, *, expand: _Sequence[_Literal["externalDataSources", "division"] | str] | None = ...) -> Relationship:
        """GET /api/v2/externalcontacts/relationships/{relationshipId}"""
    def get_externalcontacts_relationships_export(self, export_id: str) -> RelationshipsExport:
        """GET /api/v2/externalcontacts/relationships/exports/{exportId}"""
    def get_externalcontacts_relationships_exports(self, *, division_ids: _Sequence[str] | None = ..., after: str | None = ..., page_size: int | None = ...) -> RelationshipsExportListing:
        """GET /api/v2/externalcontacts/relationships/exports"""
    def get_externalcontacts_relationships_exports_iter(self, *, division_ids: _Sequence[str] | None = ..., after: str | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[RelationshipsExport, RelationshipsExportListing]:
        """All items of GET /api/v2/externalcontacts/relationships/exports"""
    def get_externalcontacts_reversewhitepageslookup(self, lookup_val: str, *, expand: _Sequence[_Literal["contacts.externalOrganization", "externalDataSources", "division"] | str] | None = ..., division_id: str | None = ...) -> ReverseWhitepagesLookupResult:
        """GET /api/v2/externalcontacts/reversewhitepageslookup"""
    def get_externalcontacts_scan_contacts(self, *, limit: int | None = ..., cursor: str | None = ..., division_id: str | None = ...) -> CursorContactListing:
        """GET /api/v2/externalcontacts/scan/contacts"""
    def get_externalcontacts_scan_contacts_iter(self, *, limit: int | None = ..., cursor: str | None = ..., division_id: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ExternalContact, CursorContactListing]:
        """All items of GET /api/v2/externalcontacts/scan/contacts"""
    def get_externalcontacts_scan_contacts_divisionviews_all(self, *, limit: int | None = ..., cursor: str | None = ...) -> CursorContactListing:
        """GET /api/v2/externalcontacts/scan/contacts/divisionviews/all"""
    def get_externalcontacts_scan_contacts_divisionviews_all_iter(self, *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ExternalContact, CursorContactListing]:
        """All items of GET /api/v2/externalcontacts/scan/contacts/divisionviews/all"""
    def get_externalcontacts_scan_notes(self, *, limit: int | None = ..., cursor: str | None = ..., division_id: str | None = ...) -> CursorNoteListing:
        """GET /api/v2/externalcontacts/scan/notes"""
    def get_externalcontacts_scan_notes_iter(self, *, limit: int | None = ..., cursor: str | None = ..., division_id: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Note, CursorNoteListing]:
        """All items of GET /api/v2/externalcontacts/scan/notes"""
    def get_externalcontacts_scan_notes_divisionviews_all(self, *, limit: int | None = ..., cursor: str | None = ...) -> CursorNoteListing:
        """GET /api/v2/externalcontacts/scan/notes/divisionviews/all"""
    def get_externalcontacts_scan_notes_divisionviews_all_iter(self, *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Note, CursorNoteListing]:
        """All items of GET /api/v2/externalcontacts/scan/notes/divisionviews/all"""
    def get_externalcontacts_scan_organizations(self, *, limit: int | None = ..., cursor: str | None = ..., division_id: str | None = ...) -> CursorOrganizationListing:
        """GET /api/v2/externalcontacts/scan/organizations"""
    def get_externalcontacts_scan_organizations_iter(self, *, limit: int | None = ..., cursor: str | None = ..., division_id: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ExternalOrganization, CursorOrganizationListing]:
        """All items of GET /api/v2/externalcontacts/scan/organizations"""
    def get_externalcontacts_scan_organizations_divisionviews_all(self, *, limit: int | None = ..., cursor: str | None = ...) -> CursorOrganizationListing:
        """GET /api/v2/externalcontacts/scan/organizations/divisionviews/all"""
    def get_externalcontacts_scan_organizations_divisionviews_all_iter(self, *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ExternalOrganization, CursorOrganizationListing]:
        """All items of GET /api/v2/externalcontacts/scan/organizations/divisionviews/all"""
    def get_externalcontacts_scan_relationships(self, *, limit: int | None = ..., cursor: str | None = ..., division_id: str | None = ...) -> CursorRelationshipListing:
        """GET /api/v2/externalcontacts/scan/relationships"""
    def get_externalcontacts_scan_relationships_iter(self, *, limit: int | None = ..., cursor: str | None = ..., division_id: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Relationship, CursorRelationshipListing]:
        """All items of GET /api/v2/externalcontacts/scan/relationships"""
    def get_externalcontacts_scan_relationships_divisionviews_all(self, *, limit: int | None = ..., cursor: str | None = ...) -> CursorRelationshipListing:
        """GET /api/v2/externalcontacts/scan/relationships/divisionviews/all"""
    def get_externalcontacts_scan_relationships_divisionviews_all_iter(self, *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Relationship, CursorRelationshipListing]:
        """All items of GET /api/v2/externalcontacts/scan/relationships/divisionviews/all"""
    def patch_externalcontacts_contact(self, contact_id: str, body: ExternalContactsPatchRequest | _Mapping[str, _Any]) -> ExternalContact:
        """PATCH /api/v2/externalcontacts/contacts/{contactId}"""
    def patch_externalcontacts_contact_identifiers(self, contact_id: str, body: IdentifierClaimRequest | _Mapping[str, _Any]) -> ContactIdentifier:
        """PATCH /api/v2/externalcontacts/contacts/{contactId}/identifiers"""
    def patch_externalcontacts_contact_note(self, contact_id: str, note_id: str, body: ExternalContactsPatchRequest | _Mapping[str, _Any]) -> Note:
        """PATCH /api/v2/externalcontacts/contacts/{contactId}/notes/{noteId}"""
    def patch_externalcontacts_organization(self, external_organization_id: str, body: ExternalContactsPatchRequest | _Mapping[str, _Any]) -> ExternalOrganization:
        """PATCH /api/v2/externalcontacts/organizations/{externalOrganizationId}"""
    def patch_externalcontacts_organization_identifiers(self, external_organization_id: str, body: ExternalOrganizationIdentifierClaimRequest | _Mapping[str, _Any]) -> ExternalOrganizationIdentifier:
        """PATCH /api/v2/externalcontacts/organizations/{externalOrganizationId}/identifiers"""
    def patch_externalcontacts_organization_note(self, external_organization_id: str, note_id: str, body: ExternalContactsPatchRequest | _Mapping[str, _Any]) -> Note:
        """PATCH /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId}"""
    def patch_externalcontacts_relationship(self, relationship_id: str, body: ExternalContactsPatchRequest | _Mapping[str, _Any]) -> Relationship:
        """PATCH /api/v2/externalcontacts/relationships/{relationshipId}"""
    def post_externalcontacts_bulk_contacts(self, body: BulkIdsRequest | _Mapping[str, _Any]) -> BulkFetchContactsResponse:
        """POST /api/v2/externalcontacts/bulk/contacts"""
    def post_externalcontacts_bulk_contacts_add(self, body: BulkContactsRequest | _Mapping[str, _Any]) -> BulkContactsResponse:
        """POST /api/v2/externalcontacts/bulk/contacts/add"""
    def post_externalcontacts_bulk_contacts_divisionviews(self, body: BulkIdsRequest | _Mapping[str, _Any]) -> BulkFetchContactsResponse:
        """POST /api/v2/externalcontacts/bulk/contacts/divisionviews"""
    def post_externalcontacts_bulk_contacts_enrich(self, body: BulkContactsEnrichRequest | _Mapping[str, _Any], *, dry_run: bool | None = ...) -> BulkContactsEnrichResponse:
        """POST /api/v2/externalcontacts/bulk/contacts/enrich"""
    def post_externalcontacts_bulk_contacts_remove(self, body: BulkIdsRequest | _Mapping[str, _Any]) -> BulkDeleteResponse:
        """POST /api/v2/externalcontacts/bulk/contacts/remove"""
    def post_externalcontacts_bulk_contacts_unresolved(self, body: BulkIdsRequest | _Mapping[str, _Any]) -> BulkFetchContactsResponse:
        """POST /api/v2/externalcontacts/bulk/contacts/unresolved"""
    def post_externalcontacts_bulk_contacts_update(self, body: BulkContactsRequest | _Mapping[str, _Any]) -> BulkContactsResponse:
        """POST /api/v2/externalcontacts/bulk/contacts/update"""
    def post_externalcontacts_bulk_notes(self, body: BulkIdsRequest | _Mapping[str, _Any]) -> BulkFetchNotesResponse:
        """POST /api/v2/externalcontacts/bulk/notes"""
    def post_externalcontacts_bulk_notes_add(self, body: BulkNotesRequest | _Mapping[str, _Any]) -> BulkNotesResponse:
        """POST /api/v2/externalcontacts/bulk/notes/add"""
    def post_externalcontacts_bulk_notes_remove(self, body: BulkIdsRequest | _Mapping[str, _Any]) -> BulkDeleteResponse:
        """POST /api/v2/externalcontacts/bulk/notes/remove"""
    def post_externalcontacts_bulk_notes_update(self, body: BulkNotesRequest | _Mapping[str, _Any]) -> BulkNotesResponse:
        """POST /api/v2/externalcontacts/bulk/notes/update"""
    def post_externalcontacts_bulk_organizations(self, body: BulkIdsRequest | _Mapping[str, _Any]) -> BulkFetchOrganizationsResponse:
        """POST /api/v2/externalcontacts/bulk/organizations"""
    def post_externalcontacts_bulk_organizations_add(self, body: BulkOrganizationsRequest | _Mapping[str, _Any]) -> BulkOrganizationsResponse:
        """POST /api/v2/externalcontacts/bulk/organizations/add"""
    def post_externalcontacts_bulk_organizations_divisionviews(self, body: BulkIdsRequest | _Mapping[str, _Any]) -> BulkFetchOrganizationsResponse:
        """POST /api/v2/externalcontacts/bulk/organizations/divisionviews"""
    def post_externalcontacts_bulk_organizations_enrich(self, body: BulkOrganizationsEnrichRequest | _Mapping[str, _Any], *, dry_run: bool | None = ...) -> BulkOrganizationsEnrichResponse:
        """POST /api/v2/externalcontacts/bulk/organizations/enrich"""
    def post_externalcontacts_bulk_organizations_remove(self, body: BulkIdsRequest | _Mapping[str, _Any]) -> BulkDeleteResponse:
        """POST /api/v2/externalcontacts/bulk/organizations/remove"""
    def post_externalcontacts_bulk_organizations_update(self, body: BulkOrganizationsRequest | _Mapping[str, _Any]) -> BulkOrganizationsResponse:
        """POST /api/v2/externalcontacts/bulk/organizations/update"""
    def post_externalcontacts_bulk_relationships(self, body: BulkIdsRequest | _Mapping[str, _Any]) -> BulkFetchRelationshipsResponse:
        """POST /api/v2/externalcontacts/bulk/relationships"""
    def post_externalcontacts_bulk_relationships_add(self, body: BulkRelationshipsRequest | _Mapping[str, _Any]) -> BulkRelationshipsResponse:
        """POST /api/v2/externalcontacts/bulk/relationships/add"""
    def post_externalcontacts_bulk_relationships_remove(self, body: BulkIdsRequest | _Mapping[str, _Any]) -> BulkDeleteResponse:
        """POST /api/v2/externalcontacts/bulk/relationships/remove"""
    def post_externalcontacts_bulk_relationships_update(self, body: BulkRelationshipsRequest | _Mapping[str, _Any]) -> BulkRelationshipsResponse:
        """POST /api/v2/externalcontacts/bulk/relationships/update"""
    def post_externalcontacts_contact_journey_segments(self, contact_id: str, *, body: UpdateSegmentAssignmentRequest | _Mapping[str, _Any] | None = ...) -> UpdateSegmentAssignmentResponse:
        """POST /api/v2/externalcontacts/contacts/{contactId}/journey/segments"""
    def post_externalcontacts_contact_notes(self, contact_id: str, body: Note | _Mapping[str, _Any]) -> Note:
        """POST /api/v2/externalcontacts/contacts/{contactId}/notes"""
    def post_externalcontacts_contact_promotion(self, contact_id: str) -> ExternalContact:
        """POST /api/v2/externalcontacts/contacts/{contactId}/promotion"""
    def post_externalcontacts_contacts(self, body: ExternalContact | _Mapping[str, _Any]) -> ExternalContact:
        """POST /api/v2/externalcontacts/contacts"""
    def post_externalcontacts_contacts_enrich(self, body: ContactEnrichRequest | _Mapping[str, _Any], *, dry_run: bool | None = ...) -> ExternalContact:
        """POST /api/v2/externalcontacts/contacts/enrich"""
    def post_externalcontacts_contacts_exports(self, body: ContactsExport | _Mapping[str, _Any]) -> ContactsExport:
        """POST /api/v2/externalcontacts/contacts/exports"""
    def post_externalcontacts_contacts_merge(self, body: MergeContactsRequest | _Mapping[str, _Any]) -> ExternalContact:
        """POST /api/v2/externalcontacts/contacts/merge"""
    def post_externalcontacts_contacts_schemas(self, body: DataSchema | _Mapping[str, _Any]) -> DataSchema:
        """POST /api/v2/externalcontacts/contacts/schemas"""
    def post_externalcontacts_contacts_search(self, body: ContactSearchRequest | _Mapping[str, _Any]) -> ContactListing:
        """POST /api/v2/externalcontacts/contacts/search"""
    def post_externalcontacts_contacts_search_iter(self, body: ContactSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ExternalContact, ContactListing]:
        """All items of POST /api/v2/externalcontacts/contacts/search"""
    def post_externalcontacts_externalsources(self, body: ExternalSource | _Mapping[str, _Any]) -> ExternalSource:
        """POST /api/v2/externalcontacts/externalsources"""
    def post_externalcontacts_identifierlookup(self, body: ContactIdentifier | _Mapping[str, _Any], *, expand: _Sequence[_Literal["externalOrganization", "identifiers", "externalSources", "division"] | str] | None = ...) -> ExternalContact:
        """POST /api/v2/externalcontacts/identifierlookup"""
    def post_externalcontacts_identifierlookup_contacts(self, body: ContactIdentifier | _Mapping[str, _Any], *, expand: _Sequence[_Literal["externalOrganization", "identifiers", "externalSources", "division"] | str] | None = ...) -> ExternalContact:
        """POST /api/v2/externalcontacts/identifierlookup/contacts"""
    def post_externalcontacts_identifierlookup_organizations(self, body: ExternalOrganizationIdentifier | _Mapping[str, _Any], *, expand: _Sequence[_Literal["identifiers", "externalSources", "division"] | str] | None = ...) -> ExternalOrganization:
        """POST /api/v2/externalcontacts/identifierlookup/organizations"""
    def post_externalcontacts_import_csv_jobs(self, body: CsvJobRequest | _Mapping[str, _Any]) -> CsvJobResponse:
        """POST /api/v2/externalcontacts/import/csv/jobs"""
    def post_externalcontacts_import_csv_settings(self, body: CsvSettings | _Mapping[str, _Any]) -> CsvSettings:
        """POST /api/v2/externalcontacts/import/csv/settings"""
    def post_externalcontacts_import_csv_uploads(self, body: CsvUploadRequest | _Mapping[str, _Any]) -> CsvUploadResponse:
        """POST /api/v2/externalcontacts/import/csv/uploads"""
    def post_externalcontacts_import_jobs(self, body: ContactImportJobRequest | _Mapping[str, _Any]) -> ContactImportJobResponse:
        """POST /api/v2/externalcontacts/import/jobs"""
    def post_externalcontacts_import_settings(self, body: ContactImportSettings | _Mapping[str, _Any]) -> ContactImportSettings:
        """POST /api/v2/externalcontacts/import/settings"""
    def post_externalcontacts_merge_contacts(self, body: MergeRequest | _Mapping[str, _Any]) -> ExternalContact:
        """POST /api/v2/externalcontacts/merge/contacts"""
    def post_externalcontacts_notes_exports(self, body: NotesExport | _Mapping[str, _Any]) -> NotesExport:
        """POST /api/v2/externalcontacts/notes/exports"""
    def post_externalcontacts_organization_notes(self, external_organization_id: str, body: Note | _Mapping[str, _Any]) -> Note:
        """POST /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes"""
    def post_externalcontacts_organizations(self, body: ExternalOrganization | _Mapping[str, _Any]) -> ExternalOrganization:
        """POST /api/v2/externalcontacts/organizations"""
    def post_externalcontacts_organizations_enrich(self, body: ExternalOrganizationEnrichRequest | _Mapping[str, _Any], *, dry_run: bool | None = ...) -> ExternalOrganization:
        """POST /api/v2/externalcontacts/organizations/enrich"""
    def post_externalcontacts_organizations_exports(self, body: OrganizationsExport | _Mapping[str, _Any]) -> OrganizationsExport:
        """POST /api/v2/externalcontacts/organizations/exports"""
    def post_externalcontacts_organizations_schemas(self, body: DataSchema | _Mapping[str, _Any]) -> DataSchema:
        """POST /api/v2/externalcontacts/organizations/schemas"""
    def post_externalcontacts_relationships(self, body: Relationship | _Mapping[str, _Any]) -> Relationship:
        """POST /api/v2/externalcontacts/relationships"""
    def post_externalcontacts_relationships_exports(self, body: RelationshipsExport | _Mapping[str, _Any]) -> RelationshipsExport:
        """POST /api/v2/externalcontacts/relationships/exports"""
    def put_externalcontacts_contact(self, contact_id: str, body: ExternalContact | _Mapping[str, _Any]) -> ExternalContact:
        """PUT /api/v2/externalcontacts/contacts/{contactId}"""
    def put_externalcontacts_contact_note(self, contact_id: str, note_id: str, body: Note | _Mapping[str, _Any]) -> Note:
        """PUT /api/v2/externalcontacts/contacts/{contactId}/notes/{noteId}"""
    def put_externalcontacts_contacts_schema(self, schema_id: str, body: DataSchema | _Mapping[str, _Any]) -> DataSchema:
        """PUT /api/v2/externalcontacts/contacts/schemas/{schemaId}"""
    def put_externalcontacts_conversation(self, conversation_id: str, body: ConversationAssociation | _Mapping[str, _Any]) -> None:
        """PUT /api/v2/externalcontacts/conversations/{conversationId}"""
    def put_externalcontacts_externalsource(self, external_source_id: str, body: ExternalSource | _Mapping[str, _Any]) -> ExternalSource:
        """PUT /api/v2/externalcontacts/externalsources/{externalSourceId}"""
    def put_externalcontacts_graphs_clusterscan_cluster_merge(self, scan_id: str, cluster_id: str) -> Cluster:
        """PUT /api/v2/externalcontacts/graphs/clusterscans/{scanId}/clusters/{clusterId}/merge (preview)"""
    def put_externalcontacts_graphs_settings(self, body: GraphSettings | _Mapping[str, _Any]) -> GraphSettings:
        """PUT /api/v2/externalcontacts/graphs/settings (preview)"""
    def put_externalcontacts_import_csv_setting(self, settings_id: str, body: CsvSettings | _Mapping[str, _Any]) -> CsvSettings:
        """PUT /api/v2/externalcontacts/import/csv/settings/{settingsId}"""
    def put_externalcontacts_import_job(self, job_id: str, body: ContactImportJobStatusUpdateRequest | _Mapping[str, _Any]) -> ContactImportJobStatusUpdateResponse:
        """PUT /api/v2/externalcontacts/import/jobs/{jobId}"""
    def put_externalcontacts_import_setting(self, settings_id: str, body: ContactImportSettings | _Mapping[str, _Any]) -> ContactImportSettings:
        """PUT /api/v2/externalcontacts/import/settings/{settingsId}"""
    def put_externalcontacts_organization(self, external_organization_id: str, body: ExternalOrganization | _Mapping[str, _Any]) -> ExternalOrganization:
        """PUT /api/v2/externalcontacts/organizations/{externalOrganizationId}"""
    def put_externalcontacts_organization_note(self, external_organization_id: str, note_id: str, body: Note | _Mapping[str, _Any]) -> Note:
        """PUT /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId}"""
    def put_externalcontacts_organizations_schema(self, schema_id: str, body: DataSchema | _Mapping[str, _Any]) -> DataSchema:
        """PUT /api/v2/externalcontacts/organizations/schemas/{schemaId}"""
    def put_externalcontacts_organization_trustor_trustor_id(self, external_organization_id: str, trustor_id: str) -> ExternalOrganizationTrustorLink:
        """PUT /api/v2/externalcontacts/organizations/{externalOrganizationId}/trustor/{trustorId}"""
    def put_externalcontacts_relationship(self, relationship_id: str, body: Relationship | _Mapping[str, _Any]) -> Relationship:
        """PUT /api/v2/externalcontacts/relationships/{relationshipId}"""

class BulkContactsEnrichRequest(_Model):
    entities: list[ContactEnrichRequest]

class BulkContactsEnrichResponse(_Model):
    results: list[BulkResponseResultExternalContactContactEnrichRequestBulkEntityErrorContactEnrichRequest]
    error_count: int
    error_indexes: list[int]

class BulkContactsRequest(_Model):
    entities: list[ExternalContact]

class BulkContactsResponse(_Model):
    results: list[BulkResponseResultExternalContactExternalContactBulkEntityErrorExternalContact]
    error_count: int
    error_indexes: list[int]

class BulkDeleteResponse(_Model):
    results: list[BulkResponseResultVoidEntityBulkEntityErrorEntity]
    error_count: int
    error_indexes: list[int]

class BulkEntityErrorContactEnrichRequest(_Model):
    code: str
    message: str
    status: int
    retryable: bool
    details: list[BulkErrorDetail]
    entity: ContactEnrichRequest

class BulkEntityErrorEntity(_Model):
    code: str
    message: str
    status: int
    retryable: bool
    details: list[BulkErrorDetail]
    entity: Entity

class BulkEntityErrorExternalContact(_Model):
    code: str
    message: str
    status: int
    retryable: bool
    details: list[BulkErrorDetail]
    entity: ExternalContact

class BulkEntityErrorExternalOrganization(_Model):
    code: str
    message: str
    status: int
    retryable: bool
    details: list[BulkErrorDetail]
    entity: ExternalOrganization

class BulkEntityErrorExternalOrganizationEnrichRequest(_Model):
    code: str
    message: str
    status: int
    retryable: bool
    details: list[BulkErrorDetail]
    entity: ExternalOrganizationEnrichRequest

class BulkEntityErrorNote(_Model):
    code: str
    message: str
    status: int
    retryable: bool
    details: list[BulkErrorDetail]
    entity: Note

class BulkEntityErrorRelationship(_Model):
    code: str
    message: str
    status: int
    retryable: bool
    details: list[BulkErrorDetail]
    entity: Relationship

class BulkFetchContactsResponse(_Model):
    results: list[BulkResponseResultExternalContactEntityBulkEntityErrorEntity]
    error_count: int
    error_indexes: list[int]

class BulkFetchNotesResponse(_Model):
    results: list[BulkResponseResultNoteEntityBulkEntityErrorEntity]
    error_count: int
    error_indexes: list[int]

class BulkFetchOrganizationsResponse(_Model):
    results: list[BulkResponseResultExternalOrganizationEntityBulkEntityErrorEntity]
    error_count: int
    error_indexes: list[int]

class BulkFetchRelationshipsResponse(_Model):
    results: list[BulkResponseResultRelationshipEntityBulkEntityErrorEntity]
    error_count: int
    error_indexes: list[int]

class BulkIdsRequest(_Model):
    entities: list[ExternalContactsEntity]

class BulkNotesRequest(_Model):
    entities: list[Note]

class BulkNotesResponse(_Model):
    results: list[BulkResponseResultNoteNoteBulkEntityErrorNote]
    error_count: int
    error_indexes: list[int]

class BulkOrganizationsEnrichRequest(_Model):
    entities: list[ExternalOrganizationEnrichRequest]

class BulkOrganizationsEnrichResponse(_Model):
    results: list[BulkResponseResultExternalOrganizationExternalOrganizationEnrichRequestBulkEntityErrorExternalOrganizationEnrichRequest]
    error_count: int
    error_indexes: list[int]

class BulkOrganizationsRequest(_Model):
    entities: list[ExternalOrganization]

class BulkOrganizationsResponse(_Model):
    results: list[BulkResponseResultExternalOrganizationExternalOrganizationBulkEntityErrorExternalOrganization]
    error_count: int
    error_indexes: list[int]

class BulkRelationshipsRequest(_Model):
    entities: list[Relationship]

class BulkRelationshipsResponse(_Model):
    results: list[BulkResponseResultRelationshipRelationshipBulkEntityErrorRelationship]
    error_count: int
    error_indexes: list[int]

class BulkResponseResultExternalContactContactEnrichRequestBulkEntityErrorContactEnrichRequest(_Model):
    id: str
    success: bool
    entity: ExternalContact
    error: BulkEntityErrorContactEnrichRequest
    status: int

class BulkResponseResultExternalContactEntityBulkEntityErrorEntity(_Model):
    id: str
    success: bool
    entity: ExternalContact
    error: BulkEntityErrorEntity
    status: int

class BulkResponseResultExternalContactExternalContactBulkEntityErrorExternalContact(_Model):
    id: str
    success: bool
    entity: ExternalContact
    error: BulkEntityErrorExternalContact
    status: int

class BulkResponseResultExternalOrganizationEntityBulkEntityErrorEntity(_Model):
    id: str
    success: bool
    entity: ExternalOrganization
    error: BulkEntityErrorEntity
    status: int

class BulkResponseResultExternalOrganizationExternalOrganizationBulkEntityErrorExternalOrganization(_Model):
    id: str
    success: bool
    entity: ExternalOrganization
    error: BulkEntityErrorExternalOrganization
    status: int

class BulkResponseResultExternalOrganizationExternalOrganizationEnrichRequestBulkEntityErrorExternalOrganizationEnrichRequest(_Model):
    id: str
    success: bool
    entity: ExternalOrganization
    error: BulkEntityErrorExternalOrganizationEnrichRequest
    status: int

class BulkResponseResultNoteEntityBulkEntityErrorEntity(_Model):
    id: str
    success: bool
    entity: Note
    error: BulkEntityErrorEntity
    status: int

class BulkResponseResultNoteNoteBulkEntityErrorNote(_Model):
    id: str
    success: bool
    entity: Note
    error: BulkEntityErrorNote
    status: int

class BulkResponseResultRelationshipEntityBulkEntityErrorEntity(_Model):
    id: str
    success: bool
    entity: Relationship
    error: BulkEntityErrorEntity
    status: int

class BulkResponseResultRelationshipRelationshipBulkEntityErrorRelationship(_Model):
    id: str
    success: bool
    entity: Relationship
    error: BulkEntityErrorRelationship
    status: int

class BulkResponseResultVoidEntityBulkEntityErrorEntity(_Model):
    id: str
    success: bool
    entity: _Any
    error: BulkEntityErrorEntity
    status: int

class Cluster(_Model):
    id: str
    division: StarrableDivision
    cluster_scan: ClusterScan
    merge_info: MergeInfo
    graph: Graph
    date_created: str
    self_uri: str

class ClusterList(_Model):
    entities: list[Cluster]
    next_uri: str
    self_uri: str
    previous_uri: str
    cursors: Cursors

class ClusterScan(_Model):
    id: str
    date_completed: str
    statistics: ClusterScanStatistics
    self_uri: str

class ClusterScanList(_Model):
    entities: list[ClusterScan]
    next_uri: str
    self_uri: str
    previous_uri: str
    cursors: Cursors

class ClusterScanStatistics(_Model):
    aggregated: ClusterStatistics
    self_uri: str

class ClusterStatistics(_Model):
    total_clusters: int
    total_automatic_merge_successes: int
    total_automatic_merge_failures: int

class ContactEnrichOptions(_Model):
    promote: bool

class ContactEnrichRequest(_Model):
    id: str
    division: WritableStarrableDivision
    matching_identifiers: list[ContactIdentifier]
    action: _Literal["Merge", "Upsert", "Update", "Insert"] | str
    contact: ExternalContact
    field_rules: EnrichFieldRules
    options: ContactEnrichOptions

class ContactIdentifierListing(_Model):
    entities: list[ContactIdentifier]

class ContactImportField(_Model):
    name: str
    included: bool

class ContactImportJobEntityListing(_Model):
    entities: list[ContactImportJobResponse]
    next_uri: str
    self_uri: str
    previous_uri: str
    cursors: Cursors

class ContactImportJobMetadata(_Model):
    file_name: str
    dry_run_failed_count: int
    dry_run_success_count: int
    dry_run_report_download_url: str
    import_failed_count: int
    import_success_count: int
    import_report_download_url: str

class ContactImportJobRequest(_Model):
    settings_id: str
    division: WritableStarrableDivision

class ContactImportJobResponse(_Model):
    id: str
    status: _Literal["Created", "Running", "Completed", "Failed", "Cancelled"] | str
    status_details: str
    execution_step: _Literal["Validating", "Validated", "Importing"] | str
    metadata: ContactImportJobMetadata
    date_created: str
    division: StarrableDivision
    self_uri: str
    settings: AddressableEntityRef

class ContactImportJobStatusUpdateRequest(_Model):
    job_id: str
    status: _Literal["Continue", "Cancel", "Retry"] | str

class ContactImportJobStatusUpdateResponse(_Model):
    job_id: str
    status: _Literal["Continue", "Cancel", "Retry"] | str

class ContactImportSettings(_Model):
    id: str
    name: str
    matching_criteria: list[str]
    merge_contacts: bool
    external_source_id: str
    import_fields: list[ContactImportField]
    date_created: str
    self_uri: str

class ContactImportSettingsEntityListing(_Model):
    entities: list[ContactImportSettings]
    next_uri: str
    self_uri: str
    previous_uri: str
    cursors: Cursors

class ContactListing(_Model):
    entities: list[ExternalContact]
    page_size: int
    page_number: int
    total: int
    partial_results: bool
    first_uri: str
    self_uri: str
    next_uri: str
    last_uri: str
    previous_uri: str
    page_count: int

class ContactSearchOperation(_Model):
    simple_search: ContactSimpleSearch

class ContactSearchRequest(_Model):
    page_number: int
    page_size: int
    division_ids: list[str]
    expand: list[str]
    operation: ContactSearchOperation

class ContactSimpleSearch(_Model):
    query: str
    sort_order: list[str]
    ids: list[str]

class ContactVertex(_Model):
    vertex_id: str
    contact: ExternalContact

class ContactsExport(_Model):
    id: str
    division_ids: list[str]
    created_by: DomainEntityRef
    date_created: str
    date_completion: str
    status: _Literal["RUNNING", "SUCCEEDED", "FAILED"] | str
    download_url: str
    result_row_count: int
    query_conditions: ContactsExportQueryConditions
    self_uri: str

class ContactsExportComparisonFieldFilter(_Model):
    field: _Literal["CreateDate", "ModifyDate"] | str
    value: str

class ContactsExportFieldFilter(_Model):
    field: _Literal["DivisionId", "ContactClassification", "ExternalOrganizationId", "ExternalSourceId", "SchemaId", "SchemaVersion"] | str
    value: str

class ContactsExportFieldListFilter(_Model):
    field: _Literal["DivisionId", "ContactClassification", "ExternalOrganizationId", "ExternalSourceId", "SchemaId", "SchemaVersion"] | str
    values_: list[str]

class ContactsExportFilter(_Model):
    eq: ContactsExportFieldFilter
    in_: ContactsExportFieldListFilter
    lte: ContactsExportComparisonFieldFilter
    gte: ContactsExportComparisonFieldFilter
    and_: list[ContactsExportFilter]
    or_: list[ContactsExportFilter]
    not_: ContactsExportFilter

class ContactsExportListing(_Model):
    entities: list[ContactsExport]
    next_uri: str
    self_uri: str
    previous_uri: str

class ContactsExportQueryConditions(_Model):
    filters: ContactsExportFilter
    limit: int

class ContactsPatchChange(_Model):
    field: str
    value: _Any
    action: _Literal["UpdateIfEmpty", "UpdateIfExists", "Update", "AppendToCollection", "Remove", "RemoveFromCollection"] | str

class ConversationAssociation(_Model):
    external_contact_id: str
    conversation_id: str
    communication_id: str
    media_type: _Literal["CALL", "CALLBACK", "CHAT", "COBROWSE", "EMAIL", "MESSAGE", "INTERNAL_MESSAGE", "SCREEN_MONITORING", "SOCIAL_EXPRESSION", "VIDEO", "SCREENSHARE"] | str

class CsvJobRequest(_Model):
    upload_id: str
    settings_id: str
    division: WritableStarrableDivision

class CsvJobResponse(_Model):
    job: AddressableEntityRef

class CsvMappingEntry(_Model):
    source_field: str
    target_field: str

class CsvSettings(_Model):
    id: str
    external_settings_id: str
    mappings: list[CsvMappingEntry]
    self_uri: str

class CsvUploadDetailsResponse(_Model):
    upload_id: str
    file_name: str
    validation_result: ValidationResult

class CsvUploadPreviewResponse(_Model):
    upload_id: str
    headers: list[str]
    entries: list[list[str]]

class CsvUploadRequest(_Model):
    file_name: str
    file_size: int

class CsvUploadResponse(_Model):
    upload_id: str
    upload_url: str
    upload_headers: list[Header]

class CursorContactListing(_Model):
    entities: list[ExternalContact]
    next_uri: str
    self_uri: str
    previous_uri: str
    cursors: Cursors

class CursorExternalSourceListing(_Model):
    entities: list[ExternalSource]
    next_uri: str
    self_uri: str
    previous_uri: str
    cursors: Cursors

class CursorNoteListing(_Model):
    entities: list[Note]
    next_uri: str
    self_uri: str
    previous_uri: str
    cursors: Cursors

class CursorOrganizationListing(_Model):
    entities: list[ExternalOrganization]
    next_uri: str
    self_uri: str
    previous_uri: str
    cursors: Cursors

class CursorRelationshipListing(_Model):
    entities: list[Relationship]
    next_uri: str
    self_uri: str
    previous_uri: str
    cursors: Cursors

class EnrichFieldRule(_Model):
    field: str
    action: _Literal["AlwaysUseProvided", "PreferExisting", "PreferProvided"] | str
    array_action: _Literal["Replace", "Extend", "Fill"] | str

class EnrichFieldRules(_Model):
    default_action: _Literal["AlwaysUseProvided", "PreferExisting", "PreferProvided"] | str
    rules: list[EnrichFieldRule]
    default_array_action: _Literal["Replace", "Extend", "Fill"] | str

class ExternalContactsEntity(_Model):
    id: str

class ExternalContactsPatchRequest(_Model):
    changes: list[ContactsPatchChange]

class ExternalOrganizationEnrichRequest(_Model):
    id: str
    division: WritableStarrableDivision
    matching_identifiers: list[ExternalOrganizationIdentifier]
    action: _Literal["Upsert", "Update", "Insert"] | str
    external_organization: ExternalOrganization
    field_rules: EnrichFieldRules

class ExternalOrganizationIdentifierClaimRequest(_Model):
    operation: _Literal["Claim", "Release"] | str
    identifier: ExternalOrganizationIdentifier

class ExternalOrganizationIdentifierListing(_Model):
    entities: list[ExternalOrganizationIdentifier]

class ExternalOrganizationListing(_Model):
    entities: list[ExternalOrganization]
    page_size: int
    page_number: int
    total: int
    partial_results: bool
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class ExternalOrganizationTrustorLink(_Model):
    division: WritableStarrableDivision
    external_organization_id: str
    trustor_org_id: str
    date_created: str
    external_organization_uri: str

class Graph(_Model):
    vertices: GraphVertices
    edges: list[GraphEdge]

class GraphEdge(_Model):
    from_: str
    to: str

class GraphSettings(_Model):
    automatic_merging_enabled: bool
    date_modified: str
    self_uri: str

class GraphVertices(_Model):
    contacts: list[ContactVertex]
    identifiers: list[IdentifierVertex]

class Header(_Model):
    name: str
    value: str

class IdentifierClaimRequest(_Model):
    operation: _Literal["Claim", "Release"] | str
    identifier: ContactIdentifier

class IdentifierVertex(_Model):
    vertex_id: str
    normalized_type: _Literal["Phone", "Email", "ExternalId", "TwitterId", "TwitterHandle", "FacebookId", "InstagramId", "InstagramHandle"] | str
    normalized_value: str

class Listing(_Model):
    entities: list[CsvSettings]
    next_uri: str
    self_uri: str
    previous_uri: str

class MergeContactsRequest(_Model):
    contact_ids: list[str]
    value_override: ExternalContact

class MergeError(_Model):
    message: str
    code: str

class MergeInfo(_Model):
    status: _Literal["AutoQueued", "AutoSucceeded", "AutoFailed", "ManualQueued", "ManualSucceeded", "ManualFailed", "NotMerged"] | str
    error: MergeError
    date_merged: str

class MergeRequest(_Model):
    source_contact_id: str
    target_contact_id: str

class Note(_Model):
    id: str
    division: WritableStarrableDivision
    entity_id: str
    entity_type: _Literal["contact", "organization"] | str
    note_text: str
    modify_date: str
    create_date: str
    created_by: User
    external_data_sources: list[ExternalDataSource]
    self_uri: str

class NoteListing(_Model):
    entities: list[Note]
    page_size: int
    page_number: int
    total: int
    partial_results: bool
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class NotesExport(_Model):
    id: str
    division_ids: list[str]
    created_by: DomainEntityRef
    date_created: str
    date_completion: str
    status: _Literal["RUNNING", "SUCCEEDED", "FAILED"] | str
    download_url: str
    result_row_count: int
    query_conditions: NotesExportQueryConditions
    self_uri: str

class NotesExportComparisonFieldFilter(_Model):
    field: _Literal["CreateDate", "ModifyDate"] | str
    value: str

class NotesExportFieldFilter(_Model):
    field: _Literal["DivisionId", "EntityType"] | str
    value: str

class NotesExportFieldListFilter(_Model):
    field: _Literal["DivisionId", "EntityType"] | str
    values_: list[str]

class NotesExportFilter(_Model):
    eq: NotesExportFieldFilter
    in_: NotesExportFieldListFilter
    lte: NotesExportComparisonFieldFilter
    gte: NotesExportComparisonFieldFilter
    and_: list[NotesExportFilter]
    or_: list[NotesExportFilter]
    not_: NotesExportFilter

class NotesExportListing(_Model):
    entities: list[NotesExport]
    next_uri: str
    self_uri: str
    previous_uri: str

class NotesExportQueryConditions(_Model):
    filters: NotesExportFilter
    limit: int

class OrganizationsExport(_Model):
    id: str
    division_ids: list[str]
    created_by: DomainEntityRef
    date_created: str
    date_completion: str
    status: _Literal["RUNNING", "SUCCEEDED", "FAILED"] | str
    download_url: str
    result_row_count: int
    query_conditions: OrganizationsExportQueryConditions
    self_uri: str

class OrganizationsExportComparisonFieldFilter(_Model):
    field: _Literal["CreateDate", "ModifyDate"] | str
    value: str

class OrganizationsExportFieldFilter(_Model):
    field: _Literal["DivisionId", "SchemaId", "SchemaVersion"] | str
    value: str

class OrganizationsExportFieldListFilter(_Model):
    field: _Literal["DivisionId", "SchemaId", "SchemaVersion"] | str
    values_: list[str]

class OrganizationsExportFilter(_Model):
    eq: OrganizationsExportFieldFilter
    in_: OrganizationsExportFieldListFilter
    lte: OrganizationsExportComparisonFieldFilter
    gte: OrganizationsExportComparisonFieldFilter
    and_: list[OrganizationsExportFilter]
    or_: list[OrganizationsExportFilter]
    not_: OrganizationsExportFilter

class OrganizationsExportListing(_Model):
    entities: list[OrganizationsExport]
    next_uri: str
    self_uri: str
    previous_uri: str

class OrganizationsExportQueryConditions(_Model):
    filters: OrganizationsExportFilter
    limit: int

class Relationship(_Model):
    id: str
    division: WritableStarrableDivision
    user: User
    external_organization: ExternalOrganization
    relationship: str
    external_data_sources: list[ExternalDataSource]
    self_uri: str

class RelationshipListing(_Model):
    entities: list[Relationship]
    page_size: int
    page_number: int
    total: int
    partial_results: bool
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class RelationshipsExport(_Model):
    id: str
    division_ids: list[str]
    created_by: DomainEntityRef
    date_created: str
    date_completion: str
    status: _Literal["RUNNING", "SUCCEEDED", "FAILED"] | str
    download_url: str
    result_row_count: int
    query_conditions: RelationshipsExportQueryConditions
    self_uri: str

class RelationshipsExportComparisonFieldFilter(_Model):
    field: _Literal["CreateDate", "ModifyDate"] | str
    value: str

class RelationshipsExportFieldFilter(_Model):
    field: _Literal["DivisionId", "UserId"] | str
    value: str

class RelationshipsExportFieldListFilter(_Model):
    field: _Literal["DivisionId", "UserId"] | str
    values_: list[str]

class RelationshipsExportFilter(_Model):
    eq: RelationshipsExportFieldFilter
    in_: RelationshipsExportFieldListFilter
    lte: RelationshipsExportComparisonFieldFilter
    gte: RelationshipsExportComparisonFieldFilter
    and_: list[RelationshipsExportFilter]
    or_: list[RelationshipsExportFilter]
    not_: RelationshipsExportFilter

class RelationshipsExportListing(_Model):
    entities: list[RelationshipsExport]
    next_uri: str
    self_uri: str
    previous_uri: str

class RelationshipsExportQueryConditions(_Model):
    filters: RelationshipsExportFilter
    limit: int

class ReverseWhitepagesLookupResult(_Model):
    contacts: list[ExternalContact]

class ValidationError(_Model):
    line_number: int
    message: str

class ValidationResult(_Model):
    separator_valid: bool
    file_encoding_valid: bool
    errors: list[ValidationError]
