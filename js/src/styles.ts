// How everything looks: one sheet, themed by --lon-* properties, for light, dark, forced colours and paper.
// No colour may be the only sign of anything, and no style may stand in the markup.

import { css } from "lit";

export const styles = css`
  :host {
    --ink: var(--lon-text, #17242b);
    --soft: var(--lon-text-soft, #4a5a63);
    --paper: var(--lon-background, #fff);
    --tint: var(--lon-surface, #f1f5f5);
    --rule: var(--lon-line, #c4cfd2);
    --edge: var(--lon-border, #6a7b84);
    --accent: var(--lon-accent, #0f5560);
    --on-accent: var(--lon-on-accent, #fff);
    --wash: var(--lon-accent-wash, #e3f0f1);
    --red: var(--lon-danger, #a8121c);
    --on-red: var(--lon-on-danger, #fff);
    --red-ink: var(--lon-danger-text, #a8121c);
    --red-wash: var(--lon-danger-wash, #fdeeed);
    --focus: var(--lon-focus, #b54b00);
    --round: var(--lon-radius, 0.625rem);
    display: block;
    color-scheme: light dark;
    color: var(--ink);
    font: 1.0625rem/1.55 var(--lon-font, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif);
    scroll-margin-top: var(--lon-sticky-top, 0px);
    -webkit-text-size-adjust: 100%;
  }
  :host([hidden]) { display: none; }
  @media screen and (prefers-color-scheme: dark) {
    :host {
      --ink: var(--lon-text, #e8eeef);
      --soft: var(--lon-text-soft, #aebcc2);
      --paper: var(--lon-background, #141c20);
      --tint: var(--lon-surface, #1f292e);
      --rule: var(--lon-line, #3b4a51);
      --edge: var(--lon-border, #8a9ba4);
      --accent: var(--lon-accent, #7fd0d6);
      --on-accent: var(--lon-on-accent, #06282c);
      --wash: var(--lon-accent-wash, #173438);
      --red: var(--lon-danger, #c62833);
      --red-ink: var(--lon-danger-text, #ff9d94);
      --red-wash: var(--lon-danger-wash, #3a1a1b);
      --focus: var(--lon-focus, #ffc46b);
    }
  }
  *, ::before, ::after { box-sizing: border-box; }
  .vh {
    position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden;
    clip-path: inset(50%); white-space: nowrap;
  }
  .base { background: var(--paper); border: 1px solid var(--rule); border-radius: var(--round); position: relative; overflow-wrap: break-word; }
  .page, .fallback { max-width: 46rem; margin: 0 auto; padding: 1.25rem clamp(1rem, 4vw, 2rem) 2.5rem; }
  .fallback { padding-top: 0; }
  .none { display: none; }

  /* The bar */
  .bar {
    position: sticky; top: var(--lon-sticky-top, 0px); z-index: 3;
    display: flex; flex-wrap: wrap; gap: 0.5rem 0.75rem; align-items: center;
    padding: 0.5rem clamp(0.75rem, 3vw, 1.25rem);
    background: var(--tint); border-bottom: 1px solid var(--rule);
    border-radius: calc(var(--round) - 1px) calc(var(--round) - 1px) 0 0;
  }
  .bar-words { font-weight: 600; }
  .bar .call, .bar .plain { padding: 0.5rem 0.875rem; min-height: 2.75rem; }
  .bar .plain { margin-left: auto; }
  @media (max-width: 30rem) {
    .bar-words { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    .bar { padding-inline: 0.5rem; gap: 0.5rem; font-size: 1rem; }
    .bar .call, .bar .plain { padding-inline: 0.625rem; }
    .flag .row { display: grid; grid-template-columns: 1fr 1fr; }
  }
  .warn, .notice { margin: 0; padding: 0.5rem clamp(1rem, 4vw, 2rem); }
  .warn { background: var(--red-wash); font-weight: 600; border-bottom: 1px solid var(--rule); }
  .notice { font-size: 0.9375rem; color: var(--soft); border-bottom: 1px solid var(--rule); }
  .notice p { margin: 0; }

  /* Words */
  h1, h2, h3, h4 { line-height: 1.25; margin: 0; font-weight: 700; text-wrap: balance; overflow-wrap: break-word; }
  h1 { font-size: clamp(1.625rem, 1.2rem + 2vw, 2.25rem); margin: 0.25rem 0 1rem; }
  h1:focus { outline: none; }
  h2 { font-size: 1.375rem; margin: 2.5rem 0 0.75rem; }
  h3 { font-size: 1.125rem; margin: 1.5rem 0 0.5rem; }
  h4 { font-size: 1.0625rem; margin: 1rem 0 0.25rem; }
  p { margin: 0 0 1rem; }
  ul, ol { margin: 0 0 1rem; padding-left: 1.375rem; }
  li { margin-bottom: 0.4rem; }
  .caption { display: block; font-size: 1rem; font-weight: 400; color: var(--soft); margin-bottom: 0.25rem; }
  .lead { font-size: 1.1875rem; }
  .area { font-weight: 600; color: var(--accent); margin-bottom: 0.5rem; }
  .hint, .place, small { color: var(--soft); font-size: 0.9375rem; }
  small { display: block; font-weight: 400; }
  .strong { font-weight: 700; }
  .inset { border-left: 5px solid var(--accent); background: var(--wash); padding: 0.875rem 1rem; margin: 1.25rem 0; border-radius: 0 var(--round) var(--round) 0; }
  .inset > :last-child { margin-bottom: 0; }
  blockquote { margin: 0.25rem 0; padding-left: 0.875rem; border-left: 3px solid var(--rule); }
  .place { margin: 0 0 0.75rem; padding-left: 1rem; }
  a { color: var(--accent); text-underline-offset: 0.15em; overflow-wrap: anywhere; }

  /* Buttons */
  button { font: inherit; cursor: pointer; }
  :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
  .main, .plain, .danger, .call {
    display: inline-flex; align-items: center; justify-content: center; min-height: 2.875rem; padding: 0.625rem 1.25rem;
    border: 2px solid var(--edge); border-radius: var(--round); font-weight: 700; line-height: 1.25; text-decoration: none; text-align: center;
  }
  .main { background: var(--accent); border-color: var(--accent); color: var(--on-accent); padding-inline: 2rem; }
  .plain { background: var(--paper); color: var(--ink); }
  .call { border-color: var(--accent); color: var(--accent); background: var(--paper); }
  .call.main { background: var(--accent); color: var(--on-accent); font-size: 1.25rem; }
  .danger, .alarm-call { background: var(--red); border-color: var(--red); color: var(--on-red); }
  .huge { font-size: 1.75rem; padding: 1rem 2.5rem; }
  .link {
    border: 0; background: none; padding: 0.5rem 0; min-height: 2.75rem; color: var(--accent);
    text-decoration: underline; text-underline-offset: 0.15em; text-align: left;
  }
  .back::before {
    content: ""; display: inline-block; width: 0.5em; height: 0.5em; margin: 0 0.375em 0.1em 0.15em;
    border: solid currentColor; border-width: 0 0 2px 2px; transform: rotate(45deg);
  }
  .buttons, .row { display: flex; flex-wrap: wrap; gap: 0.75rem 1.25rem; align-items: center; }
  .buttons { margin-top: 2rem; }
  .row { margin: 0.5rem 0; }
  .stack { display: grid; gap: 0.75rem; max-width: 28rem; }
  .stack button { justify-content: flex-start; text-align: left; min-height: 3.5rem; }
  .stack p { margin: 0.5rem 0; }
  @media (hover: hover) {
    .plain:hover { background: var(--wash); }
    .choice:hover > span::before { border-color: var(--accent); }
  }

  /* Choices */
  fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
  legend { padding: 0; font-weight: 700; font-size: 1.1875rem; margin-bottom: 0.625rem; line-height: 1.4; }
  .group { margin: 0 0 2rem; }
  .group > .hint { margin: -0.25rem 0 0.75rem; }
  .choices { display: grid; gap: 0.5rem; }
  .choice {
    position: relative; isolation: isolate; display: flex; gap: 0.75rem; align-items: flex-start;
    padding: 0.6875rem 0.875rem; min-height: 2.875rem; cursor: pointer; line-height: 1.4; overflow-wrap: break-word;
    scroll-margin-top: 5rem;
  }
  .choice > span { flex: 1; min-width: 0; }
  .choice > span::before {
    content: ""; position: absolute; inset: 0; z-index: -1;
    border: 1.5px solid var(--edge); border-radius: var(--round); background: var(--paper);
  }
  .choice input { flex: none; width: 1.375rem; height: 1.375rem; margin: 0; accent-color: var(--accent); scroll-margin: 18rem 0 6rem; }
  .choice input:checked + span::before { border: 2.5px solid var(--accent); background: var(--wash); }
  .choice input:focus-visible { outline: none; }
  .choice input:focus-visible + span::before { outline: 3px solid var(--focus); outline-offset: 2px; }
  .choices.inline { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 0.625rem; }
  .inline .choice { min-width: 5rem; padding-inline: 0.75rem 0.875rem; }
  .clear { justify-self: start; padding-inline: 0.25rem; }
  .columns { grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); }
  ul.columns { display: grid; gap: 0 1.5rem; }
  .wrong { border-left: 5px solid var(--red-ink); padding-left: 1rem; }
  .error { color: var(--red-ink); font-weight: 700; }

  /* Boxes */
  .summary, .flag, .alarm, .quiet, .could-be, .sheet, .contact {
    border: 1px solid var(--rule); border-radius: var(--round); padding: 1rem 1.125rem; margin: 0 0 1.5rem;
  }
  .summary, .flag, .alarm { border: 3px solid var(--red-ink); }
  .flag, .alarm { background: var(--red-wash); }
  :is(.summary, .flag, .quiet, .sheet, .contact) > :first-child { margin-top: 0; }
  :is(.flag, .alarm, .could-be, .sheet, .contact) p { margin-bottom: 0.5rem; }
  :is(.alarm, .could-be, .flag, .sheet, .contact) > :last-child { margin-bottom: 0; }
  .summary ul { margin: 0; padding: 0; list-style: none; }
  .summary a { color: var(--red-ink); font-weight: 700; }

  /* Topics and ladders */
  summary { cursor: pointer; min-height: 2.75rem; padding: 0.5rem 0; color: var(--accent); text-decoration: underline; text-underline-offset: 0.15em; }
  .groups { border-top: 1px solid var(--rule); }
  .group-of-topics { border-bottom: 1px solid var(--rule); }
  .group-of-topics > summary { padding: 0.875rem 0; text-decoration: none; scroll-margin-top: 5rem; }
  .group-name { font-weight: 700; font-size: 1.1875rem; }
  .picked { display: inline-block; margin-left: 0.5rem; padding: 0 0.625rem; border-radius: 1rem; background: var(--accent); color: var(--on-accent); font-size: 0.9375rem; }
  .group-of-topics > fieldset { padding: 0 0 1.25rem; }
  .group-of-topics > summary small { padding-left: 1.125rem; }
  .rung { padding: 1.25rem 0 0.5rem; border-top: 1px solid var(--rule); }
  .rung .group { margin: 0; }
  .rung legend { font-size: 1.0625rem; font-weight: 600; }
  .ladder { border-bottom: 1px solid var(--rule); margin-bottom: 2rem; }
  .official summary { font-size: 0.9375rem; width: fit-content; }
  .flag h2 { margin-bottom: 0.25rem; font-size: 1.1875rem; }
  .flag .row { gap: 0.5rem; }
  .flag .row > * { padding: 0.375rem 0.75rem; min-height: 2.75rem; font-size: 1rem; }
  @media (min-height: 34rem) {
    .flag-place { position: sticky; top: calc(var(--lon-sticky-top, 0px) + 4.25rem); z-index: 2; }
  }
  .quiet { background: var(--tint); }

  /* Answers, contacts, reasons */
  dl, dd { margin: 0; }
  .answers > div { display: grid; grid-template-columns: 1fr auto; gap: 0.125rem 1rem; padding: 0.75rem 0; border-bottom: 1px solid var(--rule); }
  .answers dt { font-weight: 700; }
  .answers dd { grid-column: 1 / -1; min-width: 0; }
  .answers .act { grid-column: 2; grid-row: 1; }
  .answers .act { margin-block: -0.5rem; }
  .answers ul, .answers li { margin: 0; }
  @media (min-width: 48rem) {
    .answers > div { grid-template-columns: 14rem 1fr auto; }
    .answers dd { grid-column: 2; grid-row: 1; }
    .answers .act { grid-column: 3; }
  }
  .contacts { list-style: none; padding: 0; display: grid; gap: 0.75rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); }
  .contacts.single { display: block; }
  .contact { margin: 0; }
  .contact h3 { margin-bottom: 0.125rem; }
  .best { border: 2px solid var(--accent); background: var(--wash); }
  .hours { font-weight: 600; font-size: 0.9375rem; }
  .hours::before { content: ""; display: inline-block; width: 0.7em; height: 0.7em; margin-right: 0.4em; border: 2px solid currentColor; border-radius: 50%; }
  .hours.open::before { background: currentColor; }
  .hours.closed::before { background: linear-gradient(to bottom right, transparent 42%, currentColor 42% 58%, transparent 58%); }
  .hours.open { color: var(--accent); }
  .ways { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center; }
  .reasons { list-style: none; padding: 0; }
  .reasons > li { border-top: 1px solid var(--rule); padding: 1rem 0 0.25rem; margin: 0; }
  .reasons p { margin-bottom: 0.25rem; }
  .tag { color: var(--accent); font-weight: 600; font-size: 0.9375rem; }
  .response { border-left: 3px solid var(--rule); padding-left: 1rem; margin-bottom: 1.25rem; }
  .could-be { border: 2px dashed var(--edge); }
  .sheet { margin-top: 2.5rem; }
  .by-hand textarea { display: block; width: 100%; font: inherit; padding: 0.5rem; margin-top: 0.5rem; }
  dl:not(.answers) dt { font-weight: 700; margin-top: 0.75rem; }

  /* The drawing */
  .screen { margin: 2rem 0; display: grid; gap: 1rem 2rem; align-items: center; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); }
  .screen svg { width: 100%; max-width: 24rem; height: auto; display: block; margin: 0 auto; }
  .step { fill: var(--tint); stroke: var(--edge); stroke-width: 1; }
  .step.known { fill: var(--accent); stroke: var(--accent); }
  .step.possible { fill: var(--wash); stroke: var(--accent); }
  .hatch { stroke: var(--accent); stroke-width: 1.6; fill: none; }
  .number { font-size: 17px; font-weight: 700; fill: var(--soft); }
  .number.known { fill: var(--on-accent); font-size: 24px; }
  .number.possible { fill: var(--ink); stroke: var(--paper); stroke-width: 9; stroke-linejoin: round; paint-order: stroke; }
  .steps { list-style: none; padding: 0; margin: 0; }
  .steps li { display: flex; gap: 0.625rem; align-items: baseline; color: var(--soft); }
  .steps li.known, .steps li.possible { color: var(--ink); font-weight: 700; }
  .steps em { font-style: normal; font-weight: 400; }
  .key { flex: none; width: 1.6em; text-align: center; border: 1.5px solid var(--edge); border-radius: 0.375rem; font-weight: 700; }
  .key.known { background: var(--accent); color: var(--on-accent); border-color: var(--accent); }
  .key.possible { border: 2px dashed var(--accent); }

  @media (forced-colors: active) {
    .step.known { fill: Highlight; stroke: CanvasText; }
    .step { fill: Canvas; stroke: CanvasText; }
    .hatch { stroke: CanvasText; }
    .number { fill: CanvasText; }
    .number.known { fill: HighlightText; }
    .key.known { forced-color-adjust: none; background: Highlight; color: HighlightText; }
    .choice input:checked + span::before { border-color: Highlight; }
    .inset, .quiet { border: 2px solid; }
    .hours.open::before { background: CanvasText; forced-color-adjust: none; }
  }
  @media print {
    :host { color-scheme: light; font-size: 11pt; }
    .bar, .back, .buttons, .no-print, .warn { display: none !important; }
    .base { border: 0; }
    .page { max-width: none; padding: 0; }
    .contact, .reasons > li, .response, .sheet, .screen { break-inside: avoid; }
    h2, h3 { break-after: avoid; }
    .step.known, .key.known { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  }
`;
