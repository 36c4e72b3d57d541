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
from ._shared import AddressableEntityRef, CertificateDetails, Division, DomainEdgeSoftwareUpdateDto, DomainEdgeSoftwareVersionDto, DomainEntityRef, Edge, EdgeGroup, NamedEntity, Number, RegionTimeZone, SearchSort, Site, SiteConnection, SiteSearchRequest, SitesSearchResponse, TimeZoneEntityListing, TrunkBase, TrunkBaseAssignment

class _RespondingTelephonyProvidersEdgeApi(_RespondingGroup):
    def delete_telephony_providers_edge(self, edge_id: str) -> _Response: ...
    def delete_telephony_providers_edge_logicalinterface(self, edge_id: str, interface_id: str) -> _Response: ...
    def delete_telephony_providers_edges_alertablepresences(self) -> _Response: ...
    def delete_telephony_providers_edges_certificateauthority(self, certificate_id: str) -> _Response: ...
    def delete_telephony_providers_edges_didpool(self, did_pool_id: str) -> _Response: ...
    def delete_telephony_providers_edges_edgegroup(self, edge_group_id: str) -> _Response: ...
    def delete_telephony_providers_edges_extensionpool(self, extension_pool_id: str) -> _Response: ...
    def delete_telephony_providers_edge_softwareupdate(self, edge_id: str) -> _Response: ...
    def delete_telephony_providers_edges_phone(self, phone_id: str) -> _Response: ...
    def delete_telephony_providers_edges_phonebasesetting(self, phone_base_id: str) -> _Response: ...
    def delete_telephony_providers_edges_site(self, site_id: str) -> _Response: ...
    def delete_telephony_providers_edges_site_outboundroute(self, site_id: str, outbound_route_id: str) -> _Response: ...
    def delete_telephony_providers_edges_trunkbasesetting(self, trunk_base_settings_id: str) -> _Response: ...
    def get_telephony_providers_edge(self, edge_id: str, *, expand: _Sequence[_Literal["site"] | str] | None = ...) -> _Response: ...
    def get_telephony_providers_edge_diagnostic_nslookup(self, edge_id: str) -> _Response: ...
    def get_telephony_providers_edge_diagnostic_ping(self, edge_id: str) -> _Response: ...
    def get_telephony_providers_edge_diagnostic_route(self, edge_id: str) -> _Response: ...
    def get_telephony_providers_edge_diagnostic_tracepath(self, edge_id: str) -> _Response: ...
    def get_telephony_providers_edge_logicalinterface(self, edge_id: str, interface_id: str, *, expand: _Sequence[_Literal["externalTrunkBaseAssignments", "phoneTrunkBaseAssignments"] | str] | None = ...) -> _Response: ...
    def get_telephony_providers_edge_logicalinterfaces(self, edge_id: str, *, expand: _Sequence[_Literal["externalTrunkBaseAssignments", "phoneTrunkBaseAssignments"] | str] | None = ...) -> _Response: ...
    def get_telephony_providers_edge_logs_job(self, edge_id: str, job_id: str) -> _Response: ...
    def get_telephony_providers_edge_metrics(self, edge_id: str) -> _Response: ...
    def get_telephony_providers_edge_physicalinterface(self, edge_id: str, interface_id: str) -> _Response: ...
    def get_telephony_providers_edge_physicalinterfaces(self, edge_id: str) -> _Response: ...
    def get_telephony_providers_edges(self, *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., site_id: str | None = ..., edge_group_id: str | None = ..., sort_by: str | None = ..., managed: bool | None = ..., show_cloud_media: bool | None = ...) -> _Response: ...
    def get_telephony_providers_edges_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., site_id: str | None = ..., edge_group_id: str | None = ..., sort_by: str | None = ..., managed: bool | None = ..., show_cloud_media: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Edge, _Response]: ...
    def get_telephony_providers_edges_alertablepresences(self, *, type: str | None = ...) -> _Response: ...
    def get_telephony_providers_edges_certificateauthorities(self) -> _Response: ...
    def get_telephony_providers_edges_certificateauthority(self, certificate_id: str) -> _Response: ...
    def get_telephony_providers_edges_did(self, did_id: str) -> _Response: ...
    def get_telephony_providers_edges_didpool(self, did_pool_id: str) -> _Response: ...
    def get_telephony_providers_edges_didpools(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., id: _Sequence[str] | None = ...) -> _Response: ...
    def get_telephony_providers_edges_didpools_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., id: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DIDPool, _Response]: ...
    def get_telephony_providers_edges_didpools_dids(self, type: str, *, id: _Sequence[str] | None = ..., number_match: str | None = ..., page_size: int | None = ..., page_number: int | None = ..., sort_order: str | None = ...) -> _Response: ...
    def get_telephony_providers_edges_didpools_dids_iter(self, type: str, *, id: _Sequence[str] | None = ..., number_match: str | None = ..., page_size: int | None = ..., page_number: int | None = ..., sort_order: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DIDNumber, _Response]: ...
    def get_telephony_providers_edges_dids(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., phone_number: str | None = ..., owner_id: str | None = ..., did_pool_id: str | None = ..., id: _Sequence[str] | None = ...) -> _Response: ...
    def get_telephony_providers_edges_dids_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., phone_number: str | None = ..., owner_id: str | None = ..., did_pool_id: str | None = ..., id: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DID, _Response]: ...
    def get_telephony_providers_edges_edgegroup(self, edge_group_id: str, *, expand: _Sequence[_Literal["phoneTrunkBases", "edgeTrunkBaseAssignment"] | str] | None = ...) -> _Response: ...
    def get_telephony_providers_edges_edgegroup_edgetrunkbase(self, edgegroup_id: str, edgetrunkbase_id: str) -> _Response: ...
    def get_telephony_providers_edges_edgegroups(self, *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., sort_by: str | None = ..., managed: bool | None = ...) -> _Response: ...
    def get_telephony_providers_edges_edgegroups_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., sort_by: str | None = ..., managed: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[EdgeGroup, _Response]: ...
    def get_telephony_providers_edges_edgeversionreport(self) -> _Response: ...
    def get_telephony_providers_edge_setuppackage(self, edge_id: str) -> _Response: ...
    def get_telephony_providers_edges_expired(self) -> _Response: ...
    def get_telephony_providers_edges_extension(self, extension_id: str) -> _Response: ...
    def get_telephony_providers_edges_extensionpool(self, extension_pool_id: str) -> _Response: ...
    def get_telephony_providers_edges_extensionpools(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., number: str | None = ..., division_id: _Sequence[str] | None = ...) -> _Response: ...
    def get_telephony_providers_edges_extensionpools_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., number: str | None = ..., division_id: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ExtensionPool, _Response]: ...
    def get_telephony_providers_edges_extensionpools_divisionviews(self, *, page_number: int | None = ..., page_size: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., id: _Sequence[str] | None = ..., name: str | None = ..., division_id: _Sequence[str] | None = ...) -> _Response: ...
    def get_telephony_providers_edges_extensionpools_divisionviews_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., id: _Sequence[str] | None = ..., name: str | None = ..., division_id: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ExtensionPoolDivisionView, _Response]: ...
    def get_telephony_providers_edges_extensions(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., number: str | None = ...) -> _Response: ...
    def get_telephony_providers_edges_extensions_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., number: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Extension, _Response]: ...
    def get_telephony_providers_edges_line(self, line_id: str) -> _Response: ...
    def get_telephony_providers_edges_linebasesetting(self, line_base_id: str) -> _Response: ...
    def get_telephony_providers_edges_linebasesettings(self, *, page_number: int | None = ..., page_size: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., expand: _Sequence[_Literal["properties"] | str] | None = ...) -> _Response: ...
    def get_telephony_providers_edges_linebasesettings_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., expand: _Sequence[_Literal["properties"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[LineBase, _Response]: ...
    def get_telephony_providers_edges_lines(self, *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., sort_by: str | None = ..., expand: _Sequence[_Literal["properties", "site", "edgeGroup", "primaryEdge", "secondaryEdge", "edges", "assignedUser"] | str] | None = ...) -> _Response: ...
    def get_telephony_providers_edges_lines_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., sort_by: str | None = ..., expand: _Sequence[_Literal["properties", "site", "edgeGroup", "primaryEdge", "secondaryEdge", "edges", "assignedUser"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Line, _Response]: ...
    def get_telephony_providers_edges_lines_template(self, line_base_settings_id: str) -> _Response: ...
    def get_telephony_providers_edges_logicalinterfaces(self, edge_ids: str, *, expand: _Sequence[_Literal["externalTrunkBaseAssignments", "phoneTrunkBaseAssignments"] | str] | None = ...) -> _Response: ...
    def get_telephony_providers_edges_mediastatistics_conversation(self, conversation_id: str) -> _Response: ...
    def get_telephony_providers_edges_mediastatistics_conversation_communication(self, conversation_id: str, communication_id: str) -> _Response: ...
    def get_telephony_providers_edges_metrics(self, edge_ids: str) -> _Response: ...
    def get_telephony_providers_edge_softwareupdate(self, edge_id: str) -> _Response: ...
    def get_telephony_providers_edge_softwareversions(self, edge_id: str) -> _Response: ...
    def get_telephony_providers_edges_outboundroutes(self, *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., site_id: str | None = ..., external_trunk_bases_ids: str | None = ..., sort_by: str | None = ...) -> _Response: ...
    def get_telephony_providers_edges_outboundroutes_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., site_id: str | None = ..., external_trunk_bases_ids: str | None = ..., sort_by: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[OutboundRoute, _Response]: ...
    def get_telephony_providers_edges_phone(self, phone_id: str) -> _Response: ...
    def get_telephony_providers_edges_phonebasesetting(self, phone_base_id: str) -> _Response: ...
    def get_telephony_providers_edges_phonebasesettings(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., expand: _Sequence[_Literal["properties", "lines"] | str] | None = ..., name: str | None = ...) -> _Response: ...
    def get_telephony_providers_edges_phonebasesettings_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., expand: _Sequence[_Literal["properties", "lines"] | str] | None = ..., name: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[PhoneBase, _Response]: ...
    def get_telephony_providers_edges_phonebasesettings_availablemetabases(self, *, page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def get_telephony_providers_edges_phonebasesettings_availablemetabases_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Metabase, _Response]: ...
    def get_telephony_providers_edges_phonebasesettings_template(self, phone_metabase_id: str) -> _Response: ...
    def get_telephony_providers_edges_phones(self, *, page_number: int | None = ..., page_size: int | None = ..., sort_by: _Literal["id", "name", "status.operationalStatus", "secondaryStatus.operationalStatus"] | str | None = ..., sort_order: str | None = ..., site_id: str | None = ..., web_rtc_user_id: str | None = ..., phone_base_settings_id: str | None = ..., lines_logged_in_user_id: str | None = ..., lines_default_for_user_id: str | None = ..., phone_hardware_id: str | None = ..., lines_id: str | None = ..., lines_name: str | None = ..., name: str | None = ..., status_operational_status: str | None = ..., secondary_status_operational_status: str | None = ..., expand: _Sequence[_Literal["properties", "site", "status", "status.primaryEdgesStatus", "status.secondaryEdgesStatus", "phoneBaseSettings", "lines"] | str] | None = ..., fields: _Sequence[_Literal["webRtcUser", "properties.*", "lines.loggedInUser", "lines.defaultForUser"] | str] | None = ...) -> _Response: ...
    def get_telephony_providers_edges_phones_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., sort_by: _Literal["id", "name", "status.operationalStatus", "secondaryStatus.operationalStatus"] | str | None = ..., sort_order: str | None = ..., site_id: str | None = ..., web_rtc_user_id: str | None = ..., phone_base_settings_id: str | None = ..., lines_logged_in_user_id: str | None = ..., lines_default_for_user_id: str | None = ..., phone_hardware_id: str | None = ..., lines_id: str | None = ..., lines_name: str | None = ..., name: str | None = ..., status_operational_status: str | None = ..., secondary_status_operational_status: str | None = ..., expand: _Sequence[_Literal["properties", "site", "status", "status.primaryEdgesStatus", "status.secondaryEdgesStatus", "phoneBaseSettings", "lines"] | str] | None = ..., fields: _Sequence[_Literal["webRtcUser", "properties.*", "lines.loggedInUser", "lines.defaultForUser"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Phone, _Response]: ...
    def get_telephony_providers_edges_phones_template(self, phone_base_settings_id: str) -> _Response: ...
    def get_telephony_providers_edges_physicalinterfaces(self, edge_ids: str) -> _Response: ...
    def get_telephony_providers_edges_site(self, site_id: str) -> _Response: ...
    def get_telephony_providers_edges_site_numberplan(self, site_id: str, number_plan_id: str) -> _Response: ...
    def get_telephony_providers_edges_site_numberplans(self, site_id: str) -> _Response: ...
    def get_telephony_providers_edges_site_numberplans_classifications(self, site_id: str, *, classification: str | None = ...) -> _Response: ...
    def get_telephony_providers_edges_site_outboundroute(self, site_id: str, outbound_route_id: str) -> _Response: ...
    def get_telephony_providers_edges_site_outboundroutes(self, site_id: str, *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., external_trunk_bases_ids: str | None = ..., sort_by: str | None = ...) -> _Response: ...
    def get_telephony_providers_edges_site_outboundroutes_iter(self, site_id: str, *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., external_trunk_bases_ids: str | None = ..., sort_by: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[OutboundRouteBase, _Response]: ...
    def get_telephony_providers_edges_sites(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., name: str | None = ..., location_id: str | None = ..., managed: bool | None = ..., expand: _Sequence[_Literal["edges", "location", "primarySites", "secondarySites"] | str] | None = ...) -> _Response: ...
    def get_telephony_providers_edges_sites_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., name: str | None = ..., location_id: str | None = ..., managed: bool | None = ..., expand: _Sequence[_Literal["edges", "location", "primarySites", "secondarySites"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Site, _Response]: ...
    def get_telephony_providers_edges_site_siteconnections(self, site_id: str) -> _Response: ...
    def get_telephony_providers_edges_sites_search(self, q64: str, *, expand: _Sequence[str] | None = ...) -> _Response: ...
    def get_telephony_providers_edges_sites_search_iter(self, q64: str, *, expand: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Site, _Response]: ...
    def get_telephony_providers_edges_timezones(self, *, page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def get_telephony_providers_edges_timezones_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[RegionTimeZone, _Response]: ...
    def get_telephony_providers_edges_trunk(self, trunk_id: str) -> _Response: ...
    def get_telephony_providers_edges_trunkbasesetting(self, trunk_base_settings_id: str, *, ignore_hidden: bool | None = ...) -> _Response: ...
    def get_telephony_providers_edges_trunkbasesettings(self, *, page_number: int | None = ..., page_size: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., recording_enabled: bool | None = ..., ignore_hidden: bool | None = ..., managed: bool | None = ..., expand: _Sequence[_Literal["properties"] | str] | None = ..., name: str | None = ...) -> _Response: ...
    def get_telephony_providers_edges_trunkbasesettings_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., recording_enabled: bool | None = ..., ignore_hidden: bool | None = ..., managed: bool | None = ..., expand: _Sequence[_Literal["properties"] | str] | None = ..., name: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TrunkBase, _Response]: ...
    def get_telephony_providers_edges_trunkbasesettings_availablemetabases(self, *, type: str | None = ..., page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def get_telephony_providers_edges_trunkbasesettings_availablemetabases_iter(self, *, type: str | None = ..., page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Metabase, _Response]: ...
    def get_telephony_providers_edges_trunkbasesettings_site_site_id(self, site_id: str, *, page_number: int | None = ..., page_size: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ...) -> _Response: ...
    def get_telephony_providers_edges_trunkbasesettings_site_site_id_iter(self, site_id: str, *, page_number: int | None = ..., page_size: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TrunkBase, _Response]: ...
    def get_telephony_providers_edges_trunkbasesettings_template(self, trunk_metabase_id: str) -> _Response: ...
    def get_telephony_providers_edges_trunk_metrics(self, trunk_id: str) -> _Response: ...
    def get_telephony_providers_edges_trunks(self, *, page_number: int | None = ..., page_size: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., edge_id: str | None = ..., trunk_base_id: str | None = ..., trunk_type: _Literal["EXTERNAL", "PHONE", "EDGE"] | str | None = ...) -> _Response: ...
    def get_telephony_providers_edges_trunks_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., edge_id: str | None = ..., trunk_base_id: str | None = ..., trunk_type: _Literal["EXTERNAL", "PHONE", "EDGE"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Trunk, _Response]: ...
    def get_telephony_providers_edges_trunks_metrics(self, trunk_ids: str) -> _Response: ...
    def get_telephony_providers_edges_trunkswithrecording(self, *, trunk_type: _Literal["EXTERNAL", "PHONE", "EDGE"] | str | None = ...) -> _Response: ...
    def get_telephony_providers_edge_trunks(self, edge_id: str, *, page_number: int | None = ..., page_size: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., trunk_base_id: str | None = ..., trunk_type: _Literal["EXTERNAL", "PHONE", "EDGE"] | str | None = ...) -> _Response: ...
    def get_telephony_providers_edge_trunks_iter(self, edge_id: str, *, page_number: int | None = ..., page_size: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., trunk_base_id: str | None = ..., trunk_type: _Literal["EXTERNAL", "PHONE", "EDGE"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Trunk, _Response]: ...
    def patch_telephony_providers_edges_site_siteconnections(self, site_id: str, body: DisableSiteConnectionsRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_telephony_providers_edge_diagnostic_nslookup(self, edge_id: str, body: EdgeNetworkDiagnosticRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_telephony_providers_edge_diagnostic_ping(self, edge_id: str, body: EdgeNetworkDiagnosticRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_telephony_providers_edge_diagnostic_route(self, edge_id: str, body: EdgeNetworkDiagnosticRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_telephony_providers_edge_diagnostic_tracepath(self, edge_id: str, body: EdgeNetworkDiagnosticRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_telephony_providers_edge_logicalinterfaces(self, edge_id: str, body: DomainLogicalInterface | _Mapping[str, _Any]) -> _Response: ...
    def post_telephony_providers_edge_logs_jobs(self, edge_id: str, body: EdgeLogsJobRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_telephony_providers_edge_logs_job_upload(self, edge_id: str, job_id: str, body: EdgeLogsJobUploadRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_telephony_providers_edge_offlineconfiguration(self, edge_id: str, body: EdgeOfflineConfiguration | _Mapping[str, _Any]) -> _Response: ...
    def post_telephony_providers_edge_reboot(self, edge_id: str, *, body: EdgeRebootParameters | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_telephony_providers_edges(self, body: Edge | _Mapping[str, _Any]) -> _Response: ...
    def post_telephony_providers_edges_addressvalidation(self, body: ValidateAddressRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_telephony_providers_edges_certificateauthorities(self, body: DomainCertificateAuthority | _Mapping[str, _Any]) -> _Response: ...
    def post_telephony_providers_edges_didpools(self, body: DIDPool | _Mapping[str, _Any]) -> _Response: ...
    def post_telephony_providers_edges_edgegroups(self, body: EdgeGroup | _Mapping[str, _Any]) -> _Response: ...
    def post_telephony_providers_edges_extensionpools(self, body: ExtensionPool | _Mapping[str, _Any]) -> _Response: ...
    def post_telephony_providers_edge_softwareupdate(self, edge_id: str, body: DomainEdgeSoftwareUpdateDto | _Mapping[str, _Any]) -> _Response: ...
    def post_telephony_providers_edges_phonebasesettings(self, body: PhoneBase | _Mapping[str, _Any]) -> _Response: ...
    def post_telephony_providers_edges_phone_reboot(self, phone_id: str) -> _Response: ...
    def post_telephony_providers_edges_phones(self, body: Phone | _Mapping[str, _Any]) -> _Response: ...
    def post_telephony_providers_edges_phones_reboot(self, body: PhonesReboot | _Mapping[str, _Any]) -> _Response: ...
    def post_telephony_providers_edges_site_outboundroutes(self, site_id: str, body: OutboundRouteBase | _Mapping[str, _Any]) -> _Response: ...
    def post_telephony_providers_edges_sites(self, body: Site | _Mapping[str, _Any]) -> _Response: ...
    def post_telephony_providers_edges_sites_search(self, body: SiteSearchRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_telephony_providers_edges_sites_search_iter(self, body: SiteSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Site, _Response]: ...
    def post_telephony_providers_edge_statuscode(self, edge_id: str, *, body: EdgeServiceStateRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_telephony_providers_edges_trunkbasesettings(self, body: TrunkBase | _Mapping[str, _Any]) -> _Response: ...
    def post_telephony_providers_edges_trunkbasesettings_search(self, body: TelephonySearchRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_telephony_providers_edges_trunkbasesettings_search_iter(self, body: TelephonySearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TrunkBase, _Response]: ...
    def post_telephony_providers_edges_trunks_search(self, body: TelephonySearchRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_telephony_providers_edges_trunks_search_iter(self, body: TelephonySearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Trunk, _Response]: ...
    def post_telephony_providers_edge_unpair(self, edge_id: str) -> _Response: ...
    def put_telephony_providers_edge(self, edge_id: str, body: Edge | _Mapping[str, _Any]) -> _Response: ...
    def put_telephony_providers_edge_logicalinterface(self, edge_id: str, interface_id: str, body: DomainLogicalInterface | _Mapping[str, _Any]) -> _Response: ...
    def put_telephony_providers_edges_alertablepresences(self, body: AlertablePresences | _Mapping[str, _Any]) -> _Response: ...
    def put_telephony_providers_edges_certificateauthority(self, certificate_id: str, body: DomainCertificateAuthority | _Mapping[str, _Any]) -> _Response: ...
    def put_telephony_providers_edges_didpool(self, did_pool_id: str, body: DIDPool | _Mapping[str, _Any]) -> _Response: ...
    def put_telephony_providers_edges_edgegroup(self, edge_group_id: str, body: EdgeGroup | _Mapping[str, _Any]) -> _Response: ...
    def put_telephony_providers_edges_edgegroup_edgetrunkbase(self, edgegroup_id: str, edgetrunkbase_id: str, body: EdgeTrunkBase | _Mapping[str, _Any]) -> _Response: ...
    def put_telephony_providers_edges_extensionpool(self, extension_pool_id: str, body: ExtensionPool | _Mapping[str, _Any]) -> _Response: ...
    def put_telephony_providers_edges_phone(self, phone_id: str, body: Phone | _Mapping[str, _Any]) -> _Response: ...
    def put_telephony_providers_edges_phonebasesetting(self, phone_base_id: str, body: PhoneBase | _Mapping[str, _Any]) -> _Response: ...
    def put_telephony_providers_edges_site(self, site_id: str, body: Site | _Mapping[str, _Any]) -> _Response: ...
    def put_telephony_providers_edges_site_numberplans(self, site_id: str, body: _Sequence[NumberPlan | _Mapping[str, _Any]]) -> _Response: ...
    def put_telephony_providers_edges_site_outboundroute(self, site_id: str, outbound_route_id: str, body: OutboundRouteBase | _Mapping[str, _Any]) -> _Response: ...
    def put_telephony_providers_edges_site_siteconnections(self, site_id: str, body: SiteConnections | _Mapping[str, _Any]) -> _Response: ...
    def put_telephony_providers_edges_trunkbasesetting(self, trunk_base_settings_id: str, body: TrunkBase | _Mapping[str, _Any]) -> _Response: ...

class TelephonyProvidersEdgeApi(_PureCloudGroup):
    def with_response(self) -> _RespondingTelephonyProvidersEdgeApi: ...
    def delete_telephony_providers_edge(self, edge_id: str) -> None:
        """DELETE /api/v2/telephony/providers/edges/{edgeId}"""
    def delete_telephony_providers_edge_logicalinterface(self, edge_id: str, interface_id: str) -> None:
        """DELETE /api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces/{interfaceId}"""
    def delete_telephony_providers_edges_alertablepresences(self) -> None:
        """DELETE /api/v2/telephony/providers/edges/alertablepresences"""
    def delete_telephony_providers_edges_certificateauthority(self, certificate_id: str) -> None:
        """DELETE /api/v2/telephony/providers/edges/certificateauthorities/{certificateId}"""
    def delete_telephony_providers_edges_didpool(self, did_pool_id: str) -> None:
        """DELETE /api/v2/telephony/providers/edges/didpools/{didPoolId}"""
    def delete_telephony_providers_edges_edgegroup(self, edge_group_id: str) -> None:
        """DELETE /api/v2/telephony/providers/edges/edgegroups/{edgeGroupId}"""
    def delete_telephony_providers_edges_extensionpool(self, extension_pool_id: str) -> None:
        """DELETE /api/v2/telephony/providers/edges/extensionpools/{extensionPoolId}"""
    def delete_telephony_providers_edge_softwareupdate(self, edge_id: str) -> None:
        """DELETE /api/v2/telephony/providers/edges/{edgeId}/softwareupdate"""
    def delete_telephony_providers_edges_phone(self, phone_id: str) -> None:
        """DELETE /api/v2/telephony/providers/edges/phones/{phoneId}"""
    def delete_telephony_providers_edges_phonebasesetting(self, phone_base_id: str) -> None:
        """DELETE /api/v2/telephony/providers/edges/phonebasesettings/{phoneBaseId}"""
    def delete_telephony_providers_edges_site(self, site_id: str) -> None:
        """DELETE /api/v2/telephony/providers/edges/sites/{siteId}"""
    def delete_telephony_providers_edges_site_outboundroute(self, site_id: str, outbound_route_id: str) -> None:
        """DELETE /api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes/{outboundRouteId}"""
    def delete_telephony_providers_edges_trunkbasesetting(self, trunk_base_settings_id: str) -> None:
        """DELETE /api/v2/telephony/providers/edges/trunkbasesettings/{trunkBaseSettingsId}"""
    def get_telephony_providers_edge(self, edge_id: str, *, expand: _Sequence[_Literal["site"] | str] | None = ...) -> Edge:
        """GET /api/v2/telephony/providers/edges/{edgeId}"""
    def get_telephony_providers_edge_diagnostic_nslookup(self, edge_id: str) -> EdgeNetworkDiagnosticResponse:
        """GET /api/v2/telephony/providers/edges/{edgeId}/diagnostic/nslookup"""
    def get_telephony_providers_edge_diagnostic_ping(self, edge_id: str) -> EdgeNetworkDiagnosticResponse:
        """GET /api/v2/telephony/providers/edges/{edgeId}/diagnostic/ping"""
    def get_telephony_providers_edge_diagnostic_route(self, edge_id: str) -> EdgeNetworkDiagnosticResponse:
        """GET /api/v2/telephony/providers/edges/{edgeId}/diagnostic/route"""
    def get_telephony_providers_edge_diagnostic_tracepath(self, edge_id: str) -> EdgeNetworkDiagnosticResponse:
        """GET /api/v2/telephony/providers/edges/{edgeId}/diagnostic/tracepath"""
    def get_telephony_providers_edge_logicalinterface(self, edge_id: str, interface_id: str, *, expand: _Sequence[_Literal["externalTrunkBaseAssignments", "phoneTrunkBaseAssignments"] | str] | None = ...) -> DomainLogicalInterface:
        """GET /api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces/{interfaceId}"""
    def get_telephony_providers_edge_logicalinterfaces(self, edge_id: str, *, expand: _Sequence[_Literal["externalTrunkBaseAssignments", "phoneTrunkBaseAssignments"] | str] | None = ...) -> LogicalInterfaceEntityListing:
        """GET /api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces"""
    def get_telephony_providers_edge_logs_job(self, edge_id: str, job_id: str) -> EdgeLogsJob:
        """GET /api/v2/telephony/providers/edges/{edgeId}/logs/jobs/{jobId}"""
    def get_telephony_providers_edge_metrics(self, edge_id: str) -> EdgeMetrics:
        """GET /api/v2/telephony/providers/edges/{edgeId}/metrics"""
    def get_telephony_providers_edge_physicalinterface(self, edge_id: str, interface_id: str) -> DomainPhysicalInterface:
        """GET /api/v2/telephony/providers/edges/{edgeId}/physicalinterfaces/{interfaceId}"""
    def get_telephony_providers_edge_physicalinterfaces(self, edge_id: str) -> PhysicalInterfaceEntityListing:
        """GET /api/v2/telephony/providers/edges/{edgeId}/physicalinterfaces"""
    def get_telephony_providers_edges(self, *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., site_id: str | None = ..., edge_group_id: str | None = ..., sort_by: str | None = ..., managed: bool | None = ..., show_cloud_media: bool | None = ...) -> EdgeEntityListing:
        """GET /api/v2/telephony/providers/edges"""
    def get_telephony_providers_edges_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., site_id: str | None = ..., edge_group_id: str | None = ..., sort_by: str | None = ..., managed: bool | None = ..., show_cloud_media: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Edge, EdgeEntityListing]:
        """All items of GET /api/v2/telephony/providers/edges"""
    def get_telephony_providers_edges_alertablepresences(self, *, type: str | None = ...) -> AlertablePresences:
        """GET /api/v2/telephony/providers/edges/alertablepresences"""
    def get_telephony_providers_edges_certificateauthorities(self) -> CertificateAuthorityEntityListing:
        """GET /api/v2/telephony/providers/edges/certificateauthorities"""
    def get_telephony_providers_edges_certificateauthority(self, certificate_id: str) -> DomainCertificateAuthority:
        """GET /api/v2/telephony/providers/edges/certificateauthorities/{certificateId}"""
    def get_telephony_providers_edges_did(self, did_id: str) -> DID:
        """GET /api/v2/telephony/providers/edges/dids/{didId}"""
    def get_telephony_providers_edges_didpool(self, did_pool_id: str) -> DIDPool:
        """GET /api/v2/telephony/providers/edges/didpools/{didPoolId}"""
    def get_telephony_providers_edges_didpools(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., id: _Sequence[str] | None = ...) -> DIDPoolEntityListing:
        """GET /api/v2/telephony/providers/edges/didpools"""
    def get_telephony_providers_edges_didpools_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., id: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DIDPool, DIDPoolEntityListing]:
        """All items of GET /api/v2/telephony/providers/edges/didpools"""
    def get_telephony_providers_edges_didpools_dids(self, type: str, *, id: _Sequence[str] | None = ..., number_match: str | None = ..., page_size: int | None = ..., page_number: int | None = ..., sort_order: str | None = ...) -> DIDNumberEntityListing:
        """GET /api/v2/telephony/providers/edges/didpools/dids"""
    def get_telephony_providers_edges_didpools_dids_iter(self, type: str, *, id: _Sequence[str] | None = ..., number_match: str | None = ..., page_size: int | None = ..., page_number: int | None = ..., sort_order: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DIDNumber, DIDNumberEntityListing]:
        """All items of GET /api/v2/telephony/providers/edges/didpools/dids"""
    def get_telephony_providers_edges_dids(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., phone_number: str | None = ..., owner_id: str | None = ..., did_pool_id: str | None = ..., id: _Sequence[str] | None = ...) -> DIDEntityListing:
        """GET /api/v2/telephony/providers/edges/dids"""
    def get_telephony_providers_edges_dids_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., phone_number: str | None = ..., owner_id: str | None = ..., did_pool_id: str | None = ..., id: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DID, DIDEntityListing]:
        """All items of GET /api/v2/telephony/providers/edges/dids"""
    def get_telephony_providers_edges_edgegroup(self, edge_group_id: str, *, expand: _Sequence[_Literal["phoneTrunkBases", "edgeTrunkBaseAssignment"] | str] | None = ...) -> EdgeGroup:
        """GET /api/v2/telephony/providers/edges/edgegroups/{edgeGroupId}"""
    def get_telephony_providers_edges_edgegroup_edgetrunkbase(self, edgegroup_id: str, edgetrunkbase_id: str) -> EdgeTrunkBase:
        """GET /api/v2/telephony/providers/edges/edgegroups/{edgegroupId}/edgetrunkbases/{edgetrunkbaseId}"""
    def get_telephony_providers_edges_edgegroups(self, *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., sort_by: str | None = ..., managed: bool | None = ...) -> EdgeGroupEntityListing:
        """GET /api/v2/telephony/providers/edges/edgegroups"""
    def get_telephony_providers_edges_edgegroups_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., sort_by: str | None = ..., managed: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[EdgeGroup, EdgeGroupEntityListing]:
        """All items of GET /api/v2/telephony/providers/edges/edgegroups"""
    def get_telephony_providers_edges_edgeversionreport(self) -> EdgeVersionReport:
        """GET /api/v2/telephony/providers/edges/edgeversionreport"""
    def get_telephony_providers_edge_setuppackage(self, edge_id: str) -> VmPairingInfo:
        """GET /api/v2/telephony/providers/edges/{edgeId}/setuppackage"""
    def get_telephony_providers_edges_expired(self) -> ExpiredEdgeListing:
        """GET /api/v2/telephony/providers/edges/expired"""
    def get_telephony_providers_edges_extension(self, extension_id: str) -> Extension:
        """GET /api/v2/telephony/providers/edges/extensions/{extensionId}"""
    def get_telephony_providers_edges_extensionpool(self, extension_pool_id: str) -> ExtensionPool:
        """GET /api/v2/telephony/providers/edges/extensionpools/{extensionPoolId}"""
    def get_telephony_providers_edges_extensionpools(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., number: str | None = ..., division_id: _Sequence[str] | None = ...) -> ExtensionPoolEntityListing:
        """GET /api/v2/telephony/providers/edges/extensionpools"""
    def get_telephony_providers_edges_extensionpools_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., number: str | None = ..., division_id: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ExtensionPool, ExtensionPoolEntityListing]:
        """All items of GET /api/v2/telephony/providers/edges/extensionpools"""
    def get_telephony_providers_edges_extensionpools_divisionviews(self, *, page_number: int | None = ..., page_size: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., id: _Sequence[str] | None = ..., name: str | None = ..., division_id: _Sequence[str] | None = ...) -> ExtensionPoolDivisionViewEntityListing:
        """GET /api/v2/telephony/providers/edges/extensionpools/divisionviews"""
    def get_telephony_providers_edges_extensionpools_divisionviews_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., id: _Sequence[str] | None = ..., name: str | None = ..., division_id: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ExtensionPoolDivisionView, ExtensionPoolDivisionViewEntityListing]:
        """All items of GET /api/v2/telephony/providers/edges/extensionpools/divisionviews"""
    def get_telephony_providers_edges_extensions(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., number: str | None = ...) -> ExtensionEntityListing:
        """GET /api/v2/telephony/providers/edges/extensions"""
    def get_telephony_providers_edges_extensions_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., number: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Extension, ExtensionEntityListing]:
        """All items of GET /api/v2/telephony/providers/edges/extensions"""
    def get_telephony_providers_edges_line(self, line_id: str) -> Line:
        """GET /api/v2/telephony/providers/edges/lines/{lineId}"""
    def get_telephony_providers_edges_linebasesetting(self, line_base_id: str) -> LineBase:
        """GET /api/v2/telephony/providers/edges/linebasesettings/{lineBaseId}"""
    def get_telephony_providers_edges_linebasesettings(self, *, page_number: int | None = ..., page_size: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., expand: _Sequence[_Literal["properties"] | str] | None = ...) -> LineBaseEntityListing:
        """GET /api/v2/telephony/providers/edges/linebasesettings"""
    def get_telephony_providers_edges_linebasesettings_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., expand: _Sequence[_Literal["properties"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[LineBase, LineBaseEntityListing]:
        """All items of GET /api/v2/telephony/providers/edges/linebasesettings"""
    def get_telephony_providers_edges_lines(self, *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., sort_by: str | None = ..., expand: _Sequence[_Literal["properties", "site", "edgeGroup", "primaryEdge", "secondaryEdge", "edges", "assignedUser"] | str] | None = ...) -> LineEntityListing:
        """GET /api/v2/telephony/providers/edges/lines"""
    def get_telephony_providers_edges_lines_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., sort_by: str | None = ..., expand: _Sequence[_Literal["properties", "site", "edgeGroup", "primaryEdge", "secondaryEdge", "edges", "assignedUser"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Line, LineEntityListing]:
        """All items of GET /api/v2/telephony/providers/edges/lines"""
    def get_telephony_providers_edges_lines_template(self, line_base_settings_id: str) -> Line:
        """GET /api/v2/telephony/providers/edges/lines/template"""
    def get_telephony_providers_edges_logicalinterfaces(self, edge_ids: str, *, expand: _Sequence[_Literal["externalTrunkBaseAssignments", "phoneTrunkBaseAssignments"] | str] | None = ...) -> LogicalInterfaceEntityListing:
        """GET /api/v2/telephony/providers/edges/logicalinterfaces"""
    def get_telephony_providers_edges_mediastatistics_conversation(self, conversation_id: str) -> MediaStatisticsListing:
        """GET /api/v2/telephony/providers/edges/mediastatistics/conversations/{conversationId} (preview)"""
    def get_telephony_providers_edges_mediastatistics_conversation_communication(self, conversation_id: str, communication_id: str) -> MediaStatistics:
        """GET /api/v2/telephony/providers/edges/mediastatistics/conversations/{conversationId}/communications/{communicationId} (preview)"""
    def get_telephony_providers_edges_metrics(self, edge_ids: str) -> list[EdgeMetrics]:
        """GET /api/v2/telephony/providers/edges/metrics"""
    def get_telephony_providers_edge_softwareupdate(self, edge_id: str) -> DomainEdgeSoftwareUpdateDto:
        """GET /api/v2/telephony/providers/edges/{edgeId}/softwareupdate"""
    def get_telephony_providers_edge_softwareversions(self, edge_id: str) -> DomainEdgeSoftwareVersionDtoEntityListing:
        """GET /api/v2/telephony/providers/edges/{edgeId}/softwareversions"""
    def get_telephony_providers_edges_outboundroutes(self, *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., site_id: str | None = ..., external_trunk_bases_ids: str | None = ..., sort_by: str | None = ...) -> OutboundRouteEntityListing:
        """GET /api/v2/telephony/providers/edges/outboundroutes"""
    def get_telephony_providers_edges_outboundroutes_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., site_id: str | None = ..., external_trunk_bases_ids: str | None = ..., sort_by: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[OutboundRoute, OutboundRouteEntityListing]:
        """All items of GET /api/v2/telephony/providers/edges/outboundroutes"""
    def get_telephony_providers_edges_phone(self, phone_id: str) -> Phone:
        """GET /api/v2/telephony/providers/edges/phones/{phoneId}"""
    def get_telephony_providers_edges_phonebasesetting(self, phone_base_id: str) -> PhoneBase:
        """GET /api/v2/telephony/providers/edges/phonebasesettings/{phoneBaseId}"""
    def get_telephony_providers_edges_phonebasesettings(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., expand: _Sequence[_Literal["properties", "lines"] | str] | None = ..., name: str | None = ...) -> PhoneBaseEntityListing:
        """GET /api/v2/telephony/providers/edges/phonebasesettings"""
    def get_telephony_providers_edges_phonebasesettings_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., expand: _Sequence[_Literal["properties", "lines"] | str] | None = ..., name: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[PhoneBase, PhoneBaseEntityListing]:
        """All items of GET /api/v2/telephony/providers/edges/phonebasesettings"""
    def get_telephony_providers_edges_phonebasesettings_availablemetabases(self, *, page_size: int | None = ..., page_number: int | None = ...) -> PhoneMetaBaseEntityListing:
        """GET /api/v2/telephony/providers/edges/phonebasesettings/availablemetabases"""
    def get_telephony_providers_edges_phonebasesettings_availablemetabases_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Metabase, PhoneMetaBaseEntityListing]:
        """All items of GET /api/v2/telephony/providers/edges/phonebasesettings/availablemetabases"""
    def get_telephony_providers_edges_phonebasesettings_template(self, phone_metabase_id: str) -> PhoneBase:
        """GET /api/v2/telephony/providers/edges/phonebasesettings/template"""
    def get_telephony_providers_edges_phones(self, *, page_number: int | None = ..., page_size: int | None = ..., sort_by: _Literal["id", "name", "status.operationalStatus", "secondaryStatus.operationalStatus"] | str | None = ..., sort_order: str | None = ..., site_id: str | None = ..., web_rtc_user_id: str | None = ..., phone_base_settings_id: str | None = ..., lines_logged_in_user_id: str | None = ..., lines_default_for_user_id: str | None = ..., phone_hardware_id: str | None = ..., lines_id: str | None = ..., lines_name: str | None = ..., name: str | None = ..., status_operational_status: str | None = ..., secondary_status_operational_status: str | None = ..., expand: _Sequence[_Literal["properties", "site", "status", "status.primaryEdgesStatus", "status.secondaryEdgesStatus", "phoneBaseSettings", "lines"] | str] | None = ..., fields: _Sequence[_Literal["webRtcUser", "properties.*", "lines.loggedInUser", "lines.defaultForUser"] | str] | None = ...) -> PhoneEntityListing:
        """GET /api/v2/telephony/providers/edges/phones"""
    def get_telephony_providers_edges_phones_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., sort_by: _Literal["id", "name", "status.operationalStatus", "secondaryStatus.operationalStatus"] | str | None = ..., sort_order: str | None = ..., site_id: str | None = ..., web_rtc_user_id: str | None = ..., phone_base_settings_id: str | None = ..., lines_logged_in_user_id: str | None = ..., lines_default_for_user_id: str | None = ..., phone_hardware_id: str | None = ..., lines_id: str | None = ..., lines_name: str | None = ..., name: str | None = ..., status_operational_status: str | None = ..., secondary_status_operational_status: str | None = ..., expand: _Sequence[_Literal["properties", "site", "status", "status.primaryEdgesStatus", "status.secondaryEdgesStatus", "phoneBaseSettings", "lines"] | str] | None = ..., fields: _Sequence[_Literal["webRtcUser", "properties.*", "lines.loggedInUser", "lines.defaultForUser"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Phone, PhoneEntityListing]:
        """All items of GET /api/v2/telephony/providers/edges/phones"""
    def get_telephony_providers_edges_phones_template(self, phone_base_settings_id: str) -> Phone:
        """GET /api/v2/telephony/providers/edges/phones/template"""
    def get_telephony_providers_edges_physicalinterfaces(self, edge_ids: str) -> PhysicalInterfaceEntityListing:
        """GET /api/v2/telephony/providers/edges/physicalinterfaces"""
    def get_telephony_providers_edges_site(self, site_id: str) -> Site:
        """GET /api/v2/telephony/providers/edges/sites/{siteId}"""
    def get_telephony_providers_edges_site_numberplan(self, site_id: str, number_plan_id: str) -> NumberPlan:
        """GET /api/v2/telephony/providers/edges/sites/{siteId}/numberplans/{numberPlanId}"""
    def get_telephony_providers_edges_site_numberplans(self, site_id: str) -> list[NumberPlan]:
        """GET /api/v2/telephony/providers/edges/sites/{siteId}/numberplans"""
    def get_telephony_providers_edges_site_numberplans_classifications(self, site_id: str, *, classification: str | None = ...) -> list[str]:
        """GET /api/v2/telephony/providers/edges/sites/{siteId}/numberplans/classifications"""
    def get_telephony_providers_edges_site_outboundroute(self, site_id: str, outbound_route_id: str) -> OutboundRouteBase:
        """GET /api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes/{outboundRouteId}"""
    def get_telephony_providers_edges_site_outboundroutes(self, site_id: str, *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., external_trunk_bases_ids: str | None = ..., sort_by: str | None = ...) -> OutboundRouteBaseEntityListing:
        """GET /api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes"""
    def get_telephony_providers_edges_site_outboundroutes_iter(self, site_id: str, *, page_size: int | None = ..., page_number: int | None = ..., name: str | None = ..., external_trunk_bases_ids: str | None = ..., sort_by: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[OutboundRouteBase, OutboundRouteBaseEntityListing]:
        """All items of GET /api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes"""
    def get_telephony_providers_edges_sites(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., name: str | None = ..., location_id: str | None = ..., managed: bool | None = ..., expand: _Sequence[_Literal["edges", "location", "primarySites", "secondarySites"] | str] | None = ...) -> SiteEntityListing:
        """GET /api/v2/telephony/providers/edges/sites"""
    def get_telephony_providers_edges_sites_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., name: str | None = ..., location_id: str | None = ..., managed: bool | None = ..., expand: _Sequence[_Literal["edges", "location", "primarySites", "secondarySites"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Site, SiteEntityListing]:
        """All items of GET /api/v2/telephony/providers/edges/sites"""
    def get_telephony_providers_edges_site_siteconnections(self, site_id: str) -> SiteConnections:
        """GET /api/v2/telephony/providers/edges/sites/{siteId}/siteconnections"""
    def get_telephony_providers_edges_sites_search(self, q64: str, *, expand: _Sequence[str] | None = ...) -> SitesSearchResponse:
        """GET /api/v2/telephony/providers/edges/sites/search"""
    def get_telephony_providers_edges_sites_search_iter(self, q64: str, *, expand: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Site, SitesSearchResponse]:
        """All items of GET /api/v2/telephony/providers/edges/sites/search"""
    def get_telephony_providers_edges_timezones(self, *, page_size: int | None = ..., page_number: int | None = ...) -> TimeZoneEntityListing:
        """GET /api/v2/telephony/providers/edges/timezones"""
    def get_telephony_providers_edges_timezones_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[RegionTimeZone, TimeZoneEntityListing]:
        """All items of GET /api/v2/telephony/providers/edges/timezones"""
    def get_telephony_providers_edges_trunk(self, trunk_id: str) -> Trunk:
        """GET /api/v2/telephony/providers/edges/trunks/{trunkId}"""
    def get_telephony_providers_edges_trunkbasesetting(self, trunk_base_settings_id: str, *, ignore_hidden: bool | None = ...) -> TrunkBase:
        """GET /api/v2/telephony/providers/edges/trunkbasesettings/{trunkBaseSettingsId}"""
    def get_telephony_providers_edges_trunkbasesettings(self, *, page_number: int | None = ..., page_size: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., recording_enabled: bool | None = ..., ignore_hidden: bool | None = ..., managed: bool | None = ..., expand: _Sequence[_Literal["properties"] | str] | None = ..., name: str | None = ...) -> TrunkBaseEntityListing:
        """GET /api/v2/telephony/providers/edges/trunkbasesettings"""
    def get_telephony_providers_edges_trunkbasesettings_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., recording_enabled: bool | None = ..., ignore_hidden: bool | None = ..., managed: bool | None = ..., expand: _Sequence[_Literal["properties"] | str] | None = ..., name: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TrunkBase, TrunkBaseEntityListing]:
        """All items of GET /api/v2/telephony/providers/edges/trunkbasesettings"""
    def get_telephony_providers_edges_trunkbasesettings_availablemetabases(self, *, type: str | None = ..., page_size: int | None = ..., page_number: int | None = ...) -> TrunkMetabaseEntityListing:
        """GET /api/v2/telephony/providers/edges/trunkbasesettings/availablemetabases"""
    def get_telephony_providers_edges_trunkbasesettings_availablemetabases_iter(self, *, type: str | None = ..., page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Metabase, TrunkMetabaseEntityListing]:
        """All items of GET /api/v2/telephony/providers/edges/trunkbasesettings/availablemetabases"""
    def get_telephony_providers_edges_trunkbasesettings_site_site_id(self, site_id: str, *, page_number: int | None = ..., page_size: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ...) -> TrunkBaseEntityListing:
        """GET /api/v2/telephony/providers/edges/trunkbasesettings/site/{siteId}"""
    def get_telephony_providers_edges_trunkbasesettings_site_site_id_iter(self, site_id: str, *, page_number: int | None = ..., page_size: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TrunkBase, TrunkBaseEntityListing]:
        """All items of GET /api/v2/telephony/providers/edges/trunkbasesettings/site/{siteId}"""
    def get_telephony_providers_edges_trunkbasesettings_template(self, trunk_metabase_id: str) -> TrunkBase:
        """GET /api/v2/telephony/providers/edges/trunkbasesettings/template"""
    def get_telephony_providers_edges_trunk_metrics(self, trunk_id: str) -> TrunkMetrics:
        """GET /api/v2/telephony/providers/edges/trunks/{trunkId}/metrics"""
    def get_telephony_providers_edges_trunks(self, *, page_number: int | None = ..., page_size: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., edge_id: str | None = ..., trunk_base_id: str | None = ..., trunk_type: _Literal["EXTERNAL", "PHONE", "EDGE"] | str | None = ...) -> TrunkEntityListing:
        """GET /api/v2/telephony/providers/edges/trunks"""
    def get_telephony_providers_edges_trunks_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., edge_id: str | None = ..., trunk_base_id: str | None = ..., trunk_type: _Literal["EXTERNAL", "PHONE", "EDGE"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Trunk, TrunkEntityListing]:
        """All items of GET /api/v2/telephony/providers/edges/trunks"""
    def get_telephony_providers_edges_trunks_metrics(self, trunk_ids: str) -> list[TrunkMetrics]:
        """GET /api/v2/telephony/providers/edges/trunks/metrics"""
    def get_telephony_providers_edges_trunkswithrecording(self, *, trunk_type: _Literal["EXTERNAL", "PHONE", "EDGE"] | str | None = ...) -> TrunkRecordingEnabledCount:
        """GET /api/v2/telephony/providers/edges/trunkswithrecording"""
    def get_telephony_providers_edge_trunks(self, edge_id: str, *, page_number: int | None = ..., page_size: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., trunk_base_id: str | None = ..., trunk_type: _Literal["EXTERNAL", "PHONE", "EDGE"] | str | None = ...) -> TrunkEntityListing:
        """GET /api/v2/telephony/providers/edges/{edgeId}/trunks"""
    def get_telephony_providers_edge_trunks_iter(self, edge_id: str, *, page_number: int | None = ..., page_size: int | None = ..., sort_by: str | None = ..., sort_order: str | None = ..., trunk_base_id: str | None = ..., trunk_type: _Literal["EXTERNAL", "PHONE", "EDGE"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Trunk, TrunkEntityListing]:
        """All items of GET /api/v2/telephony/providers/edges/{edgeId}/trunks"""
    def patch_telephony_providers_edges_site_siteconnections(self, site_id: str, body: DisableSiteConnectionsRequest | _Mapping[str, _Any]) -> SiteConnections:
        """PATCH /api/v2/telephony/providers/edges/sites/{siteId}/siteconnections"""
    def post_telephony_providers_edge_diagnostic_nslookup(self, edge_id: str, body: EdgeNetworkDiagnosticRequest | _Mapping[str, _Any]) -> EdgeNetworkDiagnostic:
        """POST /api/v2/telephony/providers/edges/{edgeId}/diagnostic/nslookup"""
    def post_telephony_providers_edge_diagnostic_ping(self, edge_id: str, body: EdgeNetworkDiagnosticRequest | _Mapping[str, _Any]) -> EdgeNetworkDiagnostic:
        """POST /api/v2/telephony/providers/edges/{edgeId}/diagnostic/ping"""
    def post_telephony_providers_edge_diagnostic_route(self, edge_id: str, body: EdgeNetworkDiagnosticRequest | _Mapping[str, _Any]) -> EdgeNetworkDiagnostic:
        """POST /api/v2/telephony/providers/edges/{edgeId}/diagnostic/route"""
    def post_telephony_providers_edge_diagnostic_tracepath(self, edge_id: str, body: EdgeNetworkDiagnosticRequest | _Mapping[str, _Any]) -> EdgeNetworkDiagnostic:
        """POST /api/v2/telephony/providers/edges/{edgeId}/diagnostic/tracepath"""
    def post_telephony_providers_edge_logicalinterfaces(self, edge_id: str, body: DomainLogicalInterface | _Mapping[str, _Any]) -> DomainLogicalInterface:
        """POST /api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces"""
    def post_telephony_providers_edge_logs_jobs(self, edge_id: str, body: EdgeLogsJobRequest | _Mapping[str, _Any]) -> EdgeLogsJobResponse:
        """POST /api/v2/telephony/providers/edges/{edgeId}/logs/jobs"""
    def post_telephony_providers_edge_logs_job_upload(self, edge_id: str, job_id: str, body: EdgeLogsJobUploadRequest | _Mapping[str, _Any]) -> None:
        """POST /api/v2/telephony/providers/edges/{edgeId}/logs/jobs/{jobId}/upload"""
    def post_telephony_providers_edge_offlineconfiguration(self, edge_id: str, body: EdgeOfflineConfiguration | _Mapping[str, _Any]) -> EdgeOfflineConfigurationResponse:
        """POST /api/v2/telephony/providers/edges/{edgeId}/offlineconfiguration"""
    def post_telephony_providers_edge_reboot(self, edge_id: str, *, body: EdgeRebootParameters | _Mapping[str, _Any] | None = ...) -> str:
        """POST /api/v2/telephony/providers/edges/{edgeId}/reboot"""
    def post_telephony_providers_edges(self, body: Edge | _Mapping[str, _Any]) -> Edge:
        """POST /api/v2/telephony/providers/edges"""
    def post_telephony_providers_edges_addressvalidation(self, body: ValidateAddressRequest | _Mapping[str, _Any]) -> ValidateAddressResponse:
        """POST /api/v2/telephony/providers/edges/addressvalidation"""
    def post_telephony_providers_edges_certificateauthorities(self, body: DomainCertificateAuthority | _Mapping[str, _Any]) -> DomainCertificateAuthority:
        """POST /api/v2/telephony/providers/edges/certificateauthorities"""
    def post_telephony_providers_edges_didpools(self, body: DIDPool | _Mapping[str, _Any]) -> DIDPool:
        """POST /api/v2/telephony/providers/edges/didpools"""
    def post_telephony_providers_edges_edgegroups(self, body: EdgeGroup | _Mapping[str, _Any]) -> EdgeGroup:
        """POST /api/v2/telephony/providers/edges/edgegroups"""
    def post_telephony_providers_edges_extensionpools(self, body: ExtensionPool | _Mapping[str, _Any]) -> ExtensionPool:
        """POST /api/v2/telephony/providers/edges/extensionpools"""
    def post_telephony_providers_edge_softwareupdate(self, edge_id: str, body: DomainEdgeSoftwareUpdateDto | _Mapping[str, _Any]) -> DomainEdgeSoftwareUpdateDto:
        """POST /api/v2/telephony/providers/edges/{edgeId}/softwareupdate"""
    def post_telephony_providers_edges_phonebasesettings(self, body: PhoneBase | _Mapping[str, _Any]) -> PhoneBase:
        """POST /api/v2/telephony/providers/edges/phonebasesettings"""
    def post_telephony_providers_edges_phone_reboot(self, phone_id: str) -> None:
        """POST /api/v2/telephony/providers/edges/phones/{phoneId}/reboot"""
    def post_telephony_providers_edges_phones(self, body: Phone | _Mapping[str, _Any]) -> Phone:
        """POST /api/v2/telephony/providers/edges/phones"""
    def post_telephony_providers_edges_phones_reboot(self, body: PhonesReboot | _Mapping[str, _Any]) -> None:
        """POST /api/v2/telephony/providers/edges/phones/reboot"""
    def post_telephony_providers_edges_site_outboundroutes(self, site_id: str, body: OutboundRouteBase | _Mapping[str, _Any]) -> OutboundRouteBase:
        """POST /api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes"""
    def post_telephony_providers_edges_sites(self, body: Site | _Mapping[str, _Any]) -> Site:
        """POST /api/v2/telephony/providers/edges/sites"""
    def post_telephony_providers_edges_sites_search(self, body: SiteSearchRequest | _Mapping[str, _Any]) -> SitesSearchResponse:
        """POST /api/v2/telephony/providers/edges/sites/search"""
    def post_telephony_providers_edges_sites_search_iter(self, body: SiteSearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Site, SitesSearchResponse]:
        """All items of POST /api/v2/telephony/providers/edges/sites/search"""
    def post_telephony_providers_edge_statuscode(self, edge_id: str, *, body: EdgeServiceStateRequest | _Mapping[str, _Any] | None = ...) -> str:
        """POST /api/v2/telephony/providers/edges/{edgeId}/statuscode"""
    def post_telephony_providers_edges_trunkbasesettings(self, body: TrunkBase | _Mapping[str, _Any]) -> TrunkBase:
        """POST /api/v2/telephony/providers/edges/trunkbasesettings"""
    def post_telephony_providers_edges_trunkbasesettings_search(self, body: TelephonySearchRequest | _Mapping[str, _Any]) -> TrunkBasesSearchResponse:
        """POST /api/v2/telephony/providers/edges/trunkbasesettings/search"""
    def post_telephony_providers_edges_trunkbasesettings_search_iter(self, body: TelephonySearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TrunkBase, TrunkBasesSearchResponse]:
        """All items of POST /api/v2/telephony/providers/edges/trunkbasesettings/search"""
    def post_telephony_providers_edges_trunks_search(self, body: TelephonySearchRequest | _Mapping[str, _Any]) -> TrunkInstanceSearchResponse:
        """POST /api/v2/telephony/providers/edges/trunks/search"""
    def post_telephony_providers_edges_trunks_search_iter(self, body: TelephonySearchRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Trunk, TrunkInstanceSearchResponse]:
        """All items of POST /api/v2/telephony/providers/edges/trunks/search"""
    def post_telephony_providers_edge_unpair(self, edge_id: str) -> str:
        """POST /api/v2/telephony/providers/edges/{edgeId}/unpair"""
    def put_telephony_providers_edge(self, edge_id: str, body: Edge | _Mapping[str, _Any]) -> Edge:
        """PUT /api/v2/telephony/providers/edges/{edgeId}"""
    def put_telephony_providers_edge_logicalinterface(self, edge_id: str, interface_id: str, body: DomainLogicalInterface | _Mapping[str, _Any]) -> DomainLogicalInterface:
        """PUT /api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces/{interfaceId}"""
    def put_telephony_providers_edges_alertablepresences(self, body: AlertablePresences | _Mapping[str, _Any]) -> None:
        """PUT /api/v2/telephony/providers/edges/alertablepresences"""
    def put_telephony_providers_edges_certificateauthority(self, certificate_id: str, body: DomainCertificateAuthority | _Mapping[str, _Any]) -> DomainCertificateAuthority:
        """PUT /api/v2/telephony/providers/edges/certificateauthorities/{certificateId}"""
    def put_telephony_providers_edges_didpool(self, did_pool_id: str, body: DIDPool | _Mapping[str, _Any]) -> DIDPool:
        """PUT /api/v2/telephony/providers/edges/didpools/{didPoolId}"""
    def put_telephony_providers_edges_edgegroup(self, edge_group_id: str, body: EdgeGroup | _Mapping[str, _Any]) -> EdgeGroup:
        """PUT /api/v2/telephony/providers/edges/edgegroups/{edgeGroupId}"""
    def put_telephony_providers_edges_edgegroup_edgetrunkbase(self, edgegroup_id: str, edgetrunkbase_id: str, body: EdgeTrunkBase | _Mapping[str, _Any]) -> EdgeTrunkBase:
        """PUT /api/v2/telephony/providers/edges/edgegroups/{edgegroupId}/edgetrunkbases/{edgetrunkbaseId}"""
    def put_telephony_providers_edges_extensionpool(self, extension_pool_id: str, body: ExtensionPool | _Mapping[str, _Any]) -> ExtensionPool:
        """PUT /api/v2/telephony/providers/edges/extensionpools/{extensionPoolId}"""
    def put_telephony_providers_edges_phone(self, phone_id: str, body: Phone | _Mapping[str, _Any]) -> Phone:
        """PUT /api/v2/telephony/providers/edges/phones/{phoneId}"""
    def put_telephony_providers_edges_phonebasesetting(self, phone_base_id: str, body: PhoneBase | _Mapping[str, _Any]) -> PhoneBase:
        """PUT /api/v2/telephony/providers/edges/phonebasesettings/{phoneBaseId}"""
    def put_telephony_providers_edges_site(self, site_id: str, body: Site | _Mapping[str, _Any]) -> Site:
        """PUT /api/v2/telephony/providers/edges/sites/{siteId}"""
    def put_telephony_providers_edges_site_numberplans(self, site_id: str, body: _Sequence[NumberPlan | _Mapping[str, _Any]]) -> list[NumberPlan]:
        """PUT /api/v2/telephony/providers/edges/sites/{siteId}/numberplans"""
    def put_telephony_providers_edges_site_outboundroute(self, site_id: str, outbound_route_id: str, body: OutboundRouteBase | _Mapping[str, _Any]) -> OutboundRouteBase:
        """PUT /api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes/{outboundRouteId}"""
    def put_telephony_providers_edges_site_siteconnections(self, site_id: str, body: SiteConnections | _Mapping[str, _Any]) -> SiteConnections:
        """PUT /api/v2/telephony/providers/edges/sites/{siteId}/siteconnections"""
    def put_telephony_providers_edges_trunkbasesetting(self, trunk_base_settings_id: str, body: TrunkBase | _Mapping[str, _Any]) -> TrunkBase:
        """PUT /api/v2/telephony/providers/edges/trunkbasesettings/{trunkBaseSettingsId}"""

class AlertablePresences(_Model):
    alertable_presences: list[str]

class CertificateAuthorityEntityListing(_Model):
    entities: list[DomainCertificateAuthority]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class DID(_Model):
    id: str
    name: str
    division: Division
    description: str
    version: int
    date_created: str
    date_modified: str
    modified_by: str
    created_by: str
    state: _Literal["active", "inactive", "deleted"] | str
    modified_by_app: str
    created_by_app: str
    phone_number: str
    did_pool: DomainEntityRef
    owner: DomainEntityRef
    owner_type: _Literal["USER", "PHONE", "IVR_CONFIG", "GROUP"] | str
    self_uri: str

class DIDEntityListing(_Model):
    entities: list[DID]
    page_size: int
    page_number: int
    total: int
    total_number_of_entities: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class DIDNumber(_Model):
    id: str
    name: str
    number: str
    assigned: bool
    did_pool: AddressableEntityRef
    owner: DomainEntityRef
    owner_type: _Literal["USER", "PHONE", "IVR_CONFIG", "GROUP"] | str
    self_uri: str

class DIDNumberEntityListing(_Model):
    entities: list[DIDNumber]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class DIDPool(_Model):
    id: str
    name: str
    division: Division
    description: str
    version: int
    date_created: str
    date_modified: str
    modified_by: str
    created_by: str
    state: _Literal["active", "inactive", "deleted"] | str
    modified_by_app: str
    created_by_app: str
    start_phone_number: str
    end_phone_number: str
    comments: str
    provider: _Literal["PURE_CLOUD", "PURE_CLOUD_VOICE"] | str
    self_uri: str

class DIDPoolEntityListing(_Model):
    entities: list[DIDPool]
    page_size: int
    page_number: int
    total: int
    total_number_of_entities: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class DigitLength(_Model):
    start: str
    end: str

class DisableSiteConnectionsRequest(_Model):
    enabled: bool

class DomainCapabilities(_Model):
    enabled: bool
    dhcp: bool
    metric: int
    auto_metric: bool
    supports_metric: bool
    ping_enabled: bool

class DomainCertificateAuthority(_Model):
    id: str
    name: str
    division: Division
    description: str
    version: int
    date_created: str
    date_modified: str
    modified_by: str
    created_by: str
    state: _Literal["active", "inactive", "deleted"] | str
    modified_by_app: str
    created_by_app: str
    certificate: str
    type: _Literal["MANAGED", "REMOTE"] | str
    services: list[str]
    certificate_details: list[CertificateDetails]
    self_uri: str

class DomainEdgeSoftwareVersionDtoEntityListing(_Model):
    entities: list[DomainEdgeSoftwareVersionDto]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class DomainLogicalInterface(_Model):
    id: str
    name: str
    division: Division
    description: str
    version: int
    date_created: str
    date_modified: str
    modified_by: str
    created_by: str
    state: _Literal["active", "inactive", "deleted"] | str
    modified_by_app: str
    created_by_app: str
    edge_uri: str
    edge_assigned_id: str
    friendly_name: str
    vlan_tag_id: int
    hardware_address: str
    physical_adapter_id: str
    if_status: str
    interface_type: _Literal["DIAGNOSTIC", "SYSTEM"] | str
    public_nat_address_ip_v4: str
    public_nat_address_ip_v6: str
    routes: list[DomainNetworkRoute]
    addresses: list[DomainNetworkAddress]
    ipv4_capabilities: DomainCapabilities
    ipv6_capabilities: DomainCapabilities
    current_state: _Literal["INIT", "CREATING", "UPDATING", "OK", "EXCEPTION", "DELETING"] | str
    last_modified_user_id: str
    last_modified_correlation_id: str
    command_responses: list[DomainNetworkCommandResponse]
    inherit_phone_trunk_bases_i_pv4: bool
    inherit_phone_trunk_bases_i_pv6: bool
    use_for_internal_edge_communication: bool
    use_for_indirect_edge_communication: bool
    use_for_cloud_proxy_edge_communication: bool
    use_for_wan_interface: bool
    external_trunk_base_assignments: list[TrunkBaseAssignment]
    phone_trunk_base_assignments: list[TrunkBaseAssignment]
    trace_enabled: bool
    start_date: str
    end_date: str
    self_uri: str

class DomainNetworkAddress(_Model):
    type: _Literal["ip", "dns", "gateway", "tdm"] | str
    address: str
    persistent: bool
    family: int

class DomainNetworkCommandResponse(_Model):
    correlation_id: str
    command_name: str
    acknowledged: bool
    error_info: ErrorDetails

class DomainNetworkRoute(_Model):
    prefix: str
    nexthop: str
    persistent: bool
    metric: int
    family: int

class DomainPhysicalCapabilities(_Model):
    vlan: bool
    team: bool

class DomainPhysicalInterface(_Model):
    id: str
    name: str
    division: Division
    description: str
    version: int
    date_created: str
    date_modified: str
    modified_by: str
    created_by: str
    state: _Literal["active", "inactive", "deleted"] | str
    modified_by_app: str
    created_by_app: str
    edge_uri: str
    friendly_name: str
    hardware_address: str
    port_label: str
    physical_capabilities: DomainPhysicalCapabilities
    self_uri: str

class EdgeEntityListing(_Model):
    entities: list[Edge]
    page_size: int
    page_number: int
    total: int
    total_number_of_entities: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class EdgeGroupEntityListing(_Model):
    entities: list[EdgeGroup]
    page_size: int
    page_number: int
    total: int
    total_number_of_entities: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class EdgeLogsJob(_Model):
    id: str
    name: str
    division: Division
    description: str
    version: int
    date_created: str
    date_modified: str
    modified_by: str
    created_by: str
    state: _Literal["active", "inactive", "deleted"] | str
    modified_by_app: str
    created_by_app: str
    files: list[EdgeLogsJobFile]
    self_uri: str

class EdgeLogsJobFile(_Model):
    id: str
    name: str
    division: Division
    description: str
    version: int
    date_created: str
    date_modified: str
    modified_by: str
    created_by: str
    state: _Literal["active", "inactive", "deleted"] | str
    modified_by_app: str
    created_by_app: str
    time_created: str
    time_modified: str
    size_bytes: float
    upload_status: _Literal["UPLOADING", "NOT_UPLOADED", "UPLOADED", "ERROR_ON_UPLOAD"] | str
    edge_path: str
    download_id: str
    self_uri: str

class EdgeLogsJobRequest(_Model):
    path: str
    query: str
    recurse: bool

class EdgeLogsJobResponse(_Model):
    id: str
    name: str
    division: Division
    description: str
    version: int
    date_created: str
    date_modified: str
    modified_by: str
    created_by: str
    state: _Literal["active", "inactive", "deleted"] | str
    modified_by_app: str
    created_by_app: str
    self_uri: str

class EdgeLogsJobUploadRequest(_Model):
    file_ids: list[str]

class EdgeMetrics(_Model):
    edge: DomainEntityRef
    event_time: str
    up_time_msec: int
    processors: list[EdgeMetricsProcessor]
    memory: list[EdgeMetricsMemory]
    disks: list[EdgeMetricsDisk]
    subsystems: list[EdgeMetricsSubsystem]
    networks: list[EdgeMetricsNetwork]

class EdgeMetricsDisk(_Model):
    available_bytes: float
    partition_name: str
    total_bytes: float

class EdgeMetricsMemory(_Model):
    available_bytes: float
    type: str
    total_bytes: float

class EdgeMetricsNetwork(_Model):
    ifname: str
    sent_bytes_per_sec: int
    received_bytes_per_sec: int
    bandwidth_bits_per_sec: float
    utilization_pct: float

class EdgeMetricsProcessor(_Model):
    active_time_pct: float
    cpu_id: str
    idle_time_pct: float
    privileged_time_pct: float
    user_time_pct: float

class EdgeMetricsSubsystem(_Model):
    delay_ms: int
    process_name: str
    media_subsystem: EdgeMetricsSubsystem

class EdgeNetworkDiagnostic(_Model):
    id: str
    self_uri: str

class EdgeNetworkDiagnosticRequest(_Model):
    host: str

class EdgeNetworkDiagnosticResponse(_Model):
    command_correlation_id: str
    diagnostics: str

class EdgeOfflineConfiguration(_Model):
    pairing_id: str
    network: EdgeOfflineConfigurationNetwork
    use_verification_code: bool
    cert_type: _Literal["PureCloud", "Public", "China", "NotRequested"] | str
    site: DomainEntityRef
    proxy: str

class EdgeOfflineConfigurationInterface(_Model):
    routes: list[DomainNetworkRoute]
    addresses: list[DomainNetworkAddress]
    ipv4_capabilities: DomainCapabilities
    ipv6_capabilities: DomainCapabilities

class EdgeOfflineConfigurationNetwork(_Model):
    wan: EdgeOfflineConfigurationInterface

class EdgeOfflineConfigurationResponse(_Model):
    download_url: str

class EdgeRebootParameters(_Model):
    call_draining_wait_time_seconds: int

class EdgeServiceStateRequest(_Model):
    in_service: bool
    call_draining_wait_time_seconds: int

class EdgeTrunkBase(_Model):
    id: str
    name: str
    division: Division
    description: str
    version: int
    date_created: str
    date_modified: str
    modified_by: str
    created_by: str
    state: _Literal["active", "inactive", "deleted"] | str
    modified_by_app: str
    created_by_app: str
    trunk_metabase: DomainEntityRef
    properties: dict[str, _Any]
    trunk_type: _Literal["EXTERNAL", "PHONE", "EDGE"] | str
    site: DomainEntityRef
    inbound_site: DomainEntityRef
    self_uri: str

class EdgeVersionInformation(_Model):
    software_version: str

class EdgeVersionReport(_Model):
    oldest_version: EdgeVersionInformation
    newest_version: EdgeVersionInformation

class ErrorDetails(_Model):
    status: int
    message: str
    message_with_params: str
    message_params: dict[str, str]
    code: str
    context_id: str
    nested: ErrorDetails
    details: str

class ExpiredEdgeListing(_Model):
    entities: list[DomainEntityRef]

class Extension(_Model):
    id: str
    name: str
    division: Division
    description: str
    version: int
    date_created: str
    date_modified: str
    modified_by: str
    created_by: str
    state: _Literal["active", "inactive", "deleted"] | str
    modified_by_app: str
    created_by_app: str
    number: str
    owner: DomainEntityRef
    extension_pool: DomainEntityRef
    owner_type: _Literal["USER", "PHONE", "IVR_CONFIG", "GROUP"] | str
    self_uri: str

class ExtensionEntityListing(_Model):
    entities: list[Extension]
    page_size: int
    page_number: int
    total: int
    total_number_of_entities: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class ExtensionPool(_Model):
    id: str
    name: str
    division: Division
    description: str
    version: int
    date_created: str
    date_modified: str
    modified_by: str
    created_by: str
    state: _Literal["active", "inactive", "deleted"] | str
    modified_by_app: str
    created_by_app: str
    start_number: str
    end_number: str
    self_uri: str

class ExtensionPoolDivisionView(_Model):
    id: str
    name: str
    division: Division
    self_uri: str

class ExtensionPoolDivisionViewEntityListing(_Model):
    entities: list[ExtensionPoolDivisionView]
    page_size: int
    page_number: int
    total: int
    total_number_of_entities: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class ExtensionPoolEntityListing(_Model):
    entities: list[ExtensionPool]
    page_size: int
    page_number: int
    total: int
    total_number_of_entities: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class Line(_Model):
    id: str
    name: str
    division: Division
    description: str
    version: int
    date_created: str
    date_modified: str
    modified_by: str
    created_by: str
    state: _Literal["active", "inactive", "deleted"] | str
    modified_by_app: str
    created_by_app: str
    properties: dict[str, _Any]
    edge_group: DomainEntityRef
    template: DomainEntityRef
    site: DomainEntityRef
    line_base_settings: DomainEntityRef
    primary_edge: Edge
    secondary_edge: Edge
    logged_in_user: DomainEntityRef
    default_for_user: DomainEntityRef
    self_uri: str

class LineBase(_Model):
    id: str
    name: str
    division: Division
    description: str
    version: int
    date_created: str
    date_modified: str
    modified_by: str
    created_by: str
    state: _Literal["active", "inactive", "deleted"] | str
    modified_by_app: str
    created_by_app: str
    line_meta_base: DomainEntityRef
    properties: dict[str, _Any]
    self_uri: str

class LineBaseEntityListing(_Model):
    entities: list[LineBase]
    page_size: int
    page_number: int
    total: int
    total_number_of_entities: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class LineEntityListing(_Model):
    entities: list[Line]
    page_size: int
    page_number: int
    total: int
    total_number_of_entities: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class LineStatus(_Model):
    id: str
    reachable: bool
    address_of_record: str
    contact_addresses: list[str]
    reachable_state_time: str

class LogicalInterfaceEntityListing(_Model):
    entities: list[DomainLogicalInterface]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class MediaEndpointStatistics(_Model):
    trunk: MediaStatisticsTrunkInfo
    station: NamedEntity
    user: NamedEntity
    ice: MediaIceStatistics
    rtp: MediaRtpStatistics
    reconnect_attempts: int
    source_type: _Literal["Client", "Server"] | str
    client_info: MediaStatisticsClientInfo
    date_created: str
    date_processed: str

class MediaIceSelectedCandidate(_Model):
    address: str
    type: _Literal["host", "srflx", "prflx", "relay"] | str

class MediaIceSelectedPair(_Model):
    client: MediaIceSelectedCandidate
    server: MediaIceSelectedCandidate
    candidate_pair_selected_milliseconds: int

class MediaIceStatistics(_Model):
    selected_pairs: list[MediaIceSelectedPair]

class MediaRtpStatistics(_Model):
    packets_received: int
    packets_sent: int
    rtp_events_received: int
    rtp_events_sent: int
    estimated_average_mos: float
    average_jitter: float

class MediaStatistics(_Model):
    communication_id: str
    date_start: str
    creation_milliseconds: int
    preferred_region: str
    effective_region: str
    media_statistics: list[MediaEndpointStatistics]

class MediaStatisticsClientInfo(_Model):
    origin_app_name: str
    origin_app_id: str
    origin_app_version: str

class MediaStatisticsListing(_Model):
    entities: list[MediaStatistics]

class MediaStatisticsTrunkInfo(_Model):
    id: str
    name: str
    type: _Literal["external", "external.pcv", "external.pcv.aws", "external.pcv.byoc.carrier", "external.pcv.byoc.pbx", "tie", "tie.direct", "tie.indirect", "tie.cloud.proxy", "tie.cloud.proxy.callsession", "station", "station.cdm", "station.cdm.webrtc"] | str

class MetaData(_Model):
    pairing_token: str
    pairing_trust: list[str]
    pairing_url: str

class Metabase(_Model):
    id: str
    name: str
    division: Division
    description: str
    version: int
    date_created: str
    date_modified: str
    modified_by: str
    created_by: str
    state: _Literal["active", "inactive", "deleted"] | str
    modified_by_app: str
    created_by_app: str
    type: _Literal["EXTERNAL", "EXTERNAL_PCV", "EXTERNAL_PCV_AWS", "EXTERNAL_BYOC_CARRIER", "EXTERNAL_BYOC_PBX", "STATION_CDM", "STATION_CDM_WEBRTC", "STATION", "TIE", "TIE_DIRECT", "TIE_INDIRECT", "TIE_CLOUD_PROXY", "TIE_CLOUD_PROXY_CALLSESSION"] | str
    self_uri: str

class NumberPlan(_Model):
    id: str
    name: str
    division: Division
    description: str
    version: int
    date_created: str
    date_modified: str
    modified_by: str
    created_by: str
    state: _Literal["active", "inactive", "deleted"] | str
    modified_by_app: str
    created_by_app: str
    match: str
    normalized_format: str
    priority: int
    numbers: list[Number]
    digit_length: DigitLength
    classification: str
    match_type: str
    self_uri: str

class OutboundRoute(_Model):
    id: str
    name: str
    division: Division
    description: str
    version: int
    date_created: str
    date_modified: str
    modified_by: str
    created_by: str
    state: _Literal["active", "inactive", "deleted"] | str
    modified_by_app: str
    created_by_app: str
    classification_types: list[str]
    enabled: bool
    distribution: _Literal["SEQUENTIAL", "RANDOM"] | str
    external_trunk_bases: list[DomainEntityRef]
    site: Site
    managed: bool
    self_uri: str

class OutboundRouteBase(_Model):
    id: str
    name: str
    division: Division
    description: str
    version: int
    date_created: str
    date_modified: str
    modified_by: str
    created_by: str
    state: _Literal["active", "inactive", "deleted"] | str
    modified_by_app: str
    created_by_app: str
    classification_types: list[str]
    enabled: bool
    distribution: _Literal["SEQUENTIAL", "RANDOM"] | str
    external_trunk_bases: list[DomainEntityRef]
    self_uri: str

class OutboundRouteBaseEntityListing(_Model):
    entities: list[OutboundRouteBase]
    page_size: int
    page_number: int
    total: int
    total_number_of_entities: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class OutboundRouteEntityListing(_Model):
    entities: list[OutboundRoute]
    page_size: int
    page_number: int
    total: int
    total_number_of_entities: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class Phone(_Model):
    id: str
    name: str
    division: Division
    description: str
    version: int
    date_created: str
    date_modified: str
    modified_by: str
    created_by: str
    state: _Literal["active", "inactive", "deleted"] | str
    modified_by_app: str
    created_by_app: str
    site: DomainEntityRef
    phone_base_settings: PhoneBaseSettings
    line_base_settings: DomainEntityRef
    phone_meta_base: DomainEntityRef
    lines: list[Line]
    status: PhoneStatus
    secondary_status: PhoneStatus
    user_agent_info: UserAgentInfo
    properties: dict[str, _Any]
    capabilities: PhoneCapabilities
    web_rtc_user: DomainEntityRef
    stand_alone: bool
    primary_edge: Edge
    secondary_edge: Edge
    self_uri: str

class PhoneBase(_Model):
    id: str
    name: str
    division: Division
    description: str
    version: int
    date_created: str
    date_modified: str
    modified_by: str
    created_by: str
    state: _Literal["active", "inactive", "deleted"] | str
    modified_by_app: str
    created_by_app: str
    phone_meta_base: DomainEntityRef
    lines: list[LineBase]
    properties: dict[str, _Any]
    capabilities: PhoneCapabilities
    self_uri: str

class PhoneBaseEntityListing(_Model):
    entities: list[PhoneBase]
    page_size: int
    page_number: int
    total: int
    total_number_of_entities: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class PhoneBaseSettings(_Model):
    id: str
    name: str
    self_uri: str

class PhoneCapabilities(_Model):
    provisions: bool
    registers: bool
    dual_registers: bool
    hardware_id_type: str
    allow_reboot: bool
    no_rebalance: bool
    no_cloud_provisioning: bool
    media_codecs: list[str]
    cdm: bool

class PhoneEntityListing(_Model):
    entities: list[Phone]
    page_size: int
    page_number: int
    total: int
    total_number_of_entities: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class PhoneMetaBaseEntityListing(_Model):
    entities: list[Metabase]
    page_size: int
    page_number: int
    total: int
    total_number_of_entities: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class PhoneStatus(_Model):
    id: str
    operational_status: _Literal["OPERATIONAL", "DEGRADED", "OFFLINE", "UNKNOWN"] | str
    edges_status: _Literal["IN_SERVICE", "MIXED_SERVICE", "OUT_OF_SERVICE", "NO_EDGES"] | str
    event_creation_time: str
    provision: ProvisionInfo
    line_statuses: list[LineStatus]
    phone_assignment_to_edge_type: _Literal["PRIMARY", "SECONDARY"] | str
    edge: DomainEntityRef
    self_uri: str

class PhonesReboot(_Model):
    phone_ids: list[str]
    site_id: str

class PhysicalInterfaceEntityListing(_Model):
    entities: list[DomainPhysicalInterface]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class ProvisionInfo(_Model):
    time: str
    source: str
    error_info: str

class SiteConnections(_Model):
    id: str
    name: str
    site_connections: list[SiteConnection]
    self_uri: str

class SiteEntityListing(_Model):
    entities: list[Site]
    page_size: int
    page_number: int
    total: int
    total_number_of_entities: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class StreetAddress(_Model):
    country: str
    a1: str
    a3: str
    rd: str
    hno: str
    loc: str
    nam: str
    pc: str

class SubscriberResponse(_Model):
    message_returned: list[str]
    status: str

class TelephonySearchCriteria(_Model):
    end_value: str
    values_: list[str]
    start_value: str
    value: str
    operator: _Literal["AND", "OR", "NOT"] | str
    group: list[TelephonySearchCriteria]
    date_format: str
    type: _Literal["EXACT", "STARTS_WITH", "CONTAINS"] | str
    fields: list[str]

class TelephonySearchRequest(_Model):
    sort_order: _Literal["ASC", "DESC", "SCORE"] | str
    sort_by: str
    page_size: int
    page_number: int
    sort: list[SearchSort]
    expand: list[str]
    query: list[TelephonySearchCriteria]

class Trunk(_Model):
    id: str
    name: str
    division: Division
    description: str
    version: int
    date_created: str
    date_modified: str
    modified_by: str
    created_by: str
    state: _Literal["active", "inactive", "deleted"] | str
    modified_by_app: str
    created_by_app: str
    trunk_type: _Literal["EXTERNAL", "PHONE", "EDGE"] | str
    edge: DomainEntityRef
    trunk_base: DomainEntityRef
    trunk_metabase: DomainEntityRef
    edge_group: DomainEntityRef
    in_service: bool
    enabled: bool
    logical_interface: DomainEntityRef
    connected_status: TrunkConnectedStatus
    options_status: list[TrunkMetricsOptions]
    registers_status: list[TrunkMetricsRegisters]
    ip_status: TrunkMetricsNetworkTypeIp
    options_enabled_status: _Literal["ENABLED", "DISABLED", "NOT_SUPPORTED"] | str
    registers_enabled_status: _Literal["ENABLED", "DISABLED", "NOT_SUPPORTED"] | str
    family: int
    proxy_address_list: list[str]
    self_uri: str

class TrunkBaseEntityListing(_Model):
    entities: list[TrunkBase]
    page_size: int
    page_number: int
    total: int
    total_number_of_entities: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class TrunkBasesSearchResponse(_Model):
    total: int
    page_count: int
    page_size: int
    page_number: int
    previous_page: str
    current_page: str
    next_page: str
    types: list[str]
    results: list[TrunkBase]

class TrunkConnectedStatus(_Model):
    connected: bool
    connected_state_time: str

class TrunkEntityListing(_Model):
    entities: list[Trunk]
    page_size: int
    page_number: int
    total: int
    total_number_of_entities: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class TrunkErrorInfo(_Model):
    text: str
    code: str
    details: TrunkErrorInfoDetails

class TrunkErrorInfoDetails(_Model):
    code: str
    message: str
    hostname: str

class TrunkInstanceSearchResponse(_Model):
    total: int
    page_count: int
    page_size: int
    page_number: int
    previous_page: str
    current_page: str
    next_page: str
    types: list[str]
    results: list[Trunk]

class TrunkMetabaseEntityListing(_Model):
    entities: list[Metabase]
    page_size: int
    page_number: int
    total: int
    total_number_of_entities: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class TrunkMetrics(_Model):
    event_time: str
    logical_interface: DomainEntityRef
    trunk: DomainEntityRef
    calls: TrunkMetricsCalls
    qos: TrunkMetricsQoS

class TrunkMetricsCalls(_Model):
    inbound_call_count: int
    outbound_call_count: int

class TrunkMetricsNetworkTypeIp(_Model):
    address: str
    error_info: TrunkErrorInfo

class TrunkMetricsOptions(_Model):
    proxy_address: str
    option_state: bool
    option_state_time: str
    error_info: TrunkErrorInfo

class TrunkMetricsQoS(_Model):
    mismatch_count: int

class TrunkMetricsRegisters(_Model):
    proxy_address: str
    register_state: bool
    register_state_time: str
    error_info: TrunkErrorInfo

class TrunkRecordingEnabledCount(_Model):
    enabled_count: int
    disabled_count: int

class UserAgentInfo(_Model):
    firmware_version: str
    manufacturer: str
    model: str

class ValidateAddressRequest(_Model):
    address: StreetAddress

class ValidateAddressResponse(_Model):
    valid: bool
    response: SubscriberResponse

class VmPairingInfo(_Model):
    meta_data: MetaData
    edge_id: str
    auth_token: str
    org_id: str
