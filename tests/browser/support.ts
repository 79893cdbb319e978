// What every browser test starts from: a fixed moment, the checker, and what the element told its page.
import { expect, test as base, type Page } from "@playwright/test";
import type { Audience } from "../../js/src/types.js";
import { Checker } from "./checker.js";

export { expect };

/** A Wednesday in term, 10 in the morning: the council's team is there. */
export const DAYTIME = "2026-12-02T10:00:00Z";

interface Fixtures {
  /** London time the page lives at. */
  moment: string;
  reader: Audience;
  checker: Checker;
}

export const test = base.extend<Fixtures>({
  moment: [DAYTIME, { option: true }],
  reader: ["family", { option: true }],
  checker: async ({ page, moment, reader }, use) => {
    await page.clock.setFixedTime(new Date(moment));
    await use(new Checker(page, reader));
  },
});

/** Everything the element told its page from now on, each event with all it carries. */
export async function events(page: Page): Promise<() => Promise<Record<string, unknown>[]>> {
  await page.addInitScript(() => {
    const heard: Record<string, unknown>[] = [];
    Object.assign(globalThis, { heard });
    for (const type of ["lon-ready", "lon-page", "lon-finished", "lon-problem"]) {
      addEventListener(type, (event) => heard.push({ ...event, type, detail: (event as CustomEvent).detail }));
    }
  });
  return () => page.evaluate(() => (globalThis as unknown as { heard: Record<string, unknown>[] }).heard);
}

/** Whatever the browser refused or threw on a page, from now on. */
export function complaints(page: Page): string[] {
  const said: string[] = [];
  page.on("pageerror", (error) => said.push(String(error)));
  page.on("console", (message) => message.type() === "error" && said.push(message.text()));
  return said;
}
