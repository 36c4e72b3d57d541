/// <reference types="node" />

/** Response headers: an object of lower-case names, that can also be asked in any case. */
export interface Headers {
  [name: string]: any
  /** The value of a header, values of repeated ones joined by `, `; null when there is none. */
  get(name: string): string | null
  /** Whether there is a header of that name. */
  has(name: string): boolean
}

/** A whole answer of a server. `console.log` and `JSON.stringify` do not show its body: it may hold a token. */
export class Response<T = any> {
  private constructor()
  readonly status: number
  /** Whether the status is a success, 200 to 299. */
  readonly ok: boolean
  readonly headers: Headers
  /** The vendor's id of the exchange, for its support. */
  readonly requestId?: string
  /** How many times the request was sent. */
  readonly attempts: number
  /** What the body says: parsed JSON, text, a Buffer, or undefined when there is none. */
  readonly data: T
  /** The same as `data`: the name of PureCloud's extended responses. */
  readonly body: T
  /** The body's bytes. */
  readonly content: Buffer
  /** The body as text. */
  text(): string
  /** The parsed body, the same value each time; undefined when there is none. Throws DecodeError when it is not JSON. */
  json(): T
}
