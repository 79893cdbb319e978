// What to show of a guide: how it is sorted, which level, dimension, topic and kind of help, and for whom it is worded.
// Values in the markup are numbers: what somebody looks for cannot be read from an attribute.

import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { READERS } from "../files.js";
import { button, type Markup } from "../parts.js";
import { caption } from "./criterion.js";
import { count, hasDimensions } from "./grid.js";
import type { Filters, Guide } from "./state.js";

interface Option {
  value: string;
  name: string;
}

const WHO = ["readerFamily", "readerYoung", "readerVolunteer", "readerPractitioner"] as const;

export function controls(g: Guide): TemplateResult {
  const { c } = g;
  const f = c.framework;
  const dimensions = hasDimensions(g);
  const worker = c.reader === "practitioner";
  const all: Option = { value: "", name: g.g("all") };
  const filter = (name: keyof Filters, options: Option[]) =>
    select(g.g(name), `by-${name}`, [all, ...options], g.filters[name], (value) => g.set(name, value));
  const used = f?.responses.filter(({ route }) => g.used.has(route)) ?? [];
  const levels = f?.levels.map((level) => ({ value: String(level.number), name: `${caption(g, level)}: ${g.levelName(level)}` }));
  const topics = g.browse.flatMap((group) => group.topics).filter((id) => g.ladder(id).length);
  const changed = Object.values(g.filters).some(Boolean);
  return html`<fieldset class="controls no-print">
      <legend>${g.g("show")}</legend>
      ${select(
        g.g("by"),
        "sort",
        [
          { value: "dimension", name: g.g(dimensions ? "byDimension" : "byLevel") },
          { value: "topic", name: g.g("byTopic") },
        ],
        g.by,
        (value) => {
          g.by = value === "topic" ? "topic" : "dimension";
          c.host.changed();
        },
      )}
      ${filter("level", levels ?? [])}
      ${dimensions
        ? filter("dimension", f?.dimensions.map(({ id, name, plain }) => ({ value: id, name: worker ? name : c.w(plain) })) ?? [])
        : nothing}
      ${filter("topic", topics.map((id) => ({ value: id, name: c.topicName(id) })))}
      ${filter("route", used.map(({ route, title }) => ({ value: route, name: c.w(title) })))} ${reader(g)}
    </fieldset>
    <p class="row shown">
      <span role="status">${g.g("shown", { n: count(g), of: f?.indicators.length ?? 0 })}</span>
      ${changed ? button(g.g("reset"), () => g.reset(), "link no-print") : nothing}
      ${button(g.g("print"), () => print(), "link no-print")}
    </p>`;
}

/** For whom it is worded, where the page does not say. */
function reader(g: Guide): Markup {
  if (g.c.host.audience) return nothing;
  const options = READERS.map((value, i) => ({ value, name: g.g(WHO[i] ?? "readerFamily") }));
  return select(g.g("reader"), "reader", options, g.c.reader, (value) => {
    const wanted = READERS.find((one) => one === value);
    if (wanted) g.c.setReader(wanted);
  });
}

function select(label: string, id: string, options: Option[], value: string, set: (value: string) => void): TemplateResult {
  const changed = (event: Event) => set(options[Number((event.target as HTMLSelectElement).value)]?.value ?? "");
  return html`<p>
    <label for=${id}>${label}</label>
    <select id=${id} autocomplete="off" @change=${changed}>
      ${options.map((one, i) => html`<option value=${i} .selected=${live(one.value === value)}>${one.name}</option>`)}
    </select>
  </p>`;
}
