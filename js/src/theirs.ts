// The framework's words on a page of our own: marked wherever their language is not the page's (WCAG 3.1.2).
// It knows no page and translates nothing.

import { html, nothing, type TemplateResult } from "lit";
import type { Checker } from "./checker.js";
import type { Said } from "./text.js";

/** What a framework's words are written in: its document's language, until a file beside it translates them. */
const LANG = "en";

/** For what cannot hold marked words, as an option of a list: the whole of it. */
export function theirLang(c: Checker): string | typeof nothing {
  return c.lang === LANG ? nothing : LANG;
}

/** A framework's words for this reader. */
export function theirs(c: Checker, said: Said | null | undefined): string | TemplateResult {
  const words = c.w(said);
  return c.lang === LANG || !words ? words : html`<span lang=${LANG} dir="ltr">${words}</span>`;
}

/** One of our texts with the framework's words filled in; `values` are ours. */
export function around(
  c: Checker,
  key: Parameters<Checker["t"]>[0],
  words: Record<string, Said>,
  values: Record<string, string | number> = {},
): unknown[] {
  return filled(c, c.t(key, values), words);
}

/** A text of ours that is worded already but for the framework's words. */
export function filled(c: Checker, text: string, words: Record<string, Said>): unknown[] {
  return text.split(/\{(\w+)\}/).map((part, i) => (i % 2 ? theirs(c, words[part]) : part));
}
