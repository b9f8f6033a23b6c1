import type { Side } from '#shared/domain/side.ts';
import type { StaffReader } from '../environment.ts';
import { TableFileInput } from './table-file-input.tsx';

interface Props {
  readonly reader: StaffReader;
  readonly programId: string;
  readonly side: Side;
  readonly problem?: string | undefined;
}

const EXAMPLES: Readonly<Record<Side, string>> = {
  customer:
    'figure,value,answers,source,date,industry\n' +
    'NPS,+44,1200,Survey of restaurants,2026-06-30,restaurants\n' +
    'CSAT,81%,,Press release,2026-01-15,',
  employee:
    'figure,value,answers,source,date,industry\n' +
    'eNPS,+12,30000,Survey of employers,2026-06-30,services\n' +
    'eNPS,+20,,Press release,2026-01-15,',
};

/** Several benchmarks from a file, which is checked before anything is written. */
export function BenchmarkFileForm({ reader, programId, side, problem }: Props) {
  const { file: words } = reader.phrases.benchmarks;
  return (
    <details open={problem !== undefined}>
      <summary>{words.title}</summary>
      <form
        class="stack"
        method="post"
        action={`/programs/${programId}/benchmarks/import-checks`}
        enctype="multipart/form-data"
      >
        <input type="hidden" name="side" value={side} />
        <p class="muted">{words.explanation}</p>
        <TableFileInput id={`${side}-file`} label={words.file} hint={words.promise} error={problem} />
        <button type="submit" class="primary">
          {words.check}
        </button>
        <details>
          <summary>{words.example}</summary>
          <pre>{EXAMPLES[side]}</pre>
        </details>
      </form>
    </details>
  );
}
