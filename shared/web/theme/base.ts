/** What bare elements look like. Vietnamese needs the line height of 1.5 for its stacked accents. */
export const base = `
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--page); color: var(--text);
  font: 400 var(--body)/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  overflow-wrap: break-word;
}
h1, h2, h3, p, ul, ol, dl, dd, figure, fieldset { margin: 0; padding: 0; }
h1 { font-size: var(--title); line-height: 1.35; font-weight: 650; letter-spacing: -0.01em; text-wrap: balance; }
h2 { font-size: var(--large); line-height: 1.4; font-weight: 650; }
h3 { font-size: var(--body); font-weight: 650; }
a { color: var(--accent); text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
small, .small { font-size: var(--small); }
.muted { color: var(--muted); }
.number { font-variant-numeric: tabular-nums; }
.visually-hidden {
  position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
.prose { max-width: 68ch; }
code { font-size: 0.9em; background: var(--sunken); border-radius: 4px; padding: 0 4px; }
hr { border: 0; border-top: 1px solid var(--line); margin: 24px 0; }
ul.plain, ol.plain { list-style: none; }
ul.points, ol.points { padding-left: 20px; }
`;
