'use strict'

// What the logins at a vendor's page take, told apart.

const { argumentError } = require('./errors.cjs')
const { isObject, snakeCase } = require('./options.cjs')

/** Fields in the core's spelling, without those that are not given. */
function fieldsOf(options) {
  const fields = Object.entries(options ?? {}).map(([name, value]) => [snakeCase(name), value])
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined && value !== null))
}

/**
 * The options of a login in the browser: those of the page, those of the call, and who shows the page.
 * @returns {{ fields: object, call: { signal?: AbortSignal, timeout?: number }, open?: (url: string) => unknown }}
 */
function browserOptions(options = {}) {
  if (!isObject(options)) throw argumentError('the options of the login must be an object')
  const { open, signal, timeout, ...page } = options
  const call = Object.fromEntries(Object.entries({ signal, timeout }).filter(([, value]) => value != null))
  return { fields: fieldsOf(page), call, open: open ?? undefined }
}

module.exports = { browserOptions, fieldsOf }
