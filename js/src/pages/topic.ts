// One topic's ladder of plain statements in the engine's order, with the document's own words: one tap away, and open under their levels for practitioners.
// No other reader sees a level here; a red-flag answer asks at once whether it is happening now.

import { html, nothing, type TemplateResult } from "lit";
import type { Checker } from "../checker.js";
import { easyButton, easyPage } from "../easy-read.js";
import { checkbox } from "../parts-later.js";
import { button, call, form, heading, list, radios, rest, type Markup } from "../parts.js";
import { setIndicator, toggle } from "../state.js";
import { around, theirs } from "../theirs.js";
import type { Answer, Indicator, Page } from "../types.js";
import { rich } from "../words.js";
import { levelName } from "./result-parts.js";

/** More rungs than most screens show beside the title; the others are drawn once these were seen. */
const SEEN = 4;

type TopicPage = Extract<Page, { kind: "topic" }>;

export function topic(c: Checker, page: TopicPage): TemplateResult {
  const topics = c.pages.filter((one): one is TopicPage => one.kind === "topic");
  const n = topics.findIndex((one) => one.topic === page.topic) + 1;
  const ladder = page.indicators.flatMap((id) => c.find("indicators", id) ?? []);
  // What was ticked for a person's own words comes first: marked, and as unanswered as the rest.
  const brought = ladder.filter((one) => c.state.brought.has(one.id));
  const others = ladder.filter((one) => !brought.includes(one));
  const draw = (one: Indicator, above: Indicator | undefined) => [levels(c, one, above), rung(c, one, ladder.indexOf(one), page.next.includes(one.id))];
  return html`
    ${heading(theirs(c, c.topicName(page.topic)), c.t("topicCount", { n, of: topics.length }))}
    ${easyPage(c, "topics", page.topic)}
    ${ladder.length ? html`<p class="lead">${rich(c.t(c.easy ? "easyTopicHint" : "topicHint"))}</p>` : html`<p class="inset">${c.t("topicNone")}</p>`}
    ${examples(c, page.topic)}
    <div role="alert" class="flag-place">${flag(c, ladder)}</div>
    ${form(
      c,
      html`
        <div class="ladder">
          ${brought.length ? html`<h2>${c.t("topicBrought")}</h2>` : nothing} ${brought.map((one, i) => draw(one, brought[i - 1]))}
          ${brought.length && others.length ? html`<h2>${c.t("topicRest")}</h2>` : nothing}
          ${(c.whole ? others : others.slice(0, SEEN)).map((one, i) => draw(one, others[i - 1]))}
        </div>
        ${rest(c, () => repeated(c, page, c.answers.repeated?.includes(page.topic) ?? false))}
      `,
    )}
    ${c.easy ? easyButton(c) : nothing}
  `;
}

/** A level's name above the first of its rungs, for those who work with the document. */
function levels(c: Checker, one: Indicator, above: Indicator | undefined): Markup {
  if (c.reader !== "practitioner" || above?.levels.join() === one.levels.join()) return nothing;
  return html`<h2 class="level">${one.levels.map((n, i) => [i ? " · " : "", levelName(c, n)])}</h2>`;
}

/** Has this happened before? And then what the document prints one step further, where it stands in the ladder. */
function repeated(c: Checker, page: TopicPage, before: boolean): TemplateResult {
  const set = (on: boolean) => {
    c.change((answers) => toggle((answers.repeated ??= []), page.topic, on));
    const now = c.pages.find((one): one is TopicPage => one.kind === "topic" && one.topic === page.topic);
    c.announce(now?.next.length ? c.t("repeatedMore") : "");
  };
  return html`<fieldset class="group">
      <legend>${c.t("repeatedAsk")}</legend>
      <div class="choices">${checkbox("before", { value: "yes", label: c.t("repeatedYes") }, before, set)}</div>
    </fieldset>
    ${page.next.length
      ? html`<div class="inset">
          <h2>${c.t("repeatedNext")}</h2>
          ${list(page.next.map((id) => button(theirs(c, c.plain("indicators", id)), (event) => jump(event, page.indicators.indexOf(id)), "link")))}
        </div>`
      : nothing}`;
}

/** Goes to a rung: each is asked in one place only. */
function jump(event: Event, rung: number): void {
  const field = ((event.target as Element).getRootNode() as ShadowRoot).getElementById(`q${rung}-0`);
  field?.focus({ preventScroll: true });
  field?.closest(".rung")?.scrollIntoView({ block: "center" });
}

/** What the reader's own agency may see of this topic. */
function examples(c: Checker, topic: string): Markup {
  const { agency } = c;
  const found = agency?.examples.find((one) => one.topic === topic);
  if (!agency || !found) return nothing;
  return html`<div class="quiet">
    <h2>${around(c, "agencyExamples", { agency: agency.name })}</h2>
    ${list(found.texts.map((one) => theirs(c, one)))}
    <p class="hint">${c.t("agencyExamplesHint")}</p>
  </div>`;
}

function rung(c: Checker, one: Indicator, i: number, look: boolean): TemplateResult {
  const set = (value: string | undefined) =>
    c.change((answers, state) => {
      setIndicator(answers, one.id, value as Answer | undefined);
      state.calmed.delete(one.id);
    });
  const worker = c.reader === "practitioner";
  return html`<div class=${look ? "rung look" : "rung"}>
    ${radios(
      c,
      {
        name: `q${i}`,
        legend: theirs(c, one.plain),
        inline: true,
        choices: [
          { value: "yes", label: c.t("yes") },
          { value: "not-sure", label: c.t("notSure") },
        ],
      },
      c.answers.indicators?.[one.id],
      set,
    )}
    <details class="official" ?open=${worker}>
      <summary>${c.t("topicOfficial")}<span class="vh"> ${theirs(c, one.plain)}</span></summary>
      <blockquote>${theirs(c, one.criterion)}</blockquote>
      <p class="hint">${theirs(c, worker ? `${one.place.document}, ${one.place.section}` : one.place.document)}</p>
    </details>
  </div>`;
}

/** Is this happening now? Asked for a red flag marked here, until it is answered. */
function flag(c: Checker, ladder: Indicator[]): Markup {
  const said = c.answers.indicators ?? {};
  const asks = (one: Indicator) =>
    one.red_flag && (said[one.id] === "yes" || said[one.id] === "not-sure") && !c.state.calmed.has(one.id);
  const flagged = c.answers.danger === "yes" ? [] : ladder.filter(asks);
  const last = flagged[flagged.length - 1];
  if (!last) return nothing;
  const calm = () => c.change((_, state) => flagged.forEach((one) => state.calmed.add(one.id)));
  const notSure = () => {
    calm();
    c.danger("not-sure");
  };
  return html`<div class="flag">
    <h2>${c.t("flagAsk")}</h2>
    <p>${c.t("flagWords")}</p>
    <div class="row">
      ${call(c.t("barCall"), "999", "call alarm-call")}
      ${button(c.t("flagYes"), () => c.danger("yes"))} ${button(c.t("notSure"), notSure)} ${button(c.t("flagNo"), calm)}
    </div>
  </div>`;
}
