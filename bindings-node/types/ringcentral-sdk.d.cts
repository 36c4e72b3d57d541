import { BrowserLoginOptions, CallOptions, ClientOptions, LoginUrlOptions } from './options.cjs'
import { AuthData, Client, LoginAnswer } from './client.cjs'
import { Response } from './response.cjs'

/** What a login needs: a user, a JWT, a code, or a ready token. */
export interface LoginOptions {
  /** A phone number in E.164, or an e-mail address. */
  username?: string
  extension?: string | number
  password?: string
  /** Asks for a longer life of the refresh token. */
  remember?: boolean
  jwt?: string
  code?: string
  redirectUri?: string
  codeVerifier?: string
  refreshToken?: string
  access_token?: string
  [field: string]: unknown
}

/** The one object that the SDK of 2015 takes after a URL. */
export interface RequestParts {
  query?: Record<string, unknown>
  body?: Record<string, unknown>
  headers?: Record<string, string>
}

type Query = Record<string, unknown> | null
type SendOptions = Omit<CallOptions, 'returnResponse'>

/** RingCentral's platform: the login, and calls. */
export class Platform extends Client {
  private constructor()
  /** Logs in as a user; resolves to the token endpoint's answer. */
  authorize(options: LoginOptions): Promise<Response<AuthData>>
  /** Logs in, without options as configured; resolves to the token endpoint's answer, for a ready token to undefined. */
  login(options?: LoginOptions): Promise<Response<AuthData> | undefined>
  /** Logs in the user of this machine in the browser: a code with PKCE. */
  loginPkceGrant(redirectUri: string, options?: BrowserLoginOptions): Promise<Response<AuthData>>
  /** The same as `loginUrl`: the name of 2015. */
  getAuthURL(options: LoginUrlOptions): string
  /** The same as `parseLoginRedirect`: the name of 2015. */
  parseAuthRedirectUrl(url: string, state?: string | null): LoginAnswer
  /** Whether calls can be made, if need be after a renewal. */
  loggedIn(): Promise<boolean>
  get(url: string, query?: Query | RequestParts, options?: SendOptions): Promise<Response>
  post(url: string, body?: unknown, query?: Query, options?: SendOptions): Promise<Response>
  put(url: string, body?: unknown, query?: Query, options?: SendOptions): Promise<Response>
  patch(url: string, body?: unknown, query?: Query, options?: SendOptions): Promise<Response>
  delete(url: string, query?: Query | RequestParts): Promise<Response>
  delete(url: string, body: unknown, query: Query, options?: SendOptions): Promise<Response>
}

/** The options of the SDK: those of every client, `server` for `environment`, and the names of 2015. */
export interface SDKOptions extends ClientOptions {
  /** `production`, `sandbox`, a host or a URL. */
  server?: string
  /** The name of 2015 for `clientId`. */
  appKey?: string
  /** The name of 2015 for `clientSecret`. */
  appSecret?: string
}

/** RingCentral's SDK. */
export class SDK {
  constructor(options?: SDKOptions)
  /** The library's version. */
  static readonly version: string
  /** The platform, the same each time. */
  platform(): Platform
  /** The platform, the same each time: the name of 2015. */
  getPlatform(): Platform
}
