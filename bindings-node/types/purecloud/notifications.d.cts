// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Many as _Many, Open as _Open, PureCloudGroup as _PureCloudGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'

export class NotificationsApi extends _PureCloudGroup {
  /** DELETE /api/v2/notifications/channels/{channelId}/subscriptions */
  deleteNotificationsChannelSubscriptions<W extends boolean = false>(channelId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/notifications/availabletopics */
  getNotificationsAvailabletopics<W extends boolean = false>(options?: { expand?: _Many<_Open<"description" | "enforced" | "schema" | "visibility" | "transports" | "publicApiTemplateUriPaths" | "requiresPermissions" | "permissionDetails" | "topicParameters">>; includePreview?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<AvailableTopicEntityListing, W>
  /** GET /api/v2/notifications/channels */
  getNotificationsChannels<W extends boolean = false>(options?: { includechannels?: _Open<"token" | "oauthclient"> } & _Inline<W>, call?: _Call<W>): _Answer<ChannelEntityListing, W>
  /** GET /api/v2/notifications/channels/{channelId}/subscriptions */
  getNotificationsChannelSubscriptions<W extends boolean = false>(channelId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ChannelTopicEntityListing, W>
  /** HEAD /api/v2/notifications/channels/{channelId} */
  headNotificationsChannel<W extends boolean = false>(channelId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/notifications/channels */
  postNotificationsChannels<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<Channel, W>
  /** POST /api/v2/notifications/channels/{channelId}/subscriptions */
  postNotificationsChannelSubscriptions<W extends boolean = false>(channelId: string, body: readonly ChannelTopic[], options?: { ignoreErrors?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<ChannelTopicEntityListing, W>
  /** PUT /api/v2/notifications/channels/{channelId}/subscriptions */
  putNotificationsChannelSubscriptions<W extends boolean = false>(channelId: string, body: readonly ChannelTopic[], options?: { ignoreErrors?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<ChannelTopicEntityListing, W>
}

export interface AvailableTopic {
  description?: string
  id?: string
  permissionDetails?: PermissionDetails[]
  requiresPermissions?: string[]
  requiresDivisionPermissions?: boolean
  requiresAnyValidator?: boolean
  enforced?: boolean
  visibility?: _Open<"Public" | "Preview">
  schema?: { [key: string]: any }
  requiresCurrentUser?: boolean
  requiresCurrentUserOrPermission?: boolean
  transports?: string[]
  publicApiTemplateUriPaths?: string[]
  topicParameters?: string[]
}

export interface AvailableTopicEntityListing {
  entities?: AvailableTopic[]
}

export interface Channel {
  connectUri?: string
  id?: string
  expires?: string
}

export interface ChannelEntityListing {
  entities?: Channel[]
}

export interface ChannelTopic {
  id?: string
  state?: _Open<"Permitted" | "Rejected">
  rejectionReason?: string
  missingPermissions?: string[]
  selfUri?: string
}

export interface ChannelTopicEntityListing {
  entities?: ChannelTopic[]
}

export interface PermissionDetails {
  type?: _Open<"requiresCurrentUser" | "requiresPermissions" | "requiresDivisionPermissions" | "requiresAnyDivisionPermissions" | "requiresUserBeConversationParticipant">
  permissions?: string[]
  allowsCurrentUser?: boolean
  enforced?: boolean
}
export {}
