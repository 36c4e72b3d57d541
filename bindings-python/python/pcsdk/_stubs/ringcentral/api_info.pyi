# Generated from core/catalog by `cargo dev generate`; do not edit.
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response

class _RespondingApiInfoApi(_RespondingGroup):
    def read_api_version(self, api_version: str) -> _Response: ...
    def read_api_versions(self) -> _Response: ...

class ApiInfoApi(_RingCentralGroup):
    def with_response(self) -> _RespondingApiInfoApi: ...
    def read_api_version(self, api_version: str) -> ApiVersionInfo:
        """GET /restapi/{apiVersion}"""
    def read_api_versions(self) -> ApiVersionsList:
        """GET /restapi"""

class ApiVersionInfo(_Model):
    uri: str
    version_string: str
    release_date: str
    uri_string: str

class ApiVersionsList(_Model):
    uri: str
    api_versions: list[ApiVersionInfo]
    server_version: str
    server_revision: str
