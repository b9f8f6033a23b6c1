import { getCase as readCase } from '../../adapters/dynamodb/case-store.ts';
import type { FollowUpCase } from '../../domain/case/follow-up-case.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';
import { authorise } from '../staff/authorise.ts';

/** One case as it stands at this moment. Throws `NotFound`. */
export async function getCase(
  context: Context<'db'>,
  { caseId }: { readonly caseId: string },
): Promise<FollowUpCase> {
  authorise(context.actor, 'see-cases');
  const followUp = await readCase(context.db, caseId, { consistent: true });
  if (!followUp) throw new NotFound(`case ${caseId}`);
  return followUp;
}
