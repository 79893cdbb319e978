// How the frame and the first pages look, themed by --lon-* properties, for light, dark, forced colours and paper.
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
  .rest { min-height: 100vh; }

  /* The bar */
  .bar-place { position: sticky; top: var(--lon-sticky-top, 0px); z-index: 3; }
  .bar {
    display: flex; flex-wrap: wrap; gap: 0.5rem 0.75rem; align-items: center;
    padding: 0.5rem clamp(0.75rem, 3vw, 1.25rem);
    background: var(--tint); border-bottom: 1px solid var(--rule);
    border-radius: calc(var(--round) - 1px) calc(var(--round) - 1px) 0 0;
  }
  .bar-words { font-weight: 600; }
  .bar .call, .bar .plain { padding: 0.5rem 0.875rem; min-height: 2.75rem; }
  .bar .plain { margin-inline-start: auto; }
  @media (max-width: 30rem) {
    .bar-words { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    .bar { padding-inline: 0.5rem; gap: 0.5rem; font-size: 1rem; }
    .bar .call, .bar .plain { padding-inline: 0.625rem; }
  }
  .warn, .notice { margin: 0; padding: 0.5rem clamp(1rem, 4vw, 2rem); }
  .warn { background: var(--red-wash); font-weight: 600; border-bottom: 1px solid var(--rule); }
  .notice { font-size: 0.9375rem; color: var(--soft); border-bottom: 1px solid var(--rule); }
  .notice p { margin: 0; }
  .notice:empty { display: none; }

  /* Words */
  h1, h2, h3, h4 { line-height: 1.25; margin: 0; font-weight: 700; text-wrap: balance; overflow-wrap: break-word; }
  h1 { font-size: clamp(1.625rem, 1.2rem + 2vw, 2.25rem); margin: 0.25rem 0 1rem; }
  h1:focus { outline: none; }
  h2 { font-size: 1.375rem; margin: 2.5rem 0 0.75rem; }
  h3 { font-size: 1.125rem; margin: 1.5rem 0 0.5rem; }
  p { margin: 0 0 1rem; }
  ul, ol { margin: 0 0 1rem; padding-inline-start: 1.375rem; }
  li { margin-bottom: 0.4rem; }
  .caption { display: block; font-size: 1rem; font-weight: 400; color: var(--soft); margin-bottom: 0.25rem; }
  .lead { font-size: 1.1875rem; }
  .area { font-weight: 600; color: var(--accent); margin-bottom: 0.5rem; }
  .hint, .place, small { color: var(--soft); font-size: 0.9375rem; }
  small { display: block; font-weight: 400; }
  .strong { font-weight: 700; }
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
    text-decoration: underline; text-underline-offset: 0.15em; text-align: start;
  }
  .back::before {
    content: ""; display: inline-block; width: 0.5em; height: 0.5em; margin: 0 0.375em 0.1em;
    border: solid currentColor; border-width: 0 0 2px 2px; transform: rotate(45deg);
  }
  [dir="rtl"] .back::before { transform: rotate(-135deg); }
  .buttons, .row { display: flex; flex-wrap: wrap; gap: 0.75rem 1.25rem; align-items: center; }
  .buttons { margin-top: 2rem; }
  .row { margin: 0.5rem 0; }
  .stack { display: grid; gap: 0.75rem; max-width: 28rem; }
  .stack button { justify-content: flex-start; text-align: start; min-height: 3.5rem; }
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
  .clear { justify-self: start; padding-inline: 0.25rem; }
  .wrong { border-inline-start: 5px solid var(--red-ink); padding-inline-start: 1rem; }
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
  .summary a, .alone { display: inline-block; padding-block: 0.25rem; }

  /* Folds, somebody to ring */
  summary { cursor: pointer; min-height: 2.75rem; padding: 0.5rem 0; color: var(--accent); text-decoration: underline; text-underline-offset: 0.15em; }
  .quiet { background: var(--tint); }
  .contacts { list-style: none; padding: 0; display: grid; gap: 0.75rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); }
  .contact { margin: 0; }
  .ways { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center; }

  @media (forced-colors: active) {
    .choice input:checked + span::before { border-color: Highlight; }
    .quiet { border: 2px solid; }
  }
  @media print {
    :host { color-scheme: light; font-size: 11pt; }
    .bar, .back, .buttons, .no-print, .warn { display: none !important; }
    .base { border: 0; }
    .page { max-width: none; padding: 0; }
    h2, h3 { break-after: avoid; }
  }
`;
