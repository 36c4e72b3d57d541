// Iterators as objects: what they are called, what they are given, and what they refuse.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inspect } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

import { ArgumentError, ConfigError, RoutingApi, UsersApi } from '../index.mjs'
import { JSON_TYPE, all, idsOf, listing, rejection } from './lists.mjs'
import { clientOf, serverOf } from './support.mjs'

for (const [what, make, expected] of [
  ['an operation that does not page', (users) => users.getUsersMeIter(), /getUsersMe does not page/],
  ['the same with a limit of 0', (users) => users.getUsersMeIter({ limit: 0 }), /does not page/],
  ['an unknown operation', (users) => users.getUsrsIter(), /no operation `getUsrs`.*did you mean `getUsers`/],
  ['an unknown id', (_users, client) => client.iterate('getUsrs'), /no operation `getUsrs`/],
  ['an id that is no text', (_users, client) => client.iterate(7), /must be its id/],
  ['an unknown parameter', (users) => users.getUsersIter({ pageSzie: 1 }), /did you mean `pageSize`/],
  ['a parameter too many', (users) => users.getUsersIter('x'), /no arguments for getUsersIter\(options\?, call/],
  ['a missing parameter', (users) => users.getUserQueuesIter(), /userId/],
  ['an undefined parameter', (users) => users.getUserQueuesIter(undefined, { pageSize: 1 }), /userId/],
  ['arguments that are no object', (_users, client) => client.iterate('getUsers', 'x'), /must be an object/],
  ['an unknown option', (users) => users.getUsersIter({}, { timout: 1 }), /timout/],
  ['options that are no object', (users) => users.getUsersIter({}, 5), /call options must be an object/],
  ['a negative limit', (users) => users.getUsersIter({ limit: -1 }), /`limit` must be/],
  ['a limit that is no number', (users) => users.getUsersIter({}, { limit: '5' }), /`limit` must be/],
  ['half a limit', (users) => users.getUsersIter({}, { limit: 0.5 }), /`limit` must be/],
  ['a cursor that is no text', (users) => users.getUsersIter({}, { cursor: 5 }), /`cursor` must be/],
  ['a foreign cursor', (users) => users.getUsersIter({}, { cursor: 'abc' }), /the cursor is not usable/],
  ['an empty cursor', (users) => users.getUsersIter({}, { cursor: '' }), /the cursor is not usable/],
  ['a method without its group', ({ getUsersIter }) => getUsersIter(), /must be called on its group/],
]) {
  test(`${what} rejects when the first item is asked for`, async (t) => {
    const { client, users, asked } = await listing(t, 5)
    const items = make(users, client)
    for (let again = 0; again < 2; again += 1) {
      const error = await rejection(items.next())
      assert.ok(error instanceof ArgumentError && expected.test(error.message), String(error))
    }
    assert.ok((await rejection(items.pages().next())) instanceof ArgumentError)
    assert.deepEqual(asked, [])
  })
}

test('a vendor\'s own `limit` stays a parameter, and ours stands among the options of the call', async (t) => {
  const seen = []
  const url = await serverOf(t, (request, response) => {
    seen.push(request.url)
    response.writeHead(200, JSON_TYPE).end('{"entities":[{"id":"1"},{"id":"2"}]}')
  })
  const routing = new RoutingApi(clientOf(url))
  const items = await all(routing.getRoutingPredictorsIter({ limit: '2' }, { limit: 1 }))
  assert.deepEqual(idsOf(items), ['1'])
  assert.deepEqual(seen, ['/api/v2/routing/predictors?limit=2'])
})

test('what is given is read at once', async (t) => {
  const { users } = await listing(t, 5)
  const [given, options] = [{ pageNumber: 2 }, { limit: 1 }]
  const items = users.getUsersIter(given, options)
  given.pageNumber = 1
  options.limit = 5
  assert.deepEqual(idsOf(await all(items)), [3])
})

test('a closed client', async (t) => {
  const { client, users } = await listing(t, 5)
  const items = users.getUsersIter()
  await items.next()
  await items.next()
  client.close()
  assert.ok((await rejection(items.next())) instanceof ConfigError)
  assert.ok((await rejection(users.getUsersIter().next())) instanceof ConfigError)
})

test('only what pages has an iterator among the names of a group', () => {
  const users = new UsersApi(clientOf('http://127.0.0.1:9'))
  assert.ok('getUsersIter' in users && 'get_users_iter' in users)
  assert.ok(!('getUsersMeIter' in users) && !('getUsrsIter' in users) && !('Iter' in users))
  assert.equal(users.getUsersIter.name, 'getUsersIter')
  assert.equal(users.getUsersIter, users.getUsersIter)
  const names = Reflect.ownKeys(Object.getPrototypeOf(UsersApi.prototype))
  assert.ok(names.includes('getUsersIter') && !names.includes('getUsersMeIter'))
})

test('an iterator is no Promise, shows nothing of its list, and is disposed of as others are', async (t) => {
  const { users } = await listing(t, 5)
  const items = users.getUsersIter({ jabberId: ['secret'] })
  await items.next()
  for (const each of [items, items.pages()]) {
    assert.equal(each[Symbol.asyncIterator](), each)
    assert.equal(await each, each)
    assert.equal(JSON.stringify(each), '{}')
    assert.match(inspect(each), /^\w+ {}$/)
  }
  await items[Symbol.asyncDispose]()
  assert.equal((await items.next()).done, true)
})

test('an error says where the item was asked for', async (t) => {
  const { users } = await listing(t, 5, (_page, response) => response.writeHead(500).end('{}'))
  const asking = async () => {
    for await (const user of users.getUsersIter()) assert.fail(inspect(user))
  }
  assert.match((await rejection(asking())).stack, /iterators\.test\.mjs/)
})

test('memory does not grow with the length of a list', async (t) => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc')
  const held = () => {
    collect()
    return process.memoryUsage().heapUsed
  }
  const entities = Array.from({ length: 100 }, (_, id) => ({ id, name: `user ${id}` }))
  // Two pages in turn: one that comes again is taken for a list that does not move on.
  const pages = [0, 1].map((pageNumber) => JSON.stringify({ entities, pageNumber, pageCount: 500 }))
  let asked = 0
  const url = await serverOf(t, (_request, response) => response.writeHead(200, JSON_TYPE).end(pages[asked++ % 2]))
  let [seen, first, last] = [0, 0, 0]
  for await (const user of new UsersApi(clientOf(url)).getUsersIter({ pageSize: 100 })) {
    seen += user.id < 100 ? 1 : 0
    if (seen === 100) first = held()
    if (seen === 50_000) last = held()
  }
  assert.equal(seen, 50_000)
  // Kept, the items alone would come to 4 MB.
  assert.ok(last - first < 1_500_000, `${last - first} bytes more than after the first page`)
})
