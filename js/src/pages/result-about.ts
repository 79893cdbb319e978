// What the result says about itself: its limits, the council's own pages, and whose words these are and how old.
// It tells what the framework states of its document and leaves nothing out to look newer.

import { html, nothing, type TemplateResult } from "lit";
import type { Checker } from "../checker.js";
import { date } from "../dates.js";
import { outside } from "../parts-later.js";
import { folded, list } from "../parts.js";
import { around, theirs } from "../theirs.js";
import type { Evaluation } from "../types.js";

export function about(c: Checker, { caveats }: Evaluation): TemplateResult {
  const f = c.framework;
  const lang = c.t("locale");
  const worker = c.reader === "practitioner";
  const links = f?.links.filter((link) => link.url) ?? [];
  return html`<h2>${c.t("limitsTitle")}</h2>
    ${list(caveats.filter((one) => one.when !== "no-own-contacts").map((one) => html`${theirs(c, one.words)} <strong>${one.topics.map((id, i) => [i ? ", " : "", theirs(c, c.topicName(id))])}</strong>`))}
    ${links.length
      ? html`<h2>${c.t("linksTitle")}</h2>
          ${list(links.map((link) => html`${outside(theirs(c, link.name), link.url ?? "")}. ${theirs(c, link.about)}`))}`
      : nothing}
    ${f
      ? folded(
          c.t("aboutThis"),
          html`<p>
              ${around(
                c,
                "aboutMade",
                { title: f.source.document, publisher: f.source.publisher },
                { version: f.version, date: date(f.checked, lang) },
              )}
              ${f.published ? c.t("aboutPublished", { date: date(f.published, lang) }) : nothing}
              ${f.source.url ? outside(html`<bdi>${f.source.url}</bdi>`, f.source.url) : nothing}
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
            ${list([...f.principles.map((one) => one.words), ...(worker ? f.source.notes : [])].map((one) => theirs(c, one)))}
            ${worker && f.source.superseded.length
              ? html`<p>${c.t("aboutSuperseded")}</p>
                  ${list(f.source.superseded.map((one) => around(c, "aboutReplaced", { ...one })))}`
              : nothing}
            <dl>
              ${f.glossary.map((one) => html`<dt>${theirs(c, one.term)}</dt><dd>${theirs(c, one.plain || one.printed)}</dd>`)}
            </dl>`,
        )
      : nothing}`;
}
