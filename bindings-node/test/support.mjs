// What the tests share: sandboxes, servers and processes that end with their test.

import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { ApiClient, RCSDK, Sandbox } from '../index.mjs'

/** The package's folder. */
export const PACKAGE = join(dirname(fileURLToPath(import.meta.url)), '..')

/** A sandbox for one test. */
export async function sandboxOf(t, options) {
  const sandbox = await Sandbox.start(options)
  t.after(() => sandbox.stop())
  return sandbox
}

/** A sandbox and a logged-in PureCloud client of it. */
export async function loggedIn(t, options) {
  const sandbox = await sandboxOf(t)
  const client = new ApiClient({ baseUrl: sandbox.url, ...options })
  await client.loginClientCredentialsGrant('client-id', 'client-secret')
  return { sandbox, client }
}

/** A sandbox and RingCentral's logged-in platform of it. */
export async function authorized(t, options) {
  const sandbox = await sandboxOf(t)
  const platform = new RCSDK({ server: sandbox.url, appKey: 'key', appSecret: 'secret', ...options }).platform()
  await platform.authorize({ username: '+12223334455', extension: '101', password: 'password' })
  return { sandbox, platform }
}

/** The URL of a server whose answers are `handler`'s. */
export async function serverOf(t, handler) {
  const server = createServer(handler)
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.after(() => {
    server.closeAllConnections()
    return new Promise((resolve) => server.close(resolve))
  })
  return `http://127.0.0.1:${server.address().port}`
}

/** The URL of a server that gives one answer to everything. */
export function answering(t, status, headers, body) {
  return serverOf(t, (_request, response) => response.writeHead(status, headers).end(body))
}

/** A client with a ready token of a server. */
export function clientOf(baseUrl, options) {
  return new ApiClient({ baseUrl, accessToken: 'a-token', maxAttempts: 1, ...options })
}

/** An empty folder. */
export async function folderOf(t) {
  const folder = await mkdtemp(join(tmpdir(), 'pcsdk-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** Runs a command to its end, or kills it after `limit` milliseconds. */
export function run(command, args, { limit = 60_000, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: PACKAGE, ...options })
    const said = { stdout: '', stderr: '' }
    for (const stream of ['stdout', 'stderr']) child[stream].on('data', (data) => (said[stream] += data))
    const timer = setTimeout(() => child.kill('SIGKILL'), limit)
    child.on('error', reject)
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      resolve({ code, signal, ...said })
    })
  })
}

/** Runs a script in a Node process of its own. Its `pcsdk` is this package. */
export function runScript(script, options) {
  return run(process.execPath, ['-e', `const pcsdk = require('./index.cjs');${script}`], options)
}
