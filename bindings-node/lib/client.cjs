'use strict'

// What the clients of both platforms have in common.

const native = require('./native.cjs')
const { objectText } = require('./arguments.cjs')
const { eventNames } = require('./listeners.cjs')
const { argumentError } = require('./errors.cjs')
const { Connection } = require('./connection.cjs')
const { iterate } = require('./items.cjs')
const { jsonText } = require('./options.cjs')

/** A client of one platform with at most one login. */
class Client {
  #connection
  #codeVerifier

  /** @internal */
  constructor(platform, options) {
    this.#connection = new Connection(platform, options)
  }

  /** @internal The connection of a client; undefined for anything else. */
  static connectionOf(client) {
    return client !== null && typeof client === 'object' && #connection in client ? client.#connection : undefined
  }

  /** The events by name, for `on`, `off` and `once`. */
  get events() {
    return eventNames()
  }

  /** Takes each log line, a text without secrets. */
  get debugLog() {
    return this.#connection.debugLog
  }

  set debugLog(log) {
    this.#connection.debugLog = log
  }

  /** Takes log lines by level, with those of the methods `debug`, `info` and `warn` that it has. */
  get logger() {
    return this.#connection.logger
  }

  set logger(logger) {
    this.#connection.logger = logger
  }

  /** The API's base URL. */
  get baseUrl() {
    return this.#connection.ask((client) => client.baseUrl())
  }

  /**
   * Sends later calls through a gateway. Naming one allows its host; `http` is for this machine only.
   * @param {object | null} gateway `host` and, if need be, `protocol` (https), `port`, `path_params_login` and
   *   `path_params_api`; null takes it away
   */
  setGateway(gateway) {
    const text = jsonText(gateway ?? null, 'the gateway')
    this.#connection.ask((client) => client.setGateway(text))
  }

  /**
   * Calls an operation of the catalogue by its id.
   * @param {string} operation its id: `getUsersMe`
   * @param {object} [args] arguments in the wire's spelling, the body under `body`
   * @param {object} [options] of the call: `signal`, `timeout` (ms), `maxAttempts`, `headers`, `returnResponse`
   * @returns {Promise<unknown>} the parsed body, undefined when there is none
   */
  call(operation, args, options) {
    return this.#connection.call(operation, args, options)
  }

