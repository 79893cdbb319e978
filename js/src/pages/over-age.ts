// For somebody older than the framework covers: what it covers, and who can help instead.
// It asks nothing.

import { html, type TemplateResult } from "lit";
import type { Checker } from "../checker.js";
import { contactList } from "../parts-later.js";
import { button, heading } from "../parts.js";
import { around, theirs } from "../theirs.js";

export function overAge(c: Checker): TemplateResult {
  const { contacts, at } = c.evaluation;
  return html`
    ${heading(c.t("overTitle"))}
    <p class="lead">${theirs(c, c.framework?.ages.over)}</p>
    <p>${around(c, "overCovers", { covers: c.framework?.ages.covers ?? "" })}</p>
    <h2>${c.t("ringNow")}</h2>
    ${contactList(c, contacts, at)}
    <div class="buttons">${button(c.t("again"), () => c.again())}</div>
  `;
}
