// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Open as _Open, PureCloudGroup as _PureCloudGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { CreateUploadSourceUrlJobRequest, CreateUploadSourceUrlJobResponse, FunctionUploadRequest, FunctionUploadResponse, GamificationContestPrizeImageUploadUrlRequest, GetUploadSourceUrlJobStatusResponse, UploadUrlRequest, UploadUrlResponse } from './_shared.cjs'

export class UploadsApi extends _PureCloudGroup {
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/uploads/urls/jobs/{jobId} */
  getKnowledgeKnowledgebaseUploadsUrlsJob<W extends boolean = false>(knowledgeBaseId: string, jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<GetUploadSourceUrlJobStatusResponse, W>
  /** POST /api/v2/gamification/contests/uploads/prizeimages */
  postGamificationContestsUploadsPrizeimages<W extends boolean = false>(body: GamificationContestPrizeImageUploadUrlRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<UploadUrlResponse, W>
  /** POST /api/v2/guides/uploads */
  postGuidesUploads<W extends boolean = false>(body: UploadUrlRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<UploadUrlResponse, W>
  /** POST /api/v2/integrations/actions/{actionId}/draft/function/upload */
  postIntegrationsActionDraftFunctionUpload<W extends boolean = false>(actionId: string, body: FunctionUploadRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<FunctionUploadResponse, W>
  /** POST /api/v2/knowledge/documentuploads */
  postKnowledgeDocumentuploads<W extends boolean = false>(body: UploadUrlRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<UploadUrlResponse, W>
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/uploads/urls/jobs */
  postKnowledgeKnowledgebaseUploadsUrlsJobs<W extends boolean = false>(knowledgeBaseId: string, body: CreateUploadSourceUrlJobRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<CreateUploadSourceUrlJobResponse, W>
  /** POST /api/v2/languageunderstanding/miners/{minerId}/uploads */
  postLanguageunderstandingMinerUploads<W extends boolean = false>(minerId: string, body: Empty, options?: _Inline<W>, call?: _Call<W>): _Answer<UploadUrlResponse, W>
  /** POST /api/v2/uploads/learning/coverart */
  postUploadsLearningCoverart<W extends boolean = false>(body: LearningCoverArtUploadUrlRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<UploadUrlResponse, W>
  /** POST /api/v2/uploads/publicassets/images */
  postUploadsPublicassetsImages<W extends boolean = false>(body: UploadUrlRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<UploadUrlResponse, W>
  /** POST /api/v2/uploads/recordings */
  postUploadsRecordings<W extends boolean = false>(body: UploadUrlRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<UploadUrlResponse, W>
  /** POST /api/v2/uploads/workforcemanagement/historicaldata/csv */
  postUploadsWorkforcemanagementHistoricaldataCsv<W extends boolean = false>(body: UploadUrlRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<UploadUrlResponse, W>
}

export type Empty = { [key: string]: any }

export interface LearningCoverArtUploadUrlRequest {
  fileName?: string
  contentMd5?: string
  signedUrlTimeoutSeconds?: number
  contentType: _Open<"image/bmp" | "image/gif" | "image/jpeg" | "image/jpg" | "image/png">
  serverSideEncryption?: _Open<"AES256">
}
export {}
