// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Many as _Many, Open as _Open, RingCentralGroup as _RingCentralGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'

export class IncomingWebhooksApi extends _RingCentralGroup {
  /** POST /team-messaging/v1/webhooks/{webhookId}/activate */
  activateGlipWebhookNew<W extends boolean = false>(webhookId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /team-messaging/v1/groups/{groupId}/webhooks */
  createGlipGroupWebhookNew<W extends boolean = false>(groupId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<TMWebhookInfo, W>
  /** DELETE /team-messaging/v1/webhooks/{webhookId} */
  deleteGlipWebhookNew<W extends boolean = false>(webhookId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /team-messaging/v1/groups/{groupId}/webhooks */
  listGlipGroupWebhooksNew<W extends boolean = false>(groupId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<TMWebhookList, W>
  /** GET /team-messaging/v1/webhooks */
  listGlipWebhooksNew<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<TMWebhookList, W>
  /** GET /team-messaging/v1/webhooks/{webhookId} */
  readGlipWebhookNew<W extends boolean = false>(webhookId: _Many<string>, options?: _Inline<W>, call?: _Call<W>): _Answer<TMWebhookList, W>
  /** POST /team-messaging/v1/webhooks/{webhookId}/suspend */
  suspendGlipWebhookNew<W extends boolean = false>(webhookId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
}

export interface TMWebhookInfo {
  id?: string
  creatorId?: string
  groupIds?: string[]
  creationTime?: string
  lastModifiedTime?: string
  uri?: string
  status?: _Open<"Active" | "Suspended" | "Deleted">
}

export interface TMWebhookList {
  records?: TMWebhookInfo[]
}
export {}
