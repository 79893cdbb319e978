// The same answers beside another council's document: topic by topic, each in its own document's words.
// No level of one is ever set against a level of the other, and families see no levels here at all.

import { html, nothing, type TemplateResult } from "lit";
import type { Checker } from "../checker.js";
import { dotted } from "../parts-later.js";
import { call, folded, list, radios, type Markup } from "../parts.js";
import { around, theirs } from "../theirs.js";
import type { Comparison, CriterionCompared, TopicCompared } from "../types.js";
import { placeIn } from "./result-parts.js";

export function otherGuide(c: Checker): Markup {
  const { others, other } = c;
  if (!others.length) return nothing;
  // By their places: two copies of one document have the same id.
  const choices = others.map((one, i) => ({ value: String(i), label: theirs(c, one.area), hint: theirs(c, one.title) }));
  const choose = async (place: string | undefined) => {
    const there = others[Number(place ?? -1)] ?? null;
    await c.compareWith(there);
    if (there && c.comparison) c.announce(c.t("otherShown", { there: there.area }));
  };
  const comparison = other && c.comparison;
  return html`<h2>${c.t("otherTitle")}</h2>
    <p>${c.t("otherHint")}</p>
    <div class="no-print">
      ${radios(c, { name: "other", legend: c.t("otherAsk"), choices }, other ? String(others.indexOf(other)) : undefined, (place) => void choose(place))}
    </div>
    <div role="alert">${other && !comparison ? html`<p>${c.t("otherLost")}</p>` : nothing}</div>
    ${comparison ? sideBySide(c, comparison) : nothing}`;
}

function sideBySide(c: Checker, { here, there, danger, topics }: Comparison): TemplateResult {
  const names = { here: here.area, there: there.area };
  const tooOld = here.review === "past-grace" || there.review === "past-grace";
  return html`<div class="other" part="comparison">
    ${danger
      ? html`<div class="alarm">
          <p class="strong">${c.t("otherDanger")}</p>
          <p>${call(c.t("barCall"), "999", "call alarm-call")}</p>
        </div>`
      : nothing}
    <p class="inset">${c.t("otherNotALevel")}</p>
    ${tooOld ? html`<p>${c.t("otherOld")}</p>` : topics.length ? topics.map((one) => topic(c, one, names)) : html`<p>${c.t("otherNothing")}</p>`}
    ${folded(around(c, "otherAbout", { title: there.title }, { ...names, version: there.version }), list(there.caveats.map((one) => theirs(c, one.words))))}
  </div>`;
}

function topic(c: Checker, one: TopicCompared, names: { here: string; there: string }): TemplateResult {
  return html`<h3>${theirs(c, one.name)}</h3>
    <div class="sides">
      <section>
        <h4>${c.t("otherHere", names)}</h4>
        ${printed(c, one.said)}
      </section>
      <section>
        <h4>${c.t("otherThere", names)}</h4>
        ${one.there.length ? printed(c, one.there) : html`<p>${c.t("otherNone", names)}</p>`}
      </section>
    </div>`;
}

/** Criteria in their document's own words; its levels and places are for practitioners. */
function printed(c: Checker, criteria: CriterionCompared[]): TemplateResult {
  const worker = c.reader === "practitioner";
  const levels = (one: CriterionCompared) => one.levels.map((n, i) => around(c, "levelName", { name: one.level_names[i] ?? "" }, { n }));
  const said = (one: CriterionCompared) => (one.answer ? [c.t(one.answer === "yes" ? "whySure" : "whyMaybe")] : []);
  const place = ({ place: { document, section, item } }: CriterionCompared) =>
    placeIn(c, [document, section], item);
  return list(
    criteria.map((one) => {
      const tags = [...said(one), ...(worker ? levels(one) : [])];
      return html`${tags.length ? html`<p class="tag">${dotted(tags)}</p>` : nothing}
        <blockquote>${theirs(c, one.quote)}</blockquote>
        <p class="place">${worker ? place(one) : theirs(c, one.place.document)}</p>`;
    }),
    "reasons",
  );
}
