'use strict'

// Groups of operations: `UsersApi`, `RoutingApi`, … Their methods are not written down anywhere: a name is looked up
// in the catalogue when it is first used, and stays on the group's prototype from then on.

const native = require('./native.cjs')
const { Client } = require('./client.cjs')
const { argumentError, fromFailure } = require('./errors.cjs')
const { iterate } = require('./items.cjs')
const { isObject } = require('./options.cjs')
const { Connection } = require('./connection.cjs')

/** What others ask of any object, to see whether it is something special. It is not. */
const PROBES = new Set(['then', 'catch', 'finally', 'toJSON', 'inspect', 'nodeType', 'tagName', 'asymmetricMatch'])

/** How the names of iterators end, in either spelling. */
const ITERATOR = /(?:Iter|_iter)$/

/** The options of a call that may stand among an operation's own, and what tells that they are meant. */
const INLINE = new Map([
  ['signal', (value) => typeof value?.addEventListener === 'function'],
  ['returnResponse', (value) => value !== undefined],
])
const INLINE_OF_WALKS = new Map([...INLINE, ['limit', () => true], ['cursor', () => true], ['onBadItem', isFunction]])

function isFunction(value) {
  return typeof value === 'function'
}

/** The base of all groups. */
class ApiGroup {
  #connection

  /** @internal */
  constructor(connection) {
    this.#connection = connection
  }

  /** @internal */
  static connectionOf(group) {
    return group !== null && typeof group === 'object' && #connection in group ? group.#connection : undefined
  }
}

/** A method of a group: required parameters by position, then the optional ones, then options of the call. */
function methodOf(operation) {
  const { id } = operation
  return {
    [id](...args) {
      try {
        const { connection, positional, named, call } = parts(this, id, operation, args, INLINE)
        return connection.invoke(id, positional, named, call)
      } catch (error) {
        return Promise.reject(error)
      }
    },
  }[id]
}

/** The method that gives all items of what another one lists, called in the same way. Never throws: the items do. */
function iteratorOf(operation) {
  const name = `${operation.id}Iter`
  return {
    [name](...args) {
      return iterate(ApiGroup.connectionOf(this), () => {
        const { positional, named, call } = parts(this, name, operation, args, INLINE_OF_WALKS)
        return { operation: operation.id, positional, named, options: call }
      })
    },
  }[name]
}

/** The arguments of a method, taken apart. */
function parts(group, name, operation, args, inline) {
  const connection = ApiGroup.connectionOf(group)
  if (connection === undefined) throw argumentError(`${name} must be called on its group`)
  const count = operation.positional.length
  const { named, call } = optionsOf(args[count], args[count + 1], inline, operation.parameters)
  if (args.length > count + 2 || !(named === undefined || named === null || isObject(named))) {
    const usage = [...operation.positional, 'options?', 'callOptions?'].join(', ')
    throw argumentError(`these are no arguments for ${name}(${usage})`)
  }
  return { connection, positional: args.slice(0, count), named, call }
}

/** Some options of the call may also stand among the operation's own, where none of its parameters has the name. */
function optionsOf(named, call, inline, parameters) {
  if (!isObject(named)) return { named, call }
  const isInline = ([name, value]) => inline.has(name) && !parameters.includes(name) && inline.get(name)(value)
  const found = Object.entries(named).filter(isInline)
  if (found.length === 0) return { named, call }
  const others = Object.entries(named).filter((entry) => !isInline(entry))
  return { named: Object.fromEntries(others), call: { ...Object.fromEntries(found), ...call } }
}

/** A method that the group does not have: it rejects with the nearest name, as any wrong call does. */
function missing(platform, group, name) {
  const refusal = (missed) => fromFailure(native.unknownMethod(platform, group, missed))
  if (!ITERATOR.test(name)) return () => Promise.reject(refusal(name))
  return () =>
    iterate(undefined, () => {
      throw refusal(name.replace(ITERATOR, ''))
    })
}

/** What a name of a group stands for, if for anything: an operation, or the walk over what it lists. */
function find(platform, group, name) {
  const operation = native.method(platform, group, name)
  if (operation) return { operation, make: methodOf, isOffered: true }
  const listing = ITERATOR.test(name) ? native.method(platform, group, name.replace(ITERATOR, '')) : null
  // What does not page has a walk as well, to reject as any wrong call does, but not under its prototype's names.
  return listing ? { operation: listing, make: iteratorOf, isOffered: listing.pages } : undefined
}

/** Where the names that a group's prototype does not have are looked up. */
function lookUp(platform, group, prototypeOf) {
  return new Proxy(Object.create(ApiGroup.prototype), {
    get(target, name, receiver) {
      if (typeof name !== 'string' || name in target) return Reflect.get(target, name, receiver)
      const found = find(platform, group, name)
      if (found) {
        const value = found.make(found.operation)
        if (found.isOffered) Object.defineProperty(prototypeOf(), name, { value, configurable: true, writable: true })
        return value
      }
      return PROBES.has(name) || !/^[a-z]\w*$/.test(name) ? undefined : missing(platform, group, name)
    },
    has(target, name) {
      return name in target || (typeof name === 'string' && find(platform, group, name)?.isOffered === true)
    },
    /** So that an interactive console can complete the names. */
    ownKeys(target) {
      const ids = native.methods(platform, group)
      const listings = ids.filter((id) => native.method(platform, group, id).pages)
      return [...Reflect.ownKeys(target), ...ids, ...listings.map((id) => `${id}Iter`)]
    },
  })
}

/**
 * The class of a group.
 * @param {string} platform
 * @param {string} group its name in the catalogue: `Users`
 * @param {() => Client | undefined} defaultClient whose calls it makes when it is given no client
 */
function groupClass(platform, group, defaultClient) {
  const name = `${group}Api`
  const Group = {
    [name]: class extends ApiGroup {
      constructor(client = defaultClient()) {
        super(connectionFor(client, platform, name))
      }
    },
  }[name]
  Object.setPrototypeOf(Group.prototype, lookUp(platform, group, () => Group.prototype))
  return Group
}

function connectionFor(client, platform, name) {
  // An SDK stands for its platform.
  const connection = Client.connectionOf(client) ?? Client.connectionOf(client?.platform?.())
  if (connection instanceof Connection && connection.platform === platform) return connection
  throw argumentError(`${name} needs a client of ${platform === 'purecloud' ? 'PureCloud' : 'RingCentral'}`)
}

/**
 * Puts the classes of all groups on `target`, each made when it is first asked for.
 * @param {object} target
 */
function defineGroups(target, platform, defaultClient) {
  for (const group of native.groups(platform)) {
    const name = `${group}Api`
    let made
    Object.defineProperty(target, name, {
      get: () => (made ??= groupClass(platform, group, defaultClient)),
      enumerable: true,
      configurable: true,
    })
  }
}

module.exports = { ApiGroup, defineGroups }
