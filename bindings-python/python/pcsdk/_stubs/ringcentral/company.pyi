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
from ._shared import ContactBusinessAddressInfo, CountryInfoDictionaryModel, CountryInfoShortModel, CountryListDictionaryModel, ExtensionNumber, FormattingLocaleInfo, GreetingLanguageInfo, PhoneNumberE164, PostalAddress, RegionalLanguageInfo, TimeFormatEnum, TimezoneInfoBase

class _RespondingCompanyApi(_RespondingGroup):
    def get_account_info_v2(self, *, account_id: str | None = ...) -> _Response: ...
    def list_contracted_countries(self, brand_id: str) -> _Response: ...
    def list_domestic_countries(self, brand_id: str, contracted_country_id: str, *, page: int | None = ..., per_page: int | None = ...) -> _Response: ...
    def list_domestic_countries_iter(self, brand_id: str, contracted_country_id: str, *, page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CountryInfoDictionaryModel, _Response]: ...
    def read_account_business_address(self, *, account_id: str | None = ...) -> _Response: ...
    def read_account_info(self, *, account_id: str | None = ...) -> _Response: ...
    def read_account_service_info(self, *, account_id: str | None = ...) -> _Response: ...
    def send_activation_email_v2(self, *, account_id: str | None = ...) -> _Response: ...
    def send_welcome_email_v2(self, *, account_id: str | None = ..., body: SendWelcomeEmailV2Body | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def update_account_business_address(self, body: ModifyAccountBusinessAddressRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...

class CompanyApi(_RingCentralGroup):
    def with_response(self) -> _RespondingCompanyApi: ...
    def get_account_info_v2(self, *, account_id: str | None = ...) -> AccountInfo:
        """GET /restapi/v2/accounts/{accountId}"""
    def list_contracted_countries(self, brand_id: str) -> ContractedCountryListResponse:
        """GET /restapi/v1.0/dictionary/brand/{brandId}/contracted-country"""
    def list_domestic_countries(self, brand_id: str, contracted_country_id: str, *, page: int | None = ..., per_page: int | None = ...) -> CountryListDictionaryModel:
        """GET /restapi/v1.0/dictionary/brand/{brandId}/contracted-country/{contractedCountryId}"""
    def list_domestic_countries_iter(self, brand_id: str, contracted_country_id: str, *, page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CountryInfoDictionaryModel, CountryListDictionaryModel]:
        """All items of GET /restapi/v1.0/dictionary/brand/{brandId}/contracted-country/{contractedCountryId}"""
    def read_account_business_address(self, *, account_id: str | None = ...) -> AccountBusinessAddressResource:
        """GET /restapi/v1.0/account/{accountId}/business-address"""
    def read_account_info(self, *, account_id: str | None = ...) -> GetAccountInfoResponse:
        """GET /restapi/v1.0/account/{accountId}"""
    def read_account_service_info(self, *, account_id: str | None = ...) -> AccountServiceInfo:
        """GET /restapi/v1.0/account/{accountId}/service-info"""
    def send_activation_email_v2(self, *, account_id: str | None = ...) -> None:
        """POST /restapi/v2/accounts/{accountId}/send-activation-email"""
    def send_welcome_email_v2(self, *, account_id: str | None = ..., body: SendWelcomeEmailV2Body | _Mapping[str, _Any] | None = ...) -> None:
        """POST /restapi/v2/accounts/{accountId}/send-welcome-email"""
    def update_account_business_address(self, body: ModifyAccountBusinessAddressRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> AccountBusinessAddressResource:
        """PUT /restapi/v1.0/account/{accountId}/business-address"""

class AccountBusinessAddressResource(_Model):
    uri: str
    business_address: ContactBusinessAddressInfo
    company: str
    email: str
    main_site_name: str

class AccountInfo(_Model):
    id: str
    external_account_id: str
    main_number: PhoneNumberE164
    status: AccountStatusEnumFull
    billing_active: bool
    company_name: str
    company_address: PostalAddress
    service_info: ServiceInfoV2
    contact_info: SystemUserContactInfo
    opportunity_id: str

class AccountLimitsInfo(_Model):
    free_soft_phone_lines_per_extension: int
    meeting_size: int
    cloud_recording_storage: int
    max_monitored_extensions_per_user: int
    max_extension_number_length: int
    site_code_length: int
    short_extension_number_length: int

class AccountOperatorInfo(_Model):
    uri: str
    id: int
    extension_number: str
    partner_id: str

class AccountRegionalSettings(_Model):
    home_country: CountryInfoShortModel
    timezone: TimezoneInfoBase
    language: RegionalLanguageInfo
    greeting_language: GreetingLanguageInfo
    formatting_locale: FormattingLocaleInfo
    time_format: TimeFormatEnum
    currency: CurrencyInfo

class AccountServiceInfo(_Model):
    uri: str
    service_plan_name: str
    brand: BrandInfo
    contracted_country: CountryInfoShortModel
    service_plan: ServicePlanInfo
    target_service_plan: ServicePlanInfo
    billing_plan: BillingPlanInfo
    service_features: list[ServiceFeatureInfo]
    limits: AccountLimitsInfo
    package: BillingPackageInfo
    u_brand: UBrandInfo

AccountStatusEnumFull = _Literal["Initial", "Unconfirmed", "Confirmed", "Disabled"] | str

class AccountStatusInfo(_Model):
    reason: _Literal["SuspendedVoluntarily", "SuspendedInvoluntarily", "CancelledVoluntarily", "CancelledInvoluntarily"] | str
    comment: str
    till: str

class BillingPackageInfo(_Model):
    version: str
    id: str

class BillingPlanInfo(_Model):
    id: str
    name: str
    duration_unit: _Literal["Day", "Month", "Year"] | str
    duration: int
    type: _Literal["Initial", "Regular", "Suspended", "Trial", "TrialNoCC", "Free"] | str
    included_phone_lines: int

class BrandInfo(_Model):
    id: str
    name: str
    home_country: CountryInfoShortModel

class BusinessAddressInfo(_Model):
    country: str
    state: str
    city: str
    street: str
    zip: str

class ContractedCountryListResponse(_Model):
    records: list[ContractedCountryListResponseRecords]

class ContractedCountryListResponseRecords(_Model):
    id: str
    name: str

class CurrencyInfo(_Model):
    id: int
    code: str
    name: str
    symbol: str
    minor_symbol: str

class GetAccountInfoResponse(_Model):
    id: int
    uri: str
    bsid: str
    main_number: str
    operator: AccountOperatorInfo
    partner_id: str
    service_info: ServiceInfo
    setup_wizard_state: SetupWizardStateEnum
    signup_info: SignupInfoResource
    status: AccountStatusEnumFull
    status_info: AccountStatusInfo
    regional_settings: AccountRegionalSettings
    federated: bool
    outbound_call_prefix: int
    cfid: str
    limits: AccountLimitsInfo

class ModifyAccountBusinessAddressRequest(_Model):
    company: str
    email: str
    business_address: BusinessAddressInfo
    main_site_name: str

class SendWelcomeEmailV2Body(_Model):
    email: str

class ServiceFeatureInfo(_Model):
    feature_name: _Literal["AccountFederation", "Archiver", "AutomaticCallRecordingMute", "AutomaticInboundCallRecording", "AutomaticOutboundCallRecording", "BlockedMessageForwarding", "Calendar", "CallerIdControl", "CallForwarding", "CallPark", "CallParkLocations", "CallSupervision", "CallSwitch", "CallQualitySurvey", "Conferencing", "ConferencingNumber", "ConfigureDelegates", "DeveloperPortal", "DND", "DynamicConference", "EmergencyAddressAutoUpdate", "EmergencyCalling", "EncryptionAtRest", "ExternalDirectoryIntegration", "Fax", "FaxReceiving", "FreeSoftPhoneLines", "HDVoice", "HipaaCompliance", "Intercom", "InternationalCalling", "InternationalSMS", "LinkedSoftphoneLines", "MMS", "MobileVoipEmergencyCalling", "OnDemandCallRecording", "Pager", "PagerReceiving", "Paging", "PasswordAuth", "PromoMessage", "Reports", "Presence", "RCTeams", "RingOut", "SalesForce", "SharedLines", "SingleExtensionUI", "SiteCodes", "SMS", "SMSReceiving", "SoftPhoneUpdate", "TelephonySessions", "UserManagement", "VideoConferencing", "VoipCalling", "VoipCallingOnMobile", "Voicemail", "VoicemailToText", "WebPhone"] | str
    enabled: bool

class ServiceInfo(_Model):
    uri: str
    billing_plan: BillingPlanInfo
    brand: BrandInfo
    service_plan: ServicePlanInfo
    target_service_plan: ServicePlanInfo
    contracted_country: CountryInfoShortModel
    u_brand: UBrandInfo
    ubrand: UBrandInfo

class ServiceInfoBrand(_Model):
    id: str
    name: str

class ServiceInfoContractedCountryId(_Model):
    id: str

class ServiceInfoPackage(_Model):
    id: str
    version: str

class ServiceInfoPlanV2(_Model):
    id: str
    name: str

class ServiceInfoUBrand(_Model):
    id: str
    name: str

class ServiceInfoV2(_Model):
    package: ServiceInfoPackage
    partner_package: ServiceInfoPackage
    brand: ServiceInfoBrand
    contracted_country: ServiceInfoContractedCountryId
    u_brand: ServiceInfoUBrand
    service_plan: ServiceInfoPlanV2

class ServicePlanInfo(_Model):
    id: str
    name: str
    edition: str
    freemium_product_type: _Literal["Freyja", "Phoenix", "PbxBasic"] | str

SetupWizardStateEnum = _Literal["NotStarted", "Incomplete", "Completed", "Unknown"] | str

class SignupInfoResource(_Model):
    tos_accepted: bool
    signup_state: list[_Literal["AccountCreated", "BillingEntered", "CreditCardApproved", "AccountConfirmed", "PhoneVerificationRequired", "PhoneVerificationPassed"] | str]
    verification_reason: _Literal["CC_Failed", "Phone_Suspicious", "CC_Phone_Not_Match", "AVS_Not_Available", "MaxMind", "CC_Blacklisted", "Email_Blacklisted", "Phone_Blacklisted", "Cookie_Blacklisted", "Device_Blacklisted", "IP_Blacklisted", "Agent_Instance_Blacklisted", "Charge_Limit", "Other_Country", "Unknown"] | str
    marketing_accepted: bool
    creation_time: str

class SystemUserContactInfo(_Model):
    first_name: str
    last_name: str
    email: str
    contact_phone: PhoneNumberE164
    id: str
    extension_number: ExtensionNumber

class UBrandInfo(_Model):
    id: str
    name: str
