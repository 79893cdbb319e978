// The result: an indicative span with its reasons, what happens next and a person to ring, in this order.
// It shows what the engine found; a calm opening is shown only where the engine says so.

import { html, nothing, type TemplateResult } from "lit";
import type { Checker } from "../checker.js";
import { contactCard, contactList } from "../parts-later.js";
import { bullets, button, call, folded, heading, list, rest, type Markup } from "../parts.js";
import { windscreen } from "../windscreen.js";
import { theirs } from "../theirs.js";
import { rich } from "../words.js";
import type { ContactNow, Evaluation } from "../types.js";
import { about } from "./result-about.js";
import { consentAdvice } from "./result-consent.js";
import { agencyFirst, next, notLooked, open, steps, told, why } from "./result-parts.js";

/** How many of those to ring stand open. 999 is in the bar above every page. */
const SHOWN = 3;

/** The top of it first: what it says, and whom to ring. */
export function result(c: Checker): TemplateResult {
  const said = c.evaluation;
  return html`${opening(c, said)} ${ringFirst(c, said)} ${ringNow(c, said)} ${rest(c, () => below(c, said))}`;
}

function below(c: Checker, said: Evaluation): TemplateResult {
  const disagreement = c.framework?.disagreement ?? [];
  return html`
    ${others(c, said)}
    ${said.headline === "danger-not-asked" || said.headline === "no-criterion" ? nothing : windscreen(c, said)}
    <p class="inset">${c.t("resultGuide")}</p>
    ${c.take?.since(c)}
    ${why(c, said)} ${agencyFirst(c, said)} ${next(c, said)} ${c.take?.toSay(c)}
    ${said.strengths.length
      ? html`<h2>${c.t("goingWell")}</h2>
          ${list(said.strengths.map((one) => theirs(c, c.plain("strengths", one.id))))}`
      : nothing}
    ${consentAdvice(c, said)} ${open(c, said)} ${notLooked(c, said)} ${c.against?.otherGuide(c)}
    <h2>${c.t("stillTitle")}</h2>
    ${bullets(c.t("stillWords"))}
    <h2>${c.t("disagreeTitle")}</h2>
    ${disagreement.length ? steps(disagreement.map((one) => theirs(c, one.words))) : nothing} ${bullets(c.t("disagreeWords"))}
    ${about(c, said)}
    <div class="buttons no-print">
      ${button(c.t("backToCheck"), () => c.go("check"))} ${button(c.t("again"), () => c.again())}
      <span class="hint">${c.t("againHint")}</span>
    </div>
  `;
}

function opening(c: Checker, said: Evaluation): TemplateResult {
  const level = (n: number) => c.framework?.levels.find((one) => one.number === n);
  const [floor, ceiling] = [level(said.floor), level(said.ceiling)];
  const lowest = c.framework?.levels[0]?.number === said.floor;
  const more = said.ceiling > said.floor;
  const upTo = more
    ? html`<div class="could-be">
        <p class="hint">${c.t("resultCouldBe")}</p>
        <p class="strong">${theirs(c, ceiling?.headline)}</p>
        <p>${theirs(c, ceiling?.meaning)}</p>
      </div>`
    : nothing;
  switch (said.headline) {
    case "emergency":
    case "possible-emergency":
      return html`<div class="alarm">
          ${heading(c.t(said.emergency ? "emergencyTitle" : "resultPossible"))}
          <p class="lead">${c.t(said.emergency ? "resultEmergencyWords" : "resultPossibleWords")}</p>
          <p>${call(c.t("barCall"), "999", "call alarm-call huge")}</p>
        </div>
        ${lowest || said.emergency ? nothing : html`<p class="strong">${theirs(c, floor?.headline)}</p><p>${theirs(c, floor?.meaning)}</p>`}`;
    case "concern":
      if (lowest && more)
        return html`${heading(theirs(c, ceiling?.headline), c.t("resultMayBe"))}
          <p class="lead">${theirs(c, ceiling?.meaning)}</p>
          ${dangerAsked(c, said)}`;
      return html`${heading(theirs(c, floor?.headline), c.t("resultCaption"))}
        <p class="lead">${theirs(c, floor?.meaning)}</p>
        ${upTo} ${dangerAsked(c, said)}`;
    case "no-criterion":
      return html`${heading(c.t("resultNoCriterion"))}
        <p class="lead">${c.t("resultNoCriterionWords")}</p>
        ${dangerAsked(c, said)}`;
    case "danger-not-asked":
      return html`${heading(c.t("resultNotAsked"))}
        <p class="lead">${c.t("resultNotAskedWords")}</p>
        ${askDanger(c)}`;
    case "universal":
      return html`${heading(c.t("resultUniversal"))}
        <p class="lead">${c.t("resultUniversalWords")}</p>`;
  }
}

function askDanger(c: Checker): TemplateResult {
  return html`<p class="no-print">${button(c.t("resultNotAskedGo"), () => c.amend("danger"))}</p>`;
}

/** Danger was left out: said before anything else is read. */
function dangerAsked(c: Checker, said: Evaluation): Markup {
  if (!said.not_looked_at.includes("danger")) return nothing;
  return html`<div class="inset">
    <p class="strong">${c.t("resultNotAsked")}</p>
    <p>${c.t("resultNotAskedWords")}</p>
    ${askDanger(c)}
  </div>`;
}

function ringFirst(c: Checker, { consent }: Evaluation): Markup {
  if (!consent.ring_first) return nothing;
  return html`<div class="flag" part="ring-first">
    <h2>${c.t("ringFirstTitle")}</h2>
    <p>${theirs(c, consent.ring_first_words)}</p>
  </div>`;
}

/** Those of whom to ring that stand open. */
const shownOf = (contacts: ContactNow[]) => contacts.filter((one) => !one.emergency).slice(0, SHOWN);

/** Whom to ring, in the engine's order: the first few, open to read. */
function ringNow(c: Checker, { contacts, at, caveats }: Evaluation): TemplateResult {
  const [first, ...next] = shownOf(contacts);
  // Whoever looks for the council's number here is told at once that its document prints none.
  const missing = caveats.find((one) => one.when === "no-own-contacts");
  return html`<h2>${c.t("ringNow")}</h2>
    ${missing ? html`<p class="inset">${theirs(c, missing.words)}</p>` : nothing}
    ${first ? html`<ul class="contacts single">${contactCard(c, first, at, true)}</ul>` : nothing}
    ${c.answers.area === "outside" ? html`<p class="inset">${c.t("areaOutside")}</p>` : nothing}
    ${contactList(c, next, at)}`;
}

/** Everybody else, one tap away. */
function others(c: Checker, { contacts, at }: Evaluation): TemplateResult {
  const left = contacts.filter((one) => !shownOf(contacts).includes(one));
  const advice = c.framework?.advice ?? [];
  const more = (title: string, some: ContactNow[]) => (some.length ? folded(title, contactList(c, some, at)) : nothing);
  return html`${more(c.t("contactOthers"), left.filter((one) => one.for.length))}
    ${more(c.t("helplinesTitle"), left.filter((one) => !one.for.length))}
    <p class="hint">${rich(c.t("relayWords"))}</p>
    ${advice.length ? folded(c.t("adviceTitle"), told(c, advice)) : nothing}
    ${c.reader === "young-person" ? html`<p class="inset">${c.t("told")}</p>` : nothing}`;
}
