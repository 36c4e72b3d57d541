// Groups of operations: resolved from the catalogue, under both platforms' names.

import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import { inspect } from 'node:util'

import pcsdk, { ApiClient, RoutingApi, UsersApi, ringcentral } from '../index.mjs'
import { authorized, clientOf, loggedIn, serverOf } from './support.mjs'

const native = createRequire(import.meta.url)('../lib/native.cjs')

/** A client, and what its server was asked. */
async function recording(t) {
  const seen = []
  const url = await serverOf(t, async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    seen.push([request.method, request.url, body, request.headers['x-extra']])
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"name":"Ada"}')
  })
  return { client: clientOf(url), seen, url }
}

test('every group of the catalogue is there', () => {
  const purecloud = native.groups('purecloud')
  assert.ok(purecloud.length >= 87)
  for (const group of purecloud) {
    assert.equal(typeof pcsdk[`${group}Api`], 'function', group)
    assert.equal(pcsdk.platform[`${group}Api`], pcsdk[`${group}Api`])
    assert.equal(pcsdk[`${group}Api`].name, `${group}Api`)
  }
  const groups = native.groups('ringcentral')
  assert.ok(groups.length >= 81)
  for (const group of groups) assert.equal(typeof ringcentral[`${group}Api`], 'function', group)
  assert.ok(Object.keys(pcsdk).includes('UsersApi'), 'groups can be listed')
})

test('every operation of every group is a method of it', () => {
  const client = clientOf('http://127.0.0.1:9')
  const platform = new pcsdk.RCSDK({ server: 'http://127.0.0.1:9', clientId: 'k' }).platform()
  for (const [name, home, owner] of [['purecloud', pcsdk, client], ['ringcentral', ringcentral, platform]]) {
    let count = 0
    for (const group of native.groups(name)) {
      const api = new home[`${group}Api`](owner)
      for (const id of native.methods(name, group)) {
        assert.ok(id in api, `${group} ${id}`)
        assert.equal(api[id].name, id)
        count += 1
      }
    }
    assert.ok(count >= (name === 'purecloud' ? 3355 : 520), `${count} methods of ${name}`)
  }
})

test('arguments by position, by name, and of the call', async (t) => {
  const { client, seen } = await recording(t)
  const users = new UsersApi(client)
  await users.getUser('a/b', { expand: ['presence', 'groups'] }, { headers: { 'X-Extra': '1' } })
  await users.getUsers({ pageSize: 2, page_number: 3 })
  await users.patchUser('u', { version: 1 })
  await users.getUser('u', null, { headers: { 'X-Extra': '2' } })
  await users.getUser('u', undefined)
  assert.deepEqual(seen, [
    ['GET', '/api/v2/users/a%2Fb?expand=presence&expand=groups', '', '1'],
    ['GET', '/api/v2/users?pageSize=2&pageNumber=3', '', undefined],
    ['PATCH', '/api/v2/users/u', '{"version":1}', undefined],
    ['GET', '/api/v2/users/u', '', '2'],
    ['GET', '/api/v2/users/u', '', undefined],
  ])
})

test('an operation is found in either spelling', async (t) => {
  const { client, seen } = await recording(t)
  await new UsersApi(client).get_users_me()
  assert.equal(seen[0][1], '/api/v2/users/me')
})

test('whole responses: for one call, and for all', async (t) => {
  const { client } = await loggedIn(t)
  const users = new UsersApi(client)
  const response = await users.getUsersMe({ expand: ['presence'], returnResponse: true })
  assert.ok(response instanceof pcsdk.Response)
  assert.deepEqual([response.status, response.ok, response.attempts], [200, true, 1])
  assert.equal(response.data.name, 'Ada Lovelace')
  assert.equal(response.body, response.data)
  assert.equal(response.requestId, response.headers.get('ININ-Correlation-Id'))
  assert.equal((await users.getUsersMe({}, { returnResponse: true })).status, 200)
  client.setReturnExtendedResponses(true)
  assert.equal((await users.getUsersMe()).status, 200)
  assert.equal((await users.getUsersMe({ returnResponse: false })).name, 'Ada Lovelace')
  assert.equal((await client.call('getUsersMe')).status, 200)
  client.setReturnExtendedResponses(false)
  assert.equal((await users.getUsersMe()).name, 'Ada Lovelace')
})

test('what is created can be read, listed, changed and deleted', async (t) => {
  const { client } = await loggedIn(t)
  const routing = new RoutingApi(client)
  const queue = await routing.postRoutingQueues({ name: 'Support' })
  assert.equal((await routing.getRoutingQueue(queue.id)).name, 'Support')
  const listed = await routing.getRoutingQueues({ pageSize: 100 })
  assert.ok(listed.entities.some((entity) => entity.id === queue.id))
  assert.equal((await routing.putRoutingQueue(queue.id, { name: 'Sales' })).name, 'Sales')
  await routing.deleteRoutingQueue(queue.id)
  await assert.rejects(routing.getRoutingQueue(queue.id), pcsdk.NotFound)
})

