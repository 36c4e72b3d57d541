# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from collections.abc import Sequence as _Sequence
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response
from ._shared import AllExtensionSubtypesEnum, ApiError, CountryCallingCode, CountryIsoCode, EnumeratedPagingModel, ExtensionInfo, ExtensionNumber, PageNavigationModel, PhoneNumberE164, PhoneNumberTollType, PhoneNumberType

class _RespondingPhoneNumbersApi(_RespondingGroup):
    def add_numbers_to_inventory_v2(self, body: AddPhoneNumbersRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def assign_phone_number_v2(self, phone_number_id: str, body: AssignPhoneNumberRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def delete_numbers_from_inventory_v2(self, body: DeletePhoneNumbersRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def get_bulk_add_task_results_v2(self, task_id: str, *, account_id: str | None = ...) -> _Response: ...
    def list_account_phone_numbers(self, *, account_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., extension_status: _Literal["Enabled", "Disabled", "Frozen", "NotActivated", "Unassigned"] | str | None = ..., usage_type: _Sequence[_Literal["MainCompanyNumber", "AdditionalCompanyNumber", "CompanyNumber", "DirectNumber", "CompanyFaxNumber", "FmcBusinessMobileNumber", "InventoryFmcBusinessMobileNumber", "ForwardedNumber", "ForwardedCompanyNumber", "ContactCenterNumber", "ConferencingNumber", "MeetingsNumber", "NumberPool", "BusinessMobileNumber", "ELIN", "PartnerBusinessMobileNumber", "NumberPoolPartnerBusinessMobileNumber", "NumberStorage", "IntegrationNumber", "InventoryMobileNumber"] | str] | None = ..., payment_type: _Sequence[_Literal["External", "TollFree", "Local", "BusinessMobileNumberProvider", "ExternalNumberProvider", "ExternalNumberProviderTollFree", "Mobile"] | str] | None = ..., status: _Sequence[_Literal["Normal", "Pending", "PortedIn", "Temporary", "Unknown"] | str] | None = ...) -> _Response: ...
    def list_account_phone_numbers_iter(self, *, account_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., extension_status: _Literal["Enabled", "Disabled", "Frozen", "NotActivated", "Unassigned"] | str | None = ..., usage_type: _Sequence[_Literal["MainCompanyNumber", "AdditionalCompanyNumber", "CompanyNumber", "DirectNumber", "CompanyFaxNumber", "FmcBusinessMobileNumber", "InventoryFmcBusinessMobileNumber", "ForwardedNumber", "ForwardedCompanyNumber", "ContactCenterNumber", "ConferencingNumber", "MeetingsNumber", "NumberPool", "BusinessMobileNumber", "ELIN", "PartnerBusinessMobileNumber", "NumberPoolPartnerBusinessMobileNumber", "NumberStorage", "IntegrationNumber", "InventoryMobileNumber"] | str] | None = ..., payment_type: _Sequence[_Literal["External", "TollFree", "Local", "BusinessMobileNumberProvider", "ExternalNumberProvider", "ExternalNumberProviderTollFree", "Mobile"] | str] | None = ..., status: _Sequence[_Literal["Normal", "Pending", "PortedIn", "Temporary", "Unknown"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CompanyPhoneNumberInfo, _Response]: ...
    def list_account_phone_numbers_v2(self, *, account_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., type: _Sequence[_Literal["VoiceFax", "VoiceOnly", "FaxOnly"] | str] | None = ..., usage_type: _Sequence[_Literal["MainCompanyNumber", "DirectNumber", "Inventory", "InventoryPartnerBusinessMobileNumber", "InventoryFmcBusinessMobileNumber", "PartnerBusinessMobileNumber", "AdditionalCompanyNumber", "CompanyNumber", "PhoneLine", "CompanyFaxNumber", "ForwardedNumber", "ForwardedCompanyNumber", "ContactCenterNumber", "ConferencingNumber", "MeetingsNumber", "NumberStorage", "BusinessMobileNumber", "FmcBusinessMobileNumber", "ELIN", "InventoryMobileNumber"] | str] | None = ..., status: _Literal["Normal", "Pending", "PortedIn", "Temporary", "Unknown"] | str | None = ..., toll_type: _Literal["Toll", "TollFree"] | str | None = ..., extension_status: _Literal["Enabled", "Disabled", "Frozen", "NotActivated", "Unassigned"] | str | None = ..., byoc_number: bool | None = ..., mobile_number: bool | None = ..., phone_number: str | None = ...) -> _Response: ...
    def list_account_phone_numbers_v2_iter(self, *, account_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., type: _Sequence[_Literal["VoiceFax", "VoiceOnly", "FaxOnly"] | str] | None = ..., usage_type: _Sequence[_Literal["MainCompanyNumber", "DirectNumber", "Inventory", "InventoryPartnerBusinessMobileNumber", "InventoryFmcBusinessMobileNumber", "PartnerBusinessMobileNumber", "AdditionalCompanyNumber", "CompanyNumber", "PhoneLine", "CompanyFaxNumber", "ForwardedNumber", "ForwardedCompanyNumber", "ContactCenterNumber", "ConferencingNumber", "MeetingsNumber", "NumberStorage", "BusinessMobileNumber", "FmcBusinessMobileNumber", "ELIN", "InventoryMobileNumber"] | str] | None = ..., status: _Literal["Normal", "Pending", "PortedIn", "Temporary", "Unknown"] | str | None = ..., toll_type: _Literal["Toll", "TollFree"] | str | None = ..., extension_status: _Literal["Enabled", "Disabled", "Frozen", "NotActivated", "Unassigned"] | str | None = ..., byoc_number: bool | None = ..., mobile_number: bool | None = ..., phone_number: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AccountPhoneNumberInfo, _Response]: ...
    def list_extension_phone_numbers(self, *, account_id: str | None = ..., extension_id: str | None = ..., status: _Literal["Normal", "Pending", "PortedIn", "Temporary", "Unknown"] | str | None = ..., usage_type: _Sequence[_Literal["MainCompanyNumber", "AdditionalCompanyNumber", "CompanyNumber", "DirectNumber", "CompanyFaxNumber", "FmcBusinessMobileNumber", "InventoryFmcBusinessMobileNumber", "ForwardedNumber", "ForwardedCompanyNumber", "ContactCenterNumber", "ConferencingNumber", "MeetingsNumber", "NumberPool", "BusinessMobileNumber", "ELIN", "PartnerBusinessMobileNumber", "NumberPoolPartnerBusinessMobileNumber", "NumberStorage", "IntegrationNumber", "InventoryMobileNumber"] | str] | None = ..., page: int | None = ..., per_page: int | None = ...) -> _Response: ...
    def list_extension_phone_numbers_iter(self, *, account_id: str | None = ..., extension_id: str | None = ..., status: _Literal["Normal", "Pending", "PortedIn", "Temporary", "Unknown"] | str | None = ..., usage_type: _Sequence[_Literal["MainCompanyNumber", "AdditionalCompanyNumber", "CompanyNumber", "DirectNumber", "CompanyFaxNumber", "FmcBusinessMobileNumber", "InventoryFmcBusinessMobileNumber", "ForwardedNumber", "ForwardedCompanyNumber", "ContactCenterNumber", "ConferencingNumber", "MeetingsNumber", "NumberPool", "BusinessMobileNumber", "ELIN", "PartnerBusinessMobileNumber", "NumberPoolPartnerBusinessMobileNumber", "NumberStorage", "IntegrationNumber", "InventoryMobileNumber"] | str] | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[UserPhoneNumberInfo, _Response]: ...
    def parse_phone_number(self, body: ParsePhoneNumberRequest | _Mapping[str, _Any], *, home_country: str | None = ..., national_as_priority: bool | None = ...) -> _Response: ...
    def parse_phone_number_v2(self, body: ParsePhoneNumbersRequest | _Mapping[str, _Any]) -> _Response: ...
    def read_account_phone_number(self, phone_number_id: str, *, account_id: str | None = ...) -> _Response: ...
    def replace_phone_number_v2(self, phone_number_id: str, body: ReplacePhoneNumberRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def sms_configuration_info(self, phone_number_id: int, *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...

class PhoneNumbersApi(_RingCentralGroup):
    def with_response(self) -> _RespondingPhoneNumbersApi: ...
    def add_numbers_to_inventory_v2(self, body: AddPhoneNumbersRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> AddPhoneNumbersResponse:
        """POST /restapi/v2/accounts/{accountId}/phone-numbers/bulk-add"""
    def assign_phone_number_v2(self, phone_number_id: str, body: AssignPhoneNumberRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> AccountPhoneNumberInfo:
        """PATCH /restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId}"""
    def delete_numbers_from_inventory_v2(self, body: DeletePhoneNumbersRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> DeletePhoneNumbersResponse:
        """DELETE /restapi/v2/accounts/{accountId}/phone-numbers"""
    def get_bulk_add_task_results_v2(self, task_id: str, *, account_id: str | None = ...) -> AddPhoneNumbersResponse | AddPhoneNumbersTask:
        """GET /restapi/v2/accounts/{accountId}/phone-numbers/bulk-add/{taskId}"""
    def list_account_phone_numbers(self, *, account_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., extension_status: _Literal["Enabled", "Disabled", "Frozen", "NotActivated", "Unassigned"] | str | None = ..., usage_type: _Sequence[_Literal["MainCompanyNumber", "AdditionalCompanyNumber", "CompanyNumber", "DirectNumber", "CompanyFaxNumber", "FmcBusinessMobileNumber", "InventoryFmcBusinessMobileNumber", "ForwardedNumber", "ForwardedCompanyNumber", "ContactCenterNumber", "ConferencingNumber", "MeetingsNumber", "NumberPool", "BusinessMobileNumber", "ELIN", "PartnerBusinessMobileNumber", "NumberPoolPartnerBusinessMobileNumber", "NumberStorage", "IntegrationNumber", "InventoryMobileNumber"] | str] | None = ..., payment_type: _Sequence[_Literal["External", "TollFree", "Local", "BusinessMobileNumberProvider", "ExternalNumberProvider", "ExternalNumberProviderTollFree", "Mobile"] | str] | None = ..., status: _Sequence[_Literal["Normal", "Pending", "PortedIn", "Temporary", "Unknown"] | str] | None = ...) -> AccountPhoneNumbers:
        """GET /restapi/v1.0/account/{accountId}/phone-number"""
    def list_account_phone_numbers_iter(self, *, account_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., extension_status: _Literal["Enabled", "Disabled", "Frozen", "NotActivated", "Unassigned"] | str | None = ..., usage_type: _Sequence[_Literal["MainCompanyNumber", "AdditionalCompanyNumber", "CompanyNumber", "DirectNumber", "CompanyFaxNumber", "FmcBusinessMobileNumber", "InventoryFmcBusinessMobileNumber", "ForwardedNumber", "ForwardedCompanyNumber", "ContactCenterNumber", "ConferencingNumber", "MeetingsNumber", "NumberPool", "BusinessMobileNumber", "ELIN", "PartnerBusinessMobileNumber", "NumberPoolPartnerBusinessMobileNumber", "NumberStorage", "IntegrationNumber", "InventoryMobileNumber"] | str] | None = ..., payment_type: _Sequence[_Literal["External", "TollFree", "Local", "BusinessMobileNumberProvider", "ExternalNumberProvider", "ExternalNumberProviderTollFree", "Mobile"] | str] | None = ..., status: _Sequence[_Literal["Normal", "Pending", "PortedIn", "Temporary", "Unknown"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CompanyPhoneNumberInfo, AccountPhoneNumbers]:
        """All items of GET /restapi/v1.0/account/{accountId}/phone-number"""
    def list_account_phone_numbers_v2(self, *, account_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., type: _Sequence[_Literal["VoiceFax", "VoiceOnly", "FaxOnly"] | str] | None = ..., usage_type: _Sequence[_Literal["MainCompanyNumber", "DirectNumber", "Inventory", "InventoryPartnerBusinessMobileNumber", "InventoryFmcBusinessMobileNumber", "PartnerBusinessMobileNumber", "AdditionalCompanyNumber", "CompanyNumber", "PhoneLine", "CompanyFaxNumber", "ForwardedNumber", "ForwardedCompanyNumber", "ContactCenterNumber", "ConferencingNumber", "MeetingsNumber", "NumberStorage", "BusinessMobileNumber", "FmcBusinessMobileNumber", "ELIN", "InventoryMobileNumber"] | str] | None = ..., status: _Literal["Normal", "Pending", "PortedIn", "Temporary", "Unknown"] | str | None = ..., toll_type: _Literal["Toll", "TollFree"] | str | None = ..., extension_status: _Literal["Enabled", "Disabled", "Frozen", "NotActivated", "Unassigned"] | str | None = ..., byoc_number: bool | None = ..., mobile_number: bool | None = ..., phone_number: str | None = ...) -> AccountPhoneNumberList:
        """GET /restapi/v2/accounts/{accountId}/phone-numbers"""
    def list_account_phone_numbers_v2_iter(self, *, account_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., type: _Sequence[_Literal["VoiceFax", "VoiceOnly", "FaxOnly"] | str] | None = ..., usage_type: _Sequence[_Literal["MainCompanyNumber", "DirectNumber", "Inventory", "InventoryPartnerBusinessMobileNumber", "InventoryFmcBusinessMobileNumber", "PartnerBusinessMobileNumber", "AdditionalCompanyNumber", "CompanyNumber", "PhoneLine", "CompanyFaxNumber", "ForwardedNumber", "ForwardedCompanyNumber", "ContactCenterNumber", "ConferencingNumber", "MeetingsNumber", "NumberStorage", "BusinessMobileNumber", "FmcBusinessMobileNumber", "ELIN", "InventoryMobileNumber"] | str] | None = ..., status: _Literal["Normal", "Pending", "PortedIn", "Temporary", "Unknown"] | str | None = ..., toll_type: _Literal["Toll", "TollFree"] | str | None = ..., extension_status: _Literal["Enabled", "Disabled", "Frozen", "NotActivated", "Unassigned"] | str | None = ..., byoc_number: bool | None = ..., mobile_number: bool | None = ..., phone_number: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AccountPhoneNumberInfo, AccountPhoneNumberList]:
        """All items of GET /restapi/v2/accounts/{accountId}/phone-numbers"""
    def list_extension_phone_numbers(self, *, account_id: str | None = ..., extension_id: str | None = ..., status: _Literal["Normal", "Pending", "PortedIn", "Temporary", "Unknown"] | str | None = ..., usage_type: _Sequence[_Literal["MainCompanyNumber", "AdditionalCompanyNumber", "CompanyNumber", "DirectNumber", "CompanyFaxNumber", "FmcBusinessMobileNumber", "InventoryFmcBusinessMobileNumber", "ForwardedNumber", "ForwardedCompanyNumber", "ContactCenterNumber", "ConferencingNumber", "MeetingsNumber", "NumberPool", "BusinessMobileNumber", "ELIN", "PartnerBusinessMobileNumber", "NumberPoolPartnerBusinessMobileNumber", "NumberStorage", "IntegrationNumber", "InventoryMobileNumber"] | str] | None = ..., page: int | None = ..., per_page: int | None = ...) -> GetExtensionPhoneNumbersResponse:
        """GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number"""
    def list_extension_phone_numbers_iter(self, *, account_id: str | None = ..., extension_id: str | None = ..., status: _Literal["Normal", "Pending", "PortedIn", "Temporary", "Unknown"] | str | None = ..., usage_type: _Sequence[_Literal["MainCompanyNumber", "AdditionalCompanyNumber", "CompanyNumber", "DirectNumber", "CompanyFaxNumber", "FmcBusinessMobileNumber", "InventoryFmcBusinessMobileNumber", "ForwardedNumber", "ForwardedCompanyNumber", "ContactCenterNumber", "ConferencingNumber", "MeetingsNumber", "NumberPool", "BusinessMobileNumber", "ELIN", "PartnerBusinessMobileNumber", "NumberPoolPartnerBusinessMobileNumber", "NumberStorage", "IntegrationNumber", "InventoryMobileNumber"] | str] | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[UserPhoneNumberInfo, GetExtensionPhoneNumbersResponse]:
        """All items of GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number"""
    def parse_phone_number(self, body: ParsePhoneNumberRequest | _Mapping[str, _Any], *, home_country: str | None = ..., national_as_priority: bool | None = ...) -> ParsePhoneNumberResponse:
        """POST /restapi/v1.0/number-parser/parse (deprecated)"""
    def parse_phone_number_v2(self, body: ParsePhoneNumbersRequest | _Mapping[str, _Any]) -> ParsePhoneNumberResponseV2:
        """POST /restapi/v2/number-parser/parse"""
    def read_account_phone_number(self, phone_number_id: str, *, account_id: str | None = ...) -> CompanyPhoneNumberInfo:
        """GET /restapi/v1.0/account/{accountId}/phone-number/{phoneNumberId}"""
    def replace_phone_number_v2(self, phone_number_id: str, body: ReplacePhoneNumberRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> AccountPhoneNumberInfo:
        """POST /restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId}/replace"""
    def sms_configuration_info(self, phone_number_id: int, *, account_id: str | None = ..., extension_id: str | None = ...) -> SmsConfigurationResource:
        """GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number/{phoneNumberId}/sms-configuration"""

class AccountPhoneNumberInfo(_Model):
    activation_status: PhoneNumberActivationStatus
    id: PhoneNumberId
    phone_number: PhoneNumberE164
    type: PhoneNumberType | None
    toll_type: PhoneNumberTollType
    usage_type: PhoneNumberUsageTypeV2
    byoc_number: bool
    mobile_number: bool
    hot_desk_number: bool
    contact_center_provider: ContactCenterProvider
    status: PhoneNumberStatus
    caller_id_name: str
    label: str
    primary: bool
    extension: AccountPhoneNumberInfoExtension
    provider_id: str

class AccountPhoneNumberInfoExtension(_Model):
    id: str
    extension_number: ExtensionNumber

class AccountPhoneNumberList(_Model):
    records: list[AccountPhoneNumberInfo]
    paging: EnumeratedPagingModel

class AccountPhoneNumbers(_Model):
    uri: str
    records: list[CompanyPhoneNumberInfo]
    navigation: PageNavigationModel
    paging: EnumeratedPagingModel

class AddPhoneNumberRequestItem(_Model):
    phone_number: str
    usage_type: _Literal["Inventory", "InventoryPartnerBusinessMobileNumber", "InventoryFmcBusinessMobileNumber", "PartnerBusinessMobileNumber", "InventoryMobileNumber"] | str
    activation_status: PhoneNumberActivationStatus
    provider_id: str

class AddPhoneNumbersRequest(_Model):
    records: list[AddPhoneNumberRequestItem]

class AddPhoneNumbersResponse(_Model):
    records: list[AddPhoneNumbersResponseItem]

class AddPhoneNumbersResponseItem(_Model):
    bulk_item_successful: bool
    bulk_item_errors: list[ApiError]
    id: PhoneNumberId
    phone_number: PhoneNumberE164
    activation_status: PhoneNumberActivationStatus

class AddPhoneNumbersTask(_Model):
    id: str
    creation_time: str
    status: str

class AssignPhoneNumberRequest(_Model):
    type: PhoneNumberType | None
    usage_type: _Literal["MainCompanyNumber", "CompanyNumber", "DirectNumber", "ContactCenterNumber"] | str
    extension: AssignPhoneNumberRequestExtension
    cost_center_id: str
    contact_center_provider: ContactCenterProvider

class AssignPhoneNumberRequestExtension(_Model):
    id: str

class AutomaticConsentCollecting(_Model):
    enabled: bool
    reply_message_body: str

CampaignStatusInfo = _Literal["Created", "Submitted", "Confirmed", "SubmitFailed", "UpdateRequested", "DeleteRequested", "CampaignSuspended", "CampaignExpired", "Draft", "PreVetFailed", "Unconfirmed"] | str

class CompanyPhoneNumberInfo(_Model):
    uri: str
    id: int
    extension: ExtensionInfo
    label: str
    location: str
    payment_type: PlatformPaymentType
    phone_number: str
    status: PhoneNumberStatus
    type: PhoneNumberType | None
    usage_type: PhoneNumberUsageType
    temporary_number: TemporaryNumberInfo
    contact_center_provider: ContactCenterProvider
    vanity_pattern: str
    primary: bool
    activation_status: PhoneNumberActivationStatus
    caller_id_name: str

class ConsentSettings(_Model):
    opt_in_required: bool
    coverage: ConsentSettingsCoverage
    automatic_consent_collecting: AutomaticConsentCollecting

class ConsentSettingsCoverage(_Model):
    opt_in: TcrConsentCoverageType
    opt_out: TcrConsentCoverageType

class ContactCenterProvider(_Model):
    id: str
    name: str

class CountryContext(_Model):
    iso_code: CountryIsoCode
    name: str
    calling_code: CountryCallingCode

class CountryInfoBasicModel(_Model):
    id: str
    uri: str
    name: str

class DeletePhoneNumbersRequest(_Model):
    records: list[DeletePhoneNumbersRequestItem]

class DeletePhoneNumbersRequestItem(_Model):
    id: PhoneNumberId
    phone_number: PhoneNumberE164

class DeletePhoneNumbersResponse(_Model):
    records: list[DeletePhoneNumbersResponseItem]

class DeletePhoneNumbersResponseItem(_Model):
    bulk_item_successful: bool
    bulk_item_errors: list[ApiError]
    id: PhoneNumberId
    phone_number: PhoneNumberE164

class DialingDetails(_Model):
    service_code: DialingDetailsServiceCode | None
    outbound_call_prefix: str | None
    special_prefix: DialingDetailsSpecialPrefix | None

class DialingDetailsServiceCode(_Model):
    dialing: str
    pattern: str | None

class DialingDetailsSpecialPrefix(_Model):
    dialing: str
    pattern: str

Formats = list[Formats2] | None

class Formats2(_Model):
    category: _Literal["Extension", "Regular", "TollFree", "ShortCode"] | str | None
    e164: str | None
    e164_extended: str | None
    national: str | None
    national_extended: str | None
    international: str | None
    international_extended: str | None
    dialable: str
    dialable_extended: str

class GetCountryInfoNumberParser(_Model):
    id: str
    uri: str
    calling_code: CountryCallingCode
    iso_code: CountryIsoCode
    name: str

class GetExtensionPhoneNumbersResponse(_Model):
    uri: str
    records: list[UserPhoneNumberInfo]
    navigation: PageNavigationModel
    paging: EnumeratedPagingModel

class NumberDetails(_Model):
    site_code: str | None
    short_extension_number: str | None
    extension_number: str | None
    special_service: NumberDetailsSpecialService | None
    country: CountryContext | None
    national_destination_code: str | None
    area_code: str | None
    regional_destination_code: str | None
    allocation_block_code: str | None
    subscriber_number: str | None
    sub_address: str | None
    dtmf_postfix: str | None
    sip_postfix: str | None
    probably_masked: bool | None
    status: _Literal["Valid", "Possible", "Invalid"] | str | None

class NumberDetailsSpecialService(_Model):
    type: _Literal["Emergency", "DirectoryAssistance", "UpdateEmergencyAddress", "CustomerSupport", "NonEmergencyPolice", "NonEmergencyMedical", "TelecommunicationRelay", "Unsupported", "Supplementary", "Unknown"] | str
    pattern: str

class NumberParserContext(_Model):
    brand_id: str | None
    country: CountryContext | None
    default_area_code: str | None
    vanity_phone_numbers_allowed: bool
    max_extension_number_length: int | None
    short_codes_allowed: bool
    site_code: str | None
    short_extension_number_length: int
    outbound_call_prefix: str | None
    masked_phone_numbers_allowed: bool
    mask_symbol: str | None
    mask_length: int | None
    conflict_handling: _Literal["Default", "Client"] | str

class ParsePhoneNumberRequest(_Model):
    original_strings: list[str]

class ParsePhoneNumberResponse(_Model):
    uri: str
    home_country: GetCountryInfoNumberParser
    phone_numbers: list[PhoneNumberInfoNumberParser]

class ParsePhoneNumberResponseV2(_Model):
    context: NumberParserContext
    results: list[ParsePhoneNumberResponseV2Results]

class ParsePhoneNumberResponseV2Results(_Model):
    dialing_details: DialingDetails | None
    number_details: NumberDetails | None
    formats: Formats | None

class ParsePhoneNumbersRequest(_Model):
    original_strings: list[str]
    context_source: _Literal["Default", "Account"] | str
    context: NumberParserContext
    result_content: ResultContent

PhoneNumberActivationStatus = _Literal["Active", "Inactive"] | str

PhoneNumberId = str

class PhoneNumberInfoNumberParser(_Model):
    original_string: str
    country: GetCountryInfoNumberParser
    area_code: str
    dialable: str
    e164: str
    formatted_international: str
    formatted_national: str
    special: bool
    normalized: str
    toll_free: bool
    sub_address: str
    subscriber_number: str
    dtmf_postfix: str

PhoneNumberStatus = _Literal["Normal", "Pending", "PortedIn", "Temporary", "Unknown"] | str

PhoneNumberUsageType = _Literal["MainCompanyNumber", "AdditionalCompanyNumber", "CompanyNumber", "DirectNumber", "CompanyFaxNumber", "FmcBusinessMobileNumber", "InventoryFmcBusinessMobileNumber", "ForwardedNumber", "ForwardedCompanyNumber", "ContactCenterNumber", "ConferencingNumber", "MeetingsNumber", "NumberPool", "BusinessMobileNumber", "ELIN", "PartnerBusinessMobileNumber", "NumberPoolPartnerBusinessMobileNumber", "NumberStorage", "IntegrationNumber", "InventoryMobileNumber"] | str

PhoneNumberUsageTypeV2 = _Literal["MainCompanyNumber", "DirectNumber", "Inventory", "InventoryPartnerBusinessMobileNumber", "InventoryFmcBusinessMobileNumber", "PartnerBusinessMobileNumber", "AdditionalCompanyNumber", "CompanyNumber", "PhoneLine", "CompanyFaxNumber", "ForwardedNumber", "ForwardedCompanyNumber", "ContactCenterNumber", "ConferencingNumber", "MeetingsNumber", "NumberStorage", "BusinessMobileNumber", "FmcBusinessMobileNumber", "ELIN", "InventoryMobileNumber"] | str

PlatformPaymentType = _Literal["External", "TollFree", "Local", "BusinessMobileNumberProvider", "ExternalNumberProvider", "ExternalNumberProviderTollFree", "Mobile"] | str

class ReplacePhoneNumberRequest(_Model):
    target_phone_number_id: PhoneNumberId

class ResultContent(_Model):
    include_dialing_details: bool
    include_number_details: bool
    include_formats: bool

class SmsBrandInfo(_Model):
    id: str
    status: CampaignStatusInfo
    errors: list[ApiError]

class SmsCampaignInfo(_Model):
    id: str
    status: CampaignStatusInfo
    registration_tier: str
    use_cases: list[str]
    errors: list[ApiError]
    consent_settings: ConsentSettings
    coverage_type: TcrConsentCoverageType

class SmsConfigurationResource(_Model):
    phone_number_id: str
    phone_number: str
    sms_campaign_info: SmsCampaignInfo
    sms_brand_info: SmsBrandInfo

TcrConsentCoverageType = _Literal["PhoneNumber", "Account", "Conversational", "Informational", "Promotional"] | str

class TemporaryNumberInfo(_Model):
    id: str
    phone_number: str

class UserPhoneNumberExtensionInfo(_Model):
    id: int
    uri: str
    extension_number: str
    partner_id: str
    type: _Literal["Announcement", "ApplicationExtension", "DigitalUser", "DelegatedLinesGroup", "Department", "FaxUser", "IvrMenu", "PagingOnly", "ParkLocation", "SharedLinesGroup", "Site", "User", "VirtualUser", "Voicemail"] | str
    contact_center_provider: ContactCenterProvider
    name: str

class UserPhoneNumberInfo(_Model):
    uri: str
    id: int
    country: CountryInfoBasicModel
    contact_center_provider: ContactCenterProvider
    extension: UserPhoneNumberExtensionInfo
    label: str
    location: str
    payment_type: PlatformPaymentType
    phone_number: str
    primary: bool
    status: PhoneNumberStatus
    type: PhoneNumberType | None
    sub_type: AllExtensionSubtypesEnum
    usage_type: PhoneNumberUsageType
    features: list[_Literal["CallerId", "SmsSender", "A2PSmsSender", "MmsSender", "InternationalSmsSender", "Delegated"] | str]
    caller_id_name: str
