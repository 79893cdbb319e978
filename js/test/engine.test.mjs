// The headless engine as a Node program gets it, by the package's own names.
import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { test } from "node:test";
import { ProblemError, loadEngine } from "level-of-need-checker";
import { bundled } from "../bundled.mjs";

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

for (const { id, indicators, agencies } of bundled()) {
  const part = (name) => new URL(import.meta.resolve(`level-of-need-checker/frameworks/${id}.${name}.json`));

  test(`${id}: whole or in parts, for every reader and with every agency, it says the same`, async () => {
    const whole = await loadEngine(new URL(import.meta.resolve(`level-of-need-checker/frameworks/${id}.json`)));
    const answers = { danger: "no", indicators: Object.fromEntries(indicators.slice(0, 5).map((one) => [one.id, "yes"])) };
    for (const audience of ["family", "young-person", "volunteer", "practitioner"]) {
      const engine = await loadEngine({ core: part("core"), words: part(audience) });
      assert.deepEqual(engine.evaluate({ ...answers, audience }, at), whole.evaluate({ ...answers, audience }, at));
    }
    assert.ok(agencies.length > 0);
    for (const agency of agencies) {
      const parts = { core: part("core"), words: part("practitioner"), agency: part(`agency.${agency.id}`) };
      const engine = await loadEngine(parts);
      const said = { ...answers, audience: "practitioner", agency: agency.id };
      assert.equal(engine.evaluate(said, at).agency.id, agency.id);
      assert.deepEqual(engine.evaluate(said, at), whole.evaluate(said, at));
    }
  });

  test(`${id}: an agency's file of another build is refused`, async () => {
    const agency = JSON.parse(await readFile(part(`agency.${agencies[0].id}`), "utf8"));
    const parts = { core: part("core"), words: part("practitioner"), agency: { ...agency, hash: "0".repeat(64) } };
    await assert.rejects(loadEngine(parts), (error) => error.problems[0].code === "framework-mixed");
  });
}

test("the package lists what it bundles, by what was built", async () => {
  const list = JSON.parse(await readFile(new URL(import.meta.resolve("level-of-need-checker/frameworks.json")), "utf8"));
  assert.deepEqual(list.map((one) => one.id), bundled().map((one) => one.id));
  for (const { title, area, levels, agencies } of list) assert.ok(title && area && levels > 0 && agencies.length > 0);
});

test("no source of the package names a framework", async () => {
  const ids = bundled().flatMap(({ id, area }) => [id, area]);
  const folders = [new URL("../src/", import.meta.url), new URL("../src/pages/", import.meta.url)];
  for (const folder of folders) {
    for (const name of (await readdir(folder)).filter((one) => one.endsWith(".ts"))) {
      const text = await readFile(new URL(name, folder), "utf8");
      for (const id of ids) assert.ok(!new RegExp(`\\b${id}\\b`).test(text), `${name} names ${id}`);
    }
  }
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

test("tells which way a span moved, in the engine's own names", async () => {
  const engine = await loadEngine(address);
  const span = (floor, ceiling) => ({ floor, ceiling });
  assert.equal(engine.moved(span(2, 3), span(2, 3)), "same");
  assert.equal(engine.moved(span(2, 3), span(2, 4)), "up");
  assert.equal(engine.moved(span(2, 3), span(1, 3)), "down");
  assert.equal(engine.moved(span(2, 3), span(1, 4)), "wider");
  assert.equal(engine.moved(span(1, 4), span(2, 3)), "narrower");
});

test("finds criteria by a person's own words, once the words were loaded", async () => {
  const words = new URL(import.meta.resolve("level-of-need-checker/frameworks/halton.search.json"));
  const engine = await loadEngine(address);
  assert.throws(() => engine.search("going missing"), (error) => error.problems[0].code === "search-not-loaded");
  await engine.loadSearch(words);
  const found = engine.search("he keeps going missing");
  assert.equal(found.danger, false);
  assert.ok(found.topics.includes("missing"));
  const ids = engine.framework.indicators.map(({ id }) => id);
  assert.ok(found.matches.length > 0 && found.matches.every(({ id, score }) => ids.includes(id) && score > 0));
  assert.deepEqual(engine.search("qwertyuiop"), { danger: false, topics: [], matches: [] });
  assert.equal(engine.search("he strangled me and shes not breathing").danger, true);

  const data = JSON.parse(await readFile(words, "utf8"));
  await assert.rejects(engine.loadSearch({ ...data, hash: "0".repeat(64) }), (error) => error.problems[0].code === "search-of-another");
  await assert.rejects(engine.loadSearch({}), ProblemError);
});

test("importing the root registers nothing", () => {
  assert.equal(globalThis.customElements?.get("level-of-need-checker"), undefined);
});
