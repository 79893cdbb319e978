// What README says can be themed is what the sources have, no more and no less.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const files = readdirSync(join(root, "js/src"), { recursive: true }).filter((name) => name.endsWith(".ts"));
const sources = files.map((name) => [name, readFileSync(join(root, "js/src", name), "utf8")]);
const readme = readFileSync(join(root, "README.md"), "utf8");
const looks = readdirSync(join(root, "www")).filter((name) => /^look-.*\.css$/.test(name));

const all = (text, pattern) => [...text.matchAll(pattern)].map(([, name]) => name);
const sorted = (names) => [...new Set(names)].sort();

test("each part in README is in a page, and each part of a page is in README", () => {
  const made = sources.flatMap(([, text]) => all(text, /\bpart="([^"$]+)"/g).flatMap((names) => names.split(" ")));
  const told = all(/^Parts: (.+)$/m.exec(readme)[1], /`([\w-]+)`/g);
  assert.deepEqual(sorted(told), sorted(made));
  assert.ok(told.length > 10);
});

test("each custom property in README is used, and each one used is in README", () => {
  const used = sources.flatMap(([, text]) => all(text, /var\((--lon-[\w-]+)/g));
  const told = all(readme, /^\| `(--lon-[\w-]+)` \|/gm);
  assert.deepEqual(sorted(told), sorted(used));
  assert.ok(told.length > 10);
});

test("a look sets only what README tells", () => {
  assert.ok(looks.length >= 2);
  for (const name of looks) {
    const set = all(readFileSync(join(root, "www", name), "utf8"), /^\s*([\w-]+):/gm);
    for (const property of set) assert.ok(readme.includes(`\`${property}\``), `${name}: ${property}`);
  }
});

test("no colour stands in a style but as what a property of the theme is without one", () => {
  for (const [name, text] of sources.filter(([name]) => name.startsWith("styles"))) {
    const rest = text.replace(/var\(--lon-[\w-]+, #[0-9a-f]+\)/g, "");
    assert.deepEqual(all(rest, /(#[0-9a-f]{3,8})\b/g), [], name);
  }
});
