// What is going well, in the document's order; any number, or none.
// The list is long, so the way past it stands above. Nothing chosen here can lower anything: the engine sees to that.

import { html, type TemplateResult } from "lit";
import type { Checker } from "../checker.js";
import { checkbox } from "../parts-later.js";
import { button, form, heading } from "../parts.js";
import { toggle } from "../state.js";
import { theirs } from "../theirs.js";
import type { Strength } from "../types.js";

export function strengths(c: Checker): TemplateResult {
  const all = c.framework?.strengths ?? [];
  const dimensions = c.framework?.dimensions ?? [];
  const groups = dimensions.length
    ? dimensions.map((one) => ({ name: theirs(c, c.reader === "practitioner" ? one.name : one.plain), of: all.filter((strength) => strength.dimension === one.id) }))
    : [{ name: c.t("strengthsTitle"), of: all }];
  const chosen = c.answers.strengths ?? [];
  const box = (one: Strength) =>
    checkbox(`s${all.indexOf(one)}`, { value: one.id, label: theirs(c, one.plain) }, chosen.includes(one.id), (on) =>
      c.change((answers) => toggle((answers.strengths ??= []), one.id, on)),
    );
  return html`
    ${heading(c.t("strengthsTitle"))}
    <p class="lead">${c.t("strengthsHint")}</p>
    <div>${button(c.t("skip"), () => c.next(), "link")}</div>
    ${form(
      c,
      groups
        .filter((group) => group.of.length)
        .map(
          (group) => html`<fieldset class="group">
            <legend>${group.name}</legend>
            <div class="choices columns">${group.of.map(box)}</div>
          </fieldset>`,
        ),
    )}
  `;
}
