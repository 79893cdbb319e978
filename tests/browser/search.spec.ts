// The own-words box: what it finds, 999 first for danger, nothing made up, and nothing of it anywhere but on the screen.
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import type { Framework } from "../../js/src/types.js";
import type { Checker } from "./checker.js";
import { compiled } from "./framework.js";
import { complaints, events, expect, test } from "./support.js";

const MISSING = "he keeps going missing from home and won't say where he was";
const DANGER = "he has taken an overdose of tablets";
const PERMIT = "how do i renew my parking permit";
const WORDS = "**/frameworks/halton.search.json";
const TYPED = { timeout: 15_000 };

const box = (c: Checker) => c.root.getByRole("textbox", { name: "Say it in your own words" });
const fits = (c: Checker) => c.group("Worries that may fit").getByRole("checkbox");
const like = (c: Checker) => c.group("Is it like one of these?").getByRole("checkbox");
const alarm = (c: Checker) => c.root.getByRole("alert");
const own = (c: Checker) => c.root.locator(".own-words");
const named = (words: string) => new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));

async function toWorries(c: Checker, age?: string): Promise<void> {
  await c.open();
  await c.who();
  await c.danger("no");
  await c.child(age);
  await expect(box(c)).toBeVisible();
}

/** Text and attributes of the element, and what its fields hold. */
const everything = (c: Checker) =>
  c.root.evaluate((element) => {
    const root = element.shadowRoot!;
    return root.innerHTML + [...root.querySelectorAll("textarea, input")].map((one) => (one as HTMLInputElement).value).join(" ");
  });

test.describe("what fits", () => {
  test("a topic is picked from what was found, and stays picked in the list", async ({ checker: c }) => {
    await toWorries(c);
    await box(c).fill(MISSING);
    const missing = fits(c).and(c.root.getByRole("checkbox", { name: named(c.words.topic("missing")) }));
    await missing.check();
    await box(c).fill("");
    await expect(fits(c)).toHaveCount(0);
    await c.button("Show all").click();
    await expect(c.topicBox("missing")).toBeChecked();
    await box(c).fill(MISSING);
    await expect(missing).toBeChecked();
    await c.button("Go on with what you ticked").click();
    await c.atTopic("missing");
  });

  test("a statement picks its topic, whose page begins with it and leaves it unanswered", async ({ checker: c }) => {
    await toWorries(c);
    await box(c).fill(MISSING);
    const words = c.words.indicator("repeatedly-missing");
    await like(c).and(c.root.getByRole("checkbox", { name: named(words) })).check();
    await expect(fits(c).first()).toBeChecked();
    await c.go();
    await c.atTopic("missing");
    await expect(c.heading("You ticked this on the page before. Is it so?")).toBeVisible();
    await expect(c.root.locator(".rung").first()).toContainText(words);
    await expect(c.root.getByRole("radio", { checked: true })).toHaveCount(0);
    await c.go();
    await c.strengths();
    await c.tried();
    await c.atCheck();
    await expect(c.row(c.words.topic("missing"))).toContainText("Not answered");
    await c.result();
    expect(await c.text()).not.toContain(MISSING);
  });

  test("a statement unticked takes along the topic that was picked for it alone, and no other", async ({ checker: c }) => {
    await toWorries(c);
    await box(c).fill(MISSING);
    await expect(like(c).first()).toBeVisible();
    await like(c).first().check();
    await expect(fits(c).first()).toBeChecked();
    await like(c).first().uncheck();
    await expect(fits(c).first()).not.toBeChecked();
    await fits(c).first().check();
    await like(c).first().check();
    await like(c).first().uncheck();
    await expect(fits(c).first()).toBeChecked();
  });

  test("only what the page after would ask of a child of this age is offered", async ({ checker: c }) => {
    const { indicators } = c.words.framework;
    const wrong = (band: string) => indicators.filter(({ ages }) => ages.length && !ages.includes(band));
    await toWorries(c, "unborn");
    for (const { plain } of wrong("unborn").slice(0, 8)) {
      await box(c).fill(plain.family ?? "");
      await expect(own(c).getByRole("group").or(own(c).getByText("We found nothing"))).not.toHaveCount(0);
      await expect(own(c).getByRole("checkbox", { name: named(plain.family ?? "") })).toHaveCount(0);
    }
  });

  test("how many were found is said once a person has stopped typing", async ({ checker: c }) => {
    await toWorries(c);
    await box(c).pressSequentially(MISSING);
    await expect(c.root.getByText(/^Worries that may fit: \d+\. Statements that may fit: \d+\.$/)).toBeAttached(TYPED);
  });

  test("one or two letters find nothing and say nothing", async ({ checker: c }) => {
    await toWorries(c);
    await box(c).fill(MISSING);
    await expect(fits(c).first()).toBeVisible();
    await box(c).fill("he");
    await expect(fits(c)).toHaveCount(0);
    await expect(own(c).getByText("We found nothing")).toHaveCount(0);
  });
});

