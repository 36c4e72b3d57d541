'use strict'

// Who wants to hear of events and log lines.

const native = require('./native.cjs')
const { argumentError } = require('./errors.cjs')
const { camelCase } = require('./options.cjs')

/** Names of the 2015 SDK and of today's that mean one of ours. */
const ALIASES = ['authorizeSuccess', 'authorizeError', 'rateLimitError']

let names

/** The events by name: `events.accessViolation === 'accessViolation'`. */
function eventNames() {
  names ??= Object.freeze(Object.fromEntries([...native.eventNames(), ...ALIASES].map((name) => [name, name])))
  return names
}

/** The event's own name for any of its names. */
function canonical(name) {
  const known = typeof name === 'string' ? (native.eventName(name) ?? native.eventName(camelCase(name))) : undefined
  if (known) return known
  throw argumentError(`there is no event \`${String(name)}\`; there are ${Object.keys(eventNames()).join(', ')}`)
}

/** Calls a function of the caller's that nobody waits for. Its errors are told, and break nothing. */
function tell(what, listener, ...args) {
  const report = (error) => {
    const text = error instanceof Error ? error.message : String(error)
    process.emitWarning(`${what} threw: ${text}`, { type: 'PcsdkWarning', detail: error?.stack })
  }
  try {
    const result = listener(...args)
    if (typeof result?.then === 'function') result.then(undefined, report)
  } catch (error) {
    report(error)
  }
}

/** The listeners of one client. */
class Listeners {
  #byEvent = new Map()

  get isEmpty() {
    return this.#byEvent.size === 0
  }

  add(name, listener, once = false) {
    if (typeof listener !== 'function') throw argumentError('an event listener must be a function')
    const event = canonical(name)
    this.#byEvent.set(event, [...(this.#byEvent.get(event) ?? []), { listener, once }])
  }

  /** Takes a listener off; without one, all of the event's; without an event, all. */
  remove(name, listener) {
    if (name === undefined) {
      this.#byEvent.clear()
      return
    }
    const event = canonical(name)
    this.#keep(event, (entry) => listener !== undefined && entry.listener !== listener)
  }

  emit(event, ...args) {
    const entries = this.#byEvent.get(event) ?? []
    this.#keep(event, (entry) => !entry.once)
    for (const { listener } of entries) tell(`a listener of ${event}`, listener, ...args)
  }

  #keep(event, wanted) {
    const kept = (this.#byEvent.get(event) ?? []).filter(wanted)
    if (kept.length > 0) this.#byEvent.set(event, kept)
    else this.#byEvent.delete(event)
  }
}

module.exports = { Listeners, eventNames, tell }
