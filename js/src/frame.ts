// What stands around every page: the 999 bar, the demonstration notice, the way back, and the page's own light-DOM numbers.
// It asks nothing and holds nothing.

import { html, nothing, type TemplateResult } from "lit";
import type { Checker, Shown } from "./checker.js";
import { button, call, errorSummary, type Markup } from "./parts.js";
import { rich } from "./words.js";

/** Two templates taken in turn: a page is drawn anew, and inherits nothing that was open or scrolled on the last. */
const afresh = [(body: unknown) => html`<div>${body}</div>`, (body: unknown) => html`<div>${body}</div>`];

export interface FrameActions {
  leave(): void;
  click(event: Event): void;
}

export function frame(c: Checker, page: Shown, body: unknown, on: FrameActions): TemplateResult {
  return html`<div class=${c.easy ? "base easy" : "base"} part="base" lang=${c.lang} dir=${c.dir} @click=${on.click}>
    <div class="bar-place">
      <div class="bar" part="emergency-bar" role="region" aria-label=${c.t("barLabel")}>
        <span class="bar-words">${c.t("barDanger")}</span>
        ${call(c.t("barCall"), "999", "call alarm-call")}
        <button type="button" class="plain" part="leave" @click=${on.leave}>
          ${c.t("leave")}<span class="vh"> (${c.t("leaveHint")})</span>
        </button>
      </div>
    </div>
    ${danger(c, page)} ${notice(c)}
    <div class="notice">${c.language?.unreviewed.map(({ lang, words }) => html`<p lang=${lang}>${words}</p>`)}</div>
    ${c.later?.translated(c)}
    <div class="page" part="page">
      ${c.canGoBack ? button(c.t("back"), () => c.back(), "link back") : nothing} ${errorSummary(c)}
      ${afresh[c.moves % 2]?.(body)}
    </div>
    <div class=${c.status === "ready" ? "fallback none" : "fallback"} dir=${c.host.dir}><slot></slot></div>
    <div class="vh" role="status">${c.announcement}</div>
  </div>`;
}

/** Until a council adopts its framework, every page says so; and until one is loaded, none is adopted. */
function notice(c: Checker): Markup {
  const { framework } = c;
  if (framework?.adopted_by && !c.reviewDue) return nothing;
  return html`<div class="notice" part="notice">
    ${framework?.adopted_by
      ? nothing
      : html`<p>${rich(c.t("demonstration"))}</p>`}
    ${c.reviewDue ? html`<p>${c.t("reviewDue")}</p>` : nothing}
  </div>`;
}

/** Danger that was not ruled out stands above every page that follows. */
function danger(c: Checker, page: Shown): Markup {
  const said = c.answers.danger;
  if (page.kind === "danger" || page.kind === "emergency" || page.kind === "result") return nothing;
  if (said !== "not-sure" && said !== "yes") return nothing;
  return html`<p class="warn" role="status">${c.t(said === "yes" ? "resultEmergencyWords" : "notSureDanger")}</p>`;
}
