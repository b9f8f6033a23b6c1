import { isOfQuestion, type Program } from '#shared/domain/program/program.ts';
import { itemsIn } from '#shared/domain/survey/items.ts';
import type { Question } from '#shared/domain/survey/question.ts';
import type { SurveyDraft } from '#shared/domain/survey/survey.ts';
import type { Reader } from '../environment.ts';
import { shownWording } from './condition-words.ts';

/** What a question is besides its wording, in few words: kind, place, role. */
export function questionTags(
  reader: Reader,
  survey: SurveyDraft,
  question: Question,
  measures: Program['measures'],
): string[] {
  const { phrases } = reader;
  const { marks, questions } = phrases.surveys;
  const items = itemsIn(question);
  const isMeasure = measures.some(
    (measure) =>
      isOfQuestion(measure) &&
      measure.side === survey.side &&
      items.some(({ key }) => key === measure.question),
  );
  return [
    questions.kinds[question.kind].name,
    placeOf(reader, survey, question),
    question.required && marks.required,
    question.key === survey.headline && marks.headline,
    isMeasure && marks.measure,
    items.some(({ driver }) => driver) && marks.driver,
    items.some(({ treatment }) => treatment !== undefined) && marks.statement,
    'choices' in question && marks.options(question.choices.length),
    question.kind === 'matrix' && marks.rows(question.rows.length),
    question.variants && marks.wordings(question.variants.length),
  ].filter((tag) => typeof tag === 'string');
}

/** Moment of truth × angle. */
function placeOf(reader: Reader, survey: SurveyDraft, { moment, angle }: Question): string | false {
  const found = survey.moments.find(({ key }) => key === moment);
  const parts = [
    found && shownWording(reader, found.name),
    angle && reader.phrases.moments.angles[angle],
  ].filter((part) => part !== undefined);
  return parts.length > 0 && parts.join(' × ');
}
