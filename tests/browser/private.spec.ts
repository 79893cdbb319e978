// Nothing a person enters leaves the device, is kept on it, or can be read from outside the screen.
import { policy } from "../../js/serve.mjs";
import type { Checker, Way } from "./checker.js";
import { today } from "./saved-file.js";
import { complaints, events, expect, test } from "./support.js";

const WORRIED: Way = {
  age: "11-15",
  area: "Yes",
  says: {
    "school-absence": { "significant-unauthorised-absence": "Yes" },
    "domestic-abuse": { "early-concerns-domestic-abuse": "Not sure" },
  },
  strengths: ["good-hygiene"],
  tried: "universal-not-enough",
};

/** A whole journey, every fold of its result opened, saved, made a sheet of, and opened again. */
async function wholeJourney(c: Checker): Promise<void> {
  await c.toResult(WORRIED);
  await c.page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const download = c.page.waitForEvent("download");
  await c.button("Save to open later").click();
  await c.button("Go on").click(); // somebody at home might find it
  expect((await download).suggestedFilename()).toBe("notes-2026-12-02.json");
  await c.sheet();
  await c.button("Back to the result").click();
  await c.button("Start again").click();
  await c.reopen(today());
  await expect(c.title).toHaveText(/danger/);
  await c.danger("yes");
  await expect(c.title).toHaveText("Ring 999 now");
}

/** To the worries page, where a worry is told in a person's own words and the first that fits is ticked. */
async function ownWords(c: Checker): Promise<void> {
  await c.who();
  await c.danger("no");
  await c.child("11-15", "Yes");
  await c.root.getByRole("textbox").fill("he keeps going missing and his stepdad hits him");
  await c.group("Is it like one of these?").getByRole("checkbox").first().check();
}

test("nothing is asked of any server after the element's own files", async ({ checker: c, page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("websocket", (socket) => asked.push(socket.url()));
  const heard = await events(page);
  await c.open();
  await expect.poll(async () => (await heard()).map(({ type }) => type)).toContain("lon-ready");
  await page.waitForLoadState("networkidle");
  const own = asked.splice(0);
  const { origin } = new URL(page.url());
  for (const address of own) {
    expect(address.startsWith(origin), address).toBe(true);
    expect(new URL(address).search).toBe("");
  }
  await wholeJourney(c);
  expect(asked).toEqual([]);
  // One file more, when the box for a person's own words is first used: the same whatever is written in it.
  await c.open();
  await page.waitForLoadState("networkidle");
  asked.length = 0;
  await ownWords(c);
  expect(asked).toEqual([`${origin}/js/dist/frameworks/halton.search.json`]);
});

test.describe("another reader", () => {
  test.use({ reader: "volunteer" });
  test("every reader's words are fetched before anybody says who they are, and none after", async ({ checker: c, page }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await c.open();
    await page.waitForLoadState("networkidle");
    const words = asked.splice(0).filter((path) => path.includes("/frameworks/"));
    const parts = ["core", "family", "young-person", "volunteer", "practitioner", "easy-read"];
    expect(words.sort()).toEqual(parts.map((part) => `/js/dist/frameworks/halton.${part}.json`).sort());
    await c.who();
    await c.danger("no");
    await expect(c.title).toContainText("About the child");
    expect(asked).toEqual([]);
  });
});

test("nothing is kept: no cookies, no storage, no databases, no caches, no history", async ({ checker: c, page, context }) => {
  await c.open();
  const entries = await page.evaluate(() => history.length);
  await wholeJourney(c);
  await c.button("Go on with the questions").click();
  await c.change("Worries"); // a saved check goes on at its answers
  await c.root.getByRole("textbox").fill("he keeps going missing");
  await c.group("Is it like one of these?").getByRole("checkbox").first().check();
  expect(await context.cookies()).toEqual([]);
  expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
  const kept = await page.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    history: history.length,
    state: history.state as unknown,
    name: window.name,
  }));
  expect(kept).toEqual({ cookie: "", local: 0, session: 0, databases: 0, caches: 0, workers: 0, history: entries, state: null, name: "" });
});

test("address, title, the page around it and the element's attributes stay as they were", async ({ checker: c, page }) => {
  await c.open();
  const outside = () => page.evaluate(() => [location.href, document.title, document.documentElement.outerHTML]);
  const before = await outside();
  await c.toResult(WORRIED);
  expect(await outside()).toEqual(before);
});

