import type { Child } from 'hono/jsx';
import type { Language } from '../../domain/localized.ts';
import type { FileCell } from '../../domain/table-file/file-table.ts';
import { readNumber } from '../../locale/read-number.ts';

/**
 * What a cell of a page is in a file, never more than the page shows: a date where it holds a `time`, a number where
 * it holds a `data` or its column is one of numbers, and the text reads as one, else its text. What can be pressed is no content.
 */
export function cellValue(language: Language, cell: Child, isNumber: boolean): FileCell {
  const html = cell === null || cell === undefined || typeof cell === 'boolean' ? '' : htmlOf(cell);
  const [, at] = /<time datetime="([^"]+)"/.exec(html) ?? [];
  if (at) return at.includes('T') ? { minute: at } : { day: at };
  const [, value] = /<data value="[^"]*">([^<]*)<\/data>/.exec(html) ?? [];
  const text = textOf(value ?? html);
  return ((isNumber || value !== undefined) && readNumber(language, text)) || text;
}

/** The text of a cell, without buttons, drawings and what only opens or is only read out. */
function textOf(html: string): string {
  return html
    .replace(/<(button|svg|details|select|label)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/<(br|div|p|li)\b[^>]*>/g, LINE)
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '')
    .split(LINE)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join(' · ');
}

/** Where a line begins. */
const LINE = '\n';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function htmlOf(cell: Child): string {
  if (Array.isArray(cell)) return cell.map((each) => htmlOf(each)).join('');
  if (typeof cell === 'string') return escaped(cell);
  if (cell === null || cell === undefined || typeof cell === 'boolean') return '';
  return String(cell);
}

/** A plain text may hold what looks like an element; pieces that were drawn already may not be drawn again. */
function escaped(text: string): string {
  return (text as { isEscaped?: boolean }).isEscaped
    ? text
    : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
