// The element's own words in the language `lang` asks for: Welsh whole, nothing flashing in English, none missing, right to left.
import { AxeBuilder } from "@axe-core/playwright";
import { language as welsh } from "../../js/src/languages/cy.js";
import { inPlaceOfWelsh, leftInEnglish, ENGLISH, pseudoLanguage, walkIn, WELSH } from "./languages.js";
import { events, expect, test } from "./support.js";
import type { Checker } from "./checker.js";

// These are tests of our own words: those of a framework are tested in translation.spec.ts.
test.beforeEach(({ page }) => leftInEnglish(page));

const EVERYTHING = { framework: "halton", agency: "health", compare: "rochdale" };
const UNREVIEWED = welsh.unreviewed.map(({ words }) => words);

/** What is shown between no brackets and is not marked as English: it stands in no language's file. */
async function untranslated(c: Checker): Promise<string[]> {
  return c.root.evaluate((element) => {
    const found: string[] = [];
    const root = element.shadowRoot!;
    let depth = 0;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      let outside = "";
      for (const letter of node.textContent ?? "") {
        if (letter === "⟦") depth += 1;
        else if (letter === "⟧") depth -= 1;
        else if (depth === 0) outside += letter;
      }
      const known = node.parentElement?.closest("[lang=en], style, a[href^=http], a[href^=mailto]");
      if (!known && /\p{L}/u.test(outside)) found.push(outside.trim());
    }
    for (const labelled of root.querySelectorAll("[aria-label]")) {
      const label = labelled.getAttribute("aria-label") ?? "";
      if (!label.startsWith("⟦")) found.push(label);
    }
    return found;
  });
}

/** What sticks out of the page on either side. */
async function sticksOut(c: Checker): Promise<string[]> {
  return c.root.evaluate((element) => {
    const page = document.documentElement;
    const outside = ({ left, right }: DOMRect) => left < -1 || right > innerWidth + 1;
    const out = [...(element.shadowRoot?.querySelectorAll<HTMLElement>("*") ?? [])].filter(
      (inner) => !inner.closest(".vh") && inner.getClientRects().length > 0 && outside(inner.getBoundingClientRect()),
    );
    const wide = page.scrollWidth > page.clientWidth ? ["the page scrolls sideways"] : [];
    return [...wide, ...out.map((inner) => `${inner.tagName} ${inner.textContent?.trim().slice(0, 60)}`)];
  });
}

