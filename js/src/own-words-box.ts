// The own-words box on the screen: its field, its loading and failing, 999 first for danger, how much was found.
// What is done with the finds is the page's; nothing typed may stand in the markup but as the field's value.

import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Checker } from "./checker.js";
import { OwnWords } from "./own-words.js";
import { button, call, type Markup } from "./parts.js";
import type { Found } from "./types.js";

const MOST = 600;

/** What a page makes of the finds. */
export interface Finds {
  show(found: Found): Markup;
  /** Read out when a person has stopped typing. */
  say(found: Found): string;
  /** What can be answered where it sounds like danger, beside ringing 999. */
  answers?: Markup;
}

/** The box, or nothing where a page's framework has no words to search. */
export function ownWordsBox(c: Checker, on: Finds): Markup {
  if (!c.host.searchWords) return nothing;
  const box = (c.state.box ??= new OwnWords({
    engine: () => c.engine,
    words: (again) => c.host.searchWords?.(again) ?? Promise.reject(new Error("no words")),
    changed: () => c.host.changed(),
    problem: (reason) => c.host.problem(reason),
  }));
  const clear = (event: Event) => {
    box.clear();
    ((event.target as Element).getRootNode() as ShadowRoot).getElementById("own-words")?.focus();
  };
  const escape = (event: KeyboardEvent) => event.key === "Escape" && box.text && clear(event);
  return html`<div class="own-words no-print" @keydown=${escape}>
    ${field(c, box)}
    <div role="alert">${box.found?.danger ? danger(c, on) : nothing}</div>
    <div role="status">${state(c, box)}</div>
    ${box.status === "failed" ? button(c.t("failAgain"), () => void box.load(true), "link") : nothing} ${box.found ? on.show(box.found) : nothing}
    ${box.text ? button(c.t("ownWordsClear"), clear, "link") : nothing}
    <div class="vh" role="status">${box.said ? on.say(box.said) : nothing}</div>
  </div>`;
}

/** Nothing in the browser may learn or mend what is typed: some do it on a server. */
function field(c: Checker, box: OwnWords): TemplateResult {
  return html`<label class="strong" for="own-words">${c.t("ownWordsLabel")}</label>
    <p class="hint" id="own-words-hint">${c.t("ownWordsHint")}</p>
    <textarea
      id="own-words"
      rows="3"
      maxlength=${MOST}
      aria-describedby="own-words-hint"
      autocomplete="off"
      autocapitalize="off"
      autocorrect="off"
      spellcheck="false"
      writingsuggestions="false"
      data-gramm="false"
      data-enable-grammarly="false"
      .value=${live(box.text)}
      @focus=${() => box.use()}
      @input=${(event: Event) => box.type((event.target as HTMLTextAreaElement).value)}
    ></textarea>`;
}

function state(c: Checker, box: OwnWords): Markup {
  if (box.status === "loading") return html`<p class="hint">${c.t("ownWordsGetting")}</p>`;
  return box.status === "failed" ? html`<p class="inset">${c.t("ownWordsFailed")}</p>` : nothing;
}

/** It stays while the words say so, and is read out once. */
function danger(c: Checker, { answers = nothing }: Finds): TemplateResult {
  return html`<div class="flag">
    <h2>${c.t("dangerTitle")}</h2>
    <p>${c.t("foundDanger")}</p>
    <div class="row">${call(c.t("barCall"), "999", "call alarm-call")} ${answers}</div>
  </div>`;
}
