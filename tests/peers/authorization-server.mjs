// A certified OAuth 2 server (oidc-provider) that speaks at both vendors' addresses.
// Prints {"purecloud": URL, "ringcentral": URL} on one line and serves until its standard input ends.
//
// Beside its own grants it gets the password grant, which both platforms know, and one protected resource for each.
import http from "node:http";
import { Provider, errors } from "oidc-provider";

const RESOURCE = "urn:pcsdk:api";
const SCOPE = "users";
const LIFETIME = Number(process.env.TOKEN_LIFETIME ?? 600);
const PASSWORDS = { "+15550100": "pass word&1" };

const FLAVOURS = {
  purecloud: { prefix: "/oauth", resource: "/api/v2/users/me" },
  ringcentral: { prefix: "/restapi/oauth", resource: "/restapi/v1.0/account/~/extension/~" },
};

async function start({ prefix, resource }) {
  const server = http.createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(url, settings(prefix));
  provider.registerGrantType("password", (ctx) => password(provider, ctx), [
    "username", "password", "extension", "access_token_ttl", "refresh_token_ttl",
  ]);
  provider.use(async (ctx, next) => (ctx.path === resource ? protectedResource(provider, ctx) : next()));
  server.on("request", provider.callback());
  return url;
}

function settings(prefix) {
  return {
    clients: [
      {
        client_id: "batch:1",
        client_secret: "s%cret +1",
        grant_types: ["client_credentials"],
        response_types: [],
        redirect_uris: [],
      },
      {
        client_id: "phone",
        client_secret: "phone-secret",
        grant_types: ["password", "refresh_token", "authorization_code"],
        response_types: ["code"],
        redirect_uris: ["http://127.0.0.1/callback"],
      },
      {
        // On the user's own machine, so at any port of it, and without a secret.
        client_id: "desk",
        token_endpoint_auth_method: "none",
        application_type: "native",
        grant_types: ["authorization_code", "refresh_token"],
        response_types: ["code"],
        redirect_uris: ["http://127.0.0.1/callback"],
      },
    ],
    cookies: { keys: ["test"] },
    features: {
      clientCredentials: { enabled: true },
      revocation: { enabled: true },
      devInteractions: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => RESOURCE,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({ scope: SCOPE, accessTokenFormat: "opaque", accessTokenTTL: LIFETIME }),
      },
    },
    findAccount: async (_ctx, id) => ({ accountId: id, claims: async () => ({ sub: id }) }),
    issueRefreshToken: async (_ctx, client) => client.grantTypeAllowed("refresh_token"),
    rotateRefreshToken: true,
    routes: { token: `${prefix}/token`, revocation: `${prefix}/revoke`, authorization: `${prefix}/authorize` },
    scopes: ["openid", "offline_access"],
    ttl: { AccessToken: LIFETIME, ClientCredentials: LIFETIME, RefreshToken: 3600, Grant: 3600 },
  };
}

async function password(provider, ctx) {
  const { username, password: given } = ctx.oidc.params;
  if (PASSWORDS[username] !== given) throw new errors.InvalidGrant("bad credentials");
  const { client } = ctx.oidc;
  const grant = new provider.Grant({ accountId: username, clientId: client.clientId });
  grant.addResourceScope(RESOURCE, SCOPE);
  const common = { accountId: username, client, grantId: await grant.save(), gty: "password", scope: SCOPE };
  const access = new provider.AccessToken(common);
  access.resourceServer = new provider.ResourceServer(RESOURCE, {
    scope: SCOPE, accessTokenFormat: "opaque", accessTokenTTL: LIFETIME,
  });
  const refresh = new provider.RefreshToken({ ...common, resource: RESOURCE, rotations: 0 });
  ctx.body = {
    access_token: await access.save(),
    refresh_token: await refresh.save(),
    token_type: "bearer",
    expires_in: access.expiration,
    scope: SCOPE,
    owner_id: username,
  };
}

async function protectedResource(provider, ctx) {
  const bearer = ctx.get("authorization").replace(/^bearer /i, "");
  const token = (await provider.AccessToken.find(bearer)) ?? (await provider.ClientCredentials.find(bearer));
  ctx.status = token ? 200 : 401;
  ctx.body = token ? { id: 1, name: token.accountId ?? token.clientId } : { code: "bad.credentials", status: 401 };
}

const urls = {};
for (const [name, flavour] of Object.entries(FLAVOURS)) urls[name] = await start(flavour);
console.log(JSON.stringify(urls));
process.stdin.resume();
process.stdin.on("end", () => process.exit(0));
