'use strict'

// The items of a list, and its pages, as async iterators.

const { Walk } = require('./walk.cjs')

/** What the two have in common. Both go the same way: what one has handed out, the other does not. */
class Steps {
  #walk
  #step

  /** @internal */
  constructor(walk, step) {
    this.#walk = walk
    this.#step = step
  }

  /**
   * The next one. After a failure it may be asked for again.
   * @returns {Promise<IteratorResult<unknown>>}
   */
  next() {
    return this.#step(this.#walk)
  }

  /** Ends the walk, and gives up a page that is on its way. Leaving a `for await` loop does this. */
  return(value) {
    this.#walk.end()
    return Promise.resolve({ done: true, value })
  }

  /**
   * Where to go on behind what was handed out, in another process, too: give it as the option `cursor`, with the same
   * arguments.
   * @returns {string}
   * @throws {ArgumentError} when the walk cannot begin
   */
  cursor() {
    return this.#walk.cursor()
  }

  [Symbol.asyncIterator]() {
    return this
  }

  async [Symbol.asyncDispose]() {
    await this.return()
  }
}

/** The pages of a list: each the parsed body, or the whole response where `returnResponse` is true. */
class Pages extends Steps {
  /** @internal */
  constructor(walk) {
    super(walk, (walked) => walked.page())
  }
}

/** The items of a list. A page is fetched when its first item is asked for. */
class Items extends Steps {
  #walk

  /** @internal */
  constructor(walk) {
    super(walk, (walked) => walked.item())
    this.#walk = walk
  }

  /** The same list page by page. Items beyond a `limit`, and those handed out before, are not in the pages. */
  pages() {
    return new Pages(this.#walk)
  }
}

/** The items that a plan asks for; see `Walk`. */
function iterate(connection, plan) {
  return new Items(new Walk(connection, plan))
}

module.exports = { iterate }
