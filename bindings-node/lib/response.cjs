'use strict'

// Answers: the whole of one, or just what its body says.

const { DecodeError } = require('./errors.cjs')
const { Headers } = require('./headers.cjs')
const { parseJson } = require('./json.cjs')

/** What a body is, as the addon numbers it. */
const EMPTY = 0
const JSON_TEXT = 1
const TEXT = 2

/** What a body says: parsed JSON, text, a Buffer, or undefined when there is none. */
function dataOf(answer, bigNumbers, operation) {
  switch (answer.content) {
    case EMPTY:
      return undefined
    case JSON_TEXT:
      return parseBody(answer, bigNumbers, operation)
    case TEXT:
      return answer.text
    default:
      return answer.bytes
  }
}

function parseBody(answer, bigNumbers, operation) {
  try {
    const text = answer.text ?? new TextDecoder('utf-8', { fatal: true }).decode(answer.bytes)
    return parseJson(text, answer.largeIntegers, bigNumbers)
  } catch (cause) {
    // Neither the parser's words nor the cause go along: they quote the body.
    const why = cause instanceof SyntaxError ? 'is not valid JSON' : 'is not valid UTF-8'
    const what = operation === undefined ? '' : `${operation}: `
    throw new DecodeError(`${what}HTTP ${answer.status} with a body that ${why}`, {
      kind: 'decode',
      statusCode: answer.status,
      headers: answer.headers === undefined ? undefined : Headers.fromJson(answer.headers),
      body: answer.text ?? answer.bytes,
      requestId: answer.requestId,
      attempts: answer.attempts,
      operation,
    })
  }
}

/** A whole answer of a server. Its body is not shown by `console.log` or `JSON.stringify`: it may hold a token. */
class Response {
  #answer
  #bigNumbers
  #operation
  #json

  /** @internal */
  constructor(answer, bigNumbers, operation) {
    this.#answer = answer
    this.#bigNumbers = bigNumbers
    this.#operation = operation
    this.status = answer.status
    this.headers = Headers.fromJson(answer.headers ?? '{}')
    this.requestId = answer.requestId
    this.attempts = answer.attempts
  }

  /** Whether the status is a success, 200 to 299. */
  get ok() {
    return this.status >= 200 && this.status < 300
  }

  /** What the body says: parsed JSON, text, a Buffer, or undefined when there is none. */
  get data() {
    return this.#answer.content === JSON_TEXT ? this.json() : dataOf(this.#answer)
  }

  /** The same as `data`: the name of PureCloud's extended responses. */
  get body() {
    return this.data
  }

  /** The body's bytes. */
  get content() {
    return this.#answer.bytes ?? Buffer.from(this.#answer.text ?? '')
  }

  /** The body as text. */
  text() {
    return this.#answer.text ?? this.content.toString('utf8')
  }

  /**
   * The parsed body, the same value each time; undefined when there is none. It is no Promise, but can be awaited.
   * @throws {DecodeError} when the body is not JSON
   */
  json() {
    if (this.#answer.content === EMPTY) return undefined
    this.#json ??= { value: parseBody(this.#answer, this.#bigNumbers, this.#operation) }
    return this.#json.value
  }
}

module.exports = { Response, dataOf }
