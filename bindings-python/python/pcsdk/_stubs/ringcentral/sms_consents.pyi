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
from ._shared import ApiError, NonEnumeratedPagingModel, PhoneNumberE164

class _RespondingSmsConsentsApi(_RespondingGroup):
    def add_a2psms_opt_outs(self, body: OptOutBulkAssignRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def edit_sms_consent_records(self, body: UpdateOptRecordList | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def export_sms_consent_records(self, *, account_id: str | None = ...) -> _Response: ...
    def list_sms_consent_history_records(self, *, account_id: str | None = ..., page_token: str | None = ..., per_page: int | None = ..., to: _Sequence[str] | None = ...) -> _Response: ...
    def list_sms_consent_history_records_iter(self, *, account_id: str | None = ..., page_token: str | None = ..., per_page: int | None = ..., to: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SmsOptHistoryRecord, _Response]: ...
    def list_sms_consent_records(self, *, account_id: str | None = ..., page_token: str | None = ..., per_page: int | None = ..., from_: _Sequence[str] | None = ..., to: _Sequence[str] | None = ..., opt_status: _Sequence[_Literal["OptOut", "OptIn"] | str] | None = ..., coverage: _Sequence[_Literal["PhoneNumber", "Account", "CampaignType"] | str] | None = ..., campaign_type: _Sequence[_Literal["Conversational", "Informational", "Promotional"] | str] | None = ...) -> _Response: ...
    def list_sms_consent_records_iter(self, *, account_id: str | None = ..., page_token: str | None = ..., per_page: int | None = ..., from_: _Sequence[str] | None = ..., to: _Sequence[str] | None = ..., opt_status: _Sequence[_Literal["OptOut", "OptIn"] | str] | None = ..., coverage: _Sequence[_Literal["PhoneNumber", "Account", "CampaignType"] | str] | None = ..., campaign_type: _Sequence[_Literal["Conversational", "Informational", "Promotional"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SmsOptRecord, _Response]: ...
    def read_a2psms_opt_outs(self, *, account_id: str | None = ..., from_: str | None = ..., to: str | None = ..., status: _Literal["optout", "optin", "all"] | str | None = ..., page_token: str | None = ..., per_page: int | None = ...) -> _Response: ...
    def read_a2psms_opt_outs_iter(self, *, account_id: str | None = ..., from_: str | None = ..., to: str | None = ..., status: _Literal["optout", "optin", "all"] | str | None = ..., page_token: str | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[OptOutResponse, _Response]: ...
    def search_sms_consent_records(self, body: SearchSmsConsentRecordsRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def search_sms_consent_records_iter(self, body: SearchSmsConsentRecordsRequest | _Mapping[str, _Any], *, account_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SmsOptRecord, _Response]: ...

class SmsConsentsApi(_RingCentralGroup):
    def with_response(self) -> _RespondingSmsConsentsApi: ...
    def add_a2psms_opt_outs(self, body: OptOutBulkAssignRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> OptOutBulkAssignResponse:
        """POST /restapi/v1.0/account/{accountId}/a2p-sms/opt-outs/bulk-assign (deprecated)"""
    def edit_sms_consent_records(self, body: UpdateOptRecordList | _Mapping[str, _Any], *, account_id: str | None = ...) -> OptRecordsModificationSummary:
        """PATCH /restapi/v2/accounts/{accountId}/sms/consents"""
    def export_sms_consent_records(self, *, account_id: str | None = ...) -> str:
        """GET /restapi/v2/accounts/{accountId}/sms/consents/export"""
    def list_sms_consent_history_records(self, *, account_id: str | None = ..., page_token: str | None = ..., per_page: int | None = ..., to: _Sequence[str] | None = ...) -> ConsentHistoryRecordList:
        """GET /restapi/v2/accounts/{accountId}/sms/consents/history"""
    def list_sms_consent_history_records_iter(self, *, account_id: str | None = ..., page_token: str | None = ..., per_page: int | None = ..., to: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SmsOptHistoryRecord, ConsentHistoryRecordList]:
        """All items of GET /restapi/v2/accounts/{accountId}/sms/consents/history"""
    def list_sms_consent_records(self, *, account_id: str | None = ..., page_token: str | None = ..., per_page: int | None = ..., from_: _Sequence[str] | None = ..., to: _Sequence[str] | None = ..., opt_status: _Sequence[_Literal["OptOut", "OptIn"] | str] | None = ..., coverage: _Sequence[_Literal["PhoneNumber", "Account", "CampaignType"] | str] | None = ..., campaign_type: _Sequence[_Literal["Conversational", "Informational", "Promotional"] | str] | None = ...) -> OptRecordList:
        """GET /restapi/v2/accounts/{accountId}/sms/consents (deprecated)"""
    def list_sms_consent_records_iter(self, *, account_id: str | None = ..., page_token: str | None = ..., per_page: int | None = ..., from_: _Sequence[str] | None = ..., to: _Sequence[str] | None = ..., opt_status: _Sequence[_Literal["OptOut", "OptIn"] | str] | None = ..., coverage: _Sequence[_Literal["PhoneNumber", "Account", "CampaignType"] | str] | None = ..., campaign_type: _Sequence[_Literal["Conversational", "Informational", "Promotional"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SmsOptRecord, OptRecordList]:
        """All items of GET /restapi/v2/accounts/{accountId}/sms/consents (deprecated)"""
    def read_a2psms_opt_outs(self, *, account_id: str | None = ..., from_: str | None = ..., to: str | None = ..., status: _Literal["optout", "optin", "all"] | str | None = ..., page_token: str | None = ..., per_page: int | None = ...) -> OptOutListResponse:
        """GET /restapi/v1.0/account/{accountId}/a2p-sms/opt-outs (deprecated)"""
    def read_a2psms_opt_outs_iter(self, *, account_id: str | None = ..., from_: str | None = ..., to: str | None = ..., status: _Literal["optout", "optin", "all"] | str | None = ..., page_token: str | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[OptOutResponse, OptOutListResponse]:
        """All items of GET /restapi/v1.0/account/{accountId}/a2p-sms/opt-outs (deprecated)"""
    def search_sms_consent_records(self, body: SearchSmsConsentRecordsRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> OptRecordList:
        """POST /restapi/v2/accounts/{accountId}/sms/consents/search"""
    def search_sms_consent_records_iter(self, body: SearchSmsConsentRecordsRequest | _Mapping[str, _Any], *, account_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SmsOptRecord, OptRecordList]:
        """All items of POST /restapi/v2/accounts/{accountId}/sms/consents/search"""

class ConsentHistoryRecordList(_Model):
    records: list[SmsOptHistoryRecord]
    paging: NonEnumeratedPagingModel

class OptOutBulkAssignFailedEntry(_Model):
    to: str
    error_message: str

class OptOutBulkAssignRequest(_Model):
    from_: str
    opt_outs: list[str]
    opt_ins: list[str]

class OptOutBulkAssignResponse(_Model):
    opt_ins: OptOutBulkAssignResponseOptIns
    opt_outs: OptOutBulkAssignResponseOptOuts

class OptOutBulkAssignResponseOptIns(_Model):
    successful: list[str]
    failed: list[OptOutBulkAssignFailedEntry]

class OptOutBulkAssignResponseOptOuts(_Model):
    successful: list[str]
    failed: list[OptOutBulkAssignFailedEntry]

class OptOutListResponse(_Model):
    records: list[OptOutResponse]
    paging: NonEnumeratedPagingModel

class OptOutResponse(_Model):
    from_: str
    to: str
    status: _Literal["OptIn", "OptOut"] | str
    source: _Literal["Recipient", "Account", "Upstream", "Carrier"] | str

class OptRecordList(_Model):
    records: list[SmsOptRecord]
    paging: NonEnumeratedPagingModel

class OptRecordsModificationSummary(_Model):
    failed_records: list[SmsOptFailureRecord]

class SearchSmsConsentRecordsRequest(_Model):
    from_: list[PhoneNumberE164]
    to: list[PhoneNumberE164]
    opt_status: SmsOptStatusEnum
    coverage: list[SmsConsentCoverageEnum]
    campaign_type: list[SmsCampaignTypeEnum]
    page_token: str
    per_page: int

SmsCampaignTypeEnum = _Literal["Conversational", "Informational", "Promotional"] | str

SmsConsentCoverageEnum = _Literal["PhoneNumber", "Account", "CampaignType"] | str

class SmsOptFailureRecord(_Model):
    to: PhoneNumberE164
    opt_status: SmsOptStatusEnum
    source: SmsOptSourceEnum
    error: ApiError
    from_: PhoneNumberE164

class SmsOptHistoryRecord(_Model):
    to: PhoneNumberE164
    opt_status: SmsOptStatusEnum
    source: SmsOptSourceEnum
    created_at: str
    from_: PhoneNumberE164

class SmsOptRecord(_Model):
    to: PhoneNumberE164
    opt_status: SmsOptStatusEnum
    source: SmsOptSourceEnum
    last_modified_time: str
    from_: PhoneNumberE164

SmsOptSourceEnum = _Literal["Recipient", "Api", "Upstream", "Carrier"] | str

SmsOptStatusEnum = _Literal["OptOut", "OptIn"] | str

class UpdateOptRecordList(_Model):
    records: list[UpdateSmsOptRecord]

class UpdateSmsOptRecord(_Model):
    to: PhoneNumberE164
    opt_status: SmsOptStatusEnum
    source: SmsOptSourceEnum
    from_: PhoneNumberE164
