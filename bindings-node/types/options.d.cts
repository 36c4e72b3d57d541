/// <reference types="node" />

/** What takes log lines by level. `console` is one. */
export interface Logger {
  debug?(line: string): void
  info?(line: string): void
  warn?(line: string): void
}

/** A wait that a rate limit brings. */
export interface RateLimit {
  /** The operation id, or method and path, that waits. */
  operation: string
  /** The throttling group, as far as known; else empty. */
  group: string
  /** Milliseconds. */
  wait: number
  /** 429 when the server refused; missing when the call is held back so that it need not. */
  status?: number
}

/** A host of the user's own before the vendor's. */
export interface Gateway {
  host: string
  /** `https` by default; `http` is for this machine only. */
  protocol?: string
  port?: number | string
  /** The path before those of logins. */
  path_params_login?: string
  /** The path before those of the API. */
  path_params_api?: string
}

/**
 * The options of a client. Times are in milliseconds; each has a default that suits production. What is left out is
 * read from the `PCSDK_` variables, the profile and the vendor's own variables, in this order.
 */
export interface ClientOptions {
  /** A region or server name (`eu_west_1`), a domain (`mypurecloud.ie`), or a URL. */
  environment?: string
  /** Sends API and login calls to one place; plain http to this machine only. */
  baseUrl?: string
  gateway?: Gateway
  /** Allows hosts that are none of the vendor's. */
  allowCustomHost?: boolean
  clientId?: string
  clientSecret?: string
  accessToken?: string
  /** The grant of `login()`; by default the one that the fields below fit. */
  grant?: string
  username?: string
  extension?: string | number
  password?: string
  jwt?: string
  orgName?: string
  assertion?: string
  refreshToken?: string
  redirectUri?: string
  remember?: boolean
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
  /** Whether rate limits are counted together with the process's other clients of the same login. */
  sharedLimits?: boolean
  /** Told whenever a rate limit makes a call wait. */
  onRateLimit?: ((wait: RateLimit) => void) | null
  /** Decoded bytes of an answer. */
  maxResponseBytes?: number
  /** `http://[user:password@]host:port`, `socks5://…`, `socks5h://…`, or an empty text for none. From the environment by default. */
  proxy?: string
  /** A PEM bundle that replaces the built-in roots. */
  caFile?: string
  /** Trusts what this machine trusts. */
  platformRoots?: boolean
  clientCert?: string
  clientKey?: string
  /** The name of a private file that keeps the login. */
  storageKey?: string
  /** Keeps the login in place of the file of `storageKey`. */
  store?: TokenStore | null
  /** False leaves renewals to `refresh`. */
  autoRefresh?: boolean
  /** A text put before ours. */
  userAgent?: string
  /** A profile of the configuration file; `PCSDK_PROFILE` or `default` by default. */
  profile?: string
  /** False to read no variable and no profile. */
  useEnvironment?: boolean
  logger?: Logger | null
  /** Takes each log line, a text without secrets. */
  debugLog?: ((line: string) => void) | null
  /** What integers beyond 2^53 - 1 become. They are never rounded unless this says `'number'`. */
  bigNumbers?: 'bigint' | 'string' | 'number'
}

/** A place of one's own for logins. Its functions may be asynchronous, and must not use the client. */
export interface TokenStore {
  /** The text that was saved last. */
  load(): string | null | undefined | Promise<string | null | undefined>
  /** Replaces what was saved. The text holds secrets. */
  save(text: string): unknown
  remove?(): unknown
  /** Keeps other processes out; may give the function that lets them in again. */
  lock?(): unknown
}

/** The options of one call. `Whole` tells whether it resolves to the whole response, where that is known. */
export interface CallOptions<Whole extends boolean = false> {
  /** Stops the call: its Promise rejects at once with an AbortError. */
  signal?: AbortSignal
  /** A limit on the whole call in milliseconds, retries included. */
  timeout?: number
  /** Requests in all. */
  maxAttempts?: number
  /** The longest wait in milliseconds that a server may ask for. */
  maxRetryWait?: number
  /** True when the request may be sent again although the server may have acted on it. */
  idempotent?: boolean
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

/** What a vendor's login page may be told beside the client and the redirect address. */
export interface LoginPageOptions {
  /** Comes back with the answer. */
  state?: string
  scope?: string | string[]
  prompt?: string | string[]
  loginHint?: string
  nonce?: string
  /** PureCloud; together with `provider`. */
  org?: string
  provider?: string
  target?: string
  /** RingCentral. */
  brandId?: string
  display?: string
  uiOptions?: string | string[]
  uiLocales?: string
  localeId?: string
  responseHint?: string | string[]
}

/** The options of a login page's address. */
export interface LoginUrlOptions extends LoginPageOptions {
  redirectUri?: string
  /** Else the client's own. */
  clientId?: string
  /** Asks for a token in place of a code. */
  implicit?: boolean
  responseType?: 'code' | 'token'
  /** Makes a PKCE verifier and its challenge. */
  usePkce?: boolean
  /** The same, as a vendor's SDK calls it. */
  usePKCE?: boolean
  /** The challenge of a verifier of the caller's own. */
  codeChallenge?: string
  codeChallengeMethod?: string
  codeVerifier?: string
}

/** The options of a login in the browser of this machine. */
export interface BrowserLoginOptions extends LoginPageOptions {
  /** Shows the page to the user; the system's browser when left out. */
  open?: ((url: string) => unknown) | null
  /** A limit on the whole login in milliseconds; five minutes by default. */
  timeout?: number
  signal?: AbortSignal
  /** Of a confidential client. */
  clientSecret?: string
  codeVerifier?: string
}
