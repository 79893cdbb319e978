// What both elements are before they show anything: loading, wiping, leaving, the frame, and what a checker may know of them.
// It draws no page; held in a private field and never handed to Lit or a base class, so that a page around it cannot reach what was answered.

import { html, type CSSResult, type PropertyValues, type ReactiveControllerHost, type TemplateResult } from "lit";
import { Checker, type Shown } from "./checker.js";
import type { WordsFile } from "./compiled.js";
import type { Engine } from "./engine.js";
import { LonProblemEvent, LonReadyEvent } from "./events.js";
import { Files, READERS, type Other } from "./files.js";
import { frame } from "./frame.js";
import type { Host, Pages } from "./host.js";
import { languageOf, tagOf } from "./languages.js";
import { leave, ShiftWatch, webAddress } from "./leave.js";
import { ProblemError } from "./problem-error.js";
import type { Audience } from "./types.js";

/** An element with what its page's owner wrote on it. */
interface Shelled extends HTMLElement, ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly hasUpdated: boolean;
  framework: string | null;
  frameworkData: object | null;
  audience: string | null;
  exitUrl: string | null;
}

/** What only a checker is asked for by its page's owner. */
interface Asked {
  readonly agency: string | null;
  readonly compare: string | null;
  readonly easyRead: boolean;
  readonly tracksUrl: string | null;
}

/** In what the two differ. */
interface Own {
  /** Whether a framework's translations and easy words are to be had. */
  readonly worded: boolean;
  readonly asked?: Asked;
  later(): Promise<Pages>;
  look(sheet: CSSResult): void;
  /** The checker is about to be wiped. */
  wipe(): void;
  /** Something in the page was pressed. */
  click(event: Event): void;
  /** Draws what has changed now, not soon. */
  draw(): void;
}

export class Shell implements Host {
  readonly #element: Shelled;
  readonly #own: Own;
  readonly checker: Checker = new Checker(this);
  readonly #shift = new ShiftWatch((left) =>
    left ? this.checker.announce(this.checker.t("leaveMore", { n: left })) : this.leave(),
  );
  #files: Files | null = null;
  #ready = false;
  readonly #onHide = () => this.wipe();
  readonly #onPrint = () => {
    this.checker.complete();
    this.#own.draw();
    this.#element.renderRoot.querySelectorAll("details").forEach((one) => (one.open = true));
  };
  readonly #onShow = () => document.visibilityState === "visible" && this.checker.refresh();

  constructor(element: Shelled, own: Own) {
    this.#element = element;
    this.#own = own;
    // Lit keeps its controllers where any script finds them: two functions, and nothing that leads to an answer.
    element.addController({ hostConnected: () => this.#connected(), hostDisconnected: () => this.#disconnected() });
  }

  /* The element's life */

  #connected(): void {
    this.checker.speak(languageOf(this.#element));
    this.#shift.start();
    addEventListener("pagehide", this.#onHide);
    addEventListener("beforeprint", this.#onPrint);
    document.addEventListener("visibilitychange", this.#onShow);
    if (this.#element.hasUpdated) void this.checker.load();
  }

  #disconnected(): void {
    this.#shift.stop();
    removeEventListener("pagehide", this.#onHide);
    removeEventListener("beforeprint", this.#onPrint);
    document.removeEventListener("visibilitychange", this.#onShow);
    this.wipe();
  }

  /** Attributes were written, at first or anew. */
  given(changed: PropertyValues): void {
    const { hasUpdated } = this.#element;
    const has = (...names: string[]) => names.some((name) => changed.has(name));
    if (hasUpdated && has("lang")) this.checker.speak(languageOf(this.#element));
    const other = has("framework", "frameworkData");
    if (hasUpdated && !other && !has("audience", "agency", "compare") && !(this.#own.worded && has("lang"))) return;
    // Answers to one framework mean nothing in another.
    if (hasUpdated && other) this.wipe();
    this.#files = null;
    this.#ready = false;
    void this.checker.load();
  }

  /** The page in its frame; one that cannot be drawn gives way to the numbers. */
  render(draw: (page: Shown) => unknown): TemplateResult {
    const c = this.checker;
    if (c.language === undefined) return html`<slot></slot>`; // no English on a page of another language
    let page: Shown;
    let body;
    try {
      body = draw((page = c.page));
    } catch (reason) {
      c.fail(reason);
      body = draw((page = c.page));
    }
    return frame(c, page, body, { leave: () => this.leave(), click: (event) => this.#own.click(event) });
  }

  wipe(): void {
    this.#own.wipe();
    this.checker.wipe();
  }

  leave(): void {
    leave(this.#element.exitUrl, () => this.wipe());
  }

  /* What the checker may know and do */

  get dir(): string {
    return getComputedStyle(this.#element).direction;
  }
  get audience(): Audience | null {
    return READERS.find((reader) => reader === this.#element.audience) ?? null;
  }
  get agency(): string | null {
    return this.#own.asked?.agency ?? null;
  }
  get tracks(): string | undefined {
    return webAddress(this.#own.asked?.tracksUrl);
  }
  get easy(): boolean {
    return this.#own.asked?.easyRead ?? false;
  }
  get searchWords(): Files["searchWords"] {
    return this.#loads().searchWords;
  }
  changed(): void {
    this.#element.requestUpdate();
  }
  async load(reader: Audience): Promise<Engine> {
    const files = this.#loads();
    try {
      return await files.engine(reader);
    } catch (reason) {
      if (this.#files === files) this.#files = null; // to be tried again with new ones
      throw reason;
    }
  }
  words(reader: Audience): Promise<WordsFile | null> {
    return this.#loads().words(reader);
  }
  easyWords(): Promise<unknown> {
    return this.#loads().easyRead;
  }
  others(): Promise<Other[]> {
    return this.#loads().others();
  }
  later(): Promise<Pages> {
    return this.#own.later();
  }
  look(sheet: CSSResult): void {
    this.#own.look(sheet);
  }
  ready(): void {
    if (!this.#ready) this.#element.dispatchEvent(new LonReadyEvent());
    this.#ready = true;
  }
  problem(reason: unknown): void {
    const codes = reason instanceof ProblemError ? reason.problems.map((one) => one.code) : ["page-failed"];
    this.#element.dispatchEvent(new LonProblemEvent(codes));
  }

  #loads(): Files {
    const { framework, frameworkData: data } = this.#element;
    const { audience, agency } = this;
    const compare = this.#own.asked?.compare ?? null;
    const { worded: easy } = this.#own;
    const lang = easy ? tagOf(this.#element) : "";
    return (this.#files ??= new Files({ framework, data, audience, agency, compare, lang, easy }, (reason) => this.problem(reason)));
  }
}
