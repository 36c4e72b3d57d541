// Every failure is an Error of its kind, with the documents' shape and enough to act on.

import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { test } from 'node:test'

import * as pcsdk from '../index.mjs'
import { answering, clientOf, loggedIn, sandboxOf, serverOf } from './support.mjs'

const require = createRequire(import.meta.url)
const native = require('../lib/native.cjs')
const { KINDS, fromFailure } = require('../lib/errors.cjs')

const rejection = (promise) => promise.then(() => assert.fail('it must reject'), (error) => error)

test('every kind of the core has its name and an exported class', () => {
  const kinds = native.errorKinds()
  assert.ok(kinds.length >= 18)
  assert.deepEqual([...KINDS].map(([code, [name]]) => ({ code, name })), kinds)
  for (const [code, [kind, ErrorClass]] of KINDS) {
    const error = fromFailure({ kind: code, message: 'why', attempts: 0 })
    assert.equal(pcsdk[ErrorClass.name], ErrorClass)
    assert.ok(error instanceof pcsdk.PcsdkError && error instanceof Error && error instanceof ErrorClass)
    assert.deepEqual([error.name, error.kind, error.message], [ErrorClass.name, kind, 'why'])
  }
})

test('a kind that this package does not know is still an error', () => {
  assert.ok(fromFailure({ kind: 4711, message: 'why', attempts: 0 }) instanceof pcsdk.PcsdkError)
})

test('statuses become classes with status, headers and body', async (t) => {
  const { sandbox } = await loggedIn(t)
  const expected = [
    [400, pcsdk.BadRequest],
    [403, pcsdk.Forbidden],
    [404, pcsdk.NotFound],
    [409, pcsdk.Conflict],
    [418, pcsdk.ApiError],
    [429, pcsdk.RateLimited],
    [500, pcsdk.ServerError],
  ]
  const client = new pcsdk.ApiClient({ baseUrl: sandbox.url, maxAttempts: 1 })
  await client.loginClientCredentialsGrant('client-id', 'client-secret')
  for (const [status, ErrorClass] of expected) {
    const error = await rejection(client.call('getUsersMe', {}, { headers: { Prefer: `code=${status}` } }))
    assert.equal(error.constructor, ErrorClass, `${status}: ${error}`)
    assert.ok(error instanceof pcsdk.ApiError)
    assert.equal(error.statusCode, status)
    assert.equal(error.body.status, status)
    assert.equal(error.headers['content-type'], 'application/json')
    assert.equal(error.headers.get('Content-Type'), 'application/json')
    assert.equal(error.requestId, error.headers['inin-correlation-id'])
    assert.equal(error.operation, 'getUsersMe')
    assert.equal(error.attempts, 1)
    assert.match(error.message, new RegExp(`getUsersMe.*HTTP ${status}`))
  }
})

test('a rate limit says how long to wait, in milliseconds', async (t) => {
  const client = clientOf(await answering(t, 429, { 'retry-after': '7' }, '{}'))
  const error = await rejection(client.call('getUsersMe'))
  assert.ok(error instanceof pcsdk.RateLimited)
  assert.equal(error.retryAfter, 7000)
  assert.equal(error.retryable, true)
})

test('a body that is not JSON stays text', async (t) => {
  const client = clientOf(await answering(t, 502, { 'content-type': 'text/html' }, '<html>bad gateway</html>'))
  const error = await rejection(client.call('getUsersMe'))
  assert.ok(error instanceof pcsdk.ServerError)
  assert.equal(error.body, '<html>bad gateway</html>')
})

test('JSON of an error has the documents\' shape', async (t) => {
  const client = clientOf(await answering(t, 400, { 'content-type': 'application/json' }, '{"code":"bad","n":12345678901234567890}'))
  const error = JSON.parse(JSON.stringify(await rejection(client.call('getUsersMe'))))
  assert.equal(error.statusCode, 400)
  assert.equal(error.headers['content-type'], 'application/json')
  assert.deepEqual(error.body, { code: 'bad', n: '12345678901234567890' }, 'a large integer is exact and writable')
  assert.deepEqual([error.name, error.kind, error.code], ['BadRequest', 'bad_request', 'bad'])
})

