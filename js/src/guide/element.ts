// The guide's element itself: attributes, styles, and which of its few pages is drawn.
// What the page shows lives beside it, words and engine are the checker's; no answer is asked for or held.

import { adoptStyles, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { Afloat } from "../afloat.js";
import { contactsOnly } from "../pages/contacts-only.js";
import { emergencyMore } from "../pages/emergency-more.js";
import { failed } from "../pages/waiting.js";
import type { Markup } from "../parts.js";
import { Shell } from "../shell.js";
import { laterStyles } from "../styles-later.js";
import { styles } from "../styles.js";
import { laterEnglish } from "../text-later.js";
import { translated } from "../theirs.js";
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

  readonly #shell: Shell = new Shell(this, {
    worded: false,
    later: () => Promise.resolve(later),
    look: () => undefined, // all its styles are there from the start
    wipe: () => this.#guide.wipe(),
    click: () => undefined,
    draw: () => undefined, // it is drawn whole
  });
  readonly #guide = new Guide(this.#shell.checker);

  constructor() {
    super();
    new Afloat(this);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    adoptStyles(root as ShadowRoot, [styles, laterStyles, guideStyles]);
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#shell.given(changed);
  }

  protected override render(): TemplateResult {
    const { checker } = this.#shell;
    return this.#shell.render(({ kind }) =>
      kind === "failed" ? failed(checker) : kind === "contacts-only" ? contactsOnly(checker) : view(this.#guide),
    );
  }
}
