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
from ._shared import CertificateDetails, RegionTimeZone, ServerDate, TimeZoneEntityListing

class _RespondingUtilitiesApi(_RespondingGroup):
    def get_date(self) -> _Response: ...
    def get_ipranges(self) -> _Response: ...
    def get_timezones(self, *, page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def get_timezones_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[RegionTimeZone, _Response]: ...
    def post_certificate_details(self, body: Certificate | _Mapping[str, _Any]) -> _Response: ...

class UtilitiesApi(_PureCloudGroup):
    def with_response(self) -> _RespondingUtilitiesApi: ...
    def get_date(self) -> ServerDate:
        """GET /api/v2/date"""
    def get_ipranges(self) -> IpAddressRangeListing:
        """GET /api/v2/ipranges"""
    def get_timezones(self, *, page_size: int | None = ..., page_number: int | None = ...) -> TimeZoneEntityListing:
        """GET /api/v2/timezones"""
    def get_timezones_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[RegionTimeZone, TimeZoneEntityListing]:
        """All items of GET /api/v2/timezones"""
    def post_certificate_details(self, body: Certificate | _Mapping[str, _Any]) -> ParsedCertificate:
        """POST /api/v2/certificate/details"""

class Certificate(_Model):
    certificate: str

class IpAddressRange(_Model):
    cidr: str
    service: _Literal["api", "data-actions", "smtp", "imap", "graphapi", "audiohook", "open-messaging", "tts-connector", "audio-connector", "byot-stt", "bot-connector", "byo-smpp", "encryption"] | str
    region: str
    direction: _Literal["inbound", "outbound", "both"] | str

class IpAddressRangeListing(_Model):
    entities: list[IpAddressRange]

class ParsedCertificate(_Model):
    certificate_details: list[CertificateDetails]
