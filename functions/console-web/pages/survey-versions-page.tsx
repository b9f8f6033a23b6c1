import type { Side } from '#shared/domain/side.ts';
import { formatDayTime, formatNumber } from '#shared/locale/format.ts';
import type { SurveyVersion, SurveyVersions } from '#shared/services/survey/list-survey-versions.ts';
import { Badge } from '#shared/web/components/badge.tsx';
import { MinuteOf } from '#shared/web/components/clock.tsx';
import { DataTable } from '#shared/web/components/data-table.tsx';
import type { StaffReader } from '../environment.ts';
import { surveyPath } from '../survey-paths.ts';
import { ConsolePage } from './console-page.tsx';
import { surveyTrail } from './survey-trail.ts';
import { waveName } from './wave-words.ts';

interface Props {
  readonly reader: StaffReader;
  readonly side: Side;
  readonly found: SurveyVersions;
}

/** Every version of one side's survey, when it came into use, and which waves asked it. */
export function SurveyVersionsPage({ reader, side, found }: Props) {
  const { history } = reader.phrases.surveys;
  const { columns } = history;
  return (
    <ConsolePage
      reader={reader}
      title={history.title}
      lead={history.lead}
      trail={surveyTrail(reader, { program: found.program, side })}
    >
      <section class="card">
        <DataTable
          name="versions"
          caption={history.caption}
          columns={[
            { label: columns.version },
            { label: columns.made },
            { label: columns.size, align: 'right' },
            { label: columns.waves },
          ]}
          rows={found.versions.map((version, index) => ({
            header: (
              <>
                <a href={`${surveyPath(found.program, side)}/versions/${version.survey.version}`}>
                  {history.version(formatNumber(reader.language, version.survey.version))}
                </a>{' '}
                {index === 0 && <Badge>{history.inUse}</Badge>}
              </>
            ),
            cells: [
              version.madeAt ? (
                <MinuteOf at={version.madeAt} timeZone={reader.timeZone}>
                  {madeWords(reader, version)}
                </MinuteOf>
              ) : (
                madeWords(reader, version)
              ),
              formatNumber(reader.language, version.survey.questions.length),
              <WaveLinks reader={reader} waves={version.waves} />,
            ],
          }))}
        />
      </section>
    </ConsolePage>
  );
}

export function madeWords(reader: StaffReader, { madeAt }: Pick<SurveyVersion, 'madeAt'>): string {
  return madeAt
    ? formatDayTime(reader.language, madeAt, reader.timeZone)
    : reader.phrases.surveys.history.noDate;
}

function WaveLinks({ reader, waves }: { reader: StaffReader; waves: SurveyVersion['waves'] }) {
  if (waves.length === 0) return <span class="muted">{reader.phrases.surveys.history.noWaves}</span>;
  return (
    <>
      {waves.map((wave, index) => (
        <>
          {index > 0 && ', '}
          <a href={`/waves/${wave.waveId}`}>{waveName(reader, wave)}</a>
        </>
      ))}
    </>
  );
}
