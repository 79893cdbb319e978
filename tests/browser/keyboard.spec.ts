// A whole check with the keyboard alone: Tab, Space, arrows and Enter, the focus always where one reads.
import { WHO } from "./checker.js";
import { readers } from "./framework.js";
import { at, press, tabTo } from "./keyboard-walk.js";
import { expect, test } from "./support.js";

for (const reader of readers) {
  test.describe(reader, () => {
    // A phone's screen with a keyboard: where what stays in view has most to cover.
    test.use({ reader, viewport: { width: 360, height: 740 } });
    test("goes from the start to the result, the focus seen at each step", async ({ checker: c, page }) => {
      test.slow();
      const worker = reader === "volunteer" || reader === "practitioner";
      await c.open();
      const go = c.button("Continue");

      await press(c, c.root.getByRole("radio", { name: WHO.family }), "Space");
      for (let i = 0; i < readers.indexOf(reader); i++) await page.keyboard.press("ArrowDown");
      await expect(c.root.getByRole("radio", { name: WHO[reader] })).toBeChecked();
      await press(c, go);
      await at(c, /danger/);
      await press(c, c.button("No"));

      await at(c, /About (the child|you)/);
      // Nobody under school age reads this about themselves.
      const [first, third] = reader === "young-person" ? (["5-10", "16-17"] as const) : (["unborn", "2-4"] as const);
      await press(c, c.choice(/How old/, c.words.band(first)), "Space");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      await expect(c.choice(/How old/, c.words.band(third))).toBeChecked();
      await press(c, c.choice(/live in Halton/, "Yes"), "Space");
      await press(c, go);

      await at(c, /worr/);
      await press(c, c.root.locator("summary", { hasText: /School|Contribute/ }).first());
      await press(c, c.topicBox("school-absence"), "Space");
      await expect(c.root.getByText("1 chosen")).toBeVisible();
      await press(c, go);

      await at(c, c.words.topic("school-absence"));
      await press(c, c.choice(c.words.indicator("refusing-school"), "Yes"), "Space");
      await page.keyboard.press("ArrowRight");
      await expect(c.choice(c.words.indicator("refusing-school"), "Not sure")).toBeChecked();
      await press(c, c.group("Has any of this happened before?").getByRole("checkbox"), "Space");
      await press(c, go);

      await at(c, /going well|Strengths/);
      await press(c, c.button("Skip this question"));
      await at(c, c.words.question("tried"));
      await press(c, c.choice(c.words.question("tried"), c.words.option("tried", "nothing-yet")), "Space");
      await press(c, go);
      if (worker) {
        await at(c, "Agreement and sharing");
        await press(c, c.button("Skip this question").or(go).first());
      }

      await at(c, "Check your answers");
      await press(c, c.button(`Change ${c.words.topic("school-absence")}`));
      await at(c, c.words.topic("school-absence"));
      await press(c, go);
      await at(c, "Check your answers");
      await press(c, c.button("See the result"));
      await at(c, c.words.level(3)); // not sure, and it has happened before
      await tabTo(c, c.root.getByRole("link", { name: "0151 907 8305" }).first());
      await press(c, c.button("Start again"));
      await at(c, /Find help/);
    });
  });
}

test("danger: two keys from the page to the number", async ({ checker: c, page }) => {
  await c.open();
  await c.who();
  await at(c, "Is a child in danger right now?");
  await page.keyboard.press("Tab");
  await expect(c.button("Yes, now or very soon")).toBeFocused();
  await page.keyboard.press("Enter");
  await at(c, "Ring 999 now");
  await page.keyboard.press("Tab");
  await expect(c.root.getByRole("link", { name: "Call 999" }).nth(1)).toBeFocused();
});

test("999, Leave this page and Back come before the page, in this order", async ({ checker: c }) => {
  await c.open();
  await c.who();
  await at(c, "Is a child in danger right now?");
  await tabTo(c, c.back, "Shift+Tab");
  await c.page.keyboard.press("Shift+Tab");
  await expect(c.leave).toBeFocused();
  await c.page.keyboard.press("Shift+Tab");
  await expect(c.bar.getByRole("link", { name: "Call 999" })).toBeFocused();
  await press(c, c.back);
  await at(c, "Find help for a child or young person");
});

test("an error summary is read at once, and leads to its field without changing the address", async ({ checker: c, page }) => {
  await c.open();
  const address = page.url();
  await press(c, c.button("Continue"));
  const summary = c.root.getByRole("alert").filter({ hasText: "There is a problem" });
  await expect(summary).toBeFocused();
  await press(c, summary.getByRole("link", { name: "Choose who you are worried about" }));
  await expect(c.root.getByRole("radio", { name: "My child" })).toBeFocused();
  await expect(c.group(/Who are you worried about/)).toContainText("Error: Choose who you are worried about");
  expect(page.url()).toBe(address);

  await c.who();
  await c.danger("no");
  await c.child();
  await at(c, "What are you worried about?");
  await press(c, c.button("Continue"));
  await expect(summary).toBeFocused();
  await press(c, summary.getByRole("link"));
  await expect(c.root.locator("summary").first()).toBeFocused();
});
