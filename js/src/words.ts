// Turns texts, moments and numbers into what a person reads: the reader's wording, values filled in, times said plainly.
// It knows nothing of pages and decides nothing.

import { html, type TemplateResult } from "lit";
import type { Said } from "./text.js";
import type { Audience } from "./types.js";

/** The text for this reader: its own, else the nearest other reader's, as the engine picks. */
export function say(said: Said | null | undefined, reader: Audience): string {
  if (!said || typeof said === "string") return said ?? "";
  return said[reader] ?? said.family ?? said.practitioner ?? said.volunteer ?? said["young-person"] ?? "";
}

/** Puts values in for {names}. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** Text in which **stars** mark what is strong. */
export function rich(text: string): (string | TemplateResult)[] {
  return text.split("**").map((part, i) => (i % 2 ? html`<strong>${part}</strong>` : part));
}

/** The items of a text that is a list. */
export function lines(text: string): string[] {
  return text.split("\n");
}

/** "5pm", "tomorrow at 9am", "Monday at 9am", "Monday 4 January at 9am": a London civil time as seen from another. */
export function moment(when: string, from: string, lang: string): string {
  const days = (utc(when) - utc(from)) / 86_400_000;
  const clock = hour(when.slice(11));
  if (days === 0) return clock;
  if (days === 1) return `${clock} tomorrow`;
  const options: Intl.DateTimeFormatOptions = days < 7 ? { weekday: "long" } : { weekday: "long", day: "numeric", month: "long" };
  return `${clock} on ${new Intl.DateTimeFormat(lang, { ...options, timeZone: "UTC" }).format(utc(when))}`;
}

/** "27 November 2026" for an ISO date. */
export function date(iso: string, lang: string): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: "long", timeZone: "UTC" }).format(utc(iso));
}

function utc(iso: string): number {
  return Date.parse(`${iso.slice(0, 10)}T00:00Z`);
}

function hour(clock: string): string {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  if (!minutes && hours % 12 === 0) return hours ? "midday" : "midnight";
  return `${hours % 12 || 12}${minutes ? `:${String(minutes).padStart(2, "0")}` : ""}${hours < 12 ? "am" : "pm"}`;
}
