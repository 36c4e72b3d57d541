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
from ._shared import ApiError, CommCloudConnectorRingTargetRequest, CommCloudDestination, CommDeviceRequest, CommDeviceResource, CommIntegrationRequest, CommIntegrationResource, CommPhoneNumberResource, CommReferencedExtensionResource, EnumeratedPagingModel

class _RespondingForwardingTargetsApi(_RespondingGroup):
    def delete_forwarding_targets(self, body: CommRemoveForwardingTargetsRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def list_extensions_using_forwarding_device_target(self, device_id: str, *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def read_forwarding_targets(self, *, account_id: str | None = ..., extension_id: str | None = ..., exclude_own_targets: _Literal["true", "false"] | str | None = ..., page: int | None = ..., per_page: int | None = ...) -> _Response: ...
    def read_forwarding_targets_iter(self, *, account_id: str | None = ..., extension_id: str | None = ..., exclude_own_targets: _Literal["true", "false"] | str | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CommCoworkerAppsRingTargetResource | CommCoworkerForwardingTargetResource | CommDeviceForwardingTargetResource | CommImsPhoneNumberForwardingTargetResource | CommFmcPhoneNumberForwardingTargetResource | CommIntegrationForwardingTargetResource | CommPhoneNumberForwardingTargetResource | CommCloudConnectorForwardingTargetResource, _Response]: ...

class ForwardingTargetsApi(_RingCentralGroup):
    def with_response(self) -> _RespondingForwardingTargetsApi: ...
    def delete_forwarding_targets(self, body: CommRemoveForwardingTargetsRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> CommRemoveForwardingTargetsResponse:
        """DELETE /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets"""
    def list_extensions_using_forwarding_device_target(self, device_id: str, *, account_id: str | None = ..., extension_id: str | None = ...) -> CommExtensionListResource:
        """GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets/devices/{deviceId}/extensions"""
    def read_forwarding_targets(self, *, account_id: str | None = ..., extension_id: str | None = ..., exclude_own_targets: _Literal["true", "false"] | str | None = ..., page: int | None = ..., per_page: int | None = ...) -> CommForwardingTargetsResource:
        """GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets"""
    def read_forwarding_targets_iter(self, *, account_id: str | None = ..., extension_id: str | None = ..., exclude_own_targets: _Literal["true", "false"] | str | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CommCoworkerAppsRingTargetResource | CommCoworkerForwardingTargetResource | CommDeviceForwardingTargetResource | CommImsPhoneNumberForwardingTargetResource | CommFmcPhoneNumberForwardingTargetResource | CommIntegrationForwardingTargetResource | CommPhoneNumberForwardingTargetResource | CommCloudConnectorForwardingTargetResource, CommForwardingTargetsResource]:
        """All items of GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets"""

class CommCloudConnectorForwardingTargetResource(_Model):
    destination: CommCloudDestination
    type: _Literal["CloudConnectorRingTarget"]

class CommCoworkerAppsRingTargetRequest(_Model):
    name: str
    type: _Literal["CoworkerAppsRingTarget"]
    extension: CommReferencedExtensionResource

class CommCoworkerAppsRingTargetResource(_Model):
    type: _Literal["CoworkerAppsRingTarget"]
    extension: CommReferencedExtensionResource

class CommCoworkerForwardingTargetRequest(_Model):
    name: str
    type: _Literal["CoworkerRingTarget"]
    extension: CommReferencedExtensionResource

class CommCoworkerForwardingTargetResource(_Model):
    extension: CommReferencedExtensionResource
    type: _Literal["CoworkerRingTarget"]

class CommDeviceForwardingTargetRequest(_Model):
    name: str
    type: _Literal["DeviceRingTarget"]
    device: CommDeviceRequest
    extension: CommReferencedExtensionResource

class CommDeviceForwardingTargetResource(_Model):
    type: _Literal["DeviceRingTarget"]
    device: CommDeviceResource
    extension: CommReferencedExtensionResource
    name: str

class CommExtensionListResource(_Model):
    referenced_extensions: list[CommReferencedExtensionResource]
    paging: EnumeratedPagingModel

class CommFmcPhoneNumberForwardingTargetResource(_Model):
    type: _Literal["FmcPhoneNumberRingTarget"]
    destination: CommPhoneNumberResource

class CommForwardingTargetsResource(_Model):
    records: list[CommCoworkerAppsRingTargetResource | CommCoworkerForwardingTargetResource | CommDeviceForwardingTargetResource | CommImsPhoneNumberForwardingTargetResource | CommFmcPhoneNumberForwardingTargetResource | CommIntegrationForwardingTargetResource | CommPhoneNumberForwardingTargetResource | CommCloudConnectorForwardingTargetResource]
    paging: EnumeratedPagingModel

class CommImsPhoneNumberForwardingTargetResource(_Model):
    type: _Literal["ImsPhoneNumberRingTarget"]
    destination: CommPhoneNumberResource

class CommIntegrationForwardingTargetRequest(_Model):
    name: str
    type: _Literal["IntegrationRingTarget"]
    integration: CommIntegrationRequest

class CommIntegrationForwardingTargetResource(_Model):
    type: _Literal["IntegrationRingTarget"]
    integration: CommIntegrationResource

class CommPhoneNumberForwardingTargetRequest(_Model):
    name: str
    type: _Literal["PhoneNumberRingTarget"]
    destination: CommPhoneNumberResource

class CommPhoneNumberForwardingTargetResource(_Model):
    type: _Literal["PhoneNumberRingTarget"]
    destination: CommPhoneNumberResource

class CommRemoveForwardingTargetsItemResource(_Model):
    bulk_item_successful: bool
    bulk_item_errors: list[ApiError]
    bulk_item: CommCoworkerAppsRingTargetRequest | CommCoworkerForwardingTargetRequest | CommDeviceForwardingTargetRequest | CommIntegrationForwardingTargetRequest | CommPhoneNumberForwardingTargetRequest | CommCloudConnectorRingTargetRequest

class CommRemoveForwardingTargetsRequest(_Model):
    records: list[CommCoworkerAppsRingTargetRequest | CommCoworkerForwardingTargetRequest | CommDeviceForwardingTargetRequest | CommIntegrationForwardingTargetRequest | CommPhoneNumberForwardingTargetRequest | CommCloudConnectorRingTargetRequest]

class CommRemoveForwardingTargetsResponse(_Model):
    records: list[CommRemoveForwardingTargetsItemResource]
