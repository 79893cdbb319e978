// What a person told us, each answer by itself: to see what has changed between two sets of them.
// It repeats answers as they were given and judges none.

import type { Checker } from "./checker.js";
import { AREA, CONSENT, DANGER, option, type Piece } from "./said.js";
import type { Answers } from "./types.js";

/** Every single answer by a key of its own: what it is about, and what was said. */
export function singly(c: Checker, answers: Answers): Map<string, { name: Piece; said: Piece }> {
  const found = new Map<string, { name: Piece; said: Piece }>();
  const add = (key: string, name: Piece, said: Piece | undefined) => found.set(key, { name, said: said ?? "" });
  const { danger, age, area, consent } = answers;
  if (danger) add("danger", c.t("checkDanger"), c.t(DANGER[danger]));
  if (age) add("age", c.t("checkAge"), { theirs: c.w(c.framework?.ages.bands.find((band) => band.id === age)?.name) });
  if (area) add("area", c.t("checkArea"), c.t(AREA[area]));
  for (const [id, said] of Object.entries(answers.indicators ?? {}))
    add(`indicator ${id}`, { theirs: c.plain("indicators", id) }, c.t(said === "not-sure" ? "notSure" : said));
  for (const id of answers.repeated ?? []) add(`before ${id}`, { theirs: c.topicName(id) }, c.t("checkBefore"));
  for (const [id, said] of Object.entries(answers.questions ?? {}))
    add(`question ${id}`, { theirs: c.w(c.find("questions", id)?.ask) }, option(c, id, said));
  for (const id of answers.strengths ?? []) add(`strength ${id}`, c.t("goingWell"), { theirs: c.plain("strengths", id) });
  if (consent) add("consent", c.t("consentAsk"), c.t(CONSENT[consent]));
  return found;
}
