'use strict'

// Node clients under measurement: `loop.cjs CLIENT CASE`, then for each line `REQUESTS IN-FLIGHT` on standard input
// one line of JSON. BASE is the server's URL; packages are found by NODE_PATH.

const { createInterface } = require('node:readline')

const [client, kind] = process.argv.slice(2)
const base = new URL(process.env.BASE)
const path = { me: '/api/v2/users/me', page: '/api/v2/users?pageSize=100' }[kind]
const headers = { authorization: 'Bearer token', accept: 'application/json' }

const clients = {
  pcsdk() {
    const { ApiClient, UsersApi } = require('pcsdk')
    const users = new UsersApi(new ApiClient({ baseUrl: process.env.BASE, accessToken: 'token' }))
    return kind === 'page' ? () => users.getUsers({ pageSize: 100 }) : () => users.getUsersMe()
  },
  async purecloud() {
    const sdk = require('purecloud-platform-client-v2')
    const gateway = { host: base.hostname, protocol: 'http', port: Number(base.port) }
    sdk.ApiClient.instance.setGateway(gateway)
    await sdk.ApiClient.instance.loginClientCredentialsGrant('id', 'secret')
    const users = new sdk.UsersApi()
    return kind === 'page' ? () => users.getUsers({ pageSize: 100 }) : () => users.getUsersMe()
  },
  async ringcentral() {
    const { SDK } = require('@ringcentral/sdk')
    const platform = new SDK({ server: process.env.BASE, clientId: 'id', clientSecret: 'secret' }).platform()
    await platform.login({ jwt: 'x.y.z' })
    return async () => (await platform.get(process.env.BASE + path)).json()
  },
  undici() {
    const { Pool } = require('undici')
    const pool = new Pool(process.env.BASE, { connections: 64 })
    return async () => (await pool.request({ path, method: 'GET', headers })).body.json()
  },
  fetch() {
    return async () => (await fetch(process.env.BASE + path, { headers })).json()
  },
  axios() {
    const axios = require('axios').create({ headers })
    return async () => (await axios.get(process.env.BASE + path)).data
  },
}

async function run(request, count, inFlight) {
  const part = async () => {
    for (let sent = 0; sent < Math.floor(count / inFlight); sent++) await request()
  }
  await Promise.all(Array.from({ length: inFlight }, part))
}

async function main() {
  const request = await clients[client]()
  const answer = await request()
  if (kind === 'me' && !answer.id) throw new Error(`${client}: not the answer to ${kind}`)
  for await (const line of createInterface({ input: process.stdin })) {
    const [count, inFlight] = line.split(' ').map(Number)
    const before = process.cpuUsage()
    const began = process.hrtime.bigint()
    await run(request, count, inFlight)
    const seconds = Number(process.hrtime.bigint() - began) / 1e9
    const { user, system } = process.cpuUsage(before)
    console.log(JSON.stringify({ requests: Math.floor(count / inFlight) * inFlight, seconds, cpu: (user + system) / 1e6 }))
  }
  process.exit(0)
}

main().catch((error) => {
  console.error(error)
  process.exit(1)
})
