// How many tests passed and failed, read from what each runner says.
// Every reader takes `{ ok, output }` and gives `{ passed, failed }`.
import { readFileSync } from "node:fs";

const sum = (output, pattern) =>
  [...output.matchAll(pattern)].reduce((total, match) => total + Number(match[1]), 0);

/** A runner that failed for another reason than its tests, or ran none, is one failure. */
const settle = (ok, passed, failed) =>
  (ok && passed > 0) || failed > 0 ? { passed, failed } : { passed, failed: 1 };

/** A command that only says yes or no. */
export const one = ({ ok }) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/** Preparation: nothing is tested by it, but a failure is one. */
export const failure = ({ ok }) => ({ passed: 0, failed: ok ? 0 : 1 });

/** `cargo test` and wasm-bindgen-test: "test result: ok. 3 passed; 0 failed; …". */
export const rust = ({ ok, output }) =>
  settle(
    ok,
    sum(output, /^test result: .*?(\d+) passed;/gm),
    sum(output, /^test result: .*?(\d+) failed;/gm),
  );

/** `node --test` in TAP: "# pass 3". */
export const node = ({ ok, output }) =>
  settle(
    ok,
    sum(output, /^# pass (\d+)$/gm),
    sum(output, /^# fail (\d+)$/gm) + sum(output, /^# cancelled (\d+)$/gm),
  );

/** Playwright's JSON report. */
export const playwright = (report) => ({ ok }) => {
  try {
    const { stats } = JSON.parse(readFileSync(report, "utf8"));
    return settle(ok, stats.expected, stats.unexpected + stats.flaky);
  } catch {
    return { passed: 0, failed: 1 };
  }
};

/** Our own command line: "12 passed, 0 failed" where it says so, else yes or no. */
export const ours = ({ ok, output }) => {
  const said = [...output.matchAll(/(\d+) passed, (\d+) failed/g)].at(-1);
  return said ? settle(ok, Number(said[1]), Number(said[2])) : one({ ok });
};
