// What the wasm module can ask of the page around it: plain values only, nothing that reaches a network or storage.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

const bytes = await readFile(new URL(import.meta.resolve("level-of-need-checker/engine_bg.wasm")));
const imports = WebAssembly.Module.imports(await WebAssembly.compile(bytes));
const glue = await readFile(new URL("../wasm/engine.js", import.meta.url), "utf8");

/** wasm-bindgen's names for handling numbers, texts, lists and objects, and for throwing; nothing else is allowed. */
const plain = [
  /^__wbindgen_object_(drop|clone)_ref$/,
  /^__wbindgen_(init_externref_table|(cast|generic)_[0-9a-f]{16})$/,
  /^__wbg___wbindgen_(is_(null|undefined|object|string|array)|(boolean|number|string|bigint)_get|throw)_[0-9a-f]{16}$/,
  /^__wbg_(new|get|get_unchecked|set|length|push|isArray|isSafeInteger|keys|entries|Error|String)_[0-9a-f]{16}$/,
];

/** The JavaScript behind the imports. */
const behind = /function __wbg_get_imports\(\) \{\n([\s\S]*?)\n\}/.exec(glue)?.[1] ?? "";

test("every import is a function for plain values", () => {
  assert.ok(imports.length > 0);
  const others = imports.filter(({ name, kind }) => kind !== "function" || !plain.some((allowed) => allowed.test(name)));
  assert.deepEqual(others, []);
});

test("behind each import stands glue that this test has read", () => {
  for (const { name } of imports) assert.ok(behind.includes(`${name}: function`), name);
});

test("the glue behind them uses Array, Object, Error and the like, and nothing of the page", () => {
  const used = [...behind.matchAll(/\bnew (\w+)|(?<![\w.])([A-Z]\w*)\./g)].map((match) => match[1] ?? match[2]);
  assert.deepEqual(used.filter((name) => !["Array", "Object", "Map", "Error", "Number", "String"].includes(name)), []);
  const reaching =
    /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|localStorage|sessionStorage|indexedDB|caches|cookie|document|navigator|location|history|window|globalThis|self|postMessage|eval|Function|Reflect|Date|performance|crypto|setTimeout|console)\b/;
  assert.doesNotMatch(behind, reaching);
});
