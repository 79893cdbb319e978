// What to say when you ring, in the reader's own answers, and the ways to take it along once they are there.
// Where it must not reach the adults at home, it says so before anything else.

import { html, nothing, type TemplateResult } from "lit";
import type { Checker } from "../checker.js";
import { list } from "../parts.js";
import { notForParents, sheet } from "../sheet.js";

export function take(c: Checker): TemplateResult {
  return html`<section class="sheet" part="sheet">
      <h2>${c.t("sayTitle")}</h2>
      <p class="hint">${c.t("sayHint")}</p>
      ${notForParents(c) ? html`<p class="strong">${c.t("takeNotParents")}</p>` : nothing}
      ${sheet(c).map((passage) =>
        typeof passage === "string"
          ? html`<p>${passage}</p>`
          : html`<p class="strong">${passage.title}</p>
              ${list(passage.items)}`,
      )}
    </section>
    ${c.take?.ofResult(c)}`;
}
