// The shared vectors, through the Node package.

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { after, before, test } from 'node:test'
import { setImmediate, setTimeout } from 'node:timers/promises'
import { inspect } from 'node:util'
import pcsdk from '../../bindings-node/index.cjs'

const FOLDER = new URL('../vectors/', import.meta.url)
const CASES = fs
  .readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .flatMap((name) => JSON.parse(fs.readFileSync(new URL(name, FOLDER))).cases)

const EVENTS = [
  ...['beforeLogin', 'loginSuccess', 'loginError', 'beforeRefresh', 'refreshSuccess', 'refreshError'],
  ...['accessViolation', 'beforeLogout', 'logoutSuccess', 'logoutError', 'rateLimit'],
]

/** The required parameters of the listings that have some. */
const POSITIONAL = {
  getAnalyticsConversationsDetailsJobResults: ['jobId'],
  listChatTasksNew: ['chatId'],
  postAnalyticsConversationsDetailsQuery: ['body'],
}

let server
let places

before(async () => {
  const program = process.env.PCSDK_SCRIPTED_SERVER
  const command = program ? [program] : ['cargo', 'run', '--quiet', '-p', 'pcsdk-tests', '--bin', 'scripted-server']
  server = spawn(command[0], command.slice(1), { cwd: new URL('..', FOLDER), stdio: ['pipe', 'pipe', 'inherit'] })
  for await (const line of createInterface({ input: server.stdout })) {
    places = JSON.parse(line)
    break
  }
})

after(() => server.stdin.end())

for (const { name, skip } of CASES) {
  test(name, { skip: skip?.node }, async (t) => {
    const begun = await (await fetch(`${places.plain}/_begin/node/${name}`)).json()
    if (begun.missing) return t.skip(begun.missing)
    const { case: given, variables } = begun
    const shown = []
    const events = []
    const warnings = []
    const warned = (warning) => warnings.push(warning.message)
    const options = { ...camelOptions(given.options ?? {}), debugLog: (text) => shown.push(text) }
    const { ApiClient, ringcentral } = pcsdk
    let client
    try {
      client = surrounded(variables, () =>
        given.platform === 'purecloud' ? new ApiClient(options) : new ringcentral.SDK(options).platform(),
      )
    } catch (error) {
      if (!given.refused) throw error
      compareError(error, given.refused)
      return conclude(given, [inspect(error), JSON.stringify(error)])
    }
    assert.equal(given.refused, undefined)
    for (const name of EVENTS) {
      client.on(name, (error) => {
        events.push(name)
        shown.push(inspect(error))
      })
      if (given.unruly_handlers) client.on(name, () => misbehave(client))
    }
    if (given.unruly_handlers) process.on('warning', warned)
    // Where the last walk stopped.
    const place = {}
    for (const step of given.steps ?? []) {
      const expected = step.expect ?? {}
      const began = performance.now()
      let error
      let result
      try {
        result = await take(client, step.do, step.with ?? {}, place)
      } catch (caught) {
        error = caught
        shown.push(inspect(caught), JSON.stringify(caught))
      }
      assert.ok(performance.now() - began < (expected.within_ms ?? 60_000))
      if (error && error.kind === expected.or_error) continue
      if (expected.error) {
        assert.ok(error, `succeeded instead of ${expected.error.kind}`)
        compareError(error, expected.error)
      } else {
        assert.ifError(error)
        if ('status' in expected && result.status !== HIDDEN) assert.equal(result.status, expected.status)
        if ('data' in expected) assert.ok(covers(result.data ?? null, expected.data), inspect(result.data))
      }
    }
    if (given.events) assert.deepEqual(events, given.events)
    await setImmediate()
    process.off('warning', warned)
    const reported = given.unruly_handlers ? events.map((name) => `a listener of ${name} threw: unruly`) : []
    assert.deepEqual(warnings, reported)
    await conclude(given, [...shown, inspect(client), JSON.stringify(client)])
  })
}

/** What no listener should do. */
function misbehave(client) {
  shownBy(client)
  throw new Error('unruly')
}

const shownBy = (client) => [inspect(client), client.isTokenValid(), client.getAuthData()]

