import * as z from 'zod';
import { decideSuspicion } from '../../adapters/dynamodb/response-store.ts';
import { Suspicion } from '../../domain/response/suspicion.ts';
import { awaitsDecision } from '../../domain/response/suspicion-rules.ts';
import { say } from '../../locale/audience/say.ts';
import type { Context } from '../context.ts';
import { Invalid } from '../errors.ts';
import { forEachInParallel } from '../parallel/for-each-in-parallel.ts';
import { authorise } from '../staff/authorise.ts';
import { readSuspectedResponses } from './read-suspected-responses.ts';

const AT_ONCE = 16;

export const SuspicionDecision = Suspicion.shape.decision.unwrap();
export type SuspicionDecision = z.infer<typeof SuspicionDecision>;

const DecideInput = z.object({
  waveId: z.string(),
  decision: SuspicionDecision,
  /** Everything that waits for a decision, or the named ones, decided before or not. */
  which: z.union([z.literal('all'), z.array(z.string()).min(1)]),
});

export interface DecisionReport {
  readonly decided: number;
  /** Other answers came in between: these were left as they are. */
  readonly overtaken: number;
}

/**
 * Lets suspected answers count, or leaves them out; the figures follow with the stream, and a case opens for a low
 * score that counts. May be decided anew at any time. Throws `Invalid` for a choice of nothing, and `NotFound`.
 */
export async function decideSuspectedResponses(
  context: Context<'db'>,
  input: { readonly waveId: string; readonly decision: string; readonly which: string | readonly string[] },
): Promise<DecisionReport> {
  authorise(context.actor, 'decide-suspected-answers');
  const parsed = DecideInput.safeParse(input);
  if (!parsed.success) throw new Invalid(say((phrases) => phrases.suspected.nothingChosen));
  const { waveId, decision, which } = parsed.data;
  const { responses } = await readSuspectedResponses(context, waveId);
  const chosen = responses.filter((response) =>
    which === 'all' ? awaitsDecision(response) : which.includes(response.invitationId),
  );
  let decided = 0;
  await forEachInParallel(chosen, AT_ONCE, async (response) => {
    if (await decideSuspicion(context.db, response, decision)) decided += 1;
  });
  return { decided, overtaken: chosen.length - decided };
}
