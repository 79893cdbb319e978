// What may be taken along, and the warning where somebody at home must not find it.
import { expect, test } from "./support.js";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const RISKY = { says: { "domestic-abuse": { "early-concerns-domestic-abuse": "Not sure" as const } } };
const clipboard = () => navigator.clipboard.readText();

test("the text to copy holds what was said, whom to ring, and that it is a guide", async ({ checker: c, page }) => {
  await c.open();
  await c.toResult({ says: { "school-absence": { "refusing-school": "Yes" } } });
  await expect(c.heading("What to say when you ring")).toBeVisible();
  await c.button("Copy as text").click();
  await expect(c.root.getByText("Copied.")).toBeAttached();
  const text = await page.evaluate(clipboard);
  expect(text).toContain(c.words.indicator("refusing-school"));
  expect(text).toContain("0151 907 8305");
  expect(text).toContain("This is a guide to a talk with a person.");
});

test("a parent is warned before print and copy, and nothing is copied until they go on", async ({ checker: c, page }) => {
  await c.open();
  await c.toResult(RISKY);
  await expect(c.heading("Ring first")).toBeVisible();
  await page.evaluate(() => navigator.clipboard.writeText("as before"));
  await c.button("Copy as text").click();
  await expect(c.root.getByRole("alert").filter({ hasText: "Could someone at home find this?" })).toBeVisible();
  expect(await page.evaluate(clipboard)).toBe("as before");
  await c.button("Do not").click();
  await expect(c.root.getByText("Could someone at home find this?")).toHaveCount(0);
  await c.button("Copy as text").click();
  await c.button("Go on").click();
  await expect(c.root.getByText("Copied.")).toBeAttached();
  expect(await page.evaluate(clipboard)).toContain(c.words.indicator("early-concerns-domestic-abuse"));
});

test("printing waits for the same warning", async ({ checker: c, page }) => {
  await page.addInitScript(() => {
    Object.assign(globalThis, { printed: 0, print: () => (globalThis as unknown as { printed: number }).printed++ });
  });
  const printed = () => page.evaluate(() => (globalThis as unknown as { printed: number }).printed);
  await c.open();
  await c.toResult(RISKY);
  await c.button("Print").click();
  await expect(c.root.getByText("Could someone at home find this?")).toBeVisible();
  expect(await printed()).toBe(0);
  await c.button("Go on").click();
  await expect.poll(printed).toBe(1);
});

test.describe("where the browser will not copy", () => {
  test("the text stands there to be copied by hand", async ({ checker: c, page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator.clipboard, "writeText", { value: () => Promise.reject(new Error("refused")) });
    });
    await c.open();
    await c.toResult({ says: { money: { "low-income": "Yes" } } });
    await c.button("Copy as text").click();
    await expect(c.root.getByRole("textbox", { name: "Select this text and copy it." })).toHaveValue(/0151 907 8305/);
  });
});
