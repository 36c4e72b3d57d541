# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response
from ._shared import Page, Script

class _RespondingScriptsApi(_RespondingGroup):
    def get_script(self, script_id: str) -> _Response: ...
    def get_script_page(self, script_id: str, page_id: str, *, script_data_version: str | None = ...) -> _Response: ...
    def get_script_pages(self, script_id: str, *, script_data_version: str | None = ...) -> _Response: ...
    def get_scripts(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: str | None = ..., name: str | None = ..., feature: str | None = ..., flow_id: str | None = ..., sort_by: _Literal["modifiedDate", "createdDate", "name"] | str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., script_data_version: str | None = ..., division_ids: str | None = ...) -> _Response: ...
    def get_scripts_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: str | None = ..., name: str | None = ..., feature: str | None = ..., flow_id: str | None = ..., sort_by: _Literal["modifiedDate", "createdDate", "name"] | str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., script_data_version: str | None = ..., division_ids: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Script, _Response]: ...
    def get_scripts_divisionviews(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: str | None = ..., name: str | None = ..., feature: str | None = ..., flow_id: str | None = ..., sort_by: _Literal["modifiedDate", "createdDate", "name"] | str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., script_data_version: str | None = ..., division_ids: str | None = ...) -> _Response: ...
    def get_scripts_divisionviews_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: str | None = ..., name: str | None = ..., feature: str | None = ..., flow_id: str | None = ..., sort_by: _Literal["modifiedDate", "createdDate", "name"] | str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., script_data_version: str | None = ..., division_ids: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Script, _Response]: ...
    def get_scripts_published(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: str | None = ..., name: str | None = ..., feature: str | None = ..., flow_id: str | None = ..., script_data_version: str | None = ..., division_ids: str | None = ...) -> _Response: ...
    def get_scripts_published_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: str | None = ..., name: str | None = ..., feature: str | None = ..., flow_id: str | None = ..., script_data_version: str | None = ..., division_ids: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Script, _Response]: ...
    def get_scripts_published_divisionviews(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: str | None = ..., name: str | None = ..., feature: str | None = ..., flow_id: str | None = ..., script_data_version: str | None = ..., division_ids: str | None = ...) -> _Response: ...
    def get_scripts_published_divisionviews_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: str | None = ..., name: str | None = ..., feature: str | None = ..., flow_id: str | None = ..., script_data_version: str | None = ..., division_ids: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Script, _Response]: ...
    def get_scripts_published_divisionview_variables(self, script_id: str, *, input: _Literal["true", "false"] | str | None = ..., output: _Literal["true", "false"] | str | None = ..., type: str | None = ..., script_data_version: str | None = ...) -> _Response: ...
    def get_scripts_published_script_id(self, script_id: str, *, script_data_version: str | None = ...) -> _Response: ...
    def get_scripts_published_script_id_page(self, script_id: str, page_id: str, *, script_data_version: str | None = ...) -> _Response: ...
    def get_scripts_published_script_id_pages(self, script_id: str, *, script_data_version: str | None = ...) -> _Response: ...
    def get_scripts_published_script_id_variables(self, script_id: str, *, input: _Literal["true", "false"] | str | None = ..., output: _Literal["true", "false"] | str | None = ..., type: str | None = ..., script_data_version: str | None = ...) -> _Response: ...
    def get_scripts_upload_status(self, upload_id: str, *, long_poll: bool | None = ...) -> _Response: ...
    def post_script_export(self, script_id: str, *, body: ExportScriptRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_scripts_published(self, *, script_data_version: str | None = ..., body: PublishScriptRequestData | _Mapping[str, _Any] | None = ...) -> _Response: ...

class ScriptsApi(_PureCloudGroup):
    def with_response(self) -> _RespondingScriptsApi: ...
    def get_script(self, script_id: str) -> Script:
        """GET /api/v2/scripts/{scriptId}"""
    def get_script_page(self, script_id: str, page_id: str, *, script_data_version: str | None = ...) -> Page:
        """GET /api/v2/scripts/{scriptId}/pages/{pageId}"""
    def get_script_pages(self, script_id: str, *, script_data_version: str | None = ...) -> list[Page]:
        """GET /api/v2/scripts/{scriptId}/pages"""
    def get_scripts(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: str | None = ..., name: str | None = ..., feature: str | None = ..., flow_id: str | None = ..., sort_by: _Literal["modifiedDate", "createdDate", "name"] | str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., script_data_version: str | None = ..., division_ids: str | None = ...) -> ScriptEntityListing:
        """GET /api/v2/scripts"""
    def get_scripts_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: str | None = ..., name: str | None = ..., feature: str | None = ..., flow_id: str | None = ..., sort_by: _Literal["modifiedDate", "createdDate", "name"] | str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., script_data_version: str | None = ..., division_ids: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Script, ScriptEntityListing]:
        """All items of GET /api/v2/scripts"""
    def get_scripts_divisionviews(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: str | None = ..., name: str | None = ..., feature: str | None = ..., flow_id: str | None = ..., sort_by: _Literal["modifiedDate", "createdDate", "name"] | str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., script_data_version: str | None = ..., division_ids: str | None = ...) -> ScriptEntityListing:
        """GET /api/v2/scripts/divisionviews"""
    def get_scripts_divisionviews_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: str | None = ..., name: str | None = ..., feature: str | None = ..., flow_id: str | None = ..., sort_by: _Literal["modifiedDate", "createdDate", "name"] | str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., script_data_version: str | None = ..., division_ids: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Script, ScriptEntityListing]:
        """All items of GET /api/v2/scripts/divisionviews"""
    def get_scripts_published(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: str | None = ..., name: str | None = ..., feature: str | None = ..., flow_id: str | None = ..., script_data_version: str | None = ..., division_ids: str | None = ...) -> ScriptEntityListing:
        """GET /api/v2/scripts/published"""
    def get_scripts_published_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: str | None = ..., name: str | None = ..., feature: str | None = ..., flow_id: str | None = ..., script_data_version: str | None = ..., division_ids: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Script, ScriptEntityListing]:
        """All items of GET /api/v2/scripts/published"""
    def get_scripts_published_divisionviews(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: str | None = ..., name: str | None = ..., feature: str | None = ..., flow_id: str | None = ..., script_data_version: str | None = ..., division_ids: str | None = ...) -> ScriptEntityListing:
        """GET /api/v2/scripts/published/divisionviews"""
    def get_scripts_published_divisionviews_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: str | None = ..., name: str | None = ..., feature: str | None = ..., flow_id: str | None = ..., script_data_version: str | None = ..., division_ids: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Script, ScriptEntityListing]:
        """All items of GET /api/v2/scripts/published/divisionviews"""
    def get_scripts_published_divisionview_variables(self, script_id: str, *, input: _Literal["true", "false"] | str | None = ..., output: _Literal["true", "false"] | str | None = ..., type: str | None = ..., script_data_version: str | None = ...) -> _Any:
        """GET /api/v2/scripts/published/divisionviews/{scriptId}/variables"""
    def get_scripts_published_script_id(self, script_id: str, *, script_data_version: str | None = ...) -> Script:
        """GET /api/v2/scripts/published/{scriptId}"""
    def get_scripts_published_script_id_page(self, script_id: str, page_id: str, *, script_data_version: str | None = ...) -> Page:
        """GET /api/v2/scripts/published/{scriptId}/pages/{pageId}"""
    def get_scripts_published_script_id_pages(self, script_id: str, *, script_data_version: str | None = ...) -> list[Page]:
        """GET /api/v2/scripts/published/{scriptId}/pages"""
    def get_scripts_published_script_id_variables(self, script_id: str, *, input: _Literal["true", "false"] | str | None = ..., output: _Literal["true", "false"] | str | None = ..., type: str | None = ..., script_data_version: str | None = ...) -> _Any:
        """GET /api/v2/scripts/published/{scriptId}/variables"""
    def get_scripts_upload_status(self, upload_id: str, *, long_poll: bool | None = ...) -> ImportScriptStatusResponse:
        """GET /api/v2/scripts/uploads/{uploadId}/status"""
    def post_script_export(self, script_id: str, *, body: ExportScriptRequest | _Mapping[str, _Any] | None = ...) -> ExportScriptResponse:
        """POST /api/v2/scripts/{scriptId}/export"""
    def post_scripts_published(self, *, script_data_version: str | None = ..., body: PublishScriptRequestData | _Mapping[str, _Any] | None = ...) -> Script:
        """POST /api/v2/scripts/published"""

class ExportScriptRequest(_Model):
    file_name: str
    version_id: str

class ExportScriptResponse(_Model):
    url: str

class ImportScriptStatusResponse(_Model):
    url: str
    succeeded: bool
    message: str

class PublishScriptRequestData(_Model):
    script_id: str
    version_id: str

class ScriptEntityListing(_Model):
    entities: list[Script]
    page_size: int
    page_number: int
    total: int
    truncated_divisions: bool
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int
