// The page that tries the checker with any framework that was built: set up by hand, honest about what it is.
import { AxeBuilder } from "@axe-core/playwright";
import { built } from "./framework.js";
import { complaints, expect, test } from "./support.js";

test("offers every framework that was built, and shows the checker as it was set up", async ({ page }) => {
  const said = complaints(page);
  await page.goto("/try.html");
  await expect(page.getByText("No council has checked its copy, no council has adopted one, and no council runs this page.")).toBeVisible();
  const guides = page.getByLabel("Guide", { exact: true });
  await expect(guides.getByRole("option")).toHaveCount(built.length);
  await expect(page.locator("level-of-need-checker")).toHaveCount(0);

  const [first, second] = built;
  await guides.selectOption(second!.id);
  await page.getByLabel("Who reads").selectOption("practitioner");
  await page.getByLabel(/^Their agency/).selectOption(second!.agencies[0]!);
  await page.getByRole("group", { name: "Guides to compare a result with" }).getByRole("checkbox").first().check();
  await page.getByRole("button", { name: "Show the checker" }).click();
  const checker = page.locator("level-of-need-checker");
  await expect(checker).toHaveAttribute("framework", second!.id);
  await expect(checker).toHaveAttribute("compare", first!.id);
  await expect(checker.getByRole("heading", { level: 1 })).toHaveText("Find help for a child or young person");
  await expect(page.locator("#tag")).toContainText(`agency="${second!.agencies[0]}"`);
  await expect(checker.getByRole("button", { name: "Continue" })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).exclude("level-of-need-checker").analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`)).toEqual([]);
  expect(said).toEqual([]);
});

test.describe("small", () => {
  test.use({ viewport: { width: 320, height: 640 } });
  test("fits into 320 px", async ({ page }) => {
    await page.goto("/try.html");
    await page.getByRole("button", { name: "Show the checker" }).click();
    await expect(page.locator("level-of-need-checker")).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

test("says so where the list of guides cannot be had", async ({ page }) => {
  await page.route("**/frameworks.json", (route) => route.abort());
  await page.goto("/try.html");
  await expect(page.getByText("The list of guides could not be loaded.")).toBeVisible();
  await expect(page.getByRole("link", { name: "999" })).toBeVisible();
});
