/** The report: one column on the screen as on paper, pages of A4 with room for a punch. */
export const report = `
.report { max-width: 820px; margin: 0 auto; padding: 24px 16px 48px; }
.report-tools { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; padding: 12px 16px; background: var(--surface); border-bottom: 1px solid var(--line); font-size: var(--small); }
.report-head { border-bottom: 3px solid var(--accent); padding-bottom: 16px; margin-bottom: 24px; display: grid; gap: 8px; }
.report-head .whose { display: flex; align-items: center; gap: 12px; font-weight: 600; min-height: 32px; }
.report-head img { max-height: 40px; width: auto; background: #fff; border-radius: 4px; }
.report-head .basis { color: var(--muted); font-size: var(--small); }
.report h2.part { font-size: var(--title); margin-top: 16px; }
.report .in-short li { margin-top: 8px; }
.report form, .report .button, .report .files, .report figure details, .report .picture, .report .card > a { display: none; }
@page report { size: A4; margin: 16mm 14mm 18mm; }
@media print {
  .report-tools { display: none; }
  .report { page: report; max-width: none; padding: 0; }
  .report .chart, .report .card, .report .figures { zoom: 0.86; }
  .report .figures { break-inside: avoid; grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .report h2, .report h3, .report caption { break-after: avoid; }
  .report tr, .report li, .report .notice { break-inside: avoid; }
  .report thead { display: table-header-group; }
  .report section.card:has(table) { break-inside: auto; }
  .report section.part-of-report { break-before: page; }
  .report a { color: inherit; text-decoration: none; }
}
`;
