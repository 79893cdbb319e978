// How the sheet and saved checks look: the last sheet of styles, laid over the one in styles-later.ts.
// No colour may be the only sign of anything, and no style may stand in the markup.

import { css } from "lit";

export const stylesTake = css`
  .sheet { margin-top: 2.5rem; }
  .file :is(label, input) { display: block; width: 100%; min-height: 2.75rem; padding: 0.5rem 0; font: inherit; }
  .file label { font-weight: 700; }
  .by-hand textarea { margin-top: 0.5rem; }

  /* The sheet to talk from: blanks are ruled, with room to write above the line */
  .paper h2 { font-size: 1.1875rem; margin: 1.75rem 0 0.5rem; padding-bottom: 0.25rem; border-bottom: 2px solid var(--ink); }
  .paper h3 { font-size: 1.0625rem; margin: 0.75rem 0 0.25rem; }
  .paper :is(p, ul) { margin-bottom: 0.375rem; }
  .paper section > .blanks { display: grid; gap: 0 2rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); }
  .paper .blank { margin: 0; padding-top: 1.25rem; color: var(--soft); border-bottom: 1px solid var(--edge); }
  .paper .blank:only-child, .paper section:last-of-type .blank { grid-column: 1 / -1; }
  .paper section:last-of-type .blank { padding-top: 2.25rem; }
  .paper .foot { margin-top: 1.25rem; }
  .not-parents { border: 3px solid var(--red-ink); background: var(--red-wash); border-radius: var(--round); padding: 0.75rem 1rem; font-weight: 700; }

  @media print {
    .paper { font-size: 10.5pt; line-height: 1.35; }
    .paper h1 { font-size: 16pt; margin: 0 0 4pt; }
    .paper :is(h2, h3) { font-size: 11pt; margin: 7pt 0 2pt; padding: 0; }
    .paper h2 { border-width: 1px; }
    .paper :is(p, ul, li, blockquote) { margin-bottom: 1.5pt; font-size: inherit; }
    .paper section > .blanks { grid-template-columns: 1fr 1fr; gap: 0 16pt; }
    .paper .blank { padding-top: 11pt; }
    .paper section > .blanks > .blank { padding-top: 15pt; }
    .paper section:last-of-type > .blanks > .blank { padding-top: 24pt; }
    .paper .foot { font-size: 9pt; margin-top: 6pt; }
    .paper :is(section, li, .blanks) { break-inside: avoid; }
    .paper section.long { break-inside: auto; }
    .not-parents { padding: 4pt 8pt; }
  }
`;
