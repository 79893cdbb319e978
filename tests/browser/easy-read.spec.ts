// Easy read: pictures and short sentences that anybody can turn on and off, and that change nothing else.
import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { compiled } from "./framework.js";
import { complaints, events, expect, test } from "./support.js";

interface Easy {
  hash: string;
  pages: Record<string, { words: string | Record<string, string> }[]>;
  topics: Record<string, { words: string | Record<string, string> }[]>;
}
const easy = compiled("halton.easy-read") as Easy;
const said = (list: Easy["pages"][string] = [], reader = "family") =>
  list.map(({ words }) => (typeof words === "string" ? words : (words[reader] ?? "")));
const FILE = "**/halton.easy-read.json";

test("is turned on and off with one button, announced, and shows pictures beside each sentence", async ({ checker: c, page }) => {
  const refused = complaints(page);
  await c.open();
  await expect(c.root.getByText("Answer some plain questions.")).toBeVisible();
  await c.button("Easy read").click();
  await expect(c.root.getByRole("status").filter({ hasText: "Easy read is on" })).toHaveCount(1);
  await expect(c.root.getByText("Answer some plain questions.")).toHaveCount(0);
  const lines = c.root.locator(".easy-lines > li");
  await expect(lines).toHaveText(said(easy.pages.start));
  await expect(lines.locator("svg path")).not.toHaveCount(0);
  // The words say it all: a screen reader hears them once.
  await expect(lines.getByRole("img")).toHaveCount(0);
  const button = c.button("Turn easy read off");
  await expect(button).toBeFocused();
  await button.press("Enter");
  await expect(lines).toHaveCount(0);
  await expect(c.root.getByText("Answer some plain questions.")).toBeVisible();
  expect(refused).toEqual([]);
});

for (const reader of ["family", "young-person"] as const) {
  test.describe(reader, () => {
    test.use({ reader });

    test("stays on from page to page, with the same questions, answers and result", async ({ checker: c, page }) => {
      await c.open();
      await c.toResult({ says: { bullying: { "bullied-or-bullying": "Yes" } } });
      const shown = async () => (await c.root.getByRole("heading", { level: 1 }).innerText()) + (await c.root.locator(".steps").innerText());
      const plain = await shown();

      await c.open();
      await c.button("Easy read").click();
      await c.who();
      await expect(c.root.locator(".easy-lines > li")).toHaveText(said(easy.pages.danger, reader));
      await c.danger("no");
      await c.child();
      await c.worries("bullying");
      await expect(c.root.locator(".easy-lines > li")).toHaveText(said(easy.topics.bullying, reader));
      await c.say("bullied-or-bullying", "Yes");
      await c.go();
      await c.strengths();
      await c.tried();
      await c.result();
      expect(await shown()).toBe(plain);
      const axe = await new AxeBuilder({ page }).include("level-of-need-checker").analyze();
      expect(axe.violations.map(({ id }) => id)).toEqual([]);
    });
  });
}

test("a page may begin with it; no answer and no choice of it is kept", async ({ checker: c, page }) => {
  await c.set({ framework: "halton", "easy-read": "" });
  await expect(c.root.locator(".easy-lines > li")).toHaveText(said(easy.pages.start));
  const axe = await new AxeBuilder({ page }).include("level-of-need-checker").analyze();
  expect(axe.violations.map(({ id }) => id)).toEqual([]);
  const attributes = await c.root.evaluate((element) => element.getAttributeNames());
  await c.button("Turn easy read off").click();
  await expect(c.button("Easy read")).toBeVisible();
  expect(await c.root.evaluate((element) => element.getAttributeNames())).toEqual(attributes);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test("its file comes with the element's own, after the first page's, and never later", async ({ checker: c, page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname.split("/").pop() ?? ""));
  await c.open();
  await expect(c.button("Easy read")).toBeVisible();
  const names = asked.filter((name) => name.startsWith("halton."));
  for (const first of ["halton.core.json", "halton.family.json"]) {
    expect(names.indexOf(first)).toBeLessThan(names.indexOf("halton.easy-read.json"));
  }
  await page.waitForLoadState("networkidle");
  const before = asked.length;
  await c.button("Easy read").click();
  await expect(c.root.locator(".easy-lines")).toBeVisible();
  expect(asked.slice(before)).toEqual([]);
});

const broken: [string, string][] = [
  ["missing", ""],
  ["no JSON", "<!doctype html>"],
  ["of another framework", JSON.stringify({ ...easy, hash: "0".repeat(64) })],
  ["of another format", JSON.stringify({ ...easy, format: 2 })],
  ["with a picture that is no drawing", readFileSync(new URL("../../js/dist/frameworks/halton.easy-read.json", import.meta.url), "utf8").replace('"M', '"javascript:M')],
  ["with a sentence of nothing", JSON.stringify({ ...easy, pages: { ...easy.pages, start: [{ picture: "lock", words: 7 }] } })],
];
for (const [what, body] of broken) {
  test(`a file ${what} costs nothing but the button, and is told to the page`, async ({ checker: c, page }) => {
    const told = await events(page);
    await page.route(FILE, (route) => (body ? route.fulfill({ body }) : route.fulfill({ status: 404 })));
    await c.open();
    await expect.poll(async () => (await told()).filter(({ type }) => type === "lon-problem").length).toBe(1);
    await expect(c.button("Easy read")).toHaveCount(0);
    await c.who();
    await expect(c.title).toHaveText(/danger/);
  });
}

test("a framework without easy words asks for no file and shows no button", async ({ checker: c, page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const core = compiled("halton.core") as object;
  await page.route("**/halton.core.json", (route) => route.fulfill({ json: { ...core, easy_read: false } }));
  await c.open();
  await c.who();
  await c.danger("no");
  await expect(c.title).toHaveText(/About the child/);
  await expect(c.button(/[Ee]asy read/)).toHaveCount(0);
  expect(asked.filter((url) => url.includes("easy-read"))).toEqual([]);
});
