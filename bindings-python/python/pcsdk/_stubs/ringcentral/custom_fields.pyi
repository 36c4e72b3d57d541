# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response

class _RespondingCustomFieldsApi(_RespondingGroup):
    def create_custom_field(self, body: CustomFieldCreateRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def delete_custom_field(self, field_id: str, *, account_id: str | None = ...) -> _Response: ...
    def list_custom_fields(self, *, account_id: str | None = ...) -> _Response: ...
    def update_custom_field(self, field_id: str, body: CustomFieldUpdateRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...

class CustomFieldsApi(_RingCentralGroup):
    def with_response(self) -> _RespondingCustomFieldsApi: ...
    def create_custom_field(self, body: CustomFieldCreateRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> CustomFieldModel:
        """POST /restapi/v1.0/account/{accountId}/custom-fields"""
    def delete_custom_field(self, field_id: str, *, account_id: str | None = ...) -> None:
        """DELETE /restapi/v1.0/account/{accountId}/custom-fields/{fieldId}"""
    def list_custom_fields(self, *, account_id: str | None = ...) -> CustomFieldList:
        """GET /restapi/v1.0/account/{accountId}/custom-fields"""
    def update_custom_field(self, field_id: str, body: CustomFieldUpdateRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> CustomFieldModel:
        """PUT /restapi/v1.0/account/{accountId}/custom-fields/{fieldId}"""

class CustomFieldCreateRequest(_Model):
    category: _Literal["User"] | str
    display_name: str

class CustomFieldList(_Model):
    records: list[CustomFieldModel]

class CustomFieldModel(_Model):
    id: str
    category: _Literal["User"] | str
    display_name: str

class CustomFieldUpdateRequest(_Model):
    display_name: str