async function loginState(client) {
  const state = { authorized: client.isAuthorized(), token_valid: client.isTokenValid() }
  if (client.loggedIn) assert.equal(await client.loggedIn(), state.authorized)
  return state
}

/** Auth data with their moments in seconds: JavaScript's are in milliseconds. */
function inSeconds(data) {
  const moments = Object.entries(data).filter(([name]) => name.endsWith('expire_time'))
  return { ...data, ...Object.fromEntries(moments.map(([name, moment]) => [name, moment / 1000])) }
}

/** Makes something where nothing but these variables is to be found; everything is when there are none. */
function surrounded(variables, make) {
  if (variables === null) return make()
  const before = { ...process.env }
  for (const name of Object.keys(before)) if (name !== 'PATH') delete process.env[name]
  Object.assign(process.env, variables)
  try {
    return make()
  } finally {
    for (const name of Object.keys(variables)) delete process.env[name]
    Object.assign(process.env, before)
  }
}

/** Compares what arrived at the server, and what was shown. */
async function conclude(given, shown) {
  const verdict = await (await fetch(`${places.plain}/_verdict/node/${given.name}`)).json()
  assert.deepEqual(verdict.problems, [])
  const all = shown.join('\n')
  for (const text of given.once ?? []) assert.equal(all.split(text).length - 1, 1, all)
  for (const secret of given.secrets ?? []) assert.ok(!all.includes(secret), all)
}

/** Descriptors, threads, and kilobytes of memory in use. */
function held() {
  const count = (what) => fs.readdirSync(`/proc/self/${what}`).length
  return { files: count('fd'), threads: count('task'), memory: process.memoryUsage().rss >> 10 }
}

test('24_ten_thousand_failures_leave_nothing_behind', async () => {
  const options = { accessToken: 't', maxAttempts: 1 }
  const clients = [places.broken, places.nobody].map((baseUrl) => new pcsdk.ApiClient({ ...options, baseUrl }))
  const fail = async (times) => {
    for (let number = 0; number < times; number += 20) {
      const calls = Array.from({ length: 20 }, (_, at) => clients[Number(at % 4 === 0)].request('POST', '/x', { body: {} }))
      const ended = await Promise.allSettled(calls)
      assert.ok(ended.every((call) => call.reason instanceof pcsdk.PcsdkError))
    }
  }
  await fail(2_000)
  const before = held()
  await fail(10_000)
  const after = held()
  assert.ok(after.files <= before.files, inspect({ before, after }))
  // As many threads work as calls were ever under way at once, which is for chance to say.
  assert.ok(after.threads < before.threads + 20, inspect({ before, after }))
  // The collector takes its time.
  assert.ok(after.memory < before.memory + 32 * 1024, inspect({ before, after }))
})

/** The status of a call that gives its data only. */
const HIDDEN = Symbol('hidden')

/** Options in camelCase, times in milliseconds. */
function camelOptions(options) {
  const times = ['timeout', 'connect_timeout', 'first_byte_timeout', 'stall_timeout', 'retry_base', 'max_retry_wait']
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) => [
      name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase()),
      times.includes(name) ? value * 1000 : value,
    ]),
  )
}

