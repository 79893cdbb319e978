// The compiled frameworks as shipped: tests name things by id, and find them on the page by the words a person reads.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../.ci/project.mjs";
import type { Audience, Framework, Words } from "../../js/src/types.js";

export const readers: Audience[] = ["family", "young-person", "volunteer", "practitioner"];

/** A compiled file as the package ships it. */
export const compiled = (name: string): unknown =>
  JSON.parse(readFileSync(join(root, "js/dist/frameworks", `${name}.json`), "utf8"));

export interface WordsOf {
  framework: Framework;
  topic(id: string): string;
  indicator(id: string): string;
  criterion(id: string): string;
  strength(id: string): string;
  question(id: string): string;
  option(question: string, id: string): string;
  band(id: string): string;
  /** What the level's headline says. */
  level(number: number): string;
}

/** Every framework that was built: a new one is met by the tests that hold for all. */
export const built = (
  JSON.parse(readFileSync(join(root, "js/dist/frameworks.json"), "utf8")) as { id: string; agencies: { id: string }[] }[]
).map(({ id, agencies }) => ({ id, agencies: agencies.map((one) => one.id) }));

/** A framework in one reader's words, Halton's unless said otherwise. A wrong id is an error, never an empty name. */
export function wordsOf(reader: Audience, framework = compiled("halton") as Framework): WordsOf {
  const one = <T extends { id: string }>(list: T[], id: string): T => {
    const found = list.find((item) => item.id === id);
    if (!found) throw new Error(`the framework has no ${id}`);
    return found;
  };
  const say = (words: Words): string => {
    const said = words[reader] ?? words.family ?? words.practitioner;
    if (!said) throw new Error(`no words for ${reader}`);
    return said;
  };
  return {
    framework,
    topic: (id) => say(one(framework.topics, id).name),
    indicator: (id) => say(one(framework.indicators, id).plain),
    criterion: (id) => one(framework.indicators, id).criterion,
    strength: (id) => say(one(framework.strengths, id).plain),
    question: (id) => say(one(framework.questions, id).ask),
    option: (question, id) => say(one(one(framework.questions, question).options, id).label),
    band: (id) => say(one(framework.ages.bands, id).name),
    level: (number) => say(framework.levels.find((level) => level.number === number)?.headline ?? {}),
  };
}
