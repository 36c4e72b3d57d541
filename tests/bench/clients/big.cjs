'use strict'

// One large answer, kept: `big.cjs CLIENT`; BASE is the server's URL. Prints the CPU seconds of the request.

const base = process.env.BASE
const url = `${base}/api/v2/analytics/conversations/details/query`
const query = { interval: '2026-01-01T00:00:00Z/2026-01-02T00:00:00Z' }
const headers = { authorization: 'Bearer token', accept: 'application/json', 'content-type': 'application/json' }

const clients = {
  pcsdk() {
    const { AnalyticsApi, ApiClient } = require('pcsdk')
    const analytics = new AnalyticsApi(new ApiClient({ baseUrl: base, accessToken: 'token' }))
    return () => analytics.postAnalyticsConversationsDetailsQuery(query)
  },
  async purecloud() {
    const sdk = require('purecloud-platform-client-v2')
    const { hostname, port } = new URL(base)
    sdk.ApiClient.instance.setGateway({ host: hostname, protocol: 'http', port: Number(port) })
    await sdk.ApiClient.instance.loginClientCredentialsGrant('id', 'secret')
    return () => new sdk.AnalyticsApi().postAnalyticsConversationsDetailsQuery(query)
  },
  axios() {
    const axios = require('axios').create({ headers })
    return async () => (await axios.post(url, query)).data
  },
  undici() {
    const { request } = require('undici')
    return async () => (await request(url, { method: 'POST', headers, body: JSON.stringify(query) })).body.json()
  },
}

async function main() {
  const request = await clients[process.argv[2]]()
  const before = process.cpuUsage()
  const kept = await request()
  const { user, system } = process.cpuUsage(before)
  if (!(kept.conversations.length > 1000)) throw new Error('not the answer')
  console.log((user + system) / 1e6)
  process.exit(0)
}

main()
