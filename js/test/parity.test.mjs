// The engine in wasm says what it says natively, byte for byte, on every framework: 10,000 sets of answers drawn at random for each.
// The seed is printed with a failure; `PARITY_SEED=7 node --test test/parity.test.mjs` tries another.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { loadEngine } from "level-of-need-checker";
import { bundled } from "../bundled.mjs";

const seed = Number(process.env.PARITY_SEED ?? 20261122);
const addressOf = (id) => new URL(import.meta.resolve(`level-of-need-checker/frameworks/${id}.json`));
const root = fileURLToPath(new URL("../..", import.meta.url));

/** An ordinary day, both hand-overs, a bank holiday, both clock changes, past review, past grace. */
const moments = [
  "2026-11-24T10:00",
  "2026-11-24T08:59",
  "2026-11-27T16:30",
  "2026-11-27T17:00",
  "2026-12-25T11:00",
  "2027-03-28T01:30",
  "2026-10-25T01:30",
  "2026-11-30T00:00",
  "2027-06-01T12:00",
  "2028-01-05T12:00",
];
const sets = 10_000 / moments.length;

/** Small and the same everywhere (mulberry32). */
function drawing(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const draw = drawing(seed);
const below = (n) => Math.floor(draw() * n);
const one = (list) => list[below(list.length)];
const some = (list, most) => [...new Set(Array.from({ length: below(most + 1) }, () => one(list)))];

/** Answers a person could send: most parts may be missing. */
function answers(framework) {
  const ids = (list) => list.map(({ id }) => id);
  const sent = {};
  const maybe = (key, value) => {
    if (draw() < 0.6) sent[key] = value();
  };
  maybe("danger", () => one(["no", "no", "no", "not-sure", "yes"]));
  sent.indicators = Object.fromEntries(
    some(ids(framework.indicators), one([0, 1, 2, 3, 8, 25])).map((id) => [id, one(["yes", "not-sure", "no"])]),
  );
  maybe("looked_at", () => some(ids(framework.topics), 10));
  maybe("repeated", () => some(ids(framework.topics), 3));
  maybe("questions", () =>
    Object.fromEntries(framework.questions.map(({ id, options }) => [id, one([...ids(options), "not-sure"])])),
  );
  maybe("strengths", () => some(ids(framework.strengths), 5));
  maybe("consent", () => one(["agreed", "refused", "not-asked", "not-safe"]));
  maybe("age", () => one(ids(framework.ages.bands)));
  maybe("area", () => one(["inside", "outside", "not-sure"]));
  maybe("agency", () => one(["health", "education", "early-years", "police", "housing", "voluntary"]));
  maybe("audience", () => one(["family", "young-person", "volunteer", "practitioner"]));
  return sent;
}

/** What the native engine says, a line for each set. */
async function* natively(address, lines, at) {
  const evaluate = ["evaluate", fileURLToPath(address), "--answers", "-", "--lines", "--at", at];
  const args = ["run", "--quiet", "--bin", "levels-of-need", "--", ...evaluate];
  const child = spawn("cargo", args, { cwd: root, stdio: ["pipe", "pipe", "inherit"] });
  const ended = once(child, "close");
  child.stdin.on("error", () => {}); // It ended early: its exit code says so below.
  child.stdin.end(lines.join("\n"));
  yield* createInterface({ input: child.stdout, crlfDelay: Infinity });
  const [code] = await ended;
  assert.equal(code, 0, "the native engine refused a set of answers");
}

for (const { id } of bundled()) {
  test(`${id}: native and wasm say the same, byte for byte (seed ${seed})`, async () => {
    const address = addressOf(id);
    const engine = await loadEngine(address);
    let compared = 0;
    for (const at of moments) {
      const drawn = Array.from({ length: sets }, () => answers(engine.framework));
      let n = 0;
      for await (const native of natively(address, drawn.map((set) => JSON.stringify(set)), at)) {
        const set = drawn[n++];
        const wasm = JSON.stringify(engine.evaluate(set, at));
        if (wasm !== native) {
          const told = `seed ${seed}, at ${at}, answers ${JSON.stringify(set)}`;
          assert.deepEqual(JSON.parse(wasm), JSON.parse(native), told);
          assert.equal(wasm, native, told);
        }
      }
      assert.equal(n, sets, "a line for each set");
      compared += n;
    }
    assert.equal(compared, 10_000);
  });
}
