// Serves the demo on this machine only: www/ with js/dist beside it.
//   node js/serve.mjs        PORT=8080 picks the port; otherwise the first free one from 8080
import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { root } from "../.ci/project.mjs";

const types = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".md": "text/plain; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ts": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
};

/** The strict policy the element promises to work under. */
export const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html",
].join("; ");

// Addresses that stand outside www/: the built package, and pages that only tests use.
const places = [
  ["/js/dist/", join(root, "js/dist")],
  ["/tests/", join(root, "tests/browser/pages")],
];

/** The file behind an address, or nothing. */
function file(address) {
  let path;
  try {
    path = decodeURIComponent(address.split(/[?#]/)[0]);
  } catch {
    return undefined;
  }
  const [prefix, folder] = places.find(([start]) => path.startsWith(start)) ?? ["/", join(root, "www")];
  const name = normalize(join(folder, path.slice(prefix.length)));
  if (name !== folder && !name.startsWith(folder + sep)) return undefined;
  for (const candidate of [name, join(name, "index.html")]) {
    const found = statSync(candidate, { throwIfNoEntry: false });
    if (found?.isFile()) return { name: candidate, changed: found.mtimeMs };
  }
  return undefined;
}

const packed = new Map();

/** A file's bytes, brotli-compressed as a council's server would send them. */
function brotli({ name, changed }) {
  if (packed.get(name)?.changed !== changed) {
    packed.set(name, { changed, bytes: brotliCompressSync(readFileSync(name)) });
  }
  return packed.get(name).bytes;
}

/** Starts a server on 127.0.0.1; `port` 0 takes any free one. */
export function serve(port = 0) {
  const server = createServer((request, response) => {
    const found = ["GET", "HEAD"].includes(request.method) && file(request.url);
    if (!found) {
      response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Not found\n");
      return;
    }
    const type = types[extname(found.name)];
    const small = type && !type.startsWith("image/png") && /\bbr\b/.test(request.headers["accept-encoding"] ?? "");
    const bytes = small ? brotli(found) : readFileSync(found.name);
    response.writeHead(200, {
      "content-type": type ?? "application/octet-stream",
      "content-length": bytes.length,
      ...(small && { "content-encoding": "br" }),
      vary: "accept-encoding",
      "content-security-policy": policy,
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
      "cache-control": "no-cache",
    });
    response.end(request.method === "HEAD" ? undefined : bytes);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(server));
  });
}

/** The given port, or the first free one from 8080. */
async function demo(given) {
  for (let port = given || 8080; ; port++) {
    try {
      return await serve(port);
    } catch (error) {
      if (error.code === "EADDRINUSE" && !given && port < 8180) continue;
      if (error.code === "EADDRINUSE") throw new Error(`Port ${port} is taken: choose another with PORT=…`);
      throw new Error(`Port ${port} cannot be used (${error.code}): choose another with PORT=…`);
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const given = process.env.PORT;
  if (given && !/^[1-9]\d{0,4}$/.test(given)) {
    console.error(`PORT=${given} is not a port: give a number from 1 to 65535.`);
    process.exit(2);
  }
  try {
    const server = await demo(Number(given));
    console.log(`The demo is at http://127.0.0.1:${server.address().port}/ (Ctrl+C ends it)`);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
