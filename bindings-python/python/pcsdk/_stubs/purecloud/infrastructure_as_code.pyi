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
from ._shared import ErrorInfo, UserReference

class _RespondingInfrastructureAsCodeApi(_RespondingGroup):
    def get_infrastructureascode_accelerator(self, accelerator_id: str, *, preferred_language: _Literal["ar", "cs", "da", "de", "en-US", "es", "fi", "fr", "it", "iw", "ko", "ja", "nl", "no", "pl", "pt-BR", "pt-PT", "sv", "th", "tr", "zh-CN", "zh-TW"] | str | None = ...) -> _Response: ...
    def get_infrastructureascode_accelerators(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., name: str | None = ..., description: str | None = ..., origin: _Literal["community", "partner", "genesys"] | str | None = ..., type: str | None = ..., classification: str | None = ..., tags: str | None = ...) -> _Response: ...
    def get_infrastructureascode_accelerators_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., name: str | None = ..., description: str | None = ..., origin: _Literal["community", "partner", "genesys"] | str | None = ..., type: str | None = ..., classification: str | None = ..., tags: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AcceleratorMetadata, _Response]: ...
    def get_infrastructureascode_job(self, job_id: str, *, details: bool | None = ...) -> _Response: ...
    def get_infrastructureascode_jobs(self, *, max_results: int | None = ..., include_errors: bool | None = ..., sort_by: _Literal["id", "dateSubmitted", "submittedBy", "acceleratorId", "status"] | str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., accelerator_id: str | None = ..., submitted_by: str | None = ..., status: _Literal["Created", "Queued", "Running", "Complete", "Failed", "Incomplete"] | str | None = ...) -> _Response: ...
    def post_infrastructureascode_jobs(self, body: AcceleratorInput | _Mapping[str, _Any]) -> _Response: ...

class InfrastructureAsCodeApi(_PureCloudGroup):
    def with_response(self) -> _RespondingInfrastructureAsCodeApi: ...
    def get_infrastructureascode_accelerator(self, accelerator_id: str, *, preferred_language: _Literal["ar", "cs", "da", "de", "en-US", "es", "fi", "fr", "it", "iw", "ko", "ja", "nl", "no", "pl", "pt-BR", "pt-PT", "sv", "th", "tr", "zh-CN", "zh-TW"] | str | None = ...) -> AcceleratorSpecification:
        """GET /api/v2/infrastructureascode/accelerators/{acceleratorId}"""
    def get_infrastructureascode_accelerators(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., name: str | None = ..., description: str | None = ..., origin: _Literal["community", "partner", "genesys"] | str | None = ..., type: str | None = ..., classification: str | None = ..., tags: str | None = ...) -> AcceleratorList:
        """GET /api/v2/infrastructureascode/accelerators"""
    def get_infrastructureascode_accelerators_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., name: str | None = ..., description: str | None = ..., origin: _Literal["community", "partner", "genesys"] | str | None = ..., type: str | None = ..., classification: str | None = ..., tags: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AcceleratorMetadata, AcceleratorList]:
        """All items of GET /api/v2/infrastructureascode/accelerators"""
    def get_infrastructureascode_job(self, job_id: str, *, details: bool | None = ...) -> InfrastructureascodeJob:
        """GET /api/v2/infrastructureascode/jobs/{jobId}"""
    def get_infrastructureascode_jobs(self, *, max_results: int | None = ..., include_errors: bool | None = ..., sort_by: _Literal["id", "dateSubmitted", "submittedBy", "acceleratorId", "status"] | str | None = ..., sort_order: _Literal["asc", "desc"] | str | None = ..., accelerator_id: str | None = ..., submitted_by: str | None = ..., status: _Literal["Created", "Queued", "Running", "Complete", "Failed", "Incomplete"] | str | None = ...) -> InfrastructureascodeJob:
        """GET /api/v2/infrastructureascode/jobs"""
    def post_infrastructureascode_jobs(self, body: AcceleratorInput | _Mapping[str, _Any]) -> InfrastructureascodeJob:
        """POST /api/v2/infrastructureascode/jobs"""

class AcceleratorInput(_Model):
    dry_run: bool
    accelerator_id: str
    parameters: list[AcceleratorParameter]

class AcceleratorList(_Model):
    entities: list[AcceleratorMetadata]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class AcceleratorMetadata(_Model):
    id: str
    name: str
    description: str
    origin: _Literal["Community", "Partner", "Genesys"] | str
    type: _Literal["Module", "Accelerator", "Blueprint"] | str
    classification: str
    tags: list[str]
    self_uri: str

class AcceleratorParameter(_Model):
    name: str
    value: str

class AcceleratorSpecification(_Model):
    id: str
    name: str
    description: str
    origin: _Literal["Community", "Partner", "Genesys"] | str
    type: _Literal["Module", "Accelerator", "Blueprint"] | str
    classification: str
    tags: list[str]
    permissions: list[str]
    products: list[str]
    documentation: list[MetadataDocumentation]
    presentation: list[MetadataPresentation]
    results: MetadataResults
    self_uri: str

class InfrastructureascodeJob(_Model):
    id: str
    dry_run: bool
    accelerator_id: str
    date_submitted: str
    submitted_by: UserReference
    status: _Literal["Created", "Queued", "Running", "Complete", "InternalError", "Incomplete", "Failed", "RollbackFailed", "RollbackComplete"] | str
    error_info: ErrorInfo
    results: str
    rollback_results: str
    self_uri: str

class MetadataDocumentation(_Model):
    description: str
    location: str

class MetadataPresentation(_Model):
    title: str
    schema: MetadataSchema

class MetadataProperty(_Model):
    type: str
    displayname: str
    description: str
    sensitive: str
    help: str
    default: str
    enum: list[str]

class MetadataResultEntity(_Model):
    type: str
    description: str
    visibility: _Literal["Visible", "Hidden"] | str

class MetadataResults(_Model):
    entities: list[MetadataResultEntity]

class MetadataSchema(_Model):
    title: str
    description: str
    type: str
    properties: list[dict[str, MetadataProperty]]
    required: list[str]
