/**
 * How the page looks: light and dark, wide and on a phone.
 *
 * The colours of the implementations have about the same contrast with the paper, and none is the
 * others' neighbour for those who see two colours only; shapes tell them apart as well.
 *
 * @module
 */

/** The colours of a light page. */
export const light = `
  --paper: #fbfaf7; --card: #ffffff; --ink: #1d2126; --soft: #5b636d; --line: #e3e1da;
  --band: #ece8dd; --good: #17713d; --bad: #b3261e; --unsure: #8a5a00; --accent: #1f5fbf;
  --impl-0: #7a6a58; --impl-1: #c2571a; --impl-2: #2f6fd0; --impl-3: #12805c; --impl-4: #a3308a;
  --impl-5: #b58900; --impl-6: #5a4fcf; --impl-7: #66707a;
`;

/** The colours of a dark page. */
export const dark = `
    --paper: #14171b; --card: #1b1f25; --ink: #e7e9ec; --soft: #a2abb6; --line: #30363e;
    --band: #2a2f37; --good: #63cf8e; --bad: #ff8a80; --unsure: #e6b450; --accent: #85b4ff;
    --impl-0: #b8a890; --impl-1: #ff9a5c; --impl-2: #7fb2ff; --impl-3: #4fd1a1; --impl-4: #f08bd8;
    --impl-5: #e8c547; --impl-6: #a79cff; --impl-7: #a9b4bf;
`;

/** What every part of a report looks like, in whichever colours. */
export const rules = `
* { box-sizing: border-box; }
html { scroll-behavior: smooth; -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
}
header, main, footer { max-width: 1128px; margin: 0 auto; padding: 0 24px; }
header { padding-top: 40px; }
footer { padding-bottom: 56px; color: var(--soft); font-size: 14px; }
h1 { font-size: 30px; line-height: 1.2; margin: 0 0 4px; letter-spacing: -0.01em; }
h2 { font-size: 22px; line-height: 1.3; margin: 56px 0 6px; letter-spacing: -0.01em; }
h3 { font-size: 16px; margin: 28px 0 4px; }
p { margin: 6px 0 12px; max-width: 76ch; }
a { color: var(--accent); }
code { font: 0.9em ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.soft { color: var(--soft); }
.card {
  background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 16px 20px;
  margin: 14px 0; min-width: 0;
}
.tiles { display: flex; flex-wrap: wrap; gap: 10px; margin: 20px 0; padding: 0; list-style: none; }
.tiles li {
  background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 8px 16px;
}
.tiles b { display: block; font-size: 24px; line-height: 1.2; font-variant-numeric: tabular-nums; }
.tiles span { color: var(--soft); font-size: 14px; }
.faster { color: var(--good); } .slower, .error { color: var(--bad); }
.inconclusive { color: var(--unsure); } .equivalent, .absent { color: var(--soft); }
.warn { border-left: 4px solid var(--unsure); } .broken { border-left: 4px solid var(--bad); }
.warn ul, .broken ul, .how ul { margin: 6px 0; padding-left: 20px; }
.warn li, .broken li { overflow-wrap: anywhere; }
.how li { margin: 4px 0; max-width: 84ch; }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: 4px 18px; margin: 8px 0; }
dl.facts dt { color: var(--soft); } dl.facts dd { margin: 0; overflow-wrap: anywhere; }
.legend { display: flex; flex-wrap: wrap; gap: 2px 18px; margin: 6px 0 2px; padding: 0; list-style: none; font-size: 14px; }
.legend li { display: flex; align-items: center; gap: 6px; }
.plot { font: 11px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; display: block; height: auto; max-width: 100%; overflow: visible; }
.plot text { white-space: pre; }
.narrow { display: none; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 8px 28px; }
.pair > div { min-width: 0; }
.pair h4 { margin: 10px 0 2px; font-size: 14px; }
.scroll { overflow-x: auto; margin: 10px 0; }
table { border-collapse: separate; border-spacing: 0; font-size: 14px; font-variant-numeric: tabular-nums; width: 100%; }
th, td { padding: 5px 9px; text-align: right; white-space: nowrap; border-bottom: 1px solid var(--line); }
thead th { color: var(--soft); font-weight: 500; vertical-align: bottom; }
tbody th { font-weight: 600; }
th:first-child { text-align: left; position: sticky; left: 0; background: var(--card); z-index: 1; }
th small, td small { color: var(--soft); font-size: 12px; font-weight: 400; }
td.why { text-align: left; white-space: normal; overflow-wrap: anywhere; min-width: 240px; }
tr:last-child > * { border-bottom: 0; }
details.case { padding: 0; }
details.case > summary { cursor: pointer; padding: 12px 20px; list-style-position: inside; }
details.case > summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 10px; }
details.case[open] > summary { border-bottom: 1px solid var(--line); }
details.case > .body { padding: 8px 20px 16px; }
summary .name { font-weight: 600; margin-right: 12px; overflow-wrap: anywhere; }
summary .chips { display: inline-flex; flex-wrap: wrap; gap: 0 14px; font-size: 14px; font-variant-numeric: tabular-nums; }
@media (max-width: 900px) {
  .wide { display: none; }
  .narrow { display: block; }
  .narrow .plot { width: 100%; max-width: 480px; }
  .pair { grid-template-columns: 1fr; }
}
@media (max-width: 720px) {
  header, main, footer { padding-left: 16px; padding-right: 16px; }
  header { padding-top: 24px; }
  h1 { font-size: 25px; } h2 { font-size: 20px; margin-top: 40px; }
  .card { padding: 12px 10px; border-radius: 8px; }
  details.case > summary { padding: 12px; } details.case > .body { padding: 6px 10px 12px; }
  dl.facts { grid-template-columns: 1fr; gap: 0; } dl.facts dd { margin-bottom: 8px; }
  .tiles { gap: 8px; } .tiles li { padding: 6px 12px; } .tiles b { font-size: 20px; }
  summary .chips { display: flex; }
  th, td { padding: 5px 8px; }
  th:first-child { max-width: 45vw; overflow: hidden; text-overflow: ellipsis; }
}
@media print { details.case > .body { display: block; } }
`;

/** The style sheet of a report, which is as light or dark as its reader's machine. */
export const style = `
:root {
  color-scheme: light dark;${light.trimEnd()}
}
@media (prefers-color-scheme: dark) {
  :root {${dark.trimEnd()}
  }
}${rules}`;
