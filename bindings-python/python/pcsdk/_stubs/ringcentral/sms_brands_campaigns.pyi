# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response
from ._shared import ApiErrorWithParameter, PhoneNumberE164

class _RespondingSmsBrandsCampaignsApi(_RespondingGroup):
    def find_tcr_brand_by_id(self, tcr_brand_id: int, *, account_id: str | None = ...) -> _Response: ...
    def find_tcr_campaign_by_id(self, tcr_brand_id: int, tcr_campaign_id: int, *, account_id: str | None = ...) -> _Response: ...
    def link_numbers(self, tcr_brand_id: int, tcr_campaign_id: int, body: AssignNumbersRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def list_all_tcr_brands(self, *, account_id: str | None = ...) -> _Response: ...
    def list_all_tcr_campaigns(self, tcr_brand_id: int, *, account_id: str | None = ...) -> _Response: ...

class SmsBrandsCampaignsApi(_RingCentralGroup):
    def with_response(self) -> _RespondingSmsBrandsCampaignsApi: ...
    def find_tcr_brand_by_id(self, tcr_brand_id: int, *, account_id: str | None = ...) -> TcrBrandRecord:
        """GET /restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}"""
    def find_tcr_campaign_by_id(self, tcr_brand_id: int, tcr_campaign_id: int, *, account_id: str | None = ...) -> TcrCampaignRecord:
        """GET /restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}/campaigns/{tcrCampaignId}"""
    def link_numbers(self, tcr_brand_id: int, tcr_campaign_id: int, body: AssignNumbersRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> None:
        """POST /restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}/campaigns/{tcrCampaignId}/submit-phone-numbers"""
    def list_all_tcr_brands(self, *, account_id: str | None = ...) -> BrandListResponse:
        """GET /restapi/v1.0/account/{accountId}/sms-registration-brands"""
    def list_all_tcr_campaigns(self, tcr_brand_id: int, *, account_id: str | None = ...) -> CampaignListResponse:
        """GET /restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}/campaigns"""

class AssignNumbersRequest(_Model):
    phone_numbers: list[PhoneNumberE164]

class BrandListResponse(_Model):
    records: list[TcrBrandRecord]

class BusinessAddress(_Model):
    street: str
    city: str
    state: str
    zip: str
    country_code: str

class CampaignListResponse(_Model):
    records: list[TcrCampaignRecord]

class CompanyDetails(_Model):
    business_contact_email: str
    company_name: str
    industry_category: str
    web_site_uri: str
    commercial_type: TcrOrganizationType
    business_address: BusinessAddress
    contact: Contact

class Contact(_Model):
    first_name: str
    last_name: str
    email: str
    phone_number: str

RegistrationTier = _Literal["LowVolume", "StandardVolume"] | str

class TcrBrandRecord(_Model):
    id: int
    name: str
    country_code: str
    status: TcrBrandStatus
    registration_time: str
    external_id: str
    company_details: CompanyDetails
    errors: list[ApiErrorWithParameter]

TcrBrandStatus = _Literal["Created", "Submitted", "SubmitFailed", "Verified", "Unverified", "UpdateRequested", "DeleteRequested", "Suspended", "Expired", "Draft", "PreventFailed"] | str

class TcrCampaignRecord(_Model):
    id: int
    name: str
    status: TcrCampaignStatus
    registration_time: str
    external_id: str
    brand: TcrCampaignRecordBrand
    consent_settings: _Any
    registration_tier: RegistrationTier
    use_cases: list[TcrUseCase]
    errors: list[ApiErrorWithParameter]

class TcrCampaignRecordBrand(_Model):
    id: str
    name: str

TcrCampaignStatus = _Literal["Created", "Submitted", "Confirmed", "SubmitFailed", "UpdateRequested", "DeleteRequested", "CampaignSuspended", "CampaignExpired", "Draft", "PreventFailed", "Unconfirmed"] | str

TcrOrganizationType = _Literal["SoleProprietor", "PrivateProfit", "PublicProfit", "NonProfit", "Government"] | str

TcrUseCase = _Literal["AccountNotification", "ConversationsInternal", "ConversationsExternal", "CustomerCare", "DeliveryNotification", "FraudAlert", "HigherEducation", "K12Education", "MachineToMachine", "Marketing", "Mixed", "PollingVoting", "PublicServiceAnnouncement", "SecurityAlert", "Unknown"] | str
