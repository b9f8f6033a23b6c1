import { possibleAnswers } from '../survey/possible-answers.ts';
import type { Question } from '../survey/question.ts';
import type { Survey } from '../survey/survey.ts';

const BLOCK_IN_BYTES = 1024;
/** Wave, unit and language with the names of their fields, and the length that sealing puts in front. */
const ENVELOPE_IN_BYTES = 200;
/** The longest code point in UTF-8. Control characters never reach a ballot, so no escape is longer. */
const BYTES_PER_CHARACTER = 4;

/** The length to which every ballot of a survey is padded: that of the longest one, rounded up to 1 KB. */
export function ballotSizeInBytes(survey: Pick<Survey, 'questions'>): number {
  const answers = survey.questions.map((question) => question.key.length + 4 + longestAnswer(question));
  const longest = answers.reduce((sum, length) => sum + length, ENVELOPE_IN_BYTES);
  return Math.ceil(longest / BLOCK_IN_BYTES) * BLOCK_IN_BYTES;
}

function longestAnswer(question: Question): number {
  if (question.kind === 'text') return question.maxLength * BYTES_PER_CHARACTER + 2;
  const lengths = (possibleAnswers(question) ?? []).map((value) => String(value).length + 3);
  return question.kind === 'multiple-choice'
    ? lengths.reduce((sum, length) => sum + length, 2)
    : Math.max(...lengths);
}
