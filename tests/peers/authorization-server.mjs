// A certified OAuth 2 server (oidc-provider) that speaks at both vendors' addresses.
// Prints {"purecloud": URL, "ringcentral": URL, "jwt": …, "saml": …} on one line and serves until its standard input ends:
// the last two are assertions of its identity provider.
//
// Beside its own grants it gets those that only the platforms know, and one protected resource for each platform. POST
// /__expire ends every access token; GET /__counts tells how many tokens each grant has got, how many requests were
// refused, and how many logins were revoked because a refresh token came twice.
import { createSign, createVerify, generateKeyPairSync } from "node:crypto";
import http from "node:http";
import { jwtVerify } from "jose";
import { Provider, errors } from "oidc-provider";

const RESOURCE = "urn:pcsdk:api";
const SCOPE = "users";
const LIFETIME = Number(process.env.TOKEN_LIFETIME ?? 600);
const PASSWORDS = { "+15550100": "pass word&1" };

const JWT = "urn:ietf:params:oauth:grant-type:jwt-bearer";
const SAML2 = "urn:ietf:params:oauth:grant-type:saml2-bearer";
const ORGANISATION = "org & co";
const IDENTITY_PROVIDER = generateKeyPairSync("rsa", { modulusLength: 2048 });

const FLAVOURS = {
  purecloud: { prefix: "/oauth", resource: "/api/v2/users/me" },
  ringcentral: { prefix: "/restapi/oauth", resource: "/restapi/v1.0/account/~/extension/~" },
};

async function start({ prefix, resource }) {
  const server = http.createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(url, settings(prefix));
  const lifetimes = ["access_token_ttl", "refresh_token_ttl"];
  const grants = {
    password: [(params) => password(params), ["username", "password", "extension", ...lifetimes]],
    [JWT]: [({ assertion }) => subjectOfJwt(assertion, url), ["assertion", ...lifetimes]],
    [SAML2]: [(params) => subjectOfSaml(params), ["assertion", "orgName"]],
  };
  for (const [grant, [accountOf, fields]] of Object.entries(grants)) {
    provider.registerGrantType(grant, async (ctx) => issue(provider, ctx, await accountOf(ctx.oidc.params)), fields);
  }
  const control = controls(provider);
  provider.use(async (ctx, next) => {
    if (control[ctx.path]) ctx.body = await control[ctx.path]();
    else if (ctx.path === resource) await protectedResource(provider, ctx);
    else await next();
  });
  server.on("request", provider.callback());
  return url;
}

function settings(prefix) {
  return {
    clients: [
      {
        client_id: "batch:1",
        client_secret: "s%cret +1",
        grant_types: ["client_credentials", SAML2],
        response_types: [],
        redirect_uris: [],
      },
      {
        client_id: "phone",
        client_secret: "phone-secret",
        grant_types: ["password", JWT, "refresh_token", "authorization_code"],
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

/** What the tests do to a server and ask it. */
function controls(provider) {
  const issued = new Set();
  const counts = { refused: 0, revoked: 0 };
  provider.on("access_token.saved", ({ jti }) => issued.add(jti));
  provider.on("grant.success", ({ oidc }) => {
    const grant = oidc.params.grant_type;
    counts[grant] = (counts[grant] ?? 0) + 1;
  });
  provider.on("grant.error", () => (counts.refused += 1));
  provider.on("grant.revoked", () => (counts.revoked += 1));
  return {
    "/__expire": async () => {
      for (const jti of issued) await (await provider.AccessToken.find(jti))?.destroy();
      issued.clear();
      return {};
    },
    "/__counts": () => counts,
  };
}

function password({ username, password: given }) {
  if (PASSWORDS[username] !== given) throw new errors.InvalidGrant("bad credentials");
  return username;
}

async function subjectOfJwt(assertion, audience) {
  const refuse = () => {
    throw new errors.InvalidGrant("bad assertion");
  };
  return (await jwtVerify(assertion, IDENTITY_PROVIDER.publicKey, { audience }).catch(refuse)).payload.sub;
}

/** Not XML Signature, but no less broken by a byte that changes on its way. */
function subjectOfSaml({ assertion, orgName }) {
  const [text, signature] = Buffer.from(assertion, "base64").toString().split("<!-- signed: ");
  const holds = createVerify("sha256").update(text).verify(IDENTITY_PROVIDER.publicKey, signature ?? "", "base64");
  if (!holds || orgName !== ORGANISATION) throw new errors.InvalidGrant("bad assertion");
  return text.match(/<NameID>(.*)<\/NameID>/)[1];
}

function assertions(audience) {
  const sign = (text, encoding) => createSign("sha256").update(text).sign(IDENTITY_PROVIDER.privateKey, encoding);
  const part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const claims = { sub: "+15550100", aud: audience, exp: Math.floor(Date.now() / 1000) + 3600 };
  const signed = `${part({ alg: "RS256" })}.${part(claims)}`;
  const text = "<Assertion><Subject><NameID>ann</NameID></Subject></Assertion>";
  const saml = Buffer.from(`${text}<!-- signed: ${sign(text, "base64")} -->`).toString("base64");
  return { jwt: `${signed}.${sign(signed, "base64url")}`, saml };
}

/** Tokens for an account, with a refresh token where the client may have one. */
async function issue(provider, ctx, accountId) {
  const { client, params } = ctx.oidc;
  const grant = new provider.Grant({ accountId, clientId: client.clientId });
  grant.addResourceScope(RESOURCE, SCOPE);
  const common = { accountId, client, grantId: await grant.save(), gty: params.grant_type, scope: SCOPE };
  const access = new provider.AccessToken(common);
  access.resourceServer = new provider.ResourceServer(RESOURCE, {
    scope: SCOPE, accessTokenFormat: "opaque", accessTokenTTL: LIFETIME,
  });
  const refresh = new provider.RefreshToken({ ...common, resource: RESOURCE, rotations: 0 });
  ctx.body = {
    access_token: await access.save(),
    refresh_token: client.grantTypeAllowed("refresh_token") ? await refresh.save() : undefined,
    token_type: "bearer",
    expires_in: access.expiration,
    scope: SCOPE,
    owner_id: accountId,
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
console.log(JSON.stringify({ ...urls, ...assertions(urls.ringcentral) }));
process.stdin.resume();
process.stdin.on("end", () => process.exit(0));
