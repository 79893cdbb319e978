// How long things take in Chromium: prints a JSON object of milliseconds.
import { chromium } from "@playwright/test";
import { browser, flags } from "../../.ci/browser.mjs";
import { serve } from "../serve.mjs";

const server = await serve();
const address = `http://127.0.0.1:${server.address().port}/`;
const chrome = await chromium.launch({ executablePath: browser(), args: flags });

/** One evaluation of twenty answers across the wasm border: the median of many rounds. */
async function evaluation() {
  const page = await chrome.newPage();
  await page.goto(address);
  const time = await page.evaluate(async () => {
    const { loadEngine } = await import("/js/dist/index.js");
    const engine = await loadEngine(new URL("/js/dist/frameworks/halton.json", location.href));
    const { indicators } = engine.framework;
    const step = Math.max(1, Math.floor(indicators.length / 20));
    const chosen = indicators.filter((_, i) => i % step === 0).slice(0, 20);
    const answers = {
      danger: "no",
      indicators: Object.fromEntries(chosen.map(({ id }, i) => [id, i % 3 ? "yes" : "not-sure"])),
    };
    const round = (times) => {
      const start = performance.now();
      for (let i = 0; i < times; i++) engine.evaluate(answers, "2026-11-27T16:45");
      return (performance.now() - start) / times;
    };
    round(500); // until the browser has compiled what is hot
    const rounds = Array.from({ length: 31 }, () => round(100)).sort((a, b) => a - b);
    return rounds[15];
  });
  await page.close();
  return time;
}

/** From the click on a link to a first question that can be answered, on a slow phone. */
async function firstQuestion() {
  const times = [];
  for (let i = 0; i < 5; i++) {
    const context = await chrome.newContext();
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: 6 });
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 150,
      downloadThroughput: 1.6e6 / 8,
      uploadThroughput: 0.75e6 / 8,
    });
    await page.addInitScript(() => {
      globalThis.usable = new Promise((resolve) => {
        const painted = () => requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
        addEventListener("lon-page", painted, { once: true });
      });
    });
    await page.goto(address, { waitUntil: "commit" });
    times.push(await page.evaluate(() => globalThis.usable));
    await context.close();
  }
  return times.sort((a, b) => a - b)[2];
}

try {
  console.log(JSON.stringify({ evaluation: await evaluation(), firstQuestion: await firstQuestion() }));
} finally {
  await chrome.close();
  server.close();
}
