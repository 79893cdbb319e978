// Which function draws which of the first pages; every other page is drawn by later.ts, once that is there.
// Nothing else: order and presence of pages are the engine's.

import type { Checker, Shown } from "../checker.js";
import type { Markup } from "../parts.js";
import { danger } from "./danger.js";
import { emergency } from "./emergency.js";
import { start } from "./start.js";
import { failed, wait } from "./waiting.js";

export function draw(c: Checker, page: Shown): Markup {
  switch (page.kind) {
    case "start":
      return start(c);
    case "danger":
      return danger(c);
    case "emergency":
      return emergency(c);
    case "wait":
      return wait(c);
    case "failed":
      return failed(c);
    default:
      return c.later ? c.later.draw(c, page) : wait(c);
  }
}
