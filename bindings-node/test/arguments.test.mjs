// What a caller may get wrong: a typed error that says what to do, before anything is sent; never a thrown text, and
// nothing thrown from where a Promise is due.

import assert from 'node:assert/strict'
import { test } from 'node:test'

import * as pcsdk from '../index.mjs'
import { answering, clientOf, serverOf } from './support.mjs'

const { ApiClient, ArgumentError, ConfigError, OriginError, RCSDK, UsersApi, ringcentral } = pcsdk

// Nothing of these may get as far as a connection.
const client = clientOf('http://127.0.0.1:9')
const users = new UsersApi(client)
const platform = new RCSDK({ baseUrl: 'http://127.0.0.1:9', appKey: 'key', accessToken: 'a-token' }).platform()
const circular = {}
circular.self = circular

const CALLS = [
  ['an unknown operation', () => client.call('getUserMe'), /did you mean `getUsersMe`/],
  ['an operation that is no text', () => client.call(42), /must be its id/],
  ['no operation', () => client.call(), /must be its id/],
  ['an unknown method of a group', () => users.getUserMe(), /UsersApi has no operation `getUserMe`; did you mean `getUsersMe`/],
  ['an unknown method of a RingCentral group', () => new ringcentral.SmsApi(platform).createSmsMesage(), /createSMSMessage/],
  ['a method of another group', () => users.getRoutingQueues(), /UsersApi has no operation/],
  ['an unknown parameter', () => users.getUsersMe({ expnd: ['presence'] }), /no parameter `expnd`; did you mean `expand`/],
  ['an unknown argument', () => client.call('getUser', { user_id: 'u', fields: 1 }), /no parameter `fields`/],
  ['a missing parameter', () => users.getUser(), /`userId` is missing/],
  ['a missing parameter before options', () => users.getUser(undefined, { expand: [] }), /`userId` is missing|argument 1 is undefined/],
  ['a null parameter', () => users.getUser(null), /`userId` is missing/],
  ['a parameter of the wrong type', () => client.call('getUsers', { pageSize: 'many' }), /`pageSize`.*integer expected/],
  ['an object for a text', () => users.getUser({ id: 'u' }), /`userId`/],
  ['an enum value that is none', () => client.call('getUsers', { sortOrder: 'upwards' }), /ascending/i],
  ['a function', () => client.call('getUsers', { pageSize: () => 5 }), /`pageSize` is a function/],
  ['a symbol', () => users.getUser(Symbol('u')), /argument 1 is a symbol/],
  ['not a number', () => client.call('getUsers', { pageSize: NaN }), /`pageSize` is NaN/],
  ['a text for the options', () => users.getUsersMe('presence'), /getUsersMe\(options\?, callOptions\?\)/],
  ['too many arguments', () => users.getUser('u', {}, {}, {}), /getUser\(userId, options\?, callOptions\?\)/],
  ['a Promise for a body', () => users.postUsers(Promise.resolve({})), /argument 1 is a Promise/],
  ['a Map for a body', () => client.request('POST', '/x', { body: new Map([[1, 2]]) }), /the body is a Map/],
  ['URLSearchParams for a query', () => client.request('GET', '/x', { query: new URLSearchParams('a=b') }), /URLSearchParams/],
  ['a symbol for an HTTP method', () => client.request(Symbol('GET'), '/x'), /must be a text/],
  ['a list for the arguments', () => client.call('getUsers', ['x']), /the arguments must be an object/],
  ['a circular body', () => client.call('postUsers', { body: circular }), /cannot be written as JSON/],
  ['a dot segment for an id', () => users.getUser('..'), /`userId`/],
  ['an empty id', () => users.getUser(''), /`userId`/],
  ['NUL in an id', () => users.getUser('a\0b'), /`userId`/],
  ['a line break in a header', () => client.call('getUsersMe', {}, { headers: { 'X-A': 'a\r\nb: c' } }), /header `X-A`/i],
  ['NUL in a header', () => client.call('getUsersMe', {}, { headers: { 'X-A': 'a\0b' } }), /header `X-A`/i],
  ['a line break in a header name', () => client.request('GET', '/api/v2/users', { headers: { 'X\nA': 'a' } }), /header/],
  ['the login\'s header', () => client.request('GET', '/api/v2/users', { headers: { authorization: 'x' } }), /login/],
  ['an unknown call option', () => client.call('getUsersMe', {}, { maxAtempts: 1 }), /no option `maxAtempts`; did you mean `maxAttempts`/],
  ['a call timeout of the wrong type', () => client.call('getUsersMe', {}, { timeout: '5' }), /`timeout` must be a number of milliseconds/],
  ['a call option of the wrong type', () => client.call('getUsersMe', {}, { maxAttempts: 'x' }), /call options/],
  ['call options that are no object', () => client.call('getUsersMe', {}, 'fast'), /must be an object/],
  ['a signal that is none', () => client.call('getUsersMe', {}, { signal: 1 }), /AbortSignal/],
  ['an unknown HTTP method', () => client.request('FETCH', '/api/v2/users'), /none of the methods/],
  ['no HTTP method', () => client.request(), /must be a text/],
  ['a path that is no text', () => client.request('GET', 5), /must be a text/],
  ['a path without its slash', () => client.request('GET', 'api/v2/users'), /must start with one `\/`/],
  ['a climbing path', () => client.request('GET', '/api/v2/%2e%2e/x'), /segment/],
  ['a line break in a path', () => client.request('GET', '/api/v2/\r\nX: y'), /control character/],
  ['a query that is none', () => client.request('GET', '/api/v2/users', { query: 'a=b' }), /the query must be an object/],
  ['a body that JSON cannot say', () => client.request('POST', '/api/v2/users', { body: () => {} }), /the body is a function/],
  ['a method without its group', () => (0, users.getUsersMe)(), /must be called on its group/],
  ['a client id that is missing', () => client.loginClientCredentialsGrant(), /client id is missing/],
  ['a redirect URI that is missing', () => client.loginCodeAuthorizationGrant('id', 's', 'code'), /needs `redirectUri`/],
  ['a login without a password', () => platform.authorize({ username: '+1222' }), /needs `password`/],
  ['a misspelt login field', () => platform.authorize({ usrname: 'u', username: 'u', password: 'p' }), /did you mean `username`/],
  ['an authorization that is no object', () => platform.login('me'), /needs|no field/],
]

