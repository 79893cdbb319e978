// Keeps the bar with 999 and Leave this page in view: where the page lays something over it, or it is scrolled away,
// it goes to the browser's top layer. It may not lie on a control that the page has pinned there, and it remembers nothing.

import type { ReactiveController, ReactiveControllerHost } from "lit";

/** A cookie banner comes when it likes: no event tells. */
const OFTEN = 400;
const EDGE = 8;
const CONTROLS = 'a, button, input, select, textarea, summary, label, iframe, [role="button"], [tabindex="0"]';

/** Points spread over a box. */
const points = ({ left, top, width, height }: { left: number; top: number; width: number; height: number }) =>
  [0.04, 0.27, 0.5, 0.73, 0.96].flatMap((x) => [0.2, 0.8].map((y) => [left + width * x, top + height * y] as const));

/** What scrolls away with the page is in nobody's way for long. */
function pinned(element: Element | null): boolean {
  for (let at = element; at; at = at.parentElement) if (/fixed|sticky/.test(getComputedStyle(at).position)) return true;
  return false;
}

export class Afloat implements ReactiveController {
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly element: HTMLElement & ReactiveControllerHost) {
    element.addController(this);
  }

  hostConnected(): void {
    addEventListener("scroll", this, { capture: true, passive: true });
    addEventListener("resize", this);
    this.#timer = setInterval(() => this.#look(), OFTEN);
    this.#look();
  }

  hostDisconnected(): void {
    removeEventListener("scroll", this, { capture: true });
    removeEventListener("resize", this);
    clearInterval(this.#timer);
  }

  /** Looked at behind the paint: to look before it would hold up what was pressed. */
  handleEvent(): void {
    setTimeout(() => this.#look());
  }

  #look(): void {
    const place = this.element.shadowRoot?.querySelector<HTMLElement>(".bar-place");
    const bar = place?.firstElementChild as HTMLElement | null | undefined;
    if (!place || !bar || document.hidden || !this.element.isConnected) return;
    // Most often all is well: nothing is touched then, and nothing drawn anew.
    if (!bar.classList.contains("afloat") && this.#ours(place.getBoundingClientRect())) return;
    // A bar that is no target lets what is under it be seen.
    bar.classList.add("looking");
    const home = this.#ours(place.getBoundingClientRect());
    const bottom = home ? 0 : this.#free(bar);
    bar.classList.remove("looking");
    if (home) return sink(place, bar);
    float(place, bar, bottom);
    if (this.#ours(bar.getBoundingClientRect())) return;
    // Something else went to the top layer after it.
    sink(place, bar);
    float(place, bar, bottom);
    // Behind a dialog that blocks the page a button would be seen and dead: the three presses of Shift still leave.
    if (!this.#ours(bar.getBoundingClientRect())) sink(place, bar);
  }

  #at(x: number, y: number): Element | null {
    return (this.element.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
  }

  /** Nothing else lies over this box, and it is on the screen. */
  #ours(box: DOMRect): boolean {
    return points(box).every(([x, y]) => this.#at(x, y) === this.element);
  }

  /** How far from the bottom the bar would lie on no control; the bottom itself when it would everywhere. */
  #free(bar: HTMLElement): number {
    const { offsetWidth: width, offsetHeight: height } = bar;
    const [across, down] = [document.documentElement.clientWidth, innerHeight];
    const left = getComputedStyle(bar).direction === "rtl" ? EDGE : Math.max(0, across - width - EDGE);
    const blocked = ([x, y]: readonly [number, number]) => {
      const under = this.#at(x, y)?.closest(CONTROLS) ?? null;
      return under !== null && pinned(under);
    };
    for (let bottom = EDGE; bottom + height + EDGE < down; bottom += height / 2) {
      const box = { left, top: down - bottom - height, width, height };
      if (!points(box).some(blocked)) return bottom;
    }
    return EDGE;
  }
}

function float(place: HTMLElement, bar: HTMLElement, bottom: number): void {
  if (!bar.classList.contains("afloat")) {
    place.style.height = `${place.offsetHeight}px`; // nothing on the page may jump
    bar.classList.add("afloat");
    bar.popover = "manual";
    bar.showPopover?.(); // a browser without it: fixed, and as high as z-index goes
  }
  bar.style.bottom = `${bottom}px`;
}

function sink(place: HTMLElement, bar: HTMLElement): void {
  if (!bar.classList.contains("afloat")) return;
  bar.classList.remove("afloat");
  if (bar.popover) bar.hidePopover?.();
  bar.removeAttribute("popover");
  bar.style.bottom = place.style.height = "";
}
