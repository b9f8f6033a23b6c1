import type { Answer, Answers } from '#shared/domain/response/answers.ts';
import { NOT_APPLICABLE } from '#shared/domain/response/not-applicable.ts';
import { type Item, itemsOf } from '#shared/domain/survey/items.ts';
import { OTHER, otherKey } from '#shared/domain/survey/possible-answers.ts';
import type { Survey } from '#shared/domain/survey/survey.ts';
import { formatDate, formatNumber } from '#shared/locale/format.ts';
import type { Reader } from '../environment.ts';

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
  const { yesNo, other, doesNotApply } = phrases.person;
  if (answer === NOT_APPLICABLE) return doesNotApply;
  if (typeof answer === 'number') return formatNumber(language, answer, 2);
  const nameOf = (value: string) => {
    if (value === OTHER) return other;
    const choice = 'choices' in item ? item.choices.find(({ key }) => key === value) : undefined;
    return choice?.wording[language] ?? value;
  };
  if (Array.isArray(answer)) return answer.map(nameOf).join(item.kind === 'ranking' ? ' › ' : ' · ');
  if (item.kind === 'yes-no' || item.kind === 'consent') return answer === 'yes' ? yesNo.yes : yesNo.no;
  if (item.kind === 'date') return formatDate(language, `${answer}T00:00:00Z`, 'UTC');
  return nameOf(answer);
}
