# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response
from ._shared import ContactBusinessAddressInfo, CostCenterInfo, EnumeratedPagingModel, IvrPromptRepeatCount, OperatorInfo, PageNavigationModel, RegionalSettings, SiteAccessStatus, SiteInfo

class _RespondingMultiSiteApi(_RespondingGroup):
    def assign_multiple_sites(self, site_id: str, *, account_id: str | None = ..., body: SiteMembersBulkUpdate | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def create_site(self, body: CreateSiteRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def delete_site(self, site_id: str, *, account_id: str | None = ...) -> _Response: ...
    def list_site_members(self, site_id: str, *, account_id: str | None = ...) -> _Response: ...
    def list_site_members_iter(self, site_id: str, *, account_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SiteMemberInfo, _Response]: ...
    def list_sites(self, *, account_id: str | None = ...) -> _Response: ...
    def list_sites_iter(self, *, account_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SiteInfo, _Response]: ...
    def read_site(self, site_id: str, *, account_id: str | None = ...) -> _Response: ...
    def read_site_ivr_settings(self, site_id: str, *, account_id: str | None = ...) -> _Response: ...
    def update_site(self, site_id: str, *, account_id: str | None = ..., body: SiteUpdateRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def update_site_ivr_settings(self, site_id: str, body: SiteIVRSettingsUpdate | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...

class MultiSiteApi(_RingCentralGroup):
    def with_response(self) -> _RespondingMultiSiteApi: ...
    def assign_multiple_sites(self, site_id: str, *, account_id: str | None = ..., body: SiteMembersBulkUpdate | _Mapping[str, _Any] | None = ...) -> None:
        """POST /restapi/v1.0/account/{accountId}/sites/{siteId}/bulk-assign"""
    def create_site(self, body: CreateSiteRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> SiteInfo:
        """POST /restapi/v1.0/account/{accountId}/sites"""
    def delete_site(self, site_id: str, *, account_id: str | None = ...) -> None:
        """DELETE /restapi/v1.0/account/{accountId}/sites/{siteId}"""
    def list_site_members(self, site_id: str, *, account_id: str | None = ...) -> SiteMembersList:
        """GET /restapi/v1.0/account/{accountId}/sites/{siteId}/members"""
    def list_site_members_iter(self, site_id: str, *, account_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SiteMemberInfo, SiteMembersList]:
        """All items of GET /restapi/v1.0/account/{accountId}/sites/{siteId}/members"""
    def list_sites(self, *, account_id: str | None = ...) -> SitesList:
        """GET /restapi/v1.0/account/{accountId}/sites"""
    def list_sites_iter(self, *, account_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SiteInfo, SitesList]:
        """All items of GET /restapi/v1.0/account/{accountId}/sites"""
    def read_site(self, site_id: str, *, account_id: str | None = ...) -> SiteInfo:
        """GET /restapi/v1.0/account/{accountId}/sites/{siteId}"""
    def read_site_ivr_settings(self, site_id: str, *, account_id: str | None = ...) -> SiteIVRSettings:
        """GET /restapi/v1.0/account/{accountId}/sites/{siteId}/ivr"""
    def update_site(self, site_id: str, *, account_id: str | None = ..., body: SiteUpdateRequest | _Mapping[str, _Any] | None = ...) -> SiteInfo:
        """PUT /restapi/v1.0/account/{accountId}/sites/{siteId}"""
    def update_site_ivr_settings(self, site_id: str, body: SiteIVRSettingsUpdate | _Mapping[str, _Any], *, account_id: str | None = ...) -> SiteIVRSettings:
        """PUT /restapi/v1.0/account/{accountId}/sites/{siteId}/ivr"""

class CreateSiteRequest(_Model):
    id: str
    name: str
    extension_number: str
    caller_id_name: str
    email: str
    business_address: ContactBusinessAddressInfo
    regional_settings: RegionalSettings
    operator: SiteOperatorReference
    site_access: SiteAccessStatus
    accessible_site_ids: list[str]
    code: str
    cost_center: CostCenterInfo

class SiteIVRActionsExtensionInfo(_Model):
    id: str
    uri: str
    name: str

class SiteIVRSettings(_Model):
    top_menu: SiteIVRTopMenu
    prompt_repeat_count: IvrPromptRepeatCount
    actions: list[SiteIvrActions]

class SiteIVRSettingsUpdate(_Model):
    top_menu: SiteIVRTopMenuUpdate
    actions: list[SiteIvrActions]
    prompt_repeat_count: IvrPromptRepeatCount

class SiteIVRTopMenu(_Model):
    id: str
    uri: str
    name: str

class SiteIVRTopMenuUpdate(_Model):
    id: str

class SiteIvrActions(_Model):
    input: _Literal["Star", "Hash", "NoInput", "0"] | str
    action: _Literal["Repeat", "ReturnToRoot", "ReturnToPrevious", "ReturnToTopLevelMenu", "Connect", "ConnectToIncomingCallRoutingSelection", "ConnectToOperator", "Disconnect", "DoNothing"] | str
    extension: SiteIVRActionsExtensionInfo

class SiteMemberInfo(_Model):
    id: int
    uri: str
    extension_number: str
    type: str
    name: str

class SiteMembersBulkUpdate(_Model):
    removed_extension_ids: list[str]
    added_extension_ids: list[str]

class SiteMembersList(_Model):
    uri: str
    records: list[SiteMemberInfo]
    navigation: PageNavigationModel
    paging: EnumeratedPagingModel

class SiteOperatorReference(_Model):
    id: str

class SiteUpdateRequest(_Model):
    name: str
    extension_number: str
    caller_id_name: str
    email: str
    business_address: ContactBusinessAddressInfo
    regional_settings: RegionalSettings
    operator: OperatorInfo
    site_access: SiteAccessStatus
    accessible_site_ids: list[str]

class SitesList(_Model):
    uri: str
    records: list[SiteInfo]
    navigation: PageNavigationModel
    paging: EnumeratedPagingModel
