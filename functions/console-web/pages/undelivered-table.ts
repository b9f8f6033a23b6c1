import { isHardBounce } from '#shared/domain/wave/delivery.ts';
import type { Undelivered } from '#shared/domain/wave/undelivered.ts';
import type { StaffReader } from '../environment.ts';

/** The people of the list as rows: name, address, mailing, what happened, reason. */
export function undeliveredTable(
  reader: StaffReader,
  people: readonly Undelivered[],
): { header: string[]; rows: string[][] } {
  const { undelivered: words, mailings } = reader.phrases.waves;
  return {
    header: [words.person, words.address, words.mailing, words.state, words.reason],
    rows: people.map((one) => [
      one.name,
      one.email,
      mailings[one.mailing],
      mailings.states[one.state],
      reasonOf(reader, one),
    ]),
  };
}

/** In the reader's words where the mail service has a few fixed ones, else as it said them. */
export function reasonOf({ phrases }: StaffReader, { state, reason }: Undelivered): string {
  const { undelivered: words } = phrases.waves;
  if (state === 'bounced') return isHardBounce(reason) ? words.hardBounce : words.softBounce;
  if (state === 'abandoned' || state === 'unknown') return words.neverAnswered;
  return reason ?? words.noReason;
}
