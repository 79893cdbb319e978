// The guide element itself: attributes, lifecycle, the frame around its one page.
// What the page shows lives beside it, words and engine are the checker's; no answer is asked for or held.

import { adoptStyles, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { Afloat } from "../afloat.js";
import { Checker } from "../checker.js";
import type { Engine } from "../engine.js";
import { LonProblemEvent, LonReadyEvent } from "../events.js";
import { Files, READERS } from "../files.js";
import { frame } from "../frame.js";
import { languageOf } from "../languages.js";
import { leave, ShiftWatch } from "../leave.js";
import { contactsOnly } from "../pages/contacts-only.js";
import { emergencyMore } from "../pages/emergency-more.js";
import { failed } from "../pages/waiting.js";
import type { Markup } from "../parts.js";
import { ProblemError } from "../problem-error.js";
import { laterStyles } from "../styles-later.js";
import { styles } from "../styles.js";
import { laterEnglish } from "../text-later.js";
import { translated } from "../theirs.js";
import type { Audience } from "../types.js";
import { Guide } from "./state.js";
import { guideStyles } from "./styles.js";
import { view } from "./view.js";

/** What the checker keeps in a script of its own is part of this one. */
const later = {
  styles: laterStyles,
  words: laterEnglish,
  Afloat,
  emergencyMore,
  translated,
  draw: (): Markup => nothing,
  /** Nobody answers here, so there is nothing to take along: it never comes. */
  fetchTake: () => new Promise<never>(() => undefined),
  fetchAgainst: () => new Promise<never>(() => undefined),
};

/**
 * Shows the whole of one council's levels of need framework to look through; nothing a person does in it leaves the device.
 *
 * @fires lon-ready - engine and framework are loaded
 * @fires lon-problem - something failed; `codes` name it
 * @csspart base, emergency-bar, leave, notice, page, title, call, contact
 * @slot - 999 and contacts: shown before loading and whenever something fails
 */
export class LevelOfNeedGuide extends LitElement {
  static override styles = styles;
  static override properties = {
    framework: {},
    audience: {},
    lang: {},
    exitUrl: { attribute: "exit-url" },
    frameworkData: { attribute: false },
  };

  /** Id of a bundled framework, or the address of a compiled one. */
  declare framework: string | null;
  /** Fixes the reader: `family`, `young-person`, `volunteer` or `practitioner`; otherwise the guide offers the choice. */
  declare audience: string | null;
  /** The language of the element's own words, `en` or `cy`; without it, what the page around it says. Others are English. */
  declare lang: string;
  /** Where Leave this page goes; the weather when missing. */
  declare exitUrl: string | null;
  /** A compiled framework, in place of `framework`. */
  declare frameworkData: object | null;

  readonly #checker = new Checker(this.#host());
  readonly #guide = new Guide(this.#checker);
  readonly #shift = new ShiftWatch((left) =>
    left ? this.#checker.announce(this.#checker.t("leaveMore", { n: left })) : this.#leave(),
  );
  readonly #onHide = () => this.#wipe();
  readonly #onPrint = () => this.renderRoot.querySelectorAll("details").forEach((one) => (one.open = true));
  readonly #onShow = () => document.visibilityState === "visible" && this.#checker.refresh();
  #files: Files | null = null;
  #ready = false;

  constructor() {
    super();
    new Afloat(this);
  }

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

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    adoptStyles(root as ShadowRoot, [styles, laterStyles, guideStyles]);
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.hasUpdated && changed.has("lang")) this.#checker.speak(languageOf(this));
    const other = changed.has("framework") || changed.has("frameworkData");
    if (this.hasUpdated && !other && !changed.has("audience")) return;
    if (this.hasUpdated && other) this.#wipe();
    this.#files = null;
    this.#ready = false;
    void this.#checker.load();
  }

  protected override render(): TemplateResult {
    const c = this.#checker;
    if (c.language === undefined) return html`<slot></slot>`; // no English on a page of another language
    const draw = () => {
      const { kind } = c.page;
      return kind === "failed" ? failed(c) : kind === "contacts-only" ? contactsOnly(c) : view(this.#guide);
    };
    let body;
    try {
      body = draw();
    } catch (reason) {
      c.fail(reason);
      body = draw();
    }
    return frame(c, c.page, body, { leave: () => this.#leave(), click: () => undefined });
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
      agency: null,
      tracks: undefined,
      changed: () => self.requestUpdate(),
      load: (reader: Audience) => self.#load(reader),
      words: (reader: Audience) => self.#loads().words(reader),
      easy: false,
      easyWords: () => self.#loads().easyRead,
      later: () => Promise.resolve(later),
      look: () => undefined, // all its styles are there from the start
      get searchWords() {
        return self.#loads().searchWords;
      },
      others: () => Promise.resolve([]),
      ready: () => {
        if (!self.#ready) self.dispatchEvent(new LonReadyEvent());
        self.#ready = true;
      },
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
    const { framework, frameworkData: data } = this;
    const { audience } = this.#checker.host;
    const wanted = { framework, data, audience, agency: null, compare: null, lang: "", easy: false };
    return (this.#files ??= new Files(wanted, (reason) => this.#tellProblem(reason)));
  }

  #tellProblem(reason: unknown): void {
    const codes = reason instanceof ProblemError ? reason.problems.map((one) => one.code) : ["page-failed"];
    this.dispatchEvent(new LonProblemEvent(codes));
  }

  #wipe(): void {
    this.#guide.wipe();
    this.#checker.wipe();
  }

  #leave(): void {
    leave(this.exitUrl, () => this.#wipe());
  }
}