test.describe("danger", () => {
  test("999 comes first, is read out once, and stays while the words say so", async ({ checker: c, page }) => {
    await toWorries(c);
    await box(c).fill(DANGER);
    await expect(alarm(c).getByRole("link", { name: "Call 999" })).toBeVisible();
    await expect(fits(c).first()).toBeVisible();
    const above = await c.root.evaluate((element) => {
      const [alert, found] = ["[role=alert] .flag", ".own-words fieldset"].map((which) => element.shadowRoot!.querySelector(which)!);
      return !!(alert!.compareDocumentPosition(found!) & Node.DOCUMENT_POSITION_FOLLOWING);
    });
    expect(above).toBe(true);
    // The message may not be written anew at each key: it would be read out again and again.
    await alarm(c).evaluate((alert) => {
      const changes: number[] = [];
      Object.assign(globalThis, { changes });
      new MutationObserver((all) => changes.push(all.length)).observe(alert, { childList: true, characterData: true, subtree: true });
    });
    await box(c).press("End");
    await box(c).pressSequentially(" and he will not wake up");
    await expect(c.root.getByText(/^Worries that may fit: |^We found nothing/).first()).toBeAttached(TYPED);
    await expect(alarm(c).getByRole("link", { name: "Call 999" })).toBeVisible();
    expect(await page.evaluate(() => (globalThis as unknown as { changes: number[] }).changes)).toEqual([]);
    await box(c).fill("not eating his tea");
    await expect(alarm(c).getByRole("link")).toHaveCount(0);
  });

  test("yes leads to the emergency page at once, and back to the box", async ({ checker: c }) => {
    await toWorries(c);
    await box(c).fill(DANGER);
    await alarm(c).getByRole("button", { name: "Yes, there is danger now" }).click();
    await expect(c.title).toHaveText("Ring 999 now");
    await c.back.click();
    await expect(box(c)).toHaveValue(DANGER);
    await expect(alarm(c).getByRole("link", { name: "Call 999" })).toBeVisible();
  });

  test("not sure stands above every page that follows", async ({ checker: c }) => {
    await toWorries(c);
    await box(c).fill(DANGER);
    await alarm(c).getByRole("button", { name: "I am not sure" }).click();
    await expect(c.root.getByText("If there may be, ring 999 first.").first()).toBeVisible();
    await expect(box(c)).toHaveValue(DANGER);
  });
});

test("what fits nothing is told plainly, with the list and somebody to ring", async ({ checker: c }) => {
  await toWorries(c);
  await box(c).fill(PERMIT);
  await expect(own(c).getByText("We found nothing that fits these words.").first()).toBeVisible();
  await expect(own(c).getByRole("checkbox")).toHaveCount(0);
  await expect(own(c).getByRole("link", { name: "0151 907 8305" })).toBeVisible();
  await c.button("Look through the list").click();
  await expect(c.root.locator("#group-0")).toBeFocused();
});

