/** Buttons, fields, notices: everything that somebody presses, fills in or must not overlook. */
export const controls = `
button, .button {
  font: inherit; font-weight: 600; display: inline-flex; align-items: center; justify-content: center; min-height: 40px;
  padding: 8px 16px; border-radius: 6px; border: 1px solid var(--line-strong); background: var(--surface);
  color: var(--text); cursor: pointer; text-decoration: none; text-align: center;
}
button:hover, .button:hover { background: var(--sunken); }
button.primary, .button.primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
button.primary:hover, .button.primary:hover { filter: brightness(1.08); }
button.quiet { border-color: transparent; background: none; padding: 4px 8px; min-height: 32px; font-weight: 400;
  color: var(--muted); text-decoration: underline; text-underline-offset: 0.2em; }
button.danger { background: var(--problem); border-color: var(--problem); color: var(--on-accent); }
.languages { display: inline-flex; gap: 4px; border: 0; }
.languages button { min-height: 28px; padding: 2px 8px; font-size: var(--small); font-weight: 400; border-color: var(--line); }
.languages button[aria-pressed='true'] { background: var(--sunken); color: var(--text); font-weight: 600; }
form.stack { max-width: 640px; }
form.stack.wide { max-width: none; }
form.choose-part { align-items: end; }
form.choose-part a { padding: 8px 0; }
form:not(:has([value='widget']:checked)) .for-widget, form:not(:has([value='kiosk']:checked)) .for-kiosk { display: none; }
form.stack > button { justify-self: start; }
.field { display: grid; gap: 4px; min-width: 0; border: 0; }
.field > label, .field > legend { font-weight: 600; padding: 0; }
.field > legend { margin-bottom: 4px; }
.hint { color: var(--muted); font-size: var(--small); }
.error { color: var(--problem); font-weight: 600; font-size: var(--small); }
.field.wrong { border-left: 3px solid var(--problem); padding-left: 12px; }
input, select, textarea {
  font: inherit; color: inherit; background: var(--surface); border: 1px solid var(--line-strong); border-radius: 6px;
  padding: 8px 12px; width: 100%; min-height: 40px; accent-color: var(--accent);
}
input[type='checkbox'], input[type='radio'] { width: 18px; height: 18px; min-height: 0; margin: 3px 0 0; flex: none; }
input[type='number'] { max-width: 120px; }
input[type='datetime-local'], input[type='date'], select { max-width: 320px; }
.option { display: flex; gap: 8px; align-items: flex-start; padding: 4px 0; }
.option label { font-weight: 400; }
.cards { display: grid; gap: 8px; }
.cards .option { border: 1px solid var(--line); border-radius: var(--radius); padding: 12px 16px; background: var(--surface); }
.cards .option:has(:checked) { border-color: var(--accent); background: var(--accent-soft); }
.scroll-list { max-height: 320px; overflow: auto; border: 1px solid var(--line); border-radius: 6px; padding: 8px 12px; background: var(--surface); }
.depth-1 { margin-left: 24px; } .depth-2 { margin-left: 48px; } .depth-3 { margin-left: 72px; } .depth-4 { margin-left: 96px; }
.notice { border-radius: var(--radius); border: 1px solid var(--line); border-left: 4px solid var(--accent); background: var(--surface); padding: 12px 16px; }
.notice > strong { display: block; }
.notice ul, .remarks ul { padding-left: 20px; }
.notice li + li { margin-top: 4px; }
.notice > h2 + p, .notice > ul + p { margin-top: 8px; }
.notice.attention { border-left-color: var(--attention); background: var(--attention-soft); }
.notice.problem { border-left-color: var(--problem); background: var(--problem-soft); }
.notice.done { border-left-color: var(--promoter); background: var(--accent-soft); }
.empty { border: 1px dashed var(--line-strong); border-radius: var(--radius); padding: 24px; text-align: center; display: grid; gap: 8px; justify-items: center; }
.empty p { max-width: 52ch; color: var(--muted); }
.badge { display: inline-flex; align-items: center; gap: 6px; font-size: var(--small); padding: 1px 8px; border-radius: 999px;
  background: var(--sunken); color: var(--text); white-space: nowrap; }
.badge.customer { background: var(--customer-soft); } .badge.employee { background: var(--employee-soft); }
.badge.live::before { content: ''; width: 8px; height: 8px; border-radius: 50%; background: var(--promoter); }
.badge.attention { background: var(--attention-soft); color: var(--attention); font-weight: 600; }
.reader-line { display: grid; gap: 4px; grid-template: 'name language' 'email email' / minmax(0, 1.6fr) minmax(0, 1fr); padding: 8px 0; border-bottom: 1px solid var(--line); }
.reader-line [type='email'] { grid-area: email; }
.column-line { display: grid; gap: 4px 16px; grid-template-columns: minmax(0, 1fr); padding: 8px 0; border-bottom: 1px solid var(--line); }
.column-line > * { min-width: 0; overflow-wrap: anywhere; }
.column-line label { font-weight: 600; }
@media (min-width: 641px) {
  .column-line { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .column-line label, .column-line .hint { grid-column: 1; }
  .column-line select { grid-area: 1 / 2 / span 2; }
  .column-line .own-name { grid-column: 2; }
}
.column-line:not(:has(option[value='attribute']:checked)) .own-name { display: none; }
.colour-line { display: flex; gap: 8px; align-items: center; }
.colour-line [type='color'] { width: 64px; padding: 4px; flex: none; cursor: pointer; }
.colour-line input:not([type='color']) { max-width: 160px; font-variant-numeric: tabular-nums; }
.swatch { width: 16px; height: 16px; border-radius: 4px; margin-right: 8px; }
.logo-sample { background: #fff; padding: 8px; box-sizing: content-box; border: 1px solid var(--line); border-radius: 6px; }
.preview { width: 100%; height: 560px; border: 1px solid var(--line); border-radius: var(--radius); background: #fff; color-scheme: light; }
.preview.low { height: 380px; }
progress { appearance: none; width: 100%; height: 8px; border: 0; border-radius: 4px; overflow: hidden; background: var(--sunken); display: block; }
progress::-webkit-progress-bar { background: var(--sunken); }
progress::-webkit-progress-value { background: var(--accent); }
progress::-moz-progress-bar { background: var(--accent); }
progress.customer::-webkit-progress-value { background: var(--customer); }
progress.customer::-moz-progress-bar { background: var(--customer); }
progress.employee::-webkit-progress-value { background: var(--employee); }
progress.employee::-moz-progress-bar { background: var(--employee); }
`;
