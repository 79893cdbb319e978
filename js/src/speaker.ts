// Whose words a page has: our own in the language that came, the framework's for this reader, found by id.
// It knows no page and no answer, and asks the engine nothing.

import type { Host } from "./host.js";
import type { Language, languageOf } from "./languages.js";
import { failed } from "./problem-error.js";
import { english, type Said, type Text } from "./text.js";
import type { Audience, Framework } from "./types.js";
import { fill, say } from "./words.js";

type Listed = "topics" | "indicators" | "strengths" | "questions" | "rules" | "dimensions";

export abstract class Speaker {
  /** The language of our own words; null is English, undefined not there yet. */
  language?: Language | null;
  /** The words that are on their way. */
  #fetched: ReturnType<typeof languageOf> = null;
  /** Words about the framework, from whichever reader's file came first. */
  framework: Framework | null = null;
  /** Our English, as much of it as has come. */
  protected readonly english: Partial<Text> = { ...english };
  abstract readonly reader: Audience;

  constructor(readonly host: Host) {}

  /** Another language's words take over when they are there; English does when they cannot be had. */
  speak(fetched: ReturnType<typeof languageOf>): void {
    this.#fetched = fetched;
    if (!fetched) return void (this.language = null);
    fetched
      .then(({ language }) => language)
      .catch((reason: unknown) => this.host.problem(failed("language-not-loaded", reason)))
      .then((language) => {
        if (fetched !== this.#fetched) return;
        this.language = language ?? null;
        this.host.changed();
      });
  }
  /** A fixed text, for this reader, filled in. */
  t(key: keyof Text, values: Record<string, string | number> = {}): string {
    const words = this.language?.words ?? this.english;
    const said = words[key] ?? this.english[key];
    const area = this.framework?.area ?? this.w(words.anyArea);
    return fill(this.w(said), { area, ...values });
  }
  /** What our own words are written in. */
  get lang(): string {
    return this.language?.tag ?? "en";
  }
  get dir(): "ltr" | "rtl" {
    return this.language?.dir ?? "ltr";
  }
  /** A framework's text for this reader. */
  w(said: Said | null | undefined): string {
    return say(said, this.reader);
  }

  /** The lists of a framework by their ids: each page asks for hundreds. */
  readonly #byId = new WeakMap<object, Map<string, unknown>>();

  /** A part of the framework by its id. */
  find<K extends Listed>(list: K, id: string | undefined): Framework[K][number] | undefined {
    const all: { id: string }[] = this.framework?.[list] ?? [];
    let byId = this.#byId.get(all);
    if (!byId) this.#byId.set(all, (byId = new Map(all.map((one) => [one.id, one]))));
    return byId.get(id ?? "") as Framework[K][number] | undefined;
  }
  topicName(id: string): string {
    return this.w(this.find("topics", id)?.name);
  }
  /** A statement in this reader's words. */
  plain(list: "indicators" | "rules" | "strengths", id: string): string {
    return this.w(this.find(list, id)?.plain);
  }
}
