// Saving a check to a file and opening it again: what stands in the file, what comes back, what has changed, what is refused.
import { readFileSync } from "node:fs";
import type { Framework } from "../../js/src/types.js";
import { Checker, type Way } from "./checker.js";
import { compiled } from "./framework.js";
import { fixture, today, type Json } from "./saved-file.js";
import { complaints, DAYTIME, expect, test } from "./support.js";


const halton = compiled("halton") as Framework;

const WAY: Way = {
  age: "11-15",
  area: "Yes",
  says: { "school-absence": { "significant-unauthorised-absence": "Yes" }, money: { "low-income": "Not sure" } },
  strengths: ["good-hygiene"],
  tried: "universal-not-enough",
};

async function save(c: Checker): Promise<{ name: string; file: Json }> {
  const download = c.page.waitForEvent("download");
  await c.button("Save to open later").click();
  const made = await download;
  return { name: made.suggestedFilename(), file: JSON.parse(readFileSync(await made.path(), "utf8")) as Json };
}

async function reopened(c: Checker, file: unknown): Promise<void> {
  await c.reopen(file);
  await expect(c.title).toHaveText(/danger/);
  await expect(c.root.getByText("Danger is always asked again.", { exact: false })).toBeVisible();
}


test("a file says what it is, what was answered and where it pointed, and its name says only the day", async ({ checker: c }) => {
  await c.open();
  await c.toResult(WAY);
  const { name, file } = await save(c);
  expect(name).toBe("notes-2026-12-02.json");
  const { about, ...rest } = file as Json & { about: { indicators: Record<string, { words: string; criterion: string }> } };
  const { id, version, hash, title } = halton;
  expect(rest).toEqual({
    kind: "levels-of-need-notes",
    format: 1,
    keep: "Whoever opens this file can read the answers in it. Delete it when you no longer need it.",
    saved: "2026-12-02T10:00",
    framework: { id, version, hash, title },
    audience: "family",
    agency: null,
    answers: {
      danger: "no",
      age: "11-15",
      area: "inside",
      indicators: { "low-income": "not-sure", "significant-unauthorised-absence": "yes" },
      looked_at: expect.arrayContaining(["money", "school-absence"]) as unknown,
      strengths: ["good-hygiene"],
      questions: { tried: "universal-not-enough" },
    },
    topics: expect.arrayContaining(["money", "school-absence"]) as unknown,
    outcome: { floor: 3, ceiling: 3, levels: 4 },
  });
  expect(about.indicators["low-income"]?.words).toBe(c.words.indicator("low-income"));
  expect(about.indicators["low-income"]?.criterion).toBe(c.words.criterion("low-income"));
});

test("saving, wiping and opening brings back every answer but the one about danger", async ({ checker: c, page }) => {
  const said = complaints(page);
  await c.open();
  await c.toResult(WAY);
  const { file } = await save(c);
  await c.button("Start again").click();
  await reopened(c, file);
  await expect(c.root.getByText("You chose: No")).toHaveCount(0);
  await c.button("Skip this question").click();
  await c.atCheck();
  await expect(c.root.getByText("Opened from a file of 2 December 2026.").last()).toBeVisible();
  await expect(c.row("Danger right now")).toContainText("Not answered");
  await expect(c.row("Age")).toContainText("11 to 15");
  await expect(c.row(c.words.topic("school-absence"))).toContainText(c.words.indicator("significant-unauthorised-absence"));
  await expect(c.row("What is going well")).toContainText(c.words.strength("good-hygiene"));
  await expect(c.row(c.words.question("tried"))).toContainText(c.words.option("tried", "universal-not-enough"));
  await c.result();
  // Danger left out is not danger gone.
  await expect(c.root.getByText("First say if there is danger now. Then you can see here what has changed.")).toBeVisible();
  await c.button("Answer that question").first().click();
  await c.danger("no");
  await c.result();
  await expect(c.heading("What has changed since 2 December 2026")).toBeVisible();
  await expect(c.root.getByText("It points to the same as before.")).toBeVisible();
  await expect(c.root.getByText("Your answers are the same as then.")).toBeVisible();
  expect(said).toEqual([]);
});

