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

// The schemas that are a part of another by `allOf`: each part is given the fields of all of them.
function parts(node, names = new Set()) {
  if (!node || typeof node !== "object") return names;
  if (Array.isArray(node.allOf) && (node.allOf.length > 1 || node.properties)) {
    for (const { $ref } of node.allOf) names.add($ref);
  }
  for (const value of Object.values(node)) parts(value, names);
  return names;
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
  // YAML's `Off`, which a converter took for a truth value.
  if (node.type === "string" && typeof node.default === "boolean") delete node.default;
  // A truth value that must be one of two texts is none to the validator, nor a number that must be one of its texts.
  if (node.type === "boolean") delete node.enum;
  if (node.type === "integer" && Array.isArray(node.enum)) node.enum = node.enum.map(Number);
  // What is left out is taken for the default, also where that is none of the known values or may not be sent.
  if (node.readOnly || (Array.isArray(node.enum) && !node.enum.includes(node.default))) delete node.default;
  const combined = node.allOf || node.oneOf || node.anyOf || node.discriminator;
  const closed = node.properties && typeof node.properties === "object" && (!node.type || node.type === "object");
  if (closed && node.additionalProperties === undefined && !combined && !insideCombination) {
    node.additionalProperties = false;
  }
  for (const [key, value] of Object.entries(node)) {
    if (!["example", "examples", "enum"].includes(key)) tighten(value, key === "allOf");
  }
}

// To the validator, paths that differ in the names of their parameters only are one path, of which it knows the first.
function mergePaths(document) {
  const shape = (path) => path.replace(/\{[^}]*\}/g, "{}");
  const names = (path) => [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
  const firsts = new Map();
  for (const [path, item] of Object.entries(document.paths)) {
    const first = firsts.get(shape(path));
    if (first === undefined) {
      firsts.set(shape(path), path);
      continue;
    }
    const renamed = new Map(names(path).map((name, at) => [name, names(first)[at]]));
    for (const [method, operation] of Object.entries(item)) {
      if (!METHODS.has(method)) continue;
      const all = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
      operation.parameters = all.map((one) => (one.in === "path" ? { ...one, name: renamed.get(one.name) } : one));
      document.paths[first][method] ??= operation;
    }
    delete document.paths[path];
  }
}

// A body need not be sent unless the definition says so; the validator takes silence for a yes.
function settleBodies(document) {
  for (const item of Object.values(document.paths)) {
    for (const operation of Object.values(item)) {
      if (operation.requestBody && !operation.requestBody.$ref) operation.requestBody.required ??= false;
    }
  }
  for (const body of Object.values(document.components?.requestBodies ?? {})) body.required ??= false;
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
const combined = parts(document);
tighten(document);
for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
  if (combined.has(`#/components/schemas/${name}`)) delete schema.additionalProperties;
}
mergePaths(document);
settleBodies(document);
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
