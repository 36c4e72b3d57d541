'use strict'

// The JavaScript examples of both vendors' documents, with only import lines, credentials and hosts changed.

const assert = require('node:assert/strict')
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')
const { after, before, beforeEach, describe, it } = require('node:test')

const purecloud = require('../index.cjs')

describe('the PureCloud document', () => {
  let sandbox
  before(async () => {
    sandbox = await purecloud.Sandbox.start()
    process.env.PCSDK_BASE_URL = sandbox.url
  })
  after(() => {
    delete process.env.PCSDK_BASE_URL
    return sandbox.stop()
  })
  beforeEach(() => purecloud.ApiClient.instance.close())

  it('logs in with the client credentials grant', () => {
    var client = purecloud.ApiClient.instance;
    return client.loginClientCredentialsGrant('clientId', 'clientSecret')
      .then(function() {
        assert.ok(client.isTokenValid())
      });
  })

  it('catches a login that fails', async () => {
    var seen;
    var client = purecloud.ApiClient.instance;
    await client.loginClientCredentialsGrant('clientId', 'wrong')
      .then(function() {
        assert.fail('the login must fail')
      })
      .catch(function(error) {
        seen = error;
      });
    assert.ok(seen instanceof purecloud.AuthError, String(seen))
  })

  it('takes an existing auth token and makes the request', async () => {
    var login = new purecloud.ApiClient();
    const { accessToken: yourAccessToken } = await login.loginClientCredentialsGrant('clientId', 'clientSecret')

    var client = purecloud.ApiClient.instance;
    client.setAccessToken(yourAccessToken);
    assert.equal((await new purecloud.UsersApi().getUsersMe()).name, 'Ada Lovelace')
  })

  it('sets the environment', () => {
    delete process.env.PCSDK_BASE_URL
    var client = purecloud.ApiClient.instance;
    client.setEnvironment('mypurecloud.ie');
    assert.equal(client.baseUrl, 'https://api.mypurecloud.ie')
    process.env.PCSDK_BASE_URL = sandbox.url
  })

  it('greets the user', async () => {
    const said = [];
    var client = purecloud.ApiClient.instance;
    // Create API instance
    var usersApi = new purecloud.UsersApi();

    // Authenticate
    await client.loginClientCredentialsGrant('clientId', 'clientSecret')
      .then(function() {
        // Make request to GET /api/v2/users/me?expand=presence
        return usersApi.getUsersMe({ 'expand': ["presence"] });
      })
      .then(function(userMe) {
        // Handle successful result
        said.push(`Hello, ${userMe.name}!`);
        assert.ok(userMe.presence, 'the expansion was asked for')
      });
    assert.deepEqual(said, ['Hello, Ada Lovelace!'])
  })

  it('gets the permissions, where the document says TODO', async () => {
    var client = purecloud.ApiClient.instance;
    var usersApi = new purecloud.UsersApi();
    var authorizationApi = new purecloud.AuthorizationApi();
    await client.loginClientCredentialsGrant('clientId', 'clientSecret')
      .then(function() {
        return usersApi.getUsersMe({ expand: ['authorization'] });
      })
      .then(function(userMe) {
        assert.ok(Array.isArray(userMe.authorization.permissions))
        return authorizationApi.getAuthorizationPermissions({ pageSize: 5 });
      })
      .then(function(permissions) {
        assert.equal(permissions.entities.length, 5)
      });
  })

  it('rejects with status, headers and body', async () => {
    var client = purecloud.ApiClient.instance;
    await client.loginClientCredentialsGrant('clientId', 'clientSecret')
    const error = await new purecloud.UsersApi().getUser('missing-user').catch((caught) => caught)
    assert.equal(error.statusCode, 404)
    assert.equal(error.headers['content-type'], 'application/json')
    assert.ok(error.headers['inin-correlation-id'])
    assert.equal(error.body.status, 404)
    assert.equal(typeof error.body.message, 'string')
  })

  for (const [made, session] of [
    ['without new', (options) => purecloud.platform.PureCloudSession(options)],
    ['with new', (options) => new purecloud.platform.PureCloudSession(options)],
  ]) {
    it(`keeps a session under its storage key, made ${made}`, async (t) => {
      const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pcsdk-'))
      process.env.PCSDK_STATE_DIR = folder
      t.after(() => {
        delete process.env.PCSDK_STATE_DIR
        fs.rmSync(folder, { recursive: true })
      })
      const first = session({ storageKey: 'myAuthToken' });
      assert.ok(!first.isTokenValid())
      await first.loginClientCredentialsGrant('clientId', 'clientSecret')
      const next = session({ storageKey: 'myAuthToken' });
      assert.deepEqual(next.getAuthData().access_token, first.getAuthData().access_token)
      const other = session({ storageKey: 'another' });
      assert.ok(!other.isTokenValid())
    })

    it(`overrides debugLog of a session made ${made}`, async () => {
      const lines = []
      var pureCloudSession = session({});
      pureCloudSession.debugLog = (line) => lines.push(line);
      await pureCloudSession.loginClientCredentialsGrant('clientId', 'clientSecret')
      assert.ok(lines.some((line) => line.includes('/oauth/token')), lines.join('\n'))
      assert.ok(pureCloudSession instanceof purecloud.PureCloudSession)
      assert.ok(pureCloudSession instanceof purecloud.ApiClient)
    })
  }

  it('takes a proxy for a session', async (t) => {
    const asked = []
    const proxy = require('node:http').createServer((request, response) => {
      asked.push(request.url)
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"access_token":"t","expires_in":60}')
    })
    // Over plain http a client asks a proxy for the whole URL; over https for a tunnel.
    proxy.on('connect', (request, socket) => {
      asked.push(request.url)
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
    })
    await new Promise((resolve) => proxy.listen(0, '127.0.0.1', resolve))
    t.after(() => proxy.close())
    delete process.env.PCSDK_BASE_URL
    var session = purecloud.PureCloudSession({proxy: `http://127.0.0.1:${proxy.address().port}`, maxAttempts: 1})
    process.env.PCSDK_BASE_URL = sandbox.url
    await assert.rejects(session.loginClientCredentialsGrant('clientId', 'clientSecret'), purecloud.ConnectionFailed)
    assert.deepEqual(asked, ['login.mypurecloud.com:443'])
  })
})

