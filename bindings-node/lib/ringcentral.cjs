'use strict'

// RingCentral's SDK and platform, under the names of the vendor's SDKs, 2015's and today's.

const native = require('./native.cjs')
const { Client } = require('./client.cjs')
const { browserOptions, fieldsOf } = require('./login.cjs')
const { splitRequest } = require('./verbs.cjs')

/** The grants of a login, by the field that tells them. */
const GRANTS = [
  ['jwt', 'jwt'],
  ['code', 'authorization_code'],
  ['refresh_token', 'refresh_token'],
]

/** A login's fields in the core's spelling. */
function loginFields(options) {
  // The name of the vendor's Python SDK.
  const { verifier, ...fields } = fieldsOf(options)
  return verifier === undefined ? fields : { code_verifier: verifier, ...fields }
}

/** RingCentral's platform: the login, and calls. `new SDK(options).platform()` makes it. */
class Platform extends Client {
  /** @internal */
  constructor(options) {
    super('ringcentral', options)
  }

  /**
   * Logs in as a user.
   * @param {object} options `username` (E.164), `extension`, `password`, `remember`; or those of `login`
   * @returns {Promise<Response>} the token endpoint's answer
   */
  authorize(options) {
    return this.login(options)
  }

  /**
   * Logs in; without options as those of the SDK, the variables or the profile say.
   * @param {object} [options] `jwt`; or `code`, `redirectUri`, `codeVerifier`; or `refreshToken`; or `username`, `extension`, `password`,
   *   `remember`; or `access_token` with what else the token endpoint answered
   * @returns {Promise<Response | undefined>} the token endpoint's answer; undefined for a ready token
   */
  async login(options) {
    const fields = loginFields(options)
    if ('access_token' in fields) {
      this.setAuthData(fields)
      return undefined
    }
    const [, named] = GRANTS.find(([field]) => field in fields) ?? ['username', 'password']
    // Nothing at all is the login that is configured.
    const grant = Object.keys(fields).length > 0 ? named : undefined
    return Client.connectionOf(this).login({ ...fields, grant })
  }

  /**
   * Logs in the user of this machine in the browser: a code with PKCE. The login renews itself.
   *
   * The library waits at `redirectUri`, an `http` address of this machine that the application allows, such as
   * `http://127.0.0.1:8080/callback`; without a port at any free one.
   * @param {string} redirectUri
   * @param {object} [options] `open`, `timeout` (ms) and `signal` as for `ApiClient.loginPkceGrant`; `state`, `scope`,
   *   `brandId`, `display`, `prompt`, `loginHint`, `uiOptions`, `uiLocales`, `localeId`, `nonce`, `codeVerifier`
   * @returns {Promise<Response>} the token endpoint's answer
   */
  async loginPkceGrant(redirectUri, options) {
    const { fields, call, open } = browserOptions(options)
    return Client.connectionOf(this).login({ ...fields, grant: 'pkce', redirect_uri: redirectUri }, call, open)
  }

  /** The same as `loginUrl`: the name of 2015. */
  getAuthURL(options) {
    return this.loginUrl(options)
  }

  /** The same as `parseLoginRedirect`: the name of 2015. */
  parseAuthRedirectUrl(url, state) {
    return this.parseLoginRedirect(url, state)
  }

  /**
   * Whether calls can be made, if need be after a renewal. A Promise, as in the vendor's SDK; asks nobody but the
   * caller's own store.
   */
  async loggedIn() {
    await Client.connectionOf(this).settle()
    return this.isAuthorized()
  }

  /** GET: `get(url, query, options)`, or `get(url, {query, headers})`. */
  get(url, ...rest) {
    return this.#send('GET', url, rest)
  }

  /** POST: `post(url, body, query, options)`, or `post(url, {body, query, headers})`. */
  post(url, ...rest) {
    return this.#send('POST', url, rest)
  }

  /** PUT: as `post`. */
  put(url, ...rest) {
    return this.#send('PUT', url, rest)
  }

  /** PATCH: as `post`. */
  patch(url, ...rest) {
    return this.#send('PATCH', url, rest)
  }

  /** DELETE: `delete(url, query)`, `delete(url, body, query, options)`, or `delete(url, {body, query, headers})`. */
  delete(url, ...rest) {
    return this.#send('DELETE', url, rest)
  }

  #send(method, url, rest) {
    return this.request(method, url, splitRequest(method, rest))
  }
}

/** RingCentral's SDK: `new SDK({server, clientId, clientSecret})`, with the options of every client besides. */
class SDK {
  #platform

  /** The library's version. */
  static get version() {
    return native.version()
  }

  constructor(options) {
    this.#platform = new Platform(options)
  }

  /** The platform, the same each time. */
  platform() {
    return this.#platform
  }

  /** The platform, the same each time: the name of 2015. */
  getPlatform() {
    return this.#platform
  }
}

module.exports = { Platform, SDK }
