// The sandbox in this process.

import assert from 'node:assert/strict'
import { test } from 'node:test'

import { ConfigError, ConnectionFailed, RateLimited, Sandbox, UsersApi } from '../index.mjs'
import { answering, clientOf, sandboxOf } from './support.mjs'

test('a stopped sandbox answers no more, and stops once', async () => {
  const sandbox = await Sandbox.start()
  const client = clientOf(sandbox.url)
  await client.loginClientCredentialsGrant('client-id', 'client-secret')
  await sandbox.stop()
  await sandbox.stop()
  await assert.rejects(client.call('getUsersMe'), ConnectionFailed)
})

test('two sandboxes know nothing of each other', async (t) => {
  const [first, second] = [await sandboxOf(t), await sandboxOf(t)]
  assert.notEqual(first.url, second.url)
  const client = clientOf(first.url)
  const { accessToken } = await client.loginClientCredentialsGrant('client-id', 'client-secret')
  assert.equal((await client.call('getUsersMe')).name, 'Ada Lovelace')
  const stranger = clientOf(second.url, { accessToken })
  assert.equal(await stranger.call('getUsersMe').catch((error) => error.statusCode), 401)
})

test('options are taken: users, and refusals after so many requests', async (t) => {
  const sandbox = await sandboxOf(t, { users: 3, throttle: 2, throttleWindow: 60_000 })
  const client = clientOf(sandbox.url)
  const { accessToken } = await client.loginClientCredentialsGrant('client-id', 'client-secret')
  const users = new UsersApi(client)
  assert.equal((await users.getUsers()).total, 3)
  await users.getUsers()
  // One that knows nothing of the requests before: the first would wait for its turn.
  const stranger = new UsersApi(clientOf(sandbox.url, { accessToken }))
  const error = await stranger.getUsers().catch((caught) => caught)
  assert.ok(error instanceof RateLimited, String(error))
  assert.ok(error.retryAfter > 0 && error.retryAfter <= 60_000, `${error.retryAfter}`)
})

for (const [options, expected] of [
  [{ usrs: 3 }, /`usrs`/],
  [{ users: 0 }, /`users` must be/],
  [{ failRate: 2 }, /`failRate`/],
  [{ tokenLifetime: 2 }, /`tokenLifetime` must be whole seconds, in milliseconds/],
  [{ tokenLifetime: '2' }, /`tokenLifetime` must be/],
  ['fast', /must be an object/],
]) {
  test(`${JSON.stringify(options)} starts none`, async () => {
    await assert.rejects(Sandbox.start(options), (error) => error instanceof ConfigError && expected.test(error.message))
  })
}

test('a port that is taken', async (t) => {
  const port = Number(new URL((await sandboxOf(t)).url).port)
  await assert.rejects(Sandbox.start({ port }), (error) => error instanceof ConfigError && /port|listen/.test(error.message))
})

test('a wait for a rate limit is told with its time', async (t) => {
  const url = await answering(t, 429, { 'retry-after': '7' }, '{}')
  const told = []
  const client = clientOf(url, { accessToken: 't', maxAttempts: 1, onRateLimit: (wait) => told.push(wait) })
  await assert.rejects(client.call('getUsersMe'), RateLimited)
  assert.deepEqual({ ...told[0] }, { operation: 'getUsersMe', group: '', wait: 7000, status: 429 })
  assert.throws(() => clientOf(url, { onRateLimit: 1 }), ConfigError)
})
