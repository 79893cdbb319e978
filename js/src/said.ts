// What a person told us, told back line by line: for the check page and the sheet to talk from.
// It repeats answers as they were given and judges none.

import type { Checker } from "./checker.js";
import { keyOf } from "./state.js";
import { theirs } from "./theirs.js";

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
export const DANGER = { yes: "dangerYes", "not-sure": "dangerNotSure", no: "no" } as const;
export const AREA = { inside: "yes", outside: "no", "not-sure": "notSure" } as const;
export const CONSENT = {
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

export function option(c: Checker, question: string, id: string | undefined): Piece | undefined {
  const label = c.find("questions", question)?.options.find((one) => one.id === id)?.label;
  return id === "not-sure" ? c.t("notSure") : label && { theirs: c.w(label) };
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
