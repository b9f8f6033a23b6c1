import * as z from 'zod';

/** A rated answer is a number; a choice its key; several choices their keys; text itself; yes-no `yes` or `no`. */
export const Answer = z.union([z.number(), z.string(), z.array(z.string())]);
export type Answer = z.infer<typeof Answer>;

/** Answers by question key. A question that was not shown or left empty has no entry. */
export const Answers = z.record(z.string(), Answer);
export type Answers = z.infer<typeof Answers>;
