// The Node package against a certified OAuth 2 server.

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import { createInterface } from 'node:readline'
import { after, before, describe, it } from 'node:test'
import { ApiClient, AuthError, RCSDK, UsersApi } from '../../bindings-node/index.mjs'

const PEERS = new URL('../peers/', import.meta.url)
const installed = fs.existsSync(new URL('node_modules', PEERS))
const skip = !installed && !process.env.PCSDK_REQUIRE_PEERS && 'the peers are not installed: run `npm ci` in tests/peers'

describe('a certified OAuth 2 server', { skip }, () => {
  let peer
  let urls

  before(async () => {
    peer = spawn('node', ['authorization-server.mjs'], { cwd: PEERS, stdio: ['pipe', 'pipe', 'ignore'] })
    for await (const line of createInterface({ input: peer.stdout })) {
      urls = JSON.parse(line)
      break
    }
  })

  after(() => peer.stdin.end())

  it('takes client credentials and a call', async () => {
    const client = new ApiClient({ baseUrl: urls.purecloud })
    await assert.rejects(client.loginClientCredentialsGrant('batch:1', 'canary'), (error) => {
      assert.ok(error instanceof AuthError && error.code === 'invalid_client' && !error.message.includes('canary'))
      return true
    })
    await client.loginClientCredentialsGrant('batch:1', 's%cret +1')
    assert.equal((await new UsersApi(client).getUsersMe()).name, 'batch:1')
  })

  it('rotates refresh tokens and refuses the old one', async () => {
    const server = urls.ringcentral
    const platform = new RCSDK({ server, appKey: 'phone', appSecret: 'phone-secret' }).getPlatform()
    await platform.authorize({ username: '+15550100', password: 'pass word&1' })
    const first = platform.getAuthData()
    await platform.refresh()
    assert.notEqual(platform.getAuthData().refresh_token, first.refresh_token)
    assert.equal((await platform.get('/account/~/extension/~')).json().name, '+15550100')

    const fired = []
    platform.on(platform.events.accessViolation, (error) => fired.push(error))
    platform.setAuthData(first)
    await assert.rejects(platform.refresh(), { code: 'invalid_grant' })
    assert.equal(fired.length, 1)
    assert.deepEqual(platform.getAuthData(), {})
  })
})