test.describe("the words file", () => {
  test("is asked for when the box is first used, and nothing else ever, whatever is typed", async ({ checker: c, page }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ""}`));
    await c.open();
    await page.waitForLoadState("networkidle");
    asked.length = 0;
    await c.who();
    await c.danger("no");
    await c.child();
    await expect(box(c)).toBeVisible();
    expect(asked).toEqual([]);
    await box(c).focus();
    const file = `GET ${new URL("/js/dist/frameworks/halton.search.json", page.url()).href} `;
    await expect.poll(() => asked).toEqual([file]);
    for (const text of [MISSING, DANGER, PERMIT]) {
      await box(c).fill(text);
      await expect(own(c).getByRole("group").or(own(c).getByText("We found nothing")).first()).toBeVisible();
    }
    await box(c).blur();
    await box(c).focus();
    await c.back.click();
    await c.child();
    await box(c).focus();
    expect(asked).toEqual([file]);
  });

  test("that is slow is waited for: what was typed meanwhile is searched", async ({ checker: c, page }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(WORDS, async (route) => {
      await held;
      await route.continue();
    });
    await toWorries(c);
    await box(c).fill(MISSING);
    await expect(c.root.getByText("Getting the words…")).toBeVisible();
    await expect(fits(c)).toHaveCount(0);
    release();
    await expect(fits(c).first()).toBeVisible();
    await expect(c.root.getByText("Getting the words…")).toHaveCount(0);
  });

  for (const [what, answer] of [
    ["missing", { status: 404 }],
    ["another framework's", { json: compiled("devon.search") as object }],
    ["no words", { json: [] }],
  ] as const) {
    test(`that is ${what} leaves the list, and can be tried again`, async ({ checker: c, page }) => {
      await page.route(WORDS, (route) => route.fulfill(answer));
      const heard = await events(page);
      await toWorries(c);
      await box(c).fill(MISSING);
      await expect(c.root.getByText("The box is not working; choose from the list below.")).toBeVisible();
      await c.button("Show all").click();
      await c.topicBox("school-absence").check();
      await c.topicBox("school-absence").uncheck();
      const problem = (await heard()).filter(({ type }) => type === "lon-problem");
      expect(problem.length).toBe(1);
      expect(JSON.stringify(problem)).not.toContain("missing from home");
      await page.unroute(WORDS);
      await c.button("Try again").click();
      await expect(fits(c).first()).toBeVisible();
      await fits(c).first().check();
      await c.go();
      await c.atTopic("missing");
    });
  }

  test("stands beside a framework given by its address", async ({ checker: c, page }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await c.set({ framework: "/js/dist/frameworks/halton.json" });
    await c.who();
    await c.danger("no");
    await c.child();
    await box(c).fill(MISSING);
    await expect(fits(c).first()).toBeVisible();
    expect(asked).toContain("/js/dist/frameworks/halton.search.json");
  });

  test("cannot be had for data a page gives: there the box is not shown", async ({ checker: c }) => {
    await c.set({}, compiled("halton") as Framework);
    await c.who();
    await c.danger("no");
    await c.child();
    await expect(c.title).toHaveText(/worr/);
    await expect(box(c)).toHaveCount(0);
    await c.worries("school-absence");
  });

  test("is inside the self-contained file", async ({ checker: c, page }) => {
    const asked: string[] = [];
    await c.open("/tests/self-contained.html");
    await c.who();
    await c.danger("no");
    await c.child();
    page.on("request", (request) => asked.push(request.url()));
    await box(c).fill(MISSING);
    await expect(fits(c).first()).toBeVisible();
    expect(asked).toEqual([]);
  });
});

test.describe("what was typed", () => {
  test("stands in its field alone, and is gone with everything else", async ({ checker: c, page }) => {
    const said = complaints(page);
    await toWorries(c);
    await box(c).fill(MISSING);
    await expect(fits(c).first()).toBeVisible();
    expect(await c.root.evaluate((element) => element.shadowRoot!.innerHTML)).not.toContain(MISSING);
    expect(await page.evaluate(() => location.href + document.title + document.documentElement.outerHTML)).not.toContain("won't say");
    await like(c).first().check();
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide")));
    await expect(c.title).toHaveText("Find help for a child or young person");
    expect(await everything(c)).not.toContain(MISSING);
    await c.who();
    await c.danger("no");
    await c.child();
    await expect(box(c)).toHaveValue("");
    await expect(own(c).getByRole("checkbox")).toHaveCount(0);
    await c.button("Show all").click();
    await expect(c.root.getByRole("checkbox", { checked: true })).toHaveCount(0);
    expect(said).toEqual([]);
  });

  test("is wiped while a search is still to come", async ({ checker: c, page }) => {
    await toWorries(c);
    await box(c).focus();
    await expect(c.root.getByText("Getting the words…")).toHaveCount(0);
    await box(c).fill(MISSING);
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide")));
    await page.waitForTimeout(1500); // longer than both pauses
    expect(await everything(c)).not.toContain(MISSING);
    await c.who();
    await c.danger("no");
    await c.child();
    await expect(own(c).getByRole("checkbox")).toHaveCount(0);
  });

  test("is neither corrected nor remembered by the browser, and has an end", async ({ checker: c }) => {
    await toWorries(c);
    for (const [name, value] of Object.entries({ autocomplete: "off", autocapitalize: "off", spellcheck: "false", writingsuggestions: "false", maxlength: "600" }))
      await expect(box(c)).toHaveAttribute(name, value);
    await expect(box(c)).not.toHaveAttribute("name");
    await box(c).fill("he is often hungry and his clothes are dirty. ".repeat(13));
    await box(c).press("End");
    await box(c).pressSequentially("nobody collects him");
    expect((await box(c).inputValue()).length).toBe(600);
    await expect(fits(c).first()).toBeVisible();
  });
});

/** Tab, as often as it takes to get to a control that fits. */
async function tabTo(page: Page, c: Checker, what: string): Promise<void> {
  for (let i = 0; i < 30; i++) {
    if (await c.root.evaluate((element, which) => !!element.shadowRoot!.activeElement?.matches(which), what)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reaches ${what}`);
}

test("the keyboard alone: type, Tab to what was found, Space, Escape clears and comes back to the box", async ({ checker: c, page }) => {
  await toWorries(c);
  await tabTo(page, c, "#own-words");
  await page.keyboard.type(MISSING);
  await expect(fits(c).first()).toBeVisible();
  await tabTo(page, c, "#found-0");
  await page.keyboard.press("Space");
  await expect(fits(c).first()).toBeChecked();
  await tabTo(page, c, "#like-0");
  await page.keyboard.press("Space");
  await expect(like(c).first()).toBeChecked();
  await page.keyboard.press("Escape");
  await expect(box(c)).toHaveValue("");
  await expect(box(c)).toBeFocused();
  await expect(fits(c)).toHaveCount(0);
});

for (const reader of ["family", "young-person", "practitioner"] as const) {
  test.describe(reader, () => {
    test.use({ reader });
    test("axe finds nothing: with danger and finds, with nothing found, with the box broken", async ({ checker: c, page }) => {
      test.slow();
      const sound = async () => {
        const { violations } = await new AxeBuilder({ page }).include("level-of-need-checker").analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`)).toEqual([]);
      };
      await page.route(WORDS, (route) => route.abort());
      await toWorries(c);
      await box(c).focus();
      await expect(c.root.getByText("The box is not working")).toBeVisible();
      await sound();
      await page.unroute(WORDS);
      await c.button("Try again").click();
      await box(c).fill(DANGER);
      await expect(alarm(c).getByRole("link")).toBeVisible();
      await like(c).first().check();
      await sound();
      await box(c).fill(PERMIT);
      await expect(own(c).getByText("We found nothing").first()).toBeVisible();
      await sound();
      const wide = await c.root.evaluate((element) => element.scrollWidth > element.clientWidth);
      expect(wide).toBe(false);
    });
  });
}
