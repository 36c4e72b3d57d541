// The process lives while a call is pending and ends when none is, whatever else happens.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Worker } from 'node:worker_threads'

import { PACKAGE, answering, run, runScript, sandboxOf, serverOf } from './support.mjs'

const url = (text) => JSON.stringify(text)

test('requiring the package and making clients keeps nothing alive', async () => {
  const { code, stdout, stderr } = await runScript(`
    new pcsdk.ApiClient({ baseUrl: 'http://127.0.0.1:9' })
    new pcsdk.RCSDK({ server: 'http://127.0.0.1:9', appKey: 'k' }).platform().on('accessViolation', () => {})
    process.on('exit', () => console.log('end'))
  `)
  assert.deepEqual([code, stdout, stderr], [0, 'end\n', ''])
})

test('importing starts no thread, opens no file and no connection', async () => {
  const { stdout } = await runScript(`
    const { readdirSync } = require('node:fs')
    const count = (what) => readdirSync('/proc/self/' + what).length
    const { spawnSync } = require('node:child_process')
    const bare = spawnSync(process.execPath, ['-e', \`
      const { readdirSync } = require('node:fs')
      console.log(readdirSync('/proc/self/task').length, readdirSync('/proc/self/fd').length)
    \`]).stdout.toString().trim()
    console.log(bare === count('task') + ' ' + count('fd') ? 'the same' : bare + ' became ' + count('task') + ' ' + count('fd'))
  `)
  assert.equal(stdout, 'the same\n')
})

test('a pending call keeps the process alive, and its end lets it go', async (t) => {
  const server = await serverOf(t, (_request, response) => {
    setTimeout(() => response.writeHead(200, { 'content-type': 'application/json' }).end('{"name":"Ada"}'), 200)
  })
  const { code, stdout } = await runScript(`
    const client = new pcsdk.ApiClient({ baseUrl: ${url(server)}, accessToken: 't' })
    client.call('getUsersMe').then((me) => console.log(me.name))
  `)
  assert.deepEqual([code, stdout], [0, 'Ada\n'])
})

test('an aborted call does not keep the process alive', async (t) => {
  const server = await serverOf(t, () => {})
  const { code, stdout } = await runScript(`
    const client = new pcsdk.ApiClient({ baseUrl: ${url(server)}, accessToken: 't' })
    client.call('getUsersMe', {}, { signal: AbortSignal.timeout(50) }).catch((error) => console.log(error.name))
  `)
  assert.deepEqual([code, stdout], [0, 'AbortError\n'])
})

test('a sandbox does not keep the process alive', async () => {
  const { code, stdout } = await runScript(`pcsdk.Sandbox.start().then((sandbox) => console.log(sandbox.url))`)
  assert.equal(code, 0)
  assert.match(stdout, /^http:\/\/127\.0\.0\.1:\d+\n$/)
})

test('process.exit with calls in flight', async (t) => {
  const server = await serverOf(t, () => {})
  const { code, signal, stderr } = await runScript(`
    const client = new pcsdk.ApiClient({ baseUrl: ${url(server)}, accessToken: 't' })
    for (let call = 0; call < 32; call += 1) client.call('getUsersMe')
    setTimeout(() => process.exit(7), 50)
  `)
  assert.deepEqual([code, signal, stderr], [7, null, ''])
})

test('process.exit from the handler of an event', async (t) => {
  const sandbox = await sandboxOf(t)
  const { code, signal, stderr } = await runScript(`
    const platform = new pcsdk.RCSDK({ server: ${url(sandbox.url)}, appKey: 'k', appSecret: 's' }).platform()
    platform.on('loginSuccess', () => process.exit(5))
    platform.authorize({ username: '+1222', password: 'p' })
  `)
  assert.deepEqual([code, signal, stderr], [5, null, ''])
})

test('an uncaught rejection ends the process as any other does', async () => {
  const { code, stderr } = await runScript(`
    new pcsdk.ApiClient({ baseUrl: 'http://127.0.0.1:9' }).call('getUserMe')
  `)
  assert.equal(code, 1)
  assert.match(stderr, /ArgumentError: .*did you mean `getUsersMe`/)
})

const WORKER = `
  const { parentPort, workerData } = require('node:worker_threads')
  const pcsdk = require(workerData.package + '/index.cjs')
  const client = new pcsdk.ApiClient({ baseUrl: workerData.url, accessToken: 't' })
`

/** A worker with a client, and Promises of its first message and its end. */
function workerOf(script, data) {
  const worker = new Worker(WORKER + script, { eval: true, workerData: { package: PACKAGE, ...data } })
  const message = new Promise((resolve) => worker.once('message', resolve))
  const ended = new Promise((resolve, reject) => worker.once('exit', resolve).once('error', reject))
  return { worker, message, ended }
}

test('workers have calls, errors and events of their own', async (t) => {
  const sandbox = await sandboxOf(t)
  const workers = Array.from({ length: 4 }, () =>
    workerOf(
      `
      const events = []
      client.on(['loginSuccess', 'beforeLogin'], () => events.push('event'))
      client.loginClientCredentialsGrant('id', 'secret')
        .then(() => Promise.all(Array.from({ length: 8 }, () => new pcsdk.UsersApi(client).getUsersMe())))
        .then(async (all) => {
          const error = await client.call('getUserMe').catch((caught) => caught)
          parentPort.postMessage([all[7].name, events.length, error instanceof pcsdk.ArgumentError])
        })
      `,
      { url: sandbox.url },
    ),
  )
  for (const { message, ended } of workers) {
    assert.deepEqual(await message, ['Ada Lovelace', 2, true])
    assert.equal(await ended, 0)
  }
})

test('a worker that is terminated with calls in flight takes nothing with it', async (t) => {
  const arrived = []
  const silent = await serverOf(t, (_request, response) => {
    arrived.push(new Promise((resolve) => response.on('close', resolve)))
    if (arrived.length === 8) everybody()
  })
  let everybody
  const all = new Promise((resolve) => (everybody = resolve))
  const { worker } = workerOf(`for (let call = 0; call < 8; call += 1) client.call('getUsersMe').catch(() => {})`, {
    url: silent,
  })
  await all
  await worker.terminate()
  // Nobody waits for their answers any more: the calls hang up.
  await Promise.all(arrived)
  const answered = await answering(t, 200, { 'content-type': 'application/json' }, '{}')
  const next = workerOf(`client.call('getUsersMe').then((me) => parentPort.postMessage(me))`, { url: answered })
  assert.deepEqual(await next.message, {})
  assert.equal(await next.ended, 0)
})

test('a process whose only use was in a worker ends well', async (t) => {
  const server = await serverOf(t, () => {})
  const script = `
    const { Worker } = require('node:worker_threads')
    const worker = new Worker(\`
      const pcsdk = require(${url(PACKAGE)} + '/index.cjs')
      new pcsdk.ApiClient({ baseUrl: ${url(server)}, accessToken: 't' }).call('getUsersMe').catch(() => {})
      setTimeout(() => process.exit(3), 50)
    \`, { eval: true })
    worker.on('exit', (code) => setTimeout(() => console.log('worker ended with', code), 100))
  `
  const { code, signal, stdout, stderr } = await run(process.execPath, ['-e', script])
  assert.deepEqual([code, signal, stdout, stderr], [0, null, 'worker ended with 3\n', ''])
})
