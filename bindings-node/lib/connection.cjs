'use strict'

// One client of the addon: names and values in, results and errors out. Decides nothing.

const native = require('./native.cjs')
const { bodyOf, listText, objectText } = require('./arguments.cjs')
const { argumentError, configError, fromFailure, ours } = require('./errors.cjs')
const { Listeners, tell } = require('./listeners.cjs')
const { mailbox, register, submit } = require('./mailbox.cjs')
const { callOptions, clientOptions, inCamelCase } = require('./options.cjs')
const { Response, dataOf } = require('./response.cjs')
const { Store } = require('./store.cjs')

/** What the addon may be asked to send, as bits. */
const WANT = { debug: 1, info: 2, warning: 4, events: 8 }
/** Which method of a logger takes lines of a level. */
const LOGGER_METHODS = { debug: 'debug', info: 'info', warning: 'warn' }

/** How the process is warned, by the level of a line. */
const WARNINGS = {
  preview: { type: 'ExperimentalWarning', code: 'PCSDK_PREVIEW' },
  deprecated: { type: 'DeprecationWarning', code: 'PCSDK_DEPRECATED' },
}

/** The kinds of errors whose messages name options. */
const OPTION_KINDS = new Set(['config', 'argument', 'connection'])

class Connection {
  #native
  #bigNumbers
  #listeners = new Listeners()
  #debugLog
  #logger
  /** The caller's own store and the addon's client that asks it, which may outlive this object's `close`. */
  #store
  #asker
  #onRateLimit
  /** Whether calls give whole responses unless told otherwise. */
  returnsResponses = false

  /**
   * @param {'purecloud' | 'ringcentral'} platform
   * @param {object} [options] as the caller gave them
   */
  constructor(platform, options) {
    const { json, bigNumbers, logger, debugLog, onRateLimit, store } = clientOptions(options)
    if (store !== undefined) this.#store = new Store(store)
    const opened = guarded(() => native.open(mailbox(), platform, json, register(this), store !== undefined))
    if (!(opened instanceof native.Client)) throw explained(fromFailure(opened))
    this.platform = platform
    this.#native = opened
    this.#asker = opened
    this.#bigNumbers = bigNumbers
    this.#onRateLimit = onRateLimit
    this.logger = logger
    this.debugLog = debugLog
  }

  get debugLog() {
    return this.#debugLog
  }

  set debugLog(log) {
    if (log !== undefined && log !== null && typeof log !== 'function') {
      throw configError('`debugLog` must be a function that takes a text')
    }
    this.#debugLog = log ?? undefined
    this.#want()
  }

  get logger() {
    return this.#logger
  }

  set logger(logger) {
    if (logger !== undefined && logger !== null && typeof logger !== 'object') {
      throw configError('`logger` must be an object with some of the methods debug, info and warn')
    }
    this.#logger = logger ?? undefined
    this.#want()
  }

  get listeners() {
    return this.#listeners
  }

