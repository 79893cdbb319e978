// The framework's own single-choice questions, options mildest first as printed, "not sure" always allowed.
// What an option means for the result is the engine's business.

import { html, type TemplateResult } from "lit";
import type { Checker } from "../checker.js";
import { form, heading, radios } from "../parts.js";
import { setQuestion } from "../state.js";
import { theirs } from "../theirs.js";
import type { Page } from "../types.js";

export function questions(c: Checker, page: Extract<Page, { kind: "questions" }>): TemplateResult {
  const asked = page.questions.flatMap((id) => c.find("questions", id) ?? []);
  const alone = asked.length === 1;
  return html`
    ${heading(alone ? theirs(c, asked[0]?.ask) : c.t("questionsTitle"))}
    ${form(
      c,
      asked.map((one, i) =>
        radios(
          c,
          {
            name: `q${i}`,
            legend: theirs(c, one.ask),
            quiet: alone,
            hint: theirs(c, one.hint),
            choices: [
              ...one.options.map((option) => ({ value: option.id, label: theirs(c, option.label) })),
              { value: "not-sure", label: c.t("notSure") },
            ],
          },
          c.answers.questions?.[one.id],
          (value) => c.change((answers) => setQuestion(answers, one.id, value)),
        ),
      ),
      { skip: "skip" },
    )}
  `;
}
