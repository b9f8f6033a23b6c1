import type { Context } from '../context.ts';
import { getPerson, type PersonRef } from './get-person.ts';

/**
 * All that is kept of one person, as a file that the person may be handed: JSON, in the words of the product. Of an
 * employee it holds neither an answer nor whether there is one: ballots have no name. Throws `NotFound`.
 */
export async function exportPerson(
  context: Context<'db' | 'clock' | 'secrets'>,
  ref: PersonRef,
): Promise<Uint8Array> {
  const { person, suppression, sent, given } = await getPerson(context, ref);
  const { suppressed: _, ...record } = person;
  const invitations = sent.map(({ program, wave, invitation, mails }) => {
    const { survey, response, followUp } = given.get(invitation.invitationId) ?? {};
    return {
      program: program.name,
      wave: { number: wave.number, opensAt: wave.opensAt, closesAt: wave.closesAt },
      invitation,
      mails: mails.map(({ mailing, state, handedOverAt }) => ({
        mailing,
        // Which employee reported a mail as spam is nobody's business at work.
        state: ref.side === 'employee' && state === 'complained' ? 'delivered' : state,
        handedOverAt,
      })),
      ...(response && { questions: survey?.questions, response }),
      ...(followUp && { case: followUp }),
    };
  });
  const kept = { exportedAt: context.clock().toISOString(), person: record, suppression, invitations };
  return Buffer.from(`${JSON.stringify(kept, inOrder, 2)}\n`);
}

/** Members by name. A table hands them out in any order, which may depend on what is left out here. */
function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
