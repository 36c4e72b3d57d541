// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, RingCentralGroup as _RingCentralGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { SubscriptionInfo, SubscriptionListResource, UpdateSubscriptionRequest, WebhookDeliveryModeRequest } from './_shared.cjs'

export class WebinarSubscriptionsApi extends _RingCentralGroup {
  /** POST /webinar/notifications/v1/subscriptions */
  rcwN11sCreateSubscription<W extends boolean = false>(body: CreateWebhookSubscriptionRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<SubscriptionInfo, W>
  /** DELETE /webinar/notifications/v1/subscriptions/{subscriptionId} */
  rcwN11sDeleteSubscription<W extends boolean = false>(subscriptionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /webinar/notifications/v1/subscriptions/{subscriptionId} */
  rcwN11sGetSubscription<W extends boolean = false>(subscriptionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<SubscriptionInfo, W>
  /** GET /webinar/notifications/v1/subscriptions */
  rcwN11sListSubscriptions<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<SubscriptionListResource, W>
  /** POST /webinar/notifications/v1/subscriptions/{subscriptionId}/renew */
  rcwN11sRenewSubscription<W extends boolean = false>(subscriptionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<SubscriptionInfo, W>
  /** PUT /webinar/notifications/v1/subscriptions/{subscriptionId} */
  rcwN11sUpdateSubscription<W extends boolean = false>(subscriptionId: string, body: UpdateSubscriptionRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<SubscriptionInfo, W>
}

export interface CreateWebhookSubscriptionRequest {
  eventFilters: string[]
  expiresIn?: number
  deliveryMode: WebhookDeliveryModeRequest
}
export {}
