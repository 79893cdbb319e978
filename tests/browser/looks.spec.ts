// The looks of the demo, light and dark: every pair of colours that the element lays on each other has enough contrast.
// The colours are those the browser computed; the measure is axe's own.
import axe from "axe-core"; // what @axe-core/playwright brings with it
import { findings } from "./axe.js";
import type { Checker } from "./checker.js";
import { expect, test } from "./support.js";

const LOOKS = { "its own": "", "like a council's site": "look-council.css", "high contrast": "look-contrast.css" };

/** Text on what lies behind it, anywhere in styles.ts and styles-later.ts: 4.5 to 1. */
const TEXT: [string, string[]][] = [
  ["ink", ["paper", "tint", "wash", "red-wash"]],
  ["soft", ["paper", "tint", "wash"]],
  ["accent", ["paper", "tint", "wash"]],
  ["red-ink", ["paper", "red-wash"]],
  ["on-accent", ["accent"]],
  ["on-red", ["red"]],
];
/** Edges of what can be pressed, the focus, and the drawing, beside what they stand on: 3 to 1. */
const PARTS: [string, string[]][] = [
  ["edge", ["paper", "tint", "wash", "red-wash"]],
  ["accent", ["paper", "tint", "wash"]],
  ["red", ["paper"]],
  ["red-ink", ["paper", "tint", "red-wash"]],
  ["focus", ["paper", "tint", "wash", "red-wash"]],
];

const names = [...new Set([...TEXT, ...PARTS].flatMap(([name, others]) => [name, ...others]))];

/** What the browser made of each colour on this page. */
async function palette(c: Checker): Promise<Map<string, string>> {
  const found = await c.root.evaluate((element, names) => {
    const probe = element.shadowRoot!.querySelector("[part=base]")!.appendChild(document.createElement("i"));
    const colours = names.map((name) => {
      probe.style.color = `var(--${name})`;
      return [name, getComputedStyle(probe).color] as const;
    });
    probe.remove();
    return colours;
  }, names);
  return new Map(found);
}

interface Color {
  parseString(text: string): void;
}
/** A part of axe that its types leave out. */
const { Color, getContrast } = (axe.commons as unknown as { color: { Color: new () => Color; getContrast(one: Color, other: Color): number } }).color;

function contrast(one: string, other: string): number {
  const colour = (text: string) => {
    const made = new Color();
    made.parseString(text);
    return made;
  };
  return getContrast(colour(one), colour(other));
}

for (const [name, sheet] of Object.entries(LOOKS)) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`${name}, ${colorScheme}`, () => {
      test.use({ colorScheme });
      test("every text, edge and focus stands out from what is behind it", async ({ checker: c, page }) => {
        test.slow();
        await page.goto("/try.html");
        await page.getByLabel("Look", { exact: true }).selectOption(sheet);
        await page.getByLabel("Guide", { exact: true }).selectOption("halton");
        await page.getByRole("button", { name: "Show the checker" }).click();
        await expect(c.title).toBeVisible();
        await page.waitForLoadState("networkidle");
        if (sheet) expect(await c.root.evaluate((element) => getComputedStyle(element).getPropertyValue("--lon-accent"))).not.toBe("");

        const colours = await palette(c);
        expect(new Set(colours.values()).size, "the looks differ from one colour for all").toBeGreaterThan(3);
        for (const [pairs, least] of [[TEXT, name === "high contrast" ? 7 : 4.5], [PARTS, 3]] as const) {
          for (const [front, behind] of pairs) {
            for (const back of behind) {
              const measured = contrast(colours.get(front)!, colours.get(back)!);
              expect.soft(measured, `${front} on ${back}: ${colours.get(front)} on ${colours.get(back)}`).toBeGreaterThanOrEqual(least);
            }
          }
        }

        // The pages with most on them, as they are.
        await c.toResult({ danger: "not-sure", says: { "school-absence": { "refusing-school": "Yes", "significant-unauthorised-absence": "Not sure" } } });
        await page.evaluate(() => dispatchEvent(new Event("beforeprint"))); // opens every fold
        expect(await findings(page)).toEqual([]);
      });
    });
  }
}
