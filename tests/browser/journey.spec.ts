// Each reader's whole way from the start to the result.
import { DAYTIME, expect, test } from "./support.js";

test.describe("a parent", () => {
  test("goes from the start to a result with reasons, people to ring and open questions", async ({ checker: c }) => {
    await c.open();
    await expect(c.title).toHaveText("Find help for a child or young person");
    await c.who();
    await c.danger("no");
    await c.child("5-10", "Yes");
    await c.worries("bullying", "school-absence");

    await test.step("each worry, in the framework's order", async () => {
      await c.atTopic("school-absence");
      await expect(c.root.getByText("level", { exact: false }).filter({ visible: true })).toHaveCount(0);
      await c.say("refusing-school", "Yes");
      await c.before();
      await c.go();
      await c.atTopic("bullying");
      await c.say("sexting-or-social-media-bullying", "Not sure");
      await c.go();
    });
    await c.strengths("regular-attendance", "suitable-accommodation");
    await c.tried("universal-not-enough");

    await test.step("the answers are told back", async () => {
      await c.atCheck();
      await expect(c.row("Danger right now")).toContainText(/\bNo\b/);
      await expect(c.row("Age")).toContainText("5 to 10");
      await expect(c.row("Missing school")).toContainText(`Yes: ${c.words.indicator("refusing-school")}`);
      await expect(c.row("Missing school")).toContainText("Has happened before");
      await expect(c.row("Bullying")).toContainText(`Not sure: ${c.words.indicator("sexting-or-social-media-bullying")}`);
      await expect(c.row("What is going well")).toContainText(c.words.strength("suitable-accommodation"));
      await expect(c.row(c.words.question("tried"))).toContainText(c.words.option("tried", "universal-not-enough"));
    });
    await c.result();

    await test.step("the result", async () => {
      await expect(c.title).toContainText(c.words.level(2));
      await expect(c.root.getByText(c.words.level(3)).first()).toBeVisible();
      await expect(c.root.getByRole("img", { name: /points to this: .*level 2, .* and level 3, / })).toBeVisible();
      for (const id of ["refusing-school", "sexting-or-social-media-bullying"]) {
        await expect(c.root.getByText(c.words.criterion(id), { exact: true })).toBeVisible();
      }
      await expect(c.root.getByText(/Level 2, Contribute and Engage|Contribute and Engage/).first()).toBeVisible();
      await expect(c.root.getByRole("link", { name: "0151 907 8305" })).toHaveAttribute("href", "tel:01519078305");
      await expect(c.root.getByText("Open until 5pm")).toBeVisible();
      await expect(c.heading("What happens next")).toBeVisible();
      await expect(c.heading("What to find out next")).toBeVisible();
      const open = c.root.getByRole("list").filter({ has: c.page.getByText(c.words.indicator("sexting-or-social-media-bullying")) });
      await expect(open.last()).toBeVisible();
      await expect(c.heading("What you did not look at")).toBeVisible();
      await expect(c.heading("Still worried?")).toBeVisible();
      await expect(c.root.getByText(c.words.strength("suitable-accommodation")).last()).toBeVisible();
    });
  });

  test("is not told whom to ring by a closed line: out of hours the other team stands first", async ({ checker: c, page }) => {
    await page.clock.setFixedTime(new Date("2026-11-27T16:45:00Z")); // a Friday: iCART has closed at 16:30
    await c.open();
    await c.toResult({ says: { "school-absence": { "refusing-school": "Yes" } } });
    const people = c.root.getByRole("listitem").filter({ has: page.getByRole("heading", { level: 3 }) });
    await expect(people.first()).toContainText("Emergency Duty Team");
    await c.root.getByText("More people you can ring").click();
    await expect(people.filter({ hasText: "iCART" }).first()).toContainText("Closed until 9am on Monday");
  });

  test("older than the guide covers: a page of their own, with numbers", async ({ checker: c }) => {
    await c.open();
    await c.who();
    await c.danger("no");
    await c.child("18-or-over");
    await expect(c.title).toHaveText("This guide is for children and young people");
    await expect(c.root.getByText("pre-birth up to 17 years and 364 days")).toBeVisible();
    await expect(c.root.getByRole("link", { name: "0151 907 8305" })).toBeVisible();
  });

  test("of a child who lives somewhere else is told whom to ring", async ({ checker: c }) => {
    await c.open();
    await c.toResult({ area: "No", says: { money: { "low-income": "Yes" } } });
    await expect(c.root.getByText(/Ring the council where the child lives/).first()).toBeVisible();
  });
});

