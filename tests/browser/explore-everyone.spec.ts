// The whole framework for everyone and everywhere: private, on paper, with the keyboard, on a small screen, beside a checker, in trouble.
import { AxeBuilder } from "@axe-core/playwright";
import { expect, halton, MISSING, reading, squeeze, test } from "./explorer.js";
import { complaints, events } from "./support.js";

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
