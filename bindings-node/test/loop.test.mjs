// The event loop goes on while calls wait, and calls wait beside each other.

import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'

import { clientOf, serverOf } from './support.mjs'

/** A server that takes its time. */
function slow(t, milliseconds) {
  return serverOf(t, (_request, response) => {
    setTimeout(() => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'), milliseconds)
  })
}

test('timers tick during a call of 300 ms', async (t) => {
  const client = clientOf(await slow(t, 300))
  let ticks = 0
  const timer = setInterval(() => (ticks += 1), 5)
  await client.call('getUsersMe')
  clearInterval(timer)
  // A loop that waits for the call ticks once, at its end.
  assert.ok(ticks >= 10, `${ticks} ticks`)
})

test('16 calls of 400 ms overlap, and file reads beside them', async (t) => {
  const client = clientOf(await slow(t, 400))
  const start = performance.now()
  const calls = Promise.all(Array.from({ length: 16 }, () => client.call('getUsersMe')))
  await readFile(new URL(import.meta.url))
  const read = performance.now() - start
  await calls
  const all = performance.now() - start
  assert.ok(read < 390, `the file took ${read} ms: it waited for the calls`)
  // One after the other they take 6400 ms, four at a time 1600.
  assert.ok(all < 1400, `all took ${all} ms`)
})

test('100 calls at once all end', async (t) => {
  const client = clientOf(await slow(t, 20))
  const results = await Promise.all(Array.from({ length: 100 }, () => client.call('getUsersMe')))
  assert.equal(results.length, 100)
})

test('a large answer comes back whole', async (t) => {
  const items = Array.from({ length: 20_000 }, (_, id) => ({ id: `id-${id}`, name: `Ünïcödé ${id} \u{1f600}` }))
  const url = await serverOf(t, (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(items))
  })
  assert.deepEqual(await clientOf(url).call('getUsersMe'), items)
})
