// The result on paper: everything a person needs to talk from, and nothing to press.
import { expect, test } from "./support.js";

test("holds the numbers, the reasons and the notice, and no controls", async ({ checker: c, page }) => {
  await c.open();
  await c.toResult({ says: { "school-absence": { "significant-unauthorised-absence": "Yes" } } });
  const pdf = await page.pdf({ format: "A4" });
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  expect(pdf.length).toBeGreaterThan(10_000);

  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  for (const button of await c.root.locator("button").all()) await expect(button).toBeHidden();
  await expect(c.root.getByRole("link", { name: "0151 907 8305" })).toBeVisible();
  await expect(c.root.getByRole("link", { name: "0345 050 0148" })).toBeVisible();
  await expect(c.root.getByRole("link", { name: "999", exact: true }).first()).toBeVisible();
  await expect(c.title).toContainText(c.words.level(3));
  await expect(c.root.getByText(c.words.criterion("significant-unauthorised-absence"), { exact: true })).toBeVisible();
  await expect(c.root.getByText(/No council has checked or adopted it/)).toBeVisible();
  await expect(c.root.getByText(/This is a guide to a talk with a person/)).toBeVisible();
  await expect(page.getByRole("heading", { name: "Ring someone" })).toBeHidden();
});

test("numbers are dark on white, not pale where a screen has white on colour", async ({ checker: c, page }) => {
  await c.open();
  await c.toResult({ danger: "not-sure", says: { "school-absence": { "significant-unauthorised-absence": "Yes" } } });
  await page.emulateMedia({ media: "print" });
  const ink = await c.title.evaluate((title) => getComputedStyle(title).color);
  const numbers = c.root.locator('.page a[href^="tel:"]:visible');
  expect(await numbers.count()).toBeGreaterThan(2);
  for (const number of await numbers.all()) {
    await expect(number).toHaveCSS("color", ink);
    await expect(number).toHaveCSS("background-color", "rgba(0, 0, 0, 0)");
  }
});
