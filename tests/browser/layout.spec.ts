// Small screens: nothing needs sideways scrolling at 320 px, and what is tapped is large enough.
import { expect, test } from "./support.js";
import { otherResults, troubles, walk } from "./walk.js";
import type { Checker } from "./checker.js";

test.use({ viewport: { width: 320, height: 640 } });

/** What sticks out of the page to the right, by its text. */
async function sticksOut(c: Checker): Promise<string[]> {
  return c.root.evaluate((element) => {
    const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth;
    const out = [...(element.shadowRoot?.querySelectorAll<HTMLElement>("*") ?? [])].filter(
      (inner) => !inner.closest(".vh") && inner.getClientRects().length > 0 && inner.getBoundingClientRect().right > innerWidth + 1,
    );
    return [...(wide ? ["the page scrolls sideways"] : []), ...out.map((inner) => `${inner.tagName} ${inner.textContent?.trim().slice(0, 60)}`)];
  });
}

/** Buttons, links to ring and choices that are smaller than 24 by 24 pixels. */
async function tooSmall(c: Checker): Promise<string[]> {
  return c.root.evaluate((element) =>
    [...(element.shadowRoot?.querySelectorAll<HTMLElement>("button, a[part=call], label, summary") ?? [])]
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ target, box }) => `${target.textContent?.trim().slice(0, 40)} ${box.width}x${box.height}`),
  );
}

for (const reader of ["family", "practitioner"] as const) {
  test.describe(reader, () => {
    test.use({ reader });
    test("every page fits into 320 px", async ({ checker: c }) => {
      test.slow();
      const visit = async (name: string) => {
        expect.soft(await sticksOut(c), name).toEqual([]);
        expect.soft(await tooSmall(c), name).toEqual([]);
      };
      await walk(c, visit);
      await otherResults(c, visit);
    });
  });
}

test("so do the pages for trouble", async ({ checker: c }) => {
  await troubles(c, async (name) => expect.soft(await sticksOut(c), name).toEqual([]));
});

test("the bar with 999 stays in view while scrolling", async ({ checker: c, page }) => {
  await c.open();
  await c.toResult({ says: { "school-absence": { "refusing-school": "Yes" } } });
  await c.button("Start again").scrollIntoViewIfNeeded();
  await expect(c.bar.getByRole("link", { name: "Call 999" })).toBeInViewport();
  await expect(c.leave).toBeInViewport();
  expect(await page.evaluate(() => scrollX)).toBe(0);
});
