// Every kind of page one reader can see, one after the other, for checks that hold on all of them, in any framework.
// A new kind of page joins by one line: go there, `visit` it under a name of its own.
import type { Framework, Indicator } from "../../js/src/types.js";
import type { Checker } from "./checker.js";
import { today } from "./saved-file.js";
import { expect } from "./support.js";

/** What is looked at on each page; hears the page's name. */
export type Visit = (name: string) => Promise<void>;

interface Worry {
  topic: string;
  indicator: Indicator;
}

/** An indicator, and the first topic it stands under. */
function worry({ topics, indicators }: Framework, fits: (one: Indicator) => boolean): Worry {
  for (const topic of topics) {
    const indicator = indicators.find((one) => one.topics.includes(topic.id) && !one.ages.length && fits(one));
    if (indicator) return { topic: topic.id, indicator };
  }
  throw new Error("no indicator fits");
}

/** A worry that asks nothing on the spot, one that does, and a topic the document has no words for, where there is one. */
export function worries(framework: Framework): { plain: Worry; flag: Worry; none: string | undefined } {
  const plain = worry(framework, (one) => !one.red_flag);
  const flag = worry(framework, (one) => one.red_flag && !one.topics.includes(plain.topic));
  const none = framework.topics.find(({ id }) => !framework.indicators.some(({ topics }) => topics.includes(id)))?.id;
  return { plain, flag, none };
}

/** Halton has its own page on the demo site; the others are set up as a council's page would. */
export async function open(c: Checker): Promise<void> {
  const { id } = c.words.framework;
  await (id === "halton" ? c.open() : c.set({ framework: id }));
}

/** Past whatever pages a framework has between its worries and its answers. */
async function toCheck(c: Checker, visit: Visit = async () => {}): Promise<void> {
  for (let asked = 0; ; ) {
    const title = await c.title.innerText();
    if (title === "Check your answers") return;
    if (title === "Agreement and sharing") {
      await visit("consent");
      await c.root.getByRole("radio", { name: "They were asked and do not agree" }).check();
    } else if (/going well|Strengths/.test(title)) {
      await visit("strengths");
      await c.root.getByRole("checkbox").first().check();
    } else {
      await visit(`questions${asked++ ? ` ${asked}` : ""}`);
      await c.root.getByRole("radio").last().check();
    }
    await c.go();
    await expect(c.title).not.toHaveText(title);
  }
}

/** Looks only once the whole page is drawn. */
const settled =
  (c: Checker, look: Visit): Visit =>
  async (name) => {
    await c.whole();
    await look(name);
  };

/** From the start, wrongly and rightly answered, to a result with everything on it, its folds open. */
export async function walk(c: Checker, look: Visit): Promise<void> {
  const visit = settled(c, look);
  const { plain, flag, none } = worries(c.words.framework);
  await open(c);
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
  await c.choice(/live in /, "Not sure").check();
  await visit("child");
  await c.child("18-or-over");
  await expect(c.title).toHaveText("This guide is for children and young people");
  await visit("over-age");
  await c.back.click();
  await c.child("11-15", "Yes");

  await expect(c.title).toHaveText(/worr/);
  await c.go();
  await expect(c.heading("There is a problem")).toBeVisible();
  await visit("worries, with an error");
  await c.button("Show all").click();
  await visit("worries, all shown");
  const box = c.root.getByRole("textbox", { name: "Say it in your own words" });
  await box.fill("he has taken an overdose of tablets");
  await expect(c.root.getByRole("alert").getByRole("link", { name: "Call 999" })).toBeVisible();
  await visit("worries, with danger in own words");
  await box.fill("how do i renew my parking permit");
  await expect(c.heading("We found nothing that fits these words.")).toBeVisible();
  await visit("worries, nothing found");
  await box.press("Escape");
  const order = c.words.framework.topics.map(({ id }) => id);
  const picked = [plain.topic, flag.topic, ...(none ? [none] : [])].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  await c.worries(...picked);
  for (const topic of picked) {
    await c.atTopic(topic);
    if (topic === none) {
      await visit("topic, no criterion");
    } else if (topic === plain.topic) {
      await c.say(plain.indicator.id, "Yes");
      await c.before();
      await visit("topic");
    } else {
      await c.say(flag.indicator.id, "Not sure");
      await expect(c.heading("Is this happening now?")).toBeVisible();
      await visit("topic, with a red flag");
      await c.root.getByRole("alert").getByRole("button", { name: "Not sure" }).click();
    }
    await c.go();
    await expect(c.title).not.toContainText(c.words.topic(topic));
  }
  await toCheck(c, visit);
  await visit("check");
  await c.result();
  await visit("result");
  await c.page.evaluate(() => dispatchEvent(new Event("beforeprint"))); // opens every fold
  await visit("result, all open");
  await c.sheet();
  await visit("sheet");
  await c.button("Back to the result").click();
  await c.button("Start again").click();
  await c.reopen("no saved check");
  await visit("start, with a file that is none");
  if (c.words.framework.id === "halton") await reopened(c, visit);
}

/** From a saved check of Halton's to its result. */
async function reopened(c: Checker, visit: Visit): Promise<void> {
  await c.reopen(today((file) => Object.assign(file, { audience: c.reader })));
  await c.danger("no");
  await c.atCheck();
  await visit("check, from a file");
  await c.result();
  await visit("result, from a file");
}

/** The calm result, and those with danger and with danger not ruled out. */
export async function otherResults(c: Checker, look: Visit): Promise<void> {
  const visit = settled(c, look);
  await open(c);
  await c.who();
  await c.danger("no");
  await c.child();
  await c.worries();
  while ((await c.title.innerText()) !== "Check your answers") {
    const before = await c.title.innerText();
    await c.go();
    await expect(c.title).not.toHaveText(before);
  }
  await c.result();
  await visit("result, nothing ticked");
  for (const [answer, next] of [["not-sure", "See the result"], ["yes", "What happens next"]] as const) {
    await c.button("Change your answers").click();
    await c.change("Danger right now");
    await c.danger(answer);
    await c.button(next).click();
    await expect(c.heading("Who to ring now")).toBeVisible();
    await visit(answer === "yes" ? "result, danger" : "result, danger not ruled out");
  }
}

/** Pages that come only when something is late, fails or is too old. */
export async function troubles(c: Checker, look: Visit): Promise<void> {
  const visit = settled(c, look);
  const wasm = "**/engine_bg.wasm";
  await c.page.route(wasm, (route) => route.abort());
  await open(c);
  await expect(c.title).toHaveText("Sorry, this checker is not working");
  await visit("failed");
  await c.page.unroute(wasm);

  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await c.page.route(wasm, async (route) => {
    await held;
    await route.continue();
  });
  await open(c);
  await c.who();
  await c.danger("no");
  await expect(c.title).toHaveText("Getting the questions ready");
  await visit("wait");
  release();
  await expect(c.title).toHaveText(/About/);

  await c.page.clock.setFixedTime(new Date("2029-11-30T10:00:00Z"));
  await c.page.goto("about:blank");
  await open(c);
  await expect(c.title).toHaveText("Who to ring");
  await visit("contacts-only");
}
