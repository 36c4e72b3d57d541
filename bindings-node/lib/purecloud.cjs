'use strict'

// PureCloud's client, under the names of the vendor's SDK.

const { Client } = require('./client.cjs')
const { argumentError } = require('./errors.cjs')

let instance

/**
 * A client of PureCloud (Genesys Cloud).
 *
 * Options: `environment`, `baseUrl`, `allowCustomHost`, `clientId`, `clientSecret`, `accessToken`, `proxy`, `timeout`,
 * `connectTimeout`, `firstByteTimeout`, `stallTimeout`, `maxAttempts`, `maxRetryWait`, `maxResponseBytes`, `caFile`,
 * `clientCert`, `clientKey`, `storageKey`, `userAgent` (times in ms), `logger`, `debugLog`, and `bigNumbers`: what
 * integers beyond 2^53 - 1 become, `'bigint'` (default), `'string'` or `'number'`.
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
    Client.connectionOf(this).ask((client) => client.setEnvironment(environment))
  }

  /** Uses a token that was obtained elsewhere; an empty text forgets the login. */
  setAccessToken(token) {
    if (typeof token !== 'string') throw argumentError('the access token must be a text')
    Client.connectionOf(this).ask((client) => client.setAccessToken(token))
  }

  /** Whether calls resolve to whole responses instead of bodies. */
  setReturnExtendedResponses(returnExtendedResponses) {
    Client.connectionOf(this).returnsResponses = Boolean(returnExtendedResponses)
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

  /** Logs in with the code that the login page gave to `redirectUri`. */
  loginCodeAuthorizationGrant(clientId, clientSecret, authCode, redirectUri) {
    return this.#login({
      grant: 'authorization_code',
      client_id: clientId,
      client_secret: clientSecret,
      code: authCode,
      redirect_uri: redirectUri,
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

  async #login(grant) {
    await Client.connectionOf(this).login(grant)
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
