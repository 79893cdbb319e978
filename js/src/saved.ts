// The file of a saved check: what stands in it, and how it is read again, strictly and never run.
// Whatever this page does not know is refused with a sentence; what the guide no longer has is told, never dropped in silence.

import type { Checker } from "./checker.js";
import { londonTime, ProblemError, type Engine } from "./engine.js";
import { READERS } from "./files.js";
import { notForParents } from "./sheet.js";
import type { Opened, State } from "./state.js";
import type { TakeText } from "./text-take.js";
import type { Answers, Audience, Framework } from "./types.js";
import { say } from "./words.js";

const KIND = "levels-of-need-notes";
/** Every format from 1 to this one can be read. A new one adds a step that turns the last one into it. */
const FORMAT = 1;
/** Far above a file with every answer in it. */
const MOST = 500_000;
/** How much of a file's own words is shown. */
const SHOWN = 300;

/** Format 1. */
interface File1 {
  kind: typeof KIND;
  format: 1;
  /** Said to whoever opens the file by hand. */
  keep: string;
  /** London time. */
  saved: string;
  framework: { id: string; version: string; hash: string; title: string };
  audience: Audience;
  /** The page's agency then; the page it is opened on names its own. */
  agency: string | null;
  answers: Answers;
  topics: string[];
  /** What was answered, in the words of then: for whatever the guide no longer has. */
  about: {
    indicators: Record<string, { words: string; criterion: string; topics: string[] }>;
    strengths: Record<string, string>;
    questions: Record<string, string>;
    topics: Record<string, string>;
    ages: Record<string, string>;
  };
  outcome: { floor: number; ceiling: number; levels: number };
}

/** Why a file was not opened. */
export class Refused {
  readonly values: Record<string, string>;
  /** What comes from the file is shown no longer than a line or two. */
  constructor(
    readonly key: keyof TakeText,
    values: Record<string, string> = {},
  ) {
    this.values = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.slice(0, SHOWN)]));
  }
}

/* Writing */

export function saved(c: Checker): File1 {
  const { answers, state, evaluation } = c;
  const framework = c.framework!; // a result stands on the page
  const { id, version, hash, title } = framework;
  const { audience: _, agency: __, ...said } = answers;
  return {
    kind: KIND,
    format: FORMAT,
    keep: c.t(notForParents(c) ? "takeNotParents" : "takeKeep"),
    saved: londonTime(),
    framework: { id, version, hash, title },
    audience: c.reader,
    agency: c.agency?.id ?? null,
    answers: structuredClone(said),
    topics: [...state.topics],
    about: about(framework, said, state.topics, c.reader),
    outcome: { floor: evaluation.floor, ceiling: evaluation.ceiling, levels: framework.levels.length },
  };
}

function about(framework: Framework, said: Answers, picked: string[], reader: Audience): File1["about"] {
  const of = <T extends { id: string }, W>(list: T[], ids: string[], words: (one: T) => W) =>
    Object.fromEntries(list.filter(({ id }) => ids.includes(id)).map((one) => [one.id, words(one)]));
  const options = (id: string) => framework.questions.find((one) => one.id === id)?.options;
  return {
    indicators: of(framework.indicators, Object.keys(said.indicators ?? {}), ({ plain, criterion, topics }) => ({
      words: say(plain, reader),
      criterion,
      topics,
    })),
    strengths: of(framework.strengths, said.strengths ?? [], ({ plain }) => say(plain, reader)),
    questions: of(framework.questions, Object.keys(said.questions ?? {}), ({ id, ask }) => {
      const label = options(id)?.find((one) => one.id === said.questions?.[id])?.label;
      return [say(ask, reader), say(label, reader)].join(" ").trim();
    }),
    topics: of(framework.topics, [...picked, ...(said.looked_at ?? []), ...(said.repeated ?? [])], ({ name }) => say(name, reader)),
    ages: of(framework.ages.bands, said.age ? [said.age] : [], ({ name }) => say(name, reader)),
  };
}

/* Reading */

/** A file's text, as far as it can be told before a framework is loaded in its reader's words. */
export async function readSaved(file: Blob): Promise<File1> {
  if (file.size > MOST) throw new Refused("savedNotOurs");
  let found: unknown;
  try {
    found = JSON.parse(await file.text());
  } catch {
    throw new Refused("savedNotOurs");
  }
  if (!isObject(found) || found.kind !== KIND || typeof found.format !== "number") throw new Refused("savedNotOurs");
  if (found.format > FORMAT) throw new Refused("savedNewer");
  if (found.format !== FORMAT) throw new Refused("savedNotOurs");
  const { framework } = found;
  shape("", found, {
    kind: text,
    format: whole,
    keep: text,
    saved: (v) => text(v) && /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(v as string) && !Number.isNaN(Date.parse(v as string)),
    framework: isObject,
    audience: (v) => READERS.includes(v as Audience),
    agency: (v) => v === null || text(v),
    // Who reads, and for which agency, stands beside the answers.
    answers: (v) => isObject(v) && !("audience" in v) && !("agency" in v),
    topics: texts,
    about: isObject,
    outcome: isObject,
  });
  shape("framework.", framework, { id: text, version: text, hash: text, title: text });
  shape("outcome.", found.outcome, { floor: whole, ceiling: whole, levels: whole });
  const named = (v: unknown) => isObject(v) && Object.values(v).every(text);
  shape("about.", found.about, {
    indicators: (v) => isObject(v) && Object.values(v).every((one) => isObject(one)),
    strengths: named,
    questions: named,
    topics: named,
    ages: named,
  });
  const file1 = found as unknown as File1;
  for (const [id, one] of Object.entries(file1.about.indicators))
    shape(`about.indicators.${id}.`, one, { words: text, criterion: text, topics: texts });
  return file1;
}

