// Loads the wasm module and a framework, and gives the engine a plain typed face.
// Nothing is decided here; it may fetch its own two files and nothing else, ever.

import { Engine as WasmEngine, initSync } from "../wasm/engine.js";
import { fetchFramework, get, isFile, read, readFile, type Parts } from "./compiled.js";
import { failed, ProblemError } from "./problem-error.js";
import type { Answers, Audience, Comparison, ContactNow, Evaluation, Found, Framework, Journey, Movement, Problem } from "./types.js";

export { ProblemError };

export type WasmSource = string | URL | Response | BufferSource | WebAssembly.Module;

export type Span = Pick<Evaluation, "floor" | "ceiling">;

export interface Engine {
  /** The compiled framework as loaded: pages read their words from it. */
  readonly framework: Framework;
  /** `at` is London civil time, "2026-11-27T16:45"; now when left out. */
  evaluate(answers: Answers, at?: string): Evaluation;
  /** `topics`: those picked on the worries page. */
  journey(answers: Answers, topics: string[], at?: string): Journey;
  contacts(audience?: Audience, at?: string): ContactNow[];
  /** What was said beside what another loaded framework's document prints. The answers are this one's. */
  compare(other: Engine, answers: Answers, at?: string): Comparison;
  /** Which way the span of the second evaluation, as far as it is needed, lies from the first one's. Both are this framework's. */
  moved(from: Span, to: Span): Movement;
  /** Reads the framework's search words: the address of its `ID.search.json`, what that holds, or a promise of it. Once, before the first search. */
  loadSearch(words: object | string | URL): Promise<void>;
  /** What fits a worry in a person's own words. It stays on the device. */
  search(text: string): Found;
}

/** Made once: a browser takes long to make one. */
let clock: Intl.DateTimeFormat | undefined;

/** A moment as the clock on a London wall shows it. */
export function londonTime(moment: Date = new Date()): string {
  clock ??= new Intl.DateTimeFormat("en-GB", {
    timeZone: "Europe/London",
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  const parts = clock.formatToParts(moment);
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}T${part("hour")}:${part("minute")}`;
}

/** `framework`: a compiled framework, the address of one, or the addresses of its parts. */
export async function loadEngine(
  framework: object | string | URL | Parts,
  options: { wasm?: WasmSource } = {},
): Promise<Engine> {
  const [data] = await Promise.all([
    isAddress(framework) ? fetchFramework(framework) : framework,
    startWasm(options.wasm),
  ]);
  return new LoadedEngine(data as Framework);
}

function isAddress(framework: object | string | URL): framework is string | URL | Parts {
  return typeof framework === "string" || framework instanceof URL || "core" in framework;
}

/** In the order of src/since.rs. */
const MOVEMENTS = ["same", "up", "down", "wider", "narrower"] as const;

class LoadedEngine implements Engine {
  readonly #wasm: WasmEngine;
  constructor(readonly framework: Framework) {
    this.#wasm = asking(() => WasmEngine.load(framework));
  }
  evaluate(answers: Answers, at = londonTime()): Evaluation {
    return asking(() => this.#wasm.evaluate(answers, at)) as Evaluation;
  }
  journey(answers: Answers, topics: string[], at = londonTime()): Journey {
    return asking(() => this.#wasm.journey(answers, topics, at)) as Journey;
  }
  contacts(audience: Audience = "family", at = londonTime()): ContactNow[] {
    return asking(() => this.#wasm.contacts(audience, at)) as ContactNow[];
  }
  compare(other: Engine, answers: Answers, at = londonTime()): Comparison {
    return asking(() => this.#wasm.compare((other as LoadedEngine).#wasm, answers, at)) as Comparison;
  }
  moved(from: Span, to: Span): Movement {
    return MOVEMENTS[WasmEngine.moved(from.floor, from.ceiling, to.floor, to.ceiling)]!;
  }
  async loadSearch(words: object | string | URL): Promise<void> {
    const data = await read(words).catch((reason: unknown) => {
      throw failed("search-not-loaded", reason);
    });
    asking(() => this.#wasm.load_search(data));
  }
  search(text: string): Found {
    return asking(() => this.#wasm.search(text)) as Found;
  }
}

/** The engine throws its list of problems; what is thrown here is always a ProblemError. */
function asking<T>(ask: () => T): T {
  try {
    return ask();
  } catch (thrown) {
    if (Array.isArray(thrown)) throw new ProblemError(thrown as Problem[]);
    throw failed("engine-failed", thrown);
  }
}

let started: Promise<unknown> | undefined;

/** The module is started once for the whole page; a failed start may be tried again. */
export function startWasm(source?: WasmSource): Promise<unknown> {
  started ??= start(source).catch((reason: unknown) => {
    started = undefined;
    throw failed("engine-not-loaded", reason);
  });
  return started;
}

async function start(source: WasmSource = new URL("./engine_bg.wasm", import.meta.url)): Promise<void> {
  let wasm: unknown = source;
  if (typeof wasm === "string" || wasm instanceof URL) wasm = await (isFile(wasm) ? readFile(wasm) : get(wasm));
  if (wasm instanceof Response) wasm = await wasm.arrayBuffer();
  // Compiled here, not by wasm-bindgen's own loader: that one wants a server to name the type.
  const module = wasm instanceof WebAssembly.Module ? wasm : await WebAssembly.compile(wasm as BufferSource);
  initSync({ module });
}
