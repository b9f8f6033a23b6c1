import * as z from 'zod';
import { AttributeName } from '../contact/attributes.ts';
import { QuestionKey } from './question-key.ts';

/** One comparison with an earlier answer. */
const AnswerClause = z.discriminatedUnion('operator', [
  z.strictObject({ question: QuestionKey, operator: z.literal('at-least'), value: z.number() }),
  z.strictObject({ question: QuestionKey, operator: z.literal('at-most'), value: z.number() }),
  z.strictObject({
    question: QuestionKey,
    operator: z.literal('one-of'),
    values: z.array(z.union([z.string(), z.number()])).min(1),
  }),
  z.strictObject({ question: QuestionKey, operator: z.literal('answered') }),
]);
export type AnswerClause = z.infer<typeof AnswerClause>;

/** One comparison with what is known of the person or the occasion: `tier`, `unit`, `product`. */
const AttributeClause = z.discriminatedUnion('operator', [
  z.strictObject({
    attribute: AttributeName,
    operator: z.literal('one-of'),
    values: z.array(z.string()).min(1),
  }),
  z.strictObject({ attribute: AttributeName, operator: z.literal('known') }),
]);
export type AttributeClause = z.infer<typeof AttributeClause>;

export const Clause = z.union([AnswerClause, AttributeClause]);
export type Clause = z.infer<typeof Clause>;

/** When a question is shown: all, or any, of its clauses hold. */
export const Condition = z.union([
  z.strictObject({ all: z.array(Clause).min(1) }),
  z.strictObject({ any: z.array(Clause).min(1) }),
]);
export type Condition = z.infer<typeof Condition>;
