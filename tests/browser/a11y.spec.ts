// Every kind of page, for each of the four readers: what axe can tell, and what holds on all pages.
import { AxeBuilder } from "@axe-core/playwright";
import { readers } from "./framework.js";
import type { Checker } from "./checker.js";
import { expect, test } from "./support.js";
import { otherResults, troubles, walk } from "./walk.js";

const TAGS = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];

/** Looks at the element on a page of ours; what stands around it is the host's. */
async function sound(c: Checker, name: string, rules?: string[]): Promise<void> {
  const axe = new AxeBuilder({ page: c.page }).include("level-of-need-checker");
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(TAGS)).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
  expect.soft(found, `${c.reader}, ${name}`).toEqual([]);
}

/** What stands on every page, whoever reads it. */
async function always(c: Checker, name: string): Promise<void> {
  await expect.soft(c.bar.getByRole("link", { name: "Call 999" }), name).toBeVisible();
  await expect.soft(c.leave, name).toBeVisible();
  await expect.soft(c.title, name).toHaveCount(1);
  await expect.soft(c.root.getByText(/No council has checked or adopted it\./).first(), name).toBeVisible();
}

for (const reader of readers) {
  test.describe(reader, () => {
    test.use({ reader });
    test("axe finds nothing on any page; each says it is a demonstration, with 999 and a way out", async ({ checker: c }) => {
      test.slow();
      await walk(c, async (name) => {
        await always(c, name);
        // Other readers meet the same pages in other words: theirs are looked at where they differ in more.
        if (reader === "family" || /topic|consent|result/.test(name)) await sound(c, name);
      });
    });
  });
}

test("nor on the calm result, the one with danger, and the pages for trouble", async ({ checker: c }) => {
  test.slow();
  const visit = async (name: string) => {
    await always(c, name);
    await sound(c, name);
  };
  await otherResults(c, visit);
  await troubles(c, visit);
});

test.describe("in the dark", () => {
  test.use({ colorScheme: "dark" });
  test("every page has enough contrast", async ({ checker: c }) => {
    test.slow();
    await walk(c, (name) => sound(c, name, ["color-contrast"]));
    const paper = await c.root.locator("[part=base]").evaluate((base) => getComputedStyle(base).backgroundColor);
    expect(paper).not.toBe("rgb(255, 255, 255)");
  });
});

test.describe("with forced colours", () => {
  test.use({ contextOptions: { forcedColors: "active" } });
  test("the drawing and the states still differ by more than colour", async ({ checker: c }) => {
    await c.open();
    await c.toResult({ says: { "school-absence": { "refusing-school": "Yes", "significant-unauthorised-absence": "Not sure" } } });
    const steps = c.root.getByRole("list").filter({ hasText: "what you told us" });
    await expect(steps.getByRole("listitem").filter({ hasText: "(what you told us)" })).toHaveCount(1);
    await expect(steps.getByRole("listitem").filter({ hasText: "(could be)" })).toHaveCount(1);
    const fills = await c.root
      .getByRole("img", { name: /points to/ })
      .locator("path")
      .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).fill));
    expect(new Set(fills).size).toBeGreaterThan(1);
    await expect(c.root.getByText("Open until 5pm")).toBeVisible();
  });
});
