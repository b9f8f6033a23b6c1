import type { Answer } from '../response/answers.ts';
import type { Item } from '../survey/items.ts';
import { possibleAnswers } from '../survey/possible-answers.ts';
import type { QuestionOf } from '../survey/question.ts';
import { placesOf } from '../survey/ranking.ts';
import { PEOPLE } from './answered.ts';
import { bandsOf, bandWith, periodsOf, periodWith } from './bands.ts';

/** The value under which a ranking counts a choice at a place, from 1. */
export const rankValue = (choice: string, place: number) => `${choice}:${place}`;

/** Every value that the histogram of a question can have; none for free text. */
export function countedValues(item: Item): string[] {
  switch (item.kind) {
    case 'text':
      return [];
    case 'number':
      return bandsOf(item).map(({ key }) => key);
    case 'date':
      return periodsOf(item);
    case 'ranking':
      return [PEOPLE, ...ranks(item)];
    default: {
      const values = (possibleAnswers(item) ?? []).map(String);
      return 'choices' in item ? [PEOPLE, ...values] : values;
    }
  }
}

/** The values that one answer counts for; none where it is outside its scale, its choices or its range. */
export function valuesCountedFor(item: Item, answer: Answer): string[] {
  switch (item.kind) {
    case 'number': {
      const band = typeof answer === 'number' ? bandWith(item, answer) : undefined;
      return band ? [band.key] : [];
    }
    case 'date': {
      const period = typeof answer === 'string' ? periodWith(item, answer) : undefined;
      return period ? [period] : [];
    }
    case 'ranking':
      return forPeople(rankedIn(item, answer));
    case 'multiple-choice':
      return forPeople(
        (possibleAnswers(item) ?? [])
          .map(String)
          .filter((key) => Array.isArray(answer) && answer.includes(key)),
      );
    default:
      return (possibleAnswers(item) ?? []).filter((value) => value === answer).map(String);
  }
}

function ranks(item: QuestionOf<'ranking'>): string[] {
  const places = Array.from({ length: placesOf(item) }, (_, index) => index + 1);
  return item.choices.flatMap(({ key }) => places.map((place) => rankValue(key, place)));
}

function rankedIn(item: QuestionOf<'ranking'>, answer: Answer): string[] {
  if (!Array.isArray(answer)) return [];
  const possible = new Set(ranks(item));
  return answer.map((choice, index) => rankValue(choice, index + 1)).filter((value) => possible.has(value));
}

function forPeople(values: readonly string[]): string[] {
  return values.length > 0 ? [PEOPLE, ...values] : [];
}
