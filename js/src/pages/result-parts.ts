// The result's explaining parts: why, what happens next, first steps of an agency, what to find out, what was not looked at.
// Each quotes or retells what the engine gives, and leaves nothing out to look shorter.

import { html, nothing, type TemplateResult } from "lit";
import type { Checker } from "../checker.js";
import { dotted } from "../parts-later.js";
import { button, folded, list, type Markup } from "../parts.js";
import { around, theirs } from "../theirs.js";
import type { Evaluation, OpenQuestion, Passage, Place, Reason, ResponseShown } from "../types.js";

const nameOf = (c: Checker, n: number) => c.framework?.levels.find((level) => level.number === n)?.name ?? "";

/** A level as a practitioner reads it. */
export function levelName(c: Checker, n: number): unknown[] {
  return around(c, "levelName", { name: nameOf(c, n) }, { n });
}

/** The same inside another text, at its {level}. */
export function levelIn(c: Checker, key: "consentLocal" | "consentCeiling" | "openReach", n: number): unknown[] {
  return around(c, key, { name: nameOf(c, n) }, { level: c.t("levelName", { n }) });
}

export function placeWords(c: Checker, { document, section, item }: Place): unknown[] {
  // The framework's own document is named once, above the quotations.
  return placeIn(c, [document === c.framework?.source.document ? "" : document, section], item);
}

/** Where something is printed: in the document's words, and its item in ours. */
export function placeIn(c: Checker, printed: (string | null)[], item: string | null): unknown[] {
  const words = printed.filter(Boolean).join(", ");
  return [theirs(c, words), words && item ? ", " : "", item ? c.t("whyItem", { item }) : ""];
}

export function quotation(c: Checker, { quote, place }: { quote: string; place: Place }): TemplateResult {
  return html`<blockquote>${theirs(c, quote)}</blockquote>
    <p class="place">${placeWords(c, place)}</p>`;
}

export function why(c: Checker, { reasons }: Evaluation): Markup {
  if (!reasons.length) return nothing;
  const decides = reasons.filter((reason) => reason.sets_floor || reason.sets_ceiling);
  const also = reasons.filter((reason) => !decides.includes(reason));
  const all = (some: Reason[]) => list(some.map((reason) => because(c, reason)), "reasons");
  return html`<h2>${c.t("whyTitle")}</h2>
    <p class="hint">${around(c, "whyFrom", { title: c.framework?.source.document ?? "" })}</p>
    ${all(decides)} ${also.length ? folded(c.t("whyAlso", { n: also.length }), all(also)) : nothing}`;
}

function because(c: Checker, reason: Reason): TemplateResult {
  const plain =
    reason.kind === "answer"
      ? c.t("dangerTitle")
      : theirs(c, c.plain(reason.kind === "rule" ? "rules" : "indicators", reason.id));
  const tag = reason.kind === "rule" ? c.t("whyRule") : c.t(reason.sure ? "whySure" : "whyMaybe");
  const levels = c.reader === "practitioner" ? reason.levels.map((n) => levelName(c, n)) : [];
  return html`<p class="tag">${dotted([tag, ...levels])}</p>
    <p class="strong">${plain}</p>
    ${reason.quote && reason.kind !== "answer" ? quotation(c, reason) : nothing}
    ${reason.same_as.length
      ? html`<p class="hint">${c.t("whyTwin")}</p>
          ${reason.same_as.map((twin) => quotation(c, twin))}`
      : nothing}`;
}

export function steps(some: unknown[]): TemplateResult {
  return html`<ol>
    ${some.map((step) => html`<li>${step}</li>`)}
  </ol>`;
}

