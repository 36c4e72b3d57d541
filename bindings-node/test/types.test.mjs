// The types: right code passes `tsc --strict`, misspelt code does not.

import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { mkdir, readFile, readdir, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { test } from 'node:test'

import { PACKAGE, folderOf, run } from './support.mjs'

const native = createRequire(import.meta.url)('../lib/native.cjs')
const TSC = join(PACKAGE, 'node_modules', '.bin', 'tsc')
const skip = existsSync(TSC) ? false : 'typescript is not installed: run `npm ci`'

const SAMPLE = `
import pcsdk, { ApiClient, ApiError, PureCloudSession, RCSDK as TheSDK, Sandbox, UsersApi, platform, ringcentral } from 'pcsdk'
import type { CallOptions, ClientOptions } from 'pcsdk'
import type { CreateUser, UserMe } from 'pcsdk/types'
import type { CreateSMSMessage } from 'pcsdk/types/ringcentral'
import RCSDK from 'pcsdk/rcsdk'

const options: ClientOptions = { environment: 'mypurecloud.ie', timeout: 1000, bigNumbers: 'string' }
const client = new ApiClient(options)
const callOptions = { timeout: 5, signal: AbortSignal.timeout(5) } satisfies CallOptions
const users = new UsersApi(client)
const me = await users.getUsersMe({ expand: ['presence'] }, callOptions)
const greeting = (user: UserMe): string => \`Hello, \${user.name}! \${user.primaryContactInfo?.[0]?.address}\`
console.log(greeting(me), me.state === 'active', me.state === 'a newer one')
const whole = await users.getUsersMe({ returnResponse: true })
const same = await users.getUsersMe({}, { returnResponse: true, timeout: 5 })
console.log(whole.status, whole.data.name === same.data.name)
const created: CreateUser = { name: 'Ada', email: 'ada@example.com', divisionId: 'x' }
const nothing: undefined = await users.deleteUserRoutinglanguage((await users.postUsers(created)).id ?? '', 'en')
for await (const user of users.getUsersIter({ pageSize: 100, state: 'active' })) console.log(user.name, nothing)
const rest = users.getUsersIter({ limit: 10, returnResponse: true }, { cursor: users.getUsersIter().cursor() })
for await (const page of rest.pages()) console.log(page.status, page.data.entities?.[0]?.name)
await new platform.AnalyticsApi(client).getAnalyticsReportingSettings({ signal: AbortSignal.timeout(5) })
const token: string = (await client.loginClientCredentialsGrant('id', 'secret')).accessToken
const session: PureCloudSession = PureCloudSession({ proxy: 'http://proxy:1' })
session.debugLog = console.log
new platform.PureCloudSession({ storageKey: token }).setAccessToken('x')
const sdk: TheSDK = new RCSDK({ server: 'x', appKey: 'a', appSecret: 'b', logger: console })
sdk.getPlatform().on(sdk.platform().events.accessViolation, (error) => error?.code)
const response = await sdk.platform().post('/sms', { text: 'x' })
const status: number = response.status
status.toFixed()
const phone = { phoneNumber: '+12223334455' }
new ringcentral.SmsApi(sdk).createSMSMessage({ from: phone, to: [phone], text: 'hi' })
try {
  await client.request('GET', '/api/v2/users', { query: { pageSize: 1 }, ...callOptions })
} catch (error) {
  if (error instanceof ApiError) error.statusCode.toFixed()
}
pcsdk.ApiClient.instance.close()
await using sandbox = await Sandbox.start({ users: 3 })
sandbox.url.length
`

const WRONG = [
  `import { ApiClient } from 'pcsdk'; new ApiClient({ enviroment: 'x' })`,
  `import { ApiClient } from 'pcsdk'; new ApiClient({ bigNumbers: 'exact' })`,
  `import { ApiClient } from 'pcsdk'; new ApiClient().call('getUsersMe', {}, { timout: 5 })`,
  `import { RCSDK } from 'pcsdk'; new RCSDK().platform().on('acessViolation', () => {})`,
  `import { UserApi } from 'pcsdk'; UserApi`,
  `import { Sandbox } from 'pcsdk'; Sandbox.start({ user: 1 })`,
  `import { UsersApi } from 'pcsdk'; new UsersApi().getUsersMe({ expnd: ['presence'] })`,
  `import { UsersApi } from 'pcsdk'; new UsersApi().getUserMe()`,
  `import { UsersApi } from 'pcsdk'; new UsersApi().getUser()`,
  `import { UsersApi } from 'pcsdk'; new UsersApi().getUser('id', { pageSize: 1 })`,
  `import { UsersApi } from 'pcsdk'; (await new UsersApi().getUsersMe()).nmae`,
  `import { UsersApi } from 'pcsdk'; (await new UsersApi().getUsersMe({ returnResponse: true })).name`,
  `import { UsersApi } from 'pcsdk'; new UsersApi().postUsers({ name: 'a', email: 'b', divisionID: 'c' })`,
  `import { UsersApi } from 'pcsdk'; new UsersApi().postUsers({ name: 'a' })`,
  `import { UsersApi } from 'pcsdk'; new UsersApi().getUserIter('id')`,
  `import { UsersApi } from 'pcsdk'; for await (const user of new UsersApi().getUsersIter()) user.nmae`,
  `import { ringcentral } from 'pcsdk'; new ringcentral.SmsApi()`,
  `import { ringcentral, RCSDK } from 'pcsdk'; new ringcentral.SmsApi(new RCSDK()).createSMSMessage({ form: {} })`,
  `import type { UserMee } from 'pcsdk/types'`,
]

/** The files that hold a platform's groups and models, generated from the catalogue. */
async function declarations(platform) {
  const folder = join(PACKAGE, 'types', platform)
  const names = (await readdir(folder)).filter((name) => name.endsWith('.d.cts'))
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
}

/** The lines of a file of the catalogue. */
async function catalogue(name) {
  const text = await readFile(join(PACKAGE, '..', 'core', 'catalog', name), 'utf8')
  return text.trim().split('\n').map((line) => JSON.parse(line))
}

async function check(t, files) {
  const folder = await folderOf(t)
  await mkdir(join(folder, 'node_modules'))
  await symlink(PACKAGE, join(folder, 'node_modules', 'pcsdk'))
  await symlink(join(PACKAGE, 'node_modules', '@types'), join(folder, 'node_modules', '@types'))
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  const options = '--strict --noEmit --module nodenext --target es2022 --lib es2023,esnext.disposable --types node'
  return run(TSC, [...options.split(' '), ...Object.keys(files)], { cwd: folder })
}

test('right code passes, as a module of either kind', { skip }, async (t) => {
  const common = `import pcsdk = require('pcsdk'); import RCSDK = require('pcsdk/rcsdk')
    new pcsdk.UsersApi(new pcsdk.ApiClient()).getUsersMe().then((me) => me.name)
    const same: typeof pcsdk.RCSDK = RCSDK; same`
  const { code, stdout } = await check(t, { 'sample.mts': SAMPLE, 'common.cts': common })
  assert.deepEqual([stdout, code], ['', 0])
})

test('misspelt code does not pass', { skip }, async (t) => {
  const files = Object.fromEntries(WRONG.map((text, index) => [`wrong${index}.mts`, text]))
  const { stdout } = await check(t, files)
  for (const name of Object.keys(files)) assert.match(stdout, new RegExp(`${name}.*error TS`), stdout)
})

test('the methods of every group are its operations, and iterators of those that page', async () => {
  for (const platform of ['purecloud', 'ringcentral']) {
    const operations = new Map((await catalogue(`${platform}.ndjson`)).map((operation) => [operation.id, operation]))
    const classes = (await declarations(platform)).flatMap((text) => [...text.matchAll(/^export class (\w+)Api .*?^}/gms)])
    assert.deepEqual(new Set(classes.map(([, group]) => group)), new Set(native.groups(platform)))
    for (const [text, group] of classes) {
      const methods = [...text.matchAll(/^  (\w+)<W extends boolean = false>\((.*?)options\?: /gm)]
      const listed = (id) => (operations.get(id).paging ? [id, `${id}Iter`] : [id])
      assert.deepEqual(methods.map(([, name]) => name), native.methods(platform, group).flatMap(listed), group)
      for (const [, name, required] of methods) {
        const parameters = [...required.matchAll(/(\w+)_?: /g)].map(([, parameter]) => parameter.toLowerCase())
        const { positional } = native.method(platform, group, name.replace(/Iter$/, ''))
        assert.deepEqual(parameters, positional.map((wire) => wire.replace(/[\W_]/g, '').toLowerCase()), name)
      }
    }
  }
})

test('every model has its type, and is found by its name', async () => {
  for (const platform of ['purecloud', 'ringcentral']) {
    const models = (await catalogue(`${platform}.models.ndjson`)).map(({ name }) => name)
    const texts = await declarations(platform)
    const declared = texts.flatMap((text) => [...text.matchAll(/^export (?:interface|type) (\w+) /gm)].map(([, name]) => name))
    assert.deepEqual(declared.sort(), models)
    const named = await readFile(join(PACKAGE, 'types', `${platform}-models.d.cts`), 'utf8')
    assert.deepEqual([...named.matchAll(/^  (\w+),$/gm)].map(([, name]) => name).sort(), models)
  }
})
