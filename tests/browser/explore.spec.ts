// The whole framework to look through: every criterion where its document prints it, narrowed, searched, opened.
import type { Audience, Framework, Indicator } from "../../js/src/types.js";
import { expect, halton, indicator, MISSING, reading, squeeze, test } from "./explorer.js";
import { built, compiled, wordsOf } from "./framework.js";
import { complaints } from "./support.js";

/** What the grid must hold: each criterion in its rows, at each of its levels. */
function expected(framework: Framework, rows: (one: Indicator) => string[], wording: (one: Indicator) => string): Record<string, string[]> {
  const cells: Record<string, string[]> = {};
  for (const one of framework.indicators) {
    for (const row of rows(one)) for (const level of one.levels) (cells[`${squeeze(row)} | Level ${level}`] ??= []).push(squeeze(wording(one)));
  }
  for (const ones of Object.values(cells)) ones.sort();
  return cells;
}

for (const { id } of built) {
  const framework = compiled(id) as Framework;
  for (const reader of ["family", "practitioner"] as Audience[]) {
    test(`${id}, ${reader}: every criterion stands once in each place where it is printed, and under each of its topics`, async ({ guide, page }) => {
      test.slow();
      const said = complaints(page);
      const words = wordsOf(reader, framework);
      const wording = (one: Indicator) => (reader === "practitioner" ? one.criterion : words.indicator(one.id));
      const dimension = (one: Indicator) => {
        const found = framework.dimensions.find((each) => each.id === one.dimension);
        if (!found) return framework.dimensions.length ? "Not under a heading of the guide" : "Everything the guide lists";
        return reader === "practitioner" ? found.name : (found.plain[reader] ?? "");
      };
      await guide.set({ framework: id, audience: reader });
      expect(await guide.grid()).toEqual(expected(framework, (one) => [dimension(one)], wording));
      await guide.select("Sort by").selectOption({ index: 1 });
      expect(await guide.grid()).toEqual(expected(framework, (one) => one.topics.map((topic) => words.topic(topic)), wording));
      // What stands beside the criteria.
      const text = squeeze(await guide.root.evaluate((element) => element.shadowRoot!.textContent ?? ""));
      for (const strength of framework.strengths) expect(text).toContain(squeeze(strength.criterion));
      for (const rule of framework.rules) expect(text).toContain(squeeze(rule.quote));
      for (const { term } of framework.glossary) expect(text).toContain(squeeze(term));
      for (const level of framework.levels) expect(text).toContain(squeeze(level.name));
      await expect(guide.root.getByText(/No council has checked or adopted it\./).first()).toBeVisible();
      await expect(guide.root.getByRole("region", { name: "Emergency" }).getByRole("link", { name: "Call 999" })).toBeVisible();
      expect(said).toEqual([]);
    });
  }
}

test.describe("narrowed", () => {
  test("by level, part of life, kind of worry and kind of help, and all at once; then everything again", async ({ guide, page }) => {
    await guide.set({ framework: "halton", audience: "family" });
    const all = halton.indicators.length;
    const says = (n: number) => expect(guide.shown).toHaveText(`Shown: ${n} of ${all}.`);
    const having = (keep: (one: Indicator) => boolean) => halton.indicators.filter(keep);
    await says(all);

    await guide.select("Level").selectOption({ index: 3 });
    await says(having((one) => one.levels.includes(3)).length);
    expect(Object.keys(await guide.grid()).every((cell) => cell.endsWith("| Level 3"))).toBe(true);

    await guide.select("Part of life").selectOption({ label: halton.dimensions[1]!.plain.family! });
    const safe = having((one) => one.levels.includes(3) && one.dimension === halton.dimensions[1]!.id);
    await says(safe.length);
    expect(Object.values(await guide.grid()).flat().sort()).toEqual(safe.map((one) => squeeze(reading.indicator(one.id))).sort());

    await guide.button("Show everything").click();
    await says(all);
    await guide.select("Kind of worry").selectOption({ label: reading.topic("missing") });
    await says(having((one) => one.topics.includes("missing")).length);

    // The kind of help is what the engine says of each criterion alone.
    await guide.button("Show everything").click();
    const helped = await page.evaluate(async (ids) => {
      const { loadEngine } = (await import("/js/dist/index.js" as string)) as typeof import("../../js/src/index.js");
      const engine = await loadEngine("/js/dist/frameworks/halton.json");
      return ids.filter((id) => engine.evaluate({ indicators: { [id]: "yes" } }).routes.some((one) => one.id === "child-protection" && one.sure));
    }, halton.indicators.map(({ id }) => id));
    expect(helped.length).toBeGreaterThan(0);
    const title = halton.responses.find(({ route }) => route === "child-protection")!.title.family!;
    await guide.select("Kind of help").selectOption({ label: title });
    await says(helped.length);
    expect(Object.values(await guide.grid()).flat().sort()).toEqual(helped.map((id) => squeeze(reading.indicator(id))).sort());

    await guide.select("Level").selectOption({ index: 2 });
    await says(0);
    await expect(guide.root.getByText("Nothing in the guide is all of this at once.")).toBeVisible();
  });

  test("a document without dimensions offers none", async ({ guide }) => {
    await guide.set({ framework: "devon", audience: "practitioner" });
    await expect(guide.select("Dimension")).toHaveCount(0);
    await expect(guide.select("Sort by").getByRole("option").first()).toHaveText("Level alone");
  });
});

