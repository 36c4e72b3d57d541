'use strict'

// What follows the URL in `platform.get(url, …)` and its likes: today's SDK has `(url, query)` and
// `(url, body, query)`, that of 2015 one object of `query`, `body` and `headers`.

const { isObject } = require('./options.cjs')

const NAMES_OF_2015 = new Set(['query', 'body', 'headers', 'get', 'post'])

/**
 * Whether an argument is the one object of 2015. A query or body that has just such a field is not taken for one:
 * its values are plain, and those of 2015 are objects.
 */
function isOptions(argument) {
  if (!isObject(argument)) return false
  const entries = Object.entries(argument)
  return entries.length > 0 && entries.every(([name, value]) => NAMES_OF_2015.has(name) && isObject(value))
}

/**
 * The parts of a request.
 * @param {string} method
 * @param {unknown[]} rest what followed the URL
 */
function splitRequest(method, rest) {
  if (rest.length === 1 && isOptions(rest[0])) {
    const { query, body, headers, get, post } = rest[0]
    return { query: query ?? get, body: body ?? post, headers }
  }
  const hasBody = method !== 'GET' && (method !== 'DELETE' || rest.length > 1)
  const [body, query, options] = hasBody ? rest : [undefined, ...rest]
  return { ...options, body: body ?? undefined, query }
}

module.exports = { splitRequest }
