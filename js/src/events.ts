// The events the element sends to its page, as typed classes.
// None may carry an answer, a level or anything that follows from one: only that a kind of page was shown, or a problem's code.

import type { PageKind } from "./types.js";

const loud = { bubbles: true, composed: true };

/** Engine and framework are loaded. */
export class LonReadyEvent extends Event {
  constructor() {
    super("lon-ready", loud);
  }
}

/** Page kinds a listener may know of: the two that only one answer leads to are told as the page before them. */
export type ToldPage = Exclude<PageKind, "emergency" | "over-age">;

/** A page was shown. */
export class LonPageEvent extends Event {
  readonly page: ToldPage;
  constructor(kind: PageKind) {
    super("lon-page", loud);
    this.page = kind === "emergency" ? "danger" : kind === "over-age" ? "child" : kind;
  }
}

/** Somebody reached the result. */
export class LonFinishedEvent extends Event {
  constructor() {
    super("lon-finished", loud);
  }
}

/** Something failed; the page shows the numbers instead. `codes` name the problems, never what was answered. */
export class LonProblemEvent extends Event {
  readonly codes: readonly string[];
  constructor(codes: readonly string[]) {
    super("lon-problem", loud);
    this.codes = codes;
  }
}

declare global {
  interface HTMLElementEventMap {
    "lon-ready": LonReadyEvent;
    "lon-page": LonPageEvent;
    "lon-finished": LonFinishedEvent;
    "lon-problem": LonProblemEvent;
  }
}
