# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from collections.abc import Sequence as _Sequence
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response
from ._shared import AddressableEntityRef, AsyncConversationQuery, Biography, Chat, Contact, ConversationMessageEvent, ConversationReference, Division, DomainEntityRef, EmailAddress, EmployerInfo, ErrorBody, EvaluationForm, ExternalContact, Geolocation, Group, Image, Language, Location, OAuthLastTokenIssued, OutOfOffice, Queue, RoutingStatus, Team, User, UserAuthorization, UserConversationSummary, UserParam, UserPresence, UserRoutingLanguage, UserRoutingSkill, UserStations, WorkPlanBidRanks, WrapupCode

class _RespondingRecordingApi(_RespondingGroup):
    def delete_conversation_recording_annotation(self, conversation_id: str, recording_id: str, annotation_id: str) -> _Response: ...
    def delete_orphanrecording(self, orphan_id: str) -> _Response: ...
    def delete_recording_crossplatform_mediaretentionpolicies(self, ids: str) -> _Response: ...
    def delete_recording_crossplatform_mediaretentionpolicy(self, policy_id: str) -> _Response: ...
    def delete_recording_job(self, job_id: str) -> _Response: ...
    def delete_recording_mediaretentionpolicies(self, ids: str) -> _Response: ...
    def delete_recording_mediaretentionpolicy(self, policy_id: str) -> _Response: ...
    def get_conversation_recording(self, conversation_id: str, recording_id: str, *, format_id: _Literal["WAV", "WEBM", "WAV_ULAW", "OGG_VORBIS", "OGG_OPUS", "MP3", "NONE"] | str | None = ..., email_format_id: _Literal["EML", "NONE"] | str | None = ..., chat_format_id: _Literal["ZIP", "NONE"] | str | None = ..., message_format_id: _Literal["ZIP", "NONE"] | str | None = ..., download: bool | None = ..., file_name: str | None = ..., locale: str | None = ..., media_formats: _Sequence[str] | None = ...) -> _Response: ...
    def get_conversation_recording_annotation(self, conversation_id: str, recording_id: str, annotation_id: str) -> _Response: ...
    def get_conversation_recording_annotations(self, conversation_id: str, recording_id: str) -> _Response: ...
    def get_conversation_recordingmetadata(self, conversation_id: str) -> _Response: ...
    def get_conversation_recordingmetadata_recording_id(self, conversation_id: str, recording_id: str) -> _Response: ...
    def get_conversation_recordings(self, conversation_id: str, *, max_wait_ms: int | None = ..., format_id: _Literal["WAV", "WEBM", "WAV_ULAW", "OGG_VORBIS", "OGG_OPUS", "MP3", "NONE"] | str | None = ..., media_formats: _Sequence[str] | None = ..., locale: str | None = ..., include_pause_annotations_for_screen_recordings: bool | None = ...) -> _Response: ...
    def get_orphanrecording(self, orphan_id: str) -> _Response: ...
    def get_orphanrecording_media(self, orphan_id: str, *, format_id: _Literal["WAV", "WEBM", "WAV_ULAW", "OGG_VORBIS", "OGG_OPUS", "MP3", "NONE"] | str | None = ..., email_format_id: _Literal["EML", "NONE"] | str | None = ..., chat_format_id: _Literal["ZIP", "NONE"] | str | None = ..., message_format_id: _Literal["ZIP", "NONE"] | str | None = ..., download: bool | None = ..., file_name: str | None = ..., locale: str | None = ..., media_formats: _Sequence[str] | None = ...) -> _Response: ...
    def get_orphanrecordings(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., has_conversation: bool | None = ..., media: _Literal["Call", "Screen"] | str | None = ...) -> _Response: ...
    def get_orphanrecordings_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., has_conversation: bool | None = ..., media: _Literal["Call", "Screen"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[OrphanRecording, _Response]: ...
    def get_recording_batchrequest(self, job_id: str) -> _Response: ...
    def get_recording_crossplatform_mediaretentionpolicies(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., name: str | None = ..., enabled: bool | None = ..., summary: bool | None = ..., has_errors: bool | None = ..., delete_days_threshold: int | None = ...) -> _Response: ...
    def get_recording_crossplatform_mediaretentionpolicies_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., name: str | None = ..., enabled: bool | None = ..., summary: bool | None = ..., has_errors: bool | None = ..., delete_days_threshold: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Policy, _Response]: ...
    def get_recording_crossplatform_mediaretentionpolicy(self, policy_id: str) -> _Response: ...
    def get_recording_job(self, job_id: str) -> _Response: ...
    def get_recording_job_failedrecordings(self, job_id: str, *, page_size: int | None = ..., page_number: int | None = ..., include_total: bool | None = ..., cursor: str | None = ...) -> _Response: ...
    def get_recording_job_failedrecordings_iter(self, job_id: str, *, page_size: int | None = ..., page_number: int | None = ..., include_total: bool | None = ..., cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[RecordingJobFailedRecording, _Response]: ...
    def get_recording_jobs(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: _Literal["userId", "dateCreated"] | str | None = ..., state: _Literal["FULFILLED", "PENDING", "READY", "PROCESSING", "CANCELLED", "FAILED"] | str | None = ..., show_only_my_jobs: bool | None = ..., job_type: _Literal["ARCHIVE", "DELETE", "EXPORT"] | str | None = ..., include_total: bool | None = ..., cursor: str | None = ...) -> _Response: ...
    def get_recording_jobs_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: _Literal["userId", "dateCreated"] | str | None = ..., state: _Literal["FULFILLED", "PENDING", "READY", "PROCESSING", "CANCELLED", "FAILED"] | str | None = ..., show_only_my_jobs: bool | None = ..., job_type: _Literal["ARCHIVE", "DELETE", "EXPORT"] | str | None = ..., include_total: bool | None = ..., cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[RecordingJob, _Response]: ...
    def get_recording_keyconfiguration(self, key_configuration_id: str) -> _Response: ...
    def get_recording_keyconfigurations(self) -> _Response: ...
    def get_recording_mediaretentionpolicies(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., name: str | None = ..., enabled: bool | None = ..., summary: bool | None = ..., has_errors: bool | None = ..., delete_days_threshold: int | None = ...) -> _Response: ...
    def get_recording_mediaretentionpolicies_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., name: str | None = ..., enabled: bool | None = ..., summary: bool | None = ..., has_errors: bool | None = ..., delete_days_threshold: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Policy, _Response]: ...
    def get_recording_mediaretentionpolicy(self, policy_id: str) -> _Response: ...
    def get_recording_recordingkeys(self, *, page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def get_recording_recordingkeys_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[EncryptionKey, _Response]: ...
    def get_recording_recordingkeys_rotationschedule(self) -> _Response: ...
    def get_recording_settings(self, *, create_default: bool | None = ...) -> _Response: ...
    def get_recordings_retention_query(self, retention_threshold_days: int, *, cursor: str | None = ..., page_size: int | None = ...) -> _Response: ...
    def get_recordings_retention_query_iter(self, retention_threshold_days: int, *, cursor: str | None = ..., page_size: int | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[RecordingRetention, _Response]: ...
    def get_recordings_screensessions_details(self) -> _Response: ...
    def get_recording_uploads_report(self, report_id: str) -> _Response: ...
    def patch_recording_crossplatform_mediaretentionpolicy(self, policy_id: str, body: CrossPlatformPolicyUpdate | _Mapping[str, _Any]) -> _Response: ...
    def patch_recording_mediaretentionpolicy(self, policy_id: str, body: PolicyUpdate | _Mapping[str, _Any]) -> _Response: ...
    def post_conversation_recording_annotations(self, conversation_id: str, recording_id: str, body: Annotation | _Mapping[str, _Any]) -> _Response: ...
    def post_recording_batchrequests(self, body: BatchDownloadJobSubmission | _Mapping[str, _Any]) -> _Response: ...
    def post_recording_crossplatform_mediaretentionpolicies(self, body: CrossPlatformPolicyCreate | _Mapping[str, _Any]) -> _Response: ...
    def post_recording_jobs(self, body: RecordingJobsQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_recording_keyconfigurations(self, body: RecordingEncryptionConfiguration | _Mapping[str, _Any]) -> _Response: ...
    def post_recording_keyconfigurations_validate(self, body: RecordingEncryptionConfiguration | _Mapping[str, _Any]) -> _Response: ...
    def post_recording_localkeys(self, body: LocalEncryptionKeyRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_recording_mediaretentionpolicies(self, body: PolicyCreate | _Mapping[str, _Any]) -> _Response: ...
    def post_recording_recordingkeys(self) -> _Response: ...
    def post_recordings_deletionprotection(self, body: ConversationDeletionProtectionQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_recordings_screensessions_acknowledge(self, body: AcknowledgeScreenRecordingRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_recordings_screensessions_metadata(self, body: ScreenRecordingMetaDataRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_recording_uploads_reports(self, body: RecordingUploadReportRequest | _Mapping[str, _Any]) -> _Response: ...
    def put_conversation_recording(self, conversation_id: str, recording_id: str, body: Recording | _Mapping[str, _Any], *, clear_export: bool | None = ...) -> _Response: ...
    def put_conversation_recording_annotation(self, conversation_id: str, recording_id: str, annotation_id: str, body: Annotation | _Mapping[str, _Any]) -> _Response: ...
    def put_orphanrecording(self, orphan_id: str, *, body: OrphanUpdateRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def put_recording_crossplatform_mediaretentionpolicy(self, policy_id: str, body: CrossPlatformPolicy | _Mapping[str, _Any]) -> _Response: ...
    def put_recording_job(self, job_id: str, body: ExecuteRecordingJobsQuery | _Mapping[str, _Any]) -> _Response: ...
    def put_recording_keyconfiguration(self, key_configuration_id: str, body: RecordingEncryptionConfiguration | _Mapping[str, _Any]) -> _Response: ...
    def put_recording_mediaretentionpolicy(self, policy_id: str, body: Policy | _Mapping[str, _Any]) -> _Response: ...
    def put_recording_recordingkeys_rotationschedule(self, body: KeyRotationSchedule | _Mapping[str, _Any]) -> _Response: ...
    def put_recordings_deletionprotection(self, *, protect: bool | None = ..., body: ConversationDeletionProtectionQuery | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def put_recording_settings(self, body: RecordingSettings | _Mapping[str, _Any]) -> _Response: ...

class RecordingApi(_PureCloudGroup):
    def with_response(self) -> _RespondingRecordingApi: ...
    def delete_conversation_recording_annotation(self, conversation_id: str, recording_id: str, annotation_id: str) -> None:
        """DELETE /api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations/{annotationId}"""
    def delete_orphanrecording(self, orphan_id: str) -> OrphanRecording:
        """DELETE /api/v2/orphanrecordings/{orphanId}"""
    def delete_recording_crossplatform_mediaretentionpolicies(self, ids: str) -> None:
        """DELETE /api/v2/recording/crossplatform/mediaretentionpolicies"""
    def delete_recording_crossplatform_mediaretentionpolicy(self, policy_id: str) -> None:
        """DELETE /api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}"""
    def delete_recording_job(self, job_id: str) -> None:
        """DELETE /api/v2/recording/jobs/{jobId}"""
    def delete_recording_mediaretentionpolicies(self, ids: str) -> None:
        """DELETE /api/v2/recording/mediaretentionpolicies"""
    def delete_recording_mediaretentionpolicy(self, policy_id: str) -> None:
        """DELETE /api/v2/recording/mediaretentionpolicies/{policyId}"""
    def get_conversation_recording(self, conversation_id: str, recording_id: str, *, format_id: _Literal["WAV", "WEBM", "WAV_ULAW", "OGG_VORBIS", "OGG_OPUS", "MP3", "NONE"] | str | None = ..., email_format_id: _Literal["EML", "NONE"] | str | None = ..., chat_format_id: _Literal["ZIP", "NONE"] | str | None = ..., message_format_id: _Literal["ZIP", "NONE"] | str | None = ..., download: bool | None = ..., file_name: str | None = ..., locale: str | None = ..., media_formats: _Sequence[str] | None = ...) -> Recording:
        """GET /api/v2/conversations/{conversationId}/recordings/{recordingId}"""
    def get_conversation_recording_annotation(self, conversation_id: str, recording_id: str, annotation_id: str) -> Annotation:
        """GET /api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations/{annotationId}"""
    def get_conversation_recording_annotations(self, conversation_id: str, recording_id: str) -> list[Annotation]:
        """GET /api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations"""
    def get_conversation_recordingmetadata(self, conversation_id: str) -> list[RecordingMetadata]:
        """GET /api/v2/conversations/{conversationId}/recordingmetadata"""
    def get_conversation_recordingmetadata_recording_id(self, conversation_id: str, recording_id: str) -> RecordingMetadata:
        """GET /api/v2/conversations/{conversationId}/recordingmetadata/{recordingId}"""
    def get_conversation_recordings(self, conversation_id: str, *, max_wait_ms: int | None = ..., format_id: _Literal["WAV", "WEBM", "WAV_ULAW", "OGG_VORBIS", "OGG_OPUS", "MP3", "NONE"] | str | None = ..., media_formats: _Sequence[str] | None = ..., locale: str | None = ..., include_pause_annotations_for_screen_recordings: bool | None = ...) -> list[Recording]:
        """GET /api/v2/conversations/{conversationId}/recordings"""
    def get_orphanrecording(self, orphan_id: str) -> OrphanRecording:
        """GET /api/v2/orphanrecordings/{orphanId}"""
    def get_orphanrecording_media(self, orphan_id: str, *, format_id: _Literal["WAV", "WEBM", "WAV_ULAW", "OGG_VORBIS", "OGG_OPUS", "MP3", "NONE"] | str | None = ..., email_format_id: _Literal["EML", "NONE"] | str | None = ..., chat_format_id: _Literal["ZIP", "NONE"] | str | None = ..., message_format_id: _Literal["ZIP", "NONE"] | str | None = ..., download: bool | None = ..., file_name: str | None = ..., locale: str | None = ..., media_formats: _Sequence[str] | None = ...) -> Recording:
        """GET /api/v2/orphanrecordings/{orphanId}/media"""
    def get_orphanrecordings(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., has_conversation: bool | None = ..., media: _Literal["Call", "Screen"] | str | None = ...) -> OrphanRecordingListing:
        """GET /api/v2/orphanrecordings"""
    def get_orphanrecordings_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., has_conversation: bool | None = ..., media: _Literal["Call", "Screen"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[OrphanRecording, OrphanRecordingListing]:
        """All items of GET /api/v2/orphanrecordings"""
    def get_recording_batchrequest(self, job_id: str) -> BatchDownloadJobStatusResult:
        """GET /api/v2/recording/batchrequests/{jobId}"""
    def get_recording_crossplatform_mediaretentionpolicies(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., name: str | None = ..., enabled: bool | None = ..., summary: bool | None = ..., has_errors: bool | None = ..., delete_days_threshold: int | None = ...) -> PolicyEntityListing:
        """GET /api/v2/recording/crossplatform/mediaretentionpolicies"""
    def get_recording_crossplatform_mediaretentionpolicies_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., name: str | None = ..., enabled: bool | None = ..., summary: bool | None = ..., has_errors: bool | None = ..., delete_days_threshold: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Policy, PolicyEntityListing]:
        """All items of GET /api/v2/recording/crossplatform/mediaretentionpolicies"""
    def get_recording_crossplatform_mediaretentionpolicy(self, policy_id: str) -> CrossPlatformPolicy:
        """GET /api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}"""
    def get_recording_job(self, job_id: str) -> RecordingJob:
        """GET /api/v2/recording/jobs/{jobId}"""
    def get_recording_job_failedrecordings(self, job_id: str, *, page_size: int | None = ..., page_number: int | None = ..., include_total: bool | None = ..., cursor: str | None = ...) -> FailedRecordingEntityListing:
        """GET /api/v2/recording/jobs/{jobId}/failedrecordings"""
    def get_recording_job_failedrecordings_iter(self, job_id: str, *, page_size: int | None = ..., page_number: int | None = ..., include_total: bool | None = ..., cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[RecordingJobFailedRecording, FailedRecordingEntityListing]:
        """All items of GET /api/v2/recording/jobs/{jobId}/failedrecordings"""
    def get_recording_jobs(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: _Literal["userId", "dateCreated"] | str | None = ..., state: _Literal["FULFILLED", "PENDING", "READY", "PROCESSING", "CANCELLED", "FAILED"] | str | None = ..., show_only_my_jobs: bool | None = ..., job_type: _Literal["ARCHIVE", "DELETE", "EXPORT"] | str | None = ..., include_total: bool | None = ..., cursor: str | None = ...) -> RecordingJobEntityListing:
        """GET /api/v2/recording/jobs"""
    def get_recording_jobs_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: _Literal["userId", "dateCreated"] | str | None = ..., state: _Literal["FULFILLED", "PENDING", "READY", "PROCESSING", "CANCELLED", "FAILED"] | str | None = ..., show_only_my_jobs: bool | None = ..., job_type: _Literal["ARCHIVE", "DELETE", "EXPORT"] | str | None = ..., include_total: bool | None = ..., cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[RecordingJob, RecordingJobEntityListing]:
        """All items of GET /api/v2/recording/jobs"""
    def get_recording_keyconfiguration(self, key_configuration_id: str) -> RecordingEncryptionConfiguration:
        """GET /api/v2/recording/keyconfigurations/{keyConfigurationId}"""
    def get_recording_keyconfigurations(self) -> RecordingEncryptionConfigurationListing:
        """GET /api/v2/recording/keyconfigurations"""
    def get_recording_mediaretentionpolicies(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., name: str | None = ..., enabled: bool | None = ..., summary: bool | None = ..., has_errors: bool | None = ..., delete_days_threshold: int | None = ...) -> PolicyEntityListing:
        """GET /api/v2/recording/mediaretentionpolicies"""
    def get_recording_mediaretentionpolicies_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., name: str | None = ..., enabled: bool | None = ..., summary: bool | None = ..., has_errors: bool | None = ..., delete_days_threshold: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Policy, PolicyEntityListing]:
        """All items of GET /api/v2/recording/mediaretentionpolicies"""
    def get_recording_mediaretentionpolicy(self, policy_id: str) -> Policy:
        """GET /api/v2/recording/mediaretentionpolicies/{policyId}"""
    def get_recording_recordingkeys(self, *, page_size: int | None = ..., page_number: int | None = ...) -> EncryptionKeyEntityListing:
        """GET /api/v2/recording/recordingkeys"""
    def get_recording_recordingkeys_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[EncryptionKey, EncryptionKeyEntityListing]:
        """All items of GET /api/v2/recording/recordingkeys"""
    def get_recording_recordingkeys_rotationschedule(self) -> KeyRotationSchedule:
        """GET /api/v2/recording/recordingkeys/rotationschedule"""
    def get_recording_settings(self, *, create_default: bool | None = ...) -> RecordingSettings:
        """GET /api/v2/recording/settings"""
    def get_recordings_retention_query(self, retention_threshold_days: int, *, cursor: str | None = ..., page_size: int | None = ...) -> RecordingRetentionCursorEntityListing:
        """GET /api/v2/recordings/retention/query"""
    def get_recordings_retention_query_iter(self, retention_threshold_days: int, *, cursor: str | None = ..., page_size: int | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[RecordingRetention, RecordingRetentionCursorEntityListing]:
        """All items of GET /api/v2/recordings/retention/query"""
    def get_recordings_screensessions_details(self) -> ScreenRecordingActiveSessions:
        """GET /api/v2/recordings/screensessions/details"""
    def get_recording_uploads_report(self, report_id: str) -> RecordingUploadReport:
        """GET /api/v2/recording/uploads/reports/{reportId}"""
    def patch_recording_crossplatform_mediaretentionpolicy(self, policy_id: str, body: CrossPlatformPolicyUpdate | _Mapping[str, _Any]) -> CrossPlatformPolicy:
        """PATCH /api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}"""
    def patch_recording_mediaretentionpolicy(self, policy_id: str, body: PolicyUpdate | _Mapping[str, _Any]) -> Policy:
        """PATCH /api/v2/recording/mediaretentionpolicies/{policyId}"""
    def post_conversation_recording_annotations(self, conversation_id: str, recording_id: str, body: Annotation | _Mapping[str, _Any]) -> Annotation:
        """POST /api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations"""
    def post_recording_batchrequests(self, body: BatchDownloadJobSubmission | _Mapping[str, _Any]) -> BatchDownloadJobSubmissionResult:
        """POST /api/v2/recording/batchrequests"""
    def post_recording_crossplatform_mediaretentionpolicies(self, body: CrossPlatformPolicyCreate | _Mapping[str, _Any]) -> CrossPlatformPolicy:
        """POST /api/v2/recording/crossplatform/mediaretentionpolicies"""
    def post_recording_jobs(self, body: RecordingJobsQuery | _Mapping[str, _Any]) -> RecordingJob:
        """POST /api/v2/recording/jobs"""
    def post_recording_keyconfigurations(self, body: RecordingEncryptionConfiguration | _Mapping[str, _Any]) -> RecordingEncryptionConfiguration:
        """POST /api/v2/recording/keyconfigurations"""
    def post_recording_keyconfigurations_validate(self, body: RecordingEncryptionConfiguration | _Mapping[str, _Any]) -> RecordingEncryptionConfiguration:
        """POST /api/v2/recording/keyconfigurations/validate"""
    def post_recording_localkeys(self, body: LocalEncryptionKeyRequest | _Mapping[str, _Any]) -> EncryptionKey:
        """POST /api/v2/recording/localkeys"""
    def post_recording_mediaretentionpolicies(self, body: PolicyCreate | _Mapping[str, _Any]) -> Policy:
        """POST /api/v2/recording/mediaretentionpolicies"""
    def post_recording_recordingkeys(self) -> EncryptionKey:
        """POST /api/v2/recording/recordingkeys"""
    def post_recordings_deletionprotection(self, body: ConversationDeletionProtectionQuery | _Mapping[str, _Any]) -> list[AddressableEntityRef]:
        """POST /api/v2/recordings/deletionprotection"""
    def post_recordings_screensessions_acknowledge(self, body: AcknowledgeScreenRecordingRequest | _Mapping[str, _Any]) -> None:
        """POST /api/v2/recordings/screensessions/acknowledge"""
    def post_recordings_screensessions_metadata(self, body: ScreenRecordingMetaDataRequest | _Mapping[str, _Any]) -> None:
        """POST /api/v2/recordings/screensessions/metadata"""
    def post_recording_uploads_reports(self, body: RecordingUploadReportRequest | _Mapping[str, _Any]) -> RecordingUploadReport:
        """POST /api/v2/recording/uploads/reports"""
    def put_conversation_recording(self, conversation_id: str, recording_id: str, body: Recording | _Mapping[str, _Any], *, clear_export: bool | None = ...) -> Recording:
        """PUT /api/v2/conversations/{conversationId}/recordings/{recordingId}"""
    def put_conversation_recording_annotation(self, conversation_id: str, recording_id: str, annotation_id: str, body: Annotation | _Mapping[str, _Any]) -> Annotation:
        """PUT /api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations/{annotationId}"""
    def put_orphanrecording(self, orphan_id: str, *, body: OrphanUpdateRequest | _Mapping[str, _Any] | None = ...) -> Recording:
        """PUT /api/v2/orphanrecordings/{orphanId}"""
    def put_recording_crossplatform_mediaretentionpolicy(self, policy_id: str, body: CrossPlatformPolicy | _Mapping[str, _Any]) -> CrossPlatformPolicy:
        """PUT /api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}"""
    def put_recording_job(self, job_id: str, body: ExecuteRecordingJobsQuery | _Mapping[str, _Any]) -> RecordingJob:
        """PUT /api/v2/recording/jobs/{jobId}"""
    def put_recording_keyconfiguration(self, key_configuration_id: str, body: RecordingEncryptionConfiguration | _Mapping[str, _Any]) -> RecordingEncryptionConfiguration:
        """PUT /api/v2/recording/keyconfigurations/{keyConfigurationId}"""
    def put_recording_mediaretentionpolicy(self, policy_id: str, body: Policy | _Mapping[str, _Any]) -> Policy:
        """PUT /api/v2/recording/mediaretentionpolicies/{policyId}"""
    def put_recording_recordingkeys_rotationschedule(self, body: KeyRotationSchedule | _Mapping[str, _Any]) -> KeyRotationSchedule:
        """PUT /api/v2/recording/recordingkeys/rotationschedule"""
    def put_recordings_deletionprotection(self, *, protect: bool | None = ..., body: ConversationDeletionProtectionQuery | _Mapping[str, _Any] | None = ...) -> ManageDeleteProtectionResult:
        """PUT /api/v2/recordings/deletionprotection"""
    def put_recording_settings(self, body: RecordingSettings | _Mapping[str, _Any]) -> RecordingSettings:
        """PUT /api/v2/recording/settings"""

class AcknowledgeScreenRecordingRequest(_Model):
    participant_jid: str
    room_id: str
    conversation_id: str

class Annotation(_Model):
    id: str
    name: str
    type: str
    location: int
    duration_ms: int
    absolute_location: int
    absolute_duration_ms: int
    recording_location: int
    recording_duration_ms: int
    user: User
    description: str
    reason: _Literal["Hold", "SecurePause", "FlowOrQueue", "Pause"] | str
    annotations: list[Annotation]
    realtime_location: int
    self_uri: str

class ArchiveRetention(_Model):
    days: int
    storage_medium: _Literal["CLOUDARCHIVE"] | str

class BatchDownloadJobResult(_Model):
    conversation_id: str
    recording_id: str
    result_url: str
    content_type: str
    error_msg: str

class BatchDownloadJobStatusResult(_Model):
    id: str
    job_id: str
    expected_result_count: int
    result_count: int
    error_count: int
    status: _Literal["InProgress", "Completed"] | str
    results: list[BatchDownloadJobResult]
    self_uri: str

class BatchDownloadJobSubmission(_Model):
    batch_download_request_list: list[BatchDownloadRequest]

class BatchDownloadJobSubmissionResult(_Model):
    id: str
    self_uri: str

class BatchDownloadRequest(_Model):
    conversation_id: str
    recording_id: str

class ButtonResponse(_Model):
    type: _Literal["Button", "QuickReply", "DatePicker", "ListPicker", "Form"] | str
    text: str
    payload: str
    message_type: _Literal["QuickReply", "Card", "Carousel"] | str
    originating_message_id: str

class CalibrationAssignment(_Model):
    calibrator: User
    evaluators: list[User]
    evaluation_form: EvaluationForm
    expert_evaluator: User

class CallMediaPolicy(_Model):
    actions: PolicyActions
    conditions: CallMediaPolicyConditions

class CallMediaPolicyConditions(_Model):
    for_users: list[PolicyUser]
    date_ranges: list[str]
    for_queues: list[Queue]
    wrapup_codes: list[WrapupCode]
    languages: list[Language]
    time_allowed: TimeAllowed
    teams: list[Team]
    directions: list[str]
    duration: DurationCondition

class Card(_Model):
    title: str
    description: str
    url: str
    default_action: CardAction
    actions: list[CardAction]

class CardAction(_Model):
    type: _Literal["Link", "Postback"] | str
    text: str
    payload: str
    url: str
    is_selected: bool

class ChatMediaPolicy(_Model):
    actions: PolicyActions
    conditions: ChatMediaPolicyConditions

class ChatMediaPolicyConditions(_Model):
    for_users: list[PolicyUser]
    date_ranges: list[str]
    for_queues: list[Queue]
    wrapup_codes: list[WrapupCode]
    languages: list[Language]
    time_allowed: TimeAllowed
    teams: list[Team]
    duration: DurationCondition

class ChatMessage(_Model):
    body: str
    id: str
    to: str
    from_: str
    utc: str
    chat: str
    message: str
    type: str
    body_type: _Literal["STANDARD", "ACTIVITY", "TYPING", "NOTICE", "MEMBERJOIN", "MEMBERLEAVE", "MEDIAREQUEST"] | str
    sender_communication_id: str
    participant_purpose: str
    user: ChatMessageUser

class ChatMessageUser(_Model):
    id: str
    name: str
    display_name: str
    username: str
    images: list[Image]

class ConversationDeletionProtectionQuery(_Model):
    conversation_ids: list[str]

class CrossPlatformCallMediaPolicy(_Model):
    actions: CrossPlatformPolicyActions
    conditions: CallMediaPolicyConditions

class CrossPlatformChatMediaPolicy(_Model):
    actions: CrossPlatformPolicyActions
    conditions: ChatMediaPolicyConditions

class CrossPlatformEmailMediaPolicy(_Model):
    actions: CrossPlatformPolicyActions
    conditions: EmailMediaPolicyConditions

class CrossPlatformMediaPolicies(_Model):
    call_policy: CrossPlatformCallMediaPolicy
    chat_policy: CrossPlatformChatMediaPolicy
    email_policy: CrossPlatformEmailMediaPolicy
    message_policy: CrossPlatformMessageMediaPolicy

class CrossPlatformMessageMediaPolicy(_Model):
    actions: CrossPlatformPolicyActions
    conditions: MessageMediaPolicyConditions

class CrossPlatformPolicy(_Model):
    id: str
    name: str
    modified_date: str
    created_date: str
    order: int
    description: str
    enabled: bool
    media_policies: CrossPlatformMediaPolicies
    conditions: PolicyConditions
    actions: CrossPlatformPolicyActions
    policy_errors: PolicyErrors
    self_uri: str

class CrossPlatformPolicyActions(_Model):
    retain_recording: bool
    delete_recording: bool
    always_delete: bool
    assign_evaluations: list[EvaluationAssignment]
    assign_metered_evaluations: list[MeteredEvaluationAssignment]
    assign_metered_assignment_by_agent: list[MeteredAssignmentByAgent]
    assign_calibrations: list[CalibrationAssignment]
    retention_duration: RetentionDuration
    integration_export: IntegrationExport

class CrossPlatformPolicyCreate(_Model):
    id: str
    name: str
    modified_date: str
    created_date: str
    order: int
    description: str
    enabled: bool
    media_policies: CrossPlatformMediaPolicies
    conditions: PolicyConditions
    actions: CrossPlatformPolicyActions
    policy_errors: PolicyErrors
    self_uri: str

class CrossPlatformPolicyUpdate(_Model):
    enabled: bool

class DatePicker(_Model):
    id: str
    title: str
    subtitle: str
    date_picker_available_date_times: list[DatePickerAvailableDateTime]
    date_selected: str

class DatePickerAvailableDateTime(_Model):
    duration: int
    date_time: str

class DeleteRetention(_Model):
    days: int

class DurationCondition(_Model):
    duration_target: _Literal["DURATION", "DURATION_RANGE"] | str
    duration_operator: str
    duration_range: str
    duration_mode: _Literal["Between", "Over", "Under"] | str

class EmailAttachment(_Model):
    name: str
    content_path: str
    content_type: str
    attachment_id: str
    content_length: int

class EmailMediaPolicy(_Model):
    actions: PolicyActions
    conditions: EmailMediaPolicyConditions

class EmailMediaPolicyConditions(_Model):
    for_users: list[PolicyUser]
    date_ranges: list[str]
    for_queues: list[Queue]
    wrapup_codes: list[WrapupCode]
    languages: list[Language]
    time_allowed: TimeAllowed
    teams: list[Team]
    customer_participation: _Literal["YES", "NO"] | str

class EncryptionKey(_Model):
    id: str
    name: str
    create_date: str
    keydata_summary: str
    user: User
    local_encryption_configuration: LocalEncryptionConfiguration
    key_configuration_type: _Literal["KmsSymmetric", "LocalKeyManager", "Native", "None"] | str
    kms_key_arn: str
    self_uri: str

class EncryptionKeyEntityListing(_Model):
    entities: list[EncryptionKey]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class Endpoint(_Model):
    id: str
    name: str
    division: Division
    description: str
    version: int
    date_created: str
    date_modified: str
    modified_by: str
    created_by: str
    state: _Literal["active", "inactive", "deleted"] | str
    modified_by_app: str
    created_by_app: str
    count: int
    properties: dict[str, _Any]
    schema: DomainEntityRef
    enabled: bool
    site: DomainEntityRef
    dids: list[str]
    self_uri: str

class EvaluationAssignment(_Model):
    evaluation_form: EvaluationForm
    user: User

class ExecuteRecordingJobsQuery(_Model):
    state: _Literal["PROCESSING"] | str

class FailedDeleteProtectionUpdate(_Model):
    conversation: ConversationReference
    error_message: str
    error_code: str

class FailedRecordingEntityListing(_Model):
    entities: list[RecordingJobFailedRecording]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class InitiateScreenRecording(_Model):
    record_acw: bool
    recordACW: bool
    archive_retention: ArchiveRetention
    delete_retention: DeleteRetention

class IntegrationExport(_Model):
    integration: DomainEntityRef
    should_export_screen_recordings: bool

class InteractiveApplication(_Model):
    name: str
    url: str

class KeyRotationSchedule(_Model):
    id: str
    name: str
    period: _Literal["DISABLED", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"] | str
    self_uri: str

class ListPicker(_Model):
    id: str
    title: str
    subtitle: str
    header: str
    sections: list[ListPickerSection]

class ListPickerItem(_Model):
    id: str
    subtitle: str
    title: str
    selected: bool

class ListPickerSection(_Model):
    items_: list[ListPickerItem]
    multiple_selection: bool
    title: str

class LocalEncryptionConfiguration(_Model):
    id: str
    name: str
    url: str
    api_id: str
    api_key: str
    self_uri: str

class LocalEncryptionKeyRequest(_Model):
    config_id: str
    public_key: str
    keypair_id: str

class ManageDeleteProtectionResult(_Model):
    failed_updates: list[FailedDeleteProtectionUpdate]

class MediaPolicies(_Model):
    call_policy: CallMediaPolicy
    chat_policy: ChatMediaPolicy
    email_policy: EmailMediaPolicy
    message_policy: MessageMediaPolicy

class MediaResult(_Model):
    media_uri: str
    waveform_data: list[float]

class MessageMediaAttachment(_Model):
    url: str
    media_type: _Literal["image/png", "image/jpeg", "image/gif"] | str
    content_length: int
    name: str
    id: str

class MessageMediaPolicy(_Model):
    actions: PolicyActions
    conditions: MessageMediaPolicyConditions

class MessageMediaPolicyConditions(_Model):
    for_users: list[PolicyUser]
    date_ranges: list[str]
    for_queues: list[Queue]
    wrapup_codes: list[WrapupCode]
    languages: list[Language]
    time_allowed: TimeAllowed
    teams: list[Team]
    customer_participation: _Literal["YES", "NO"] | str

class MessageStickerAttachment(_Model):
    url: str
    id: str

class MeteredAssignmentByAgent(_Model):
    evaluation_context_id: str
    evaluators: list[User]
    max_number_evaluations: int
    evaluation_form: EvaluationForm
    time_interval: TimeInterval
    time_zone: str

class MeteredEvaluationAssignment(_Model):
    evaluation_context_id: str
    evaluators: list[User]
    max_number_evaluations: int
    evaluation_form: EvaluationForm
    assign_to_active_user: bool
    time_interval: TimeInterval

class OrphanRecording(_Model):
    id: str
    name: str
    created_time: str
    recovered_time: str
    provider_type: _Literal["EDGE", "CHAT", "EMAIL", "SCREEN_RECORDING", "PUREENGAGE", "PURECONNECT"] | str
    media_size_bytes: int
    media_type: _Literal["CALL", "CHAT", "EMAIL", "SCREEN"] | str
    media_subtype: _Literal["Trunk", "Station", "Consult", "Screen", "Snippet"] | str
    media_subject: str
    file_state: _Literal["ARCHIVED", "AVAILABLE", "DELETED", "RESTORED", "RESTORING", "UPLOADING"] | str
    provider_endpoint: Endpoint
    recording: Recording
    orphan_status: _Literal["NO_CONVERSATION", "UNKNOWN_CONVERSATION", "CONVERSATION_NOT_COMPLETE", "CONVERSATION_NOT_EVALUATED", "EVALUATED"] | str
    source_orphaning_id: str
    region: _Literal["af-south-1", "ap-east-1", "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ca-central-1", "eu-central-1", "eu-central-2", "eu-west-1", "eu-west-2", "eu-west-3", "me-central-1", "mx-central-1", "sa-east-1", "us-east-1", "us-west-2"] | str
    self_uri: str

class OrphanRecordingListing(_Model):
    entities: list[OrphanRecording]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class OrphanUpdateRequest(_Model):
    archive_date: str
    delete_date: str
    export_date: str
    integration_id: str
    conversation_id: str

class PaymentLineItem(_Model):
    name: str
    price: float

class PaymentRequest(_Model):
    payment_platform: _Literal["ApplePay"] | str
    country_code: str
    currency_code: str
    order_total: float
    line_items: list[PaymentLineItem]
    shipping_options: list[PaymentLineItem]

class PaymentResponse(_Model):
    originating_message_id: str
    payment_status: _Literal["Completed", "Failed"] | str
    failure_reason: str

class Policy(_Model):
    id: str
    name: str
    modified_date: str
    created_date: str
    order: int
    description: str
    enabled: bool
    media_policies: MediaPolicies
    conditions: PolicyConditions
    actions: PolicyActions
    policy_errors: PolicyErrors
    self_uri: str

class PolicyActions(_Model):
    retain_recording: bool
    delete_recording: bool
    always_delete: bool
    assign_evaluations: list[EvaluationAssignment]
    assign_metered_evaluations: list[MeteredEvaluationAssignment]
    assign_metered_assignment_by_agent: list[MeteredAssignmentByAgent]
    assign_calibrations: list[CalibrationAssignment]
    assign_surveys: list[SurveyAssignment]
    retention_duration: RetentionDuration
    initiate_screen_recording: InitiateScreenRecording
    integration_export: IntegrationExport

class PolicyConditions(_Model):
    for_users: list[PolicyUser]
    directions: list[str]
    date_ranges: list[str]
    media_types: list[str]
    for_queues: list[Queue]
    duration: DurationCondition
    wrapup_codes: list[WrapupCode]
    time_allowed: TimeAllowed
    teams: list[Team]
    customer_participation: _Literal["YES", "NO"] | str

class PolicyCreate(_Model):
    id: str
    name: str
    modified_date: str
    created_date: str
    order: int
    description: str
    enabled: bool
    media_policies: MediaPolicies
    conditions: PolicyConditions
    actions: PolicyActions
    policy_errors: PolicyErrors
    self_uri: str

class PolicyEntityListing(_Model):
    entities: list[Policy]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class PolicyErrorMessage(_Model):
    status_code: int
    user_message: _Any
    user_params_message: str
    error_code: str
    correlation_id: str
    user_params: list[UserParam]
    insert_date: str

class PolicyErrors(_Model):
    policy_error_messages: list[PolicyErrorMessage]

class PolicyUpdate(_Model):
    enabled: bool

class PolicyUser(_Model):
    id: str
    name: str
    division: Division
    chat: Chat
    department: str
    email: str
    primary_contact_info: list[Contact]
    addresses: list[Contact]
    state: _Literal["active", "inactive", "deleted"] | str
    title: str
    username: str
    manager: User
    images: list[Image]
    version: int
    certifications: list[str]
    biography: Biography
    employer_info: EmployerInfo
    preferred_name: str
    routing_status: RoutingStatus
    presence: UserPresence
    integration_presence: UserPresence
    conversation_summary: UserConversationSummary
    out_of_office: OutOfOffice
    geolocation: Geolocation
    station: UserStations
    authorization: UserAuthorization
    profile_skills: list[str]
    locations: list[Location]
    groups: list[Group]
    team: Team
    work_plan_bid_ranks: WorkPlanBidRanks
    skills: list[UserRoutingSkill]
    languages: list[UserRoutingLanguage]
    acd_auto_answer: bool
    language_preference: str
    last_token_issued: OAuthLastTokenIssued
    date_last_login: str
    date_welcome_sent: str
    self_uri: str

class PublishedSurveyFormReference(_Model):
    id: str
    name: str
    context_id: str
    self_uri: str

class QuickReply(_Model):
    text: str
    payload: str
    url: str
    action: _Literal["Message"] | str
    is_selected: bool

class ReceivedReplyMessage(_Model):
    title: str
    subtitle: str

class Recording(_Model):
    id: str
    name: str
    conversation_id: str
    path: str
    start_time: str
    end_time: str
    media: str
    media_subtype: _Literal["Trunk", "Station", "Consult", "Screen", "Snippet"] | str
    media_subject: str
    annotations: list[Annotation]
    transcript: list[ChatMessage]
    email_transcript: list[RecordingEmailMessage]
    messaging_transcript: list[RecordingMessagingMessage]
    file_state: _Literal["ARCHIVED", "AVAILABLE", "DELETED", "RESTORED", "RESTORING", "UPLOADING", "ERROR"] | str
    restore_expiration_time: str
    media_uris: dict[str, MediaResult]
    estimated_transcode_time_ms: int
    actual_transcode_time_ms: int
    archive_date: str
    archive_medium: _Literal["CLOUDARCHIVE"] | str
    delete_date: str
    export_date: str
    exported_date: str
    output_duration_ms: int
    output_size_in_bytes: int
    max_allowed_restorations_for_org: int
    remaining_restorations_allowed_for_org: int
    session_id: str
    users: list[User]
    recording_file_role: _Literal["CUSTOMER_EXPERIENCE", "ADHOC"] | str
    recording_error_status: _Literal["EMAIL_TRANSCRIPT_TOO_LARGE"] | str
    original_recording_start_time: str
    creation_time: str
    associated_conversation_ids: list[str]
    self_uri: str

class RecordingAttachment(_Model):
    id: str
    media_type: _Literal["Image", "Video", "Audio", "File", "Link"] | str
    url: str
    mime: str
    text: str
    file_name: str

class RecordingContentStory(_Model):
    type: _Literal["Mention", "Reply"] | str
    url: str
    reply_to_id: str

class RecordingEmailMessage(_Model):
    html_body: str
    text_body: str
    id: str
    to: list[EmailAddress]
    cc: list[EmailAddress]
    bcc: list[EmailAddress]
    from_: EmailAddress
    reply_to: EmailAddress
    subject: str
    attachments: list[EmailAttachment]
    time: str

class RecordingEncryptionConfiguration(_Model):
    id: str
    url: str
    api_id: str
    api_key: str
    key_configuration_type: _Literal["KmsSymmetric", "LocalKeyManager", "Native", "None"] | str
    last_error: ErrorBody
    self_uri: str

class RecordingEncryptionConfigurationListing(_Model):
    total: int
    entities: list[RecordingEncryptionConfiguration]
    self_uri: str

class RecordingForm(_Model):
    introduction: RecordingIntroduction
    form_pages: list[RecordingFormPage]
    received_message: ReceivedReplyMessage
    reply_message: ReceivedReplyMessage
    response: list[RecordingFormResponseComponent]
    originating_message_id: str
    canned_response_id: str

class RecordingFormPage(_Model):
    title: str
    subtitle: str
    page_components: list[RecordingFormPageComponent]

class RecordingFormPageComponent(_Model):
    form_component_type: _Literal["ListPicker", "DatePicker", "WheelPicker", "Input"] | str
    date_picker: DatePicker
    wheel_picker: RecordingWheelPicker
    list_picker: ListPicker
    input: RecordingInput

class RecordingFormResponseComponent(_Model):
    id: str
    component: RecordingFormResponseContent

class RecordingFormResponseContent(_Model):
    content_type: _Literal["ButtonResponse"] | str
    button_response: ButtonResponse

class RecordingInput(_Model):
    id: str
    title: str
    subtitle: str
    response_text: str

class RecordingIntroduction(_Model):
    title: str
    subtitle: str

class RecordingJob(_Model):
    id: str
    user: AddressableEntityRef
    state: _Literal["FULFILLED", "PENDING", "READY", "PROCESSING", "CANCELLED", "FAILED"] | str
    recording_jobs_query: RecordingJobsQuery
    date_created: str
    total_conversations: int
    total_recordings: int
    total_skipped_recordings: int
    total_failed_recordings: int
    total_processed_recordings: int
    percent_progress: int
    error_message: str
    failed_recordings: str
    self_uri: str

class RecordingJobEntityListing(_Model):
    entities: list[RecordingJob]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class RecordingJobFailedRecording(_Model):
    conversation: AddressableEntityRef
    recording: AddressableEntityRef

class RecordingJobsQuery(_Model):
    action: _Literal["ARCHIVE", "DELETE", "EXPORT"] | str
    action_date: str
    action_age: int
    screen_recording_action_date: str
    screen_recording_action_age: int
    integration_id: str
    include_recordings_with_sensitive_data: bool
    include_screen_recordings: bool
    include_policy_based_recordings: bool
    include_snippet_recordings: bool
    clear_export: bool
    conversation_query: AsyncConversationQuery
    aged_conversation_interval: str

class RecordingLocation(_Model):
    url: str
    address: str
    text: str
    latitude: float
    longitude: float

class RecordingMessageReceipt(_Model):
    id: str
    receipt_time: str
    status: _Literal["Sent", "Delivered", "Read", "Failed", "Published", "Removed"] | str
    reasons: list[RecordingMessageReceiptReason]

class RecordingMessageReceiptReason(_Model):
    code: _Literal["MessageExpired", "RateLimited", "MessageNotAllowed", "GeneralError", "UnsupportedMessage", "UnknownMessage", "InvalidMessageStructure", "InvalidDestination", "ServerError", "MediaTypeNotAllowed", "InvalidMediaContentLength", "RecipientOptedOut", "DataFiltered"] | str
    message: str

class RecordingMessagingMessage(_Model):
    from_: str
    from_user: User
    from_external_contact: ExternalContact
    to: str
    timestamp: str
    id: str
    status: str
    purpose: str
    participant_id: str
    queue: AddressableEntityRef
    workflow: AddressableEntityRef
    message_text: str
    message_media_attachments: list[MessageMediaAttachment]
    message_sticker_attachments: list[MessageStickerAttachment]
    quick_replies: list[QuickReply]
    button_response: ButtonResponse
    button_responses: list[ButtonResponse]
    story: RecordingContentStory
    cards: list[Card]
    notification_template: RecordingNotificationTemplate
    date_picker: DatePicker
    list_picker: ListPicker
    content_type: _Literal["QuickReply", "Story", "Card", "Carousel", "Attachment", "Location", "Notification", "GenericTemplate", "ListTemplate", "Postback", "Reactions", "Mention", "ButtonResponse", "DatePicker", "ListPicker", "InteractiveApplication", "PaymentRequest", "PaymentResponse", "Form", "RichLink", "RoadsideAssistance", "NotificationResponse"] | str
    social_visibility: _Literal["Public", "Private"] | str
    events: list[ConversationMessageEvent]
    interactive_application: InteractiveApplication
    payment_request: PaymentRequest
    payment_response: PaymentResponse
    form: RecordingForm
    roadside_assistance: RecordingRoadsideAssistance
    rich_link: RichLink
    message_receipts: list[RecordingMessageReceipt]
    notification_response: RecordingNotificationResponse

class RecordingMetadata(_Model):
    id: str
    name: str
    conversation_id: str
    path: str
    start_time: str
    end_time: str
    media: str
    media_subtype: _Literal["Trunk", "Station", "Consult", "Screen", "Snippet"] | str
    media_subject: str
    annotations: list[Annotation]
    file_state: _Literal["ARCHIVED", "AVAILABLE", "DELETED", "RESTORED", "RESTORING", "UPLOADING", "ERROR"] | str
    restore_expiration_time: str
    archive_date: str
    archive_medium: _Literal["CLOUDARCHIVE"] | str
    delete_date: str
    export_date: str
    exported_date: str
    max_allowed_restorations_for_org: int
    remaining_restorations_allowed_for_org: int
    session_id: str
    region: _Literal["af-south-1", "ap-east-1", "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ca-central-1", "eu-central-1", "eu-central-2", "eu-west-1", "eu-west-2", "eu-west-3", "me-central-1", "mx-central-1", "sa-east-1", "us-east-1", "us-west-2"] | str
    self_uri: str

class RecordingNotificationResponse(_Model):
    originating_message_id: str
    reference_id: str
    notification_status: _Literal["Accepted", "Declined"] | str
    notification_text: str

class RecordingNotificationTemplate(_Model):
    id: str
    language: str
    header: RecordingTemplateHeader
    body: RecordingTemplateBody
    buttons: list[RecordingTemplateButton]
    carousel: RecordingTemplateCarousel
    footer: RecordingTemplateFooter

class RecordingRetention(_Model):
    conversation_id: str
    recording_id: str
    archive_date: str
    archive_medium: _Literal["CLOUDARCHIVE"] | str
    delete_date: str
    export_date: str
    exported_date: str
    creation_time: str

class RecordingRetentionCursorEntityListing(_Model):
    entities: list[RecordingRetention]
    next_uri: str
    self_uri: str
    previous_uri: str

class RecordingRoadsideAssistance(_Model):
    text: str
    phone_number: str
    is_device_phone_number: bool
    location: RecordingLocation
    message_number: int

class RecordingSettings(_Model):
    max_simultaneous_streams: int
    max_configurable_screen_recording_streams: int
    regional_recording_storage_enabled: bool
    recording_playback_url_ttl: int
    recording_batch_download_url_ttl: int
    stop_recording_when_only_external_participants: bool

class RecordingTemplateBody(_Model):
    text: str

class RecordingTemplateButton(_Model):
    type: _Literal["QuickReply", "PhoneNumber", "Url"] | str
    text: str
    index: int
    phone_number: str
    url: str
    is_selected: bool

class RecordingTemplateCard(_Model):
    header: RecordingTemplateHeader
    body: RecordingTemplateBody
    buttons: list[RecordingTemplateButton]

class RecordingTemplateCarousel(_Model):
    cards: list[RecordingTemplateCard]

class RecordingTemplateFooter(_Model):
    text: str

class RecordingTemplateHeader(_Model):
    type: _Literal["Text", "Media"] | str
    text: str
    media: RecordingAttachment

class RecordingUploadReport(_Model):
    id: str
    name: str
    state: _Literal["InProgress", "Completed", "Failed"] | str
    signed_url: str
    self_uri: str

class RecordingUploadReportRequest(_Model):
    date_since: str
    upload_status: _Literal["Pending", "Success", "Failure", "WaitForConversation"] | str

class RecordingWheelPicker(_Model):
    id: str
    items_: list[RecordingWheelPickerItem]

class RecordingWheelPickerItem(_Model):
    id: str
    title: str
    value: str
    is_selected: bool

class RetentionDuration(_Model):
    archive_retention: ArchiveRetention
    delete_retention: DeleteRetention

class RichLink(_Model):
    id: str
    header: RichLinkHeader
    footer: str
    text: str
    url: str
    url_label: str

class RichLinkHeader(_Model):
    type: _Literal["Text", "Image", "File", "Video"] | str
    value: str
    url: str

class ScreenRecordingActiveSessions(_Model):
    count: int

class ScreenRecordingMetaData(_Model):
    track_id: str
    media_id: str
    screen_id: str
    origin_x: int
    origin_y: int
    primary: bool
    main: bool

class ScreenRecordingMetaDataRequest(_Model):
    participant_jid: str
    room_id: str
    meta_data: list[ScreenRecordingMetaData]

class SurveyAssignment(_Model):
    survey_form: PublishedSurveyFormReference
    flow: DomainEntityRef
    invite_time_interval: str
    sending_user: str
    sending_domain: str
    use_threading_timeline_for_send_time: bool

class TimeAllowed(_Model):
    time_slots: list[TimeSlot]
    time_zone_id: str
    empty: bool

class TimeInterval(_Model):
    months: int
    weeks: int
    days: int
    hours: int

class TimeSlot(_Model):
    start_time: str
    stop_time: str
    day: int