test('the stack leads to the call', async (t) => {
  const client = clientOf(await answering(t, 400, {}, '{}'))
  async function theCaller() {
    return await client.call('getUsersMe')
  }
  const error = await rejection(theCaller())
  assert.match(error.stack, /^BadRequest: getUsersMe/)
  assert.match(error.stack, /theCaller .*errors\.test\.mjs/)
})

test('a server that is not there', async () => {
  const gone = createServer()
  const { port } = await new Promise((resolve) => gone.listen(0, '127.0.0.1', () => resolve(gone.address())))
  await new Promise((resolve) => gone.close(resolve))
  const error = await rejection(clientOf(`http://127.0.0.1:${port}`).call('getUsersMe'))
  assert.ok(error instanceof pcsdk.ConnectionFailed, String(error))
  assert.equal(error.retryable, true)
  assert.equal(error.statusCode, undefined)
  assert.equal(error.headers, undefined)
})

test('a host name that does not exist', async () => {
  const client = clientOf('https://host.invalid', { allowCustomHost: true, proxy: '' })
  const error = await rejection(client.call('getUsersMe'))
  assert.ok(error instanceof pcsdk.ConnectionFailed, String(error))
  assert.match(error.message, /host\.invalid/)
})

test('a server that does not answer in time', async (t) => {
  const client = clientOf(await serverOf(t, () => {}))
  const error = await rejection(client.call('getUsersMe', {}, { timeout: 50 }))
  assert.ok(error instanceof pcsdk.RequestTimeout, String(error))
})

test('a wrong secret, and no login at all', async (t) => {
  const sandbox = await sandboxOf(t)
  const client = new pcsdk.ApiClient({ baseUrl: sandbox.url })
  const error = await rejection(client.loginClientCredentialsGrant('client-id', 'wrong'))
  assert.ok(error instanceof pcsdk.AuthError)
  assert.equal(error.code, 'invalid_client')
  assert.ok(error.statusCode >= 400)
  assert.ok((await rejection(client.call('getUsersMe'))) instanceof pcsdk.Unauthorized)
})

test('a forbidden call names the permissions it needs', async (t) => {
  const { client } = await loggedIn(t)
  const error = await rejection(
    client.call('deleteAlertingAlert', { alertId: 'a' }, { headers: { Prefer: 'code=403' } }),
  )
  assert.match(error.message, /alerting:alert:delete/)
})

test('a page where JSON was due', async (t) => {
  const client = clientOf(await answering(t, 200, { 'content-type': 'text/html' }, '<html>log in</html>'))
  const error = await rejection(client.call('getUsersMe'))
  assert.ok(error instanceof pcsdk.DecodeError)
  assert.equal(error.statusCode, 200)
})

for (const [what, body] of [
  ['cut off', '{"name":'],
  ['with garbage behind', '{}x'],
]) {
  test(`JSON that is ${what}`, async (t) => {
    const client = clientOf(await answering(t, 200, { 'content-type': 'application/json' }, body))
    const error = await rejection(client.call('getUsersMe'))
    assert.ok(error instanceof pcsdk.DecodeError, String(error))
    assert.deepEqual([error.kind, error.statusCode, error.operation], ['decode', 200, 'getUsersMe'])
    const response = await client.call('getUsersMe', {}, { returnResponse: true })
    assert.throws(() => response.json(), pcsdk.DecodeError)
    assert.throws(() => response.data, pcsdk.DecodeError)
    assert.deepEqual(response.content, Buffer.from(body), 'the bytes are there all the same')
  })
}

test('JSON that is not UTF-8', async (t) => {
  const body = Buffer.from([0x22, 0xff, 0xfe, 0x22])
  const client = clientOf(await answering(t, 200, { 'content-type': 'application/json' }, body))
  for (const options of [{}, { returnResponse: true }]) {
    const error = await rejection(client.call('getUsersMe', {}, options))
    assert.ok(error instanceof pcsdk.DecodeError, String(error))
    assert.deepEqual([error.kind, error.statusCode, error.operation], ['decode', 200, 'getUsersMe'])
  }
})

test('an empty body is undefined', async (t) => {
  const client = clientOf(await answering(t, 204, {}))
  assert.equal(await client.call('getUsersMe'), undefined)
  const response = await client.call('getUsersMe', {}, { returnResponse: true })
  assert.deepEqual([response.status, response.data, response.json(), response.text()], [204, undefined, undefined, ''])
})
