// A page gone to answers with its top and draws what is below the screen after that was seen: nothing may be lost, or move, on the way.
import { expect, test } from "./support.js";
import type { Checker } from "./checker.js";

const SAYS = { "school-absence": { "significant-unauthorised-absence": "Yes" } } as const;

/** Presses "See the result", and looks at once: before the browser had a moment to paint, or to do anything else. */
function press(c: Checker, print = false) {
  return c.root.evaluate(async (element, print) => {
    element.shadowRoot!.querySelector<HTMLElement>("form .main")!.click();
    await (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
    const waiting = element.shadowRoot!.querySelectorAll(".rest").length;
    if (print) dispatchEvent(new Event("beforeprint"));
    return { waiting, ...globalThis.look(element) };
  }, print);
}

declare global {
  var look: (element: Element) => { left: number; words: string; title: number; number: number; height: number; focused: boolean; shut: number };
}

const seen = (c: Checker) => c.root.evaluate((element) => globalThis.look(element));

test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    globalThis.look = (element) => {
      const root = element.shadowRoot!;
      return {
        left: root.querySelectorAll(".rest").length,
        words: (root.querySelector(".page")!.textContent ?? "").replace(/\s+/g, " "),
        title: root.querySelector("h1")!.getBoundingClientRect().top,
        number: root.querySelector(".contact.best .call")!.getBoundingClientRect().top,
        height: document.documentElement.scrollHeight - innerHeight,
        focused: root.activeElement === root.querySelector("h1"),
        shut: root.querySelectorAll("details:not([open])").length,
      };
    };
  }),
);

for (const [name, viewport] of [["a phone", { width: 360, height: 740 }], ["a desk", { width: 1200, height: 800 }]] as const) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport });

    test("the result's top comes first, with whom to ring, and stays where it is while the rest comes", async ({ checker: c }) => {
      await c.open();
      await c.toCheck({ says: SAYS });
      const first = await press(c);
      await c.whole();
      const last = await seen(c);
      expect(first.waiting).toBe(1);
      expect(first.words).toContain("Who to ring now");
      expect(first.words).toContain("0151 907 8305");
      expect(first.height).toBeGreaterThan(0); // the page around it does not come up from below and go again
      expect(last.left).toBe(0);
      expect([last.title, last.number]).toEqual([first.title, first.number]);
      expect([first.focused, last.focused]).toEqual([true, true]);
      for (const words of ["Still worried?", c.words.criterion("significant-unauthorised-absence"), "This is a guide to a talk with a person"]) {
        expect(first.words).not.toContain(words);
        expect(last.words).toContain(words);
      }
    });
  });
}

test("printed before the rest came, the result is whole and open", async ({ checker: c }) => {
  await c.open();
  await c.toCheck({ says: SAYS });
  const printed = await press(c, true);
  expect([printed.waiting, printed.left]).toEqual([1, 0]);
  expect(printed.shut).toBe(0);
  await c.back.click();
  await c.atCheck();
  await press(c);
  await c.whole();
  expect(printed.words).toBe((await seen(c)).words);
});

test("a page that is never painted is whole all the same", async ({ checker: c, page }) => {
  await page.addInitScript(() => (globalThis.requestAnimationFrame = () => 0));
  await c.open();
  await c.toCheck({ says: SAYS });
  expect((await press(c)).waiting).toBe(1);
  await c.whole();
  expect((await seen(c)).words).toContain("Still worried?");
});

const GONE: Record<string, (element: Element) => void> = {
  "the page is hidden for good": () => void dispatchEvent(new Event("pagehide")),
  "the checker is taken off the page": (element) => element.remove(),
  "it is given another framework": (element) => element.setAttribute("framework", "rochdale"),
};

for (const [name, gone] of Object.entries(GONE)) {
  test(`nothing of the result is drawn after ${name} between the steps`, async ({ checker: c, page }) => {
    await c.open();
    await c.toCheck({ says: SAYS });
    const criterion = c.words.criterion("significant-unauthorised-absence");
    await page.evaluate((gone) => Object.assign(globalThis, { gone: new Function(`return ${gone}`)() }), gone.toString());
    const words = await c.root.evaluate(async (element) => {
      const root = element.shadowRoot!;
      root.querySelector<HTMLElement>("form .main")!.click();
      await (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
      const before = root.textContent ?? "";
      (globalThis as unknown as { gone: (element: Element) => void }).gone(element);
      await new Promise((resolve) => setTimeout(resolve, 500)); // longer than any page waits for its paint
      return [before, root.textContent ?? ""];
    });
    expect(words[0]).toContain("Who to ring now");
    expect(words[1]).not.toContain("Who to ring now");
    expect(words[1]).not.toContain(criterion);
  });
}

test("a long topic has every rung, and what comes after them", async ({ checker: c }) => {
  await c.open();
  const asked = c.words.framework.topics
    .map(({ id }) => ({ id, rungs: c.words.framework.indicators.filter(({ topics, ages }) => topics.includes(id) && !ages.length) }))
    .sort((a, b) => b.rungs.length - a.rungs.length)[0]!;
  expect(asked.rungs.length).toBeGreaterThan(6);
  await c.who();
  await c.danger("no");
  await c.child();
  await c.worries(asked.id);
  await c.atTopic(asked.id);
  for (const { id } of asked.rungs) await expect(c.group(c.words.indicator(id))).toHaveCount(1);
  await expect(c.group("Has any of this happened before?")).toBeVisible();
});
