// Danger comes first: at once, on every answer that may mean it, and never hidden by a calm result.
import { expect, test } from "./support.js";

const dial = (link: { getAttribute(name: string): Promise<string | null> }) => link.getAttribute("href");

test("yes shows the emergency page at once, with 999 as the first thing to do", async ({ checker: c }) => {
  await c.open();
  await c.who();
  await c.danger("yes");
  await expect(c.title).toHaveText("Ring 999 now");
  const first = c.root.locator("a:visible, button:visible, summary:visible");
  expect(await dial(first.nth(0))).toBe("tel:999"); // the bar's
  const inPage = c.root.getByRole("link", { name: "Call 999" }).nth(1);
  await expect(inPage).toBeInViewport();
  await expect(inPage).toHaveAttribute("href", "tel:999");
  await expect(c.root.getByText(/press 55/)).toBeVisible();
  await expect(c.root.getByText(/999 BSL/)).toBeVisible();
});

test("yes can be gone on from: the result still opens with 999", async ({ checker: c }) => {
  await c.open();
  await c.toResult({ danger: "yes", strengths: ["suitable-accommodation"] });
  await expect(c.title).toHaveText("Ring 999 now");
  await expect(c.root.getByRole("img", { name: /level 4/ })).toBeVisible();
});

test("not sure keeps 999 first: above every page that follows, and on the result", async ({ checker: c }) => {
  const reminder = "You are not sure if there is danger now. If there may be, ring 999 first.";
  await c.open();
  await c.who();
  await c.danger("not-sure");
  await expect(c.title).toContainText("About the child");
  await expect(c.root.getByText(reminder)).toBeVisible();
  await c.child();
  await c.worries();
  await c.strengths();
  await c.tried();
  await expect(c.root.getByText(reminder)).toBeVisible();
  await c.result();
  await expect(c.title).toHaveText("If there may be danger now, ring 999 first");
  await expect(c.root.getByRole("img", { name: /It could be more: .* level 4/ })).toBeVisible();
  const calls = c.root.getByRole("link", { name: "Call 999" });
  await expect(calls.nth(1)).toHaveAttribute("href", "tel:999");
  await expect(c.heading("What to find out next")).toBeVisible();
});

test.describe("a red-flag answer asks at once whether it is happening now", () => {
  for (const answer of ["Yes", "Not sure"] as const) {
    test(`after ${answer}, with 999 above the question`, async ({ checker: c }) => {
      await c.open();
      await c.who();
      await c.danger("no");
      await c.child();
      await c.worries("domestic-abuse");
      await c.atTopic("domestic-abuse");
      await expect(c.heading("Is this happening now?")).toHaveCount(0);
      await c.say("domestic-abuse", answer);
      const asked = c.root.getByRole("alert").filter({ hasText: "Is this happening now?" });
      await expect(asked).toBeVisible();
      await expect(asked.getByRole("link", { name: "Call 999" })).toBeInViewport();
      await asked.getByRole("button", { name: "Yes, now" }).click();
      await expect(c.title).toHaveText("Ring 999 now");
      await c.back.click();
      await c.atTopic("domestic-abuse");
      await expect(c.choice(c.words.indicator("domestic-abuse"), answer)).toBeChecked();
    });
  }

  test("not sure puts 999 first on every page from there", async ({ checker: c }) => {
    await c.open();
    await c.who();
    await c.danger("no");
    await c.child();
    await c.worries("domestic-abuse");
    await c.atTopic("domestic-abuse");
    await c.say("domestic-abuse", "Yes");
    await c.root.getByRole("alert").getByRole("button", { name: "Not sure" }).click();
    await expect(c.root.getByText(/ring 999 first/)).toBeVisible();
  });
});

test.describe("danger left out", () => {
  test("with nothing else said, the result is that question and not a calm headline", async ({ checker: c }) => {
    await c.open();
    await c.toResult({ danger: "skip" });
    await expect(c.title).toHaveText("First: is there danger now?");
    await expect(c.root.getByText("Help that is there for every family")).toHaveCount(0);
    await c.button("Answer that question").click();
    await expect(c.title).toHaveText("Is a child in danger right now?");
  });

  test("with a worry, the question stands on the result too", async ({ checker: c }) => {
    await c.open();
    await c.toResult({ danger: "skip", says: { money: { "low-income": "Yes" } } });
    await expect(c.title).toContainText(c.words.level(2));
    await expect(c.root.getByText("First: is there danger now?")).toBeVisible();
  });
});
