// A token endpoint (oauth2-mock-server) that fails as it is told, and an API behind it.
// Prints {"url": URL} on one line and serves until its standard input ends.
//
// POST /__mode takes {"token": "ok" | 500 | 429 | "hang" | "html" | CODE | "friendly", "api": [STATUS, …]} and starts the
// counts of GET /__counts anew: a CODE is an OAuth error with status 400, "friendly" one with status 200.
import http from "node:http";
import { once } from "node:events";
import { OAuth2Issuer, OAuth2Service } from "oauth2-mock-server";

const issuer = new OAuth2Issuer();
await issuer.keys.generate("RS256");
const service = new OAuth2Service(issuer, { token: "/oauth/token" });

let mode = {};
let counts = {};

function set(next) {
  mode = { token: "ok", api: [], ...next };
  counts = { token: 0, api: 0 };
}
set({});

service.on("beforeResponse", (answer) => {
  const { token } = mode;
  if (token === "ok") return;
  if (typeof token === "number") Object.assign(answer, { statusCode: token, body: { message: "later" } });
  else if (token === "friendly") Object.assign(answer, { statusCode: 200, body: { error: "invalid_grant" } });
  else Object.assign(answer, { statusCode: 400, body: { error: token } });
});

async function bodyOf(request) {
  let text = "";
  for await (const chunk of request) text += chunk;
  return JSON.parse(text);
}

const server = http.createServer(async (request, response) => {
  const json = (status, body) => response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  if (request.url === "/__mode") {
    set(await bodyOf(request));
    json(200, {});
  } else if (request.url === "/__counts") {
    json(200, counts);
  } else if (request.url.startsWith("/api/")) {
    counts.api += 1;
    json(mode.api.shift() ?? 200, { token: request.headers.authorization });
  } else {
    counts.token += 1;
    if (mode.token === "html") response.writeHead(200, { "content-type": "text/html" }).end("<html>sign in</html>");
    else if (mode.token !== "hang") service.requestHandler(request, response);
  }
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const url = `http://127.0.0.1:${server.address().port}`;
issuer.url = url;
console.log(JSON.stringify({ url }));
process.stdin.resume();
process.stdin.on("end", () => process.exit(0));
