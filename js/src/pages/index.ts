// Which function draws which kind of page.
// Nothing else: order and presence of pages are the engine's.

import { nothing } from "lit";
import type { Checker, Shown } from "../checker.js";
import type { Markup } from "../parts.js";
import { check } from "./check.js";
import { child } from "./child.js";
import { consent } from "./consent.js";
import { contactsOnly } from "./contacts-only.js";
import { danger } from "./danger.js";
import { emergency } from "./emergency.js";
import { overAge } from "./over-age.js";
import { questions } from "./questions.js";
import { result } from "./result.js";
import { start } from "./start.js";
import { strengths } from "./strengths.js";
import { topic } from "./topic.js";
import { failed, wait } from "./waiting.js";
import { worries } from "./worries.js";

export function draw(c: Checker, page: Shown): Markup {
  switch (page.kind) {
    case "start":
      return start(c);
    case "danger":
      return danger(c);
    case "emergency":
      return emergency(c);
    case "child":
      return child(c);
    case "over-age":
      return overAge(c);
    case "worries":
      return worries(c);
    case "topic":
      return topic(c, page);
    case "strengths":
      return strengths(c);
    case "questions":
      return questions(c, page);
    case "consent":
      return consent(c);
    case "check":
      return check(c);
    case "result":
      return result(c);
    case "contacts-only":
      return contactsOnly(c);
    case "wait":
      return wait(c);
    case "failed":
      return failed(c);
    default:
      return nothing;
  }
}
