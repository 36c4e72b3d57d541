'use strict'

/** Response headers: an object of lower-case names, that can also be asked in any case. */
class Headers {
  /** @internal */
  static fromJson(json) {
    // JSON.parse makes an own property of any name, `__proto__` too, which an assignment would not.
    return Object.setPrototypeOf(JSON.parse(json), Headers.prototype)
  }

  /**
   * The value of a header, values of repeated ones joined by `, `.
   * @param {string} name in any case
   * @returns {string | null}
   */
  get(name) {
    const key = String(name).toLowerCase()
    return Object.hasOwn(this, key) ? this[key] : null
  }

  /**
   * Whether there is a header of that name.
   * @param {string} name in any case
   * @returns {boolean}
   */
  has(name) {
    return Object.hasOwn(this, String(name).toLowerCase())
  }
}

module.exports = { Headers }
