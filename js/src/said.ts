// What a person told us, told back line by line: for the check page, the sheet to talk from, and what has changed since.
// It repeats answers as they were given and judges none.

import type { Checker } from "./checker.js";
import { keyOf } from "./state.js";
import { theirs } from "./theirs.js";
import type { Answers } from "./types.js";

/** Our own words as a text; a framework's apart from it, for they may be in another language. */
export type Piece = string | { theirs: string };

export interface Line {
  name: Piece;
  /** Empty: not answered. */
  said: Piece[][];
  /** Key of the page where it is changed. */
  key: string;
}

export const WHO = { family: "whoChild", "young-person": "whoMe", volunteer: "whoKnow", practitioner: "whoWork" } as const;
const DANGER = { yes: "dangerYes", "not-sure": "dangerNotSure", no: "no" } as const;
const AREA = { inside: "yes", outside: "no", "not-sure": "notSure" } as const;
const CONSENT = {
  agreed: "consentAgreed",
  refused: "consentRefused",
  "not-asked": "consentNotAsked",
  "not-safe": "consentNotSafe",
} as const;

/** One line for each thing the pages ask, in their order. */
export function told(c: Checker): Line[] {
  const { answers, framework } = c;
  const lines: Line[] = [];
  const add = (name: Piece, said: (Piece | Piece[])[] | Piece | undefined, key: string) =>
    lines.push({ name, said: said ? [said].flat().map((one) => [one].flat()) : [], key });
  if (!c.host.audience) add(c.t("checkWho"), c.t(WHO[c.reader]), "start");
  for (const page of c.pages) {
    const key = keyOf(page);
    switch (page.kind) {
      case "danger":
        add(c.t("checkDanger"), answers.danger && c.t(DANGER[answers.danger]), key);
        break;
      case "child": {
        const band = framework?.ages.bands.find(({ id }) => id === answers.age);
        add(c.t("checkAge"), band && { theirs: c.w(band.name) }, key);
        add(c.t("checkArea"), answers.area && c.t(AREA[answers.area]), key);
        break;
      }
      case "worries":
        add(c.t("checkWorries"), c.pages.flatMap((one) => (one.kind === "topic" ? { theirs: c.topicName(one.topic) } : [])), key);
        break;
      case "topic": {
        const before = answers.repeated?.includes(page.topic) ? [c.t("checkBefore")] : [];
        add({ theirs: c.topicName(page.topic) }, [...page.indicators.flatMap((id) => answered(c, id)), ...before], key);
        break;
      }
      case "strengths":
        add(c.t("goingWell"), answers.strengths?.map((id) => ({ theirs: c.plain("strengths", id) })), key);
        break;
      case "questions":
        for (const id of page.questions) add({ theirs: c.w(c.find("questions", id)?.ask) }, option(c, id, answers.questions?.[id]), key);
        break;
      case "consent":
        add(c.t("consentAsk"), answers.consent && c.t(CONSENT[answers.consent]), key);
        break;
    }
  }
  return lines;
}

function option(c: Checker, question: string, id: string | undefined): Piece | undefined {
  const label = c.find("questions", question)?.options.find((one) => one.id === id)?.label;
  return id === "not-sure" ? c.t("notSure") : label && { theirs: c.w(label) };
}

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

/** An indicator's answer with its statement; nothing where none was given. */
export function answered(c: Checker, id: string): Piece[][] {
  const answer = c.answers.indicators?.[id];
  return answer ? [[`${c.t(answer === "not-sure" ? "notSure" : answer)}: `, { theirs: c.plain("indicators", id) }]] : [];
}

/** Pieces as plain text. */
export function plainly(pieces: Piece[]): string {
  return pieces.map((one) => (typeof one === "string" ? one : one.theirs)).join("");
}

/** Pieces as a page shows them. */
export function shown(c: Checker, pieces: Piece[]): unknown[] {
  return pieces.map((one) => (typeof one === "string" ? one : theirs(c, one.theirs)));
}
