import * as z from 'zod';

/**
 * A rated answer and a number is a number; a choice its key; several choices and a ranking their keys, a ranking
 * from the first place on; text itself; a date `2026-11-24`; yes-no and consent `yes` or `no`.
 */
export const Answer = z.union([z.number(), z.string(), z.array(z.string())]);
export type Answer = z.infer<typeof Answer>;

/**
 * Answers by question key (a matrix: by the keys of its rows); what was written behind "other" under
 * `<question>.other`. A question that was not shown or left empty has no entry.
 */
export const Answers = z.record(z.string(), Answer);
export type Answers = z.infer<typeof Answers>;
