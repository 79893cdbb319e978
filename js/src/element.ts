// The element itself: attributes, lifecycle, the frame around every page.
// What a page shows lives in pages/, the way through them in checker.ts; answers may never reach an attribute or property.

import { LitElement, type PropertyValues, type TemplateResult } from "lit";
import { Checker, type Shown } from "./checker.js";
import { read, type TwoFiles } from "./compiled.js";
import { loadEngine, ProblemError, startWasm, type Engine } from "./engine.js";
import { LonFinishedEvent, LonPageEvent, LonProblemEvent, LonReadyEvent } from "./events.js";
import { frame } from "./frame.js";
import { UnloadGuard } from "./guard.js";
import { leave, ShiftWatch } from "./leave.js";
import { draw } from "./pages/index.js";
import { hasAnswers, keyOf } from "./state.js";
import { styles } from "./styles.js";
import type { Audience } from "./types.js";

const READERS: readonly string[] = ["family", "young-person", "volunteer", "practitioner"];

/**
 * Shows one council's levels of need framework as a checker; nothing a person enters leaves the device.
 *
 * @fires lon-ready - engine and framework are loaded
 * @fires lon-page - a kind of page was shown
 * @fires lon-finished - the result was reached
 * @fires lon-problem - something failed; `codes` name it
 * @csspart base, emergency-bar, leave, notice, page, title, button, call, contact, ring-first, windscreen, sheet
 * @cssprop --lon-accent, --lon-background, --lon-text and the others at the top of styles.ts
 * @slot - 999 and contacts: shown before loading and whenever something fails
 */
export class LevelOfNeedChecker extends LitElement {
  static override styles = styles;
  static override properties = {
    framework: {},
    audience: {},
    agency: {},
    exitUrl: { attribute: "exit-url" },
    frameworkData: { attribute: false },
  };

  /** Id of a bundled framework, or the address of a compiled one. */
  declare framework: string | null;
  /** Fixes the reader: `family`, `young-person`, `volunteer` or `practitioner`. */
  declare audience: string | null;
  /** The practitioner's agency. */
  declare agency: string | null;
  /** Where Leave this page goes; the weather when missing. */
  declare exitUrl: string | null;
  /** A compiled framework, in place of `framework`. */
  declare frameworkData: object | null;

