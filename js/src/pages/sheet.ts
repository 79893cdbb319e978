// The sheet to talk from as a page of its own, made for one or two sheets of paper with room to write.
// It shows the blocks of talk.ts and nothing that is not on the text of the same sheet.

import { html, nothing, type TemplateResult } from "lit";
import type { Checker } from "../checker.js";
import { button, heading, type Markup } from "../parts.js";
import { shown } from "../said.js";
import { notForParents } from "../sheet.js";
import { foot, talk, type Block, type Item } from "../talk.js";
import { taking } from "./taking.js";

export function sheetPage(c: Checker): TemplateResult {
  return html`<div class="paper" part="paper">
      ${heading(c.t("sheetTitle"))}
      <p class="lead no-print">${c.t("sheetHint")}</p>
      ${notForParents(c) ? html`<p class="not-parents">${c.t("takeNotParents")}</p>` : nothing}
      ${talk(c).map(
        (one) => html`<section class=${one.parts.length ? "long" : ""}>
          <h2>${shown(c, [one.title])}</h2>
          ${inside(c, one)}
        </section>`,
      )}
      <div class="foot">${foot(c).map((one) => html`<p class="hint">${shown(c, [one])}</p>`)}</div>
    </div>
    ${taking(c, ["print", "copy", "text"])}
    <p class="no-print">${button(c.t("sheetBack"), () => c.go("result"), "link")}</p>`;
}

function inside(c: Checker, { lines, items, blanks, parts }: Block): TemplateResult {
  return html`${lines.map((line) => html`<p>${shown(c, line)}</p>`)}
    ${items.length ? html`<ul>${items.map((one) => item(c, one))}</ul>` : nothing}
    ${parts.map((part) => html`<h3>${shown(c, [part.title])}</h3>${inside(c, part)}`)}
    ${blanks.length ? html`<div class="blanks">${blanks.map((blank) => html`<p class="blank">${blank}</p>`)}</div>` : nothing}`;
}

function item(c: Checker, { words, quote }: Item): TemplateResult {
  const said: Markup = quote ? html`<blockquote>${shown(c, quote)}</blockquote>` : nothing;
  return html`<li>${shown(c, words)}${said}</li>`;
}
