// The checker's element itself: attributes, which script and styles it has, where the focus goes, what its page is told.
// What a page shows lives in pages/, the way through them in checker.ts, what any element of ours does in shell.ts; answers may never reach an attribute or property.

import { adoptStyles, LitElement, type CSSResult, type PropertyValues, type TemplateResult } from "lit";
import { LonFinishedEvent, LonPageEvent } from "./events.js";
import { UnloadGuard } from "./guard.js";
import { draw } from "./pages/index.js";
import { failed } from "./problem-error.js";
import { Shell } from "./shell.js";
import { hasAnswers, keyOf } from "./state.js";
import { styles } from "./styles.js";

/** No later than that: a page that is not painted, as in a frame out of sight, is not left half drawn. */
const PAINTED = 300;

/** Once what was drawn can be seen. */
function afterPaint(then: () => void): void {
  requestAnimationFrame(() => setTimeout(then));
  setTimeout(then, PAINTED);
}

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

  readonly #guard = new UnloadGuard();
  readonly #shell = new Shell(this, {
    worded: true,
    asked: this,
    later: () => this.updateComplete.then(() => this.#pages()),
    look: (sheet) => this.#look(sheet),
    wipe: () => this.#guard.reset(),
    click: (event) => this.#guard.handleClick(event),
    draw: () => this.performUpdate(),
  });
  #later: ReturnType<typeof fetchLater> | null = null;
  readonly #sheets = new Set([styles]);
  #shown = "";
  #moves = 0;
  #awaited = 0;
  #asked = false;

  protected override willUpdate(changed: PropertyValues): void {
    this.#shell.given(changed);
  }

  protected override render(): TemplateResult {
    const { checker } = this.#shell;
    return this.#shell.render((page) => draw(checker, page));
  }

  /** The first page stands: now the others, before anybody has answered. */
  protected override firstUpdated(): void {
    this.#pages().catch(() => undefined); // met in the checker
  }

  protected override updated(): void {
    const c = this.#shell.checker;
    if (c.language === undefined) return;
    this.#completeOnceSeen();
    const { page } = c;
    const key = "topic" in page ? keyOf(page) : page.kind;
    this.#guard.watch(hasAnswers(c.state));
    if (c.errors.length) this.renderRoot.querySelector<HTMLElement>(".summary")?.focus();
    this.#keepInSight(key === this.#shown);
    if (key === this.#shown) return;
    const moved = c.moves !== this.#moves || this.#shown === "wait" || (page.kind === "failed" && c.moves > 0);
    this.#shown = key;
    this.#moves = c.moves;
    if (moved) this.#focusTitle();
    if (page.kind !== "wait" && page.kind !== "failed" && page.kind !== "sheet") this.dispatchEvent(new LonPageEvent(page.kind));
    if (page.kind === "result") this.dispatchEvent(new LonFinishedEvent());
  }

  /** Each page gone to waits for its own paint, once. */
  #completeOnceSeen(): void {
    const c = this.#shell.checker;
    const { moves } = c;
    if (c.whole || this.#awaited === moves) return;
    this.#awaited = moves;
    afterPaint(() => moves === c.moves && c.complete());
  }

  /** An alert that has just come up on the page shown may not lie over what was answered. */
  #keepInSight(same: boolean): void {
    const asked = this.renderRoot.querySelector(".flag-place .flag") !== null;
    if (same && asked && !this.#asked) this.shadowRoot?.activeElement?.scrollIntoView({ block: "nearest" });
    this.#asked = asked;
  }

  /** A new page starts at its top, read out from its title. */
  #focusTitle(): void {
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: "start" });
    this.renderRoot.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
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
}
