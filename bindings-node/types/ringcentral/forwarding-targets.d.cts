// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Open as _Open, RingCentralGroup as _RingCentralGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { ApiError, CommCloudConnectorRingTargetRequest, CommCloudDestination, CommDeviceRequest, CommDeviceResource, CommIntegrationRequest, CommIntegrationResource, CommPhoneNumberResource, CommReferencedExtensionResource, EnumeratedPagingModel } from './_shared.cjs'

export class ForwardingTargetsApi extends _RingCentralGroup {
  /** DELETE /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets */
  deleteForwardingTargets<W extends boolean = false>(body: CommRemoveForwardingTargetsRequest, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CommRemoveForwardingTargetsResponse, W>
  /** GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets/devices/{deviceId}/extensions */
  listExtensionsUsingForwardingDeviceTarget<W extends boolean = false>(deviceId: string, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CommExtensionListResource, W>
  /** GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets */
  readForwardingTargets<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; excludeOwnTargets?: _Open<"true" | "false">; page?: number; perPage?: number } & _Inline<W>, call?: _Call<W>): _Answer<CommForwardingTargetsResource, W>
  /** All items of GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets */
  readForwardingTargetsIter<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; excludeOwnTargets?: _Open<"true" | "false">; page?: number; perPage?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<CommCoworkerAppsRingTargetResource | CommCoworkerForwardingTargetResource | CommDeviceForwardingTargetResource | CommImsPhoneNumberForwardingTargetResource | CommFmcPhoneNumberForwardingTargetResource | CommIntegrationForwardingTargetResource | CommPhoneNumberForwardingTargetResource | CommCloudConnectorForwardingTargetResource, CommForwardingTargetsResource, W>
}

export interface CommCloudConnectorForwardingTargetResource {
  destination: CommCloudDestination
  type: "CloudConnectorRingTarget"
}

export interface CommCoworkerAppsRingTargetRequest {
  name?: string
  type: "CoworkerAppsRingTarget"
  extension: CommReferencedExtensionResource
}

export interface CommCoworkerAppsRingTargetResource {
  type: "CoworkerAppsRingTarget"
  extension: CommReferencedExtensionResource
}

export interface CommCoworkerForwardingTargetRequest {
  name?: string
  type: "CoworkerRingTarget"
  extension: CommReferencedExtensionResource
}

export interface CommCoworkerForwardingTargetResource {
  extension: CommReferencedExtensionResource
  type: "CoworkerRingTarget"
}

export interface CommDeviceForwardingTargetRequest {
  name?: string
  type: "DeviceRingTarget"
  device: CommDeviceRequest
  extension?: CommReferencedExtensionResource
}

export interface CommDeviceForwardingTargetResource {
  type: "DeviceRingTarget"
  device: CommDeviceResource
  extension?: CommReferencedExtensionResource
  name?: string
}

export interface CommExtensionListResource {
  referencedExtensions: CommReferencedExtensionResource[]
  paging?: EnumeratedPagingModel
}

export interface CommFmcPhoneNumberForwardingTargetResource {
  type: "FmcPhoneNumberRingTarget"
  destination: CommPhoneNumberResource
}

export interface CommForwardingTargetsResource {
  records: (CommCoworkerAppsRingTargetResource | CommCoworkerForwardingTargetResource | CommDeviceForwardingTargetResource | CommImsPhoneNumberForwardingTargetResource | CommFmcPhoneNumberForwardingTargetResource | CommIntegrationForwardingTargetResource | CommPhoneNumberForwardingTargetResource | CommCloudConnectorForwardingTargetResource)[]
  paging: EnumeratedPagingModel
}

export interface CommImsPhoneNumberForwardingTargetResource {
  type: "ImsPhoneNumberRingTarget"
  destination: CommPhoneNumberResource
}

export interface CommIntegrationForwardingTargetRequest {
  name?: string
  type: "IntegrationRingTarget"
  integration: CommIntegrationRequest
}

export interface CommIntegrationForwardingTargetResource {
  type: "IntegrationRingTarget"
  integration: CommIntegrationResource
}

export interface CommPhoneNumberForwardingTargetRequest {
  name?: string
  type: "PhoneNumberRingTarget"
  destination: CommPhoneNumberResource
}

export interface CommPhoneNumberForwardingTargetResource {
  type: "PhoneNumberRingTarget"
  destination: CommPhoneNumberResource
}

export interface CommRemoveForwardingTargetsItemResource {
  bulkItemSuccessful: boolean
  bulkItemErrors?: ApiError[]
  bulkItem: CommCoworkerAppsRingTargetRequest | CommCoworkerForwardingTargetRequest | CommDeviceForwardingTargetRequest | CommIntegrationForwardingTargetRequest | CommPhoneNumberForwardingTargetRequest | CommCloudConnectorRingTargetRequest
}

export interface CommRemoveForwardingTargetsRequest {
  records: (CommCoworkerAppsRingTargetRequest | CommCoworkerForwardingTargetRequest | CommDeviceForwardingTargetRequest | CommIntegrationForwardingTargetRequest | CommPhoneNumberForwardingTargetRequest | CommCloudConnectorRingTargetRequest)[]
}

export interface CommRemoveForwardingTargetsResponse {
  records: CommRemoveForwardingTargetsItemResource[]
}
export {}
