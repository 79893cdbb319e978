// The states a page can be looked at in: its look, the width of the screen, its folds.
// `pairwise` gives each page of each reader one of them, so that any two of the five meet somewhere; `all` is every one.
import type { Audience } from "../../js/src/types.js";
import type { Checker } from "./checker.js";
import { readers } from "./framework.js";

export const LOOKS = ["light", "dark", "forced colours"] as const;
export const WIDTHS = [320, 1200] as const;
export const FOLDS = ["as they come", "all open"] as const;

export interface State {
  look: (typeof LOOKS)[number];
  width: (typeof WIDTHS)[number];
  folds: (typeof FOLDS)[number];
}

export const all: State[] = LOOKS.flatMap((look) => WIDTHS.flatMap((width) => FOLDS.map((folds) => ({ look, width, folds }))));

/** The state for the page visited as number `n` by this reader. */
export function pairwise(n: number, reader: Audience): State {
  const r = readers.indexOf(reader);
  return {
    look: LOOKS[(n + r) % 3]!,
    width: WIDTHS[(n + r + (r >> 1)) % 2]!,
    folds: FOLDS[((n >> 1) + (r >> 1)) % 2]!,
  };
}

export const told = ({ look, width, folds }: State): string => `${look}, ${width} px, folds ${folds}`;

/** Looks at the page in a state, and leaves it as it was. */
export async function during(c: Checker, { look, width, folds }: State, body: () => Promise<void>): Promise<void> {
  await c.page.emulateMedia({
    colorScheme: look === "dark" ? "dark" : "light",
    forcedColors: look === "forced colours" ? "active" : "none",
  });
  await c.page.setViewportSize({ width, height: 740 });
  // From its beginning: wherever else another width left it, the bar may lie over half a button, and axe calls that too small.
  await c.page.evaluate(() => scrollTo(0, 0));
  const fold = (open: boolean) =>
    c.root.evaluate((element, open) => {
      for (const one of element.shadowRoot?.querySelectorAll("details") ?? []) {
        if (open && !one.open) one.dataset["opened"] = "";
        if (open || "opened" in one.dataset) one.open = open;
        if (!open) delete one.dataset["opened"];
      }
    }, open);
  if (folds === "all open") await fold(true);
  await body();
  if (folds === "all open") await fold(false);
}
