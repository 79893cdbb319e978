// One criterion of the guide: a button with the reader's wording, and behind it the other wording, its ladder, the response, who can help.
// What follows from it is the engine's evaluation of it alone; nothing here may read as a verdict on a child.

import { html, nothing, type TemplateResult } from "lit";
import { contactList } from "../parts-later.js";
import { folded, type Markup } from "../parts.js";
import { placeWords, response } from "../pages/result-parts.js";
import type { Indicator, Level } from "../types.js";
import type { Guide } from "./state.js";

/** How many are shown to ring, the helplines of its topics among them. */
const CONTACTS = 4;

/** `where` it stands, so that one opened in one place is not open in all; `id` is unique on the page. */
export function criterion(g: Guide, one: Indicator, where: string, id: string, levels: Level[] = []): TemplateResult {
  const key = `${where} ${one.id}`;
  const open = g.open.has(key);
  const [first, second] = g.wordings(one);
  return html`<li class=${open ? "criterion open" : "criterion"}>
    <button type="button" class="tap" aria-expanded=${open ? "true" : "false"} aria-controls=${id} @click=${() => g.toggle(key)}>
      <span>${first}${levels.length ? html`<small>${levels.map((level) => `${caption(g, level)}: ${g.levelName(level)}`).join("; ")}</small>` : nothing}</span>
    </button>
    <p class="paper">${second} <span class="place">(${placeWords(g.c, one.place)})</span></p>
    <div class="more no-print" id=${id} ?hidden=${!open}>${open ? detail(g, one, second) : nothing}</div>
  </li>`;
}

export function caption(g: Guide, level: Level): string {
  return g.g("levelCaption", { n: level.number });
}

function detail(g: Guide, one: Indicator, second: string): TemplateResult {
  const { c } = g;
  const worker = c.reader === "practitioner";
  const found = g.alone(one);
  const [topic, ...others] = one.topics;
  const sure = found.responses.find((each) => each.sure);
  return html`<p class="label">${g.g(worker ? "plain" : "official")}</p>
    ${worker ? html`<p>${second}</p>` : html`<blockquote>${second}</blockquote>`}
    <p class="hint">${placeWords(c, one.place)}</p>
    ${found.consent.ring_first
      ? html`<div class="inset"><p class="label">${g.g("ringFirst")}</p><p>${found.consent.ring_first_words}</p></div>`
      : nothing}
    ${topic ? ladder(g, one, topic) : nothing}
    ${others.length ? html`<p class="hint">${g.g("also")} ${others.map((id) => c.topicName(id)).join(", ")}</p>` : nothing}
    ${sure
      ? html`<p class="label">${g.g("next")}</p>
          ${folded(sure.title, response(c, sure))}`
      : nothing}
    <p class="label">${g.g("ring")}</p>
    ${contacts(g, one)}`;
}

/** Its neighbours up and down, in the engine's order, with this one marked. */
function ladder(g: Guide, one: Indicator, topic: string): Markup {
  const steps = g.ladder(topic);
  if (steps.length < 2) return nothing;
  return html`<p class="label">${g.g("ladder", { topic: g.c.topicName(topic) })}</p>
    <ol class="neighbours">
      ${steps.map((step) => {
        const here = step.id === one.id;
        const levels = g.levelsOf(step).map((level) => caption(g, level)).join(", ");
        return html`<li class=${here ? "here" : ""} aria-current=${here ? "true" : nothing}>
          <span class="step-level">${levels}${here ? html` (${g.g("here")})` : nothing}</span> ${g.wordings(step)[0]}
        </li>`;
      })}
    </ol>`;
}

/** The first to ring for this, then helplines for its topics. */
function contacts(g: Guide, one: Indicator): Markup {
  const { contacts: all, at } = g.alone(one);
  const some = all.filter((each) => !each.emergency);
  const lines = some.filter((each) => each.topics.some((topic) => one.topics.includes(topic)));
  const shown = [...new Set([...some.slice(0, 1), ...lines])].slice(0, CONTACTS);
  return contactList(g.c, shown, at);
}
