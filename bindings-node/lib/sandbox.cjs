'use strict'

// A private server that answers both vendors' logins and every operation of the catalogue.

const native = require('./native.cjs')
const { configError } = require('./errors.cjs')
const { inCamelCase, isObject, toJson } = require('./options.cjs')
const { mailbox, submit } = require('./mailbox.cjs')

/** The running ones: a server must not stop because its object was collected. */
const running = new Set()

/** The options that are times. The core counts them in whole seconds. */
const TIMES = ['throttleWindow', 'tokenLifetime']

function inSeconds(options) {
  const changed = { ...options }
  for (const name of TIMES.filter((time) => changed[time] !== undefined)) {
    if (!Number.isInteger(changed[name] / 1000)) {
      throw configError(`the option \`${name}\` must be whole seconds, in milliseconds`)
    }
    changed[name] /= 1000
  }
  return changed
}

/** Submits a task of the sandbox. */
function run(start, convert) {
  const explain = (error) => {
    error.message = inCamelCase(error.message)
    return error
  }
  return submit({ options: () => ({ json: '' }), start, convert, explain })
}

/** A sandbox on 127.0.0.1. It does not keep the process alive. */
class Sandbox {
  #native
  #url

  /**
   * Starts one.
   * @param {object} [options] `port` (0 takes a free one), `users`, `seed`, `throttle` (requests in a window),
   *   `throttleWindow` and `tokenLifetime` (ms, whole seconds), `failRate` (0 to 1)
   * @returns {Promise<Sandbox>}
   */
  static async start(options = {}) {
    const sandbox = new Sandbox()
    sandbox.#native = new native.Sandbox(mailbox())
    sandbox.#url = await run(
      (ticket) => {
        if (!isObject(options)) throw configError('the options must be an object')
        sandbox.#native.start(ticket, toJson(inSeconds(options), configError))
      },
      ({ text }) => text,
    )
    running.add(sandbox)
    return sandbox
  }

  /** Its URL, for `baseUrl` and `server`. */
  get url() {
    return this.#url
  }

  /** Stops it; a second time does nothing. */
  async stop() {
    running.delete(this)
    await run((ticket) => this.#native.stop(ticket))
  }

  async [Symbol.asyncDispose]() {
    await this.stop()
  }
}

module.exports = { Sandbox }
