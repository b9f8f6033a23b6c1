import type { Answer, Answers } from '#shared/domain/response/answers.ts';
import { NOT_APPLICABLE } from '#shared/domain/response/not-applicable.ts';
import { type Item, itemsOf } from '#shared/domain/survey/items.ts';
import { otherKey } from '#shared/domain/survey/possible-answers.ts';
import type { Survey } from '#shared/domain/survey/survey.ts';
import { formatCalendarDay, formatNumber } from '#shared/locale/format.ts';
import type { Reader } from '../environment.ts';
import { saidWords } from './said-words.ts';

/** What one respondent answered, question by question, in the reader's language. */
export function givenAnswers(
  reader: Reader,
  survey: Survey,
  answers: Answers,
): { readonly question: string; readonly answer: string }[] {
  return itemsOf(survey).flatMap((item) => {
    const answer = answers[item.key];
    if (answer === undefined) return [];
    const behindOther = answers[otherKey(item)];
    const text = answerText(reader, item, answer);
    return [
      {
        question: item.wording[reader.language],
        answer: typeof behindOther === 'string' ? `${text}: ${behindOther}` : text,
      },
    ];
  });
}

function answerText(reader: Reader, item: Item, answer: Answer): string {
  const { language, phrases } = reader;
  if (answer === NOT_APPLICABLE) return phrases.answers.notApplicable;
  if (typeof answer === 'number') return formatNumber(language, answer, 2);
  if (item.kind === 'date' && typeof answer === 'string') return formatCalendarDay(language, answer);
  const inWords = saidWords(reader, item);
  if (typeof answer === 'string') return inWords(answer);
  return answer.map(inWords).join(item.kind === 'ranking' ? ' › ' : ' · ');
}
