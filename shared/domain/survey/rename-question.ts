import type { Condition } from './condition.ts';
import type { SurveyDraft } from './survey.ts';

/** The survey in which everything that looked at one key looks at another: conditions and the headline. */
export function withRenamed(survey: SurveyDraft, from: string, to: string): SurveyDraft {
  if (from === to) return survey;
  const { questions, thanksVariants, headline } = survey;
  const renamed = (condition: Condition) => renamedIn(condition, from, to);
  return {
    ...survey,
    headline: headline === from ? to : headline,
    ...(thanksVariants && {
      thanksVariants: thanksVariants.map(({ when, wording }) => ({ when: renamed(when), wording })),
    }),
    questions: questions.map((question) => ({
      ...question,
      ...(question.showIf && { showIf: renamed(question.showIf) }),
      ...(question.variants && {
        variants: question.variants.map(({ when, wording }) => ({ when: renamed(when), wording })),
      }),
    })),
  };
}

function renamedIn(condition: Condition, from: string, to: string): Condition {
  const clause = (each: Extract<Condition, { all: unknown }>['all'][number]) =>
    'question' in each && each.question === from ? { ...each, question: to } : each;
  return 'all' in condition ? { all: condition.all.map(clause) } : { any: condition.any.map(clause) };
}
