/// <reference types="node" />

/** What takes log lines by level. `console` is one. */
export interface Logger {
  debug?(line: string): void
  info?(line: string): void
  warn?(line: string): void
}

/** The options of a client. Times are in milliseconds; each has a default that suits production. */
export interface ClientOptions {
  /** A region or server name (`eu_west_1`), a domain (`mypurecloud.ie`), or a URL. */
  environment?: string
  /** Sends API and login calls to one place; plain http to this machine only. */
  baseUrl?: string
  /** Allows hosts that are none of the vendor's. */
  allowCustomHost?: boolean
  clientId?: string
  clientSecret?: string
  accessToken?: string
  /** A limit on a whole call, retries included. None by default. */
  timeout?: number
  connectTimeout?: number
  firstByteTimeout?: number
  stallTimeout?: number
  /** Requests in one call. */
  maxAttempts?: number
  /** The longest wait that a server may ask for. */
  maxRetryWait?: number
  /** The upper bound of the first wait between attempts. */
  retryBase?: number
  /** Decoded bytes of an answer. */
  maxResponseBytes?: number
  /** `http://[user:password@]host:port`, or an empty text for none. From the environment by default. */
  proxy?: string
  /** A PEM bundle that replaces the built-in roots. */
  caFile?: string
  clientCert?: string
  clientKey?: string
  /** The name of a private file that keeps the login. */
  storageKey?: string
  /** A text put before ours. */
  userAgent?: string
  logger?: Logger | null
  /** Takes each log line, a text without secrets. */
  debugLog?: ((line: string) => void) | null
  /** What integers beyond 2^53 - 1 become. They are never rounded unless this says `'number'`. */
  bigNumbers?: 'bigint' | 'string' | 'number'
}

/** The options of one call. `Whole` tells whether it resolves to the whole response, where that is known. */
export interface CallOptions<Whole extends boolean = false> {
  /** Stops the call: its Promise rejects at once with an AbortError. */
  signal?: AbortSignal
  /** A limit on the whole call in milliseconds, retries included. */
  timeout?: number
  /** Requests in all. */
  maxAttempts?: number
  /** Further headers. */
  headers?: Record<string, string | number | boolean | null>
  /** Resolves to the whole response instead of the body. */
  returnResponse?: Whole
}

/** A request of the caller's own making. */
export interface RequestOptions extends Omit<CallOptions, 'returnResponse'> {
  /** Query parameters; lists repeat their key. */
  query?: Record<string, unknown>
  /** A string or bytes are sent as they are, anything else as JSON. */
  body?: unknown
}
