'use strict'

// JSON with exact integers, both ways.
//
// `JSON.parse` rounds integers beyond 2^53 - 1 without a word, and `JSON.stringify` refuses BigInts. Both stay in
// charge of everything else: the addon says whether a text holds such an integer, and only then is more done.

const native = require('./native.cjs')

/** Stands before the digits of a quoted integer. Chosen anew by each process: no server can know it. */
let mark

function theMark() {
  mark ??= `${require('node:crypto').randomUUID()}:`
  return mark
}

/**
 * The value of a JSON text.
 * @param {string} text
 * @param {boolean} largeIntegers whether it holds integers beyond 2^53 - 1
 * @param {'bigint' | 'string' | 'number'} bigNumbers what those become
 * @throws {SyntaxError} when it is not JSON
 */
function parseJson(text, largeIntegers, bigNumbers) {
  if (!largeIntegers || bigNumbers === 'number') return JSON.parse(text)
  if (bigNumbers === 'string') return JSON.parse(native.quoteLargeIntegers(text, ''))
  const holder = { root: JSON.parse(native.quoteLargeIntegers(text, theMark())) }
  unmark(holder)
  return holder.root
}

/** Turns marked texts into BigInts, in place. Keeps its own stack: a server decides how deep the value goes. */
function unmark(holder) {
  const open = [holder]
  while (open.length > 0) {
    const value = open.pop()
    for (const key of Object.keys(value)) {
      const child = value[key]
      if (typeof child === 'string') {
        if (child.startsWith(mark)) value[key] = BigInt(child.slice(mark.length))
      } else if (child !== null && typeof child === 'object') {
        open.push(child)
      }
    }
  }
}

/**
 * The JSON text of a value, BigInts as plain integers.
 * @throws {TypeError} when it has none
 */
function stringifyJson(value) {
  try {
    return JSON.stringify(value)
  } catch (error) {
    let found = false
    const marked = JSON.stringify(value, (_key, item) => {
      if (typeof item !== 'bigint') return item
      found = true
      return theMark() + item
    })
    if (!found) throw error
    return marked.replaceAll(new RegExp(`"${theMark()}(-?\\d+)"`, 'g'), '$1')
  }
}

module.exports = { parseJson, stringifyJson }
