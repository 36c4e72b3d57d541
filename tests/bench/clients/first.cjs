'use strict'

// A whole short program: log in, one request, end. `first.cjs CLIENT`; BASE is the server's URL.

const base = process.env.BASE

const clients = {
  async pcsdk() {
    const { ApiClient, UsersApi } = require('pcsdk')
    const client = new ApiClient({ baseUrl: base })
    await client.loginClientCredentialsGrant('id', 'secret')
    return new UsersApi(client).getUsersMe()
  },
  async purecloud() {
    const sdk = require('purecloud-platform-client-v2')
    const { hostname, port } = new URL(base)
    sdk.ApiClient.instance.setGateway({ host: hostname, protocol: 'http', port: Number(port) })
    await sdk.ApiClient.instance.loginClientCredentialsGrant('id', 'secret')
    return new sdk.UsersApi().getUsersMe()
  },
  async ringcentral() {
    const { SDK } = require('@ringcentral/sdk')
    const platform = new SDK({ server: base, clientId: 'id', clientSecret: 'secret' }).platform()
    await platform.login({ jwt: 'x.y.z' })
    return (await platform.get(`${base}/api/v2/users/me`)).json()
  },
  async fetch() {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', authorization: 'Basic aWQ6c2VjcmV0' }
    const login = await fetch(`${base}/oauth/token`, { method: 'POST', headers, body: 'grant_type=client_credentials' })
    const authorization = `Bearer ${(await login.json()).access_token}`
    return (await fetch(`${base}/api/v2/users/me`, { headers: { authorization } })).json()
  },
}

clients[process.argv[2]]().then(
  ({ id }) => process.exit(id ? 0 : 1),
  (error) => {
    console.error(error)
    process.exit(1)
  },
)
