// What to say when you ring, in the reader's own answers, and the ways to take it along.
// Where it must not reach the adults at home, it says so before anything else.

import { html, nothing, type TemplateResult } from "lit";
import type { Checker } from "../checker.js";
import { list } from "../parts.js";
import { shown } from "../said.js";
import { notForParents, sheet } from "../sheet.js";
import { ofResult } from "./taking.js";

export function toSay(c: Checker): TemplateResult {
  return html`<section class="sheet" part="sheet">
      <h2>${c.t("sayTitle")}</h2>
      <p class="hint">${c.t("sayHint")}</p>
      ${notForParents(c) ? html`<p class="strong">${c.t("takeNotParents")}</p>` : nothing}
      ${sheet(c).map((passage) =>
        "items" in passage
          ? html`<p class="strong">${shown(c, passage.title)}</p>
              ${list(passage.items.map((one) => shown(c, one)))}`
          : html`<p>${shown(c, passage)}</p>`,
      )}
    </section>
    ${ofResult(c)}`;
}
