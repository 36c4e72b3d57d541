// Lists: by item and by page, limited, left early, aborted, continued, and without a growing heap.

import assert from 'node:assert/strict'
import { getEventListeners } from 'node:events'
import { test } from 'node:test'

import * as pcsdk from '../index.mjs'
import { JSON_TYPE, all, idsOf, listing, rejection, stuck } from './lists.mjs'
import { authorized, clientOf, loggedIn, run, runScript, sandboxOf, serverOf } from './support.mjs'

const { Cancelled, DecodeError, Response, ServerError, UsersApi } = pcsdk

test('all users of a sandbox, by item and by page', async (t) => {
  const { client } = await loggedIn(t)
  const users = new UsersApi(client)
  const { total } = await users.getUsers({ pageSize: 1 })
  assert.ok(total >= 250, `${total}`)
  const items = await all(users.getUsersIter({ pageSize: 100 }))
  assert.equal(new Set(idsOf(items)).size, total)
  const pages = await all(users.getUsersIter({ pageSize: 100 }).pages())
  assert.deepEqual(pages.map(({ pageNumber }) => pageNumber), pages.map((_page, index) => index + 1))
  assert.deepEqual(pages.flatMap(({ entities }) => entities), items)
})

test('the same list by the id of its operation, in either spelling, with a parameter by position', async (t) => {
  const { client } = await loggedIn(t)
  const users = new UsersApi(client)
  const some = await all(users.get_users_iter({ page_size: 3 }, { limit: 5 }))
  assert.deepEqual(await all(client.iterate('getUsers', { pageSize: 3 }, { limit: 5 })), some)
  assert.equal(some.length, 5)
  const queue = await client.call('postRoutingQueues', { body: { name: 'Support' } })
  const ask = new pcsdk.RoutingApi(client)
  const { entities } = await ask.getRoutingQueueMembers(queue.id)
  assert.deepEqual(await all(ask.getRoutingQueueMembersIter(queue.id, { pageSize: 2 })), entities)
})

test('RingCentral\'s lists', async (t) => {
  const { platform } = await authorized(t)
  const extensions = await all(new pcsdk.ringcentral.ExtensionsApi(platform).listExtensionsIter({ perPage: 100 }))
  assert.ok(extensions.length > 100, `${extensions.length}`)
  assert.equal(new Set(idsOf(extensions)).size, extensions.length)
  assert.deepEqual(await all(platform.iterate('listExtensions', { perPage: 7 }, { limit: 9 })), extensions.slice(0, 9))
})

test('a page is fetched when its first item is asked for, and not before', async (t) => {
  const { users, asked } = await listing(t, 5)
  const items = users.getUsersIter()
  await new Promise((resolve) => setImmediate(resolve))
  assert.deepEqual(asked, [])
  for (const [id, pages] of [[1, [1]], [2, [1]], [3, [1, 2]], [4, [1, 2]], [5, [1, 2, 3]]]) {
    assert.deepEqual(await items.next(), { done: false, value: { id } })
    assert.deepEqual(asked, pages)
  }
  for (let again = 0; again < 2; again += 1) assert.deepEqual(await items.next(), { done: true, value: undefined })
  assert.deepEqual(asked, [1, 2, 3])
})

test('items that are asked for at once come in their order, each page once', async (t) => {
  const { users, asked } = await listing(t, 5)
  const items = users.getUsersIter()
  const results = await Promise.all(Array.from({ length: 7 }, () => items.next()))
  assert.deepEqual(results.map(({ value }) => value?.id), [1, 2, 3, 4, 5, undefined, undefined])
  assert.deepEqual(asked, [1, 2, 3])
})

for (const [limit, pages] of [
  [0, []],
  [1, [1]],
  [2, [1]],
  [3, [1, 2]],
  [9, [1, 2, 3]],
  [Infinity, [1, 2, 3]],
  [null, [1, 2, 3]],
]) {
  test(`a limit of ${limit} asks for no more pages than it needs`, async (t) => {
    const { client, users, asked } = await listing(t, 5)
    const ids = [1, 2, 3, 4, 5].slice(0, limit ?? 5)
    assert.deepEqual(idsOf(await all(users.getUsersIter({}, { limit }))), ids)
    assert.deepEqual(asked.splice(0), pages)
    assert.deepEqual(idsOf(await all(users.getUsersIter({ limit }))), ids, 'among the optional parameters')
    assert.deepEqual(asked.splice(0), pages)
    const byPage = await all(client.iterate('getUsers', {}, { limit }).pages())
    assert.deepEqual(byPage.flatMap(({ entities }) => idsOf(entities)), ids)
    assert.deepEqual(asked, pages)
  })
}

test('a loop that is left early leaves nothing running', async (t) => {
  const { users, asked } = await listing(t, 100)
  const items = users.getUsersIter()
  for await (const { id } of items) if (id === 3) break
  assert.deepEqual(await items.next(), { done: true, value: undefined })
  assert.deepEqual(idsOf(await all(users.getUsersIter({ cursor: items.cursor(), limit: 2 }))), [4, 5])
  assert.deepEqual(asked, [1, 2, 2, 3])
})

