// One topic's ladder of plain statements in the engine's order, each with the document's own words one tap away.
// Level numbers stay hidden here, and a red-flag answer asks at once whether it is happening now.

import { html, nothing, type TemplateResult } from "lit";
import type { Checker } from "../checker.js";
import { easyButton, easyPage } from "../easy-read.js";
import { checkbox } from "../parts-later.js";
import { button, call, form, heading, list, radios, type Markup } from "../parts.js";
import { setIndicator, toggle } from "../state.js";
import { around, theirs } from "../theirs.js";
import type { Answer, Indicator, Page } from "../types.js";
import { rich } from "../words.js";

type TopicPage = Extract<Page, { kind: "topic" }>;

export function topic(c: Checker, page: TopicPage): TemplateResult {
  const topics = c.pages.filter((one): one is TopicPage => one.kind === "topic");
  const n = topics.findIndex((one) => one.topic === page.topic) + 1;
  const ladder = page.indicators.flatMap((id) => c.find("indicators", id) ?? []);
  const said = c.answers.indicators ?? {};
  const marked = ladder.some((one) => said[one.id] === "yes" || said[one.id] === "not-sure");
  const before = c.answers.repeated?.includes(page.topic) ?? false;
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
          ${ladder.map((one, i) => rung(c, one, i))}
        </div>
        ${marked || before
          ? html`<fieldset class="group">
              <legend>${c.t("repeatedAsk")}</legend>
              <div class="choices">
                ${checkbox("before", { value: "yes", label: c.t("repeatedYes") }, before, (on) =>
                  c.change((answers) => toggle((answers.repeated ??= []), page.topic, on)),
                )}
              </div>
            </fieldset>`
          : nothing}
      `,
    )}
    ${c.easy ? easyButton(c) : nothing}
  `;
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

function rung(c: Checker, one: Indicator, i: number): TemplateResult {
  const set = (value: string | undefined) =>
    c.change((answers, state) => {
      setIndicator(answers, one.id, value as Answer | undefined);
      state.calmed.delete(one.id);
    });
  const worker = c.reader === "practitioner";
  return html`<div class="rung">
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
    <details class="official">
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
