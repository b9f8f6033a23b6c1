import type { Localized } from '../../localized.ts';
import type { Side } from '../../side.ts';
import { pairProblems } from '../check-pair.ts';
import { itemsIn } from '../items.ts';
import type { SurveyDraft } from '../survey.ts';
import { surveyProblems } from './check-survey.ts';
import type { Problem } from './problem.ts';

/** A problem with the place where its author finds it. */
export interface NamedProblem {
  /** Absent where it is about both sides, or about the program. */
  readonly side?: Side;
  /** Absent where it is about the whole survey. */
  readonly question?: {
    /** As people count, from 1. */
    readonly number: number;
    /** Absent where the question has none yet. */
    readonly wording?: Localized;
  };
  readonly explanation: Localized;
}

/** Everything that keeps the surveys of a program from being launched, customers first. */
export function programProblems({
  customer,
  employee,
}: Readonly<Partial<Record<Side, SurveyDraft>>>): NamedProblem[] {
  return [
    ...(customer ? named(customer, surveyProblems(customer)) : []),
    ...(employee ? named(employee, surveyProblems(employee)) : []),
    ...(customer && employee ? named(employee, pairProblems(customer, employee)) : []),
  ];
}

/** Problems of one survey with the number and wording of the questions they are about. */
export function named(survey: SurveyDraft, problems: readonly Problem[]): NamedProblem[] {
  return problems.map(({ question: key, explanation }) => {
    const index = survey.questions.findIndex(
      (question) => question.key === key || itemsIn(question).some((item) => item.key === key),
    );
    const question = survey.questions[index];
    const item = question && itemsIn(question).find((each) => each.key === key);
    const wording = item?.wording ?? question?.wording;
    return {
      side: survey.side,
      ...(wording && { question: { number: index + 1, wording } }),
      explanation,
    };
  });
}
