// Everything a person told us, each with a way to change it and come straight back.
// It lists answers as given and judges none.

import { html, nothing, type TemplateResult } from "lit";
import type { Checker } from "../checker.js";
import { button, form, heading, list, type Markup } from "../parts.js";
import { answered, shown, told, type Line } from "../said.js";
import { setIndicator } from "../state.js";

export function check(c: Checker): TemplateResult {
  return html`
    ${heading(c.t("checkTitle"))}
    <p class="lead">${c.t("checkHint")}</p>
    ${c.take?.openedNote(c)}
    <dl class="answers">
      ${told(c).map((line) => row(c, line))}
    </dl>
    ${stray(c)} ${form(c, nothing, { label: c.t("checkGo") })}
  `;
}

function row(c: Checker, { name, said, key }: Line): TemplateResult {
  return html`<div>
    <dt>${shown(c, [name])}</dt>
    <dd>${said.length > 1 ? list(said.map((one) => shown(c, one))) : said[0] ? shown(c, said[0]) : c.t("checkBlank")}</dd>
    <dd class="act">${button(html`${c.t("change")}<span class="vh"> ${shown(c, [name])}</span>`, () => c.amend(key), "link")}</dd>
  </div>`;
}

/** Answers that no page asks any more, as after another age was chosen: they still count, so they are shown. */
function stray(c: Checker): Markup {
  const asked = c.pages.flatMap((page) => (page.kind === "topic" ? page.indicators : []));
  const ids = Object.keys(c.answers.indicators ?? {}).filter((id) => !asked.includes(id));
  if (!ids.length) return nothing;
  return html`<h2>${c.t("checkOther")}</h2>
    ${list(
      ids.map(
        (id) => html`${answered(c, id).map((one) => shown(c, one))}
        ${button(c.t("clear"), () => c.change((answers) => setIndicator(answers, id, undefined)), "link")}`,
      ),
    )}`;
}
