/** On paper: only what was found, in black on white, with patterns where colours may be lost. */
export const print = `
@media print {
  :root { color-scheme: light; }
  body { background: #fff; font-size: 10.5pt; }
  .frame { display: block; }
  .bar, .skip, form, .button, .no-print, iframe { display: none; }
  main { padding: 0; max-width: none; }
  .card, .figure, .chart { break-inside: avoid; border-color: #bbb; }
  .hatch { display: inline; }
  details:not([open]), summary { display: none; }
  * { print-color-adjust: exact; }
}
`;
