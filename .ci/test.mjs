// Everything `make test` runs, in order, and the sum of it. One line for each
// step; its output goes to target/test-log and is shown when the step fails.
// `node .ci/test.mjs WORD …` runs only the steps whose name holds one of the words;
// `--all` adds the full product of pages, states, readers and frameworks, and prints its figures.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { browser, driver, flags } from "./browser.mjs";
import * as count from "./count.mjs";
import { js, root } from "./project.mjs";
import { run } from "./step.mjs";

const target = join(root, "target");
const webdriver = join(target, "webdriver.json");
const report = join(target, "playwright.json");
const reportAll = join(target, "playwright-all.json");
const engineOnly = ["--no-default-features"];
const wasm = ["--no-default-features", "--features", "wasm"];
const cli = ["cargo", "run", "--quiet", "--bin", "levels-of-need", "--"];
const clippy = ["cargo", "clippy", "--quiet"];
const strict = ["--", "-D", "warnings"];

const install = (part) => ["sh", ".ci/install.sh", part];
const nodeTests = () =>
  readdirSync(join(js, "test")).filter((name) => name.endsWith(".test.mjs")).map((name) => `test/${name}`);

const steps = [
  // Preparation counts only when it fails.
  { name: "Rust toolchain", run: install("rust"), count: count.failure, needed: true },
  { name: "wasm tools", run: install("wasm"), count: count.failure },
  { name: "npm packages", run: install("npm"), count: count.failure },
  { name: "Chromium and its driver", run: install("browser"), count: count.failure },

  // Some tests read what this makes.
  { name: "frameworks: build", run: ["node", "js/build.mjs", "frameworks"], count: count.failure },

  { name: "cargo fmt", run: ["cargo", "fmt", "--check"] },
  { name: "clippy, everything", run: [...clippy, "--all-targets", ...strict] },
  { name: "clippy, engine alone", run: [...clippy, "--all-targets", ...engineOnly, ...strict] },
  {
    name: "clippy, browser build",
    run: [...clippy, "--lib", "--tests", "--target", "wasm32-unknown-unknown", ...wasm, ...strict],
  },
  { name: "Rust tests and doc tests", run: ["cargo", "test", "--no-fail-fast"], count: count.rust },

  { name: "frameworks: check", run: [...cli, "check"] },
  { name: "frameworks: examples", run: [...cli, "test"], count: count.ours },
  { name: "frameworks: prove", run: [...cli, "prove"] },

  {
    name: "wasm tests in Chromium",
    run: () => {
      const args = ["--headless=new", ...flags];
      writeFileSync(webdriver, JSON.stringify({ "goog:chromeOptions": { args, binary: browser() } }));
      return [
        ...["wasm-pack", "test", "--headless", "--chrome", "--chromedriver", driver() ?? "chromedriver"],
        ...["--mode", "no-install", "--", ...wasm, "--test", "wasm"],
      ];
    },
    extra: { WASM_BINDGEN_TEST_WEBDRIVER_JSON: webdriver, WASM_BINDGEN_TEST_TIMEOUT: "120" },
    count: count.rust,
  },
  { name: "npm package: build", run: ["node", "js/build.mjs", "engine", "scripts"], count: count.failure },
  { name: "TypeScript: package", run: ["tsc", "--noEmit", "-p", "js"] },
  { name: "TypeScript: what Rust writes fits our types", run: ["tsc", "--noEmit", "-p", "js/test"] },
  { name: "TypeScript: browser tests", run: ["tsc", "--noEmit", "-p", "tests/browser"] },
  {
    name: "Node tests",
    run: () => ["node", "--test", "--test-reporter=tap", ...nodeTests()],
    cwd: js,
    count: count.node,
  },
  {
    name: "browser tests",
    run: ["playwright", "test", "--reporter=list,json"],
    cwd: js,
    extra: { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    count: count.playwright(report),
  },
  {
    name: "browser tests, the full product",
    run: ["playwright", "test", "--reporter=list,json"],
    cwd: js,
    extra: { LON_TESTS: "all", PLAYWRIGHT_JSON_OUTPUT_NAME: reportAll },
    minutes: 600,
    count: count.playwright(reportAll),
    // What was looked at, as each test told it.
    figures: /^.+: \d+ pages, \d+ looked at$/gm,
    all: true,
  },
  { name: "README: reference tables", run: ["node", "js/reference.mjs", "--check"] },
  { name: "sizes against budget", run: ["node", ".ci/size.mjs"] },
];

/** The end of a long log: what went wrong is seldom at its beginning. */
const tail = (text, lines = 200) => {
  const all = text.trimEnd().split("\n");
  return (all.length > lines ? ["…", ...all.slice(-lines)] : all).map((line) => `    ${line}`).join("\n");
};

const words = process.argv.slice(2).filter((word) => word !== "--all");
const whole = process.argv.includes("--all");
const wanted = steps.filter(({ name, all }) => (whole || !all) && (!words.length || words.some((word) => name.includes(word))));
const total = { passed: 0, failed: 0 };

mkdirSync(target, { recursive: true });
for (const old of [report, reportAll]) rmSync(old, { force: true });

for (const { name, run: command, count: read = count.one, needed, figures, ...options } of wanted) {
  process.stdout.write(`${name} … `);
  const started = Date.now();
  const result = await run(name, typeof command === "function" ? command() : command, options);
  const { passed, failed } = read(result);
  total.passed += passed;
  total.failed += failed;
  const seconds = `${((Date.now() - started) / 1000).toFixed(1)} s`;
  const yesOrNo = read === count.one || read === count.failure;
  const said = !yesOrNo ? `${passed} passed, ${failed} failed` : failed ? "failed" : "ok";
  console.log(`${said} (${seconds})`);
  if (figures) for (const [line] of result.output.matchAll(figures)) console.log(`    ${line}`);
  if (failed) console.log(`${tail(result.output)}\n    All of it: ${result.log}`);
  if (failed && needed) break;
}

process.exitCode = total.failed ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed`);
