// A person in Chromium, and a server with the bare implicit grant (Authlib) for that person to log in at.
// Prints {"person": URL, "implicit": URL}, or {"missing": why}, on one line and serves until its standard input ends.
//
// GET /?url=PAGE[&refuse=1] on the person's URL logs in at a login page, or refuses, follows it to the end, and tells
// what was seen there: {title, address, text, sent}, where `sent` is what the login page sent the browser back with.
import { spawn } from "node:child_process";
import fs from "node:fs";
import http from "node:http";
import { createInterface } from "node:readline";
import { chromium } from "playwright-core";

const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find((path) => fs.existsSync(path));
const PYTHON = new URL("../../.venv/bin/python", import.meta.url).pathname;
const QUIET = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync",
];
const PATIENCE = 20_000;

/** Says what cannot be tested without, and ends. */
function missing(what) {
  console.log(JSON.stringify({ missing: what }));
  process.exit(0);
}

async function startImplicit() {
  const script = new URL("implicit_server.py", import.meta.url).pathname;
  const server = spawn(fs.existsSync(PYTHON) ? PYTHON : "python3", [script], { stdio: ["pipe", "pipe", "ignore"] });
  for await (const line of createInterface({ input: server.stdout })) return JSON.parse(line).url;
  return missing("Authlib and Flask are not installed: see tests/tools/requirements.txt");
}

async function logIn(browser, url, refuse) {
  const redirect = new URL(url).searchParams.get("redirect_uri");
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  let sent = {};
  page.on("response", (response) => {
    const target = response.headers().location ?? "";
    if (target.startsWith(redirect)) sent = fieldsOf(target);
  });
  try {
    await page.goto(url);
    for (;;) {
      await page.locator("button[type=submit], #text").first().waitFor();
      if (page.url().startsWith(redirect)) break;
      await onePage(page, refuse);
    }
    // The page of the implicit grant says more when it has handed its fragment over.
    await page.waitForFunction(() => !/JavaScript/.test(document.getElementById("text").textContent));
    return { title: await page.title(), address: page.url(), text: await page.textContent("#text"), sent };
  } catch (error) {
    throw new Error(`${error} at ${page.url()}: ${await page.innerText("body").catch(() => "")}`);
  } finally {
    await context.close();
  }
}

/** Logs in, consents, or refuses: whatever the page wants. */
async function onePage(page, refuse) {
  const away = page.waitForEvent("framenavigated");
  if (refuse) {
    await page.click("text=Cancel");
  } else {
    if (await page.$("input[name=login]")) await page.fill("input[name=login]", "ann");
    if (await page.$("input[name=password]")) await page.fill("input[name=password]", "secret");
    await page.click("button[type=submit]");
  }
  await away;
}

function fieldsOf(address) {
  const { search, hash } = new URL(address);
  return Object.fromEntries([...new URLSearchParams(search), ...new URLSearchParams(hash.slice(1))]);
}

if (CHROMIUM === undefined) missing("Chromium is not installed: apt-get install chromium");
const implicit = await startImplicit();
const browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET });
const person = http.createServer(async (request, response) => {
  const asked = new URL(request.url, "http://person").searchParams;
  let seen;
  try {
    seen = await logIn(browser, asked.get("url"), asked.has("refuse"));
  } catch (error) {
    seen = { failed: String(error) };
  }
  response.writeHead(200, { "content-type": "application/json", connection: "close" });
  response.end(JSON.stringify(seen));
});
await new Promise((resolve) => person.listen(0, "127.0.0.1", resolve));
console.log(JSON.stringify({ person: `http://127.0.0.1:${person.address().port}`, implicit }));
process.stdin.resume();
process.stdin.on("end", async () => {
  await browser.close();
  process.exit(0);
});