test.describe("a young person", () => {
  test.use({ reader: "young-person" });
  test("reads their own words, and that nothing was sent", async ({ checker: c }) => {
    await c.open();
    await c.who();
    await expect(c.title).toHaveText("Are you in danger right now?");
    await c.danger("no");
    await c.child("11-15", "Yes");
    await c.worries("bullying");
    await c.atTopic("bullying");
    await c.say("bullied-or-bullying", "Yes");
    await c.go();
    await c.strengths();
    await c.tried();
    await c.result();
    await expect(c.title).toContainText(c.words.level(2));
    await expect(c.root.getByText(/^Nothing was sent to anyone\./)).toBeVisible();
    await expect(c.root.getByRole("link", { name: "0800 1111" }).first()).toBeVisible();
    await expect(c.heading("Consent and sharing information")).toHaveCount(0);
  });
});

test.describe("a neighbour or volunteer", () => {
  test.use({ reader: "volunteer" });
  test("is told to ring first where telling the parents could do harm", async ({ checker: c }) => {
    await c.open();
    await c.who();
    await c.danger("no");
    await c.child("5-10", "Yes");
    await c.worries("domestic-abuse");
    await c.atTopic("domestic-abuse");
    await c.say("domestic-abuse", "Not sure");
    await c.button("Not now").click();
    await c.go();
    await c.strengths();
    await c.tried();
    await c.consent("They have not been asked yet");
    await c.result();
    await expect(c.heading("Ring first")).toBeVisible();
    await expect(c.root.getByText(/^Do not give this to the parents or carers/)).toBeVisible();
    await expect(c.heading("Above the local rule")).toBeVisible();
  });
});

test.describe("a practitioner", () => {
  test.use({ reader: "practitioner" });
  test("reads levels, the published place, consent and the open line", async ({ checker: c }) => {
    await c.open();
    await c.who();
    await c.danger("no");
    await c.child("11-15", "Yes");
    await c.worries("missing", "school-absence");
    await c.atTopic("school-absence");
    await c.say("significant-unauthorised-absence", "Yes");
    await c.go();
    await c.atTopic("missing");
    await c.say("started-going-missing", "Yes");
    await c.go();
    await c.strengths();
    await c.tried("early-help-not-enough");
    await c.consent("They were asked and do not agree");
    await c.result();
    await expect(c.title).toContainText(c.words.level(3));
    await expect(c.root.getByText("You said yes · Level 3, Higher Levels Of Unmet Need And Medium Risk").first()).toBeVisible();
    await expect(c.root.getByText(c.words.criterion("significant-unauthorised-absence"), { exact: true })).toBeVisible();
    await expect(c.root.getByText("Level 3, Contribute and Engage, item 5").first()).toBeVisible();
    await expect(c.heading("Consent and sharing information")).toBeVisible();
    await expect(c.heading(/^The guide's rule: Level 3/)).toBeVisible();
    await expect(c.root.getByText("If they do not agree")).toBeVisible();
    await expect(c.root.getByText(/never grounds for refusing a referral/)).toBeVisible();
    await expect(c.root.getByText("Open until 5pm")).toBeVisible();
  });
});

test.describe("a page that fixes its reader", () => {
  test.use({ reader: "practitioner", moment: DAYTIME });
  test("is not asked who they are", async ({ checker: c }) => {
    await c.open("/tests/fixed.html");
    await expect(c.root.getByRole("radio")).toHaveCount(0);
    await c.go();
    await expect(c.title).toHaveText("Is there immediate danger?");
  });
});
