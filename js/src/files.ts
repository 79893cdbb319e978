// Which files one element loads, and in which order: its own framework's, an agency's version, frameworks to compare with.
// All are asked for at the start, whoever reads: a file fetched later would tell the server what a person did.
// The search words alone wait for the first use of their box, and are the same file whatever is typed.

import { read, type Beside, type Parts, type WordsFile } from "./compiled.js";
import { loadEngine, startWasm, type Engine } from "./engine.js";
import { failed } from "./problem-error.js";
import type { Audience } from "./types.js";

/** What the page's owner wrote. */
export interface Wanted {
  framework: string | null;
  data: object | null;
  /** The one reader of a page that fixes it. */
  audience: Audience | null;
  agency: string | null;
  compare: string | null;
  /** The language asked for; empty is English, and so is one the framework has no words in. */
  lang: string;
  /** Whether easy words are shown here at all. */
  easy: boolean;
}

/** A framework to compare with. */
export interface Other {
  id: string;
  title: string;
  area: string;
  engine(reader: Audience): Promise<Engine>;
}

export const READERS: readonly Audience[] = ["family", "young-person", "volunteer", "practitioner"];

const address = (framework: string) => /\/|\.json$/.test(framework);
const file = (name: string) => read(new URL(`./frameworks/${name}.json`, import.meta.url));

/** Asks once, and again only when told to. */
function once(ask: () => Promise<unknown>): (again: boolean) => Promise<unknown> {
  let asked: Promise<unknown> | undefined;
  return (again) => (asked = (!again && asked) || ask());
}

/** One framework, in one file or in parts; each reader's engine is made once. */
class Source {
  /** Every file that was asked for. */
  readonly all: Promise<unknown>[] = [];
  readonly #engines = new Map<string, Promise<Engine>>();
  readonly #words = new Map<Audience, Promise<unknown>>();
  #whole: Promise<unknown> | undefined;
  #core: Promise<unknown> | undefined;
  agency: Promise<unknown> | undefined;
  /** Gets the search words, once, or again after a failure; null where a page gave no address they could stand beside. */
  readonly searchWords: ((again: boolean) => Promise<unknown>) | null = null;

