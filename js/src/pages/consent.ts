// For volunteers and practitioners: what the parents have said about asking for help.
// It is never a condition and never changes a level.

import { html, type TemplateResult } from "lit";
import type { Checker } from "../checker.js";
import { form, heading, radios } from "../parts.js";
import type { ConsentAnswer } from "../types.js";

export function consent(c: Checker): TemplateResult {
  return html`
    ${heading(c.t("consentTitle"))}
    ${form(
      c,
      radios(
        c,
        {
          name: "consent",
          legend: c.t("consentAsk"),
          hint: c.t("consentHint"),
          choices: [
            { value: "agreed", label: c.t("consentAgreed") },
            { value: "refused", label: c.t("consentRefused") },
            { value: "not-asked", label: c.t("consentNotAsked") },
            { value: "not-safe", label: c.t("consentNotSafe") },
          ],
        },
        c.answers.consent,
        (value) => c.change((answers) => (value ? (answers.consent = value as ConsentAnswer) : delete answers.consent)),
      ),
      { skip: "skip" },
    )}
  `;
}