test("the file fixed for format 1 still opens", async ({ checker: c }) => {
  await c.open();
  await reopened(c, fixture);
  await c.danger("no");
  await c.atCheck();
  await c.result();
  await expect(c.heading("What has changed since 22 November 2026")).toBeVisible();
});

test.describe("what has changed", () => {
  const since = async (c: Checker, file: unknown, change: () => Promise<void>) => {
    await c.open();
    await reopened(c, file);
    await c.danger("no");
    await c.atCheck();
    await change();
    await c.result();
  };
  const item = (c: Checker, words: string) => c.root.getByRole("listitem").filter({ hasText: words });

  test("a firmer answer moves it up, and both spans are told in plain words", async ({ checker: c }) => {
    await since(c, today(), async () => {
      await c.change(c.words.topic("school-absence"));
      await c.say("refusing-school", "Yes");
      await c.choice(c.words.indicator("significant-unauthorised-absence"), "Yes").check();
      await c.go();
    });
    await expect(c.root.getByText("It points higher than before.")).toBeVisible();
    await expect(c.root.getByText("That is because your answers have changed.")).toBeVisible();
    await expect(item(c, `Then: ${c.words.level(2)}`)).toBeVisible();
    await expect(item(c, `Now: ${c.words.level(3)}`)).toBeVisible();
    await expect(item(c, `Yes: ${c.words.indicator("significant-unauthorised-absence")}`).last()).toBeVisible();
    await expect(c.root.getByText(/was changed since/)).toHaveCount(0);
  });

  test("a softer answer moves it down, and that is not told as good news", async ({ checker: c }) => {
    await since(c, today(), async () => {
      await c.change(c.words.topic("school-absence"));
      await c.button(`Clear ${c.words.indicator("refusing-school")}`).click();
      await c.go();
      await c.change(c.words.topic("money"));
      await c.say("low-income", "Not sure");
      await c.go();
    });
    await expect(c.root.getByText("It points lower than before. That is no reason to stop.", { exact: false })).toBeVisible();
    await expect(c.heading("No longer said")).toBeVisible();
    await expect(item(c, `${c.words.indicator("low-income")} Then: Yes. Now: Not sure.`)).toBeVisible();
  });

  test("a changed guide is told apart from changed answers", async ({ checker: c }) => {
    const older = today((file) => {
      Object.assign(file.framework, { version: "0.1", hash: "0000" });
      file.outcome = { floor: 3, ceiling: 4, levels: 4 };
    });
    await since(c, older, async () => {});
    await expect(c.root.getByText("That is because the guide has changed. Your answers do not move it.")).toBeVisible();
    await expect(c.root.getByText(`Our copy of the guide was changed since: then version 0.1, now version ${halton.version}.`)).toBeVisible();
  });

  test("answers the guide no longer has are named, their worries asked again, and no movement is claimed", async ({ checker: c }) => {
    const older = today((file) => {
      Object.assign(file.framework, { version: "0.1", hash: "0000" });
      (file.answers.indicators as Json)["no-such-thing"] = "yes";
      (file.about.indicators as Json)["no-such-thing"] = { words: "Your child walks out of lessons.", criterion: "Walks out", topics: ["school-absence"] };
      const kept = (file.about.indicators as Record<string, Json>)["low-income"];
      kept!.criterion = "In other words";
    });
    await c.open();
    await reopened(c, older);
    await expect(c.root.getByText("They no longer count.", { exact: false })).toBeVisible();
    await expect(item(c, "Your child walks out of lessons.")).toBeVisible();
    await expect(c.root.getByText("The guide has new words for these answers.", { exact: false })).toBeVisible();
    await c.danger("no");
    await c.atTopic("school-absence");
    await c.go();
    await c.atTopic("money");
    await expect(c.choice(c.words.indicator("low-income"), "Yes")).toBeChecked();
    await c.go();
    await c.atCheck();
    await c.result();
    await expect(c.root.getByText("The guide has changed too much to say if it points higher or lower than before.")).toBeVisible();
    await expect(item(c, "Your child walks out of lessons.")).toBeVisible();
  });
});

