// When something fails or is slow, a person always sees 999 and somebody to ring: never a blank box.
import type { Page, Route } from "@playwright/test";
import { compiled } from "./framework.js";
import type { Checker } from "./checker.js";
import { events, expect, test } from "./support.js";

const CORE = "**/frameworks/halton.core.json";
const WORDS = "**/frameworks/halton.family.json";
const WASM = "**/engine_bg.wasm";
/** The pages after the first ones. */
const LATER = "**/js/dist/later-*.js";

/** What stands in the page itself, without the element: the light-DOM numbers. */
async function fallbackShows(page: Page): Promise<void> {
  const fallback = page.getByRole("heading", { name: "Ring someone" }).locator("..");
  await expect(fallback).toBeVisible();
  for (const number of ["999", "0151 907 8305", "0345 050 0148", "0800 1111"]) {
    await expect(fallback.getByRole("link", { name: number })).toBeVisible();
  }
}

async function failsSafely(c: Checker): Promise<void> {
  await expect(c.title).toHaveText("Sorry, this checker is not working");
  await expect(c.root.getByRole("alert")).toHaveText("You can still get help. In danger now? Ring 999. If not, ring one of these numbers.");
  await expect(c.bar.getByRole("link", { name: "Call 999" })).toBeVisible();
  await expect(c.leave).toBeVisible();
  await expect(c.root.getByRole("link", { name: "0800 1111" }).first()).toBeVisible();
  await expect(c.root.getByText(/No council has checked or adopted it/)).toBeVisible();
  await fallbackShows(c.page);
}

/** A compiled file with something done to it. */
const changed = (name: string, how: (file: Record<string, unknown>) => void) => {
  const file = compiled(name) as Record<string, unknown>;
  how(file);
  return (route: Route) => route.fulfill({ json: file });
};

test.describe("a failure", () => {
  const failures: [string, string, (route: Route) => Promise<void>, string?][] = [
    ["the engine is blocked", WASM, (route) => route.abort(), "engine-not-loaded"],
    ["the engine is missing", WASM, (route) => route.fulfill({ status: 404 }), "engine-not-loaded"],
    ["the engine is no engine", WASM, (route) => route.fulfill({ contentType: "application/wasm", body: "not wasm" }), "engine-not-loaded"],
    ["the later pages are blocked", LATER, (route) => route.abort(), "pages-not-loaded"],
    ["the later pages are missing", LATER, (route) => route.fulfill({ status: 404 }), "pages-not-loaded"],
    ["the later pages are no script", LATER, (route) => route.fulfill({ contentType: "text/javascript", body: "no script" }), "pages-not-loaded"],
    ["the framework is missing", CORE, (route) => route.fulfill({ status: 404 }), "framework-not-loaded"],
    ["the words are missing", WORDS, (route) => route.fulfill({ status: 404 }), "framework-not-loaded"],
    ["the framework is cut off", CORE, (route) => route.fulfill({ contentType: "application/json", body: '{"format": 1, "id": ' }), "framework-not-loaded"],
    ["the framework is something else", CORE, (route) => route.fulfill({ json: [] })],
    ["the words are of another build", WORDS, changed("halton.family", (f) => (f["hash"] = "0".repeat(64))), "framework-mixed"],
    ["the words are too few", WORDS, changed("halton.family", (f) => (f["words"] as string[]).pop()), "framework-mixed"],
    ["the framework has an unknown field", CORE, changed("halton.core", (f) => (f["score"] = 7))],
    ["the framework has a format of another time", CORE, changed("halton.core", (f) => (f["format"] = 99))],
    ["the framework lacks its levels", CORE, changed("halton.core", (f) => delete f["levels"])],
    ["the framework names topics it does not have", CORE, changed("halton.core", (f) => (f["topics"] = []))],
  ];
  for (const [name, address, answer, code] of failures) {
    test(name, async ({ checker: c, page }) => {
      await page.route(address, answer);
      const heard = await events(page);
      await page.goto("/");
      await failsSafely(c);
      const problem = (await heard()).find(({ type }) => type === "lon-problem");
      expect(problem?.["codes"]).toEqual(code ? [code] : expect.arrayContaining([expect.stringMatching(/^[a-z-]+$/)]));
    });
  }

  test("a policy that forbids wasm", async ({ checker: c, page }) => {
    await page.route("**/", async (route) => {
      const response = await route.fetch();
      const headers = response.headers();
      headers["content-security-policy"] = (headers["content-security-policy"] ?? "").replace(" 'wasm-unsafe-eval'", "");
      await route.fulfill({ response, headers });
    });
    await page.goto("/");
    await failsSafely(c);
  });

  test("a framework nobody named", async ({ checker: c, page }) => {
    await page.goto("/");
    await expect(c.title).toBeVisible();
    await c.root.evaluate((element) => element.setAttribute("framework", "nowhere"));
    await failsSafely(c);
  });

  for (const [what, address] of [["engine", WASM], ["later pages", LATER]] as const) {
    test(`of the ${what} can be tried again, and then works`, async ({ checker: c, page }) => {
      await page.route(address, (route) => route.abort());
      await page.goto("/");
      await failsSafely(c);
      await page.unroute(address);
      await c.button("Try again").click();
      await expect(c.title).toHaveText("Find help for a child or young person");
      await c.who();
      await c.danger("no");
      await expect(c.title).toContainText("About the child");
    });
  }
});

