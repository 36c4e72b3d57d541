'use strict'

// What a caller gives to a call, as the addon takes it: JSON texts, made at once, so that later changes do not matter.

const { argumentError } = require('./errors.cjs')
const { checkPlain, isObject, jsonText } = require('./options.cjs')

/** The JSON of an object of arguments; empty when there is none. */
function objectText(value, what) {
  if (value === undefined || value === null) return ''
  if (!isObject(value)) throw argumentError(`${what} must be an object`)
  checkPlain(value, what, argumentError)
  for (const [name, item] of Object.entries(value)) checkPlain(item, `\`${name}\``, argumentError)
  return jsonText(value, what)
}

/** The JSON of positional arguments. Those left out at the end do not count. */
function listText(values) {
  const given = values.findLastIndex((value) => value !== undefined) + 1
  const list = values.slice(0, given)
  list.forEach((value, index) => {
    if (value === undefined) throw argumentError(`argument ${index + 1} is undefined`)
    checkPlain(value, `argument ${index + 1}`, argumentError)
  })
  return list.length === 0 ? '' : jsonText(list, 'the arguments')
}

/** The bytes or text of a request body: as it is when it is either, else its JSON. */
function bodyOf(body) {
  if (body === undefined) return undefined
  if (typeof body === 'string' || body instanceof Uint8Array) return body
  if (body instanceof ArrayBuffer) return new Uint8Array(body)
  checkPlain(body, 'the body', argumentError)
  return jsonText(body, 'the body')
}

module.exports = { bodyOf, listText, objectText }
