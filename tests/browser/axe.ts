// What axe finds in the element, whatever page it stands on, in one place: which rules, and how a finding is told.
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

export async function findings(page: Page, inside = "level-of-need-checker"): Promise<string[]> {
  await expect(page.locator(`${inside} .rest`)).toHaveCount(0); // all of the page is drawn
  const { violations } = await new AxeBuilder({ page }).include(inside).withTags(TAGS).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}
