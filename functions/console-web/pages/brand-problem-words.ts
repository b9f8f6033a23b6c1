import { readability } from '#shared/domain/brand/brand-colours.ts';
import { normalColour } from '#shared/domain/brand/check-brand.ts';
import { formatFixed, formatNumber } from '#shared/locale/format.ts';
import type { BrandRefusal } from '#shared/services/brand/save-brand.ts';
import type { BrandForm } from '../brand-form.ts';
import type { Reader } from '../environment.ts';

export type BrandField = 'name' | 'colour' | 'logo' | 'reply-to';

/** What is wrong with a typed brand, in the order of the fields. */
export function brandProblemWords(
  reader: Reader,
  typed: BrandForm | undefined,
  problems: BrandRefusal,
): { readonly field: BrandField; readonly text: string }[] {
  const { name, colour, logo, replyTo } = problems;
  const words = reader.phrases.settings.problems;
  const texts: [BrandField, string | undefined][] = [
    ['name', name && words.name[name]],
    ['colour', colour && colourWords(reader, typed?.colour ?? '', colour)],
    ['logo', logo && logoWords(reader, logo)],
    ['reply-to', replyTo && words.replyTo],
  ];
  return texts.flatMap(([field, text]) => (text ? [{ field, text }] : []));
}

/** `4.9 KB`, rounded up, so that what is too heavy never looks as if it were not. */
export function weight({ language, phrases }: Reader, bytes: number): string {
  return phrases.settings.kilobytes(formatNumber(language, Math.ceil((bytes / 1024) * 10) / 10, 1));
}

export function colourWords(
  { language, phrases }: Reader,
  typed: string,
  problem: NonNullable<BrandRefusal['colour']>,
): string {
  const { malformedColour, paleColour } = phrases.settings.problems;
  if (problem.reason === 'malformed') return malformedColour;
  return paleColour(typed, ratioWords(language, problem.ratio), problem.suggestion);
}

/** Of a colour without a problem. */
export function readableWords({ language, phrases }: Reader, colour: string): string {
  const { ratio } = readability(normalColour(colour) ?? colour);
  return phrases.settings.readable(ratioWords(language, ratio));
}

/** Rounded down, so that 4.499 does not look like enough. */
function ratioWords(language: Reader['language'], ratio: number): string {
  return formatFixed(language, Math.floor(ratio * 100) / 100, 2);
}

function logoWords(reader: Reader, problem: NonNullable<BrandRefusal['logo']>): string {
  const words = reader.phrases.settings.problems.logo;
  switch (problem.reason) {
    case 'vector':
      return words.vector;
    case 'gone':
      return words.gone;
    case 'other-kind':
      return words.otherKind;
    case 'too-heavy':
      return words.tooHeavy(weight(reader, problem.bytes));
    case 'too-large': {
      const [width, height] = [problem.width, problem.height].map((n) => formatNumber(reader.language, n));
      return words.tooLarge(width ?? '', height ?? '');
    }
  }
}
