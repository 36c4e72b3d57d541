import { Headers } from './response.cjs'

/** The base of every error of this package. */
export class PcsdkError extends Error {
  /** The kind's stable name: `config`, `argument`, `auth`, `rate_limited`, … */
  readonly kind: string
  /** The vendor's error code, else one of ours (`dns`, `tls`, …). */
  readonly code?: string
  /** The HTTP status, when the server answered. */
  readonly statusCode?: number
  /** The answer's headers, when the server answered. */
  readonly headers?: Headers
  /** The answer's body: parsed when it is JSON, else its text. Integers beyond 2^53 - 1 are texts. */
  readonly body?: any
  /** The vendor's id of the exchange, for its support. */
  readonly requestId?: string
  /** How long the server asked to wait, in milliseconds. */
  readonly retryAfter?: number
  /** How many times the request was sent. */
  readonly attempts?: number
  /** How long the call waited between attempts and for the rate limit, in milliseconds. */
  readonly waited?: number
  /** The operation id, or method and path, that failed. */
  readonly operation?: string
  /** Whether the same call may succeed later. */
  readonly retryable?: boolean
  /** True when the server may have acted on the request although no answer came. */
  readonly outcomeUnknown?: boolean
  toJSON(): object
}

/** An option, environment name or file of the configuration is not usable. */
export class ConfigError extends PcsdkError {}
/** An argument is missing, unknown, of the wrong type, or not encodable. Nothing was sent. */
export class ArgumentError extends PcsdkError {}
/** A login or a renewal failed, or there is no login. */
export class AuthError extends PcsdkError {}
/** The server could not be reached, or the connection broke. */
export class ConnectionFailed extends PcsdkError {}
/** A limit on waiting ran out. */
export class RequestTimeout extends PcsdkError {}
/** The caller stopped the call. Its name is `AbortError` when an AbortSignal did; `cause` is the signal's reason. */
export class Cancelled extends PcsdkError {}
/** The answer is not what its headers say. */
export class DecodeError extends PcsdkError {}
/** The stored login could not be read or written. */
export class StoreError extends PcsdkError {}
/** A link or redirect leads where credentials must not go. */
export class OriginError extends PcsdkError {}
/** A defect of this library, caught at its boundary. */
export class InternalError extends PcsdkError {}

/** The server answered with an HTTP status that is no success. */
export class ApiError extends PcsdkError {
  readonly statusCode: number
  readonly headers: Headers
}
/** HTTP 400 or 422. */
export class BadRequest extends ApiError {}
/** HTTP 401 after a renewal was tried. */
export class Unauthorized extends ApiError {}
/** HTTP 403. */
export class Forbidden extends ApiError {}
/** HTTP 404 or 410. */
export class NotFound extends ApiError {}
/** HTTP 409 or 412. */
export class Conflict extends ApiError {}
/** HTTP 429, or a wait longer than the caller allows. */
export class RateLimited extends ApiError {}
/** HTTP 5xx. */
export class ServerError extends ApiError {}
