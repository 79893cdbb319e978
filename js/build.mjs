// Builds the npm package into js/dist: the engine (Rust -> wasm), the compiled
// frameworks, the scripts, their declarations.
//   node js/build.mjs [engine] [frameworks] [scripts]     all three when none is named
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { env, js, root } from "../.ci/project.mjs";
import { choices } from "./bundled.mjs";
import { compact } from "./compact.mjs";
import { embed } from "./embed.mjs";

const dist = join(js, "dist");
const compiled = join(js, "frameworks");
const wasm = join(js, "wasm/engine_bg.wasm");

/** What the oldest browsers of DESIGN section 4 know: Chrome 94, Firefox 101, Safari 16.4. */
const browsers = ["chrome94", "firefox101", "safari16.4", "ios16.4"];
const wasmFeatures = ["bulk-memory", "multivalue", "mutable-globals", "nontrapping-float-to-int", "sign-ext"];

/** Runs a tool quietly; when it fails, shows what it said and stops. */
function tool(name, args, cwd = root) {
  const { status, stdout, stderr, error } = spawnSync(name, args, {
    cwd,
    env,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (status === 0) return;
  process.stderr.write(`${stdout ?? ""}${stderr ?? ""}${error ? `${error.message}\n` : ""}`);
  console.error(`The build stopped: ${name} failed.`);
  process.exit(1);
}

function engine() {
  tool("wasm-pack", [
    ...["build", "--mode", "no-install", "--target", "web", "--no-opt", "--no-pack"],
    ...["--out-name", "engine", "--out-dir", "js/wasm", "."],
    ...["--", "--no-default-features", "--features", "wasm"],
  ]);
  tool("wasm-opt", [
    ...["--mvp-features", ...wasmFeatures.map((feature) => `--enable-${feature}`)],
    ...["-Oz", "--converge", "--strip-debug", "--strip-producers", "--strip-target-features"],
    ...[wasm, "-o", wasm],
  ]);
}

function frameworks() {
  rmSync(compiled, { recursive: true, force: true });
  tool("cargo", ["run", "--quiet", "--bin", "levels-of-need", "--", "build", "--out", compiled]);
}

/** One Lit for all scripts of a page: `lit` is left outside, in the file that src/lit.ts becomes. */
const oneLit = {
  name: "one-lit",
  setup: ({ onResolve }) => onResolve({ filter: /^lit(\/|$)/ }, () => ({ path: "./lit.js", external: true })),
};

async function scripts() {
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });

  const common = {
    absWorkingDir: js,
    bundle: true,
    format: "esm",
    target: browsers,
    minify: true,
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
    logOverride: { "ignored-bare-import": "silent" }, // it does say what shares a file: see src/pages/take.ts
    metafile: true,
    plugins: [compact],
  };
  // For browsers and bundlers: two doors that share their code.
  const { metafile } = await build({
    ...common,
    entryPoints: ["src/index.ts", "src/define.ts", "src/lit.ts"],
    outdir: dist,
    splitting: true,
    chunkNames: "[name]-[hash]", // beside the wasm file, which they look for next to themselves
  });
  mkdirSync(join(root, "target"), { recursive: true });
  writeFileSync(join(root, "target/js-outputs.json"), JSON.stringify(metafile.outputs));
  // The guide in a file of its own: to share more than Lit would cut the checker in more pieces, each a wait on a phone.
  // Split all the same, or it would carry every language.
  await build({
    ...common,
    entryPoints: ["src/guide.ts"],
    outdir: dist,
    splitting: true,
    chunkNames: "[name]-[hash]",
    plugins: [compact, oneLit],
  });
  // For Node: Lit's own stand-ins for what only a browser has.
  await build({
    ...common,
    entryPoints: { node: "src/index.ts" },
    outdir: dist,
    platform: "node",
    conditions: ["node"],
    target: "node20",
  });
  // For a plain script tag: the engine and every framework inside the one file.
  await build({
    ...common,
    entryPoints: { "level-of-need-checker": "src/define.ts" },
    outdir: dist,
    plugins: [embed(wasm, compiled)],
  });

  cpSync(wasm, join(dist, "engine_bg.wasm"));
  cpSync(compiled, join(dist, "frameworks"), { recursive: true });
  writeFileSync(join(dist, "frameworks.json"), JSON.stringify(choices()));
  tool("tsc", ["-p", "tsconfig.build.json"], js);
}

const parts = { engine, frameworks, scripts };
const says = {
  engine: "Building the engine (Rust to wasm)",
  frameworks: "Compiling the frameworks",
  scripts: "Bundling the scripts",
};
const asked = process.argv.slice(2);
for (const name of asked.length ? asked : Object.keys(parts)) {
  if (!parts[name]) {
    console.error(`There is no part "${name}": engine, frameworks and scripts are.`);
    process.exit(2);
  }
  console.log(says[name]);
  await parts[name]();
}
