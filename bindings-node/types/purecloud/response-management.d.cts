// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { Division, DomainEntityRef, JsonSchemaDocument, User, WritableDivision } from './_shared.cjs'

export class ResponseManagementApi extends _PureCloudGroup {
  /** DELETE /api/v2/responsemanagement/libraries/{libraryId} */
  deleteResponsemanagementLibrary<W extends boolean = false>(libraryId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/responsemanagement/responses/{responseId} */
  deleteResponsemanagementResponse<W extends boolean = false>(responseId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/responsemanagement/responseassets/{responseAssetId} */
  deleteResponsemanagementResponseasset<W extends boolean = false>(responseAssetId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/responsemanagement/libraries */
  getResponsemanagementLibraries<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; messagingTemplateFilter?: _Open<"whatsapp">; libraryPrefix?: string } & _Inline<W>, call?: _Call<W>): _Answer<LibraryEntityListing, W>
  /** All items of GET /api/v2/responsemanagement/libraries */
  getResponsemanagementLibrariesIter<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; messagingTemplateFilter?: _Open<"whatsapp">; libraryPrefix?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Library, LibraryEntityListing, W>
  /** GET /api/v2/responsemanagement/libraries/divisionviews/{libraryId} */
  getResponsemanagementLibrariesDivisionview<W extends boolean = false>(libraryId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<LibraryDivisionView, W>
  /** GET /api/v2/responsemanagement/libraries/divisionviews */
  getResponsemanagementLibrariesDivisionviews<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; messagingTemplateFilter?: string; libraryPrefix?: string } & _Inline<W>, call?: _Call<W>): _Answer<LibraryDivisionViewEntityListing, W>
  /** All items of GET /api/v2/responsemanagement/libraries/divisionviews */
  getResponsemanagementLibrariesDivisionviewsIter<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; messagingTemplateFilter?: string; libraryPrefix?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<LibraryDivisionView, LibraryDivisionViewEntityListing, W>
  /** GET /api/v2/responsemanagement/libraries/{libraryId} */
  getResponsemanagementLibrary<W extends boolean = false>(libraryId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Library, W>
  /** GET /api/v2/responsemanagement/responses/{responseId} */
  getResponsemanagementResponse<W extends boolean = false>(responseId: string, options?: { expand?: _Open<"substitutionsSchema"> } & _Inline<W>, call?: _Call<W>): _Answer<Response, W>
  /** GET /api/v2/responsemanagement/responseassets/{responseAssetId} */
  getResponsemanagementResponseasset<W extends boolean = false>(responseAssetId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ResponseAsset, W>
  /** GET /api/v2/responsemanagement/responseassets/status/{statusId} */
  getResponsemanagementResponseassetsStatusStatusId<W extends boolean = false>(statusId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ResponseAssetStatus, W>
  /** GET /api/v2/responsemanagement/responses */
  getResponsemanagementResponses<W extends boolean = false>(libraryId: string, options?: { pageNumber?: number; pageSize?: number; expand?: _Open<"substitutionsSchema"> } & _Inline<W>, call?: _Call<W>): _Answer<ResponseEntityListing, W>
  /** All items of GET /api/v2/responsemanagement/responses */
  getResponsemanagementResponsesIter<W extends boolean = false>(libraryId: string, options?: { pageNumber?: number; pageSize?: number; expand?: _Open<"substitutionsSchema">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Response, ResponseEntityListing, W>
  /** GET /api/v2/responsemanagement/responses/divisionviews/{responseId} */
  getResponsemanagementResponsesDivisionview<W extends boolean = false>(responseId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ResponseDivisionView, W>
  /** POST /api/v2/responsemanagement/libraries */
  postResponsemanagementLibraries<W extends boolean = false>(body: Library, options?: _Inline<W>, call?: _Call<W>): _Answer<Library, W>
  /** POST /api/v2/responsemanagement/libraries/bulk */
  postResponsemanagementLibrariesBulk<W extends boolean = false>(body: LibraryBatchRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<LibraryEntityListing, W>
  /** POST /api/v2/responsemanagement/libraries/query */
  postResponsemanagementLibrariesQuery<W extends boolean = false>(body: QueryCriteriaQuery, options?: { pageNumber?: number; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<LibraryEntityListing, W>
  /** All items of POST /api/v2/responsemanagement/libraries/query */
  postResponsemanagementLibrariesQueryIter<W extends boolean = false>(body: QueryCriteriaQuery, options?: { pageNumber?: number; pageSize?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Library, LibraryEntityListing, W>
  /** POST /api/v2/responsemanagement/responseassets/bulk */
  postResponsemanagementResponseassetsBulk<W extends boolean = false>(body: ResponseAssetBulkRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<ResponseAssetEntityListing, W>
  /** POST /api/v2/responsemanagement/responseassets/search */
  postResponsemanagementResponseassetsSearch<W extends boolean = false>(body: ResponseAssetSearchRequest, options?: { expand?: _Many<_Open<"user" | "division">> } & _Inline<W>, call?: _Call<W>): _Answer<ResponseAssetSearchResults, W>
  /** All items of POST /api/v2/responsemanagement/responseassets/search */
  postResponsemanagementResponseassetsSearchIter<W extends boolean = false>(body: ResponseAssetSearchRequest, options?: { expand?: _Many<_Open<"user" | "division">>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ResponseAsset, ResponseAssetSearchResults, W>
  /** POST /api/v2/responsemanagement/responseassets/uploads */
  postResponsemanagementResponseassetsUploads<W extends boolean = false>(body: CreateResponseAssetRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<CreateResponseAssetResponse, W>
  /** POST /api/v2/responsemanagement/responses */
  postResponsemanagementResponses<W extends boolean = false>(body: Response, options?: { expand?: _Open<"substitutionsSchema"> } & _Inline<W>, call?: _Call<W>): _Answer<Response, W>
  /** POST /api/v2/responsemanagement/responses/divisionviews/query */
  postResponsemanagementResponsesDivisionviewsQuery<W extends boolean = false>(body: ResponseQueryRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<ResponseDivisionViewQueryResults, W>
  /** All items of POST /api/v2/responsemanagement/responses/divisionviews/query */
  postResponsemanagementResponsesDivisionviewsQueryIter<W extends boolean = false>(body: ResponseQueryRequest, options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ResponseDivisionView, ResponseDivisionViewQueryResults, W>
  /** POST /api/v2/responsemanagement/responses/query */
  postResponsemanagementResponsesQuery<W extends boolean = false>(body: ResponseQueryRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<ResponseQueryResults, W>
  /** All items of POST /api/v2/responsemanagement/responses/query */
  postResponsemanagementResponsesQueryIter<W extends boolean = false>(body: ResponseQueryRequest, options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Response, ResponseQueryResults, W>
  /** PUT /api/v2/responsemanagement/libraries/{libraryId} */
  putResponsemanagementLibrary<W extends boolean = false>(libraryId: string, body: Library, options?: _Inline<W>, call?: _Call<W>): _Answer<Library, W>
  /** PUT /api/v2/responsemanagement/responses/{responseId} */
  putResponsemanagementResponse<W extends boolean = false>(responseId: string, body: Response, options?: { expand?: _Open<"substitutionsSchema"> } & _Inline<W>, call?: _Call<W>): _Answer<Response, W>
  /** PUT /api/v2/responsemanagement/responseassets/{responseAssetId} */
  putResponsemanagementResponseasset<W extends boolean = false>(responseAssetId: string, body: ResponseAssetRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<ResponseAsset, W>
}

export interface AppleInvitation {
  businessName: string
  transcriptMessage: string
  templateType: _Open<"WithImage">
  locale: string
}

export interface Button {
  type?: _Open<"QuickReply" | "PhoneNumber" | "Url">
  content?: string
  contentText?: string
  payload?: string
}

export interface CardBodyText {
  content: string
  contentType: _Open<"text/plain">
}

export interface Carousel {
  cards: CarouselCard[]
}

export interface CarouselCard {
  header: MessageHeader
  buttons: Button[]
  cardBodyText?: CardBodyText
}

export interface CreateResponseAssetRequest {
  name: string
  divisionId?: string
  contentMd5?: string
}

export interface CreateResponseAssetResponse {
  id?: string
  url?: string
  headers?: { [key: string]: string }
}

export interface DomainEntityListingResponseDivisionView {
  entities?: ResponseDivisionView[]
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

export interface FooterTemplate {
  type?: _Open<"Signature">
  applicableResources?: string[]
}

export interface Form {
  formDescription: string
  receivedMessage: FormMessage
  replyMessage: FormMessage
  introduction?: FormIntroduction
  formPages: FormPage[]
  showSummary: boolean
}

export interface FormDatePicker {
  id?: string
  title?: string
  subtitle?: string
  dateDisplayFormat: string
}

export interface FormIntroduction {
  title: string
  imageUrl?: string
  subtitle: string
  buttonText: string
}

export interface FormListPicker {
  id?: string
  sections: FormListPickerSection[]
}

export interface FormListPickerItem {
  id?: string
  title: string
  imageUrl?: string
}

export interface FormListPickerSection {
  title?: string
  multipleSelection: boolean
  items: FormListPickerItem[]
}

export interface FormMessage {
  title: string
  subtitle?: string
  imageUrl?: string
}

export interface FormPage {
  title: string
  subtitle: string
  pageComponents: FormPageComponent[]
}

export interface FormPageComponent {
  formComponentType: _Open<"ListPicker" | "DatePicker" | "Input" | "WheelPicker">
  listPicker?: FormListPicker
  datePicker?: FormDatePicker
  input?: Input
  wheelPicker?: WheelPicker
}

export interface Input {
  id?: string
  title?: string
  subtitle?: string
  placeholderText?: string
  isMultipleLine: boolean
  isRequired: boolean
  keyboardType?: _Open<"Default" | "NumberPunctuation" | "Number" | "Phone" | "Email" | "Decimal" | "Websearch" | "URL">
  autoCompleteType?: _Open<"Prefix" | "Name" | "GivenName" | "MiddleName" | "FamilyName" | "Suffix" | "Nickname" | "Title" | "Organization" | "Location" | "StreetAddress" | "Addressline1" | "Addressline2" | "City" | "State" | "Country" | "PostalCode" | "Username" | "OneTimeCode" | "Email" | "Phone" | "PaymentCardNumber" | "PaymentCardExpiration" | "PaymentCardExpirationMonth" | "PaymentCardExpirationYear" | "PaymentCardSecurityCode" | "PaymentCardType" | "PaymentCardName" | "PaymentCardGivenName" | "PaymentCardMiddleName" | "PaymentCardFamilyName" | "Birthdate" | "BirthdateDay" | "BirthdateMonth" | "BirthdateYear" | "DateTime" | "FlightNumber" | "Url">
}

export interface Library {
  id?: string
  name: string
  version?: number
  createdBy?: User
  dateCreated?: string
  responseType?: _Open<"MessagingTemplate" | "CampaignSmsTemplate" | "CampaignEmailTemplate" | "Footer" | "Form" | "AppleInvitation">
  division?: WritableDivision
  selfUri?: string
}

export interface LibraryBatchRequest {
  libraryIds: string[]
}

export interface LibraryDivisionView {
  id?: string
  name?: string
  selfUri?: string
}

export interface LibraryDivisionViewEntityListing {
  entities?: LibraryDivisionView[]
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

export interface LibraryEntityListing {
  entities?: Library[]
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

export interface MessageFooter {
  type?: _Open<"Text">
  content?: string
}

export interface MessageHeader {
  type?: _Open<"Text" | "Image" | "Video" | "Document">
  content?: string
}

export interface MessagingTemplate {
  whatsApp?: WhatsAppDefinition
}

export interface QueryCriteriaGroup {
  and?: QueryCriteriaItem[]
  or?: QueryCriteriaItem[]
  not?: QueryCriteriaItem[]
  criteria?: QueryCriteriaItem
}

export interface QueryCriteriaItem {
  key: _Open<"Name" | "DivisionId" | "Id" | "CreatedBy">
  operator: _Open<"IN" | "EQUALS" | "NOTEQUALS" | "BEGINS_WITH" | "ENDS_WITH" | "CONTAINS">
  value?: string
}

export interface QueryCriteriaQuery {
  query: QueryCriteriaGroup[]
}

export interface Response {
  id?: string
  name?: string
  version?: number
  libraries: DomainEntityRef[]
  texts?: ResponseText[]
  createdBy?: User
  dateCreated?: string
  interactionType?: _Open<"chat" | "email" | "twitter">
  substitutions?: ResponseSubstitution[]
  substitutionsSchema?: JsonSchemaDocument
  responseType?: _Open<"MessagingTemplate" | "CampaignSmsTemplate" | "CampaignEmailTemplate" | "Footer" | "Form" | "AppleInvitation">
  messagingTemplate?: MessagingTemplate
  assets?: RmsAssetAddressableRef[]
  footer?: FooterTemplate
  form?: Form
  appleInvitation?: AppleInvitation
  selfUri?: string
}

export interface ResponseAsset {
  id?: string
  name?: string
  division?: Division
  contentLength?: number
  contentLocation?: string
  contentType?: string
  dateCreated?: string
  createdBy?: DomainEntityRef
  dateModified?: string
  modifiedBy?: DomainEntityRef
  responses?: DomainEntityRef[]
  selfUri?: string
}

export interface ResponseAssetBulkRequest {
  assetIds: string[]
  sortBy?: string
  sortOrder?: _Open<"asc" | "desc">
}

export interface ResponseAssetEntityListing {
  entities?: ResponseAsset[]
  notFound?: string[]
}

export interface ResponseAssetFilter {
  endValue?: string
  values?: string[]
  startValue?: string
  fields?: string[]
  value?: string
  type?: _Open<"TERM" | "TERMS" | "STARTS_WITH" | "RANGE" | "GREATER_THAN_EQUAL_TO" | "LESS_THAN_EQUAL_TO" | "DATE_RANGE">
}

export interface ResponseAssetRequest {
  name: string
  divisionId?: string
}

export interface ResponseAssetSearchRequest {
  pageSize?: number
  pageNumber?: number
  sortOrder?: _Open<"ASC" | "DESC">
  sortBy?: string
  query: ResponseAssetFilter[]
}

export interface ResponseAssetSearchResults {
  total?: number
  pageCount?: number
  pageSize?: number
  pageNumber?: number
  results?: ResponseAsset[]
}

export interface ResponseAssetStatus {
  id?: string
  status?: _Open<"InProgress" | "Uploaded" | "Failed">
  errorCode?: string
  errorMessage?: string
}

export interface ResponseDivisionView {
  id?: string
  name?: string
  responseType?: _Open<"MessagingTemplate" | "CampaignSmsTemplate" | "CampaignEmailTemplate" | "Footer" | "Form" | "AppleInvitation">
  libraries?: LibraryDivisionView[]
  substitutions?: ResponseSubstitution[]
  substitutionsSchema?: JsonSchemaDocument
  messagingTemplate?: MessagingTemplate
  form?: Form
  selfUri?: string
}

export interface ResponseDivisionViewQueryResults {
  results: DomainEntityListingResponseDivisionView
}

export interface ResponseEntityList {
  entities?: Response[]
  pageSize?: number
  pageNumber?: number
  total?: number
  pageCount?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
}

export interface ResponseEntityListing {
  entities?: Response[]
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

export interface ResponseFilter {
  name: string
  operator: _Open<"IN" | "EQUALS" | "NOTEQUALS" | "BEGINS_WITH" | "ENDS_WITH" | "CONTAINS">
  values: string[]
}

export interface ResponseQueryRequest {
  queryPhrase?: string
  pageSize?: number
  pageNumber?: number
  filters?: ResponseFilter[]
}

export interface ResponseQueryResults {
  results: ResponseEntityList
}

export interface ResponseSubstitution {
  id: string
  description?: string
  defaultValue?: string
}

export interface ResponseText {
  content: string
  contentType?: _Open<"text/plain" | "text/html">
  type?: _Open<"body" | "subject">
}

export interface RmsAssetAddressableRef {
  id?: string
  selfUri?: string
  assetUsage?: _Open<"FileAttachments">
  contentLocation?: string
}

export interface StatusInfo {
  code?: string
  message?: string
}

export interface WhatsAppDefinition {
  name: string
  namespace?: string
  language: string
  buttons?: Button[]
  messageFooter?: MessageFooter
  header?: MessageHeader
  integrationId?: string
  category?: _Open<"marketing">
  templateStatus?: string
  statusInfo?: StatusInfo
  carousel?: Carousel
}

export interface WheelPicker {
  id?: string
  items: WheelPickerItem[]
}

export interface WheelPickerItem {
  id?: string
  title: string
  value?: string
}
export {}
