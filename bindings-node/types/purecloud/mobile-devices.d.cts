// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'

export class MobileDevicesApi extends _PureCloudGroup {
  /** DELETE /api/v2/mobiledevices/{deviceId} @deprecated */
  deleteMobiledevice<W extends boolean = false>(deviceId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/mobiledevices/{deviceId} @deprecated */
  getMobiledevice<W extends boolean = false>(deviceId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<UserDevice, W>
  /** GET /api/v2/mobiledevices @deprecated */
  getMobiledevices<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortOrder?: _Open<"ascending" | "descending"> } & _Inline<W>, call?: _Call<W>): _Answer<DirectoryUserDevicesListing, W>
  /** All items of GET /api/v2/mobiledevices @deprecated */
  getMobiledevicesIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortOrder?: _Open<"ascending" | "descending">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<UserDevice, DirectoryUserDevicesListing, W>
  /** POST /api/v2/mobiledevices @deprecated */
  postMobiledevices<W extends boolean = false>(body: UserDevice, options?: _Inline<W>, call?: _Call<W>): _Answer<UserDevice, W>
  /** PUT /api/v2/mobiledevices/{deviceId} @deprecated */
  putMobiledevice<W extends boolean = false>(deviceId: string, options?: { body?: UserDevice } & _Inline<W>, call?: _Call<W>): _Answer<UserDevice, W>
}

export interface DirectoryUserDevicesListing {
  entities?: UserDevice[]
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

export interface UserDevice {
  id?: string
  name?: string
  deviceToken: string
  notificationId: string
  make: string
  model: string
  acceptNotifications: boolean
  type: _Open<"android" | "ios">
  sessionHash?: string
  selfUri?: string
}
export {}
