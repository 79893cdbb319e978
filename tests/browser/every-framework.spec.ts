// Every framework that was built walks from the start to a result, for a family and for a practitioner.
// A framework that is added is met here by being built: no test and no script names it.
import { AxeBuilder } from "@axe-core/playwright";
import type { Audience, Framework } from "../../js/src/types.js";
import { Checker } from "./checker.js";
import { built, compiled } from "./framework.js";
import { complaints, DAYTIME, expect, test } from "./support.js";

/** The first topic with a criterion that asks nothing on the spot, and that criterion. */
function oneWorry({ topics, indicators }: Framework) {
  for (const topic of topics) {
    const found = indicators.find((one) => one.topics.includes(topic.id) && !one.red_flag && !one.ages.length);
    if (found) return { topic: topic.id, indicator: found };
  }
  throw new Error("no topic has a criterion");
}

/** Past whatever pages a framework has between its worries and its result. */
async function toResult(c: Checker): Promise<void> {
  while (!/Check your answers/.test(await c.title.innerText())) {
    const before = await c.title.innerText();
    await c.go();
    await expect(c.title).not.toHaveText(before);
  }
  await c.result();
}

for (const { id } of built) {
  for (const reader of ["family", "practitioner"] as Audience[]) {
    test(`${id}, ${reader}: one worry, from the start to the result`, async ({ page }) => {
      test.slow();
      const framework = compiled(id) as Framework;
      const said = complaints(page);
      await page.clock.setFixedTime(new Date(DAYTIME));
      const c = new Checker(page, reader, framework);
      const { topic, indicator } = oneWorry(framework);
      await c.set({ framework: id });
      await c.who();
      await c.danger("no");
      await c.child();
      await c.worries(topic);
      await c.atTopic(topic);
      await c.say(indicator.id, "Yes");
      await c.go();
      await toResult(c);

      await expect(c.heading("Who to ring now")).toBeVisible();
      await expect(c.root.getByText("Open day and night").first()).toBeVisible();
      await expect(c.root.getByText(indicator.criterion, { exact: true }).first()).toBeAttached();
      // One field of the drawing and one line of its key for each level, however many there are.
      const drawing = c.root.getByRole("img", { name: /points to/ });
      await expect(drawing.locator("text")).toHaveCount(framework.levels.length);
      for (const { name } of framework.levels) await expect(c.root.getByRole("figure").getByText(name).first()).toBeVisible();
      await expect(c.root.getByText(/No council has checked or adopted it\./).first()).toBeVisible();
      if (reader === "practitioner") {
        for (const { cites } of framework.source.superseded) {
          await expect(c.root.getByText(cites, { exact: false }).first()).toBeAttached();
        }
      }

      await page.evaluate(() => dispatchEvent(new Event("beforeprint"))); // opens every fold
      const { violations } = await new AxeBuilder({ page }).include("level-of-need-checker").analyze();
      expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`)).toEqual([]);
      expect(said).toEqual([]);
    });
  }
}
