// The first page: who is this about, what this is and is not, nothing is sent.
// It may not need the engine or a framework.

import { html, nothing, type TemplateResult } from "lit";
import type { Checker } from "../checker.js";
import { bullets, folded, form, heading, radios } from "../parts.js";
import type { Audience } from "../types.js";
import { rich } from "../words.js";

export function start(c: Checker): TemplateResult {
  const choices = [
    { value: "family", label: c.t("whoChild"), hint: c.t("whoChildHint") },
    { value: "young-person", label: c.t("whoMe"), hint: c.t("whoMeHint") },
    { value: "volunteer", label: c.t("whoKnow"), hint: c.t("whoKnowHint") },
    { value: "practitioner", label: c.t("whoWork"), hint: c.t("whoWorkHint") },
  ];
  const { tracks } = c.host;
  const fixed = c.host.audience !== null;
  const go = () => {
    if (fixed || c.answers.audience) c.next();
    else c.refuse([{ field: "who-0", message: c.t("whoError") }]);
  };
  const about = [c.t("aboutOne"), c.t("aboutWorker"), c.t("aboutGuide"), c.t("aboutPrivate")];
  const cover = html`<p>${rich(c.t("tracks"))}</p>
    ${tracks ? html`<p><a class="alone" href=${tracks}>${c.t("tracksLink")}</a></p>` : nothing}`;
  const more = html`${bullets(about.join("\n"))} ${folded(c.t("tracksTitle"), cover)}`;
  return html`
    ${heading(c.t("startTitle"))}
    ${c.framework ? html`<p class="area">${c.t("forArea")}</p>` : nothing}
    ${c.later?.easyButton?.(c)} ${c.later?.easyPage?.(c, "pages", "start") ?? html`<p class="lead">${c.t("startLead")}</p>`}
    ${form(
      c,
      html`
        ${fixed
          ? nothing
          : radios(c, { name: "who", legend: c.t("whoAsk"), choices }, c.answers.audience, (value) => c.setReader(value as Audience | undefined))}
        ${c.easy ? folded(c.t("aboutTitle"), more) : html`<div class="quiet"><h2>${c.t("aboutTitle")}</h2>${more}</div>`}
      `,
      { go },
    )}
    ${c.take?.openSaved(c)}
  `;
}
