// The headless engine as a Node program gets it, by the package's own names.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { ProblemError, loadEngine } from "level-of-need-checker";

const address = new URL(import.meta.resolve("level-of-need-checker/frameworks/halton.json"));
const wasm = new URL(import.meta.resolve("level-of-need-checker/engine_bg.wasm"));
const at = "2026-11-27T16:45";

test("loads a framework from disk and evaluates", async () => {
  const engine = await loadEngine(address);
  const evaluation = engine.evaluate({ danger: "yes" }, at);
  assert.equal(evaluation.emergency, true);
  assert.equal(evaluation.framework.id, "halton");
  assert.ok(engine.contacts("family", at).length > 0);
  assert.ok(engine.journey({}, [], at).pages.length > 0);
});

test("takes the framework as an object and the module as bytes", async () => {
  const framework = JSON.parse(await readFile(address, "utf8"));
  const engine = await loadEngine(framework, { wasm: await readFile(wasm) });
  assert.equal(engine.evaluate({ danger: "no" }, at).emergency, false);
});

test("an unknown indicator is a problem with a code, never skipped", async () => {
  const engine = await loadEngine(address);
  assert.throws(
    () => engine.evaluate({ indicators: { "no-such-indicator": "yes" } }, at),
    (error) => error instanceof ProblemError && error.problems.length === 1 && Boolean(error.problems[0].code),
  );
});

test("puts the same answers beside another document", async () => {
  const [engine, other] = await Promise.all([loadEngine(address), loadEngine(address)]);
  const answers = { danger: "not-sure", indicators: { "started-going-missing": "yes", "at-risk-of-self-harm": "no" } };
  for (const there of [other, engine]) {
    const comparison = engine.compare(there, answers, at);
    assert.equal(comparison.danger, true);
    assert.deepEqual(comparison.topics.map(({ topic }) => topic), ["missing"]);
    const [{ said, there: printed }] = comparison.topics;
    assert.deepEqual(said.map(({ id, answer }) => [id, answer]), [["started-going-missing", "yes"]]);
    assert.ok(printed.length > 1 && printed.every((criterion) => !("answer" in criterion)));
  }
  assert.throws(() => engine.compare({}, answers, at), ProblemError);
  assert.throws(() => engine.compare(other, { indicators: { nobody: "yes" } }, at), ProblemError);
});

test("importing the root registers nothing", () => {
  assert.equal(globalThis.customElements?.get("level-of-need-checker"), undefined);
});
