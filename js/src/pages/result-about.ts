// What the result says about itself: its limits, the council's own pages, and whose words these are and how old.
// It tells what the framework states of its document and leaves nothing out to look newer.

import { html, nothing, type TemplateResult } from "lit";
import type { Checker } from "../checker.js";
import { date } from "../dates.js";
import { outside } from "../parts-later.js";
import { folded, list, type Markup } from "../parts.js";
import { around, theirs } from "../theirs.js";
import type { CaveatShown, Evaluation } from "../types.js";

export function about(c: Checker, { caveats }: Evaluation): TemplateResult {
  return html`${limits(c, caveats)} ${links(c)} ${folded(c.t("aboutThis"), html`${made(c)} ${glossary(c)}`)}`;
}

export function limits(c: Checker, caveats: CaveatShown[]): TemplateResult {
  const shown = caveats.filter((one) => one.when !== "no-own-contacts");
  const topics = (one: CaveatShown) => one.topics.map((id, i) => [i ? ", " : "", theirs(c, c.topicName(id))]);
  return html`<h2>${c.t("limitsTitle")}</h2>
    ${list(shown.map((one) => html`${theirs(c, one.words)} <strong>${topics(one)}</strong>`))}`;
}

export function links(c: Checker): Markup {
  const some = c.framework?.links.filter((link) => link.url) ?? [];
  if (!some.length) return nothing;
  return html`<h2>${c.t("linksTitle")}</h2>
    ${list(some.map((link) => html`${outside(theirs(c, link.name), link.url ?? "")}. ${theirs(c, link.about)}`))}`;
}

/** Whose words these are, and how old our copy is. */
export function made(c: Checker): Markup {
  const f = c.framework;
  if (!f) return nothing;
  const worker = c.reader === "practitioner";
  const { source } = f;
  const ours = { version: f.version, date: date(c, f.checked) };
  return html`<p>
      ${around(c, "aboutMade", { title: source.document, publisher: source.publisher }, ours)}
      ${f.published ? c.t("aboutPublished", { date: date(c, f.published) }) : nothing}
      ${source.url ? outside(html`<bdi>${source.url}</bdi>`, source.url) : nothing}
    </p>
    ${f.extends
      ? html`<p>
          ${around(
            c,
            "aboutExtends",
            { title: f.extends.title, document: f.extends.document, publisher: f.extends.publisher },
            { version: f.extends.version },
          )}
        </p>`
      : nothing}
    ${list([...f.principles.map((one) => one.words), ...(worker ? source.notes : [])].map((one) => theirs(c, one)))}
    ${worker && source.superseded.length
      ? html`<p>${c.t("aboutSuperseded")}</p>
          ${list(source.superseded.map((one) => around(c, "aboutReplaced", { ...one })))}`
      : nothing}`;
}

function glossary(c: Checker): TemplateResult {
  const terms = c.framework?.glossary ?? [];
  return html`<dl>${terms.map((one) => html`<dt>${theirs(c, one.term)}</dt><dd>${theirs(c, one.plain || one.printed)}</dd>`)}</dl>`;
}
