// The drawing of the whole continuum, from help for everyone to the strongest, with the span marked on it.
// It draws what the engine found for any number of levels, in shape and words as well as colour, and decides nothing.

import { html, nothing, svg, type TemplateResult } from "lit";
import type { Checker } from "./checker.js";
import { around, theirs } from "./theirs.js";
import type { Evaluation } from "./types.js";

const OUTER = 100;
const INNER = 52;
const GAP = 0.018;
/** More levels than this have small numbers, or they would not fit their fields. */
const MANY = 6;

type Mark = "known" | "possible" | "off";

/** A point on the half circle; `turn` runs from 0 at the left to 1 at the right. */
function point(turn: number, radius: number): string {
  const angle = Math.PI * (1 - turn);
  return `${(Math.cos(angle) * radius).toFixed(2)} ${(-Math.sin(angle) * radius).toFixed(2)}`;
}

function segment(from: number, to: number): string {
  return `M${point(from, INNER)} L${point(from, OUTER)} A${OUTER} ${OUTER} 0 0 1 ${point(to, OUTER)} L${point(to, INNER)} A${INNER} ${INNER} 0 0 0 ${point(from, INNER)}Z`;
}

/** Spokes across a segment: hatching that needs no pattern, and so no ids. */
function spokes(from: number, to: number): string {
  const many = Math.max(4, Math.round((to - from) * 40));
  const turns = Array.from({ length: many - 1 }, (_, i) => from + ((to - from) * (i + 1)) / many);
  return turns.map((turn) => `M${point(turn, INNER)} L${point(turn, OUTER)}`).join("");
}

export function windscreen(c: Checker, { floor, ceiling }: Evaluation): TemplateResult {
  const levels = c.framework?.levels ?? [];
  const level = (n: number) => levels.find((one) => one.number === n);
  const [low, high] = [level(floor), level(ceiling)];
  const key = floor === ceiling ? "screenOne" : "screenSpan";
  const names = { name: low?.name ?? "", ceilingName: high?.name ?? "", headline: c.w(low?.headline), ceilingHeadline: c.w(high?.headline) };
  const mark = (n: number): Mark => (n === floor ? "known" : n > floor && n <= ceiling ? "possible" : "off");
  const words: Record<Mark, string> = { known: c.t("screenKnown"), possible: c.t("screenPossible"), off: "" };
  // The lowest level stands where a line of text begins.
  const side = c.dir === "rtl" ? -1 : 1;
  const part = 1 / Math.max(1, levels.length);
  return html`<figure class="screen" part="windscreen">
    <svg class=${levels.length > MANY ? "many" : ""} viewBox="-104 -104 208 110" role="img" aria-label=${c.t(key, { floor, ceiling, ...names })}>
      ${levels.map((level, i) => {
        const from = i * part + (i ? GAP / 2 : 0);
        const to = (i + 1) * part - (i < levels.length - 1 ? GAP / 2 : 0);
        const kind = mark(level.number);
        const [x, y] = point((i + 0.5) * part, (INNER + OUTER) / 2).split(" ");
        return svg`<g transform="scale(${side}, 1)">
            <path class="step ${kind}" d=${segment(from, to)}></path>
            ${kind === "possible" ? svg`<path class="hatch" d=${spokes(from, to)}></path>` : nothing}
          </g>
          <text class="number ${kind}" x=${Number(x) * side} y=${y} dy="0.36em" text-anchor="middle">${level.number}</text>`;
      })}
    </svg>
    <figcaption>
      <p>${around(c, key, names, { floor, ceiling })}</p>
      <ol class="steps">
        ${levels.map((level) => {
          const kind = mark(level.number);
          return html`<li class=${kind}>
            <span class="key ${kind}" aria-hidden="true">${level.number}</span>
            <span>${theirs(c, level.name)}${words[kind] ? html` <em>(${words[kind]})</em>` : nothing}</span>
          </li>`;
        })}
      </ol>
    </figcaption>
  </figure>`;
}
