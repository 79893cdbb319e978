// One person's way through the pages: what is loaded, which page is shown, what Continue, Back and Change do.
// Which pages there are, in which order, and everything about levels comes from the engine.

import type { WordsFile } from "./compiled.js";
import type { EasyWords } from "./easy-read.js";
import type { Engine } from "./engine.js";
import type { Other } from "./files.js";
import type { Pages } from "./host.js";
import type * as Against from "./pages/against.js";
import type * as Take from "./pages/take.js";
import { Speaker } from "./speaker.js";
import { dropUnpicked, emptyState, keyOf, toggle, wipe, type State } from "./state.js";
import type { AgencyVersion, Answers, Audience, Comparison, Evaluation, Journey, Page } from "./types.js";

export interface FieldError {
  /** DOM id of the field to go to. */
  field: string;
  message: string;
}

export type Status = "loading" | "ready" | "failed";

/** What may be shown besides the engine's pages: waiting, failed, and the result as a sheet to talk from. */
export type Shown = Page | { kind: "wait" } | { kind: "failed" } | { kind: "sheet" };

/** What can be shown before the engine is there. */
const FIRST: Page[] = [{ kind: "start" }, { kind: "danger" }];
const PATIENCE = 4000;

export class Checker extends Speaker {
  state: State = emptyState();
  status: Status = "loading";
  slow = false;
  errors: FieldError[] = [];
  /** Said once to screen readers. */
  announcement = "";
  /** How often a page was gone to: a title takes the focus only after that. */
  moves = 0;
  /** False while only the top of a page gone to is drawn: what is below the screen, or folded away, comes after it was seen. */
  whole = true;
  engine: Engine | null = null;
  /** The pages after the first ones, once they are there. */
  later: Pages | null = null;
  /** What may be taken along and opened again, once that is there. */
  take: typeof Take | null = null;
  /** Another guide beside this one, once that is there; where a page names one. */
  against: typeof Against | null = null;
  others: Other[] = [];
  /** Easy words, once they are there, and whether somebody turned them on or off. */
  easyWords: EasyWords | null = null;
  easyTurned: boolean | null = null;
  /** The framework's words as they came: perhaps in another language. */
  words: WordsFile | null = null;
  reviewDue = false;
  #journey: Journey | null = null;
  #evaluation: Evaluation | null = null;
  #other: { of: Other; reader: Audience; engine: Engine | null } | null = null;
  #comparison: Comparison | null = null;
  #turn = 0;

  get reader(): Audience {
    return this.host.audience ?? this.state.answers.audience ?? "family";
  }

  /* Loading */

  async load(): Promise<void> {
    const { reader } = this;
    // Another reader, framework or language may be asked for before this one came: then this one counts no more.
    const turn = ++this.#turn;
    this.status = "loading";
    this.slow = false;
    const patience = setTimeout(() => {
      this.slow = true;
      this.host.changed();
    }, PATIENCE);
    try {
      void this.#findEasyWords();
      const [engine, later] = await Promise.all([this.host.load(reader), this.host.later()]);
      const words = await this.host.words(reader);
      if (turn !== this.#turn) return;
      this.words = words;
      this.#came(later);
      this.engine = engine;
      this.framework = engine.framework;
      this.reviewDue = engine.evaluate({}).review !== "in-date";
      this.status = "ready";
      this.host.ready();
      const last = this.answers.danger === "yes" ? "emergency" : "danger";
      if (this.state.at === "wait") this.state.at = keyOf(this.#after(last) ?? { kind: "start" });
      void this.#findOthers(later);
      later.fetchTake().then(
        (take) => {
          this.host.look(take.styles);
          Object.assign(this.english, take.words);
          this.take = take;
          this.host.changed();
        },
        (reason: unknown) => this.host.problem(reason),
      );
    } catch (reason) {
      if (turn === this.#turn) this.fail(reason);
    } finally {
      clearTimeout(patience);
      this.#forget();
    }
  }

  /** They never hold a page up: without them, or with broken ones, the button is not there. */
  async #findEasyWords(): Promise<void> {
    const later = await this.host.later().catch(() => null); // its failure is met in load
    if (!later) return;
    this.#came(later);
    try {
      const data = await this.host.easyWords();
      this.easyWords = data ? (later.readEasy?.(data) ?? null) : null;
      if (data) this.host.changed();
    } catch (reason) {
      this.host.problem(reason);
    }
  }
  get easy(): boolean {
    return this.easyWords !== null && (this.easyTurned ?? this.host.easy);
  }

  #came(later: Pages): void {
    Object.assign(this.english, later.words);
    this.later = later;
  }

  async #findOthers(later: Pages): Promise<void> {
    this.others = await this.host.others().catch(() => []);
    if (!this.others.length) return;
    try {
      const against = await later.fetchAgainst();
      Object.assign(this.english, against.words);
      this.against = against;
      this.host.changed();
    } catch (reason) {
      this.host.problem(reason);
    }
  }

