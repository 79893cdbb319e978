// The safety page names tests: each file and title named there must exist.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const rows = readFileSync(join(root, "www/safety.md"), "utf8")
  .split("\n")
  .filter((line) => /^\| H\d\d /.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map((cells) => ({ id: cells[1], verified: cells.at(-2) }));

const folders = ["tests", "tests/prove", "tests/browser", "js/test"];
const tests = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(root, folder, entry.name), "utf8")),
);
/** A Rust test's title is its name. */
const written = (title) => {
  const name = title.replaceAll(" ", "_");
  return tests.some((text) => text.includes(title) || text.includes(`fn ${name}`));
};

test("every hazard has a row, and those that need people stay open", () => {
  assert.equal(rows.length, 24);
  for (const id of ["H07", "H11", "H20", "H24"]) {
    // What a machine can show is told after that, and closes nothing.
    assert.match(rows.find((row) => row.id === id).verified, /^open: needs people($|\. What can be shown without: )/);
  }
});

test("every row names a test, or is open; and what is open says why", () => {
  for (const { id, verified } of rows) {
    assert.ok(/`[^`]+`/.test(verified) || verified.startsWith("open: "), id);
    for (const [, why] of verified.replace(/"[^"]*"/g, "").matchAll(/\bopen\b(.*)/gi)) assert.match(why, /^: \S/, `${id} does not say why it is open`);
  }
});

test("every test file named exists", () => {
  for (const { id, verified } of rows) {
    for (const [, name] of verified.matchAll(/`([^`]+)`/g)) {
      const places = [`tests/browser/${name}.ts`, `tests/browser/${name}`, `tests/${name}`, name, `frameworks/halton/${name}`];
      const command = ["prove", "check"].includes(name);
      assert.ok(command || places.some((place) => existsSync(join(root, place))), `${id}: ${name}`);
    }
  }
});

test("every test title named is the beginning of one", () => {
  for (const { id, verified } of rows) {
    for (const [, title] of verified.matchAll(/"([^"]+)"/g)) {
      assert.ok(written(title.replace(/ …$/, "")), `${id}: ${title}`);
    }
  }
});