test('a login that nobody has configured rejects', async () => {
  await assert.rejects(platform.login({}), { kind: 'config', code: 'no_login' })
})

for (const [what, call, expected] of CALLS) {
  test(`${what} rejects`, async () => {
    const promise = call()
    assert.ok(promise instanceof Promise)
    const error = await promise.then(() => assert.fail('it must reject'), (caught) => caught)
    assert.ok(error instanceof ArgumentError, `${error?.stack}`)
    assert.equal(error.kind, 'argument')
    assert.match(error.message, expected)
  })
}

const OPTIONS = [
  ['an unknown option', { enviroment: 'mypurecloud.ie' }, /`enviroment`; did you mean `environment`/],
  ['an unknown option in two words', { conectTimeout: 5 }, /`conectTimeout`; did you mean `connectTimeout`/],
  ['an option of the wrong type', { maxAttempts: 'four' }, /`maxAttempts` must be/],
  ['a time of the wrong type', { connectTimeout: '5' }, /`connectTimeout` must be a number of milliseconds/],
  ['a negative time', { timeout: -1 }, /`timeout` must be/],
  ['an option that is a function', { storageKey: () => 'x' }, /`storageKey` is a function/],
  ['an unknown environment', { environment: 'mypurecloud.i' }, /did you mean `mypurecloud.ie`/],
  ['a hostile environment', { environment: 'mypurecloud.com.evil.example' }, /is no PureCloud environment/],
  ['an environment with a path', { environment: 'mypurecloud.com/@evil.example' }, /environment/],
  ['plain http to elsewhere', { baseUrl: 'http://api.mypurecloud.com' }, /https/],
  ['a host that is none of the vendor\'s', { baseUrl: 'https://evil.example' }, /set `allowCustomHost`/],
  ['a proxy that is no URL', { proxy: 'ftp://x' }, /proxy/],
  ['a certificate file that is not there', { caFile: '/nonexistent/ca.pem' }, /nonexistent|certificate|file/],
  ['a line break in the user agent', { userAgent: 'a\nb' }, /`userAgent`/],
  ['big numbers of no kind', { bigNumbers: 'exact' }, /`bigNumbers` must be one of/],
  ['a log that is no function', { debugLog: 'console' }, /`debugLog` must be a function/],
  ['a logger that is none', { logger: 'console' }, /`logger` must be an object/],
  ['options that are no object', 'mypurecloud.ie', /must be an object/],
  ['a storage key with NUL', { storageKey: 'a\0b' }, /storage key/],
]

