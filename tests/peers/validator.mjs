// Checks requests against a whole API definition with express-openapi-validator, as strictly as it can.
// usage: node validator.mjs DEFINITION.json   Prints {"url": URL} on one line and serves until its standard input ends.
import fs from "node:fs";
import { createRequire } from "node:module";
import express from "express";
import * as OpenApiValidator from "express-openapi-validator";
import converter from "swagger2openapi";

const METHODS = new Set(["get", "put", "post", "delete", "patch", "head", "options"]);

async function load(file) {
  const document = JSON.parse(fs.readFileSync(file, "utf8"));
  if (!document.swagger) return document;
  const { openapi } = await converter.convertObj(document, { patch: true, warnOnly: true, resolve: false });
  return openapi;
}

// Undeclared fields are refused, and what no value could satisfy is dropped.
function tighten(node, insideCombination = false) {
  if (!node || typeof node !== "object") return;
  if (Array.isArray(node)) {
    for (const item of node) tighten(item, insideCombination);
    return;
  }
  if (typeof node.pattern === "string") {
    try { new RegExp(node.pattern, "u"); } catch { delete node.pattern; }
  }
  if (typeof node.nullable === "boolean" && !node.type) delete node.nullable;
  // A truth value that must be one of two texts is none to the validator.
  if (node.type === "boolean") delete node.enum;
  const combined = node.allOf || node.oneOf || node.anyOf || node.discriminator;
  const closed = node.properties && typeof node.properties === "object" && (!node.type || node.type === "object");
  if (closed && node.additionalProperties === undefined && !combined && !insideCombination) {
    node.additionalProperties = false;
  }
  for (const [key, value] of Object.entries(node)) {
    if (!["example", "examples", "enum"].includes(key)) tighten(value, key === "allOf");
  }
}

// Any bearer passes: who may call is not what is tried here.
function acceptBearers(document) {
  const schemes = Object.keys(document.components?.securitySchemes ?? {});
  for (const path of Object.values(document.paths)) {
    for (const [method, operation] of Object.entries(path)) {
      if (!METHODS.has(method) || !operation.security) continue;
      operation.security = operation.security.filter((entry) => Object.keys(entry).every((n) => schemes.includes(n)));
    }
  }
  const bearer = (request) => /^Bearer \S+$/.test(request.headers.authorization ?? "");
  return Object.fromEntries(schemes.map((name) => [name, bearer]));
}

// Makes a whole definition affordable without changing what is accepted. The validator walks the whole definition twice
// for each operation, looking for schemas with an id (there are none, only paths to schemas), compiles the patterns of
// all paths for each look-up, and optimises code that runs once.
function hasten() {
  const require = createRequire(createRequire(import.meta.url).resolve("express-openapi-validator"));
  const patterns = require("path-to-regexp");
  const compile = patterns.pathToRegexp;
  const compiled = new Map();
  const remembered = (path, options) => {
    if (!compiled.has(path)) compiled.set(path, compile(path, options));
    return compiled.get(path);
  };
  Object.defineProperty(patterns, "pathToRegexp", { value: remembered });
  Object.defineProperty(require("ajv/dist/compile/resolve"), "getSchemaRefs", { value: () => ({}) });
  require("ajv/dist/compile/codegen").CodeGen.prototype.optimize = () => {};
}

hasten();
const document = await load(process.argv[2]);
tighten(document);
document.servers = [{ url: "/" }];
const handlers = acceptBearers(document);
const app = express();
app.use(express.json({ limit: "20mb", type: ["application/json", "application/*+json"], strict: false }));
app.use(express.urlencoded({ extended: false }));
app.use(OpenApiValidator.middleware({
  apiSpec: document,
  validateApiSpec: false,
  validateFormats: false,
  validateRequests: { allowUnknownQueryParameters: false, coerceTypes: false, removeAdditional: false },
  validateResponses: false,
  validateSecurity: { handlers },
}));
app.use((request, response) => response.json({ operation: request.openapi?.schema?.operationId ?? null }));
app.use((error, _request, response, _next) =>
  response.status(error.status ?? 500).json({ message: error.message, errors: error.errors }));
const server = app.listen(0, "127.0.0.1", () =>
  console.log(JSON.stringify({ url: `http://127.0.0.1:${server.address().port}` })));
process.stdin.resume();
process.stdin.on("end", () => process.exit(0));
