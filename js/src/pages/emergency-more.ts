// What the emergency page adds once the framework is there: its other numbers, and the way to the result.
// 999 stands above all of it, on the page itself.

import { html, nothing, type TemplateResult } from "lit";
import type { Checker } from "../checker.js";
import { contactList } from "../parts-later.js";
import { button, type Markup } from "../parts.js";

export function emergencyMore(c: Checker): { numbers: Markup; result: TemplateResult } {
  const { contacts, at } = c.evaluation;
  const others = contacts.filter((contact) => !contact.emergency && contact.for.includes("emergency"));
  return {
    numbers: others.length
      ? html`<h2>${c.t("contactRest")}</h2>
          ${contactList(c, others, at)}`
      : nothing,
    result: button(c.t("nextTitle"), () => c.go("result")),
  };
}
