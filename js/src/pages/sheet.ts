// The sheet to talk from as a page of its own, made for one or two sheets of paper with room to write.
// It shows the blocks of talk.ts and nothing that is not on the text of the same sheet.

import { html, nothing, type TemplateResult } from "lit";
import type { Checker } from "../checker.js";
import { button, heading, type Markup } from "../parts.js";
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
          <h2>${one.title}</h2>
          ${inside(one)}
        </section>`,
      )}
      <div class="foot">${foot(c).map((one) => html`<p class="hint">${one}</p>`)}</div>
    </div>
    ${taking(c, ["print", "copy", "text"])}
    <p class="no-print">${button(c.t("sheetBack"), () => c.go("result"), "link")}</p>`;
}

function inside({ lines, items, blanks, parts }: Block): TemplateResult {
  return html`${lines.map((line) => html`<p>${line}</p>`)}
    ${items.length ? html`<ul>${items.map(item)}</ul>` : nothing}
    ${parts.map((part) => html`<h3>${part.title}</h3>${inside(part)}`)}
    ${blanks.length ? html`<div class="blanks">${blanks.map((blank) => html`<p class="blank">${blank}</p>`)}</div>` : nothing}`;
}

function item({ words, quote }: Item): TemplateResult {
  const said: Markup = quote ? html`<blockquote>${quote}</blockquote>` : nothing;
  return html`<li>${words}${said}</li>`;
}
