// The element itself: attributes, lifecycle, the frame around every page.
// What a page shows lives in pages/, the way through them in checker.ts; answers may never reach an attribute or property.

import { adoptStyles, html, LitElement, type CSSResult, type PropertyValues, type TemplateResult } from "lit";
import { Checker, type Shown } from "./checker.js";
import { LonFinishedEvent, LonPageEvent, LonProblemEvent, LonReadyEvent } from "./events.js";
import { Files, READERS } from "./files.js";
import type { Engine } from "./engine.js";
import { frame } from "./frame.js";
import { UnloadGuard } from "./guard.js";
import { languageOf, tagOf } from "./languages.js";
import { leave, ShiftWatch, webAddress } from "./leave.js";
import { draw } from "./pages/index.js";
import { failed, ProblemError } from "./problem-error.js";
import { hasAnswers, keyOf } from "./state.js";
import { styles } from "./styles.js";
import type { Audience } from "./types.js";

/** The pages after the first ones: one script for every checker on the page. */
const fetchLater = () =>
  import("./pages/later.js").catch((reason: unknown) => {
    throw failed("pages-not-loaded", reason);
  });

/**
 * Shows one council's levels of need framework as a checker; nothing a person enters leaves the device.
 *
 * @fires lon-ready - engine and framework are loaded
 * @fires lon-page - a kind of page was shown
 * @fires lon-finished - the result was reached
 * @fires lon-problem - something failed; `codes` name it
 * @csspart base, emergency-bar, leave, notice, page, title, button, call, contact, ring-first, windscreen, sheet, paper, comparison
 * @cssprop --lon-accent, --lon-background, --lon-text and the others at the top of styles.ts
 * @slot - 999 and contacts: shown before loading and whenever something fails
 */
export class LevelOfNeedChecker extends LitElement {
  static override styles = styles;
  static override properties = {
    framework: {},
    audience: {},
    agency: {},
    compare: {},
    lang: {},
    easyRead: { attribute: "easy-read", type: Boolean },
    exitUrl: { attribute: "exit-url" },
    tracksUrl: { attribute: "tracks-url" },
    frameworkData: { attribute: false },
  };

  /** Id of a bundled framework, or the address of a compiled one. */
  declare framework: string | null;
  /** Fixes the reader: `family`, `young-person`, `volunteer` or `practitioner`. */
  declare audience: string | null;
  /** The practitioners' agency, whose examples and first steps they see: `health`, `education` and so on. */
  declare agency: string | null;
  /** Other frameworks to compare a result with, ids or addresses, a space between them. */
  declare compare: string | null;
  /** The language of the element's own words, `en` or `cy`; without it, what the page around it says. Others are English. */
  declare lang: string;
  /** Begins with easy read: short sentences with pictures. Everybody can turn it on and off. */
  declare easyRead: boolean;
  /** Where Leave this page goes; the weather when missing. */
  declare exitUrl: string | null;
  /** A page of yours on how to cover one's tracks, for the first page to lead to. */
  declare tracksUrl: string | null;
  /** A compiled framework, in place of `framework`. */
  declare frameworkData: object | null;

  readonly #checker = new Checker(this.#host());
  readonly #guard = new UnloadGuard();
  readonly #shift = new ShiftWatch((left) =>
    left ? this.#checker.announce(this.#checker.t("leaveMore", { n: left })) : this.#leave(),
  );
  #files: Files | null = null;
  #later: ReturnType<typeof fetchLater> | null = null;
  readonly #onHide = () => this.#wipe();
  readonly #onPrint = () => this.renderRoot.querySelectorAll("details").forEach((one) => (one.open = true));
  readonly #onShow = () => document.visibilityState === "visible" && this.#checker.refresh();
  readonly #sheets = new Set([styles]);
  #ready = false;
  #shown = "";
  #moves = 0;
  #asked = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#checker.speak(languageOf(this));
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
    if (this.hasUpdated && changed.has("lang")) this.#checker.speak(languageOf(this));
    const other = changed.has("framework") || changed.has("frameworkData");
    if (this.hasUpdated && !other && !["audience", "agency", "compare", "lang"].some((name) => changed.has(name))) return;
    // Answers to one framework mean nothing in another.
    if (this.hasUpdated && other) this.#wipe();
    this.#files = null;
    this.#ready = false;
    void this.#checker.load();
  }

  protected override render(): TemplateResult {
    const c = this.#checker;
    if (c.language === undefined) return html`<slot></slot>`; // no English on a page of another language
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

  /** The first page stands: now the others, before anybody has answered. */
  protected override firstUpdated(): void {
    this.#pages().catch(() => undefined); // met in the checker
  }

  protected override updated(): void {
    const c = this.#checker;
    if (c.language === undefined) return;
    const { page } = c;
    const key = "topic" in page ? keyOf(page) : page.kind;
    this.#guard.watch(hasAnswers(c.state));
    if (c.errors.length) this.renderRoot.querySelector<HTMLElement>(".summary")?.focus();
    if (key === this.#shown) return this.#keepInSight();
    const moved = c.moves !== this.#moves || this.#shown === "wait";
    this.#shown = key;
    this.#moves = c.moves;
    if (moved) this.#focusTitle();
    if (page.kind !== "wait" && page.kind !== "failed" && page.kind !== "sheet") this.dispatchEvent(new LonPageEvent(page.kind));
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
      get dir() {
        return getComputedStyle(self).direction;
      },
      get audience() {
        return READERS.find((reader) => reader === self.audience) ?? null;
      },
      get agency() {
        return self.agency;
      },
      get tracks() {
        return webAddress(self.tracksUrl);
      },
      changed: () => self.requestUpdate(),
      load: (reader: Audience) => self.#load(reader),
      words: (reader: Audience) => self.#loads().words(reader),
      get easy() {
        return self.easyRead;
      },
      easyWords: () => self.#loads().easyRead,
      later: () => self.updateComplete.then(() => self.#pages()),
      look: (sheet: CSSResult) => self.#look(sheet),
      get searchWords() {
        return self.#loads().searchWords;
      },
      others: () => self.#loads().others(),
      ready: () => self.#tellReady(),
      problem: (reason: unknown) => self.#tellProblem(reason),
    };
  }

  async #load(reader: Audience): Promise<Engine> {
    const files = this.#loads();
    try {
      return await files.engine(reader);
    } catch (reason) {
      if (this.#files === files) this.#files = null; // to be tried again with new ones
      throw reason;
    }
  }

  #loads(): Files {
    const { framework, frameworkData: data, agency, compare } = this;
    const { audience } = this.#checker.host;
    const lang = tagOf(this);
    return (this.#files ??= new Files({ framework, data, audience, agency, compare, lang, easy: true }, (reason) => this.#tellProblem(reason)));
  }

  #pages(): ReturnType<typeof fetchLater> {
    this.#later ??= fetchLater().then(
      (pages) => {
        this.#look(pages.styles);
        new pages.Afloat(this);
        return pages;
      },
      (reason: unknown) => {
        this.#later = null;
        throw reason;
      },
    );
    return this.#later;
  }

  #look(sheet: CSSResult): void {
    adoptStyles(this.renderRoot as ShadowRoot, [...this.#sheets.add(sheet)]);
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
