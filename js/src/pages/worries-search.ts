// What the own-words box finds, on the worries page: topics and statements that may fit, to tick.
// It picks what is asked next and answers nothing; which of a topic's statements are asked is the engine's to say.

import { html, nothing, type TemplateResult } from "lit";
import type { Checker } from "../checker.js";
import { ownWordsBox } from "../own-words-box.js";
import { checkbox, contactList } from "../parts-later.js";
import { button, type Markup } from "../parts.js";
import { toggle } from "../state.js";
import { theirs } from "../theirs.js";
import type { Found, Indicator } from "../types.js";

/** How many are offered: the engine has the best first. */
const TOPICS = 3;
const STATEMENTS = 5;

export function ownWords(c: Checker): Markup {
  return ownWordsBox(c, {
    show: (found) => results(c, found),
    say: (found) => spoken(c, found),
    answers: html`${button(c.t("foundDangerYes"), () => c.danger("yes"))} ${button(c.t("dangerNotSure"), () => c.danger("not-sure"))}`,
  });
}

interface Offered {
  topics: string[];
  statements: Indicator[];
}

/** What is offered: a statement only where its topic's page asks it of a child of this age. */
function offered(c: Checker, found: Found): Offered {
  const some = found.matches.flatMap(({ id }) => c.find("indicators", id) ?? []);
  const asked = c.asked(some.flatMap(main));
  const statements = some.filter(({ id }) => asked.includes(id)).slice(0, STATEMENTS);
  return { topics: found.topics.slice(0, TOPICS), statements };
}

/** The topic it stands under first. */
const main = ({ topics }: Indicator) => topics.slice(0, 1);

function results(c: Checker, found: Found): TemplateResult {
  const { topics, statements } = offered(c, found);
  if (!topics.length && !statements.length) return found.danger ? html`` : none(c);
  return html`${topics.length
    ? html`<fieldset class="group">
        <legend>${c.t("foundTopics")}</legend>
        <p class="hint">${c.t("foundTopicsHint")}</p>
        <div class="choices">
          ${topics.map((id, i) => {
            const choice = { value: id, label: theirs(c, c.topicName(id)), hint: theirs(c, c.find("topics", id)?.hint) };
            return checkbox(`found-${i}`, choice, c.state.topics.includes(id), (on) =>
              c.change((_, state) => toggle(state.topics, id, on)),
            );
          })}
        </div>
      </fieldset>`
    : nothing}
  ${statements.length
    ? html`<fieldset class="group">
        <legend>${c.t("foundStatements")}</legend>
        <p class="hint">${c.t("foundStatementsHint")}</p>
        <div class="choices">${statements.map((one, i) => statement(c, one, i))}</div>
      </fieldset>`
    : nothing}
  ${c.state.topics.length ? html`<p class="row">${button(c.t("foundGo"), () => c.next(), "main")}</p>` : nothing}`;
}

/** Picks the statement's topic, whose page then begins with it. */
function statement(c: Checker, one: Indicator, i: number): TemplateResult {
  const { brought, topics } = c.state;
  const [topic = ""] = main(one);
  const choice = { value: one.id, label: theirs(c, one.plain), hint: theirs(c, c.topicName(topic)) };
  return checkbox(`like-${i}`, choice, brought.has(one.id) && topics.includes(topic), (on) =>
    c.change((_, state) => {
      const picked = state.topics.includes(topic);
      if (on) {
        brought.set(one.id, !picked);
        toggle(state.topics, topic, true);
        return;
      }
      // A topic picked for this alone goes with it.
      const alone = brought.get(one.id);
      brought.delete(one.id);
      const other = [...brought.keys()].find((id) => c.find("indicators", id)?.topics[0] === topic);
      if (!alone) return;
      if (other) brought.set(other, true);
      else toggle(state.topics, topic, false);
    }),
  );
}

/** Nothing fits: said plainly, with what else there is. */
function none(c: Checker): TemplateResult {
  const { contacts, at } = c.evaluation;
  const list = (event: Event) => {
    ((event.target as Element).getRootNode() as ShadowRoot).getElementById("group-0")?.focus();
  };
  return html`<div class="quiet">
    <h2>${c.t("foundNone")}</h2>
    <p>${c.t("foundNoneWords")}</p>
    ${contactList(c, contacts.filter((one) => !one.emergency).slice(0, 1), at)} ${button(c.t("foundBrowse"), list, "link")}
  </div>`;
}

function spoken(c: Checker, found: Found): string {
  const { topics, statements } = offered(c, found);
  if (topics.length || statements.length) return c.t("foundSaid", { topics: topics.length, statements: statements.length });
  return found.danger ? "" : c.t("foundNone");
}
