/** Where things stand: the frame of the console, cards, stacks and rows. One column on a phone. */
export const layout = `
.skip { position: absolute; left: 8px; top: -48px; background: var(--surface); padding: 8px 16px; z-index: 2; }
.skip:focus { top: 8px; }
.frame { min-height: 100vh; display: grid; grid-template-columns: minmax(0, 1fr); grid-template-rows: auto 1fr; }
.bar { background: var(--surface); border-bottom: 1px solid var(--line); padding: 8px 16px; }
.brand { display: inline-flex; align-items: center; gap: 8px; font-weight: 700; color: var(--text); text-decoration: none; }
.brand svg { width: 20px; height: 20px; }
.bar-top { display: flex; justify-content: space-between; align-items: center; gap: 8px 16px; flex-wrap: wrap; }
.bar nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0 4px; margin: 4px -8px 0; }
.bar nav a { display: block; padding: 8px; border-radius: 6px; color: var(--muted); text-decoration: none; }
.bar nav a:hover { background: var(--sunken); color: var(--text); }
.bar nav a[aria-current] { color: var(--text); font-weight: 600; background: var(--accent-soft); }
.account form { display: contents; }
.who { display: none; }
.account { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; font-size: var(--small); color: var(--muted); }
main { padding: 24px 16px 64px; max-width: 1040px; width: 100%; }
.page-head { display: flex; flex-wrap: wrap; gap: 16px; justify-content: space-between; align-items: flex-start; margin-bottom: 24px; }
.page-head > div:first-child { flex: 1 1 320px; min-width: 0; }
.trail { font-size: var(--small); color: var(--muted); margin-bottom: 4px; }
.trail a { color: var(--muted); }
.lead { color: var(--muted); margin-top: 4px; max-width: 68ch; }
.stack { display: grid; grid-template-columns: minmax(0, 1fr); gap: 24px; }
.stack.tight { gap: 8px; }
details > .stack { margin-top: 16px; }
.row { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; }
.spread { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: baseline; justify-content: space-between; }
.columns { display: grid; gap: 24px; grid-template-columns: repeat(auto-fit, minmax(min(100%, 320px), 1fr)); align-items: start; }
.columns > * { min-width: 0; }
.card { background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); padding: 16px; min-width: 0; }
.card > * + * { margin-top: 8px; }
.card > ul { margin-top: 16px; }
.card.customer { border-top: 3px solid var(--customer); }
.card.employee { border-top: 3px solid var(--employee); }
.section-title { margin-bottom: 8px; }
.todo { list-style: none; display: grid; gap: 8px; }
.todo li { display: grid; grid-template-columns: 8px minmax(0, 1fr); gap: 12px; align-items: start; }
.todo li::before { content: ''; width: 8px; height: 8px; margin-top: 7px; border-radius: 50%; background: var(--line-strong); }
.todo li.urgent::before { background: var(--attention); }
.card.next { padding: 24px; }
.card.next > * + * { margin-top: 12px; }
.card.next h3 { font-size: var(--large); }
.chips { display: flex; flex-wrap: wrap; gap: 8px; list-style: none; }
.narrow { max-width: 480px; }
.medium { max-width: 720px; }
.centre { min-height: 100vh; display: grid; place-items: center; padding: 24px 16px; }
.list > li { padding: 12px 0; border-top: 1px solid var(--line); }
.list > li:first-child { border-top: 0; padding-top: 0; }
.list > li:last-child { padding-bottom: 0; }
.facts { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 4px 16px; }
.facts dt { color: var(--muted); }
.facts dd { overflow-wrap: anywhere; }
@media (max-width: 640px) { .facts { grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); } }
@media (min-width: 1000px) {
  .frame { grid-template-columns: 232px minmax(0, 1fr); grid-template-rows: 1fr; }
  .bar { border-bottom: 0; border-right: 1px solid var(--line); padding: 24px 16px; display: flex; flex-direction: column;
    gap: 24px; position: sticky; top: 0; height: 100vh; }
  .bar-top { display: contents; }
  .bar nav { flex: 1; order: 1; }
  .bar nav ul { flex-direction: column; gap: 2px; }
  .bar nav a { padding: 6px 8px; }
  .who { display: inline; }
  .account { order: 2; flex-direction: column; align-items: flex-start; }
  main { padding: 40px 48px 96px; }
}
`;
