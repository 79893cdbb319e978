// Is there danger right now: one tap for each answer, and yes leads to 999 at once.
// It may not need the engine or a framework.

import { html, nothing, type TemplateResult } from "lit";
import type { Checker } from "../checker.js";
import { bullets, button, heading } from "../parts.js";
import type { Answer } from "../types.js";

export function danger(c: Checker): TemplateResult {
  const said = c.answers.danger;
  const labels: Record<Answer, string> = {
    yes: c.t("dangerYes"),
    "not-sure": c.t("dangerNotSure"),
    no: c.t("no"),
  };
  const choose = (answer: Answer) => {
    c.danger(answer);
    if (answer !== "yes") c.next();
  };
  return html`
    ${heading(c.t("dangerTitle"))}
    ${c.take?.openedNote(c)} ${said ? html`<p class="strong">${c.t("dangerSaid", { answer: labels[said] })}</p>` : nothing}
    <div class="stack" role="group" aria-label=${c.t("dangerTitle")}>
      ${button(labels.yes, () => choose("yes"), "danger")}
      <div>
        <p>${c.t("dangerLead")}</p>
        ${c.later?.easyPage?.(c, "pages", "danger") ?? bullets(c.t("dangerExamples"))}
      </div>
      ${button(labels["not-sure"], () => choose("not-sure"))} ${button(labels.no, () => choose("no"))}
    </div>
    <div class="buttons">${button(c.t("skip"), () => c.next(), "link")}</div>
    ${c.easy ? c.later?.easyButton?.(c) : nothing}
  `;
}
