// The checker as a person meets it: every control by its role and the name it is called by.
// Fixed words of the screens stand here once; a framework's words come from the framework.
import { expect, type Locator, type Page } from "@playwright/test";
import type { Audience, Framework } from "../../js/src/types.js";
import { wordsOf, type WordsOf } from "./framework.js";

export const WHO: Record<Audience, string> = {
  family: "My child",
  "young-person": "Myself",
  volunteer: "A child I know",
  practitioner: "A child I work with",
};

export const DANGER = { yes: "Yes, now or very soon", "not-sure": "I am not sure", no: "No", skip: "Skip this question" };

export class Checker {
  readonly words: WordsOf;
  readonly title: Locator;
  readonly root: Locator;

  constructor(
    readonly page: Page,
    readonly reader: Audience = "family",
    framework?: Framework,
  ) {
    this.words = wordsOf(reader, framework);
    this.root = page.locator("level-of-need-checker");
    this.title = this.root.getByRole("heading", { level: 1 });
  }

  /* Controls */

  button(name: string | RegExp): Locator {
    return this.root.getByRole("button", { name, exact: true });
  }
  heading(name: string | RegExp): Locator {
    return this.root.getByRole("heading", { name });
  }
  group(name: string | RegExp): Locator {
    return this.root.getByRole("group", { name, exact: true });
  }
  choice(group: string | RegExp, name: string | RegExp): Locator {
    return this.group(group).getByRole("radio", { name, exact: true });
  }
  /** The 999 of the bar that stands above every page. */
  get bar(): Locator {
    return this.root.getByRole("region", { name: "Emergency" });
  }
  get leave(): Locator {
    return this.bar.getByRole("button", { name: /^Leave this page/ });
  }
  get back(): Locator {
    return this.button("Back");
  }
  row(name: string): Locator {
    return this.root.locator("dl > div", { has: this.page.getByRole("term").getByText(name, { exact: true }) });
  }
  /** A page gone to is drawn in two steps: both are done. */
  async whole(): Promise<void> {
    await expect(this.root.locator(".rest")).toHaveCount(0);
  }
  /** Everything the element shows, hidden or not. */
  async text(): Promise<string> {
    await this.whole();
    return this.root.evaluate((element) => element.shadowRoot?.textContent ?? "");
  }

  /* Steps */

