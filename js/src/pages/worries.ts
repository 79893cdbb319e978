// A box for a person's own words, and every topic, grouped as the engine gives them; pick any number.
// Groups, order and names are the framework's: nothing is sorted or left out here.

import { html, nothing, type TemplateResult } from "lit";
import type { Checker } from "../checker.js";
import { checkbox } from "../parts-later.js";
import { button, form, heading, rest } from "../parts.js";
import { toggle } from "../state.js";
import { theirs } from "../theirs.js";
import { ownWords } from "./worries-search.js";

export function worries(c: Checker): TemplateResult {
  const { topics } = c.state;
  const groups = c.journey?.browse ?? [];
  const pick = (id: string, on: boolean) => c.change((_, state) => toggle(state.topics, id, on));
  const all = (event: Event, open: boolean) => {
    const box = (event.target as Element).closest("form");
    box?.querySelectorAll("details").forEach((details) => (details.open = open));
  };
  const go = () =>
    topics.length ? c.next() : c.refuse([{ field: "group-0", message: c.t("worriesError") }]);
  return html`
    ${heading(c.t("worriesTitle"))}
    ${ownWords(c)}
    <h2>${c.t("worriesList")}</h2>
    <p>${c.t("worriesHint")}</p>
    ${form(
      c,
      html`
        <p class="row">
          ${button(c.t("worriesShow"), (e) => all(e, true), "link")} ${button(c.t("worriesHide"), (e) => all(e, false), "link")}
        </p>
        <div class="groups">
          ${groups.map((group, g) => {
            const picked = group.topics.filter((id) => topics.includes(id)).length;
            const some = group.topics.slice(0, 3).map((id) => c.topicName(id));
            return html`<details class="group-of-topics">
              <summary id="group-${g}">
                <span class="group-name">${theirs(c, group.name)}</span>
                ${picked ? html`<span class="picked">${c.t("worriesPicked", { n: picked })}</span>` : nothing}
                <small>${some.map((name, i) => [i ? ", " : "", theirs(c, name)])}${group.topics.length > 3 ? "…" : ""}</small>
              </summary>
              ${rest(
                c,
                () => html`<fieldset>
                  <legend class="vh">${theirs(c, group.name)}</legend>
                  <div class="choices columns">
                    ${group.topics.map((id, i) => {
                      const choice = { value: id, label: theirs(c, c.topicName(id)), hint: theirs(c, c.find("topics", id)?.hint) };
                      return checkbox(`topic-${g}-${i}`, choice, topics.includes(id), (on) => pick(id, on));
                    })}
                  </div>
                </fieldset>`,
              )}
            </details>`;
          })}
        </div>
      `,
      { go, skip: "worriesNone" },
    )}
  `;
}
