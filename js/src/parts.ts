// Pieces of markup that the first pages share with all others: headings, choices, buttons, forms, a number to ring.
// They show what they are given; ids and names in the markup are numbers, never what a person answered.

import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Checker } from "./checker.js";
import { lines, rich } from "./words.js";

export type Markup = TemplateResult | typeof nothing;

export function heading(title: unknown, caption: unknown = ""): TemplateResult {
  return html`<h1 tabindex="-1" part="title">
    ${caption ? html`<span class="caption">${caption}</span>` : nothing}${title}
  </h1>`;
}

export function list(items: unknown[], kind = ""): TemplateResult {
  return html`<ul class=${kind}>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}

/** The items of a text, with what is strong in it. */
export function bullets(text: string): TemplateResult {
  return list(lines(text).map(rich));
}

export function button(label: unknown, click: (event: Event) => void, kind = "plain"): TemplateResult {
  return html`<button type="button" class=${kind} @click=${click}>${label}</button>`;
}

export function folded(title: unknown, body: unknown): TemplateResult {
  return html`<details>
    <summary>${title}</summary>
    ${body}
  </details>`;
}

/** What is below the screen of a page gone to: not before its top was seen, so that a press is answered soon on a slow phone. */
export function rest(c: Checker, body: () => unknown): unknown {
  return c.whole ? body() : html`<div class="rest"></div>`;
}

export interface Choice {
  value: string;
  label: unknown;
  hint?: unknown;
}

export interface Group {
  /** Unique on its page. */
  name: string;
  legend: unknown;
  hint?: unknown;
  choices: Choice[];
  /** Side by side. */
  inline?: boolean;
  /** Read out, not shown: the page's title says it. */
  quiet?: boolean;
}

/** Radios, with a way to take the answer back. */
export function radios(c: Checker, group: Group, value: string | undefined, set: (value: string | undefined) => void): TemplateResult {
  const wrong = c.errors.find((error) => error.field === `${group.name}-0`);
  return html`<fieldset class=${wrong ? "group wrong" : "group"}>
    <legend class=${group.quiet ? "vh" : ""}>${group.legend}</legend>
    ${group.hint ? html`<p class="hint">${group.hint}</p>` : nothing}
    ${wrong ? html`<p class="error"><span class="vh">${c.t("errorPrefix")}</span> ${wrong.message}</p>` : nothing}
    <div class=${group.inline ? "choices inline" : "choices"}>
      ${group.choices.map(
        (choice, i) => html`<label class="choice">
          <input
            type="radio"
            id="${group.name}-${i}"
            name=${group.name}
            value=${i}
            autocomplete="off"
            .checked=${live(value === choice.value)}
            @change=${() => set(choice.value)}
          />
          <span>${choice.label}${choice.hint ? html`<small>${choice.hint}</small>` : nothing}</span>
        </label>`,
      )}
      ${value === undefined
        ? nothing
        : button(html`${c.t("clear")}<span class="vh"> ${group.legend}</span>`, () => set(undefined), "link clear")}
    </div>
  </fieldset>`;
}

/** One page as a form: what to do on Continue, and a way past it. */
export function form(
  c: Checker,
  body: unknown,
  on: { go?: () => void; label?: string; skip?: "skip" | "worriesNone" } = {},
): TemplateResult {
  const submit = (event: Event) => {
    event.preventDefault();
    (on.go ?? (() => c.next()))();
  };
  return html`<form novalidate autocomplete="off" @submit=${submit}>
    ${body}
    <div class="buttons">
      <button type="submit" class="main" part="button">${on.label ?? c.t("next")}</button>
      ${on.skip ? button(c.t(on.skip), () => c.next(), "link") : nothing}
    </div>
  </form>`;
}

/** What is wrong with this page, each with a way to its field. */
export function errorSummary(c: Checker): Markup {
  if (!c.errors.length) return nothing;
  const jump = (event: Event, field: string) => {
    event.preventDefault(); // no address may change
    ((event.target as Element).getRootNode() as ShadowRoot).getElementById(field)?.focus();
  };
  return html`<div class="summary" role="alert" tabindex="-1">
    <h2>${c.t("errorTitle")}</h2>
    ${list(c.errors.map((error) => html`<a href="#" @click=${(e: Event) => jump(e, error.field)}>${error.message}</a>`))}
  </div>`;
}

export function call(label: unknown, number: string, kind = "call"): TemplateResult {
  return html`<a class=${kind} href="tel:${number.replace(/[^\d+]/g, "")}" dir="auto" part="call">${label}</a>`;
}

/** Numbers the element itself knows, for when nothing else could be loaded. */
export function ownNumbers(c: Checker): TemplateResult {
  const numbers: [string, string][] = [
    ["999", c.t("numberPolice")],
    ["0800 1111", c.t("numberChildline")],
    ["0808 800 5000", c.t("numberNspcc")],
  ];
  return html`<h2>${c.t("ownNumbers")}</h2>
    <ul class="contacts">
      ${numbers.map(([number, about]) => html`<li class="contact"><p>${about}</p><p class="ways">${call(number, number)}</p></li>`)}
    </ul>`;
}
