# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response
from ._shared import SubscriptionInfo, SubscriptionListResource, UpdateSubscriptionRequest, WebhookDeliveryModeRequest

class _RespondingWebinarSubscriptionsApi(_RespondingGroup):
    def rcw_n11s_create_subscription(self, body: CreateWebhookSubscriptionRequest | _Mapping[str, _Any]) -> _Response: ...
    def rcw_n11s_delete_subscription(self, subscription_id: str) -> _Response: ...
    def rcw_n11s_get_subscription(self, subscription_id: str) -> _Response: ...
    def rcw_n11s_list_subscriptions(self) -> _Response: ...
    def rcw_n11s_renew_subscription(self, subscription_id: str) -> _Response: ...
    def rcw_n11s_update_subscription(self, subscription_id: str, body: UpdateSubscriptionRequest | _Mapping[str, _Any]) -> _Response: ...

class WebinarSubscriptionsApi(_RingCentralGroup):
    def with_response(self) -> _RespondingWebinarSubscriptionsApi: ...
    def rcw_n11s_create_subscription(self, body: CreateWebhookSubscriptionRequest | _Mapping[str, _Any]) -> SubscriptionInfo:
        """POST /webinar/notifications/v1/subscriptions"""
    def rcw_n11s_delete_subscription(self, subscription_id: str) -> None:
        """DELETE /webinar/notifications/v1/subscriptions/{subscriptionId}"""
    def rcw_n11s_get_subscription(self, subscription_id: str) -> SubscriptionInfo:
        """GET /webinar/notifications/v1/subscriptions/{subscriptionId}"""
    def rcw_n11s_list_subscriptions(self) -> SubscriptionListResource:
        """GET /webinar/notifications/v1/subscriptions"""
    def rcw_n11s_renew_subscription(self, subscription_id: str) -> SubscriptionInfo:
        """POST /webinar/notifications/v1/subscriptions/{subscriptionId}/renew"""
    def rcw_n11s_update_subscription(self, subscription_id: str, body: UpdateSubscriptionRequest | _Mapping[str, _Any]) -> SubscriptionInfo:
        """PUT /webinar/notifications/v1/subscriptions/{subscriptionId}"""

class CreateWebhookSubscriptionRequest(_Model):
    event_filters: list[str]
    expires_in: int
    delivery_mode: WebhookDeliveryModeRequest
