import * as z from 'zod';
import { Measure } from '../program/program.ts';
import { Side } from '../side.ts';
import { QuestionKey } from '../survey/question-key.ts';
import { UnitId } from '../unit/unit.ts';

/** Which state of an action may follow which. */
export const ACTION_TRANSITIONS = {
  planned: ['doing', 'dropped'],
  doing: ['done', 'dropped'],
  done: [],
  dropped: [],
} as const satisfies Record<string, readonly string[]>;
export type ActionState = keyof typeof ACTION_TRANSITIONS;
export const ActionState = z.enum(Object.keys(ACTION_TRANSITIONS) as [ActionState, ...ActionState[]]);

/** The figure that an action sets out to move, as it stood when the action was planned. It never changes. */
export const ActionBaseline = z.object({
  question: QuestionKey,
  metric: Measure.shape.metric,
  waveId: z.string(),
  n: z.int().min(1),
  value: z.number(),
  low: z.number().optional(),
  high: z.number().optional(),
});
export type ActionBaseline = z.infer<typeof ActionBaseline>;

/** One improvement, and the finding that it answers. */
export const Action = z.object({
  actionId: z.string().regex(/^[a-z0-9]{12}$/),
  programId: z.string().min(1),
  /** For whose sake: customers or employees. */
  side: Side,
  /** Where; absent for the whole company. */
  unitId: UnitId.optional(),
  title: z.string().min(1).max(120),
  /** What was found, in the words of whoever plans the action. */
  finding: z.string().min(1).max(500),
  /** Who sees to it. */
  owner: z.string().min(1).max(120),
  /** The day by which it is to be done. */
  dueOn: z.iso.date(),
  /** Absent where there was nothing to show: no answers, or withheld to protect people. */
  baseline: ActionBaseline.optional(),
  state: ActionState,
  createdAt: z.iso.datetime(),
  /** Name of whoever planned it. */
  createdBy: z.string(),
  /** When it last changed its state. */
  changedAt: z.iso.datetime(),
});
export type Action = z.infer<typeof Action>;

/** More actions than one program can see to at a time. */
export const MOST_ACTIONS_OF_A_PROGRAM = 500;

/** Whether somebody still has to do something. */
export function isUnderWay({ state }: Pick<Action, 'state'>): boolean {
  return state === 'planned' || state === 'doing';
}

/** Under way, and its day is over. `today` is a date (`2026-11-24`). */
export function isOverdue(action: Pick<Action, 'state' | 'dueOn'>, today: string): boolean {
  return isUnderWay(action) && action.dueOn < today;
}