describe('the RingCentral document', () => {
  const RCSDK = require('../rcsdk.cjs')
  let sandbox
  let rcsdk
  before(async () => {
    sandbox = await purecloud.Sandbox.start()
    rcsdk = new RCSDK({
        server: sandbox.url,
        appKey: 'yourAppKey',
        appSecret: 'yourAppSecret'
    });
  })
  after(() => sandbox.stop())

  it('authorizes, and remembers the fields of the answer', async () => {
    var platform = rcsdk.getPlatform();
    var answer;
    await platform.authorize({
        username: '+12223334455',
        extension: '101',
        password: 'password'
    }).then(function(ajax) {
          answer = ajax;
    });
    const data = platform.getAuthData()
    for (const field of ['access_token', 'token_type', 'refresh_token', 'scope', 'owner_id']) {
      assert.equal(data[field], answer.json()[field], field)
    }
    for (const field of ['expires_in', 'refresh_token_expires_in']) assert.equal(typeof data[field], 'number', field)
    assert.equal(rcsdk.platform(), platform)
  })

  it('says why it cannot authorize', async () => {
    var said;
    await rcsdk.getPlatform().authorize({
        username: '+12223334455',
        extension: '101',
        password: 'wrong'
    }).catch(function(e) {
        said = e.message  || 'Server cannot authorize user';
    });
    assert.match(said, /invalid_grant|OAU-/)
  })

  it('stores the authentication between runs', async (t) => {
    await rcsdk.getPlatform().authorize({ username: '+12223334455', extension: '101', password: 'password' })
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pcsdk-'))
    t.after(() => fs.rmSync(folder, { recursive: true }))
    const file = path.join(folder, 'platform.json')

    // when application is going to be stopped
    fs.writeFileSync(file, JSON.stringify(rcsdk.getPlatform().getAuthData()));

    // and then next time during application bootstrap before any authentication checks:
    const next = `
      var RCSDK = require('./rcsdk.cjs');
      var rcsdk = new RCSDK({ server: ${JSON.stringify(sandbox.url)}, appKey: 'yourAppKey', appSecret: 'yourAppSecret' });
      rcsdk.getPlatform().setAuthData(require(${JSON.stringify(file)}));
      rcsdk.getPlatform().get('/account/~/extension/~').then((response) => console.log(response.json().name));
    `
    const { runScript } = await import('./support.mjs')
    const { code, stdout, stderr } = await runScript(next)
    assert.deepEqual([code, stdout, stderr], [0, 'Ada Lovelace\n', ''])
  })

  it('tells of an access violation when the refresh token is dead', async () => {
    var platform = rcsdk.getPlatform();
    await platform.authorize({ username: '+12223334455', extension: '101', password: 'password' })
    const happened = []
    platform.on(platform.events.accessViolation, function(e){
        happened.push(e);
    });
    for (const control of ['revoke-refresh', 'expire']) {
      await fetch(`${sandbox.url}/__sandbox/${control}`, { method: 'POST' })
    }
    const error = await platform.get('/account/~/extension/~').catch((caught) => {
      happened.push('rejected')
      return caught
    })
    assert.ok(error instanceof purecloud.AuthError, String(error))
    assert.deepEqual([happened[0]?.kind, happened[1]], ['auth', 'rejected'], 'the handler ran first')
  })
})
