/** Editing a survey: languages side by side, the preview beside the form, questions that can be moved. */
export const editing = `
.both { display: grid; gap: 8px 16px; grid-template-columns: minmax(0, 1fr); align-items: end; }
.both > * { min-width: 0; }
.both textarea { field-sizing: content; min-height: 64px; }
.numbers { display: flex; flex-wrap: wrap; gap: 16px; }
.beside { display: grid; gap: 32px 24px; grid-template-columns: minmax(0, 1fr); align-items: start; }
.beside > * { min-width: 0; }
.beside .preview { height: 640px; }
.question-list > li { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 4px 8px; padding: 8px 0; border-top: 1px solid var(--line); align-items: start; }
.question-list > li:first-child { border-top: 0; }
.question-list form { display: flex; gap: 4px; }
.question-list button, .moves button { min-height: 36px; min-width: 36px; padding: 4px; }
.question-list .spare, .moves .spare { width: 36px; height: 36px; }
.question-list .tags { display: flex; flex-wrap: wrap; gap: 2px 8px; }
.grip { width: 20px; padding: 6px 0; text-align: center; color: var(--muted); cursor: grab; touch-action: none; user-select: none; visibility: hidden; }
[data-draggable] .grip { visibility: visible; }
fieldset.card { border: 1px solid var(--line); }
fieldset.card > .field > select { max-width: none; }
fieldset.card > legend:not(.visually-hidden) { float: left; width: 100%; margin-bottom: 4px; }
fieldset.card > legend:not(.visually-hidden) + * { clear: both; }
.stack > button { justify-self: start; }
.lines { display: grid; gap: 8px; }
.lines > .line { border: 1px solid var(--line); border-radius: 6px; padding: 8px 12px; background: var(--sunken); }
.lines > [data-key] { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 8px; align-items: start; }
.lines .moves { display: grid; gap: 4px; }
[data-key].dragged { opacity: 0.45; }
[data-key].drop-before { box-shadow: 0 -3px 0 var(--accent); }
[data-key].drop-after { box-shadow: 0 3px 0 var(--accent); }
[data-key]:target, [data-key].moved { background: var(--accent-soft); }
.ticks { display: flex; flex-wrap: wrap; gap: 4px 16px; }
.ticks .option { min-height: 32px; }
.twin { display: grid; grid-template-columns: minmax(0, 1fr); gap: 8px 24px; padding: 12px 0; border-top: 1px solid var(--line); }
.twin li + li { margin-top: 8px; }
.twin > .across { grid-column: 1 / -1; }
.twin .side { padding-left: 12px; border-left: 3px solid var(--line); min-width: 0; }
.twin .side.customer { border-color: var(--customer); } .twin .side.employee { border-color: var(--employee); }
@media (min-width: 641px) {
  .both, .twin { grid-template-columns: repeat(2, minmax(0, 1fr)); }
}
@media (min-width: 1000px) {
  .beside { grid-template-columns: minmax(0, 1fr) minmax(0, 400px); }
  .beside > aside { position: sticky; top: 24px; }
}
`;
