// What a person told us, told back line by line: for the check page, the sheet to talk from, and what has changed since.
// It repeats answers as they were given and judges none.

import type { Checker } from "./checker.js";
import { keyOf } from "./state.js";
import type { Answers } from "./types.js";

export interface Line {
  name: string;
  /** Empty: not answered. */
  said: string[];
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
  const add = (name: string, said: string | string[] | undefined, key: string) =>
    lines.push({ name, said: said ? [said].flat() : [], key });
  if (!c.host.audience) add(c.t("checkWho"), c.t(WHO[c.reader]), "start");
  for (const page of c.pages) {
    const key = keyOf(page);
    switch (page.kind) {
      case "danger":
        add(c.t("checkDanger"), answers.danger && c.t(DANGER[answers.danger]), key);
        break;
      case "child":
        add(c.t("checkAge"), c.w(framework?.ages.bands.find((band) => band.id === answers.age)?.name), key);
        add(c.t("checkArea"), answers.area && c.t(AREA[answers.area]), key);
        break;
      case "worries":
        add(c.t("checkWorries"), c.pages.flatMap((one) => (one.kind === "topic" ? c.topicName(one.topic) : [])), key);
        break;
      case "topic": {
        const before = answers.repeated?.includes(page.topic) ? c.t("checkBefore") : [];
        add(c.topicName(page.topic), page.indicators.flatMap((id) => answered(c, id)).concat(before), key);
        break;
      }
      case "strengths":
        add(c.t("goingWell"), answers.strengths?.map((id) => c.plain("strengths", id)), key);
        break;
      case "questions":
        for (const id of page.questions) add(c.w(c.find("questions", id)?.ask), option(c, id, answers.questions?.[id]), key);
        break;
      case "consent":
        add(c.t("consentAsk"), answers.consent && c.t(CONSENT[answers.consent]), key);
        break;
    }
  }
  return lines;
}

function option(c: Checker, question: string, id: string | undefined): string {
  return id === "not-sure" ? c.t("notSure") : c.w(c.find("questions", question)?.options.find((one) => one.id === id)?.label);
}

/** Every single answer by a key of its own: what it is about, and what was said. */
export function singly(c: Checker, answers: Answers): Map<string, { name: string; said: string }> {
  const found = new Map<string, { name: string; said: string }>();
  const add = (key: string, name: string, said = "") => found.set(key, { name, said });
  const { danger, age, area, consent } = answers;
  if (danger) add("danger", c.t("checkDanger"), c.t(DANGER[danger]));
  if (age) add("age", c.t("checkAge"), c.w(c.framework?.ages.bands.find((band) => band.id === age)?.name));
  if (area) add("area", c.t("checkArea"), c.t(AREA[area]));
  for (const [id, said] of Object.entries(answers.indicators ?? {}))
    add(`indicator ${id}`, c.plain("indicators", id), c.t(said === "not-sure" ? "notSure" : said));
  for (const id of answers.repeated ?? []) add(`before ${id}`, c.topicName(id), c.t("checkBefore"));
  for (const [id, said] of Object.entries(answers.questions ?? {}))
    add(`question ${id}`, c.w(c.find("questions", id)?.ask), option(c, id, said));
  for (const id of answers.strengths ?? []) add(`strength ${id}`, c.t("goingWell"), c.plain("strengths", id));
  if (consent) add("consent", c.t("consentAsk"), c.t(CONSENT[consent]));
  return found;
}

export function answered(c: Checker, id: string): string[] {
  const answer = c.answers.indicators?.[id];
  return answer ? [`${c.t(answer === "not-sure" ? "notSure" : answer)}: ${c.plain("indicators", id)}`] : [];
}
