import type { Item } from '#shared/domain/survey/items.ts';
import { OTHER } from '#shared/domain/survey/possible-answers.ts';
import type { QuestionOf } from '#shared/domain/survey/question.ts';
import { bandsOf, periodsOf } from '#shared/domain/tally/bands.ts';
import type { Histogram } from '#shared/domain/tally/counted-answers.ts';
import { rankValue } from '#shared/domain/tally/counted-values.ts';
import { formatMonth, formatNumber, formatPercent } from '#shared/locale/format.ts';
import type { Reader } from '../environment.ts';

const VALUES_SHOWN = 4;

interface NamedValue {
  readonly value: string;
  readonly name: string;
}

/** Answers without a figure in words: `Price 41% · Service 30%`, or what came first, or when, or how many. */
export function answersText(reader: Reader, question: Item, histogram: Histogram, n: number): string {
  const { language, phrases } = reader;
  const { questions } = phrases.results;
  const shareOf = (value: string) => (histogram[value] ?? 0) / Math.max(n, 1);
  const listed = (values: readonly NamedValue[]) =>
    values
      .map(({ value, name }) => questions.choice(name, formatPercent(language, shareOf(value))))
      .join(' · ');
  const mostFrequent = (values: readonly NamedValue[]) =>
    listed([...values].sort((a, b) => shareOf(b.value) - shareOf(a.value)).slice(0, VALUES_SHOWN));
  const given = valuesOf(reader, question).filter(({ value }) => shareOf(value) > 0);
  switch (question.kind) {
    case 'number':
      return question.unit ? questions.inUnit(listed(given), question.unit[language]) : listed(given);
    case 'date':
      return listed(given);
    case 'consent':
      return questions.agreed(formatPercent(language, shareOf('yes')));
    case 'ranking':
      return questions.first(mostFrequent(given));
    default:
      return mostFrequent(given);
  }
}

/** What the values of a histogram stand for, in the order of the question; of a ranking the first places. */
function valuesOf({ language, phrases }: Reader, question: Item): NamedValue[] {
  const { yesNo, other } = phrases.results;
  switch (question.kind) {
    case 'yes-no':
      return [
        { value: 'yes', name: yesNo.yes },
        { value: 'no', name: yesNo.no },
      ];
    case 'single-choice':
    case 'multiple-choice':
      return [
        ...question.choices.map(({ key, wording }) => ({ value: key, name: wording[language] })),
        ...(question.other ? [{ value: OTHER, name: other }] : []),
      ];
    case 'ranking':
      return question.choices.map(({ key, wording }) => ({
        value: rankValue(key, 1),
        name: wording[language],
      }));
    case 'number':
      return bandNames(language, question);
    case 'date':
      return periodsOf(question).map((period) => ({ value: period, name: formatMonth(language, period) }));
    default:
      return [];
  }
}

/** `0–9`, which no line may break: several follow each other. */
function bandNames(language: Reader['language'], question: QuestionOf<'number'>): NamedValue[] {
  return bandsOf(question).map(({ key, from, to }) => {
    const [first = '', last] = [...new Set([from, to])].map((end) =>
      formatNumber(language, end, question.decimals ?? 0),
    );
    return { value: key, name: last === undefined ? first : `${first}\u2060–\u2060${last}` };
  });
}
