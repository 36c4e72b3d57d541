// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { MessagingConfigListing, MessagingSetting, MessagingSettingDefaultRequest, MessagingSettingRequest, SupportedContent, SupportedContentListing } from './_shared.cjs'

export class MessagingApi extends _PureCloudGroup {
  /** DELETE /api/v2/messaging/settings/{messageSettingId} */
  deleteMessagingSetting<W extends boolean = false>(messageSettingId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/messaging/settings/default */
  deleteMessagingSettingsDefault<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/messaging/supportedcontent/{supportedContentId} */
  deleteMessagingSupportedcontentSupportedContentId<W extends boolean = false>(supportedContentId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/messaging/settings/{messageSettingId} */
  getMessagingSetting<W extends boolean = false>(messageSettingId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<MessagingSetting, W>
  /** GET /api/v2/messaging/settings */
  getMessagingSettings<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<MessagingConfigListing, W>
  /** All items of GET /api/v2/messaging/settings */
  getMessagingSettingsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<MessagingSetting, MessagingConfigListing, W>
  /** GET /api/v2/messaging/settings/default */
  getMessagingSettingsDefault<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<MessagingSetting, W>
  /** GET /api/v2/messaging/supportedcontent */
  getMessagingSupportedcontent<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<SupportedContentListing, W>
  /** All items of GET /api/v2/messaging/supportedcontent */
  getMessagingSupportedcontentIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<SupportedContent, SupportedContentListing, W>
  /** GET /api/v2/messaging/supportedcontent/{supportedContentId} */
  getMessagingSupportedcontentSupportedContentId<W extends boolean = false>(supportedContentId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<SupportedContent, W>
  /** PATCH /api/v2/messaging/settings/{messageSettingId} */
  patchMessagingSetting<W extends boolean = false>(messageSettingId: string, body: MessagingSettingRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<MessagingSetting, W>
  /** PATCH /api/v2/messaging/supportedcontent/{supportedContentId} */
  patchMessagingSupportedcontentSupportedContentId<W extends boolean = false>(supportedContentId: string, body: SupportedContent, options?: _Inline<W>, call?: _Call<W>): _Answer<SupportedContent, W>
  /** POST /api/v2/messaging/settings */
  postMessagingSettings<W extends boolean = false>(body: MessagingSettingRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<MessagingSetting, W>
  /** POST /api/v2/messaging/supportedcontent */
  postMessagingSupportedcontent<W extends boolean = false>(body: SupportedContent, options?: _Inline<W>, call?: _Call<W>): _Answer<SupportedContent, W>
  /** PUT /api/v2/messaging/settings/default */
  putMessagingSettingsDefault<W extends boolean = false>(body: MessagingSettingDefaultRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<MessagingSetting, W>
}
export {}
