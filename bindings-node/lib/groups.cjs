'use strict'

// Groups of operations: `UsersApi`, `RoutingApi`, … Their methods are not written down anywhere: a name is looked up
// in the catalogue when it is first used, and stays on the group's prototype from then on.

const native = require('./native.cjs')
const { Client } = require('./client.cjs')
const { argumentError, fromFailure } = require('./errors.cjs')
const { isObject } = require('./options.cjs')
const { Connection } = require('./connection.cjs')

/** What others ask of any object, to see whether it is something special. It is not. */
const PROBES = new Set(['then', 'catch', 'finally', 'toJSON', 'inspect', 'nodeType', 'tagName', 'asymmetricMatch'])

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
function methodOf({ id, positional }) {
  const count = positional.length
  const usage = `${id}(${[...positional, 'options?', 'callOptions?'].join(', ')})`
  return {
    [id](...args) {
      const connection = ApiGroup.connectionOf(this)
      if (connection === undefined) return Promise.reject(argumentError(`${id} must be called on its group`))
      const { named, call } = optionsOf(args[count], args[count + 1])
      if (args.length > count + 2 || !(named === undefined || named === null || isObject(named))) {
        return Promise.reject(argumentError(`these are no arguments for ${usage}`))
      }
      return connection.invoke(id, args.slice(0, count), named, call)
    },
  }[id]
}

/** Two options of the call may also stand among the operation's own: neither can be taken for one of its parameters. */
function optionsOf(named, call) {
  if (!isObject(named) || !('returnResponse' in named || 'signal' in named)) return { named, call }
  const { returnResponse, signal, ...others } = named
  const isSignal = typeof signal?.addEventListener === 'function'
  if (!isSignal && signal !== undefined) others.signal = signal
  return { named: others, call: { ...(isSignal && { signal }), ...(returnResponse !== undefined && { returnResponse }), ...call } }
}

/** A method that the group does not have: it rejects with the nearest name, as any wrong call does. */
function missing(platform, group, name) {
  return () => Promise.reject(fromFailure(native.unknownMethod(platform, group, name)))
}

/** Where the names that a group's prototype does not have are looked up. */
function lookUp(platform, group, prototypeOf) {
  return new Proxy(Object.create(ApiGroup.prototype), {
    get(target, name, receiver) {
      if (typeof name !== 'string' || name in target) return Reflect.get(target, name, receiver)
      const found = native.method(platform, group, name)
      if (found) {
        const value = methodOf(found)
        Object.defineProperty(prototypeOf(), name, { value, configurable: true, writable: true })
        return value
      }
      return PROBES.has(name) || !/^[a-z]\w*$/.test(name) ? undefined : missing(platform, group, name)
    },
    has(target, name) {
      return name in target || (typeof name === 'string' && native.method(platform, group, name) !== null)
    },
    /** So that an interactive console can complete the names. */
    ownKeys(target) {
      return [...Reflect.ownKeys(target), ...native.methods(platform, group)]
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
