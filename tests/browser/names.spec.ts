// What a screen reader is told on each page: roles, names and their order, from the browser's accessibility tree.
// A page says here what it must have; more may stand between. A new page without a part here fails.
import type { Checker } from "./checker.js";
import { expect, test } from "./support.js";
import { otherResults, troubles, walk } from "./walk.js";

/** Above every page, before anything else. */
const BAR = `
- region "Emergency":
  - link "Call 999"
  - button "Leave this page (or press Shift 3 times)"`;

const START = `
- heading /^Find help for/ [level=1]
- group "Who are you worried about?":
  - radio /^My child/
  - radio /^Myself/
  - radio /^A child I know/
  - radio /^A child I work with/
- heading "Before you start" [level=2]
- list
- button "Continue"`;

const PROBLEM = `
- alert:
  - heading "There is a problem" [level=2]
  - list:
    - listitem:
      - link`;

const TOPIC = `
- button "Back"
- heading /^Worry \\d of \\d/ [level=1]
- group /.+/:
  - radio "Yes"
  - radio "Not sure"
- group "Has any of this happened before?":
  - checkbox
- button "Continue"`;

const RESULT = `
- button "Back"
- heading /.+/ [level=1]
- heading "Who to ring now" [level=2]
- list:
  - listitem:
    - heading [level=3]
    - paragraph:
      - link
- figure:
  - img /points to/
  - list
- heading "What happens next" [level=2]
- heading "Still worried?" [level=2]
- list
- heading "Do you disagree?" [level=2]
- button "Start again"`;

const CHECK = `
- button "Back"
- heading "Check your answers" [level=1]
- term: Danger right now
- definition
- definition:
  - button "Change Danger right now"
- term
- definition
- definition:
  - button /^Change .+/
- button "See the result"`;

const TREE: Record<string, string> = {
  start: START,
  "start, with an error": `${PROBLEM}${START}`,
  "start, with a file that is none": `${PROBLEM}${START}
- group:
  - button "Choose the file you saved"`,
  danger: `
- button "Back"
- heading /danger/ [level=1]
- group /danger/:
  - button "Yes, now or very soon"
  - list
  - button "I am not sure"
  - button "No"
- button "Skip this question"`,
  emergency: `
- button "Back"
- heading "Ring 999 now" [level=1]
- paragraph:
  - link "Call 999"
- heading "Other numbers" [level=2]
- list:
  - listitem:
    - heading [level=3]
    - paragraph:
      - link
- heading "When it is safe" [level=2]
- button "What happens next"
- button "Go on with the questions"`,
  child: `
- button "Back"
- heading "About the child" [level=1]
- group "How old is the child?":
  - radio /.+/
  - radio /.+/
- group "Does the child live in Halton?":
  - radio "Yes"
  - radio "No"
  - radio "Not sure" [checked]
  - button "Clear Does the child live in Halton?"
- button "Continue"`,
  "over-age": `
- button "Back"
- heading "This guide is for children and young people" [level=1]
- heading "Who to ring now" [level=2]
- list
- button "Start again"`,
  "worries, with an error": `
- button "Back"${PROBLEM}
- heading /worr/ [level=1]
- button "Continue"
- button /^Skip/`,
  "worries, with danger in own words": `
- heading /worr/ [level=1]
- alert:
  - link "Call 999"
- heading "Choose from the list" [level=2]
- button "Continue"`,
  "worries, nothing found": `
- heading /worr/ [level=1]
- heading "We found nothing that fits these words." [level=2]
- list:
  - listitem:
    - heading [level=3]
    - paragraph:
      - link
- button "Look through the list"
- heading "Choose from the list" [level=2]
- button "Continue"`,
  "worries, all shown": `
- button "Back"
- heading /worr/ [level=1]
- group:
  - group /.+/:
    - checkbox /.+/
    - checkbox /.+/
- group:
  - group /.+/:
    - checkbox /.+/
- button "Continue"`,
  topic: TOPIC,
  "topic, with a red flag": `
- heading /^Worry \\d of \\d/ [level=1]
- alert:
  - heading "Is this happening now?" [level=2]
  - link "Call 999"
  - button "Yes, now"
  - button "Not sure"
  - button "Not now"
- group /.+/:
  - radio "Not sure" [checked]
- button "Continue"`,
  strengths: `
- button "Back"
- heading /going well|Strengths/ [level=1]
- button "Skip this question"
- group /.+/:
  - checkbox /.+/
  - checkbox /.+/
- group /.+/:
  - checkbox /.+/
- button "Continue"`,
  questions: `
- button "Back"
- heading /tried/ [level=1]
- group /tried/:
  - radio /.+/
  - radio /.+/
- button "Continue"
- button "Skip this question"`,
  consent: `
- button "Back"
- heading "Agreement and sharing" [level=1]
- group /.+/:
  - radio /.+/
- button "Continue"`,
  check: CHECK,
  "check, from a file": CHECK,
  result: RESULT,
  "result, all open": RESULT,
  "result, nothing ticked": RESULT,
  "result, from a file": RESULT,
  sheet: `
- button "Back"
- heading "Notes to talk from" [level=1]
- heading /.+/ [level=2]
- heading "Who to ring now" [level=2]
- list:
  - listitem
- button "Print"
- button "Copy as text"
- paragraph:
  - button "Back to the result"`,
  "result, danger not ruled out": RESULT,
  "result, danger": `
- heading /.+/ [level=1]
- paragraph:
  - link "Call 999"
- heading "Who to ring now" [level=2]
- heading "Still worried?" [level=2]`,
  failed: `
- heading "Sorry, this checker is not working" [level=1]
- alert
- heading "Numbers that always work" [level=2]
- list:
  - listitem:
    - paragraph:
      - link "999"
  - listitem:
    - paragraph:
      - link "0800 1111"
- button "Try again"`,
  wait: `
- button "Back"
- heading "Getting the questions ready" [level=1]
- status`,
  "contacts-only": `
- heading "Who to ring" [level=1]
- heading "Who to ring now" [level=2]
- list:
  - listitem:
    - heading [level=3]
    - paragraph:
      - link`,
};

async function named(c: Checker, name: string): Promise<void> {
  const tree = TREE[name];
  expect.soft(tree, `nothing says what "${name}" must have`).toBeDefined();
  if (!tree) return;
  await expect.soft(c.root, name).toMatchAriaSnapshot(`${BAR}${tree}`, { timeout: 2000 });
  const levels = await c.root
    .getByRole("heading")
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => Number(one.tagName.slice(1))));
  const skipped = levels.filter((level, i) => level > (levels[i - 1] ?? level) + 1);
  expect.soft(skipped, `${name}: headings that skip a level`).toEqual([]);
}

for (const reader of ["family", "practitioner"] as const) {
  test.describe(reader, () => {
    test.use({ reader });
    test("hears what each page is, what is asked and what can be done, in this order", async ({ checker: c }) => {
      test.setTimeout(180_000);
      const visit = (name: string) => named(c, name);
      await walk(c, visit);
      await otherResults(c, visit);
      await troubles(c, visit);
    });
  });
}
