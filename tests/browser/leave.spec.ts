// Leave this page: at once, from anywhere, with nothing left behind; and a warning only for leaving by accident.
import type { BrowserContext, Page } from "@playwright/test";
import { Checker } from "./checker.js";
import { expect, test } from "./support.js";

const WEATHER = "https://www.bbc.co.uk/weather";

/** The world outside, as far as these tests go there. */
async function outside(context: BrowserContext): Promise<void> {
  await context.route(`${WEATHER}**`, (route) =>
    route.fulfill({ contentType: "text/html", body: "<title>Weather</title><h1>Weather</h1>" }),
  );
}

/** Three presses of Shift on its own. */
async function shifts(page: Page, times = 3): Promise<void> {
  for (let i = 0; i < times; i++) await page.keyboard.press("Shift");
}

/** A page before, then a check with an answer on it. */
async function started(c: Checker): Promise<void> {
  await c.page.goto("/tests/away.html");
  await c.page.getByRole("link", { name: "To the checker" }).click();
  await c.who();
  await c.danger("not-sure");
  await expect(c.title).toContainText("About the child");
}

test("the button goes to the weather; neither history nor Back leads to the answers", async ({ checker: c, page, context }) => {
  await outside(context);
  await page.goto("/tests/away.html");
  await page.goto("/");
  await c.who();
  await c.danger("not-sure");
  await expect(c.title).toContainText("About the child");
  const entries = await page.evaluate(() => history.length);
  await c.leave.click();
  await page.waitForURL(WEATHER);
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await page.goBack();
  await expect(page).toHaveURL(/\/tests\/away\.html$/);
});

for (const [where, focus] of [
  ["a field of the page around it", (c: Checker) => c.page.getByRole("searchbox").focus()],
  ["a control of the component", (c: Checker) => c.button("Continue").focus()],
  ["nothing at all", async (c: Checker) => c.page.evaluate(() => (document.activeElement as HTMLElement).blur())],
] as const) {
  test(`three presses of Shift leave with the focus in ${where}`, async ({ checker: c, page }) => {
    await started(c);
    await focus(c);
    await shifts(page, 2);
    await expect(c.root.getByText("Press Shift 1 more to leave this page.")).toBeAttached();
    await expect(page).toHaveURL(/host\.html$/);
    await shifts(page, 1);
    await expect(page).toHaveURL(/\/tests\/away\.html$/); // the page's own exit-url
  });
}

test("Shift held with another key does not count", async ({ checker: c, page }) => {
  await started(c);
  for (let i = 0; i < 4; i++) await page.keyboard.press("Shift+Tab");
  await page.getByRole("searchbox").focus();
  await page.keyboard.type("ABC");
  await shifts(page, 2);
  await expect(c.root.getByText("Press Shift 1 more to leave this page.")).toBeAttached();
  await expect(c.title).toContainText("About the child");
});

test("everything is cleared and covered before the next page answers", async ({ checker: c, page, context }) => {
  let asked = () => {};
  const leaving = new Promise<void>((resolve) => (asked = resolve));
  // An answer without a page: the browser stays where it is, and we can look.
  await context.route(`${WEATHER}**`, async (route) => {
    await route.fulfill({ status: 204 });
    asked();
  });
  await c.open();
  await c.toResult({ says: { "school-absence": { "refusing-school": "Yes" } } });
  await c.leave.click();
  await leaving;
  await expect(page.locator("html")).toBeHidden();
  expect(await c.text()).not.toContain(c.words.criterion("refusing-school"));
  expect(await c.text()).toContain("Find help for a child or young person");
});

test("works from inside a frame of the same site: the whole page leaves", async ({ page, context }) => {
  await outside(context);
  await page.goto("/tests/frame.html");
  const frame = page.frameLocator("iframe");
  await frame.getByRole("radio", { name: "My child" }).check();
  await frame.getByRole("button", { name: /^Leave this page/ }).click();
  await page.waitForURL(/\/tests\/away\.html$/);
  await expect(page.getByRole("heading", { name: "Elsewhere" })).toBeVisible();
});

test("an address that is no web address is never gone to: the weather instead", async ({ checker: c, page, context }) => {
  await outside(context);
  await c.open();
  await c.root.evaluate((element) => element.setAttribute("exit-url", "javascript:alert(1)"));
  await c.leave.click();
  await page.waitForURL(WEATHER);
});

