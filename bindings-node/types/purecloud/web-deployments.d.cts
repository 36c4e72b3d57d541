// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { AddressableEntityRef, CobrowseWebMessagingSession, FlowVersion, IdentityResolutionExternalSource, JourneyAction, JourneyCustomer, JourneyCustomerSession, SignedData, SupportedContentReference, WritableStarrableDivision } from './_shared.cjs'

export class WebDeploymentsApi extends _PureCloudGroup {
  /** DELETE /api/v2/webdeployments/configurations/{configurationId} */
  deleteWebdeploymentsConfiguration<W extends boolean = false>(configurationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/webdeployments/deployments/{deploymentId} */
  deleteWebdeploymentsDeployment<W extends boolean = false>(deploymentId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/webdeployments/deployments/{deploymentId}/cobrowse/{sessionId} */
  deleteWebdeploymentsDeploymentCobrowseSessionId<W extends boolean = false>(deploymentId: string, sessionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<any, W>
  /** DELETE /api/v2/webdeployments/token/revoke */
  deleteWebdeploymentsTokenRevoke<W extends boolean = false>(options?: { 'X-Journey-Session-Id'?: string; 'X-Journey-Session-Type'?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/webdeployments/configurations */
  getWebdeploymentsConfigurations<W extends boolean = false>(options?: { pageSize?: string; before?: string; after?: string; showOnlyPublished?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<WebDeploymentConfigurationVersionEntityListing, W>
  /** All items of GET /api/v2/webdeployments/configurations */
  getWebdeploymentsConfigurationsIter<W extends boolean = false>(options?: { pageSize?: string; before?: string; after?: string; showOnlyPublished?: boolean; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<WebDeploymentConfigurationVersion, WebDeploymentConfigurationVersionEntityListing, W>
  /** GET /api/v2/webdeployments/configurations/{configurationId}/versions/{versionId} */
  getWebdeploymentsConfigurationVersion<W extends boolean = false>(configurationId: string, versionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<WebDeploymentConfigurationVersion, W>
  /** GET /api/v2/webdeployments/configurations/{configurationId}/versions */
  getWebdeploymentsConfigurationVersions<W extends boolean = false>(configurationId: string, options?: { pageSize?: string; before?: string; after?: string } & _Inline<W>, call?: _Call<W>): _Answer<WebDeploymentConfigurationVersionEntityListing, W>
  /** All items of GET /api/v2/webdeployments/configurations/{configurationId}/versions */
  getWebdeploymentsConfigurationVersionsIter<W extends boolean = false>(configurationId: string, options?: { pageSize?: string; before?: string; after?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<WebDeploymentConfigurationVersion, WebDeploymentConfigurationVersionEntityListing, W>
  /** GET /api/v2/webdeployments/configurations/{configurationId}/versions/draft */
  getWebdeploymentsConfigurationVersionsDraft<W extends boolean = false>(configurationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<WebDeploymentConfigurationVersion, W>
  /** GET /api/v2/webdeployments/deployments/{deploymentId} */
  getWebdeploymentsDeployment<W extends boolean = false>(deploymentId: string, options?: { expand?: _Many<_Open<"supportedContent" | "flowDetails">> } & _Inline<W>, call?: _Call<W>): _Answer<WebDeployment, W>
  /** GET /api/v2/webdeployments/deployments/{deploymentId}/cobrowse/{sessionId} */
  getWebdeploymentsDeploymentCobrowseSessionId<W extends boolean = false>(deploymentId: string, sessionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<CobrowseWebMessagingSession, W>
  /** GET /api/v2/webdeployments/deployments/{deploymentId}/configurations */
  getWebdeploymentsDeploymentConfigurations<W extends boolean = false>(deploymentId: string, options?: { type?: string; expand?: _Many<_Open<"supportedContent">> } & _Inline<W>, call?: _Call<W>): _Answer<WebDeploymentActiveConfigurationOnDeployment, W>
  /** GET /api/v2/webdeployments/deployments/{deploymentId}/identityresolution */
  getWebdeploymentsDeploymentIdentityresolution<W extends boolean = false>(deploymentId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<DeploymentIdentityResolutionConfig, W>
  /** GET /api/v2/webdeployments/deployments */
  getWebdeploymentsDeployments<W extends boolean = false>(options?: { pageSize?: string; before?: string; after?: string; expand?: _Many<_Open<"Configuration" | "SupportedContent" | "identityresolution">> } & _Inline<W>, call?: _Call<W>): _Answer<ExpandableWebDeploymentEntityListing, W>
  /** All items of GET /api/v2/webdeployments/deployments */
  getWebdeploymentsDeploymentsIter<W extends boolean = false>(options?: { pageSize?: string; before?: string; after?: string; expand?: _Many<_Open<"Configuration" | "SupportedContent" | "identityresolution">>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ExpandableWebDeployment, ExpandableWebDeploymentEntityListing, W>
  /** POST /api/v2/webdeployments/configurations */
  postWebdeploymentsConfigurations<W extends boolean = false>(body: WebDeploymentConfigurationVersion, options?: _Inline<W>, call?: _Call<W>): _Answer<WebDeploymentConfigurationVersion, W>
  /** POST /api/v2/webdeployments/configurations/{configurationId}/versions/draft/publish */
  postWebdeploymentsConfigurationVersionsDraftPublish<W extends boolean = false>(configurationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<WebDeploymentConfigurationVersion, W>
  /** POST /api/v2/webdeployments/deployments */
  postWebdeploymentsDeployments<W extends boolean = false>(body: WebDeployment, options?: _Inline<W>, call?: _Call<W>): _Answer<WebDeployment, W>
  /** POST /api/v2/webdeployments/token/oauthcodegrantjwtexchange */
  postWebdeploymentsTokenOauthcodegrantjwtexchange<W extends boolean = false>(body: WebDeploymentsOAuthExchangeRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<WebDeploymentsAuthorizationResponse, W>
  /** POST /api/v2/webdeployments/token/refresh */
  postWebdeploymentsTokenRefresh<W extends boolean = false>(options?: { body?: WebDeploymentsRefreshJWTRequest } & _Inline<W>, call?: _Call<W>): _Answer<SignedData, W>
  /** PUT /api/v2/webdeployments/configurations/{configurationId}/versions/draft */
  putWebdeploymentsConfigurationVersionsDraft<W extends boolean = false>(configurationId: string, body: WebDeploymentConfigurationVersion, options?: _Inline<W>, call?: _Call<W>): _Answer<WebDeploymentConfigurationVersion, W>
  /** PUT /api/v2/webdeployments/deployments/{deploymentId} */
  putWebdeploymentsDeployment<W extends boolean = false>(deploymentId: string, body: WebDeployment, options?: _Inline<W>, call?: _Call<W>): _Answer<WebDeployment, W>
  /** PUT /api/v2/webdeployments/deployments/{deploymentId}/identityresolution */
  putWebdeploymentsDeploymentIdentityresolution<W extends boolean = false>(deploymentId: string, body: DeploymentIdentityResolutionConfig, options?: _Inline<W>, call?: _Call<W>): _Answer<DeploymentIdentityResolutionConfig, W>
}

export interface AgentVideoSettings {
  allowCamera?: boolean
  allowScreenShare?: boolean
  allowMicrophone?: boolean
  background?: _Open<"BLUR" | "NONE" | "IMAGE">
  backgroundImage?: BackgroundImageSettings
}

export interface AuthenticationSettings {
  enabled: boolean
  integrationId: string
  allowSessionUpgrade?: boolean
}

export interface AutoStart {
  enabled?: boolean
}

export interface BackgroundImageSettings {
  url?: string
}

export interface BotMessengerProfile {
  name?: string
  avatarUrl?: string
}

export interface CobrowseSettings {
  enabled?: boolean
  allowAgentControl?: boolean
  allowAgentNavigation?: boolean
  allowDraw?: boolean
  maskSelectors?: string[]
  channels?: string[]
  readonlySelectors?: string[]
  pauseCriteria?: PauseCriteria[]
}

export interface ConversationAppSettings {
  enabled?: boolean
  showAgentTypingIndicator?: boolean
  showUserTypingIndicator?: boolean
  autoStart?: AutoStart
  markdown?: Markdown
  conversationDisconnect?: ConversationDisconnectSettings
  conversationClear?: ConversationClearSettings
  humanize?: Humanize
  notifications?: NotificationsSettings
  sessionDurationSeconds?: number
}

export interface ConversationClearSettings {
  enabled?: boolean
}

export interface ConversationDisconnectSettings {
  enabled?: boolean
  type?: _Open<"Send" | "ReadOnly">
}

export interface CustomI18nLabels {
  language?: string
  localizedLabels?: LocalizedLabels[]
}

export interface DeploymentIdentityResolutionConfig {
  division?: WritableStarrableDivision
  resolveIdentities: boolean
  externalSource?: IdentityResolutionExternalSource
  automerge?: IdentityResolutionAutomergeConfig
  selfUri?: string
}

export interface ExpandableWebDeployment {
  id?: string
  name: string
  description?: string
  allowAllDomains?: boolean
  allowedDomains?: string[]
  supportedContent?: SupportedContentReference
  snippet?: string
  dateCreated?: string
  dateModified?: string
  lastModifiedUser?: AddressableEntityRef
  flow?: WebDeploymentFlowEntityRef
  status?: _Open<"Pending" | "Active" | "Inactive" | "Error" | "Deleting">
  pushIntegrations?: PushIntegration[]
  configuration: WebDeploymentConfigurationVersionResponse
  selfUri?: string
}

export interface ExpandableWebDeploymentEntityListing {
  entities?: ExpandableWebDeployment[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
  total?: number
}

export interface FileUploadMode {
  fileTypes?: string[]
  maxFileSizeKB?: number
}

export interface FileUploadSettings {
  enableAttachments?: boolean
  modes?: FileUploadMode[]
}

export interface FormsTrackTrigger {
  selector: string
  formName: string
  captureDataOnFormAbandon: boolean
  captureDataOnFormSubmit: boolean
}

export interface Humanize {
  enabled?: boolean
  bot?: BotMessengerProfile
}

export interface Icon {
  url?: string
}

export interface IdentityResolutionAutomergeConfig {
  authenticatedWebMessaging?: boolean
  webTracking?: boolean
}

export interface IdleEventTrigger {
  eventName: string
  idleAfterSeconds?: number
}

export interface IpFilter {
  ipAddress?: string
  name?: string
}

export interface JourneyEventsSettings {
  enabled?: boolean
  excludedQueryParameters?: string[]
  shouldKeepUrlFragment?: boolean
  searchQueryParameters?: string[]
  pageviewConfig?: _Open<"Auto" | "Once" | "Off">
  clickEvents?: SelectorEventTrigger[]
  formsTrackEvents?: FormsTrackTrigger[]
  idleEvents?: IdleEventTrigger[]
  inViewportEvents?: SelectorEventTrigger[]
  scrollDepthEvents?: ScrollPercentageEventTrigger[]
  trackingSettings?: TrackingSettings
}

export interface Knowledge {
  enabled?: boolean
  knowledgeBase?: AddressableEntityRef
}

export interface LauncherButtonSettings {
  visibility?: _Open<"On" | "Off" | "OnDemand">
  displayType?: _Open<"IconAndText" | "Icon" | "Text">
  icon?: Icon
}

export interface LocalizedLabels {
  key?: _Open<"MessengerHomeHeaderTitle" | "MessengerHomeHeaderSubTitle" | "PushNotificationTitle" | "PushNotificationBody" | "MessengerLauncherButtonText">
  value?: string
}

export interface Markdown {
  enabled?: boolean
}

export interface MessengerApps {
  conversations?: ConversationAppSettings
  knowledge?: Knowledge
}

export interface MessengerHomeScreen {
  enabled?: boolean
  logoUrl?: string
}

export interface MessengerSettings {
  enabled?: boolean
  styles?: MessengerStyles
  launcherButton?: LauncherButtonSettings
  fileUpload?: FileUploadSettings
  apps?: MessengerApps
  homeScreen?: MessengerHomeScreen
  sessionPersistenceType?: _Open<"AcrossSubdomains" | "DomainOrSubdomainOnly">
}

export interface MessengerStyles {
  primaryColor?: string
}

export interface NotificationsSettings {
  enabled?: boolean
  notificationContentType?: _Open<"IncludeMessagesContent" | "ExcludeMessagesContent">
}

export interface PauseCriteria {
  urlFragment?: string
  condition?: _Open<"Includes" | "DoesNotInclude" | "StartsWith" | "EndsWith" | "Equals">
}

export interface PositionSettings {
  alignment?: _Open<"Auto" | "Left" | "Right">
  sideSpace?: number
  bottomSpace?: number
}

export interface PushIntegration {
  id?: string
  provider?: _Open<"APNS" | "FCM">
}

export interface ScrollPercentageEventTrigger {
  percentage: number
  eventName: string
}

export interface SelectorEventTrigger {
  selector: string
  eventName: string
}

export interface SupportCenterCategory {
  id?: string
  selfUri?: string
  image?: SupportCenterImage
}

export interface SupportCenterCompactCategoryModuleTemplate {
  active?: boolean
}

export interface SupportCenterCustomMessage {
  defaultValue?: string
  type?: _Open<"Welcome" | "Fallback">
}

export interface SupportCenterDetailedCategoryModuleSidebar {
  enabled?: boolean
}

export interface SupportCenterDetailedCategoryModuleTemplate {
  active?: boolean
  sidebar?: SupportCenterDetailedCategoryModuleSidebar
}

export interface SupportCenterFeedbackSettings {
  enabled?: boolean
}

export interface SupportCenterGlobalStyle {
  backgroundColor?: string
  primaryColor?: string
  primaryColorDark?: string
  primaryColorLight?: string
  textColor?: string
  fontFamily?: string
}

export interface SupportCenterHeroStyle {
  backgroundColor?: string
  textColor?: string
  image?: SupportCenterImage
}

export interface SupportCenterImage {
  source?: SupportCenterImageSource
}

export interface SupportCenterImageSource {
  defaultUrl?: string
}

export interface SupportCenterLabelFilter {
  labels?: AddressableEntityRef[]
}

export interface SupportCenterModuleSetting {
  type?: _Open<"Search" | "Categories" | "FAQ" | "Contact" | "Results" | "Article" | "TopViewedArticles">
  enabled?: boolean
  compactCategoryModuleTemplate?: SupportCenterCompactCategoryModuleTemplate
  detailedCategoryModuleTemplate?: SupportCenterDetailedCategoryModuleTemplate
}

export interface SupportCenterScreen {
  type?: _Open<"Home" | "Category" | "SearchResults" | "Article">
  moduleSettings?: SupportCenterModuleSetting[]
}

export interface SupportCenterSettings {
  enabled?: boolean
  knowledgeBase?: AddressableEntityRef
  customMessages?: SupportCenterCustomMessage[]
  routerType?: _Open<"Hash" | "Browser">
  screens?: SupportCenterScreen[]
  enabledCategories?: SupportCenterCategory[]
  labelFilter?: SupportCenterLabelFilter
  styleSetting?: SupportCenterStyleSetting
  feedback?: SupportCenterFeedbackSettings
}

export interface SupportCenterStyleSetting {
  heroStyle?: SupportCenterHeroStyle
  globalStyle?: SupportCenterGlobalStyle
}

export interface TrackingSettings {
  excludedQueryParameters?: string[]
  shouldKeepUrlFragment?: boolean
  searchQueryParameters?: string[]
  ipFilters?: IpFilter[]
}

export interface UserVideoSettings {
  allowCamera?: boolean
  allowScreenShare?: boolean
  allowMicrophone?: boolean
}

export interface VideoSettings {
  enabled?: boolean
  channels?: string[]
  agent?: AgentVideoSettings
  user?: UserVideoSettings
}

export interface WebDeployment {
  id?: string
  name: string
  description?: string
  allowAllDomains?: boolean
  allowedDomains?: string[]
  supportedContent?: SupportedContentReference
  snippet?: string
  dateCreated?: string
  dateModified?: string
  lastModifiedUser?: AddressableEntityRef
  flow?: WebDeploymentFlowEntityRef
  status?: _Open<"Pending" | "Active" | "Inactive" | "Error" | "Deleting">
  pushIntegrations?: PushIntegration[]
  configuration: WebDeploymentConfigurationVersionEntityRef
  selfUri?: string
}

export interface WebDeploymentActiveConfigurationOnDeployment {
  configurationVersion?: WebDeploymentConfigurationVersion
  deployment?: WebDeployment
}

export interface WebDeploymentConfigurationVersion {
  id?: string
  name: string
  version?: string
  headlessMode?: WebDeploymentHeadlessMode
  description?: string
  languages?: string[]
  defaultLanguage?: string
  customI18nLabels?: CustomI18nLabels[]
  messenger?: MessengerSettings
  position?: PositionSettings
  supportCenter?: SupportCenterSettings
  cobrowse?: CobrowseSettings
  journeyEvents?: JourneyEventsSettings
  authenticationSettings?: AuthenticationSettings
  video?: VideoSettings
  dateCreated?: string
  dateModified?: string
  datePublished?: string
  lastModifiedUser?: AddressableEntityRef
  createdUser?: AddressableEntityRef
  publishedUser?: AddressableEntityRef
  status?: _Open<"Pending" | "Active" | "Inactive" | "Error" | "Deleting">
  selfUri?: string
}

export interface WebDeploymentConfigurationVersionEntityListing {
  entities?: WebDeploymentConfigurationVersion[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
  total?: number
}

export interface WebDeploymentConfigurationVersionEntityRef {
  id: string
  name?: string
  selfUri?: string
  version: string
}

export interface WebDeploymentConfigurationVersionResponse {
  id?: string
  name: string
  version?: string
  headlessMode?: WebDeploymentHeadlessMode
  description?: string
  languages?: string[]
  defaultLanguage?: string
  customI18nLabels?: CustomI18nLabels[]
  messenger?: MessengerSettings
  position?: PositionSettings
  supportCenter?: SupportCenterSettings
  cobrowse?: CobrowseSettings
  journeyEvents?: JourneyEventsSettings
  authenticationSettings?: AuthenticationSettings
  video?: VideoSettings
  dateCreated?: string
  dateModified?: string
  datePublished?: string
  lastModifiedUser?: AddressableEntityRef
  createdUser?: AddressableEntityRef
  publishedUser?: AddressableEntityRef
  status?: _Open<"Pending" | "Active" | "Inactive" | "Error" | "Deleting">
  selfUri?: string
}

export interface WebDeploymentFlowEntityRef {
  id: string
  name?: string
  selfUri?: string
  flowDescription?: string
  publishVersion?: FlowVersion
}

export interface WebDeploymentHeadlessMode {
  enabled?: boolean
}

export interface WebDeploymentsAuthorizationResponse {
  refreshToken?: string
  jwt?: string
}

export interface WebDeploymentsJourneyContext {
  journeyAction?: JourneyAction
  customer?: JourneyCustomer
  customerSession?: JourneyCustomerSession
}

export interface WebDeploymentsOAuthExchangeRequest {
  deploymentId: string
  journeyContext?: WebDeploymentsJourneyContext
  oauth?: WebDeploymentsOAuthRequestParameters
}

export interface WebDeploymentsOAuthRequestParameters {
  code?: string
  idToken?: string
  redirectUri: string
  nonce?: string
  maxAge?: number
  codeVerifier?: string
  iss?: string
}

export interface WebDeploymentsRefreshJWTRequest {
  refreshToken: string
  deploymentId: string
}
export {}
