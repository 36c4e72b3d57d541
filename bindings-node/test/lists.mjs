// What the tests of lists share: a server with one, and ways to walk over it.

import assert from 'node:assert/strict'

import { UsersApi } from '../index.mjs'
import { clientOf, serverOf } from './support.mjs'

export const JSON_TYPE = { 'content-type': 'application/json' }

export const rejection = (promise) => promise.then(() => assert.fail('it must reject'), (error) => error)

export async function all(items) {
  const list = []
  for await (const item of items) list.push(item)
  return list
}

/**
 * A client of a server whose list holds the ids 1 to `total`, in pages of two, and the numbers of the pages that it
 * was asked for. `answer` may answer a page in another way.
 */
export async function listing(t, total, answer = () => false) {
  const asked = []
  const url = await serverOf(t, (request, response) => {
    const page = Number(new URL(request.url, 'http://x').searchParams.get('pageNumber') ?? 1)
    asked.push(page)
    if (answer(page, response, asked)) return
    const ids = [2 * page - 1, 2 * page].filter((id) => id <= total)
    const body = { entities: ids.map((id) => ({ id })), pageCount: Math.ceil(total / 2) }
    response.writeHead(200, JSON_TYPE).end(JSON.stringify(body))
  })
  const client = clientOf(url)
  return { client, users: new UsersApi(client), asked, url }
}

/** Leaves the first request for page 2 without an answer, and tells when it came and when it was given up. */
export function stuck() {
  const { promise: arrived, resolve: arrive } = withResolvers()
  const { promise: gone, resolve: go } = withResolvers()
  const answer = (page, response, asked) => {
    if (page !== 2 || asked.indexOf(2) !== asked.length - 1) return false
    response.on('close', go)
    arrive()
    return true
  }
  return { answer, arrived, gone }
}

function withResolvers() {
  let resolve
  const promise = new Promise((fulfil) => (resolve = fulfil))
  return { promise, resolve }
}

export const idsOf = (items) => items.map(({ id }) => id)
