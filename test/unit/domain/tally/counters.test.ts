import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tallyLayoutOf } from '#shared/adapters/dynamodb/tally-layout.ts';
import { isRated, scaleOf } from '#shared/domain/survey/scale.ts';
import { addCounted, countAnswers, NOTHING_COUNTED } from '#shared/domain/tally/count-answers.ts';
import { addCounters, type Counters, countedFrom, countersOf } from '#shared/domain/tally/counters.ts';
import { PAIRED_SURVEY } from '#test/support/answered-wave.ts';

const someAnswers = fc.record(
  Object.fromEntries(
    PAIRED_SURVEY.questions
      .filter(isRated)
      .map((question) => [question.key, fc.option(fc.integer(scaleOf(question)), { nil: undefined })]),
  ),
);

const countedPeople = fc.array(
  someAnswers.map((answers) =>
    countAnswers(
      PAIRED_SURVEY,
      Object.fromEntries(
        Object.entries(answers).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
      ),
    ),
  ),
  { maxLength: 12 },
);

it('adds up in place to the same as the arithmetic of tallies', () => {
  fc.assert(
    fc.property(countedPeople, (people) => {
      const counters: Counters = new Map();
      for (const counted of people) addCounters(counters, countersOf(counted));
      expect(countedFrom(counters)).toEqual(people.reduce(addCounted, NOTHING_COUNTED));
    }),
  );
});

it('has a place for every counter, each its own, in parts that one update can take', () => {
  const layout = tallyLayoutOf(PAIRED_SURVEY);
  fc.assert(
    fc.property(countedPeople, (people) => {
      const sum = people.reduce(addCounted, NOTHING_COUNTED);
      const { answers: placed } = layout.place(sum);
      const named = placed.flatMap(({ part, places, counts }) =>
        places.map((place, index) => [part.names[place] ?? '', counts[index] ?? 0] as const),
      );
      expect(new Map(named)).toEqual(new Map(countersOf(sum).filter(([, count]) => count !== 0)));
      expect(placed.every(({ part }) => part.names.length <= 200)).toBe(true);
    }),
  );
});
