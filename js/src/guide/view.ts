// The guide on the screen: its opening, the box for one's own words, what to show, the grid, and the rest of the framework.
// It shows what framework and engine say, and asks nothing of anybody.

import { html, nothing, type TemplateResult } from "lit";
import { ownWordsBox } from "../own-words-box.js";
import { button, heading, ownNumbers, type Markup } from "../parts.js";
import type { Found, Indicator } from "../types.js";
import { controls } from "./controls.js";
import { caption, criterion } from "./criterion.js";
import { hasDimensions, rows, type Row } from "./grid.js";
import { levels, rest } from "./sections.js";
import type { Guide } from "./state.js";

export function view(g: Guide): TemplateResult {
  const { c } = g;
  if (!c.engine || !c.later) {
    return html`${heading(g.g("loading"))}
      <p role="status">${c.slow ? c.t("waitLong") : c.t("waitWords")}</p>
      ${c.slow ? ownNumbers(c) : nothing}`;
  }
  const found = rows(g);
  return html`${heading(g.g("title"), c.framework?.source.document)}
    <p class="lead">${g.g("lead")}</p>
    <p class="inset">${g.g("isGuide")}</p>
    ${levels(g)}
    ${ownWordsBox(c, { show: (what) => finds(g, what), say: (what) => spoken(g, what) })} ${controls(g)}
    <div class="grid">${found.length ? found.map((row, i) => line(g, row, i)) : html`<p class="inset">${g.g("nothing")}</p>`}</div>
    ${rest(g)}`;
}

/** One row: a heading, and beside each other, or on a phone below each other, its levels. */
function line(g: Guide, row: Row, r: number): TemplateResult {
  const open = (ones: Indicator[]) => ones.some((one) => g.open.has(`${g.by} ${row.key} ${one.id}`));
  return html`<section class="line" aria-labelledby="row-${r}">
    <h2 id="row-${r}" tabindex="-1">${row.name}</h2>
    ${row.about ? html`<p class="hint">${row.about}</p>` : nothing}
    <div class="cells">
      ${row.cells.map(
        ({ level, ones }, l) => html`<div class="cell ${ones.length ? "" : "empty"} ${open(ones) ? "wide" : ""}">
          <h3><span class="caption">${caption(g, level)}</span>${g.levelName(level)}</h3>
          ${ones.length
            ? html`<ul>
                ${ones.map((one, i) => criterion(g, one, `${g.by} ${row.key}`, `more-${r}-${l}-${i}`))}
              </ul>`
            : html`<p class="hint">${none(g)}</p>`}
        </div>`,
      )}
    </div>
  </section>`;
}

/** Some documents print strengths alone at their first level. */
function none(g: Guide): string {
  const all = !Object.values(g.filters).some(Boolean) && g.by === "dimension" && hasDimensions(g);
  return g.g(all && g.c.framework?.strengths.length ? "noneStrengths" : "none");
}

/** What fits one's own words, best first; each opens like those in the grid. */
function finds(g: Guide, { topics, matches, danger }: Found): Markup {
  const ones = matches.flatMap(({ id }) => g.c.find("indicators", id) ?? []);
  if (!ones.length && !topics.length) return danger ? nothing : html`<p class="inset">${g.g("foundNone")}</p>`;
  return html`<h2>${g.g("found")}</h2>
    <ul class="finds">
      ${ones.map((one, i) => criterion(g, one, "found", `found-${i}`, g.levelsOf(one)))}
    </ul>
    <p class="row">
      ${topics
        .filter((id) => g.ladder(id).length)
        .map((id) => button(g.g("foundTopic", { topic: g.c.topicName(id) }), (event) => show(g, id, event), "link"))}
    </p>`;
}

/** Narrows the grid to a topic and goes there. */
function show(g: Guide, topic: string, event: Event): void {
  const root = (event.target as Element).getRootNode() as ShadowRoot;
  g.only(topic);
  requestAnimationFrame(() => root.querySelector<HTMLElement>(".line h2")?.focus());
}

function spoken(g: Guide, { topics, matches, danger }: Found): string {
  if (matches.length || topics.length) return g.g("foundSaid", { n: matches.length });
  return danger ? "" : g.g("foundNone");
}

