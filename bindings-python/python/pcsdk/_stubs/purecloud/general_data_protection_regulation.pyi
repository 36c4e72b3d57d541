# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response
from ._shared import DomainEntityRef

class _RespondingGeneralDataProtectionRegulationApi(_RespondingGroup):
    def get_gdpr_request(self, request_id: str) -> _Response: ...
    def get_gdpr_requests(self, *, page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def get_gdpr_requests_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[GDPRRequest, _Response]: ...
    def get_gdpr_subjects(self, search_type: _Literal["NAME", "ADDRESS", "PHONE", "EMAIL", "TWITTER", "INSTAGRAM", "FACEBOOK", "APPLE_MESSAGES", "EXTERNAL_ID"] | str, search_value: str) -> _Response: ...
    def post_gdpr_requests(self, body: GDPRRequest | _Mapping[str, _Any], *, delete_confirmed: bool | None = ...) -> _Response: ...

class GeneralDataProtectionRegulationApi(_PureCloudGroup):
    def with_response(self) -> _RespondingGeneralDataProtectionRegulationApi: ...
    def get_gdpr_request(self, request_id: str) -> GDPRRequest:
        """GET /api/v2/gdpr/requests/{requestId}"""
    def get_gdpr_requests(self, *, page_size: int | None = ..., page_number: int | None = ...) -> GDPRRequestEntityListing:
        """GET /api/v2/gdpr/requests"""
    def get_gdpr_requests_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[GDPRRequest, GDPRRequestEntityListing]:
        """All items of GET /api/v2/gdpr/requests"""
    def get_gdpr_subjects(self, search_type: _Literal["NAME", "ADDRESS", "PHONE", "EMAIL", "TWITTER", "INSTAGRAM", "FACEBOOK", "APPLE_MESSAGES", "EXTERNAL_ID"] | str, search_value: str) -> GDPRSubjectEntityListing:
        """GET /api/v2/gdpr/subjects"""
    def post_gdpr_requests(self, body: GDPRRequest | _Mapping[str, _Any], *, delete_confirmed: bool | None = ...) -> GDPRRequest:
        """POST /api/v2/gdpr/requests"""

class DialerContactId(_Model):
    id: str
    contact_list_id: str

class GDPRJourneyCustomer(_Model):
    type: str
    id: str

class GDPRRequest(_Model):
    id: str
    name: str
    created_by: DomainEntityRef
    replacement_terms: list[ReplacementTerm]
    request_type: _Literal["GDPR_EXPORT", "GDPR_UPDATE", "GDPR_DELETE"] | str
    created_date: str
    status: _Literal["INITIATED", "SEARCHING", "UPDATING", "DELETING", "COMPLETED", "ERROR", "FINALIZING"] | str
    subject: GDPRSubject
    results_url: str
    results_urls: list[str]
    self_uri: str

class GDPRRequestEntityListing(_Model):
    entities: list[GDPRRequest]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class GDPRSubject(_Model):
    name: str
    user_id: str
    external_contact_id: str
    dialer_contact_id: DialerContactId
    journey_customer: GDPRJourneyCustomer
    social_handle: SocialHandle
    external_id: str
    addresses: list[str]
    phone_numbers: list[str]
    email_addresses: list[str]

class GDPRSubjectEntityListing(_Model):
    entities: list[GDPRSubject]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class ReplacementTerm(_Model):
    type: _Literal["NAME", "ADDRESS", "PHONE", "EMAIL", "TWITTER", "INSTAGRAM", "FACEBOOK", "APPLE_MESSAGES", "WHATSAPP", "EXTERNAL_ID"] | str
    existing_value: str
    updated_value: str

class SocialHandle(_Model):
    type: _Literal["TWITTER", "INSTAGRAM", "FACEBOOK", "APPLE_MESSAGES", "WHATSAPP"] | str
    value: str
