import { ApiClient } from './client.cjs'
import { DecodeError } from './errors.cjs'
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

/** The options of a walk over a list: those of each page's call, and its own. */
export interface WalkOptions<Whole extends boolean = false> extends CallOptions<Whole> {
  /** The most items. */
  limit?: number
  /** What an earlier walk's `cursor()` gave: goes on behind it. */
  cursor?: string
  /**
   * Takes each item that no parser takes, its bytes and why, and the walk goes on without it. Without this such an item
   * is a DecodeError.
   */
  onBadItem?: (raw: Buffer, error: DecodeError) => void | Promise<void>
}

/** What the items and the pages of a list have in common. Both go the same way: what one hands out, the other does not. */
export interface Steps<T> extends AsyncIterableIterator<T> {
  /** The next one. After a failure it may be asked for again. */
  next(): Promise<IteratorResult<T, undefined>>
  /** Ends the walk, and gives up a page that is on its way. Leaving a `for await` loop does this. */
  return(value?: any): Promise<IteratorResult<T, any>>
  /** Where to go on behind what was handed out, in another process, too: the option `cursor` of the same list. */
  cursor(): string
  [Symbol.asyncIterator](): this
  [Symbol.asyncDispose](): Promise<void>
}

/** The items of a list. A page is fetched when its first item is asked for. */
export interface Items<T, Page, Whole extends boolean> extends Steps<T> {
  /** The same list page by page. Items beyond a `limit`, and those that were handed out before, are not in the pages. */
  pages(): Steps<Whole extends true ? Response<Page> : Page>
}

/** A list, or the one item of it. */
export type Many<T> = T | readonly T[]

/** A time: in text ISO 8601. */
export type Moment = Date | string

/** One of the known texts, or one that is newer than this package. */
export type Open<Known extends string> = Known | (string & {})
