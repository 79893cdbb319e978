// A framework that somebody adds: plain files in a folder of their own, built by the command line, shown by its address
// or handed over as data. No script is touched for it.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { env, root } from "../../.ci/project.mjs";
import type { Framework } from "../../js/src/types.js";
import { Checker } from "./checker.js";
import { DAYTIME, expect, test } from "./support.js";

let added: Framework;

test.beforeAll(() => {
  test.setTimeout(300_000); // the command line may have to be built first
  const folder = mkdtempSync(join(tmpdir(), "levels-of-need-added-"));
  try {
    cpSync(join(root, "tests/bad/_base"), folder, { recursive: true });
    cpSync(join(folder, "small"), join(folder, "newtown"), { recursive: true });
    const file = join(folder, "newtown/framework.toml");
    writeFileSync(file, readFileSync(file, "utf8").replace(/^area = .*$/m, 'area = "Newtown"'));
    const command = ["run", "--quiet", "--bin", "levels-of-need", "--", "build", join(folder, "newtown"), "--out", join(folder, "out")];
    const { status, stderr } = spawnSync("cargo", command, { cwd: root, env, encoding: "utf8" });
    expect(status, stderr).toBe(0);
    added = JSON.parse(readFileSync(join(folder, "out/newtown.json"), "utf8")) as Framework;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

for (const [way, attributes, data] of [
  ["by its address", { framework: "/elsewhere/newtown.json" }, () => undefined],
  ["as data", {}, () => added],
] as const) {
  test(`${way}: from the start to the result`, async ({ page }) => {
    await page.clock.setFixedTime(new Date(DAYTIME));
    await page.route("**/elsewhere/newtown.json", (route) => route.fulfill({ json: added }));
    const c = new Checker(page, "family", added);
    const indicator = added.indicators.find((one) => !one.red_flag)!;
    await c.set(attributes, data());
    await c.who();
    await c.danger("no");
    await expect(c.root.getByText(/Newtown/).first()).toBeVisible();
    await c.child();
    await c.worries(indicator.topics[0]!);
    await c.say(indicator.id, "Yes");
    while (!/Check your answers/.test(await c.title.innerText())) {
      const before = await c.title.innerText();
      await c.go();
      await expect(c.title).not.toHaveText(before);
    }
    await c.result();
    await expect(c.root.getByText(indicator.criterion, { exact: true }).first()).toBeVisible();
    await expect(c.root.getByRole("img", { name: /points to/ })).toBeVisible();
  });
}
