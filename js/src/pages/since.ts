// What has changed since a saved check: the answers, where they point, and whether the guide itself moved it.
// Which way a span moved is the engine's to say; a smaller one is never told as good news.

import { html, nothing, type TemplateResult } from "lit";
import type { Checker } from "../checker.js";
import { date } from "../dates.js";
import { list, type Markup } from "../parts.js";
import { plainly, shown, type Piece } from "../said.js";
import { singly } from "../singly.js";
import { noLonger } from "./opened.js";
import type { Opened } from "../state.js";
import { around } from "../theirs.js";
import type { Movement } from "../types.js";

const MOVED = { same: "sinceSame", up: "sinceUp", down: "sinceDown", wider: "sinceWider", narrower: "sinceNarrower" } as const;

export function since(c: Checker): Markup {
  const { opened } = c.state;
  if (!opened) return nothing;
  return html`<h2>${c.t("sinceTitle", { date: date(c, opened.saved.slice(0, 10)) })}</h2>
    ${span(c, opened)}
    ${opened.sameGuide ? nothing : html`<p>${c.t("sinceGuide", { then: opened.version, now: c.framework?.version ?? "" })}</p>`}
    ${noLonger(c)} ${answers(c, opened)}`;
}

/** Where it points then and now. Nothing is said of now before danger was asked: left out is not gone. */
function span(c: Checker, { answers: before, span: then }: Opened): TemplateResult {
  if (!c.answers.danger) return html`<p class="strong">${c.t("sinceDanger")}</p>`;
  if (!c.engine || !then) return html`<p>${c.t("sinceCannot")}</p>`;
  const now = c.evaluation;
  const under = c.engine.evaluate({ ...before, audience: c.reader });
  const byGuide = c.engine.moved(then, under);
  const byAnswers = c.engine.moved(under, now);
  const whole = c.engine.moved(then, now);
  return html`<p class="strong">${c.t(MOVED[whole])}</p>
    <p>${because(c, byGuide, byAnswers)}</p>
    ${list([points(c, "sinceThen", then), points(c, "sinceNow", now)])}`;
}

function because(c: Checker, byGuide: Movement, byAnswers: Movement): string {
  if (byGuide === "same") return byAnswers === "same" ? "" : c.t("sinceByAnswers");
  return c.t(byAnswers === "same" ? "sinceByGuide" : "sinceByBoth");
}

/** A span as this reader names it: practitioners by level, everybody else by what it means. */
function points(c: Checker, key: "sinceThen" | "sinceNow", { floor, ceiling }: { floor: number; ceiling: number }): unknown[] {
  const name = (n: number): Piece => {
    const level = c.framework?.levels.find((one) => one.number === n);
    return c.reader === "practitioner" ? c.t("levelName", { n, name: level?.name ?? "" }) : { theirs: c.w(level?.headline) };
  };
  const from = told(c, key, name(floor));
  return floor === ceiling ? from : [...from, ". ", ...told(c, "sinceUpTo", name(ceiling))];
}

/** One of our texts around what is ours or the framework's. */
function told(c: Checker, key: "sinceThen" | "sinceNow" | "sinceUpTo", what: Piece): unknown[] {
  return typeof what === "string" ? [c.t(key, { what })] : around(c, key, { what: what.theirs });
}

function answers(c: Checker, { answers: before }: Opened): TemplateResult {
  const [then, now] = [singly(c, before), singly(c, c.answers)];
  const ends = (name: Piece) => /[.?]$/.test(plainly([name]));
  const subject = (name: Piece): Piece[] => [name, ends(name) ? " " : ": "];
  // A statement stands after what was said of it, anything else before.
  const line = ({ name, said }: { name: Piece; said: Piece }) =>
    shown(c, /\.$/.test(plainly([name])) ? [said, ": ", name] : [...subject(name), said]);
  const added = [...now].flatMap(([key, one]) => (then.has(key) ? [] : [line(one)]));
  const gone = [...then].flatMap(([key, one]) => (now.has(key) ? [] : [line(one)]));
  const other = [...now].flatMap(([key, { name, said }]) => {
    const old = then.get(key);
    if (!old || plainly([old.said]) === plainly([said])) return [];
    return [[...shown(c, subject(name)), told(c, "sinceThen", old.said), ". ", told(c, "sinceNow", said), "."]];
  });
  const part = (title: string, some: unknown[]) => (some.length ? html`<h3>${title}</h3>${list(some)}` : nothing);
  return added.length + gone.length + other.length
    ? html`${part(c.t("sinceAdded"), added)} ${part(c.t("sinceOther"), other)} ${part(c.t("sinceGone"), gone)}`
    : html`<p>${c.t("sinceNothing")}</p>`;
}