async function take(client, action, given, place) {
  switch (action) {
    case 'client_credentials':
      return { status: HIDDEN, data: await client.loginClientCredentialsGrant(given.id, given.secret) }
    case 'authorize':
      return answer(await client.authorize(given))
    case 'jwt':
      return answer(await client.login(given))
    case 'code':
      if (!client.loginCodeAuthorizationGrant) return answer(await client.login(given))
      return {
        status: HIDDEN,
        data: await client.loginCodeAuthorizationGrant(given.id, given.secret, given.code, given.redirect_uri, given.verifier),
      }
    case 'saml2':
      return { status: HIDDEN, data: await client.loginSaml2BearerGrant(given.id, given.secret, given.org, given.assertion) }
    case 'refresh_token':
      if (!client.refreshCodeAuthorizationGrant) return answer(await client.login({ refreshToken: given.token }))
      return { status: HIDDEN, data: await client.refreshCodeAuthorizationGrant(given.id, given.secret, given.token) }
    case 'login_url': {
      const { url, state, codeVerifier: code_verifier } = client.beginLogin(given)
      return { data: { url: url.replace(client.baseUrl, ''), state, code_verifier } }
    }
    case 'parse_login_redirect':
      return { data: client.parseLoginRedirect(given.url, given.state) }
    case 'pkce_challenge':
      return { data: await client.computePKCECodeChallenge(given.verifier) }
    case 'access_token':
      return { data: await (client.setAccessToken ? client.setAccessToken(given.token) : client.login({ access_token: given.token })) }
    case 'set_environment':
      return { data: client.setEnvironment(given.name) }
    case 'login': {
      const made = await client.login(given)
      return made.accessToken ? { status: HIDDEN, data: made } : answer(made)
    }
    case 'set_gateway':
      return { data: client.setGateway(given) }
    case 'set_auth_data':
      return { data: client.setAuthData(given) }
    case 'auth_data':
      return { data: inSeconds(client.getAuthData()) }
    case 'login_state':
      return { data: await loginState(client) }
    case 'refresh':
    case 'logout':
      return answer(await client[action]())
    case 'pause':
      return { data: await setTimeout(given.ms) }
    case 'call':
      return { status: HIDDEN, data: await client.call(given.id, given.arguments, camelOptions(given.options ?? {})) }
    case 'iterate':
      return { data: await iterate(client, given, place) }
    case 'request':
      return answer(await request(client, given))
    case 'download': {
      const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pcsdk-'))
      try {
        const file = path.join(folder, given.file ?? 'file')
        const response = await client.download(given.source, file, camelOptions(given.options ?? {}))
        assert.deepEqual(fs.readdirSync(folder), ['file'])
        return { status: response.status, data: fs.readFileSync(file, 'utf8') }
      } finally {
        fs.rmSync(folder, { recursive: true })
      }
    }
    default:
      throw new Error(`there is no step ${action}`)
  }
}

/** The items of a walk, `take` of them at most, through the methods that users call. */
async function iterate(client, { group, method, arguments: given, take: most = Infinity, resume, bad_items: skips }, place) {
  const groups = client instanceof pcsdk.ApiClient ? pcsdk : pcsdk.ringcentral
  const bad = []
  const walk = new groups[`${group}Api`](client)[`${method}Iter`](...placed(method, given), {
    cursor: resume && place.cursor,
    onBadItem: skips && ((raw) => bad.push(raw.toString())),
  })
  const items = []
  for (let taken = 0; taken < most; taken += 1) {
    const { done, value } = await walk.next()
    if (done) break
    items.push(value)
    place.cursor = walk.cursor()
  }
  await walk.return()
  return skips ? { items, bad } : items
}

/** Arguments as a method takes them: required ones by position, then the others. */
function placed(method, given) {
  const names = POSITIONAL[method] ?? []
  const others = Object.entries(given).filter(([name]) => !names.includes(name))
  return [...names.map((name) => given[name]), Object.fromEntries(others)]
}

function request(client, { method, path, options = {}, ...given }) {
  return client.request(method, path, { ...given, ...camelOptions(options) })
}

function answer(response) {
  return response ? { status: response.status, data: response.data } : {}
}

function covers(actual, expected) {
  if (Array.isArray(expected)) {
    return Array.isArray(actual) && actual.length === expected.length && expected.every((e, i) => covers(actual[i], e))
  }
  if (expected && typeof expected === 'object') {
    return Boolean(actual) && Object.entries(expected).every(([key, value]) => covers(actual[key], value))
  }
  return actual === expected
}

function compareError(error, expected) {
  const found = {
    kind: error.kind,
    code: error.code,
    status: error.statusCode,
    request_id: error.requestId,
    retry_after: error.retryAfter === undefined ? undefined : error.retryAfter / 1000,
    attempts: error.attempts,
    outcome_unknown: error.outcomeUnknown ?? false,
  }
  assert.ok((error.waited ?? 0) >= (expected.waited_at_least ?? 0) * 1000, `waited ${error.waited} ms`)
  for (const [name, value] of Object.entries(expected)) {
    if (name !== 'says' && name !== 'waited_at_least') assert.equal(found[name], value, `${name}: ${error.message}`)
  }
  for (const text of expected.says ?? []) {
    const inCamelCase = text.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase())
    assert.ok([text, inCamelCase].some((words) => error.message.includes(words)), `the message lacks ${text}: ${error.message}`)
  }
}
