// What the result says about itself: its limits, the council's own pages, and whose words these are and how old.
// It tells what the framework states of its document and leaves nothing out to look newer.

import { html, nothing, type TemplateResult } from "lit";
import type { Checker } from "../checker.js";
import { date } from "../dates.js";
import { outside } from "../parts-later.js";
import { folded, list, type Markup } from "../parts.js";
import type { CaveatShown, Evaluation } from "../types.js";

export function about(c: Checker, { caveats }: Evaluation): TemplateResult {
  return html`${limits(c, caveats)} ${links(c)} ${folded(c.t("aboutThis"), html`${made(c)} ${glossary(c)}`)}`;
}

export function limits(c: Checker, caveats: CaveatShown[]): TemplateResult {
  const shown = caveats.filter((one) => one.when !== "no-own-contacts");
  return html`<h2>${c.t("limitsTitle")}</h2>
    ${list(shown.map((one) => html`${one.words} <strong>${one.topics.map((id) => c.topicName(id)).join(", ")}</strong>`))}`;
}

export function links(c: Checker): Markup {
  const some = c.framework?.links.filter((link) => link.url) ?? [];
  if (!some.length) return nothing;
  return html`<h2>${c.t("linksTitle")}</h2>
    ${list(some.map((link) => html`${outside(link.name, link.url ?? "")}. ${c.w(link.about)}`))}`;
}

/** Whose words these are, and how old our copy is. */
export function made(c: Checker): Markup {
  const f = c.framework;
  if (!f) return nothing;
  const lang = c.t("locale");
  const worker = c.reader === "practitioner";
  const { source } = f;
  const ours = { title: source.document, publisher: source.publisher, version: f.version, date: date(f.checked, lang) };
  return html`<p>
      ${c.t("aboutMade", ours)} ${f.published ? c.t("aboutPublished", { date: date(f.published, lang) }) : nothing}
      ${source.url ? outside(source.url, source.url) : nothing}
    </p>
    ${f.extends
      ? html`<p>
          ${c.t("aboutExtends", {
            title: f.extends.title,
            document: f.extends.document,
            publisher: f.extends.publisher,
            version: f.extends.version,
          })}
        </p>`
      : nothing}
    ${list([...f.principles.map((one) => c.w(one.words)), ...(worker ? source.notes : [])])}
    ${worker && source.superseded.length
      ? html`<p>${c.t("aboutSuperseded")}</p>
          ${list(source.superseded.map((one) => c.t("aboutReplaced", { ...one })))}`
      : nothing}`;
}

function glossary(c: Checker): TemplateResult {
  return html`<dl>${c.framework?.glossary.map((one) => html`<dt>${one.term}</dt><dd>${one.plain || one.printed}</dd>`)}</dl>`;
}
