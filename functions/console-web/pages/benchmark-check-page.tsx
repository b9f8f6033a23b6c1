import type { Side } from '#shared/domain/side.ts';
import { formatNumber } from '#shared/locale/format.ts';
import type { BenchmarkFile } from '#shared/services/benchmark/read-benchmark-file.ts';
import { DataTable } from '#shared/web/components/data-table.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import type { StaffReader } from '../environment.ts';
import { benchmarkProblemText } from './benchmark-problem-words.ts';
import { ConsolePage } from './console-page.tsx';

interface Props {
  readonly reader: StaffReader;
  readonly programId: string;
  readonly side: Side;
  readonly report: BenchmarkFile;
  /** The checked file, packed, to be taken over with one press. */
  readonly packedFile: string;
}

/** What a file of benchmarks would change, row by row where something is wrong, and the press that does it. */
export function BenchmarkCheckPage({ reader, programId, side, report, packedFile }: Props) {
  const { benchmarks } = reader.phrases;
  const words = benchmarks.check;
  const { new: fresh, changed, unchanged } = report.counts;
  const path = `/programs/${programId}/benchmarks`;
  const counts = { new: fresh, changed, unchanged, bad: report.badRows };
  const news = fresh + changed;
  return (
    <ConsolePage reader={reader} title={words.title} trail={[{ href: path, label: benchmarks.title }]}>
      <div class="figures">
        {(['new', 'changed', 'unchanged', 'bad'] as const).map((name) => (
          <div class="figure">
            <p class="name">{words[name]}</p>
            <p class="value">{formatNumber(reader.language, counts[name])}</p>
          </div>
        ))}
      </div>
      {report.tooMany && <Notice kind="problem">{benchmarks.tooMany}</Notice>}
      {report.good.length === 0 && <Notice kind="problem">{words.nothingGood}</Notice>}
      {report.good.length > 0 && news === 0 && <Notice>{words.nothingNew}</Notice>}
      <div class="row">
        {news > 0 && !report.tooMany && (
          <form method="post" action={`${path}/imports`}>
            <input type="hidden" name="side" value={side} />
            <input type="hidden" name="file" value={packedFile} />
            <input type="hidden" name="accept" value="good-rows" />
            <button type="submit" class="primary">
              {report.badRows > 0 ? words.acceptGood(news) : words.acceptAll(news)}
            </button>
          </form>
        )}
        <a class="button" href={path}>
          {words.again}
        </a>
      </div>
      {report.problems.length > 0 && (
        <DataTable
          name="bad-rows"
          caption={words.badTitle(report.badRows)}
          columns={[words.line, words.column, words.value, words.reason].map((label) => ({ label }))}
          rows={report.problems.map((problem) => ({
            header: formatNumber(reader.language, problem.line),
            cells: [
              benchmarks.file.columns[problem.column],
              problem.value,
              benchmarkProblemText(reader, problem),
            ],
          }))}
        />
      )}
    </ConsolePage>
  );
}
