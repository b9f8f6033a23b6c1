import { formatNumber } from '#shared/locale/format.ts';
import { MOST_REMARKS, type PeopleImportReport } from '#shared/services/person/people-import.ts';
import { Notice } from '#shared/web/components/notice.tsx';
import type { StaffReader } from '../environment.ts';
import { ConsolePage } from './console-page.tsx';
import { RemarkTable } from './remark-table.tsx';

interface Props {
  readonly reader: StaffReader;
  readonly report: PeopleImportReport;
  /** The checked file, packed, to be imported with one press. */
  readonly packedFile: string;
}

/** What an import would do, row by row where something is wrong, and the press that does it. */
export function PeopleCheckPage({ reader, report, packedFile }: Props) {
  const { people } = reader.phrases;
  const { report: phrases } = people;
  const number = (value: number) => formatNumber(reader.language, value);
  const { new: fresh, changed, unchanged } = report.good;
  const good = fresh + changed + unchanged;
  const path = `/people/${report.side}`;
  return (
    <ConsolePage
      reader={reader}
      title={phrases.title}
      trail={[{ href: path, label: people[report.side].title }]}
    >
      <div class="figures">
        <Count label={phrases.new} value={number(fresh)} />
        <Count label={phrases.changed} value={number(changed)} />
        <Count label={phrases.unchanged} value={number(unchanged)} />
        <Count label={phrases.bad} value={number(report.badRows)} />
      </div>
      {good === 0 && <Notice kind="problem">{phrases.nothingGood}</Notice>}
      {good > 0 && fresh + changed === 0 && <Notice>{phrases.nothingNew}</Notice>}
      <div class="row">
        {fresh + changed > 0 && (
          <form method="post" action={`${path}/imports`}>
            <input type="hidden" name="file" value={packedFile} />
            <input type="hidden" name="accept" value="good-rows" />
            <button type="submit" class="primary">
              {report.badRows > 0 ? phrases.acceptGood(good) : phrases.acceptAll(good)}
            </button>
          </form>
        )}
        <a class="button" href={path}>
          {phrases.again}
        </a>
      </div>
      {report.badRows > 0 && (
        <section class="stack tight">
          <h2>{phrases.badTitle(report.badRows)}</h2>
          <p class="muted">
            {phrases.badExplanation}{' '}
            {report.problems.length === MOST_REMARKS && phrases.more(number(MOST_REMARKS))}
          </p>
          <RemarkTable reader={reader} caption={phrases.caption} labels={phrases} remarks={report.problems} />
        </section>
      )}
      {report.notes.length > 0 && (
        <section class="stack tight">
          <h2>{phrases.notesTitle}</h2>
          <RemarkTable
            reader={reader}
            caption={phrases.notesCaption}
            labels={phrases}
            remarks={report.notes}
          />
        </section>
      )}
    </ConsolePage>
  );
}

function Count({ label, value }: { label: string; value: string }) {
  return (
    <div class="figure">
      <p class="name">{label}</p>
      <p class="value">{value}</p>
    </div>
  );
}
