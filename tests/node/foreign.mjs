// Servers that nobody in this project wrote, for the tests of this folder.

import { spawn } from 'node:child_process'
import fs from 'node:fs'
import { createInterface } from 'node:readline'

const PEERS = new URL('../peers/', import.meta.url)
const installed = fs.existsSync(new URL('node_modules', PEERS))

/** Why tests that need a peer are skipped; false where they run, or must not be missing. */
export const skip =
  !installed && !process.env.PCSDK_REQUIRE_PEERS && 'the peers are not installed: run `npm ci` in tests/peers'

/** A peer, and what it says about itself. It ends with `peer.stdin.end()`. */
export async function start(script) {
  const peer = spawn('node', [script], { cwd: PEERS, stdio: ['pipe', 'pipe', 'ignore'] })
  for await (const line of createInterface({ input: peer.stdout })) return { peer, about: JSON.parse(line) }
  throw new Error(`${script} says nothing`)
}

/** Asks a peer's own address, by POST if there is a body. */
export async function tell(url, path, body) {
  const options = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }
  return (await fetch(url + path, options)).json()
}
