# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response
from ._shared import WeeklyScheduleInfo

class _RespondingBusinessHoursApi(_RespondingGroup):
    def read_company_business_hours(self, *, account_id: str | None = ...) -> _Response: ...
    def read_user_business_hours(self, *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def update_company_business_hours(self, body: CompanyBusinessHoursUpdateRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def update_user_business_hours(self, body: UserBusinessHoursUpdateRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...

class BusinessHoursApi(_RingCentralGroup):
    def with_response(self) -> _RespondingBusinessHoursApi: ...
    def read_company_business_hours(self, *, account_id: str | None = ...) -> CompanyBusinessHours:
        """GET /restapi/v1.0/account/{accountId}/business-hours"""
    def read_user_business_hours(self, *, account_id: str | None = ..., extension_id: str | None = ...) -> GetUserBusinessHoursResponse:
        """GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/business-hours"""
    def update_company_business_hours(self, body: CompanyBusinessHoursUpdateRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> CompanyBusinessHours:
        """PUT /restapi/v1.0/account/{accountId}/business-hours"""
    def update_user_business_hours(self, body: UserBusinessHoursUpdateRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> UserBusinessHoursUpdateResponse:
        """PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/business-hours"""

class CompanyBusinessHours(_Model):
    uri: str
    schedule: CompanyBusinessHoursScheduleInfo

class CompanyBusinessHoursScheduleInfo(_Model):
    weekly_ranges: WeeklyScheduleInfo

class CompanyBusinessHoursUpdateRequest(_Model):
    schedule: CompanyBusinessHoursScheduleInfo

class GetUserBusinessHoursResponse(_Model):
    uri: str
    schedule: ScheduleInfoUserBusinessHours

class ScheduleInfoUserBusinessHours(_Model):
    weekly_ranges: WeeklyScheduleInfo

class UserBusinessHoursScheduleInfo(_Model):
    weekly_ranges: WeeklyScheduleInfo

class UserBusinessHoursUpdateRequest(_Model):
    schedule: UserBusinessHoursScheduleInfo

class UserBusinessHoursUpdateResponse(_Model):
    uri: str
    schedule: UserBusinessHoursScheduleInfo
