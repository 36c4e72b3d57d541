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
from ._shared import FieldConfig, Limit, Organization

class _RespondingOrganizationApi(_RespondingGroup):
    def get_fieldconfig(self, type: str) -> _Response: ...
    def get_organizations_authentication_settings(self) -> _Response: ...
    def get_organizations_embeddedintegration(self) -> _Response: ...
    def get_organizations_ipaddressauthentication(self) -> _Response: ...
    def get_organizations_limits_changerequest(self, request_id: str) -> _Response: ...
    def get_organizations_limits_changerequests(self, *, after: int | None = ..., before: int | None = ..., status: _Literal["Approved", "Rejected", "Rollback", "Pending", "Open", "SecondaryApprovalNamespacesAdded", "ReviewerApproved", "ReviewerRejected", "ReviewerRollback", "ImplementingChange", "ChangeImplemented", "ImplementingRollback", "RollbackImplemented"] | str | None = ..., page_size: int | None = ..., expand: _Sequence[_Literal["statusHistory"] | str] | None = ...) -> _Response: ...
    def get_organizations_limits_changerequests_iter(self, *, after: int | None = ..., before: int | None = ..., status: _Literal["Approved", "Rejected", "Rollback", "Pending", "Open", "SecondaryApprovalNamespacesAdded", "ReviewerApproved", "ReviewerRejected", "ReviewerRollback", "ImplementingChange", "ChangeImplemented", "ImplementingRollback", "RollbackImplemented"] | str | None = ..., page_size: int | None = ..., expand: _Sequence[_Literal["statusHistory"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[LimitChangeRequestDetails, _Response]: ...
    def get_organizations_limits_docs(self) -> _Response: ...
    def get_organizations_limits_docs_freetrial(self) -> _Response: ...
    def get_organizations_limits_namespace(self, namespace_name: str) -> _Response: ...
    def get_organizations_limits_namespace_defaults(self, namespace_name: str) -> _Response: ...
    def get_organizations_limits_namespaces(self, *, page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def get_organizations_me(self) -> _Response: ...
    def get_organizations_whitelist(self) -> _Response: ...
    def patch_organizations_authentication_settings(self, body: OrgAuthSettings | _Mapping[str, _Any]) -> _Response: ...
    def patch_organizations_feature(self, feature_name: str, body: FeatureState | _Mapping[str, _Any]) -> _Response: ...
    def put_organizations_embeddedintegration(self, body: EmbeddedIntegration | _Mapping[str, _Any]) -> _Response: ...
    def put_organizations_ipaddressauthentication(self, body: IpAddressAuthentication | _Mapping[str, _Any]) -> _Response: ...
    def put_organizations_me(self, *, body: Organization | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def put_organizations_whitelist(self, body: OrgWhitelistSettings | _Mapping[str, _Any]) -> _Response: ...

class OrganizationApi(_PureCloudGroup):
    def with_response(self) -> _RespondingOrganizationApi: ...
    def get_fieldconfig(self, type: str) -> FieldConfig:
        """GET /api/v2/fieldconfig"""
    def get_organizations_authentication_settings(self) -> OrgAuthSettings:
        """GET /api/v2/organizations/authentication/settings"""
    def get_organizations_embeddedintegration(self) -> EmbeddedIntegration:
        """GET /api/v2/organizations/embeddedintegration"""
    def get_organizations_ipaddressauthentication(self) -> IpAddressAuthentication:
        """GET /api/v2/organizations/ipaddressauthentication"""
    def get_organizations_limits_changerequest(self, request_id: str) -> LimitChangeRequestDetails:
        """GET /api/v2/organizations/limits/changerequests/{requestId}"""
    def get_organizations_limits_changerequests(self, *, after: int | None = ..., before: int | None = ..., status: _Literal["Approved", "Rejected", "Rollback", "Pending", "Open", "SecondaryApprovalNamespacesAdded", "ReviewerApproved", "ReviewerRejected", "ReviewerRollback", "ImplementingChange", "ChangeImplemented", "ImplementingRollback", "RollbackImplemented"] | str | None = ..., page_size: int | None = ..., expand: _Sequence[_Literal["statusHistory"] | str] | None = ...) -> LimitChangeRequestsEntityListing:
        """GET /api/v2/organizations/limits/changerequests"""
    def get_organizations_limits_changerequests_iter(self, *, after: int | None = ..., before: int | None = ..., status: _Literal["Approved", "Rejected", "Rollback", "Pending", "Open", "SecondaryApprovalNamespacesAdded", "ReviewerApproved", "ReviewerRejected", "ReviewerRollback", "ImplementingChange", "ChangeImplemented", "ImplementingRollback", "RollbackImplemented"] | str | None = ..., page_size: int | None = ..., expand: _Sequence[_Literal["statusHistory"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[LimitChangeRequestDetails, LimitChangeRequestsEntityListing]:
        """All items of GET /api/v2/organizations/limits/changerequests"""
    def get_organizations_limits_docs(self) -> LimitDocumentation:
        """GET /api/v2/organizations/limits/docs"""
    def get_organizations_limits_docs_freetrial(self) -> FreeTrialLimitDocs:
        """GET /api/v2/organizations/limits/docs/freetrial"""
    def get_organizations_limits_namespace(self, namespace_name: str) -> LimitsEntityListing:
        """GET /api/v2/organizations/limits/namespaces/{namespaceName}"""
    def get_organizations_limits_namespace_defaults(self, namespace_name: str) -> LimitsEntityListing:
        """GET /api/v2/organizations/limits/namespaces/{namespaceName}/defaults"""
    def get_organizations_limits_namespaces(self, *, page_size: int | None = ..., page_number: int | None = ...) -> _Any:
        """GET /api/v2/organizations/limits/namespaces"""
    def get_organizations_me(self) -> Organization:
        """GET /api/v2/organizations/me"""
    def get_organizations_whitelist(self) -> OrgWhitelistSettings:
        """GET /api/v2/organizations/whitelist (deprecated)"""
    def patch_organizations_authentication_settings(self, body: OrgAuthSettings | _Mapping[str, _Any]) -> OrgAuthSettings:
        """PATCH /api/v2/organizations/authentication/settings"""
    def patch_organizations_feature(self, feature_name: str, body: FeatureState | _Mapping[str, _Any]) -> OrganizationFeatures:
        """PATCH /api/v2/organizations/features/{featureName}"""
    def put_organizations_embeddedintegration(self, body: EmbeddedIntegration | _Mapping[str, _Any]) -> EmbeddedIntegration:
        """PUT /api/v2/organizations/embeddedintegration"""
    def put_organizations_ipaddressauthentication(self, body: IpAddressAuthentication | _Mapping[str, _Any]) -> IpAddressAuthentication:
        """PUT /api/v2/organizations/ipaddressauthentication"""
    def put_organizations_me(self, *, body: Organization | _Mapping[str, _Any] | None = ...) -> Organization:
        """PUT /api/v2/organizations/me"""
    def put_organizations_whitelist(self, body: OrgWhitelistSettings | _Mapping[str, _Any]) -> OrgWhitelistSettings:
        """PUT /api/v2/organizations/whitelist (deprecated)"""

class ApprovalNamespace(_Model):
    namespace: _Literal["users.rules", "voice.transcription", "agent.assistant", "agentic.virtual.agents", "analytics.agents", "analytics.alerting", "analytics.data.extraction", "analytics", "analytics.realtime", "analytics.reporting.settings", "anomaly.detection", "architect", "audiohook", "audiohook.monitor", "audit", "auth.api", "authorization", "automation.testing", "bots", "bots.voice", "business.rules", "callback", "case.management", "cobrowse", "content.management", "conversation", "copilot", "dataactions", "datatables", "directory", "dsar", "email", "employee.engagement", "event.orchestration", "external.contacts", "external.events.data.ingestion", "gamification", "gcv", "gdpr", "groups", "guides", "historical.adherence", "infrastructureascode", "integrations", "intent.miner", "internal.messaging", "journey", "knowledge", "language.understanding", "learning", "limit.registry", "marketplace", "mcp.analytics.aggregates", "mcp", "media.communications", "messaging", "micro.frontend", "multi.org", "notifications", "onboarding", "organization.notice", "outbound", "platform.api", "predictive.routing", "presence", "quality", "recording", "response.management", "routing", "scim", "screen.monitoring", "sda", "search", "secondary.automation.testing", "skills", "social.media", "speech.and.text.analytics", "speech.integration", "supportability", "task.management", "telephony.configuration", "usage", "users", "web.deployments", "web.messaging", "webchat", "webhooks", "workforce.management.adherence", "workforce.management.agent.availability", "workforce.management.forecast", "workforce.management", "workforce.management.scheduling.preferences", "workforce.management.self.schedule", "workforce.management.shift.trading", "system"] | str
    status: _Literal["Approved", "Rejected", "Rollback", "Pending", "Open", "SecondaryApprovalNamespacesAdded", "ReviewerApproved", "ReviewerRejected", "ReviewerRollback", "ImplementingChange", "ChangeImplemented", "ImplementingRollback", "RollbackImplemented"] | str
    type: _Literal["Primary", "Secondary", "System"] | str

class EmbeddedIntegration(_Model):
    enable_whitelist: bool
    domain_whitelist: list[str]

class FeatureState(_Model):
    enabled: bool

class FreeTrialLimit(_Model):
    key: str
    default_value: int
    description: str
    resource: str

class FreeTrialLimitDocs(_Model):
    namespaces: list[FreeTrialNamespace]

class FreeTrialNamespace(_Model):
    name: str
    friendly_name: str
    limits: list[FreeTrialLimit]

class IpAddressAuthentication(_Model):
    network_whitelist: list[str]

class LimitChangeRequestDetails(_Model):
    id: str
    key: str
    namespace: _Literal["users.rules", "voice.transcription", "agent.assistant", "agentic.virtual.agents", "analytics.agents", "analytics.alerting", "analytics.data.extraction", "analytics", "analytics.realtime", "analytics.reporting.settings", "anomaly.detection", "architect", "audiohook", "audiohook.monitor", "audit", "auth.api", "authorization", "automation.testing", "bots", "bots.voice", "business.rules", "callback", "case.management", "cobrowse", "content.management", "conversation", "copilot", "dataactions", "datatables", "directory", "dsar", "email", "employee.engagement", "event.orchestration", "external.contacts", "external.events.data.ingestion", "gamification", "gcv", "gdpr", "groups", "guides", "historical.adherence", "infrastructureascode", "integrations", "intent.miner", "internal.messaging", "journey", "knowledge", "language.understanding", "learning", "limit.registry", "marketplace", "mcp.analytics.aggregates", "mcp", "media.communications", "messaging", "micro.frontend", "multi.org", "notifications", "onboarding", "organization.notice", "outbound", "platform.api", "predictive.routing", "presence", "quality", "recording", "response.management", "routing", "scim", "screen.monitoring", "sda", "search", "secondary.automation.testing", "skills", "social.media", "speech.and.text.analytics", "speech.integration", "supportability", "task.management", "telephony.configuration", "usage", "users", "web.deployments", "web.messaging", "webchat", "webhooks", "workforce.management.adherence", "workforce.management.agent.availability", "workforce.management.forecast", "workforce.management", "workforce.management.scheduling.preferences", "workforce.management.self.schedule", "workforce.management.shift.trading", "system"] | str
    requested_value: float
    description: str
    support_case_url: str
    status: _Literal["Approved", "Rejected", "Rollback", "Pending", "Open", "SecondaryApprovalNamespacesAdded", "ReviewerApproved", "ReviewerRejected", "ReviewerRollback", "ImplementingChange", "ChangeImplemented", "ImplementingRollback", "RollbackImplemented"] | str
    current_value: float
    date_created: str
    status_history: list[StatusChange]
    date_completed: str
    reject_reason: _Literal["AlternativeExists", "IncreaseNotRequired", "PlatformMisuse", "PlatformStability", "OtherReason"] | str
    approval_namespaces: list[ApprovalNamespace]
    self_uri: str

class LimitChangeRequestsEntityListing(_Model):
    entities: list[LimitChangeRequestDetails]
    next_uri: str
    self_uri: str
    previous_uri: str

class LimitDocs(_Model):
    key: str
    default_value: int
    description: str
    resource: str
    configurable: bool
    trackable: bool

class LimitDocumentation(_Model):
    url: str
    namespaces: list[NamespaceDocs]

class LimitsEntityListing(_Model):
    entities: list[Limit]

class NamespaceDocs(_Model):
    name: str
    friendly_name: str
    limits: list[LimitDocs]

class OrgAuthSettings(_Model):
    multifactor_authentication_required: bool
    domain_allowlist_enabled: bool
    domain_allowlist: list[str]
    ip_address_allowlist: list[str]
    password_requirements: PasswordRequirements
    inactivity_timeout_exclusions: list[str]
    universal_logout: bool
    token_storage_location: _Literal["persistent", "session"] | str

class OrgWhitelistSettings(_Model):
    enable_whitelist: bool
    domain_whitelist: list[str]

class OrganizationFeatures(_Model):
    realtime_cic: bool
    realtimeCIC: bool
    purecloud: bool
    hipaa: bool
    uc_enabled: bool
    pci: bool
    purecloud_voice: bool
    xmpp_federation: bool
    chat: bool
    informal_photos: bool
    directory: bool
    contact_center: bool
    unified_communications: bool
    custserv: bool

class PasswordRequirements(_Model):
    minimum_length: int
    minimum_digits: int
    minimum_letters: int
    minimum_upper: int
    minimum_lower: int
    minimum_specials: int
    minimum_age_seconds: int
    expiration_days: int

class StatusChange(_Model):
    date_status_changed: str
    status: _Literal["Approved", "Rejected", "Rollback", "Pending", "Open", "SecondaryApprovalNamespacesAdded", "ReviewerApproved", "ReviewerRejected", "ReviewerRollback", "ImplementingChange", "ChangeImplemented", "ImplementingRollback", "RollbackImplemented"] | str
    previous_status: _Literal["Approved", "Rejected", "Rollback", "Pending", "Open", "SecondaryApprovalNamespacesAdded", "ReviewerApproved", "ReviewerRejected", "ReviewerRollback", "ImplementingChange", "ChangeImplemented", "ImplementingRollback", "RollbackImplemented"] | str
    namespace: _Literal["users.rules", "voice.transcription", "agent.assistant", "agentic.virtual.agents", "analytics.agents", "analytics.alerting", "analytics.data.extraction", "analytics", "analytics.realtime", "analytics.reporting.settings", "anomaly.detection", "architect", "audiohook", "audiohook.monitor", "audit", "auth.api", "authorization", "automation.testing", "bots", "bots.voice", "business.rules", "callback", "case.management", "cobrowse", "content.management", "conversation", "copilot", "dataactions", "datatables", "directory", "dsar", "email", "employee.engagement", "event.orchestration", "external.contacts", "external.events.data.ingestion", "gamification", "gcv", "gdpr", "groups", "guides", "historical.adherence", "infrastructureascode", "integrations", "intent.miner", "internal.messaging", "journey", "knowledge", "language.understanding", "learning", "limit.registry", "marketplace", "mcp.analytics.aggregates", "mcp", "media.communications", "messaging", "micro.frontend", "multi.org", "notifications", "onboarding", "organization.notice", "outbound", "platform.api", "predictive.routing", "presence", "quality", "recording", "response.management", "routing", "scim", "screen.monitoring", "sda", "search", "secondary.automation.testing", "skills", "social.media", "speech.and.text.analytics", "speech.integration", "supportability", "task.management", "telephony.configuration", "usage", "users", "web.deployments", "web.messaging", "webchat", "webhooks", "workforce.management.adherence", "workforce.management.agent.availability", "workforce.management.forecast", "workforce.management", "workforce.management.scheduling.preferences", "workforce.management.self.schedule", "workforce.management.shift.trading", "system"] | str
    message: str
    reject_reason: _Literal["AlternativeExists", "IncreaseNotRequired", "PlatformMisuse", "PlatformStability", "OtherReason"] | str
