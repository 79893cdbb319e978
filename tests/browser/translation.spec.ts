// A framework's words in the language of the page: the file beside it, what is left in English, who checked it.
import { compiled } from "./framework.js";
import { expect, test } from "./support.js";

interface WordsFile {
  words: string[];
  english: number[];
  checked: boolean;
}
const welsh = compiled("halton.family.cy") as WordsFile;
const english = compiled("halton.family") as WordsFile;
const WELSH = "Bwlio";
const UNCHECKED = "Cyfieithiad yw geiriau'r canllaw.";
const PARTLY = "Mae rhan o'r canllaw yn dal yn Saesneg.";

test("both files hold the same texts in the same order", () => {
  expect(welsh.words.length).toBe(english.words.length);
  for (const i of welsh.english) expect(welsh.words[i]).toBe(english.words[i]);
  expect(welsh.words).toContain(WELSH);
  expect(welsh.checked).toBe(false);
});

/** To the topics, by roles and places: the words are Welsh. */
async function toTopics(page: import("@playwright/test").Page, lang: string): Promise<void> {
  const root = page.locator("level-of-need-checker");
  await page.goto("/tests/bare.html");
  await page.evaluate((given) => {
    const element = document.createElement("level-of-need-checker");
    element.setAttribute("framework", "halton");
    element.setAttribute("audience", "family");
    element.lang = given;
    document.body.append(element);
  }, lang);
  await root.locator("button.main").click();
  await root.locator(".stack > button").last().click();
  await root.locator("button.main").click();
  await expect(root.locator(".groups")).toBeVisible();
  for (const group of await root.locator(".groups > details > summary").all()) await group.click();
}

test("Welsh words stand unmarked on a Welsh page; what is left in English is marked, and said above", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname.split("/").pop() ?? ""));
  await toTopics(page, "cy");
  const root = page.locator("level-of-need-checker");
  expect(asked).toContain("halton.family.cy.json");
  expect(asked).not.toContain("halton.family.json");
  await expect(root.getByText(UNCHECKED)).toBeVisible();
  await expect(root.getByText(PARTLY)).toBeVisible();
  const bullying = root.getByRole("checkbox", { name: WELSH });
  await expect(bullying).toBeVisible();
  await expect(root.locator("label", { has: page.getByText(WELSH, { exact: true }) }).locator("[lang=en]")).toHaveCount(0);
  await bullying.check();
  const before = asked.length;
  await root.locator("button.main").click();
  // The criteria's wording is not translated yet.
  await expect(root.locator(".rung legend [lang=en]").first()).toBeVisible();
  await expect(root.getByRole("heading", { level: 1 })).toContainText(WELSH);
  expect(asked.slice(before)).toEqual([]);
});

test("an English page asks for no translation and says nothing of one", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await toTopics(page, "en-GB");
  expect(asked.filter((url) => url.endsWith(".cy.json"))).toEqual([]);
  await expect(page.locator("level-of-need-checker").getByText(PARTLY)).toHaveCount(0);
});

test("a language the framework has no words in is English, marked where ours is another", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const core = compiled("halton.core") as object;
  await page.route("**/halton.core.json", (route) => route.fulfill({ json: { ...core, languages: [] } }));
  await toTopics(page, "cy");
  expect(asked.some((name) => name.endsWith("/halton.family.json"))).toBe(true);
  const root = page.locator("level-of-need-checker");
  await expect(root.locator(".group-name [lang=en]").first()).toBeVisible();
  await expect(root.getByText(UNCHECKED)).toHaveCount(0);
});
