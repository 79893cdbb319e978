// Opening a saved check again: the way in on the first page, and the note on the pages that come after it.
// A file is read on this device and refused with a sentence; it never counts as an answer about danger today.

import { html, nothing, type TemplateResult } from "lit";
import type { Checker } from "../checker.js";
import { date } from "../dates.js";
import { list, type Markup } from "../parts.js";
import { WHO } from "../said.js";
import { theirs } from "../theirs.js";
import { open, readSaved, Refused } from "../saved.js";

const FIELD = "saved";

export function openSaved(c: Checker): TemplateResult {
  const wrong = c.errors.find((error) => error.field === FIELD);
  return html`<details class="no-print" ?open=${!!wrong}>
    <summary>${c.t("savedOpen")}</summary>
    <div class=${wrong ? "file group wrong" : "file group"}>
      <label for=${FIELD}>${c.t("savedPick")}</label>
      <p class="hint" id="saved-hint">${c.t("savedHint")}</p>
      ${wrong ? html`<p class="error" id="saved-error"><span class="vh">${c.t("errorPrefix")}</span> ${wrong.message}</p>` : nothing}
      <input
        type="file"
        id=${FIELD}
        accept=".json,application/json"
        aria-describedby=${wrong ? "saved-hint saved-error" : "saved-hint"}
        @change=${(event: Event) => void chosen(c, event.target as HTMLInputElement)}
      />
    </div>
  </details>`;
}

async function chosen(c: Checker, input: HTMLInputElement): Promise<void> {
  const file = input.files?.[0];
  if (!file) return;
  try {
    await begin(c, file);
  } catch (reason) {
    if (reason instanceof Refused) c.refuse([{ field: FIELD, message: c.t(reason.key, reason.values) }]);
    else c.fail(reason);
  } finally {
    input.value = ""; // neither its name is kept, nor is the same file refused silently the next time
  }
}

async function begin(c: Checker, file: Blob): Promise<void> {
  const { state } = c;
  const read = await readSaved(file);
  const fixed = c.host.audience;
  if (fixed && fixed !== read.audience) throw new Refused("savedReader", { who: c.t(WHO[read.audience]) });
  const { answers, topics, opened } = open(read, await c.host.load(read.audience));
  if (c.state !== state) return; // left or wiped meanwhile: nothing may come back
  const { reader } = c;
  c.change((_, state) => Object.assign(state, { answers, topics, opened, fromCheck: true, calmed: new Set(), at: "danger" }));
  if (c.reader !== reader) await c.load();
  if (c.state !== state) return;
  c.go("danger");
  c.announce(when(c));
}

function when(c: Checker): string {
  const { opened } = c.state;
  return opened ? c.t("savedOpened", { date: date(c, opened.saved.slice(0, 10)) }) : "";
}

/** That these answers come from a file, and which of them the guide no longer has. */
export function openedNote(c: Checker): Markup {
  const { opened } = c.state;
  if (!opened) return nothing;
  return html`<div class="inset">
    <p class="strong">${when(c)}</p>
    <p>${c.t("savedOpenedWords")}</p>
    ${noLonger(c)}
  </div>`;
}

/** Answers the guide no longer has, or has other words for. */
export function noLonger(c: Checker): Markup {
  const { dropped = [], reworded = [] } = c.state.opened ?? {};
  return html`${dropped.length ? html`<p>${c.t("savedDropped")}</p>${list(dropped.map((one) => theirs(c, one)))}` : nothing}
  ${reworded.length ? html`<p>${c.t("savedReworded")}</p>${list(reworded.map((one) => theirs(c, one)))}` : nothing}`;
}
