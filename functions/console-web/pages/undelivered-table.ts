import type { Undelivered } from '#shared/domain/wave/undelivered.ts';
import type { StaffReader } from '../environment.ts';

/** The people of the list as rows: name, address, mailing, what happened, reason. */
export function undeliveredTable(
  { phrases }: StaffReader,
  people: readonly Undelivered[],
): { header: string[]; rows: string[][] } {
  const { undelivered: words, mailings } = phrases.waves;
  return {
    header: [words.person, words.address, words.mailing, words.state, words.reason],
    rows: people.map(({ name, email, mailing, state, reason }) => [
      name,
      email,
      mailings[mailing],
      mailings.states[state],
      reason ?? words.noReason,
    ]),
  };
}
