// Which part of a tally holds which counter. An update may name 300 counters at most and 4 KB of them, so a
// tally is spread over parts; a counter always lies in the same one, because surveys never change.
import type { Question } from '../../domain/survey/question.ts';
import { scaleOf } from '../../domain/survey/scale.ts';
import type { Survey } from '../../domain/survey/survey.ts';
import { driverQuestions, pairKey } from '../../domain/tally/count-answers.ts';
import { histogramPrefix, pairPrefix, RESPONSES } from '../../domain/tally/counters.ts';

const COUNTERS_PER_PART = 200;
const SUMS_PER_PAIR = 6;

/** The part of a counter; throws a `RangeError` for one that the survey cannot have. */
export type TallyLayout = (counter: string) => string;

export function tallyLayoutOf(survey: Survey): TallyLayout {
  const partByPrefix = new Map([
    ...partsOf('H', questionGroups(survey)),
    ...partsOf('P', pairGroups(survey)),
  ]);
  return (counter) => {
    if (counter === RESPONSES) return 'H0';
    const part = partByPrefix.get(counter.slice(0, counter.lastIndexOf('.') + 1));
    if (!part) throw new RangeError(`survey ${survey.surveyId} has no counter ${counter}`);
    return part;
  };
}

type CounterGroup = readonly [prefix: string, counters: number];

/** Fills one part after the other; counters with the same prefix stay together. */
function partsOf(letter: string, groups: readonly CounterGroup[]): [prefix: string, part: string][] {
  let part = 0;
  let filled = letter === 'H' ? 1 : 0;
  return groups.map(([prefix, counters]) => {
    if (filled + counters > COUNTERS_PER_PART) {
      part++;
      filled = 0;
    }
    filled += counters;
    return [prefix, `${letter}${part}`];
  });
}

function questionGroups(survey: Survey): CounterGroup[] {
  return survey.questions.map((question) => [histogramPrefix(question.key), valuesOf(question)]);
}

function pairGroups(survey: Survey): CounterGroup[] {
  const keys = driverQuestions(survey).map(({ key }) => key);
  return keys.flatMap((first, index) =>
    keys.slice(index + 1).map((second): CounterGroup => [pairPrefix(pairKey(first, second)), SUMS_PER_PAIR]),
  );
}

/** How many counters a question can have; where several may be chosen, one more counts the people. */
function valuesOf(question: Question): number {
  const scale = scaleOf(question.kind);
  if (scale) return scale.max - scale.min + 1;
  return 'choices' in question ? question.choices.length + 1 : 2;
}
