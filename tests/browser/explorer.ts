// The guide as a person meets it: every control by the name it is called by, and Halton, which most tests look through.
// No test stands here.
import type { Locator, Page } from "@playwright/test";
import type { Framework } from "../../js/src/types.js";
import { findings } from "./axe.js";
import { compiled, wordsOf } from "./framework.js";
import { test as base, expect } from "./support.js";

export { expect };

export const MISSING = "he keeps going missing from home and won't say where he was";

/** The guide as a person meets it. */
export class Explorer {
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
    expect(await findings(this.page, "level-of-need-guide")).toEqual([]);
  }
}

export const test = base.extend<{ guide: Explorer }>({
  guide: async ({ page, moment }, use) => {
    await page.clock.setFixedTime(new Date(moment));
    await use(new Explorer(page));
  },
});

export const squeeze = (text: string) => text.replace(/\s+/g, " ").trim();

export const halton = compiled("halton") as Framework;
export const reading = wordsOf("family", halton);
export const indicator = (id: string) => halton.indicators.find((one) => one.id === id)!;