test("an address on this very page would leave a blank one: the weather instead", async ({ checker: c, page, context }) => {
  await outside(context);
  await c.open();
  await c.root.evaluate((element) => element.setAttribute("exit-url", "#top"));
  await c.leave.click();
  await page.waitForURL(WEATHER);
});

test("works from inside a frame of another site: by button the whole page leaves, and answers are gone at once", async ({ page, context, baseURL }) => {
  await outside(context);
  // Two sites that are not this machine's: a browser keeps those from framing what is.
  await context.route("http://checker.test/**", async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: `${baseURL}${pathname}` }) });
  });
  const body = `<title>A host</title><iframe title="Find help" src="http://checker.test/tests/host.html" width="800" height="600"></iframe>`;
  await context.route("http://host.test/", (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto("http://host.test/");
  const frame = page.frameLocator("iframe");
  await frame.getByRole("radio", { name: "My child" }).check();
  await frame.getByRole("button", { name: /^Leave this page/ }).click();
  await page.waitForURL(/\/tests\/away\.html$/);
});

test("three presses of Shift work inside a frame, with the focus in the checker", async ({ page }) => {
  await page.goto("/tests/frame.html");
  await page.frameLocator("iframe").getByRole("radio", { name: "My child" }).focus();
  await shifts(page);
  await page.waitForURL(/\/tests\/away\.html$/);
});

test("says what it cannot hide, and leads to the page on covering one's tracks", async ({ checker: c, page }) => {
  await c.open();
  await c.root.getByText("If someone may look at this device").click();
  await expect(c.root.getByText(/It cannot hide that this page was opened/)).toBeVisible();
  await c.root.getByRole("link", { name: "How to cover your tracks" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Cover your tracks");
  await expect(page.getByRole("heading", { name: "What it cannot hide" })).toBeVisible();
});

test("an address of such a page that is no web address is not linked", async ({ checker: c }) => {
  await c.set({ framework: "halton", "tracks-url": "javascript:alert(1)" });
  await c.root.getByText("If someone may look at this device").click();
  await expect(c.root.getByText(/It cannot hide that this page was opened/)).toBeVisible();
  await expect(c.root.getByRole("link", { name: "How to cover your tracks" })).toHaveCount(0);
});

for (const name of ["index", "leave", "safety", "try"]) {
  test(`the title of ${name}.html tells nobody what the page is about`, async ({ page }) => {
    await page.goto(`/${name}.html`);
    expect(await page.title()).not.toMatch(/abuse|danger|need|worr|harm|violen|neglect|social|protect|emergency|999|track|leave|hide/i);
  });
}

test("a page put aside for the browser's Back holds no answers", async ({ checker: c, page }) => {
  await c.open();
  await c.toResult({ says: { "school-absence": { "refusing-school": "Yes" } } });
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true })));
  await expect(c.title).toHaveText("Find help for a child or young person");
  expect(await c.text()).not.toContain(c.words.criterion("refusing-school"));
});

test.describe("leaving by accident", () => {
  test("is warned of once, after the first answer and not before", async ({ checker: c, page }) => {
    const warned: string[] = [];
    page.on("dialog", async (dialog) => {
      warned.push(dialog.type());
      await dialog.dismiss();
    });
    await page.goto("/tests/host.html");
    await c.who();
    await page.getByRole("link", { name: "Another page" }).click();
    await expect(page.getByRole("heading", { name: "Elsewhere" })).toBeVisible();
    expect(warned).toEqual([]);

    await started(c);
    await page.getByRole("link", { name: "Another page" }).click();
    await expect.poll(() => warned).toEqual(["beforeunload"]);
    await expect(c.title).toContainText("About the child");
    await page.getByRole("link", { name: "Another page" }).click();
    await expect(page.getByRole("heading", { name: "Elsewhere" })).toBeVisible();
    expect(warned).toEqual(["beforeunload"]);
  });

  test("is not warned of through Leave this page, nor after Start again", async ({ checker: c, page }) => {
    const warned: string[] = [];
    page.on("dialog", async (dialog) => {
      warned.push(dialog.type());
      await dialog.accept();
    });
    await started(c);
    await c.leave.click();
    await expect(page.getByRole("heading", { name: "Elsewhere" })).toBeVisible();

    await page.goto("/tests/host.html");
    await c.who();
    await c.danger("no");
    await c.child("18-or-over");
    await c.button("Start again").click();
    await expect(c.title).toHaveText("Find help for a child or young person");
    await page.getByRole("link", { name: "Another page" }).click();
    await expect(page.getByRole("heading", { name: "Elsewhere" })).toBeVisible();
    expect(warned).toEqual([]);
  });
});