test("no script of the page can walk from the element to what was answered", async ({ checker: c }) => {
  await c.open();
  await c.toResult(WORRIED);
  const found = await c.root.evaluate((element) => {
    const seen = new Set<unknown>([element]);
    const ways: [unknown, string][] = [[element, "element"]];
    for (const [one, way] of ways) {
      const parts: [unknown, unknown][] = Reflect.ownKeys(one as object).map((key) => [String(key), Object.getOwnPropertyDescriptor(one, key)?.value]);
      if (one instanceof Map) parts.push(...one);
      if (one instanceof Set) parts.push(...[...one].map((part, i): [unknown, unknown] => [i, part]));
      for (const [key, part] of parts) {
        if (key === "answers") return `${way}.answers`;
        if (part === null || !/object|function/.test(typeof part) || seen.has(part) || (part instanceof Node && part !== element.shadowRoot)) continue;
        if (part === globalThis || seen.size > 20_000) continue;
        seen.add(part);
        ways.push([part, `${way}.${String(key)}`]);
      }
    }
    return seen.size;
  });
  expect(found).toBeGreaterThan(10); // it walked, and found none
});

test("no attribute inside the element holds an id of an answer, or an answer", async ({ checker: c }) => {
  const { framework } = c.words;
  const ids = new Set([
    ...framework.indicators.map(({ id }) => id),
    ...framework.topics.map(({ id }) => id),
    ...framework.strengths.map(({ id }) => id),
    ...framework.ages.bands.map(({ id }) => id),
    ...framework.questions.flatMap(({ options }) => options.map(({ id }) => id)),
    ...["yes", "no", "not-sure", "inside", "outside"],
  ]);
  const attributes = () =>
    c.root.evaluate((element) => {
      const found: string[] = [];
      for (const inner of element.shadowRoot?.querySelectorAll("*") ?? []) {
        for (const { name, value } of inner.attributes) if (name !== "class") found.push(...value.split(/\s+/));
      }
      return found;
    });
  const clean = async () => expect((await attributes()).filter((value) => ids.has(value))).toEqual([]);
  await c.open();
  await c.who();
  await c.danger("not-sure");
  await c.child("5-10", "Yes");
  await c.root.getByRole("textbox").fill("he keeps going missing");
  await c.group("Is it like one of these?").getByRole("checkbox").first().check();
  await clean();
  await c.group("Is it like one of these?").getByRole("checkbox").first().uncheck();
  await c.root.getByRole("textbox").press("Escape");
  await c.worries("school-absence");
  await c.atTopic("school-absence");
  await c.say("refusing-school", "Not sure");
  await clean();
  await c.go();
  await c.strengths("good-hygiene");
  await c.tried("universal-not-enough");
  await c.atCheck();
  await clean();
  await c.result();
  await clean();
  await c.sheet();
  await clean();
  await c.button("Back to the result").click();
  await c.button("Start again").click();
  await c.reopen(today());
  await c.danger("no");
  await c.atCheck();
  await clean();
  await c.result();
  await clean();
});

test.describe("events", () => {
  test("tell kinds of pages only, in the same words whatever was answered", async ({ checker: c, page }) => {
    const heard = await events(page);
    await c.open();
    await c.toResult(WORRIED);
    const told = await heard();
    const kinds = ["start", "danger", "child", "worries", "topic", "topic", "strengths", "questions", "check", "result"];
    expect(told.filter(({ type }) => type === "lon-page").map(({ page }) => page)).toEqual(kinds);
    expect(told.map(({ type }) => type)).toContain("lon-finished");
    for (const { type, page, isTrusted, detail, ...more } of told) {
      expect(more, `${String(type)} carries more than a kind of page`).toEqual({});
      expect(detail).toBeUndefined();
      expect(isTrusted).toBe(false);
      expect([undefined, ...kinds]).toContain(page);
    }
  });

  test("do not tell that there is danger, or that somebody is too old", async ({ checker: c, page }) => {
    const heard = await events(page);
    await c.open();
    await c.who();
    await c.danger("yes");
    await expect(c.title).toHaveText("Ring 999 now");
    await c.button("Go on with the questions").click();
    await c.child("18-or-over");
    await expect(c.title).toHaveText("This guide is for children and young people");
    const pages = (await heard()).filter(({ type }) => type === "lon-page").map(({ page }) => page);
    expect(new Set(pages)).toEqual(new Set(["start", "danger", "child"]));
  });
});

test("works under the strictest policy, Trusted Types included, without one violation", async ({ checker: c, page }) => {
  const said = complaints(page);
  await page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(globalThis, { violations });
    addEventListener("securitypolicyviolation", (event) => violations.push(`${event.violatedDirective} ${event.blockedURI}`));
  });
  const response = await page.goto("/");
  expect(response?.headers()["content-security-policy"]).toBe(policy);
  for (const part of ["default-src 'none'", "require-trusted-types-for 'script'", "style-src 'self'"]) expect(policy).toContain(part);
  expect(policy).not.toContain("unsafe-inline");
  expect(policy).not.toContain("'unsafe-eval'");
  await wholeJourney(c);
  expect(await page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations)).toEqual([]);
  expect(said).toEqual([]);
});

test("nothing asked of a person is offered again by the browser", async ({ checker: c }) => {
  await c.open();
  await c.who();
  await c.danger("no");
  await expect(c.title).toContainText("About the child");
  for (const radio of await c.root.getByRole("radio").all()) await expect(radio).toHaveAttribute("autocomplete", "off");
});
