# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Model as _Model
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Record as _Record
from ..._native import Response as _Response
from ._shared import CreateUploadSourceUrlJobRequest, CreateUploadSourceUrlJobResponse, FunctionUploadRequest, FunctionUploadResponse, GamificationContestPrizeImageUploadUrlRequest, GetUploadSourceUrlJobStatusResponse, UploadUrlRequest, UploadUrlResponse

class _RespondingUploadsApi(_RespondingGroup):
    def get_knowledge_knowledgebase_uploads_urls_job(self, knowledge_base_id: str, job_id: str) -> _Response: ...
    def post_gamification_contests_uploads_prizeimages(self, body: GamificationContestPrizeImageUploadUrlRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_guides_uploads(self, body: UploadUrlRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_integrations_action_draft_function_upload(self, action_id: str, body: FunctionUploadRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_knowledge_documentuploads(self, body: UploadUrlRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_knowledge_knowledgebase_uploads_urls_jobs(self, knowledge_base_id: str, body: CreateUploadSourceUrlJobRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_languageunderstanding_miner_uploads(self, miner_id: str, body: _Mapping[str, _Any]) -> _Response: ...
    def post_uploads_learning_coverart(self, body: LearningCoverArtUploadUrlRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_uploads_publicassets_images(self, body: UploadUrlRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_uploads_recordings(self, body: UploadUrlRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_uploads_workforcemanagement_historicaldata_csv(self, body: UploadUrlRequest | _Mapping[str, _Any]) -> _Response: ...

class UploadsApi(_PureCloudGroup):
    def with_response(self) -> _RespondingUploadsApi: ...
    def get_knowledge_knowledgebase_uploads_urls_job(self, knowledge_base_id: str, job_id: str) -> GetUploadSourceUrlJobStatusResponse:
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/uploads/urls/jobs/{jobId}"""
    def post_gamification_contests_uploads_prizeimages(self, body: GamificationContestPrizeImageUploadUrlRequest | _Mapping[str, _Any]) -> UploadUrlResponse:
        """POST /api/v2/gamification/contests/uploads/prizeimages"""
    def post_guides_uploads(self, body: UploadUrlRequest | _Mapping[str, _Any]) -> UploadUrlResponse:
        """POST /api/v2/guides/uploads"""
    def post_integrations_action_draft_function_upload(self, action_id: str, body: FunctionUploadRequest | _Mapping[str, _Any]) -> FunctionUploadResponse:
        """POST /api/v2/integrations/actions/{actionId}/draft/function/upload"""
    def post_knowledge_documentuploads(self, body: UploadUrlRequest | _Mapping[str, _Any]) -> UploadUrlResponse:
        """POST /api/v2/knowledge/documentuploads"""
    def post_knowledge_knowledgebase_uploads_urls_jobs(self, knowledge_base_id: str, body: CreateUploadSourceUrlJobRequest | _Mapping[str, _Any]) -> CreateUploadSourceUrlJobResponse:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/uploads/urls/jobs"""
    def post_languageunderstanding_miner_uploads(self, miner_id: str, body: _Mapping[str, _Any]) -> UploadUrlResponse:
        """POST /api/v2/languageunderstanding/miners/{minerId}/uploads"""
    def post_uploads_learning_coverart(self, body: LearningCoverArtUploadUrlRequest | _Mapping[str, _Any]) -> UploadUrlResponse:
        """POST /api/v2/uploads/learning/coverart"""
    def post_uploads_publicassets_images(self, body: UploadUrlRequest | _Mapping[str, _Any]) -> UploadUrlResponse:
        """POST /api/v2/uploads/publicassets/images"""
    def post_uploads_recordings(self, body: UploadUrlRequest | _Mapping[str, _Any]) -> UploadUrlResponse:
        """POST /api/v2/uploads/recordings"""
    def post_uploads_workforcemanagement_historicaldata_csv(self, body: UploadUrlRequest | _Mapping[str, _Any]) -> UploadUrlResponse:
        """POST /api/v2/uploads/workforcemanagement/historicaldata/csv"""

class Empty(_Record): ...

class LearningCoverArtUploadUrlRequest(_Model):
    file_name: str
    content_md5: str
    signed_url_timeout_seconds: int
    content_type: _Literal["image/bmp", "image/gif", "image/jpeg", "image/jpg", "image/png"] | str
    server_side_encryption: _Literal["AES256"] | str
