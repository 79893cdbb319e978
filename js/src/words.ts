// Turns texts into what a person reads: the reader's wording, values filled in, what is strong marked.
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
