// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { AddressableEntityRef, CertificateDetails, Division, DomainEdgeSoftwareUpdateDto, DomainEdgeSoftwareVersionDto, DomainEntityRef, Edge, EdgeGroup, NamedEntity, Number, RegionTimeZone, SearchSort, Site, SiteConnection, SiteSearchRequest, SitesSearchResponse, TimeZoneEntityListing, TrunkBase, TrunkBaseAssignment } from './_shared.cjs'

export class TelephonyProvidersEdgeApi extends _PureCloudGroup {
  /** DELETE /api/v2/telephony/providers/edges/{edgeId} */
  deleteTelephonyProvidersEdge<W extends boolean = false>(edgeId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces/{interfaceId} */
  deleteTelephonyProvidersEdgeLogicalinterface<W extends boolean = false>(edgeId: string, interfaceId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/telephony/providers/edges/alertablepresences */
  deleteTelephonyProvidersEdgesAlertablepresences<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/telephony/providers/edges/certificateauthorities/{certificateId} */
  deleteTelephonyProvidersEdgesCertificateauthority<W extends boolean = false>(certificateId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/telephony/providers/edges/didpools/{didPoolId} */
  deleteTelephonyProvidersEdgesDidpool<W extends boolean = false>(didPoolId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/telephony/providers/edges/edgegroups/{edgeGroupId} */
  deleteTelephonyProvidersEdgesEdgegroup<W extends boolean = false>(edgeGroupId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/telephony/providers/edges/extensionpools/{extensionPoolId} */
  deleteTelephonyProvidersEdgesExtensionpool<W extends boolean = false>(extensionPoolId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/telephony/providers/edges/{edgeId}/softwareupdate */
  deleteTelephonyProvidersEdgeSoftwareupdate<W extends boolean = false>(edgeId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/telephony/providers/edges/phones/{phoneId} */
  deleteTelephonyProvidersEdgesPhone<W extends boolean = false>(phoneId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/telephony/providers/edges/phonebasesettings/{phoneBaseId} */
  deleteTelephonyProvidersEdgesPhonebasesetting<W extends boolean = false>(phoneBaseId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/telephony/providers/edges/sites/{siteId} */
  deleteTelephonyProvidersEdgesSite<W extends boolean = false>(siteId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes/{outboundRouteId} */
  deleteTelephonyProvidersEdgesSiteOutboundroute<W extends boolean = false>(siteId: string, outboundRouteId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/telephony/providers/edges/trunkbasesettings/{trunkBaseSettingsId} */
  deleteTelephonyProvidersEdgesTrunkbasesetting<W extends boolean = false>(trunkBaseSettingsId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/telephony/providers/edges/{edgeId} */
  getTelephonyProvidersEdge<W extends boolean = false>(edgeId: string, options?: { expand?: _Many<_Open<"site">> } & _Inline<W>, call?: _Call<W>): _Answer<Edge, W>
  /** GET /api/v2/telephony/providers/edges/{edgeId}/diagnostic/nslookup */
  getTelephonyProvidersEdgeDiagnosticNslookup<W extends boolean = false>(edgeId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<EdgeNetworkDiagnosticResponse, W>
  /** GET /api/v2/telephony/providers/edges/{edgeId}/diagnostic/ping */
  getTelephonyProvidersEdgeDiagnosticPing<W extends boolean = false>(edgeId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<EdgeNetworkDiagnosticResponse, W>
  /** GET /api/v2/telephony/providers/edges/{edgeId}/diagnostic/route */
  getTelephonyProvidersEdgeDiagnosticRoute<W extends boolean = false>(edgeId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<EdgeNetworkDiagnosticResponse, W>
  /** GET /api/v2/telephony/providers/edges/{edgeId}/diagnostic/tracepath */
  getTelephonyProvidersEdgeDiagnosticTracepath<W extends boolean = false>(edgeId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<EdgeNetworkDiagnosticResponse, W>
  /** GET /api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces/{interfaceId} */
  getTelephonyProvidersEdgeLogicalinterface<W extends boolean = false>(edgeId: string, interfaceId: string, options?: { expand?: _Many<_Open<"externalTrunkBaseAssignments" | "phoneTrunkBaseAssignments">> } & _Inline<W>, call?: _Call<W>): _Answer<DomainLogicalInterface, W>
  /** GET /api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces */
  getTelephonyProvidersEdgeLogicalinterfaces<W extends boolean = false>(edgeId: string, options?: { expand?: _Many<_Open<"externalTrunkBaseAssignments" | "phoneTrunkBaseAssignments">> } & _Inline<W>, call?: _Call<W>): _Answer<LogicalInterfaceEntityListing, W>
  /** GET /api/v2/telephony/providers/edges/{edgeId}/logs/jobs/{jobId} */
  getTelephonyProvidersEdgeLogsJob<W extends boolean = false>(edgeId: string, jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<EdgeLogsJob, W>
  /** GET /api/v2/telephony/providers/edges/{edgeId}/metrics */
  getTelephonyProvidersEdgeMetrics<W extends boolean = false>(edgeId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<EdgeMetrics, W>
  /** GET /api/v2/telephony/providers/edges/{edgeId}/physicalinterfaces/{interfaceId} */
  getTelephonyProvidersEdgePhysicalinterface<W extends boolean = false>(edgeId: string, interfaceId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<DomainPhysicalInterface, W>
  /** GET /api/v2/telephony/providers/edges/{edgeId}/physicalinterfaces */
  getTelephonyProvidersEdgePhysicalinterfaces<W extends boolean = false>(edgeId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<PhysicalInterfaceEntityListing, W>
  /** GET /api/v2/telephony/providers/edges */
  getTelephonyProvidersEdges<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; name?: string; 'site.id'?: string; 'edgeGroup.id'?: string; sortBy?: string; managed?: boolean; showCloudMedia?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<EdgeEntityListing, W>
  /** All items of GET /api/v2/telephony/providers/edges */
  getTelephonyProvidersEdgesIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; name?: string; 'site.id'?: string; 'edgeGroup.id'?: string; sortBy?: string; managed?: boolean; showCloudMedia?: boolean; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Edge, EdgeEntityListing, W>
  /** GET /api/v2/telephony/providers/edges/alertablepresences */
  getTelephonyProvidersEdgesAlertablepresences<W extends boolean = false>(options?: { type?: string } & _Inline<W>, call?: _Call<W>): _Answer<AlertablePresences, W>
  /** GET /api/v2/telephony/providers/edges/certificateauthorities */
  getTelephonyProvidersEdgesCertificateauthorities<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<CertificateAuthorityEntityListing, W>
  /** GET /api/v2/telephony/providers/edges/certificateauthorities/{certificateId} */
  getTelephonyProvidersEdgesCertificateauthority<W extends boolean = false>(certificateId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<DomainCertificateAuthority, W>
  /** GET /api/v2/telephony/providers/edges/dids/{didId} */
  getTelephonyProvidersEdgesDid<W extends boolean = false>(didId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<DID, W>
  /** GET /api/v2/telephony/providers/edges/didpools/{didPoolId} */
  getTelephonyProvidersEdgesDidpool<W extends boolean = false>(didPoolId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<DIDPool, W>
  /** GET /api/v2/telephony/providers/edges/didpools */
  getTelephonyProvidersEdgesDidpools<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: string; id?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<DIDPoolEntityListing, W>
  /** All items of GET /api/v2/telephony/providers/edges/didpools */
  getTelephonyProvidersEdgesDidpoolsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: string; id?: _Many<string>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<DIDPool, DIDPoolEntityListing, W>
  /** GET /api/v2/telephony/providers/edges/didpools/dids */
  getTelephonyProvidersEdgesDidpoolsDids<W extends boolean = false>(type: string, options?: { id?: _Many<string>; numberMatch?: string; pageSize?: number; pageNumber?: number; sortOrder?: string } & _Inline<W>, call?: _Call<W>): _Answer<DIDNumberEntityListing, W>
  /** All items of GET /api/v2/telephony/providers/edges/didpools/dids */
  getTelephonyProvidersEdgesDidpoolsDidsIter<W extends boolean = false>(type: string, options?: { id?: _Many<string>; numberMatch?: string; pageSize?: number; pageNumber?: number; sortOrder?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<DIDNumber, DIDNumberEntityListing, W>
  /** GET /api/v2/telephony/providers/edges/dids */
  getTelephonyProvidersEdgesDids<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: string; sortOrder?: string; phoneNumber?: string; 'owner.id'?: string; 'didPool.id'?: string; id?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<DIDEntityListing, W>
  /** All items of GET /api/v2/telephony/providers/edges/dids */
  getTelephonyProvidersEdgesDidsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: string; sortOrder?: string; phoneNumber?: string; 'owner.id'?: string; 'didPool.id'?: string; id?: _Many<string>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<DID, DIDEntityListing, W>
  /** GET /api/v2/telephony/providers/edges/edgegroups/{edgeGroupId} */
  getTelephonyProvidersEdgesEdgegroup<W extends boolean = false>(edgeGroupId: string, options?: { expand?: _Many<_Open<"phoneTrunkBases" | "edgeTrunkBaseAssignment">> } & _Inline<W>, call?: _Call<W>): _Answer<EdgeGroup, W>
  /** GET /api/v2/telephony/providers/edges/edgegroups/{edgegroupId}/edgetrunkbases/{edgetrunkbaseId} */
  getTelephonyProvidersEdgesEdgegroupEdgetrunkbase<W extends boolean = false>(edgegroupId: string, edgetrunkbaseId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<EdgeTrunkBase, W>
  /** GET /api/v2/telephony/providers/edges/edgegroups */
  getTelephonyProvidersEdgesEdgegroups<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; name?: string; sortBy?: string; managed?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<EdgeGroupEntityListing, W>
  /** All items of GET /api/v2/telephony/providers/edges/edgegroups */
  getTelephonyProvidersEdgesEdgegroupsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; name?: string; sortBy?: string; managed?: boolean; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<EdgeGroup, EdgeGroupEntityListing, W>
  /** GET /api/v2/telephony/providers/edges/edgeversionreport */
  getTelephonyProvidersEdgesEdgeversionreport<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<EdgeVersionReport, W>
  /** GET /api/v2/telephony/providers/edges/{edgeId}/setuppackage */
  getTelephonyProvidersEdgeSetuppackage<W extends boolean = false>(edgeId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<VmPairingInfo, W>
  /** GET /api/v2/telephony/providers/edges/expired */
  getTelephonyProvidersEdgesExpired<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<ExpiredEdgeListing, W>
  /** GET /api/v2/telephony/providers/edges/extensions/{extensionId} */
  getTelephonyProvidersEdgesExtension<W extends boolean = false>(extensionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Extension, W>
  /** GET /api/v2/telephony/providers/edges/extensionpools/{extensionPoolId} */
  getTelephonyProvidersEdgesExtensionpool<W extends boolean = false>(extensionPoolId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ExtensionPool, W>
  /** GET /api/v2/telephony/providers/edges/extensionpools */
  getTelephonyProvidersEdgesExtensionpools<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: string; number?: string; divisionId?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<ExtensionPoolEntityListing, W>
  /** All items of GET /api/v2/telephony/providers/edges/extensionpools */
  getTelephonyProvidersEdgesExtensionpoolsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: string; number?: string; divisionId?: _Many<string>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ExtensionPool, ExtensionPoolEntityListing, W>
  /** GET /api/v2/telephony/providers/edges/extensionpools/divisionviews */
  getTelephonyProvidersEdgesExtensionpoolsDivisionviews<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; sortBy?: string; sortOrder?: string; id?: _Many<string>; name?: string; divisionId?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<ExtensionPoolDivisionViewEntityListing, W>
  /** All items of GET /api/v2/telephony/providers/edges/extensionpools/divisionviews */
  getTelephonyProvidersEdgesExtensionpoolsDivisionviewsIter<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; sortBy?: string; sortOrder?: string; id?: _Many<string>; name?: string; divisionId?: _Many<string>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ExtensionPoolDivisionView, ExtensionPoolDivisionViewEntityListing, W>
  /** GET /api/v2/telephony/providers/edges/extensions */
  getTelephonyProvidersEdgesExtensions<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: string; sortOrder?: string; number?: string } & _Inline<W>, call?: _Call<W>): _Answer<ExtensionEntityListing, W>
  /** All items of GET /api/v2/telephony/providers/edges/extensions */
  getTelephonyProvidersEdgesExtensionsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: string; sortOrder?: string; number?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Extension, ExtensionEntityListing, W>
  /** GET /api/v2/telephony/providers/edges/lines/{lineId} */
  getTelephonyProvidersEdgesLine<W extends boolean = false>(lineId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Line, W>
  /** GET /api/v2/telephony/providers/edges/linebasesettings/{lineBaseId} */
  getTelephonyProvidersEdgesLinebasesetting<W extends boolean = false>(lineBaseId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<LineBase, W>
  /** GET /api/v2/telephony/providers/edges/linebasesettings */
  getTelephonyProvidersEdgesLinebasesettings<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; sortBy?: string; sortOrder?: string; expand?: _Many<_Open<"properties">> } & _Inline<W>, call?: _Call<W>): _Answer<LineBaseEntityListing, W>
  /** All items of GET /api/v2/telephony/providers/edges/linebasesettings */
  getTelephonyProvidersEdgesLinebasesettingsIter<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; sortBy?: string; sortOrder?: string; expand?: _Many<_Open<"properties">>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<LineBase, LineBaseEntityListing, W>
  /** GET /api/v2/telephony/providers/edges/lines */
  getTelephonyProvidersEdgesLines<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; name?: string; sortBy?: string; expand?: _Many<_Open<"properties" | "site" | "edgeGroup" | "primaryEdge" | "secondaryEdge" | "edges" | "assignedUser">> } & _Inline<W>, call?: _Call<W>): _Answer<LineEntityListing, W>
  /** All items of GET /api/v2/telephony/providers/edges/lines */
  getTelephonyProvidersEdgesLinesIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; name?: string; sortBy?: string; expand?: _Many<_Open<"properties" | "site" | "edgeGroup" | "primaryEdge" | "secondaryEdge" | "edges" | "assignedUser">>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Line, LineEntityListing, W>
  /** GET /api/v2/telephony/providers/edges/lines/template */
  getTelephonyProvidersEdgesLinesTemplate<W extends boolean = false>(lineBaseSettingsId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Line, W>
  /** GET /api/v2/telephony/providers/edges/logicalinterfaces */
  getTelephonyProvidersEdgesLogicalinterfaces<W extends boolean = false>(edgeIds: string, options?: { expand?: _Many<_Open<"externalTrunkBaseAssignments" | "phoneTrunkBaseAssignments">> } & _Inline<W>, call?: _Call<W>): _Answer<LogicalInterfaceEntityListing, W>
  /** GET /api/v2/telephony/providers/edges/mediastatistics/conversations/{conversationId} (preview) */
  getTelephonyProvidersEdgesMediastatisticsConversation<W extends boolean = false>(conversationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<MediaStatisticsListing, W>
  /** GET /api/v2/telephony/providers/edges/mediastatistics/conversations/{conversationId}/communications/{communicationId} (preview) */
  getTelephonyProvidersEdgesMediastatisticsConversationCommunication<W extends boolean = false>(conversationId: string, communicationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<MediaStatistics, W>
  /** GET /api/v2/telephony/providers/edges/metrics */
  getTelephonyProvidersEdgesMetrics<W extends boolean = false>(edgeIds: string, options?: _Inline<W>, call?: _Call<W>): _Answer<EdgeMetrics[], W>
  /** GET /api/v2/telephony/providers/edges/{edgeId}/softwareupdate */
  getTelephonyProvidersEdgeSoftwareupdate<W extends boolean = false>(edgeId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<DomainEdgeSoftwareUpdateDto, W>
  /** GET /api/v2/telephony/providers/edges/{edgeId}/softwareversions */
  getTelephonyProvidersEdgeSoftwareversions<W extends boolean = false>(edgeId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<DomainEdgeSoftwareVersionDtoEntityListing, W>
  /** GET /api/v2/telephony/providers/edges/outboundroutes */
  getTelephonyProvidersEdgesOutboundroutes<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; name?: string; 'site.id'?: string; 'externalTrunkBases.ids'?: string; sortBy?: string } & _Inline<W>, call?: _Call<W>): _Answer<OutboundRouteEntityListing, W>
  /** All items of GET /api/v2/telephony/providers/edges/outboundroutes */
  getTelephonyProvidersEdgesOutboundroutesIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; name?: string; 'site.id'?: string; 'externalTrunkBases.ids'?: string; sortBy?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<OutboundRoute, OutboundRouteEntityListing, W>
  /** GET /api/v2/telephony/providers/edges/phones/{phoneId} */
  getTelephonyProvidersEdgesPhone<W extends boolean = false>(phoneId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Phone, W>
  /** GET /api/v2/telephony/providers/edges/phonebasesettings/{phoneBaseId} */
  getTelephonyProvidersEdgesPhonebasesetting<W extends boolean = false>(phoneBaseId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<PhoneBase, W>
  /** GET /api/v2/telephony/providers/edges/phonebasesettings */
  getTelephonyProvidersEdgesPhonebasesettings<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: string; sortOrder?: string; expand?: _Many<_Open<"properties" | "lines">>; name?: string } & _Inline<W>, call?: _Call<W>): _Answer<PhoneBaseEntityListing, W>
  /** All items of GET /api/v2/telephony/providers/edges/phonebasesettings */
  getTelephonyProvidersEdgesPhonebasesettingsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: string; sortOrder?: string; expand?: _Many<_Open<"properties" | "lines">>; name?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<PhoneBase, PhoneBaseEntityListing, W>
  /** GET /api/v2/telephony/providers/edges/phonebasesettings/availablemetabases */
  getTelephonyProvidersEdgesPhonebasesettingsAvailablemetabases<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<PhoneMetaBaseEntityListing, W>
  /** All items of GET /api/v2/telephony/providers/edges/phonebasesettings/availablemetabases */
  getTelephonyProvidersEdgesPhonebasesettingsAvailablemetabasesIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Metabase, PhoneMetaBaseEntityListing, W>
  /** GET /api/v2/telephony/providers/edges/phonebasesettings/template */
  getTelephonyProvidersEdgesPhonebasesettingsTemplate<W extends boolean = false>(phoneMetabaseId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<PhoneBase, W>
  /** GET /api/v2/telephony/providers/edges/phones */
  getTelephonyProvidersEdgesPhones<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; sortBy?: _Open<"id" | "name" | "status.operationalStatus" | "secondaryStatus.operationalStatus">; sortOrder?: string; 'site.id'?: string; 'webRtcUser.id'?: string; 'phoneBaseSettings.id'?: string; 'lines.loggedInUser.id'?: string; 'lines.defaultForUser.id'?: string; phone_hardwareId?: string; 'lines.id'?: string; 'lines.name'?: string; name?: string; 'status.operationalStatus'?: string; 'secondaryStatus.operationalStatus'?: string; expand?: _Many<_Open<"properties" | "site" | "status" | "status.primaryEdgesStatus" | "status.secondaryEdgesStatus" | "phoneBaseSettings" | "lines">>; fields?: _Many<_Open<"webRtcUser" | "properties.*" | "lines.loggedInUser" | "lines.defaultForUser">> } & _Inline<W>, call?: _Call<W>): _Answer<PhoneEntityListing, W>
  /** All items of GET /api/v2/telephony/providers/edges/phones */
  getTelephonyProvidersEdgesPhonesIter<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; sortBy?: _Open<"id" | "name" | "status.operationalStatus" | "secondaryStatus.operationalStatus">; sortOrder?: string; 'site.id'?: string; 'webRtcUser.id'?: string; 'phoneBaseSettings.id'?: string; 'lines.loggedInUser.id'?: string; 'lines.defaultForUser.id'?: string; phone_hardwareId?: string; 'lines.id'?: string; 'lines.name'?: string; name?: string; 'status.operationalStatus'?: string; 'secondaryStatus.operationalStatus'?: string; expand?: _Many<_Open<"properties" | "site" | "status" | "status.primaryEdgesStatus" | "status.secondaryEdgesStatus" | "phoneBaseSettings" | "lines">>; fields?: _Many<_Open<"webRtcUser" | "properties.*" | "lines.loggedInUser" | "lines.defaultForUser">>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Phone, PhoneEntityListing, W>
  /** GET /api/v2/telephony/providers/edges/phones/template */
  getTelephonyProvidersEdgesPhonesTemplate<W extends boolean = false>(phoneBaseSettingsId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Phone, W>
  /** GET /api/v2/telephony/providers/edges/physicalinterfaces */
  getTelephonyProvidersEdgesPhysicalinterfaces<W extends boolean = false>(edgeIds: string, options?: _Inline<W>, call?: _Call<W>): _Answer<PhysicalInterfaceEntityListing, W>
  /** GET /api/v2/telephony/providers/edges/sites/{siteId} */
  getTelephonyProvidersEdgesSite<W extends boolean = false>(siteId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Site, W>
  /** GET /api/v2/telephony/providers/edges/sites/{siteId}/numberplans/{numberPlanId} */
  getTelephonyProvidersEdgesSiteNumberplan<W extends boolean = false>(siteId: string, numberPlanId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<NumberPlan, W>
  /** GET /api/v2/telephony/providers/edges/sites/{siteId}/numberplans */
  getTelephonyProvidersEdgesSiteNumberplans<W extends boolean = false>(siteId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<NumberPlan[], W>
  /** GET /api/v2/telephony/providers/edges/sites/{siteId}/numberplans/classifications */
  getTelephonyProvidersEdgesSiteNumberplansClassifications<W extends boolean = false>(siteId: string, options?: { classification?: string } & _Inline<W>, call?: _Call<W>): _Answer<string[], W>
  /** GET /api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes/{outboundRouteId} */
  getTelephonyProvidersEdgesSiteOutboundroute<W extends boolean = false>(siteId: string, outboundRouteId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<OutboundRouteBase, W>
  /** GET /api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes */
  getTelephonyProvidersEdgesSiteOutboundroutes<W extends boolean = false>(siteId: string, options?: { pageSize?: number; pageNumber?: number; name?: string; 'externalTrunkBases.ids'?: string; sortBy?: string } & _Inline<W>, call?: _Call<W>): _Answer<OutboundRouteBaseEntityListing, W>
  /** All items of GET /api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes */
  getTelephonyProvidersEdgesSiteOutboundroutesIter<W extends boolean = false>(siteId: string, options?: { pageSize?: number; pageNumber?: number; name?: string; 'externalTrunkBases.ids'?: string; sortBy?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<OutboundRouteBase, OutboundRouteBaseEntityListing, W>
  /** GET /api/v2/telephony/providers/edges/sites */
  getTelephonyProvidersEdgesSites<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: string; sortOrder?: string; name?: string; 'location.id'?: string; managed?: boolean; expand?: _Many<_Open<"edges" | "location" | "primarySites" | "secondarySites">> } & _Inline<W>, call?: _Call<W>): _Answer<SiteEntityListing, W>
  /** All items of GET /api/v2/telephony/providers/edges/sites */
  getTelephonyProvidersEdgesSitesIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: string; sortOrder?: string; name?: string; 'location.id'?: string; managed?: boolean; expand?: _Many<_Open<"edges" | "location" | "primarySites" | "secondarySites">>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Site, SiteEntityListing, W>
  /** GET /api/v2/telephony/providers/edges/sites/{siteId}/siteconnections */
  getTelephonyProvidersEdgesSiteSiteconnections<W extends boolean = false>(siteId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<SiteConnections, W>
  /** GET /api/v2/telephony/providers/edges/sites/search */
  getTelephonyProvidersEdgesSitesSearch<W extends boolean = false>(q64: string, options?: { expand?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<SitesSearchResponse, W>
  /** All items of GET /api/v2/telephony/providers/edges/sites/search */
  getTelephonyProvidersEdgesSitesSearchIter<W extends boolean = false>(q64: string, options?: { expand?: _Many<string>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Site, SitesSearchResponse, W>
  /** GET /api/v2/telephony/providers/edges/timezones */
  getTelephonyProvidersEdgesTimezones<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<TimeZoneEntityListing, W>
  /** All items of GET /api/v2/telephony/providers/edges/timezones */
  getTelephonyProvidersEdgesTimezonesIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<RegionTimeZone, TimeZoneEntityListing, W>
  /** GET /api/v2/telephony/providers/edges/trunks/{trunkId} */
  getTelephonyProvidersEdgesTrunk<W extends boolean = false>(trunkId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Trunk, W>
  /** GET /api/v2/telephony/providers/edges/trunkbasesettings/{trunkBaseSettingsId} */
  getTelephonyProvidersEdgesTrunkbasesetting<W extends boolean = false>(trunkBaseSettingsId: string, options?: { ignoreHidden?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<TrunkBase, W>
  /** GET /api/v2/telephony/providers/edges/trunkbasesettings */
  getTelephonyProvidersEdgesTrunkbasesettings<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; sortBy?: string; sortOrder?: string; recordingEnabled?: boolean; ignoreHidden?: boolean; managed?: boolean; expand?: _Many<_Open<"properties">>; name?: string } & _Inline<W>, call?: _Call<W>): _Answer<TrunkBaseEntityListing, W>
  /** All items of GET /api/v2/telephony/providers/edges/trunkbasesettings */
  getTelephonyProvidersEdgesTrunkbasesettingsIter<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; sortBy?: string; sortOrder?: string; recordingEnabled?: boolean; ignoreHidden?: boolean; managed?: boolean; expand?: _Many<_Open<"properties">>; name?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<TrunkBase, TrunkBaseEntityListing, W>
  /** GET /api/v2/telephony/providers/edges/trunkbasesettings/availablemetabases */
  getTelephonyProvidersEdgesTrunkbasesettingsAvailablemetabases<W extends boolean = false>(options?: { type?: string; pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<TrunkMetabaseEntityListing, W>
  /** All items of GET /api/v2/telephony/providers/edges/trunkbasesettings/availablemetabases */
  getTelephonyProvidersEdgesTrunkbasesettingsAvailablemetabasesIter<W extends boolean = false>(options?: { type?: string; pageSize?: number; pageNumber?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Metabase, TrunkMetabaseEntityListing, W>
  /** GET /api/v2/telephony/providers/edges/trunkbasesettings/site/{siteId} */
  getTelephonyProvidersEdgesTrunkbasesettingsSiteSiteId<W extends boolean = false>(siteId: string, options?: { pageNumber?: number; pageSize?: number; sortBy?: string; sortOrder?: string } & _Inline<W>, call?: _Call<W>): _Answer<TrunkBaseEntityListing, W>
  /** All items of GET /api/v2/telephony/providers/edges/trunkbasesettings/site/{siteId} */
  getTelephonyProvidersEdgesTrunkbasesettingsSiteSiteIdIter<W extends boolean = false>(siteId: string, options?: { pageNumber?: number; pageSize?: number; sortBy?: string; sortOrder?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<TrunkBase, TrunkBaseEntityListing, W>
  /** GET /api/v2/telephony/providers/edges/trunkbasesettings/template */
  getTelephonyProvidersEdgesTrunkbasesettingsTemplate<W extends boolean = false>(trunkMetabaseId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<TrunkBase, W>
  /** GET /api/v2/telephony/providers/edges/trunks/{trunkId}/metrics */
  getTelephonyProvidersEdgesTrunkMetrics<W extends boolean = false>(trunkId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<TrunkMetrics, W>
  /** GET /api/v2/telephony/providers/edges/trunks */
  getTelephonyProvidersEdgesTrunks<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; sortBy?: string; sortOrder?: string; 'edge.id'?: string; 'trunkBase.id'?: string; trunkType?: _Open<"EXTERNAL" | "PHONE" | "EDGE"> } & _Inline<W>, call?: _Call<W>): _Answer<TrunkEntityListing, W>
  /** All items of GET /api/v2/telephony/providers/edges/trunks */
  getTelephonyProvidersEdgesTrunksIter<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; sortBy?: string; sortOrder?: string; 'edge.id'?: string; 'trunkBase.id'?: string; trunkType?: _Open<"EXTERNAL" | "PHONE" | "EDGE">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Trunk, TrunkEntityListing, W>
  /** GET /api/v2/telephony/providers/edges/trunks/metrics */
  getTelephonyProvidersEdgesTrunksMetrics<W extends boolean = false>(trunkIds: string, options?: _Inline<W>, call?: _Call<W>): _Answer<TrunkMetrics[], W>
  /** GET /api/v2/telephony/providers/edges/trunkswithrecording */
  getTelephonyProvidersEdgesTrunkswithrecording<W extends boolean = false>(options?: { trunkType?: _Open<"EXTERNAL" | "PHONE" | "EDGE"> } & _Inline<W>, call?: _Call<W>): _Answer<TrunkRecordingEnabledCount, W>
  /** GET /api/v2/telephony/providers/edges/{edgeId}/trunks */
  getTelephonyProvidersEdgeTrunks<W extends boolean = false>(edgeId: string, options?: { pageNumber?: number; pageSize?: number; sortBy?: string; sortOrder?: string; 'trunkBase.id'?: string; trunkType?: _Open<"EXTERNAL" | "PHONE" | "EDGE"> } & _Inline<W>, call?: _Call<W>): _Answer<TrunkEntityListing, W>
  /** All items of GET /api/v2/telephony/providers/edges/{edgeId}/trunks */
  getTelephonyProvidersEdgeTrunksIter<W extends boolean = false>(edgeId: string, options?: { pageNumber?: number; pageSize?: number; sortBy?: string; sortOrder?: string; 'trunkBase.id'?: string; trunkType?: _Open<"EXTERNAL" | "PHONE" | "EDGE">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Trunk, TrunkEntityListing, W>
  /** PATCH /api/v2/telephony/providers/edges/sites/{siteId}/siteconnections */
  patchTelephonyProvidersEdgesSiteSiteconnections<W extends boolean = false>(siteId: string, body: DisableSiteConnectionsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<SiteConnections, W>
  /** POST /api/v2/telephony/providers/edges/{edgeId}/diagnostic/nslookup */
  postTelephonyProvidersEdgeDiagnosticNslookup<W extends boolean = false>(edgeId: string, body: EdgeNetworkDiagnosticRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<EdgeNetworkDiagnostic, W>
  /** POST /api/v2/telephony/providers/edges/{edgeId}/diagnostic/ping */
  postTelephonyProvidersEdgeDiagnosticPing<W extends boolean = false>(edgeId: string, body: EdgeNetworkDiagnosticRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<EdgeNetworkDiagnostic, W>
  /** POST /api/v2/telephony/providers/edges/{edgeId}/diagnostic/route */
  postTelephonyProvidersEdgeDiagnosticRoute<W extends boolean = false>(edgeId: string, body: EdgeNetworkDiagnosticRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<EdgeNetworkDiagnostic, W>
  /** POST /api/v2/telephony/providers/edges/{edgeId}/diagnostic/tracepath */
  postTelephonyProvidersEdgeDiagnosticTracepath<W extends boolean = false>(edgeId: string, body: EdgeNetworkDiagnosticRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<EdgeNetworkDiagnostic, W>
  /** POST /api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces */
  postTelephonyProvidersEdgeLogicalinterfaces<W extends boolean = false>(edgeId: string, body: DomainLogicalInterface, options?: _Inline<W>, call?: _Call<W>): _Answer<DomainLogicalInterface, W>
  /** POST /api/v2/telephony/providers/edges/{edgeId}/logs/jobs */
  postTelephonyProvidersEdgeLogsJobs<W extends boolean = false>(edgeId: string, body: EdgeLogsJobRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<EdgeLogsJobResponse, W>
  /** POST /api/v2/telephony/providers/edges/{edgeId}/logs/jobs/{jobId}/upload */
  postTelephonyProvidersEdgeLogsJobUpload<W extends boolean = false>(edgeId: string, jobId: string, body: EdgeLogsJobUploadRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/telephony/providers/edges/{edgeId}/offlineconfiguration */
  postTelephonyProvidersEdgeOfflineconfiguration<W extends boolean = false>(edgeId: string, body: EdgeOfflineConfiguration, options?: _Inline<W>, call?: _Call<W>): _Answer<EdgeOfflineConfigurationResponse, W>
  /** POST /api/v2/telephony/providers/edges/{edgeId}/reboot */
  postTelephonyProvidersEdgeReboot<W extends boolean = false>(edgeId: string, options?: { body?: EdgeRebootParameters } & _Inline<W>, call?: _Call<W>): _Answer<string, W>
  /** POST /api/v2/telephony/providers/edges */
  postTelephonyProvidersEdges<W extends boolean = false>(body: Edge, options?: _Inline<W>, call?: _Call<W>): _Answer<Edge, W>
  /** POST /api/v2/telephony/providers/edges/addressvalidation */
  postTelephonyProvidersEdgesAddressvalidation<W extends boolean = false>(body: ValidateAddressRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<ValidateAddressResponse, W>
  /** POST /api/v2/telephony/providers/edges/certificateauthorities */
  postTelephonyProvidersEdgesCertificateauthorities<W extends boolean = false>(body: DomainCertificateAuthority, options?: _Inline<W>, call?: _Call<W>): _Answer<DomainCertificateAuthority, W>
  /** POST /api/v2/telephony/providers/edges/didpools */
  postTelephonyProvidersEdgesDidpools<W extends boolean = false>(body: DIDPool, options?: _Inline<W>, call?: _Call<W>): _Answer<DIDPool, W>
  /** POST /api/v2/telephony/providers/edges/edgegroups */
  postTelephonyProvidersEdgesEdgegroups<W extends boolean = false>(body: EdgeGroup, options?: _Inline<W>, call?: _Call<W>): _Answer<EdgeGroup, W>
  /** POST /api/v2/telephony/providers/edges/extensionpools */
  postTelephonyProvidersEdgesExtensionpools<W extends boolean = false>(body: ExtensionPool, options?: _Inline<W>, call?: _Call<W>): _Answer<ExtensionPool, W>
  /** POST /api/v2/telephony/providers/edges/{edgeId}/softwareupdate */
  postTelephonyProvidersEdgeSoftwareupdate<W extends boolean = false>(edgeId: string, body: DomainEdgeSoftwareUpdateDto, options?: _Inline<W>, call?: _Call<W>): _Answer<DomainEdgeSoftwareUpdateDto, W>
  /** POST /api/v2/telephony/providers/edges/phonebasesettings */
  postTelephonyProvidersEdgesPhonebasesettings<W extends boolean = false>(body: PhoneBase, options?: _Inline<W>, call?: _Call<W>): _Answer<PhoneBase, W>
  /** POST /api/v2/telephony/providers/edges/phones/{phoneId}/reboot */
  postTelephonyProvidersEdgesPhoneReboot<W extends boolean = false>(phoneId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/telephony/providers/edges/phones */
  postTelephonyProvidersEdgesPhones<W extends boolean = false>(body: Phone, options?: _Inline<W>, call?: _Call<W>): _Answer<Phone, W>
  /** POST /api/v2/telephony/providers/edges/phones/reboot */
  postTelephonyProvidersEdgesPhonesReboot<W extends boolean = false>(body: PhonesReboot, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes */
  postTelephonyProvidersEdgesSiteOutboundroutes<W extends boolean = false>(siteId: string, body: OutboundRouteBase, options?: _Inline<W>, call?: _Call<W>): _Answer<OutboundRouteBase, W>
  /** POST /api/v2/telephony/providers/edges/sites */
  postTelephonyProvidersEdgesSites<W extends boolean = false>(body: Site, options?: _Inline<W>, call?: _Call<W>): _Answer<Site, W>
  /** POST /api/v2/telephony/providers/edges/sites/search */
  postTelephonyProvidersEdgesSitesSearch<W extends boolean = false>(body: SiteSearchRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<SitesSearchResponse, W>
  /** All items of POST /api/v2/telephony/providers/edges/sites/search */
  postTelephonyProvidersEdgesSitesSearchIter<W extends boolean = false>(body: SiteSearchRequest, options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Site, SitesSearchResponse, W>
  /** POST /api/v2/telephony/providers/edges/{edgeId}/statuscode */
  postTelephonyProvidersEdgeStatuscode<W extends boolean = false>(edgeId: string, options?: { body?: EdgeServiceStateRequest } & _Inline<W>, call?: _Call<W>): _Answer<string, W>
  /** POST /api/v2/telephony/providers/edges/trunkbasesettings */
  postTelephonyProvidersEdgesTrunkbasesettings<W extends boolean = false>(body: TrunkBase, options?: _Inline<W>, call?: _Call<W>): _Answer<TrunkBase, W>
  /** POST /api/v2/telephony/providers/edges/trunkbasesettings/search */
  postTelephonyProvidersEdgesTrunkbasesettingsSearch<W extends boolean = false>(body: TelephonySearchRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<TrunkBasesSearchResponse, W>
  /** All items of POST /api/v2/telephony/providers/edges/trunkbasesettings/search */
  postTelephonyProvidersEdgesTrunkbasesettingsSearchIter<W extends boolean = false>(body: TelephonySearchRequest, options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<TrunkBase, TrunkBasesSearchResponse, W>
  /** POST /api/v2/telephony/providers/edges/trunks/search */
  postTelephonyProvidersEdgesTrunksSearch<W extends boolean = false>(body: TelephonySearchRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<TrunkInstanceSearchResponse, W>
  /** All items of POST /api/v2/telephony/providers/edges/trunks/search */
  postTelephonyProvidersEdgesTrunksSearchIter<W extends boolean = false>(body: TelephonySearchRequest, options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Trunk, TrunkInstanceSearchResponse, W>
  /** POST /api/v2/telephony/providers/edges/{edgeId}/unpair */
  postTelephonyProvidersEdgeUnpair<W extends boolean = false>(edgeId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<string, W>
  /** PUT /api/v2/telephony/providers/edges/{edgeId} */
  putTelephonyProvidersEdge<W extends boolean = false>(edgeId: string, body: Edge, options?: _Inline<W>, call?: _Call<W>): _Answer<Edge, W>
  /** PUT /api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces/{interfaceId} */
  putTelephonyProvidersEdgeLogicalinterface<W extends boolean = false>(edgeId: string, interfaceId: string, body: DomainLogicalInterface, options?: _Inline<W>, call?: _Call<W>): _Answer<DomainLogicalInterface, W>
  /** PUT /api/v2/telephony/providers/edges/alertablepresences */
  putTelephonyProvidersEdgesAlertablepresences<W extends boolean = false>(body: AlertablePresences, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PUT /api/v2/telephony/providers/edges/certificateauthorities/{certificateId} */
  putTelephonyProvidersEdgesCertificateauthority<W extends boolean = false>(certificateId: string, body: DomainCertificateAuthority, options?: _Inline<W>, call?: _Call<W>): _Answer<DomainCertificateAuthority, W>
  /** PUT /api/v2/telephony/providers/edges/didpools/{didPoolId} */
  putTelephonyProvidersEdgesDidpool<W extends boolean = false>(didPoolId: string, body: DIDPool, options?: _Inline<W>, call?: _Call<W>): _Answer<DIDPool, W>
  /** PUT /api/v2/telephony/providers/edges/edgegroups/{edgeGroupId} */
  putTelephonyProvidersEdgesEdgegroup<W extends boolean = false>(edgeGroupId: string, body: EdgeGroup, options?: _Inline<W>, call?: _Call<W>): _Answer<EdgeGroup, W>
  /** PUT /api/v2/telephony/providers/edges/edgegroups/{edgegroupId}/edgetrunkbases/{edgetrunkbaseId} */
  putTelephonyProvidersEdgesEdgegroupEdgetrunkbase<W extends boolean = false>(edgegroupId: string, edgetrunkbaseId: string, body: EdgeTrunkBase, options?: _Inline<W>, call?: _Call<W>): _Answer<EdgeTrunkBase, W>
  /** PUT /api/v2/telephony/providers/edges/extensionpools/{extensionPoolId} */
  putTelephonyProvidersEdgesExtensionpool<W extends boolean = false>(extensionPoolId: string, body: ExtensionPool, options?: _Inline<W>, call?: _Call<W>): _Answer<ExtensionPool, W>
  /** PUT /api/v2/telephony/providers/edges/phones/{phoneId} */
  putTelephonyProvidersEdgesPhone<W extends boolean = false>(phoneId: string, body: Phone, options?: _Inline<W>, call?: _Call<W>): _Answer<Phone, W>
  /** PUT /api/v2/telephony/providers/edges/phonebasesettings/{phoneBaseId} */
  putTelephonyProvidersEdgesPhonebasesetting<W extends boolean = false>(phoneBaseId: string, body: PhoneBase, options?: _Inline<W>, call?: _Call<W>): _Answer<PhoneBase, W>
  /** PUT /api/v2/telephony/providers/edges/sites/{siteId} */
  putTelephonyProvidersEdgesSite<W extends boolean = false>(siteId: string, body: Site, options?: _Inline<W>, call?: _Call<W>): _Answer<Site, W>
  /** PUT /api/v2/telephony/providers/edges/sites/{siteId}/numberplans */
  putTelephonyProvidersEdgesSiteNumberplans<W extends boolean = false>(siteId: string, body: readonly NumberPlan[], options?: _Inline<W>, call?: _Call<W>): _Answer<NumberPlan[], W>
  /** PUT /api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes/{outboundRouteId} */
  putTelephonyProvidersEdgesSiteOutboundroute<W extends boolean = false>(siteId: string, outboundRouteId: string, body: OutboundRouteBase, options?: _Inline<W>, call?: _Call<W>): _Answer<OutboundRouteBase, W>
  /** PUT /api/v2/telephony/providers/edges/sites/{siteId}/siteconnections */
  putTelephonyProvidersEdgesSiteSiteconnections<W extends boolean = false>(siteId: string, body: SiteConnections, options?: _Inline<W>, call?: _Call<W>): _Answer<SiteConnections, W>
  /** PUT /api/v2/telephony/providers/edges/trunkbasesettings/{trunkBaseSettingsId} */
  putTelephonyProvidersEdgesTrunkbasesetting<W extends boolean = false>(trunkBaseSettingsId: string, body: TrunkBase, options?: _Inline<W>, call?: _Call<W>): _Answer<TrunkBase, W>
}

export interface AlertablePresences {
  alertablePresences: string[]
}

export interface CertificateAuthorityEntityListing {
  entities?: DomainCertificateAuthority[]
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

export interface DID {
  id?: string
  name: string
  division?: Division
  description?: string
  version?: number
  dateCreated?: string
  dateModified?: string
  modifiedBy?: string
  createdBy?: string
  state?: _Open<"active" | "inactive" | "deleted">
  modifiedByApp?: string
  createdByApp?: string
  phoneNumber?: string
  didPool?: DomainEntityRef
  owner?: DomainEntityRef
  ownerType?: _Open<"USER" | "PHONE" | "IVR_CONFIG" | "GROUP">
  selfUri?: string
}

export interface DIDEntityListing {
  entities?: DID[]
  pageSize?: number
  pageNumber?: number
  total?: number
  totalNumberOfEntities?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface DIDNumber {
  id?: string
  name?: string
  number?: string
  assigned?: boolean
  didPool?: AddressableEntityRef
  owner?: DomainEntityRef
  ownerType?: _Open<"USER" | "PHONE" | "IVR_CONFIG" | "GROUP">
  selfUri?: string
}

export interface DIDNumberEntityListing {
  entities?: DIDNumber[]
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

export interface DIDPool {
  id?: string
  name: string
  division?: Division
  description?: string
  version?: number
  dateCreated?: string
  dateModified?: string
  modifiedBy?: string
  createdBy?: string
  state?: _Open<"active" | "inactive" | "deleted">
  modifiedByApp?: string
  createdByApp?: string
  startPhoneNumber: string
  endPhoneNumber: string
  comments?: string
  provider?: _Open<"PURE_CLOUD" | "PURE_CLOUD_VOICE">
  selfUri?: string
}

export interface DIDPoolEntityListing {
  entities?: DIDPool[]
  pageSize?: number
  pageNumber?: number
  total?: number
  totalNumberOfEntities?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface DigitLength {
  start?: string
  end?: string
}

export interface DisableSiteConnectionsRequest {
  enabled?: boolean
}

export interface DomainCapabilities {
  enabled?: boolean
  dhcp?: boolean
  metric?: number
  autoMetric?: boolean
  supportsMetric?: boolean
  pingEnabled?: boolean
}

export interface DomainCertificateAuthority {
  id?: string
  name: string
  division?: Division
  description?: string
  version?: number
  dateCreated?: string
  dateModified?: string
  modifiedBy?: string
  createdBy?: string
  state?: _Open<"active" | "inactive" | "deleted">
  modifiedByApp?: string
  createdByApp?: string
  certificate: string
  type: _Open<"MANAGED" | "REMOTE">
  services: string[]
  certificateDetails?: CertificateDetails[]
  selfUri?: string
}

export interface DomainEdgeSoftwareVersionDtoEntityListing {
  entities?: DomainEdgeSoftwareVersionDto[]
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

export interface DomainLogicalInterface {
  id?: string
  name: string
  division?: Division
  description?: string
  version?: number
  dateCreated?: string
  dateModified?: string
  modifiedBy?: string
  createdBy?: string
  state?: _Open<"active" | "inactive" | "deleted">
  modifiedByApp?: string
  createdByApp?: string
  edgeUri?: string
  edgeAssignedId?: string
  friendlyName: string
  vlanTagId?: number
  hardwareAddress: string
  physicalAdapterId: string
  ifStatus?: string
  interfaceType?: _Open<"DIAGNOSTIC" | "SYSTEM">
  publicNatAddressIpV4?: string
  publicNatAddressIpV6?: string
  routes?: DomainNetworkRoute[]
  addresses?: DomainNetworkAddress[]
  ipv4Capabilities?: DomainCapabilities
  ipv6Capabilities?: DomainCapabilities
  currentState?: _Open<"INIT" | "CREATING" | "UPDATING" | "OK" | "EXCEPTION" | "DELETING">
  lastModifiedUserId?: string
  lastModifiedCorrelationId?: string
  commandResponses?: DomainNetworkCommandResponse[]
  inheritPhoneTrunkBasesIPv4?: boolean
  inheritPhoneTrunkBasesIPv6?: boolean
  useForInternalEdgeCommunication?: boolean
  useForIndirectEdgeCommunication?: boolean
  useForCloudProxyEdgeCommunication?: boolean
  useForWanInterface?: boolean
  externalTrunkBaseAssignments?: TrunkBaseAssignment[]
  phoneTrunkBaseAssignments?: TrunkBaseAssignment[]
  traceEnabled?: boolean
  startDate?: string
  endDate?: string
  selfUri?: string
}

export interface DomainNetworkAddress {
  type?: _Open<"ip" | "dns" | "gateway" | "tdm">
  address?: string
  persistent?: boolean
  family?: number
}

export interface DomainNetworkCommandResponse {
  correlationId?: string
  commandName?: string
  acknowledged?: boolean
  errorInfo?: ErrorDetails
}

export interface DomainNetworkRoute {
  prefix?: string
  nexthop?: string
  persistent?: boolean
  metric?: number
  family?: number
}

export interface DomainPhysicalCapabilities {
  vlan?: boolean
  team?: boolean
}

export interface DomainPhysicalInterface {
  id?: string
  name: string
  division?: Division
  description?: string
  version?: number
  dateCreated?: string
  dateModified?: string
  modifiedBy?: string
  createdBy?: string
  state?: _Open<"active" | "inactive" | "deleted">
  modifiedByApp?: string
  createdByApp?: string
  edgeUri?: string
  friendlyName?: string
  hardwareAddress?: string
  portLabel?: string
  physicalCapabilities?: DomainPhysicalCapabilities
  selfUri?: string
}

export interface EdgeEntityListing {
  entities?: Edge[]
  pageSize?: number
  pageNumber?: number
  total?: number
  totalNumberOfEntities?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface EdgeGroupEntityListing {
  entities?: EdgeGroup[]
  pageSize?: number
  pageNumber?: number
  total?: number
  totalNumberOfEntities?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface EdgeLogsJob {
  id?: string
  name: string
  division?: Division
  description?: string
  version?: number
  dateCreated?: string
  dateModified?: string
  modifiedBy?: string
  createdBy?: string
  state?: _Open<"active" | "inactive" | "deleted">
  modifiedByApp?: string
  createdByApp?: string
  files?: EdgeLogsJobFile[]
  selfUri?: string
}

export interface EdgeLogsJobFile {
  id?: string
  name: string
  division?: Division
  description?: string
  version?: number
  dateCreated?: string
  dateModified?: string
  modifiedBy?: string
  createdBy?: string
  state?: _Open<"active" | "inactive" | "deleted">
  modifiedByApp?: string
  createdByApp?: string
  timeCreated?: string
  timeModified?: string
  sizeBytes?: number
  uploadStatus?: _Open<"UPLOADING" | "NOT_UPLOADED" | "UPLOADED" | "ERROR_ON_UPLOAD">
  edgePath?: string
  downloadId?: string
  selfUri?: string
}

export interface EdgeLogsJobRequest {
  path?: string
  query?: string
  recurse?: boolean
}

export interface EdgeLogsJobResponse {
  id?: string
  name: string
  division?: Division
  description?: string
  version?: number
  dateCreated?: string
  dateModified?: string
  modifiedBy?: string
  createdBy?: string
  state?: _Open<"active" | "inactive" | "deleted">
  modifiedByApp?: string
  createdByApp?: string
  selfUri?: string
}

export interface EdgeLogsJobUploadRequest {
  fileIds: string[]
}

export interface EdgeMetrics {
  edge?: DomainEntityRef
  eventTime?: string
  upTimeMsec?: number
  processors?: EdgeMetricsProcessor[]
  memory?: EdgeMetricsMemory[]
  disks?: EdgeMetricsDisk[]
  subsystems?: EdgeMetricsSubsystem[]
  networks?: EdgeMetricsNetwork[]
}

export interface EdgeMetricsDisk {
  availableBytes?: number
  partitionName?: string
  totalBytes?: number
}

export interface EdgeMetricsMemory {
  availableBytes?: number
  type?: string
  totalBytes?: number
}

export interface EdgeMetricsNetwork {
  ifname?: string
  sentBytesPerSec?: number
  receivedBytesPerSec?: number
  bandwidthBitsPerSec?: number
  utilizationPct?: number
}

export interface EdgeMetricsProcessor {
  activeTimePct?: number
  cpuId?: string
  idleTimePct?: number
  privilegedTimePct?: number
  userTimePct?: number
}

export interface EdgeMetricsSubsystem {
  delayMs?: number
  processName?: string
  mediaSubsystem?: EdgeMetricsSubsystem
}

export interface EdgeNetworkDiagnostic {
  id?: string
  selfUri?: string
}

export interface EdgeNetworkDiagnosticRequest {
  host: string
}

export interface EdgeNetworkDiagnosticResponse {
  commandCorrelationId?: string
  diagnostics?: string
}

export interface EdgeOfflineConfiguration {
  pairingId: string
  network: EdgeOfflineConfigurationNetwork
  useVerificationCode?: boolean
  certType?: _Open<"PureCloud" | "Public" | "China" | "NotRequested">
  site?: DomainEntityRef
  proxy?: string
}

export interface EdgeOfflineConfigurationInterface {
  routes?: DomainNetworkRoute[]
  addresses?: DomainNetworkAddress[]
  ipv4Capabilities?: DomainCapabilities
  ipv6Capabilities?: DomainCapabilities
}

export interface EdgeOfflineConfigurationNetwork {
  wan?: EdgeOfflineConfigurationInterface
}

export interface EdgeOfflineConfigurationResponse {
  downloadUrl?: string
}

export interface EdgeRebootParameters {
  callDrainingWaitTimeSeconds?: number
}

export interface EdgeServiceStateRequest {
  inService: boolean
  callDrainingWaitTimeSeconds?: number
}

export interface EdgeTrunkBase {
  id?: string
  name: string
  division?: Division
  description?: string
  version?: number
  dateCreated?: string
  dateModified?: string
  modifiedBy?: string
  createdBy?: string
  state?: _Open<"active" | "inactive" | "deleted">
  modifiedByApp?: string
  createdByApp?: string
  trunkMetabase: DomainEntityRef
  properties?: { [key: string]: any }
  trunkType: _Open<"EXTERNAL" | "PHONE" | "EDGE">
  site?: DomainEntityRef
  inboundSite?: DomainEntityRef
  selfUri?: string
}

export interface EdgeVersionInformation {
  softwareVersion?: string
}

export interface EdgeVersionReport {
  oldestVersion?: EdgeVersionInformation
  newestVersion?: EdgeVersionInformation
}

export interface ErrorDetails {
  status?: number
  message?: string
  messageWithParams?: string
  messageParams?: { [key: string]: string }
  code?: string
  contextId?: string
  nested?: ErrorDetails
  details?: string
}

export interface ExpiredEdgeListing {
  entities?: DomainEntityRef[]
}

export interface Extension {
  id?: string
  name: string
  division?: Division
  description?: string
  version?: number
  dateCreated?: string
  dateModified?: string
  modifiedBy?: string
  createdBy?: string
  state?: _Open<"active" | "inactive" | "deleted">
  modifiedByApp?: string
  createdByApp?: string
  number?: string
  owner?: DomainEntityRef
  extensionPool?: DomainEntityRef
  ownerType?: _Open<"USER" | "PHONE" | "IVR_CONFIG" | "GROUP">
  selfUri?: string
}

export interface ExtensionEntityListing {
  entities?: Extension[]
  pageSize?: number
  pageNumber?: number
  total?: number
  totalNumberOfEntities?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface ExtensionPool {
  id?: string
  name: string
  division?: Division
  description?: string
  version?: number
  dateCreated?: string
  dateModified?: string
  modifiedBy?: string
  createdBy?: string
  state?: _Open<"active" | "inactive" | "deleted">
  modifiedByApp?: string
  createdByApp?: string
  startNumber?: string
  endNumber?: string
  selfUri?: string
}

export interface ExtensionPoolDivisionView {
  id?: string
  name: string
  division?: Division
  selfUri?: string
}

export interface ExtensionPoolDivisionViewEntityListing {
  entities?: ExtensionPoolDivisionView[]
  pageSize?: number
  pageNumber?: number
  total?: number
  totalNumberOfEntities?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface ExtensionPoolEntityListing {
  entities?: ExtensionPool[]
  pageSize?: number
  pageNumber?: number
  total?: number
  totalNumberOfEntities?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface Line {
  id?: string
  name: string
  division?: Division
  description?: string
  version?: number
  dateCreated?: string
  dateModified?: string
  modifiedBy?: string
  createdBy?: string
  state?: _Open<"active" | "inactive" | "deleted">
  modifiedByApp?: string
  createdByApp?: string
  properties?: { [key: string]: any }
  edgeGroup?: DomainEntityRef
  template?: DomainEntityRef
  site?: DomainEntityRef
  lineBaseSettings?: DomainEntityRef
  primaryEdge?: Edge
  secondaryEdge?: Edge
  loggedInUser?: DomainEntityRef
  defaultForUser?: DomainEntityRef
  selfUri?: string
}

export interface LineBase {
  id?: string
  name: string
  division?: Division
  description?: string
  version?: number
  dateCreated?: string
  dateModified?: string
  modifiedBy?: string
  createdBy?: string
  state?: _Open<"active" | "inactive" | "deleted">
  modifiedByApp?: string
  createdByApp?: string
  lineMetaBase?: DomainEntityRef
  properties?: { [key: string]: any }
  selfUri?: string
}

export interface LineBaseEntityListing {
  entities?: LineBase[]
  pageSize?: number
  pageNumber?: number
  total?: number
  totalNumberOfEntities?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface LineEntityListing {
  entities?: Line[]
  pageSize?: number
  pageNumber?: number
  total?: number
  totalNumberOfEntities?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface LineStatus {
  id?: string
  reachable?: boolean
  addressOfRecord?: string
  contactAddresses?: string[]
  reachableStateTime?: string
}

export interface LogicalInterfaceEntityListing {
  entities?: DomainLogicalInterface[]
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

export interface MediaEndpointStatistics {
  trunk?: MediaStatisticsTrunkInfo
  station?: NamedEntity
  user?: NamedEntity
  ice?: MediaIceStatistics
  rtp?: MediaRtpStatistics
  reconnectAttempts?: number
  sourceType?: _Open<"Client" | "Server">
  clientInfo?: MediaStatisticsClientInfo
  dateCreated?: string
  dateProcessed?: string
}

export interface MediaIceSelectedCandidate {
  address?: string
  type?: _Open<"host" | "srflx" | "prflx" | "relay">
}

export interface MediaIceSelectedPair {
  client?: MediaIceSelectedCandidate
  server?: MediaIceSelectedCandidate
  candidatePairSelectedMilliseconds?: number
}

export interface MediaIceStatistics {
  selectedPairs?: MediaIceSelectedPair[]
}

export interface MediaRtpStatistics {
  packetsReceived?: number
  packetsSent?: number
  rtpEventsReceived?: number
  rtpEventsSent?: number
  estimatedAverageMos?: number
  averageJitter?: number
}

export interface MediaStatistics {
  communicationId?: string
  dateStart?: string
  creationMilliseconds?: number
  preferredRegion?: string
  effectiveRegion?: string
  mediaStatistics?: MediaEndpointStatistics[]
}

export interface MediaStatisticsClientInfo {
  originAppName?: string
  originAppId?: string
  originAppVersion?: string
}

export interface MediaStatisticsListing {
  entities?: MediaStatistics[]
}

export interface MediaStatisticsTrunkInfo {
  id?: string
  name?: string
  type?: _Open<"external" | "external.pcv" | "external.pcv.aws" | "external.pcv.byoc.carrier" | "external.pcv.byoc.pbx" | "tie" | "tie.direct" | "tie.indirect" | "tie.cloud.proxy" | "tie.cloud.proxy.callsession" | "station" | "station.cdm" | "station.cdm.webrtc">
}

export interface MetaData {
  'pairing-token'?: string
  'pairing-trust'?: string[]
  'pairing-url'?: string
}

export interface Metabase {
  id?: string
  name: string
  division?: Division
  description?: string
  version?: number
  dateCreated?: string
  dateModified?: string
  modifiedBy?: string
  createdBy?: string
  state?: _Open<"active" | "inactive" | "deleted">
  modifiedByApp?: string
  createdByApp?: string
  type?: _Open<"EXTERNAL" | "EXTERNAL_PCV" | "EXTERNAL_PCV_AWS" | "EXTERNAL_BYOC_CARRIER" | "EXTERNAL_BYOC_PBX" | "STATION_CDM" | "STATION_CDM_WEBRTC" | "STATION" | "TIE" | "TIE_DIRECT" | "TIE_INDIRECT" | "TIE_CLOUD_PROXY" | "TIE_CLOUD_PROXY_CALLSESSION">
  selfUri?: string
}

export interface NumberPlan {
  id?: string
  name: string
  division?: Division
  description?: string
  version?: number
  dateCreated?: string
  dateModified?: string
  modifiedBy?: string
  createdBy?: string
  state?: _Open<"active" | "inactive" | "deleted">
  modifiedByApp?: string
  createdByApp?: string
  match?: string
  normalizedFormat?: string
  priority?: number
  numbers?: Number[]
  digitLength?: DigitLength
  classification?: string
  matchType?: string
  selfUri?: string
}

export interface OutboundRoute {
  id?: string
  name: string
  division?: Division
  description?: string
  version?: number
  dateCreated?: string
  dateModified?: string
  modifiedBy?: string
  createdBy?: string
  state?: _Open<"active" | "inactive" | "deleted">
  modifiedByApp?: string
  createdByApp?: string
  classificationTypes: string[]
  enabled?: boolean
  distribution?: _Open<"SEQUENTIAL" | "RANDOM">
  externalTrunkBases?: DomainEntityRef[]
  site?: Site
  managed?: boolean
  selfUri?: string
}

export interface OutboundRouteBase {
  id?: string
  name: string
  division?: Division
  description?: string
  version?: number
  dateCreated?: string
  dateModified?: string
  modifiedBy?: string
  createdBy?: string
  state?: _Open<"active" | "inactive" | "deleted">
  modifiedByApp?: string
  createdByApp?: string
  classificationTypes: string[]
  enabled?: boolean
  distribution?: _Open<"SEQUENTIAL" | "RANDOM">
  externalTrunkBases?: DomainEntityRef[]
  selfUri?: string
}

export interface OutboundRouteBaseEntityListing {
  entities?: OutboundRouteBase[]
  pageSize?: number
  pageNumber?: number
  total?: number
  totalNumberOfEntities?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface OutboundRouteEntityListing {
  entities?: OutboundRoute[]
  pageSize?: number
  pageNumber?: number
  total?: number
  totalNumberOfEntities?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface Phone {
  id?: string
  name: string
  division?: Division
  description?: string
  version?: number
  dateCreated?: string
  dateModified?: string
  modifiedBy?: string
  createdBy?: string
  state?: _Open<"active" | "inactive" | "deleted">
  modifiedByApp?: string
  createdByApp?: string
  site: DomainEntityRef
  phoneBaseSettings: PhoneBaseSettings
  lineBaseSettings?: DomainEntityRef
  phoneMetaBase?: DomainEntityRef
  lines: Line[]
  status?: PhoneStatus
  secondaryStatus?: PhoneStatus
  userAgentInfo?: UserAgentInfo
  properties?: { [key: string]: any }
  capabilities?: PhoneCapabilities
  webRtcUser?: DomainEntityRef
  standAlone?: boolean
  primaryEdge?: Edge
  secondaryEdge?: Edge
  selfUri?: string
}

export interface PhoneBase {
  id?: string
  name: string
  division?: Division
  description?: string
  version?: number
  dateCreated?: string
  dateModified?: string
  modifiedBy?: string
  createdBy?: string
  state?: _Open<"active" | "inactive" | "deleted">
  modifiedByApp?: string
  createdByApp?: string
  phoneMetaBase: DomainEntityRef
  lines: LineBase[]
  properties?: { [key: string]: any }
  capabilities?: PhoneCapabilities
  selfUri?: string
}

export interface PhoneBaseEntityListing {
  entities?: PhoneBase[]
  pageSize?: number
  pageNumber?: number
  total?: number
  totalNumberOfEntities?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface PhoneBaseSettings {
  id: string
  name?: string
  selfUri?: string
}

export interface PhoneCapabilities {
  provisions?: boolean
  registers?: boolean
  dualRegisters?: boolean
  hardwareIdType?: string
  allowReboot?: boolean
  noRebalance?: boolean
  noCloudProvisioning?: boolean
  mediaCodecs?: string[]
  cdm?: boolean
}

export interface PhoneEntityListing {
  entities?: Phone[]
  pageSize?: number
  pageNumber?: number
  total?: number
  totalNumberOfEntities?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface PhoneMetaBaseEntityListing {
  entities?: Metabase[]
  pageSize?: number
  pageNumber?: number
  total?: number
  totalNumberOfEntities?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface PhoneStatus {
  id?: string
  operationalStatus?: _Open<"OPERATIONAL" | "DEGRADED" | "OFFLINE" | "UNKNOWN">
  edgesStatus?: _Open<"IN_SERVICE" | "MIXED_SERVICE" | "OUT_OF_SERVICE" | "NO_EDGES">
  eventCreationTime?: string
  provision?: ProvisionInfo
  lineStatuses?: LineStatus[]
  phoneAssignmentToEdgeType?: _Open<"PRIMARY" | "SECONDARY">
  edge?: DomainEntityRef
  selfUri?: string
}

export interface PhonesReboot {
  phoneIds?: string[]
  siteId?: string
}

export interface PhysicalInterfaceEntityListing {
  entities?: DomainPhysicalInterface[]
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

export interface ProvisionInfo {
  time?: string
  source?: string
  errorInfo?: string
}

export interface SiteConnections {
  id?: string
  name?: string
  siteConnections?: SiteConnection[]
  selfUri?: string
}

export interface SiteEntityListing {
  entities?: Site[]
  pageSize?: number
  pageNumber?: number
  total?: number
  totalNumberOfEntities?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface StreetAddress {
  country: string
  A1: string
  A3: string
  RD: string
  HNO: string
  LOC?: string
  NAM?: string
  PC: string
}

export interface SubscriberResponse {
  messageReturned?: string[]
  status: string
}

export interface TelephonySearchCriteria {
  endValue?: string
  values?: string[]
  startValue?: string
  value?: string
  operator?: _Open<"AND" | "OR" | "NOT">
  group?: TelephonySearchCriteria[]
  dateFormat?: string
  type: _Open<"EXACT" | "STARTS_WITH" | "CONTAINS">
  fields?: string[]
}

export interface TelephonySearchRequest {
  sortOrder?: _Open<"ASC" | "DESC" | "SCORE">
  sortBy?: string
  pageSize?: number
  pageNumber?: number
  sort?: SearchSort[]
  expand?: string[]
  query?: TelephonySearchCriteria[]
}

export interface Trunk {
  id?: string
  name: string
  division?: Division
  description?: string
  version?: number
  dateCreated?: string
  dateModified?: string
  modifiedBy?: string
  createdBy?: string
  state?: _Open<"active" | "inactive" | "deleted">
  modifiedByApp?: string
  createdByApp?: string
  trunkType?: _Open<"EXTERNAL" | "PHONE" | "EDGE">
  edge?: DomainEntityRef
  trunkBase?: DomainEntityRef
  trunkMetabase?: DomainEntityRef
  edgeGroup?: DomainEntityRef
  inService?: boolean
  enabled?: boolean
  logicalInterface?: DomainEntityRef
  connectedStatus?: TrunkConnectedStatus
  optionsStatus?: TrunkMetricsOptions[]
  registersStatus?: TrunkMetricsRegisters[]
  ipStatus?: TrunkMetricsNetworkTypeIp
  optionsEnabledStatus?: _Open<"ENABLED" | "DISABLED" | "NOT_SUPPORTED">
  registersEnabledStatus?: _Open<"ENABLED" | "DISABLED" | "NOT_SUPPORTED">
  family?: number
  proxyAddressList?: string[]
  selfUri?: string
}

export interface TrunkBaseEntityListing {
  entities?: TrunkBase[]
  pageSize?: number
  pageNumber?: number
  total?: number
  totalNumberOfEntities?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface TrunkBasesSearchResponse {
  total: number
  pageCount: number
  pageSize: number
  pageNumber: number
  previousPage?: string
  currentPage?: string
  nextPage?: string
  types: string[]
  results: TrunkBase[]
}

export interface TrunkConnectedStatus {
  connected?: boolean
  connectedStateTime?: string
}

export interface TrunkEntityListing {
  entities?: Trunk[]
  pageSize?: number
  pageNumber?: number
  total?: number
  totalNumberOfEntities?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface TrunkErrorInfo {
  text?: string
  code?: string
  details?: TrunkErrorInfoDetails
}

export interface TrunkErrorInfoDetails {
  code?: string
  message?: string
  hostname?: string
}

export interface TrunkInstanceSearchResponse {
  total: number
  pageCount: number
  pageSize: number
  pageNumber: number
  previousPage?: string
  currentPage?: string
  nextPage?: string
  types: string[]
  results: Trunk[]
}

export interface TrunkMetabaseEntityListing {
  entities?: Metabase[]
  pageSize?: number
  pageNumber?: number
  total?: number
  totalNumberOfEntities?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface TrunkMetrics {
  eventTime?: string
  logicalInterface?: DomainEntityRef
  trunk?: DomainEntityRef
  calls?: TrunkMetricsCalls
  qos?: TrunkMetricsQoS
}

export interface TrunkMetricsCalls {
  inboundCallCount?: number
  outboundCallCount?: number
}

export interface TrunkMetricsNetworkTypeIp {
  address?: string
  errorInfo?: TrunkErrorInfo
}

export interface TrunkMetricsOptions {
  proxyAddress?: string
  optionState?: boolean
  optionStateTime?: string
  errorInfo?: TrunkErrorInfo
}

export interface TrunkMetricsQoS {
  mismatchCount: number
}

export interface TrunkMetricsRegisters {
  proxyAddress?: string
  registerState?: boolean
  registerStateTime?: string
  errorInfo?: TrunkErrorInfo
}

export interface TrunkRecordingEnabledCount {
  enabledCount?: number
  disabledCount?: number
}

export interface UserAgentInfo {
  firmwareVersion?: string
  manufacturer?: string
  model?: string
}

export interface ValidateAddressRequest {
  address?: StreetAddress
}

export interface ValidateAddressResponse {
  valid: boolean
  response?: SubscriberResponse
}

export interface VmPairingInfo {
  'meta-data'?: MetaData
  'edge-id'?: string
  'auth-token'?: string
  'org-id'?: string
}
export {}
