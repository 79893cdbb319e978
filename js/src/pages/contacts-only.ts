// Our copy of the document is too old to ask from: everybody to ring, and nothing else.
// It may not show a criterion or a level.

import { html, type TemplateResult } from "lit";
import type { Checker } from "../checker.js";
import { contactList } from "../parts-later.js";
import { heading } from "../parts.js";

export function contactsOnly(c: Checker): TemplateResult {
  const { contacts, at } = c.evaluation;
  return html`
    ${heading(c.t("contactsTitle"))}
    <p class="lead">${c.t("contactsWords")}</p>
    <h2>${c.t("ringNow")}</h2>
    ${contactList(c, contacts, at)}
  `;
}
