// Which language the element's own words are in: English is at hand, any other is fetched when it is chosen.
// No words, no page and no framework may live here.

import type { Text } from "./text.js";

/** A language besides English: one file in languages/, every text in it. */
export interface Language {
  /** As `lang` says it. */
  tag: string;
  dir: "ltr" | "rtl";
  words: Text;
  /** Told above every page until a native speaker has reviewed the words; in each language it is told in. */
  unreviewed: { lang: string; words: string }[];
}

/** The language an element's own `lang` asks for, else the nearest around it: "cy"; empty for English. */
export function tagOf(element: HTMLElement): string {
  let { lang } = element;
  // Each turn leaves a shadow root for the page around it.
  for (let at: Element | undefined = element; at && !lang; at = (at.getRootNode() as ShadowRoot).host) {
    lang = at.closest("[lang]")?.getAttribute("lang") ?? "";
  }
  const [tag = ""] = lang.toLowerCase().split("-");
  return tag === "en" ? "" : tag;
}

/**
 * The element's own words in that language; null for English and what nobody has written.
 * A new language is a file like `languages/cy.ts` and a line here; the compiler asks for every text.
 */
export function languageOf(element: HTMLElement): Promise<{ language: Language }> | null {
  return tagOf(element) === "cy" ? import("./languages/cy.js") : null;
}
