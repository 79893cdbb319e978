// 999 and Leave this page can be seen and pressed at every moment, whatever the page around the checker lays over it.
// Each press is a real one: a button under something else does not get it.
import type { Page } from "@playwright/test";
import type { Checker } from "./checker.js";
import { expect, test } from "./support.js";

/** What a cookie banner does: fixed, as high as z-index goes or in the top layer, with a button of its own. */
async function banner(page: Page, where: "top" | "bottom", { height = 180, topLayer = false } = {}): Promise<void> {
  await page.evaluate(
    ([where, height, topLayer]) => {
      const made = document.createElement("div");
      const inset = where === "top" ? "0 0 auto 0" : "auto 0 0 0";
      Object.assign(made.style, { position: "fixed", inset, zIndex: "2147483647", margin: "0", width: "100%", height: `${height}px` });
      Object.assign(made.style, { background: "#ddd", boxSizing: "border-box", border: "0", padding: "8px" });
      const button = document.createElement("button");
      button.textContent = `Refuse cookies (${where})`;
      Object.assign(button.style, { width: "100%", height: "44px" });
      button.addEventListener("click", () => made.remove());
      made.append(button);
      document.body.append(made);
      if (topLayer) {
        made.popover = "manual";
        made.showPopover();
      }
    },
    [where, height, topLayer] as const,
  );
}

const banners = (page: Page) => page.getByRole("button", { name: /^Refuse cookies/ });

/** Both can be pressed, and so can whatever the page pinned to the screen. */
async function pressable(c: Checker): Promise<void> {
  await expect(c.leave).toBeInViewport({ ratio: 1 });
  await c.bar.getByRole("link", { name: "Call 999" }).click({ trial: true });
  await c.leave.click({ trial: true });
  for (const button of await banners(c.page).all()) await button.click({ trial: true });
}

async function leaves(c: Checker): Promise<void> {
  await c.leave.click();
  await expect(c.page).toHaveURL(/\/tests\/away\.html$/);
}

for (const [screen, viewport] of [
  ["a desk", { width: 1200, height: 900 }],
  ["a small phone", { width: 320, height: 568 }],
  ["a desk at 400%", { width: 320, height: 256 }],
] as const) {
  test.describe(`on ${screen}`, () => {
    test.use({ viewport });
    const height = Math.min(180, viewport.height / 3);

    for (const where of ["top", "bottom"] as const) {
      test(`never under a cookie banner at the ${where}, which can still be answered`, async ({ checker: c, page }) => {
        await c.open("/tests/host.html");
        await banner(page, where, { height });
        await pressable(c);
        await banners(page).click();
        await pressable(c);
        await leaves(c);
      });
    }

    test("still there far down a long page", async ({ checker: c, page }) => {
      await c.open("/tests/host.html");
      await c.toResult({ says: { "school-absence": { "refusing-school": "Yes" } } });
      await banner(page, "top", { height });
      await c.button("Start again").scrollIntoViewIfNeeded();
      await pressable(c);
      await leaves(c);
    });
  });
}

test("nor with banners at both ends, one of them in the browser's top layer and later than ours", async ({ checker: c, page }) => {
  await c.open("/tests/host.html");
  await banner(page, "top");
  await pressable(c);
  await banner(page, "bottom", { topLayer: true });
  await pressable(c);
  await leaves(c);
});

test("nor under something in the top layer that fills the screen", async ({ checker: c, page }) => {
  await c.open("/tests/host.html");
  await banner(page, "top", { height: 5000, topLayer: true });
  await pressable(c);
  await leaves(c);
});

test("still there where the checker is scrolled away, and back in its place with it", async ({ checker: c, page }) => {
  await c.open("/tests/host.html");
  await page.evaluate(() => {
    const long = document.createElement("p");
    long.style.height = "3000px";
    document.body.append(long);
  });
  const top = async () => (await c.leave.boundingBox())?.y ?? 0;
  const before = await top();
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect.poll(top).toBeGreaterThan(500);
  await pressable(c);
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(top).toBe(before);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await leaves(c);
});

test("the keyboard keeps its place when the bar moves", async ({ checker: c, page }) => {
  await c.open("/tests/host.html");
  await c.leave.focus();
  await banner(page, "top");
  await expect(c.root.locator(".afloat")).toBeVisible();
  await expect(c.leave).toBeFocused();
  await banners(page).evaluate((button: HTMLButtonElement) => button.click());
  await expect(c.root.locator(".afloat")).toHaveCount(0);
  await expect(c.leave).toBeFocused();
});

test("behind a dialog that blocks the whole page, three presses of Shift still leave", async ({ checker: c, page }) => {
  await c.open("/tests/host.html");
  await page.evaluate(() => {
    const dialog = document.createElement("dialog");
    dialog.append(document.createElement("button"));
    document.body.append(dialog);
    dialog.showModal();
  });
  for (let i = 0; i < 3; i++) await page.keyboard.press("Shift");
  await expect(page).toHaveURL(/\/tests\/away\.html$/);
});