test.describe("a script that never comes", () => {
  test("leaves the page's own numbers", async ({ page }) => {
    await page.route("**/js/dist/**", (route) => route.abort());
    await page.goto("/");
    await fallbackShows(page);
  });
});

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });
  test("the page's own numbers show", async ({ page }) => {
    await page.goto("/");
    await fallbackShows(page);
  });
});

for (const [what, address] of [["a slow engine", WASM], ["a slow script of later pages", LATER]] as const) test.describe(what, () => {
  /** Holds it back until the test lets it go. */
  async function hold(page: Page): Promise<() => void> {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(address, async (route) => {
      await held;
      await route.continue();
    });
    return release;
  }

  test("holds up neither start nor danger; the page after waits with numbers, then comes", async ({ checker: c, page }) => {
    const release = await hold(page);
    await c.open();
    await fallbackShows(page);
    await c.who();
    await c.danger("no");
    await expect(c.title).toHaveText("Getting the questions ready");
    await expect(c.bar.getByRole("link", { name: "Call 999" })).toBeVisible();
    await fallbackShows(page);
    release();
    await expect(c.title).toContainText("About the child");
    await expect(page.getByRole("heading", { name: "Ring someone" })).toBeHidden();
  });

  test("holds up nobody in danger", async ({ checker: c, page }) => {
    const release = await hold(page);
    await c.open();
    await c.who();
    await c.danger("yes");
    await expect(c.title).toHaveText("Ring 999 now");
    await expect(c.root.getByRole("link", { name: "0800 1111" }).first()).toBeVisible();
    release();
    await expect(c.root.getByRole("link", { name: "0345 050 0148" }).or(c.root.getByRole("link", { name: "0151 907 8305" })).first()).toBeVisible();
    await expect(c.title).toHaveText("Ring 999 now");
  });
});

test.describe("a copy of the guide that grew old", () => {
  test("says so past its review date", async ({ checker: c, page }) => {
    await page.clock.setFixedTime(new Date("2027-06-01T10:00:00Z"));
    await c.open();
    await expect(c.root.getByText(/due to be checked again/)).toBeVisible();
    await c.toResult({ says: { "school-absence": { "refusing-school": "Yes" } } });
    await expect(c.root.getByText(/due to be checked again/)).toBeVisible();
  });

  test("past the time allowed only people to ring are shown", async ({ checker: c, page }) => {
    await page.clock.setFixedTime(new Date("2027-11-30T10:00:00Z"));
    await page.goto("/");
    await expect(c.title).toHaveText("Who to ring");
    await expect(c.root.getByRole("link", { name: "0151 907 8305" })).toBeVisible();
    await expect(c.button("Continue")).toHaveCount(0);
  });
});