  constructor(
    private readonly framework: string | null,
    data: object | null,
    readers: readonly Audience[],
    lang: string,
    after: Promise<unknown>,
  ) {
    if (data) this.#whole = Promise.resolve(data);
    else if (!framework) this.#whole = this.#ask(Promise.reject(new Error("no framework was named")));
    else if (address(framework)) {
      const from = (place: string) => read(new URL(place, document.baseURI));
      this.#whole = this.#ask(after.then(() => from(framework)));
      const words = framework.replace(/\.json(?=[?#]|$)/, ".search.json");
      if (words !== framework) this.searchWords = once(() => from(words));
    } else {
      this.searchWords = once(() => file(`${framework}.search`));
      const add = (part: string, then = after) => this.#ask(then.then(() => file(`${framework}.${part}`)));
      const [first, ...others] = readers as [Audience, ...Audience[]];
      const core = (this.#core = add("core"));
      // Only the core knows which languages there are, so that English never waits for it.
      const words = async (reader: Audience, then: Promise<unknown>) => {
        await then;
        const { languages } = (await core) as Beside;
        return file(`${framework}.${reader}${languages?.includes(lang) ? `.${lang}` : ""}`);
      };
      const said = (reader: Audience, then = after) => (lang ? this.#ask(words(reader, then)) : add(reader, then));
      this.#words.set(first, said(first));
      const shown = Promise.allSettled([...this.all]);
      for (const reader of others) this.#words.set(reader, said(reader, shown));
    }
  }

  #ask(asked: Promise<unknown>): Promise<unknown> {
    asked.catch(() => undefined); // met where it is used
    this.all.push(asked);
    return asked;
  }

  /** What the framework says of itself, from whichever file says it. */
  get about(): Promise<{ id: string; title: string; area: string; agencies?: { id: string }[] }> {
    return (this.#whole ?? this.#core) as Promise<Other>;
  }
  get inParts(): boolean {
    return !this.#whole;
  }
  /** The file of this reader's words; a framework in one file has none. */
  words(reader: Audience): Promise<WordsFile | null> {
    return Promise.resolve((this.#words.get(reader) ?? null) as Promise<WordsFile> | null);
  }
  /** The easy words, after everything the first pages need; null where nobody wrote any. */
  async easyRead(): Promise<unknown> {
    if (!this.#core) return null;
    await Promise.allSettled([...this.all]);
    const core = (await this.#core.catch(() => null)) as Beside | null; // its failure is met elsewhere
    if (!core?.easy_read) return null;
    const easy = (await this.also(`${this.framework}.easy-read`)) as Beside;
    if (easy.hash !== core.hash) throw new Error("the files were not built together");
    return easy;
  }
  /** `also`: another file of this framework, asked for beside its core. */
  also(name: string, after: Promise<unknown> = Promise.resolve()): Promise<unknown> {
    return this.#ask(after.then(() => file(name)));
  }

  engine(reader: Audience): Promise<Engine> {
    const key = this.#whole ? "all" : reader;
    let engine = this.#engines.get(key);
    if (!engine) this.#engines.set(key, (engine = this.#load(reader)));
    return engine;
  }

  async #load(reader: Audience): Promise<Engine> {
    if (this.#whole) {
      const whole = await this.#whole.catch((reason: unknown) => {
        throw failed("framework-not-loaded", reason);
      });
      return loadEngine(whole as object);
    }
    const parts: Parts = { core: this.#core!, words: this.#words.get(reader)! };
    if (reader === "practitioner" && this.agency) parts.agency = (await this.agency.catch(() => null)) as object | null;
    return loadEngine(parts);
  }
}

/** Everything one element loads. A failed load is begun again with new files. */
export class Files {
  readonly #own: Source;
  readonly #others: Source[];
  #found: Promise<Other[]> | undefined;
  /** What the file of easy words holds; null without one. */
  readonly easyRead: Promise<unknown>;

  constructor(wanted: Wanted, private readonly problem: (reason: unknown) => void) {
    void startWasm().catch(() => undefined); // beside the framework; its failure is met in loadEngine
    const { framework, data, audience, agency, compare, lang, easy } = wanted;
    const readers = audience ? [audience] : READERS;
    this.#own = new Source(framework, data, readers, lang, Promise.resolve());
    if (agency && readers.includes("practitioner")) this.#agency(framework, agency);
    const shown = Promise.allSettled(this.#own.all);
    this.easyRead = (easy ? this.#own.easyRead() : Promise.resolve(null)).catch((reason: unknown) => {
      this.problem(failed("easy-read-not-loaded", reason));
      return null;
    });
    this.#others = (compare?.split(/\s+/) ?? []).filter(Boolean).map((one) => new Source(one, null, readers, lang, shown));
  }

  engine(reader: Audience): Promise<Engine> {
    return this.#own.engine(reader);
  }

  words(reader: Audience): Promise<WordsFile | null> {
    return this.#own.words(reader);
  }

  get searchWords(): ((again: boolean) => Promise<unknown>) | null {
    return this.#own.searchWords;
  }

  /** An agency nobody knows is told to the page, which works without. */
  #agency(framework: string | null, agency: string): void {
    const own = this.#own;
    const tell = (reason: unknown) => this.problem(failed("agency-not-loaded", reason));
    if (own.inParts) {
      own.agency = own.also(`${framework}.agency.${agency}`);
      own.agency.catch(tell);
      return;
    }
    const unknown = new Error(`this framework has no version for ${agency}`);
    own.about.then(({ agencies }) => agencies?.some(({ id }) => id === agency) || tell(unknown), () => undefined);
  }

  /** The frameworks to compare with that could be had, in the order they were named. */
  others(): Promise<Other[]> {
    return (this.#found ??= this.#find());
  }

  async #find(): Promise<Other[]> {
    const own = (await this.#own.about).id;
    const found = await Promise.all(
      this.#others.map(async (source) => {
        try {
          await Promise.all(source.all);
          const { id, title, area } = await source.about;
          return id === own ? [] : { id, title, area, engine: (reader: Audience) => source.engine(reader) };
        } catch (reason) {
          this.problem(failed("comparison-not-loaded", reason));
          return [];
        }
      }),
    );
    return found.flat();
  }
}
