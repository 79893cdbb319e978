// What to say when you ring, and taking it along: print and copy, each an explicit act on this device.
// Where someone at home must not find it, a warning stands before both.

import { html, nothing, type TemplateResult } from "lit";
import type { Checker } from "../checker.js";
import { button, list } from "../parts.js";
import { shown } from "../said.js";
import { asText, sheet } from "../sheet.js";
import type { Evaluation } from "../types.js";

export function take(c: Checker, said: Evaluation): TemplateResult {
  const own = c.reader === "family" || c.reader === "young-person";
  const risky = said.consent.ring_first;
  const ask = (what: "print" | "copy") => (risky && own ? hold(c, what) : void doIt(c, what));
  const { taking, byHand } = c.state;
  return html`<section class="sheet" part="sheet">
      <h2>${c.t("sayTitle")}</h2>
      <p class="hint">${c.t("sayHint")}</p>
      ${risky && !own ? html`<p class="strong">${c.t("takeNotParents")}</p>` : nothing}
      ${sheet(c).map((passage) =>
        "items" in passage
          ? html`<p class="strong">${shown(c, passage.title)}</p>
              ${list(passage.items.map((one) => shown(c, one)))}`
          : html`<p>${shown(c, passage)}</p>`,
      )}
    </section>
    <div class="no-print">
      <div class="buttons">
        ${button(c.t("print"), () => ask("print"))} ${button(c.t("copy"), () => ask("copy"))}
      </div>
      <div role="alert">
        ${taking
          ? html`<div class="flag">
              <p>${c.t("takeWarn")}</p>
              <div class="row">
                ${button(c.t("takeNotNow"), () => hold(c, null))} ${button(c.t("takeAnyway"), () => void doIt(c, taking))}
              </div>
            </div>`
          : nothing}
      </div>
      ${byHand
        ? html`<label class="by-hand">
            ${c.t("copyByHand")}
            <textarea readonly rows="8" autocomplete="off" .value=${asText(c)} @focus=${selectAll}></textarea>
          </label>`
        : nothing}
    </div>`;
}

function selectAll(event: Event): void {
  (event.target as HTMLTextAreaElement).select();
}

function hold(c: Checker, what: "print" | "copy" | null): void {
  c.change((_, state) => (state.taking = what));
}

async function doIt(c: Checker, what: "print" | "copy"): Promise<void> {
  hold(c, null);
  if (what === "print") return print();
  try {
    await navigator.clipboard.writeText(asText(c));
    c.announce(c.t("copied"));
  } catch {
    c.change((_, state) => (state.byHand = true));
  }
}