  async open(address = "/"): Promise<void> {
    await this.page.goto(address);
    await expect(this.title).toBeVisible();
  }
  /** A checker on a page of its own, set up as a page's owner would. */
  async set(attributes: Record<string, string>, data?: object): Promise<void> {
    await this.page.goto("/tests/bare.html");
    await this.page.evaluate(
      ([given, frameworkData]) => {
        const element = document.createElement("level-of-need-checker");
        for (const [name, value] of Object.entries(given)) element.setAttribute(name, value);
        if (frameworkData) Object.assign(element, { frameworkData });
        element.append("In danger now? Ring 999.");
        document.body.append(element);
      },
      [attributes, data] as const,
    );
    await expect(this.title).toBeVisible();
  }
  async go(): Promise<void> {
    await this.button("Continue").click();
    await this.whole();
  }
  async who(): Promise<void> {
    await this.root.getByRole("radio", { name: WHO[this.reader] }).check();
    await this.go();
    await expect(this.title).toHaveText(/danger/);
  }
  async danger(answer: keyof typeof DANGER): Promise<void> {
    await this.button(DANGER[answer]).click();
    await this.whole();
  }
  async child(age?: string, area?: "Yes" | "No" | "Not sure"): Promise<void> {
    await expect(this.title).toHaveText(/About (the child|you)/);
    if (age) await this.choice(/old (is the child|are you)/, this.words.band(age)).check();
    if (area) await this.choice(/live in /, area).check();
    await this.go();
  }
  /** Picks topics on the worries page; none skips it. */
  async worries(...topics: string[]): Promise<void> {
    await expect(this.title).toHaveText(/worr/);
    if (!topics.length) return this.button("Skip: I cannot find my worry here").click();
    await this.button("Show all").click();
    for (const topic of topics) await this.topicBox(topic).check();
    await this.go();
  }
  topicBox(id: string): Locator {
    const name = this.words.topic(id).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return this.root.getByRole("checkbox", { name: new RegExp(`^\\s*${name}`) });
  }
  async atTopic(id: string): Promise<void> {
    await expect(this.title).toHaveText(new RegExp(`Worry \\d+ of \\d+\\s*${this.words.topic(id)}`));
  }
  async say(indicator: string, answer: "Yes" | "Not sure"): Promise<void> {
    await this.choice(this.words.indicator(indicator), answer).check();
  }
  async before(): Promise<void> {
    await this.group("Has any of this happened before?").getByRole("checkbox").check();
  }
  async strengths(...ids: string[]): Promise<void> {
    await expect(this.title).toHaveText(/What is going well\?|Strengths and protective factors/);
    for (const id of ids) await this.root.getByRole("checkbox", { name: this.words.strength(id) }).check();
    await this.go();
  }
  async tried(option?: string): Promise<void> {
    await expect(this.title).toHaveText(this.words.question("tried"));
    if (option) await this.choice(this.words.question("tried"), this.words.option("tried", option)).check();
    await this.go();
  }
  /** Only volunteers and practitioners are asked. */
  async consent(answer?: string): Promise<void> {
    await expect(this.title).toHaveText("Agreement and sharing");
    if (answer) await this.root.getByRole("radio", { name: answer }).check();
    await this.go();
  }
  async atCheck(): Promise<void> {
    await expect(this.title).toHaveText("Check your answers");
    await this.whole();
  }
  async change(name: string): Promise<void> {
    await this.button(`Change ${name}`).click();
    await this.whole();
  }
  async result(): Promise<void> {
    await this.atCheck();
    await this.button("See the result").click();
    await expect(this.heading("Who to ring now")).toBeVisible();
    await this.whole();
  }

  /** Opens a saved check on the start page. */
  async reopen(file: unknown): Promise<void> {
    const field = this.root.getByLabel("Choose the file you saved");
    if (!(await field.isVisible())) await this.root.getByText("Open a saved check").click();
    const text = typeof file === "string" ? file : JSON.stringify(file);
    await field.setInputFiles({ name: "notes-2026-12-02.json", mimeType: "application/json", buffer: Buffer.from(text) });
  }
  async sheet(): Promise<void> {
    await this.button("Make a sheet to talk from").click();
    await expect(this.title).toHaveText("Notes to talk from");
  }

  /* Ways */

  /** From the start to the check page: the topics given, with what is said on each. */
  async toCheck(way: Way = {}): Promise<void> {
    const { danger = "no", age, area, says = {}, strengths = [], tried, consent } = way;
    await this.who();
    await this.danger(danger);
    if (danger === "yes") await this.button("Go on with the questions").click();
    await this.child(age, area);
    const order = this.words.framework.topics.map((topic) => topic.id);
    const topics = Object.keys(says).sort((a, b) => order.indexOf(a) - order.indexOf(b));
    await this.worries(...topics);
    for (const topic of topics) {
      await this.atTopic(topic);
      for (const [indicator, answer] of Object.entries(says[topic] ?? {})) await this.say(indicator, answer);
      await this.go();
    }
    await this.strengths(...strengths);
    await this.tried(tried);
    if (this.reader === "volunteer" || this.reader === "practitioner") await this.consent(consent);
    await this.atCheck();
  }
  async toResult(way: Way = {}): Promise<void> {
    await this.toCheck(way);
    await this.result();
  }
}

export interface Way {
  danger?: keyof typeof DANGER;
  age?: string;
  area?: "Yes" | "No" | "Not sure";
  /** For each topic, what is said of its indicators. */
  says?: Record<string, Record<string, "Yes" | "Not sure">>;
  strengths?: string[];
  tried?: string;
  consent?: string;
}
