import type {
  BenchmarkColumn,
  BenchmarkProblem,
  TypedBenchmark,
} from '#shared/domain/benchmark/read-benchmark.ts';
import { metricOf } from '#shared/domain/metric/figure.ts';
import type { Side } from '#shared/domain/side.ts';
import { itemsOf } from '#shared/domain/survey/items.ts';
import type { Survey } from '#shared/domain/survey/survey.ts';
import { InputField, SelectField } from '#shared/web/components/fields.tsx';
import type { StaffReader } from '../environment.ts';
import { benchmarkProblemText } from './benchmark-problem-words.ts';

interface Props {
  readonly reader: StaffReader;
  readonly programId: string;
  readonly side: Side;
  readonly survey: Survey;
  readonly typed?:
    | { readonly cells: TypedBenchmark; readonly problems: readonly BenchmarkProblem[] }
    | undefined;
}

/** One benchmark by hand. Ids of fields carry the side, as both sides may stand on one page. */
export function BenchmarkFields({ reader, programId, side, survey, typed }: Props) {
  const { enter: words } = reader.phrases.benchmarks;
  const rated = itemsOf(survey).filter(({ kind }) => metricOf(kind) !== undefined);
  const about = (column: BenchmarkColumn) => {
    const problem = typed?.problems.find((each) => each.column === column);
    return {
      name: column,
      id: `${side}-${column}`,
      value: typed?.cells[column] ?? '',
      error: problem && benchmarkProblemText(reader, problem),
    };
  };
  return (
    <form class="stack" method="post" action={`/programs/${programId}/benchmarks`}>
      <input type="hidden" name="side" value={side} />
      <SelectField
        {...about('figure')}
        value={typed?.cells.figure ?? survey.headline}
        label={words.figure}
        options={rated.map(({ key, wording }) => ({ value: key, label: wording[reader.language] }))}
      />
      <InputField {...about('value')} label={words.value} hint={words.valueHint} required />
      <InputField {...about('answers')} label={words.answers} hint={words.answersHint} />
      <InputField {...about('source')} label={words.source} hint={words.sourceHint} required />
      <InputField {...about('date')} type="date" label={words.date} required />
      <InputField {...about('industry')} label={words.industry} />
      <button type="submit" class="primary">
        {words.save}
      </button>
    </form>
  );
}
