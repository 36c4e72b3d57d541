// Logins in a store of the caller's own.

import assert from 'node:assert/strict'
import { test } from 'node:test'

import { ApiClient, ConfigError, RCSDK, StoreError, Unauthorized } from '../index.mjs'
import { runScript, sandboxOf } from './support.mjs'

const later = (value) => new Promise((resolve) => setImmediate(resolve, value))

/** A store whose functions end later, and what was done with it. */
function shelf() {
  const done = []
  const store = {
    text: undefined,
    done,
    async load() {
      done.push('load')
      return later(store.text)
    },
    async save(text) {
      done.push('save')
      store.text = await later(text)
    },
    async remove() {
      done.push('remove')
      store.text = await later(undefined)
    },
    async lock() {
      done.push(await later('lock'))
      return async () => done.push(await later('unlock'))
    },
  }
  return store
}

test('a login is kept by asynchronous functions until the logout', async (t) => {
  const sandbox = await sandboxOf(t)
  const store = shelf()
  const first = new ApiClient({ baseUrl: sandbox.url, store })
  await first.loginClientCredentialsGrant('id', 'secret')
  assert.deepEqual(store.done, ['lock', 'load', 'unlock', 'lock', 'load', 'save', 'unlock'])
  const second = new ApiClient({ baseUrl: sandbox.url, store })
  const me = await second.call('getUsersMe')
  assert.equal(typeof me.name, 'string')
  await second.logout()
  assert.equal(store.text, undefined)
  assert.equal(store.done.at(-2), 'remove')
})

test('synchronous functions do, and loggedIn looks into them', async (t) => {
  const sandbox = await sandboxOf(t)
  const kept = {}
  const store = { load: () => kept.text, save: (text) => void (kept.text = text) }
  const open = () => new RCSDK({ server: sandbox.url, appKey: 'key', appSecret: 'secret', store }).platform()
  await open().authorize({ username: '+12223334455', extension: '101', password: 'password' })
  const platform = open()
  assert.equal(platform.isAuthorized(), false)
  assert.equal(await platform.loggedIn(), true)
  assert.equal(platform.isAuthorized(), true)
})

test('what changes the login without a call is stored soon after', async (t) => {
  const sandbox = await sandboxOf(t)
  const kept = { saved: Promise.withResolvers?.() ?? deferred() }
  const store = {
    load: () => kept.text,
    save: (text) => {
      kept.text = text
      kept.saved.resolve()
    },
  }
  const client = new ApiClient({ baseUrl: sandbox.url, store })
  client.setAccessToken('a-token')
  await kept.saved.promise
  assert.match(kept.text, /a-token/)
  kept.saved = deferred()
  client.forget()
  await kept.saved.promise
  assert.equal(kept.text, '')
})

function deferred() {
  const parts = {}
  parts.promise = new Promise((resolve) => (parts.resolve = resolve))
  return parts
}

test('what a function throws is the cause of a StoreError and breaks nothing', async (t) => {
  const sandbox = await sandboxOf(t)
  const store = shelf()
  const client = new ApiClient({ baseUrl: sandbox.url, store })
  await client.loginClientCredentialsGrant('id', 'secret')
  const { lock } = store
  const trouble = new RangeError(`a text with ${client.getAuthData().access_token}`)
  store.lock = async () => {
    throw trouble
  }
  await assert.rejects(client.refresh(), (error) => {
    assert.ok(error instanceof StoreError)
    assert.match(error.message, /`lock` threw RangeError/)
    assert.ok(!error.message.includes(client.getAuthData().access_token))
    return error.cause === trouble
  })
  assert.equal(typeof (await client.call('getUsersMe')).name, 'string')
  store.lock = lock
  assert.equal((await client.refresh()).status, 200)
})

test('what is no store is refused', () => {
  for (const store of ['path', 7, {}, { load() {} }, { load() {}, save() {}, lock: 1 }]) {
    assert.throws(() => new ApiClient({ store }), ConfigError)
  }
})

test('asking for the login touches no store', async (t) => {
  const sandbox = await sandboxOf(t)
  const store = shelf()
  const client = new ApiClient({ baseUrl: sandbox.url, store })
  await client.loginClientCredentialsGrant('id', 'secret')
  const done = store.done.length
  assert.ok(client.isAuthorized() && client.isTokenValid() && client.getAuthData().access_token)
  await later()
  assert.equal(store.done.length, done)
})

test('auto refresh off leaves renewals to the program', async (t) => {
  const sandbox = await sandboxOf(t)
  const client = new ApiClient({ baseUrl: sandbox.url, autoRefresh: false })
  await client.loginClientCredentialsGrant('id', 'secret')
  await fetch(`${sandbox.url}/__sandbox/expire`, { method: 'POST' })
  await assert.rejects(client.call('getUsersMe'), Unauthorized)
  await client.refresh()
  assert.equal(typeof (await client.call('getUsersMe')).name, 'string')
})

test('a process that ends while its store is asked ends all the same', async () => {
  const done = await runScript(`
    const store = { load: () => new Promise(() => {}), save() {} }
    const client = new pcsdk.ApiClient({ baseUrl: 'http://127.0.0.1:9', store })
    client.call('getUsersMe').catch(() => {})
    setTimeout(() => process.exit(0), 100)
  `)
  assert.deepEqual([done.code, done.signal], [0, null], done.stderr)
})
