// Logins: what they resolve to, what is told of them, and how they are kept.

import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'

import { ApiClient, AuthError, RCSDK, Response, platform as purecloudPlatform } from '../index.mjs'
import { answering, authorized, clientOf, folderOf, loggedIn, runScript, sandboxOf, serverOf } from './support.mjs'

const control = (sandbox, what) => fetch(`${sandbox.url}/__sandbox/${what}`, { method: 'POST' })

/** A token endpoint that keeps the forms it gets. */
async function tokenEndpoint(t) {
  const forms = []
  const url = await serverOf(t, async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    forms.push(Object.fromEntries(new URLSearchParams(body)))
    const tokens = { access_token: 'at', token_type: 'bearer', expires_in: 3600, refresh_token: 'rt' }
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(tokens))
  })
  return { url, forms }
}

test('a PureCloud login resolves to the token and its end', async (t) => {
  const sandbox = await sandboxOf(t, { tokenLifetime: 60_000 })
  const client = new ApiClient({ baseUrl: sandbox.url })
  const login = await client.loginClientCredentialsGrant('client-id', 'client-secret')
  assert.deepEqual(Object.keys(login), ['accessToken', 'tokenExpiryTime', 'tokenExpiryTimeString'])
  assert.equal(login.accessToken, client.getAuthData().access_token)
  assert.ok(Math.abs(login.tokenExpiryTime - (Date.now() + 60_000)) < 10_000, `${login.tokenExpiryTime}`)
  assert.equal(Date.parse(login.tokenExpiryTimeString), login.tokenExpiryTime)
})

test('each grant sends its form', async (t) => {
  const { url, forms } = await tokenEndpoint(t)
  const client = new ApiClient({ baseUrl: url })
  const login = await client.loginCodeAuthorizationGrant('id', 'secret', 'the-code', 'http://127.0.0.1/cb')
  assert.equal(login.refreshToken, 'rt')
  await client.loginSaml2BearerGrant('id', 'secret', 'org', 'assertion')
  const { platform } = { platform: new RCSDK({ server: url, clientId: 'id', clientSecret: 's' }).platform() }
  await platform.login({ jwt: 'the-jwt' })
  await platform.login({ code: 'c', redirectUri: 'http://127.0.0.1/cb', codeVerifier: 'v' })
  await platform.login({ code: 'c', redirect_uri: 'http://127.0.0.1/cb', code_verifier: 'v' })
  await platform.authorize({ username: '+1 (222) 333-4455', extension: 101, password: 'p', remember: true })
  const code = { grant_type: 'authorization_code', code: 'c', redirect_uri: 'http://127.0.0.1/cb', code_verifier: 'v' }
  assert.deepEqual(forms, [
    { grant_type: 'authorization_code', code: 'the-code', redirect_uri: 'http://127.0.0.1/cb' },
    { grant_type: 'urn:ietf:params:oauth:grant-type:saml2-bearer', orgName: 'org', assertion: 'assertion' },
    { grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion: 'the-jwt' },
    code,
    code,
    {
      grant_type: 'password',
      username: '+12223334455',
      extension: '101',
      password: 'p',
      access_token_ttl: '3600',
      refresh_token_ttl: '604800',
    },
  ])
})

test('a ready token needs no request', async () => {
  const platform = new RCSDK({ server: 'http://127.0.0.1:9', clientId: 'id' }).platform()
  assert.equal(await platform.login({ access_token: 'at', expires_in: 60 }), undefined)
  assert.equal(platform.getAuthData().access_token, 'at')
  assert.ok(platform.isTokenValid() && platform.isAuthorized() && (await platform.loggedIn()))
})

test('whether somebody is logged in is asked of nobody', async () => {
  const platform = new RCSDK({ server: 'http://127.0.0.1:9', clientId: 'id' }).platform()
  const events = []
  platform.on(Object.keys(platform.events), () => events.push('event'))
  assert.deepEqual([platform.isTokenValid(), platform.isAuthorized(), await platform.loggedIn()], [false, false, false])
  assert.deepEqual(platform.getAuthData(), {})
  assert.deepEqual(events, [])
})

test('auth data go out in milliseconds and come back, here and in a second process', async (t) => {
  const { sandbox, platform } = await authorized(t)
  const data = platform.getAuthData()
  assert.ok(Math.abs(data.expire_time - (Date.now() + data.expires_in * 1000)) < 10_000)
  const file = join(await folderOf(t), 'login.json')
  await writeFile(file, JSON.stringify(data))
  const { code, stdout, stderr } = await runScript(`
    const platform = new pcsdk.RCSDK({ server: ${JSON.stringify(sandbox.url)}, appKey: 'key', appSecret: 'secret' }).platform()
    platform.setAuthData(require(${JSON.stringify(file)}))
    platform.refresh()
      .then((response) => console.log(response.status, platform.getAuthData().owner_id))
      .catch((error) => console.log(error))
  `)
  assert.deepEqual([code, stderr, stdout], [0, '', `200 ${data.owner_id}\n`])
  platform.setAuthData({})
  assert.deepEqual(platform.getAuthData(), {})
  platform.setAuthData(data)
  assert.deepEqual(platform.getAuthData(), data)
})

