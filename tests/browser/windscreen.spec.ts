// The drawing of the continuum for few and many levels, long names and small screens; what it shows, it also says.
import type { Framework } from "../../js/src/types.js";
import { Checker } from "./checker.js";
import { compiled } from "./framework.js";
import { DAYTIME, expect, test } from "./support.js";

const LONG = "Specialist, statutory and acute multi-agency responsibilities of unusually long standing";

/** Halton with another number of levels; two of its criteria are left, at the second and the third of them. */
function levelled(count: number): Framework {
  const framework = structuredClone(compiled("halton")) as Framework;
  const [first] = framework.levels;
  framework.levels = Array.from({ length: count }, (_, i) => ({
    ...(framework.levels[Math.min(i, 3)] ?? first!),
    number: i + 1,
    name: i % 2 ? `${LONG} ${i + 1}` : `Step ${i + 1}`,
  }));
  for (const one of framework.indicators) one.levels = one.levels.map((n) => Math.min(n, count));
  // No rule of a level that is no longer there.
  const rules = framework.rules as { id: string; floor?: number | null; ceiling?: number | null }[];
  framework.rules = framework.rules.filter((_, i) => Math.max(rules[i]?.floor ?? 0, rules[i]?.ceiling ?? 0) <= count);
  return framework;
}

for (const count of [3, 5, 12]) {
  for (const reader of ["family", "practitioner"] as const) {
    test(`${count} levels, ${reader}: every step is drawn and named, and fits into 320 px`, async ({ page }, info) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.clock.setFixedTime(new Date(DAYTIME));
      const framework = levelled(count);
      const c = new Checker(page, reader, framework);
      await c.set({}, framework);
      await c.toResult({ says: { "school-absence": { "refusing-school": "Yes", "significant-unauthorised-absence": "Not sure" } } });
      const figure = c.root.getByRole("figure");
      const steps = figure.getByRole("listitem");
      await expect(steps).toHaveCount(count);
      for (const { name } of framework.levels) await expect(steps.filter({ hasText: name }).first()).toBeVisible();
      await expect(steps.nth(1)).toContainText("(what you told us)");
      await expect(steps.nth(2)).toContainText("(could be)");
      // Solid where it is known, hatched where it could be: a shape, whatever the colours.
      const drawing = figure.getByRole("img", { name: /^What you told us points to/ });
      await expect(drawing.locator(".known").first()).toBeAttached();
      await expect(drawing.locator(".hatch")).toHaveCount(1);
      const said = (await drawing.getAttribute("aria-label")) ?? "";
      expect(said).toContain("level 2");
      expect(said).toContain("level 3");
      if (reader === "family") expect(said.indexOf(c.words.level(2))).toBeLessThan(said.indexOf("level 2"));
      await expect(figure.getByText(said, { exact: true })).toBeVisible();

      // No number runs into its neighbour's field, and nothing sticks out.
      const boxes = await drawing.locator("text").evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
      boxes.forEach((box, i) => {
        const next = boxes[i + 1];
        if (next) expect(box.right <= next.left || box.top >= next.bottom || box.bottom <= next.top, `${i + 1} and ${i + 2}`).toBe(true);
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await figure.screenshot({ path: info.outputPath("drawing.png") });
      for (const media of ["print", "screen"] as const) {
        await page.emulateMedia({ media, forcedColors: media === "screen" ? "active" : "none" });
        const fills = await drawing.locator(".step").evaluateAll((all) => all.map((one) => getComputedStyle(one).fill));
        expect(fills[1], media).not.toBe(fills[0]);
        await figure.screenshot({ path: info.outputPath(`drawing-${media}.png`) });
      }
    });
  }
}
