// What somebody looking through a guide has chosen to see, in memory only; and what the engine says of each criterion.
// No answer is held here, and which level or kind of help a criterion has is the engine's to say.

import type { Checker } from "../checker.js";
import type { Engine } from "../engine.js";
import { fill, say } from "../words.js";
import type { BrowseGroup, Evaluation, Indicator, Level, Route } from "../types.js";
import { guideEnglish, type GuideText } from "./text.js";

/** What can be narrowed down; empty is all. */
export interface Filters {
  level: string;
  dimension: string;
  topic: string;
  route: string;
}

const EVERYTHING: Filters = { level: "", dimension: "", topic: "", route: "" };

export class Guide {
  by: "dimension" | "topic" = "dimension";
  filters: Filters = { ...EVERYTHING };
  /** What is open to read: where it stands and what it is. */
  readonly open = new Set<string>();
  #of: Engine | null = null;
  #evaluations = new Map<string, Evaluation>();
  #ladders = new Map<string, Indicator[]>();
  #browse: BrowseGroup[] = [];
  #used: ReadonlySet<Route> | null = null;

  constructor(readonly c: Checker) {}

  g(key: keyof GuideText, values: Record<string, string | number> = {}): string {
    const area = this.c.framework?.area ?? this.c.t("anyArea");
    return fill(say(guideEnglish[key], this.c.reader), { area, ...values });
  }

  /** Nothing chosen is left, and nothing typed. */
  wipe(): void {
    this.by = "dimension";
    this.filters = { ...EVERYTHING };
    this.open.clear();
  }

  set(name: keyof Filters, value: string): void {
    this.filters[name] = value;
    this.c.host.changed();
  }
  reset(): void {
    this.filters = { ...EVERYTHING };
    this.c.host.changed();
  }
  /** Everything on one topic, and nothing else. */
  only(topic: string): void {
    this.filters = { ...EVERYTHING, topic };
    this.c.host.changed();
  }
  toggle(key: string): void {
    if (!this.open.delete(key)) this.open.add(key);
    this.c.host.changed();
  }

  /* What the engine says */

  #known(): Engine {
    const { engine } = this.c;
    if (!engine) throw new Error("asked before the engine was loaded");
    if (this.#of === engine) return engine;
    this.#of = engine;
    this.#evaluations.clear();
    this.#used = null;
    const topics = engine.framework.topics.map(({ id }) => id);
    const { pages, browse } = engine.journey({ audience: this.c.reader }, topics);
    this.#browse = browse;
    this.#ladders = new Map();
    for (const page of pages) {
      if (page.kind !== "topic") continue;
      this.#ladders.set(page.topic, page.indicators.flatMap((id) => engine.framework.indicators.find((one) => one.id === id) ?? []));
    }
    return engine;
  }

  /** The topics in groups, as the checker offers them. */
  get browse(): BrowseGroup[] {
    this.#known();
    return this.#browse;
  }
  /** A topic's criteria, mildest first. */
  ladder(topic: string): Indicator[] {
    this.#known();
    return this.#ladders.get(topic) ?? [];
  }
  /** What follows from this criterion alone. */
  alone({ id }: Indicator): Evaluation {
    const engine = this.#known();
    let found = this.#evaluations.get(id);
    if (!found) this.#evaluations.set(id, (found = engine.evaluate({ indicators: { [id]: "yes" }, audience: this.c.reader })));
    return found;
  }
  /** The kinds of help that some criterion leads to: asked behind the first view, for there is a lot to ask. */
  get used(): ReadonlySet<Route> {
    const engine = this.#known();
    if (this.#used) return this.#used;
    setTimeout(() => {
      if (this.#of !== engine) return;
      this.#used = new Set(engine.framework.indicators.flatMap((one) => this.routes(one)));
      this.c.host.changed();
    });
    return (this.#used = new Set());
  }
  routes(one: Indicator): Route[] {
    return this.alone(one).routes.filter(({ sure }) => sure).map(({ id }) => id);
  }

  /* Names */

  /** As a practitioner reads a level, or as it is said plainly. */
  levelName(level: Level): string {
    return this.c.reader === "practitioner" ? level.name : this.c.w(level.headline);
  }
  levelsOf(one: Indicator): Level[] {
    return this.c.framework?.levels.filter(({ number }) => one.levels.includes(number)) ?? [];
  }
  /** The reader's first wording of a criterion, and the other one. */
  wordings(one: { criterion: string; plain: Indicator["plain"] }): [string, string] {
    const plain = this.c.w(one.plain);
    return this.c.reader === "practitioner" ? [one.criterion, plain] : [plain, one.criterion];
  }
}
