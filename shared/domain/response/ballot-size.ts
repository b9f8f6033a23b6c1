import { type Item, itemsOf } from '../survey/items.ts';
import { possibleAnswers } from '../survey/possible-answers.ts';
import type { Survey } from '../survey/survey.ts';
import { NOT_APPLICABLE } from './not-applicable.ts';

const BLOCK_IN_BYTES = 1024;
/** Wave, unit and language with the names of their fields, and the length that sealing puts in front. */
const ENVELOPE_IN_BYTES = 200;
/** The longest code point in UTF-8. Control characters never reach a ballot, so no escape is longer. */
const BYTES_PER_CHARACTER = 4;
/** Numbers and dates are shorter. */
const LONGEST_SINGLE_VALUE = Math.max(NOT_APPLICABLE.length + 3, 22);

/** The length to which every ballot of a survey is padded: that of the longest one, rounded up to 1 KB. */
export function ballotSizeInBytes(survey: Pick<Survey, 'questions'>): number {
  const answers = itemsOf(survey).map((question) => question.key.length + 4 + longestAnswer(question));
  const longest = answers.reduce((sum, length) => sum + length, ENVELOPE_IN_BYTES);
  return Math.ceil(longest / BLOCK_IN_BYTES) * BLOCK_IN_BYTES;
}

/** Commas and quotation marks included. Texts behind "other" do not occur: employees are not asked for them. */
function longestAnswer(question: Item): number {
  if (question.kind === 'text') return question.maxLength * BYTES_PER_CHARACTER + 2;
  const values: (string | number)[] =
    question.kind === 'ranking' ? question.choices.map(({ key }) => key) : (possibleAnswers(question) ?? []);
  const lengths = values.map((value) => String(value).length + 3);
  if (question.kind === 'multiple-choice' || question.kind === 'ranking') {
    return lengths.reduce((sum, length) => sum + length, 2);
  }
  return Math.max(LONGEST_SINGLE_VALUE, ...lengths);
}