for (const [what, options, expected] of OPTIONS) {
  test(`${what} makes no client`, () => {
    assert.throws(() => new ApiClient(options), (error) => {
      assert.ok(error instanceof pcsdk.PcsdkError, `${error?.stack}`)
      assert.ok(['config', 'store', 'argument'].includes(error.kind), error.kind)
      assert.match(error.message, expected)
      return true
    })
  })
}

test('what is set on a client is checked', () => {
  assert.throws(() => client.setEnvironment('evil.example'), ConfigError)
  assert.throws(() => client.setEnvironment(), ArgumentError)
  assert.throws(() => client.setAccessToken(5), ArgumentError)
  assert.throws(() => client.setAccessToken('a\r\nb'), ArgumentError)
  assert.throws(() => client.setAuthData({ refresh_token: 'r' }), ArgumentError)
  assert.throws(() => client.setAuthData('x'), ArgumentError)
  assert.throws(() => (client.debugLog = 'x'), ConfigError)
  assert.throws(() => platform.on('acessViolation', () => {}), /there is no event `acessViolation`/)
  assert.throws(() => platform.on('accessViolation', 'x'), /must be a function/)
  assert.throws(() => new UsersApi(platform), /UsersApi needs a client of PureCloud/)
  assert.throws(() => new UsersApi({}), /UsersApi needs a client/)
  assert.throws(() => new ringcentral.SmsApi(client), /SmsApi needs a client of RingCentral/)
  assert.throws(() => new ringcentral.SmsApi(), /SmsApi needs a client of RingCentral/)
  assert.equal(client.baseUrl, 'http://127.0.0.1:9', 'nothing has changed')
})

test('an absolute URL elsewhere gets no login', async (t) => {
  let asked = 0
  const decoy = await serverOf(t, (_request, response) => {
    asked += 1
    response.end()
  })
  await assert.rejects(client.request('GET', `${decoy}/api/v2/users`), OriginError)
  assert.equal(asked, 0)
})

test('false, zero, empty and null are told apart from absent', async (t) => {
  const seen = []
  const url = await serverOf(t, (request, response) => {
    seen.push(request.url)
    response.end()
  })
  await clientOf(url).request('GET', '/x', { query: { a: false, b: 0, c: '', d: null, e: undefined, f: ['x', 'y z'] } })
  assert.deepEqual(seen, ['/x?a=false&b=0&c=&f=x&f=y%20z'])
})

test('bodies go out as text, bytes or JSON', async (t) => {
  const seen = []
  const url = await serverOf(t, async (request, response) => {
    const chunks = []
    for await (const chunk of request) chunks.push(chunk)
    seen.push(Buffer.concat(chunks).toString('latin1'))
    response.end()
  })
  const bytes = Buffer.from([0xff, 0x00, 0x41])
  const bodies = ['{"raw":1}', bytes, bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + 1), { a: [1, null] }, null, 5]
  for (const body of bodies) await clientOf(url).request('POST', '/x', { body })
  assert.deepEqual(seen, ['{"raw":1}', '\xff\0A', '\xff', '{"a":[1,null]}', 'null', '5'])
})

test('dates are written as ISO 8601', async (t) => {
  const seen = []
  const url = await serverOf(t, (request, response) => {
    seen.push(request.url)
    response.end()
  })
  await clientOf(url).call('getUsageEventsDefinitions', {}).catch(() => {})
  await clientOf(url).request('GET', '/x', { query: { at: new Date(0) } })
  assert.equal(seen.at(-1), '/x?at=1970-01-01T00%3A00%3A00.000Z')
})

test('a closed client says so', async (t) => {
  const closing = clientOf(await answering(t, 200, {}, '{}'))
  const running = closing.call('getUsersMe')
  closing.close()
  closing.close()
  assert.deepEqual(await running, {}, 'what runs comes to its end')
  await assert.rejects(closing.call('getUsersMe'), /closed/)
  assert.throws(() => closing.getAuthData(), /closed/)
})
