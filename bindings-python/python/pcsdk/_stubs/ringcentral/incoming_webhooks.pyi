# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Sequence as _Sequence
from typing import Literal as _Literal
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response

class _RespondingIncomingWebhooksApi(_RespondingGroup):
    def activate_glip_webhook_new(self, webhook_id: str) -> _Response: ...
    def create_glip_group_webhook_new(self, group_id: str) -> _Response: ...
    def delete_glip_webhook_new(self, webhook_id: str) -> _Response: ...
    def list_glip_group_webhooks_new(self, group_id: str) -> _Response: ...
    def list_glip_webhooks_new(self) -> _Response: ...
    def read_glip_webhook_new(self, webhook_id: _Sequence[str]) -> _Response: ...
    def suspend_glip_webhook_new(self, webhook_id: str) -> _Response: ...

class IncomingWebhooksApi(_RingCentralGroup):
    def with_response(self) -> _RespondingIncomingWebhooksApi: ...
    def activate_glip_webhook_new(self, webhook_id: str) -> None:
        """POST /team-messaging/v1/webhooks/{webhookId}/activate"""
    def create_glip_group_webhook_new(self, group_id: str) -> TMWebhookInfo:
        """POST /team-messaging/v1/groups/{groupId}/webhooks"""
    def delete_glip_webhook_new(self, webhook_id: str) -> None:
        """DELETE /team-messaging/v1/webhooks/{webhookId}"""
    def list_glip_group_webhooks_new(self, group_id: str) -> TMWebhookList:
        """GET /team-messaging/v1/groups/{groupId}/webhooks"""
    def list_glip_webhooks_new(self) -> TMWebhookList:
        """GET /team-messaging/v1/webhooks"""
    def read_glip_webhook_new(self, webhook_id: _Sequence[str]) -> TMWebhookList:
        """GET /team-messaging/v1/webhooks/{webhookId}"""
    def suspend_glip_webhook_new(self, webhook_id: str) -> None:
        """POST /team-messaging/v1/webhooks/{webhookId}/suspend"""

class TMWebhookInfo(_Model):
    id: str
    creator_id: str
    group_ids: list[str]
    creation_time: str
    last_modified_time: str
    uri: str
    status: _Literal["Active", "Suspended", "Deleted"] | str

class TMWebhookList(_Model):
    records: list[TMWebhookInfo]
