// The same answers under another council's guide: both documents' words, no level set against a level, 999 first.
import type { Framework, Indicator } from "../../js/src/types.js";
import { compiled } from "./framework.js";
import { events, expect, test } from "./support.js";
import type { Checker, Way } from "./checker.js";

/** Halton's document as another council might print it: other names and levels, and no word on one topic. */
const OTHER = "/elsewhere/newtown.json";
const NUMBERS = "Level numbers cannot be compared";
const other = (): Framework => {
  const framework = compiled("halton") as Framework;
  const printed = (one: Indicator) => ({ ...one, criterion: `Newtown: ${one.criterion}` });
  return {
    ...framework,
    ...{ id: "newtown", area: "Newtown", title: "Newtown's levels" },
    levels: framework.levels.map((level) => ({ ...level, name: `Newtown step ${level.number}` })),
    indicators: framework.indicators.map(printed).map((one) =>
      one.topics.includes("bullying") ? { ...one, topics: ["school-absence"] } : one,
    ),
  };
};

const WORRIED: Way = {
  says: { "school-absence": { "refusing-school": "Yes" }, bullying: { "bullied-or-bullying": "Not sure" } },
};

/** A result of a page that compares with Newtown and names its own framework and one that is not there, too. */
async function result(c: Checker, way: Way = WORRIED, compare = OTHER): Promise<void> {
  await c.page.route(`**${OTHER}`, (route) => route.fulfill({ json: other() }));
  await c.set({ framework: "halton", compare });
  await c.toResult(way);
  await expect(c.heading(/Under another council's/)).toBeVisible();
}

const newtown = (c: Checker) => c.group("Which guide?").getByRole("radio", { name: /^\s*Newtown/ });
const said = "refusing-school";

test("a family reads both guides' words, and no level of either", async ({ checker: c }) => {
  await result(c);
  await expect(c.root.getByText(/^Newtown: /)).toHaveCount(0);
  await newtown(c).check();
  const compared = c.root.locator("[part=comparison]");
  await expect(compared).toContainText("You told us. Halton's guide prints:");
  await expect(compared).toContainText(c.words.criterion(said));
  await expect(compared).toContainText(`Newtown: ${c.words.criterion(said)}`);
  await expect(compared).toContainText("Newtown's guide prints no words on this. That does not mean that it would not count there");
  await expect(compared).toContainText("What counts is the guide for the place where the child lives.");
  expect(await compared.innerText()).not.toMatch(/\blevel \d|Newtown step|Unmet Needs/i);
  await expect(c.root.getByText("What Newtown's guide prints is now shown.")).toBeAttached();
  await c.group("Which guide?").getByRole("button", { name: /^Clear/ }).click();
  await expect(compared).toHaveCount(0);
});

test.describe("a practitioner", () => {
  test.use({ reader: "practitioner" });
  test("reads each document's own level names, and that numbers cannot be compared", async ({ checker: c }) => {
    await result(c);
    await newtown(c).check();
    const compared = c.root.locator("[part=comparison]");
    await expect(compared).toContainText(NUMBERS);
    await expect(compared).toContainText("Level 2, Some Complex/Unmet Needs and Low Risk");
    await expect(compared).toContainText("Level 2, Newtown step 2");
  });
});

test("danger stands first there too", async ({ checker: c }) => {
  await result(c, { ...WORRIED, danger: "not-sure" });
  await newtown(c).check();
  const compared = c.root.locator("[part=comparison]");
  await expect(compared.getByRole("link").first()).toHaveAttribute("href", "tel:999");
  expect(await compared.innerText()).toMatch(/^If there may be danger now, ring 999/);
});

test("everything is asked for before anybody answers, and nothing after", async ({ checker: c, page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.route(`**${OTHER}`, (route) => route.fulfill({ json: other() }));
  // Newtown in parts: Halton's, under another id.
  await page.route("**/frameworks/newtown.*.json", (route) => {
    const part = new URL(route.request().url()).pathname.split(".").at(-2);
    return route.fulfill({ json: { ...(compiled(`halton.${part}`) as object), ...(part === "core" ? { id: "newtown", area: "Newtown" } : {}) } });
  });
  await c.set({ framework: "halton", compare: `newtown ${OTHER}` });
  await page.waitForLoadState("networkidle");
  const parts = ["core", "family", "young-person", "volunteer", "practitioner"].map((part) => `/js/dist/frameworks/newtown.${part}.json`);
  expect(asked.splice(0)).toEqual(expect.arrayContaining([...parts, OTHER]));
  await c.toResult(WORRIED);
  for (const one of await newtown(c).all()) {
    await one.check();
    await expect(c.root.locator("[part=comparison]")).toBeVisible();
  }
  expect(asked).toEqual([]);
});

test("a guide that cannot be had is told to the page; the page's own and that one are not offered", async ({ checker: c, page }) => {
  const heard = await events(page);
  await result(c, WORRIED, `nowhere halton ${OTHER}`);
  await expect(c.group("Which guide?").getByRole("radio")).toHaveCount(1);
  const codes = (await heard()).filter(({ type }) => type === "lon-problem").map((event) => event["codes"]);
  expect(codes).toEqual([["comparison-not-loaded"]]);
});

test("a guide that cannot be read takes nothing of the result away", async ({ checker: c, page }) => {
  await page.route("**/elsewhere/broken.json", (route) => route.fulfill({ json: { ...other(), format: 99, area: "Oldtown" } }));
  await result(c, WORRIED, `/elsewhere/broken.json ${OTHER}`);
  await c.group("Which guide?").getByRole("radio", { name: /Oldtown/ }).check();
  await expect(c.root.getByText("Sorry, that guide cannot be shown here.")).toBeVisible();
  await expect(c.title).toContainText(c.words.level(2));
  await newtown(c).check();
  await expect(c.root.locator("[part=comparison]")).toBeVisible();
  await expect(c.root.getByText("Sorry, that guide cannot be shown here.")).toHaveCount(0);
});

test("past its time a guide is not shown beside another", async ({ checker: c, page }) => {
  await page.route(`**${OTHER}`, (route) => route.fulfill({ json: { ...other(), review_by: "2025-01-01", grace: "2025-06-01" } }));
  await c.set({ framework: "halton", compare: OTHER });
  await c.toResult(WORRIED);
  await newtown(c).check();
  await expect(c.root.getByText("One of the two copies is too old to be shown beside the other.")).toBeVisible();
  await expect(c.root.getByText(/^Newtown: /)).toHaveCount(0);
});

test("works with the keyboard, and on paper without anything to press", async ({ checker: c, page }) => {
  await result(c);
  await newtown(c).focus();
  await page.keyboard.press("Space");
  const compared = c.root.locator("[part=comparison]");
  await expect(compared).toBeVisible();
  await expect(newtown(c)).toBeFocused();
  await page.emulateMedia({ media: "print" });
  await expect(newtown(c)).toBeHidden();
  await expect(compared.getByText(`Newtown: ${c.words.criterion(said)}`)).toBeVisible();
});

test("Start again forgets which guide was chosen", async ({ checker: c }) => {
  await result(c);
  await newtown(c).check();
  await c.button("Start again").click();
  await c.toResult(WORRIED);
  await expect(newtown(c)).not.toBeChecked();
  await expect(c.root.locator("[part=comparison]")).toHaveCount(0);
});
