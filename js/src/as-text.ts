// The result as plain text to copy: what to say, who to ring and what happens next.
// It is made on the device when asked for, and goes nowhere by itself.

import type { Checker } from "./checker.js";
import { openWords } from "./parts-later.js";
import { plainly } from "./said.js";
import { notForParents, sheet } from "./sheet.js";

/** The sheet, who to ring and what happens next, as text for a letter or a note. */
export function asText(c: Checker): string {
  const { contacts, at, responses, caveats } = c.evaluation;
  const block = (title: string, items: string[]) => [title, ...items.map((item) => `- ${item}`)].join("\n");
  const ring = contacts
    .filter((contact) => contact.for.length && (contact.phone || contact.email))
    .map((one) => [`${one.name}:`, one.phone, one.email, `(${openWords(c, one, at)})`].filter(Boolean).join(" "));
  const happens = responses
    .filter((one) => one.sure)
    .flatMap((one) => [...one.next, ...one.also.filter((more) => more.sure).flatMap((more) => more.next)]);
  return [
    ...(notForParents(c) ? [c.t("takeNotParents")] : []),
    c.t("sayTitle"),
    ...sheet(c).map((one) => ("items" in one ? block(plainly(one.title), one.items.map(plainly)) : plainly(one))),
    block(c.t("ringNow"), ring),
    block(c.t("nextTitle"), happens),
    block(c.t("limitsTitle"), caveats.map((one) => one.words)),
    c.t("resultGuide"),
  ].join("\n\n");
}
