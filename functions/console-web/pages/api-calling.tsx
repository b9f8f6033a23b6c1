import type { Program } from '#shared/domain/program/program.ts';
import type { Wave } from '#shared/domain/wave/wave.ts';
import { formatDayTime } from '#shared/locale/format.ts';
import { MinuteOf } from '#shared/web/components/clock.tsx';
import { DataTable } from '#shared/web/components/data-table.tsx';
import type { StaffReader } from '../environment.ts';
import { waveName } from './wave-words.ts';

/** A wave that takes events, and its program. */
export interface OpenWave {
  readonly wave: Wave;
  readonly program: Program;
}

interface Props {
  readonly reader: StaffReader;
  readonly waves: readonly OpenWave[];
  readonly baseUrl: string;
  readonly presented?: string | undefined;
}

/** The waves that can be called, and an example that can be copied. */
export function ApiCalling({ reader, waves, baseUrl, presented }: Props) {
  const { language, timeZone, phrases } = reader;
  const { calling } = phrases.apiKeys;
  return (
    <section class="card">
      <h2>{calling.title}</h2>
      <div class="stack">
        {waves.length === 0 ? (
          <p class="muted">{calling.noWaves}</p>
        ) : (
          <DataTable
            name="waves"
            caption={calling.waves}
            columns={[
              { label: calling.program },
              { label: calling.wave },
              { label: calling.waveId },
              { label: calling.until },
            ]}
            rows={waves.map(({ wave, program }) => ({
              header: program.name[language],
              cells: [
                <a href={`/waves/${wave.waveId}`}>{waveName(reader, wave)}</a>,
                <code>{wave.waveId}</code>,
                <MinuteOf at={wave.closesAt} timeZone={timeZone}>
                  {formatDayTime(language, wave.closesAt, timeZone)}
                </MinuteOf>,
              ],
            }))}
          />
        )}
        <p>{calling.explanation}</p>
        <pre tabindex={0}>
          {exampleCall(baseUrl, waves[0]?.wave.waveId ?? 'WAVE', presented ?? 'io_…', reader.now)}
        </pre>
        <p>
          <a href="/v1/openapi.json">{calling.description}</a>
        </p>
      </div>
    </section>
  );
}

function exampleCall(baseUrl: string, waveId: string, key: string, now: Date): string {
  const anHourAgo = new Date(now.getTime() - 3_600_000).toISOString();
  return [
    `curl ${baseUrl}/v1/waves/${waveId}/invitations \\`,
    `  -H 'Authorization: Bearer ${key}' \\`,
    `  -H 'Content-Type: application/json' \\`,
    `  -H 'Idempotency-Key: delivery-A-1001' \\`,
    `  -d '{`,
    `    "person": { "externalId": "C-1001", "name": "Trần Văn Minh",`,
    `      "email": "minh.tran@example.com", "language": "vi", "unitId": "hanoi" },`,
    `    "event": { "name": "order delivered", "occurredAt": "${anHourAgo}",`,
    `      "attributes": { "order": "A-1001" } }`,
    `  }'`,
  ].join('\n');
}
