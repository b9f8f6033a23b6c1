import type { Language } from '../domain/localized.ts';
import type { FileNumber } from '../domain/table-file/file-table.ts';

const MARKS = { en: { group: ',', point: '.' }, vi: { group: '.', point: ',' } } as const;
const NUMBERS = { en: numbersWith(MARKS.en), vi: numbersWith(MARKS.vi) };
const INTERVALS = { en: /^(\S+) to (\S+)$/, vi: /^từ (\S+) đến (\S+)$/ } as const;

/** A number as `format.ts` writes it, or nothing where the text says anything else. */
export function readNumber(language: Language, text: string): FileNumber | undefined {
  const [, sign, whole, decimals = '', percent] = NUMBERS[language].exec(text) ?? [];
  if (whole === undefined) return undefined;
  const digits = decimals.length;
  const size = Number(`${whole.replaceAll(MARKS[language].group, '')}.${decimals || '0'}`);
  const value = sign && sign !== '+' ? -size : size;
  const number = percent ? Number((value / 100).toFixed(digits + 2)) : value;
  return { number, digits, ...(percent && { percent: true }), ...(sign === '+' && { signed: true }) };
}

/** Both ends of what `formatInterval` writes. */
export function readInterval(
  language: Language,
  text: string,
): readonly [FileNumber, FileNumber] | undefined {
  const [low, high] = (INTERVALS[language].exec(text) ?? []).slice(1).map((end) => readNumber(language, end));
  return low && high ? [low, high] : undefined;
}

function numbersWith({ group, point }: { group: string; point: string }): RegExp {
  return new RegExp(`^([+−-]?)(\\d{1,3}(?:\\${group}\\d{3})+|\\d+)(?:\\${point}(\\d+))?(\\s?%)?$`);
}
