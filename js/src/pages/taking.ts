// The ways to take a result along: a sheet, print, copy, a file to open later; each an explicit act on this device.
// Where someone at home must not find it, a warning stands before every one of them.

import { html, nothing, type TemplateResult } from "lit";
import type { Checker } from "../checker.js";
import { asText } from "../as-text.js";
import { londonTime } from "../engine.js";
import { button } from "../parts.js";
import { saved } from "../saved.js";
import { risky } from "../sheet.js";
import type { Taking } from "../state.js";
import { talkText } from "../talk.js";

const LABEL = { print: "print", copy: "copy", text: "takeText", save: "takeSave" } as const;
/** Safari reads a file some time after it was asked to. */
const READ_BY_THEN = 5000;

export function ofResult(c: Checker): TemplateResult {
  return html`<div class="no-print">
    <div class="row">${button(c.t("sheetMake"), () => c.go("sheet"), "main")}</div>
    ${taking(c, ["print", "copy", "save"])}
    <p class="hint">${c.t("takeSaveHint")}</p>
  </div>`;
}

export function taking(c: Checker, ways: Taking[]): TemplateResult {
  const own = c.reader === "family" || c.reader === "young-person";
  const ask = (way: Taking) => (own && risky(c) ? hold(c, way) : void doIt(c, way));
  const { taking: held, byHand } = c.state;
  return html`<div class="no-print">
    <div class="row">${ways.map((way) => button(c.t(LABEL[way]), () => ask(way)))}</div>
    <div role="alert">
      ${held
        ? html`<div class="flag">
            <p>${c.t("takeWarn")}</p>
            <div class="row">
              ${button(c.t("takeNotNow"), () => hold(c, null))} ${button(c.t("takeAnyway"), () => void doIt(c, held))}
            </div>
          </div>`
        : nothing}
    </div>
    ${byHand
      ? html`<label class="by-hand">
          ${c.t("copyByHand")}
          <textarea readonly rows="8" autocomplete="off" .value=${text(c)} @focus=${selectAll}></textarea>
        </label>`
      : nothing}
  </div>`;
}

function text(c: Checker): string {
  return c.page.kind === "sheet" ? talkText(c) : asText(c);
}

function selectAll(event: Event): void {
  (event.target as HTMLTextAreaElement).select();
}

function hold(c: Checker, way: Taking | null): void {
  c.change((_, state) => (state.taking = way));
}

async function doIt(c: Checker, way: Taking): Promise<void> {
  hold(c, null);
  if (way === "print") return print();
  if (way === "text") return file(c, "txt", text(c));
  if (way === "save") return file(c, "json", JSON.stringify(saved(c), null, 2));
  try {
    await navigator.clipboard.writeText(text(c));
    c.announce(c.t("copied"));
  } catch {
    c.change((_, state) => (state.byHand = true));
  }
}

/** A file whose name says when it was made and nothing else; the link to it never stands in the page. */
function file(c: Checker, ending: "txt" | "json", content: string): void {
  const link = document.createElement("a");
  const type = ending === "txt" ? "text/plain;charset=utf-8" : "application/json";
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = `notes-${londonTime().slice(0, 10)}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), READ_BY_THEN);
  c.announce(c.t("takeSaved"));
}
