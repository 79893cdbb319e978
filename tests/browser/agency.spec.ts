// An agency's version adds examples and first steps for practitioners, and never changes what comes out.
import type { Framework } from "../../js/src/types.js";
import { built, compiled } from "./framework.js";
import { events, expect, test } from "./support.js";

const WORRY = { says: { "school-absence": { "significant-unauthorised-absence": "Yes" as const } } };
const halton = compiled("halton") as Framework;
const education = halton.agencies.find(({ id }) => id === "education")!;
const examples = education.examples.find(({ topic }) => topic === "school-absence")!.texts;

test.describe("a practitioner", () => {
  test.use({ reader: "practitioner" });

  test("reads the agency's examples beside the topic, and its first steps on the result", async ({ checker: c }) => {
    await c.set({ framework: "halton", agency: "education" });
    await c.who();
    await c.danger("no");
    await c.child();
    await c.worries("school-absence");
    await c.atTopic("school-absence");
    await expect(c.heading("What you may see or hear: Education")).toBeVisible();
    for (const text of examples) await expect(c.root.getByText(text)).toBeVisible();
    await c.say("significant-unauthorised-absence", "Yes");
    await c.go();
    await c.strengths();
    await c.tried();
    await c.consent();
    await c.result();
    await expect(c.heading("Your first steps: Education")).toBeVisible();
    const first = education.first.find(({ route }) => route === "child-in-need")!;
    for (const step of first.steps) await expect(c.root.getByText(step)).toBeVisible();
  });

  test("sees the same level with the agency as without", async ({ checker: c }) => {
    const drawn = async (attributes: Record<string, string>) => {
      await c.set({ framework: "halton", ...attributes });
      await c.toResult(WORRY);
      return c.root.getByRole("img", { name: /points to level/ }).getAttribute("aria-label");
    };
    expect(await drawn({ agency: "police" })).toBe(await drawn({}));
  });

  test("finds the agency in a framework that is one file", async ({ checker: c }) => {
    await c.set({ framework: "/js/dist/frameworks/halton.json", agency: "education" });
    await c.toResult(WORRY);
    await expect(c.heading("Your first steps: Education")).toBeVisible();
  });

  test("reads nothing at all where the agency's file was built with another framework", async ({ checker: c, page }) => {
    await page.route("**/halton.agency.education.json", async (route) => {
      await route.fulfill({ json: { ...(compiled("halton.agency.education") as object), hash: "0".repeat(64) } });
    });
    const heard = await events(page);
    await c.set({ framework: "halton", agency: "education", audience: "practitioner" });
    await expect(c.title).toHaveText("Sorry, this checker is not working");
    expect((await heard()).find(({ type }) => type === "lon-problem")?.["codes"]).toEqual(["framework-mixed"]);
  });
});

for (const framework of ["halton", "/js/dist/frameworks/halton.json"]) {
  test(`an agency nobody knows is a problem, and the page works without it (${framework})`, async ({ page, checker: c }) => {
    const heard = await events(page);
    await c.set({ framework, agency: "astronauts" });
    await expect.poll(async () => (await heard()).map(({ type }) => type)).toContain("lon-ready");
    await expect
      .poll(async () => (await heard()).filter(({ type }) => type === "lon-problem").map(({ codes }) => codes))
      .toEqual([["agency-not-loaded"]]);
    await c.toResult(WORRY);
    await expect(c.title).toContainText(c.words.level(3));
  });
}

test("families read nothing of it", async ({ checker: c }) => {
  await c.set({ framework: "halton", agency: "education" });
  await c.who();
  await c.danger("no");
  await c.child();
  await c.worries("school-absence");
  await c.atTopic("school-absence");
  for (const text of [...examples, "Education"]) await expect(c.root.getByText(text, { exact: true })).toHaveCount(0);
});

test("the agency's file is asked for at the start, whoever reads", async ({ checker: c, page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await c.set({ framework: "halton", agency: "education" });
  await page.waitForLoadState("networkidle");
  expect(asked.splice(0)).toContain("/js/dist/frameworks/halton.agency.education.json");
  await c.toResult(WORRY);
  expect(asked).toEqual([]);
});

for (const { id, agencies } of built) {
  test(`${id}: the same answers with each agency give the same floor, ceiling and routes`, async ({ page }) => {
    await page.goto("/tests/bare.html");
    const found = await page.evaluate(
      async ([framework, names]) => {
        const { loadEngine } = (await import("/js/dist/index.js" as string)) as typeof import("../../js/src/index.js");
        const part = (name: string) => new URL(`/js/dist/frameworks/${framework}.${name}.json`, location.href);
        const parts = { core: part("core"), words: part("practitioner") };
        const plain = await loadEngine(parts);
        const sets = plain.framework.indicators.map(({ id: one }, i) => ({
          danger: "no" as const,
          indicators: { [one]: i % 3 ? ("yes" as const) : ("not-sure" as const) },
        }));
        const tell = (engine: typeof plain, agency?: string) =>
          sets.map((set) => {
            const { floor, ceiling, routes, reasons } = engine.evaluate({ ...set, ...(agency ? { agency } : {}) }, "2026-12-02T10:00");
            return JSON.stringify({ floor, ceiling, routes, reasons });
          });
        const without = tell(plain);
        const other: string[] = [];
        for (const name of names) {
          const engine = await loadEngine({ ...parts, agency: part(`agency.${name}`) });
          const known = engine.evaluate({ agency: name }).agency?.id === name;
          if (!known || tell(engine, name).join() !== without.join()) other.push(name);
        }
        return { other, sets: without.length };
      },
      [id, agencies] as const,
    );
    expect(agencies.length).toBeGreaterThan(0);
    expect(found.sets).toBeGreaterThan(0);
    expect(found.other).toEqual([]);
  });
}
