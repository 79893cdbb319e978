// The pipeline itself: what was built, served and loaded shows its first page and starts its engine.
import { expect, test, type Page } from "@playwright/test";

/** Goes to a page and waits for the element to say that its engine is there. */
async function ready(page: Page, address: string): Promise<void> {
  await page.addInitScript(() => {
    addEventListener("lon-ready", () => document.documentElement.setAttribute("data-ready", ""));
  });
  await page.goto(address);
  await expect(page.locator("html[data-ready]")).toBeAttached();
}

test("the start page has a heading and the number for danger", async ({ page }) => {
  await ready(page, "/");
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
  await expect(page.getByRole("link", { name: /999/ }).first()).toBeVisible();
});

test("the self-contained file starts its engine with nothing beside it", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await ready(page, "/tests/self-contained.html");
  await expect(page.getByRole("link", { name: /999/ }).first()).toBeVisible();
  expect(asked.filter((path) => path !== "/icon.svg")).toEqual([
    "/tests/self-contained.html",
    "/js/dist/level-of-need-checker.js",
  ]);
});
