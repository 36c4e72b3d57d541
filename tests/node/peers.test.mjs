// The Node package against OAuth 2 servers that nobody in this project wrote: one certified, one that fails.

import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { ApiClient, AuthError, RCSDK, UsersApi } from '../../bindings-node/index.mjs'
import { skip, start, tell } from './foreign.mjs'

describe('a certified OAuth 2 server', { skip }, () => {
  let peer
  let about

  before(async () => {
    ;({ peer, about } = await start('authorization-server.mjs'))
  })

  after(() => peer.stdin.end())

  const phone = () => new RCSDK({ server: about.ringcentral, appKey: 'phone', appSecret: 'phone-secret' }).getPlatform()

  /** What `promise` is refused with: a final error that shows no secret. */
  async function refusal(promise, code, secret) {
    await assert.rejects(promise, (error) => {
      assert.ok(error instanceof AuthError && !error.message.includes(secret))
      assert.equal(error.code, code)
      return true
    })
  }

  it('takes client credentials and a call', async () => {
    const client = new ApiClient({ baseUrl: about.purecloud })
    await refusal(client.loginClientCredentialsGrant('batch:1', 'canary'), 'invalid_client', 'canary')
    await client.loginClientCredentialsGrant('batch:1', 's%cret +1')
    assert.equal((await new UsersApi(client).getUsersMe()).name, 'batch:1')
  })

  it('rotates refresh tokens and refuses the old one', async () => {
    const platform = phone()
    await platform.authorize({ username: '+15550100', password: 'pass word&1' })
    const first = platform.getAuthData()
    await platform.refresh()
    assert.notEqual(platform.getAuthData().refresh_token, first.refresh_token)
    assert.equal((await platform.get('/account/~/extension/~')).json().name, '+15550100')

    const fired = []
    platform.on(platform.events.accessViolation, (error) => fired.push(error))
    platform.setAuthData(first)
    await refusal(platform.refresh(), 'invalid_grant', first.refresh_token)
    assert.equal(fired.length, 1)
    assert.deepEqual(platform.getAuthData(), {})
  })

  it('takes a JWT, and ends its login with the logout', async () => {
    const platform = phone()
    await refusal(platform.login({ jwt: `${about.jwt}canary` }), 'invalid_grant', 'canary')
    await platform.login({ jwt: about.jwt })
    assert.equal((await platform.get('/account/~/extension/~')).json().name, '+15550100')
    const kept = platform.getAuthData()
    assert.ok((await platform.logout()).ok)
    assert.deepEqual(platform.getAuthData(), {})
    platform.setAuthData(kept)
    await refusal(platform.refresh(), 'invalid_grant', kept.refresh_token)
  })

  it('takes a SAML 2 assertion', async () => {
    const client = new ApiClient({ baseUrl: about.purecloud })
    await client.loginSaml2BearerGrant('batch:1', 's%cret +1', 'org & co', about.saml)
    assert.equal((await new UsersApi(client).getUsersMe()).name, 'ann')
    const other = client.loginSaml2BearerGrant('batch:1', 's%cret +1', 'other', about.saml)
    await refusal(other, 'invalid_grant', about.saml)
  })
})

describe('a token endpoint that fails', { skip }, () => {
  let peer
  let url

  before(async () => {
    let about
    ;({ peer, about } = await start('failing-endpoint.mjs'))
    url = about.url
  })

  after(() => peer.stdin.end())

  for (const token of [500, 429, 'hang', 'html']) {
    it(`by ${token} leaves the token that is still valid`, async () => {
      await tell(url, '/__mode', { token })
      const options = { maxAttempts: 2, retryBase: 10, firstByteTimeout: 300 }
      const client = new ApiClient({ baseUrl: url, clientId: 'c', clientSecret: 's', ...options })
      const ends = Date.now() + 30_000
      client.setAuthData({ access_token: 'old', refresh_token: 'r', expires_in: 3600, expire_time: ends })
      const fired = []
      client.on('refreshError', (error) => fired.push(error))
      for (let call = 0; call < 5; call++) assert.equal((await client.call('getUsersMe')).token, 'Bearer old')
      assert.equal(client.getAuthData().refresh_token, 'r')
      assert.equal(fired.length, 1)
      assert.deepEqual(await tell(url, '/__counts'), { token: 1, api: 5 })
    })
  }
})
