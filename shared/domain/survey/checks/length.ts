import { itemsIn } from '../items.ts';
import type { Question } from '../question.ts';
import type { SurveyDraft } from '../survey.ts';
import type { Problem } from './problem.ts';

/** Beyond this many minutes people give up, or stop reading. */
export const LONGEST_IN_MINUTES = 5;

/**
 * Seconds that a question takes on a phone: reading, and answering. Free text counts for the half of the people
 * who write something.
 */
const SECONDS: Readonly<Record<Question['kind'], number>> = {
  nps: 8,
  estimate: 8,
  rating: 7,
  agreement: 7,
  effort: 7,
  scale: 7,
  matrix: 5,
  'single-choice': 8,
  'multiple-choice': 12,
  ranking: 10,
  number: 10,
  date: 10,
  text: 20,
  'yes-no': 5,
  consent: 5,
};

/** Reading what it is about, and sending. */
const SECONDS_AROUND = 15;

/** Conditional questions are asked of some people only. */
const SHARE_WHO_SEE_A_CONDITIONAL = 0.5;

/** Minutes that answering takes most people, to the half minute. */
export function estimatedMinutes({ questions }: Pick<SurveyDraft, 'questions'>): number {
  const seconds = questions.reduce((sum, question) => sum + secondsFor(question), SECONDS_AROUND);
  return Math.max(0.5, Math.round(seconds / 30) / 2);
}

export function tooLong(survey: SurveyDraft): Problem[] {
  const minutes = estimatedMinutes(survey);
  if (minutes <= LONGEST_IN_MINUTES) return [];
  const [inEnglish, inVietnamese] = [String(minutes).replace('.5', '½'), String(minutes).replace('.', ',')];
  return [
    {
      code: 'too-long',
      explanation: {
        en: `Answering takes about ${inEnglish} minutes. Beyond ${LONGEST_IN_MINUTES} many people give up: leave some questions out.`,
        vi: `Trả lời mất khoảng ${inVietnamese} phút. Quá ${LONGEST_IN_MINUTES} phút nhiều người sẽ bỏ dở: nên bớt câu hỏi.`,
      },
    },
  ];
}

function secondsFor(question: Question): number {
  const parts =
    question.kind === 'ranking' ? (question.places ?? question.choices.length) : itemsIn(question).length;
  const share = question.showIf ? SHARE_WHO_SEE_A_CONDITIONAL : 1;
  return SECONDS[question.kind] * parts * share;
}
