import { Items, WalkOptions } from './group.cjs'
import {
  BrowserLoginOptions,
  CallOptions,
  ClientOptions,
  Gateway,
  Logger,
  LoginUrlOptions,
  RequestOptions,
} from './options.cjs'
import { PcsdkError } from './errors.cjs'
import { Response } from './response.cjs'

/** A login with the vendors' fields, times in milliseconds. It holds secrets. */
export interface AuthData {
  access_token?: string
  token_type?: string
  expires_in?: number
  expire_time?: number
  refresh_token?: string
  refresh_token_expires_in?: number
  refresh_token_expire_time?: number
  scope?: string
  owner_id?: string
  endpoint_id?: string
  remember?: boolean
  [field: string]: unknown
}

/** The events of a login. The last three are older names of the first ones. */
export type EventName =
  | 'beforeLogin'
  | 'loginSuccess'
  | 'loginError'
  | 'beforeRefresh'
  | 'refreshSuccess'
  | 'refreshError'
  | 'accessViolation'
  | 'beforeLogout'
  | 'logoutSuccess'
  | 'logoutError'
  | 'rateLimit'
  | 'authorizeSuccess'
  | 'authorizeError'
  | 'rateLimitError'

/** A listener; it gets the error that caused the event if one did. */
export type EventListener = (error?: PcsdkError) => void

/** A login page, and what is kept until the browser comes back. */
export interface LoginPage {
  url: string
  state: string
  codeVerifier?: string
}

/** What a login page sent the browser back with. It holds secrets. */
export interface LoginAnswer {
  code?: string
  state?: string
  access_token?: string
  token_type?: string
  expires_in?: string
  [field: string]: string | undefined
}

/** What the clients of both platforms have in common. */
export class Client {
  protected constructor(options?: ClientOptions)
  /** The events by name. */
  readonly events: { readonly [Name in EventName]: Name }
  /** Takes each log line, a text without secrets. */
  debugLog: ((line: string) => void) | null | undefined
  /** Takes log lines by level. */
  logger: Logger | null | undefined
  /** The API's base URL. */
  readonly baseUrl: string
  /** Sends later calls through a gateway; null takes it away. */
  setGateway(gateway: Gateway | null): void
  /** Calls an operation by its id, with arguments in the wire's spelling and the body under `body`. */
  call(operation: string, args?: Record<string, unknown> | null, options?: CallOptions<boolean>): Promise<any>
  /**
   * Walks the items of a listing operation, page by page as they are wanted. `limit` and `cursor` stand among the
   * options; `pages()` gives whole pages, `cursor()` where to go on later.
   */
  iterate(
    operation: string,
    args?: Record<string, unknown> | null,
    options?: WalkOptions<boolean>,
  ): Items<any, any, boolean>
  /** Sends a request that the catalogue need not know. */
  request(method: string, path: string, options?: RequestOptions): Promise<Response>
  /**
   * Downloads into a file, which is there only once it is complete; what came of a download that failed is kept as
   * `path.part`. `source` is a path on the API host or an https URL; only the environment's own hosts get the login.
   * The size is not limited, and neither is the time without a `timeout`. The response has no body.
   */
  download(source: string, path: string, options?: CallOptions): Promise<Response>
  /** Renews the login now; undefined when it was renewed just now. */
  refresh(options?: CallOptions): Promise<Response | undefined>
  /** Ends the login at the server, and here in any case; undefined when there was none. */
  logout(options?: CallOptions): Promise<Response | undefined>
  /** The login; empty without one. */
  getAuthData(): AuthData
  /** Takes a login that `getAuthData` gave, here or in a vendor's SDK; an empty object forgets the present one. */
  setAuthData(data: AuthData): this
  /** Forgets the login without telling the server. */
  forget(): this
  /** Whether a token is at hand that has not run out. Asks nobody. */
  isTokenValid(): boolean
  /** Whether calls can be made, if need be after a renewal. Asks nobody. */
  isAuthorized(): boolean
  /** The vendor's login page for a web application. Nothing is sent. */
  beginLogin(options: LoginUrlOptions): LoginPage
  /** The address of the login page alone. */
  loginUrl(options: LoginUrlOptions): string
  /** The PKCE verifier of the last `loginUrl`, if it had one. */
  readonly codeVerifier: string | undefined
  /** What the login page sent the browser back with; throws for a refusal, and when the state is not `state`. */
  parseLoginRedirect(url: string, state?: string | null): LoginAnswer
  /** A fresh PKCE verifier of 43 to 128 characters; 128 by default. */
  generatePKCECodeVerifier(length?: number): string
  /** The `S256` challenge of a PKCE verifier. */
  computePKCECodeChallenge(codeVerifier: string): Promise<string>
  on(events: EventName | EventName[], listener: EventListener): this
  once(events: EventName | EventName[], listener: EventListener): this
  off(events?: EventName | EventName[], listener?: EventListener): this
  /** Ends the client. Calls that run come to their end; later ones reject. */
  close(): void
  [Symbol.dispose](): void
  [Symbol.asyncDispose](): Promise<void>
}

