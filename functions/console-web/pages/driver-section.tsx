import type { Side } from '#shared/domain/side.ts';
import { itemNamed, rowNamed } from '#shared/domain/survey/items.ts';
import type { Survey } from '#shared/domain/survey/survey.ts';
import { formatPercent } from '#shared/locale/format.ts';
import { DataTable, type Row } from '#shared/web/components/data-table.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import type { Reader } from '../environment.ts';
import { DriverChart, driverInterval } from './driver-chart.tsx';
import { type DriverFinding, type LeftOutReason, questionName } from './driver-findings.ts';
import { DriverMatrixChart } from './driver-matrix.tsx';

interface Props {
  readonly reader: Reader;
  readonly side: Side;
  readonly survey: Survey;
  /** The whole survey first, then its moments of truth. */
  readonly findings: readonly DriverFinding[];
  /** Everybody who was asked, where all of them are known (employees). */
  readonly invited?: number | undefined;
}

/** What goes with the score: of the whole survey, what to mend first, then at each moment of truth. */
export function DriverSection({ findings, ...props }: Props) {
  const { reader, survey } = props;
  const [overall, ...ofMoments] = findings;
  return (
    <>
      {overall && <DriverChart reader={reader} survey={survey} finding={overall} />}
      {overall && <DriverMatrixChart {...props} finding={overall} />}
      <MomentDrivers reader={reader} survey={survey} findings={ofMoments} />
      <LeftOut reader={reader} survey={survey} findings={findings} />
    </>
  );
}

type Parts = Pick<Props, 'reader' | 'survey' | 'findings'>;

function MomentDrivers({ reader, survey, findings }: Parts) {
  const { language, phrases } = reader;
  const words = phrases.drivers;
  if (!findings.some(({ outcome }) => outcome !== 'none')) return null;
  const rows = findings.flatMap((finding): Row[] => {
    const moment = finding.moment?.name[language] ?? '';
    if (finding.outcome === 'none') {
      return [
        { header: moment, cells: [<span class="withheld">{words.none[finding.reason]}</span>, '', ''] },
      ];
    }
    const { explained } = finding;
    return finding.drivers.map((driver, index) => {
      const share = formatPercent(language, driver.share);
      return {
        header: (
          <>
            {moment}
            {index === 0 && explained !== undefined && (
              <>
                <br />
                <span class="muted small">{words.moments.explained(formatPercent(language, explained))}</span>
              </>
            )}
          </>
        ),
        cells: [
          questionName(reader, survey, driver.question),
          driver.against ? `${share} (${words.against})` : share,
          driverInterval(reader, driver),
        ],
      };
    });
  });
  return (
    <section class="card">
      <h2>{words.moments.title}</h2>
      <DataTable
        name="moment-drivers"
        caption={words.moments.caption}
        columns={[
          { label: words.moments.moment },
          { label: words.question },
          { label: phrases.results.share, align: 'right' },
          { label: phrases.results.interval, align: 'right' },
        ]}
        rows={rows}
      />
    </section>
  );
}

/** Why questions are missing; each once, though it may be missing in two sets. */
function LeftOut({ reader, survey, findings }: Parts) {
  const words = reader.phrases.drivers.leftOut;
  const reasons = new Map<string, LeftOutReason>();
  for (const finding of findings) {
    if (finding.outcome === 'none') continue;
    for (const { question, reason } of finding.leftOut) {
      if (!reasons.has(question)) reasons.set(question, reason);
    }
  }
  if (reasons.size === 0) return null;
  const nameOf = (key: string) =>
    (rowNamed(survey, key)?.row ?? itemNamed(survey, key))?.wording[reader.language] ?? key;
  return (
    <Notice title={words.title}>
      <ul class="plain list">
        {[...reasons].map(([question, reason]) => (
          <li>{words.question(nameOf(question), words.reasons[reason])}</li>
        ))}
      </ul>
    </Notice>
  );
}
