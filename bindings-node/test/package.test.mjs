// The package as npm packs it: complete, installable offline, the same by `require` and `import`.

import assert from 'node:assert/strict'
import { cp, readFile, readdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { test } from 'node:test'

import pcsdk, * as named from '../index.mjs'
import { PACKAGE, folderOf, run } from './support.mjs'

const require = createRequire(import.meta.url)
const native = require('../lib/native.cjs')
const text = (file) => readFile(join(PACKAGE, file), 'utf8')

test('import names everything that require gives, and nothing else', () => {
  assert.equal(require('../index.cjs'), pcsdk)
  const { default: _, ...names } = named
  assert.deepEqual(Object.keys(names).sort(), Object.keys(pcsdk).sort())
  for (const [name, value] of Object.entries(names)) assert.equal(value, pcsdk[name], name)
})

test('the types name every group', async () => {
  for (const platform of ['purecloud', 'ringcentral']) {
    const declared = (await text(`types/${platform}-groups.d.cts`)).matchAll(/^export (?:class|\{) (\w+)Api\b/gm)
    assert.deepEqual([...declared].map(([, group]) => group), native.groups(platform))
  }
})

test('the types name every error', async () => {
  const { classes } = require('../lib/errors.cjs')
  const declared = (await text('types/errors.d.cts')).matchAll(/^export class (\w+) /gm)
  assert.deepEqual([...declared].map(([, name]) => name).sort(), Object.keys(classes).sort())
})

test('the types of the addon name what it offers', async () => {
  const declared = await text('lib/native.d.cts')
  const exported = [...declared.matchAll(/^export (?:class|function) (\w+)/gm)].map(([, name]) => name)
  assert.deepEqual(exported.sort(), Object.keys(native).sort())
  for (const name of ['Client', 'Mailbox', 'Pager', 'Sandbox']) {
    const body = declared.slice(declared.indexOf(`export class ${name} `)).split('\n}')[0]
    const members = [...body.matchAll(/^  (\w+)\(/gm)].map(([, member]) => member)
    const methods = Object.getOwnPropertyNames(native[name].prototype)
    assert.deepEqual(new Set([...members, 'constructor']), new Set(methods), name)
  }
})

test('package, addon and lock file have one version', async () => {
  const { version } = JSON.parse(await text('package.json'))
  assert.equal(native.version(), version)
  assert.equal(pcsdk.version, version)
  assert.equal(JSON.parse(await text('package-lock.json')).version, version)
})

test('the lock file names no registry', async () => {
  assert.ok(!(await text('package-lock.json')).includes('resolved'))
})

/** A copy of the package with all of `lib` in one file, as it is published. */
async function bundledIn(folder) {
  const copy = join(folder, 'bundled')
  await cp(PACKAGE, copy, { recursive: true, filter: (from) => basename(from) !== 'node_modules' })
  const { code, stderr } = await run(process.execPath, [join(PACKAGE, 'scripts/bundle.mjs'), copy])
  assert.deepEqual([code, stderr], [0, ''])
  return copy
}

test('the published package is one file with the same classes under the same names', async (t) => {
  const folder = await bundledIn(await folderOf(t))
  const { length } = (await readdir(join(folder, 'lib'))).filter((file) => file.endsWith('.cjs'))
  assert.equal(length, 1)
  const script = `
    const { ringcentral, ...others } = require(process.argv[1])
    const classes = Object.entries({ ...others, ...ringcentral }).filter(([, value]) => typeof value === 'function')
    console.log(classes.map(([key, value]) => key + ' ' + value.name).join())`
  const [ours, published] = await Promise.all(
    [PACKAGE, folder].map((place) => run(process.execPath, ['-e', script, place])),
  )
  assert.match(ours.stdout, /ApiClient ApiClient.*UsersApi UsersApi/)
  assert.deepEqual(published, ours)
})

test('a packed package installs in an empty folder and works for both kinds of modules', async (t) => {
  const folder = await folderOf(t)
  const npm = (args, cwd) => run('npm', args, { cwd, env: { ...process.env, npm_config_cache: join(folder, 'cache') } })
  const bundled = await bundledIn(folder)
  const packed = await npm(['pack', '--json', '--pack-destination', folder], bundled)
  assert.equal(packed.code, 0, packed.stderr)
  const [{ filename, files }] = JSON.parse(packed.stdout)
  const paths = files.map((file) => file.path)
  for (const needed of ['index.cjs', 'index.mjs', 'index.d.cts', 'index.d.mts', 'rcsdk.cjs', 'lib/package.cjs']) {
    assert.ok(paths.includes(needed), needed)
  }
  assert.ok(paths.some((path) => path.endsWith('.node')))
  assert.ok(!paths.some((path) => /^(test|src|scripts|node_modules)\//.test(path)), paths.join('\n'))

  await writeFile(join(folder, 'package.json'), '{"private":true}')
  const installed = await npm(['install', '--offline', '--no-audit', '--no-fund', join(folder, filename)], folder)
  assert.equal(installed.code, 0, installed.stderr)
  await writeFile(
    join(folder, 'use.cjs'),
    `var pcsdk = require('pcsdk'); var RCSDK = require('pcsdk/rcsdk')
     pcsdk.Sandbox.start().then(async (sandbox) => {
       const client = new pcsdk.ApiClient({ baseUrl: sandbox.url })
       await client.loginClientCredentialsGrant('id', 'secret')
       console.log((await new pcsdk.UsersApi(client).getUsersMe()).name, RCSDK === pcsdk.RCSDK)
       await sandbox.stop()
     })`,
  )
  await writeFile(
    join(folder, 'use.mjs'),
    `import pcsdk, { UsersApi } from 'pcsdk'; import RCSDK from 'pcsdk/rcsdk'; import { createRequire } from 'node:module'
     console.log(UsersApi === createRequire(import.meta.url)('pcsdk').UsersApi, RCSDK === pcsdk.RCSDK)`,
  )
  for (const [script, expected] of [['use.cjs', 'Ada Lovelace true\n'], ['use.mjs', 'true true\n']]) {
    const { code, stdout, stderr } = await run(process.execPath, [script], { cwd: folder })
    assert.deepEqual([code, stdout, stderr], [0, expected, ''], script)
  }
})

test('a system without a build is told so', async () => {
  const script = `
    Object.defineProperty(process, 'arch', { value: 'pdp11' })
    require('./lib/native.cjs')
  `
  const { code, stderr } = await run(process.execPath, ['-e', script])
  assert.equal(code, 1)
  assert.match(stderr, /pcsdk cannot run on \w+-pdp11.*no build for this system.*npm run build/)
})
