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
from ._shared import AddressableEntityRef, CobrowseWebMessagingSession, FlowVersion, IdentityResolutionExternalSource, JourneyAction, JourneyCustomer, JourneyCustomerSession, SignedData, SupportedContentReference, WritableStarrableDivision

class _RespondingWebDeploymentsApi(_RespondingGroup):
    def delete_webdeployments_configuration(self, configuration_id: str) -> _Response: ...
    def delete_webdeployments_deployment(self, deployment_id: str) -> _Response: ...
    def delete_webdeployments_deployment_cobrowse_session_id(self, deployment_id: str, session_id: str) -> _Response: ...
    def delete_webdeployments_token_revoke(self, *, x_journey_session_id: str | None = ..., x_journey_session_type: str | None = ...) -> _Response: ...
    def get_webdeployments_configurations(self, *, page_size: str | None = ..., before: str | None = ..., after: str | None = ..., show_only_published: bool | None = ...) -> _Response: ...
    def get_webdeployments_configurations_iter(self, *, page_size: str | None = ..., before: str | None = ..., after: str | None = ..., show_only_published: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[WebDeploymentConfigurationVersion, _Response]: ...
    def get_webdeployments_configuration_version(self, configuration_id: str, version_id: str) -> _Response: ...
    def get_webdeployments_configuration_versions(self, configuration_id: str, *, page_size: str | None = ..., before: str | None = ..., after: str | None = ...) -> _Response: ...
    def get_webdeployments_configuration_versions_iter(self, configuration_id: str, *, page_size: str | None = ..., before: str | None = ..., after: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[WebDeploymentConfigurationVersion, _Response]: ...
    def get_webdeployments_configuration_versions_draft(self, configuration_id: str) -> _Response: ...
    def get_webdeployments_deployment(self, deployment_id: str, *, expand: _Sequence[_Literal["supportedContent", "flowDetails"] | str] | None = ...) -> _Response: ...
    def get_webdeployments_deployment_cobrowse_session_id(self, deployment_id: str, session_id: str) -> _Response: ...
    def get_webdeployments_deployment_configurations(self, deployment_id: str, *, type: str | None = ..., expand: _Sequence[_Literal["supportedContent"] | str] | None = ...) -> _Response: ...
    def get_webdeployments_deployment_identityresolution(self, deployment_id: str) -> _Response: ...
    def get_webdeployments_deployments(self, *, page_size: str | None = ..., before: str | None = ..., after: str | None = ..., expand: _Sequence[_Literal["Configuration", "SupportedContent", "identityresolution"] | str] | None = ...) -> _Response: ...
    def get_webdeployments_deployments_iter(self, *, page_size: str | None = ..., before: str | None = ..., after: str | None = ..., expand: _Sequence[_Literal["Configuration", "SupportedContent", "identityresolution"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ExpandableWebDeployment, _Response]: ...
    def post_webdeployments_configurations(self, body: WebDeploymentConfigurationVersion | _Mapping[str, _Any]) -> _Response: ...
    def post_webdeployments_configuration_versions_draft_publish(self, configuration_id: str) -> _Response: ...
    def post_webdeployments_deployments(self, body: WebDeployment | _Mapping[str, _Any]) -> _Response: ...
    def post_webdeployments_token_oauthcodegrantjwtexchange(self, body: WebDeploymentsOAuthExchangeRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_webdeployments_token_refresh(self, *, body: WebDeploymentsRefreshJWTRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def put_webdeployments_configuration_versions_draft(self, configuration_id: str, body: WebDeploymentConfigurationVersion | _Mapping[str, _Any]) -> _Response: ...
    def put_webdeployments_deployment(self, deployment_id: str, body: WebDeployment | _Mapping[str, _Any]) -> _Response: ...
    def put_webdeployments_deployment_identityresolution(self, deployment_id: str, body: DeploymentIdentityResolutionConfig | _Mapping[str, _Any]) -> _Response: ...

class WebDeploymentsApi(_PureCloudGroup):
    def with_response(self) -> _RespondingWebDeploymentsApi: ...
    def delete_webdeployments_configuration(self, configuration_id: str) -> None:
        """DELETE /api/v2/webdeployments/configurations/{configurationId}"""
    def delete_webdeployments_deployment(self, deployment_id: str) -> None:
        """DELETE /api/v2/webdeployments/deployments/{deploymentId}"""
    def delete_webdeployments_deployment_cobrowse_session_id(self, deployment_id: str, session_id: str) -> _Any:
        """DELETE /api/v2/webdeployments/deployments/{deploymentId}/cobrowse/{sessionId}"""
    def delete_webdeployments_token_revoke(self, *, x_journey_session_id: str | None = ..., x_journey_session_type: str | None = ...) -> None:
        """DELETE /api/v2/webdeployments/token/revoke"""
    def get_webdeployments_configurations(self, *, page_size: str | None = ..., before: str | None = ..., after: str | None = ..., show_only_published: bool | None = ...) -> WebDeploymentConfigurationVersionEntityListing:
        """GET /api/v2/webdeployments/configurations"""
    def get_webdeployments_configurations_iter(self, *, page_size: str | None = ..., before: str | None = ..., after: str | None = ..., show_only_published: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[WebDeploymentConfigurationVersion, WebDeploymentConfigurationVersionEntityListing]:
        """All items of GET /api/v2/webdeployments/configurations"""
    def get_webdeployments_configuration_version(self, configuration_id: str, version_id: str) -> WebDeploymentConfigurationVersion:
        """GET /api/v2/webdeployments/configurations/{configurationId}/versions/{versionId}"""
    def get_webdeployments_configuration_versions(self, configuration_id: str, *, page_size: str | None = ..., before: str | None = ..., after: str | None = ...) -> WebDeploymentConfigurationVersionEntityListing:
        """GET /api/v2/webdeployments/configurations/{configurationId}/versions"""
    def get_webdeployments_configuration_versions_iter(self, configuration_id: str, *, page_size: str | None = ..., before: str | None = ..., after: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[WebDeploymentConfigurationVersion, WebDeploymentConfigurationVersionEntityListing]:
        """All items of GET /api/v2/webdeployments/configurations/{configurationId}/versions"""
    def get_webdeployments_configuration_versions_draft(self, configuration_id: str) -> WebDeploymentConfigurationVersion:
        """GET /api/v2/webdeployments/configurations/{configurationId}/versions/draft"""
    def get_webdeployments_deployment(self, deployment_id: str, *, expand: _Sequence[_Literal["supportedContent", "flowDetails"] | str] | None = ...) -> WebDeployment:
        """GET /api/v2/webdeployments/deployments/{deploymentId}"""
    def get_webdeployments_deployment_cobrowse_session_id(self, deployment_id: str, session_id: str) -> CobrowseWebMessagingSession:
        """GET /api/v2/webdeployments/deployments/{deploymentId}/cobrowse/{sessionId}"""
    def get_webdeployments_deployment_configurations(self, deployment_id: str, *, type: str | None = ..., expand: _Sequence[_Literal["supportedContent"] | str] | None = ...) -> WebDeploymentActiveConfigurationOnDeployment:
        """GET /api/v2/webdeployments/deployments/{deploymentId}/configurations"""
    def get_webdeployments_deployment_identityresolution(self, deployment_id: str) -> DeploymentIdentityResolutionConfig:
        """GET /api/v2/webdeployments/deployments/{deploymentId}/identityresolution"""
    def get_webdeployments_deployments(self, *, page_size: str | None = ..., before: str | None = ..., after: str | None = ..., expand: _Sequence[_Literal["Configuration", "SupportedContent", "identityresolution"] | str] | None = ...) -> ExpandableWebDeploymentEntityListing:
        """GET /api/v2/webdeployments/deployments"""
    def get_webdeployments_deployments_iter(self, *, page_size: str | None = ..., before: str | None = ..., after: str | None = ..., expand: _Sequence[_Literal["Configuration", "SupportedContent", "identityresolution"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ExpandableWebDeployment, ExpandableWebDeploymentEntityListing]:
        """All items of GET /api/v2/webdeployments/deployments"""
    def post_webdeployments_configurations(self, body: WebDeploymentConfigurationVersion | _Mapping[str, _Any]) -> WebDeploymentConfigurationVersion:
        """POST /api/v2/webdeployments/configurations"""
    def post_webdeployments_configuration_versions_draft_publish(self, configuration_id: str) -> WebDeploymentConfigurationVersion:
        """POST /api/v2/webdeployments/configurations/{configurationId}/versions/draft/publish"""
    def post_webdeployments_deployments(self, body: WebDeployment | _Mapping[str, _Any]) -> WebDeployment:
        """POST /api/v2/webdeployments/deployments"""
    def post_webdeployments_token_oauthcodegrantjwtexchange(self, body: WebDeploymentsOAuthExchangeRequest | _Mapping[str, _Any]) -> WebDeploymentsAuthorizationResponse:
        """POST /api/v2/webdeployments/token/oauthcodegrantjwtexchange"""
    def post_webdeployments_token_refresh(self, *, body: WebDeploymentsRefreshJWTRequest | _Mapping[str, _Any] | None = ...) -> SignedData:
        """POST /api/v2/webdeployments/token/refresh"""
    def put_webdeployments_configuration_versions_draft(self, configuration_id: str, body: WebDeploymentConfigurationVersion | _Mapping[str, _Any]) -> WebDeploymentConfigurationVersion:
        """PUT /api/v2/webdeployments/configurations/{configurationId}/versions/draft"""
    def put_webdeployments_deployment(self, deployment_id: str, body: WebDeployment | _Mapping[str, _Any]) -> WebDeployment:
        """PUT /api/v2/webdeployments/deployments/{deploymentId}"""
    def put_webdeployments_deployment_identityresolution(self, deployment_id: str, body: DeploymentIdentityResolutionConfig | _Mapping[str, _Any]) -> DeploymentIdentityResolutionConfig:
        """PUT /api/v2/webdeployments/deployments/{deploymentId}/identityresolution"""

class AgentVideoSettings(_Model):
    allow_camera: bool
    allow_screen_share: bool
    allow_microphone: bool
    background: _Literal["BLUR", "NONE", "IMAGE"] | str
    background_image: BackgroundImageSettings

class AuthenticationSettings(_Model):
    enabled: bool
    integration_id: str
    allow_session_upgrade: bool

class AutoStart(_Model):
    enabled: bool

class BackgroundImageSettings(_Model):
    url: str

class BotMessengerProfile(_Model):
    name: str
    avatar_url: str

class CobrowseSettings(_Model):
    enabled: bool
    allow_agent_control: bool
    allow_agent_navigation: bool
    allow_draw: bool
    mask_selectors: list[str]
    channels: list[str]
    readonly_selectors: list[str]
    pause_criteria: list[PauseCriteria]

class ConversationAppSettings(_Model):
    enabled: bool
    show_agent_typing_indicator: bool
    show_user_typing_indicator: bool
    auto_start: AutoStart
    markdown: Markdown
    conversation_disconnect: ConversationDisconnectSettings
    conversation_clear: ConversationClearSettings
    humanize: Humanize
    notifications: NotificationsSettings
    session_duration_seconds: int

class ConversationClearSettings(_Model):
    enabled: bool

class ConversationDisconnectSettings(_Model):
    enabled: bool
    type: _Literal["Send", "ReadOnly"] | str

class CustomI18nLabels(_Model):
    language: str
    localized_labels: list[LocalizedLabels]

class DeploymentIdentityResolutionConfig(_Model):
    division: WritableStarrableDivision
    resolve_identities: bool
    external_source: IdentityResolutionExternalSource
    automerge: IdentityResolutionAutomergeConfig
    self_uri: str

class ExpandableWebDeployment(_Model):
    id: str
    name: str
    description: str
    allow_all_domains: bool
    allowed_domains: list[str]
    supported_content: SupportedContentReference
    snippet: str
    date_created: str
    date_modified: str
    last_modified_user: AddressableEntityRef
    flow: WebDeploymentFlowEntityRef
    status: _Literal["Pending", "Active", "Inactive", "Error", "Deleting"] | str
    push_integrations: list[PushIntegration]
    configuration: WebDeploymentConfigurationVersionResponse
    self_uri: str

class ExpandableWebDeploymentEntityListing(_Model):
    entities: list[ExpandableWebDeployment]
    next_uri: str
    self_uri: str
    previous_uri: str
    total: int

class FileUploadMode(_Model):
    file_types: list[str]
    max_file_size_kb: int
    maxFileSizeKB: int

class FileUploadSettings(_Model):
    enable_attachments: bool
    modes: list[FileUploadMode]

class FormsTrackTrigger(_Model):
    selector: str
    form_name: str
    capture_data_on_form_abandon: bool
    capture_data_on_form_submit: bool

class Humanize(_Model):
    enabled: bool
    bot: BotMessengerProfile

class Icon(_Model):
    url: str

class IdentityResolutionAutomergeConfig(_Model):
    authenticated_web_messaging: bool
    web_tracking: bool

class IdleEventTrigger(_Model):
    event_name: str
    idle_after_seconds: int

class IpFilter(_Model):
    ip_address: str
    name: str

class JourneyEventsSettings(_Model):
    enabled: bool
    excluded_query_parameters: list[str]
    should_keep_url_fragment: bool
    search_query_parameters: list[str]
    pageview_config: _Literal["Auto", "Once", "Off"] | str
    click_events: list[SelectorEventTrigger]
    forms_track_events: list[FormsTrackTrigger]
    idle_events: list[IdleEventTrigger]
    in_viewport_events: list[SelectorEventTrigger]
    scroll_depth_events: list[ScrollPercentageEventTrigger]
    tracking_settings: TrackingSettings

class Knowledge(_Model):
    enabled: bool
    knowledge_base: AddressableEntityRef

class LauncherButtonSettings(_Model):
    visibility: _Literal["On", "Off", "OnDemand"] | str
    display_type: _Literal["IconAndText", "Icon", "Text"] | str
    icon: Icon

class LocalizedLabels(_Model):
    key: _Literal["MessengerHomeHeaderTitle", "MessengerHomeHeaderSubTitle", "PushNotificationTitle", "PushNotificationBody", "MessengerLauncherButtonText"] | str
    value: str

class Markdown(_Model):
    enabled: bool

class MessengerApps(_Model):
    conversations: ConversationAppSettings
    knowledge: Knowledge

class MessengerHomeScreen(_Model):
    enabled: bool
    logo_url: str

class MessengerSettings(_Model):
    enabled: bool
    styles: MessengerStyles
    launcher_button: LauncherButtonSettings
    file_upload: FileUploadSettings
    apps: MessengerApps
    home_screen: MessengerHomeScreen
    session_persistence_type: _Literal["AcrossSubdomains", "DomainOrSubdomainOnly"] | str

class MessengerStyles(_Model):
    primary_color: str

class NotificationsSettings(_Model):
    enabled: bool
    notification_content_type: _Literal["IncludeMessagesContent", "ExcludeMessagesContent"] | str

class PauseCriteria(_Model):
    url_fragment: str
    condition: _Literal["Includes", "DoesNotInclude", "StartsWith", "EndsWith", "Equals"] | str

class PositionSettings(_Model):
    alignment: _Literal["Auto", "Left", "Right"] | str
    side_space: int
    bottom_space: int

class PushIntegration(_Model):
    id: str
    provider: _Literal["APNS", "FCM"] | str

class ScrollPercentageEventTrigger(_Model):
    percentage: int
    event_name: str

class SelectorEventTrigger(_Model):
    selector: str
    event_name: str

class SupportCenterCategory(_Model):
    id: str
    self_uri: str
    image: SupportCenterImage

class SupportCenterCompactCategoryModuleTemplate(_Model):
    active: bool

class SupportCenterCustomMessage(_Model):
    default_value: str
    type: _Literal["Welcome", "Fallback"] | str

class SupportCenterDetailedCategoryModuleSidebar(_Model):
    enabled: bool

class SupportCenterDetailedCategoryModuleTemplate(_Model):
    active: bool
    sidebar: SupportCenterDetailedCategoryModuleSidebar

class SupportCenterFeedbackSettings(_Model):
    enabled: bool

class SupportCenterGlobalStyle(_Model):
    background_color: str
    primary_color: str
    primary_color_dark: str
    primary_color_light: str
    text_color: str
    font_family: str

class SupportCenterHeroStyle(_Model):
    background_color: str
    text_color: str
    image: SupportCenterImage

class SupportCenterImage(_Model):
    source: SupportCenterImageSource

class SupportCenterImageSource(_Model):
    default_url: str

class SupportCenterLabelFilter(_Model):
    labels: list[AddressableEntityRef]

class SupportCenterModuleSetting(_Model):
    type: _Literal["Search", "Categories", "FAQ", "Contact", "Results", "Article", "TopViewedArticles"] | str
    enabled: bool
    compact_category_module_template: SupportCenterCompactCategoryModuleTemplate
    detailed_category_module_template: SupportCenterDetailedCategoryModuleTemplate

class SupportCenterScreen(_Model):
    type: _Literal["Home", "Category", "SearchResults", "Article"] | str
    module_settings: list[SupportCenterModuleSetting]

class SupportCenterSettings(_Model):
    enabled: bool
    knowledge_base: AddressableEntityRef
    custom_messages: list[SupportCenterCustomMessage]
    router_type: _Literal["Hash", "Browser"] | str
    screens: list[SupportCenterScreen]
    enabled_categories: list[SupportCenterCategory]
    label_filter: SupportCenterLabelFilter
    style_setting: SupportCenterStyleSetting
    feedback: SupportCenterFeedbackSettings

class SupportCenterStyleSetting(_Model):
    hero_style: SupportCenterHeroStyle
    global_style: SupportCenterGlobalStyle

class TrackingSettings(_Model):
    excluded_query_parameters: list[str]
    should_keep_url_fragment: bool
    search_query_parameters: list[str]
    ip_filters: list[IpFilter]

class UserVideoSettings(_Model):
    allow_camera: bool
    allow_screen_share: bool
    allow_microphone: bool

class VideoSettings(_Model):
    enabled: bool
    channels: list[str]
    agent: AgentVideoSettings
    user: UserVideoSettings

class WebDeployment(_Model):
    id: str
    name: str
    description: str
    allow_all_domains: bool
    allowed_domains: list[str]
    supported_content: SupportedContentReference
    snippet: str
    date_created: str
    date_modified: str
    last_modified_user: AddressableEntityRef
    flow: WebDeploymentFlowEntityRef
    status: _Literal["Pending", "Active", "Inactive", "Error", "Deleting"] | str
    push_integrations: list[PushIntegration]
    configuration: WebDeploymentConfigurationVersionEntityRef
    self_uri: str

class WebDeploymentActiveConfigurationOnDeployment(_Model):
    configuration_version: WebDeploymentConfigurationVersion
    deployment: WebDeployment

class WebDeploymentConfigurationVersion(_Model):
    id: str
    name: str
    version: str
    headless_mode: WebDeploymentHeadlessMode
    description: str
    languages: list[str]
    default_language: str
    custom_i18n_labels: list[CustomI18nLabels]
    messenger: MessengerSettings
    position: PositionSettings
    support_center: SupportCenterSettings
    cobrowse: CobrowseSettings
    journey_events: JourneyEventsSettings
    authentication_settings: AuthenticationSettings
    video: VideoSettings
    date_created: str
    date_modified: str
    date_published: str
    last_modified_user: AddressableEntityRef
    created_user: AddressableEntityRef
    published_user: AddressableEntityRef
    status: _Literal["Pending", "Active", "Inactive", "Error", "Deleting"] | str
    self_uri: str

class WebDeploymentConfigurationVersionEntityListing(_Model):
    entities: list[WebDeploymentConfigurationVersion]
    next_uri: str
    self_uri: str
    previous_uri: str
    total: int

class WebDeploymentConfigurationVersionEntityRef(_Model):
    id: str
    name: str
    self_uri: str
    version: str

class WebDeploymentConfigurationVersionResponse(_Model):
    id: str
    name: str
    version: str
    headless_mode: WebDeploymentHeadlessMode
    description: str
    languages: list[str]
    default_language: str
    custom_i18n_labels: list[CustomI18nLabels]
    messenger: MessengerSettings
    position: PositionSettings
    support_center: SupportCenterSettings
    cobrowse: CobrowseSettings
    journey_events: JourneyEventsSettings
    authentication_settings: AuthenticationSettings
    video: VideoSettings
    date_created: str
    date_modified: str
    date_published: str
    last_modified_user: AddressableEntityRef
    created_user: AddressableEntityRef
    published_user: AddressableEntityRef
    status: _Literal["Pending", "Active", "Inactive", "Error", "Deleting"] | str
    self_uri: str

class WebDeploymentFlowEntityRef(_Model):
    id: str
    name: str
    self_uri: str
    flow_description: str
    publish_version: FlowVersion

class WebDeploymentHeadlessMode(_Model):
    enabled: bool

class WebDeploymentsAuthorizationResponse(_Model):
    refresh_token: str
    jwt: str

class WebDeploymentsJourneyContext(_Model):
    journey_action: JourneyAction
    customer: JourneyCustomer
    customer_session: JourneyCustomerSession

class WebDeploymentsOAuthExchangeRequest(_Model):
    deployment_id: str
    journey_context: WebDeploymentsJourneyContext
    oauth: WebDeploymentsOAuthRequestParameters

class WebDeploymentsOAuthRequestParameters(_Model):
    code: str
    id_token: str
    redirect_uri: str
    nonce: str
    max_age: int
    code_verifier: str
    iss: str

class WebDeploymentsRefreshJWTRequest(_Model):
    refresh_token: str
    deployment_id: str
