'use strict'

// One listener for each AbortSignal, however many calls it may stop: Node warns of a leak at the eleventh.

/** What to stop when a signal aborts. */
const stopsOf = new WeakMap()

/** Calls `stop` when `signal` aborts, unless it is unwatched first. */
function watch(signal, stop) {
  const watched = stopsOf.get(signal)
  if (watched !== undefined) {
    watched.stops.add(stop)
    return
  }
  const stops = new Set([stop])
  const listener = () => {
    stopsOf.delete(signal)
    for (const each of stops) each()
  }
  stopsOf.set(signal, { stops, listener })
  signal.addEventListener('abort', listener, { once: true })
}

/** Undoes `watch`; the last one takes the listener off. */
function unwatch(signal, stop) {
  const watched = stopsOf.get(signal)
  if (watched === undefined) return
  watched.stops.delete(stop)
  if (watched.stops.size > 0) return
  stopsOf.delete(signal)
  signal.removeEventListener('abort', watched.listener)
}

module.exports = { unwatch, watch }