  fail(reason: unknown): void {
    this.status = "failed";
    this.host.problem(reason);
    this.host.changed();
  }

  /* What the engine says, asked once for each change */

  get answers(): Answers {
    return this.state.answers;
  }
  /** The answers as the engine takes them. */
  #given(): Answers {
    const agency = this.agency?.id;
    return { ...this.answers, audience: this.reader, ...(agency ? { agency } : {}) };
  }
  /** The page's agency, as far as the framework has a version for it; its words are for practitioners. */
  get agency(): AgencyVersion | undefined {
    if (this.reader !== "practitioner") return undefined;
    return this.framework?.agencies.find((one) => one.id === this.host.agency);
  }
  get journey(): Journey | null {
    if (this.status !== "ready" || !this.engine) return null;
    return (this.#journey ??= this.engine.journey(this.#given(), this.state.topics));
  }
  /** Which criteria the pages of these topics would ask, for the age given. */
  asked(topics: string[]): string[] {
    const pages = this.engine?.journey(this.#given(), topics).pages ?? [];
    return pages.flatMap((page) => (page.kind === "topic" ? page.indicators : []));
  }
  /** Only pages that come after loading may ask. */
  get evaluation(): Evaluation {
    if (!this.engine) throw new Error("asked before the engine was loaded");
    return (this.#evaluation ??= this.engine.evaluate(this.#given()));
  }

  /* The same answers under another council's document */

  /** The framework compared with. */
  get other(): Other | null {
    return this.#other?.reader === this.reader ? this.#other.of : null;
  }
  async compareWith(other: Other | null): Promise<void> {
    const { reader } = this;
    this.#other = this.#comparison = null;
    if (other) {
      const engine = await other.engine(reader).catch((reason: unknown) => {
        this.host.problem(reason);
        return null;
      });
      this.#other = { of: other, reader, engine };
    }
    this.host.changed();
  }
  get comparison(): Comparison | null {
    const there = this.#other?.engine;
    if (!this.engine || !there) return null;
    return (this.#comparison ??= this.engine.compare(there, this.#given()));
  }

  get pages(): Page[] {
    const pages = this.journey?.pages;
    if (pages) return pages;
    return this.answers.danger === "yes" ? [...FIRST, { kind: "emergency" }] : FIRST;
  }

  /** The page to show now. */
  get page(): Shown {
    const { at } = this.state;
    const { pages } = this;
    if (this.status === "failed") return at === "emergency" ? { kind: "emergency" } : { kind: "failed" };
    const found = pages.find((page) => keyOf(page) === at);
    if (found) return found;
    const only = pages.find((page) => page.kind === "contacts-only");
    if (only) return only;
    if (!this.journey) return { kind: "wait" };
    // The result can be read at any time; any other page that is no longer there falls back to one that is.
    if (at === "result" || at === "sheet") return { kind: at };
    return pages.find((page) => page.kind === "worries") ?? pages[0] ?? { kind: "failed" };
  }

  /* Changing answers */

  /** Every change of an answer goes through here. */
  change(how: (answers: Answers, state: State) => void): void {
    how(this.state.answers, this.state);
    this.errors = [];
    this.#forget();
  }
  #forget(): void {
    this.#journey = null;
    this.refresh();
  }
  /** The hands of the clock moved: who is open may have changed. */
  refresh(): void {
    this.#evaluation = null;
    this.#comparison = null;
    this.host.changed();
  }
  /** Without one, what the first page says by itself is for a family. */
  setReader(audience: Audience | undefined): void {
    const { reader } = this;
    this.change((answers) => {
      if (audience) answers.audience = audience;
      else delete answers.audience;
      if (audience === "family" || audience === "young-person") delete answers.consent;
    });
    if (this.reader !== reader) void this.load();
  }

  /* Going from page to page */

  go(key: string): void {
    this.moves += 1;
    this.whole = false;
    this.state.at = key;
    this.errors = [];
    this.announcement = "";
    if (key === "check") this.state.fromCheck = false;
    this.refresh();
  }
  /** The top was seen, or all of it is wanted at once. */
  complete(): void {
    if (this.whole) return;
    this.whole = true;
    this.host.changed();
  }
  /** Change one answer, and come back to the check page. */
  amend(key: string): void {
    this.state.fromCheck = true;
    this.go(key);
  }
  refuse(errors: FieldError[]): void {
    this.errors = errors;
    this.host.changed();
  }
  next(): void {
    const { page, state } = this;
    if (page.kind === "topic") this.change((a) => toggle((a.looked_at ??= []), page.topic, true));
    if (page.kind === "worries" && this.framework) dropUnpicked(state, this.framework);
    this.#forget();
    const at = page.kind === "topic" ? keyOf(page) : page.kind;
    let next = this.#after(at);
    if (state.fromCheck && next?.kind !== "emergency" && next?.kind !== "over-age") {
      const unseen = (p: Page) => p.kind === "topic" && !this.answers.looked_at?.includes(p.topic);
      next = this.pages.find(unseen) ?? { kind: "check" };
    }
    this.go(next ? keyOf(next) : this.journey ? "result" : "wait");
  }
  back(): void {
    const keys = this.pages.map(keyOf);
    const here = keys.indexOf(this.state.at);
    if (this.state.at === "emergency") this.go(this.state.before);
    else if (this.state.at === "sheet") this.go("result");
    else if (this.state.at === "result" && this.answers.danger === "yes") this.go("emergency");
    else if (this.state.fromCheck && keys.includes("check")) this.go("check");
    else this.go(here > 0 ? (keys[here - 1] ?? "start") : here < 0 ? (keys[keys.length - 1] ?? "start") : "start");
  }
  get canGoBack(): boolean {
    const { kind } = this.page;
    return kind !== "start" && kind !== "failed" && kind !== "contacts-only";
  }
  #after(key: string): Page | undefined {
    const { pages } = this;
    const here = pages.findIndex((page) => keyOf(page) === key);
    return here < 0 ? undefined : pages[here + 1];
  }

  /** Danger now: everything else waits. */
  danger(answer: "yes" | "no" | "not-sure"): void {
    this.change((answers, state) => {
      answers.danger = answer;
      state.before = state.at;
    });
    if (answer === "yes") this.go("emergency");
  }
  announce(words: string): void {
    this.announcement = words;
    this.host.changed();
  }
  /** Nothing of this check is left, not even for whom it was. */
  wipe(): void {
    const { reader } = this;
    this.state = wipe(this.state);
    this.#other = null;
    this.errors = [];
    this.announcement = "";
    this.easyTurned = null;
    this.#forget();
    if (this.reader !== reader) void this.load();
  }
  again(): void {
    const { easyTurned } = this;
    this.wipe();
    this.easyTurned = easyTurned;
    this.go("start");
  }
}
