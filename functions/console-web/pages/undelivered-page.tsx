import { isHardBounce } from '#shared/domain/wave/delivery.ts';
import type { Undelivered } from '#shared/domain/wave/undelivered.ts';
import { formatNumber } from '#shared/locale/format.ts';
import type { UndeliveredMails } from '#shared/services/wave/list-undelivered.ts';
import { DataTable, type Row } from '#shared/web/components/data-table.tsx';
import type { StaffReader } from '../environment.ts';
import { ConsolePage } from './console-page.tsx';
import { waveName } from './wave-words.ts';

const MOST_SHOWN = 200;

/** Whom the mails of a wave did not reach: how many for which reason, then who. */
export function UndeliveredPage({ reader, found }: { reader: StaffReader; found: UndeliveredMails }) {
  const { undelivered: words } = reader.phrases.waves;
  const { wave, people } = found;
  const number = (value: number) => formatNumber(reader.language, value);
  const row = (one: Undelivered) => rowOf(reader, one);
  return (
    <ConsolePage
      reader={reader}
      title={words.title}
      lead={words.lead}
      trail={[{ href: `/waves/${wave.waveId}`, label: waveName(reader, wave) }]}
    >
      {people.length === 0 ? (
        <p class="muted">{words.none}</p>
      ) : (
        <>
          <section class="card">
            <h2>{words.reasons}</h2>
            <DataTable
              name="reasons"
              caption={words.reasons}
              columns={[{ label: words.reason }, { label: words.people, align: 'right' }]}
              rows={byReason(reader, found).map(([reason, count]) => ({
                header: reason,
                cells: [number(count)],
              }))}
            />
          </section>
          <section class="card">
            <h2>{words.title}</h2>
            {people.length > MOST_SHOWN && (
              <p class="muted">{words.more(number(MOST_SHOWN), number(people.length))}</p>
            )}
            <DataTable
              name="people"
              caption={words.title}
              columns={[words.person, words.address, words.mailing, words.state, words.reason].map(
                (label) => ({
                  label,
                }),
              )}
              rows={people.slice(0, MOST_SHOWN).map(row)}
              allRows={() => people.map(row)}
            />
          </section>
        </>
      )}
    </ConsolePage>
  );
}

function byReason(reader: StaffReader, { people }: UndeliveredMails): [string, number][] {
  const { states } = reader.phrases.waves.mailings;
  const counts = new Map<string, number>();
  for (const one of people) {
    const words = `${states[one.state]}: ${reasonOf(reader, one)}`;
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}

function rowOf(reader: StaffReader, one: Undelivered): Row {
  const { mailings } = reader.phrases.waves;
  return {
    header: one.name,
    cells: [one.email, mailings[one.mailing], mailings.states[one.state], reasonOf(reader, one)],
  };
}

/** In the reader's words where the mail service has a few fixed ones, else as it said them. */
function reasonOf({ phrases }: StaffReader, { state, reason }: Undelivered): string {
  const { undelivered: words } = phrases.waves;
  if (state === 'bounced') return isHardBounce(reason) ? words.hardBounce : words.softBounce;
  if (state === 'abandoned' || state === 'unknown') return words.neverAnswered;
  return reason ?? words.noReason;
}