test('a token that ran out is renewed by the call that needs it', async (t) => {
  const { sandbox, platform } = await authorized(t)
  const before = platform.getAuthData().access_token
  const events = []
  platform.on(['beforeRefresh', 'refreshSuccess', 'accessViolation'], (error) => events.push(error))
  await control(sandbox, 'expire')
  const answers = await Promise.all(Array.from({ length: 8 }, () => platform.get('/account/~/extension/~')))
  assert.equal(answers.at(-1).json().name, 'Ada Lovelace')
  assert.notEqual(platform.getAuthData().access_token, before)
  assert.deepEqual(events, [undefined, undefined], 'renewed once')
})

test('logging out resolves to the answer, and then to nothing', async (t) => {
  const { platform } = await authorized(t)
  const events = []
  platform.on(['beforeLogout', 'logoutSuccess'], () => events.push('event'))
  const response = await platform.logout()
  assert.ok(response instanceof Response && response.ok)
  assert.deepEqual(platform.getAuthData(), {})
  assert.equal(await platform.logout(), undefined)
  assert.equal(events.length, 2)
})

test('events: old names, once, several at a time, and off', async (t) => {
  const { sandbox, platform } = await authorized(t)
  const heard = []
  const hear = (name) => () => heard.push(name)
  const gone = hear('gone')
  platform.on('authorizeSuccess', hear('old'))
  platform.on('loginSuccess', gone).off('loginSuccess', gone)
  platform.once(platform.events.loginSuccess, hear('once'))
  platform.on(['loginSuccess', 'loginError'], hear('many'))
  await platform.authorize({ username: '+1222', password: 'password' })
  await platform.authorize({ username: '+1222', password: 'password' })
  await assert.rejects(platform.authorize({ username: '+1222', password: 'wrong' }), AuthError)
  assert.deepEqual(heard, ['old', 'once', 'many', 'old', 'many', 'many'])
  platform.off()
  await platform.authorize({ username: '+1222', password: 'password' })
  assert.equal(heard.length, 6)
  assert.ok(sandbox.url)
})

test('a listener may call the client', async (t) => {
  const { platform } = await authorized(t)
  const name = new Promise((resolve) => {
    platform.once('loginSuccess', () => resolve(platform.get('/account/~/extension/~').then((r) => r.json().name)))
  })
  await platform.authorize({ username: '+1222', password: 'password' })
  assert.equal(await name, 'Ada Lovelace')
})

test('a listener that throws is reported and breaks nothing', async (t) => {
  const { platform } = await authorized(t)
  const warnings = []
  const warned = (warning) => warnings.push(warning.message)
  process.on('warning', warned)
  t.after(() => process.off('warning', warned))
  const heard = []
  platform.on('loginSuccess', () => {
    throw new Error('mine')
  })
  platform.on('loginSuccess', async () => {
    throw new Error('later')
  })
  platform.on('loginSuccess', () => heard.push('next'))
  platform.debugLog = () => {
    throw new Error('log')
  }
  await platform.authorize({ username: '+1222', password: 'password' })
  await new Promise((resolve) => setImmediate(resolve))
  assert.deepEqual(heard, ['next'])
  assert.ok(warnings.includes('a listener of loginSuccess threw: mine'), warnings.join('\n'))
  assert.ok(warnings.includes('a listener of loginSuccess threw: later'), warnings.join('\n'))
  assert.ok(warnings.includes('debugLog threw: log'), warnings.join('\n'))
})

test('the log of a call is complete when its Promise settles', async (t) => {
  const { client } = await loggedIn(t)
  const lines = []
  client.debugLog = (line) => lines.push(line)
  await client.call('getUsersMe')
  const after = lines.length
  assert.ok(after >= 2, lines.join('\n'))
  client.debugLog = null
  await client.call('getUsersMe')
  assert.equal(lines.length, after)
})

test('a logger gets the levels it has methods for', async (t) => {
  const lines = { debug: [], info: [] }
  const client = clientOf(await answering(t, 503, { 'retry-after': '0' }, '{}'), {
    maxAttempts: 2,
    retryBase: 1,
    logger: { info: (line) => lines.info.push(line) },
  })
  assert.equal((await client.call('getUsersMe').catch((error) => error)).attempts, 2)
  assert.ok(lines.info.length > 0)
  client.logger = { debug: (line) => lines.debug.push(line) }
  await client.call('getUsersMe').catch(() => {})
  assert.ok(lines.debug.length > 0)
})

test('two clients have two logins', async (t) => {
  const sandbox = await sandboxOf(t)
  const first = new ApiClient({ baseUrl: sandbox.url })
  const second = purecloudPlatform.PureCloudSession({ baseUrl: sandbox.url })
  await first.loginClientCredentialsGrant('client-id', 'client-secret')
  assert.ok(first.isTokenValid() && !second.isTokenValid())
})