const isObject = (v: unknown): v is Record<string, unknown> => typeof v === "object" && v !== null && !Array.isArray(v);
const text = (v: unknown) => typeof v === "string";
const whole = (v: unknown) => Number.isInteger(v);
const texts = (v: unknown) => Array.isArray(v) && v.every(text);

/** Exactly these keys, each as it should be. */
function shape(at: string, given: unknown, wanted: Record<string, (value: unknown) => boolean>): void {
  const held = given as Record<string, unknown>;
  for (const key of new Set([...Object.keys(wanted), ...Object.keys(held)]))
    if (!Object.hasOwn(wanted, key) || !Object.hasOwn(held, key) || !wanted[key]!(held[key])) throw new Refused("savedUnknown", { what: at + key });
}

/** The file under today's framework: its answers without those the guide no longer has, and what there is to tell. */
export function open(file: File1, engine: Engine): Pick<State, "answers" | "topics"> & { opened: Opened } {
  const { framework } = engine;
  const { id, title, hash, version } = file.framework;
  if (id !== framework.id) throw new Refused("savedOther", { title });
  const { about, answers, outcome } = file;
  const dropped = new Map<string, string>();
  const again = new Set<string>();
  const reworded: string[] = [];
  const has = (list: { id: string }[], one: string) => list.some((item) => item.id === one);

  const kept: Answers = { ...answers };
  const sift = <K extends "indicators" | "questions">(key: K, keep: (id: string, value: unknown) => boolean) => {
    const held: unknown = answers[key];
    if (isObject(held)) kept[key] = Object.fromEntries(Object.entries(held).filter(([one, value]) => keep(one, value))) as Answers[K] & {};
  };
  const pick = (list: unknown, all: { id: string }[], words: Record<string, string>) => {
    if (!Array.isArray(list)) return [];
    return list.filter((one: unknown) => {
      const known = typeof one !== "string" || has(all, one);
      if (!known) dropped.set(one, own(words, one) ?? one);
      return known;
    }) as string[];
  };
  sift("indicators", (one) => {
    const now = framework.indicators.find((item) => item.id === one);
    const then = own(about.indicators, one);
    if (now && then && now.criterion === then.criterion) return true;
    if (now) reworded.push(then?.words ?? say(now.plain, file.audience));
    else dropped.set(one, then?.words ?? one);
    for (const topic of then?.topics ?? now?.topics ?? []) again.add(topic);
    return !!now;
  });
  sift("questions", (one, option) => {
    const options = framework.questions.find((item) => item.id === one)?.options;
    if (options && (option === "not-sure" || options.some((item) => item.id === option))) return true;
    dropped.set(one, own(about.questions, one) ?? one);
    return false;
  });
  if (answers.strengths) kept.strengths = pick(answers.strengths, framework.strengths, about.strengths);
  for (const key of ["looked_at", "repeated"] as const) if (answers[key]) kept[key] = pick(answers[key], framework.topics, about.topics);
  const topics = pick([...new Set([...file.topics, ...again])], framework.topics, about.topics);
  if (answers.age && !has(framework.ages.bands, answers.age)) {
    dropped.set(answers.age, own(about.ages, answers.age) ?? answers.age);
    delete kept.age;
  }

  try {
    engine.evaluate(kept); // what is left must be answers as the engine knows them
    engine.journey(kept, topics);
  } catch (reason) {
    const what = reason instanceof ProblemError ? (reason.problems[0]?.message ?? "") : "";
    throw new Refused("savedUnknown", { what });
  }

  const { danger: _, ...asked } = structuredClone(kept); // danger then says nothing of now
  asked.looked_at = (asked.looked_at ?? []).filter((one) => !again.has(one));
  const { floor, ceiling, levels } = outcome;
  return {
    answers: { ...asked, audience: file.audience },
    topics,
    opened: {
      saved: file.saved,
      version,
      sameGuide: hash === framework.hash,
      answers: kept,
      span: levels === framework.levels.length && !dropped.size ? { floor, ceiling } : null,
      dropped: [...dropped.values()].map((words) => words.slice(0, SHOWN)),
      reworded: reworded.map((words) => words.slice(0, SHOWN)),
    },
  };
}

/** Only what the file itself says: never a part every object has. */
function own<T>(held: Record<string, T>, key: string): T | undefined {
  return Object.hasOwn(held, key) ? held[key] : undefined;
}
