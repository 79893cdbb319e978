// Whose words a framework is made of, how old they are, what it adds, whom it lets people ask, what to do in disagreement.
import type { Framework, Passage, Words } from "../../js/src/types.js";
import { compiled } from "./framework.js";
import { expect, test } from "./support.js";

const place = { document: "Newtown's page", section: "Section 3", item: null };
const words = (text: string): Words => ({ family: `${text} (family)`, practitioner: `${text} (practitioner)` });
const passage = (id: string, text: string): Passage => ({ id, words: words(text), place });

/** Halton's framework with what other documents have and it has not. */
const framework = (): object => {
  const whole = compiled("halton") as Framework & { responses: { route: string; also: object[] }[] };
  const addition = (id: string, indicator: string) => ({
    ...{ id, ages: [], place, title: words(`Title of ${id}`), next: [words(`Step of ${id}`)] },
    when: { indicator },
  });
  return {
    ...whole,
    extends: { ...{ id: "national", title: "The ground", version: "7.1", document: "The ground's document", publisher: "The ground's publisher" }, inherited: [{ part: "levels", ids: ["1"] }] },
    source: { ...whole.source, superseded: [{ cites: "An act of long ago", now: "The act in its place" }] },
    advice: [passage("ask", "Ask first without a name")],
    disagreement: [passage("first", "Say so first"), passage("then", "Go higher then")],
    published: "2021-09",
    responses: whole.responses.map((one) =>
      one.route === "early-help" ? { ...one, also: [addition("sure-one", "refusing-school"), addition("perhaps-one", "bullied-or-bullying")] } : one,
    ),
  };
};
const WORRIED = { says: { "school-absence": { "refusing-school": "Yes" as const }, bullying: { "bullied-or-bullying": "Not sure" as const } } };

for (const reader of ["family", "practitioner"] as const) {
  test.describe(reader, () => {
    test.use({ reader });
    test.beforeEach(async ({ checker: c }) => {
      await c.set({}, framework());
      await c.toResult(WORRIED);
    });

    test("additions stand under their response, those not sure marked", async ({ checker: c }) => {
      const added = (title: string) => c.root.locator(".also").filter({ has: c.page.getByRole("heading", { name: title }) });
      await expect(added(`Title of sure-one (${reader})`)).toContainText("As well");
      await expect(added(`Title of sure-one (${reader})`)).toContainText(`Step of sure-one (${reader})`);
      await expect(added(`Title of perhaps-one (${reader})`)).toContainText("May apply");
      await expect(added(`Title of perhaps-one (${reader})`)).toContainText("Newtown's page, Section 3");
    });

    test("advice stands under whom to ring; the steps in disagreement where that is asked", async ({ checker: c }) => {
      await c.root.getByText(/^Asking (others )?for advice/).click();
      await expect(c.root.getByText(`Ask first without a name (${reader})`)).toBeVisible();
      const steps = c.root.getByRole("listitem").filter({ hasText: `(${reader})` });
      await expect(steps.filter({ hasText: "Say so first" })).toBeVisible();
      await expect(steps.filter({ hasText: "Go higher then" })).toBeVisible();
    });

    test("says which framework's words these are, and to practitioners what has been replaced", async ({ checker: c }) => {
      await c.root.getByText("About this guide").click();
      await expect(c.root.getByText("taken over from another: The ground (The ground's document, The ground's publisher, our copy: version 7.1). The rest is its own.")).toBeVisible();
      await expect(c.root.getByText("Published September 2021.")).toBeVisible();
      await expect(c.root.getByText("An act of long ago. Now: The act in its place.")).toHaveCount(reader === "practitioner" ? 1 : 0);
    });
  });
}

test("a page that changes its framework starts again: answers to one mean nothing in another", async ({ checker: c }) => {
  await c.set({}, framework());
  await c.toResult(WORRIED);
  await c.root.evaluate((element) => Object.assign(element, { frameworkData: null }));
  await c.root.evaluate((element) => element.setAttribute("framework", "halton"));
  await expect(c.title).toHaveText("Find help for a child or young person");
  expect(await c.text()).not.toContain(c.words.criterion("refusing-school"));
});
