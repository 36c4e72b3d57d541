// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { CertificateDetails, RegionTimeZone, ServerDate, TimeZoneEntityListing } from './_shared.cjs'

export class UtilitiesApi extends _PureCloudGroup {
  /** GET /api/v2/date */
  getDate<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<ServerDate, W>
  /** GET /api/v2/ipranges */
  getIpranges<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<IpAddressRangeListing, W>
  /** GET /api/v2/timezones */
  getTimezones<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<TimeZoneEntityListing, W>
  /** All items of GET /api/v2/timezones */
  getTimezonesIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<RegionTimeZone, TimeZoneEntityListing, W>
  /** POST /api/v2/certificate/details */
  postCertificateDetails<W extends boolean = false>(body: Certificate, options?: _Inline<W>, call?: _Call<W>): _Answer<ParsedCertificate, W>
}

export interface Certificate {
  certificate: string
}

export interface IpAddressRange {
  cidr?: string
  service?: _Open<"api" | "data-actions" | "smtp" | "imap" | "graphapi" | "audiohook" | "open-messaging" | "tts-connector" | "audio-connector" | "byot-stt" | "bot-connector" | "byo-smpp" | "encryption">
  region?: string
  direction?: _Open<"inbound" | "outbound" | "both">
}

export interface IpAddressRangeListing {
  entities?: IpAddressRange[]
}

export interface ParsedCertificate {
  certificateDetails?: CertificateDetails[]
}
export {}