test.describe("a criterion", () => {
  test("opens where it stands, keeps the focus, and shows its wording, place, ladder, response and helplines", async ({ guide, page }) => {
    await guide.set({ framework: "halton", audience: "family" });
    const one = indicator("repeatedly-missing");
    const button = guide.one(reading.indicator(one.id));
    await expect(button).toHaveAttribute("aria-expanded", "false");
    await button.focus();
    await page.keyboard.press("Enter");
    await expect(button).toHaveAttribute("aria-expanded", "true");
    await expect(button).toBeFocused();
    const more = guide.root.locator(`#${(await button.getAttribute("aria-controls"))!}`);
    await expect(more.getByText(one.criterion, { exact: true })).toBeVisible();
    await expect(more.getByText(one.place.section, { exact: false }).first()).toBeVisible();

    const engine = await page.evaluate(async () => {
      const { loadEngine } = (await import("/js/dist/index.js" as string)) as typeof import("../../js/src/index.js");
      const loaded = await loadEngine("/js/dist/frameworks/halton.json");
      const topic = loaded.journey({}, ["missing"]).pages.find((each) => each.kind === "topic");
      const alone = loaded.evaluate({ indicators: { "repeatedly-missing": "yes" }, audience: "family" });
      return { ladder: topic && "indicators" in topic ? topic.indicators : [], title: alone.responses.find(({ sure }) => sure)!.title };
    });
    const steps = more.locator(".neighbours > li");
    await expect(steps).toHaveCount(engine.ladder.length);
    for (const [i, id] of engine.ladder.entries()) await expect(steps.nth(i)).toContainText(squeeze(reading.indicator(id)));
    await expect(more.locator("[aria-current]")).toHaveCount(1);
    await expect(more.locator("[aria-current]")).toContainText(reading.indicator(one.id));
    await expect(more.getByText(engine.title, { exact: true })).toBeVisible();
    await expect(more.getByRole("link", { name: "0151 907 8305" })).toBeVisible();
    await expect(more.getByRole("link", { name: "116 000" }).first()).toBeVisible();

    await page.keyboard.press("Enter");
    await expect(button).toHaveAttribute("aria-expanded", "false");
    await expect(button).toBeFocused();
    await expect(more).toBeHidden();
  });

  test("gives a practitioner the criterion first, then what it means", async ({ guide }) => {
    await guide.set({ framework: "halton", audience: "practitioner" });
    const one = indicator("repeatedly-missing");
    await guide.one(one.criterion).first().click();
    await expect(guide.root.getByText(one.plain.practitioner!, { exact: true }).last()).toBeVisible();
  });

  test("that must not be talked over first says so", async ({ guide }) => {
    const one = halton.indicators.find((each) => each.do_not_discuss_first)!;
    await guide.set({ framework: "halton", audience: "volunteer" });
    await guide.one(one.plain.volunteer!).first().click();
    await expect(guide.root.getByText("Ring first", { exact: true })).toBeVisible();
  });
});

test.describe("in their own words", () => {
  test("what fits opens there, and its topic can be shown alone", async ({ guide }) => {
    await guide.set({ framework: "halton", audience: "family" });
    await guide.box.fill(MISSING);
    const finds = guide.root.locator(".finds").getByRole("button");
    await expect(finds.first()).toBeVisible();
    await finds.first().click();
    await expect(guide.root.locator(".finds").getByText("Official wording")).toBeVisible();
    const topic = reading.topic("missing");
    await guide.button(`Show all on: ${topic}`).click();
    await expect(guide.select("Kind of worry").locator("option:checked")).toHaveText(topic);
    await expect(guide.root.locator(".line h2").first()).toBeFocused();
    await guide.box.press("Escape");
    await expect(finds).toHaveCount(0);
  });

  test("danger puts 999 first, and what fits nothing is said", async ({ guide }) => {
    await guide.set({ framework: "halton", audience: "family" });
    await guide.box.fill("he has taken an overdose of tablets");
    await expect(guide.root.getByRole("alert").getByRole("link", { name: "Call 999" })).toBeVisible();
    await guide.box.fill("how do i renew my parking permit");
    await expect(guide.root.getByText("We found nothing that fits these words.").first()).toBeVisible();
    await expect(guide.root.getByRole("alert").getByRole("link")).toHaveCount(0);
  });

  test("data that a page gives has no box, and all else", async ({ guide }) => {
    await guide.set({ audience: "family" }, halton);
    await expect(guide.box).toHaveCount(0);
    await expect(guide.shown).toHaveText(`Shown: ${halton.indicators.length} of ${halton.indicators.length}.`);
  });
});

test("words can be had for each reader where the page does not say for whom", async ({ guide }) => {
  await guide.set({ framework: "halton" });
  const one = indicator("repeatedly-missing");
  await expect(guide.one(one.plain.family!)).toBeVisible();
  await guide.select("Words for").focus();
  await guide.select("Words for").selectOption({ label: "A child or young person" });
  await expect(guide.one(one.plain["young-person"]!)).toBeVisible();
  await expect(guide.select("Words for")).toBeFocused();
});
