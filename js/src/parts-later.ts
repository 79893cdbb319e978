// Pieces of markup that only later pages share: boxes to tick, outside pages, contacts with their hours.
// They show what they are given; ids and names in the markup are numbers, never what a person answered.

import { html, nothing, type TemplateResult } from "lit";
import type { Checker } from "./checker.js";
import { date, moment } from "./dates.js";
import { call, type Choice, type Markup } from "./parts.js";
import { theirs } from "./theirs.js";
import type { ContactNow } from "./types.js";

export function checkbox(name: string, choice: Choice, checked: boolean, set: (on: boolean) => void): TemplateResult {
  return html`<label class="choice">
    <input
      type="checkbox"
      id=${name}
      name=${name}
      autocomplete="off"
      .checked=${checked}
      @change=${(event: Event) => set((event.target as HTMLInputElement).checked)}
    />
    <span>${choice.label}${choice.hint ? html`<small>${choice.hint}</small>` : nothing}</span>
  </label>`;
}

/** An outside page, opened beside this one so that nothing here is lost. */
export function outside(label: unknown, url: string): Markup {
  if (!/^https?:/.test(url)) return html`${label}`;
  return html`<a href=${url} target="_blank" rel="noopener noreferrer">${label}</a>`;
}

/** Several short things in one line. */
export function dotted(parts: unknown[]): unknown[] {
  return parts.flatMap((part, i) => (i ? [" · ", part] : [part]));
}

/** Whether somebody answers now, in words: never by colour alone. */
export function openWords(c: Checker, contact: ContactNow, at: string): string {
  const { open, until } = contact;
  if (open === null) return c.t("hoursNotGiven");
  if (!until) return open ? c.t("openAlways") : c.t("closedNow");
  return c.t(open ? "openUntil" : "closedUntil", { time: moment(c, until, at) });
}

/** The same number by way of an operator who reads out what is typed. */
function relay(c: Checker, number: string, name: string): TemplateResult {
  return call(html`${c.t("contactRelay")}<span class="vh"> ${theirs(c, name)}</span>`, c.t("relayNumber", { number }), "link relay");
}

/** Somebody to ring, with every way to reach them. */
export function contactCard(c: Checker, contact: ContactNow, at: string, best = false): TemplateResult {
  const state = contact.open === null ? "unknown" : contact.open ? "open" : "closed";
  return html`<li class=${best ? "contact best" : "contact"} part="contact">
    <h3>${theirs(c, contact.name)}</h3>
    <p class="hours ${state}">${openWords(c, contact, at)}</p>
    ${contact.about ? html`<p>${theirs(c, contact.about)}</p>` : nothing}
    <p class="ways">
      ${contact.phone ? call(contact.phone, contact.phone, best ? "call main" : "call") : nothing}
      ${contact.phone && !contact.emergency ? relay(c, contact.phone, contact.name) : nothing}
      ${contact.text ? html`<span>${c.t("contactText", { number: contact.text })}</span>` : nothing}
      ${contact.email ? html`<a href="mailto:${contact.email}" dir="ltr">${contact.email}</a>` : nothing}
      ${contact.url ? outside(html`<bdi>${contact.url.replace(/^https?:\/\/(www\.)?|\/$/g, "")}</bdi>`, contact.url) : nothing}
    </p>
    ${contact.visit ? html`<p>${theirs(c, contact.visit)}</p>` : nothing}
    <p class="hint">${theirs(c, contact.note)} ${c.t("contactChecked", { date: date(c, contact.checked) })}</p>
  </li>`;
}

export function contactList(c: Checker, contacts: ContactNow[], at: string): Markup {
  if (!contacts.length) return nothing;
  return html`<ul class="contacts">
    ${contacts.map((contact) => contactCard(c, contact, at))}
  </ul>`;
}
