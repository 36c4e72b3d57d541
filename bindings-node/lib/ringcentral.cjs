'use strict'

// RingCentral's SDK and platform, under the names of the vendor's SDKs, 2015's and today's.

const native = require('./native.cjs')
const { Client } = require('./client.cjs')
const { snakeCase } = require('./options.cjs')
const { splitRequest } = require('./verbs.cjs')

/** The grants of a login, by the field that tells them. */
const GRANTS = [
  ['jwt', 'jwt'],
  ['code', 'authorization_code'],
]

/** A login's fields in the core's spelling. */
function fieldsOf(options) {
  const fields = Object.entries(options ?? {}).map(([name, value]) => [snakeCase(name), value])
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined && value !== null))
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
   * Logs in.
   * @param {object} options `jwt`; or `code`, `redirectUri`, `codeVerifier`; or `username`, `extension`, `password`,
   *   `remember`; or `access_token` with what else the token endpoint answered
   * @returns {Promise<Response | undefined>} the token endpoint's answer; undefined for a ready token
   */
  async login(options) {
    const fields = fieldsOf(options)
    if ('access_token' in fields) {
      this.setAuthData(fields)
      return undefined
    }
    const [, grant] = GRANTS.find(([field]) => field in fields) ?? ['username', 'password']
    return Client.connectionOf(this).login({ ...fields, grant })
  }

  /** Whether calls can be made, if need be after a renewal. A Promise, as in the vendor's SDK; asks nobody. */
  async loggedIn() {
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
