// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Open as _Open, RingCentralGroup as _RingCentralGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { ContactBusinessAddressInfo, CostCenterInfo, EnumeratedPagingModel, IvrPromptRepeatCount, OperatorInfo, PageNavigationModel, RegionalSettings, SiteAccessStatus, SiteInfo } from './_shared.cjs'

export class MultiSiteApi extends _RingCentralGroup {
  /** POST /restapi/v1.0/account/{accountId}/sites/{siteId}/bulk-assign */
  assignMultipleSites<W extends boolean = false>(siteId: string, options?: { accountId?: string; body?: SiteMembersBulkUpdate } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /restapi/v1.0/account/{accountId}/sites */
  createSite<W extends boolean = false>(body: CreateSiteRequest, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<SiteInfo, W>
  /** DELETE /restapi/v1.0/account/{accountId}/sites/{siteId} */
  deleteSite<W extends boolean = false>(siteId: string, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /restapi/v1.0/account/{accountId}/sites/{siteId}/members */
  listSiteMembers<W extends boolean = false>(siteId: string, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<SiteMembersList, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/sites/{siteId}/members */
  listSiteMembersIter<W extends boolean = false>(siteId: string, options?: { accountId?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<SiteMemberInfo, SiteMembersList, W>
  /** GET /restapi/v1.0/account/{accountId}/sites */
  listSites<W extends boolean = false>(options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<SitesList, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/sites */
  listSitesIter<W extends boolean = false>(options?: { accountId?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<SiteInfo, SitesList, W>
  /** GET /restapi/v1.0/account/{accountId}/sites/{siteId} */
  readSite<W extends boolean = false>(siteId: string, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<SiteInfo, W>
  /** GET /restapi/v1.0/account/{accountId}/sites/{siteId}/ivr */
  readSiteIvrSettings<W extends boolean = false>(siteId: string, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<SiteIVRSettings, W>
  /** PUT /restapi/v1.0/account/{accountId}/sites/{siteId} */
  updateSite<W extends boolean = false>(siteId: string, options?: { accountId?: string; body?: SiteUpdateRequest } & _Inline<W>, call?: _Call<W>): _Answer<SiteInfo, W>
  /** PUT /restapi/v1.0/account/{accountId}/sites/{siteId}/ivr */
  updateSiteIvrSettings<W extends boolean = false>(siteId: string, body: SiteIVRSettingsUpdate, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<SiteIVRSettings, W>
}

export interface CreateSiteRequest {
  id?: string
  name?: string
  extensionNumber?: string
  callerIdName?: string
  email?: string
  businessAddress?: ContactBusinessAddressInfo
  regionalSettings?: RegionalSettings
  operator?: SiteOperatorReference
  siteAccess?: SiteAccessStatus
  accessibleSiteIds?: string[]
  code?: string
  costCenter?: CostCenterInfo
}

export interface SiteIVRActionsExtensionInfo {
  id?: string
  uri?: string
  name?: string
}

export interface SiteIVRSettings {
  topMenu?: SiteIVRTopMenu
  promptRepeatCount: IvrPromptRepeatCount
  actions?: SiteIvrActions[]
}

export interface SiteIVRSettingsUpdate {
  topMenu?: SiteIVRTopMenuUpdate
  actions?: SiteIvrActions[]
  promptRepeatCount?: IvrPromptRepeatCount
}

export interface SiteIVRTopMenu {
  id?: string
  uri?: string
  name?: string
}

export interface SiteIVRTopMenuUpdate {
  id?: string
}

export interface SiteIvrActions {
  input?: _Open<"Star" | "Hash" | "NoInput" | "0">
  action?: _Open<"Repeat" | "ReturnToRoot" | "ReturnToPrevious" | "ReturnToTopLevelMenu" | "Connect" | "ConnectToIncomingCallRoutingSelection" | "ConnectToOperator" | "Disconnect" | "DoNothing">
  extension?: SiteIVRActionsExtensionInfo
}

export interface SiteMemberInfo {
  id?: number
  uri?: string
  extensionNumber?: string
  type?: string
  name?: string
}

export interface SiteMembersBulkUpdate {
  removedExtensionIds?: string[]
  addedExtensionIds?: string[]
}

export interface SiteMembersList {
  uri?: string
  records?: SiteMemberInfo[]
  navigation?: PageNavigationModel
  paging?: EnumeratedPagingModel
}

export interface SiteOperatorReference {
  id?: string
}

export interface SiteUpdateRequest {
  name?: string
  extensionNumber?: string
  callerIdName?: string
  email?: string
  businessAddress?: ContactBusinessAddressInfo
  regionalSettings?: RegionalSettings
  operator?: OperatorInfo
  siteAccess?: SiteAccessStatus
  accessibleSiteIds?: string[]
}

export interface SitesList {
  uri?: string
  records?: SiteInfo[]
  navigation?: PageNavigationModel
  paging?: EnumeratedPagingModel
}
export {}
