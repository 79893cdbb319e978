// Danger now: 999 first and large, everything else after it.
// It may not need the engine: numbers of the framework are added when they are there.

import { html, nothing, type TemplateResult } from "lit";
import type { Checker } from "../checker.js";
import { bullets, button, call, heading, ownNumbers } from "../parts.js";

export function emergency(c: Checker): TemplateResult {
  const more = c.status === "ready" ? c.later?.emergencyMore(c) : undefined;
  return html`
    <div class="alarm">
      ${heading(c.t("emergencyTitle"))}
      <p class="lead">${c.t("emergencyWords")}</p>
      <p>${call(c.t("barCall"), "999", "call alarm-call huge")}</p>
    </div>
    ${bullets(c.t("emergencyMore"))} ${more ? more.numbers : ownNumbers(c)}
    ${c.status === "failed"
      ? nothing
      : html`<h2>${c.t("emergencyThen")}</h2>
          <p>${c.t("emergencyThenWords")}</p>
          <div class="buttons">
            ${more?.result} ${button(c.t("emergencyNext"), () => c.next())}
          </div>`}
  `;
}
