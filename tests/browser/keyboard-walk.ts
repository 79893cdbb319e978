// The keyboard as a person uses it: Tab to a control, and at each stop the focus is seen, and nothing lies over it.
import { expect } from "./support.js";
import type { Locator } from "@playwright/test";
import type { Checker } from "./checker.js";

/** What is wrong with how the focus shows where it is now; nothing, where it is outside the element. */
async function trouble(c: Checker): Promise<string | null> {
  return c.root.evaluate((element) => {
    const root = element.shadowRoot;
    const at = root?.activeElement as HTMLElement | null | undefined;
    if (!root || !at) return null;
    const name = `${at.tagName} ${(at.textContent || at.closest("label")?.textContent || "").trim().slice(0, 40)}`;
    // A choice shows the focus around the whole of it.
    const styles = at.matches(".choice input") ? getComputedStyle(at.nextElementSibling as Element, "::before") : getComputedStyle(at);
    if (styles.outlineStyle === "none" || parseFloat(styles.outlineWidth) < 2) return `no focus is seen on: ${name}`;
    const box = (at.closest(".choice") ?? at).getBoundingClientRect();
    const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
    if (bottom - top < 1) return `not on the screen: ${name}`;
    const hit = root.elementFromPoint(box.left + box.width / 2, (top + bottom) / 2);
    const own = at.closest(".choice") ?? at;
    return hit && (own.contains(hit) || hit.contains(own)) ? null : `covered by ${hit?.className}: ${name}`;
  });
}

/** Presses Tab until the control has the focus, as a person would, and no longer than the page has controls. */
export async function tabTo(c: Checker, target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const focused = () => target.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element);
  await expect(target).toBeVisible();
  for (let i = 0; i < 200; i++) {
    if (await focused()) return;
    await c.page.keyboard.press(key);
    expect.soft(await trouble(c), await c.title.innerText()).toBeNull();
  }
  throw new Error(`Tab never reaches ${String(target)}`);
}

export async function press(c: Checker, target: Locator, key = "Enter"): Promise<void> {
  await tabTo(c, target);
  await c.page.keyboard.press(key);
}

/** A new page is read from its title. */
export async function at(c: Checker, title: string | RegExp): Promise<void> {
  await expect(c.title).toContainText(title);
  await expect(c.title).toBeFocused();
  await c.whole();
}
