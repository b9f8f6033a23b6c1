import type { Item } from '#shared/domain/survey/items.ts';
import { OTHER } from '#shared/domain/survey/possible-answers.ts';
import { bandsOf } from '#shared/domain/tally/bands.ts';
import type { Histogram } from '#shared/domain/tally/counted-answers.ts';
import { rankValue } from '#shared/domain/tally/counted-values.ts';
import { formatMonth, formatNumber, formatPercent } from '#shared/locale/format.ts';
import type { Reader } from '../environment.ts';

const VALUES_SHOWN = 4;

/** Answers without a figure in words, the most frequent ones: `Price 41 % · Service 30 %`. */
export function valuesText(reader: Reader, question: Item, histogram: Histogram, n: number): string {
  const { questions } = reader.phrases.results;
  return Object.entries(histogram)
    .flatMap(([value, count]) => {
      const name = nameOfValue(reader, question, value);
      return name === undefined ? [] : [{ name, count }];
    })
    .sort((a, b) => b.count - a.count)
    .slice(0, VALUES_SHOWN)
    .map(({ name, count }) => questions.choice(name, formatPercent(reader.language, count / Math.max(n, 1))))
    .join(' · ');
}

/** What a value of a histogram stands for; `undefined` for what only helps to count. */
function nameOfValue(reader: Reader, question: Item, value: string): string | undefined {
  const { language, phrases } = reader;
  const { yesNo, other, between, first } = phrases.results;
  switch (question.kind) {
    case 'yes-no':
    case 'consent':
      return value === 'yes' ? yesNo.yes : yesNo.no;
    case 'single-choice':
    case 'multiple-choice':
      if (value === OTHER && question.other) return other;
      return question.choices.find(({ key }) => key === value)?.wording[language];
    case 'ranking': {
      const winner = question.choices.find(({ key }) => rankValue(key, 1) === value);
      return winner && first(winner.wording[language]);
    }
    case 'number': {
      const band = bandsOf(question).find(({ key }) => key === value);
      if (!band) return undefined;
      const [from, to] = [band.from, band.to].map((end) =>
        formatNumber(language, end, question.decimals ?? 0),
      );
      const range = band.isSingle ? (from ?? '') : between(from ?? '', to ?? '');
      return question.unit ? `${range} ${question.unit[language]}` : range;
    }
    case 'date':
      return formatMonth(language, value);
    default:
      return value;
  }
}
