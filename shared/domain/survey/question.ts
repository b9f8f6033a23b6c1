import * as z from 'zod';
import { Localized } from '../localized.ts';

/** A stable name of a question or option inside its survey: `recommend`, `clean_restrooms`. */
export const QuestionKey = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/);

/** From which angle a moment of truth is seen. */
export const Angle = z.enum(['product', 'process', 'relationship']);
export type Angle = z.infer<typeof Angle>;

/** What asking helps the company to do. */
export const Goal = z.enum(['satisfy', 'satisfy-better', 'retain', 'win-share']);
export type Goal = z.infer<typeof Goal>;

/** One comparison with an earlier answer. */
export const Clause = z.discriminatedUnion('operator', [
  z.object({ question: QuestionKey, operator: z.literal('at-least'), value: z.number() }),
  z.object({ question: QuestionKey, operator: z.literal('at-most'), value: z.number() }),
  z.object({
    question: QuestionKey,
    operator: z.literal('one-of'),
    values: z.array(z.union([z.string(), z.number()])).min(1),
  }),
  z.object({ question: QuestionKey, operator: z.literal('answered') }),
]);
export type Clause = z.infer<typeof Clause>;

/** When a question is shown: all, or any, of its clauses hold. */
export const Condition = z.union([
  z.object({ all: z.array(Clause).min(1) }),
  z.object({ any: z.array(Clause).min(1) }),
]);
export type Condition = z.infer<typeof Condition>;

/** Another wording of a question, for those whose earlier answers fulfil the condition. */
export const WordingVariant = z.object({ when: Condition, wording: Localized });
export type WordingVariant = z.infer<typeof WordingVariant>;

const questionBase = {
  key: QuestionKey,
  wording: Localized,
  /** The first whose condition holds takes the place of `wording`. */
  variants: z.array(WordingVariant).max(5).optional(),
  help: Localized.optional(),
  required: z.boolean(),
  moment: QuestionKey.optional(),
  angle: Angle.optional(),
  goal: Goal.optional(),
  showIf: Condition.optional(),
  /** Takes part in the driver analysis of the survey's headline question. */
  driver: z.boolean().optional(),
  /** The same statement put to both sides: questions of a pair carry the same key here. */
  treatment: QuestionKey.optional(),
};

export const Choice = z.object({ key: QuestionKey, wording: Localized });
export type Choice = z.infer<typeof Choice>;

const choices = z.array(Choice).min(2).max(30);
const endLabels = z.object({ low: Localized, high: Localized });

/** One question of a survey; `kind` decides its scale and how its answers are summed up. */
export const Question = z.discriminatedUnion('kind', [
  z.object({ ...questionBase, kind: z.literal('nps'), labels: endLabels.optional() }),
  z.object({ ...questionBase, kind: z.literal('rating'), labels: endLabels.optional() }),
  z.object({ ...questionBase, kind: z.literal('effort'), labels: endLabels.optional() }),
  z.object({ ...questionBase, kind: z.literal('agreement'), labels: endLabels.optional() }),
  z.object({
    ...questionBase,
    kind: z.literal('estimate'),
    labels: endLabels.optional(),
    /** The question of the other side's survey whose answers are estimated. */
    estimates: QuestionKey,
  }),
  z.object({ ...questionBase, kind: z.literal('single-choice'), choices }),
  z.object({ ...questionBase, kind: z.literal('multiple-choice'), choices }),
  z.object({ ...questionBase, kind: z.literal('text'), maxLength: z.int().min(1).max(2000) }),
  z.object({ ...questionBase, kind: z.literal('yes-no') }),
]);
export type Question = z.infer<typeof Question>;
export type QuestionKind = Question['kind'];
