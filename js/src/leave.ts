// Leave this page: clears, covers the screen at once and replaces the address, by button or three presses of Shift.
// It may not ask, wait, warn or remember anything.

const SAFE = "https://www.bbc.co.uk/weather";
const PRESSES = 3;
const WITHIN = 5000;

/** A web address as a page's owner wrote it; nothing where it is none. */
export function webAddress(wanted: string | null | undefined): string | undefined {
  try {
    const address = wanted ? new URL(wanted, document.baseURI) : undefined;
    return address && /^https?:$/.test(address.protocol) ? address.href : undefined;
  } catch {
    return undefined;
  }
}

/** The address to leave to: another page of the web; for anything else, and for a place on this very page, the weather. */
export function exitAddress(wanted: string | null | undefined): string {
  const address = webAddress(wanted);
  const page = (one: string) => one.split("#")[0];
  return address && page(address) !== page(location.href) ? address : SAFE;
}

/** Covers everything at once, the page around the element too, then leaves, from inside a frame as well. */
export function leave(wanted: string | null | undefined, wipe: () => void): void {
  const address = exitAddress(wanted);
  wipe();
  document.documentElement.style.setProperty("display", "none", "important");
  if (window.top && window.top !== window) {
    try {
      window.top.location.replace(address);
    } catch {
      // A frame that may not steer its parent leaves alone, below.
    }
    // Some browsers refuse without saying so.
    setTimeout(() => location.replace(address), 300);
    return;
  }
  location.replace(address);
}

/** Counts presses of Shift on its own; Shift held with another key, as in Shift and Tab, does not count. */
export class ShiftWatch {
  #count = 0;
  #last = 0;
  #alone = false;

  /** `pressed` hears how many presses are left; at none the page is left. */
  constructor(private readonly pressed: (left: number) => void) {}

  start(): void {
    addEventListener("keydown", this, true);
    addEventListener("keyup", this, true);
  }

  stop(): void {
    removeEventListener("keydown", this, true);
    removeEventListener("keyup", this, true);
    this.#count = 0;
  }

  handleEvent(event: Event): void {
    const { type, key, repeat, timeStamp } = event as KeyboardEvent;
    if (type === "keydown") {
      if (key !== "Shift") this.#count = 0;
      if (!repeat) this.#alone = key === "Shift";
      return;
    }
    if (key !== "Shift" || !this.#alone) return;
    this.#alone = false;
    if (timeStamp - this.#last > WITHIN) this.#count = 0;
    this.#last = timeStamp;
    this.#count += 1;
    const left = PRESSES - this.#count;
    if (left <= 0) this.#count = 0;
    this.pressed(Math.max(0, left));
  }
}
