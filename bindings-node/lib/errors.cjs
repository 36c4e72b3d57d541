'use strict'

// The error classes, one for each kind of the core, and the way from the core's plain objects to them.

const { parseJson } = require('./json.cjs')
const { Headers } = require('./headers.cjs')

/** The base of every error of this package. */
class PcsdkError extends Error {
  /**
   * @param {string} message what was being done, what came back, what to do
   * @param {object} [details] the fields below, and `cause`
   */
  constructor(message, { cause, ...details } = {}) {
    super(message, cause === undefined ? undefined : { cause })
    for (const [name, value] of Object.entries(details)) {
      if (value !== undefined) this[name] = value
    }
    // An answer of a login, or one that could not be read, may hold a token: it is there, but not for logs.
    if (this instanceof AuthError || this instanceof DecodeError) {
      Object.defineProperty(this, 'body', { enumerable: false, value: this.body })
    }
  }

  get name() {
    return this.constructor.name
  }

  toJSON() {
    return { name: this.name, message: this.message, ...this }
  }
}

/** An option, environment name or file of the configuration is not usable. */
class ConfigError extends PcsdkError {}
/** An argument is missing, unknown, of the wrong type, or not encodable. Nothing was sent. */
class ArgumentError extends PcsdkError {}
/** A login or a renewal failed, or there is no login. */
class AuthError extends PcsdkError {}
/** The server could not be reached, or the connection broke. */
class ConnectionFailed extends PcsdkError {}
/** A limit on waiting ran out. */
class RequestTimeout extends PcsdkError {}
/** The caller stopped the call. Its name is `AbortError` when an AbortSignal did; `cause` is the signal's reason. */
class Cancelled extends PcsdkError {
  get name() {
    return this.code === 'ABORT_ERR' ? 'AbortError' : 'Cancelled'
  }
}
/** The answer is not what its headers say. */
class DecodeError extends PcsdkError {}
/** The stored login could not be read or written. */
class StoreError extends PcsdkError {}
/** A link or redirect leads where credentials must not go. */
class OriginError extends PcsdkError {}
/** The server answered with an HTTP status that is no success. */
class ApiError extends PcsdkError {}
/** HTTP 400 or 422. */
class BadRequest extends ApiError {}
/** HTTP 401 after a renewal was tried. */
class Unauthorized extends ApiError {}
/** HTTP 403. */
class Forbidden extends ApiError {}
/** HTTP 404 or 410. */
class NotFound extends ApiError {}
/** HTTP 409 or 412. */
class Conflict extends ApiError {}
/** HTTP 429, or a wait longer than the caller allows; `retryAfter` says how long, in milliseconds. */
class RateLimited extends ApiError {}
/** HTTP 5xx. */
class ServerError extends ApiError {}
/** A defect of this library, caught at its boundary. */
class InternalError extends PcsdkError {}

/** The core's kinds by their stable numbers: name and class. A test compares them with the core's own list. */
const KINDS = new Map([
  [1, ['config', ConfigError]],
  [2, ['argument', ArgumentError]],
  [3, ['auth', AuthError]],
  [4, ['connection', ConnectionFailed]],
  [5, ['timeout', RequestTimeout]],
  [6, ['cancelled', Cancelled]],
  [7, ['decode', DecodeError]],
  [8, ['store', StoreError]],
  [9, ['origin', OriginError]],
  [20, ['bad_request', BadRequest]],
  [21, ['unauthorized', Unauthorized]],
  [22, ['forbidden', Forbidden]],
  [23, ['not_found', NotFound]],
  [24, ['conflict', Conflict]],
  [25, ['rate_limited', RateLimited]],
  [26, ['server', ServerError]],
  [27, ['api', ApiError]],
  [90, ['internal', InternalError]],
])

/** The error of a failure that the core reported. */
function fromFailure(failure) {
  const [kind, ErrorClass] = KINDS.get(failure.kind) ?? ['internal', InternalError]
  const { message, status, headers, body, ...rest } = failure
  return new ErrorClass(message, {
    kind,
    code: rest.code,
    statusCode: status,
    headers: headers === undefined ? undefined : Headers.fromJson(headers),
    body: body === undefined ? undefined : bodyOf(body, rest.largeIntegers),
    requestId: rest.requestId,
    retryAfter: rest.retryAfter,
    attempts: rest.attempts,
    waited: rest.waited,
    operation: rest.operation,
    retryable: rest.retryable,
    outcomeUnknown: rest.outcomeUnknown || undefined,
  })
}

/**
 * The parsed body when it is JSON, else the text as it came. An error must be loggable: large integers become texts, and
 * what is nested too deep to be written again stays text.
 */
function bodyOf(text, largeIntegers) {
  try {
    const body = parseJson(text, largeIntegers, 'string')
    JSON.stringify(body)
    return body
  } catch {
    return text
  }
}

/** The error of an argument that this package itself must refuse. */
function argumentError(message, cause) {
  return new ArgumentError(message, { kind: 'argument', cause })
}

/** The error of an option that this package itself must refuse. */
function configError(message) {
  return new ConfigError(message, { kind: 'config' })
}

/** The error of a call that an AbortSignal stopped. */
function abortError(signal) {
  return new Cancelled('the call was aborted', { kind: 'cancelled', code: 'ABORT_ERR', cause: signal.reason })
}

/** An error of this package as it is; anything else wrapped as a defect. */
function ours(error) {
  if (error instanceof PcsdkError) return error
  return new InternalError(`a defect of the library, please report it: ${error?.message}`, { kind: 'internal', cause: error })
}

module.exports = {
  classes: {
    PcsdkError,
    ConfigError,
    ArgumentError,
    AuthError,
    ConnectionFailed,
    RequestTimeout,
    Cancelled,
    DecodeError,
    StoreError,
    OriginError,
    ApiError,
    BadRequest,
    Unauthorized,
    Forbidden,
    NotFound,
    Conflict,
    RateLimited,
    ServerError,
    InternalError,
  },
  KINDS,
  DecodeError,
  abortError,
  argumentError,
  configError,
  fromFailure,
  ours,
}
