# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from collections.abc import Sequence as _Sequence
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Model as _Model
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response

class _RespondingNotificationsApi(_RespondingGroup):
    def delete_notifications_channel_subscriptions(self, channel_id: str) -> _Response: ...
    def get_notifications_availabletopics(self, *, expand: _Sequence[_Literal["description", "enforced", "schema", "visibility", "transports", "publicApiTemplateUriPaths", "requiresPermissions", "permissionDetails", "topicParameters"] | str] | None = ..., include_preview: bool | None = ...) -> _Response: ...
    def get_notifications_channels(self, *, includechannels: _Literal["token", "oauthclient"] | str | None = ...) -> _Response: ...
    def get_notifications_channel_subscriptions(self, channel_id: str) -> _Response: ...
    def head_notifications_channel(self, channel_id: str) -> _Response: ...
    def post_notifications_channels(self) -> _Response: ...
    def post_notifications_channel_subscriptions(self, channel_id: str, body: _Sequence[ChannelTopic | _Mapping[str, _Any]], *, ignore_errors: bool | None = ...) -> _Response: ...
    def put_notifications_channel_subscriptions(self, channel_id: str, body: _Sequence[ChannelTopic | _Mapping[str, _Any]], *, ignore_errors: bool | None = ...) -> _Response: ...

class NotificationsApi(_PureCloudGroup):
    def with_response(self) -> _RespondingNotificationsApi: ...
    def delete_notifications_channel_subscriptions(self, channel_id: str) -> None:
        """DELETE /api/v2/notifications/channels/{channelId}/subscriptions"""
    def get_notifications_availabletopics(self, *, expand: _Sequence[_Literal["description", "enforced", "schema", "visibility", "transports", "publicApiTemplateUriPaths", "requiresPermissions", "permissionDetails", "topicParameters"] | str] | None = ..., include_preview: bool | None = ...) -> AvailableTopicEntityListing:
        """GET /api/v2/notifications/availabletopics"""
    def get_notifications_channels(self, *, includechannels: _Literal["token", "oauthclient"] | str | None = ...) -> ChannelEntityListing:
        """GET /api/v2/notifications/channels"""
    def get_notifications_channel_subscriptions(self, channel_id: str) -> ChannelTopicEntityListing:
        """GET /api/v2/notifications/channels/{channelId}/subscriptions"""
    def head_notifications_channel(self, channel_id: str) -> None:
        """HEAD /api/v2/notifications/channels/{channelId}"""
    def post_notifications_channels(self) -> Channel:
        """POST /api/v2/notifications/channels"""
    def post_notifications_channel_subscriptions(self, channel_id: str, body: _Sequence[ChannelTopic | _Mapping[str, _Any]], *, ignore_errors: bool | None = ...) -> ChannelTopicEntityListing:
        """POST /api/v2/notifications/channels/{channelId}/subscriptions"""
    def put_notifications_channel_subscriptions(self, channel_id: str, body: _Sequence[ChannelTopic | _Mapping[str, _Any]], *, ignore_errors: bool | None = ...) -> ChannelTopicEntityListing:
        """PUT /api/v2/notifications/channels/{channelId}/subscriptions"""

class AvailableTopic(_Model):
    description: str
    id: str
    permission_details: list[PermissionDetails]
    requires_permissions: list[str]
    requires_division_permissions: bool
    requires_any_validator: bool
    enforced: bool
    visibility: _Literal["Public", "Preview"] | str
    schema: dict[str, _Any]
    requires_current_user: bool
    requires_current_user_or_permission: bool
    transports: list[str]
    public_api_template_uri_paths: list[str]
    topic_parameters: list[str]

class AvailableTopicEntityListing(_Model):
    entities: list[AvailableTopic]

class Channel(_Model):
    connect_uri: str
    id: str
    expires: str

class ChannelEntityListing(_Model):
    entities: list[Channel]

class ChannelTopic(_Model):
    id: str
    state: _Literal["Permitted", "Rejected"] | str
    rejection_reason: str
    missing_permissions: list[str]
    self_uri: str

class ChannelTopicEntityListing(_Model):
    entities: list[ChannelTopic]

class PermissionDetails(_Model):
    type: _Literal["requiresCurrentUser", "requiresPermissions", "requiresDivisionPermissions", "requiresAnyDivisionPermissions", "requiresUserBeConversationParticipant"] | str
    permissions: list[str]
    allows_current_user: bool
    enforced: bool
