'use strict'

// A walk over a list: the page in hand, what was taken of it, and the way to the next one.

const { listText, objectText } = require('./arguments.cjs')
const { abortError, argumentError } = require('./errors.cjs')
const { abandon } = require('./mailbox.cjs')
const { callOptions, isObject } = require('./options.cjs')

const END = Object.freeze({ done: true, value: undefined })

class Walk {
  #connection
  #plan
  /** Why the walk cannot begin. Told when it should, so that making it never throws. */
  #refusal
  /** The addon's walk: opened when it is first needed, and anew after a failure. */
  #pager
  /** Where the walk stands, while the addon cannot say: before the first page, and while the next one is fetched. */
  #place
  /** What stands for the page in hand, its items, and how many of them were handed out, by earlier walks too. */
  #page
  #items = []
  #taken = 0
  /** The places in the page of items that cannot be read. */
  #gaps = new Set()
  /** How many items the caller still wants. */
  #left
  #ended = false
  /** The task that fetches a page. */
  #ticket
  /** Settles with the last step that was asked for; undefined when all are done. */
  #last

  /**
   * @param {Connection} connection
   * @param {() => { operation: string, positional: unknown[], named?: object, options?: object }} plan says what to
   *   walk over; what it throws is told at the first step
   */
  constructor(connection, plan) {
    this.#connection = connection
    try {
      this.#plan = readPlan(plan(), connection)
      this.#left = this.#plan.limit
      this.#place = this.#plan.cursor
    } catch (error) {
      this.#refusal = error
    }
  }

  /** The next item, as an iterator's result. */
  item() {
    if (this.#isAtHand()) return Promise.resolve({ done: false, value: this.#take() })
    return this.#inTurn(async () => {
      while (this.#goesOn()) {
        if (this.#taken >= this.#items.length) await this.#turn()
        else if (this.#gaps.has(this.#taken)) this.#taken += 1
        else return { done: false, value: this.#take() }
      }
      return END
    })
  }

  /** Whether the next item lies in the page in hand, and no other step is under way. */
  #isAtHand() {
    const isFree = this.#last === undefined && !this.#ended && !this.#plan?.options.signal?.aborted
    return isFree && this.#left > 0 && this.#taken < this.#items.length && !this.#gaps.has(this.#taken)
  }

  #take() {
    this.#left -= 1
    this.#taken += 1
    return this.#items[this.#taken - 1]
  }

  /** What is left of the page in hand, else the next page, as an iterator's result. */
  page() {
    return this.#inTurn(async () => {
      if (this.#goesOn() && this.#taken >= this.#items.length) await this.#turn()
      if (!this.#goesOn()) return END
      // The list may have become shorter since an earlier walk.
      const from = Math.min(this.#items.length, this.#taken)
      const until = Math.min(this.#items.length, from + this.#left)
      this.#items.splice(until)
      for (const gap of [...this.#gaps].filter((place) => place >= from && place < until).reverse()) {
        this.#items.splice(gap, 1)
      }
      this.#items.splice(0, from)
      const page = { done: false, value: this.#page }
      this.#left -= this.#items.length
      this.#hold(undefined, [], until)
      return page
    })
  }

  /** Where to go on, for the `cursor` of another walk. */
  cursor() {
    if (this.#refusal !== undefined) throw this.#refusal
    return this.#place ?? this.#open().cursor(this.#taken)
  }

  /** Ends it: steps that wait find nothing, and a page that is on its way is given up. */
  end() {
    this.#ended = true
    if (this.#ticket !== undefined) abandon(this.#ticket)
  }

  /** One step at a time, in the order they were asked for, as with a generator. */
  async #inTurn(step) {
    const before = this.#last
    let settle
    const own = new Promise((resolve) => (settle = resolve))
    this.#last = own
    try {
      if (before !== undefined) await before
      return await step()
    } finally {
      // At once: whoever goes on with the result finds nobody in line.
      if (this.#last === own) this.#last = undefined
      settle()
    }
  }

  /** Whether there may be more. Refuses a walk that cannot begin, or was aborted. */
  #goesOn() {
    if (this.#ended) return false
    if (this.#refusal !== undefined) throw this.#refusal
    const { signal } = this.#plan.options
    if (signal?.aborted) throw abortError(signal)
    this.#open()
    return this.#left > 0
  }

  #open() {
    const { operation, positional, named } = this.#plan
    this.#pager ??= this.#connection.pager(operation, positional, named, this.#place)
    return this.#pager
  }

  /** Fetches the next page; after the last one the walk has ended. */
  async #turn() {
    const pager = this.#open()
    this.#place ??= pager.cursor(this.#taken)
    this.#hold(undefined, [], this.#taken)
    try {
      const { operation, options, onBadItem } = this.#plan
      const page = await this.#connection.turn(pager, options, operation, (ticket) => (this.#ticket = ticket))
      if (page === undefined) {
        this.#ended = true
        return
      }
      const bad = page.bad.filter(({ index }) => index >= page.skip)
      for (const { raw, error } of bad) await onBadItem(raw, error)
      this.#hold(page.value, itemsAt(page.data, pager.items()), page.skip, new Set(bad.map(({ index }) => index)))
      this.#place = undefined
    } catch (error) {
      // The addon may have come a page further than the caller: one that was aborted, or that was no JSON.
      this.#pager = undefined
      throw error
    } finally {
      this.#ticket = undefined
    }
  }

  #hold(page, items, taken, gaps = new Set()) {
    this.#gaps = gaps
    this.#page = page
    this.#items = items
    this.#taken = taken
  }
}

/** What a caller asks for, read at once: later changes of the objects do not matter. */
function readPlan({ operation, positional, named, options }, connection) {
  if (typeof operation !== 'string') throw argumentError('the operation must be its id, a text')
  const { limit, cursor, onBadItem, ...others } = isObject(options) ? options : {}
  if (onBadItem !== undefined && onBadItem !== null && typeof onBadItem !== 'function') {
    throw argumentError('the option `onBadItem` must be a function')
  }
  if (onBadItem) others.skipBadItems = true
  const call = callOptions(isObject(options) ? others : options)
  return {
    operation,
    positional: listText(positional),
    named: objectText(named, 'the arguments'),
    options: { ...call, whole: call.returnResponse ?? connection.returnsResponses },
    limit: limitOf(limit ?? Infinity),
    cursor: cursorOf(cursor ?? undefined),
    onBadItem,
  }
}

function limitOf(limit) {
  if (limit === Infinity || (Number.isInteger(limit) && limit >= 0)) return limit
  throw argumentError('the option `limit` must be a whole number of items, 0 or more')
}

function cursorOf(cursor) {
  if (cursor === undefined || typeof cursor === 'string') return cursor
  throw argumentError('the option `cursor` must be a text that `cursor()` gave')
}

/** The list at a dotted path of a page. An absent one is empty. */
function itemsAt(page, path) {
  const found = path === '' ? page : path.split('.').reduce((value, key) => value?.[key], page)
  return Array.isArray(found) ? found : []
}

module.exports = { Walk }
