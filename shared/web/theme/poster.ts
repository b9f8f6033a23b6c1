import { createHash } from 'node:crypto';
import { tokens } from './tokens.ts';

/** Paper that a poster is printed on, upright, in millimetres. */
const PAPER = { a5: { width: 148, height: 210, padding: 10 }, a4: { width: 210, height: 297, padding: 20 } };

export type PosterSize = keyof typeof PAPER;
export const POSTER_SIZES = ['a5', 'a4'] as const satisfies readonly PosterSize[];

interface Stylesheet {
  readonly css: string;
  /** Carries a hash of the content, so a browser may keep it for good. */
  readonly path: string;
}

/** One for each size: not every browser knows two kinds of pages in one document. */
export const POSTER_STYLESHEETS: Readonly<Record<PosterSize, Stylesheet>> = {
  a5: stylesheetFor('a5'),
  a4: stylesheetFor('a4'),
};

function stylesheetFor(size: PosterSize): Stylesheet {
  const css = cssFor(size);
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 12);
  return { css, path: `/assets/poster-${size}.${hash}.css` };
}

/** A sheet of paper on the screen; on paper nothing but the sheet. It is a hair lower than the page, or a second page follows. */
function cssFor(size: PosterSize): string {
  const { width, height, padding } = PAPER[size];
  const points = (onA5: number) => `${Math.round(onA5 * (size === 'a4' ? 1.35 : 1) * 10) / 10}pt`;
  return `${tokens}
@page { size: ${width}mm ${height}mm; margin: 0; }
*, *::before, *::after { box-sizing: border-box; }
body { margin: 0; background: var(--sunken); color: var(--text); overflow-wrap: anywhere;
  font: 400 var(--body)/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; }
h1, p { margin: 0; font-weight: inherit; font-size: inherit; }
a { color: var(--accent); }
.skip { position: absolute; left: 8px; top: -48px; background: var(--surface); padding: 8px 16px; }
.skip:focus { top: 8px; }
.tools { display: flex; flex-wrap: wrap; gap: 8px 24px; align-items: end; padding: 16px; background: var(--surface); }
.tools label { display: grid; gap: 4px; font-weight: 600; }
.tools select, .tools button { font: inherit; font-weight: 400; color: inherit; min-height: 40px; padding: 4px 12px;
  background: var(--surface); border: 1px solid var(--line-strong); border-radius: 6px; }
.tools p { flex-basis: 100%; color: var(--muted); font-size: var(--small); }
.sheet { width: min(100%, ${width}mm); min-height: ${height - 0.5}mm; margin: 16px auto; padding: ${padding}mm;
  background: #fff; color: #000; color-scheme: light; text-align: center; line-height: 1.4;
  display: flex; flex-direction: column; align-items: center; justify-content: space-between; gap: 4mm; }
.sheet .brand { font-size: ${points(15)}; font-weight: 650; }
.sheet .question { display: grid; gap: 4mm; font-size: ${points(19)}; line-height: 1.3; font-weight: 650; text-wrap: balance; }
.sheet .question.two { font-size: ${points(14.5)}; }
.sheet .question.long { font-size: ${points(14.5)}; }
.sheet .question.two.long { font-size: ${points(12)}; }
.sheet .say { display: grid; gap: 1mm; font-size: ${points(11)}; text-wrap: balance; }
.sheet .address { display: grid; font-size: ${points(8.5)}; }
.sheet .address strong { display: block; font: 500 ${points(8.5)}/1.4 ui-monospace, 'Cascadia Mono', Consolas, monospace; }
.qr { width: 80mm; height: auto; max-width: 100%; flex: none; }
@media print {
  body { background: #fff; }
  .tools, .skip { display: none; }
  .sheet { width: ${width}mm; margin: 0; }
}
`;
}