test.describe("what is not opened, and why", () => {
  const refused: [string, unknown, RegExp][] = [
    ["no JSON", "not a file of ours", /is not a check that was saved here/],
    ["another kind", { kind: "something" }, /is not a check that was saved here/],
    ["code", "alert(1)", /is not a check that was saved here/],
    ["far too large", `"${"x".repeat(600_000)}"`, /is not a check that was saved here/],
    ["a newer format", { ...fixture, format: 2 }, /saved by a newer copy of this page/],
    ["a format that never was", { ...fixture, format: 0 }, /is not a check that was saved here/],
    ["another guide", today((f) => Object.assign(f.framework, { id: "rochdale", title: "Rochdale's own guide" })), /for another guide: Rochdale's own guide/],
    ["a key too many", { ...today(), more: 1 }, /What is wrong: more/],
    ["a key too few", (({ outcome: _, ...rest }) => rest)(today()), /What is wrong: outcome/],
    ["a wrong time", { ...today(), saved: "2026-99-99T10:00" }, /What is wrong: saved/],
    ["a name every object has", today((f) => (f.about.strengths = { constructor: 5 })), /What is wrong: about\.strengths/],
    ["an unknown key in the answers", today((f) => (f.answers.dangr = "no")), /What is wrong: .*dangr/],
    ["an answer that is none", today((f) => (f.answers.indicators = { "low-income": "often" })), /What is wrong: .*often/],
    ["indicators that are a list", today((f) => (f.answers.indicators = ["low-income"])), /What is wrong: ./],
    ["a reader among the answers", today((f) => (f.answers.audience = "practitioner")), /What is wrong: answers/],
    ["half a level", today((f) => (f.outcome.floor = 2.5)), /What is wrong: outcome\.floor/],
  ];
  test("is said in the error summary, which leads to the field", async ({ checker: c, page }) => {
    test.slow();
    const said = complaints(page);
    await c.open();
    for (const [name, file, words] of refused) {
      await c.reopen(file);
      const link = c.root.getByRole("alert").getByRole("link", { name: words });
      await expect(link, name).toBeVisible();
      await expect(c.heading("There is a problem"), name).toBeVisible();
      await link.click();
      await expect(c.root.getByLabel("Choose the file you saved"), name).toBeFocused();
      await expect(c.title, name).toHaveText("Find help for a child or young person");
    }
    expect(said).toEqual([]);
  });

  test("a file of another reader, where the page is for one", async ({ page }) => {
    await page.clock.setFixedTime(new Date(DAYTIME));
    const c = new Checker(page, "volunteer");
    await c.set({ framework: "halton", audience: "volunteer" });
    await c.reopen(today());
    await expect(c.root.getByRole("alert").getByRole("link", { name: /was saved under “My child”/ })).toBeVisible();
  });
});

test("a file of another reader opens in that reader's words, nothing is fetched for it, and leaving it wipes it", async ({ checker: c, page }) => {
  await c.open();
  await page.waitForLoadState("networkidle");
  const asked: string[] = [];
  page.on("request", (request) => /^(?!blob:|data:)/.test(request.url()) && asked.push(request.url()));
  const file = today((f) => Object.assign(f, { audience: "practitioner" }));
  await reopened(c, file);
  await c.danger("no");
  await c.atCheck();
  await expect(c.row("Who this is about")).toContainText("A child I work with");
  await c.result();
  await c.button("Start again").click();
  await expect(c.title).toHaveText("Find help for a child or young person");
  expect(await c.text()).not.toContain("Opened from a file");
  expect(asked).toEqual([]);
});
