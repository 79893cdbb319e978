// How the later pages look: a second sheet, laid over the one in styles.ts when those pages arrive.
// No colour may be the only sign of anything, and no style may stand in the markup.

import { css } from "lit";

export const laterStyles = css`
  h4 { font-size: 1.0625rem; margin: 1rem 0 0.25rem; }
  .inset { border-inline-start: 5px solid var(--accent); background: var(--wash); padding: 0.875rem 1rem; margin: 1.25rem 0; border-start-end-radius: var(--round); border-end-end-radius: var(--round); }
  .inset > :first-child { margin-top: 0; }
  .inset > :last-child { margin-bottom: 0; }
  .inset > h2 { font-size: 1.1875rem; }
  li > .link { vertical-align: baseline; }
  blockquote { margin: 0.25rem 0; padding-inline-start: 0.875rem; border-inline-start: 3px solid var(--rule); }
  .place { margin: 0 0 0.75rem; padding-inline-start: 1rem; }
  .choices.inline { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 0.625rem; }
  .inline .choice { min-width: 5rem; padding-inline: 0.75rem 0.875rem; }
  .columns { grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); }
  ul.columns { display: grid; gap: 0 1.5rem; }

  /* The bar where the page lies over its place: see afloat.ts */
  .looking, .looking * { pointer-events: none; }
  .bar.afloat {
    position: fixed; inset: auto; inset-inline-end: 0.5rem; z-index: 2147483647; margin: 0; width: max-content; max-width: calc(100% - 1rem);
    border: 2px solid var(--edge); border-radius: var(--round); color: var(--ink); box-shadow: 0 2px 12px rgb(0 0 0 / 0.35); overflow: visible;
  }

  /* Own words, topics and ladders */
  .own-words { background: var(--tint); border-radius: var(--round); padding: 1rem 1.125rem; margin-bottom: 1.5rem; }
  .own-words label.strong { font-size: 1.1875rem; }
  .own-words > .hint { margin-bottom: 0.5rem; }
  .own-words .flag { background: var(--red-wash); margin: 1rem 0 0; }
  .own-words :is(.group, .quiet, .inset), .own-words > .row { margin: 1.25rem 0 0; }
  .own-words .quiet { background: var(--paper); }
  textarea { display: block; width: 100%; font: inherit; color: inherit; background: var(--paper); border: 2px solid var(--edge); border-radius: var(--round); padding: 0.625rem 0.75rem; resize: vertical; scroll-margin-top: 5rem; }
  .groups { border-top: 1px solid var(--rule); }
  .group-of-topics { border-bottom: 1px solid var(--rule); }
  .group-of-topics > summary { padding: 0.875rem 0; text-decoration: none; scroll-margin-top: 5rem; }
  .group-name { font-weight: 700; font-size: 1.1875rem; }
  .picked { display: inline-block; margin-inline-start: 0.5rem; padding: 0 0.625rem; border-radius: 1rem; background: var(--accent); color: var(--on-accent); font-size: 0.9375rem; }
  .group-of-topics > fieldset { padding: 0 0 1.25rem; }
  .group-of-topics > summary small { padding-inline-start: 1.125rem; }
  .rung { padding: 1.25rem 0 0.5rem; border-top: 1px solid var(--rule); }
  .rung .group { margin: 0; }
  .rung.look { border-inline-start: 5px solid var(--accent); padding-inline-start: 1rem; }
  .level { font-size: 1.1875rem; margin: 2rem 0 0.75rem; }
  .rung legend { font-size: 1.0625rem; font-weight: 600; }
  .ladder { border-bottom: 1px solid var(--rule); margin-bottom: 2rem; }
  .official summary { font-size: 0.9375rem; width: fit-content; }
  .flag h2 { margin-bottom: 0.25rem; font-size: 1.1875rem; }
  .flag .row { gap: 0.5rem; }
  .flag .row > * { padding: 0.375rem 0.75rem; min-height: 2.75rem; font-size: 1rem; }
  @media (min-height: 34rem) {
    .flag-place { position: sticky; top: calc(var(--lon-sticky-top, 0px) + 4.25rem); z-index: 2; }
  }

  /* Easy read */
  .easy-lines { list-style: none; padding: 0; margin: 1.5rem 0 2rem; display: grid; gap: 1.25rem; }
  .easy-lines li { display: grid; grid-template-columns: clamp(4.5rem, 20vw, 6rem) 1fr; gap: 1.25rem; align-items: center; margin: 0; }
  .easy-lines svg { fill: none; stroke-linecap: round; stroke-linejoin: round; }
  .lines { stroke: currentColor; stroke-width: 2.5; }
  .shapes { fill: var(--wash); }
  .easy .page :is(p, li, legend, summary, .choice, button, small) { font-size: 1.25rem; }
  .easy .choice input { margin-top: 0.1875rem; }
  .easy-switch { margin-top: 1.25rem; }
  .easy .columns, .easy .contacts { grid-template-columns: 1fr; }

  /* Answers, contacts, reasons */
  dl, dd { margin: 0; }
  .answers > div { display: grid; grid-template-columns: 1fr auto; gap: 0.125rem 1rem; padding: 0.75rem 0; border-bottom: 1px solid var(--rule); }
  .answers dt { font-weight: 700; }
  .answers dd { grid-column: 1 / -1; min-width: 0; }
  .answers .act { grid-column: 2; grid-row: 1; margin-block: -0.5rem; }
  .answers :is(ul, li) { margin: 0; }
  @media (min-width: 48rem) {
    .answers > div { grid-template-columns: 14rem 1fr auto; }
    .answers dd { grid-column: 2; grid-row: 1; }
    .answers .act { grid-column: 3; }
  }
  .relay { display: inline-flex; align-items: center; padding-block: 0; font-size: 0.9375rem; }
  .contacts.single { display: block; }
  .contact h3 { margin-bottom: 0.125rem; }
  .best { border: 2px solid var(--accent); background: var(--wash); }
  .hours { font-weight: 600; font-size: 0.9375rem; }
  .hours::before { content: ""; display: inline-block; width: 0.7em; height: 0.7em; margin-inline-end: 0.4em; border: 2px solid currentColor; border-radius: 50%; }
  .hours.open::before { background: currentColor; }
  .hours.closed::before { background: linear-gradient(to bottom right, transparent 42%, currentColor 42% 58%, transparent 58%); }
  .hours.open { color: var(--accent); }
  .reasons { list-style: none; padding: 0; }
  .reasons > li { border-top: 1px solid var(--rule); padding: 1rem 0 0.25rem; margin: 0; }
  .reasons p { margin-bottom: 0.25rem; }
  .tag { color: var(--accent); font-weight: 600; font-size: 0.9375rem; }
  .response { border-inline-start: 3px solid var(--rule); padding-inline-start: 1rem; margin-bottom: 1.25rem; }
  .also { border-top: 1px solid var(--rule); padding-top: 0.75rem; margin-bottom: 0.75rem; }
  .also h4, .also .tag { margin: 0 0 0.25rem; }
  .sides { display: grid; gap: 0 2rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); }
  .sides h4 { margin-top: 0.25rem; }
  .quiet h2 { font-size: 1.1875rem; }
  .could-be { border: 2px dashed var(--edge); }
  dl:not(.answers) dt { font-weight: 700; margin-top: 0.75rem; }

  /* The drawing */
  .screen { margin: 2rem 0; display: grid; gap: 1rem 2rem; align-items: center; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); }
  .screen svg { width: 100%; max-width: 24rem; height: auto; display: block; margin: 0 auto; }
  .step { fill: var(--tint); stroke: var(--edge); stroke-width: 1; }
  .step.known { fill: var(--accent); stroke: var(--accent); }
  .step.possible { fill: var(--wash); stroke: var(--accent); }
  .hatch { stroke: var(--accent); stroke-width: 1.6; fill: none; }
  .number { font-size: 17px; font-weight: 700; fill: var(--soft); }
  .many .number { font-size: 11px; }
  .many .number.known { font-size: 14px; }
  .many .number.possible { stroke-width: 5; }
  .number.known { fill: var(--on-accent); font-size: 24px; }
  .number.possible { fill: var(--ink); stroke: var(--paper); stroke-width: 9; stroke-linejoin: round; paint-order: stroke; }
  .steps { list-style: none; padding: 0; margin: 0; }
  .steps li { display: flex; gap: 0.625rem; align-items: baseline; color: var(--soft); }
  .steps li.known, .steps li.possible { color: var(--ink); font-weight: 700; }
  .steps em { font-style: normal; font-weight: 400; }
  .key { flex: none; width: 1.6em; text-align: center; border: 1.5px solid var(--edge); border-radius: 0.375rem; font-weight: 700; }
  .key.known { background: var(--accent); color: var(--on-accent); border-color: var(--accent); }
  .key.possible { border: 2px dashed var(--accent); }

  @media (max-width: 30rem) {
    .flag .row { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 7.25rem), 1fr)); }
    .own-words .flag .row { grid-template-columns: 1fr; }
    .main { padding-inline: 1.25rem; }
  }
  @media (forced-colors: active) {
    .shapes { fill: none; }
    .step.known { fill: Highlight; stroke: CanvasText; }
    .step { fill: Canvas; stroke: CanvasText; }
    .hatch { stroke: CanvasText; }
    .number { fill: CanvasText; }
    .number.known { fill: HighlightText; }
    .key.known { forced-color-adjust: none; background: Highlight; color: HighlightText; }
    .inset { border: 2px solid; }
    .hours.open::before { background: CanvasText; forced-color-adjust: none; }
  }
  @media print {
    /* What is white on colour would come out pale: a number to ring is read on paper, not pressed. */
    .call, .call.main, .alarm-call { min-height: 0; padding: 0.125rem 0.5rem; background: none; color: var(--ink); }
    .relay { display: none; }
    .notice { padding-inline: 0; }
    summary { break-after: avoid; }
    .contact, .reasons > li, .response, .sheet, .screen { break-inside: avoid; }
    .step.known, .key.known, .hours::before { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  }
`;
