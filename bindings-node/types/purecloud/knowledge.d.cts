// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { AddressableEntityRef, BulkResponse, CreateUploadSourceUrlJobRequest, CreateUploadSourceUrlJobResponse, Detail, Entity, ErrorBody, GetUploadSourceUrlJobStatusResponse, KnowledgeBaseReference, Limit, UploadUrlRequest, UploadUrlResponse, UserReference, WritableEntity } from './_shared.cjs'

export class KnowledgeApi extends _PureCloudGroup {
  /** DELETE /api/v2/knowledge/connections/{connectionId} */
  deleteKnowledgeConnection<W extends boolean = false>(connectionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ConnectionResponse, W>
  /** DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId} */
  deleteKnowledgeKnowledgebase<W extends boolean = false>(knowledgeBaseId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<KnowledgeBase, W>
  /** DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories/{categoryId} */
  deleteKnowledgeKnowledgebaseCategory<W extends boolean = false>(knowledgeBaseId: string, categoryId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<CategoryResponse, W>
  /** DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId} */
  deleteKnowledgeKnowledgebaseDocument<W extends boolean = false>(knowledgeBaseId: string, documentId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations/{documentVariationId} */
  deleteKnowledgeKnowledgebaseDocumentVariation<W extends boolean = false>(documentVariationId: string, documentId: string, knowledgeBaseId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/export/jobs/{exportJobId} */
  deleteKnowledgeKnowledgebaseExportJob<W extends boolean = false>(knowledgeBaseId: string, exportJobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/import/jobs/{importJobId} */
  deleteKnowledgeKnowledgebaseImportJob<W extends boolean = false>(knowledgeBaseId: string, importJobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels/{labelId} */
  deleteKnowledgeKnowledgebaseLabel<W extends boolean = false>(knowledgeBaseId: string, labelId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<LabelResponse, W>
  /** DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId} */
  deleteKnowledgeKnowledgebaseSourcesSalesforceSourceId<W extends boolean = false>(knowledgeBaseId: string, sourceId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId} */
  deleteKnowledgeKnowledgebaseSourcesServicenowSourceId<W extends boolean = false>(knowledgeBaseId: string, sourceId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/synchronize/jobs/{syncJobId} */
  deleteKnowledgeKnowledgebaseSynchronizeJob<W extends boolean = false>(knowledgeBaseId: string, syncJobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/knowledge/settings/{knowledgeSettingId} */
  deleteKnowledgeSetting<W extends boolean = false>(knowledgeSettingId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/knowledge/sources/{sourceId} */
  deleteKnowledgeSource<W extends boolean = false>(sourceId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/deletions/{fileId} */
  deleteKnowledgeSourceSynchronizationDeletion<W extends boolean = false>(sourceId: string, synchronizationId: string, fileId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/uploads/{fileId} */
  deleteKnowledgeSourceSynchronizationUpload<W extends boolean = false>(sourceId: string, synchronizationId: string, fileId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/knowledge/connections/{connectionId} */
  getKnowledgeConnection<W extends boolean = false>(connectionId: string, options?: { expand?: _Many<_Open<"authenticationProperties">> } & _Inline<W>, call?: _Call<W>): _Answer<ConnectionResponse, W>
  /** GET /api/v2/knowledge/connections/{connectionId}/options */
  getKnowledgeConnectionOptions<W extends boolean = false>(connectionId: string, options?: { after?: string; pageSize?: string; parentId?: string } & _Inline<W>, call?: _Call<W>): _Answer<ConnectionOptionListing, W>
  /** All items of GET /api/v2/knowledge/connections/{connectionId}/options */
  getKnowledgeConnectionOptionsIter<W extends boolean = false>(connectionId: string, options?: { after?: string; pageSize?: string; parentId?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ConnectionOption, ConnectionOptionListing, W>
  /** GET /api/v2/knowledge/connections */
  getKnowledgeConnections<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<ConnectionListing, W>
  /** GET /api/v2/knowledge/guest/sessions/{sessionId}/categories */
  getKnowledgeGuestSessionCategories<W extends boolean = false>(sessionId: string, options?: { before?: string; after?: string; pageSize?: string; parentId?: string; isRoot?: boolean; name?: string; sortBy?: _Open<"Name" | "Hierarchy">; expand?: string; includeDocumentCount?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<GuestCategoryResponseListing, W>
  /** All items of GET /api/v2/knowledge/guest/sessions/{sessionId}/categories */
  getKnowledgeGuestSessionCategoriesIter<W extends boolean = false>(sessionId: string, options?: { before?: string; after?: string; pageSize?: string; parentId?: string; isRoot?: boolean; name?: string; sortBy?: _Open<"Name" | "Hierarchy">; expand?: string; includeDocumentCount?: boolean; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<GuestResponseCategory, GuestCategoryResponseListing, W>
  /** GET /api/v2/knowledge/guest/sessions/{sessionId}/documents/{documentId} */
  getKnowledgeGuestSessionDocument<W extends boolean = false>(sessionId: string, documentId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<KnowledgeGuestDocumentResponse, W>
  /** GET /api/v2/knowledge/guest/sessions/{sessionId}/documents */
  getKnowledgeGuestSessionDocuments<W extends boolean = false>(sessionId: string, options?: { categoryId?: _Many<string>; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<KnowledgeGuestDocumentResponseListing, W>
  /** All items of GET /api/v2/knowledge/guest/sessions/{sessionId}/documents */
  getKnowledgeGuestSessionDocumentsIter<W extends boolean = false>(sessionId: string, options?: { categoryId?: _Many<string>; pageSize?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<KnowledgeGuestDocumentResponse, KnowledgeGuestDocumentResponseListing, W>
  /** GET /api/v2/knowledge/integrations/{integrationId}/options */
  getKnowledgeIntegrationOptions<W extends boolean = false>(integrationId: string, options?: { knowledgeBaseIds?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<KnowledgeIntegrationOptionsResponse, W>
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId} */
  getKnowledgeKnowledgebase<W extends boolean = false>(knowledgeBaseId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<KnowledgeBase, W>
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories */
  getKnowledgeKnowledgebaseCategories<W extends boolean = false>(knowledgeBaseId: string, options?: { before?: string; after?: string; pageSize?: string; parentId?: string; isRoot?: boolean; name?: string; sortBy?: _Open<"Name" | "Hierarchy">; expand?: string; includeDocumentCount?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<CategoryResponseListing, W>
  /** All items of GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories */
  getKnowledgeKnowledgebaseCategoriesIter<W extends boolean = false>(knowledgeBaseId: string, options?: { before?: string; after?: string; pageSize?: string; parentId?: string; isRoot?: boolean; name?: string; sortBy?: _Open<"Name" | "Hierarchy">; expand?: string; includeDocumentCount?: boolean; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<CategoryResponse, CategoryResponseListing, W>
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories/{categoryId} */
  getKnowledgeKnowledgebaseCategory<W extends boolean = false>(knowledgeBaseId: string, categoryId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<CategoryResponse, W>
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId} */
  getKnowledgeKnowledgebaseDocument<W extends boolean = false>(knowledgeBaseId: string, documentId: string, options?: { expand?: _Many<_Open<"category" | "labels" | "variations">>; state?: _Open<"Draft" | "Published"> } & _Inline<W>, call?: _Call<W>): _Answer<KnowledgeDocumentResponse, W>
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback */
  getKnowledgeKnowledgebaseDocumentFeedback<W extends boolean = false>(knowledgeBaseId: string, documentId: string, options?: { before?: string; after?: string; pageSize?: string; onlyCommented?: boolean; documentVersionId?: string; documentVariationId?: string; appType?: _Open<"Assistant" | "BotFlow" | "MessengerKnowledgeApp" | "SmartAdvisor" | "SupportCenter">; queryType?: _Open<"Unknown" | "Article" | "AutoSearch" | "Category" | "ManualSearch" | "Recommendation" | "Suggestion" | "ExpandedArticle">; userId?: string; queueId?: string; state?: _Open<"All" | "Draft" | "Final"> } & _Inline<W>, call?: _Call<W>): _Answer<KnowledgeDocumentFeedbackResponseListing, W>
  /** All items of GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback */
  getKnowledgeKnowledgebaseDocumentFeedbackIter<W extends boolean = false>(knowledgeBaseId: string, documentId: string, options?: { before?: string; after?: string; pageSize?: string; onlyCommented?: boolean; documentVersionId?: string; documentVariationId?: string; appType?: _Open<"Assistant" | "BotFlow" | "MessengerKnowledgeApp" | "SmartAdvisor" | "SupportCenter">; queryType?: _Open<"Unknown" | "Article" | "AutoSearch" | "Category" | "ManualSearch" | "Recommendation" | "Suggestion" | "ExpandedArticle">; userId?: string; queueId?: string; state?: _Open<"All" | "Draft" | "Final">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<KnowledgeDocumentFeedbackResponse, KnowledgeDocumentFeedbackResponseListing, W>
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback/{feedbackId} */
  getKnowledgeKnowledgebaseDocumentFeedbackFeedbackId<W extends boolean = false>(knowledgeBaseId: string, documentId: string, feedbackId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<KnowledgeDocumentFeedbackResponse, W>
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents */
  getKnowledgeKnowledgebaseDocuments<W extends boolean = false>(knowledgeBaseId: string, options?: { before?: string; after?: string; pageSize?: string; interval?: string; documentId?: _Many<string>; categoryId?: _Many<string>; includeSubcategories?: boolean; includeDrafts?: boolean; labelIds?: _Many<string>; expand?: _Many<_Open<"category" | "labels">>; externalIds?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<KnowledgeDocumentResponseListing, W>
  /** All items of GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents */
  getKnowledgeKnowledgebaseDocumentsIter<W extends boolean = false>(knowledgeBaseId: string, options?: { before?: string; after?: string; pageSize?: string; interval?: string; documentId?: _Many<string>; categoryId?: _Many<string>; includeSubcategories?: boolean; includeDrafts?: boolean; labelIds?: _Many<string>; expand?: _Many<_Open<"category" | "labels">>; externalIds?: _Many<string>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<KnowledgeDocumentResponse, KnowledgeDocumentResponseListing, W>
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/feedback */
  getKnowledgeKnowledgebaseDocumentsFeedback<W extends boolean = false>(knowledgeBaseId: string, options?: { before?: string; after?: string; pageSize?: string; onlyCommented?: boolean; documentVersionId?: string; documentVariationId?: string; appType?: _Open<"Assistant" | "BotFlow" | "MessengerKnowledgeApp" | "SmartAdvisor" | "SupportCenter">; queryType?: _Open<"Unknown" | "Article" | "AutoSearch" | "Category" | "ManualSearch" | "Recommendation" | "Suggestion" | "ExpandedArticle">; userId?: string; queueId?: string; state?: _Open<"All" | "Draft" | "Final"> } & _Inline<W>, call?: _Call<W>): _Answer<KnowledgeDocumentFeedbackResponseListing, W>
  /** All items of GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/feedback */
  getKnowledgeKnowledgebaseDocumentsFeedbackIter<W extends boolean = false>(knowledgeBaseId: string, options?: { before?: string; after?: string; pageSize?: string; onlyCommented?: boolean; documentVersionId?: string; documentVariationId?: string; appType?: _Open<"Assistant" | "BotFlow" | "MessengerKnowledgeApp" | "SmartAdvisor" | "SupportCenter">; queryType?: _Open<"Unknown" | "Article" | "AutoSearch" | "Category" | "ManualSearch" | "Recommendation" | "Suggestion" | "ExpandedArticle">; userId?: string; queueId?: string; state?: _Open<"All" | "Draft" | "Final">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<KnowledgeDocumentFeedbackResponse, KnowledgeDocumentFeedbackResponseListing, W>
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations/{documentVariationId} */
  getKnowledgeKnowledgebaseDocumentVariation<W extends boolean = false>(documentVariationId: string, documentId: string, knowledgeBaseId: string, options?: { documentState?: _Open<"Draft" | "Published">; expand?: _Many<_Open<"contentUrl">> } & _Inline<W>, call?: _Call<W>): _Answer<DocumentVariationResponse, W>
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations */
  getKnowledgeKnowledgebaseDocumentVariations<W extends boolean = false>(knowledgeBaseId: string, documentId: string, options?: { before?: string; after?: string; pageSize?: string; documentState?: _Open<"Draft" | "Published">; expand?: _Many<_Open<"contentUrl">> } & _Inline<W>, call?: _Call<W>): _Answer<DocumentVariationResponseListing, W>
  /** All items of GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations */
  getKnowledgeKnowledgebaseDocumentVariationsIter<W extends boolean = false>(knowledgeBaseId: string, documentId: string, options?: { before?: string; after?: string; pageSize?: string; documentState?: _Open<"Draft" | "Published">; expand?: _Many<_Open<"contentUrl">>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<DocumentVariationResponse, DocumentVariationResponseListing, W>
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions/{versionId} */
  getKnowledgeKnowledgebaseDocumentVersion<W extends boolean = false>(knowledgeBaseId: string, documentId: string, versionId: string, options?: { expand?: _Many<_Open<"category" | "labels">> } & _Inline<W>, call?: _Call<W>): _Answer<KnowledgeDocumentVersion, W>
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions */
  getKnowledgeKnowledgebaseDocumentVersions<W extends boolean = false>(knowledgeBaseId: string, documentId: string, options?: { before?: string; after?: string; pageSize?: string; expand?: _Many<_Open<"category" | "labels">> } & _Inline<W>, call?: _Call<W>): _Answer<KnowledgeDocumentVersionListing, W>
  /** All items of GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions */
  getKnowledgeKnowledgebaseDocumentVersionsIter<W extends boolean = false>(knowledgeBaseId: string, documentId: string, options?: { before?: string; after?: string; pageSize?: string; expand?: _Many<_Open<"category" | "labels">>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<KnowledgeDocumentVersion, KnowledgeDocumentVersionListing, W>
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions/{versionId}/variations/{variationId} */
  getKnowledgeKnowledgebaseDocumentVersionVariation<W extends boolean = false>(knowledgeBaseId: string, documentId: string, versionId: string, variationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<KnowledgeDocumentVersionVariation, W>
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions/{versionId}/variations */
  getKnowledgeKnowledgebaseDocumentVersionVariations<W extends boolean = false>(knowledgeBaseId: string, documentId: string, versionId: string, options?: { before?: string; after?: string; pageSize?: string } & _Inline<W>, call?: _Call<W>): _Answer<KnowledgeDocumentVersionVariationListing, W>
  /** All items of GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions/{versionId}/variations */
  getKnowledgeKnowledgebaseDocumentVersionVariationsIter<W extends boolean = false>(knowledgeBaseId: string, documentId: string, versionId: string, options?: { before?: string; after?: string; pageSize?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<KnowledgeDocumentVersionVariation, KnowledgeDocumentVersionVariationListing, W>
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/export/jobs/{exportJobId} */
  getKnowledgeKnowledgebaseExportJob<W extends boolean = false>(knowledgeBaseId: string, exportJobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<KnowledgeExportJobResponse, W>
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/import/jobs/{importJobId} */
  getKnowledgeKnowledgebaseImportJob<W extends boolean = false>(knowledgeBaseId: string, importJobId: string, options?: { expand?: _Many<_Open<"urls">> } & _Inline<W>, call?: _Call<W>): _Answer<KnowledgeImportJobResponse, W>
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels/{labelId} */
  getKnowledgeKnowledgebaseLabel<W extends boolean = false>(knowledgeBaseId: string, labelId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<LabelResponse, W>
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels */
  getKnowledgeKnowledgebaseLabels<W extends boolean = false>(knowledgeBaseId: string, options?: { before?: string; after?: string; pageSize?: string; name?: string; includeDocumentCount?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<LabelListing, W>
  /** All items of GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels */
  getKnowledgeKnowledgebaseLabelsIter<W extends boolean = false>(knowledgeBaseId: string, options?: { before?: string; after?: string; pageSize?: string; name?: string; includeDocumentCount?: boolean; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<LabelResponse, LabelListing, W>
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/operations */
  getKnowledgeKnowledgebaseOperations<W extends boolean = false>(knowledgeBaseId: string, options?: { before?: string; after?: string; pageSize?: string; userId?: _Many<string>; type?: _Many<string>; status?: _Many<string>; interval?: string; sourceId?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<OperationListing, W>
  /** All items of GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/operations */
  getKnowledgeKnowledgebaseOperationsIter<W extends boolean = false>(knowledgeBaseId: string, options?: { before?: string; after?: string; pageSize?: string; userId?: _Many<string>; type?: _Many<string>; status?: _Many<string>; interval?: string; sourceId?: _Many<string>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<OperationResponse, OperationListing, W>
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/operations/users/query */
  getKnowledgeKnowledgebaseOperationsUsersQuery<W extends boolean = false>(knowledgeBaseId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<OperationCreatorUserResponse, W>
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/parse/jobs/{parseJobId} */
  getKnowledgeKnowledgebaseParseJob<W extends boolean = false>(knowledgeBaseId: string, parseJobId: string, options?: { expand?: _Many<_Open<"urls">> } & _Inline<W>, call?: _Call<W>): _Answer<KnowledgeParseJobResponse, W>
  /** GET /api/v2/knowledge/knowledgebases */
  getKnowledgeKnowledgebases<W extends boolean = false>(options?: { before?: string; after?: string; limit?: string; pageSize?: string; name?: string; coreLanguage?: _Open<"en-US" | "en-UK" | "en-AU" | "en-CA" | "en-HK" | "en-IN" | "en-IE" | "en-NZ" | "en-PH" | "en-SG" | "en-ZA" | "de-DE" | "de-AT" | "de-CH" | "es-AR" | "es-CO" | "es-MX" | "es-US" | "es-ES" | "fr-FR" | "fr-BE" | "fr-CA" | "fr-CH" | "pt-BR" | "pt-PT" | "nl-NL" | "nl-BE" | "it-IT" | "ca-ES" | "tr-TR" | "sv-SE" | "fi-FI" | "nb-NO" | "da-DK" | "ja-JP" | "ar-AE" | "zh-CN" | "zh-TW" | "zh-HK" | "ko-KR" | "pl-PL" | "hi-IN" | "th-TH" | "hu-HU" | "vi-VN" | "uk-UA" | "cs-CZ" | "fil-PH" | "ms-MY" | "he-IL" | "el-GR">; published?: boolean; sortBy?: _Open<"Name" | "Date">; sortOrder?: _Open<"ASC" | "ascending" | "DESC" | "descending"> } & _Inline<W>, call?: _Call<W>): _Answer<KnowledgeBaseListing, W>
  /** All items of GET /api/v2/knowledge/knowledgebases */
  getKnowledgeKnowledgebasesIter<W extends boolean = false>(options?: { before?: string; after?: string; limit?: string; pageSize?: string; name?: string; coreLanguage?: _Open<"en-US" | "en-UK" | "en-AU" | "en-CA" | "en-HK" | "en-IN" | "en-IE" | "en-NZ" | "en-PH" | "en-SG" | "en-ZA" | "de-DE" | "de-AT" | "de-CH" | "es-AR" | "es-CO" | "es-MX" | "es-US" | "es-ES" | "fr-FR" | "fr-BE" | "fr-CA" | "fr-CH" | "pt-BR" | "pt-PT" | "nl-NL" | "nl-BE" | "it-IT" | "ca-ES" | "tr-TR" | "sv-SE" | "fi-FI" | "nb-NO" | "da-DK" | "ja-JP" | "ar-AE" | "zh-CN" | "zh-TW" | "zh-HK" | "ko-KR" | "pl-PL" | "hi-IN" | "th-TH" | "hu-HU" | "vi-VN" | "uk-UA" | "cs-CZ" | "fil-PH" | "ms-MY" | "he-IL" | "el-GR">; published?: boolean; sortBy?: _Open<"Name" | "Date">; sortOrder?: _Open<"ASC" | "ascending" | "DESC" | "descending">; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<KnowledgeBase, KnowledgeBaseListing, W>
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources */
  getKnowledgeKnowledgebaseSources<W extends boolean = false>(knowledgeBaseId: string, options?: { type?: string; expand?: _Many<_Open<"lastsync">>; ids?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<SourceBaseResponse[], W>
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId} */
  getKnowledgeKnowledgebaseSourcesSalesforceSourceId<W extends boolean = false>(knowledgeBaseId: string, sourceId: string, options?: { expand?: _Many<_Open<"lastsync">> } & _Inline<W>, call?: _Call<W>): _Answer<SalesforceSourceResponse, W>
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId} */
  getKnowledgeKnowledgebaseSourcesServicenowSourceId<W extends boolean = false>(knowledgeBaseId: string, sourceId: string, options?: { expand?: _Many<_Open<"lastsync">> } & _Inline<W>, call?: _Call<W>): _Answer<ServiceNowSourceResponse, W>
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/synchronize/jobs/{syncJobId} */
  getKnowledgeKnowledgebaseSynchronizeJob<W extends boolean = false>(knowledgeBaseId: string, syncJobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<KnowledgeSyncJobResponse, W>
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/unanswered/groups/{groupId} */
  getKnowledgeKnowledgebaseUnansweredGroup<W extends boolean = false>(knowledgeBaseId: string, groupId: string, options?: { app?: _Open<"SupportCenter" | "MessengerKnowledgeApp" | "BotFlow" | "Assistant" | "SmartAdvisor">; dateStart?: string; dateEnd?: string } & _Inline<W>, call?: _Call<W>): _Answer<UnansweredGroup, W>
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/unanswered/groups/{groupId}/phrasegroups/{phraseGroupId} */
  getKnowledgeKnowledgebaseUnansweredGroupPhrasegroup<W extends boolean = false>(knowledgeBaseId: string, groupId: string, phraseGroupId: string, options?: { app?: _Open<"SupportCenter" | "MessengerKnowledgeApp" | "BotFlow" | "Assistant" | "SmartAdvisor">; dateStart?: string; dateEnd?: string } & _Inline<W>, call?: _Call<W>): _Answer<UnansweredPhraseGroup, W>
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/unanswered/groups */
  getKnowledgeKnowledgebaseUnansweredGroups<W extends boolean = false>(knowledgeBaseId: string, options?: { app?: _Open<"SupportCenter" | "MessengerKnowledgeApp" | "BotFlow" | "Assistant" | "SmartAdvisor">; dateStart?: string; dateEnd?: string } & _Inline<W>, call?: _Call<W>): _Answer<UnansweredGroups, W>
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/uploads/urls/jobs/{jobId} */
  getKnowledgeKnowledgebaseUploadsUrlsJob<W extends boolean = false>(knowledgeBaseId: string, jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<GetUploadSourceUrlJobStatusResponse, W>
  /** GET /api/v2/knowledge/settings/{knowledgeSettingId} */
  getKnowledgeSetting<W extends boolean = false>(knowledgeSettingId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<KnowledgeSettingsResponse, W>
  /** GET /api/v2/knowledge/settings */
  getKnowledgeSettings<W extends boolean = false>(options?: { before?: string; after?: string; pageSize?: string; name?: string; sourceId?: string; sortBy?: _Open<"dateModified" | "name">; sortOrder?: _Open<"Asc" | "Desc"> } & _Inline<W>, call?: _Call<W>): _Answer<KnowledgeSettingListing, W>
  /** All items of GET /api/v2/knowledge/settings */
  getKnowledgeSettingsIter<W extends boolean = false>(options?: { before?: string; after?: string; pageSize?: string; name?: string; sourceId?: string; sortBy?: _Open<"dateModified" | "name">; sortOrder?: _Open<"Asc" | "Desc">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<KnowledgeSettingsResponse, KnowledgeSettingListing, W>
  /** GET /api/v2/knowledge/sources/{sourceId} */
  getKnowledgeSource<W extends boolean = false>(sourceId: string, options?: { expand?: _Many<_Open<"lastSync" | "filterDetails" | "connection">> } & _Inline<W>, call?: _Call<W>): _Answer<V3SourceExpandableResponse, W>
  /** GET /api/v2/knowledge/sources */
  getKnowledgeSources<W extends boolean = false>(options?: { expand?: _Many<_Open<"lastSync" | "connection">> } & _Inline<W>, call?: _Call<W>): _Answer<V3SourceExpandableListing, W>
  /** GET /api/v2/knowledge/sources/synchronizations */
  getKnowledgeSourcesSynchronizations<W extends boolean = false>(options?: { before?: string; after?: string; pageSize?: string } & _Inline<W>, call?: _Call<W>): _Answer<V3SynchronizationListing, W>
  /** All items of GET /api/v2/knowledge/sources/synchronizations */
  getKnowledgeSourcesSynchronizationsIter<W extends boolean = false>(options?: { before?: string; after?: string; pageSize?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<V3Synchronization, V3SynchronizationListing, W>
  /** GET /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId} */
  getKnowledgeSourceSynchronization<W extends boolean = false>(sourceId: string, synchronizationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<V3Synchronization, W>
  /** GET /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/deletions/{fileId} */
  getKnowledgeSourceSynchronizationDeletion<W extends boolean = false>(sourceId: string, synchronizationId: string, fileId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<V3SynchronizationDeletion, W>
  /** GET /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/deletions */
  getKnowledgeSourceSynchronizationDeletions<W extends boolean = false>(sourceId: string, synchronizationId: string, options?: { before?: string; after?: string; pageSize?: string } & _Inline<W>, call?: _Call<W>): _Answer<V3SynchronizationDeletionListing, W>
  /** All items of GET /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/deletions */
  getKnowledgeSourceSynchronizationDeletionsIter<W extends boolean = false>(sourceId: string, synchronizationId: string, options?: { before?: string; after?: string; pageSize?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<V3SynchronizationDeletion, V3SynchronizationDeletionListing, W>
  /** GET /api/v2/knowledge/sources/{sourceId}/synchronizations */
  getKnowledgeSourceSynchronizations<W extends boolean = false>(sourceId: string, options?: { before?: string; after?: string; pageSize?: string } & _Inline<W>, call?: _Call<W>): _Answer<V3SynchronizationListing, W>
  /** All items of GET /api/v2/knowledge/sources/{sourceId}/synchronizations */
  getKnowledgeSourceSynchronizationsIter<W extends boolean = false>(sourceId: string, options?: { before?: string; after?: string; pageSize?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<V3Synchronization, V3SynchronizationListing, W>
  /** GET /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/uploads/{fileId} */
  getKnowledgeSourceSynchronizationUpload<W extends boolean = false>(sourceId: string, synchronizationId: string, fileId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<V3SynchronizationUpload, W>
  /** GET /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/uploads */
  getKnowledgeSourceSynchronizationUploads<W extends boolean = false>(sourceId: string, synchronizationId: string, options?: { before?: string; after?: string; pageSize?: string } & _Inline<W>, call?: _Call<W>): _Answer<V3SynchronizationUploadListing, W>
  /** All items of GET /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/uploads */
  getKnowledgeSourceSynchronizationUploadsIter<W extends boolean = false>(sourceId: string, synchronizationId: string, options?: { before?: string; after?: string; pageSize?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<V3SynchronizationUpload, V3SynchronizationUploadListing, W>
  /** PATCH /api/v2/knowledge/connections/{connectionId} */
  patchKnowledgeConnection<W extends boolean = false>(connectionId: string, options?: { body?: ConnectionUpdateRequest } & _Inline<W>, call?: _Call<W>): _Answer<ConnectionResponse, W>
  /** PATCH /api/v2/knowledge/guest/sessions/{sessionId}/documents/search/{searchId} */
  patchKnowledgeGuestSessionDocumentsSearchSearchId<W extends boolean = false>(sessionId: string, searchId: string, body: SearchUpdateRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId} */
  patchKnowledgeKnowledgebase<W extends boolean = false>(knowledgeBaseId: string, body: KnowledgeBaseUpdateRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<KnowledgeBase, W>
  /** PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories/{categoryId} */
  patchKnowledgeKnowledgebaseCategory<W extends boolean = false>(knowledgeBaseId: string, categoryId: string, body: CategoryUpdateRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<CategoryResponse, W>
  /** PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/chunks/search/{searchId} */
  patchKnowledgeKnowledgebaseChunksSearchSearchId<W extends boolean = false>(knowledgeBaseId: string, searchId: string, options?: { body?: ChunkSearchRegisterRequest } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId} */
  patchKnowledgeKnowledgebaseDocument<W extends boolean = false>(knowledgeBaseId: string, documentId: string, body: KnowledgeDocumentReq, options?: _Inline<W>, call?: _Call<W>): _Answer<KnowledgeDocumentResponse, W>
  /** PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback/{feedbackId} */
  patchKnowledgeKnowledgebaseDocumentFeedbackFeedbackId<W extends boolean = false>(knowledgeBaseId: string, documentId: string, feedbackId: string, options?: { body?: KnowledgeDocumentFeedbackUpdateRequest } & _Inline<W>, call?: _Call<W>): _Answer<KnowledgeDocumentFeedbackResponse, W>
  /** PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/search/{searchId} */
  patchKnowledgeKnowledgebaseDocumentsSearchSearchId<W extends boolean = false>(knowledgeBaseId: string, searchId: string, options?: { body?: SearchUpdateRequest } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations/{documentVariationId} */
  patchKnowledgeKnowledgebaseDocumentVariation<W extends boolean = false>(documentVariationId: string, documentId: string, knowledgeBaseId: string, body: DocumentVariationRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<DocumentVariationResponse, W>
  /** PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/import/jobs/{importJobId} */
  patchKnowledgeKnowledgebaseImportJob<W extends boolean = false>(knowledgeBaseId: string, importJobId: string, body: ImportStatusRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<KnowledgeImportJobResponse, W>
  /** PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels/{labelId} */
  patchKnowledgeKnowledgebaseLabel<W extends boolean = false>(knowledgeBaseId: string, labelId: string, body: LabelUpdateRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<LabelResponse, W>
  /** PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/parse/jobs/{parseJobId} */
  patchKnowledgeKnowledgebaseParseJob<W extends boolean = false>(knowledgeBaseId: string, parseJobId: string, body: KnowledgeParseJobRequestPatch, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/synchronize/jobs/{syncJobId} */
  patchKnowledgeKnowledgebaseSynchronizeJob<W extends boolean = false>(knowledgeBaseId: string, syncJobId: string, body: SyncStatusRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<KnowledgeSyncJobResponse, W>
  /** PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/unanswered/groups/{groupId}/phrasegroups/{phraseGroupId} */
  patchKnowledgeKnowledgebaseUnansweredGroupPhrasegroup<W extends boolean = false>(knowledgeBaseId: string, groupId: string, phraseGroupId: string, body: UnansweredPhraseGroupPatchRequestBody, options?: _Inline<W>, call?: _Call<W>): _Answer<UnansweredPhraseGroupUpdateResponse, W>
  /** PATCH /api/v2/knowledge/settings/{knowledgeSettingId} */
  patchKnowledgeSetting<W extends boolean = false>(knowledgeSettingId: string, body: KnowledgeSettingsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<KnowledgeSettingsResponse, W>
  /** PATCH /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId} */
  patchKnowledgeSourceSynchronization<W extends boolean = false>(sourceId: string, synchronizationId: string, body: V3SynchronizationUpdateRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<V3Synchronization, W>
  /** POST /api/v2/knowledge/connections */
  postKnowledgeConnections<W extends boolean = false>(body: ConnectionCreateRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<ConnectionCreateResponse, W>
  /** POST /api/v2/knowledge/documentuploads */
  postKnowledgeDocumentuploads<W extends boolean = false>(body: UploadUrlRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<UploadUrlResponse, W>
  /** POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/{documentId}/copies */
  postKnowledgeGuestSessionDocumentCopies<W extends boolean = false>(sessionId: string, documentId: string, options?: { body?: KnowledgeGuestDocumentCopy } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/{documentId}/feedback */
  postKnowledgeGuestSessionDocumentFeedback<W extends boolean = false>(sessionId: string, documentId: string, options?: { body?: KnowledgeGuestDocumentFeedback } & _Inline<W>, call?: _Call<W>): _Answer<KnowledgeGuestDocumentFeedback, W>
  /** POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/answers */
  postKnowledgeGuestSessionDocumentsAnswers<W extends boolean = false>(sessionId: string, body: KnowledgeDocumentsAnswerFilter, options?: _Inline<W>, call?: _Call<W>): _Answer<KnowledgeGuestAnswerDocumentsResponse, W>
  /** POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/presentations */
  postKnowledgeGuestSessionDocumentsPresentations<W extends boolean = false>(sessionId: string, options?: { body?: KnowledgeGuestDocumentPresentation } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/search */
  postKnowledgeGuestSessionDocumentsSearch<W extends boolean = false>(sessionId: string, options?: { expand?: _Many<_Open<"documentVariations" | "documentAlternatives" | "knowledgeBaseLanguageCode">>; body?: KnowledgeDocumentGuestSearchRequest } & _Inline<W>, call?: _Call<W>): _Answer<KnowledgeDocumentGuestSearch, W>
  /** All items of POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/search */
  postKnowledgeGuestSessionDocumentsSearchIter<W extends boolean = false>(sessionId: string, options?: { expand?: _Many<_Open<"documentVariations" | "documentAlternatives" | "knowledgeBaseLanguageCode">>; body?: KnowledgeDocumentGuestSearchRequest; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<KnowledgeDocumentGuestSearchResult, KnowledgeDocumentGuestSearch, W>
  /** POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/search/suggestions */
  postKnowledgeGuestSessionDocumentsSearchSuggestions<W extends boolean = false>(sessionId: string, options?: { body?: KnowledgeGuestDocumentSuggestionRequest } & _Inline<W>, call?: _Call<W>): _Answer<KnowledgeGuestDocumentSuggestion, W>
  /** POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/{documentId}/views */
  postKnowledgeGuestSessionDocumentViews<W extends boolean = false>(sessionId: string, documentId: string, options?: { body?: KnowledgeGuestDocumentView } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/knowledge/guest/sessions */
  postKnowledgeGuestSessions<W extends boolean = false>(body: KnowledgeGuestSession, options?: _Inline<W>, call?: _Call<W>): _Answer<KnowledgeGuestSession, W>
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories */
  postKnowledgeKnowledgebaseCategories<W extends boolean = false>(knowledgeBaseId: string, body: CategoryCreateRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<CategoryResponse, W>
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/chunks/search */
  postKnowledgeKnowledgebaseChunksSearch<W extends boolean = false>(knowledgeBaseId: string, options?: { body?: KnowledgeDocumentChunkRequest } & _Inline<W>, call?: _Call<W>): _Answer<KnowledgeDocumentChunkResponse, W>
  /** All items of POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/chunks/search */
  postKnowledgeKnowledgebaseChunksSearchIter<W extends boolean = false>(knowledgeBaseId: string, options?: { body?: KnowledgeDocumentChunkRequest; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<DocumentChunkBlock, KnowledgeDocumentChunkResponse, W>
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/copies */
  postKnowledgeKnowledgebaseDocumentCopies<W extends boolean = false>(knowledgeBaseId: string, documentId: string, options?: { body?: KnowledgeDocumentCopy } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback */
  postKnowledgeKnowledgebaseDocumentFeedback<W extends boolean = false>(knowledgeBaseId: string, documentId: string, options?: { body?: KnowledgeDocumentFeedback } & _Inline<W>, call?: _Call<W>): _Answer<KnowledgeDocumentFeedbackResponse, W>
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents */
  postKnowledgeKnowledgebaseDocuments<W extends boolean = false>(knowledgeBaseId: string, body: KnowledgeDocumentReq, options?: _Inline<W>, call?: _Call<W>): _Answer<KnowledgeDocumentResponse, W>
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/answers */
  postKnowledgeKnowledgebaseDocumentsAnswers<W extends boolean = false>(knowledgeBaseId: string, body: KnowledgeDocumentsAnswerFilter, options?: _Inline<W>, call?: _Call<W>): _Answer<KnowledgeAnswerDocumentsResponse, W>
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/bulk/remove */
  postKnowledgeKnowledgebaseDocumentsBulkRemove<W extends boolean = false>(knowledgeBaseId: string, body: KnowledgeDocumentBulkRemoveRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BulkResponse, W>
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/bulk/update */
  postKnowledgeKnowledgebaseDocumentsBulkUpdate<W extends boolean = false>(knowledgeBaseId: string, body: KnowledgeDocumentBulkUpdateRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BulkResponse, W>
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/presentations */
  postKnowledgeKnowledgebaseDocumentsPresentations<W extends boolean = false>(knowledgeBaseId: string, options?: { body?: KnowledgeDocumentPresentation } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/query */
  postKnowledgeKnowledgebaseDocumentsQuery<W extends boolean = false>(knowledgeBaseId: string, options?: { expand?: _Many<_Open<"documentVariations" | "documentAlternatives" | "knowledgeBaseLanguageCode" | "variationChunks">>; body?: KnowledgeDocumentQuery } & _Inline<W>, call?: _Call<W>): _Answer<KnowledgeDocumentQueryResponse, W>
  /** All items of POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/query */
  postKnowledgeKnowledgebaseDocumentsQueryIter<W extends boolean = false>(knowledgeBaseId: string, options?: { expand?: _Many<_Open<"documentVariations" | "documentAlternatives" | "knowledgeBaseLanguageCode" | "variationChunks">>; body?: KnowledgeDocumentQuery; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<KnowledgeDocumentQueryResult, KnowledgeDocumentQueryResponse, W>
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/search */
  postKnowledgeKnowledgebaseDocumentsSearch<W extends boolean = false>(knowledgeBaseId: string, options?: { expand?: _Many<_Open<"documentVariations" | "documentAlternatives" | "knowledgeBaseLanguageCode" | "variationChunks">>; body?: KnowledgeDocumentSearchRequest } & _Inline<W>, call?: _Call<W>): _Answer<KnowledgeDocumentSearch, W>
  /** All items of POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/search */
  postKnowledgeKnowledgebaseDocumentsSearchIter<W extends boolean = false>(knowledgeBaseId: string, options?: { expand?: _Many<_Open<"documentVariations" | "documentAlternatives" | "knowledgeBaseLanguageCode" | "variationChunks">>; body?: KnowledgeDocumentSearchRequest; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<KnowledgeDocumentSearchResult, KnowledgeDocumentSearch, W>
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/search/suggestions */
  postKnowledgeKnowledgebaseDocumentsSearchSuggestions<W extends boolean = false>(knowledgeBaseId: string, options?: { body?: KnowledgeDocumentSuggestionRequest } & _Inline<W>, call?: _Call<W>): _Answer<KnowledgeDocumentSuggestion, W>
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/versions/bulk/add */
  postKnowledgeKnowledgebaseDocumentsVersionsBulkAdd<W extends boolean = false>(knowledgeBaseId: string, body: KnowledgeDocumentBulkVersionAddRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BulkResponse, W>
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations */
  postKnowledgeKnowledgebaseDocumentVariations<W extends boolean = false>(knowledgeBaseId: string, documentId: string, body: DocumentVariationRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<DocumentVariationResponse, W>
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions */
  postKnowledgeKnowledgebaseDocumentVersions<W extends boolean = false>(knowledgeBaseId: string, documentId: string, body: KnowledgeDocumentVersion, options?: _Inline<W>, call?: _Call<W>): _Answer<KnowledgeDocumentVersion, W>
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/views */
  postKnowledgeKnowledgebaseDocumentViews<W extends boolean = false>(knowledgeBaseId: string, documentId: string, options?: { body?: KnowledgeDocumentView } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/export/jobs */
  postKnowledgeKnowledgebaseExportJobs<W extends boolean = false>(knowledgeBaseId: string, body: KnowledgeExportJobRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<KnowledgeExportJobResponse, W>
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/import/jobs */
  postKnowledgeKnowledgebaseImportJobs<W extends boolean = false>(knowledgeBaseId: string, body: KnowledgeImportJobRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<KnowledgeImportJobResponse, W>
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels */
  postKnowledgeKnowledgebaseLabels<W extends boolean = false>(knowledgeBaseId: string, body: LabelCreateRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<LabelResponse, W>
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/parse/jobs/{parseJobId}/import */
  postKnowledgeKnowledgebaseParseJobImport<W extends boolean = false>(knowledgeBaseId: string, parseJobId: string, body: KnowledgeParseJobRequestImport, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/parse/jobs */
  postKnowledgeKnowledgebaseParseJobs<W extends boolean = false>(knowledgeBaseId: string, body: KnowledgeParseJobRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<KnowledgeParseJobResponse, W>
  /** POST /api/v2/knowledge/knowledgebases */
  postKnowledgeKnowledgebases<W extends boolean = false>(body: KnowledgeBaseCreateRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<KnowledgeBase, W>
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce */
  postKnowledgeKnowledgebaseSourcesSalesforce<W extends boolean = false>(knowledgeBaseId: string, body: SalesforceSourceRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<KnowledgeSyncJobResponse, W>
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId}/sync */
  postKnowledgeKnowledgebaseSourcesSalesforceSourceIdSync<W extends boolean = false>(knowledgeBaseId: string, sourceId: string, options?: { body?: any } & _Inline<W>, call?: _Call<W>): _Answer<SourceSyncResponse, W>
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow */
  postKnowledgeKnowledgebaseSourcesServicenow<W extends boolean = false>(knowledgeBaseId: string, body: ServiceNowSourceRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<KnowledgeSyncJobResponse, W>
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId}/sync */
  postKnowledgeKnowledgebaseSourcesServicenowSourceIdSync<W extends boolean = false>(knowledgeBaseId: string, sourceId: string, options?: { body?: any } & _Inline<W>, call?: _Call<W>): _Answer<SourceSyncResponse, W>
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/synchronize/jobs */
  postKnowledgeKnowledgebaseSynchronizeJobs<W extends boolean = false>(knowledgeBaseId: string, body: KnowledgeSyncJobRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<KnowledgeSyncJobResponse, W>
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/uploads/urls/jobs */
  postKnowledgeKnowledgebaseUploadsUrlsJobs<W extends boolean = false>(knowledgeBaseId: string, body: CreateUploadSourceUrlJobRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<CreateUploadSourceUrlJobResponse, W>
  /** POST /api/v2/knowledge/search */
  postKnowledgeSearch<W extends boolean = false>(options?: { body?: KnowledgeSourcesSearchRequest } & _Inline<W>, call?: _Call<W>): _Answer<KnowledgeSourcesSearchResponse, W>
  /** POST /api/v2/knowledge/search/preview */
  postKnowledgeSearchPreview<W extends boolean = false>(options?: { body?: KnowledgeSearchPreviewRequest } & _Inline<W>, call?: _Call<W>): _Answer<KnowledgeSearchPreviewResponse, W>
  /** POST /api/v2/knowledge/settings */
  postKnowledgeSettings<W extends boolean = false>(options?: { body?: KnowledgeSettingsRequest } & _Inline<W>, call?: _Call<W>): _Answer<KnowledgeSettingsResponse, W>
  /** POST /api/v2/knowledge/sources */
  postKnowledgeSources<W extends boolean = false>(body: V3SourceCreateRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<V3SourceDetailedResponse, W>
  /** POST /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/deletions */
  postKnowledgeSourceSynchronizationDeletions<W extends boolean = false>(sourceId: string, synchronizationId: string, body: V3SynchronizationFileDeletionRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<V3SynchronizationDeletion, W>
  /** POST /api/v2/knowledge/sources/{sourceId}/synchronizations */
  postKnowledgeSourceSynchronizations<W extends boolean = false>(sourceId: string, options?: { body?: V3StartManualSyncRequest } & _Inline<W>, call?: _Call<W>): _Answer<V3Synchronization, W>
  /** POST /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/uploads */
  postKnowledgeSourceSynchronizationUploads<W extends boolean = false>(sourceId: string, synchronizationId: string, body: V3SynchronizationUploadUrlRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<V3SynchronizationUploadUrlResponse, W>
  /** PUT /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId} */
  putKnowledgeKnowledgebaseSourcesSalesforceSourceId<W extends boolean = false>(knowledgeBaseId: string, sourceId: string, body: SalesforceSourceRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<SalesforceSourceResponse, W>
  /** PUT /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId} */
  putKnowledgeKnowledgebaseSourcesServicenowSourceId<W extends boolean = false>(knowledgeBaseId: string, sourceId: string, body: ServiceNowSourceRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<ServiceNowSourceResponse, W>
  /** PUT /api/v2/knowledge/sources/{sourceId} */
  putKnowledgeSource<W extends boolean = false>(sourceId: string, body: V3SourceUpdateRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<V3SourceDetailedResponse, W>
}

export interface AnswerGenerationDocument {
  id?: string
  title?: string
  selfUri?: string
}

export interface AuthenticationProperties {
  sharepoint?: SharepointAuthenticationProperties
}

export interface CategoryCreateRequest {
  id?: string
  name: string
  parentCategoryId?: string
  description?: string
  externalId?: string
  selfUri?: string
}

export interface CategoryReference {
  id: string
  name?: string
  parentCategory?: CategoryReference
  selfUri?: string
}

export interface CategoryResponse {
  id?: string
  name: string
  description?: string
  externalId?: string
  dateCreated?: string
  dateModified?: string
  parentCategory?: CategoryReference
  documentCount?: number
  knowledgeBase?: KnowledgeBaseReference
  selfUri?: string
}

export interface CategoryResponseListing {
  entities?: CategoryResponse[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface CategoryUpdateRequest {
  id?: string
  name?: string
  parentCategoryId?: string
  description?: string
  externalId?: string
  selfUri?: string
}

export interface ChunkSearchRegisterRequest {
  sessionId?: string
  answered: boolean
  selectedAnswers?: SelectedAnswer[]
}

export interface ConnectionCreateRequest {
  name?: string
  integrationId: string
  redirectUrl: string
}

export interface ConnectionCreateResponse {
  id?: string
  name?: string
  type?: _Open<"Sharepoint">
  integration?: KnowledgeIntegrationReference
  authenticationProperties?: AuthenticationProperties
  createdBy?: UserReference
  modifiedBy?: UserReference
  dateCreated?: string
  dateModified?: string
  status?: _Open<"Created" | "Connected" | "Expired" | "Failed">
  selfUri?: string
}

export interface ConnectionListing {
  entities?: ConnectionResponse[]
}

export interface ConnectionOption {
  id?: string
  name?: string
}

export interface ConnectionOptionListing {
  entities?: ConnectionOption[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface ConnectionResponse {
  id?: string
  name?: string
  type?: _Open<"Sharepoint">
  integration?: KnowledgeIntegrationReference
  authenticationProperties?: AuthenticationProperties
  createdBy?: UserReference
  modifiedBy?: UserReference
  dateCreated?: string
  dateModified?: string
  status?: _Open<"Created" | "Connected" | "Expired" | "Failed">
  error?: ErrorBody
  dateExpiry?: string
  selfUri?: string
}

export interface ConnectionUpdateRequest {
  code: string
  error?: string
  errorDescription?: string
}

export interface DocumentBody {
  blocks: DocumentBodyBlock[]
}

export interface DocumentBodyBlock {
  type: _Open<"Paragraph" | "Image" | "Video" | "OrderedList" | "UnorderedList" | "Table">
  image?: DocumentBodyImage
  video?: DocumentBodyVideo
  paragraph?: DocumentBodyParagraph
  list?: DocumentBodyList
  table?: DocumentBodyTable
}

export interface DocumentBodyBlockWithHighlight {
  type: _Open<"Paragraph" | "Image" | "Video" | "OrderedList" | "UnorderedList" | "Table">
  image?: DocumentBodyImage
  video?: DocumentBodyVideo
  paragraph?: DocumentBodyParagraphWithHighlight
  list?: DocumentBodyListWithHighlight
  table?: DocumentBodyTableWithHighlight
}

export interface DocumentBodyImage {
  url: string
  hyperlink?: string
  properties?: DocumentBodyImageProperties
}

export interface DocumentBodyImageProperties {
  backgroundColor?: string
  align?: _Open<"Center" | "Left" | "Right" | "Justify">
  indentation?: number
  width?: number
  widthWithUnit?: DocumentElementLength
  altText?: string
}

export interface DocumentBodyList {
  properties?: DocumentBodyListBlockProperties
  blocks: DocumentBodyListBlock[]
}

export interface DocumentBodyListBlock {
  type: _Open<"ListItem">
  properties?: DocumentBodyListItemProperties
  blocks: DocumentListContentBlock[]
}

export interface DocumentBodyListBlockProperties {
  unorderedType?: _Open<"Normal" | "Square" | "Circle" | "None">
  orderedType?: _Open<"Number" | "LowerAlpha" | "LowerGreek" | "LowerRoman" | "UpperAlpha" | "UpperRoman" | "None">
}

export interface DocumentBodyListBlockWithHighlight {
  type: _Open<"ListItem">
  properties?: DocumentBodyListItemProperties
  blocks: DocumentListContentBlockWithHighlight[]
}

export interface DocumentBodyListItemProperties {
  backgroundColor?: string
  align?: _Open<"Center" | "Left" | "Right" | "Justify">
  indentation?: number
  fontSize?: _Open<"XxSmall" | "XSmall" | "Small" | "Medium" | "Large" | "XLarge" | "XxLarge" | "XxxLarge">
  fontType?: _Open<"Paragraph" | "Heading1" | "Heading2" | "Heading3" | "Heading4" | "Heading5" | "Heading6" | "Preformatted">
  textColor?: string
  unorderedType?: _Open<"Normal" | "Square" | "Circle" | "None">
  orderedType?: _Open<"Number" | "LowerAlpha" | "LowerGreek" | "LowerRoman" | "UpperAlpha" | "UpperRoman" | "None">
}

export interface DocumentBodyListWithHighlight {
  properties?: DocumentBodyListBlockProperties
  blocks: DocumentBodyListBlockWithHighlight[]
}

export interface DocumentBodyParagraph {
  blocks: DocumentContentBlock[]
  properties?: DocumentBodyParagraphProperties
}

export interface DocumentBodyParagraphProperties {
  fontSize?: _Open<"XxSmall" | "XSmall" | "Small" | "Medium" | "Large" | "XLarge" | "XxLarge" | "XxxLarge">
  fontType?: _Open<"Paragraph" | "Heading1" | "Heading2" | "Heading3" | "Heading4" | "Heading5" | "Heading6" | "Preformatted">
  textColor?: string
  backgroundColor?: string
  align?: _Open<"Center" | "Left" | "Right" | "Justify">
  indentation?: number
}

export interface DocumentBodyParagraphWithHighlight {
  blocks: DocumentContentBlockWithHighlight[]
  properties?: DocumentBodyParagraphProperties
}

export interface DocumentBodyTable {
  properties?: DocumentBodyTableProperties
  rows: DocumentBodyTableRowBlock[]
}

export interface DocumentBodyTableCaptionBlock {
  blocks: DocumentBodyTableCaptionItem[]
}

export interface DocumentBodyTableCaptionItem {
  type: _Open<"Text" | "Paragraph" | "Image" | "Video" | "OrderedList" | "UnorderedList">
  text?: DocumentText
  paragraph?: DocumentBodyParagraph
  image?: DocumentBodyImage
  video?: DocumentBodyVideo
  list?: DocumentBodyList
}

export interface DocumentBodyTableCellBlock {
  properties?: DocumentBodyTableCellBlockProperties
  blocks: DocumentTableContentBlock[]
}

export interface DocumentBodyTableCellBlockProperties {
  cellType?: _Open<"Cell" | "HeaderCell">
  width?: number
  widthWithUnit?: DocumentElementLength
  height?: number
  horizontalAlign?: _Open<"Center" | "Left" | "Right">
  verticalAlign?: _Open<"Top" | "Middle" | "Bottom">
  borderWidth?: number
  borderStyle?: _Open<"Solid" | "Dotted" | "Dashed" | "Double" | "Groove" | "Ridge" | "Inset" | "Outset" | "Hidden" | "None">
  borderColor?: string
  backgroundColor?: string
  scope?: _Open<"Row" | "Column" | "RowGroup" | "ColumnGroup" | "None">
  colSpan?: number
  rowSpan?: number
}

export interface DocumentBodyTableCellBlockWithHighlight {
  properties?: DocumentBodyTableCellBlockProperties
  blocks: DocumentTableContentBlockWithHighlight[]
}

export interface DocumentBodyTableProperties {
  width?: number
  widthWithUnit?: DocumentElementLength
  height?: number
  cellSpacing?: number
  cellPadding?: number
  borderWidth?: number
  alignment?: _Open<"Center" | "Left" | "Right">
  borderStyle?: _Open<"Solid" | "Dotted" | "Dashed" | "Double" | "Groove" | "Ridge" | "Inset" | "Outset" | "Hidden" | "None">
  borderColor?: string
  backgroundColor?: string
  caption?: DocumentBodyTableCaptionBlock
}

export interface DocumentBodyTableRowBlock {
  properties?: DocumentBodyTableRowBlockProperties
  cells: DocumentBodyTableCellBlock[]
}

export interface DocumentBodyTableRowBlockProperties {
  rowType?: _Open<"Header" | "Footer" | "Body">
  alignment?: _Open<"Center" | "Left" | "Right">
  height?: number
  borderStyle?: _Open<"Solid" | "Dotted" | "Dashed" | "Double" | "Groove" | "Ridge" | "Inset" | "Outset" | "Hidden" | "None">
  borderColor?: string
  backgroundColor?: string
}

export interface DocumentBodyTableRowBlockWithHighlight {
  properties?: DocumentBodyTableRowBlockProperties
  cells: DocumentBodyTableCellBlockWithHighlight[]
}

export interface DocumentBodyTableWithHighlight {
  properties?: DocumentBodyTableProperties
  rows: DocumentBodyTableRowBlockWithHighlight[]
}

export interface DocumentBodyVideo {
  url: string
  properties?: DocumentBodyVideoProperties
}

export interface DocumentBodyVideoProperties {
  backgroundColor?: string
  align?: _Open<"Center" | "Left" | "Right" | "Justify">
  indentation?: number
  width?: DocumentElementLength
  height?: DocumentElementLength
}

export interface DocumentBodyWithHighlight {
  blocks: DocumentBodyBlockWithHighlight[]
}

export interface DocumentChunkBlock {
  id: string
  text: string
  confidence?: number
  document?: DocumentChunkReference
}

export interface DocumentChunkReference {
  id: string
  title?: string
  selfUri?: string
}

export interface DocumentContentBlock {
  type: _Open<"Text" | "Image" | "Video">
  text?: DocumentText
  image?: DocumentBodyImage
  video?: DocumentBodyVideo
}

export interface DocumentContentBlockWithHighlight {
  type: _Open<"Text" | "Image" | "Video">
  text?: DocumentText
  image?: DocumentBodyImage
  video?: DocumentBodyVideo
  answerHighlight?: DocumentContentHighlightIndex
}

export interface DocumentContentHighlightIndex {
  startIndex?: number
  endIndex?: number
}

export interface DocumentElementLength {
  value: number
  unit: _Open<"Em" | "Percentage" | "Px">
}

export interface DocumentListContentBlock {
  type: _Open<"Text" | "Image" | "OrderedList" | "UnorderedList" | "Video">
  text?: DocumentText
  image?: DocumentBodyImage
  video?: DocumentBodyVideo
  list?: DocumentBodyList
}

export interface DocumentListContentBlockWithHighlight {
  type: _Open<"Text" | "Image" | "OrderedList" | "UnorderedList" | "Video">
  text?: DocumentText
  image?: DocumentBodyImage
  video?: DocumentBodyVideo
  list?: DocumentBodyListWithHighlight
  answerHighlight?: DocumentContentHighlightIndex
}

export interface DocumentQuery {
  clauses: DocumentQueryClause[]
  operator: _Open<"Or" | "And">
}

export interface DocumentQueryClause {
  operator: _Open<"Or" | "And">
  predicates: DocumentQueryPredicate[]
}

export interface DocumentQueryInterval {
  field?: _Open<"dateCreated" | "dateModified" | "datePublished">
  value?: string
}

export interface DocumentQueryPredicate {
  fields: string[]
  values: string[]
  type: _Open<"Equals" | "NotEquals" | "Contains" | "MatchAll" | "MatchAny">
}

export interface DocumentTableContentBlock {
  type: _Open<"Paragraph" | "Text" | "Image" | "Video" | "OrderedList" | "UnorderedList" | "Table">
  text?: DocumentText
  image?: DocumentBodyImage
  video?: DocumentBodyVideo
  paragraph?: DocumentBodyParagraph
  list?: DocumentBodyList
  table?: DocumentBodyTable
}

export interface DocumentTableContentBlockWithHighlight {
  type: _Open<"Paragraph" | "Text" | "Image" | "Video" | "OrderedList" | "UnorderedList" | "Table">
  text?: DocumentText
  image?: DocumentBodyImage
  video?: DocumentBodyVideo
  paragraph?: DocumentBodyParagraphWithHighlight
  list?: DocumentBodyListWithHighlight
  table?: DocumentBodyTableWithHighlight
  answerHighlight?: DocumentContentHighlightIndex
}

export interface DocumentText {
  text: string
  marks?: string[]
  hyperlink?: string
  properties?: DocumentTextProperties
}

export interface DocumentTextProperties {
  fontSize?: _Open<"XxSmall" | "XSmall" | "Small" | "Medium" | "Large" | "XLarge" | "XxLarge" | "XxxLarge">
  textColor?: string
  backgroundColor?: string
}

export interface DocumentVariationAnswer {
  id?: string
  dateCreated?: string
  dateModified?: string
  documentVersion?: AddressableEntityRef
  contexts: DocumentVariationContext[]
  document?: KnowledgeDocumentReference
  priority?: number
  name?: string
  body?: DocumentBodyWithHighlight
  selfUri?: string
}

export interface DocumentVariationContext {
  context: KnowledgeContextReference
  values: KnowledgeContextValueReference[]
}

export interface DocumentVariationQueryChunkBlock {
  id: string
  text: string
}

export interface DocumentVariationRequest {
  id?: string
  dateCreated?: string
  dateModified?: string
  documentVersion?: AddressableEntityRef
  contexts: DocumentVariationContext[]
  document?: KnowledgeDocumentReference
  priority?: number
  name?: string
  body?: DocumentBody
  selfUri?: string
}

export interface DocumentVariationResponse {
  id?: string
  dateCreated?: string
  dateModified?: string
  documentVersion?: AddressableEntityRef
  contexts: DocumentVariationContext[]
  document?: KnowledgeDocumentReference
  priority?: number
  name?: string
  body?: DocumentBody
  selfUri?: string
}

export interface DocumentVariationResponseListing {
  entities?: DocumentVariationResponse[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface DocumentVariationSearchChunkBlock {
  id: string
  text: string
  confidence?: number
}

export interface EntityReference {
  id: string
}

export interface FabricTag {
  name?: string
}

export interface GuestCategoryReference {
  id?: string
  selfUri?: string
}

export interface GuestCategoryResponseListing {
  entities?: GuestResponseCategory[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
  sessionId?: string
}

export interface GuestResponseCategory {
  id?: string
  name?: string
  description?: string
  externalId?: string
  dateCreated?: string
  dateModified?: string
  parentCategory?: GuestCategoryReference
  selfUri?: string
}

export interface ImportStatusRequest {
  status: string
}

export interface KnowledgeAnswerDocumentResponse {
  id?: string
  title?: string
  answer?: string
  variation?: DocumentVariationAnswer
}

export interface KnowledgeAnswerDocumentsResponse {
  results?: KnowledgeAnswerDocumentResponse[]
  answerGeneration?: KnowledgeAnswerGenerationResponse
}

export interface KnowledgeAnswerGenerationResponse {
  answer?: string
  documents?: AnswerGenerationDocument[]
}

export interface KnowledgeBase {
  id?: string
  name?: string
  description?: string
  coreLanguage: _Open<"en-US" | "en-UK" | "en-AU" | "en-CA" | "en-HK" | "en-IN" | "en-IE" | "en-NZ" | "en-PH" | "en-SG" | "en-ZA" | "de-DE" | "de-AT" | "de-CH" | "es-AR" | "es-CO" | "es-MX" | "es-US" | "es-ES" | "fr-FR" | "fr-BE" | "fr-CA" | "fr-CH" | "pt-BR" | "pt-PT" | "nl-NL" | "nl-BE" | "it-IT" | "ca-ES" | "tr-TR" | "sv-SE" | "fi-FI" | "nb-NO" | "da-DK" | "ja-JP" | "ar-AE" | "zh-CN" | "zh-TW" | "zh-HK" | "ko-KR" | "pl-PL" | "hi-IN" | "th-TH" | "hu-HU" | "vi-VN" | "uk-UA" | "cs-CZ" | "fil-PH" | "ms-MY" | "he-IL" | "el-GR" | "ar-SA">
  dateCreated?: string
  dateModified?: string
  faqCount?: number
  dateDocumentLastModified?: string
  articleCount?: number
  published?: boolean
  contentSearchEnabled?: boolean
  selfUri?: string
}

export interface KnowledgeBaseCreateRequest {
  name: string
  description?: string
  coreLanguage: _Open<"en-US" | "en-UK" | "en-AU" | "en-CA" | "en-HK" | "en-IN" | "en-IE" | "en-NZ" | "en-PH" | "en-SG" | "en-ZA" | "de-DE" | "de-AT" | "de-CH" | "es-AR" | "es-CO" | "es-MX" | "es-US" | "es-ES" | "fr-FR" | "fr-BE" | "fr-CA" | "fr-CH" | "pt-BR" | "pt-PT" | "nl-NL" | "nl-BE" | "it-IT" | "ca-ES" | "tr-TR" | "sv-SE" | "fi-FI" | "nb-NO" | "da-DK" | "ja-JP" | "ar-AE" | "zh-CN" | "zh-TW" | "zh-HK" | "ko-KR" | "pl-PL" | "hi-IN" | "th-TH" | "hu-HU" | "vi-VN" | "uk-UA" | "cs-CZ" | "fil-PH" | "ms-MY" | "he-IL" | "el-GR" | "ar-SA">
  contentSearchEnabled?: boolean
}

export interface KnowledgeBaseListing {
  entities?: KnowledgeBase[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface KnowledgeBaseUpdateRequest {
  name?: string
  description?: string
}

export interface KnowledgeContextReference {
  id: string
  selfUri?: string
}

export interface KnowledgeContextValueReference {
  id: string
  selfUri?: string
}

export interface KnowledgeConversationContext {
  conversationId: string
  mediaType?: _Open<"Unknown" | "Callback" | "Chat" | "Cobrowse" | "Email" | "Message" | "Screenshare" | "Video" | "Voice">
  messageType?: _Open<"Unknown" | "Phone" | "SMS" | "GenesysChatWidget" | "FacebookMessenger" | "WeChat" | "Whatsapp" | "AppleBusinessChat" | "Telegram" | "Slack" | "Signal" | "Line" | "Discord" | "TwitterDirectMessage" | "Other" | "Open" | "Instagram" | "Apple">
  queueId?: string
  externalContactId?: string
}

export interface KnowledgeConversationContextResponse {
  conversation: AddressableEntityRef
  queue?: AddressableEntityRef
  externalContact?: AddressableEntityRef
  mediaType?: _Open<"Unknown" | "Callback" | "Chat" | "Cobrowse" | "Email" | "Message" | "Screenshare" | "Video" | "Voice">
}

export interface KnowledgeConversationTurn {
  participant?: _Open<"External" | "Internal">
  text?: string
}

export interface KnowledgeDocumentAlternative {
  phrase: string
  autocomplete: boolean
}

export interface KnowledgeDocumentBulkRemoveRequest {
  entities: WritableEntity[]
}

export interface KnowledgeDocumentBulkUpdateEntity {
  id?: string
  categoryId?: string
  labelIds?: string[]
}

export interface KnowledgeDocumentBulkUpdateRequest {
  entities: KnowledgeDocumentBulkUpdateEntity[]
}

export interface KnowledgeDocumentBulkVersionAddEntity {
  id?: string
  restoreFromVersionId?: string
  restorePrevious?: boolean
}

export interface KnowledgeDocumentBulkVersionAddRequest {
  entities: KnowledgeDocumentBulkVersionAddEntity[]
}

export interface KnowledgeDocumentChunkRequest {
  query: string
  pageSize?: number
  pageNumber?: number
  filter?: DocumentQuery
  queryType?: _Open<"AutoSearch" | "ManualSearch" | "Suggestion">
  preprocessQuery?: boolean
  includeDraftDocuments?: boolean
  application?: KnowledgeSearchClientApplication
  conversationContext?: KnowledgeConversationContext
  confidenceThreshold?: number
}

export interface KnowledgeDocumentChunkResponse {
  query?: string
  total?: number
  pageCount?: number
  pageSize?: number
  pageNumber?: number
  queryType?: _Open<"AutoSearch" | "ManualSearch" | "Suggestion">
  searchId?: string
  preprocessQuery?: boolean
  confidenceThreshold?: number
  results?: DocumentChunkBlock[]
  application?: KnowledgeSearchClientApplication
  conversationContext?: KnowledgeConversationContextResponse
}

export interface KnowledgeDocumentCopy {
  documentVariationId: string
  documentVersionId: string
  searchId?: string
  queryType?: _Open<"Unknown" | "Article" | "AutoSearch" | "Category" | "ManualSearch" | "Recommendation" | "Suggestion" | "ExpandedArticle">
  surfacingMethod?: _Open<"Unknown" | "Article" | "Snippet" | "Highlight" | "Generative">
  sessionId?: string
  conversationContext?: KnowledgeConversationContext
  application: KnowledgeSearchClientApplication
}

export interface KnowledgeDocumentFeedback {
  id?: string
  documentVariation: EntityReference
  rating: _Open<"Negative" | "Positive">
  reason?: _Open<"DocumentContent" | "SearchResults">
  comment?: string
  search?: EntityReference
  sessionId?: string
  dateCreated?: string
  queryType?: _Open<"Unknown" | "Article" | "AutoSearch" | "Category" | "ManualSearch" | "Recommendation" | "Suggestion" | "ExpandedArticle">
  surfacingMethod?: _Open<"Unknown" | "Article" | "Snippet" | "Highlight" | "Generative">
  state?: _Open<"Draft" | "Final">
  document: KnowledgeDocumentVersionReference
  application: KnowledgeSearchClientApplication
  conversationContext?: KnowledgeConversationContext
  userId?: string
  selfUri?: string
}

export interface KnowledgeDocumentFeedbackResponse {
  id?: string
  documentVariation: EntityReference
  rating: _Open<"Negative" | "Positive">
  reason?: _Open<"DocumentContent" | "SearchResults">
  comment?: string
  search?: EntityReference
  sessionId?: string
  dateCreated?: string
  queryType?: _Open<"Unknown" | "Article" | "AutoSearch" | "Category" | "ManualSearch" | "Recommendation" | "Suggestion" | "ExpandedArticle">
  surfacingMethod?: _Open<"Unknown" | "Article" | "Snippet" | "Highlight" | "Generative">
  state?: _Open<"Draft" | "Final">
  document?: KnowledgeDocumentVersionReference
  application?: KnowledgeSearchClientApplication
  conversationContext?: KnowledgeConversationContextResponse
  user?: AddressableEntityRef
  selfUri?: string
}

export interface KnowledgeDocumentFeedbackResponseListing {
  entities?: KnowledgeDocumentFeedbackResponse[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface KnowledgeDocumentFeedbackUpdateRequest {
  rating: _Open<"Negative" | "Positive">
  reason?: _Open<"DocumentContent" | "SearchResults">
  comment?: string
  state?: _Open<"Draft" | "Final">
}

export interface KnowledgeDocumentGuestSearch {
  query: string
  pageSize?: number
  pageNumber?: number
  searchId?: string
  total?: number
  pageCount?: number
  queryType?: _Open<"AutoSearch" | "ManualSearch" | "Suggestion">
  sessionId?: string
  results?: KnowledgeDocumentGuestSearchResult[]
}

export interface KnowledgeDocumentGuestSearchRequest {
  query: string
  pageSize?: number
  pageNumber?: number
  searchId?: string
  total?: number
  pageCount?: number
  queryType?: _Open<"AutoSearch" | "ManualSearch" | "Suggestion">
  sessionId?: string
  answerHighlightTopResults?: number
  includeDraftDocuments?: boolean
}

export interface KnowledgeDocumentGuestSearchResult {
  confidence?: number
  document?: KnowledgeGuestSearchDocumentResponse
}

export interface KnowledgeDocumentPresentation {
  documents: PresentedKnowledgeDocument[]
  searchId?: string
  queryType?: _Open<"Unknown" | "Article" | "AutoSearch" | "Category" | "ManualSearch" | "Recommendation" | "Suggestion" | "ExpandedArticle">
  surfacingMethod?: _Open<"Unknown" | "Article" | "Snippet" | "Highlight" | "Generative">
  sessionId?: string
  conversationContext?: KnowledgeConversationContext
  application: KnowledgeSearchClientApplication
}

export interface KnowledgeDocumentQuery {
  pageSize?: number
  pageNumber?: number
  includeDraftDocuments?: boolean
  interval?: DocumentQueryInterval
  filter: DocumentQuery
  includeVariations?: _Open<"All" | "AllMatching" | "SingleMostRelevant">
  sortOrder?: _Open<"Asc" | "Desc">
  sortBy?: _Open<"DateCreated" | "DateModified" | "CategoryName" | "LabelName" | "ViewCount">
}

export interface KnowledgeDocumentQueryResponse {
  pageSize?: number
  pageNumber?: number
  total?: number
  pageCount?: number
  results?: KnowledgeDocumentQueryResult[]
}

export interface KnowledgeDocumentQueryResult {
  id?: string
  title?: string
  visible?: boolean
  alternatives?: KnowledgeDocumentAlternative[]
  state?: _Open<"Draft" | "Published" | "Archived">
  dateCreated?: string
  dateModified?: string
  dateImported?: string
  lastPublishedVersionNumber?: number
  datePublished?: string
  createdBy?: UserReference
  modifiedBy?: UserReference
  documentVersion?: AddressableEntityRef
  category?: CategoryResponse
  labels?: LabelResponse[]
  knowledgeBase?: KnowledgeBaseReference
  externalId?: string
  externalUrl?: string
  source?: AddressableEntityRef
  readonly?: boolean
  variations?: KnowledgeDocumentQueryVariation[]
  selfUri?: string
}

export interface KnowledgeDocumentQueryVariation {
  id?: string
  dateCreated?: string
  dateModified?: string
  documentVersion?: AddressableEntityRef
  contexts: DocumentVariationContext[]
  document?: KnowledgeDocumentReference
  priority?: number
  name?: string
  body?: DocumentBody
  chunks?: DocumentVariationQueryChunkBlock[]
  selfUri?: string
}

export interface KnowledgeDocumentReference {
  id: string
  knowledgeBase: KnowledgeBaseReference
  selfUri?: string
}

export interface KnowledgeDocumentReq {
  id?: string
  title: string
  visible?: boolean
  alternatives?: KnowledgeDocumentAlternative[]
  categoryId?: string
  labelIds?: string[]
  externalId?: string
  externalUrl?: string
  selfUri?: string
}

export interface KnowledgeDocumentResponse {
  id?: string
  title?: string
  visible?: boolean
  alternatives?: KnowledgeDocumentAlternative[]
  state?: _Open<"Draft" | "Published" | "Archived">
  dateCreated?: string
  dateModified?: string
  dateImported?: string
  lastPublishedVersionNumber?: number
  datePublished?: string
  createdBy?: UserReference
  modifiedBy?: UserReference
  documentVersion?: AddressableEntityRef
  category?: CategoryResponse
  labels?: LabelResponse[]
  knowledgeBase?: KnowledgeBaseReference
  externalId?: string
  externalUrl?: string
  source?: AddressableEntityRef
  readonly?: boolean
  variations?: DocumentVariationResponse[]
  selfUri?: string
}

export interface KnowledgeDocumentResponseListing {
  entities?: KnowledgeDocumentResponse[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface KnowledgeDocumentSearch {
  query: string
  pageSize?: number
  pageNumber?: number
  searchId?: string
  total?: number
  pageCount?: number
  queryType?: _Open<"AutoSearch" | "ManualSearch" | "Suggestion">
  results?: KnowledgeDocumentSearchResult[]
  application?: KnowledgeSearchClientApplication
  conversationContext?: KnowledgeConversationContextResponse
  confidenceThreshold?: number
  answerGeneration?: KnowledgeAnswerGenerationResponse
  preprocessQuery?: boolean
}

export interface KnowledgeDocumentSearchRequest {
  query: string
  pageSize?: number
  pageNumber?: number
  searchId?: string
  total?: number
  pageCount?: number
  queryType?: _Open<"AutoSearch" | "ManualSearch" | "Suggestion">
  includeDraftDocuments?: boolean
  interval?: DocumentQueryInterval
  filter?: DocumentQuery
  sortOrder?: _Open<"Asc" | "Desc">
  sortBy?: _Open<"ConfidenceScore" | "DateCreated" | "DateModified" | "CategoryName" | "LabelName">
  application?: KnowledgeSearchClientApplication
  conversationContext?: KnowledgeConversationContext
  confidenceThreshold?: number
  answerHighlightTopResults?: number
  answerMode?: string[]
  preprocessQuery?: boolean
}

export interface KnowledgeDocumentSearchResult {
  confidence?: number
  document?: KnowledgeSearchDocumentResponse
}

export interface KnowledgeDocumentSearchVariation {
  id?: string
  dateCreated?: string
  dateModified?: string
  documentVersion?: AddressableEntityRef
  contexts: DocumentVariationContext[]
  document?: KnowledgeDocumentReference
  priority?: number
  name?: string
  body?: DocumentBodyWithHighlight
  chunks?: DocumentVariationSearchChunkBlock[]
  selfUri?: string
}

export interface KnowledgeDocumentSuggestion {
  query: string
  pageSize?: number
  results?: KnowledgeDocumentSuggestionResult[]
}

export interface KnowledgeDocumentSuggestionRequest {
  query: string
  pageSize?: number
  includeDraftDocuments?: boolean
  interval?: DocumentQueryInterval
  filter?: DocumentQuery
}

export interface KnowledgeDocumentSuggestionResult {
  matchedPhrase?: string
  document?: KnowledgeDocumentSuggestionResultDocument
}

export interface KnowledgeDocumentSuggestionResultDocument {
  id: string
  knowledgeBase: KnowledgeBaseReference
  title: string
  selfUri?: string
}

export interface KnowledgeDocumentVersion {
  id?: string
  datePublished?: string
  document?: KnowledgeDocumentResponse
  restoreFromVersionId: string
  versionNumber?: number
  dateExpires?: string
  selfUri?: string
}

export interface KnowledgeDocumentVersionListing {
  entities?: KnowledgeDocumentVersion[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface KnowledgeDocumentVersionReference {
  id?: string
  knowledgeBase: KnowledgeBaseReference
  versionId: string
  selfUri?: string
}

export interface KnowledgeDocumentVersionVariation {
  id?: string
  dateCreated?: string
  dateModified?: string
  contexts: DocumentVariationContext[]
  priority?: number
  name?: string
  body?: DocumentBody
  selfUri?: string
  documentVersion?: AddressableEntityRef
}

export interface KnowledgeDocumentVersionVariationListing {
  entities?: KnowledgeDocumentVersionVariation[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface KnowledgeDocumentView {
  documentVariationId: string
  documentVersionId: string
  searchId?: string
  queryType?: _Open<"Unknown" | "Article" | "AutoSearch" | "Category" | "ManualSearch" | "Recommendation" | "Suggestion" | "ExpandedArticle">
  surfacingMethod?: _Open<"Unknown" | "Article" | "Snippet" | "Highlight" | "Generative">
  application: KnowledgeSearchClientApplication
  sessionId?: string
  conversationContext?: KnowledgeConversationContext
}

export interface KnowledgeDocumentsAnswerFilter {
  query?: string
  language?: _Open<"en-US" | "en-UK" | "en-AU" | "en-CA" | "en-HK" | "en-IN" | "en-IE" | "en-NZ" | "en-PH" | "en-SG" | "en-ZA" | "de-DE" | "de-AT" | "de-CH" | "es-AR" | "es-CO" | "es-MX" | "es-US" | "es-ES" | "fr-FR" | "fr-BE" | "fr-CA" | "fr-CH" | "pt-BR" | "pt-PT" | "nl-NL" | "nl-BE" | "it-IT" | "ca-ES" | "tr-TR" | "sv-SE" | "fi-FI" | "nb-NO" | "da-DK" | "ja-JP" | "ar-AE" | "zh-CN" | "zh-TW" | "zh-HK" | "ko-KR" | "pl-PL" | "hi-IN" | "th-TH" | "hu-HU" | "vi-VN" | "uk-UA" | "cs-CZ" | "fil-PH" | "ms-MY" | "he-IL" | "el-GR" | "ar-SA">
  appType?: _Open<"Assistant" | "BotFlow" | "MessengerKnowledgeApp" | "SmartAdvisor" | "SupportCenter">
  queryType?: _Open<"Unknown" | "Article" | "AutoSearch" | "Category" | "ManualSearch" | "Recommendation" | "Suggestion" | "ExpandedArticle">
  searchId?: string
  insertHighlightIntoVariationContent?: boolean
  answerMode?: string[]
  variationIds: string[]
}

export interface KnowledgeExportJobDocumentsFilter {
  interval?: string
  entities?: Entity[]
  sourceId?: string
}

export interface KnowledgeExportJobFilter {
  documentsFilter?: KnowledgeExportJobDocumentsFilter
  versionFilter: _Open<"All" | "Latest">
  exclude?: string[]
}

export interface KnowledgeExportJobRequest {
  exportFilter: KnowledgeExportJobFilter
  fileType: _Open<"Json" | "Csv" | "Xlsx">
  sourceId?: string
  jsonFileVersion?: number
}

export interface KnowledgeExportJobResponse {
  id?: string
  downloadURL?: string
  fileType: _Open<"Json" | "Csv" | "Xlsx">
  jsonFileVersion?: number
  countDocumentProcessed?: number
  exportFilter?: KnowledgeExportJobFilter
  status?: _Open<"Created" | "ValidationInProgress" | "ValidationCompleted" | "ValidationFailed" | "Started" | "InProgress" | "Completed" | "PartialCompleted" | "Failed" | "AbortRequested" | "Aborted">
  knowledgeBase?: KnowledgeBase
  createdBy?: UserReference
  dateCreated?: string
  dateModified?: string
  errorInformation?: ErrorBody
  source?: KnowledgeOperationSource
  selfUri?: string
}

export interface KnowledgeGenerationSetting {
  answerGeneration: boolean
  generationLanguage?: _Open<"ar-AE" | "cs-CZ" | "da-DK" | "de-AT" | "de-CH" | "de-DE" | "en-AU" | "en-CA" | "en-GB" | "en-HK" | "en-IE" | "en-IN" | "en-NZ" | "en-PH" | "en-SG" | "en-US" | "en-ZA" | "es-AR" | "es-CO" | "es-ES" | "es-MX" | "es-US" | "fi-FI" | "fr-BE" | "fr-CA" | "fr-CH" | "fr-FR" | "hi-IN" | "hu-HU" | "it-IT" | "ja-JP" | "ko-KR" | "nb-NO" | "nl-BE" | "nl-NL" | "pt-BR" | "pt-PT" | "sv-SE" | "tr-TR" | "el-GR" | "fil-PH" | "he-IL" | "ms-MY" | "pl-PL" | "th-TH">
}

export interface KnowledgeGroupStatistics {
  unlinkedPhraseCount?: number
  unlinkedPhraseHitCount?: number
  totalPhraseHitCount?: number
}

export interface KnowledgeGuestAnswerDocumentResponse {
  id?: string
  title?: string
  answer?: string
  variation?: KnowledgeGuestDocumentVariationAnswer
}

export interface KnowledgeGuestAnswerDocumentsResponse {
  results?: KnowledgeGuestAnswerDocumentResponse[]
}

export interface KnowledgeGuestDocumentCopy {
  documentVariationId: string
  documentVersionId: string
  searchId?: string
  queryType?: _Open<"Unknown" | "Article" | "AutoSearch" | "Category" | "ManualSearch" | "Recommendation" | "Suggestion" | "ExpandedArticle">
  surfacingMethod?: _Open<"Unknown" | "Article" | "Snippet" | "Highlight" | "Generative">
  sessionId?: string
  application?: KnowledgeGuestSearchClientApplication
}

export interface KnowledgeGuestDocumentFeedback {
  id?: string
  documentVariation: EntityReference
  rating: _Open<"Negative" | "Positive">
  reason?: _Open<"DocumentContent" | "SearchResults">
  comment?: string
  search?: EntityReference
  sessionId?: string
  dateCreated?: string
  queryType?: _Open<"Unknown" | "Article" | "AutoSearch" | "Category" | "ManualSearch" | "Recommendation" | "Suggestion" | "ExpandedArticle">
  surfacingMethod?: _Open<"Unknown" | "Article" | "Snippet" | "Highlight" | "Generative">
  state?: _Open<"Draft" | "Final">
  document: KnowledgeGuestDocumentVersionReference
  application?: KnowledgeGuestSearchClientApplication
}

export interface KnowledgeGuestDocumentPresentation {
  documents: PresentedKnowledgeDocument[]
  searchId?: string
  queryType?: _Open<"Unknown" | "Article" | "AutoSearch" | "Category" | "ManualSearch" | "Recommendation" | "Suggestion" | "ExpandedArticle">
  surfacingMethod?: _Open<"Unknown" | "Article" | "Snippet" | "Highlight" | "Generative">
  sessionId?: string
  application?: KnowledgeGuestSearchClientApplication
}

export interface KnowledgeGuestDocumentResponse {
  id?: string
  title?: string
  visible?: boolean
  alternatives?: KnowledgeDocumentAlternative[]
  state?: _Open<"Draft" | "Published" | "Archived">
  dateCreated?: string
  dateModified?: string
  dateImported?: string
  lastPublishedVersionNumber?: number
  datePublished?: string
  createdBy?: UserReference
  modifiedBy?: UserReference
  documentVersion?: AddressableEntityRef
  sessionId?: string
  category?: GuestCategoryReference
  variations?: KnowledgeGuestDocumentVariation[]
  selfUri?: string
}

export interface KnowledgeGuestDocumentResponseListing {
  entities?: KnowledgeGuestDocumentResponse[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface KnowledgeGuestDocumentSuggestion {
  query: string
  pageSize?: number
  sessionId?: string
  results?: KnowledgeGuestDocumentSuggestionResult[]
}

export interface KnowledgeGuestDocumentSuggestionRequest {
  query: string
  pageSize?: number
  includeDraftDocuments?: boolean
}

export interface KnowledgeGuestDocumentSuggestionResult {
  matchedPhrase?: string
}

export interface KnowledgeGuestDocumentVariation {
  id?: string
  dateCreated?: string
  dateModified?: string
  documentVersion?: AddressableEntityRef
  contexts: KnowledgeGuestDocumentVariationContext[]
  document?: AddressableEntityRef
  body?: DocumentBody
  selfUri?: string
}

export interface KnowledgeGuestDocumentVariationAnswer {
  id?: string
  dateCreated?: string
  dateModified?: string
  documentVersion?: AddressableEntityRef
  contexts: KnowledgeGuestDocumentVariationContext[]
  document?: AddressableEntityRef
  body?: DocumentBodyWithHighlight
  selfUri?: string
}

export interface KnowledgeGuestDocumentVariationContext {
  context: AddressableEntityRef
  values: AddressableEntityRef[]
}

export interface KnowledgeGuestDocumentVersionReference {
  id?: string
  versionId: string
}

export interface KnowledgeGuestDocumentView {
  documentVariationId: string
  documentVersionId: string
  searchId?: string
  queryType?: _Open<"Unknown" | "Article" | "AutoSearch" | "Category" | "ManualSearch" | "Recommendation" | "Suggestion" | "ExpandedArticle">
  surfacingMethod?: _Open<"Unknown" | "Article" | "Snippet" | "Highlight" | "Generative">
}

export interface KnowledgeGuestSearchClientApplication {
  type: _Open<"Assistant" | "BotFlow" | "MessengerKnowledgeApp" | "SmartAdvisor" | "SupportCenter">
  deployment?: EntityReference
  botFlow?: EntityReference
  assistant?: EntityReference
}

export interface KnowledgeGuestSearchDocumentResponse {
  id?: string
  title?: string
  visible?: boolean
  alternatives?: KnowledgeDocumentAlternative[]
  state?: _Open<"Draft" | "Published" | "Archived">
  dateCreated?: string
  dateModified?: string
  dateImported?: string
  lastPublishedVersionNumber?: number
  datePublished?: string
  createdBy?: UserReference
  modifiedBy?: UserReference
  documentVersion?: AddressableEntityRef
  sessionId?: string
  category?: GuestCategoryReference
  variations?: KnowledgeGuestDocumentVariationAnswer[]
  answer?: string
  selfUri?: string
}

export interface KnowledgeGuestSession {
  id?: string
  app: KnowledgeGuestSessionApp
  customerId: string
  pageUrl?: string
  contexts?: KnowledgeGuestSessionContext[]
  journeySessionId?: string
}

export interface KnowledgeGuestSessionApp {
  deploymentId: string
  type: _Open<"MessengerKnowledgeApp" | "SupportCenter">
}

export interface KnowledgeGuestSessionContext {
  id: string
  values: Entity[]
}

export interface KnowledgeImportJobError {
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
  documentIndex?: number
}

export interface KnowledgeImportJobReport {
  errors?: KnowledgeImportJobError[]
  statistics?: KnowledgeImportJobStatistics
}

export interface KnowledgeImportJobRequest {
  uploadKey: string
  fileType: _Open<"Json" | "Csv" | "Xlsx">
  settings?: KnowledgeImportJobSettings
  skipConfirmationStep?: boolean
}

export interface KnowledgeImportJobResponse {
  id?: string
  downloadURL?: string
  failedEntitiesURL?: string
  uploadKey: string
  fileType: _Open<"Json" | "Csv" | "Xlsx">
  settings?: KnowledgeImportJobSettings
  status?: _Open<"Created" | "ValidationInProgress" | "ValidationCompleted" | "ValidationFailed" | "Started" | "InProgress" | "Completed" | "PartialCompleted" | "Failed" | "AbortRequested" | "Aborted">
  report?: KnowledgeImportJobReport
  knowledgeBase?: KnowledgeBase
  createdBy?: UserReference
  dateCreated?: string
  dateModified?: string
  skipConfirmationStep?: boolean
  selfUri?: string
}

export interface KnowledgeImportJobSettings {
  importAsNew?: boolean
  visible?: boolean
  categoryId?: string
  labelIds?: string[]
}

export interface KnowledgeImportJobStatistics {
  countDocumentImportActivityCreate?: number
  countDocumentImportActivityUpdate?: number
  countDocumentStateDraft?: number
  countDocumentStatePublished?: number
  countDocumentValidationSuccess?: number
  countDocumentValidationFailure?: number
  countDocumentImportSuccess?: number
  countDocumentImportFailure?: number
  countCategoryValidationSuccess?: number
  countCategoryValidationFailure?: number
  countCategoryImportSuccess?: number
  countCategoryImportFailure?: number
  countLabelValidationSuccess?: number
  countLabelValidationFailure?: number
  countLabelImportSuccess?: number
  countLabelImportFailure?: number
  migrationDetected?: boolean
}

export interface KnowledgeIntegrationFilter {
  name?: _Open<"categories" | "channel" | "knowledgeBaseIds">
  type?: _Open<"SingleSelect" | "MultiSelect">
  action?: _Open<"None" | "FilterUpdate">
  values?: KnowledgeIntegrationFilterValue[]
}

export interface KnowledgeIntegrationFilterValue {
  key?: string
  value?: string
}

export interface KnowledgeIntegrationOptionsResponse {
  filters?: KnowledgeIntegrationFilter[]
}

export interface KnowledgeIntegrationReference {
  id: string
  selfUri?: string
}

export interface KnowledgeOperationSource {
  id?: string
  type?: _Open<"Salesforce" | "ServiceNow">
  selfUri?: string
}

export interface KnowledgeParseImportResult {
  success: number
  failure: number
  errors?: ErrorBody[]
}

export interface KnowledgeParseJobRequest {
  uploadKey: string
  hints?: string[]
}

export interface KnowledgeParseJobRequestImport {
  edits?: KnowledgeParseRecord[]
  excludes?: string[]
}

export interface KnowledgeParseJobRequestPatch {
  hints?: string[]
}

export interface KnowledgeParseJobResponse {
  id?: string
  downloadURL?: string
  hints?: string[]
  status?: _Open<"ReadyToParse" | "ParseInProgress" | "ParseCompleted" | "ReadyToImport" | "ImportInProgress" | "ImportCompleted" | "ImportPartialCompleted" | "ImportFailed">
  parseResults?: KnowledgeParseRecord[]
  importResult?: KnowledgeParseImportResult
  createdBy?: UserReference
  dateCreated?: string
  dateModified?: string
  selfUri?: string
}

export interface KnowledgeParseRecord {
  id?: string
  title?: string
  body?: DocumentBody
}

export interface KnowledgeRetrievedReference {
  confidence?: number
  text?: string
  fileName?: string
  url?: string
  usedForGeneration?: boolean
}

export interface KnowledgeSearchClientApplication {
  type: _Open<"Assistant" | "BotFlow" | "MessengerKnowledgeApp" | "SmartAdvisor" | "SupportCenter">
  deployment?: AddressableEntityRef
  botFlow?: AddressableEntityRef
  assistant?: AddressableEntityRef
}

export interface KnowledgeSearchDocumentResponse {
  id?: string
  title?: string
  visible?: boolean
  alternatives?: KnowledgeDocumentAlternative[]
  state?: _Open<"Draft" | "Published" | "Archived">
  dateCreated?: string
  dateModified?: string
  dateImported?: string
  lastPublishedVersionNumber?: number
  datePublished?: string
  createdBy?: UserReference
  modifiedBy?: UserReference
  documentVersion?: AddressableEntityRef
  category?: CategoryResponse
  labels?: LabelResponse[]
  knowledgeBase?: KnowledgeBaseReference
  externalId?: string
  externalUrl?: string
  source?: AddressableEntityRef
  readonly?: boolean
  variations?: KnowledgeDocumentSearchVariation[]
  answer?: string
  selfUri?: string
}

export interface KnowledgeSearchPreviewRequest {
  query: string
  sources: V3SourceRef[]
  generationSetting: KnowledgeGenerationSetting
  stateful?: boolean
  conversationTurns?: KnowledgeConversationTurn[]
  filter?: V3SourceTagFilter
  application?: V3KnowledgeSearchPreviewClientApplication
  conversationContext?: KnowledgeV3PreviewConversationContext
}

export interface KnowledgeSearchPreviewResponse {
  query?: string
  searchId?: string
  sessionId?: string
  result?: KnowledgeSearchResult
  application?: V3KnowledgeSearchPreviewClientApplication
  conversationContext?: KnowledgeV3PreviewConversationContext
}

export interface KnowledgeSearchResult {
  generatedAnswer?: string
  retrievedReferences?: KnowledgeRetrievedReference[]
}

export interface KnowledgeSettingListing {
  entities?: KnowledgeSettingsResponse[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface KnowledgeSettingsRequest {
  name: string
  description?: string
  sources: V3SourceRef[]
  generationSetting?: KnowledgeGenerationSetting
  stateful?: boolean
  filter?: V3SourceTagFilter
}

export interface KnowledgeSettingsResponse {
  id?: string
  name?: string
  description?: string
  sources?: V3SourceRef[]
  generationSetting?: KnowledgeGenerationSetting
  stateful?: boolean
  filter?: V3SourceTagFilter
  dateCreated?: string
  dateModified?: string
  modifiedBy?: UserReference
  selfUri?: string
}

export interface KnowledgeSourcesSearchRequest {
  query: string
  knowledgeSettingId: string
  application?: V3KnowledgeSearchClientApplication
  conversationContext?: KnowledgeV3ConversationContext
  sessionId?: string
  queryType?: _Open<"AutoSearch" | "ManualSearch">
  generationLanguage?: _Open<"ar-AE" | "cs-CZ" | "da-DK" | "de-AT" | "de-CH" | "de-DE" | "en-AU" | "en-CA" | "en-GB" | "en-HK" | "en-IE" | "en-IN" | "en-NZ" | "en-PH" | "en-SG" | "en-US" | "en-ZA" | "es-AR" | "es-CO" | "es-ES" | "es-MX" | "es-US" | "fi-FI" | "fr-BE" | "fr-CA" | "fr-CH" | "fr-FR" | "hi-IN" | "hu-HU" | "it-IT" | "ja-JP" | "ko-KR" | "nb-NO" | "nl-BE" | "nl-NL" | "pt-BR" | "pt-PT" | "sv-SE" | "tr-TR" | "el-GR" | "fil-PH" | "he-IL" | "ms-MY" | "pl-PL" | "th-TH">
  conversationTurns?: KnowledgeConversationTurn[]
}

export interface KnowledgeSourcesSearchResponse {
  query?: string
  searchId?: string
  sessionId?: string
  result?: KnowledgeSearchResult
  knowledgeSettingId?: string
  conversationContext?: KnowledgeV3ConversationContextResponse
  application?: V3KnowledgeSearchClientApplication
  queryType?: _Open<"AutoSearch" | "ManualSearch">
  generationLanguage?: _Open<"ar-AE" | "cs-CZ" | "da-DK" | "de-AT" | "de-CH" | "de-DE" | "en-AU" | "en-CA" | "en-GB" | "en-HK" | "en-IE" | "en-IN" | "en-NZ" | "en-PH" | "en-SG" | "en-US" | "en-ZA" | "es-AR" | "es-CO" | "es-ES" | "es-MX" | "es-US" | "fi-FI" | "fr-BE" | "fr-CA" | "fr-CH" | "fr-FR" | "hi-IN" | "hu-HU" | "it-IT" | "ja-JP" | "ko-KR" | "nb-NO" | "nl-BE" | "nl-NL" | "pt-BR" | "pt-PT" | "sv-SE" | "tr-TR" | "el-GR" | "fil-PH" | "he-IL" | "ms-MY" | "pl-PL" | "th-TH">
  answerGeneration?: boolean
}

export interface KnowledgeSyncJobReport {
  errors?: ErrorBody[]
  statistics?: KnowledgeSyncJobStatistics
}

export interface KnowledgeSyncJobRequest {
  uploadKey: string
  sourceId?: string
}

export interface KnowledgeSyncJobResponse {
  id?: string
  uploadKey?: string
  status?: _Open<"Created" | "ValidationInProgress" | "ValidationCompleted" | "ValidationFailed" | "Started" | "InProgress" | "Completed" | "PartialCompleted" | "Failed" | "AbortRequested" | "Aborted">
  report?: KnowledgeSyncJobReport
  knowledgeBase?: KnowledgeBaseReference
  dateCreated?: string
  dateModified?: string
  createdBy?: UserReference
  downloadURL?: string
  failedEntitiesURL?: string
  source?: KnowledgeOperationSource
  selfUri?: string
}

export interface KnowledgeSyncJobStatistics {
  countDocumentImportActivityCreate?: number
  countDocumentImportActivityUpdate?: number
  countDocumentStateDraft?: number
  countDocumentStatePublished?: number
  countDocumentImportSuccess?: number
  countDocumentImportFailure?: number
  countCategoryImportSuccess?: number
  countCategoryImportFailure?: number
  countLabelImportSuccess?: number
  countLabelImportFailure?: number
  countDocumentDeleteSuccess?: number
  countDocumentDeleteFailure?: number
  countCategoryDeleteSuccess?: number
  countCategoryDeleteFailure?: number
  countLabelDeleteSuccess?: number
  countLabelDeleteFailure?: number
}

export interface KnowledgeV3ConversationContext {
  conversationId?: string
  mediaType?: _Open<"Call" | "Chat" | "Email" | "Message" | "Voice">
  messageType?: _Open<"Unknown" | "Phone" | "SMS" | "GenesysChatWidget" | "FacebookMessenger" | "WeChat" | "Whatsapp" | "AppleBusinessChat" | "Telegram" | "Slack" | "Signal" | "Line" | "Discord" | "TwitterDirectMessage" | "Other" | "Open" | "Instagram" | "Apple">
  queueId?: string
  externalContactId?: string
}

export interface KnowledgeV3ConversationContextResponse {
  conversation: AddressableEntityRef
  queue?: AddressableEntityRef
  externalContact?: AddressableEntityRef
  mediaType?: _Open<"Call" | "Chat" | "Email" | "Message" | "Voice">
}

export interface KnowledgeV3PreviewConversationContext {
  mediaType: _Open<"Voice" | "Message">
}

export interface LabelCreateRequest {
  id?: string
  name: string
  color: string
  externalId?: string
  selfUri?: string
}

export interface LabelListing {
  entities?: LabelResponse[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface LabelResponse {
  id?: string
  name?: string
  color?: string
  dateCreated?: string
  dateModified?: string
  documentCount?: number
  externalId?: string
  selfUri?: string
}

export interface LabelUpdateRequest {
  id?: string
  name?: string
  color?: string
  externalId?: string
  selfUri?: string
}

export interface OperationCreatorUserResponse {
  id?: string
  type?: _Open<"User" | "OAuthClient">
  selfUri?: string
}

export interface OperationListing {
  entities?: OperationResponse[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface OperationResponse {
  id?: string
  status?: string
  type?: _Open<"Import" | "Export" | "Parse" | "Sync">
  createdBy?: UserReference
  dateCreated?: string
  dateModified?: string
  source?: KnowledgeOperationSource
  selfUri?: string
}

export interface PhraseAssociations {
  phraseId: string
  documentId: string
}

export interface PresentedKnowledgeDocument {
  documentId: string
  documentVariationId: string
  documentVersionId: string
  surfacingMethod?: _Open<"Unknown" | "Article" | "Snippet" | "Highlight" | "Generative">
}

export interface SalesforceSettings {
  channel?: _Open<"App" | "Pkb" | "Csp" | "Prm">
  language?: string
  categories?: string[]
  baseUrl?: string
}

export interface SalesforceSourceRequest {
  id?: string
  name: string
  integrationId?: string
  schedulePeriod?: number
  settings?: SalesforceSettings
  selfUri?: string
}

export interface SalesforceSourceResponse {
  id?: string
  name?: string
  dateCreated?: string
  dateModified?: string
  type?: _Open<"Salesforce" | "ServiceNow">
  integration?: KnowledgeIntegrationReference
  schedulePeriod?: number
  lastSync?: SourceLastSync
  settings?: SalesforceSettings
  selfUri?: string
}

export interface SearchUpdateRequest {
  sessionId?: string
  answered: boolean
  selectedAnswer?: SelectedAnswer
  selectedAnswers?: SelectedAnswer[]
}

export interface SelectedAnswer {
  document: AddressableEntityRef
}

export interface ServiceNowSettings {
  knowledgeBaseIds?: string[]
  language?: string
  categories?: string[]
  baseUrl?: string
}

export interface ServiceNowSourceRequest {
  id?: string
  name: string
  integrationId?: string
  schedulePeriod?: number
  settings?: ServiceNowSettings
  selfUri?: string
}

export interface ServiceNowSourceResponse {
  id?: string
  name?: string
  dateCreated?: string
  dateModified?: string
  type?: _Open<"Salesforce" | "ServiceNow">
  integration?: KnowledgeIntegrationReference
  schedulePeriod?: number
  lastSync?: SourceLastSync
  settings?: ServiceNowSettings
  selfUri?: string
}

export interface SharepointAuthenticationProperties {
  authenticationUrl?: string
  tenantId?: string
  clientId?: string
  redirectUrl?: string
}

export interface SourceBaseResponse {
  id?: string
  name?: string
  dateCreated?: string
  dateModified?: string
  type?: _Open<"Salesforce" | "ServiceNow">
  integration?: KnowledgeIntegrationReference
  schedulePeriod?: number
  lastSync?: SourceLastSync
  selfUri?: string
}

export interface SourceLastSync {
  state?: _Open<"Success" | "Failed" | "InProgress" | "Unknown">
  dateStarted?: string
  dateEnded?: string
  error?: ErrorBody
}

export interface SourceSyncResponse {
  state?: _Open<"Success" | "Failed" | "InProgress" | "Unknown">
  error?: ErrorBody
  dateCreated?: string
  dateModified?: string
  knowledgeBase?: AddressableEntityRef
  source?: AddressableEntityRef
}

export interface SyncStatusRequest {
  status: _Open<"Created" | "ValidationInProgress" | "ValidationCompleted" | "ValidationFailed" | "Started" | "InProgress" | "Completed" | "PartialCompleted" | "Failed" | "AbortRequested" | "Aborted">
}

export interface UnansweredGroup {
  id?: string
  label?: string
  phraseGroups?: UnansweredPhraseGroup[]
  suggestedDocuments?: UnansweredGroupSuggestedDocument[]
  statistics?: KnowledgeGroupStatistics
  selfUri?: string
}

export interface UnansweredGroupSuggestedDocument {
  id?: string
  selfUri?: string
}

export interface UnansweredGroups {
  entities?: UnansweredGroup[]
}

export interface UnansweredPhrase {
  id?: string
  text?: string
  unlinkedPhraseHitCount?: number
}

export interface UnansweredPhraseGroup {
  id?: string
  label?: string
  phrases?: UnansweredPhrase[]
  unlinkedPhraseHitCount?: number
  unlinkedPhraseCount?: number
  selfUri?: string
}

export interface UnansweredPhraseGroupPatchRequestBody {
  phraseAssociations: PhraseAssociations[]
  dateStart?: string
  dateEnd?: string
}

export interface UnansweredPhraseGroupUpdateResponse {
  phraseAssociations?: PhraseAssociations[]
  group?: UnansweredGroup
}

export interface V3KnowledgeSearchClientApplication {
  type: _Open<"BotFlow" | "SmartAdvisor">
  botFlow?: AddressableEntityRef
  assistant?: AddressableEntityRef
}

export interface V3KnowledgeSearchPreviewClientApplication {
  type: _Open<"BotFlow" | "SmartAdvisor">
}

export interface V3SourceCreateRequest {
  name: string
  type?: _Open<"Sharepoint" | "FileUpload">
  connectionId?: string
  triggerType?: _Open<"Scheduled" | "Manual">
  scheduleSettings?: V3SourceScheduleSettings
  filters?: V3SourceFilter
}

export interface V3SourceDetailedResponse {
  id?: string
  name?: string
  connectionId?: string
  type?: _Open<"Sharepoint" | "FileUpload">
  triggerType?: _Open<"Scheduled" | "Manual">
  status?: _Open<"Active" | "Errored" | "Deleted">
  createdBy?: UserReference
  modifiedBy?: UserReference
  dateCreated?: string
  dateModified?: string
  lastSync?: V3SourceLastSynchronization
  scheduleSettings?: V3SourceScheduleSettings
  filters?: V3SourceFilter
  filterDetails?: V3SourceFilterDetails
  selfUri?: string
}

export interface V3SourceExpandableListResponse {
  id?: string
  name?: string
  connectionId?: string
  type?: _Open<"Sharepoint" | "FileUpload">
  triggerType?: _Open<"Scheduled" | "Manual">
  status?: _Open<"Active" | "Errored" | "Deleted">
  createdBy?: UserReference
  modifiedBy?: UserReference
  dateCreated?: string
  dateModified?: string
  lastSync?: V3SourceLastSynchronization
  connection?: ConnectionResponse
  error?: ErrorBody
  selfUri?: string
}

export interface V3SourceExpandableListing {
  entities?: V3SourceExpandableListResponse[]
}

export interface V3SourceExpandableResponse {
  id?: string
  name?: string
  connectionId?: string
  type?: _Open<"Sharepoint" | "FileUpload">
  triggerType?: _Open<"Scheduled" | "Manual">
  status?: _Open<"Active" | "Errored" | "Deleted">
  createdBy?: UserReference
  modifiedBy?: UserReference
  dateCreated?: string
  dateModified?: string
  lastSync?: V3SourceLastSynchronization
  scheduleSettings?: V3SourceScheduleSettings
  filters?: V3SourceFilter
  filterDetails?: V3SourceFilterDetails
  connection?: ConnectionResponse
  error?: ErrorBody
  selfUri?: string
}

export interface V3SourceFilter {
  site: string
  folders: string[]
}

export interface V3SourceFilterDetails {
  site?: V3SourceSiteDetails
  folders?: V3SourceFolderDetails[]
}

export interface V3SourceFolderDetails {
  id?: string
  name?: string
  fullPath?: string
}

export interface V3SourceLastSynchronization {
  id?: string
  dateStart?: string
  dateEnd?: string
  dateSourceIntervalStart?: string
  dateSourceIntervalEnd?: string
  triggerType?: _Open<"Scheduled" | "Manual" | "Unknown">
  status?: _Open<"InQueue" | "InProgress" | "PostProcessing" | "Completed" | "Failed" | "Unknown" | "Cancelled" | "Throttled">
  statistics?: V3SynchronizationStatistics
  error?: ErrorBody
  ingestionStatus?: _Open<"Unknown" | "InQueue" | "Starting" | "InProgress" | "Complete" | "Failed" | "Stopping" | "Stopped">
  selfUri?: string
}

export interface V3SourceRef {
  id: string
  selfUri?: string
}

export interface V3SourceScheduleSettings {
  dateStart: string
  period: number
}

export interface V3SourceSiteDetails {
  id?: string
  name?: string
}

export interface V3SourceTagFilter {
  allOf?: string[]
  anyOfGroups?: string[][]
  noneOf?: string[]
}

export interface V3SourceUpdateRequest {
  name: string
  triggerType: _Open<"Scheduled" | "Manual">
  scheduleSettings?: V3SourceScheduleSettings
}

export interface V3StartManualSyncRequest {
  type?: _Open<"Incremental" | "Full">
}

export interface V3Synchronization {
  id?: string
  type?: _Open<"Incremental" | "Full">
  createdBy?: UserReference
  source?: V3SourceRef
  dateStart?: string
  dateEnd?: string
  dateSourceIntervalStart?: string
  dateSourceIntervalEnd?: string
  triggerType?: _Open<"Scheduled" | "Manual" | "Unknown">
  status?: _Open<"InQueue" | "InProgress" | "PostProcessing" | "Completed" | "Failed" | "Unknown" | "Cancelled" | "Throttled">
  statistics?: V3SynchronizationStatistics
  error?: ErrorBody
  ingestionStatus?: _Open<"Unknown" | "InQueue" | "Starting" | "InProgress" | "Complete" | "Failed" | "Stopping" | "Stopped">
  selfUri?: string
}

export interface V3SynchronizationDeletion {
  fileId?: string
  fileName?: string
  synchronization?: V3SynchronizationRef
  selfUri?: string
}

export interface V3SynchronizationDeletionListing {
  entities?: V3SynchronizationDeletion[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface V3SynchronizationFileDeletionRequest {
  fileId?: string
  fileName?: string
}

export interface V3SynchronizationListing {
  entities?: V3Synchronization[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface V3SynchronizationRef {
  id: string
  source: V3SourceRef
  selfUri?: string
}

export interface V3SynchronizationStatistics {
  synchronizedItemCount?: number
  failedItemCount?: number
}

export interface V3SynchronizationUpdateRequest {
  status?: _Open<"Completed" | "Cancelled">
}

export interface V3SynchronizationUpload {
  fileId?: string
  fileName?: string
  metadata?: V3SynchronizationUploadMetadata
  synchronization?: V3SynchronizationRef
  selfUri?: string
}

export interface V3SynchronizationUploadListing {
  entities?: V3SynchronizationUpload[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface V3SynchronizationUploadMetadata {
  originUri?: string
  tags?: FabricTag[]
}

export interface V3SynchronizationUploadUrlRequest {
  fileName: string
  contentMd5?: string
  contentType?: string
  contentLength?: number
  metadata?: V3SynchronizationUploadMetadata
}

export interface V3SynchronizationUploadUrlResponse {
  fileId?: string
  fileName?: string
  metadata?: V3SynchronizationUploadMetadata
  synchronization?: V3SynchronizationRef
  url?: string
  headers?: { [key: string]: string }
  selfUri?: string
}
export {}
