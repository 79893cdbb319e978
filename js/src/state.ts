// What a person told us, in memory only, and how it is changed and wiped.
// Nothing here may reach storage, the address, the title, an attribute or an event.

import type { OwnWords } from "./own-words.js";
import type { Answer, Answers, Framework, Page } from "./types.js";

export interface State {
  answers: Answers;
  /** Topics picked on the worries page; the engine puts them in order. */
  topics: string[];
  /** Key of the page shown; see `keyOf`. */
  at: string;
  /** Where the emergency page was reached from. */
  before: string;
  /** Continue goes back to the check page. */
  fromCheck: boolean;
  /** Red-flag questions answered "not now". */
  calmed: Set<string>;
  /** What was typed in a person's own words, and what it found; none before the box was shown. */
  box: OwnWords | null;
  /** Statements picked by what they were found for, each with whether its topic was picked with it. They are no answers. */
  brought: Map<string, boolean>;
  /** What waits for "go on": someone at home might find it. */
  taking: Taking | null;
  /** The text to copy by hand, where the browser would not. */
  byHand: boolean;
  /** The file these answers came from. */
  opened: Opened | null;
}

/** Ways to take something along, each an explicit act. */
export type Taking = "print" | "copy" | "text" | "save";

/** A saved check as it was opened, as far as today's framework still has what it says. */
export interface Opened {
  /** When it was saved, London time. */
  saved: string;
  version: string;
  /** Saved under the very same copy of the guide. */
  sameGuide: boolean;
  answers: Answers;
  /** Null: what the numbers mean has changed since. */
  span: { floor: number; ceiling: number } | null;
  /** Answers the framework no longer has, in the words they were given to. */
  dropped: string[];
  /** Answers kept, though the guide has other words for them now. */
  reworded: string[];
}

export function emptyState(): State {
  return { answers: {}, topics: [], at: "start", before: "danger", fromCheck: false, calmed: new Set(), box: null, brought: new Map(), taking: null, byHand: false, opened: null };
}

/** Empties the very objects that held answers, so that no forgotten reference keeps them. */
export function wipe(state: State): State {
  for (const answers of [state.answers, state.opened?.answers ?? {}]) {
    for (const held of Object.values(answers)) if (typeof held === "object") empty(held as Record<string, unknown>);
    empty(answers as Record<string, unknown>);
  }
  if (state.opened) empty(state.opened as unknown as Record<string, unknown>);
  state.topics.length = 0;
  state.calmed.clear();
  state.brought.clear();
  state.box?.clear();
  return emptyState();
}

function empty(held: Record<string, unknown>): void {
  if (Array.isArray(held)) held.length = 0;
  else for (const key of Object.keys(held)) delete held[key];
}

/** A page's name among the pages: its kind, and for a topic which one. */
export function keyOf(page: Page): string {
  return page.kind === "topic" ? `topic ${page.topic}` : page.kind;
}

export function setIndicator(answers: Answers, id: string, answer: Answer | undefined): void {
  set((answers.indicators ??= {}), id, answer);
}

export function setQuestion(answers: Answers, id: string, option: string | undefined): void {
  set((answers.questions ??= {}), id, option);
}

function set<T>(map: Record<string, T>, id: string, value: T | undefined): void {
  if (value === undefined) delete map[id];
  else map[id] = value;
}

/** Adds or removes an id of a list. */
export function toggle(list: string[], id: string, on: boolean): void {
  const where = list.indexOf(id);
  if (on && where < 0) list.push(id);
  if (!on && where >= 0) list.splice(where, 1);
}

/** After topics were unpicked: answers that stand under no picked topic go, and nothing else. */
export function dropUnpicked(state: State, framework: Framework): void {
  const { answers, topics } = state;
  const kept = (topic: string) => topics.includes(topic);
  for (const { id, topics: under } of framework.indicators) {
    if (answers.indicators && !under.some(kept)) delete answers.indicators[id];
  }
  for (const key of ["looked_at", "repeated"] as const) {
    const list = answers[key];
    if (list) answers[key] = list.filter(kept);
  }
}

/** Whether anything was said that a person would be sorry to lose. */
export function hasAnswers({ answers, topics, box }: State): boolean {
  const { audience: _, agency: __, ...said } = answers;
  return topics.length > 0 || !!box?.text || Object.values(said).some((v) => typeof v !== "object" || Object.keys(v).length > 0);
}
