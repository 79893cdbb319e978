// Everything after the first pages, in a script of its own: it is fetched at the start, behind the first page.
// Which function draws which kind of page, with the words and styles they need; nothing else.

import { nothing } from "lit";
import type { Checker, Shown } from "../checker.js";
import type { Markup } from "../parts.js";
import { failed } from "../problem-error.js";
import { check } from "./check.js";
import { child } from "./child.js";
import { consent } from "./consent.js";
import { contactsOnly } from "./contacts-only.js";
import { emergencyMore } from "./emergency-more.js";
import { overAge } from "./over-age.js";
import { questions } from "./questions.js";
import { result } from "./result.js";
import { strengths } from "./strengths.js";
import { topic } from "./topic.js";
import { worries } from "./worries.js";

export { Afloat } from "../afloat.js";
export { laterStyles as styles } from "../styles-later.js";
export { laterEnglish as words } from "../text-later.js";
export { easyButton, easyPage, readEasy } from "../easy-read.js";
export { translated } from "../theirs.js";
export { emergencyMore };

/** A script behind these pages, fetched once for every checker; a failed one may be tried again. */
function behind<T>(get: () => Promise<T>): () => Promise<T> {
  let pages: Promise<T> | undefined;
  return () =>
    (pages ??= get().catch((reason: unknown) => {
      pages = undefined;
      throw failed("pages-not-loaded", reason);
    }));
}

/** Taking along, saving and opening again. */
export const fetchTake = behind(() => import("./take.js"));

/** Another guide beside this one. */
export const fetchAgainst = behind(() => import("./against.js"));

export function draw(c: Checker, page: Shown): Markup {
  switch (page.kind) {
    case "child":
      return child(c);
    case "over-age":
      return overAge(c);
    case "worries":
      return worries(c);
    case "topic":
      return topic(c, page);
    case "strengths":
      return strengths(c);
    case "questions":
      return questions(c, page);
    case "consent":
      return consent(c);
    case "check":
      return check(c);
    case "result":
      return result(c);
    case "sheet":
      return c.take ? c.take.sheetPage(c) : result(c);
    case "contacts-only":
      return contactsOnly(c);
    default:
      return nothing;
  }
}