test('return() gives up the page that is on its way', async (t) => {
  const { answer, arrived, gone } = stuck()
  const { users } = await listing(t, 9, answer)
  const items = users.getUsersIter()
  await items.next()
  await items.next()
  const waiting = [items.next(), items.next()]
  await arrived
  assert.deepEqual(await items.return('enough'), { done: true, value: 'enough' })
  for (const result of await Promise.all(waiting)) assert.deepEqual(result, { done: true, value: undefined })
  await gone
})

test('an unfinished walk does not keep the process alive', async (t) => {
  const { url } = await listing(t, 9)
  const { code, stdout } = await runScript(`
    const client = new pcsdk.ApiClient({ baseUrl: ${JSON.stringify(url)}, accessToken: 't' })
    const items = client.iterate('getUsers')
    items.next().then(({ value }) => console.log(value.id))
  `)
  assert.deepEqual([code, stdout], [0, '1\n'])
})

test('an abort while a page is on its way', async (t) => {
  const { answer, arrived, gone } = stuck()
  const { users, asked } = await listing(t, 9, answer)
  const controller = new AbortController()
  const { signal } = controller
  const items = users.getUsersIter({ signal })
  const walk = rejection(all(items))
  await arrived
  controller.abort(new Error('changed my mind'))
  const error = await walk
  assert.ok(error instanceof Cancelled && error.name === 'AbortError', String(error))
  assert.equal(error.cause, signal.reason)
  assert.equal(getEventListeners(signal, 'abort').length, 0)
  await gone
  assert.equal((await rejection(items.next())).name, 'AbortError')
  assert.deepEqual(asked, [1, 2])
  assert.deepEqual(idsOf(await all(users.getUsersIter({}, { cursor: items.cursor() }))), [3, 4, 5, 6, 7, 8, 9])
})

test('an abort between two items, and one before the first', async (t) => {
  const { users, asked } = await listing(t, 9)
  const controller = new AbortController()
  const items = users.getUsersIter({}, { signal: controller.signal })
  await items.next()
  assert.equal(getEventListeners(controller.signal, 'abort').length, 0, 'nothing listens while no page is fetched')
  controller.abort()
  assert.equal((await rejection(items.next())).name, 'AbortError')
  assert.deepEqual(idsOf(await all(users.getUsersIter({ cursor: items.cursor(), limit: 1 }))), [2])
  assert.equal((await rejection(users.getUsersIter({ signal: AbortSignal.abort() }).next())).name, 'AbortError')
  assert.deepEqual(asked, [1, 1])
})

test('a walk goes on from its cursor in another process', async (t) => {
  const { client, sandbox } = await loggedIn(t)
  const users = new UsersApi(client)
  const everybody = idsOf(await all(users.getUsersIter({ pageSize: 100 })))
  const first = users.getUsersIter({ pageSize: 100 }, { limit: 130 })
  const seen = idsOf(await all(first))
  const given = { baseUrl: sandbox.url, auth: client.getAuthData(), cursor: first.cursor() }
  const script = `
    const { baseUrl, auth, cursor } = JSON.parse(process.env.GIVEN)
    const client = new pcsdk.ApiClient({ baseUrl }).setAuthData(auth)
    const ids = []
    ;(async () => {
      for await (const { id } of new pcsdk.UsersApi(client).getUsersIter({ pageSize: 100 }, { cursor })) ids.push(id)
      console.log(JSON.stringify(ids))
    })()
  `
  const { stdout, stderr } = await runScript(script, { env: { ...process.env, GIVEN: JSON.stringify(given) } })
  assert.equal(stderr, '')
  assert.deepEqual([...seen, ...JSON.parse(stdout)], everybody)
})

test('from every place in a list, by item and by page, a cursor leads to the rest', async (t) => {
  const { users } = await listing(t, 5)
  for (let taken = 0; taken <= 6; taken += 1) {
    const items = users.getUsersIter()
    for (let item = 0; item < taken; item += 1) await items.next()
    const rest = [1, 2, 3, 4, 5].slice(taken)
    assert.deepEqual(idsOf(await all(users.getUsersIter({ cursor: items.cursor() }))), rest, `after ${taken}`)
    const byPage = users.getUsersIter({ cursor: items.cursor() })
    assert.deepEqual((await all(byPage.pages())).flatMap(({ entities }) => idsOf(entities)), rest, `after ${taken}`)
    const unused = users.getUsersIter({ cursor: items.cursor() }).cursor()
    assert.deepEqual(idsOf(await all(users.getUsersIter({ cursor: unused }))), rest, `unused, after ${taken}`)
  }
})

test('a cursor while a page is on its way is that of the last item', async (t) => {
  const { answer, arrived } = stuck()
  const { users } = await listing(t, 9, answer)
  const items = users.getUsersIter()
  await items.next()
  await items.next()
  const before = items.cursor()
  const waiting = items.next()
  await arrived
  assert.equal(items.cursor(), before)
  await items.return()
  await waiting
  assert.equal(items.cursor(), before)
})

