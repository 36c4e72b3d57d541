'use strict'

// A store of the caller's own: functions that may be asynchronous, called on the thread of JavaScript.

const { configError } = require('./errors.cjs')

/** The functions of one client's store. */
class Store {
  #functions
  #unlock
  /** What the functions threw, by the error's name in the addon's words; the latest is the cause of its StoreError. */
  #thrown

  /** @param {object} store with `load()`, `save(text)` and, if it likes, `remove()` and `lock()` */
  constructor(store) {
    if (store === null || typeof store !== 'object') throw configError('the option `store` must be an object')
    for (const name of ['load', 'save']) {
      if (typeof store[name] !== 'function') throw configError(`the option \`store\` must have the function \`${name}\``)
    }
    for (const name of ['remove', 'lock']) {
      if (store[name] !== undefined && store[name] !== null && typeof store[name] !== 'function') {
        throw configError(`the option \`store\`: \`${name}\` must be a function`)
      }
    }
    this.#functions = {
      load: async () => textOf(await store.load()),
      save: async (text) => void (await store.save(text)),
      remove: async () => void (await (store.remove ? store.remove() : store.save(''))),
      lock: async () => {
        this.#unlock = await store.lock?.()
      },
      unlock: async () => {
        const unlock = this.#unlock
        this.#unlock = undefined
        if (typeof unlock === 'function') await unlock()
      },
    }
  }

  /** Does what a letter of the addon asks for, and answers it. */
  async answer(client, { question, store: what, text }) {
    try {
      const result = await this.#functions[what](text)
      client.answer(question, result ?? undefined, undefined)
    } catch (error) {
      if (what === 'unlock') {
        process.emitWarning(`the store's unlock threw: ${error?.message}`, { type: 'PcsdkWarning' })
      }
      this.#thrown = error
      client.answer(question, undefined, error?.name ?? typeof error)
    }
  }

  /** Gives a StoreError its cause. */
  explain(error) {
    if (error.kind === 'store' && this.#thrown !== undefined && error.cause === undefined) {
      Object.defineProperty(error, 'cause', { value: this.#thrown, configurable: true, writable: true })
      this.#thrown = undefined
    }
    return error
  }
}

function textOf(value) {
  if (value === undefined || value === null || typeof value === 'string') return value
  throw new TypeError('load() must give the text that was saved, or nothing')
}

module.exports = { Store }
