// Four readers, the same questions: levels by name for those who work with the document, none for anybody else before the result.
import type { Framework } from "../../js/src/types.js";
import type { Checker } from "./checker.js";
import { compiled, readers } from "./framework.js";
import { expect, test } from "./support.js";
import { walk } from "./walk.js";

const { levels } = compiled("halton") as Framework;
/** A level's number or name; the last is a word of its own, so its first words stand for it. */
const LEVEL = new RegExp([String.raw`\blevels? ?\d`, ...levels.slice(1).map(({ name }) => name)].join("|"), "i");

for (const reader of readers) {
  test.describe(reader, () => {
    test.use({ reader });

    test("levels stand where they are for this reader, and nowhere else", async ({ checker: c }) => {
      test.slow();
      const seen: string[] = [];
      await walk(c, async (name) => {
        if (name.startsWith("result")) return;
        // What nobody sees is no word on the page either: not in a fold, not for screen readers.
        if (LEVEL.test(await c.text())) seen.push(name);
      });
      const worker = reader === "practitioner";
      // Practitioners are asked what was tried at which level; everybody else is asked in plain words.
      expect(seen).toEqual(worker ? ["topic", "topic, with a red flag", "questions", "check", "sheet", "check, from a file"].filter((name) => seen.includes(name)) : []);
      if (worker) expect(seen).toContain("topic");
    });

    test("the result says what it means before any level, in a plain headline", async ({ checker: c }) => {
      await c.open();
      await c.toResult({ says: { missing: { "started-going-missing": "Yes" } } });
      await expect(c.title).toContainText(c.words.level(2));
      await expect(c.title).not.toContainText(LEVEL);
      // In words, the drawing apart, levels are for those who work with the document.
      const named = await c.root.getByText(/Level 2, Some Complex/).count();
      if (reader === "practitioner") expect(named).toBeGreaterThan(0);
      if (reader === "family" || reader === "young-person") expect(named).toBe(0);
    });

    test("the official wording: open to practitioners, one tap away for everybody else", async ({ checker: c }) => {
      await toTopic(c, "missing");
      const criterion = c.root.getByText(c.words.criterion("repeatedly-missing"), { exact: true });
      const worker = reader === "practitioner";
      await expect(criterion).toBeVisible({ visible: worker });
      if (!worker) {
        await c.root.getByText(`Official wording ${c.words.indicator("repeatedly-missing")}`).click();
        await expect(criterion).toBeVisible();
      }
      const headings = c.root.getByRole("heading", { name: /^Level \d/ });
      await expect(headings).toHaveText(worker ? levels.slice(1).map(({ number, name }) => `Level ${number}, ${name}`) : []);
    });

    test("agreement to help is asked of those who help, never of the family", async ({ checker: c }) => {
      const pages: string[] = [];
      await walk(c, async (name) => void pages.push(name));
      expect(pages.includes("consent")).toBe(reader === "volunteer" || reader === "practitioner");
    });
  });
}

async function toTopic(c: Checker, topic: string): Promise<void> {
  await c.open();
  await c.who();
  await c.danger("no");
  await c.child();
  await c.worries(topic);
  await c.atTopic(topic);
}

test.describe("a young person", () => {
  test.use({ reader: "young-person" });
  test("is told of Childline first", async ({ checker: c, page }) => {
    await c.open();
    await c.toResult({ says: { missing: { "started-going-missing": "Yes" } } });
    const people = c.root.getByRole("listitem").filter({ has: page.getByRole("heading", { level: 3 }) });
    await expect(people.first()).toContainText("Childline");
  });
});

test.describe("it has happened before", () => {
  test("what the document prints one step further is listed, asked in one place, and reached by keyboard", async ({ checker: c, page }) => {
    await toTopic(c, "missing");
    const more = c.heading("Because it has happened before, look at these too");
    const again = c.words.indicator("repeatedly-missing");
    await c.say("started-going-missing", "Yes");
    await expect(more).toHaveCount(0);
    const box = c.group("Has any of this happened before?").getByRole("checkbox");
    await box.focus();
    await page.keyboard.press("Space");
    await expect(more).toBeVisible();
    // Said politely, and the focus stays where it was.
    await expect(c.root.getByRole("status").filter({ hasText: "There is more to look at. It is listed below." })).toHaveCount(1);
    await expect(box).toBeFocused();
    await expect(c.group(again)).toHaveCount(1);

    await page.keyboard.press("Tab");
    await expect(c.button(again)).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(c.choice(again, "Yes")).toBeFocused();
    await expect(c.choice(again, "Yes")).toBeInViewport();
    await page.keyboard.press("Space");
    // Answered: now the step above it is listed.
    await expect(c.button(again)).toHaveCount(0);
    await expect(c.button(c.words.indicator("missing-regularly-or-long"))).toBeVisible();
    expect(page.url()).not.toContain("#");

    await box.uncheck();
    await expect(more).toHaveCount(0);
    await expect(c.root.getByRole("status").filter({ hasText: "There is more to look at." })).toHaveCount(0);
  });

  test("a worry that has happened before reaches further, and the result quotes why", async ({ checker: c }) => {
    await toTopic(c, "bullying");
    await c.say("bullied-or-bullying", "Yes");
    await c.before();
    await c.go();
    // What was said of one page is not said of the next.
    await expect(c.title).toHaveText(/going well/);
    await expect(c.root.getByRole("status").filter({ hasText: "There is more to look at." })).toHaveCount(0);
    await c.strengths();
    await c.tried();
    await c.result();
    await expect(c.title).toContainText(c.words.level(2));
    await expect(c.root.getByRole("img", { name: /points to this: .*level 2, .* and level 3, / })).toBeVisible();
    await expect(c.root.getByText(/sustained and persistent problems/)).toBeVisible();
  });
});

test.describe("a young person", () => {
  test.use({ reader: "young-person" });
  test("is asked only for an age somebody who reads this can have", async ({ checker: c }) => {
    await c.open();
    await c.who();
    await c.danger("no");
    const ages = c.group(/old are you/).getByRole("radio");
    await expect(ages.first()).toHaveAccessibleName(c.words.band("5-10"));
    await expect(ages).toHaveCount(4);
    await expect(c.choice(/old are you/, c.words.band("18-or-over"))).toBeVisible();
  });
});
