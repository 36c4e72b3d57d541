'use strict'

// PureCloud's client, under the names of the vendor's SDK.

const { Client } = require('./client.cjs')
const { argumentError } = require('./errors.cjs')
const { browserOptions } = require('./login.cjs')

let instance

/**
 * A client of PureCloud (Genesys Cloud).
 *
 * Options: `environment`, `baseUrl`, `gateway`, `allowCustomHost`, `clientId`, `clientSecret`, `accessToken`, `grant`
 * with its fields, `proxy`, `timeout`, `connectTimeout`, `firstByteTimeout`, `stallTimeout`, `maxAttempts`,
 * `maxRetryWait`, `maxResponseBytes`, `caFile`, `platformRoots`, `clientCert`, `clientKey`, `storageKey`, `userAgent`,
 * `profile`, `useEnvironment` (times in ms), `logger`, `debugLog`, and `bigNumbers`: what integers beyond 2^53 - 1
 * become, `'bigint'` (default), `'string'` or `'number'`. What is left out is read from the `PCSDK_` variables, the
 * profile and the vendor's own variables, in this order.
 */
class ApiClient extends Client {
  constructor(options) {
    super('purecloud', options)
  }

  /** The client that groups use when they are given none; made when it is first asked for. */
  static get instance() {
    instance ??= new ApiClient()
    return instance
  }

  /** Moves to another environment: a region or a domain. Affects later calls. */
  setEnvironment(environment) {
    if (typeof environment !== 'string') throw argumentError('the environment must be a text')
    Client.connectionOf(this).change((client) => client.setEnvironment(environment))
  }

  /** Uses a token that was obtained elsewhere; an empty text forgets the login. */
  setAccessToken(token) {
    if (typeof token !== 'string') throw argumentError('the access token must be a text')
    Client.connectionOf(this).change((client) => client.setAccessToken(token))
  }

  /** Whether calls resolve to whole responses instead of bodies. */
  setReturnExtendedResponses(returnExtendedResponses) {
    Client.connectionOf(this).returnsResponses = Boolean(returnExtendedResponses)
  }

  /**
   * Logs in as the options, the variables or the profile say.
   * @returns {Promise<{accessToken: string, tokenExpiryTime?: number, tokenExpiryTimeString?: string}>} times in ms
   */
  login() {
    return this.#login({})
  }

  /**
   * Logs in as an application.
   * @param {string} clientId
   * @param {string} clientSecret
   * @returns {Promise<{accessToken: string, tokenExpiryTime?: number, tokenExpiryTimeString?: string}>} times in ms
   */
  loginClientCredentialsGrant(clientId, clientSecret) {
    return this.#login({ grant: 'client_credentials', client_id: clientId, client_secret: clientSecret })
  }

  /**
   * Logs in the user of this machine in the browser: a code with PKCE. The login renews itself.
   *
   * The library waits at `redirectUri`, an `http` address of this machine that the OAuth client allows, such as
   * `http://127.0.0.1:8080/callback`; without a port at any free one.
   * @param {string} clientId
   * @param {string} redirectUri
   * @param {object} [options] `open`, a function that shows the page to the user, is given its address, and may return a
   *   Promise (default: the system's browser; where there is none, the address is written to standard error); `timeout`
   *   in ms for the whole login (default: five minutes); `signal`; `clientSecret` of a confidential client; `state`,
   *   `scope`, `org` with `provider`, `target`, `loginHint`, `prompt`, `nonce`
   * @param {string} [codeVerifier] in place of a random one
   * @returns {Promise<object>} as `loginClientCredentialsGrant`, with the `state` that was given
   */
  loginPkceGrant(clientId, redirectUri, options, codeVerifier) {
    return this.#loginInBrowser('pkce', clientId, redirectUri, options, { code_verifier: codeVerifier })
  }

  /** The same, as the vendor's SDK calls it. */
  loginPKCEGrant(...args) {
    return this.loginPkceGrant(...args)
  }

  /**
   * Logs in the user of this machine in the browser, which brings the token itself; it cannot be renewed. For OAuth
   * clients of that kind; `loginPkceGrant`, which has the same parameters, is safer and lasts longer.
   */
  loginImplicitGrant(clientId, redirectUri, options) {
    return this.#loginInBrowser('implicit', clientId, redirectUri, options)
  }

  async #loginInBrowser(grant, clientId, redirectUri, options, more) {
    const { fields, call, open } = browserOptions(options)
    const login = { ...fields, grant, client_id: clientId, redirect_uri: redirectUri, ...more }
    const data = await this.#login(login, call, open)
    return { ...data, ...(fields.state && { state: fields.state }) }
  }

  /** Logs in with the code that the login page gave to `redirectUri`, and the verifier of a page with PKCE. */
  authorizePKCEGrant(clientId, codeVerifier, authCode, redirectUri) {
    return this.loginCodeAuthorizationGrant(clientId, undefined, authCode, redirectUri, codeVerifier)
  }

  /** Logs in with a refresh token that was kept elsewhere. A login of this client renews itself without it. */
  refreshCodeAuthorizationGrant(clientId, clientSecret, refreshToken) {
    return this.#login({
      grant: 'refresh_token',
      client_id: clientId,
      client_secret: clientSecret,
      refresh_token: refreshToken,
    })
  }

  /** Logs in with the code that the login page gave to `redirectUri`; `codeVerifier` belongs to a page with PKCE. */
  loginCodeAuthorizationGrant(clientId, clientSecret, authCode, redirectUri, codeVerifier) {
    return this.#login({
      grant: 'authorization_code',
      client_id: clientId,
      client_secret: clientSecret,
      code: authCode,
      redirect_uri: redirectUri,
      code_verifier: codeVerifier,
    })
  }

  /** Logs in with the assertion of a SAML2 identity provider. */
  loginSaml2BearerGrant(clientId, clientSecret, orgName, assertion) {
    return this.#login({
      grant: 'saml2',
      client_id: clientId,
      client_secret: clientSecret,
      org_name: orgName,
      assertion,
    })
  }

  async #login(grant, options, open) {
    await Client.connectionOf(this).login(grant, options, open)
    const { access_token: accessToken, expire_time: tokenExpiryTime, refresh_token: refreshToken } = this.getAuthData()
    const tokenExpiryTimeString = tokenExpiryTime === undefined ? undefined : new Date(tokenExpiryTime).toUTCString()
    return { accessToken, tokenExpiryTime, tokenExpiryTimeString, ...(refreshToken && { refreshToken }) }
  }

  close() {
    if (instance === this) instance = undefined
    super.close()
  }
}

/** The session object of the old module: an `ApiClient` that can be made with and without `new`. */
const PureCloudSession = new Proxy(class PureCloudSession extends ApiClient {}, {
  apply: (Session, _this, args) => new Session(...args),
})
PureCloudSession.prototype.constructor = PureCloudSession

module.exports = { ApiClient, PureCloudSession }
