// Small screens, 400% zoom and wide-set text: nothing scrolls sideways or is cut, and what is tapped is large enough.
import { expect, test } from "./support.js";
import { otherResults, troubles, walk } from "./walk.js";
import type { Checker } from "./checker.js";

/** A small phone; a window of 1280 by 1024 at 400% is as narrow, and lower. */
const PHONE = { width: 320, height: 640 };
const ZOOMED = { width: 320, height: 256 };

test.use({ viewport: PHONE });

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

/** Text that its own box hides a part of. */
async function cut(c: Checker): Promise<string[]> {
  return c.root.evaluate((element) =>
    [...(element.shadowRoot?.querySelectorAll<HTMLElement>("*") ?? [])]
      .filter((inner) => !inner.closest(".vh, .bar-words, svg, textarea") && inner.getClientRects().length > 0)
      .filter((inner) => /hidden|clip/.test(getComputedStyle(inner).overflow))
      .filter((inner) => inner.scrollWidth > inner.clientWidth + 1 || inner.scrollHeight > inner.clientHeight + 1)
      .map((inner) => `${inner.tagName} ${inner.textContent?.trim().slice(0, 60)}`),
  );
}

/**
 * What is smaller than a finger needs: 44 by 44 pixels for buttons, choices, folds and numbers to ring,
 * 24 by 24 for links that stand alone. A link in a line of text may be as high as its line (WCAG 2.5.8).
 */
async function tooSmall(c: Checker): Promise<string[]> {
  return c.root.evaluate((element) => {
    const inText = (link: Element) => {
      const block = link.closest("p, li, dd, blockquote");
      return block !== null && block.textContent?.trim() !== link.textContent?.trim();
    };
    const all = [...(element.shadowRoot?.querySelectorAll<HTMLElement>("a, button, label, summary, select, textarea, input:not([type=radio], [type=checkbox])") ?? [])];
    return all
      .map((target) => ({ target, box: target.getBoundingClientRect(), least: target.matches("a:not([part=call])") ? 24 : 44 }))
      .filter(({ target, box }) => box.width > 0 && !(target.matches("a:not([part=call])") && inText(target)))
      .filter(({ box, least }) => box.width < least - 0.5 || box.height < least - 0.5)
      .map(({ target, box }) => `${target.textContent?.trim().slice(0, 40)} ${Math.round(box.width)}x${Math.round(box.height)}`);
  });
}

/** The distances of WCAG 1.4.12, as a reader's own style would set them. */
async function spaced(c: Checker, body: () => Promise<void>): Promise<void> {
  const set = (on: boolean) =>
    c.root.evaluate((element, on) => {
      const { shadowRoot } = element;
      if (!shadowRoot) return;
      const wide = new CSSStyleSheet();
      wide.replaceSync(
        "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
      );
      shadowRoot.adoptedStyleSheets = on ? [...shadowRoot.adoptedStyleSheets, wide] : shadowRoot.adoptedStyleSheets.slice(0, -1);
    }, on);
  await set(true);
  await body();
  await set(false);
}

for (const reader of ["family", "practitioner"] as const) {
  test.describe(reader, () => {
    test.use({ reader });
    test("every page fits into 320 px, at 400% and with wide-set text, and is large enough to tap", async ({ checker: c }) => {
      test.slow();
      const fits = async (name: string) => {
        expect.soft(await sticksOut(c), name).toEqual([]);
        expect.soft(await cut(c), name).toEqual([]);
      };
      const visit = async (name: string) => {
        await fits(name);
        expect.soft(await tooSmall(c), name).toEqual([]);
        await spaced(c, () => fits(`${name}, wide-set text`));
        await c.page.setViewportSize(ZOOMED);
        await fits(`${name}, at 400%`);
        // What stays in view leaves room for what is read.
        const height = await c.root.evaluate((element) =>
          [...(element.shadowRoot?.querySelectorAll<HTMLElement>("*") ?? [])]
            .filter((inner) => getComputedStyle(inner).position === "sticky")
            .reduce((sum, inner) => sum + inner.offsetHeight, 0),
        );
        expect.soft(height, `${name}: what sticks, at 400%`).toBeLessThan(ZOOMED.height / 3);
        await c.page.setViewportSize(PHONE);
      };
      await walk(c, visit);
      await otherResults(c, visit);
      if (reader === "family") await troubles(c, visit);
    });
  });
}

test("the bar with 999 stays in view while scrolling", async ({ checker: c, page }) => {
  await c.open();
  await c.toResult({ says: { "school-absence": { "refusing-school": "Yes" } } });
  await c.button("Start again").scrollIntoViewIfNeeded();
  await expect(c.bar.getByRole("link", { name: "Call 999" })).toBeInViewport();
  await expect(c.leave).toBeInViewport();
  expect(await page.evaluate(() => scrollX)).toBe(0);
});

test.describe("for somebody whom movement makes ill", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });
  test("nothing moves", async ({ checker: c }) => {
    await c.open();
    await c.toResult({ says: { "school-absence": { "refusing-school": "Yes" } } });
    const moving = await c.root.evaluate((element) =>
      [element, ...(element.shadowRoot?.querySelectorAll("*") ?? [])]
        .flatMap((inner) => ["", "::before", "::after"].map((pseudo) => getComputedStyle(inner, pseudo)))
        .filter(({ transitionDuration: t, animationName: a, scrollBehavior: s }) => !/^0s(, 0s)*$/.test(t) || a !== "none" || s === "smooth").length,
    );
    expect(moving).toBe(0);
  });
});
