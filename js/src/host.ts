// What the checker needs of the element around it, and what it may know of that.
// Types alone: nothing here runs, and no answer passes through it.

import type { CSSResult } from "lit";
import type { WordsFile } from "./compiled.js";
import type { Engine } from "./engine.js";
import type { Other } from "./files.js";
import type * as Later from "./pages/later.js";
import type { Audience } from "./types.js";

/** The pages after the first ones; a guide has no easy words. */
type Easy = "easyButton" | "easyPage" | "readEasy";
export type Pages = Omit<typeof Later, Easy> & Partial<Pick<typeof Later, Easy>>;

/** What the checker needs of the element around it. */
export interface Host {
  /** The direction of the page around it. */
  readonly dir: string;
  readonly audience: Audience | null;
  readonly agency: string | null;
  /** Where the page's owner tells how to cover one's tracks. */
  readonly tracks: string | undefined;
  /** Something changed: draw again. */
  changed(): void;
  /** Loads the engine and the framework in this reader's words; the same promise for the same reader. */
  load(reader: Audience): Promise<Engine>;
  /** The file of this reader's words, with the language they are in. */
  words(reader: Audience): Promise<WordsFile | null>;
  /** Whether the page's owner begins with easy read, and what the file of easy words holds. */
  readonly easy: boolean;
  easyWords(): Promise<unknown>;
  /** Gets the words of the own-words box, at its first use; null where there are none. */
  readonly searchWords: ((again: boolean) => Promise<unknown>) | null;
  /** The pages after the first ones. */
  later(): Promise<Pages>;
  /** Another sheet of styles has come. */
  look(sheet: CSSResult): void;
  /** The frameworks to compare with; none where a page names none. */
  others(): Promise<Other[]>;
  ready(): void;
  problem(reason: unknown): void;
}