/** What a login of PureCloud resolves to. */
export interface LoginData {
  accessToken: string
  /** Milliseconds since 1970. */
  tokenExpiryTime?: number
  tokenExpiryTimeString?: string
  refreshToken?: string
  /** The state that a login in the browser was given. */
  state?: string
}

/** A client of PureCloud (Genesys Cloud). */
export class ApiClient extends Client {
  constructor(options?: ClientOptions)
  /** The client that groups use when they are given none; made when it is first asked for. */
  static readonly instance: ApiClient
  /** Moves to another environment: a region or a domain. */
  setEnvironment(environment: string): void
  /** Uses a token that was obtained elsewhere; an empty text forgets the login. */
  setAccessToken(token: string): void
  /** Whether calls resolve to whole responses instead of bodies. */
  setReturnExtendedResponses(returnExtendedResponses: boolean): void
  /** Logs in as the options, the variables or the profile say. */
  login(): Promise<LoginData>
  loginClientCredentialsGrant(clientId: string, clientSecret: string): Promise<LoginData>
  loginCodeAuthorizationGrant(
    clientId: string,
    clientSecret: string | undefined,
    authCode: string,
    redirectUri: string,
    codeVerifier?: string,
  ): Promise<LoginData>
  authorizePKCEGrant(
    clientId: string,
    codeVerifier: string,
    authCode: string,
    redirectUri: string,
  ): Promise<LoginData>
  refreshCodeAuthorizationGrant(
    clientId: string,
    clientSecret: string | undefined,
    refreshToken: string,
  ): Promise<LoginData>
  /** Logs in the user of this machine in the browser: a code with PKCE. */
  loginPkceGrant(
    clientId: string,
    redirectUri: string,
    options?: BrowserLoginOptions,
    codeVerifier?: string,
  ): Promise<LoginData>
  /** The same, as the vendor's SDK calls it. */
  loginPKCEGrant(
    clientId: string,
    redirectUri: string,
    options?: BrowserLoginOptions,
    codeVerifier?: string,
  ): Promise<LoginData>
  /** Logs in the user of this machine in the browser, which brings the token itself; it cannot be renewed. */
  loginImplicitGrant(clientId: string, redirectUri: string, options?: BrowserLoginOptions): Promise<LoginData>
  loginSaml2BearerGrant(clientId: string, clientSecret: string, orgName: string, assertion: string): Promise<LoginData>
}

/** The session object of the old module: an `ApiClient` that can be made with and without `new`. */
export interface PureCloudSession extends ApiClient {}
export const PureCloudSession: {
  new (options?: ClientOptions): PureCloudSession
  (options?: ClientOptions): PureCloudSession
}
