// No page, no fixed text and no framework may say that a child needs nothing or stands below a line.
import { english } from "../../js/src/text.js";
import { laterEnglish } from "../../js/src/text-later.js";
import { otherEnglish } from "../../js/src/text-other.js";
import { takeEnglish } from "../../js/src/text-take.js";
import { guideEnglish } from "../../js/src/guide/text.js";
import { built, compiled, readers } from "./framework.js";
import { expect, test } from "./support.js";
import { otherResults, walk, type Visit } from "./walk.js";
import { REASSURING } from "./wording.js";

/** Every text inside a value, with the way to it; the document's own words and what a person ticks left out. */
function texts(value: unknown, way = ""): [string, string][] {
  if (typeof value === "string") return [[way, value]];
  if (!value || typeof value !== "object") return [];
  return Object.entries(value)
    .filter(([key]) => !["quote", "criterion", "printed", "indicators", "topics"].includes(key))
    .flatMap(([key, inner]) => texts(inner, `${way}.${key}`));
}

const wrong = (all: [string, string][]) =>
  all.filter(([, text]) => REASSURING.some((phrase) => phrase.test(text))).map(([way, text]) => `${way}: ${text}`);

test("the lint finds what it looks for", () => {
  for (const text of ["There is no need for help.", "This does not meet the threshold.", "It is below threshold", "below the threshold", "You do not need help."]) {
    const found = wrong([["", text]]);
    expect(found.length, text).toBe(1);
  }
  for (const text of ["a plan that does not meet my child's needs", "a plan has not met the needs"]) expect(wrong([["", text]]), text).toEqual([]);
  for (const text of ["The child's needs do not meet the criteria", "has not met the threshold"]) expect(wrong([["", text]]).length, text).toBe(1);
});

test("the fixed texts", () => {
  expect(wrong(texts({ ...english, ...laterEnglish, ...otherEnglish, ...takeEnglish, ...guideEnglish }))).toEqual([]);
});

for (const { id } of built) {
  test(`the compiled framework: ${id}`, () => {
    expect(wrong(texts(compiled(id)))).toEqual([]);
  });
}

for (const reader of readers) {
  test.describe(reader, () => {
    test.use({ reader });
    test("every page", async ({ checker: c }) => {
      test.slow();
      const { topics, indicators } = c.words.framework;
      const said = [...topics.map(({ hint }) => hint), ...indicators.map(({ plain }) => plain)].flatMap((words) => Object.values(words));
      const quoted = [...said, ...indicators.map(({ criterion }) => criterion)].filter(Boolean);
      const visit: Visit = async (name) => {
        let text = await c.text();
        for (const one of quoted) text = text.replaceAll(one, "");
        expect.soft(wrong([[name, text]])).toEqual([]);
      };
      await walk(c, visit);
      await otherResults(c, visit);
    });
  });
}
