# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Model as _Model
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response

class _RespondingDataPrivacyApi(_RespondingGroup):
    def delete_dataprivacy_maskingrule(self, rule_id: str) -> _Response: ...
    def get_dataprivacy_maskingrule(self, rule_id: str) -> _Response: ...
    def get_dataprivacy_maskingrules(self) -> _Response: ...
    def patch_dataprivacy_maskingrule(self, rule_id: str, *, body: MaskingRule | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_dataprivacy_maskingrules(self, body: MaskingRule | _Mapping[str, _Any]) -> _Response: ...
    def post_dataprivacy_maskingrules_validate(self, body: MaskingRuleValidateRequest | _Mapping[str, _Any]) -> _Response: ...

class DataPrivacyApi(_PureCloudGroup):
    def with_response(self) -> _RespondingDataPrivacyApi: ...
    def delete_dataprivacy_maskingrule(self, rule_id: str) -> None:
        """DELETE /api/v2/dataprivacy/maskingrules/{ruleId}"""
    def get_dataprivacy_maskingrule(self, rule_id: str) -> MaskingRule:
        """GET /api/v2/dataprivacy/maskingrules/{ruleId}"""
    def get_dataprivacy_maskingrules(self) -> MaskingRuleListing:
        """GET /api/v2/dataprivacy/maskingrules"""
    def patch_dataprivacy_maskingrule(self, rule_id: str, *, body: MaskingRule | _Mapping[str, _Any] | None = ...) -> MaskingRule:
        """PATCH /api/v2/dataprivacy/maskingrules/{ruleId}"""
    def post_dataprivacy_maskingrules(self, body: MaskingRule | _Mapping[str, _Any]) -> MaskingRule:
        """POST /api/v2/dataprivacy/maskingrules"""
    def post_dataprivacy_maskingrules_validate(self, body: MaskingRuleValidateRequest | _Mapping[str, _Any]) -> MaskingRuleValidateResponse:
        """POST /api/v2/dataprivacy/maskingrules/validate"""

class MaskingRule(_Model):
    id: str
    name: str
    description: str
    substitute_character: str
    definition: str
    enabled: bool
    type: _Literal["Custom", "Predefined", "Default"] | str
    direction: _Literal["inbound", "outbound"] | str
    integrations: list[str]
    date_created: str
    date_modified: str

class MaskingRuleListing(_Model):
    entities: list[MaskingRule]

class MaskingRuleValidateRequest(_Model):
    text: str
    definition: str

class MaskingRuleValidateResponse(_Model):
    valid: bool
    validation_message: str
    masked_text: str
