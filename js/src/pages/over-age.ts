// For somebody older than the framework covers: what it covers, and who can help instead.
// It asks nothing.

import { html, type TemplateResult } from "lit";
import type { Checker } from "../checker.js";
import { contactList } from "../parts-later.js";
import { button, heading } from "../parts.js";

export function overAge(c: Checker): TemplateResult {
  const { contacts, at } = c.evaluation;
  return html`
    ${heading(c.t("overTitle"))}
    <p class="lead">${c.w(c.framework?.ages.over)}</p>
    <p>${c.t("overCovers", { covers: c.framework?.ages.covers ?? "" })}</p>
    <h2>${c.t("ringNow")}</h2>
    ${contactList(c, contacts, at)}
    <div class="buttons">${button(c.t("again"), () => c.again())}</div>
  `;
}
