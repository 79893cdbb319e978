// For the self-contained file: puts the wasm module and the frameworks into the
// script, in place of their addresses.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { compacted } from "./compact.mjs";

// `new URL("./engine_bg.wasm", import.meta.url)`, and the same for `frameworks/…`.
const engineAddress = /new URL\(\s*(["'`])(?:\.\/)?engine_bg\.wasm\1,\s*import\.meta\.url\s*\)/g;
const frameworkAddress = /new URL\(\s*`(?:\.\/)?frameworks\/((?:[^`\\])+)\.json`,\s*import\.meta\.url\s*\)/g;

/** An esbuild plugin. It fails the build when it finds no address to replace. */
export function embed(wasm, frameworks) {
  return {
    name: "embed",
    setup(build) {
      const replaced = { engine: 0, framework: 0 };

      build.onLoad({ filter: /[\\/]js[\\/](src|wasm)[\\/].*\.(ts|js)$/ }, async ({ path }) => {
        let contents = (await compacted(path))
          .replace(engineAddress, () => (replaced.engine++, "embeddedEngine()"))
          .replace(frameworkAddress, (_, name) => (replaced.framework++, `embeddedFramework(\`${name}\`)`));
        if (/embedded(Engine|Framework)\(/.test(contents)) {
          contents += `\nimport { embeddedEngine, embeddedFramework } from "embedded:files";\n`;
        }
        return { contents, loader: path.endsWith(".ts") ? "ts" : "js" };
      });

      build.onResolve({ filter: /^embedded:files$/ }, ({ path }) => ({ path, namespace: "embedded" }));
      build.onLoad({ filter: /.*/, namespace: "embedded" }, () => ({ contents: source(wasm, frameworks) }));

      build.onEnd(() => {
        const missing = Object.keys(replaced).filter((kind) => !replaced[kind]);
        return { errors: missing.map((kind) => ({ text: `embed.mjs found no address of the ${kind} to replace` })) };
      });
    },
  };
}

function source(wasm, frameworks) {
  // The core, each reader's words and the agencies' versions hold all that the whole file does, so that stays out.
  const parts = readdirSync(frameworks).filter((name) => /^[^.]+\..+\.json$/.test(name));
  const entries = parts.map((name) => {
    const text = readFileSync(join(frameworks, name), "utf8");
    return `${JSON.stringify(name.replace(/\.json$/, ""))}: () => JSON.parse(${JSON.stringify(text)})`;
  });
  return `
    const wasm = "${readFileSync(wasm).toString("base64")}";
    const frameworks = { ${entries.join(", ")} };
    export const embeddedEngine = () => Uint8Array.from(atob(wasm), (c) => c.charCodeAt(0));
    export const embeddedFramework = (name) => {
      const known = frameworks[name];
      if (!known) throw new Error("This file carries no framework " + name);
      return known();
    };
  `;
}
