// Operations that will not stay as they are warn through `process.emitWarning`, once.

import assert from 'node:assert/strict'
import { test } from 'node:test'

import { LanguagesApi } from '../index.mjs'
import { answering, clientOf } from './support.mjs'

/** The warnings of a process, from now until the test ends. */
function warningsOf(t) {
  const seen = []
  const note = (warning) => seen.push([warning.name, warning.code, warning.message])
  process.on('warning', note)
  t.after(() => process.off('warning', note))
  return seen
}

test('a deprecated and a preview operation warn once each', async (t) => {
  const client = clientOf(await answering(t, 200, { 'content-type': 'application/json' }, '{}'))
  const seen = warningsOf(t)
  for (let time = 0; time < 2; time += 1) {
    await new LanguagesApi(client).getLanguages()
    await client.call('getBillingContracts')
    await client.call('getUsersMe')
  }
  await new Promise(setImmediate)
  assert.deepEqual(seen, [
    ['DeprecationWarning', 'PCSDK_DEPRECATED', 'getLanguages is deprecated: the vendor is about to remove it'],
    ['ExperimentalWarning', 'PCSDK_PREVIEW', 'getBillingContracts is a preview: the vendor may still change it'],
  ])
})
