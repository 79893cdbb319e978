// Easy read: short sentences beside pictures in place of a page's long words, and the button that turns them on and off.
// Words and drawings come from the framework's file; answers, levels and the order of pages are untouched by it.

import { html, nothing, svg, type TemplateResult } from "lit";
import type { Checker } from "./checker.js";
import { button, type Markup } from "./parts.js";
import { failed } from "./problem-error.js";
import type { Said } from "./text.js";
import { theirs } from "./theirs.js";

interface Picture {
  lines: string[];
  shapes: string[];
}
interface Sentence {
  picture: string;
  words: Said;
}
export interface EasyWords {
  pictures: Record<string, Picture>;
  pages: Record<string, Sentence[]>;
  topics: Record<string, Sentence[]>;
}

const FORMAT = 1;
const READERS = ["family", "young-person", "volunteer", "practitioner"];
const text = (one: unknown): one is string => typeof one === "string";
const table = (one: unknown): one is Record<string, unknown> => typeof one === "object" && one !== null && !Array.isArray(one);
const every = (one: unknown, is: (entry: unknown) => boolean) => Array.isArray(one) && one.every(is);
const all = (one: unknown, is: (entry: unknown) => boolean) => table(one) && Object.values(one).every(is);

/** Path data and nothing else. */
const path = (one: unknown) => text(one) && /^M[MLHVCSQTAZ\d ,.-]*$/i.test(one);

/** The contents of a compiled file, every part of it looked at: nothing half understood is shown. */
export function readEasy(data: unknown): EasyWords {
  const refuse = (what: string) => failed("easy-read-unreadable", `the easy words have ${what}`);
  if (!table(data) || data.format !== FORMAT) throw refuse("another format");
  const { pictures, pages, topics } = data;
  const drawn = (one: unknown) => table(one) && every(one.lines, path) && every(one.shapes, path);
  if (!table(pictures) || !all(pictures, drawn)) throw refuse("a picture that cannot be drawn");
  const words = (one: unknown) => text(one) || (table(one) && READERS.every((reader) => text(one[reader])));
  const known = (one: unknown) => text(one) && Object.hasOwn(pictures, one);
  const sentence = (one: unknown) => table(one) && known(one.picture) && words(one.words);
  for (const part of [pages, topics]) if (!all(part, (list) => every(list, sentence))) throw refuse("a sentence that cannot be shown");
  return data as unknown as EasyWords;
}

/** Turns easy read on or off; nothing where the framework has none. */
export function easyButton(c: Checker): Markup {
  if (!c.easyWords) return nothing;
  const turn = () => {
    c.easyTurned = !c.easy;
    c.announce(c.t(c.easy ? "easyOn" : "easyOff"));
  };
  return html`<p class="no-print">${button(c.t(c.easy ? "easyStop" : "easyStart"), turn, "plain easy-switch")}</p>`;
}

/** A page's or a topic's easy words; undefined where they are off or there are none, and the page keeps its own. */
export function easyPage(c: Checker, part: "pages" | "topics", id: string): TemplateResult | undefined {
  const easy = c.easy ? c.easyWords : null;
  const list = easy?.[part];
  if (!easy || !list || !Object.hasOwn(list, id)) return undefined;
  return html`<ul class="easy-lines" role="list">
    ${list[id]?.map((one) => html`<li>${drawing(easy.pictures[one.picture])}<span>${theirs(c, one.words)}</span></li>`)}
  </ul>`;
}

/** Hidden from screen readers: the sentence beside it says the same. */
function drawing(picture: Picture | undefined): TemplateResult {
  const draw = (kind: keyof Picture) => picture?.[kind].map((d) => svg`<path class=${kind} d=${d}></path>`);
  return html`<svg viewBox="0 0 64 64" aria-hidden="true" focusable="false">${draw("shapes")}${draw("lines")}</svg>`;
}
