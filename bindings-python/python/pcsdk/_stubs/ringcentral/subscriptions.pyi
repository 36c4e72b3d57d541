# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response
from ._shared import SubscriptionInfo, SubscriptionListResource, UpdateSubscriptionRequest, WebhookDeliveryModeRequest

class _RespondingSubscriptionsApi(_RespondingGroup):
    def create_subscription(self, body: CreateSubscriptionRequest | _Mapping[str, _Any]) -> _Response: ...
    def delete_subscription(self, subscription_id: str) -> _Response: ...
    def list_subscriptions(self) -> _Response: ...
    def read_subscription(self, subscription_id: str) -> _Response: ...
    def renew_subscription(self, subscription_id: str) -> _Response: ...
    def update_subscription(self, subscription_id: str, *, body: UpdateSubscriptionRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...

class SubscriptionsApi(_RingCentralGroup):
    def with_response(self) -> _RespondingSubscriptionsApi: ...
    def create_subscription(self, body: CreateSubscriptionRequest | _Mapping[str, _Any]) -> SubscriptionInfo:
        """POST /restapi/v1.0/subscription"""
    def delete_subscription(self, subscription_id: str) -> None:
        """DELETE /restapi/v1.0/subscription/{subscriptionId}"""
    def list_subscriptions(self) -> SubscriptionListResource:
        """GET /restapi/v1.0/subscription"""
    def read_subscription(self, subscription_id: str) -> SubscriptionInfo:
        """GET /restapi/v1.0/subscription/{subscriptionId}"""
    def renew_subscription(self, subscription_id: str) -> SubscriptionInfo:
        """POST /restapi/v1.0/subscription/{subscriptionId}/renew"""
    def update_subscription(self, subscription_id: str, *, body: UpdateSubscriptionRequest | _Mapping[str, _Any] | None = ...) -> SubscriptionInfo:
        """PUT /restapi/v1.0/subscription/{subscriptionId}"""

AnyPublicDeliveryModeRequest = WebhookDeliveryModeRequest

class CreateSubscriptionRequest(_Model):
    event_filters: list[str]
    expires_in: int
    delivery_mode: NotificationDeliveryModeRequest

NotificationDeliveryModeRequest = AnyPublicDeliveryModeRequest
