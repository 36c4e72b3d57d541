// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { AddressableEntityRef, AsyncConversationQuery, Biography, Chat, Contact, ConversationMessageEvent, ConversationReference, Division, DomainEntityRef, EmailAddress, EmployerInfo, ErrorBody, EvaluationForm, ExternalContact, Geolocation, Group, Image, Language, Location, OAuthLastTokenIssued, OutOfOffice, Queue, RoutingStatus, Team, User, UserAuthorization, UserConversationSummary, UserParam, UserPresence, UserRoutingLanguage, UserRoutingSkill, UserStations, WorkPlanBidRanks, WrapupCode } from './_shared.cjs'

export class RecordingApi extends _PureCloudGroup {
  /** DELETE /api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations/{annotationId} */
  deleteConversationRecordingAnnotation<W extends boolean = false>(conversationId: string, recordingId: string, annotationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/orphanrecordings/{orphanId} */
  deleteOrphanrecording<W extends boolean = false>(orphanId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<OrphanRecording, W>
  /** DELETE /api/v2/recording/crossplatform/mediaretentionpolicies */
  deleteRecordingCrossplatformMediaretentionpolicies<W extends boolean = false>(ids: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/recording/crossplatform/mediaretentionpolicies/{policyId} */
  deleteRecordingCrossplatformMediaretentionpolicy<W extends boolean = false>(policyId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/recording/jobs/{jobId} */
  deleteRecordingJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/recording/mediaretentionpolicies */
  deleteRecordingMediaretentionpolicies<W extends boolean = false>(ids: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/recording/mediaretentionpolicies/{policyId} */
  deleteRecordingMediaretentionpolicy<W extends boolean = false>(policyId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/conversations/{conversationId}/recordings/{recordingId} */
  getConversationRecording<W extends boolean = false>(conversationId: string, recordingId: string, options?: { formatId?: _Open<"WAV" | "WEBM" | "WAV_ULAW" | "OGG_VORBIS" | "OGG_OPUS" | "MP3" | "NONE">; emailFormatId?: _Open<"EML" | "NONE">; chatFormatId?: _Open<"ZIP" | "NONE">; messageFormatId?: _Open<"ZIP" | "NONE">; download?: boolean; fileName?: string; locale?: string; mediaFormats?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<Recording, W>
  /** GET /api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations/{annotationId} */
  getConversationRecordingAnnotation<W extends boolean = false>(conversationId: string, recordingId: string, annotationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Annotation, W>
  /** GET /api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations */
  getConversationRecordingAnnotations<W extends boolean = false>(conversationId: string, recordingId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Annotation[], W>
  /** GET /api/v2/conversations/{conversationId}/recordingmetadata */
  getConversationRecordingmetadata<W extends boolean = false>(conversationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<RecordingMetadata[], W>
  /** GET /api/v2/conversations/{conversationId}/recordingmetadata/{recordingId} */
  getConversationRecordingmetadataRecordingId<W extends boolean = false>(conversationId: string, recordingId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<RecordingMetadata, W>
  /** GET /api/v2/conversations/{conversationId}/recordings */
  getConversationRecordings<W extends boolean = false>(conversationId: string, options?: { maxWaitMs?: number; formatId?: _Open<"WAV" | "WEBM" | "WAV_ULAW" | "OGG_VORBIS" | "OGG_OPUS" | "MP3" | "NONE">; mediaFormats?: _Many<string>; locale?: string; includePauseAnnotationsForScreenRecordings?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<Recording[], W>
  /** GET /api/v2/orphanrecordings/{orphanId} */
  getOrphanrecording<W extends boolean = false>(orphanId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<OrphanRecording, W>
  /** GET /api/v2/orphanrecordings/{orphanId}/media */
  getOrphanrecordingMedia<W extends boolean = false>(orphanId: string, options?: { formatId?: _Open<"WAV" | "WEBM" | "WAV_ULAW" | "OGG_VORBIS" | "OGG_OPUS" | "MP3" | "NONE">; emailFormatId?: _Open<"EML" | "NONE">; chatFormatId?: _Open<"ZIP" | "NONE">; messageFormatId?: _Open<"ZIP" | "NONE">; download?: boolean; fileName?: string; locale?: string; mediaFormats?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<Recording, W>
  /** GET /api/v2/orphanrecordings */
  getOrphanrecordings<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: string; expand?: _Many<string>; nextPage?: string; previousPage?: string; hasConversation?: boolean; media?: _Open<"Call" | "Screen"> } & _Inline<W>, call?: _Call<W>): _Answer<OrphanRecordingListing, W>
  /** All items of GET /api/v2/orphanrecordings */
  getOrphanrecordingsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: string; expand?: _Many<string>; nextPage?: string; previousPage?: string; hasConversation?: boolean; media?: _Open<"Call" | "Screen">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<OrphanRecording, OrphanRecordingListing, W>
  /** GET /api/v2/recording/batchrequests/{jobId} */
  getRecordingBatchrequest<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<BatchDownloadJobStatusResult, W>
  /** GET /api/v2/recording/crossplatform/mediaretentionpolicies */
  getRecordingCrossplatformMediaretentionpolicies<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: string; expand?: _Many<string>; nextPage?: string; previousPage?: string; name?: string; enabled?: boolean; summary?: boolean; hasErrors?: boolean; deleteDaysThreshold?: number } & _Inline<W>, call?: _Call<W>): _Answer<PolicyEntityListing, W>
  /** All items of GET /api/v2/recording/crossplatform/mediaretentionpolicies */
  getRecordingCrossplatformMediaretentionpoliciesIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: string; expand?: _Many<string>; nextPage?: string; previousPage?: string; name?: string; enabled?: boolean; summary?: boolean; hasErrors?: boolean; deleteDaysThreshold?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Policy, PolicyEntityListing, W>
  /** GET /api/v2/recording/crossplatform/mediaretentionpolicies/{policyId} */
  getRecordingCrossplatformMediaretentionpolicy<W extends boolean = false>(policyId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<CrossPlatformPolicy, W>
  /** GET /api/v2/recording/jobs/{jobId} */
  getRecordingJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<RecordingJob, W>
  /** GET /api/v2/recording/jobs/{jobId}/failedrecordings */
  getRecordingJobFailedrecordings<W extends boolean = false>(jobId: string, options?: { pageSize?: number; pageNumber?: number; includeTotal?: boolean; cursor?: string } & _Inline<W>, call?: _Call<W>): _Answer<FailedRecordingEntityListing, W>
  /** All items of GET /api/v2/recording/jobs/{jobId}/failedrecordings */
  getRecordingJobFailedrecordingsIter<W extends boolean = false>(jobId: string, options?: { pageSize?: number; pageNumber?: number; includeTotal?: boolean; cursor?: string; limit?: number } & _Inline<W>, call?: _WalkOptions<W>): _Items<RecordingJobFailedRecording, FailedRecordingEntityListing, W>
  /** GET /api/v2/recording/jobs */
  getRecordingJobs<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: _Open<"userId" | "dateCreated">; state?: _Open<"FULFILLED" | "PENDING" | "READY" | "PROCESSING" | "CANCELLED" | "FAILED">; showOnlyMyJobs?: boolean; jobType?: _Open<"ARCHIVE" | "DELETE" | "EXPORT">; includeTotal?: boolean; cursor?: string } & _Inline<W>, call?: _Call<W>): _Answer<RecordingJobEntityListing, W>
  /** All items of GET /api/v2/recording/jobs */
  getRecordingJobsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: _Open<"userId" | "dateCreated">; state?: _Open<"FULFILLED" | "PENDING" | "READY" | "PROCESSING" | "CANCELLED" | "FAILED">; showOnlyMyJobs?: boolean; jobType?: _Open<"ARCHIVE" | "DELETE" | "EXPORT">; includeTotal?: boolean; cursor?: string; limit?: number } & _Inline<W>, call?: _WalkOptions<W>): _Items<RecordingJob, RecordingJobEntityListing, W>
  /** GET /api/v2/recording/keyconfigurations/{keyConfigurationId} */
  getRecordingKeyconfiguration<W extends boolean = false>(keyConfigurationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<RecordingEncryptionConfiguration, W>
  /** GET /api/v2/recording/keyconfigurations */
  getRecordingKeyconfigurations<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<RecordingEncryptionConfigurationListing, W>
  /** GET /api/v2/recording/mediaretentionpolicies */
  getRecordingMediaretentionpolicies<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: string; expand?: _Many<string>; nextPage?: string; previousPage?: string; name?: string; enabled?: boolean; summary?: boolean; hasErrors?: boolean; deleteDaysThreshold?: number } & _Inline<W>, call?: _Call<W>): _Answer<PolicyEntityListing, W>
  /** All items of GET /api/v2/recording/mediaretentionpolicies */
  getRecordingMediaretentionpoliciesIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: string; expand?: _Many<string>; nextPage?: string; previousPage?: string; name?: string; enabled?: boolean; summary?: boolean; hasErrors?: boolean; deleteDaysThreshold?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Policy, PolicyEntityListing, W>
  /** GET /api/v2/recording/mediaretentionpolicies/{policyId} */
  getRecordingMediaretentionpolicy<W extends boolean = false>(policyId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Policy, W>
  /** GET /api/v2/recording/recordingkeys */
  getRecordingRecordingkeys<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<EncryptionKeyEntityListing, W>
  /** All items of GET /api/v2/recording/recordingkeys */
  getRecordingRecordingkeysIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<EncryptionKey, EncryptionKeyEntityListing, W>
  /** GET /api/v2/recording/recordingkeys/rotationschedule */
  getRecordingRecordingkeysRotationschedule<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<KeyRotationSchedule, W>
  /** GET /api/v2/recording/settings */
  getRecordingSettings<W extends boolean = false>(options?: { createDefault?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<RecordingSettings, W>
  /** GET /api/v2/recordings/retention/query */
  getRecordingsRetentionQuery<W extends boolean = false>(retentionThresholdDays: number, options?: { cursor?: string; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<RecordingRetentionCursorEntityListing, W>
  /** All items of GET /api/v2/recordings/retention/query */
  getRecordingsRetentionQueryIter<W extends boolean = false>(retentionThresholdDays: number, options?: { cursor?: string; pageSize?: number; limit?: number } & _Inline<W>, call?: _WalkOptions<W>): _Items<RecordingRetention, RecordingRetentionCursorEntityListing, W>
  /** GET /api/v2/recordings/screensessions/details */
  getRecordingsScreensessionsDetails<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<ScreenRecordingActiveSessions, W>
  /** GET /api/v2/recording/uploads/reports/{reportId} */
  getRecordingUploadsReport<W extends boolean = false>(reportId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<RecordingUploadReport, W>
  /** PATCH /api/v2/recording/crossplatform/mediaretentionpolicies/{policyId} */
  patchRecordingCrossplatformMediaretentionpolicy<W extends boolean = false>(policyId: string, body: CrossPlatformPolicyUpdate, options?: _Inline<W>, call?: _Call<W>): _Answer<CrossPlatformPolicy, W>
  /** PATCH /api/v2/recording/mediaretentionpolicies/{policyId} */
  patchRecordingMediaretentionpolicy<W extends boolean = false>(policyId: string, body: PolicyUpdate, options?: _Inline<W>, call?: _Call<W>): _Answer<Policy, W>
  /** POST /api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations */
  postConversationRecordingAnnotations<W extends boolean = false>(conversationId: string, recordingId: string, body: Annotation, options?: _Inline<W>, call?: _Call<W>): _Answer<Annotation, W>
  /** POST /api/v2/recording/batchrequests */
  postRecordingBatchrequests<W extends boolean = false>(body: BatchDownloadJobSubmission, options?: _Inline<W>, call?: _Call<W>): _Answer<BatchDownloadJobSubmissionResult, W>
  /** POST /api/v2/recording/crossplatform/mediaretentionpolicies */
  postRecordingCrossplatformMediaretentionpolicies<W extends boolean = false>(body: CrossPlatformPolicyCreate, options?: _Inline<W>, call?: _Call<W>): _Answer<CrossPlatformPolicy, W>
  /** POST /api/v2/recording/jobs */
  postRecordingJobs<W extends boolean = false>(body: RecordingJobsQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<RecordingJob, W>
  /** POST /api/v2/recording/keyconfigurations */
  postRecordingKeyconfigurations<W extends boolean = false>(body: RecordingEncryptionConfiguration, options?: _Inline<W>, call?: _Call<W>): _Answer<RecordingEncryptionConfiguration, W>
  /** POST /api/v2/recording/keyconfigurations/validate */
  postRecordingKeyconfigurationsValidate<W extends boolean = false>(body: RecordingEncryptionConfiguration, options?: _Inline<W>, call?: _Call<W>): _Answer<RecordingEncryptionConfiguration, W>
  /** POST /api/v2/recording/localkeys */
  postRecordingLocalkeys<W extends boolean = false>(body: LocalEncryptionKeyRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<EncryptionKey, W>
  /** POST /api/v2/recording/mediaretentionpolicies */
  postRecordingMediaretentionpolicies<W extends boolean = false>(body: PolicyCreate, options?: _Inline<W>, call?: _Call<W>): _Answer<Policy, W>
  /** POST /api/v2/recording/recordingkeys */
  postRecordingRecordingkeys<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<EncryptionKey, W>
  /** POST /api/v2/recordings/deletionprotection */
  postRecordingsDeletionprotection<W extends boolean = false>(body: ConversationDeletionProtectionQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<AddressableEntityRef[], W>
  /** POST /api/v2/recordings/screensessions/acknowledge */
  postRecordingsScreensessionsAcknowledge<W extends boolean = false>(body: AcknowledgeScreenRecordingRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/recordings/screensessions/metadata */
  postRecordingsScreensessionsMetadata<W extends boolean = false>(body: ScreenRecordingMetaDataRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/recording/uploads/reports */
  postRecordingUploadsReports<W extends boolean = false>(body: RecordingUploadReportRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<RecordingUploadReport, W>
  /** PUT /api/v2/conversations/{conversationId}/recordings/{recordingId} */
  putConversationRecording<W extends boolean = false>(conversationId: string, recordingId: string, body: Recording, options?: { clearExport?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<Recording, W>
  /** PUT /api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations/{annotationId} */
  putConversationRecordingAnnotation<W extends boolean = false>(conversationId: string, recordingId: string, annotationId: string, body: Annotation, options?: _Inline<W>, call?: _Call<W>): _Answer<Annotation, W>
  /** PUT /api/v2/orphanrecordings/{orphanId} */
  putOrphanrecording<W extends boolean = false>(orphanId: string, options?: { body?: OrphanUpdateRequest } & _Inline<W>, call?: _Call<W>): _Answer<Recording, W>
  /** PUT /api/v2/recording/crossplatform/mediaretentionpolicies/{policyId} */
  putRecordingCrossplatformMediaretentionpolicy<W extends boolean = false>(policyId: string, body: CrossPlatformPolicy, options?: _Inline<W>, call?: _Call<W>): _Answer<CrossPlatformPolicy, W>
  /** PUT /api/v2/recording/jobs/{jobId} */
  putRecordingJob<W extends boolean = false>(jobId: string, body: ExecuteRecordingJobsQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<RecordingJob, W>
  /** PUT /api/v2/recording/keyconfigurations/{keyConfigurationId} */
  putRecordingKeyconfiguration<W extends boolean = false>(keyConfigurationId: string, body: RecordingEncryptionConfiguration, options?: _Inline<W>, call?: _Call<W>): _Answer<RecordingEncryptionConfiguration, W>
  /** PUT /api/v2/recording/mediaretentionpolicies/{policyId} */
  putRecordingMediaretentionpolicy<W extends boolean = false>(policyId: string, body: Policy, options?: _Inline<W>, call?: _Call<W>): _Answer<Policy, W>
  /** PUT /api/v2/recording/recordingkeys/rotationschedule */
  putRecordingRecordingkeysRotationschedule<W extends boolean = false>(body: KeyRotationSchedule, options?: _Inline<W>, call?: _Call<W>): _Answer<KeyRotationSchedule, W>
  /** PUT /api/v2/recordings/deletionprotection */
  putRecordingsDeletionprotection<W extends boolean = false>(options?: { protect?: boolean; body?: ConversationDeletionProtectionQuery } & _Inline<W>, call?: _Call<W>): _Answer<ManageDeleteProtectionResult, W>
  /** PUT /api/v2/recording/settings */
  putRecordingSettings<W extends boolean = false>(body: RecordingSettings, options?: _Inline<W>, call?: _Call<W>): _Answer<RecordingSettings, W>
}

export interface AcknowledgeScreenRecordingRequest {
  participantJid?: string
  roomId?: string
  conversationId?: string
}

export interface Annotation {
  id?: string
  name?: string
  type?: string
  location?: number
  durationMs?: number
  absoluteLocation?: number
  absoluteDurationMs?: number
  recordingLocation?: number
  recordingDurationMs?: number
  user?: User
  description?: string
  reason?: _Open<"Hold" | "SecurePause" | "FlowOrQueue" | "Pause">
  annotations?: Annotation[]
  realtimeLocation?: number
  selfUri?: string
}

export interface ArchiveRetention {
  days?: number
  storageMedium?: _Open<"CLOUDARCHIVE">
}

export interface BatchDownloadJobResult {
  conversationId?: string
  recordingId?: string
  resultUrl?: string
  contentType?: string
  errorMsg?: string
}

export interface BatchDownloadJobStatusResult {
  id?: string
  jobId?: string
  expectedResultCount?: number
  resultCount?: number
  errorCount?: number
  status?: _Open<"InProgress" | "Completed">
  results?: BatchDownloadJobResult[]
  selfUri?: string
}

export interface BatchDownloadJobSubmission {
  batchDownloadRequestList: BatchDownloadRequest[]
}

export interface BatchDownloadJobSubmissionResult {
  id?: string
  selfUri?: string
}

export interface BatchDownloadRequest {
  conversationId?: string
  recordingId?: string
}

export interface ButtonResponse {
  type?: _Open<"Button" | "QuickReply" | "DatePicker" | "ListPicker" | "Form">
  text?: string
  payload?: string
  messageType?: _Open<"QuickReply" | "Card" | "Carousel">
  originatingMessageId?: string
}

export interface CalibrationAssignment {
  calibrator?: User
  evaluators?: User[]
  evaluationForm?: EvaluationForm
  expertEvaluator?: User
}

export interface CallMediaPolicy {
  actions?: PolicyActions
  conditions?: CallMediaPolicyConditions
}

export interface CallMediaPolicyConditions {
  forUsers?: PolicyUser[]
  dateRanges?: string[]
  forQueues?: Queue[]
  wrapupCodes?: WrapupCode[]
  languages?: Language[]
  timeAllowed?: TimeAllowed
  teams?: Team[]
  directions?: string[]
  duration?: DurationCondition
}

export interface Card {
  title?: string
  description?: string
  url?: string
  defaultAction?: CardAction
  actions?: CardAction[]
}

export interface CardAction {
  type?: _Open<"Link" | "Postback">
  text?: string
  payload?: string
  url?: string
  isSelected?: boolean
}

export interface ChatMediaPolicy {
  actions?: PolicyActions
  conditions?: ChatMediaPolicyConditions
}

export interface ChatMediaPolicyConditions {
  forUsers?: PolicyUser[]
  dateRanges?: string[]
  forQueues?: Queue[]
  wrapupCodes?: WrapupCode[]
  languages?: Language[]
  timeAllowed?: TimeAllowed
  teams?: Team[]
  duration?: DurationCondition
}

export interface ChatMessage {
  body?: string
  id?: string
  to?: string
  from?: string
  utc?: string
  chat?: string
  message?: string
  type?: string
  bodyType?: _Open<"STANDARD" | "ACTIVITY" | "TYPING" | "NOTICE" | "MEMBERJOIN" | "MEMBERLEAVE" | "MEDIAREQUEST">
  senderCommunicationId?: string
  participantPurpose?: string
  user?: ChatMessageUser
}

export interface ChatMessageUser {
  id?: string
  name?: string
  displayName?: string
  username?: string
  images?: Image[]
}

export interface ConversationDeletionProtectionQuery {
  conversationIds: string[]
}

export interface CrossPlatformCallMediaPolicy {
  actions?: CrossPlatformPolicyActions
  conditions?: CallMediaPolicyConditions
}

export interface CrossPlatformChatMediaPolicy {
  actions?: CrossPlatformPolicyActions
  conditions?: ChatMediaPolicyConditions
}

export interface CrossPlatformEmailMediaPolicy {
  actions?: CrossPlatformPolicyActions
  conditions?: EmailMediaPolicyConditions
}

export interface CrossPlatformMediaPolicies {
  callPolicy?: CrossPlatformCallMediaPolicy
  chatPolicy?: CrossPlatformChatMediaPolicy
  emailPolicy?: CrossPlatformEmailMediaPolicy
  messagePolicy?: CrossPlatformMessageMediaPolicy
}

export interface CrossPlatformMessageMediaPolicy {
  actions?: CrossPlatformPolicyActions
  conditions?: MessageMediaPolicyConditions
}

export interface CrossPlatformPolicy {
  id?: string
  name?: string
  modifiedDate?: string
  createdDate?: string
  order?: number
  description?: string
  enabled?: boolean
  mediaPolicies?: CrossPlatformMediaPolicies
  conditions?: PolicyConditions
  actions?: CrossPlatformPolicyActions
  policyErrors?: PolicyErrors
  selfUri?: string
}

export interface CrossPlatformPolicyActions {
  retainRecording?: boolean
  deleteRecording?: boolean
  alwaysDelete?: boolean
  assignEvaluations?: EvaluationAssignment[]
  assignMeteredEvaluations?: MeteredEvaluationAssignment[]
  assignMeteredAssignmentByAgent?: MeteredAssignmentByAgent[]
  assignCalibrations?: CalibrationAssignment[]
  retentionDuration?: RetentionDuration
  integrationExport?: IntegrationExport
}

export interface CrossPlatformPolicyCreate {
  id?: string
  name: string
  modifiedDate?: string
  createdDate?: string
  order?: number
  description?: string
  enabled?: boolean
  mediaPolicies?: CrossPlatformMediaPolicies
  conditions?: PolicyConditions
  actions?: CrossPlatformPolicyActions
  policyErrors?: PolicyErrors
  selfUri?: string
}

export interface CrossPlatformPolicyUpdate {
  enabled?: boolean
}

export interface DatePicker {
  id?: string
  title?: string
  subtitle?: string
  datePickerAvailableDateTimes: DatePickerAvailableDateTime[]
  dateSelected?: string
}

export interface DatePickerAvailableDateTime {
  duration?: number
  dateTime?: string
}

export interface DeleteRetention {
  days?: number
}

export interface DurationCondition {
  durationTarget?: _Open<"DURATION" | "DURATION_RANGE">
  durationOperator?: string
  durationRange?: string
  durationMode?: _Open<"Between" | "Over" | "Under">
}

export interface EmailAttachment {
  name?: string
  contentPath?: string
  contentType?: string
  attachmentId?: string
  contentLength?: number
}

export interface EmailMediaPolicy {
  actions?: PolicyActions
  conditions?: EmailMediaPolicyConditions
}

export interface EmailMediaPolicyConditions {
  forUsers?: PolicyUser[]
  dateRanges?: string[]
  forQueues?: Queue[]
  wrapupCodes?: WrapupCode[]
  languages?: Language[]
  timeAllowed?: TimeAllowed
  teams?: Team[]
  customerParticipation?: _Open<"YES" | "NO">
}

export interface EncryptionKey {
  id?: string
  name?: string
  createDate?: string
  keydataSummary?: string
  user?: User
  localEncryptionConfiguration?: LocalEncryptionConfiguration
  keyConfigurationType?: _Open<"KmsSymmetric" | "LocalKeyManager" | "Native" | "None">
  kmsKeyArn?: string
  selfUri?: string
}

export interface EncryptionKeyEntityListing {
  entities?: EncryptionKey[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface Endpoint {
  id?: string
  name: string
  division?: Division
  description?: string
  version?: number
  dateCreated?: string
  dateModified?: string
  modifiedBy?: string
  createdBy?: string
  state?: _Open<"active" | "inactive" | "deleted">
  modifiedByApp?: string
  createdByApp?: string
  count?: number
  properties?: { [key: string]: any }
  schema: DomainEntityRef
  enabled?: boolean
  site?: DomainEntityRef
  dids?: string[]
  selfUri?: string
}

export interface EvaluationAssignment {
  evaluationForm?: EvaluationForm
  user?: User
}

export interface ExecuteRecordingJobsQuery {
  state: _Open<"PROCESSING">
}

export interface FailedDeleteProtectionUpdate {
  conversation?: ConversationReference
  errorMessage?: string
  errorCode?: string
}

export interface FailedRecordingEntityListing {
  entities?: RecordingJobFailedRecording[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface InitiateScreenRecording {
  recordACW?: boolean
  archiveRetention?: ArchiveRetention
  deleteRetention?: DeleteRetention
}

export interface IntegrationExport {
  integration: DomainEntityRef
  shouldExportScreenRecordings?: boolean
}

export interface InteractiveApplication {
  name?: string
  url?: string
}

export interface KeyRotationSchedule {
  id?: string
  name?: string
  period: _Open<"DISABLED" | "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY">
  selfUri?: string
}

export interface ListPicker {
  id?: string
  title?: string
  subtitle?: string
  header?: string
  sections: ListPickerSection[]
}

export interface ListPickerItem {
  id: string
  subtitle?: string
  title: string
  selected: boolean
}

export interface ListPickerSection {
  items: ListPickerItem[]
  multipleSelection: boolean
  title: string
}

export interface LocalEncryptionConfiguration {
  id?: string
  name?: string
  url: string
  apiId: string
  apiKey: string
  selfUri?: string
}

export interface LocalEncryptionKeyRequest {
  configId: string
  publicKey: string
  keypairId: string
}

export interface ManageDeleteProtectionResult {
  failedUpdates?: FailedDeleteProtectionUpdate[]
}

export interface MediaPolicies {
  callPolicy?: CallMediaPolicy
  chatPolicy?: ChatMediaPolicy
  emailPolicy?: EmailMediaPolicy
  messagePolicy?: MessageMediaPolicy
}

export interface MediaResult {
  mediaUri?: string
  waveformData?: number[]
}

export interface MessageMediaAttachment {
  url?: string
  mediaType?: _Open<"image/png" | "image/jpeg" | "image/gif">
  contentLength?: number
  name?: string
  id?: string
}

export interface MessageMediaPolicy {
  actions?: PolicyActions
  conditions?: MessageMediaPolicyConditions
}

export interface MessageMediaPolicyConditions {
  forUsers?: PolicyUser[]
  dateRanges?: string[]
  forQueues?: Queue[]
  wrapupCodes?: WrapupCode[]
  languages?: Language[]
  timeAllowed?: TimeAllowed
  teams?: Team[]
  customerParticipation?: _Open<"YES" | "NO">
}

export interface MessageStickerAttachment {
  url?: string
  id?: string
}

export interface MeteredAssignmentByAgent {
  evaluationContextId?: string
  evaluators?: User[]
  maxNumberEvaluations?: number
  evaluationForm?: EvaluationForm
  timeInterval?: TimeInterval
  timeZone?: string
}

export interface MeteredEvaluationAssignment {
  evaluationContextId?: string
  evaluators?: User[]
  maxNumberEvaluations?: number
  evaluationForm?: EvaluationForm
  assignToActiveUser?: boolean
  timeInterval?: TimeInterval
}

export interface OrphanRecording {
  id?: string
  name?: string
  createdTime?: string
  recoveredTime?: string
  providerType?: _Open<"EDGE" | "CHAT" | "EMAIL" | "SCREEN_RECORDING" | "PUREENGAGE" | "PURECONNECT">
  mediaSizeBytes?: number
  mediaType?: _Open<"CALL" | "CHAT" | "EMAIL" | "SCREEN">
  mediaSubtype?: _Open<"Trunk" | "Station" | "Consult" | "Screen" | "Snippet">
  mediaSubject?: string
  fileState?: _Open<"ARCHIVED" | "AVAILABLE" | "DELETED" | "RESTORED" | "RESTORING" | "UPLOADING">
  providerEndpoint?: Endpoint
  recording?: Recording
  orphanStatus?: _Open<"NO_CONVERSATION" | "UNKNOWN_CONVERSATION" | "CONVERSATION_NOT_COMPLETE" | "CONVERSATION_NOT_EVALUATED" | "EVALUATED">
  sourceOrphaningId?: string
  region?: _Open<"af-south-1" | "ap-east-1" | "ap-northeast-1" | "ap-northeast-2" | "ap-northeast-3" | "ap-south-1" | "ap-southeast-1" | "ap-southeast-2" | "ap-southeast-3" | "ca-central-1" | "eu-central-1" | "eu-central-2" | "eu-west-1" | "eu-west-2" | "eu-west-3" | "me-central-1" | "mx-central-1" | "sa-east-1" | "us-east-1" | "us-west-2">
  selfUri?: string
}

export interface OrphanRecordingListing {
  entities?: OrphanRecording[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface OrphanUpdateRequest {
  archiveDate?: string
  deleteDate?: string
  exportDate?: string
  integrationId?: string
  conversationId?: string
}

export interface PaymentLineItem {
  name?: string
  price?: number
}

export interface PaymentRequest {
  paymentPlatform?: _Open<"ApplePay">
  countryCode?: string
  currencyCode?: string
  orderTotal: number
  lineItems?: PaymentLineItem[]
  shippingOptions?: PaymentLineItem[]
}

export interface PaymentResponse {
  originatingMessageId?: string
  paymentStatus?: _Open<"Completed" | "Failed">
  failureReason?: string
}

export interface Policy {
  id?: string
  name?: string
  modifiedDate?: string
  createdDate?: string
  order?: number
  description?: string
  enabled?: boolean
  mediaPolicies?: MediaPolicies
  conditions?: PolicyConditions
  actions?: PolicyActions
  policyErrors?: PolicyErrors
  selfUri?: string
}

export interface PolicyActions {
  retainRecording?: boolean
  deleteRecording?: boolean
  alwaysDelete?: boolean
  assignEvaluations?: EvaluationAssignment[]
  assignMeteredEvaluations?: MeteredEvaluationAssignment[]
  assignMeteredAssignmentByAgent?: MeteredAssignmentByAgent[]
  assignCalibrations?: CalibrationAssignment[]
  assignSurveys?: SurveyAssignment[]
  retentionDuration?: RetentionDuration
  initiateScreenRecording?: InitiateScreenRecording
  integrationExport?: IntegrationExport
}

export interface PolicyConditions {
  forUsers?: PolicyUser[]
  directions?: string[]
  dateRanges?: string[]
  mediaTypes?: string[]
  forQueues?: Queue[]
  duration?: DurationCondition
  wrapupCodes?: WrapupCode[]
  timeAllowed?: TimeAllowed
  teams?: Team[]
  customerParticipation?: _Open<"YES" | "NO">
}

export interface PolicyCreate {
  id?: string
  name: string
  modifiedDate?: string
  createdDate?: string
  order?: number
  description?: string
  enabled?: boolean
  mediaPolicies?: MediaPolicies
  conditions?: PolicyConditions
  actions?: PolicyActions
  policyErrors?: PolicyErrors
  selfUri?: string
}

export interface PolicyEntityListing {
  entities?: Policy[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface PolicyErrorMessage {
  statusCode?: number
  userMessage?: any
  userParamsMessage?: string
  errorCode?: string
  correlationId?: string
  userParams?: UserParam[]
  insertDate?: string
}

export interface PolicyErrors {
  policyErrorMessages?: PolicyErrorMessage[]
}

export interface PolicyUpdate {
  enabled?: boolean
}

export interface PolicyUser {
  id?: string
  name?: string
  division?: Division
  chat?: Chat
  department?: string
  email?: string
  primaryContactInfo?: Contact[]
  addresses?: Contact[]
  state?: _Open<"active" | "inactive" | "deleted">
  title?: string
  username?: string
  manager?: User
  images?: Image[]
  version: number
  certifications?: string[]
  biography?: Biography
  employerInfo?: EmployerInfo
  preferredName?: string
  routingStatus?: RoutingStatus
  presence?: UserPresence
  integrationPresence?: UserPresence
  conversationSummary?: UserConversationSummary
  outOfOffice?: OutOfOffice
  geolocation?: Geolocation
  station?: UserStations
  authorization?: UserAuthorization
  profileSkills?: string[]
  locations?: Location[]
  groups?: Group[]
  team?: Team
  workPlanBidRanks?: WorkPlanBidRanks
  skills?: UserRoutingSkill[]
  languages?: UserRoutingLanguage[]
  acdAutoAnswer?: boolean
  languagePreference?: string
  lastTokenIssued?: OAuthLastTokenIssued
  dateLastLogin?: string
  dateWelcomeSent?: string
  selfUri?: string
}

export interface PublishedSurveyFormReference {
  id?: string
  name?: string
  contextId?: string
  selfUri?: string
}

export interface QuickReply {
  text?: string
  payload?: string
  url?: string
  action?: _Open<"Message">
  isSelected?: boolean
}

export interface ReceivedReplyMessage {
  title?: string
  subtitle?: string
}

export interface Recording {
  id?: string
  name?: string
  conversationId?: string
  path?: string
  startTime?: string
  endTime?: string
  media?: string
  mediaSubtype?: _Open<"Trunk" | "Station" | "Consult" | "Screen" | "Snippet">
  mediaSubject?: string
  annotations?: Annotation[]
  transcript?: ChatMessage[]
  emailTranscript?: RecordingEmailMessage[]
  messagingTranscript?: RecordingMessagingMessage[]
  fileState?: _Open<"ARCHIVED" | "AVAILABLE" | "DELETED" | "RESTORED" | "RESTORING" | "UPLOADING" | "ERROR">
  restoreExpirationTime?: string
  mediaUris?: { [key: string]: MediaResult }
  estimatedTranscodeTimeMs?: number
  actualTranscodeTimeMs?: number
  archiveDate?: string
  archiveMedium?: _Open<"CLOUDARCHIVE">
  deleteDate?: string
  exportDate?: string
  exportedDate?: string
  outputDurationMs?: number
  outputSizeInBytes?: number
  maxAllowedRestorationsForOrg?: number
  remainingRestorationsAllowedForOrg?: number
  sessionId?: string
  users?: User[]
  recordingFileRole?: _Open<"CUSTOMER_EXPERIENCE" | "ADHOC">
  recordingErrorStatus?: _Open<"EMAIL_TRANSCRIPT_TOO_LARGE">
  originalRecordingStartTime?: string
  creationTime?: string
  associatedConversationIds?: string[]
  selfUri?: string
}

export interface RecordingAttachment {
  id?: string
  mediaType?: _Open<"Image" | "Video" | "Audio" | "File" | "Link">
  url?: string
  mime?: string
  text?: string
  fileName?: string
}

export interface RecordingContentStory {
  type?: _Open<"Mention" | "Reply">
  url?: string
  replyToId?: string
}

export interface RecordingEmailMessage {
  htmlBody?: string
  textBody?: string
  id?: string
  to?: EmailAddress[]
  cc?: EmailAddress[]
  bcc?: EmailAddress[]
  from?: EmailAddress
  replyTo?: EmailAddress
  subject?: string
  attachments?: EmailAttachment[]
  time?: string
}

export interface RecordingEncryptionConfiguration {
  id?: string
  url: string
  apiId?: string
  apiKey?: string
  keyConfigurationType: _Open<"KmsSymmetric" | "LocalKeyManager" | "Native" | "None">
  lastError?: ErrorBody
  selfUri?: string
}

export interface RecordingEncryptionConfigurationListing {
  total?: number
  entities?: RecordingEncryptionConfiguration[]
  selfUri?: string
}

export interface RecordingForm {
  introduction?: RecordingIntroduction
  formPages?: RecordingFormPage[]
  receivedMessage?: ReceivedReplyMessage
  replyMessage?: ReceivedReplyMessage
  response?: RecordingFormResponseComponent[]
  originatingMessageId?: string
  cannedResponseId?: string
}

export interface RecordingFormPage {
  title?: string
  subtitle?: string
  pageComponents?: RecordingFormPageComponent[]
}

export interface RecordingFormPageComponent {
  formComponentType?: _Open<"ListPicker" | "DatePicker" | "WheelPicker" | "Input">
  datePicker?: DatePicker
  wheelPicker?: RecordingWheelPicker
  listPicker?: ListPicker
  input?: RecordingInput
}

export interface RecordingFormResponseComponent {
  id?: string
  component?: RecordingFormResponseContent
}

export interface RecordingFormResponseContent {
  contentType?: _Open<"ButtonResponse">
  buttonResponse?: ButtonResponse
}

export interface RecordingInput {
  id?: string
  title?: string
  subtitle?: string
  responseText?: string
}

export interface RecordingIntroduction {
  title?: string
  subtitle?: string
}

export interface RecordingJob {
  id?: string
  user?: AddressableEntityRef
  state: _Open<"FULFILLED" | "PENDING" | "READY" | "PROCESSING" | "CANCELLED" | "FAILED">
  recordingJobsQuery?: RecordingJobsQuery
  dateCreated?: string
  totalConversations?: number
  totalRecordings?: number
  totalSkippedRecordings?: number
  totalFailedRecordings?: number
  totalProcessedRecordings?: number
  percentProgress?: number
  errorMessage?: string
  failedRecordings?: string
  selfUri?: string
}

export interface RecordingJobEntityListing {
  entities?: RecordingJob[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface RecordingJobFailedRecording {
  conversation?: AddressableEntityRef
  recording?: AddressableEntityRef
}

export interface RecordingJobsQuery {
  action: _Open<"ARCHIVE" | "DELETE" | "EXPORT">
  actionDate?: string
  actionAge?: number
  screenRecordingActionDate?: string
  screenRecordingActionAge?: number
  integrationId?: string
  includeRecordingsWithSensitiveData?: boolean
  includeScreenRecordings?: boolean
  includePolicyBasedRecordings?: boolean
  includeSnippetRecordings?: boolean
  clearExport?: boolean
  conversationQuery?: AsyncConversationQuery
  agedConversationInterval?: string
}

export interface RecordingLocation {
  url?: string
  address?: string
  text?: string
  latitude?: number
  longitude?: number
}

export interface RecordingMessageReceipt {
  id?: string
  receiptTime?: string
  status?: _Open<"Sent" | "Delivered" | "Read" | "Failed" | "Published" | "Removed">
  reasons?: RecordingMessageReceiptReason[]
}

export interface RecordingMessageReceiptReason {
  code?: _Open<"MessageExpired" | "RateLimited" | "MessageNotAllowed" | "GeneralError" | "UnsupportedMessage" | "UnknownMessage" | "InvalidMessageStructure" | "InvalidDestination" | "ServerError" | "MediaTypeNotAllowed" | "InvalidMediaContentLength" | "RecipientOptedOut" | "DataFiltered">
  message?: string
}

export interface RecordingMessagingMessage {
  from?: string
  fromUser?: User
  fromExternalContact?: ExternalContact
  to?: string
  timestamp?: string
  id?: string
  status?: string
  purpose?: string
  participantId?: string
  queue?: AddressableEntityRef
  workflow?: AddressableEntityRef
  messageText?: string
  messageMediaAttachments?: MessageMediaAttachment[]
  messageStickerAttachments?: MessageStickerAttachment[]
  quickReplies?: QuickReply[]
  buttonResponse?: ButtonResponse
  buttonResponses?: ButtonResponse[]
  story?: RecordingContentStory
  cards?: Card[]
  notificationTemplate?: RecordingNotificationTemplate
  datePicker?: DatePicker
  listPicker?: ListPicker
  contentType?: _Open<"QuickReply" | "Story" | "Card" | "Carousel" | "Attachment" | "Location" | "Notification" | "GenericTemplate" | "ListTemplate" | "Postback" | "Reactions" | "Mention" | "ButtonResponse" | "DatePicker" | "ListPicker" | "InteractiveApplication" | "PaymentRequest" | "PaymentResponse" | "Form" | "RichLink" | "RoadsideAssistance" | "NotificationResponse">
  socialVisibility?: _Open<"Public" | "Private">
  events?: ConversationMessageEvent[]
  interactiveApplication?: InteractiveApplication
  paymentRequest?: PaymentRequest
  paymentResponse?: PaymentResponse
  form?: RecordingForm
  roadsideAssistance?: RecordingRoadsideAssistance
  richLink?: RichLink
  messageReceipts?: RecordingMessageReceipt[]
  notificationResponse?: RecordingNotificationResponse
}

export interface RecordingMetadata {
  id?: string
  name?: string
  conversationId?: string
  path?: string
  startTime?: string
  endTime?: string
  media?: string
  mediaSubtype?: _Open<"Trunk" | "Station" | "Consult" | "Screen" | "Snippet">
  mediaSubject?: string
  annotations?: Annotation[]
  fileState?: _Open<"ARCHIVED" | "AVAILABLE" | "DELETED" | "RESTORED" | "RESTORING" | "UPLOADING" | "ERROR">
  restoreExpirationTime?: string
  archiveDate?: string
  archiveMedium?: _Open<"CLOUDARCHIVE">
  deleteDate?: string
  exportDate?: string
  exportedDate?: string
  maxAllowedRestorationsForOrg?: number
  remainingRestorationsAllowedForOrg?: number
  sessionId?: string
  region?: _Open<"af-south-1" | "ap-east-1" | "ap-northeast-1" | "ap-northeast-2" | "ap-northeast-3" | "ap-south-1" | "ap-southeast-1" | "ap-southeast-2" | "ap-southeast-3" | "ca-central-1" | "eu-central-1" | "eu-central-2" | "eu-west-1" | "eu-west-2" | "eu-west-3" | "me-central-1" | "mx-central-1" | "sa-east-1" | "us-east-1" | "us-west-2">
  selfUri?: string
}

export interface RecordingNotificationResponse {
  originatingMessageId?: string
  referenceId?: string
  notificationStatus?: _Open<"Accepted" | "Declined">
  notificationText?: string
}

export interface RecordingNotificationTemplate {
  id?: string
  language?: string
  header?: RecordingTemplateHeader
  body?: RecordingTemplateBody
  buttons?: RecordingTemplateButton[]
  carousel?: RecordingTemplateCarousel
  footer?: RecordingTemplateFooter
}

export interface RecordingRetention {
  conversationId?: string
  recordingId?: string
  archiveDate?: string
  archiveMedium?: _Open<"CLOUDARCHIVE">
  deleteDate?: string
  exportDate?: string
  exportedDate?: string
  creationTime?: string
}

export interface RecordingRetentionCursorEntityListing {
  entities?: RecordingRetention[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface RecordingRoadsideAssistance {
  text?: string
  phoneNumber?: string
  isDevicePhoneNumber?: boolean
  location?: RecordingLocation
  messageNumber?: number
}

export interface RecordingSettings {
  maxSimultaneousStreams?: number
  maxConfigurableScreenRecordingStreams?: number
  regionalRecordingStorageEnabled?: boolean
  recordingPlaybackUrlTtl?: number
  recordingBatchDownloadUrlTtl?: number
  stopRecordingWhenOnlyExternalParticipants?: boolean
}

export interface RecordingTemplateBody {
  text?: string
}

export interface RecordingTemplateButton {
  type?: _Open<"QuickReply" | "PhoneNumber" | "Url">
  text?: string
  index?: number
  phoneNumber?: string
  url?: string
  isSelected?: boolean
}

export interface RecordingTemplateCard {
  header?: RecordingTemplateHeader
  body?: RecordingTemplateBody
  buttons?: RecordingTemplateButton[]
}

export interface RecordingTemplateCarousel {
  cards?: RecordingTemplateCard[]
}

export interface RecordingTemplateFooter {
  text?: string
}

export interface RecordingTemplateHeader {
  type?: _Open<"Text" | "Media">
  text?: string
  media?: RecordingAttachment
}

export interface RecordingUploadReport {
  id?: string
  name?: string
  state?: _Open<"InProgress" | "Completed" | "Failed">
  signedUrl?: string
  selfUri?: string
}

export interface RecordingUploadReportRequest {
  dateSince: string
  uploadStatus?: _Open<"Pending" | "Success" | "Failure" | "WaitForConversation">
}

export interface RecordingWheelPicker {
  id?: string
  items?: RecordingWheelPickerItem[]
}

export interface RecordingWheelPickerItem {
  id?: string
  title?: string
  value?: string
  isSelected?: boolean
}

export interface RetentionDuration {
  archiveRetention?: ArchiveRetention
  deleteRetention?: DeleteRetention
}

export interface RichLink {
  id?: string
  header?: RichLinkHeader
  footer?: string
  text?: string
  url?: string
  urlLabel?: string
}

export interface RichLinkHeader {
  type?: _Open<"Text" | "Image" | "File" | "Video">
  value?: string
  url?: string
}

export interface ScreenRecordingActiveSessions {
  count?: number
}

export interface ScreenRecordingMetaData {
  trackId?: string
  mediaId?: string
  screenId?: string
  originX?: number
  originY?: number
  primary?: boolean
  main?: boolean
}

export interface ScreenRecordingMetaDataRequest {
  participantJid?: string
  roomId?: string
  metaData?: ScreenRecordingMetaData[]
}

export interface SurveyAssignment {
  surveyForm?: PublishedSurveyFormReference
  flow?: DomainEntityRef
  inviteTimeInterval?: string
  sendingUser?: string
  sendingDomain: string
  useThreadingTimelineForSendTime?: boolean
}

export interface TimeAllowed {
  timeSlots?: TimeSlot[]
  timeZoneId?: string
  empty?: boolean
}

export interface TimeInterval {
  months?: number
  weeks?: number
  days?: number
  hours?: number
}

export interface TimeSlot {
  startTime?: string
  stopTime?: string
  day?: number
}
export {}
