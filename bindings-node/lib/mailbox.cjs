'use strict'

// Tasks on the addon's threads as promises, and the letters they send.

const native = require('./native.cjs')
const { unwatch, watch } = require('./abort.cjs')
const { abortError, fromFailure, ours } = require('./errors.cjs')

/** The running tasks by their tickets. */
const tasks = new Map()
/** Who gets log lines and events, by the mark of their letters; held weakly, so that a client can be collected. */
const watchers = new Map()
const forgotten = new FinalizationRegistry((mark) => watchers.delete(mark))

let box
let lastTicket = 0
let lastMark = 0

/** Made by the first client, not at import. */
function mailbox() {
  box ??= new native.Mailbox(deliver)
  return box
}

function deliver(letter) {
  if (letter.ticket === undefined) {
    watchers.get(letter.watcher)?.deref()?.observe(letter)
    return
  }
  if (letter.open !== undefined) {
    show(letter.ticket, letter.open)
    return
  }
  const task = end(letter.ticket)
  if (task === undefined) return
  if (letter.failure === undefined) task.resolve(letter)
  else task.reject(fromFailure(letter.failure))
}

/** Has a task's caller show a login page; when that fails, so does the task. */
function show(ticket, url) {
  const task = tasks.get(ticket)
  if (task === undefined) return
  const fail = (error) => {
    if (tasks.get(ticket) !== task) return
    end(ticket)
    box.cancel(ticket)
    task.resolve({ thrown: { error } })
  }
  try {
    const shown = task.open(url)
    if (typeof shown?.then === 'function') shown.then(undefined, fail)
  } catch (error) {
    fail(error)
  }
}

/** Takes a task off the list; the last one lets the process end. */
function end(ticket) {
  const task = tasks.get(ticket)
  if (task === undefined) return undefined
  tasks.delete(ticket)
  if (tasks.size === 0) box.release()
  if (task.signal !== undefined) unwatch(task.signal, task.stop)
  return task
}

/**
 * An error that says where the call was made. The functions that await the call stand on the stack when it goes on, not
 * where its letter is opened; noting the stack of each call in advance would cost a tenth of it.
 */
function placed(error) {
  const site = {}
  Error.captureStackTrace(site, submit)
  const frames = site.stack.split('\n').slice(1)
  return Object.defineProperty(error, 'stack', {
    value: [`${error.name}: ${error.message}`, ...frames].join('\n'),
    configurable: true,
    writable: true,
  })
}

function nextTicket() {
  do {
    lastTicket = (lastTicket + 1) >>> 0
  } while (tasks.has(lastTicket))
  return lastTicket
}

/**
 * Starts a task and promises its end. Never throws: what goes wrong rejects.
 *
 * Those who hand the promise on should do so as it is, without awaiting it: then the stack of an error leads to the caller.
 *
 * @param {object} plan
 * @param {() => { json: string, signal?: AbortSignal }} plan.options reads the call's options
 * @param {(ticket: number, options: string) => void} plan.start hands the task to the addon
 * @param {(letter: object) => unknown} [plan.convert] makes the result of a letter
 * @param {(error: Error) => Error} [plan.explain] puts the last hand to an error
 * @param {(url: string) => unknown} [plan.open] shows a login page
 * @param {object} [plan.owner] is kept from collection while the task runs
 * @returns {Promise<unknown>}
 */
async function submit({ options, start, convert = nothing, explain = same, open, owner }) {
  let letter
  try {
    const { json, signal } = options()
    if (signal?.aborted) throw abortError(signal)
    const ticket = nextTicket()
    const ended = new Promise((resolve, reject) => begin(ticket, { resolve, reject, open, owner, signal, stop: undefined }))
    try {
      start(ticket, json)
    } catch (error) {
      end(ticket)
      throw error
    }
    letter = await ended
    if (letter.thrown === undefined) return convert(letter)
  } catch (error) {
    throw placed(explain(ours(error)))
  }
  // What the caller's own function threw stays as it is.
  throw letter.thrown.error
}

/** Puts a task on the list; the first one keeps the process alive. */
function begin(ticket, task) {
  if (task.signal !== undefined) stopOn(task.signal, task, ticket)
  tasks.set(ticket, task)
  if (tasks.size === 1) mailbox().hold()
}

/** Has an abort reject the task's Promise at once, and stop its work. */
function stopOn(signal, task, ticket) {
  task.stop = () => {
    end(ticket)
    mailbox().cancel(ticket)
    task.reject(abortError(signal))
  }
  watch(signal, task.stop)
}

/** Stops a task, if it still runs: its Promise resolves at once, as to a letter that bears nothing. */
function abandon(ticket) {
  const task = end(ticket)
  if (task === undefined) return
  mailbox().cancel(ticket)
  task.resolve({})
}

/** Gives a watcher the mark that its letters will bear. */
function register(watcher) {
  lastMark = (lastMark + 1) >>> 0
  watchers.set(lastMark, new WeakRef(watcher))
  forgotten.register(watcher, lastMark)
  return lastMark
}

function nothing() {
  return undefined
}

function same(value) {
  return value
}

module.exports = { abandon, mailbox, register, submit }
