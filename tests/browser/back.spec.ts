// The copy a browser keeps of a page, to show it at once on Back (the back/forward cache), holds no answer.
// Playwright switches that cache off; here it is on.
import { browser, flags } from "../../.ci/browser.mjs";
import { expect, test } from "./support.js";

test.use({
  launchOptions: { executablePath: browser()!, args: flags, ignoreDefaultArgs: ["--disable-back-forward-cache"] },
});

test("Back to a check shows its first page, from the browser's own copy", async ({ checker: c, page }) => {
  page.on("dialog", (dialog) => dialog.accept());
  await c.open("/tests/host.html");
  await page.evaluate(() => {
    addEventListener("pageshow", ({ persisted }) => Object.assign(globalThis, { persisted }));
  });
  await c.toResult({ says: { "school-absence": { "refusing-school": "Yes" } } });
  await page.getByRole("link", { name: "Another page" }).click();
  await expect(page.getByRole("heading", { name: "Elsewhere" })).toBeVisible();
  await page.goBack({ waitUntil: "commit" }); // a kept page does not load again
  await expect(c.title).toHaveText("Find help for a child or young person");
  // Without this the test would show nothing: the very page came back, not a new one.
  expect(await page.evaluate(() => (globalThis as unknown as { persisted?: boolean }).persisted)).toBe(true);
  expect(await c.text()).not.toContain(c.words.criterion("refusing-school"));
  await expect(c.root.getByRole("radio", { name: "My child" })).not.toBeChecked();
});
