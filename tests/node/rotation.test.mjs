// Processes and calls on one stored login whose refresh tokens rotate: none is ever sent twice.

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { AuthError, RCSDK } from '../../bindings-node/index.mjs'
import { skip, start, tell } from './foreign.mjs'

const [PROCESSES, CALLS, ROUNDS] = [4, 8, 3]
const PACKAGE = fileURLToPath(new URL('../../bindings-node/index.cjs', import.meta.url))

const SCRIPT = `
const { RCSDK } = require(${JSON.stringify(PACKAGE)})
const platform = new RCSDK({ server: process.argv[1], appKey: 'phone', appSecret: 'phone-secret', storageKey: 'shared' }).platform()
const call = async () => (await platform.get('/account/~/extension/~')).json().name
Promise.all(Array.from({ length: ${CALLS} }, call)).then((names) => process.exit(names.every((n) => n === '+15550100') ? 0 : 1))
`

test('a shared login never sends a refresh token twice', { skip }, async (t) => {
  const state = await mkdtemp(join(tmpdir(), 'pcsdk-'))
  const { peer, about } = await start('authorization-server.mjs')
  process.env.PCSDK_STATE_DIR = join(state, 'state')
  t.after(async () => {
    peer.stdin.end()
    delete process.env.PCSDK_STATE_DIR
    await rm(state, { recursive: true })
  })
  const server = about.ringcentral
  const open = (options) => new RCSDK({ server, appKey: 'phone', appSecret: 'phone-secret', ...options }).platform()
  const platform = open({ storageKey: 'shared' })
  await platform.authorize({ username: '+15550100', password: 'pass word&1', remember: true })
  const first = platform.getAuthData()
  for (let round = 0; round < ROUNDS; round++) {
    await tell(server, '/__expire', {})
    const run = () => once(spawn(process.execPath, ['-e', SCRIPT, server], { stdio: 'inherit' }), 'exit')
    const ended = await Promise.all(Array.from({ length: PROCESSES }, run))
    assert.ok(ended.every(([code]) => code === 0), ended.join())
  }
  assert.deepEqual(await tell(server, '/__counts'), { password: 1, refresh_token: ROUNDS, refused: 0, revoked: 0 })

  // The server does notice: this is the one thing that no client of ours does by itself.
  const thief = open()
  thief.setAuthData(first)
  await assert.rejects(thief.refresh(), AuthError)
  assert.equal((await tell(server, '/__counts')).revoked, 1)
  await assert.rejects(open({ storageKey: 'shared' }).refresh(), AuthError)
})
