import { ApiClient } from './client.cjs'
import { CallOptions } from './options.cjs'
import { Response } from './response.cjs'
import { Platform, SDK } from './ringcentral-sdk.cjs'

/**
 * A group of operations. Each operation is a method under its id: required parameters by position in the definition's
 * order, then an object of optional ones, then the options of the call (`CallOptions`).
 */
export class ApiGroup {
  protected constructor(client?: unknown)
}

/** A group of PureCloud operations: without a client its calls are those of `ApiClient.instance`. */
export class PureCloudGroup extends ApiGroup {
  constructor(client?: ApiClient)
}

/** A group of RingCentral operations. */
export class RingCentralGroup extends ApiGroup {
  constructor(platform: Platform | SDK)
}

/** What a call resolves to: the body, or the whole response where `returnResponse` is true. */
export type Answer<T, Whole extends boolean> = Promise<Whole extends true ? Response<T> : T>

/** The options of a call that may stand among an operation's own. */
export interface Inline<Whole extends boolean> {
  signal?: AbortSignal
  returnResponse?: Whole
}

/** The items of a list, page by page as they are asked for. */
export interface Items<T> extends AsyncIterable<T> {}

/** A list, or the one item of it. */
export type Many<T> = T | readonly T[]

/** A time: in text ISO 8601. */
export type Moment = Date | string

/** One of the known texts, or one that is newer than this package. */
export type Open<Known extends string> = Known | (string & {})
