/** Tables, figures and charts. */
export const data = `
.table-box { overflow-x: auto; margin: 0 -16px; padding: 0 16px; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--muted); font-size: var(--small); padding-bottom: 8px; }
th, td { text-align: left; padding: 8px 16px 8px 0; border-bottom: 1px solid var(--line); vertical-align: top; }
thead th { color: var(--muted); font-size: var(--small); font-weight: 600; vertical-align: bottom; }
tbody th { font-weight: 500; }
tbody tr:last-child > * { border-bottom: 0; }
th.right, td.right { text-align: right; }
td.right { white-space: nowrap; }
td button { white-space: nowrap; min-height: 32px; padding: 4px 12px; }
th:last-child, td:last-child { padding-right: 0; }
p.files { color: var(--muted); font-size: var(--small); margin-top: 8px; display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: center; }
tr.total > * { font-weight: 650; }
.withheld { color: var(--muted); font-style: italic; }
pre { overflow-x: auto; background: var(--sunken); border-radius: 6px; padding: 12px; margin: 8px 0 0; font-size: var(--small); }
.whole { overflow-wrap: anywhere; }
pre.whole { white-space: pre-wrap; overflow-wrap: anywhere; }
.tree { list-style: none; display: grid; gap: 4px; margin-top: 4px; }
.tree .tree { margin-left: 8px; padding-left: 16px; border-left: 1px solid var(--line); }
@media (max-width: 640px) {
  table.stacking thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table.stacking tr { display: grid; grid-template-columns: minmax(0, 1fr); padding: 8px 0; border-bottom: 1px solid var(--line); }
  table.stacking tbody tr:last-child { border-bottom: 0; }
  table.stacking th, table.stacking td { border: 0; padding: 2px 0; text-align: left; display: flex; gap: 16px; justify-content: space-between; }
  table.stacking td[data-label]::before { content: attr(data-label); color: var(--muted); font-size: var(--small); flex: none; max-width: 50%; }
  table.stacking td[data-label] > * { min-width: 0; text-align: right; }
  table.stacking .with-strip { justify-content: end; }
  table.stacking td:empty { display: none; }
}
.figures { display: grid; gap: 16px; grid-template-columns: repeat(auto-fit, minmax(min(100%, 224px), 1fr)); }
.figure { background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); padding: 16px; display: grid; gap: 4px; align-content: start; }
.figure.customer { border-top: 3px solid var(--customer); } .figure.employee { border-top: 3px solid var(--employee); }
.figure .name { font-size: var(--body); font-weight: 600; }
.figure .value { font-size: var(--figure); line-height: 1.2; font-weight: 650; letter-spacing: -0.02em; font-variant-numeric: tabular-nums; }
.figure .context { color: var(--muted); font-size: var(--small); }
.figure .strip { margin: 4px 0; }
.figure { grid-template-columns: minmax(0, 1fr); }
.figure .spread { align-items: center; flex-wrap: nowrap; }
.figure .moved { font-size: var(--small); font-weight: 650; }
.figure .verdict { font-size: var(--small); color: var(--muted); }
.figure .verdict.reached { color: var(--text); font-weight: 650; }
.figure .verdict.not-reached, .figure .verdict.missed { color: var(--attention); font-weight: 650; }
.figure .foot { margin-top: 4px; padding-top: 8px; border-top: 1px solid var(--line); color: var(--muted); font-size: var(--small); }
.spark { width: 112px; height: 40px; flex: 0 1 auto; min-width: 40px; overflow: visible; }
.spark .band { opacity: 0.16; }
.spark .line { stroke-width: 2; stroke-linejoin: round; stroke-linecap: round; }
.strip { width: 100%; height: 16px; display: block; overflow: visible; }
.figure .name a { color: inherit; text-decoration-color: var(--line-strong); }
.with-strip { display: grid; grid-template-columns: 4.5ch minmax(64px, 144px); gap: 16px; align-items: center; }
.with-strip > :first-child { text-align: right; font-weight: 650; }
td .with-strip { justify-content: start; }
.chart { background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); padding: 16px; min-width: 0; }
.chart figcaption { margin-bottom: 16px; }
.chart figcaption h2 { font-size: var(--large); line-height: 1.4; text-wrap: balance; }
.chart figcaption p { color: var(--muted); font-size: var(--small); }
.chart svg { width: 100%; display: block; overflow: visible; }
.chart details { margin-top: 16px; }
.chart summary, summary { cursor: pointer; color: var(--muted); font-size: var(--small); }
.legend { display: flex; flex-wrap: wrap; gap: 4px 16px; list-style: none; font-size: var(--small); margin-top: 4px; }
.legend li { display: inline-flex; align-items: center; gap: 6px; }
.qr { max-width: 100%; height: auto; }
.legend svg { width: 14px; height: 14px; flex: none; }
.chart text, .figure text { fill: var(--text); font-size: 13px; }
.chart text.quiet { fill: var(--muted); font-size: 12px; }
.chart text.small { font-size: 12px; }
.chart text.strong { font-weight: 650; }
.chart .halo { paint-order: stroke; stroke: var(--surface); stroke-width: 4px; stroke-linejoin: round; }
.grid { stroke: var(--line); stroke-width: 1; }
.zero { stroke: var(--line-strong); stroke-width: 1; }
.target { stroke: var(--text); stroke-width: 1; stroke-dasharray: 3 3; }
.track { fill: var(--sunken); }
.fill-promoter { fill: var(--promoter); } .fill-passive { fill: var(--passive); } .fill-detractor { fill: var(--detractor); }
.fill-customer { fill: var(--customer); } .fill-employee { fill: var(--employee); } .fill-accent { fill: var(--accent); }
.stroke-customer { stroke: var(--customer); } .stroke-employee { stroke: var(--employee); } .stroke-accent { stroke: var(--accent); }
.stroke-text { stroke: var(--text); }
.stroke-gap { stroke: var(--line-strong); }
.bar-against { fill: none; stroke: var(--accent); stroke-width: 1.5; }
.whisker { stroke-width: 6; stroke-linecap: round; opacity: 0.35; }
.chart .spread { stroke-width: 3; stroke-linecap: round; opacity: 0.4; }
.line { stroke-width: 2; }
.dot { stroke: var(--surface); stroke-width: 1.5; }
.hatch { display: none; }
`;
