# Generated from core/catalog by `cargo dev generate`; do not edit.
from typing import Literal as _Literal
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response

class _RespondingVideoConfigurationApi(_RespondingGroup):
    def read_user_video_configuration(self, *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...

class VideoConfigurationApi(_RingCentralGroup):
    def with_response(self) -> _RespondingVideoConfigurationApi: ...
    def read_user_video_configuration(self, *, account_id: str | None = ..., extension_id: str | None = ...) -> UserVideoConfiguration:
        """GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/video-configuration"""

class UserVideoConfiguration(_Model):
    provider: _Literal["RCMeetings", "RCVideo", "None"] | str
    user_license_type: _Literal["Paid", "Free"] | str