  /** Changes the listeners, and tells the addon if there are any. */
  listen(change) {
    change(this.#listeners)
    this.#want()
  }

  #want() {
    let bits = this.#listeners.isEmpty && this.#onRateLimit === undefined ? 0 : WANT.events
    for (const [level, method] of Object.entries(LOGGER_METHODS)) {
      if (this.#debugLog !== undefined || typeof this.#logger?.[method] === 'function') bits |= WANT[level]
    }
    this.#native?.want(bits)
  }

  /** Takes a letter with a log line, an event, or a question to the store. */
  observe(letter) {
    const { level, event, text, failure, rateLimit } = letter
    if (letter.store !== undefined) {
      this.#store.answer(this.#asker, letter)
      return
    }
    if (event !== undefined) {
      if (rateLimit !== undefined && this.#onRateLimit !== undefined) tell('onRateLimit', this.#onRateLimit, rateLimit)
      this.#listeners.emit(event, failure === undefined ? undefined : fromFailure(failure))
      this.#want()
      return
    }
    const warning = WARNINGS[level]
    if (warning !== undefined) process.emitWarning(text, warning)
    if (this.#debugLog !== undefined) tell('debugLog', this.#debugLog, text)
    const method = warning === undefined ? LOGGER_METHODS[level] : 'warn'
    if (typeof this.#logger?.[method] === 'function') tell('the logger', (line) => this.#logger[method](line), text)
  }

  /** What the addon's client says, or a thrown error. */
  ask(question) {
    const client = this.#open()
    const answer = guarded(() => question(client))
    if (answer === null || answer === undefined || typeof answer !== 'object') return answer
    throw explained(fromFailure(answer))
  }

  /** As `ask`, for what changes the login: the store is told when it can be. */
  change(question) {
    this.ask(question)
    if (this.#store === undefined) return
    this.settle().catch((error) => {
      process.emitWarning(`the login could not be kept: ${error.message}`, { type: 'PcsdkWarning', detail: error.stack })
    })
  }

  /** Has the caller's own store catch up with the client. */
  async settle() {
    if (this.#store === undefined) return
    await this.#run({ operation: 'store', start: (client, ticket, json) => client.settle(ticket, json) })
  }

  #open() {
    if (this.#native === undefined) throw configError('this client is closed; make a new one')
    return this.#native
  }

  /** Ends it. Calls that run come to their end. */
  close() {
    this.#native?.close()
    this.#native = undefined
  }

  /** Calls an operation by its id. */
  call(operation, args, options) {
    return this.#run({
      options,
      operation,
      start: (client, ticket, json, whole) => {
        if (typeof operation !== 'string') throw argumentError('the operation must be its id, a text')
        client.call(ticket, operation, objectText(args, 'the arguments'), json, whole)
      },
    })
  }

  /** Calls an operation with arguments by position and by name. */
  invoke(operation, positional, named, options) {
    return this.#run({
      options,
      operation,
      start: (client, ticket, json, whole) => {
        client.invoke(ticket, operation, listText(positional), objectText(named, 'the options'), json, whole)
      },
    })
  }

  /** The addon's walk over the pages of a list, its arguments as JSON texts. Sends nothing. */
  pager(operation, positional, named, cursor) {
    const client = this.#open()
    const opened = guarded(() => client.pager(operation, positional, named, cursor))
    if (!(opened instanceof native.Pager)) throw explained(fromFailure(opened))
    return opened
  }

  /**
   * Fetches the next page of a walk.
   * @param {object} pager the addon's
   * @param {{ json: string, signal?: AbortSignal, whole: boolean }} options of the call
   * @param {string} operation
   * @param {(ticket: number) => void} started is told by what ticket the task may be abandoned
   * @returns {Promise<{ value: unknown, data: unknown, skip: number, bad: object[] } | undefined>} what stands for the
   *   page, the body's value, how many items an earlier walk has taken, and the items that cannot be read; undefined
   *   after the last page
   */
  turn(pager, options, operation, started) {
    return submit({
      owner: this,
      explain: explained,
      options: () => options,
      start: (ticket, json) => {
        this.#open()
        started(ticket)
        pager.next(ticket, json, options.whole)
      },
      convert: ({ answer, skip, bad = [] }) => {
        if (answer === undefined) return undefined
        const value = this.#valueOf(answer, options.whole, operation)
        const told = bad.map(({ index, raw, failure }) => ({ index, raw, error: fromFailure(failure) }))
        return { value, data: options.whole ? value.data : value, skip, bad: told }
      },
    })
  }

  /** Sends a request of the caller's own making. */
  request(method, path, { query, body, headers } = {}, options) {
    return this.#run({
      options,
      whole: true,
      // The query stays out: it may hold what no message should.
      operation: typeof path === 'string' ? `${String(method)} ${path.split('?')[0]}` : undefined,
      start: (client, ticket, json) => {
        if (typeof method !== 'string') throw argumentError('the method must be a text: GET, POST, …')
        if (typeof path !== 'string') throw argumentError('the path must be a text')
        const asked = objectText(query, 'the query')
        const extra = objectText(headers, 'the headers')
        client.request(ticket, method, path, asked, extra, bodyOf(body), json)
      },
    })
  }

  /** Downloads into a file. */
  download(source, path, options) {
    return this.#run({
      options,
      whole: true,
      // The query stays out: what signs an address is in there.
      operation: typeof source === 'string' ? `GET ${source.split('?')[0]}` : undefined,
      start: (client, ticket, json) => {
        if (typeof source !== 'string') throw argumentError('the source must be a text: a path or a URL')
        if (typeof path !== 'string') throw argumentError('the path of the file must be a text')
        client.download(ticket, source, path, json)
      },
    })
  }

  /** Logs in with a grant. `open` shows the page of a login in the browser. */
  login(grant, options, open) {
    return this.#run({
      options,
      whole: true,
      operation: 'login',
      open,
      start: (client, ticket, json) => {
        if (open !== undefined && typeof open !== 'function') throw argumentError('`open` must be a function')
        client.login(ticket, objectText(grant, 'the grant'), json, open !== undefined)
      },
    })
  }

  /** Renews the login. */
  refresh(options) {
    return this.#run({
      options,
      whole: true,
      operation: 'refresh',
      start: (client, ticket, json) => client.refresh(ticket, json),
    })
  }

  /** Ends the login. */
  logout(options) {
    return this.#run({
      options,
      whole: true,
      operation: 'logout',
      start: (client, ticket, json) => client.logout(ticket, json),
    })
  }

  #run({ options, operation, start, open, whole = false }) {
    return submit({
      owner: this,
      open,
      explain: (error) => this.#store?.explain(explained(error)) ?? explained(error),
      options: () => {
        const read = callOptions(options)
        whole ||= read.returnResponse ?? this.returnsResponses
        return read
      },
      start: (ticket, json) => start(this.#open(), ticket, json, whole),
      convert: ({ answer }) => (answer === undefined ? undefined : this.#valueOf(answer, whole, operation)),
    })
  }

  /** What an answer becomes: the whole response, or what its body says. */
  #valueOf(answer, whole, operation) {
    return whole ? new Response(answer, this.#bigNumbers, operation) : dataOf(answer, this.#bigNumbers, operation)
  }
}

/** What the addon returns at once. A defect of it is an error of ours, too. */
function guarded(ask) {
  try {
    return ask()
  } catch (error) {
    throw ours(error)
  }
}

/** An error in the words of a JavaScript caller. The names of an operation's parameters are left as they are. */
function explained(error) {
  const isOfParameters = error.kind === 'argument' && error.operation !== undefined
  if (OPTION_KINDS.has(error.kind) && !isOfParameters) error.message = inCamelCase(error.message)
  return error
}

module.exports = { Connection }
