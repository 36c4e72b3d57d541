# Generated from core/catalog by `cargo dev generate`; do not edit.
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response
from ._shared import Coretype, CoretypeListing, SchemaQuantityLimits

class _RespondingDataExtensionsApi(_RespondingGroup):
    def get_dataextensions_coretype(self, coretype_name: str) -> _Response: ...
    def get_dataextensions_coretypes(self) -> _Response: ...
    def get_dataextensions_limits(self) -> _Response: ...

class DataExtensionsApi(_PureCloudGroup):
    def with_response(self) -> _RespondingDataExtensionsApi: ...
    def get_dataextensions_coretype(self, coretype_name: str) -> Coretype:
        """GET /api/v2/dataextensions/coretypes/{coretypeName}"""
    def get_dataextensions_coretypes(self) -> CoretypeListing:
        """GET /api/v2/dataextensions/coretypes"""
    def get_dataextensions_limits(self) -> SchemaQuantityLimits:
        """GET /api/v2/dataextensions/limits"""
