// What the result says about itself: its limits, the council's own pages, and whose words these are and how old.
// It tells what the framework states of its document and leaves nothing out to look newer.

import { html, nothing, type TemplateResult } from "lit";
import type { Checker } from "../checker.js";
import { date } from "../dates.js";
import { outside } from "../parts-later.js";
import { folded, list } from "../parts.js";
import type { Evaluation } from "../types.js";

export function about(c: Checker, { caveats }: Evaluation): TemplateResult {
  const f = c.framework;
  const lang = c.t("locale");
  const worker = c.reader === "practitioner";
  const links = f?.links.filter((link) => link.url) ?? [];
  return html`<h2>${c.t("limitsTitle")}</h2>
    ${list(caveats.map((one) => html`${one.words} <strong>${one.topics.map((id) => c.topicName(id)).join(", ")}</strong>`))}
    ${links.length
      ? html`<h2>${c.t("linksTitle")}</h2>
          ${list(links.map((link) => html`${outside(link.name, link.url ?? "")}. ${c.w(link.about)}`))}`
      : nothing}
    ${f
      ? folded(
          c.t("aboutThis"),
          html`<p>
              ${c.t("aboutMade", {
                title: f.source.document,
                publisher: f.source.publisher,
                version: f.version,
                date: date(f.checked, lang),
              })}
              ${f.published ? c.t("aboutPublished", { date: date(f.published, lang) }) : nothing}
              ${f.source.url ? outside(f.source.url, f.source.url) : nothing}
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
            ${list([...f.principles.map((one) => c.w(one.words)), ...(worker ? f.source.notes : [])])}
            ${worker && f.source.superseded.length
              ? html`<p>${c.t("aboutSuperseded")}</p>
                  ${list(f.source.superseded.map((one) => c.t("aboutReplaced", { ...one })))}`
              : nothing}
            <dl>
              ${f.glossary.map((one) => html`<dt>${one.term}</dt><dd>${one.plain || one.printed}</dd>`)}
            </dl>`,
        )
      : nothing}`;
}
