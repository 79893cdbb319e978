// What has changed since a saved check: the answers, where they point, and whether the guide itself moved it.
// Which way a span moved is the engine's to say; a smaller one is never told as good news.

import { html, nothing, type TemplateResult } from "lit";
import type { Checker } from "../checker.js";
import { date } from "../dates.js";
import { list, type Markup } from "../parts.js";
import { singly } from "../said.js";
import { noLonger } from "./opened.js";
import type { Opened } from "../state.js";
import type { Movement } from "../types.js";

const MOVED = { same: "sinceSame", up: "sinceUp", down: "sinceDown", wider: "sinceWider", narrower: "sinceNarrower" } as const;

export function since(c: Checker): Markup {
  const { opened } = c.state;
  if (!opened) return nothing;
  return html`<h2>${c.t("sinceTitle", { date: date(opened.saved.slice(0, 10), c.t("locale")) })}</h2>
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
    ${list([c.t("sinceThen", { what: points(c, then) }), c.t("sinceNow", { what: points(c, now) })])}`;
}

function because(c: Checker, byGuide: Movement, byAnswers: Movement): string {
  if (byGuide === "same") return byAnswers === "same" ? "" : c.t("sinceByAnswers");
  return c.t(byAnswers === "same" ? "sinceByGuide" : "sinceByBoth");
}

/** A span as this reader names it: practitioners by level, everybody else by what it means. */
function points(c: Checker, { floor, ceiling }: { floor: number; ceiling: number }): string {
  const name = (n: number) => {
    const level = c.framework?.levels.find((one) => one.number === n);
    return c.reader === "practitioner" ? c.t("levelName", { n, name: level?.name ?? "" }) : c.w(level?.headline);
  };
  return floor === ceiling ? name(floor) : c.t("sinceUpTo", { from: name(floor), to: name(ceiling) });
}

const subject = (name: string) => (/[.?]$/.test(name) ? name : `${name}:`);

function answers(c: Checker, { answers: before }: Opened): TemplateResult {
  const [then, now] = [singly(c, before), singly(c, c.answers)];
  // A statement stands after what was said of it, anything else before.
  const line = ({ name, said }: { name: string; said: string }) => (/\.$/.test(name) ? `${said}: ${name}` : `${subject(name)} ${said}`);
  const added = [...now].flatMap(([key, one]) => (then.has(key) ? [] : line(one)));
  const gone = [...then].flatMap(([key, one]) => (now.has(key) ? [] : line(one)));
  const other = [...now].flatMap(([key, { name, said }]) => {
    const old = then.get(key);
    return old && old.said !== said ? c.t("sinceWas", { name: subject(name), then: old.said, now: said }) : [];
  });
  const part = (title: string, some: string[]) => (some.length ? html`<h3>${title}</h3>${list(some)}` : nothing);
  return added.length + gone.length + other.length
    ? html`${part(c.t("sinceAdded"), added)} ${part(c.t("sinceOther"), other)} ${part(c.t("sinceGone"), gone)}`
    : html`<p>${c.t("sinceNothing")}</p>`;
}
