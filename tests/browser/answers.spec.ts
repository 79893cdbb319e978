// What is said, changed and taken back shows on the result, and silence is never read as reassurance.
import { expect, test } from "./support.js";
import { REASSURING } from "./wording.js";

const UNIVERSAL = "Help that is there for every family";

test("not sure only widens: the result says what it could be, and what would settle it", async ({ checker: c }) => {
  const unsure = "significant-unauthorised-absence";
  await c.open();
  await c.toResult({ says: { "school-absence": { [unsure]: "Not sure" } } });
  await expect(c.title).toContainText("You are not sure of some things. If they are so, this is what fits:");
  await expect(c.title).toContainText(c.words.level(3));
  await expect(c.root.getByRole("img", { name: /points to this: .*level 1, .* and level 3, / })).toBeVisible();
  await expect(c.root.getByText("You were not sure")).toBeVisible();
  await expect(c.root.getByText(c.words.criterion(unsure), { exact: true })).toBeVisible();
  await expect(c.heading("What to find out next")).toBeVisible();
});

test.describe("nothing ticked, everything left alone and only strengths give the same opening", () => {
  const ways = {
    "worries skipped": {},
    "a worry looked at, nothing said of it": { says: { "school-absence": {} } },
    "only strengths": { strengths: ["suitable-accommodation", "regular-attendance", "good-hygiene"] },
  };
  for (const [name, way] of Object.entries(ways)) {
    test(name, async ({ checker: c }) => {
      await c.open();
      await c.toResult(way);
      await expect(c.title).toHaveText(UNIVERSAL);
      await expect(c.root.getByText(/If something still does not feel right, ring and talk about it\./)).toBeVisible();
      await expect(c.heading("Still worried?")).toBeVisible();
      await expect(c.heading("What you did not look at")).toBeVisible();
      await expect(c.root.getByRole("link", { name: "0151 907 8305" })).toBeVisible();
      for (const phrase of REASSURING) expect(await c.text()).not.toMatch(phrase);
    });
  }
});

test("Change goes to that page, comes back to the check page, and the result follows", async ({ checker: c }) => {
  await c.open();
  await c.toCheck({ says: { "school-absence": { "refusing-school": "Yes" } } });
  await c.result();
  await expect(c.title).toContainText(c.words.level(2));
  await c.button("Change your answers").click();
  await c.atCheck();

  await test.step("a firmer worry", async () => {
    await c.change(c.words.topic("school-absence"));
    await c.atTopic("school-absence");
    await expect(c.choice(c.words.indicator("refusing-school"), "Yes")).toBeChecked();
    await c.say("significant-unauthorised-absence", "Yes");
    await c.go();
    await c.result();
    await expect(c.title).toContainText(c.words.level(3));
  });
  await test.step("danger", async () => {
    await c.button("Change your answers").click();
    await c.change("Danger right now");
    await expect(c.root.getByText("You chose: No")).toBeVisible();
    await c.danger("not-sure");
    await c.result();
    await expect(c.title).toHaveText("If there may be danger now, ring 999 first");
  });
});

test("a worry picked later is asked before the check page; one unpicked takes its answers along", async ({ checker: c }) => {
  await c.open();
  await c.toCheck({ says: { "school-absence": { "significant-unauthorised-absence": "Yes" } } });
  await c.change("Worries");
  await c.button("Show all").click();
  await c.topicBox("school-absence").uncheck();
  await c.topicBox("bullying").check();
  await c.go();
  await c.atTopic("bullying");
  await c.say("bullied-or-bullying", "Yes");
  await c.go();
  await c.atCheck();
  await expect(c.row(c.words.topic("school-absence"))).toHaveCount(0);
  await c.result();
  await expect(c.title).toContainText(c.words.level(2));
  await expect(c.root.getByText(c.words.criterion("significant-unauthorised-absence"))).toHaveCount(0);
});

test("Clear takes an answer back", async ({ checker: c }) => {
  await c.open();
  await c.who();
  await c.danger("no");
  await c.child();
  await c.worries("school-absence");
  await c.atTopic("school-absence");
  await c.say("refusing-school", "Yes");
  await c.group(c.words.indicator("refusing-school")).getByRole("button", { name: /^Clear/ }).click();
  await expect(c.choice(c.words.indicator("refusing-school"), "Yes")).not.toBeChecked();
  await c.go();
  await c.strengths();
  await c.tried();
  await c.result();
  await expect(c.title).toHaveText(UNIVERSAL);
});

test("whoever clears the reader and picks another reads that one's words", async ({ checker: c }) => {
  await c.open();
  await c.root.getByRole("radio", { name: "A child I work with" }).check();
  await c.root.getByRole("button", { name: /^Clear/ }).click();
  await c.who();
  await c.danger("no");
  await c.child();
  await c.worries("school-absence");
  await c.atTopic("school-absence");
  await expect(c.group(c.words.indicator("significant-unauthorised-absence"))).toBeVisible(); // as a family reads it
});

test("Back keeps what was said, to the first page", async ({ checker: c }) => {
  await c.open();
  await c.who();
  await c.danger("no");
  await c.child("5-10", "Yes");
  await c.worries("school-absence");
  await c.atTopic("school-absence");
  await c.say("refusing-school", "Not sure");
  await c.go();
  await expect(c.title).toHaveText("What is going well?");
  await c.back.click();
  await c.atTopic("school-absence");
  await expect(c.choice(c.words.indicator("refusing-school"), "Not sure")).toBeChecked();
  await c.back.click();
  await expect(c.root.getByText("1 chosen")).toBeVisible();
  await c.back.click();
  await expect(c.choice(/How old/, c.words.band("5-10"))).toBeChecked();
  await c.back.click();
  await expect(c.root.getByText("You chose: No")).toBeVisible();
  await c.back.click();
  await expect(c.root.getByRole("radio", { name: "My child" })).toBeChecked();
  await expect(c.back).toHaveCount(0);
});

test("Start again wipes everything, even for whom it was", async ({ checker: c }) => {
  await c.open();
  await c.toResult({ age: "5-10", area: "Yes", says: { "school-absence": { "refusing-school": "Yes" } }, strengths: ["good-hygiene"] });
  await c.button("Start again").click();
  await expect(c.title).toHaveText("Find help for a child or young person");
  for (const radio of await c.root.getByRole("radio").all()) await expect(radio).not.toBeChecked();
  await c.who();
  await expect(c.root.getByText(/^You chose/)).toHaveCount(0);
  await c.danger("no");
  await expect(c.title).toContainText("About the child");
  for (const radio of await c.root.getByRole("radio").all()) await expect(radio).not.toBeChecked();
  await c.go();
  await expect(c.root.getByText(/chosen$/)).toHaveCount(0);
  await c.worries("school-absence");
  await c.atTopic("school-absence");
  for (const radio of await c.root.getByRole("radio").all()) await expect(radio).not.toBeChecked();
});
