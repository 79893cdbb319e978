// The result's explaining parts: why, what happens next, first steps of an agency, what to find out, what was not looked at.
// Each quotes or retells what the engine gives, and leaves nothing out to look shorter.

import { html, nothing, type TemplateResult } from "lit";
import type { Checker } from "../checker.js";
import { button, folded, list, type Markup } from "../parts.js";
import type { Evaluation, OpenQuestion, Passage, Place, Reason, ResponseShown } from "../types.js";

/** A level as a practitioner reads it. */
export function levelName(c: Checker, n: number): string {
  return c.t("levelName", { n, name: c.framework?.levels.find((level) => level.number === n)?.name ?? "" });
}

export function placeWords(c: Checker, place: Place): string {
  const item = place.item && c.t("whyItem", { item: place.item });
  // The framework's own document is named once, above the quotations.
  const document = place.document === c.framework?.source.document ? "" : place.document;
  return [document, place.section, item].filter(Boolean).join(", ");
}

export function quotation(c: Checker, { quote, place }: { quote: string; place: Place }): TemplateResult {
  return html`<blockquote>${quote}</blockquote>
    <p class="place">${placeWords(c, place)}</p>`;
}

export function why(c: Checker, { reasons }: Evaluation): Markup {
  if (!reasons.length) return nothing;
  const decides = reasons.filter((reason) => reason.sets_floor || reason.sets_ceiling);
  const also = reasons.filter((reason) => !decides.includes(reason));
  const all = (some: Reason[]) => list(some.map((reason) => because(c, reason)), "reasons");
  return html`<h2>${c.t("whyTitle")}</h2>
    <p class="hint">${c.t("whyFrom", { title: c.framework?.source.document ?? "" })}</p>
    ${all(decides)} ${also.length ? folded(c.t("whyAlso", { n: also.length }), all(also)) : nothing}`;
}

function because(c: Checker, reason: Reason): TemplateResult {
  const plain =
    reason.kind === "answer"
      ? c.t("dangerTitle")
      : c.plain(reason.kind === "rule" ? "rules" : "indicators", reason.id);
  const tag = reason.kind === "rule" ? c.t("whyRule") : c.t(reason.sure ? "whySure" : "whyMaybe");
  const levels = c.reader === "practitioner" ? reason.levels.map((n) => levelName(c, n)) : [];
  return html`<p class="tag">${[tag, ...levels].join(" · ")}</p>
    <p class="strong">${plain}</p>
    ${reason.quote && reason.kind !== "answer" ? quotation(c, reason) : nothing}
    ${reason.same_as.length
      ? html`<p class="hint">${c.t("whyTwin")}</p>
          ${reason.same_as.map((twin) => quotation(c, twin))}`
      : nothing}`;
}

export function steps(some: string[]): TemplateResult {
  return html`<ol>
    ${some.map((step) => html`<li>${step}</li>`)}
  </ol>`;
}

/** The strongest sure response is open to read; the others, and what may come, stand under their titles. */
export function next(c: Checker, { responses }: Evaluation): TemplateResult {
  const first = responses.find((one) => one.sure);
  const others = (sure: boolean) => responses.filter((one) => one !== first && one.sure === sure);
  const titles = (some: ResponseShown[]) => some.map((one) => folded(one.title, response(c, one)));
  const maybe = others(false);
  return html`<h2>${c.t("nextTitle")}</h2>
    ${first
      ? html`<h3>${first.title}</h3>
          ${response(c, first)}`
      : nothing}
    ${titles(others(true))}
    ${maybe.length
      ? html`<h3>${c.t("nextPossible")}</h3>
          ${titles(maybe)}`
      : nothing}
    ${folded(c.t("nextMoving"), html`${c.framework?.moving.map((passage) => html`<p>${c.w(passage.words)}</p>`)}`)}`;
}

/** What happens next on one route. */
export function response(c: Checker, one: ResponseShown): TemplateResult {
  return html`<div class="response">
    ${steps(one.next)}
    ${one.also.map(
      (more) => html`<div class="also">
        <p class="tag">${c.t(more.sure ? "nextAlso" : "nextAlsoMaybe")}</p>
        <h4>${more.title}</h4>
        ${steps(more.next)}
        <p class="hint">${placeWords(c, more.place)}</p>
      </div>`,
    )}
    <p><strong>${c.t("nextLead")}</strong> ${one.lead}</p>
    <p><strong>${c.t("nextSilence")}</strong> ${one.if_you_hear_nothing}</p>
  </div>`;
}

/** What the reader's own agency does first, by route: the strongest sure one open to read. */
export function agencyFirst(c: Checker, { agency, responses }: Evaluation): Markup {
  const known = agency?.first.flatMap(({ route, steps }) => {
    const of = responses.find((one) => one.route === route);
    return of ? [{ of, steps }] : [];
  });
  if (!agency || !known?.length) return nothing;
  const first = known.find(({ of }) => of.sure);
  const others = known.filter((one) => one !== first);
  return html`<h2>${c.t("agencyFirst", { agency: agency.name })}</h2>
    ${first
      ? html`<h3>${first.of.title}</h3>
          ${steps(first.steps)}`
      : nothing}
    ${others.map(({ of, steps: some }) => folded([of.title, of.sure ? "" : c.t("nextAlsoMaybe")].filter(Boolean).join(" · "), steps(some)))}`;
}

/** Passages of the document told to this reader. */
export function told(c: Checker, passages: Passage[]): Markup {
  return passages.length ? list(passages.map((one) => c.w(one.words))) : nothing;
}

export function open(c: Checker, { open_questions }: Evaluation): Markup {
  if (!open_questions.length) return nothing;
  return html`<h2>${c.t("openTitle")}</h2>
    <p>${c.t("openWords")}</p>
    ${list(
      open_questions.map((one) =>
        c.reader === "practitioner"
          ? html`${openWords(c, one)} <span class="hint">(${c.t("openReach", { level: levelName(c, one.could_reach) })})</span>`
          : openWords(c, one),
      ),
    )}`;
}

function openWords(c: Checker, one: OpenQuestion): string {
  if (one.kind === "danger") return c.t("dangerTitle");
  return one.kind === "question" ? c.w(c.find("questions", one.id)?.ask) : c.plain("indicators", one.id);
}

export function notLooked(c: Checker, { not_looked_at }: Evaluation): Markup {
  if (!not_looked_at.length) return nothing;
  const names = not_looked_at.map((id) => (id === "danger" ? c.t("checkDanger") : c.topicName(id)));
  return html`<h2>${c.t("notLookedTitle")}</h2>
    <p>${c.t("notLookedWords")}</p>
    ${folded(c.t("notLookedShow", { n: names.length }), list(names, "columns"))}
    <p class="no-print">${button(c.t("notLookedGo"), () => c.amend("worries"), "link")}</p>`;
}
