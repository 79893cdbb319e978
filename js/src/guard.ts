// Warns once before a person's answers are lost by leaving the page by accident.
// It may not stand in the way of a phone call, of Leave this page, or of a second try to leave.

const PAUSE = 2000;

export class UnloadGuard {
  #warned = false;
  #watching = false;
  #paused = 0;

  /** Watches while there is something to lose. */
  watch(something: boolean): void {
    if (something === this.#watching) return;
    this.#watching = something;
    if (something) addEventListener("beforeunload", this);
    else removeEventListener("beforeunload", this);
  }

  /** Everything was wiped: a next check is warned for again. */
  reset(): void {
    this.watch(false);
    this.#warned = false;
  }

  /** Some browsers take a tap on a phone number for leaving: a call is never held up. */
  handleClick(event: Event): void {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (link && /^(tel|sms|mailto):$/.test(link.protocol)) this.#paused = Date.now();
  }

  handleEvent(event: BeforeUnloadEvent): void {
    if (this.#warned || Date.now() - this.#paused < PAUSE) return;
    this.#warned = true;
    event.preventDefault();
    event.returnValue = ""; // what browsers before 2023 look at
  }
}
