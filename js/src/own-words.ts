// The own-words box behind its screen: the words file fetched at first use, what was typed, what the engine found in it.
// What is typed is held in memory alone: it may reach no request, attribute, answer, sheet or file.

import type { Engine } from "./engine.js";
import type { Found } from "./types.js";

/** What the box needs of the element around it. */
export interface Searched {
  /** The engine of whoever reads now. */
  engine(): Engine | null;
  /** The words file: the same request whatever is typed. */
  words(again: boolean): Promise<unknown>;
  changed(): void;
  problem(reason: unknown): void;
}

/** A pause in typing before a search, and a longer one before a number is read out. */
const PAUSE = 120;
const SAY = 900;
/** Shorter than this says nothing yet. */
const LEAST = 3;

export class OwnWords {
  text = "";
  found: Found | null = null;
  /** What was found when the person last stopped typing: read out. */
  said: Found | null = null;
  #status: "none" | "loading" | "failed" = "none";
  /** Each reader has an engine, and each needs the words. */
  #ready: Engine | null = null;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #say: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly on: Searched) {}

  get status(): "none" | "loading" | "failed" | "ready" {
    return this.#ready && this.#ready === this.on.engine() ? "ready" : this.#status;
  }

  /** The box is used: gets the words, once. */
  use(): void {
    if (this.status === "none") void this.load();
  }

  /** `again`: after a failure, with a new request. */
  async load(again = false): Promise<void> {
    const engine = this.on.engine();
    if (!engine || this.#status === "loading") return;
    this.#status = "loading";
    this.on.changed();
    try {
      await engine.loadSearch(this.on.words(again));
      this.#ready = engine;
      this.#status = "none";
      this.#search();
      this.#tell();
    } catch (reason) {
      this.#fail(reason);
    }
  }

  type(text: string): void {
    this.text = text;
    this.use();
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#search(), PAUSE);
    this.#tell();
    this.on.changed();
  }

  #tell(): void {
    clearTimeout(this.#say);
    this.#say = setTimeout(() => {
      this.said = this.found;
      this.on.changed();
    }, SAY);
  }

  clear(): void {
    clearTimeout(this.#pause);
    clearTimeout(this.#say);
    this.text = "";
    this.found = this.said = null;
    this.on.changed();
  }

  #search(): void {
    if (this.status === "ready") {
      try {
        this.found = this.text.trim().length < LEAST ? null : (this.#ready?.search(this.text) ?? null);
      } catch (reason) {
        this.#ready = null;
        return this.#fail(reason);
      }
    }
    this.on.changed();
  }

  #fail(reason: unknown): void {
    this.#status = "failed";
    this.on.problem(reason);
    this.on.changed();
  }
}
