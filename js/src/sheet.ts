// What to say when you ring: a person's own words given back to them, and who must not be given them.
// It is made on the device when asked for, and goes nowhere by itself.

import type { Checker } from "./checker.js";
import { plainly, told, type Piece } from "./said.js";

/** A line, or a heading with its items. */
export type Passage = Piece[] | { title: Piece[]; items: Piece[][] };

export function sheet(c: Checker): Passage[] {
  const { framework, evaluation } = c;
  const passages: Passage[] = [[c.t("sheetAbout")]];
  for (const { name, said, key } of told(c)) {
    if (key === "worries" || key === "start") continue;
    // A worry without an answer is still one to speak of; anything else left blank is not.
    if (said.length > 1 || (said.length && key.startsWith("topic"))) passages.push({ title: [name], items: said });
    else if (said.length || key.startsWith("topic")) passages.push(said[0] ? [name, /\?$/.test(plainly([name])) ? " " : ": ", ...said[0]] : [name]);
  }
  if (framework && /concern|emergency/.test(evaluation.headline)) {
    const worker = c.reader === "practitioner" || c.reader === "volunteer";
    const name = (n: number) => {
      const level = framework.levels.find((one) => one.number === n);
      return worker ? c.t("levelName", { n, name: level?.name ?? "" }) : { theirs: c.w(level?.headline) };
    };
    const [floor, ...higher] = [...new Set([evaluation.floor, evaluation.ceiling])].map(name);
    passages.push([`${c.t("sheetGuide", { title: framework.title })}: `, floor ?? "", ...higher.flatMap((one) => [`. ${c.t("resultCouldBe")} `, one])]);
  }
  return [...passages, [c.t("sheetAsk")]];
}

/** Telling the adults at home could put the child at risk, and the reader might give them something. */
export function notForParents(c: Checker): boolean {
  return (c.reader === "volunteer" || c.reader === "practitioner") && risky(c);
}

/** Whoever is at home must not find it, or not be told first. */
export function risky(c: Checker): boolean {
  return c.evaluation.consent.ring_first || c.answers.consent === "not-safe";
}
