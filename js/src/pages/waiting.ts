// What is shown while the engine is on its way, and when it could not be had.
// Never blank: both pages always lead to somebody to ring.

import { html, nothing, type TemplateResult } from "lit";
import type { Checker } from "../checker.js";
import { button, heading, ownNumbers } from "../parts.js";

export function wait(c: Checker): TemplateResult {
  return html`
    ${heading(c.t("waitTitle"))}
    <p role="status">${c.slow ? c.t("waitLong") : c.t("waitWords")}</p>
    ${c.slow ? ownNumbers(c) : nothing}
  `;
}

export function failed(c: Checker): TemplateResult {
  return html`
    ${heading(c.t("failTitle"))}
    <p class="lead" role="alert">${c.t("failWords")}</p>
    ${ownNumbers(c)}
    <div class="buttons">${button(c.t("failAgain"), () => void c.load())}</div>
  `;
}