test('items and pages of one walk share it', async (t) => {
  const { users } = await listing(t, 7)
  const items = users.getUsersIter()
  const pages = items.pages()
  assert.equal((await items.next()).value.id, 1)
  assert.deepEqual(idsOf((await pages.next()).value.entities), [2])
  assert.deepEqual(idsOf((await pages.next()).value.entities), [3, 4])
  assert.equal((await items.next()).value.id, 5)
  assert.equal(pages.cursor(), items.cursor())
  await pages.return()
  assert.deepEqual(await items.next(), { done: true, value: undefined })
})

test('whole responses, page by page', async (t) => {
  const { client, users } = await listing(t, 3)
  const pages = await all(users.getUsersIter({ returnResponse: true, limit: 2 }).pages())
  assert.ok(pages.length === 1 && pages[0] instanceof Response)
  assert.deepEqual([pages[0].status, idsOf(pages[0].data.entities)], [200, [1, 2]])
  client.setReturnExtendedResponses(true)
  const items = users.getUsersIter()
  assert.equal((await items.pages().next()).value.status, 200)
  assert.equal((await items.next()).value.id, 3, 'items are items')
})

test('large integers are exact in items', async (t) => {
  const seen = []
  const url = await serverOf(t, (request, response) => {
    seen.push(request.url)
    response.writeHead(200, JSON_TYPE).end('{"entities":[{"id":90071992547409931}]}')
  })
  for (const [options, id] of [[{}, 90071992547409931n], [{ bigNumbers: 'string' }, '90071992547409931']]) {
    const users = new UsersApi(clientOf(url, options))
    assert.deepEqual((await users.getUsersIter({ limit: 1, pageNumber: 1n }).next()).value, { id })
  }
  assert.deepEqual(seen, ['/api/v2/users?pageNumber=1', '/api/v2/users?pageNumber=1'])
})

test('items deep in a page, and pages without any', async (t) => {
  const bodies = ['{"results":{"entities":[{"id":1}],"pageCount":3}}', '{"results":{"entities":null,"pageCount":3}}']
  const url = await serverOf(t, (request, response) => {
    const page = Number(new URL(request.url, 'http://x').searchParams.get('pageNumber') ?? 1)
    response.writeHead(200, JSON_TYPE).end(bodies[page - 1] ?? '{}')
  })
  const content = new pcsdk.ContentManagementApi(clientOf(url))
  assert.deepEqual(await all(content.getContentmanagementQueryIter('phrase')), [{ id: 1 }])
  const pages = await all(content.getContentmanagementQueryIter('phrase').pages())
  assert.deepEqual(pages, bodies.map((body) => JSON.parse(body)))
})

test('a page that failed may be asked for again', async (t) => {
  const { users, asked } = await listing(t, 5, (page, response, pages) => {
    const tries = pages.filter((each) => each === page).length
    if (page !== 2 || tries > 2) return false
    response.writeHead(tries === 1 ? 500 : 200, JSON_TYPE).end('{"entities":')
    return true
  })
  const items = users.getUsersIter()
  await items.next()
  await items.next()
  const place = items.cursor()
  assert.ok((await rejection(items.next())) instanceof ServerError)
  assert.equal(items.cursor(), place)
  assert.ok((await rejection(items.next())) instanceof DecodeError)
  assert.equal(items.cursor(), place)
  assert.deepEqual(idsOf(await all(items)), [3, 4, 5])
  assert.deepEqual(asked, [1, 2, 2, 2, 3])
})

test('a list of 100,000 items has a flat heap', async (t) => {
  const sandbox = await sandboxOf(t, { users: 100_000 })
  const script = `
    const pcsdk = require('./index.cjs')
    const client = new pcsdk.ApiClient({ baseUrl: process.env.SANDBOX })
    const heap = () => {
      global.gc()
      return process.memoryUsage().heapUsed
    }
    ;(async () => {
      await client.loginClientCredentialsGrant('client-id', 'client-secret')
      const heaps = []
      let count = 0
      for await (const user of new pcsdk.UsersApi(client).getUsersIter({ pageSize: 1000 })) {
        count += 1
        if (count % 10_000 === 500) heaps.push(heap())
      }
      console.log(JSON.stringify({ count, growth: Math.max(...heaps.slice(1)) - heaps[1] }))
    })()
  `
  const { stdout, stderr } = await run(process.execPath, ['--expose-gc', '-e', script], {
    env: { ...process.env, SANDBOX: sandbox.url },
    limit: 120_000,
  })
  assert.equal(stderr, '')
  const { count, growth } = JSON.parse(stdout)
  assert.equal(count, 100_000)
  // All of them would be some 100 MB; a page in hand is 1 MB.
  assert.ok(growth < 3_000_000, `the heap grew by ${growth} bytes`)
})