  readonly #checker = new Checker(this.#host());
  readonly #guard = new UnloadGuard();
  readonly #shift = new ShiftWatch((left) =>
    left ? this.#checker.announce(this.#checker.t("leaveMore", { n: left })) : this.#leave(),
  );
  readonly #loads = new Map<string, Promise<Engine>>();
  readonly #files = new Map<string, Promise<unknown>>();
  readonly #onHide = () => this.#wipe();
  readonly #onPrint = () => this.renderRoot.querySelectorAll("details").forEach((one) => (one.open = true));
  readonly #onShow = () => document.visibilityState === "visible" && this.#checker.refresh();
  #ready = false;
  #shown = "";
  #moves = 0;
  #asked = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#shift.start();
    addEventListener("pagehide", this.#onHide);
    addEventListener("beforeprint", this.#onPrint);
    document.addEventListener("visibilitychange", this.#onShow);
    if (this.hasUpdated) void this.#checker.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#shift.stop();
    removeEventListener("pagehide", this.#onHide);
    removeEventListener("beforeprint", this.#onPrint);
    document.removeEventListener("visibilitychange", this.#onShow);
    this.#wipe();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const other = changed.has("framework") || changed.has("frameworkData");
    if (this.hasUpdated && !other && !changed.has("audience")) return;
    if (other) this.#loads.clear();
    this.#files.clear();
    this.#ready = false;
    void this.#checker.load();
  }

  protected override render(): TemplateResult {
    const c = this.#checker;
    let page: Shown;
    let body;
    try {
      page = c.page;
      body = draw(c, page);
    } catch (reason) {
      c.fail(reason);
      page = c.page;
      body = draw(c, page);
    }
    return frame(c, page, body, { leave: () => this.#leave(), click: (e) => this.#guard.handleClick(e) });
  }

  protected override updated(): void {
    const c = this.#checker;
    const { page } = c;
    const key = "topic" in page ? keyOf(page) : page.kind;
    this.#guard.watch(hasAnswers(c.state));
    if (c.errors.length) this.renderRoot.querySelector<HTMLElement>(".summary")?.focus();
    if (key === this.#shown) return this.#keepInSight();
    const moved = c.moves !== this.#moves || this.#shown === "wait";
    this.#shown = key;
    this.#moves = c.moves;
    if (moved) this.#focusTitle();
    if (page.kind !== "wait" && page.kind !== "failed") this.dispatchEvent(new LonPageEvent(page.kind));
    if (page.kind === "result") this.dispatchEvent(new LonFinishedEvent());
  }

  /** An alert that has just come up may not lie over what was answered. */
  #keepInSight(): void {
    const asked = this.renderRoot.querySelector(".flag-place .flag") !== null;
    if (asked && !this.#asked) this.shadowRoot?.activeElement?.scrollIntoView({ block: "nearest" });
    this.#asked = asked;
  }

  /** A new page starts at its top, read out from its title. */
  #focusTitle(): void {
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: "start" });
    this.renderRoot.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
  }

  /** What the checker may know and do of this element. */
  #host() {
    const self = this;
    return {
      get lang() {
        return self.lang || "en";
      },
      get audience() {
        return READERS.includes(self.audience ?? "") ? (self.audience as Audience) : null;
      },
      get agency() {
        return self.agency;
      },
      changed: () => self.requestUpdate(),
      load: (reader: Audience) => self.#load(reader),
      ready: () => self.#tellReady(),
      problem: (reason: unknown) => self.#tellProblem(reason),
    };
  }

  #load(reader: Audience): Promise<Engine> {
    void startWasm().catch(() => undefined); // beside the framework; its failure is met in loadEngine
    const key = this.frameworkData ? "data" : this.#isAddress() ? "address" : reader;
    const known = this.#loads.get(key);
    if (known) return known;
    const engine = Promise.resolve().then(() => loadEngine(this.#source(reader)));
    this.#loads.set(key, engine);
    engine.catch(() => {
      this.#loads.delete(key);
      this.#files.clear();
    });
    return engine;
  }

  #isAddress(): boolean {
    return /\/|\.json$/.test(this.framework ?? "");
  }

  #source(reader: Audience): object | URL | TwoFiles {
    const { framework } = this;
    if (this.frameworkData) return this.frameworkData;
    if (!framework) throw new Error("no framework was named");
    if (this.#isAddress()) return new URL(framework, document.baseURI);
    const files = this.#parts(framework);
    return { core: files.get("core")!, words: files.get(reader)! };
  }

  /** Every reader's words are fetched, whoever reads: the choice of a file would tell the server who that is. */
  #parts(framework: string): Map<string, Promise<unknown>> {
    const files = this.#files;
    if (files.size) return files;
    const add = (part: string, after: Promise<unknown> = Promise.resolve()) => {
      const file = after.then(() => read(new URL(`./frameworks/${framework}.${part}.json`, import.meta.url)));
      file.catch(() => undefined); // met where it is used
      files.set(part, file);
      return file;
    };
    const [first = "", ...others] = this.#host().audience ? [this.audience!] : READERS;
    const shown = Promise.allSettled([add("core"), add(first)]);
    for (const reader of others) add(reader, shown);
    return files;
  }

  #tellReady(): void {
    if (!this.#ready) this.dispatchEvent(new LonReadyEvent());
    this.#ready = true;
  }

  #tellProblem(reason: unknown): void {
    const codes = reason instanceof ProblemError ? reason.problems.map((one) => one.code) : ["page-failed"];
    this.dispatchEvent(new LonProblemEvent(codes));
  }

  #wipe(): void {
    this.#guard.reset();
    this.#checker.wipe();
  }

  #leave(): void {
    leave(this.exitUrl, () => this.#wipe());
  }
}