test('RingCentral\'s account and extension are the caller\'s own unless said', async (t) => {
  const { seen, url } = await recording(t)
  const sdk = new pcsdk.RCSDK({ server: url, clientId: 'k' })
  sdk.platform().setAuthData({ access_token: 'at', expires_in: 60 })
  const sms = { from: { phoneNumber: '+1' }, to: [{ phoneNumber: '+2' }], text: 'hi' }
  await new ringcentral.SmsApi(sdk).createSMSMessage(sms)
  await new ringcentral.SmsApi(sdk.platform()).createSMSMessage(sms, { extensionId: '101' })
  await sdk.platform().call('createSMSMessage', { body: sms })
  const path = (extension) => `/restapi/v1.0/account/~/extension/${extension}/sms`
  assert.deepEqual(seen.map(([method, target]) => `${method} ${target}`), [
    `POST ${path('~')}`,
    `POST ${path('101')}`,
    `POST ${path('~')}`,
  ])
  assert.deepEqual(JSON.parse(seen[0][2]), sms)
})

test('a group is no Promise, and shows nothing of its client', async () => {
  const users = new UsersApi(clientOf('http://127.0.0.1:9'))
  assert.equal(await users, users)
  assert.equal(JSON.stringify(users), '{}')
  assert.equal(inspect(users), 'UsersApi {}')
  assert.ok(!('getUserMe' in users) && !('then' in users) && 'getUsersMe' in users)
  assert.equal(users.UNKNOWN, undefined)
  assert.ok(users instanceof UsersApi)
  assert.ok(Object.getOwnPropertyNames(Object.getPrototypeOf(UsersApi.prototype)).includes('getUsersMe'))
})

test('without a client a group uses the common one', async (t) => {
  const { sandbox } = await loggedIn(t)
  process.env.PCSDK_BASE_URL = sandbox.url
  t.after(() => {
    delete process.env.PCSDK_BASE_URL
    ApiClient.instance.close()
  })
  await ApiClient.instance.loginClientCredentialsGrant('client-id', 'client-secret')
  assert.equal(ApiClient.instance, ApiClient.instance)
  assert.equal((await new UsersApi().getUsersMe()).name, 'Ada Lovelace')
})

test('RingCentral\'s verbs, in today\'s manner and in that of 2015', async (t) => {
  const { seen, url } = await recording(t)
  const platform = new pcsdk.RCSDK({ server: url, clientId: 'k' }).platform()
  platform.setAuthData({ access_token: 'at', expires_in: 60 })
  const extra = { headers: { 'X-Extra': '1' } }
  const prefix = '/restapi/v1.0'
  for (const [call, expected] of [
    [() => platform.get('/x'), ['GET', '/x', '', undefined]],
    [() => platform.get('/x', { a: 1, b: ['c', 'd'] }), ['GET', '/x?a=1&b=c&b=d', '', undefined]],
    [() => platform.get('/x', { query: 'a word' }), ['GET', '/x?query=a%20word', '', undefined]],
    [() => platform.get('/x', { a: 1 }, extra), ['GET', '/x?a=1', '', '1']],
    [() => platform.get('/x', { query: { a: 1 }, ...extra }), ['GET', '/x?a=1', '', '1']],
    [() => platform.post('/x', { b: 1 }, { a: 1 }, extra), ['POST', '/x?a=1', '{"b":1}', '1']],
    [() => platform.post('/x', { body: 'text' }), ['POST', '/x', '{"body":"text"}', undefined]],
    [() => platform.post('/x', { body: { b: 1 }, query: { a: 1 } }), ['POST', '/x?a=1', '{"b":1}', undefined]],
    [() => platform.put('/x', { b: 1 }, { a: 1 }), ['PUT', '/x?a=1', '{"b":1}', undefined]],
    [() => platform.patch('/x', { b: 1 }), ['PATCH', '/x', '{"b":1}', undefined]],
    [() => platform.delete('/x', { a: 1 }), ['DELETE', '/x?a=1', '', undefined]],
    [() => platform.delete('/x', { b: 1 }, { a: 1 }), ['DELETE', '/x?a=1', '{"b":1}', undefined]],
    [() => platform.delete('/x', null, { a: 1 }), ['DELETE', '/x?a=1', '', undefined]],
    [() => platform.request('GET', '/x', { query: { a: 1 }, ...extra }), ['GET', '/x?a=1', '', '1']],
  ]) {
    const response = await call()
    assert.equal(response.json().name, 'Ada')
    const [method, target, body, header] = seen.at(-1)
    assert.deepEqual([method, target.replace(prefix, ''), body, header], expected)
  }
})

test('answers that are no JSON', async (t) => {
  const { sandbox, platform } = await authorized(t)
  const bytes = Buffer.from([0x00, 0xff, 0x10])
  const url = await serverOf(t, (request, response) => {
    const [type, body] = request.url === '/text' ? ['text/plain; charset=utf-8', 'grüße'] : ['audio/mpeg', bytes]
    response.writeHead(200, { 'content-type': type }).end(body)
  })
  const client = clientOf(url)
  const text = await client.request('GET', '/text')
  assert.deepEqual([text.data, text.text(), text.content.toString()], ['grüße', 'grüße', 'grüße'])
  assert.throws(() => text.json(), pcsdk.DecodeError)
  const audio = await client.request('GET', '/audio')
  assert.ok(Buffer.isBuffer(audio.data))
  assert.deepEqual([audio.data, audio.content], [bytes, bytes])
  const response = await platform.get('/account/~/extension/~')
  assert.equal((await response.json()).name, 'Ada Lovelace', 'json() may be awaited')
  assert.ok(sandbox.url)
})
