// The child's age and whether they live in the framework's area; both may be left blank.
// Neither changes a level: they only pick what is asked and whom to ring.

import { html, nothing, type TemplateResult } from "lit";
import type { Checker } from "../checker.js";
import { form, heading, radios } from "../parts.js";
import { theirs } from "../theirs.js";
import type { Area } from "../types.js";

/** Bands that end before school age: nobody in them reads this about themselves. */
const YOUNGEST = /^unborn$|-[0-4]$/;

export function child(c: Checker): TemplateResult {
  const { area, age } = c.answers;
  const bands = (c.framework?.ages.bands ?? []).filter(({ id }) => c.reader !== "young-person" || id === age || !YOUNGEST.test(id));
  return html`
    ${heading(c.t("childTitle"))}
    ${form(
      c,
      html`
        ${radios(
          c,
          { name: "age", legend: c.t("ageAsk"), choices: bands.map((band) => ({ value: band.id, label: theirs(c, band.name) })) },
          age,
          (value) => c.change((answers) => (value ? (answers.age = value) : delete answers.age)),
        )}
        ${radios(
          c,
          {
            name: "area",
            legend: c.t("areaAsk"),
            hint: c.t("areaHint"),
            choices: [
              { value: "inside", label: c.t("yes") },
              { value: "outside", label: c.t("no") },
              { value: "not-sure", label: c.t("notSure") },
            ],
          },
          area,
          (value) => c.change((answers) => (value ? (answers.area = value as Area) : delete answers.area)),
        )}
        <div role="status">
          ${area === "outside" || area === "not-sure"
            ? html`<p class="inset">${c.t(area === "outside" ? "areaOutside" : "areaNotSure")}</p>`
            : nothing}
        </div>
        <p class="hint">${c.t("optional")}</p>
      `,
    )}
  `;
}