/** What axe says of a page whose language is not that of all its words. */
async function sound(c: Checker, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page: c.page }).include("level-of-need-checker").analyze();
  expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`), name).toEqual([]);
}

const base = (c: Checker) => c.root.locator(".base");
const shadow = (c: Checker) => c.root.evaluate((element) => element.shadowRoot?.textContent ?? "");

for (const reader of ["family", "young-person", "practitioner"] as const) {
  test.describe(`Welsh, ${reader}`, () => {
    test.use({ reader });
    test("stands on every page, each of which says that nobody has reviewed it", async ({ checker: c }) => {
      test.slow();
      await c.set({ ...EVERYTHING, lang: "cy" });
      await walkIn(welsh.words, c, async (name) => {
        await expect.soft(base(c), name).toHaveAttribute("lang", "cy");
        for (const words of UNREVIEWED) await expect.soft(c.root.getByText(words), name).toBeVisible();
        // The framework's words are English, and say so.
        if (/^(start|topic|result)$/.test(name)) await sound(c, name);
        if (name === "check") await expect.soft(c.root.locator("dt [lang=en]").first()).toBeVisible();
      });
      await expect(c.root.locator(".hours").first()).toHaveText(/Ar (agor|gau) tan \d+ (y bore|y prynhawn|yr hwyr)|ddydd a nos/);
      await expect(c.root.getByText("Gwiriwyd 22 Tachwedd 2026.").first()).toBeVisible();
      await expect(c.root.locator("blockquote").first().locator("[lang=en]")).toBeVisible();
    });
  });

  test.describe(`a language nobody speaks, ${reader}`, () => {
    test.use({ reader, viewport: { width: 320, height: 640 } });
    test("no text of ours is left in English, and longer ones fit into 320 px", async ({ checker: c, page }) => {
      test.slow();
      const language = pseudoLanguage("ltr");
      await inPlaceOfWelsh(page, language);
      await c.set({ ...EVERYTHING, lang: "cy" });
      await walkIn(language.words, c, async (name) => {
        expect.soft(await untranslated(c), name).toEqual([]);
        expect.soft(await sticksOut(c), name).toEqual([]);
      });
    });
  });
}

test.describe("right to left", () => {
  for (const reader of ["family", "practitioner"] as const) {
    test.describe(reader, () => {
      test.use({ reader, viewport: { width: 320, height: 640 } });
      test("every page fits, starts at the right and keeps numbers whole", async ({ checker: c, page }) => {
        test.slow();
        const language = pseudoLanguage("rtl");
        await inPlaceOfWelsh(page, language);
        await c.set({ ...EVERYTHING, lang: "cy" });
        await page.evaluate(() => (document.documentElement.dir = "rtl"));
        await walkIn(language.words, c, async (name) => {
          expect.soft(await sticksOut(c), name).toEqual([]);
          const edge = await c.title.evaluate((title) => {
            const range = document.createRange();
            range.selectNodeContents(title);
            const rights = [...range.getClientRects()].map(({ right }) => right);
            return title.getBoundingClientRect().right - Math.max(...rights);
          });
          expect.soft(edge, `${name}: the title starts at the right`).toBeLessThan(2);
          const turned = await c.root.evaluate((element) =>
            [...element.shadowRoot!.querySelectorAll("a[href^='tel:']")]
              .filter((link) => /^[\d ]+$/.test(link.textContent!.trim()) && getComputedStyle(link).direction !== "ltr")
              .map((link) => link.textContent),
          );
          expect.soft(turned, `${name}: numbers to ring`).toEqual([]);
          const taken = await c.root.evaluate((element) =>
            [...element.shadowRoot!.querySelectorAll("[lang=en]")].filter((words) => getComputedStyle(words).direction !== "ltr").length,
          );
          expect.soft(taken, `${name}: English that runs the wrong way`).toBe(0);
        });
        // The lowest level stands where reading starts.
        const [first, last] = await c.root.locator("svg text").evaluateAll((all) =>
          [all[0], all[all.length - 1]].map((one) => one!.getBoundingClientRect().x),
        );
        expect(first).toBeGreaterThan(last!);
      });
    });
  }

  test("the way back points to the right", async ({ checker: c, page }) => {
    const language = pseudoLanguage("rtl");
    await inPlaceOfWelsh(page, language);
    const arrow = () => c.root.locator(".back").evaluate((back) => getComputedStyle(back, "::before").transform);
    const toDanger = async (words: typeof ENGLISH) => {
      await c.root.getByRole("radio").first().check();
      await c.button(words.next as string).click();
    };
    await c.set({ framework: "halton" });
    await toDanger(ENGLISH);
    const left = await arrow();
    await c.set({ framework: "halton", lang: "cy" });
    await toDanger(language.words);
    const right = await arrow();
    expect(left).toMatch(/^matrix\(0\.7\d+, 0\.7/); // an eighth of a turn
    expect(right).toMatch(/^matrix\(-0\.7\d+, -0\.7/); // the other way round
  });

  test("on such a page English still runs from left to right, the page's own numbers as the page does", async ({ checker: c, page }) => {
    await page.route("**/engine_bg.wasm", (route) => route.abort());
    await page.goto("/tests/bare.html");
    await page.evaluate(() => {
      Object.assign(document.documentElement, { lang: "ar", dir: "rtl" });
      const element = document.createElement("level-of-need-checker");
      element.setAttribute("framework", "halton");
      element.append("999");
      document.body.append(element);
    });
    await expect(c.title).toHaveText("Sorry, this checker is not working");
    await expect(base(c)).toHaveAttribute("lang", "en");
    await expect(base(c)).toHaveCSS("direction", "ltr");
    await expect(c.root.locator(".fallback")).toHaveCSS("direction", "rtl");
  });
});

test.describe("the language", () => {
  const WELSH_TITLE = "Dod o hyd i help i blentyn neu berson ifanc";
  const ENGLISH_TITLE = "Find help for a child or young person";

  const places: [string, string, string | null, string][] = [
    ["the element's own", "", "cy", WELSH_TITLE],
    ["with a country", "", "cy-GB", WELSH_TITLE],
    ["in capitals", "", "CY", WELSH_TITLE],
    ["the page's", "cy", null, WELSH_TITLE],
    ["the element's before the page's", "cy", "en", ENGLISH_TITLE],
    ["one that nobody has written", "cy", "fr", ENGLISH_TITLE],
    ["one that only starts alike", "", "cym", ENGLISH_TITLE],
    ["none at all", "", null, ENGLISH_TITLE],
  ];
  for (const [name, outside, own, title] of places) {
    test(`is ${name}`, async ({ checker: c, page }) => {
      const asked: string[] = [];
      page.on("request", (request) => WELSH.test(request.url()) && asked.push(request.url()));
      await page.goto("/tests/bare.html");
      await page.evaluate(
        ([around, lang]) => {
          document.documentElement.lang = around!;
          const element = document.createElement("level-of-need-checker");
          element.setAttribute("framework", "halton");
          if (lang) element.setAttribute("lang", lang);
          document.body.append(element);
        },
        [outside, own],
      );
      await expect(c.title).toHaveText(title);
      await expect(base(c)).toHaveAttribute("lang", title === WELSH_TITLE ? "cy" : "en");
      await c.root.getByRole("radio").first().check();
      await c.root.locator(".main").click();
      expect(asked.length).toBe(title === WELSH_TITLE ? 1 : 0);
    });
  }

  test("is that of the page around a shadow root", async ({ checker: c, page }) => {
    await page.goto("/tests/bare.html");
    await page.evaluate(() => {
      document.documentElement.lang = "cy";
      const host = document.createElement("div");
      document.body.append(host);
      const element = document.createElement("level-of-need-checker");
      element.setAttribute("framework", "halton");
      host.attachShadow({ mode: "open" }).append(element);
    });
    await expect(c.title).toHaveText(WELSH_TITLE);
  });

  test("can be changed at any time, and no answer is lost", async ({ checker: c }) => {
    await c.set({ framework: "halton", lang: "en" });
    await c.root.getByRole("radio", { name: "A child I know" }).check();
    await c.root.evaluate((element) => element.setAttribute("lang", "cy"));
    await expect(c.title).toHaveText(WELSH_TITLE);
    await expect(c.root.getByRole("radio", { name: "Plentyn rwy'n ei adnabod" })).toBeChecked();
    await expect(c.root.getByRole("radio", { name: "Plentyn rwy'n ei adnabod" })).toBeFocused();
    await c.root.evaluate((element) => ((element as HTMLElement).lang = "en"));
    await expect(c.title).toHaveText(ENGLISH_TITLE);
    await expect(c.root.getByRole("radio", { name: "A child I know" })).toBeChecked();
    for (const words of UNREVIEWED) await expect(c.root.getByText(words)).toHaveCount(0);
  });

  test("never flashes in English: the page's own numbers stand until the words are there", async ({ checker: c, page }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(WELSH, async (route) => {
      await held;
      await route.continue();
    });
    const heard = await events(page);
    await page.goto("/tests/bare.html");
    await page.evaluate(() => {
      const element = document.createElement("level-of-need-checker");
      element.setAttribute("framework", "halton");
      element.lang = "cy";
      element.append("Mewn perygl? 999");
      document.body.append(element);
    });
    // Everything else is there, and still nothing but the page's own words shows.
    await expect.poll(async () => (await heard()).map(({ type }) => type)).toEqual(["lon-ready"]);
    expect((await shadow(c)).trim()).toBe("");
    await expect(c.root.getByText("Mewn perygl? 999").or(page.getByText("Mewn perygl? 999"))).toBeVisible();
    release();
    await expect(c.title).toHaveText(WELSH_TITLE);
  });

  for (const [name, body] of [["missing", null], ["no script", "no script"]] as const) {
    test(`falls back to English when its words are ${name}, and tells the page`, async ({ checker: c, page }) => {
      await page.route(WELSH, (route) => (body ? route.fulfill({ contentType: "text/javascript", body }) : route.fulfill({ status: 404 })));
      const heard = await events(page);
      await c.set({ framework: "halton", lang: "cy" });
      await expect(c.title).toHaveText(ENGLISH_TITLE);
      await expect(base(c)).toHaveAttribute("lang", "en");
      expect((await heard()).find(({ type }) => type === "lon-problem")?.["codes"]).toEqual(["language-not-loaded"]);
      await c.who();
      await c.danger("no");
      await expect(c.title).toHaveText("About the child");
    });
  }
});
