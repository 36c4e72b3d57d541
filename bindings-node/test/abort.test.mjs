// AbortSignal: the Promise rejects at once, the call stops, nothing stays behind.

import assert from 'node:assert/strict'
import { getEventListeners } from 'node:events'
import { test } from 'node:test'

import { Cancelled, PcsdkError, UsersApi } from '../index.mjs'
import { answering, clientOf, serverOf } from './support.mjs'

const rejection = (promise) => promise.then(() => assert.fail('it must reject'), (error) => error)

/** A server that never answers, and a Promise of the first request's end. */
async function silent(t) {
  let asked
  let hungUp
  const request = new Promise((resolve) => (asked = resolve))
  const end = new Promise((resolve) => (hungUp = resolve))
  const url = await serverOf(t, (_request, response) => {
    response.on('close', hungUp)
    asked()
  })
  return { url, request, end }
}

function assertAborted(error, reason) {
  assert.ok(error instanceof Cancelled && error instanceof PcsdkError, String(error))
  assert.deepEqual([error.name, error.code, error.kind], ['AbortError', 'ABORT_ERR', 'cancelled'])
  assert.equal(error.cause, reason)
}

test('an abort rejects at once, stops the request, and leaves the client usable', async (t) => {
  const { url, request, end } = await silent(t)
  const client = clientOf(url)
  const controller = new AbortController()
  const promise = client.call('getUsersMe', {}, { signal: controller.signal })
  await request
  const reason = new Error('changed my mind')
  const start = performance.now()
  controller.abort(reason)
  assertAborted(await rejection(promise), reason)
  assert.ok(performance.now() - start < 100)
  assert.equal(getEventListeners(controller.signal, 'abort').length, 0)
  await end

  const answered = clientOf(await answering(t, 200, { 'content-type': 'application/json' }, '{"a":1}'))
  assert.deepEqual(await answered.call('getUsersMe'), { a: 1 })
  assert.equal(await client.request('GET', '/x', { timeout: 50 }).catch((error) => error.kind), 'timeout')
})

test('a signal that was aborted before sends nothing', async (t) => {
  let asked = 0
  const url = await serverOf(t, () => (asked += 1))
  const signal = AbortSignal.abort('late')
  assertAborted(await rejection(clientOf(url).call('getUsersMe', {}, { signal })), 'late')
  assert.equal(asked, 0)
  assert.equal(getEventListeners(signal, 'abort').length, 0)
})

test('a listener goes with its call, however that ends', async (t) => {
  const controller = new AbortController()
  const { signal } = controller
  const listeners = () => getEventListeners(signal, 'abort').length
  const client = clientOf(await answering(t, 200, { 'content-type': 'application/json' }, '{}'))
  const running = [client.call('getUsersMe', {}, { signal }), client.call('getUsersMe', {}, { signal })]
  assert.equal(listeners(), 1)
  await Promise.all(running)
  await rejection(client.call('getUser', {}, { signal }))
  await rejection(client.call('getUsersMe', { body: { n: 1n, f: Symbol.iterator } }, { signal }))
  const failing = clientOf(await answering(t, 400, {}, '{}'))
  await rejection(failing.call('getUsersMe', {}, { signal }))
  assert.equal(listeners(), 0)
})

test('a timeout signal is the cause', async (t) => {
  const { url } = await silent(t)
  const error = await rejection(clientOf(url).request('GET', '/x', { signal: AbortSignal.timeout(30) }))
  assert.equal(error.name, 'AbortError')
  assert.equal(error.cause.name, 'TimeoutError')
})

test('a signal may stand among the options of an operation', async (t) => {
  const { url, request } = await silent(t)
  const controller = new AbortController()
  const promise = new UsersApi(clientOf(url)).getUsersMe({ expand: ['presence'], signal: controller.signal })
  await request
  controller.abort()
  assertAborted(await rejection(promise), controller.signal.reason)
})

test('one signal stops many calls, also those that wait for a thread', async (t) => {
  const { url } = await silent(t)
  const client = clientOf(url)
  const controller = new AbortController()
  const warned = []
  const warn = (warning) => warned.push(warning)
  process.on('warning', warn)
  t.after(() => process.off('warning', warn))
  const calls = Array.from({ length: 100 }, () => rejection(client.call('getUsersMe', {}, { signal: controller.signal })))
  controller.abort()
  for (const error of await Promise.all(calls)) assertAborted(error, controller.signal.reason)
  assert.equal(getEventListeners(controller.signal, 'abort').length, 0)
  assert.deepEqual(warned, [])
  const answered = clientOf(await answering(t, 200, { 'content-type': 'application/json' }, '{}'))
  assert.deepEqual(await answered.call('getUsersMe'), {}, 'the threads are free again')
})

test('an abort ends the wait between two attempts', async (t) => {
  const client = clientOf(await answering(t, 429, { 'retry-after': '60' }, '{}'), { maxAttempts: 3 })
  const controller = new AbortController()
  const lines = []
  client.debugLog = (line) => {
    lines.push(line)
    if (/429/.test(line)) controller.abort()
  }
  const start = performance.now()
  assertAborted(await rejection(client.call('getUsersMe', {}, { signal: controller.signal })), controller.signal.reason)
  assert.ok(performance.now() - start < 10_000, lines.join('\n'))
})
