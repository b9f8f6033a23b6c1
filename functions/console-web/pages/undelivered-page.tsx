import { formatNumber } from '#shared/locale/format.ts';
import type { UndeliveredMails } from '#shared/services/wave/list-undelivered.ts';
import { DataTable } from '#shared/web/components/data-table.tsx';
import type { StaffReader } from '../environment.ts';
import { ConsolePage } from './console-page.tsx';
import { undeliveredTable } from './undelivered-table.ts';
import { waveName } from './wave-words.ts';

const MOST_SHOWN = 200;

/** Whom the mails of a wave did not reach: how many for which reason, then who. */
export function UndeliveredPage({ reader, found }: { reader: StaffReader; found: UndeliveredMails }) {
  const { undelivered: words } = reader.phrases.waves;
  const { wave, people } = found;
  const number = (value: number) => formatNumber(reader.language, value);
  const { header, rows } = undeliveredTable(reader, people.slice(0, MOST_SHOWN));
  return (
    <ConsolePage
      reader={reader}
      title={words.title}
      lead={words.lead}
      trail={[{ href: `/waves/${wave.waveId}`, label: waveName(reader, wave) }]}
      actions={
        people.length > 0 && (
          <a class="button" href={`/waves/${wave.waveId}/undelivered.csv`}>
            {words.download}
          </a>
        )
      }
    >
      {people.length === 0 ? (
        <p class="muted">{words.none}</p>
      ) : (
        <>
          <section class="card">
            <h2>{words.reasons}</h2>
            <DataTable
              caption={words.reasons}
              columns={[{ label: words.reason }, { label: words.people, align: 'right' }]}
              rows={byReason(reader, found).map(([reason, count]) => ({
                header: reason,
                cells: [number(count)],
              }))}
            />
          </section>
          <section class="card">
            <h2>{words.people}</h2>
            {people.length > MOST_SHOWN && (
              <p class="muted">{words.more(number(MOST_SHOWN), number(people.length))}</p>
            )}
            <DataTable
              caption={words.people}
              columns={header.map((label) => ({ label }))}
              rows={rows.map(([name, ...cells]) => ({ header: name, cells }))}
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
  for (const { state, reason } of people) {
    const words = reason === undefined ? states[state] : `${states[state]} · ${reason}`;
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}
