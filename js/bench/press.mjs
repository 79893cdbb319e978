// How soon a press is answered on a phone six times slower: prints a JSON object of milliseconds to the next paint.
// Each press is a real one, on every kind of page; what is slow is told by its name.
import { chromium } from "@playwright/test";
import { browser, flags } from "../../.ci/browser.mjs";
import { serve } from "../serve.mjs";

const server = await serve();
const chrome = await chromium.launch({ executablePath: browser(), args: flags });
let measured = [];

try {
  const context = await chrome.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.addInitScript(() => {
    globalThis.presses = [];
    // Event timing: from the press to the paint that follows it, in steps of 8 ms; shorter ones than 16 are not told.
    new PerformanceObserver((list) => {
      for (const { interactionId, startTime, duration } of list.getEntries()) {
        if (!interactionId) continue;
        // Told once it was painted, which may be after the next press: it belongs to the last one begun before it.
        const press = globalThis.presses.findLast(({ from }) => from <= startTime);
        if (press) press.ms = Math.max(press.ms, duration);
      }
    }).observe({ type: "event", durationThreshold: 16 });
  });
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForLoadState("networkidle");
  // Where a press changes nothing on the screen, the browser would wait for the next change and call that the paint:
  // a dot that changes with every frame, at no cost to the page, ends the wait.
  await page.evaluate(() => {
    const dot = document.createElement("div");
    dot.style.cssText = "position: fixed; top: 0; left: 0; width: 1px; height: 1px; background: red; z-index: 9";
    dot.animate([{ opacity: 0.1 }, { opacity: 0.9 }], { duration: 1000, direction: "alternate", iterations: Infinity });
    document.body.append(dot);
  });
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 6 });

  const root = page.locator("level-of-need-checker");
  const title = () => root.getByRole("heading", { level: 1 }).innerText();
  const button = (name) => root.getByRole("button", { name });
  const press = async (what, target) => {
    const where = (await title()).replace(/\s+/g, " ");
    await target.evaluate((element) => {
      element.scrollIntoView({ block: "center" });
      return new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
    });
    const { x, y, width, height } = await target.boundingBox();
    await page.evaluate((press) => globalThis.presses.push({ press, from: performance.now(), ms: 16 }), `${what} on "${where}"`);
    // A bare touch: a locator's own tap looks things up in the page while the press waits.
    await page.touchscreen.tap(x + width / 2, y + height / 2);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 150))));
  };
  const go = () => press("Continue", button(/^Continue$/));
  const radio = (name, n = 0) => press(`choosing "${name}"`, root.getByRole("radio", { name }).nth(n));

  await press("opening a fold", root.locator("summary").first());
  await radio(/^My child/);
  await go();
  await press("No", button(/^No$/));
  await radio("5 to 10");
  await radio(/^No$/);
  await radio(/^Yes$/);
  await go();
  await press("Show all", button("Show all"));
  for (const name of [/^\s*Feelings and mental health/, /^\s*Being hit or hurt/, /^\s*Missing school/]) {
    await press("a topic", root.getByRole("checkbox", { name }));
  }
  await press("Hide all", button("Hide all"));
  await press("opening a fold", root.locator("summary").first());
  await go();
  while (/^Worry/.test(await title())) {
    for (const n of [0, 1, 3]) await radio(/^(Yes|Not sure)$/, n);
    await press("Clear", button(/^Clear/).first());
    await radio(/^Yes$/);
    await press("Official wording", root.locator("summary").first());
    await press("happened before", root.getByRole("group", { name: "Has any of this happened before?" }).getByRole("checkbox"));
    await go();
  }
  await press("a strength", root.getByRole("checkbox").first());
  await go();
  await radio(/./, 1);
  await go();
  await press("Change", button("Change Age"));
  await go();
  await press("See the result", button("See the result"));
  for (const n of [0, 1, 2]) await press("opening a fold", root.locator("summary:visible").nth(n));
  await press("Back", button(/^Back$/));
  await press("See the result", button("See the result"));
  await press("Start again", button("Start again"));
  measured = await page.evaluate(() => globalThis.presses.map(({ press, ms }) => ({ press, ms })));
} finally {
  await chrome.close();
  server.close();
}

measured.sort((a, b) => b.ms - a.ms);
for (const { press, ms } of measured.slice(0, 8)) console.log(`${String(ms).padStart(6)} ms  ${press}`);
console.log(JSON.stringify({ presses: measured.length, worst: measured[0], median: measured[measured.length >> 1].ms }));
