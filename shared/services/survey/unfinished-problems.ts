import type { Side } from '../../domain/side.ts';
import { pairProblems } from '../../domain/survey/check-pair.ts';
import { surveyProblems } from '../../domain/survey/checks/check-survey.ts';
import { type NamedProblem, named } from '../../domain/survey/checks/named-problem.ts';
import { SurveyDraft } from '../../domain/survey/survey.ts';
import { UnfinishedSurvey, withOtherLanguage } from '../../domain/survey/survey-in-work.ts';
import { InvalidSurvey } from '../errors.ts';
import { valueAt } from './definition-place.ts';
import { asInForm, definitionProblems } from './definition-problems.ts';

type Issue = Parameters<typeof definitionProblems>[1][number];

type Surveys = Readonly<Partial<Record<Side, SurveyDraft>>>;

/**
 * Everything that keeps one side of a program from being launched as it is in work, with the question that each is
 * about: missing words first, then shapes, then rules. What the two sides owe each other is said on the employees'.
 */
export function unfinishedProblems(side: Side, surveys: Surveys): NamedProblem[] {
  const survey = surveys[side];
  if (!survey) return [];
  // Rules may rely on the shape.
  if (!UnfinishedSurvey.safeParse(survey).success) return shapeProblems(side, survey);
  const filled = withOtherLanguage(survey);
  const customer = side === 'employee' && surveys.customer;
  return [
    ...shapeProblems(side, survey),
    ...named(filled, surveyProblems(filled)),
    ...(customer ? named(filled, pairProblems(withOtherLanguage(customer), filled)) : []),
  ];
}

/** Throws `InvalidSurvey` where something beside words is missing, so that it could not even be shown. */
export function mustBeWhole(survey: SurveyDraft): void {
  if (UnfinishedSurvey.safeParse(survey).success) return;
  const [first, ...others] = shapeProblems(survey.side, withOtherLanguage(survey));
  if (first) throw new InvalidSurvey([first, ...others]);
}

function shapeProblems(side: Side, survey: SurveyDraft): NamedProblem[] {
  const issues = SurveyDraft.safeParse(survey).error?.issues ?? [];
  const atSide = issues.map((issue) => ({ ...issue, path: [side, ...issue.path] }));
  const content = { [side]: survey };
  return definitionProblems(content, withoutTwice(content, atSide), asInForm);
}

/** Words that are missing in both languages are one thing to mend, not two. */
function withoutTwice(content: unknown, issues: readonly Issue[]): Issue[] {
  return issues.flatMap((issue) => {
    const language = issue.path.at(-1);
    const parent = issue.path.slice(0, -1);
    const isEmpty = (name: string) => valueAt(content, [...parent, name]) === '';
    if (!isEmpty('en') || !isEmpty('vi')) return [issue];
    return language === 'en' ? [{ ...issue, path: parent }] : [];
  });
}