  /**
   * The items of a list, page by page as they are asked for. Nothing is sent before the first one is.
   * @param {string} operation the id of a listing operation: `getUsers`
   * @param {object} [args] as for `call`
   * @param {object} [options] of each page's call, as for `call`, and of the walk: `limit`, the most items, and
   *   `cursor`, the text of an earlier walk's `cursor()`, to go on behind it
   * @returns {Items}
   */
  iterate(operation, args, options) {
    return iterate(this.#connection, () => ({ operation, positional: [], named: args, options }))
  }

  /**
   * Sends a request that the catalogue need not know.
   * @param {string} method
   * @param {string} path on the API host, or an absolute URL on one of the environment's hosts
   * @param {object} [options] `query`, `headers`, and `body`: a string or bytes as they are, anything else as JSON;
   *   and the options of the call: `signal`, `timeout` (ms), `maxAttempts`
   * @returns {Promise<Response>}
   */
  request(method, path, options) {
    const { query, body, headers, ...callOptions } = options ?? {}
    return this.#connection.request(method, path, { query, body, headers }, callOptions)
  }

  /**
   * Downloads into a file, which is there only once it is complete: until then, and after a failure, what has come is
   * kept beside it as `path.part`. A transfer that breaks off is resumed where the server makes that possible.
   * @param {string} source a path on the API host, or an https URL: one on the environment's hosts gets the login, any
   *   other, such as an address that is signed already, does not
   * @param {string} path the file's name
   * @param {object} [options] of the call: `signal`, `timeout` (ms) for the whole, `maxAttempts`
   * @returns {Promise<Response>} without a body
   */
  download(source, path, options) {
    return this.#connection.download(source, path, options)
  }

  /** Renews the login now. Resolves to the token endpoint's response; to undefined when it was renewed just now. */
  refresh(options) {
    return this.#connection.refresh(options)
  }

  /**
   * Ends the login at the server, and here in any case. Resolves to the server's response; to undefined when there was
   * no login.
   */
  logout(options) {
    return this.#connection.logout(options)
  }

  /**
   * The login as a plain object with the vendors' fields, times in milliseconds; empty without one. It holds secrets.
   * @returns {object}
   */
  getAuthData() {
    return JSON.parse(this.#connection.ask((client) => client.authData()))
  }

  /**
   * Takes a login that `getAuthData` gave, here or in a vendor's SDK; an empty object forgets the present one.
   * @param {object} data
   */
  setAuthData(data) {
    if (data !== null && typeof data !== 'object') throw argumentError('the auth data must be an object')
    const text = jsonText(data, 'the auth data')
    this.#connection.change((client) => client.setAuthData(text))
    return this
  }

  /** Forgets the login without telling the server. */
  forget() {
    this.#connection.change((client) => client.forget())
    return this
  }

  /** Whether a token is at hand that has not run out. Asks nobody. */
  isTokenValid() {
    return this.#connection.ask((client) => client.isTokenValid())
  }

  /** Whether calls can be made, if need be after a renewal. Asks nobody. */
  isAuthorized() {
    return this.#connection.ask((client) => client.isAuthorized())
  }

  /**
   * The vendor's login page for a web application. Nothing is sent.
   * @param {object} options `redirectUri`; `clientId`, else the client's; `state`, else random; `usePkce`, or a
   *   `codeChallenge` of your own; `implicit` for a token in place of a code; `scope`, `prompt`, `loginHint`, `nonce`;
   *   PureCloud's `org` with `provider`, and `target`; RingCentral's `brandId`, `display`, `uiOptions`, `uiLocales`,
   *   `localeId`, `responseHint`
   * @returns {{url: string, state: string, codeVerifier?: string}} where to send the user's browser, and what the
   *   user's session keeps until it comes back
   */
  beginLogin(options) {
    const text = objectText(options ?? {}, 'the options of the login page')
    const page = JSON.parse(this.#connection.ask((client) => client.loginUrl(text)))
    const { url, state, code_verifier: codeVerifier } = page
    return { url, state, ...(codeVerifier && { codeVerifier }) }
  }

  /**
   * The address of the login page alone, as the vendor's SDK gives it; `codeVerifier` keeps the verifier of the last
   * one with PKCE. A server with many users takes `beginLogin`, which gives each its own.
   * @param {object} options as for `beginLogin`
   * @returns {string}
   */
  loginUrl(options) {
    const { url, codeVerifier } = this.beginLogin(options)
    this.#codeVerifier = codeVerifier
    return url
  }

  /** The PKCE verifier of the last `loginUrl`, if it had one. */
  get codeVerifier() {
    return this.#codeVerifier
  }

  /**
   * What the login page sent the browser back with: `code`, or `access_token` and its kin. Throws an error with the
   * page's code for a refusal (`access_denied`), and with `state_mismatch` for an answer to another login.
   * @param {string} url the whole address, its query or its fragment
   * @param {string} [state] the one that was sent; the answer is compared with it first
   * @returns {object}
   */
  parseLoginRedirect(url, state) {
    if (typeof url !== 'string') throw argumentError('the address must be a text')
    if (state !== undefined && state !== null && typeof state !== 'string') throw argumentError('the state must be a text')
    return JSON.parse(this.#connection.ask((client) => client.parseLoginRedirect(url, state ?? undefined)))
  }

  /**
   * A fresh PKCE verifier, from the system's random source.
   * @param {number} [length] 43 to 128 characters
   * @returns {string}
   */
  generatePKCECodeVerifier(length = 128) {
    const isLength = Number.isInteger(length) && length >= 0 && length <= 0xffff_ffff
    if (!isLength) throw argumentError('the length of a verifier must be a whole number')
    return this.#connection.ask(() => native.pkceVerifier(length))
  }

  /** The `S256` challenge of a PKCE verifier. */
  async computePKCECodeChallenge(codeVerifier) {
    if (typeof codeVerifier !== 'string') throw argumentError('the verifier must be a text')
    return this.#connection.ask(() => native.pkceChallenge(codeVerifier))
  }

  /**
   * Calls `listener` at each of the events, with the error that caused it if one did.
   * @param {string | string[]} events
   * @param {(error?: Error) => void} listener
   */
  on(events, listener) {
    return this.#listen((listeners) => [events].flat().forEach((event) => listeners.add(event, listener)))
  }

  /** Like `on`, for the next time only. */
  once(events, listener) {
    return this.#listen((listeners) => [events].flat().forEach((event) => listeners.add(event, listener, true)))
  }

  /** Takes a listener off; without one, all of the event's; without an event, all of them. */
  off(events, listener) {
    return this.#listen((listeners) => [events].flat().forEach((event) => listeners.remove(event, listener)))
  }

  #listen(change) {
    this.#connection.listen(change)
    return this
  }

  /** Ends the client. Calls that run come to their end; later ones reject. */
  close() {
    this.#connection.close()
  }

  [Symbol.dispose]() {
    this.close()
  }

  async [Symbol.asyncDispose]() {
    this.close()
  }
}

module.exports = { Client }
