import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { data } from '../theme/data.ts';
import { tokens } from '../theme/tokens.ts';

/** A chart as it is drawn on its page. */
export interface DrawnChart {
  /** Unique on its page. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly height: number;
  readonly legend?: Child;
  readonly drawing: Child;
}

const WIDTH = 760;
const MARGIN = 24;
const TITLE = { size: 18, line: 25, letters: 66 };
const SUBTITLE = { size: 12, line: 17, letters: 112 };
const LEGEND_LINE = 20;

/** On white, whatever the scheme of the reader: pictures end up in slides. */
const STYLES = `${tokens + data}
.chart { padding: 0; border: 0; }
.chart svg { width: ${WIDTH - 2 * MARGIN}px; }`
  .replace(/light-dark\(([^,]+), [^)]+\)/g, '$1')
  .replace(/\s*\n\s*/g, '');

/** A chart as a picture that stands by itself, as SVG: its finding above it, its colours and letters inside it. */
export function chartPicture({ title, subtitle, height, legend, drawing }: DrawnChart): string {
  const [titleLines, subtitleLines] = [linesOf(title, TITLE.letters), linesOf(subtitle, SUBTITLE.letters)];
  const entries = legendEntries(legend);
  const subtitleTop = MARGIN + titleLines.length * TITLE.line;
  const legendTop = subtitleTop + subtitleLines.length * SUBTITLE.line + 8;
  const top = legendTop + entries.length * LEGEND_LINE + 12;
  return String(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="chart"
      width={WIDTH}
      height={top + height + MARGIN}
      viewBox={`0 0 ${WIDTH} ${top + height + MARGIN}`}
      font-family="system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif"
    >
      <title>{title}</title>
      <style>{raw(STYLES)}</style>
      <rect width="100%" height="100%" fill="#fff" />
      {titleLines.map((line, index) => (
        <text
          class="strong"
          style={`font-size:${TITLE.size}px`}
          x={MARGIN}
          y={MARGIN + 16 + index * TITLE.line}
        >
          {line}
        </text>
      ))}
      {subtitleLines.map((line, index) => (
        <text class="quiet" x={MARGIN} y={subtitleTop + 14 + index * SUBTITLE.line}>
          {line}
        </text>
      ))}
      {entries.map(({ mark, text }, index) => (
        <g transform={`translate(${MARGIN} ${legendTop + index * LEGEND_LINE})`}>
          {raw(mark)}
          <text x={mark ? 20 : 0} y="12">
            {raw(text)}
          </text>
        </g>
      ))}
      <svg
        aria-hidden="true"
        x={MARGIN}
        y={top}
        width={WIDTH - 2 * MARGIN}
        height={height}
        overflow="visible"
      >
        {drawing}
      </svg>
    </svg>,
  );
}

/** The entries of a legend as they stand on the page: a mark, and what it means, both drawn already. */
function legendEntries(legend: Child): { mark: string; text: string }[] {
  return [...String(legend || '').matchAll(/<li[^>]*>(?:<svg[^>]*>(.*?)<\/svg>)?(.*?)<\/li>/gs)].map(
    ([, mark = '', text = '']) => ({ mark, text: text.replace(/<[^>]*>/g, '') }),
  );
}

/** Text in lines of at most so many letters, for want of a browser that measures it. */
function linesOf(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
