// How long things take, against DESIGN section 8. Told, never a failure: a time
// depends on the machine and on what else it does.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./project.mjs";
import { run } from "./step.mjs";
import { print, verdict } from "./table.mjs";

/** A step whose failure is shown and ends the run. */
async function must(name, command, options) {
  console.log(name);
  const result = await run(name, command, options);
  if (result.ok) return result.output;
  console.error(`${result.output}\n${name}: failed.`);
  process.exit(1);
}

/** Criterion's medians in milliseconds, by the name of the benchmark. */
function criterion(folder = join(root, "target/criterion"), name = "") {
  if (!existsSync(folder)) return {};
  const found = {};
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const inside = join(folder, entry.name);
    const estimates = join(inside, "estimates.json");
    if (entry.name === "new" && existsSync(estimates)) {
      found[name] = JSON.parse(readFileSync(estimates, "utf8")).median.point_estimate / 1e6;
    } else {
      Object.assign(found, criterion(inside, name ? `${name}/${entry.name}` : entry.name));
    }
  }
  return found;
}

const tell = (ms) => {
  if (ms === undefined) return "";
  if (ms >= 500) return `${(ms / 1000).toFixed(2)} s`;
  return ms >= 1 ? `${ms.toFixed(2)} ms` : `${(ms * 1000).toFixed(1)} µs`;
};

if (existsSync(join(root, "benches"))) await must("Timing the engine, native", ["cargo", "bench", "--bench", "*"]);
const wasm = JSON.parse((await must("Timing the engine and the page in Chromium", ["node", "js/bench/wasm.mjs"])).trim().split("\n").at(-1));
const presses = JSON.parse((await must("Pressing everything on a slow phone", ["node", "js/bench/press.mjs"])).trim().split("\n").at(-1));
const native = criterion();
const evaluate = Object.keys(native).find((name) => /evaluate/.test(name));

const rows = [
  ["first question usable, slow phone", wasm.firstQuestion, 1500, 900],
  [`a press answered, slow phone, median of ${presses.presses}`, presses.median, 100, 50],
  [`the slowest: ${presses.worst.press}`, presses.worst.ms, 100, 50],
  ["one evaluation, native", native[evaluate], 0.02, 0.005],
  ["one evaluation across the wasm border", wasm.evaluation, 0.1, 0.02],
  ...Object.entries(native).filter(([name]) => name !== evaluate),
];

print(
  "time",
  rows.map(([name, measured, budget, aim]) => [
    name,
    tell(measured) || "not measured",
    tell(budget),
    tell(aim),
    verdict(measured, budget, aim),
  ]),
);
