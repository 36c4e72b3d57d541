# Generated from core/catalog by `cargo dev generate`; do not edit.
from ..base import PureCloudGroup as _PureCloudGroup
from ._shared import Coretype, CoretypeListing, SchemaQuantityLimits

class DataExtensionsApi(_PureCloudGroup):
    def get_dataextensions_coretype(self, coretype_name: str) -> Coretype:
        """GET /api/v2/dataextensions/coretypes/{coretypeName}"""
    def get_dataextensions_coretypes(self) -> CoretypeListing:
        """GET /api/v2/dataextensions/coretypes"""
    def get_dataextensions_limits(self) -> SchemaQuantityLimits:
        """GET /api/v2/dataextensions/limits"""
