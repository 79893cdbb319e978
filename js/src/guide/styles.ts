// How the guide looks: a third sheet over those of the checker; columns on a wide screen, one below the other on a phone.
// No colour may be the only sign of anything, and no style may stand in the markup.

import { css } from "lit";

export const guideStyles = css`
  .page { max-width: 84rem; }
  .page > div > :is(.lead, .inset, details, .own-words) { max-width: 46rem; }
  .controls { display: grid; gap: 0.75rem 1rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 9rem), 1fr)); margin: 2rem 0 0.5rem; }
  .controls p { margin: 0; }
  .controls label { display: block; font-weight: 600; margin-bottom: 0.25rem; }
  select { font: inherit; color: inherit; background: var(--paper); border: 2px solid var(--edge); border-radius: var(--round); width: 100%; min-height: 2.875rem; padding: 0.375rem 0.5rem; text-overflow: ellipsis; }
  .shown { margin-bottom: 1rem; }

  /* The grid */
  .line { border-top: 3px solid var(--accent); margin-top: 2rem; }
  .line h2 { margin: 0.75rem 0 0.25rem; scroll-margin-top: 5rem; }
  .line > .hint { margin-bottom: 0.75rem; }
  .cell { padding: 0 0 0.5rem; min-width: 0; }
  .cell h3 { margin: 0.75rem 0 0.5rem; font-size: 1.0625rem; }
  .cell h3 .caption { font-size: 0.9375rem; margin: 0; }
  .cell ul, .finds { list-style: none; padding: 0; margin: 0; }
  .criterion { margin: 0 0 0.375rem; }
  .tap {
    display: flex; gap: 0.5rem; align-items: baseline; width: 100%; min-height: 2.75rem; padding: 0.5rem 0.75rem; text-align: start;
    border: 1.5px solid var(--rule); border-radius: var(--round); background: var(--paper); color: inherit; line-height: 1.4; scroll-margin-top: 5rem;
  }
  .tap > span { flex: 1; min-width: 0; overflow-wrap: break-word; }
  .tap::before {
    content: ""; flex: none; width: 0.45em; height: 0.45em; border: solid var(--accent); border-width: 0 2.5px 2.5px 0; transform: rotate(-45deg);
  }
  .tap[aria-expanded="true"]::before { transform: rotate(45deg); }
  .tap[aria-expanded="true"] { border-color: var(--accent); background: var(--wash); border-end-start-radius: 0; border-end-end-radius: 0; }
  .more:not([hidden]) { border: 1.5px solid var(--accent); border-top: 0; border-radius: 0 0 var(--round) var(--round); padding: 0.75rem; background: var(--paper); }
  .more > :last-child { margin-bottom: 0; }
  .label { font-weight: 700; margin: 1rem 0 0.25rem; }
  .more > .label:first-child, .inset > .label { margin-top: 0; }
  .more .contact { padding: 0.75rem; }
  .neighbours { list-style: none; padding: 0; border-inline-start: 3px solid var(--rule); }
  .neighbours li { padding: 0.25rem 0 0.25rem 0.75rem; margin: 0; }
  .neighbours .here { font-weight: 600; border-inline-start: 5px solid var(--accent); background: var(--wash); }
  .step-level { display: block; color: var(--soft); font-size: 0.9375rem; }
  .spaced > li { margin-bottom: 0.875rem; }
  .levels dd p { margin-bottom: 0.25rem; }
  .paper { display: none; }
  .own-words h2 { font-size: 1.1875rem; margin: 1.25rem 0 0.5rem; }
  .own-words .flag h2 { margin: 0 0 0.25rem; }
  .own-words .row .link { min-height: 2.75rem; }
  @media (max-width: 59.99rem) {
    .cell.empty { display: none; }
  }
  @media (min-width: 60rem) {
    .cells { display: flex; gap: 1rem; align-items: flex-start; }
    .cell { flex: 1 1 0; }
    .cell h3 { min-height: 5.25rem; }
    .controls { grid-template-columns: repeat(auto-fill, minmax(12rem, 1fr)); }
    .cell.wide { flex-grow: 2; }
  }
  @media (hover: hover) {
    .tap:hover { border-color: var(--accent); }
  }
  @media print {
    .cells { display: block; }
    .cell.empty { display: none; }
    .tap { border: 0; padding: 0; min-height: 0; font-weight: 600; background: none; }
    .tap::before { content: none; }
    .paper { display: block; margin: 0.125rem 0 0.375rem; }
    .paper .place { padding: 0; }
    .criterion { break-inside: avoid; margin-bottom: 0.5rem; }
    .line h2, .line > .hint, .cell h3 { break-after: avoid; }
  }
`;
