// Consent as two questions kept apart, agreeing to help and sharing information, the national rule above the local one.
// Never shown as a condition to families, young people or neighbours: they read only what is theirs to say.

import { html, nothing, type TemplateResult } from "lit";
import type { Checker } from "../checker.js";
import { folded, list, type Markup } from "../parts.js";
import { theirs } from "../theirs.js";
import type { ConsentAdvice, Evaluation, LocalAdvice } from "../types.js";
import { levelIn, quotation } from "./result-parts.js";

export function consentAdvice(c: Checker, { consent }: Evaluation): Markup {
  return c.reader === "practitioner" || c.reader === "volunteer" ? full(c, consent) : yours(c, consent);
}

function yours(c: Checker, { local, national_override, national_rule }: ConsentAdvice): Markup {
  const words = [local?.help, local?.sharing, national_override ? national_rule : ""].filter(Boolean);
  if (!words.length) return nothing;
  return html`<h2>${c.t("consentTitleFamily")}</h2>
    ${words.map((one) => html`<p>${theirs(c, one)}</p>`)}`;
}

function full(c: Checker, consent: ConsentAdvice): TemplateResult {
  const { answers } = c;
  const rules = html`
    ${local(c, consent.local, "consentLocal")} ${local(c, consent.local_at_ceiling, "consentCeiling")}
  `;
  return html`<h2>${c.t("consentTitleFull")}</h2>
    ${consent.national_override
      ? html`<div class="inset strongest">
          <h3>${c.t("consentNational")}</h3>
          <p>${theirs(c, consent.national_rule)}</p>
          ${consent.stricter
            ? html`<h4>${c.t("consentStricter")}</h4>
                <p>${theirs(c, consent.stricter)}</p>`
            : nothing}
        </div>`
      : html`<p>${theirs(c, consent.national_rule)}</p>`}
    ${consent.ring_first || answers.consent === "not-safe"
      ? folded(c.t("consentLater"), rules)
      : rules}`;
}

function local(c: Checker, rule: LocalAdvice | null, title: "consentLocal" | "consentCeiling"): Markup {
  if (!rule) return nothing;
  const part = (name: string, words: string | string[] | null) =>
    words?.length ? html`<dt>${name}</dt><dd>${typeof words === "string" ? theirs(c, words) : list(words.map((one) => theirs(c, one)))}</dd>` : nothing;
  return html`<section class="response">
    <h3>${levelIn(c, title, rule.level)}</h3>
    ${quotation(c, rule)}
    <dl>
      ${part(c.t("consentHelp"), rule.help)} ${part(c.t("consentSharing"), rule.sharing)}
      ${part(c.t("consentIfRefused"), rule.if_refused)} ${part(c.t("consentWho"), rule.who_may_override)}
      ${part(c.t("consentGrounds"), rule.grounds)} ${part(c.t("consentRecord"), rule.record)}
    </dl>
  </section>`;
}
