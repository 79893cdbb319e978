// README's own examples, run as they stand there: what it promises works, in the few lines it shows.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { env, js, root } from "../../.ci/project.mjs";

const readme = readFileSync(join(root, "README.md"), "utf8");
const blocks = [...readme.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language, text]) => ({ language, text }));
const written = (language) => blocks.filter((block) => block.language === language).map(({ text }) => text);

const made = mkdtempSync(join(tmpdir(), "levels-of-need-readme-"));
after(() => rmSync(made, { recursive: true, force: true }));

/** What a program printed; it must succeed. */
function run(program, args, options) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { env, encoding: "utf8", ...options });
  assert.equal(status, 0, `${error ?? ""}${stdout}${stderr}`);
  return stdout;
}

test("every block is under 15 lines", () => {
  assert.ok(blocks.length >= 5);
  for (const { text } of blocks) assert.ok(text.trim().split("\n").length < 15, text);
});

test("the tag is the one the demo uses", () => {
  const tag = /<level-of-need-checker [^>]*>/;
  const [html] = written("html");
  // The demo has a page of its own on covering one's tracks; not every council has.
  const demo = tag.exec(readFileSync(join(root, "www/index.html"), "utf8"))?.[0].replace(' tracks-url="leave.html"', "");
  assert.equal(tag.exec(html)?.[0], demo);
});

test("the picture is there, and small", () => {
  const [, picture] = /!\[[^\]]+\]\(([^)]+\.png)\)/.exec(readme) ?? [];
  assert.ok(picture, "README shows no picture");
  const bytes = readFileSync(join(root, picture));
  assert.equal(bytes.subarray(1, 4).toString(), "PNG");
  assert.ok(bytes.length < 200 * 1024, `${picture} has ${bytes.length} bytes`);
});

test("from the command line", () => {
  const shells = written("sh");
  assert.equal(shells.length, 1);
  mkdirSync(join(root, "target"), { recursive: true });
  const printed = run("sh", ["-eu", "-c", shells[0]], { cwd: root });
  assert.match(printed, /level 2/i);
  assert.match(printed, /going missing/i);
  assert.match(printed, /Emergency Duty Team/);
});

test("from JavaScript", () => {
  const scripts = written("js");
  assert.equal(scripts.length, 1);
  // As in a project that installed the package.
  mkdirSync(join(made, "node_modules"));
  symlinkSync(js, join(made, "node_modules/level-of-need-checker"));
  writeFileSync(join(made, "example.mjs"), scripts[0]);
  const printed = run(process.execPath, ["--no-warnings", "example.mjs"], { cwd: made });
  assert.match(printed, /^2 2 .*missing.*\n.*missing/i);
});
