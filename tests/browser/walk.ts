// Every kind of page one reader can see, one after the other, for checks that hold on all of them.
import { expect } from "./support.js";
import type { Checker } from "./checker.js";

/** What is looked at on each page; hears the page's name. */
export type Visit = (name: string) => Promise<void>;

/** From the start, wrongly and rightly answered, to a result with everything on it, its folds open. */
export async function walk(c: Checker, visit: Visit): Promise<void> {
  const worker = c.reader === "volunteer" || c.reader === "practitioner";
  await c.open();
  await visit("start");
  await c.go();
  await expect(c.heading("There is a problem")).toBeVisible();
  await visit("start, with an error");
  await c.who();
  await visit("danger");
  await c.danger("yes");
  await expect(c.title).toHaveText("Ring 999 now");
  await expect(c.heading("Other numbers")).toBeVisible();
  await visit("emergency");
  await c.back.click();
  await c.danger("no");

  await expect(c.title).toHaveText(/About (the child|you)/);
  await c.choice(/live in Halton/, "Not sure").check();
  await visit("child");
  await c.child("18-or-over");
  await expect(c.title).toHaveText("This guide is for children and young people");
  await visit("over-age");
  await c.back.click();
  await c.child("11-15", "Yes");

  await expect(c.title).toHaveText(/worr/);
  await visit("worries");
  await c.button("Show all").click();
  await visit("worries, all shown");
  const box = c.root.getByRole("textbox", { name: "Say it in your own words" });
  await box.fill("he has taken an overdose of tablets");
  await expect(c.root.getByRole("alert").getByRole("link")).toBeVisible();
  await visit("worries, with danger in own words");
  await box.fill("how do i renew my parking permit");
  await expect(c.heading("We found nothing that fits these words.")).toBeVisible();
  await visit("worries, nothing found");
  await box.press("Escape");
  await c.worries("school-absence", "domestic-abuse");
  await c.atTopic("school-absence");
  await c.say("significant-unauthorised-absence", "Yes");
  await c.before();
  await visit("topic");
  await c.go();
  await c.atTopic("domestic-abuse");
  await c.say("domestic-abuse", "Not sure");
  await c.root.getByText("Official wording").first().click();
  await expect(c.heading("Is this happening now?")).toBeVisible();
  await visit("topic, with a red flag");
  await c.root.getByRole("alert").getByRole("button", { name: "Not sure" }).click();
  await c.go();

  await expect(c.title).toHaveText(/going well|Strengths/);
  await visit("strengths");
  await c.strengths("good-hygiene");
  await expect(c.title).toHaveText(c.words.question("tried"));
  await visit("questions");
  await c.tried("early-help-not-enough");
  if (worker) {
    await expect(c.title).toHaveText("Agreement and sharing");
    await visit("consent");
    await c.consent("They were asked and do not agree");
  }
  await c.atCheck();
  await visit("check");
  await c.result();
  await visit("result");
  await c.page.evaluate(() => dispatchEvent(new Event("beforeprint"))); // opens every fold
  await visit("result, all open");
}

/** The calm result, and one with danger. */
export async function otherResults(c: Checker, visit: Visit): Promise<void> {
  await c.open();
  await c.toResult();
  await visit("result, nothing ticked");
  await c.button("Change your answers").click();
  await c.change("Danger right now");
  await c.danger("yes");
  await c.button("What happens next").click();
  await expect(c.heading("Who to ring now")).toBeVisible();
  await visit("result, danger");
}

/** Pages that come only when something is late, fails or is too old. */
export async function troubles(c: Checker, visit: Visit): Promise<void> {
  const wasm = "**/engine_bg.wasm";
  await c.page.route(wasm, (route) => route.abort());
  await c.open();
  await expect(c.title).toHaveText("Sorry, this checker is not working");
  await visit("failed");
  await c.page.unroute(wasm);

  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await c.page.route(wasm, async (route) => {
    await held;
    await route.continue();
  });
  await c.open();
  await c.who();
  await c.danger("no");
  await expect(c.title).toHaveText("Getting the questions ready");
  await visit("wait");
  release();
  await expect(c.title).toHaveText(/About/);

  await c.page.clock.setFixedTime(new Date("2027-11-30T10:00:00Z"));
  await c.page.goto("about:blank");
  await c.page.goto("/");
  await expect(c.title).toHaveText("Who to ring");
  await visit("contacts-only");
}
