// The whole framework to look through: every criterion where its document prints it, narrowed, searched, opened, printed.
import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import type { Audience, Framework, Indicator } from "../../js/src/types.js";
import { built, compiled, wordsOf } from "./framework.js";
import { complaints, events, expect, test as base } from "./support.js";

const TAGS = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];
const MISSING = "he keeps going missing from home and won't say where he was";

/** The guide as a person meets it. */
class Explorer {
  readonly root: Locator;
  constructor(readonly page: Page) {
    this.root = page.locator("level-of-need-guide");
  }
  async set(attributes: Record<string, string>, data?: object): Promise<void> {
    await this.page.goto("/tests/guide.html");
    await this.page.evaluate(
      ([given, frameworkData]) => {
        const element = document.createElement("level-of-need-guide");
        for (const [name, value] of Object.entries(given)) element.setAttribute(name, value);
        if (frameworkData) Object.assign(element, { frameworkData });
        element.append("In danger now? Ring 999.");
        document.body.append(element);
      },
      [attributes, data] as const,
    );
    await expect(this.shown).toBeVisible();
  }
  get shown(): Locator {
    return this.root.getByText(/^Shown: \d+ of \d+\.$/);
  }
  select(name: string): Locator {
    return this.root.getByLabel(name, { exact: true });
  }
  button(name: string | RegExp): Locator {
    return this.root.getByRole("button", { name });
  }
  /** A criterion in the grid, by the wording on its button. */
  one(words: string): Locator {
    return this.root.locator(".grid").getByRole("button", { name: words, exact: true });
  }
  get box(): Locator {
    return this.root.getByRole("textbox", { name: "Say it in your own words" });
  }
  /** For each row and level, the wordings that stand there. */
  grid(): Promise<Record<string, string[]>> {
    return this.root.evaluate((element) => {
      const text = (node: Element | null) => (node?.textContent ?? "").replace(/\s+/g, " ").trim();
      const cells: Record<string, string[]> = {};
      for (const row of element.shadowRoot!.querySelectorAll(".line")) {
        for (const cell of row.querySelectorAll(".cell")) {
          const ones = [...cell.querySelectorAll(".tap")].map(text);
          if (ones.length) cells[`${text(row.querySelector("h2"))} | ${text(cell.querySelector("h3 .caption"))}`] = ones.sort();
        }
      }
      return cells;
    });
  }
  async sound(): Promise<void> {
    const { violations } = await new AxeBuilder({ page: this.page }).include("level-of-need-guide").withTags(TAGS).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ target }) => target.join(" ")).join(", ")}`)).toEqual([]);
  }
}

const test = base.extend<{ guide: Explorer }>({
  guide: async ({ page, moment }, use) => {
    await page.clock.setFixedTime(new Date(moment));
    await use(new Explorer(page));
  },
});

const squeeze = (text: string) => text.replace(/\s+/g, " ").trim();

/** What the grid must hold: each criterion in its rows, at each of its levels. */
function expected(framework: Framework, rows: (one: Indicator) => string[], wording: (one: Indicator) => string): Record<string, string[]> {
  const cells: Record<string, string[]> = {};
  for (const one of framework.indicators) {
    for (const row of rows(one)) for (const level of one.levels) (cells[`${squeeze(row)} | Level ${level}`] ??= []).push(squeeze(wording(one)));
  }
  for (const ones of Object.values(cells)) ones.sort();
  return cells;
}

const halton = compiled("halton") as Framework;
const reading = wordsOf("family", halton);
const indicator = (id: string) => halton.indicators.find((one) => one.id === id)!;

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

test("nothing is asked of a server after loading but the search words, nothing is kept, and what was looked at is wiped", async ({ guide, page, context }) => {
  const heard = await events(page);
  await guide.set({ framework: "halton" });
  await page.waitForLoadState("networkidle");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const outside = () => page.evaluate(() => [location.href, document.title, document.documentElement.outerHTML, history.length]);
  const before = await outside();
  await guide.select("Kind of worry").selectOption({ label: reading.topic("missing") });
  await guide.select("Words for").selectOption({ label: "A neighbour or volunteer" });
  await guide.select("Words for").selectOption({ label: "A parent or carer" });
  await guide.one(reading.indicator("repeatedly-missing")).click();
  expect(asked).toEqual([]);
  await guide.box.fill(MISSING);
  await expect(guide.root.locator(".finds")).toBeVisible();
  expect(asked).toEqual([new URL("/js/dist/frameworks/halton.search.json", page.url()).href]);
  expect(await outside()).toEqual(before);
  expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
  const ids = [...halton.indicators, ...halton.topics].map(({ id }) => id);
  const attributes = await guide.root.evaluate((element) =>
    [...element.shadowRoot!.querySelectorAll("*")].flatMap((inner) => [...inner.attributes].flatMap(({ name, value }) => (name === "class" ? [] : value.split(/\s+/)))),
  );
  expect(attributes.filter((value) => ids.includes(value))).toEqual([]);
  for (const select of await guide.root.locator("select").all()) await expect(select).toHaveAttribute("autocomplete", "off");

  await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide")));
  await expect(guide.box).toHaveValue("");
  await expect(guide.root.locator("[aria-expanded=true]")).toHaveCount(0);
  await expect(guide.select("Kind of worry").locator("option:checked")).toHaveText("All");
  expect((await heard()).map(({ type }) => type)).toEqual(["lon-ready"]);
});

test.describe("on paper", () => {
  test("everything is there and open, with the numbers, and nothing to choose", async ({ guide, page }) => {
    test.slow();
    await guide.set({ framework: "halton", audience: "family" });
    await page.pdf({ format: "A4" });
    await page.emulateMedia({ media: "print" });
    for (const details of await guide.root.locator(".page > div > details").all()) await expect(details).toHaveAttribute("open", "");
    const text = squeeze(await guide.root.evaluate((element) => (element.shadowRoot!.querySelector(".page") as HTMLElement).innerText));
    for (const one of halton.indicators) {
      expect(text).toContain(squeeze(reading.indicator(one.id)));
      expect(text).toContain(squeeze(one.criterion));
    }
    for (const part of ["0151 907 8305", "999", "0800 1111", halton.source.document]) expect(text).toContain(part);
    for (const control of await guide.root.locator("select, textarea, .bar").all()) await expect(control).toBeHidden();
    await expect(guide.root.getByText(/No council has checked or adopted it/)).toBeVisible();
  });
});

test.describe("axe finds nothing", () => {
  for (const [framework, audience] of [["halton", "family"], ["rochdale", "practitioner"], ["devon", "young-person"]] as const) {
    test(`${framework}, ${audience}: closed, by topic, open, with finds and danger`, async ({ guide, page }) => {
      test.setTimeout(300_000);
      await guide.set({ framework, audience });
      await guide.root.locator(".grid .tap").first().click();
      await guide.sound();
      await guide.select("Sort by").selectOption({ index: 1 });
      await guide.box.fill("he has taken an overdose of tablets and went missing");
      await expect(guide.root.getByRole("alert").getByRole("link")).toBeVisible();
      await page.evaluate(() => dispatchEvent(new Event("beforeprint"))); // opens every fold
      await guide.sound();
    });
  }

  test.describe("in the dark", () => {
    test.use({ colorScheme: "dark", viewport: { width: 360, height: 800 } });
    test("on a phone", async ({ guide }) => {
      test.slow();
      await guide.set({ framework: "devon", audience: "family" });
      await guide.root.locator(".grid .tap").first().click();
      await guide.sound();
    });
  });
});

test.describe("small", () => {
  test.use({ viewport: { width: 320, height: 640 } });
  test("fits into 320 px with something open, levels below each other", async ({ guide, page }) => {
    await guide.set({ framework: "halton", audience: "practitioner" });
    await guide.root.locator(".grid .tap").first().click();
    await guide.box.fill(MISSING);
    await expect(guide.root.locator(".finds")).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const lefts = await guide.root.locator(".line").first().locator(".cell:not(.empty)").evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().left));
    expect(new Set(lefts).size).toBe(1);
  });
});

test("the keyboard alone reaches the box, what to show, and each criterion in order", async ({ guide, page }) => {
  await guide.set({ framework: "devon", audience: "family" });
  const stops: string[] = [];
  for (let i = 0; i < 16; i++) {
    await page.keyboard.press("Tab");
    stops.push(await guide.root.evaluate((element) => {
      const at = element.shadowRoot!.activeElement;
      return at?.id.replace(/-\d.*/, "") || at?.className.split(" ")[0] || at?.localName || "";
    }));
  }
  expect(stops.slice(0, 10)).toEqual(["call", "plain", "summary", "own-words", "sort", "by-level", "by-topic", "by-route", "link", "tap"]);
  await page.keyboard.press("Enter");
  await expect(guide.root.locator(".tap[aria-expanded=true]")).toHaveCount(1);
});

test("guide and checker stand on one page, under the strictest policy", async ({ guide, page }) => {
  const said = complaints(page);
  await guide.set({ framework: "devon", audience: "family" });
  await page.evaluate(async () => {
    await import("/js/dist/define.js" as string);
    const checker = document.createElement("level-of-need-checker");
    checker.setAttribute("framework", "devon");
    document.body.append(checker);
  });
  await expect(page.locator("level-of-need-checker").getByRole("heading", { level: 1 })).toHaveText("Find help for a child or young person");
  await guide.root.locator(".grid .tap").first().click();
  await expect(guide.root.getByText("Official wording").first()).toBeVisible();
  expect(said).toEqual([]);
});

test("three presses of Shift leave the guide, from inside it", async ({ guide, page }) => {
  await guide.set({ framework: "devon", audience: "family", "exit-url": "/tests/away.html" });
  await guide.box.fill(MISSING);
  for (let i = 0; i < 3; i++) await page.keyboard.press("Shift");
  await page.waitForURL("**/tests/away.html");
});

test.describe("trouble", () => {
  test("a framework that cannot be had shows numbers and the page's own", async ({ guide, page }) => {
    const heard = await events(page);
    await page.goto("/tests/guide.html");
    await page.route("**/frameworks/**", (route) => route.abort());
    await page.evaluate(() => {
      const element = document.createElement("level-of-need-guide");
      element.setAttribute("framework", "halton");
      element.append("In danger now? Ring 999.");
      document.body.append(element);
    });
    await expect(guide.root.getByRole("heading", { level: 1 })).toHaveText("Sorry, this checker is not working");
    await expect(guide.root.getByRole("link", { name: "0800 1111" })).toBeVisible();
    await expect(page.getByText("In danger now? Ring 999.")).toBeVisible();
    expect((await heard()).map(({ type, codes }) => [type, codes])).toEqual([["lon-problem", ["framework-not-loaded"]]]);
    await page.unroute("**/frameworks/**");
    await guide.button("Try again").click();
    await expect(guide.shown).toBeVisible();
  });

  test.describe("an old copy", () => {
    test.use({ moment: "2027-11-30T10:00:00Z" });
    test("shows people to ring and no criterion", async ({ guide, page }) => {
      await page.goto("/guide.html");
      await expect(guide.root.getByRole("heading", { level: 1 })).toHaveText("Who to ring");
      await expect(guide.root.getByRole("link", { name: "0151 907 8305" })).toBeVisible();
      await expect(guide.root.locator(".tap")).toHaveCount(0);
    });
  });
});

test("the demo page is linked, sound, and has numbers before any script", async ({ guide, page }) => {
  test.slow();
  const said = complaints(page);
  await page.goto("/");
  await page.getByRole("navigation").getByRole("link", { name: "The whole guide" }).click();
  await expect(guide.shown).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).exclude("level-of-need-guide").analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(said).toEqual([]);
  await page.route("**/js/dist/**", (route) => route.abort());
  await page.goto("/guide.html?again");
  await expect(page.getByRole("link", { name: "999", exact: true }).first()).toBeVisible();
});

