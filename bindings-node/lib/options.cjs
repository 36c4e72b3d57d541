'use strict'

// Options as JavaScript writes them, as the core reads them: camelCase to snake_case, milliseconds said to be such.
// Which options there are, and what they may be, is the core's business.

const { argumentError, configError } = require('./errors.cjs')
const { stringifyJson } = require('./json.cjs')

/** The options that are times. */
const TIMES = new Set(['timeout', 'connectTimeout', 'firstByteTimeout', 'stallTimeout', 'maxRetryWait', 'retryBase'])

/** What only this package looks at. */
const OURS = new Set(['logger', 'debugLog', 'onRateLimit', 'bigNumbers', 'store'])
const BIG_NUMBERS = ['bigint', 'string', 'number']

function snakeCase(name) {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

function camelCase(name) {
  return name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase())
}

/** A message of the core with the option names as the caller writes them. */
function inCamelCase(message) {
  return message.replace(/`([a-z]+(?:_[a-z]+)+)`/g, (_, name) => `\`${camelCase(name.replace(/_ms$/, ''))}\``)
}

function isObject(value) {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

/** Refuses what JSON would drop or change without a word. */
function checkPlain(value, what, refuse) {
  const type = typeof value
  if (type === 'function' || type === 'symbol') throw refuse(`${what} is a ${type}; a plain value is expected`)
  if (type === 'number' && !Number.isFinite(value)) throw refuse(`${what} is ${value}; a finite number is expected`)
  if (isOpaque(value)) throw refuse(`${what} is a ${value.constructor.name}; JSON has nothing to say of it`)
}

/** Whether an object would be written as `{}` although it holds something: a Promise, a Map, a FormData. */
function isOpaque(value) {
  if (!isObject(value) || Object.keys(value).length > 0 || typeof value.toJSON === 'function') return false
  const prototype = Object.getPrototypeOf(value)
  return prototype !== null && typeof prototype.constructor === 'function' && prototype.constructor.name !== 'Object'
}

/** The JSON text of what a caller gave. */
function jsonText(value, what) {
  try {
    return stringifyJson(value)
  } catch (cause) {
    throw argumentError(`${what} cannot be written as JSON: ${cause.message}`, cause)
  }
}

/** The JSON of an object of options, in the core's names. */
function toJson(options, refuse) {
  const renamed = {}
  for (const [name, value] of Object.entries(options)) {
    checkPlain(value, `the option \`${name}\``, refuse)
    renamed[TIMES.has(name) ? `${snakeCase(name)}_ms` : snakeCase(name)] = value
  }
  try {
    return stringifyJson(renamed)
  } catch (error) {
    throw refuse(`the options are not usable: ${error.message}`)
  }
}

/**
 * The options of a client, taken apart.
 * @returns {{ json: string, bigNumbers: string, logger?: object, debugLog?: Function, onRateLimit?: Function,
 *   store?: object }}
 */
function clientOptions(options = {}) {
  if (!isObject(options)) throw configError('the options must be an object')
  const { logger, debugLog, onRateLimit, bigNumbers = 'bigint', store } = options
  if (onRateLimit !== undefined && onRateLimit !== null && typeof onRateLimit !== 'function') {
    throw configError('the option `onRateLimit` must be a function')
  }
  if (!BIG_NUMBERS.includes(bigNumbers)) {
    throw configError(`the option \`bigNumbers\` must be one of ${BIG_NUMBERS.join(', ')}`)
  }
  const others = Object.fromEntries(Object.entries(options).filter(([name]) => !OURS.has(name)))
  const functions = { logger, debugLog, onRateLimit: onRateLimit ?? undefined, store: store ?? undefined }
  return { json: toJson(others, configError), bigNumbers, ...functions }
}

/**
 * The options of one call, taken apart.
 * @returns {{ json: string, signal?: AbortSignal, returnResponse?: boolean }}
 */
function callOptions(options) {
  if (options === undefined || options === null) return { json: '' }
  if (!isObject(options)) throw argumentError('the call options must be an object')
  const { signal, returnResponse, ...others } = options
  if (signal !== undefined && signal !== null && typeof signal.addEventListener !== 'function') {
    throw argumentError('the call option `signal` must be an AbortSignal')
  }
  const json = Object.keys(others).length === 0 ? '' : toJson(others, argumentError)
  return { json, signal: signal ?? undefined, returnResponse }
}

module.exports = {
  callOptions,
  camelCase,
  checkPlain,
  clientOptions,
  inCamelCase,
  isObject,
  jsonText,
  snakeCase,
  toJson,
}