/** The strongest sure response is open to read; the others, and what may come, stand under their titles. */
export function next(c: Checker, { responses }: Evaluation): TemplateResult {
  const first = responses.find((one) => one.sure);
  const others = (sure: boolean) => responses.filter((one) => one !== first && one.sure === sure);
  const titles = (some: ResponseShown[]) => some.map((one) => folded(theirs(c, one.title), response(c, one)));
  const maybe = others(false);
  return html`<h2>${c.t("nextTitle")}</h2>
    ${first
      ? html`<h3>${theirs(c, first.title)}</h3>
          ${response(c, first)}`
      : nothing}
    ${titles(others(true))}
    ${folded(c.t("nextMoving"), html`${c.framework?.moving.map((passage) => html`<p>${theirs(c, passage.words)}</p>`)}`)}
    ${maybe.length
      ? html`<h3>${c.t("nextPossible")}</h3>
          ${titles(maybe)}`
      : nothing}`;
}

/** What happens next on one route. */
export function response(c: Checker, one: ResponseShown): TemplateResult {
  return html`<div class="response">
    ${steps(one.next.map((step) => theirs(c, step)))}
    ${one.also.map(
      (more) => html`<div class="also">
        <p class="tag">${c.t(more.sure ? "nextAlso" : "nextAlsoMaybe")}</p>
        <h4>${theirs(c, more.title)}</h4>
        ${steps(more.next.map((step) => theirs(c, step)))}
        <p class="hint">${placeWords(c, more.place)}</p>
      </div>`,
    )}
    <p><strong>${c.t("nextLead")}</strong> ${theirs(c, one.lead)}</p>
    <p><strong>${c.t("nextSilence")}</strong> ${theirs(c, one.if_you_hear_nothing)}</p>
  </div>`;
}

/** What the reader's own agency does first, by route: the strongest sure one open to read. */
export function agencyFirst(c: Checker, { agency, responses }: Evaluation): Markup {
  const known = agency?.first.flatMap(({ route, steps }) => {
    const of = responses.find((one) => one.route === route);
    return of ? [{ of, steps }] : [];
  });
  if (!agency || !known?.length) return nothing;
  const own = (some: string[]) => some.map((step) => theirs(c, step));
  const first = known.find(({ of }) => of.sure);
  const others = known.filter((one) => one !== first);
  return html`<h2>${around(c, "agencyFirst", { agency: agency.name })}</h2>
    ${first
      ? html`<h3>${theirs(c, first.of.title)}</h3>
          ${steps(own(first.steps))}`
      : nothing}
    ${others.map(({ of, steps: some }) => folded(dotted([theirs(c, of.title), ...(of.sure ? [] : [c.t("nextAlsoMaybe")])]), steps(own(some))))}`;
}

/** Passages of the document told to this reader. */
export function told(c: Checker, passages: Passage[]): Markup {
  return passages.length ? list(passages.map((one) => theirs(c, one.words))) : nothing;
}

export function open(c: Checker, { open_questions }: Evaluation): Markup {
  if (!open_questions.length) return nothing;
  return html`<h2>${c.t("openTitle")}</h2>
    <p>${c.t("openWords")}</p>
    ${list(
      open_questions.map((one) =>
        c.reader === "practitioner"
          ? html`${openWords(c, one)} <span class="hint">(${levelIn(c, "openReach", one.could_reach)})</span>`
          : openWords(c, one),
      ),
    )}`;
}

function openWords(c: Checker, one: OpenQuestion): unknown {
  if (one.kind === "danger") return c.t("dangerTitle");
  return theirs(c, one.kind === "question" ? c.find("questions", one.id)?.ask : c.plain("indicators", one.id));
}

export function notLooked(c: Checker, { not_looked_at }: Evaluation): Markup {
  if (!not_looked_at.length) return nothing;
  const names = not_looked_at.map((id) => (id === "danger" ? c.t("checkDanger") : theirs(c, c.topicName(id))));
  return html`<h2>${c.t("notLookedTitle")}</h2>
    <p>${c.t("notLookedWords")}</p>
    ${folded(c.t("notLookedShow", { n: names.length }), list(names, "columns"))}
    <p class="no-print">${button(c.t("notLookedGo"), () => c.amend("worries"), "link")}</p>`;
}
