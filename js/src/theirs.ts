// The framework's words on a page of our own: marked wherever their language is not the page's (WCAG 3.1.2).
// It knows no page and translates nothing.

import { html, nothing, type TemplateResult } from "lit";
import type { Checker } from "./checker.js";
import type { WordsFile } from "./compiled.js";
import type { Markup } from "./parts.js";
import type { Said } from "./text.js";

/** What a framework's words are written in, where no file beside it translates them. */
const LANG = "en";

/** The texts of each file that are in its own language. */
const known = new WeakMap<WordsFile, Set<string>>();

function isTranslated(file: WordsFile, words: string): boolean {
  let texts = known.get(file);
  if (!texts) known.set(file, (texts = new Set(file.words.filter((_, i) => !file.english?.includes(i)))));
  return texts.has(words);
}

/** A framework's words for this reader. */
export function theirs(c: Checker, said: Said | null | undefined): string | TemplateResult {
  const words = c.w(said);
  const file = c.words;
  const lang = file?.language && isTranslated(file, words) ? file.language : LANG;
  return c.lang === lang || !words ? words : html`<span lang=${lang} dir=${lang === LANG ? "ltr" : "auto"}>${words}</span>`;
}

/** Told above every page: who translated this was not checked yet, or did not translate all. */
export function translated(c: Checker): Markup {
  const file = c.words;
  if (!file?.language || (file.checked && !file.english?.length)) return nothing;
  return html`<p class="notice">
    ${file.checked ? nothing : c.t("translationUnchecked")} ${file.english?.length ? c.t("translationPart") : nothing}
  </p>`;
}

/** One of our texts with the framework's words filled in; `values` are ours. */
export function around(
  c: Checker,
  key: Parameters<Checker["t"]>[0],
  words: Record<string, Said>,
  values: Record<string, string | number> = {},
): unknown[] {
  return c.t(key, values).split(/\{(\w+)\}/).map((part, i) => (i % 2 ? theirs(c, words[part]) : part));
}
