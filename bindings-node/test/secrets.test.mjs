// A planted secret appears nowhere: not in what is printed, logged, thrown or written as JSON.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inspect } from 'node:util'

import { ApiClient, RCSDK } from '../index.mjs'
import { answering, folderOf, sandboxOf, serverOf } from './support.mjs'

const CANARY = 'canary-7f3a9'

/** Everything that can be seen of a value. */
function seenOf(value) {
  const deep = { depth: Infinity, showHidden: true, getters: false }
  const json = (() => {
    try {
      return JSON.stringify(value)
    } catch {
      return ''
    }
  })()
  const thrown = value instanceof Error ? [value.message, value.stack, inspect(value.cause, deep)] : []
  return [inspect(value, deep), String(value), json, ...thrown].join('\n')
}

function assertUnseen(value, what) {
  assert.ok(!seenOf(value).includes(CANARY), `${what}: ${seenOf(value)}`)
}

const TOKENS = JSON.stringify({
  access_token: `${CANARY}-access`,
  refresh_token: `${CANARY}-refresh`,
  token_type: 'bearer',
  expires_in: 3600,
  owner_id: '1',
})
const JSON_TYPE = { 'content-type': 'application/json' }

/** A server that knows one login and refuses every call of it. */
function refusing(t) {
  return serverOf(t, (request, response) => {
    if (request.url.endsWith('/oauth/token')) response.writeHead(200, JSON_TYPE).end(TOKENS)
    else response.writeHead(400, JSON_TYPE).end('{"code":"bad","message":"no"}')
  })
}

test('the look finds what is there', () => {
  const hidden = Object.defineProperty({}, 'secret', { value: CANARY, enumerable: false })
  for (const value of [{ a: [CANARY] }, hidden, new Error(CANARY), new Error('x', { cause: CANARY })]) {
    assert.throws(() => assertUnseen(value), assert.AssertionError)
  }
})

test('a client with every secret there is', async (t) => {
  process.env.PCSDK_STATE_DIR = await folderOf(t)
  t.after(() => delete process.env.PCSDK_STATE_DIR)
  const lines = []
  const options = {
    baseUrl: await refusing(t),
    clientId: 'client',
    clientSecret: `${CANARY}-secret`,
    accessToken: `${CANARY}-ready`,
    storageKey: 'secrets',
    maxAttempts: 1,
    logger: { debug: (line) => lines.push(line), info: (line) => lines.push(line), warn: (line) => lines.push(line) },
  }
  const client = new ApiClient(options)
  client.debugLog = (line) => lines.push(line)
  assertUnseen(client, 'with a ready token')
  const login = await client.loginClientCredentialsGrant('client', `${CANARY}-secret`)
  assert.match(login.accessToken, new RegExp(CANARY), 'the caller gets the token')
  assertUnseen(client, 'logged in')
  const error = await client.call('getUser', { userId: 'u' }).catch((caught) => caught)
  assert.equal(error.kind, 'bad_request')
  assertUnseen(error, 'a refused call')
  client.setAccessToken(`${CANARY}-other`)
  client.setAuthData(JSON.parse(TOKENS))
  await client.logout().catch((caught) => assertUnseen(caught, 'a refused logout'))
  assertUnseen(client, 'logged out')
  assert.ok(lines.length > 4)
  assertUnseen(lines, 'the log')
})

test('a platform, its answers and its events', async (t) => {
  const seen = []
  const sdk = new RCSDK({ server: await refusing(t), appKey: 'key', appSecret: `${CANARY}-app`, maxAttempts: 1 })
  const platform = sdk.platform()
  platform.debugLog = (line) => seen.push(line)
  platform.on(Object.keys(platform.events), (error) => seen.push(seenOf(error)))
  const response = await platform.authorize({ username: '+1222', extension: '1', password: `${CANARY}-password` })
  assert.match(response.text(), new RegExp(CANARY), 'the caller gets the answer')
  assertUnseen(response, 'the answer of the token endpoint')
  assertUnseen([sdk, platform], 'the platform')
  assertUnseen(await platform.login({ jwt: `${CANARY}-jwt` }), 'a login by JWT')
  const code = { code: `${CANARY}-code`, redirectUri: 'http://127.0.0.1/', codeVerifier: `${CANARY}-verifier` }
  assertUnseen(await platform.login(code), 'a login by code')
  assertUnseen(await platform.get('/account/~').catch((caught) => caught), 'a refused call')
  assert.ok(seen.length > 4)
  assertUnseen(seen, 'log and events')
})

test('a login that fails', async (t) => {
  const url = await answering(t, 400, JSON_TYPE, '{"error":"invalid_grant"}')
  const platform = new RCSDK({ server: url, appKey: 'key', appSecret: `${CANARY}-app` }).platform()
  for (const grant of [
    { username: '+1222', password: `${CANARY}-password` },
    { jwt: `${CANARY}-jwt` },
    { jwt: `${CANARY}-jwt`, tpyo: `${CANARY}-field` },
    { code: `${CANARY}-code` },
    { jwt: [`${CANARY}-jwt`] },
    { jwt: `${CANARY}\r\n` },
  ]) {
    const error = await platform.login(grant).catch((caught) => caught)
    assert.ok(error instanceof Error)
    assertUnseen(error, inspect(Object.keys(grant)))
  }
})

test('options that are refused', () => {
  for (const options of [
    { proxy: `http://user:${CANARY}@proxy.example:99999` },
    { baseUrl: `https://user:${CANARY}@evil.example` },
    { clientSecret: [CANARY] },
    { accessToken: `${CANARY}\n` },
    { accessToken: { token: CANARY } },
    { clientSecret: () => CANARY },
    { clientSecrt: CANARY },
    { environment: `https://user:${CANARY}@evil.example` },
  ]) {
    let error
    try {
      new ApiClient(options)
    } catch (caught) {
      error = caught
    }
    assert.ok(error instanceof Error, inspect(Object.keys(options)))
    assertUnseen(error, inspect(Object.keys(options)))
  }
})

test('a proxy with a password that is not there', async () => {
  const client = new ApiClient({ proxy: `http://user:${CANARY}@127.0.0.1:1`, accessToken: CANARY, maxAttempts: 1 })
  const lines = []
  client.debugLog = (line) => lines.push(line)
  const error = await client.call('getUsersMe').catch((caught) => caught)
  assert.equal(error.kind, 'connection')
  assertUnseen(error, 'the error')
  assertUnseen([client, lines], 'client and log')
})

test('a sandbox shows nothing but what it is', async (t) => {
  assert.equal(inspect(await sandboxOf(t)), 'Sandbox {}')
})
