// Logins in the browser, through the Node package: Chromium against foreign servers, and what `open` may do.

import assert from 'node:assert/strict'
import net from 'node:net'
import { after, before, describe, it } from 'node:test'
import { inspect } from 'node:util'
import { ApiClient, AuthError, RCSDK, UsersApi } from '../../bindings-node/index.mjs'
import { skip, start } from './foreign.mjs'

describe('a login in the browser', { skip }, () => {
  let servers
  let browser

  before(async () => {
    servers = await start('authorization-server.mjs')
    browser = await start('browser.mjs')
  })

  after(() => {
    servers.peer.stdin.end()
    browser.peer.stdin.end()
  })

  /** Whether Chromium is there; without it the test is skipped, or fails where it must not be missing. */
  function ready(t) {
    const { missing } = browser.about
    if (missing !== undefined && process.env.PCSDK_REQUIRE_PEERS) throw new Error(missing)
    if (missing !== undefined) t.skip(missing)
    return missing === undefined
  }

  /** Shows the page to the person in Chromium, who tells what was seen. */
  function person(choices = {}) {
    const open = async (url) => {
      const query = new URLSearchParams({ url, ...choices })
      open.seen = await (await fetch(`${browser.about.person}/?${query}`)).json()
    }
    return open
  }

  async function secretsOf(open) {
    while (open.seen === undefined) await new Promise((resolve) => setTimeout(resolve, 20))
    const { code, access_token: token, state } = open.seen.sent
    return [code, token, state].filter((secret) => secret !== undefined)
  }

  it('takes a code with PKCE', async (t) => {
    if (!ready(t)) return
    const shown = []
    const client = new ApiClient({ baseUrl: servers.about.purecloud, debugLog: (line) => shown.push(line) })
    const open = person()
    const verifier = client.generatePKCECodeVerifier()
    const options = { open, scope: 'users', state: 'mine', timeout: 20_000 }
    const login = await client.loginPkceGrant('desk', 'http://127.0.0.1/callback', options, verifier)
    assert.equal(login.state, 'mine')
    assert.equal((await new UsersApi(client).getUsersMe()).name, 'ann')
    shown.push(inspect(client, { depth: 9 }), JSON.stringify(client))
    const secrets = [verifier, ...(await secretsOf(open))]
    assert.equal(secrets.length, 3)
    for (const secret of secrets) assert.ok(!shown.join('\n').includes(secret))
    await client.refresh()
  })

  it('takes one at RingCentral', async (t) => {
    if (!ready(t)) return
    const platform = new RCSDK({ server: servers.about.ringcentral, clientId: 'desk' }).platform()
    await platform.loginPkceGrant('http://127.0.0.1/callback', { open: person(), scope: 'users', timeout: 20_000 })
    assert.equal((await platform.get('/account/~/extension/~')).json().name, 'ann')
  })

  it('takes the token of the implicit grant', async (t) => {
    if (!ready(t)) return
    const client = new ApiClient({ baseUrl: browser.about.implicit })
    const open = person()
    const login = await client.loginImplicitGrant('spa', 'http://127.0.0.1/', { open, timeout: 20_000 })
    assert.equal((await new UsersApi(client).getUsersMe()).name, 'ann')
    assert.ok((await secretsOf(open)).includes(login.accessToken))
    assert.ok(!open.seen.address.includes(login.accessToken) && !open.seen.title.includes(login.accessToken))
  })

  it('says when the user refuses', async (t) => {
    if (!ready(t)) return
    const client = new ApiClient({ baseUrl: servers.about.purecloud })
    const options = { open: person({ refuse: 1 }), scope: 'users', timeout: 20_000 }
    await assert.rejects(client.loginPkceGrant('desk', 'http://127.0.0.1/callback', options), (error) => {
      assert.ok(error instanceof AuthError && error.code === 'access_denied', inspect(error))
      return true
    })
  })
})

describe('the wait for a browser', () => {
  const client = new ApiClient({ baseUrl: 'http://127.0.0.1:9' })

  it('ends with what open throws or rejects with', async () => {
    for (const open of [() => { throw new RangeError('no browser') }, async () => { throw new RangeError('no browser') }]) {
      await assert.rejects(client.loginPkceGrant('c', 'http://127.0.0.1/cb', { open }), RangeError)
    }
    await assert.rejects(client.loginPkceGrant('c', 'http://127.0.0.1/cb', { open: 'firefox' }), { kind: 'argument' })
    await assert.rejects(client.loginPkceGrant('c', 'https://app.example/cb', { open: () => {} }), { kind: 'argument' })
  })

  it('ends with its time', async () => {
    const options = { open: () => {}, timeout: 200 }
    await assert.rejects(client.loginImplicitGrant('c', 'http://127.0.0.1/cb', options), { code: 'login_timeout' })
  })

  it('ends with an abort, and the port is free', async () => {
    const abort = new AbortController()
    let port
    const open = (url) => {
      port = Number(new URL(new URL(url).searchParams.get('redirect_uri')).port)
      abort.abort()
    }
    const login = client.loginPkceGrant('c', 'http://127.0.0.1/cb', { open, signal: abort.signal })
    await assert.rejects(login, { name: 'AbortError' })
    for (let tries = 0; tries < 50 && !(await isFree(port)); tries++) await new Promise((resolve) => setTimeout(resolve, 20))
    assert.ok(await isFree(port))
  })
})

describe('a login page for a web application', () => {
  it('comes with state and verifier, which check what comes back', async () => {
    const client = new ApiClient({ environment: 'mypurecloud.ie', clientId: 'web' })
    const page = client.beginLogin({ redirectUri: 'https://app.example/cb', usePkce: true })
    const asked = new URL(page.url)
    assert.equal(asked.origin, 'https://login.mypurecloud.ie')
    assert.equal(asked.searchParams.get('state'), page.state)
    assert.equal(asked.searchParams.get('code_challenge'), await client.computePKCECodeChallenge(page.codeVerifier))
    const back = client.parseLoginRedirect(`https://app.example/cb?code=c&state=${page.state}`, page.state)
    assert.equal(back.code, 'c')
    assert.throws(() => client.parseLoginRedirect('?code=canary&state=x', page.state), (error) => {
      return error.code === 'state_mismatch' && !inspect(error).includes('canary')
    })
  })

  it('keeps the verifier of the vendor’s loginUrl', async () => {
    const platform = new RCSDK({ server: 'sandbox', clientId: 'key' }).platform()
    const url = new URL(platform.loginUrl({ redirectUri: 'https://app.example/cb', usePKCE: true, brandId: '1210' }))
    assert.equal(url.pathname, '/restapi/oauth/authorize')
    assert.equal(url.searchParams.get('brand_id'), '1210')
    assert.equal(url.searchParams.get('code_challenge'), await platform.computePKCECodeChallenge(platform.codeVerifier))
    assert.ok(!inspect(platform, { depth: 9 }).includes(platform.codeVerifier))
    platform.loginUrl({ redirectUri: 'https://app.example/cb' })
    assert.equal(platform.codeVerifier, undefined)
  })
})

function isFree(port) {
  return new Promise((resolve) => {
    const server = net.createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
