/** How a sandbox behaves. */
export interface SandboxOptions {
  /** 0 takes a free one. */
  port?: number
  /** How many users are there from the start. */
  users?: number
  /** Names, ids and failures follow from it. */
  seed?: number
  /** Answers 429 after so many API requests of one token in a window. */
  throttle?: number
  /** The length of that window in milliseconds, whole seconds. */
  throttleWindow?: number
  /** How long an access token lives in milliseconds, whole seconds. */
  tokenLifetime?: number
  /** The share of API requests answered 503, from 0 to 1. */
  failRate?: number
}

/** A private server that answers both vendors' logins and every operation. It does not keep the process alive. */
export class Sandbox {
  private constructor()
  static start(options?: SandboxOptions): Promise<Sandbox>
  /** Its URL, for `baseUrl` and `server`. */
  readonly url: string
  /** Stops it; a second time does nothing. */
  stop(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}
