// A new action as it was typed.
import { tidy } from '../contact/plain-text.ts';
import { normaliseText } from '../response/normalise-text.ts';
import { Action } from './action.ts';

/** What a form holds. An empty unit is the whole company, an empty question means no baseline. */
export interface TypedAction {
  readonly unitId: string;
  readonly title: string;
  readonly finding: string;
  readonly owner: string;
  readonly dueOn: string;
  readonly question: string;
}

export type ActionField = keyof TypedAction;
export type ActionProblem = 'missing' | 'too-long' | 'unknown' | 'no-date' | 'in-the-past';
export type ActionProblems = Partial<Record<ActionField, ActionProblem>>;

export type ReadAction =
  | {
      readonly outcome: 'read';
      readonly action: Pick<Action, 'unitId' | 'title' | 'finding' | 'owner' | 'dueOn'>;
      readonly question?: string;
    }
  | { readonly outcome: 'refused'; readonly problems: ActionProblems };

interface Known {
  readonly unitIds: ReadonlySet<string>;
  /** Keys of the questions that have a figure. */
  readonly questions: ReadonlySet<string>;
  /** A date, `2026-11-24`. */
  readonly today: string;
}

/** Reads a typed action; all that is wrong with it is named. */
export function readNewAction(typed: TypedAction, { unitIds, questions, today }: Known): ReadAction {
  const problems: ActionProblems = {};
  const title = tidy(typed.title);
  const owner = tidy(typed.owner);
  const finding = normaliseText(typed.finding);
  for (const [field, text] of Object.entries({ title, finding, owner })) {
    const problem = textProblem(field as 'title' | 'finding' | 'owner', text);
    if (problem) problems[field as ActionField] = problem;
  }
  const dueOn = tidy(typed.dueOn);
  if (dueOn === '') problems.dueOn = 'missing';
  else if (!Action.shape.dueOn.safeParse(dueOn).success) problems.dueOn = 'no-date';
  else if (dueOn < today) problems.dueOn = 'in-the-past';
  if (typed.unitId !== '' && !unitIds.has(typed.unitId)) problems.unitId = 'unknown';
  if (typed.question !== '' && !questions.has(typed.question)) problems.question = 'unknown';
  if (Object.keys(problems).length > 0) return { outcome: 'refused', problems };
  return {
    outcome: 'read',
    action: { ...(typed.unitId && { unitId: typed.unitId }), title, finding, owner, dueOn },
    ...(typed.question && { question: typed.question }),
  };
}

function textProblem(field: 'title' | 'finding' | 'owner', text: string): ActionProblem | undefined {
  if (text === '') return 'missing';
  return Action.shape[field].safeParse(text).success ? undefined : 'too-long';
}
