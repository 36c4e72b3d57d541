// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, RingCentralGroup as _RingCentralGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { SubscriptionInfo, SubscriptionListResource, UpdateSubscriptionRequest, WebhookDeliveryModeRequest } from './_shared.cjs'

export class SubscriptionsApi extends _RingCentralGroup {
  /** POST /restapi/v1.0/subscription */
  createSubscription<W extends boolean = false>(body: CreateSubscriptionRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<SubscriptionInfo, W>
  /** DELETE /restapi/v1.0/subscription/{subscriptionId} */
  deleteSubscription<W extends boolean = false>(subscriptionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /restapi/v1.0/subscription */
  listSubscriptions<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<SubscriptionListResource, W>
  /** GET /restapi/v1.0/subscription/{subscriptionId} */
  readSubscription<W extends boolean = false>(subscriptionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<SubscriptionInfo, W>
  /** POST /restapi/v1.0/subscription/{subscriptionId}/renew */
  renewSubscription<W extends boolean = false>(subscriptionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<SubscriptionInfo, W>
  /** PUT /restapi/v1.0/subscription/{subscriptionId} */
  updateSubscription<W extends boolean = false>(subscriptionId: string, options?: { body?: UpdateSubscriptionRequest } & _Inline<W>, call?: _Call<W>): _Answer<SubscriptionInfo, W>
}

export type AnyPublicDeliveryModeRequest = WebhookDeliveryModeRequest

export interface CreateSubscriptionRequest {
  eventFilters: string[]
  expiresIn?: number
  deliveryMode: NotificationDeliveryModeRequest
}

export type NotificationDeliveryModeRequest = AnyPublicDeliveryModeRequest
export {}
