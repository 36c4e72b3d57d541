// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { Address, AddressableEntityRef, AfterCallWork, BulkErrorDetail, Campaign, Cobrowsesession, ContactSort, ConversationChat, ConversationDivisionMembership, ConversationQueueMediaSettings, ConversationRoutingData, DialerPreview, DisconnectReason, Disposition, Division, DivisionReference, DomainEntityRef, DynamicContactQueueingSettings, Email, ErrorInfo, Evaluation, FaxStatus, InternalMessage, Message, RecordersState, RestErrorDetail, ScreenMonitoring, Screenshare, Segment, SocialExpression, UploadUrlResponse, Video, Voicemail, Wrapup } from './_shared.cjs'

export class OutboundApi extends _PureCloudGroup {
  /** DELETE /api/v2/outbound/attemptlimits/{attemptLimitsId} */
  deleteOutboundAttemptlimit<W extends boolean = false>(attemptLimitsId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/outbound/callabletimesets/{callableTimeSetId} */
  deleteOutboundCallabletimeset<W extends boolean = false>(callableTimeSetId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/outbound/callanalysisresponsesets/{callAnalysisSetId} */
  deleteOutboundCallanalysisresponseset<W extends boolean = false>(callAnalysisSetId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/outbound/campaigns/{campaignId} */
  deleteOutboundCampaign<W extends boolean = false>(campaignId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Campaign, W>
  /** DELETE /api/v2/outbound/campaigns/{campaignId}/progress */
  deleteOutboundCampaignProgress<W extends boolean = false>(campaignId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/outbound/campaignrules/{campaignRuleId} */
  deleteOutboundCampaignrule<W extends boolean = false>(campaignRuleId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/outbound/contactlists/{contactListId} */
  deleteOutboundContactlist<W extends boolean = false>(contactListId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/outbound/contactlists/{contactListId}/contacts/{contactId} */
  deleteOutboundContactlistContact<W extends boolean = false>(contactListId: string, contactId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/outbound/contactlists/{contactListId}/contacts */
  deleteOutboundContactlistContacts<W extends boolean = false>(contactListId: string, contactIds: _Many<string>, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/outbound/contactlistfilters/{contactListFilterId} */
  deleteOutboundContactlistfilter<W extends boolean = false>(contactListFilterId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/outbound/contactlists */
  deleteOutboundContactlists<W extends boolean = false>(id: _Many<string>, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/outbound/contactlisttemplates/{contactListTemplateId} */
  deleteOutboundContactlisttemplate<W extends boolean = false>(contactListTemplateId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/outbound/contactlisttemplates */
  deleteOutboundContactlisttemplates<W extends boolean = false>(id: _Many<string>, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/outbound/digitalrulesets/{digitalRuleSetId} */
  deleteOutboundDigitalruleset<W extends boolean = false>(digitalRuleSetId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/outbound/dnclists/{dncListId} */
  deleteOutboundDnclist<W extends boolean = false>(dncListId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/outbound/dnclists/{dncListId}/customexclusioncolumns */
  deleteOutboundDnclistCustomexclusioncolumns<W extends boolean = false>(dncListId: string, options?: { expiredOnly?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/outbound/dnclists/{dncListId}/emailaddresses */
  deleteOutboundDnclistEmailaddresses<W extends boolean = false>(dncListId: string, options?: { expiredOnly?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/outbound/dnclists/{dncListId}/phonenumbers */
  deleteOutboundDnclistPhonenumbers<W extends boolean = false>(dncListId: string, options?: { expiredOnly?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/outbound/dnclists/{dncListId}/whatsappnumbers */
  deleteOutboundDnclistWhatsappnumbers<W extends boolean = false>(dncListId: string, options?: { expiredOnly?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/outbound/filespecificationtemplates/{fileSpecificationTemplateId} */
  deleteOutboundFilespecificationtemplate<W extends boolean = false>(fileSpecificationTemplateId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/outbound/filespecificationtemplates/bulk */
  deleteOutboundFilespecificationtemplatesBulk<W extends boolean = false>(id: _Many<string>, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/outbound/importtemplates/{importTemplateId} */
  deleteOutboundImporttemplate<W extends boolean = false>(importTemplateId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/outbound/importtemplates */
  deleteOutboundImporttemplates<W extends boolean = false>(id: _Many<string>, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/outbound/messagingcampaigns/{messagingCampaignId} */
  deleteOutboundMessagingcampaign<W extends boolean = false>(messagingCampaignId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<MessagingCampaign, W>
  /** DELETE /api/v2/outbound/messagingcampaigns/{messagingCampaignId}/progress */
  deleteOutboundMessagingcampaignProgress<W extends boolean = false>(messagingCampaignId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/outbound/rulesets/{ruleSetId} */
  deleteOutboundRuleset<W extends boolean = false>(ruleSetId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/outbound/schedules/campaigns/{campaignId} */
  deleteOutboundSchedulesCampaign<W extends boolean = false>(campaignId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/outbound/schedules/emailcampaigns/{emailCampaignId} */
  deleteOutboundSchedulesEmailcampaign<W extends boolean = false>(emailCampaignId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/outbound/schedules/messagingcampaigns/{messagingCampaignId} */
  deleteOutboundSchedulesMessagingcampaign<W extends boolean = false>(messagingCampaignId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/outbound/schedules/sequences/{sequenceId} */
  deleteOutboundSchedulesSequence<W extends boolean = false>(sequenceId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/outbound/schedules/whatsappcampaigns/{whatsAppCampaignId} */
  deleteOutboundSchedulesWhatsappcampaign<W extends boolean = false>(whatsAppCampaignId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/outbound/sequences/{sequenceId} */
  deleteOutboundSequence<W extends boolean = false>(sequenceId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/outbound/attemptlimits/{attemptLimitsId} */
  getOutboundAttemptlimit<W extends boolean = false>(attemptLimitsId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AttemptLimits, W>
  /** GET /api/v2/outbound/attemptlimits */
  getOutboundAttemptlimits<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; allowEmptyResult?: boolean; filterType?: _Open<"Equals" | "RegEx" | "Contains" | "Prefix" | "LessThan" | "LessThanEqualTo" | "GreaterThan" | "GreaterThanEqualTo" | "BeginsWith" | "EndsWith">; name?: string; sortBy?: string; sortOrder?: _Open<"ascending" | "descending"> } & _Inline<W>, call?: _Call<W>): _Answer<AttemptLimitsEntityListing, W>
  /** All items of GET /api/v2/outbound/attemptlimits */
  getOutboundAttemptlimitsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; allowEmptyResult?: boolean; filterType?: _Open<"Equals" | "RegEx" | "Contains" | "Prefix" | "LessThan" | "LessThanEqualTo" | "GreaterThan" | "GreaterThanEqualTo" | "BeginsWith" | "EndsWith">; name?: string; sortBy?: string; sortOrder?: _Open<"ascending" | "descending">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<AttemptLimits, AttemptLimitsEntityListing, W>
  /** GET /api/v2/outbound/callabletimesets/{callableTimeSetId} */
  getOutboundCallabletimeset<W extends boolean = false>(callableTimeSetId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<CallableTimeSet, W>
  /** GET /api/v2/outbound/callabletimesets */
  getOutboundCallabletimesets<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; allowEmptyResult?: boolean; filterType?: _Open<"Equals" | "RegEx" | "Contains" | "Prefix" | "LessThan" | "LessThanEqualTo" | "GreaterThan" | "GreaterThanEqualTo" | "BeginsWith" | "EndsWith">; name?: string; sortBy?: string; sortOrder?: _Open<"ascending" | "descending"> } & _Inline<W>, call?: _Call<W>): _Answer<CallableTimeSetEntityListing, W>
  /** All items of GET /api/v2/outbound/callabletimesets */
  getOutboundCallabletimesetsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; allowEmptyResult?: boolean; filterType?: _Open<"Equals" | "RegEx" | "Contains" | "Prefix" | "LessThan" | "LessThanEqualTo" | "GreaterThan" | "GreaterThanEqualTo" | "BeginsWith" | "EndsWith">; name?: string; sortBy?: string; sortOrder?: _Open<"ascending" | "descending">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<CallableTimeSet, CallableTimeSetEntityListing, W>
  /** GET /api/v2/outbound/callanalysisresponsesets/{callAnalysisSetId} */
  getOutboundCallanalysisresponseset<W extends boolean = false>(callAnalysisSetId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ResponseSet, W>
  /** GET /api/v2/outbound/callanalysisresponsesets */
  getOutboundCallanalysisresponsesets<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; allowEmptyResult?: boolean; filterType?: _Open<"Equals" | "RegEx" | "Contains" | "Prefix" | "LessThan" | "LessThanEqualTo" | "GreaterThan" | "GreaterThanEqualTo" | "BeginsWith" | "EndsWith">; name?: string; sortBy?: string; sortOrder?: _Open<"ascending" | "descending"> } & _Inline<W>, call?: _Call<W>): _Answer<ResponseSetEntityListing, W>
  /** All items of GET /api/v2/outbound/callanalysisresponsesets */
  getOutboundCallanalysisresponsesetsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; allowEmptyResult?: boolean; filterType?: _Open<"Equals" | "RegEx" | "Contains" | "Prefix" | "LessThan" | "LessThanEqualTo" | "GreaterThan" | "GreaterThanEqualTo" | "BeginsWith" | "EndsWith">; name?: string; sortBy?: string; sortOrder?: _Open<"ascending" | "descending">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ResponseSet, ResponseSetEntityListing, W>
  /** GET /api/v2/outbound/campaigns/{campaignId} */
  getOutboundCampaign<W extends boolean = false>(campaignId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Campaign, W>
  /** GET /api/v2/outbound/campaigns/{campaignId}/agentownedmappingpreview/results */
  getOutboundCampaignAgentownedmappingpreviewResults<W extends boolean = false>(campaignId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AgentOwnedMappingPreviewListing, W>
  /** GET /api/v2/outbound/campaigns/{campaignId}/diagnostics */
  getOutboundCampaignDiagnostics<W extends boolean = false>(campaignId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<CampaignDiagnostics, W>
  /** GET /api/v2/outbound/campaigns/{campaignId}/interactions */
  getOutboundCampaignInteractions<W extends boolean = false>(campaignId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<CampaignInteractions, W>
  /** GET /api/v2/outbound/campaigns/{campaignId}/linedistribution */
  getOutboundCampaignLinedistribution<W extends boolean = false>(campaignId: string, options?: { includeOnlyActiveCampaigns?: boolean; edgeGroupId?: string; siteId?: string; useWeight?: boolean; relativeWeight?: number; outboundLineCount?: number } & _Inline<W>, call?: _Call<W>): _Answer<CampaignOutboundLinesDistribution, W>
  /** GET /api/v2/outbound/campaigns/{campaignId}/progress */
  getOutboundCampaignProgress<W extends boolean = false>(campaignId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<CampaignProgress, W>
  /** GET /api/v2/outbound/campaignrules/{campaignRuleId} */
  getOutboundCampaignrule<W extends boolean = false>(campaignRuleId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<CampaignRule, W>
  /** GET /api/v2/outbound/campaignrules */
  getOutboundCampaignrules<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; allowEmptyResult?: boolean; filterType?: _Open<"Equals" | "RegEx" | "Contains" | "Prefix" | "LessThan" | "LessThanEqualTo" | "GreaterThan" | "GreaterThanEqualTo" | "BeginsWith" | "EndsWith">; name?: string; sortBy?: string; sortOrder?: _Open<"ascending" | "descending"> } & _Inline<W>, call?: _Call<W>): _Answer<CampaignRuleEntityListing, W>
  /** All items of GET /api/v2/outbound/campaignrules */
  getOutboundCampaignrulesIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; allowEmptyResult?: boolean; filterType?: _Open<"Equals" | "RegEx" | "Contains" | "Prefix" | "LessThan" | "LessThanEqualTo" | "GreaterThan" | "GreaterThanEqualTo" | "BeginsWith" | "EndsWith">; name?: string; sortBy?: string; sortOrder?: _Open<"ascending" | "descending">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<CampaignRule, CampaignRuleEntityListing, W>
  /** GET /api/v2/outbound/campaigns */
  getOutboundCampaigns<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; filterType?: _Open<"Equals" | "RegEx" | "Contains" | "Prefix" | "LessThan" | "LessThanEqualTo" | "GreaterThan" | "GreaterThanEqualTo" | "BeginsWith" | "EndsWith">; name?: string; id?: _Many<string>; contactListId?: string; dncListIds?: string; distributionQueueId?: string; edgeGroupId?: string; callAnalysisResponseSetId?: string; divisionId?: _Many<string>; sortBy?: string; sortOrder?: _Open<"ascending" | "descending"> } & _Inline<W>, call?: _Call<W>): _Answer<CampaignEntityListing, W>
  /** All items of GET /api/v2/outbound/campaigns */
  getOutboundCampaignsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; filterType?: _Open<"Equals" | "RegEx" | "Contains" | "Prefix" | "LessThan" | "LessThanEqualTo" | "GreaterThan" | "GreaterThanEqualTo" | "BeginsWith" | "EndsWith">; name?: string; id?: _Many<string>; contactListId?: string; dncListIds?: string; distributionQueueId?: string; edgeGroupId?: string; callAnalysisResponseSetId?: string; divisionId?: _Many<string>; sortBy?: string; sortOrder?: _Open<"ascending" | "descending">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Campaign, CampaignEntityListing, W>
  /** GET /api/v2/outbound/campaigns/all */
  getOutboundCampaignsAll<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; id?: _Many<string>; name?: string; divisionId?: _Many<string>; mediaType?: _Many<_Open<"email" | "sms" | "voice" | "whatsapp">>; sortOrder?: _Open<"ascending" | "descending"> } & _Inline<W>, call?: _Call<W>): _Answer<CommonCampaignEntityListing, W>
  /** All items of GET /api/v2/outbound/campaigns/all */
  getOutboundCampaignsAllIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; id?: _Many<string>; name?: string; divisionId?: _Many<string>; mediaType?: _Many<_Open<"email" | "sms" | "voice" | "whatsapp">>; sortOrder?: _Open<"ascending" | "descending">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<CommonCampaign, CommonCampaignEntityListing, W>
  /** GET /api/v2/outbound/campaigns/all/divisionviews */
  getOutboundCampaignsAllDivisionviews<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; id?: _Many<string>; name?: string; divisionId?: _Many<string>; mediaType?: _Many<_Open<"email" | "sms" | "voice" | "whatsapp">>; sortOrder?: _Open<"ascending" | "descending"> } & _Inline<W>, call?: _Call<W>): _Answer<CommonCampaignDivisionViewEntityListing, W>
  /** All items of GET /api/v2/outbound/campaigns/all/divisionviews */
  getOutboundCampaignsAllDivisionviewsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; id?: _Many<string>; name?: string; divisionId?: _Many<string>; mediaType?: _Many<_Open<"email" | "sms" | "voice" | "whatsapp">>; sortOrder?: _Open<"ascending" | "descending">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<CommonCampaignDivisionView, CommonCampaignDivisionViewEntityListing, W>
  /** GET /api/v2/outbound/campaigns/divisionviews/{campaignId} */
  getOutboundCampaignsDivisionview<W extends boolean = false>(campaignId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<CampaignDivisionView, W>
  /** GET /api/v2/outbound/campaigns/divisionviews */
  getOutboundCampaignsDivisionviews<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; filterType?: _Open<"Equals" | "RegEx" | "Contains" | "Prefix" | "LessThan" | "LessThanEqualTo" | "GreaterThan" | "GreaterThanEqualTo" | "BeginsWith" | "EndsWith">; name?: string; id?: _Many<string>; sortBy?: string; sortOrder?: _Open<"ascending" | "descending"> } & _Inline<W>, call?: _Call<W>): _Answer<CampaignDivisionViewListing, W>
  /** All items of GET /api/v2/outbound/campaigns/divisionviews */
  getOutboundCampaignsDivisionviewsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; filterType?: _Open<"Equals" | "RegEx" | "Contains" | "Prefix" | "LessThan" | "LessThanEqualTo" | "GreaterThan" | "GreaterThanEqualTo" | "BeginsWith" | "EndsWith">; name?: string; id?: _Many<string>; sortBy?: string; sortOrder?: _Open<"ascending" | "descending">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<CampaignDivisionView, CampaignDivisionViewListing, W>
  /** GET /api/v2/outbound/campaigns/{campaignId}/skillcombinations */
  getOutboundCampaignSkillcombinations<W extends boolean = false>(campaignId: string, options?: { pageNumber?: number; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<PagedSkillCombinationListing, W>
  /** All items of GET /api/v2/outbound/campaigns/{campaignId}/skillcombinations */
  getOutboundCampaignSkillcombinationsIter<W extends boolean = false>(campaignId: string, options?: { pageNumber?: number; pageSize?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<SkillCombinationInfo, PagedSkillCombinationListing, W>
  /** GET /api/v2/outbound/campaigns/{campaignId}/stats */
  getOutboundCampaignStats<W extends boolean = false>(campaignId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<CampaignStats, W>
  /** GET /api/v2/outbound/contactlists/{contactListId} */
  getOutboundContactlist<W extends boolean = false>(contactListId: string, options?: { includeImportStatus?: boolean; includeSize?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<ContactList, W>
  /** GET /api/v2/outbound/contactlists/{contactListId}/contacts/{contactId} */
  getOutboundContactlistContact<W extends boolean = false>(contactListId: string, contactId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<DialerContact, W>
  /** GET /api/v2/outbound/contactlists/{contactListId}/contacts/bulk/jobs/{jobId} */
  getOutboundContactlistContactsBulkJob<W extends boolean = false>(contactListId: string, jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ContactsBulkOperationJob, W>
  /** GET /api/v2/outbound/contactlists/{contactListId}/contacts/bulk/jobs */
  getOutboundContactlistContactsBulkJobs<W extends boolean = false>(contactListId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ContactsBulkOperationJobListing, W>
  /** GET /api/v2/outbound/contactlists/{contactListId}/export */
  getOutboundContactlistExport<W extends boolean = false>(contactListId: string, options?: { download?: string } & _Inline<W>, call?: _Call<W>): _Answer<ExportUri, W>
  /** GET /api/v2/outbound/contactlistfilters/{contactListFilterId} */
  getOutboundContactlistfilter<W extends boolean = false>(contactListFilterId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ContactListFilter, W>
  /** GET /api/v2/outbound/contactlistfilters */
  getOutboundContactlistfilters<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; allowEmptyResult?: boolean; filterType?: _Open<"Equals" | "RegEx" | "Contains" | "Prefix" | "LessThan" | "LessThanEqualTo" | "GreaterThan" | "GreaterThanEqualTo" | "BeginsWith" | "EndsWith">; name?: string; sortBy?: string; sortOrder?: _Open<"ascending" | "descending">; contactListId?: string } & _Inline<W>, call?: _Call<W>): _Answer<ContactListFilterEntityListing, W>
  /** All items of GET /api/v2/outbound/contactlistfilters */
  getOutboundContactlistfiltersIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; allowEmptyResult?: boolean; filterType?: _Open<"Equals" | "RegEx" | "Contains" | "Prefix" | "LessThan" | "LessThanEqualTo" | "GreaterThan" | "GreaterThanEqualTo" | "BeginsWith" | "EndsWith">; name?: string; sortBy?: string; sortOrder?: _Open<"ascending" | "descending">; contactListId?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ContactListFilter, ContactListFilterEntityListing, W>
  /** GET /api/v2/outbound/contactlists/{contactListId}/importstatus */
  getOutboundContactlistImportstatus<W extends boolean = false>(contactListId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ImportStatus, W>
  /** GET /api/v2/outbound/contactlists */
  getOutboundContactlists<W extends boolean = false>(options?: { includeImportStatus?: boolean; includeSize?: boolean; pageSize?: number; pageNumber?: number; allowEmptyResult?: boolean; filterType?: _Open<"Equals" | "RegEx" | "Contains" | "Prefix" | "LessThan" | "LessThanEqualTo" | "GreaterThan" | "GreaterThanEqualTo" | "BeginsWith" | "EndsWith">; name?: string; id?: _Many<string>; divisionId?: _Many<string>; timeZone?: string; dateExpiration?: _Many<string>; sortBy?: string; sortOrder?: _Open<"ascending" | "descending"> } & _Inline<W>, call?: _Call<W>): _Answer<ContactListEntityListing, W>
  /** All items of GET /api/v2/outbound/contactlists */
  getOutboundContactlistsIter<W extends boolean = false>(options?: { includeImportStatus?: boolean; includeSize?: boolean; pageSize?: number; pageNumber?: number; allowEmptyResult?: boolean; filterType?: _Open<"Equals" | "RegEx" | "Contains" | "Prefix" | "LessThan" | "LessThanEqualTo" | "GreaterThan" | "GreaterThanEqualTo" | "BeginsWith" | "EndsWith">; name?: string; id?: _Many<string>; divisionId?: _Many<string>; timeZone?: string; dateExpiration?: _Many<string>; sortBy?: string; sortOrder?: _Open<"ascending" | "descending">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ContactList, ContactListEntityListing, W>
  /** GET /api/v2/outbound/contactlists/divisionviews/{contactListId} */
  getOutboundContactlistsDivisionview<W extends boolean = false>(contactListId: string, options?: { includeImportStatus?: boolean; includeSize?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<ContactListDivisionView, W>
  /** GET /api/v2/outbound/contactlists/divisionviews */
  getOutboundContactlistsDivisionviews<W extends boolean = false>(options?: { includeImportStatus?: boolean; includeSize?: boolean; pageSize?: number; pageNumber?: number; filterType?: _Open<"Equals" | "RegEx" | "Contains" | "Prefix" | "LessThan" | "LessThanEqualTo" | "GreaterThan" | "GreaterThanEqualTo" | "BeginsWith" | "EndsWith">; name?: string; id?: _Many<string>; sortBy?: string; sortOrder?: _Open<"ascending" | "descending"> } & _Inline<W>, call?: _Call<W>): _Answer<ContactListDivisionViewListing, W>
  /** All items of GET /api/v2/outbound/contactlists/divisionviews */
  getOutboundContactlistsDivisionviewsIter<W extends boolean = false>(options?: { includeImportStatus?: boolean; includeSize?: boolean; pageSize?: number; pageNumber?: number; filterType?: _Open<"Equals" | "RegEx" | "Contains" | "Prefix" | "LessThan" | "LessThanEqualTo" | "GreaterThan" | "GreaterThanEqualTo" | "BeginsWith" | "EndsWith">; name?: string; id?: _Many<string>; sortBy?: string; sortOrder?: _Open<"ascending" | "descending">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ContactListDivisionView, ContactListDivisionViewListing, W>
  /** GET /api/v2/outbound/contactlisttemplates/{contactListTemplateId} */
  getOutboundContactlisttemplate<W extends boolean = false>(contactListTemplateId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ContactListTemplate, W>
  /** GET /api/v2/outbound/contactlisttemplates */
  getOutboundContactlisttemplates<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; allowEmptyResult?: boolean; filterType?: _Open<"Equals" | "RegEx" | "Contains" | "Prefix" | "LessThan" | "LessThanEqualTo" | "GreaterThan" | "GreaterThanEqualTo" | "BeginsWith" | "EndsWith">; name?: string; timeZone?: string; sortBy?: string; sortOrder?: _Open<"ascending" | "descending"> } & _Inline<W>, call?: _Call<W>): _Answer<ContactListTemplateEntityListing, W>
  /** All items of GET /api/v2/outbound/contactlisttemplates */
  getOutboundContactlisttemplatesIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; allowEmptyResult?: boolean; filterType?: _Open<"Equals" | "RegEx" | "Contains" | "Prefix" | "LessThan" | "LessThanEqualTo" | "GreaterThan" | "GreaterThanEqualTo" | "BeginsWith" | "EndsWith">; name?: string; timeZone?: string; sortBy?: string; sortOrder?: _Open<"ascending" | "descending">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ContactListTemplate, ContactListTemplateEntityListing, W>
  /** GET /api/v2/outbound/contactlists/{contactListId}/timezonemappingpreview */
  getOutboundContactlistTimezonemappingpreview<W extends boolean = false>(contactListId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<TimeZoneMappingPreview, W>
  /** GET /api/v2/outbound/diagnostics/campaigns/{campaignId}/summary */
  getOutboundDiagnosticsCampaignSummary<W extends boolean = false>(campaignId: string, start: string, end: string, options?: _Inline<W>, call?: _Call<W>): _Answer<CampaignDiagnosticSummary, W>
  /** GET /api/v2/outbound/digitalrulesets/{digitalRuleSetId} */
  getOutboundDigitalruleset<W extends boolean = false>(digitalRuleSetId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<DigitalRuleSet, W>
  /** GET /api/v2/outbound/digitalrulesets */
  getOutboundDigitalrulesets<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: _Open<"name">; sortOrder?: _Open<"ascending" | "descending">; name?: string; id?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<DigitalRuleSetEntityListing, W>
  /** All items of GET /api/v2/outbound/digitalrulesets */
  getOutboundDigitalrulesetsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: _Open<"name">; sortOrder?: _Open<"ascending" | "descending">; name?: string; id?: _Many<string>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<DigitalRuleSet, DigitalRuleSetEntityListing, W>
  /** GET /api/v2/outbound/dnclists/{dncListId} */
  getOutboundDnclist<W extends boolean = false>(dncListId: string, options?: { includeImportStatus?: boolean; includeSize?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<DncList, W>
  /** GET /api/v2/outbound/dnclists/{dncListId}/export */
  getOutboundDnclistExport<W extends boolean = false>(dncListId: string, options?: { download?: string } & _Inline<W>, call?: _Call<W>): _Answer<ExportUri, W>
  /** GET /api/v2/outbound/dnclists/{dncListId}/importstatus */
  getOutboundDnclistImportstatus<W extends boolean = false>(dncListId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ImportStatus, W>
  /** GET /api/v2/outbound/dnclists */
  getOutboundDnclists<W extends boolean = false>(options?: { includeImportStatus?: boolean; includeSize?: boolean; pageSize?: number; pageNumber?: number; allowEmptyResult?: boolean; filterType?: _Open<"Equals" | "RegEx" | "Contains" | "Prefix" | "LessThan" | "LessThanEqualTo" | "GreaterThan" | "GreaterThanEqualTo" | "BeginsWith" | "EndsWith">; name?: string; dncSourceType?: _Open<"rds" | "rds_custom" | "dnc.com" | "gryphon">; divisionId?: _Many<string>; sortBy?: string; sortOrder?: _Open<"ascending" | "descending"> } & _Inline<W>, call?: _Call<W>): _Answer<DncListEntityListing, W>
  /** All items of GET /api/v2/outbound/dnclists */
  getOutboundDnclistsIter<W extends boolean = false>(options?: { includeImportStatus?: boolean; includeSize?: boolean; pageSize?: number; pageNumber?: number; allowEmptyResult?: boolean; filterType?: _Open<"Equals" | "RegEx" | "Contains" | "Prefix" | "LessThan" | "LessThanEqualTo" | "GreaterThan" | "GreaterThanEqualTo" | "BeginsWith" | "EndsWith">; name?: string; dncSourceType?: _Open<"rds" | "rds_custom" | "dnc.com" | "gryphon">; divisionId?: _Many<string>; sortBy?: string; sortOrder?: _Open<"ascending" | "descending">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<DncList, DncListEntityListing, W>
  /** GET /api/v2/outbound/dnclists/divisionviews/{dncListId} */
  getOutboundDnclistsDivisionview<W extends boolean = false>(dncListId: string, options?: { includeImportStatus?: boolean; includeSize?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<DncListDivisionView, W>
  /** GET /api/v2/outbound/dnclists/divisionviews */
  getOutboundDnclistsDivisionviews<W extends boolean = false>(options?: { includeImportStatus?: boolean; includeSize?: boolean; pageSize?: number; pageNumber?: number; filterType?: _Open<"Equals" | "RegEx" | "Contains" | "Prefix" | "LessThan" | "LessThanEqualTo" | "GreaterThan" | "GreaterThanEqualTo" | "BeginsWith" | "EndsWith">; name?: string; dncSourceType?: _Open<"rds" | "rds_custom" | "dnc.com" | "gryphon">; id?: _Many<string>; sortBy?: string; sortOrder?: _Open<"ascending" | "descending"> } & _Inline<W>, call?: _Call<W>): _Answer<DncListDivisionViewListing, W>
  /** All items of GET /api/v2/outbound/dnclists/divisionviews */
  getOutboundDnclistsDivisionviewsIter<W extends boolean = false>(options?: { includeImportStatus?: boolean; includeSize?: boolean; pageSize?: number; pageNumber?: number; filterType?: _Open<"Equals" | "RegEx" | "Contains" | "Prefix" | "LessThan" | "LessThanEqualTo" | "GreaterThan" | "GreaterThanEqualTo" | "BeginsWith" | "EndsWith">; name?: string; dncSourceType?: _Open<"rds" | "rds_custom" | "dnc.com" | "gryphon">; id?: _Many<string>; sortBy?: string; sortOrder?: _Open<"ascending" | "descending">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<DncListDivisionView, DncListDivisionViewListing, W>
  /** GET /api/v2/outbound/events/{eventId} */
  getOutboundEvent<W extends boolean = false>(eventId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<EventLog, W>
  /** GET /api/v2/outbound/events */
  getOutboundEvents<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; filterType?: _Open<"Equals" | "RegEx" | "Contains" | "Prefix" | "LessThan" | "LessThanEqualTo" | "GreaterThan" | "GreaterThanEqualTo" | "BeginsWith" | "EndsWith">; category?: string; level?: string; sortBy?: string; sortOrder?: _Open<"ascending" | "descending"> } & _Inline<W>, call?: _Call<W>): _Answer<DialerEventEntityListing, W>
  /** All items of GET /api/v2/outbound/events */
  getOutboundEventsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; filterType?: _Open<"Equals" | "RegEx" | "Contains" | "Prefix" | "LessThan" | "LessThanEqualTo" | "GreaterThan" | "GreaterThanEqualTo" | "BeginsWith" | "EndsWith">; category?: string; level?: string; sortBy?: string; sortOrder?: _Open<"ascending" | "descending">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<EventLog, DialerEventEntityListing, W>
  /** GET /api/v2/outbound/filespecificationtemplates/{fileSpecificationTemplateId} */
  getOutboundFilespecificationtemplate<W extends boolean = false>(fileSpecificationTemplateId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<FileSpecificationTemplate, W>
  /** GET /api/v2/outbound/filespecificationtemplates */
  getOutboundFilespecificationtemplates<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; allowEmptyResult?: boolean; filterType?: _Open<"Equals" | "RegEx" | "Contains" | "Prefix" | "LessThan" | "LessThanEqualTo" | "GreaterThan" | "GreaterThanEqualTo" | "BeginsWith" | "EndsWith">; name?: string; sortBy?: string; sortOrder?: _Open<"ascending" | "descending"> } & _Inline<W>, call?: _Call<W>): _Answer<FileSpecificationTemplateEntityListing, W>
  /** All items of GET /api/v2/outbound/filespecificationtemplates */
  getOutboundFilespecificationtemplatesIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; allowEmptyResult?: boolean; filterType?: _Open<"Equals" | "RegEx" | "Contains" | "Prefix" | "LessThan" | "LessThanEqualTo" | "GreaterThan" | "GreaterThanEqualTo" | "BeginsWith" | "EndsWith">; name?: string; sortBy?: string; sortOrder?: _Open<"ascending" | "descending">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<FileSpecificationTemplate, FileSpecificationTemplateEntityListing, W>
  /** GET /api/v2/outbound/importtemplates/{importTemplateId} */
  getOutboundImporttemplate<W extends boolean = false>(importTemplateId: string, options?: { includeImportStatus?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<ImportTemplate, W>
  /** GET /api/v2/outbound/importtemplates/{importTemplateId}/importstatus */
  getOutboundImporttemplateImportstatus<W extends boolean = false>(importTemplateId: string, options?: { listNamePrefix?: string } & _Inline<W>, call?: _Call<W>): _Answer<ImportStatus, W>
  /** GET /api/v2/outbound/importtemplates */
  getOutboundImporttemplates<W extends boolean = false>(options?: { includeImportStatus?: boolean; pageSize?: number; pageNumber?: number; allowEmptyResult?: boolean; filterType?: _Open<"Equals" | "RegEx" | "Contains" | "Prefix" | "LessThan" | "LessThanEqualTo" | "GreaterThan" | "GreaterThanEqualTo" | "BeginsWith" | "EndsWith">; name?: string; sortBy?: string; sortOrder?: _Open<"ascending" | "descending">; contactListTemplateId?: string } & _Inline<W>, call?: _Call<W>): _Answer<ImportTemplateEntityListing, W>
  /** All items of GET /api/v2/outbound/importtemplates */
  getOutboundImporttemplatesIter<W extends boolean = false>(options?: { includeImportStatus?: boolean; pageSize?: number; pageNumber?: number; allowEmptyResult?: boolean; filterType?: _Open<"Equals" | "RegEx" | "Contains" | "Prefix" | "LessThan" | "LessThanEqualTo" | "GreaterThan" | "GreaterThanEqualTo" | "BeginsWith" | "EndsWith">; name?: string; sortBy?: string; sortOrder?: _Open<"ascending" | "descending">; contactListTemplateId?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ImportTemplate, ImportTemplateEntityListing, W>
  /** GET /api/v2/outbound/messagingcampaigns/{messagingCampaignId} */
  getOutboundMessagingcampaign<W extends boolean = false>(messagingCampaignId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<MessagingCampaign, W>
  /** GET /api/v2/outbound/messagingcampaigns/{messagingCampaignId}/diagnostics */
  getOutboundMessagingcampaignDiagnostics<W extends boolean = false>(messagingCampaignId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<MessagingCampaignDiagnostics, W>
  /** GET /api/v2/outbound/messagingcampaigns/{messagingCampaignId}/progress */
  getOutboundMessagingcampaignProgress<W extends boolean = false>(messagingCampaignId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<CampaignProgress, W>
  /** GET /api/v2/outbound/messagingcampaigns */
  getOutboundMessagingcampaigns<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: _Open<"campaignStatus" | "name" | "type">; sortOrder?: _Open<"ascending" | "descending">; name?: string; contactListId?: string; divisionId?: _Many<string>; type?: string; senderSmsPhoneNumber?: string; id?: _Many<string>; contentTemplateId?: string; campaignStatus?: _Open<"on" | "stopping" | "off" | "complete" | "invalid" | "forced_off" | "forced_stopping">; ruleSetIds?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<MessagingCampaignEntityListing, W>
  /** All items of GET /api/v2/outbound/messagingcampaigns */
  getOutboundMessagingcampaignsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: _Open<"campaignStatus" | "name" | "type">; sortOrder?: _Open<"ascending" | "descending">; name?: string; contactListId?: string; divisionId?: _Many<string>; type?: string; senderSmsPhoneNumber?: string; id?: _Many<string>; contentTemplateId?: string; campaignStatus?: _Open<"on" | "stopping" | "off" | "complete" | "invalid" | "forced_off" | "forced_stopping">; ruleSetIds?: _Many<string>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<MessagingCampaign, MessagingCampaignEntityListing, W>
  /** GET /api/v2/outbound/messagingcampaigns/divisionviews/{messagingCampaignId} */
  getOutboundMessagingcampaignsDivisionview<W extends boolean = false>(messagingCampaignId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<MessagingCampaignDivisionView, W>
  /** GET /api/v2/outbound/messagingcampaigns/divisionviews */
  getOutboundMessagingcampaignsDivisionviews<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortOrder?: _Open<"ascending" | "descending">; name?: string; type?: string; id?: _Many<string>; senderSmsPhoneNumber?: string; contentTemplateId?: string; campaignStatus?: _Open<"on" | "stopping" | "off" | "complete" | "invalid" | "forced_off" | "forced_stopping"> } & _Inline<W>, call?: _Call<W>): _Answer<MessagingCampaignDivisionViewEntityListing, W>
  /** All items of GET /api/v2/outbound/messagingcampaigns/divisionviews */
  getOutboundMessagingcampaignsDivisionviewsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortOrder?: _Open<"ascending" | "descending">; name?: string; type?: string; id?: _Many<string>; senderSmsPhoneNumber?: string; contentTemplateId?: string; campaignStatus?: _Open<"on" | "stopping" | "off" | "complete" | "invalid" | "forced_off" | "forced_stopping">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<MessagingCampaignDivisionView, MessagingCampaignDivisionViewEntityListing, W>
  /** GET /api/v2/outbound/rulesets/{ruleSetId} */
  getOutboundRuleset<W extends boolean = false>(ruleSetId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<RuleSet, W>
  /** GET /api/v2/outbound/rulesets */
  getOutboundRulesets<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; allowEmptyResult?: boolean; filterType?: _Open<"Equals" | "RegEx" | "Contains" | "Prefix" | "LessThan" | "LessThanEqualTo" | "GreaterThan" | "GreaterThanEqualTo" | "BeginsWith" | "EndsWith">; name?: string; sortBy?: string; sortOrder?: _Open<"ascending" | "descending"> } & _Inline<W>, call?: _Call<W>): _Answer<RuleSetEntityListing, W>
  /** All items of GET /api/v2/outbound/rulesets */
  getOutboundRulesetsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; allowEmptyResult?: boolean; filterType?: _Open<"Equals" | "RegEx" | "Contains" | "Prefix" | "LessThan" | "LessThanEqualTo" | "GreaterThan" | "GreaterThanEqualTo" | "BeginsWith" | "EndsWith">; name?: string; sortBy?: string; sortOrder?: _Open<"ascending" | "descending">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<RuleSet, RuleSetEntityListing, W>
  /** GET /api/v2/outbound/schedules/campaigns/{campaignId} */
  getOutboundSchedulesCampaign<W extends boolean = false>(campaignId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<CampaignSchedule, W>
  /** GET /api/v2/outbound/schedules/campaigns */
  getOutboundSchedulesCampaigns<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<CampaignSchedule[], W>
  /** GET /api/v2/outbound/schedules/emailcampaigns/{emailCampaignId} */
  getOutboundSchedulesEmailcampaign<W extends boolean = false>(emailCampaignId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<EmailCampaignSchedule, W>
  /** GET /api/v2/outbound/schedules/emailcampaigns */
  getOutboundSchedulesEmailcampaigns<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<EmailCampaignScheduleEntityListing, W>
  /** GET /api/v2/outbound/schedules/messagingcampaigns/{messagingCampaignId} */
  getOutboundSchedulesMessagingcampaign<W extends boolean = false>(messagingCampaignId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<MessagingCampaignSchedule, W>
  /** GET /api/v2/outbound/schedules/messagingcampaigns */
  getOutboundSchedulesMessagingcampaigns<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<MessagingCampaignScheduleEntityListing, W>
  /** GET /api/v2/outbound/schedules/sequences/{sequenceId} */
  getOutboundSchedulesSequence<W extends boolean = false>(sequenceId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<SequenceSchedule, W>
  /** GET /api/v2/outbound/schedules/sequences */
  getOutboundSchedulesSequences<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<SequenceSchedule[], W>
  /** GET /api/v2/outbound/schedules/whatsappcampaigns/{whatsAppCampaignId} */
  getOutboundSchedulesWhatsappcampaign<W extends boolean = false>(whatsAppCampaignId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<WhatsAppCampaignSchedule, W>
  /** GET /api/v2/outbound/schedules/whatsappcampaigns */
  getOutboundSchedulesWhatsappcampaigns<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<WhatsAppCampaignScheduleEntityListing, W>
  /** GET /api/v2/outbound/sequences/{sequenceId} */
  getOutboundSequence<W extends boolean = false>(sequenceId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<CampaignSequence, W>
  /** GET /api/v2/outbound/sequences */
  getOutboundSequences<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; allowEmptyResult?: boolean; filterType?: _Open<"Equals" | "RegEx" | "Contains" | "Prefix" | "LessThan" | "LessThanEqualTo" | "GreaterThan" | "GreaterThanEqualTo" | "BeginsWith" | "EndsWith">; name?: string; sortBy?: string; sortOrder?: _Open<"ascending" | "descending"> } & _Inline<W>, call?: _Call<W>): _Answer<CampaignSequenceEntityListing, W>
  /** All items of GET /api/v2/outbound/sequences */
  getOutboundSequencesIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; allowEmptyResult?: boolean; filterType?: _Open<"Equals" | "RegEx" | "Contains" | "Prefix" | "LessThan" | "LessThanEqualTo" | "GreaterThan" | "GreaterThanEqualTo" | "BeginsWith" | "EndsWith">; name?: string; sortBy?: string; sortOrder?: _Open<"ascending" | "descending">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<CampaignSequence, CampaignSequenceEntityListing, W>
  /** GET /api/v2/outbound/settings */
  getOutboundSettings<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<OutboundSettings, W>
  /** GET /api/v2/outbound/wrapupcodemappings */
  getOutboundWrapupcodemappings<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<WrapUpCodeMapping, W>
  /** PATCH /api/v2/outbound/campaigns/{campaignId} */
  patchOutboundCampaign<W extends boolean = false>(campaignId: string, body: CampaignPatchRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PATCH /api/v2/outbound/dnclists/{dncListId}/customexclusioncolumns */
  patchOutboundDnclistCustomexclusioncolumns<W extends boolean = false>(dncListId: string, body: DncPatchCustomExclusionColumnsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PATCH /api/v2/outbound/dnclists/{dncListId}/emailaddresses */
  patchOutboundDnclistEmailaddresses<W extends boolean = false>(dncListId: string, body: DncPatchEmailsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PATCH /api/v2/outbound/dnclists/{dncListId}/phonenumbers */
  patchOutboundDnclistPhonenumbers<W extends boolean = false>(dncListId: string, body: DncPatchPhoneNumbersRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PATCH /api/v2/outbound/dnclists/{dncListId}/whatsappnumbers */
  patchOutboundDnclistWhatsappnumbers<W extends boolean = false>(dncListId: string, body: DncPatchWhatsAppNumbersRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PATCH /api/v2/outbound/settings */
  patchOutboundSettings<W extends boolean = false>(body: OutboundSettings, options?: { useMaxCallsPerAgentDecimal?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/outbound/attemptlimits */
  postOutboundAttemptlimits<W extends boolean = false>(body: AttemptLimits, options?: _Inline<W>, call?: _Call<W>): _Answer<AttemptLimits, W>
  /** POST /api/v2/outbound/callabletimesets */
  postOutboundCallabletimesets<W extends boolean = false>(body: CallableTimeSet, options?: _Inline<W>, call?: _Call<W>): _Answer<CallableTimeSet, W>
  /** POST /api/v2/outbound/callanalysisresponsesets */
  postOutboundCallanalysisresponsesets<W extends boolean = false>(body: ResponseSet, options?: _Inline<W>, call?: _Call<W>): _Answer<ResponseSet, W>
  /** POST /api/v2/outbound/campaigns/{campaignId}/agentownedmappingpreview */
  postOutboundCampaignAgentownedmappingpreview<W extends boolean = false>(campaignId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<any, W>
  /** POST /api/v2/outbound/campaigns/{campaignId}/callback/schedule @deprecated */
  postOutboundCampaignCallbackSchedule<W extends boolean = false>(campaignId: string, body: ContactCallbackRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<ContactCallbackRequest, W>
  /** POST /api/v2/outbound/campaignrules */
  postOutboundCampaignrules<W extends boolean = false>(body: CampaignRule, options?: _Inline<W>, call?: _Call<W>): _Answer<CampaignRule, W>
  /** POST /api/v2/outbound/campaigns */
  postOutboundCampaigns<W extends boolean = false>(body: Campaign, options?: { useMaxCallsPerAgentDecimal?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<Campaign, W>
  /** POST /api/v2/outbound/campaigns/performance/query */
  postOutboundCampaignsPerformanceQuery<W extends boolean = false>(body: readonly string[], options?: _Inline<W>, call?: _Call<W>): _Answer<CampaignPerformanceDataListing, W>
  /** POST /api/v2/outbound/campaigns/progress */
  postOutboundCampaignsProgress<W extends boolean = false>(body: readonly string[], options?: _Inline<W>, call?: _Call<W>): _Answer<CampaignProgress[], W>
  /** POST /api/v2/outbound/campaigns/{campaignId}/start */
  postOutboundCampaignStart<W extends boolean = false>(campaignId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/outbound/campaigns/{campaignId}/stop */
  postOutboundCampaignStop<W extends boolean = false>(campaignId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/outbound/contactlists/{contactListId}/clear */
  postOutboundContactlistClear<W extends boolean = false>(contactListId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/outbound/contactlists/{contactListId}/contacts */
  postOutboundContactlistContacts<W extends boolean = false>(contactListId: string, body: readonly WritableDialerContact[], options?: { priority?: boolean; clearSystemData?: boolean; doNotQueue?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<DialerContact[], W>
  /** POST /api/v2/outbound/contactlists/{contactListId}/contacts/bulk */
  postOutboundContactlistContactsBulk<W extends boolean = false>(contactListId: string, body: readonly string[], options?: _Inline<W>, call?: _Call<W>): _Answer<DialerContact[], W>
  /** POST /api/v2/outbound/contactlists/{contactListId}/contacts/bulk/remove */
  postOutboundContactlistContactsBulkRemove<W extends boolean = false>(contactListId: string, body: ContactBulkSearchParameters, options?: _Inline<W>, call?: _Call<W>): _Answer<ContactsBulkOperationJob, W>
  /** POST /api/v2/outbound/contactlists/{contactListId}/contacts/bulk/update */
  postOutboundContactlistContactsBulkUpdate<W extends boolean = false>(contactListId: string, body: ContactBulkEditRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<ContactsBulkOperationJob, W>
  /** POST /api/v2/outbound/contactlists/{contactListId}/contacts/search */
  postOutboundContactlistContactsSearch<W extends boolean = false>(contactListId: string, body: ContactListingRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<ContactListingResponse, W>
  /** All items of POST /api/v2/outbound/contactlists/{contactListId}/contacts/search */
  postOutboundContactlistContactsSearchIter<W extends boolean = false>(contactListId: string, body: ContactListingRequest, options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<DialerContact, ContactListingResponse, W>
  /** POST /api/v2/outbound/contactlists/{contactListId}/export */
  postOutboundContactlistExport<W extends boolean = false>(contactListId: string, options?: { body?: ContactsExportRequest } & _Inline<W>, call?: _Call<W>): _Answer<DomainEntityRef, W>
  /** POST /api/v2/outbound/contactlistfilters */
  postOutboundContactlistfilters<W extends boolean = false>(body: ContactListFilter, options?: _Inline<W>, call?: _Call<W>): _Answer<ContactListFilter, W>
  /** POST /api/v2/outbound/contactlistfilters/bulk/retrieve */
  postOutboundContactlistfiltersBulkRetrieve<W extends boolean = false>(body: ContactListFilterBulkRetrieveBody, options?: _Inline<W>, call?: _Call<W>): _Answer<ContactListFilterEntityListing, W>
  /** POST /api/v2/outbound/contactlistfilters/preview */
  postOutboundContactlistfiltersPreview<W extends boolean = false>(body: ContactListFilter, options?: _Inline<W>, call?: _Call<W>): _Answer<FilterPreviewResponse, W>
  /** POST /api/v2/outbound/contactlists */
  postOutboundContactlists<W extends boolean = false>(body: ContactList, options?: _Inline<W>, call?: _Call<W>): _Answer<ContactList, W>
  /** POST /api/v2/outbound/contactlists/bulk/update */
  postOutboundContactlistsBulkUpdate<W extends boolean = false>(body: ContactListsBulkEditRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<ContactListsBulkEditResponse, W>
  /** POST /api/v2/outbound/contactlists/uploads */
  postOutboundContactlistsUploads<W extends boolean = false>(body: ContactListUploadUrlRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<UploadUrlResponse, W>
  /** POST /api/v2/outbound/contactlisttemplates */
  postOutboundContactlisttemplates<W extends boolean = false>(body: ContactListTemplate, options?: _Inline<W>, call?: _Call<W>): _Answer<ContactListTemplate, W>
  /** POST /api/v2/outbound/contactlisttemplates/bulk/add */
  postOutboundContactlisttemplatesBulkAdd<W extends boolean = false>(body: readonly ContactListTemplate[], options?: _Inline<W>, call?: _Call<W>): _Answer<ContactListTemplateEntityListing, W>
  /** POST /api/v2/outbound/contactlisttemplates/bulk/retrieve */
  postOutboundContactlisttemplatesBulkRetrieve<W extends boolean = false>(body: ContactListTemplateBulkRetrieveBody, options?: _Inline<W>, call?: _Call<W>): _Answer<ContactListTemplateEntityListing, W>
  /** POST /api/v2/outbound/conversations/{conversationId}/dnc */
  postOutboundConversationDnc<W extends boolean = false>(conversationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/outbound/digitalrulesets */
  postOutboundDigitalrulesets<W extends boolean = false>(body: DigitalRuleSet, options?: _Inline<W>, call?: _Call<W>): _Answer<DigitalRuleSet, W>
  /** POST /api/v2/outbound/dnclists/{dncListId}/emailaddresses */
  postOutboundDnclistEmailaddresses<W extends boolean = false>(dncListId: string, body: readonly string[], options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/outbound/dnclists/{dncListId}/export */
  postOutboundDnclistExport<W extends boolean = false>(dncListId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<DomainEntityRef, W>
  /** POST /api/v2/outbound/dnclists/{dncListId}/phonenumbers */
  postOutboundDnclistPhonenumbers<W extends boolean = false>(dncListId: string, body: readonly string[], options?: { expirationDateTime?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/outbound/dnclists */
  postOutboundDnclists<W extends boolean = false>(body: DncListCreate, options?: _Inline<W>, call?: _Call<W>): _Answer<DncList, W>
  /** POST /api/v2/outbound/dnclists/uploads */
  postOutboundDnclistsUploads<W extends boolean = false>(body: DNCListUploadUrlRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<UploadUrlResponse, W>
  /** POST /api/v2/outbound/filespecificationtemplates */
  postOutboundFilespecificationtemplates<W extends boolean = false>(body: FileSpecificationTemplate, options?: _Inline<W>, call?: _Call<W>): _Answer<FileSpecificationTemplate, W>
  /** POST /api/v2/outbound/importtemplates */
  postOutboundImporttemplates<W extends boolean = false>(body: ImportTemplate, options?: _Inline<W>, call?: _Call<W>): _Answer<ImportTemplate, W>
  /** POST /api/v2/outbound/importtemplates/bulk/add */
  postOutboundImporttemplatesBulkAdd<W extends boolean = false>(body: readonly ImportTemplate[], options?: _Inline<W>, call?: _Call<W>): _Answer<ImportTemplateEntityListing, W>
  /** POST /api/v2/outbound/messagingcampaigns */
  postOutboundMessagingcampaigns<W extends boolean = false>(body: MessagingCampaign, options?: _Inline<W>, call?: _Call<W>): _Answer<MessagingCampaign, W>
  /** POST /api/v2/outbound/messagingcampaigns/progress */
  postOutboundMessagingcampaignsProgress<W extends boolean = false>(body: readonly string[], options?: _Inline<W>, call?: _Call<W>): _Answer<CampaignProgress[], W>
  /** POST /api/v2/outbound/messagingcampaigns/{messagingCampaignId}/start */
  postOutboundMessagingcampaignStart<W extends boolean = false>(messagingCampaignId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/outbound/messagingcampaigns/{messagingCampaignId}/stop */
  postOutboundMessagingcampaignStop<W extends boolean = false>(messagingCampaignId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/outbound/rulesets */
  postOutboundRulesets<W extends boolean = false>(body: RuleSet, options?: _Inline<W>, call?: _Call<W>): _Answer<RuleSet, W>
  /** POST /api/v2/outbound/sequences */
  postOutboundSequences<W extends boolean = false>(body: CampaignSequence, options?: _Inline<W>, call?: _Call<W>): _Answer<CampaignSequence, W>
  /** PUT /api/v2/outbound/attemptlimits/{attemptLimitsId} */
  putOutboundAttemptlimit<W extends boolean = false>(attemptLimitsId: string, body: AttemptLimits, options?: _Inline<W>, call?: _Call<W>): _Answer<AttemptLimits, W>
  /** PUT /api/v2/outbound/callabletimesets/{callableTimeSetId} */
  putOutboundCallabletimeset<W extends boolean = false>(callableTimeSetId: string, body: CallableTimeSet, options?: _Inline<W>, call?: _Call<W>): _Answer<CallableTimeSet, W>
  /** PUT /api/v2/outbound/callanalysisresponsesets/{callAnalysisSetId} */
  putOutboundCallanalysisresponseset<W extends boolean = false>(callAnalysisSetId: string, body: ResponseSet, options?: _Inline<W>, call?: _Call<W>): _Answer<ResponseSet, W>
  /** PUT /api/v2/outbound/campaigns/{campaignId} */
  putOutboundCampaign<W extends boolean = false>(campaignId: string, body: Campaign, options?: { useMaxCallsPerAgentDecimal?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<Campaign, W>
  /** PUT /api/v2/outbound/campaigns/{campaignId}/agents/{userId} */
  putOutboundCampaignAgent<W extends boolean = false>(campaignId: string, userId: string, body: Agent, options?: _Inline<W>, call?: _Call<W>): _Answer<string, W>
  /** PUT /api/v2/outbound/campaignrules/{campaignRuleId} */
  putOutboundCampaignrule<W extends boolean = false>(campaignRuleId: string, body: CampaignRule, options?: _Inline<W>, call?: _Call<W>): _Answer<CampaignRule, W>
  /** PUT /api/v2/outbound/contactlists/{contactListId} */
  putOutboundContactlist<W extends boolean = false>(contactListId: string, body: ContactList, options?: _Inline<W>, call?: _Call<W>): _Answer<ContactList, W>
  /** PUT /api/v2/outbound/contactlists/{contactListId}/contacts/{contactId} */
  putOutboundContactlistContact<W extends boolean = false>(contactListId: string, contactId: string, body: DialerContact, options?: _Inline<W>, call?: _Call<W>): _Answer<DialerContact, W>
  /** PUT /api/v2/outbound/contactlistfilters/{contactListFilterId} */
  putOutboundContactlistfilter<W extends boolean = false>(contactListFilterId: string, body: ContactListFilter, options?: _Inline<W>, call?: _Call<W>): _Answer<ContactListFilter, W>
  /** PUT /api/v2/outbound/contactlisttemplates/{contactListTemplateId} */
  putOutboundContactlisttemplate<W extends boolean = false>(contactListTemplateId: string, body: ContactListTemplate, options?: _Inline<W>, call?: _Call<W>): _Answer<ContactListTemplate, W>
  /** PUT /api/v2/outbound/digitalrulesets/{digitalRuleSetId} */
  putOutboundDigitalruleset<W extends boolean = false>(digitalRuleSetId: string, body: DigitalRuleSet, options?: _Inline<W>, call?: _Call<W>): _Answer<DigitalRuleSet, W>
  /** PUT /api/v2/outbound/dnclists/{dncListId} */
  putOutboundDnclist<W extends boolean = false>(dncListId: string, body: DncList, options?: _Inline<W>, call?: _Call<W>): _Answer<DncList, W>
  /** PUT /api/v2/outbound/filespecificationtemplates/{fileSpecificationTemplateId} */
  putOutboundFilespecificationtemplate<W extends boolean = false>(fileSpecificationTemplateId: string, body: FileSpecificationTemplate, options?: _Inline<W>, call?: _Call<W>): _Answer<FileSpecificationTemplate, W>
  /** PUT /api/v2/outbound/importtemplates/{importTemplateId} */
  putOutboundImporttemplate<W extends boolean = false>(importTemplateId: string, body: ImportTemplate, options?: _Inline<W>, call?: _Call<W>): _Answer<ImportTemplate, W>
  /** PUT /api/v2/outbound/messagingcampaigns/{messagingCampaignId} */
  putOutboundMessagingcampaign<W extends boolean = false>(messagingCampaignId: string, body: MessagingCampaign, options?: _Inline<W>, call?: _Call<W>): _Answer<MessagingCampaign, W>
  /** PUT /api/v2/outbound/rulesets/{ruleSetId} */
  putOutboundRuleset<W extends boolean = false>(ruleSetId: string, body: RuleSet, options?: _Inline<W>, call?: _Call<W>): _Answer<RuleSet, W>
  /** PUT /api/v2/outbound/schedules/campaigns/{campaignId} */
  putOutboundSchedulesCampaign<W extends boolean = false>(campaignId: string, body: CampaignSchedule, options?: _Inline<W>, call?: _Call<W>): _Answer<CampaignSchedule, W>
  /** PUT /api/v2/outbound/schedules/emailcampaigns/{emailCampaignId} */
  putOutboundSchedulesEmailcampaign<W extends boolean = false>(emailCampaignId: string, body: EmailCampaignSchedule, options?: _Inline<W>, call?: _Call<W>): _Answer<EmailCampaignSchedule, W>
  /** PUT /api/v2/outbound/schedules/messagingcampaigns/{messagingCampaignId} */
  putOutboundSchedulesMessagingcampaign<W extends boolean = false>(messagingCampaignId: string, body: MessagingCampaignSchedule, options?: _Inline<W>, call?: _Call<W>): _Answer<MessagingCampaignSchedule, W>
  /** PUT /api/v2/outbound/schedules/sequences/{sequenceId} */
  putOutboundSchedulesSequence<W extends boolean = false>(sequenceId: string, body: SequenceSchedule, options?: _Inline<W>, call?: _Call<W>): _Answer<SequenceSchedule, W>
  /** PUT /api/v2/outbound/schedules/whatsappcampaigns/{whatsAppCampaignId} */
  putOutboundSchedulesWhatsappcampaign<W extends boolean = false>(whatsAppCampaignId: string, body: WhatsAppCampaignSchedule, options?: _Inline<W>, call?: _Call<W>): _Answer<WhatsAppCampaignSchedule, W>
  /** PUT /api/v2/outbound/sequences/{sequenceId} */
  putOutboundSequence<W extends boolean = false>(sequenceId: string, body: CampaignSequence, options?: _Inline<W>, call?: _Call<W>): _Answer<CampaignSequence, W>
  /** PUT /api/v2/outbound/wrapupcodemappings */
  putOutboundWrapupcodemappings<W extends boolean = false>(body: WrapUpCodeMapping, options?: _Inline<W>, call?: _Call<W>): _Answer<WrapUpCodeMapping, W>
}

export interface Agent {
  stage?: string
}

export interface AgentOwnedMappingPreview {
  agentOwnedColumn?: string
  email?: string
  userId?: string
  exists?: boolean
  isQueueMember?: boolean
  recordCount?: number
}

export interface AgentOwnedMappingPreviewListing {
  entities?: AgentOwnedMappingPreview[]
}

export interface Alteration {
  type?: _Open<"Exclusion" | "Inclusion">
  start?: string
  end?: string
}

export interface AppendToDncActionSettings {
  expire: boolean
  expirationDuration?: string
  listType?: _Open<"Rds" | "RdsCustom">
}

export interface AttemptLimits {
  id?: string
  name?: string
  dateCreated?: string
  dateModified?: string
  version?: number
  maxAttemptsPerContact?: number
  maxAttemptsPerNumber?: number
  timeZoneId?: string
  resetPeriod?: _Open<"NEVER" | "TODAY" | "DAYS_2" | "DAYS_3" | "DAYS_4" | "DAYS_5" | "DAYS_6" | "DAYS_7" | "DAYS_8" | "DAYS_9" | "DAYS_10" | "DAYS_11" | "DAYS_12" | "DAYS_13" | "DAYS_14" | "DAYS_15" | "DAYS_16" | "DAYS_17" | "DAYS_18" | "DAYS_19" | "DAYS_20" | "DAYS_21" | "DAYS_22" | "DAYS_23" | "DAYS_24" | "DAYS_25" | "DAYS_26" | "DAYS_27" | "DAYS_28" | "DAYS_29" | "DAYS_30">
  recallEntries?: { [key: string]: RecallEntry }
  selfUri?: string
}

export interface AttemptLimitsEntityListing {
  entities?: AttemptLimits[]
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

export interface AtzmTimeSlot {
  earliestCallableTime?: string
  latestCallableTime?: string
}

export interface AtzmTimeSlotWithTimeZone {
  earliestCallableTime?: string
  latestCallableTime?: string
  timeZoneId?: string
}

export interface AutomaticTimeZoneMappingSettings {
  callableWindows?: CallableWindow[]
  supportedCountries?: string[]
}

export interface BulkEntityErrorContactList {
  code?: string
  message?: string
  status?: number
  retryable?: boolean
  details?: BulkErrorDetail[]
  entity?: ContactList
}

export interface BulkResponseResultContactListContactListBulkEntityErrorContactList {
  id?: string
  success?: boolean
  entity?: ContactList
  error?: BulkEntityErrorContactList
  status?: number
}

export interface CallBasic {
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "converting" | "uploading" | "transmitting" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "converting" | "uploading" | "transmitting" | "none">
  id?: string
  direction?: _Open<"inbound" | "outbound">
  recording?: boolean
  recordingState?: _Open<"none" | "active" | "paused">
  recordersState?: RecordersState
  muted?: boolean
  confined?: boolean
  held?: boolean
  securePause?: boolean
  recordingId?: string
  segments?: Segment[]
  errorInfo?: ErrorInfo
  disconnectType?: _Open<"endpoint" | "endpoint.donotdisturb" | "client" | "system" | "timeout" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.donotdisturb" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable">
  startHoldTime?: string
  documentId?: string
  startAlertingTime?: string
  connectedTime?: string
  disconnectedTime?: string
  disconnectReasons?: DisconnectReason[]
  faxStatus?: FaxStatus
  provider?: string
  scriptId?: string
  peerId?: string
  uuiData?: string
  self?: Address
  other?: Address
  wrapup?: Wrapup
  afterCallWork?: AfterCallWork
  afterCallWorkRequired?: boolean
  agentAssistantId?: string
  transferSource?: string
  queueMediaSettings?: ConversationQueueMediaSettings
  clientIpAddress?: string
  disposition?: Disposition
}

export interface CallRecord {
  lastAttempt?: string
  lastResult?: string
}

export interface CallableContactsDiagnostic {
  attemptLimits?: DomainEntityRef
  dncLists?: DomainEntityRef[]
  callableTimeSet?: DomainEntityRef
  ruleSets?: DomainEntityRef[]
}

export interface CallableTime {
  timeSlots: CampaignTimeSlot[]
  name?: string
  timeZoneId: string
}

export interface CallableTimeSet {
  id?: string
  name: string
  dateCreated?: string
  dateModified?: string
  version?: number
  callableTimes: CallableTime[]
  selfUri?: string
}

export interface CallableTimeSetEntityListing {
  entities?: CallableTimeSet[]
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

export interface CallableWindow {
  mapped?: AtzmTimeSlot
  unmapped?: AtzmTimeSlotWithTimeZone
}

export interface CallbackBasic {
  state?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "scheduled" | "none">
  initialState?: _Open<"alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "scheduled" | "none">
  id?: string
  segments?: Segment[]
  direction?: _Open<"inbound" | "outbound">
  held?: boolean
  disconnectType?: _Open<"endpoint" | "client" | "system" | "timeout" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable">
  startHoldTime?: string
  dialerPreview?: DialerPreview
  voicemail?: Voicemail
  callbackNumbers?: string[]
  callbackUserName?: string
  scriptId?: string
  externalCampaign?: boolean
  skipEnabled?: boolean
  timeoutSeconds?: number
  startAlertingTime?: string
  connectedTime?: string
  disconnectedTime?: string
  callbackScheduledTime?: string
  automatedCallbackConfigId?: string
  provider?: string
  peerId?: string
  wrapup?: Wrapup
  afterCallWork?: AfterCallWork
  afterCallWorkRequired?: boolean
  callerId?: string
  callerIdName?: string
  queueMediaSettings?: ConversationQueueMediaSettings
}

export interface CampaignBusinessCategoryMetrics {
  successCount?: number
  neutralCount?: number
  failureCount?: number
}

export interface CampaignDiagnosticCampaignHealthState {
  state?: _Open<"healthy" | "WaitingForAgents" | "WaitingForContacts" | "WaitingForLines" | "WarnThresholdCPS" | "WarnMaxCPAalarm">
  dateStart?: string
  dateEnd?: string
}

export interface CampaignDiagnosticCampaignState {
  state?: _Open<"on" | "stopping" | "off" | "complete" | "invalid" | "forced_off" | "forced_stopping">
  dateStart?: string
  dateEnd?: string
  dialingMode?: _Open<"agentless" | "preview" | "power" | "predictive" | "progressive" | "external">
}

export interface CampaignDiagnosticConfigChange {
  date?: string
  field?: string
  value?: string
  action?: _Open<"Update" | "Create" | "Delete">
}

export interface CampaignDiagnosticSummary {
  campaignId?: string
  dateStart?: string
  dateEnd?: string
  campaignStates?: CampaignDiagnosticCampaignState[]
  campaignInfo?: CampaignDiagnosticWindow[]
  campaignHealthStates?: CampaignDiagnosticCampaignHealthState[]
  configChanges?: CampaignDiagnosticConfigChange[]
}

export interface CampaignDiagnosticWindow {
  state?: _Open<"WarnMaxCPAalarm">
  dateStart?: string
  dateEnd?: string
}

export interface CampaignDiagnostics {
  callableContacts?: CallableContactsDiagnostic
  queueUtilizationDiagnostic?: QueueUtilizationDiagnostic
  ruleSetDiagnostics?: RuleSetDiagnostic[]
  outstandingInteractionsCount?: number
  scheduledInteractionsCount?: number
  timeZoneRescheduledCallsCount?: number
  filteredOutContactsCount?: number
  idleAgents?: number
  effectiveIdleAgents?: number
  linesUtilization?: CampaignLinesUtilization
  numberOfContactsCalled?: number
  totalNumberOfContacts?: number
  campaignErrors?: RestErrorDetail[]
  campaignSkillStatistics?: CampaignSkillStatistics
}

export interface CampaignDivisionView {
  id?: string
  name?: string
  division?: Division
  selfUri?: string
}

export interface CampaignDivisionViewListing {
  entities?: CampaignDivisionView[]
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

export interface CampaignEntityListing {
  entities?: Campaign[]
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

export interface CampaignInteraction {
  id?: string
  campaign?: DomainEntityRef
  agent?: DomainEntityRef
  contact?: DomainEntityRef
  destinationAddress?: string
  activePreviewCall?: boolean
  lastActivePreviewWrapupTime?: string
  creationTime?: string
  callPlacedTime?: string
  callRoutedTime?: string
  previewConnectedTime?: string
  queue?: DomainEntityRef
  script?: DomainEntityRef
  disposition?: _Open<"DISCONNECT" | "LIVE_VOICE" | "BUSY" | "MACHINE" | "NO_ANSWER" | "SIT_CALLABLE" | "SIT_UNCALLABLE" | "FAX">
  callerName?: string
  callerAddress?: string
  previewPopDeliveredTime?: string
  conversation?: ConversationBasic
  dialerSystemParticipantId?: string
  dialingMode?: string
  skills?: DomainEntityRef[]
}

export interface CampaignInteractions {
  campaign?: DomainEntityRef
  pendingInteractions?: CampaignInteraction[]
  proceedingInteractions?: CampaignInteraction[]
  previewingInteractions?: CampaignInteraction[]
  interactingInteractions?: CampaignInteraction[]
  scheduledInteractions?: CampaignInteraction[]
}

export interface CampaignLinesUtilization {
  assignedOutboundLines?: number
  totalAvailableOutboundLines?: number
}

export interface CampaignOutboundLinesAllocation {
  campaign?: DomainEntityRef
  campaignWeight?: number
  linesAssigned?: number
  legacyWeight?: boolean
}

export interface CampaignOutboundLinesDistribution {
  campaign?: AddressableEntityRef
  maxOutboundLineCount?: number
  maxLineUtilization?: number
  availableOutboundLines?: number
  reservedLines?: number
  campaignsWithReservedLines?: CampaignOutboundLinesReservation[]
  campaignsWithDynamicallyAllocatedLines?: CampaignOutboundLinesAllocation[]
}

export interface CampaignOutboundLinesReservation {
  campaign?: DomainEntityRef
  linesReserved?: number
}

export interface CampaignPatchRequest {
  outboundLineCount?: number
  abandonRate?: number
  maxCallsPerAgent?: number
  dynamicLineBalancingSettings?: DynamicLineBalancingSettingsPatchRequest
  queue?: AddressableEntityRef
}

export interface CampaignPerformanceData {
  campaign: DomainEntityRef
  division?: AddressableEntityRef
  contactRate?: CampaignPerformanceDataContactRate
  idleAgents?: number
  effectiveIdleAgents?: number
  adjustedCallsPerAgent?: number
  outstandingCalls?: number
  scheduledCalls?: number
  rightPartyContactsCount?: number
  campaignStatus?: _Open<"on" | "stopping" | "off" | "complete" | "invalid" | "forced_off" | "forced_stopping">
  dialingMode?: _Open<"agentless" | "preview" | "power" | "predictive" | "progressive" | "external">
  progress?: CampaignPerformanceDataProgress
  linesUtilization?: CampaignLinesUtilization
  businessCategoryMetrics?: CampaignBusinessCategoryMetrics
}

export interface CampaignPerformanceDataContactRate {
  connectRatio?: number
}

export interface CampaignPerformanceDataListing {
  entities?: CampaignPerformanceData[]
}

export interface CampaignPerformanceDataProgress {
  percentage?: number
}

export interface CampaignProgress {
  campaign: DomainEntityRef
  contactList: DomainEntityRef
  numberOfContactsCalled?: number
  numberOfContactsMessaged?: number
  totalNumberOfContacts?: number
  percentage?: number
  numberOfContactsSkipped?: { [key: string]: number }
}

export interface CampaignRule {
  id?: string
  name: string
  dateCreated?: string
  dateModified?: string
  version?: number
  campaignRuleEntities: CampaignRuleEntities
  campaignRuleConditions: CampaignRuleCondition[]
  campaignRuleActions: CampaignRuleAction[]
  matchAnyConditions?: boolean
  enabled?: boolean
  campaignRuleProcessing?: _Open<"v2">
  conditionGroups?: CampaignRuleConditionGroup[]
  executionSettings?: CampaignRuleExecutionSettings
  timeZoneId?: string
  warnings?: CampaignRuleWarning[]
  selfUri?: string
}

export interface CampaignRuleAction {
  id?: string
  parameters?: CampaignRuleParameters
  actionType: _Open<"turnOnCampaign" | "turnOffCampaign" | "turnOnSequence" | "turnOffSequence" | "setCampaignPriority" | "recycleCampaign" | "setCampaignDialingMode" | "setCampaignAbandonRate" | "setCampaignNumberOfLines" | "setCampaignWeight" | "setCampaignMaxCallsPerAgent" | "setCampaignMessagesPerMinute" | "changeCampaignQueue" | "changeCampaignTemplate" | "setCampaignReservation">
  campaignRuleActionEntities: CampaignRuleActionEntities
}

export interface CampaignRuleActionEntities {
  campaigns?: DomainEntityRef[]
  sequences?: DomainEntityRef[]
  emailCampaigns?: DomainEntityRef[]
  smsCampaigns?: DomainEntityRef[]
  useTriggeringEntity?: boolean
}

export interface CampaignRuleCampaignRunTimeSettings {
  includeWaitingTime?: boolean
}

export interface CampaignRuleCampaignWaitTimeSettings {
  waitType: _Open<"WaitingForAgents" | "WaitingForContacts" | "WaitingForLines">
}

export interface CampaignRuleCondition {
  id?: string
  parameters: CampaignRuleParameters
  conditionType: _Open<"campaignProgress" | "campaignAgents" | "campaignRecordsAttempted" | "campaignContactsMessaged" | "campaignBusinessSuccess" | "campaignBusinessFailure" | "campaignBusinessNeutral" | "campaignValidAttempts" | "campaignRightPartyContacts" | "timeOfDay" | "dayOfWeek" | "dayOfMonth" | "weekDayOfMonth" | "specificDate" | "campaignRunTime" | "campaignWaitTime">
  dateTimeParameters?: CampaignRuleDateTimeConditionParameters
  campaignRunTimeSettings?: CampaignRuleCampaignRunTimeSettings
  campaignWaitTimeSettings?: CampaignRuleCampaignWaitTimeSettings
}

export interface CampaignRuleConditionGroup {
  matchAnyConditions: boolean
  conditions: CampaignRuleCondition[]
}

export interface CampaignRuleDateTimeConditionParameters {
  inverted?: boolean
  timeOfDay?: CampaignRuleTimeOfDayParameters
  dayOfWeek?: CampaignRuleDayOfWeekParameters
  dayOfMonth?: CampaignRuleDayOfMonthParameters
  specificDate?: CampaignRuleSpecificDateParameters
  weekDayOfMonth?: CampaignRuleWeekDayOfMonthParameters
}

export interface CampaignRuleDayOfMonthInterval {
  min?: string
  max?: string
}

export interface CampaignRuleDayOfMonthParameters {
  thresholdValue?: string
  inSet?: string[]
  interval?: CampaignRuleDayOfMonthInterval
}

export interface CampaignRuleDayOfWeekInterval {
  min?: number
  max?: number
}

export interface CampaignRuleDayOfWeekParameters {
  inSet?: number[]
  interval?: CampaignRuleDayOfWeekInterval
}

export interface CampaignRuleEntities {
  campaigns?: DomainEntityRef[]
  sequences?: DomainEntityRef[]
  emailCampaigns?: DomainEntityRef[]
  smsCampaigns?: DomainEntityRef[]
}

export interface CampaignRuleEntityListing {
  entities?: CampaignRule[]
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

export interface CampaignRuleExecutionSettings {
  frequency: _Open<"onEachTrigger" | "oncePerDay">
  timeZoneId?: string
}

export interface CampaignRuleParameters {
  operator?: _Open<"equals" | "greaterThan" | "greaterThanEqualTo" | "lessThan" | "lessThanEqualTo" | "before" | "after" | "between" | "in">
  value?: string
  priority?: _Open<"1" | "2" | "3" | "4" | "5">
  dialingMode?: _Open<"agentless" | "preview" | "power" | "predictive" | "progressive" | "external">
  abandonRate?: number
  outboundLineCount?: number
  relativeWeight?: number
  maxCallsPerAgent?: number
  queue?: DomainEntityRef
  messagesPerMinute?: number
  smsMessagesPerMinute?: number
  emailMessagesPerMinute?: number
  smsContentTemplate?: DomainEntityRef
  emailContentTemplate?: DomainEntityRef
  forDuration?: string
}

export interface CampaignRuleSpecificDateInterval {
  min?: string
  max?: string
}

export interface CampaignRuleSpecificDateParameters {
  includeYear?: boolean
  thresholdValue?: string
  interval?: CampaignRuleSpecificDateInterval
}

export interface CampaignRuleTimeOfDayInterval {
  min?: string
  max?: string
}

export interface CampaignRuleTimeOfDayParameters {
  interval?: CampaignRuleTimeOfDayInterval
  thresholdValue?: string
}

export interface CampaignRuleWarning {
  code: _Open<"ConditionsNoEntities" | "ConditionsNoSequences" | "ConditionsNoCampaigns" | "ConditionsNoMessagingCampaigns" | "ActionNoEntities" | "ActionNoSequences" | "ActionNoCampaigns" | "ActionNoMessagingCampaigns" | "NoQueue" | "NoContentTemplates" | "NoSmsContentTemplate" | "NoEmailContentTemplate" | "ConditionsWaitingForLinesOnlyPreviewOrExternal" | "ConditionsWaitingForAgentsOnlyAgentless">
  message: string
  params?: CampaignRuleWarningParameters
}

export interface CampaignRuleWarningParameters {
  actionId?: string
  conditionId?: string
  actionType?: _Open<"turnOnCampaign" | "turnOffCampaign" | "turnOnSequence" | "turnOffSequence" | "setCampaignPriority" | "recycleCampaign" | "setCampaignDialingMode" | "setCampaignAbandonRate" | "setCampaignNumberOfLines" | "setCampaignWeight" | "setCampaignMaxCallsPerAgent" | "setCampaignMessagesPerMinute" | "changeCampaignQueue" | "changeCampaignTemplate" | "setCampaignReservation">
  conditionType?: _Open<"campaignProgress" | "campaignAgents" | "campaignRecordsAttempted" | "campaignContactsMessaged" | "campaignBusinessSuccess" | "campaignBusinessFailure" | "campaignBusinessNeutral" | "campaignValidAttempts" | "campaignRightPartyContacts" | "timeOfDay" | "dayOfWeek" | "dayOfMonth" | "weekDayOfMonth" | "specificDate" | "campaignRunTime" | "campaignWaitTime">
}

export interface CampaignRuleWeekDayOfMonth {
  dayOfWeek: number
  month?: number
  occurrence?: number
}

export interface CampaignRuleWeekDayOfMonthInterval {
  min: CampaignRuleWeekDayOfMonth
  max: CampaignRuleWeekDayOfMonth
}

export interface CampaignRuleWeekDayOfMonthParameters {
  thresholdValue?: CampaignRuleWeekDayOfMonth
  interval?: CampaignRuleWeekDayOfMonthInterval
}

export interface CampaignSchedule {
  id?: string
  name?: string
  dateCreated?: string
  dateModified?: string
  version?: number
  intervals: ScheduleInterval[]
  recurrences?: Reoccurrence[]
  timeZone?: string
  campaign: DivisionedDomainEntityRef
  selfUri?: string
}

export interface CampaignSequence {
  id?: string
  name?: string
  dateCreated?: string
  dateModified?: string
  version?: number
  campaigns: DomainEntityRef[]
  currentCampaign: number
  status: _Open<"on" | "off" | "complete">
  stopMessage?: string
  repeat?: boolean
  selfUri?: string
}

export interface CampaignSequenceEntityListing {
  entities?: CampaignSequence[]
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

export interface CampaignSkillStatistics {
  skillCombinations?: number
  eligibleSkilledAgents?: number
}

export interface CampaignStats {
  contactRate?: ConnectRate
  idleAgents?: number
  effectiveIdleAgents?: number
  adjustedCallsPerAgent?: number
  outstandingCalls?: number
  scheduledCalls?: number
  timeZoneRescheduledCalls?: number
  filteredOutContactsCount?: number
  rightPartyContactsCount?: number
  validAttempts?: number
  linesUtilization?: CampaignLinesUtilization
  businessCategoryMetrics?: CampaignBusinessCategoryMetrics
}

export interface CampaignTimeSlot {
  startTime: string
  stopTime: string
  day: number
}

export interface Column {
  columnName?: string
  columnNumber?: number
  startPosition?: number
  length?: number
}

export interface ColumnDataTypeSpecification {
  columnName?: string
  columnDataType?: _Open<"NUMERIC" | "TEXT" | "TIMESTAMP" | "DATETIME">
  min?: number
  max?: number
  maxLength?: number
}

export interface ColumnStatus {
  contactable?: boolean
}

export interface CommonCampaign {
  id?: string
  name?: string
  division?: Division
  mediaType?: _Open<"email" | "sms" | "voice" | "whatsapp">
  selfUri?: string
}

export interface CommonCampaignDivisionView {
  id?: string
  name?: string
  division?: Division
  mediaType?: _Open<"email" | "sms" | "voice" | "whatsapp">
  selfUri?: string
}

export interface CommonCampaignDivisionViewEntityListing {
  entities?: CommonCampaignDivisionView[]
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

export interface CommonCampaignEntityListing {
  entities?: CommonCampaign[]
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

export interface Condition {
  type?: _Open<"wrapupCondition" | "systemDispositionCondition" | "contactAttributeCondition" | "phoneNumberCondition" | "phoneNumberTypeCondition" | "callAnalysisCondition" | "contactPropertyCondition" | "dataActionCondition" | "timeAndDateCondition">
  inverted?: boolean
  attributeName?: string
  value?: string
  valueType?: _Open<"STRING" | "NUMERIC" | "DATETIME" | "PERIOD">
  operator?: _Open<"EQUALS" | "LESS_THAN" | "LESS_THAN_EQUALS" | "GREATER_THAN" | "GREATER_THAN_EQUALS" | "CONTAINS" | "BEGINS_WITH" | "ENDS_WITH" | "BEFORE" | "AFTER" | "IN" | "BETWEEN">
  codes?: string[]
  property?: string
  propertyType?: _Open<"LAST_ATTEMPT_BY_COLUMN" | "LAST_ATTEMPT_OVERALL" | "LAST_WRAPUP_BY_COLUMN" | "LAST_WRAPUP_OVERALL">
  dataAction?: DomainEntityRef
  dataNotFoundResolution?: boolean
  contactIdField?: string
  callAnalysisResultField?: string
  agentWrapupField?: string
  contactColumnToDataActionFieldMappings?: ContactColumnToDataActionFieldMapping[]
  predicates?: DataActionConditionPredicate[]
  subConditions?: TimeAndDateSubCondition[]
  matchAnyConditions?: boolean
  timeZoneId?: string
}

export interface ConfigurationOverrides {
  priority?: boolean
}

export interface ConnectRate {
  attempts?: number
  connects?: number
  connectRatio?: number
}

export interface ContactAddressConditionSettings {
  operator: _Open<"Equals" | "Contains" | "BeginsWith" | "EndsWith">
  value: string
}

export interface ContactAddressTypeConditionSettings {
  operator: _Open<"Equals" | "Contains" | "BeginsWith" | "EndsWith">
  value: string
}

export interface ContactBulkEditRequest {
  contactListFilterId?: string
  criteria?: ContactBulkSearchCriteria
  contactIds?: string[]
  contact?: DialerContact
  generateDownloadURI?: boolean
}

export interface ContactBulkSearchCriteria {
  clauses?: ContactListFilterClause[]
  filterType?: _Open<"AND" | "OR">
}

export interface ContactBulkSearchParameters {
  contactListFilterId?: string
  criteria?: ContactBulkSearchCriteria
  generateDownloadURI?: boolean
}

export interface ContactCallbackRequest {
  campaignId: string
  contactListId: string
  contactId: string
  phoneColumn: string
  schedule: string
}

export interface ContactColumnConditionSettings {
  columnName: string
  operator: _Open<"Equals" | "LessThan" | "LessThanEquals" | "GreaterThan" | "GreaterThanEquals" | "Contains" | "BeginsWith" | "EndsWith" | "Before" | "After">
  value: string
  valueType: _Open<"DateTime" | "Numeric" | "Period" | "String">
}

export interface ContactColumnTimeZone {
  timeZone?: string
  columnType?: _Open<"PHONE" | "ZIP">
}

export interface ContactColumnToDataActionFieldMapping {
  contactColumnName: string
  dataActionField: string
}

export interface ContactList {
  id?: string
  name?: string
  dateCreated?: string
  dateModified?: string
  version?: number
  division?: DomainEntityRef
  columnNames: string[]
  phoneColumns?: ContactPhoneNumberColumn[]
  emailColumns?: EmailColumn[]
  whatsAppColumns?: WhatsAppColumn[]
  importStatus?: ImportStatus
  previewModeColumnName?: string
  previewModeAcceptedValues?: string[]
  size?: number
  attemptLimits?: DomainEntityRef
  automaticTimeZoneMapping?: boolean
  zipCodeColumnName?: string
  columnDataTypeSpecifications?: ColumnDataTypeSpecification[]
  trimWhitespace?: boolean
  retentionType?: _Open<"Never" | "Today" | "RetentionDays">
  retentionDays?: number
  dateExpiration?: string
  timeZone?: string
  selfUri?: string
}

export interface ContactListDivisionView {
  id?: string
  name?: string
  division?: Division
  columnNames: string[]
  phoneColumns?: ContactPhoneNumberColumn[]
  emailColumns?: EmailColumn[]
  whatsAppColumns?: WhatsAppColumn[]
  importStatus?: ImportStatus
  size?: number
  selfUri?: string
}

export interface ContactListDivisionViewListing {
  entities?: ContactListDivisionView[]
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

export interface ContactListEntityListing {
  entities?: ContactList[]
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

export interface ContactListFilter {
  id?: string
  name: string
  dateCreated?: string
  dateModified?: string
  version?: number
  contactList?: DomainEntityRef
  contactListTemplate?: DomainEntityRef
  sourceType?: _Open<"ContactList" | "ContactListTemplate">
  clauses?: ContactListFilterClause[]
  filterType?: _Open<"AND" | "OR">
  selfUri?: string
}

export interface ContactListFilterBulkRetrieveBody {
  ids: string[]
}

export interface ContactListFilterClause {
  filterType?: _Open<"AND" | "OR">
  predicates?: ContactListFilterPredicate[]
}

export interface ContactListFilterEntityListing {
  entities?: ContactListFilter[]
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

export interface ContactListFilterPredicate {
  column?: string
  columnType?: _Open<"numeric" | "alphabetic">
  operator?: _Open<"EQUALS" | "LESS_THAN" | "LESS_THAN_EQUALS" | "GREATER_THAN" | "GREATER_THAN_EQUALS" | "CONTAINS" | "BEGINS_WITH" | "ENDS_WITH" | "BEFORE" | "AFTER" | "BETWEEN" | "IN">
  value?: string
  range?: ContactListFilterRange
  inverted?: boolean
}

export interface ContactListFilterRange {
  min?: string
  max?: string
  minInclusive?: boolean
  maxInclusive?: boolean
  inSet?: string[]
}

export interface ContactListTemplate {
  id?: string
  name?: string
  dateCreated?: string
  dateModified?: string
  version?: number
  columnNames: string[]
  phoneColumns?: ContactPhoneNumberColumn[]
  emailColumns?: EmailColumn[]
  whatsAppColumns?: WhatsAppColumn[]
  previewModeColumnName?: string
  previewModeAcceptedValues?: string[]
  attemptLimits?: DomainEntityRef
  automaticTimeZoneMapping?: boolean
  zipCodeColumnName?: string
  columnDataTypeSpecifications?: ColumnDataTypeSpecification[]
  trimWhitespace?: boolean
  retentionType?: _Open<"Never" | "Today" | "RetentionDays">
  retentionDays?: number
  timeZone?: string
  selfUri?: string
}

export interface ContactListTemplateBulkRetrieveBody {
  ids: string[]
}

export interface ContactListTemplateEntityListing {
  entities?: ContactListTemplate[]
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

export interface ContactListUploadUrlRequest {
  signedUrlTimeoutSeconds?: number
  contentType: string
  id?: string
  contactIdName?: string
  importTemplateId?: string
  listNamePrefix?: string
  clearSystemData?: boolean
  divisionIdForTargetContactLists?: string
  fileSpecificationTemplateId?: string
  retentionTypeColumn?: string
  retentionDaysColumn?: string
  retentionDateExpirationColumn?: string
}

export interface ContactListingRequest {
  contactListFilterId?: string
  criteria?: ContactBulkSearchCriteria
  pageNumber: number
  pageSize: number
  contactSorts?: ContactSort[]
}

export interface ContactListingResponse {
  entities?: DialerContact[]
  pageSize?: number
  pageNumber?: number
  total?: number
  contactsCount?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface ContactListsBulkEditRequest {
  contactListIds?: string[]
  contactList?: ContactList
}

export interface ContactListsBulkEditResponse {
  results?: BulkResponseResultContactListContactListBulkEntityErrorContactList[]
  errorCount?: number
  errorIndexes?: number[]
}

export interface ContactPhoneNumberColumn {
  columnName: string
  type: string
  callableTimeColumnName?: string
  callableTimeColumn?: string
}

export interface ContactableStatus {
  contactable?: boolean
  columnStatus?: { [key: string]: ColumnStatus }
}

export interface ContactsBulkOperationJob {
  id?: string
  state?: _Open<"InProgress" | "Complete" | "Failed">
  type?: _Open<"BulkDelete" | "BulkEdit">
  totalRecords?: number
  completedRecords?: number
  percentComplete?: number
  failureReason?: ErrorInfo
  downloadURI?: string
  selfUri?: string
}

export interface ContactsBulkOperationJobListing {
  total?: number
  entities?: ContactsBulkOperationJob[]
  selfUri?: string
}

export interface ContactsExportRequest {
  contactListFilterId?: string
  criteria?: ContactBulkSearchCriteria
  contactIds?: string[]
}

export interface ConversationBasic {
  id?: string
  name?: string
  externalTag?: string
  startTime: string
  endTime?: string
  divisions?: ConversationDivisionMembership[]
  securePause?: boolean
  utilizationLabelId?: string
  inactivityTimeout?: string
  selfUri?: string
  participants?: ParticipantBasic[]
}

export interface DNCListUploadUrlRequest {
  signedUrlTimeoutSeconds?: number
  contentType: string
  id: string
  phoneColumns?: string
  emailColumns?: string
  customExclusionColumns?: string
  expirationDateTimeColumn?: string
  whatsAppColumns?: string
}

export interface DataActionConditionPredicate {
  outputField: string
  outputOperator: _Open<"EQUALS" | "LESS_THAN" | "LESS_THAN_EQUALS" | "GREATER_THAN" | "GREATER_THAN_EQUALS" | "CONTAINS" | "BEGINS_WITH" | "ENDS_WITH" | "BEFORE" | "AFTER">
  comparisonValue: string
  inverted: boolean
  outputFieldMissingResolution: boolean
}

export interface DataActionConditionSettings {
  dataActionId: string
  contactIdField?: string
  dataNotFoundResolution: boolean
  predicates?: DigitalDataActionConditionPredicate[]
  contactColumnToDataActionFieldMappings?: DataActionContactColumnFieldMapping[]
}

export interface DataActionContactColumnFieldMapping {
  contactColumnName: string
  dataActionField: string
}

export interface DialerAction {
  type: _Open<"Action" | "modifyContactAttribute" | "dataActionBehavior">
  actionTypeName: _Open<"DO_NOT_DIAL" | "MODIFY_CONTACT_ATTRIBUTE" | "SWITCH_TO_PREVIEW" | "APPEND_NUMBER_TO_DNC_LIST" | "APPEND_CUSTOM_ENTRY_TO_DNC_LIST" | "SCHEDULE_CALLBACK" | "CONTACT_UNCALLABLE" | "NUMBER_UNCALLABLE" | "SET_CALLER_ID" | "SET_SKILLS" | "DATA_ACTION">
  updateOption?: _Open<"SET" | "INCREMENT" | "DECREMENT" | "CURRENT_TIME">
  properties?: { [key: string]: string }
  dataAction?: DomainEntityRef
  contactColumnToDataActionFieldMappings?: ContactColumnToDataActionFieldMapping[]
  contactIdField?: string
  callAnalysisResultField?: string
  agentWrapupField?: string
}

export interface DialerContact {
  id?: string
  name?: string
  contactListId: string
  data: { [key: string]: string }
  callRecords?: { [key: string]: CallRecord }
  latestSmsEvaluations?: { [key: string]: MessageEvaluation }
  latestEmailEvaluations?: { [key: string]: MessageEvaluation }
  latestWhatsAppEvaluations?: { [key: string]: MessageEvaluation }
  callable?: boolean
  phoneNumberStatus?: { [key: string]: PhoneNumberStatus }
  contactableStatus?: { [key: string]: ContactableStatus }
  contactColumnTimeZones?: { [key: string]: ContactColumnTimeZone }
  configurationOverrides?: ConfigurationOverrides
  dateCreated?: string
  retentionType?: _Open<"Never" | "Today" | "RetentionDays" | "DateExpiration">
  retentionDays?: number
  dateExpiration?: string
  selfUri?: string
}

export interface DialerEventEntityListing {
  entities?: EventLog[]
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

export interface DialerRule {
  id?: string
  name: string
  order?: number
  category: _Open<"DIALER_PRECALL" | "DIALER_WRAPUP">
  conditions: Condition[]
  actions?: DialerAction[]
}

export interface DigitalAction {
  updateContactColumnActionSettings?: UpdateContactColumnActionSettings
  doNotSendActionSettings?: any
  appendToDncActionSettings?: AppendToDncActionSettings
  markContactUncontactableActionSettings?: MarkContactUncontactableActionSettings
  markContactAddressUncontactableActionSettings?: any
  setContentTemplateActionSettings?: SetContentTemplateActionSettings
  setSmsPhoneNumberActionSettings?: SetSmsPhoneNumberActionSettings
  setWhatsAppIntegrationActionSettings?: SetWhatsAppIntegrationActionSettings
}

export interface DigitalCondition {
  inverted?: boolean
  contactColumnConditionSettings?: ContactColumnConditionSettings
  contactAddressConditionSettings?: ContactAddressConditionSettings
  contactAddressTypeConditionSettings?: ContactAddressTypeConditionSettings
  lastAttemptByColumnConditionSettings?: LastAttemptByColumnConditionSettings
  lastAttemptOverallConditionSettings?: LastAttemptOverallConditionSettings
  lastResultByColumnConditionSettings?: LastResultByColumnConditionSettings
  lastResultOverallConditionSettings?: LastResultOverallConditionSettings
  dataActionConditionSettings?: DataActionConditionSettings
}

export interface DigitalDataActionConditionPredicate {
  outputField: string
  outputOperator: _Open<"Equals" | "LessThan" | "LessThanEquals" | "GreaterThan" | "GreaterThanEquals" | "Contains" | "BeginsWith" | "EndsWith" | "Before" | "After">
  comparisonValue: string
  inverted: boolean
  outputFieldMissingResolution: boolean
}

export interface DigitalRule {
  id?: string
  name: string
  order: number
  category: _Open<"PreContact" | "PostContact">
  conditions: DigitalCondition[]
  actions: DigitalAction[]
}

export interface DigitalRuleSet {
  id?: string
  name?: string
  dateCreated?: string
  dateModified?: string
  version?: number
  contactList?: DomainEntityRef
  rules: DigitalRule[]
  selfUri?: string
}

export interface DigitalRuleSetEntityListing {
  entities?: DigitalRuleSet[]
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

export interface DivisionedDomainEntityRef {
  id?: string
  name?: string
  selfUri?: string
  division?: DivisionReference
}

export interface DncList {
  id?: string
  name: string
  dateCreated?: string
  dateModified?: string
  version?: number
  importStatus?: ImportStatus
  size?: number
  dncSourceType: _Open<"rds" | "rds_custom" | "dnc.com" | "gryphon">
  contactMethod?: _Open<"Email" | "Phone" | "Any" | "WhatsApp">
  loginId?: string
  campaignId?: string
  dncCodes?: string[]
  licenseId?: string
  division?: DomainEntityRef
  customExclusionColumn?: string
  selfUri?: string
}

export interface DncListCreate {
  id?: string
  name: string
  dateCreated?: string
  dateModified?: string
  version?: number
  importStatus?: ImportStatus
  size?: number
  dncSourceType: _Open<"rds" | "rds_custom" | "dnc.com" | "gryphon">
  contactMethod?: _Open<"Email" | "Phone" | "Any" | "WhatsApp">
  loginId?: string
  campaignId?: string
  dncCodes?: string[]
  licenseId?: string
  division?: DomainEntityRef
  customExclusionColumn?: string
  selfUri?: string
}

export interface DncListDivisionView {
  id?: string
  name?: string
  division?: Division
  importStatus?: ImportStatus
  size?: number
  dncSourceType?: _Open<"rds" | "rds_custom" | "dnc.com" | "gryphon">
  contactMethod?: _Open<"Email" | "Phone" | "Any" | "WhatsApp">
  selfUri?: string
}

export interface DncListDivisionViewListing {
  entities?: DncListDivisionView[]
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

export interface DncListEntityListing {
  entities?: DncList[]
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

export interface DncPatchCustomExclusionColumnsRequest {
  action?: _Open<"Add" | "Remove">
  customExclusionColumnEntries?: string[]
  expirationDateTime?: string
}

export interface DncPatchEmailsRequest {
  action?: _Open<"Add" | "Remove">
  emailAddresses?: string[]
  expirationDateTime?: string
}

export interface DncPatchPhoneNumbersRequest {
  action?: _Open<"Add" | "Remove">
  phoneNumbers?: string[]
  expirationDateTime?: string
}

export interface DncPatchWhatsAppNumbersRequest {
  action?: _Open<"Add" | "Remove">
  whatsAppNumbers?: string[]
  expirationDateTime?: string
}

export interface DynamicLineBalancingSettingsPatchRequest {
  enabled?: boolean
  relativeWeight?: number
}

export interface EmailCampaignSchedule {
  id?: string
  name?: string
  dateCreated?: string
  dateModified?: string
  version?: number
  intervals: ScheduleInterval[]
  recurrences?: Reoccurrence[]
  timeZone?: string
  emailCampaign: DivisionedDomainEntityRef
  selfUri?: string
}

export interface EmailCampaignScheduleEntityListing {
  entities?: EmailCampaignSchedule[]
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

export interface EmailColumn {
  columnName: string
  type: string
  contactableTimeColumnName?: string
  contactableTimeColumn?: string
}

export interface EmailConfig {
  emailColumns: string[]
  contentTemplate?: DomainEntityRef
  fromAddress: FromEmailAddress
  replyToAddress?: ReplyToEmailAddress
}

export interface EventLog {
  id?: string
  name?: string
  errorEntity?: DomainEntityRef
  relatedEntity?: DomainEntityRef
  timestamp?: string
  level?: _Open<"INFO" | "WARNING" | "ERROR">
  category?: _Open<"CALLBACK" | "CALL_RESTRICTION" | "CALL_RULE" | "CAMPAIGN" | "CAMPAIGN_RULE" | "CONTACT" | "CONTACT_LIST_FILTER" | "DIGITAL_RULE" | "DNC_LIST" | "ENTITY_LIMIT" | "IMPORT_ERROR" | "MESSAGE_RESTRICTION" | "MESSAGING_CAMPAIGN" | "IMPORT_TEMPLATE" | "ORGANIZATION_CONFIGURATION" | "SCHEDULE" | "MESSAGING_CAMPAIGN_SCHEDULE" | "EMAIL_CAMPAIGN_SCHEDULE" | "WHATSAPP_CAMPAIGN_SCHEDULE" | "RETENTION_POLICY">
  correlationId?: string
  eventMessage?: EventMessage
  selfUri?: string
}

export interface EventMessage {
  code?: _Open<"ACTIVE_CAMPAIGNS_LIMIT_EXCEEDED" | "ALL_CAMPAIGNS_BLACKLISTED" | "ANOTHER_CAMPAIGN_STARTING" | "APPROACHING_CONTACT_LIMIT" | "APPROACHING_DNC_LIST_PHONE_NUMBER_LIMIT" | "APPROACHING_DNC_ORGANIZATION_PHONE_NUMBER_LIMIT" | "APPROACHING_ENTITY_LIMIT" | "AUTOMATIC_TIME_ZONE_ZIP_CODE_INVALID" | "CAMPAIGN_BLACKLISTED" | "CAMPAIGN_BUILD_CONTACT_QUEUE_ERROR" | "CAMPAIGN_CHECK_JOB_DUPLICATE" | "CAMPAIGN_CONTENT_TEMPLATE_SUBSTITUTION_MISMATCH" | "CAMPAIGN_CALLS_PER_AGENT_LOW" | "CAMPAIGN_EMAIL_BODY_CHARACTER_LIMIT_EXCEEDED" | "CAMPAIGN_EMAIL_SUBJECT_CHARACTER_LIMIT_EXCEEDED" | "CAMPAIGN_WHATSAPP_HEADER_VALUE_LIMIT_EXCEEDED" | "CAMPAIGN_WHATSAPP_BUTTON_URL_VALUE_LIMIT_EXCEEDED" | "CAMPAIGN_INVALIDATED" | "CAMPAIGN_FORCE_STOPPED" | "CAMPAIGN_MESSAGE_CHARACTER_LIMIT_EXCEEDED" | "CAMPAIGN_START_ERROR" | "CAMPAIGN_RULE_START_ERROR" | "CAMPAIGN_RULE_QUEUE_ACTION_THROTTLED" | "CAMPAIGN_RULE_QUEUE_NOT_FOUND" | "CAMPAIGN_SCRIPT_STAGE_MISSING" | "CAMPAIGN_SET_DIALING_MODE_ERROR" | "CAMPAIGN_STOPPED" | "CAMPAIGN_THROTTLED" | "CAMPAIGN_QUEUE_MEMBERS_LIMIT_EXCEEDED" | "CAMPAIGN_WEIGHT_ZERO" | "INVALID_CALLABLE_TIME_ZONE" | "CALLBACK_CREATION_INVALID_NUMBER" | "CALL_RULE_INVALID_CONTACT_COLUMN" | "CALL_RULE_MISSING_DATA_ACTION_INPUT" | "CALL_RULE_MISMATCH_TYPE" | "CALL_RULE_INVALID_OPERATOR" | "CALL_RULE_NO_DNC_LISTS_CONFIGURED" | "CALL_RULE_UPDATED_PHONE_COLUMN" | "CONTACT_LIST_FILTER_EVALUATION_FAILED" | "CONTACT_LIST_FILTER_INTERNAL_ERROR" | "CONTACT_COLUMNS_LIMIT_EXCEEDED" | "CONTACT_COLUMN_LENGTH_LIMIT_EXCEEDED" | "CONTACT_ID_LENGTH_LIMIT_EXCEEDED" | "CONTACT_DATUM_LENGTH_LIMIT_EXCEEDED" | "CONTACT_ZIP_CODE_COLUMN_VALUE_INVALID" | "DATA_ACTION_EXECUTION_FAILED" | "DATA_ACTION_AUTHENTICATION_FAILURE" | "DATA_ACTION_NOT_FOUND" | "DATA_ACTION_TOO_MANY_REQUESTS" | "DATA_ACTION_TOO_MANY_REQUESTS_REMOTE" | "ACTION_EXECUTION_FAILED" | "ACTION_EXECUTION_FAILED_INVALID_PARAMETER" | "DIGITAL_RULE_EVALUATION_FAILED" | "DIGITAL_RULE_INTERNAL_ERROR" | "DIGITAL_RULE_NO_DNC_LISTS_CONFIGURED" | "DIGITAL_RULE_UPDATED_CONTACT_ADDRESS" | "DIGITAL_RULE_SMS_PHONE_NUMBER_TYPE_MISMATCH" | "DIGITAL_RULE_ERROR_SKIPPED" | "DNC_AUTHENTICATION_FAILURE" | "EXCEEDED_CONTACT_LIMIT" | "EXCEEDED_DNC_RECORD_LIMIT" | "EXCEEDED_DNC_PHONE_NUMBER_LENGTH" | "INACTIVE_EDGES_FAILED_PLACE_CALLS" | "INACTIVE_EDGES_TURNED_CAMPAIGN_OFF" | "INVALID_AGENT" | "INVALID_EMAIL_ADDRESS" | "INVALID_PHONE_NUMBER" | "IMPORT_FAILED_TO_READ_HEADERS" | "IMPORT_COULD_NOT_PARSE_AN_ENTRY" | "IMPORT_CONTACT_DOES_NOT_MATCH_LIST_FORMAT" | "IMPORT_ENTRY_DOES_NOT_ALIGN_WITH_HEADERS" | "IMPORT_INVALID_CUSTOM_ID" | "IMPORT_INVALID_DATA" | "IMPORT_INVALID_EMAIL_ADDRESSES" | "IMPORT_INVALID_PHONE_NUMBERS" | "IMPORT_INVALID_EXPIRATION_DATE" | "IMPORT_EXPIRATION_DATE_EXCEEDS_MAX_DAYS" | "IMPORT_COLUMN_EXCEEDS_LENGTH_LIMIT" | "IMPORT_DATUM_EXCEEDS_LENGTH_LIMIT" | "IMPORT_MISSING_CUSTOM_ID" | "IMPORT_NO_COLUMNS_DEFINED" | "IMPORT_COLUMNS_DO_NOT_EXIST_ON_LIST" | "IMPORT_LIST_NO_LONGER_EXISTS" | "IMPORT_NO_LISTS_CREATED_NO_CONTACTS_MATCH_FILTER" | "IMPORT_TARGET_CONTACT_LIST_NAME_EXISTS" | "IMPORT_FAILED_CONTACT_ZIP_CODE_COLUMN_VALUE_INVALID" | "IMPORT_FAILED_CONTACT_DATA_GREATER_THAN_MAX_LENGTH" | "IMPORT_FAILED_CONTACT_DATA_NOT_WITHIN_MIN_MAX_RANGE" | "IMPORT_FAILED_CONTACT_DATA_INVALID_DATATYPE" | "IMPORT_TOO_MANY_COLUMNS" | "IMPORT_TOO_MANY_EXTRA_COLUMNS" | "IMPORT_INVALID_RETENTION_TYPE" | "IMPORT_INVALID_RETENTION_DAYS_MUST_BE_SET" | "IMPORT_INVALID_RETENTION_DAYS_MUST_NOT_BE_SET" | "IMPORT_INVALID_RETENTION_DAYS_MUST_BE_POSITIVE" | "IMPORT_INVALID_RETENTION_DAYS_EXCEEDS_LIMIT" | "IMPORT_INVALID_RETENTION_EXPIRATION_DATE_MUST_BE_SET" | "IMPORT_INVALID_RETENTION_EXPIRATION_DATE_MUST_NOT_BE_SET" | "IMPORT_INVALID_RETENTION_EXPIRATION_DATE_INVALID_FORMAT" | "IMPORT_INVALID_RETENTION_EXPIRATION_DATE_NO_SECONDS" | "IMPORT_INVALID_RETENTION_EXPIRATION_DATE_EXCEEDS_LIMIT" | "IMPORT_INVALID_RETENTION_MISSING_TYPE" | "IMPORT_INVALID_RETENTION_MISSING_PREFERRED_TIMEZONE" | "IMPORT_INVALID_RETENTION_EXPIRATION_IN_PAST" | "IMPORT_CONTACT_LIST_NAME_LENGTH_EXCEEDED" | "FAILED_TO_DELETE_CONTACT_LIST" | "RESOURCE_NOT_FOUND" | "INVALID_CONTACT_UPDATE" | "ORGANIZATION_HAS_NO_DOMAIN_SET" | "QUEUE_NOT_FOUND" | "RECYCLE_CAMPAIGN" | "SCHEDULED_CAMPAIGN_INVALID" | "SCHEDULE_UNKNOWN_ERROR" | "SMS_CONTENT_TEMPLATE_NOT_FOUND" | "RECURRING_SCHEDULE_NEXT_OCCURRENCE_FAILURE" | "RECURRING_SCHEDULE_ENDED" | "RECURRING_SCHEDULE_MISSED_OCCURRENCES" | "VERSION_CONFLICT">
  message?: string
  messageWithParams?: string
  messageParams?: { [key: string]: any }
  documentationUri?: string
  resourceURIs?: string[]
}

export interface ExportUri {
  uri?: string
  exportTimestamp?: string
}

export interface FileSpecificationTemplate {
  id?: string
  name: string
  dateCreated?: string
  dateModified?: string
  version?: number
  description?: string
  format: _Open<"FixedLength" | "Delimited">
  numberOfHeadingLinesSkipped?: number
  numberOfTrailingLinesSkipped?: number
  header?: boolean
  delimiter?: _Open<"Comma" | "Pipe" | "Colon" | "Tab" | "Semicolon" | "Custom">
  delimiterValue?: string
  columnInformation?: Column[]
  preprocessingRules?: PreprocessingRule[]
  selfUri?: string
}

export interface FileSpecificationTemplateEntityListing {
  entities?: FileSpecificationTemplate[]
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

export interface FilterPreviewResponse {
  filteredContacts?: number
  totalContacts?: number
  preview?: DialerContact[]
}

export interface FromEmailAddress {
  domain: DomainEntityRef
  friendlyName?: string
  localPart?: string
}

export interface ImportStatus {
  state: _Open<"IN_PROGRESS" | "FAILED">
  totalRecords: number
  completedRecords: number
  percentComplete: number
  failureReason?: string
  targetContactListIds?: string[]
  listNamePrefix?: string
}

export interface ImportTemplate {
  id?: string
  name?: string
  dateCreated?: string
  dateModified?: string
  version?: number
  contactListTemplate: DomainEntityRef
  contactListFilter?: DomainEntityRef
  useSplittingCriteria?: boolean
  splittingInformation?: SplittingInformation
  listNameFormat?: _Open<"ListNamePrefix" | "ListNamePrefixMonthDayYear" | "ListNamePrefixMonthDayYearHourMinuteSecond" | "ListNamePrefixPart" | "ListNamePrefixMonthDayYearPart" | "ListNamePrefixMonthDayYearHourMinuteSecondPart" | "Custom">
  customListNameFormatValue?: string
  importStatus?: ImportStatus
  selfUri?: string
}

export interface ImportTemplateEntityListing {
  entities?: ImportTemplate[]
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

export interface LastAttemptByColumnConditionSettings {
  emailColumnName?: string
  smsColumnName?: string
  whatsAppColumnName?: string
  operator: _Open<"Before" | "After">
  value: string
}

export interface LastAttemptOverallConditionSettings {
  mediaTypes: string[]
  operator: _Open<"Before" | "After">
  value: string
}

export interface LastResultByColumnConditionSettings {
  emailColumnName?: string
  emailWrapupCodes?: string[]
  smsColumnName?: string
  smsWrapupCodes?: string[]
  whatsAppColumnName?: string
  whatsAppWrapupCodes?: string[]
}

export interface LastResultOverallConditionSettings {
  emailWrapupCodes?: string[]
  smsWrapupCodes?: string[]
  whatsAppWrapupCodes?: string[]
}

export interface MarkContactUncontactableActionSettings {
  mediaTypes?: string[]
}

export interface MessageEvaluation {
  contactColumn?: string
  contactAddress?: string
  messageType?: _Open<"Sms" | "Email" | "WhatsApp">
  wrapupCodeId?: string
  timestamp?: string
}

export interface MessagingCampaign {
  id?: string
  name?: string
  dateCreated?: string
  dateModified?: string
  version?: number
  division?: DomainEntityRef
  campaignStatus?: _Open<"on" | "stopping" | "off" | "complete" | "invalid" | "forced_off" | "forced_stopping">
  callableTimeSet?: DomainEntityRef
  contactList: DomainEntityRef
  dncLists?: DomainEntityRef[]
  alwaysRunning?: boolean
  contactSorts?: ContactSort[]
  messagesPerMinute: number
  ruleSets?: DomainEntityRef[]
  contactListFilters?: DomainEntityRef[]
  errors?: RestErrorDetail[]
  dynamicContactQueueingSettings?: DynamicContactQueueingSettings
  emailConfig?: EmailConfig
  smsConfig?: SmsConfig
  whatsAppConfig?: WhatsAppConfig
  selfUri?: string
}

export interface MessagingCampaignDiagnostics {
  timeZoneRescheduledContactsCount?: number
  filteredOutContactsCount?: number
}

export interface MessagingCampaignDivisionView {
  id?: string
  name?: string
  division?: Division
  selfUri?: string
}

export interface MessagingCampaignDivisionViewEntityListing {
  entities?: MessagingCampaignDivisionView[]
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

export interface MessagingCampaignEntityListing {
  entities?: MessagingCampaign[]
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

export interface MessagingCampaignSchedule {
  id?: string
  name?: string
  dateCreated?: string
  dateModified?: string
  version?: number
  intervals: ScheduleInterval[]
  recurrences?: Reoccurrence[]
  timeZone?: string
  messagingCampaign: DivisionedDomainEntityRef
  selfUri?: string
}

export interface MessagingCampaignScheduleEntityListing {
  entities?: MessagingCampaignSchedule[]
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

export interface NextOccurrenceDetails {
  startOccurrenceDetails?: OccurrenceDetails
  endOccurrenceDetails?: OccurrenceDetails
}

export interface OccurrenceDetails {
  dateOfNextOccurrence?: string
  numberOfOccurrences?: number
}

export interface OutboundSettings {
  id?: string
  name?: string
  dateCreated?: string
  dateModified?: string
  version?: number
  maxCallsPerAgent?: number
  maxCallsPerAgentDecimal?: number
  maxConfigurableCallsPerAgent?: number
  maxLineUtilization?: number
  abandonSeconds?: number
  complianceAbandonRateDenominator?: _Open<"ALL_CALLS" | "CALLS_THAT_REACHED_QUEUE">
  automaticTimeZoneMapping?: AutomaticTimeZoneMappingSettings
  rescheduleTimeZoneSkippedContacts?: boolean
  contactListDefaultRetentionType?: _Open<"Never" | "Today" | "RetentionDays">
  contactListDefaultRetentionDays?: number
  timeZone?: string
  selfUri?: string
}

export interface PagedSkillCombinationListing {
  entities?: SkillCombinationInfo[]
  pageSize?: number
  pageNumber?: number
  total?: number
  pageCount?: number
}

export interface ParticipantBasic {
  id?: string
  startTime?: string
  endTime?: string
  connectedTime?: string
  name?: string
  userUri?: string
  userId?: string
  externalContactId?: string
  externalContactInitialDivisionId?: string
  externalOrganizationId?: string
  queueId?: string
  groupId?: string
  teamId?: string
  queueName?: string
  purpose?: string
  participantType?: string
  consultParticipantId?: string
  address?: string
  ani?: string
  aniName?: string
  dnis?: string
  locale?: string
  wrapupRequired?: boolean
  wrapupPrompt?: _Open<"mandatory" | "optional" | "agentRequested" | "timeout" | "forcedTimeout">
  wrapupTimeoutMs?: number
  wrapupSkipped?: boolean
  wrapup?: Wrapup
  mediaRoles?: string[]
  conversationRoutingData?: ConversationRoutingData
  alertingTimeoutMs?: number
  monitoredParticipantId?: string
  coachedParticipantId?: string
  attributes?: { [key: string]: string }
  calls?: CallBasic[]
  callbacks?: CallbackBasic[]
  chats?: ConversationChat[]
  cobrowsesessions?: Cobrowsesession[]
  emails?: Email[]
  messages?: Message[]
  internalMessages?: InternalMessage[]
  screenMonitorings?: ScreenMonitoring[]
  screenshares?: Screenshare[]
  socialExpressions?: SocialExpression[]
  videos?: Video[]
  evaluations?: Evaluation[]
  screenRecordingState?: _Open<"requested" | "active" | "paused" | "stopped" | "error" | "timeout">
  flaggedReason?: _Open<"general">
  startAcwTime?: string
  endAcwTime?: string
  bargedParticipantId?: string
}

export interface Pattern {
  type: _Open<"Daily" | "Weekly">
  interval: number
  daysOfWeek?: string[]
}

export interface PhoneNumberStatus {
  callable?: boolean
}

export interface PreprocessingRule {
  find?: string
  replaceWith?: string
  global?: boolean
  ignoreCase?: boolean
}

export interface QueueUtilizationDiagnostic {
  queue?: DomainEntityRef
  usersInQueue?: number
  activeUsersInQueue?: number
  usersOnQueue?: number
  usersNotUtilized?: number
  usersOnQueueWithStation?: number
  usersOnACampaignCall?: number
  usersOnDifferentEdgeGroup?: number
  usersOnANonCampaignCall?: number
}

export interface Range {
  type: _Open<"NoEnd" | "EndDate" | "Numbered">
  end?: string
  numberOfOccurrences?: number
}

export interface Reaction {
  data?: string
  name?: string
  reactionType: _Open<"hangup" | "transfer" | "transfer_flow" | "play_file">
}

export interface RecallEntry {
  nbrAttempts?: number
  minutesBetweenAttempts?: number
}

export interface Reoccurrence {
  id?: string
  start: string
  end: string
  timeZone?: string
  pattern: Pattern
  range: Range
  alterations?: Alteration[]
  nextOccurrenceDetails?: NextOccurrenceDetails
}

export interface ReplyToEmailAddress {
  domain: DomainEntityRef
  route: DomainEntityRef
}

export interface ResponseSet {
  id?: string
  name: string
  dateCreated?: string
  dateModified?: string
  version?: number
  responses: { [key: string]: Reaction }
  beepDetectionEnabled?: boolean
  amdSpeechDistinguishEnabled?: boolean
  liveSpeakerDetectionMode?: _Open<"Disabled" | "Low" | "Medium" | "High">
  selfUri?: string
}

export interface ResponseSetEntityListing {
  entities?: ResponseSet[]
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

export interface RuleSet {
  id?: string
  name: string
  dateCreated?: string
  dateModified?: string
  version?: number
  contactList?: DomainEntityRef
  queue?: DomainEntityRef
  rules: DialerRule[]
  selfUri?: string
}

export interface RuleSetDiagnostic {
  ruleSet?: DomainEntityRef
  warnings?: string[]
}

export interface RuleSetEntityListing {
  entities?: RuleSet[]
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

export interface ScheduleInterval {
  start: string
  end: string
}

export interface SequenceSchedule {
  id?: string
  name?: string
  dateCreated?: string
  dateModified?: string
  version?: number
  intervals: ScheduleInterval[]
  recurrences?: Reoccurrence[]
  timeZone?: string
  sequence: DomainEntityRef
  selfUri?: string
}

export interface SetContentTemplateActionSettings {
  smsContentTemplateId: string
  emailContentTemplateId: string
  whatsAppContentTemplateId: string
}

export interface SetSmsPhoneNumberActionSettings {
  senderSmsPhoneNumber: string
}

export interface SetWhatsAppIntegrationActionSettings {
  whatsAppIntegrationId: string
}

export interface SkillCombinationInfo {
  skillCombination?: string[]
  totalCount?: number
  remainingCount?: number
}

export interface SmsConfig {
  messageColumn: string
  phoneColumn: string
  senderSmsPhoneNumber: SmsPhoneNumberRef
  contentTemplate?: DomainEntityRef
}

export interface SmsPhoneNumberRef {
  phoneNumber: string
  selfUri?: string
}

export interface SplittingInformation {
  criteria?: _Open<"Percentage" | "Quantity" | "Column" | "Custom">
  criteriaValue?: string
  createRemainderContactList?: boolean
  useWaterfallRule?: boolean
}

export interface TimeAndDateSubCondition {
  type?: _Open<"timeOfDay" | "dayOfWeek" | "dayOfMonth" | "specificDate">
  operator?: _Open<"EQUALS" | "LESS_THAN" | "LESS_THAN_EQUALS" | "GREATER_THAN" | "GREATER_THAN_EQUALS" | "CONTAINS" | "BEGINS_WITH" | "ENDS_WITH" | "BEFORE" | "AFTER" | "IN" | "BETWEEN">
  inverted?: boolean
  includeYear?: boolean
  thresholdValue?: string
  range?: TimeAndDateSubConditionRange
}

export interface TimeAndDateSubConditionRange {
  min?: string
  max?: string
  inSet?: string[]
}

export interface TimeZoneMappingPreview {
  contactList?: DomainEntityRef
  contactsPerTimeZone?: { [key: string]: number }
  contactsMappedUsingZipCode?: { [key: string]: number }
  contactsMappedToASingleZone?: number
  contactsMappedToASingleZoneUsingZipCode?: number
  contactsMappedToMultipleZones?: number
  contactsMappedToMultipleZonesUsingZipCode?: number
  contactsInDefaultWindow?: number
  contactListSize?: number
}

export interface UpdateContactColumnActionSettings {
  properties: { [key: string]: string }
  updateOption: _Open<"Set" | "Increment" | "Decrement" | "CurrentTime">
}

export interface WhatsAppCampaignSchedule {
  id?: string
  name?: string
  dateCreated?: string
  dateModified?: string
  version?: number
  intervals?: ScheduleInterval[]
  recurrences?: Reoccurrence[]
  timeZone?: string
  whatsAppCampaign?: DivisionedDomainEntityRef
  selfUri?: string
}

export interface WhatsAppCampaignScheduleEntityListing {
  entities?: WhatsAppCampaignSchedule[]
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

export interface WhatsAppColumn {
  columnName: string
  type: string
  contactableTimeColumnName?: string
  contactableTimeColumn?: string
}

export interface WhatsAppConfig {
  whatsAppColumns: string[]
  whatsAppIntegration: AddressableEntityRef
  contentTemplate: DomainEntityRef
}

export interface WrapUpCodeMapping {
  id?: string
  name?: string
  dateCreated?: string
  dateModified?: string
  version?: number
  defaultSet?: string[]
  mapping?: { [key: string]: string[] }
  selfUri?: string
}

export interface WritableDialerContact {
  id?: string
  contactListId: string
  data: { [key: string]: string }
  latestSmsEvaluations?: { [key: string]: MessageEvaluation }
  latestEmailEvaluations?: { [key: string]: MessageEvaluation }
  latestWhatsAppEvaluations?: { [key: string]: MessageEvaluation }
  callable?: boolean
  phoneNumberStatus?: { [key: string]: PhoneNumberStatus }
  contactableStatus?: { [key: string]: ContactableStatus }
  dateCreated?: string
  retentionType?: _Open<"Never" | "Today" | "RetentionDays" | "DateExpiration">
  retentionDays?: number
  dateExpiration?: string
}
export {}
