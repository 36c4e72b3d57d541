// Integers beyond 2^53 - 1 are never rounded unless the caller asks for it.

import assert from 'node:assert/strict'
import { test } from 'node:test'

import { answering, clientOf, serverOf } from './support.mjs'

const LARGE = '5717224681082742945'
const JSON_TYPE = { 'content-type': 'application/json' }
const DOCUMENT =
  `{"conversationId":${LARGE},"negative":-${LARGE},"list":[1,[${LARGE}]],"huge":${'9'.repeat(40)},` +
  `"text":"${LARGE}","safe":9007199254740991,"edge":9007199254740992,"float":1.5,"exponent":1e400,"null":null}`

async function read(t, body, options) {
  return clientOf(await answering(t, 200, JSON_TYPE, body), options).call('getUsersMe')
}

test('large integers become BigInts, everything else stays as it is', async (t) => {
  assert.deepEqual(await read(t, DOCUMENT), {
    conversationId: 5717224681082742945n,
    negative: -5717224681082742945n,
    list: [1, [5717224681082742945n]],
    huge: BigInt('9'.repeat(40)),
    text: LARGE,
    safe: 9007199254740991,
    edge: 9007199254740992n,
    float: 1.5,
    exponent: Infinity,
    null: null,
  })
})

test('large integers become texts when the caller wants that', async (t) => {
  const read_ = await read(t, DOCUMENT, { bigNumbers: 'string' })
  assert.deepEqual([read_.conversationId, read_.list[1][0], read_.safe], [LARGE, LARGE, 9007199254740991])
})

test('large integers become rounded numbers only when the caller wants that', async (t) => {
  assert.equal((await read(t, DOCUMENT, { bigNumbers: 'number' })).conversationId, Number(LARGE))
})

test('a bare large integer, and one under an odd key', async (t) => {
  assert.equal(await read(t, LARGE), 5717224681082742945n)
  const odd = await read(t, `{"__proto__":${LARGE},"":{"a\\"b":${LARGE}}}`)
  assert.equal(Object.getOwnPropertyDescriptor(odd, '__proto__').value, 5717224681082742945n)
  assert.equal(odd['']['a"b'], 5717224681082742945n)
  assert.equal(Object.getPrototypeOf(odd), Object.prototype)
})

test('a text of digits, marked by whatever a server can think of, stays text', async (t) => {
  const texts = [LARGE, `:${LARGE}`, `#${LARGE}`, `"${LARGE}"`, `\\${LARGE}`, `${LARGE}n`]
  const read_ = await read(t, JSON.stringify({ texts, n: 0 }).replace('"n":0', `"n":${LARGE}`))
  assert.deepEqual(read_.texts, texts)
  assert.equal(read_.n, 5717224681082742945n)
})

test('a very deep document with a large integer is read without trouble', async (t) => {
  const depth = 499
  let value = await read(t, '['.repeat(depth) + LARGE + ']'.repeat(depth))
  for (let level = 0; level < depth; level += 1) value = value[0]
  assert.equal(value, 5717224681082742945n)
})

test('responses have them exact too', async (t) => {
  const client = clientOf(await answering(t, 200, JSON_TYPE, DOCUMENT))
  const response = await client.request('GET', '/x')
  assert.equal(response.json().conversationId, 5717224681082742945n)
  assert.equal(response.data, response.json(), 'parsed once')
  assert.equal(response.text(), DOCUMENT, 'the text is as it came')
  assert.equal(response.content.toString(), DOCUMENT)
})

test('BigInts are sent as plain integers', async (t) => {
  const seen = []
  const url = await serverOf(t, async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    seen.push([request.url, body])
    response.end()
  })
  const body = { id: 5717224681082742945n, text: LARGE, list: [-1n], date: new Date(0) }
  await clientOf(url).request('POST', '/x', { body, query: { id: 5717224681082742945n } })
  const json = `{"id":${LARGE},"text":"${LARGE}","list":[-1],"date":"1970-01-01T00:00:00.000Z"}`
  assert.deepEqual(seen, [[`/x?id=${LARGE}`, json]])
})

test('what was read can be sent back', async (t) => {
  let sent
  const url = await serverOf(t, async (request, response) => {
    sent = ''
    for await (const chunk of request) sent += chunk
    response.writeHead(200, JSON_TYPE).end(DOCUMENT.replace('1e400', '1'))
  })
  const client = clientOf(url)
  const document = await client.call('getUsersMe')
  await client.request('PUT', '/x', { body: document })
  assert.equal(sent, DOCUMENT.replace('1e400', '1'))
})
