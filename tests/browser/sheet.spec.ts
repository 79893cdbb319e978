// The sheet to talk from: what stands on it for each reader, on screen, as text, and on one or two sheets of paper.
// Where telling parents is a risk, nothing meant for them is left on anything that can be taken along.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { Audience } from "../../js/src/types.js";
import type { Checker, Way } from "./checker.js";
import { readers } from "./framework.js";
import { today, type Json } from "./saved-file.js";
import { expect, test } from "./support.js";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const WARNING = "Do not give this to the parents or carers: telling them first could put the child at risk.";
const worker = (reader: Audience) => reader === "volunteer" || reader === "practitioner";
const way = (reader: Audience): Way => ({
  age: "11-15",
  area: "Yes",
  says: { "school-absence": { "significant-unauthorised-absence": "Yes" }, money: { "low-income": "Not sure" } },
  strengths: ["good-hygiene"],
  tried: "universal-not-enough",
  ...(worker(reader) ? { consent: "They were asked and do not agree" } : {}),
});

const copied = async (c: Checker): Promise<string> => {
  await c.button("Copy as text").click();
  await expect(c.root.getByText("Copied.")).toBeAttached();
  return c.page.evaluate(() => navigator.clipboard.readText());
};

/** A PDF's words as one line, and how many pages it has. */
async function printed(page: Page): Promise<{ pages: number; words: string }> {
  const folder = mkdtempSync(join(tmpdir(), "levels-of-need-sheet-"));
  try {
    const path = join(folder, "sheet.pdf");
    const side = "12mm";
    const pdf = await page.pdf({ path, format: "A4", margin: { top: side, bottom: side, left: side, right: side } });
    const pages = [...pdf.toString("latin1").matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
    const { status, stdout } = spawnSync("pdftotext", [path, "-"], { encoding: "utf8" });
    // Without a reader of PDFs only the pages are counted; the words are looked for on the page as well.
    return { pages, words: status === 0 ? stdout.replace(/\s+/g, " ") : "" };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

for (const reader of readers) {
  test.describe(reader, () => {
    test.use({ reader });

    test("has what was said, room for names and for what is agreed, and a level only for who works with children", async ({ checker: c }) => {
      await c.open();
      await c.toResult(way(reader));
      await c.sheet();
      const text = await copied(c);
      const { words } = c;
      for (const part of [
        words.indicator("significant-unauthorised-absence"),
        `Not sure: ${words.indicator("low-income")}`,
        words.strength("good-hygiene"),
        words.option("tried", "universal-not-enough"),
        "0151 907 8305 (Open until 5pm)",
        "What I would like to know",
        "What was agreed: ____",
        "Who does what, and by when: ____",
        reader === "young-person" ? "My name: ____" : "Child's name: ____",
        "It is a guide to a talk with a person.",
      ])
        expect(text).toContain(part);
      expect(/\bLevel \d/.test(text)).toBe(worker(reader));
      expect(text.includes("They were asked and do not agree")).toBe(worker(reader));
      expect(text.includes("With the parents or carers")).toBe(worker(reader));
      expect(text.includes(words.criterion("low-income"))).toBe(reader === "practitioner");
      expect(text).not.toContain(WARNING);

      // What is copied is what is shown; only the blanks are drawn there.
      const shown = (await c.text()).replace(/\s+/g, " ");
      for (const line of text.split("\n").filter(Boolean)) expect(shown).toContain(line.replace(/^- |^ *“|”$|: _+$/g, "").trim());
    });

    test("fits two sheets of paper whole", async ({ checker: c, page }) => {
      await c.open();
      await c.toResult(way(reader));
      await c.sheet();
      const text = await copied(c);
      const { pages, words } = await printed(page);
      expect(pages).toBeLessThanOrEqual(2);
      for (const line of words ? text.split("\n").filter(Boolean) : [])
        expect(words).toContain(line.replace(/^- |^ *“|”$|: _+$/g, "").trim());
      expect(words).not.toContain("Copy as text");

      // Laid out as on paper, nothing reaches over its box.
      await page.emulateMedia({ media: "print" });
      await page.setViewportSize({ width: Math.floor((186 * 96) / 25.4), height: 1000 });
      const cut = await c.root.evaluate((element) =>
        [...(element.shadowRoot?.querySelectorAll(".paper *") ?? [])]
          .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0 && getComputedStyle(one).display !== "inline")
          .map((one) => one.textContent),
      );
      expect(cut).toEqual([]);
      for (const blank of await c.root.locator(".blank").all())
        expect(await blank.evaluate((one) => parseFloat(getComputedStyle(one).borderBottomWidth))).toBeGreaterThan(0);
      for (const button of await c.root.getByRole("button").all()) await expect(button).toBeHidden();
    });
  });
}

test("is saved as text under a name that says only the day", async ({ checker: c, page }) => {
  await c.open();
  await c.toResult(way("family"));
  await c.sheet();
  const copy = await copied(c);
  const download = page.waitForEvent("download");
  await c.button("Save as text").click();
  const made = await download;
  expect(made.suggestedFilename()).toBe("notes-2026-12-02.txt");
  expect(readFileSync(await made.path(), "utf8")).toBe(copy);
});

test("Back and the link lead to the result, which still stands; no event tells of the sheet", async ({ checker: c, page }) => {
  await c.open();
  await c.toResult(way("family"));
  await page.evaluate(() => addEventListener("lon-page", () => Object.assign(globalThis, { told: true })));
  await c.sheet();
  await expect(c.title).toBeFocused();
  expect(await page.evaluate(() => "told" in globalThis)).toBe(false);
  await c.back.click();
  await expect(c.heading("Who to ring now")).toBeVisible();
  await c.sheet();
  await c.button("Back to the result").click();
  await expect(c.heading("Who to ring now")).toBeVisible();
});

test("a parent is warned before every way of taking it along", async ({ checker: c, page }) => {
  await c.open();
  await c.toResult({ says: { "domestic-abuse": { "early-concerns-domestic-abuse": "Not sure" } } });
  let saved = 0;
  page.on("download", () => (saved += 1));
  const warned = c.root.getByRole("alert").filter({ hasText: "Could someone at home find this?" });
  for (const way of ["Print", "Copy as text", "Save to open later"]) {
    await c.button(way).click();
    await expect(warned).toBeVisible();
    await c.button("Do not").click();
  }
  await c.sheet();
  for (const way of ["Print", "Copy as text", "Save as text"]) {
    await c.button(way).click();
    await expect(warned).toBeVisible();
    await c.button("Do not").click();
  }
  expect(saved).toBe(0);
  await c.button("Save as text").click();
  const download = page.waitForEvent("download");
  await c.button("Go on").click();
  await download;
});

for (const reader of ["volunteer", "practitioner"] as const) {
  test.describe(`what must not reach the parents, ${reader}`, () => {
    test.use({ reader });

    /** The result of a file, and everything that can be taken along from it. */
    async function taken(c: Checker, given: Json, topics: string[]) {
      await c.reopen(
        today((file) => {
          Object.assign(file, { audience: reader, topics });
          file.answers = { looked_at: topics, ...given };
          const { indicators } = c.words.framework;
          const words = (one: string) => ({ words: c.words.indicator(one), criterion: c.words.criterion(one), topics });
          const said = indicators.filter(({ id }) => id in ((given.indicators as Json | undefined) ?? {}));
          file.about.indicators = Object.fromEntries(said.map(({ id }) => [id, words(id)]));
        }),
      );
      await c.danger("no");
      await c.result();
      const result = await copied(c);
      const onResult = await c.text();
      const download = c.page.waitForEvent("download");
      await c.button("Save to open later").click();
      const file = readFileSync(await (await download).path(), "utf8");
      await c.sheet();
      const sheet = await copied(c);
      const onSheet = await c.text();
      await c.button("Back to the result").click();
      await c.button("Start again").click();
      return { result, onResult, file, sheet, onSheet };
    }

    test("every criterion not to be talked of first, yes or not sure, takes away their part and says so", async ({ checker: c }) => {
      test.setTimeout(240_000);
      const flagged = c.words.framework.indicators.filter((one) => one.do_not_discuss_first);
      expect(flagged.length).toBeGreaterThan(10);
      await c.open();
      for (const [i, { id, topics }] of flagged.entries()) {
        const made = await taken(c, { indicators: { [id]: i % 2 ? "yes" : "not-sure" } }, topics.slice(0, 1));
        for (const [what, text] of Object.entries(made)) expect(text, `${id}, ${what}`).toContain(WARNING);
        expect(made.sheet, id).not.toContain("With the parents or carers");
        expect(made.onSheet, id).not.toContain("With the parents or carers");
      }
    });

    test("so does asking that is not safe; anything else keeps their part", async ({ checker: c }) => {
      test.slow();
      await c.open();
      const unsafe = await taken(c, { consent: "not-safe" }, ["school-absence"]);
      for (const [what, text] of Object.entries(unsafe)) expect(text, what).toContain(WARNING);
      expect(unsafe.sheet).not.toContain("With the parents or carers");
      const safe = await taken(c, { consent: "not-asked" }, ["school-absence"]);
      for (const [what, text] of Object.entries(safe)) expect(text, what).not.toContain(WARNING);
      expect(safe.sheet).toContain("With the parents or carers");
    });
  });
}
