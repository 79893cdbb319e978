// What a guide holds besides its criteria: what the levels mean, strengths, rules, how things change, words, whose words they are.
// Each is told as the framework has it, the reader's wording first; nothing is left out to look shorter.

import { html, nothing, type TemplateResult } from "lit";
import { limits, links, made } from "../pages/result-about.js";
import { contactList } from "../parts-later.js";
import { placeWords, steps } from "../pages/result-parts.js";
import { folded, list, type Markup } from "../parts.js";
import { caption } from "./criterion.js";
import type { Guide } from "./state.js";

export function levels(g: Guide): TemplateResult {
  const { c } = g;
  return folded(
    g.g("levels"),
    html`<dl class="levels">
      ${c.framework?.levels.map(
        (level) => html`<dt>${caption(g, level)}: ${g.levelName(level)}</dt>
          <dd>
            <p>${c.w(level.meaning)}</p>
            <p class="hint">${c.reader === "practitioner" ? "" : `${level.name}. `}${placeWords(c, level.place)}</p>
          </dd>`,
      )}
    </dl>`,
  );
}

/** Folds under one heading; on paper all are open. */
export function rest(g: Guide): TemplateResult {
  const { c } = g;
  const f = c.framework;
  const all = f
    ? [
        folded(g.g("contacts"), contactList(c, c.evaluation.contacts, c.evaluation.at)),
        folded(g.g("responses"), responses(g)),
        strengths(g),
        f.rules.length ? folded(g.g("rules"), rules(g)) : nothing,
        f.moving.length ? folded(g.g("moving"), steps(f.moving.map((one) => c.w(one.words)))) : nothing,
        f.glossary.length ? folded(g.g("glossary"), glossary(g)) : nothing,
        folded(g.g("about"), made(c)),
      ]
    : [];
  return html`<h2>${g.g("more")}</h2>
    ${all} ${limits(c, c.evaluation.caveats)} ${links(c)}`;
}

function responses({ c }: Guide): TemplateResult {
  return html`<dl>
    ${c.framework?.responses.map(
      (one) => html`<dt>${c.w(one.title)}</dt>
        <dd>
          ${steps(one.next.map((step) => c.w(step)))}
          <p><strong>${c.t("nextLead")}</strong> ${c.w(one.lead)}</p>
          <p><strong>${c.t("nextSilence")}</strong> ${c.w(one.if_you_hear_nothing)}</p>
          <p class="hint">${placeWords(c, one.place)}</p>
        </dd>`,
    )}
  </dl>`;
}

function strengths(g: Guide): Markup {
  const all = g.c.framework?.strengths ?? [];
  if (!all.length) return nothing;
  const items = all.map((one) => {
    const [first, second] = g.wordings(one);
    return html`${first} <span class="hint">${second} (${placeWords(g.c, one.place)})</span>`;
  });
  return folded(g.g("strengths"), html`<p>${g.g("strengthsLead")}</p>${list(items, "spaced")}`);
}

function rules(g: Guide): TemplateResult {
  const items = g.c.framework?.rules.map(
    ({ plain, quote, place }) => html`${g.c.w(plain)} <blockquote>${quote}</blockquote><span class="hint">${placeWords(g.c, place)}</span>`,
  );
  return list(items ?? [], "spaced");
}

function glossary(g: Guide): TemplateResult {
  const words = g.c.framework?.glossary.map(
    ({ term, plain, printed }) => html`<dt>${term}</dt>
      <dd>${plain || printed}${plain && printed ? html`<span class="hint"> ${g.g("printed", { words: printed })}</span>` : nothing}</dd>`,
  );
  return html`<dl>${words}</dl>`;
}
