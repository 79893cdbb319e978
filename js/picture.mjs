// Makes www/result.png from the running demo: a family's result as a phone shows it in three parts, as README shows it.
//   node js/picture.mjs     after a build; a fixed moment and fixed answers, so that only a change of ours changes it
import { join } from "node:path";
import { statSync } from "node:fs";
import { chromium } from "@playwright/test";
import { browser, flags } from "../.ci/browser.mjs";
import { root } from "../.ci/project.mjs";
import { serve } from "./serve.mjs";

const file = join(root, "www/result.png");
const phone = { width: 390, height: 1000 };
const scale = 0.75;
const gap = 10;
const server = await serve();
const chrome = await chromium.launch({ executablePath: browser(), args: flags });

try {
  const page = await chrome.newPage({
    viewport: phone,
    deviceScaleFactor: scale,
    locale: "en-GB",
    timezoneId: "Europe/London",
    reducedMotion: "reduce",
  });
  await page.clock.setFixedTime(new Date("2026-12-02T10:00:00Z"));
  await page.goto(`http://127.0.0.1:${server.address().port}/`);

  const press = (name) => page.getByRole("button", { name, exact: true }).click();
  const statement = (number) => page.getByRole("group").filter({ has: page.getByRole("radio") }).nth(number);

  await page.getByRole("radio", { name: "My child" }).check();
  await press("Continue");
  await press("No");
  await page.getByRole("radio", { name: "5 to 10" }).check();
  await press("Continue");
  await press("Show all");
  await page.getByRole("checkbox", { name: /^\s*Missing school/ }).check();
  await press("Continue");
  await statement(0).getByRole("radio", { name: "Yes" }).check();
  await statement(3).getByRole("radio", { name: "Not sure" }).check();
  await press("Continue");
  await press("Continue"); // past strengths
  await press("Continue"); // past what has been tried
  await press("See the result");
  await page.getByRole("heading", { name: "Who to ring now" }).waitFor();

  // What it points to and whom to ring; the drawing; the reasons.
  const shots = [];
  const result = page.locator("level-of-need-checker");
  for (const part of [result, result.getByRole("figure"), result.getByRole("heading", { name: "Why" })]) {
    await part.evaluate((element, bar) => scrollTo(0, element.getBoundingClientRect().top + scrollY - bar), shots.length ? 80 : 0);
    shots.push((await page.screenshot()).toString("base64"));
  }
  const sheet = await chrome.newPage({
    viewport: { width: 3 * Math.round(phone.width * scale) + 2 * gap, height: Math.round(phone.height * scale) },
  });
  await sheet.setContent(
    `<body style="margin:0;display:flex;gap:${gap}px">${shots.map((shot) => `<img src="data:image/png;base64,${shot}">`).join("")}`,
  );
  await sheet.screenshot({ path: file });
} finally {
  await chrome.close();
  server.close();
}
console.log(`www/result.png: ${Math.ceil(statSync(file).size / 1024)} KB`);
