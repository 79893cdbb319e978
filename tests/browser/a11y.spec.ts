// Every kind of page, once for each of the four readers: what axe can tell, and what holds on all pages.
// Looks, widths and folds go round so that each meets each page and each other; everything.all.ts has the full product.
import { findings } from "./axe.js";
import type { Checker } from "./checker.js";
import { readers } from "./framework.js";
import { during, FOLDS, LOOKS, pairwise, told, WIDTHS } from "./states.js";
import { expect, test } from "./support.js";
import { otherResults, troubles, walk, type Visit } from "./walk.js";

/** What stands on every page, whoever reads it. */
async function always(c: Checker, name: string): Promise<void> {
  await expect.soft(c.bar.getByRole("link", { name: "Call 999" }), name).toBeVisible();
  await expect.soft(c.leave, name).toBeVisible();
  await expect.soft(c.title, name).toHaveCount(1);
  await expect.soft(c.root.getByText(/No council has checked or adopted it\./).first(), name).toBeVisible();
}

function looked(c: Checker, from: number): Visit {
  let n = from;
  return async (name) => {
    const state = pairwise(n++, c.reader);
    await always(c, name);
    await during(c, state, async () => {
      const paper = await c.root.locator("[part=base]").evaluate((base) => getComputedStyle(base).backgroundColor);
      if (state.look === "dark") expect.soft(paper, name).not.toBe("rgb(255, 255, 255)");
      expect.soft(await findings(c.page), `${c.reader}, ${name}: ${told(state)}`).toEqual([]);
    });
  };
}

for (const reader of readers) {
  test.describe(reader, () => {
    test.use({ reader });
    test("axe finds nothing from the start to the result; each page says it is a demonstration, with 999 and a way out", async ({ checker: c }) => {
      test.setTimeout(240_000);
      await walk(c, looked(c, 0));
    });
    test("nor on the other results and the pages for trouble", async ({ checker: c }) => {
      test.setTimeout(180_000);
      const visit = looked(c, 30);
      await otherResults(c, visit);
      await troubles(c, visit);
    });
  });
}

test("the states go round so that any two meet", () => {
  const met = new Set<string>();
  const pages = 16; // fewer than there are
  for (let n = 0; n < pages; n++) {
    for (const reader of readers) {
      const each = Object.entries({ page: n, reader, ...pairwise(n, reader) }).map(([key, value]) => `${key}=${value}`);
      for (const one of each) for (const other of each) met.add(`${one} ${other}`);
    }
  }
  const lists: Record<string, readonly (string | number)[]> = { look: LOOKS, width: WIDTHS, folds: FOLDS, reader: readers, page: [...Array(pages).keys()] };
  const missing = Object.entries(lists).flatMap(([a, as]) =>
    Object.entries(lists).flatMap(([b, bs]) =>
      a === b ? [] : as.flatMap((x) => bs.map((y) => `${a}=${x} ${b}=${y}`)).filter((pair) => !met.has(pair)),
    ),
  );
  expect(missing).toEqual([]);
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
