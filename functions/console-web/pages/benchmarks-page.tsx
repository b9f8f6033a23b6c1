import type { Benchmark } from '#shared/domain/benchmark/benchmark.ts';
import type { BenchmarkProblem, TypedBenchmark } from '#shared/domain/benchmark/read-benchmark.ts';
import type { Side } from '#shared/domain/side.ts';
import { itemNamed } from '#shared/domain/survey/items.ts';
import { formatCalendarDay, formatNumber } from '#shared/locale/format.ts';
import type { ProgramBenchmarks } from '#shared/services/benchmark/list-benchmarks.ts';
import { DayOf } from '#shared/web/components/clock.tsx';
import { DataTable } from '#shared/web/components/data-table.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import type { StaffReader } from '../environment.ts';
import { BenchmarkFields } from './benchmark-fields.tsx';
import { BenchmarkFileForm } from './benchmark-file-form.tsx';
import { ConsolePage } from './console-page.tsx';
import { valueText } from './figure-words.ts';
import { programTrail } from './program-trail.ts';
import { RemovedNotice } from './removed-notice.tsx';

export interface BenchmarksShown {
  readonly done?: string | undefined;
  /** Whether one was removed a moment ago, and which. */
  readonly isRemoved?: boolean;
  readonly removed?: string | undefined;
  /** Why nothing could be saved at all. */
  readonly problem?: string | undefined;
  /** What was typed for a side, and what is wrong with it. */
  readonly typed?: {
    readonly side: Side;
    readonly cells: TypedBenchmark;
    readonly problems: readonly BenchmarkProblem[];
  };
  /** Why a file for a side could not be read. */
  readonly file?: { readonly side: Side; readonly problem: string };
}

type Props = ProgramBenchmarks & BenchmarksShown & { readonly reader: StaffReader };
type OfSide = ProgramBenchmarks['sides'][number];

/** Figures from elsewhere, and the ways to bring in more. */
export function BenchmarksPage(props: Props) {
  const { reader, program, sides, done, isRemoved, removed, problem, typed, file } = props;
  const { benchmarks: words, frame } = reader.phrases;
  return (
    <ConsolePage reader={reader} title={words.title} lead={words.lead} trail={programTrail(reader, program)}>
      {done && <Notice kind="done">{done}</Notice>}
      {isRemoved && (
        <RemovedNotice
          reader={reader}
          text={words.done.removed}
          restoration={removed && `/programs/${program.programId}/benchmarks/${removed}/restoration`}
        />
      )}
      {problem && <Notice kind="problem">{problem}</Notice>}
      {sides.map((ofSide) => {
        const { side, survey, mayEdit } = ofSide;
        const ownTyped = typed?.side === side ? typed : undefined;
        return (
          <section class={`card ${side}`}>
            <h2>{frame.sides[side]}</h2>
            <BenchmarkTable reader={reader} ofSide={ofSide} programId={program.programId} />
            {mayEdit && (
              <details open={ownTyped !== undefined}>
                <summary>{words.enter.title}</summary>
                <BenchmarkFields
                  reader={reader}
                  programId={program.programId}
                  side={side}
                  survey={survey}
                  typed={ownTyped}
                />
              </details>
            )}
            {mayEdit && (
              <BenchmarkFileForm
                reader={reader}
                programId={program.programId}
                side={side}
                problem={file?.side === side ? file.problem : undefined}
              />
            )}
          </section>
        );
      })}
    </ConsolePage>
  );
}

interface TableProps {
  readonly reader: StaffReader;
  readonly ofSide: OfSide;
  readonly programId: string;
}

function BenchmarkTable({ reader, ofSide, programId }: TableProps) {
  const { benchmarks: words } = reader.phrases;
  const { side, survey, mayEdit, benchmarks } = ofSide;
  const { columns } = words;
  if (benchmarks.length === 0) return <p class="muted">{words.none}</p>;
  const figureOf = ({ question }: Benchmark) =>
    itemNamed(survey, question)?.wording[reader.language] ?? question;
  return (
    <DataTable
      name={`benchmarks-${side}`}
      caption={words.caption[side]}
      columns={[
        { label: columns.figure },
        { label: columns.value, align: 'right' },
        { label: columns.answers, align: 'right' },
        { label: columns.source },
        { label: columns.date },
        { label: columns.industry },
        ...(mayEdit ? [{ label: columns.remove, isForPressing: true }] : []),
      ]}
      rows={benchmarks.map((benchmark) => ({
        header: figureOf(benchmark),
        cells: [
          valueText(reader, benchmark),
          benchmark.n === undefined ? (
            <span class="muted">{words.unknownAnswers}</span>
          ) : (
            formatNumber(reader.language, benchmark.n)
          ),
          benchmark.source,
          <DayOf at={benchmark.asOf}>{formatCalendarDay(reader.language, benchmark.asOf)}</DayOf>,
          benchmark.industry ?? '',
          ...(mayEdit
            ? [
                <a
                  href={`/programs/${programId}/benchmarks/${benchmark.benchmarkId}/removal`}
                  aria-label={words.remove(benchmark.source)}
                >
                  {words.removeShort}
                </a>,
              ]
            : []),
        ],
      }))}
    />
  );
}
