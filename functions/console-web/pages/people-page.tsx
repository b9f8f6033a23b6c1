import {
  LARGEST_UPLOAD_IN_BYTES,
  UPLOAD_SLICE_IN_BYTES,
  type Upload,
} from '#shared/domain/contact/upload.ts';
import type { Side } from '#shared/domain/side.ts';
import { formatDateTime, formatNumber } from '#shared/locale/format.ts';
import type { PeopleImport } from '#shared/services/person/import-people.ts';
import { Notice } from '#shared/web/components/notice.tsx';
import { SLICING_SCRIPT } from '../browser-scripts.ts';
import type { StaffReader } from '../environment.ts';
import { UPLOAD_LIMIT_IN_BYTES } from '../middleware/guard.ts';
import { PageScript } from '../page-script.tsx';
import { ConsolePage } from './console-page.tsx';
import { PeopleSearch, type PeopleSearchState } from './people-search.tsx';
import { RemarkTable } from './remark-table.tsx';
import { TableFileInput } from './table-file-input.tsx';

/** What has just happened, where something has. */
export interface PeoplePageState {
  readonly done?: string | undefined;
  /** Why the file could not be taken at all. */
  readonly problem?: string;
  /** What an import in one go has done. */
  readonly direct?: PeopleImport;
}

type Props = PeoplePageState &
  PeopleSearchState & {
    readonly reader: StaffReader;
    readonly side: Side;
    readonly uploads: readonly Upload[];
  };

const MEGABYTE = 1_000_000;

const EXAMPLES: Readonly<Record<Side, string>> = {
  customer:
    'id,name,email,language,unit,tier,revenue,revenue last year,came by,ring,time zone\n' +
    'C-1001,Trần Văn Minh,minh.tran@example.com,vi,hanoi,gold,120000,95000,,customer,\n' +
    'C-1002,Emily Carter,emily@example.com,en,hanoi,,40000,0,recommendation,partner,Europe/London',
  employee:
    'id,name,email,language,unit,manager,last day\n' +
    'E-2001,Lê Thị Hoa,hoa.le@example.com,vi,hanoi,E-1000,\n' +
    'E-2002,Daniel Hughes,daniel@example.com,en,hanoi,E-1000,2026-12-31',
};

/** The people of one side, and the way to bring in more. */
export function PeoplePage({ reader, side, uploads, done, problem, direct, ...looked }: Props) {
  const { people, audience } = reader.phrases;
  const { import: words } = people;
  return (
    <ConsolePage
      reader={reader}
      title={people[side].title}
      lead={people[side].lead}
      actions={
        side === 'customer' && (
          <a class="button" href="/segments">
            {audience.segments.link}
          </a>
        )
      }
    >
      {done && <Notice kind="done">{done}</Notice>}
      <PeopleSearch reader={reader} side={side} {...looked} />
      {direct && <Direct reader={reader} direct={direct} />}
      <section class={`card ${side}`}>
        <h2>{words.title}</h2>
        <form
          class="stack"
          method="post"
          action={`/people/${side}/uploads`}
          enctype="multipart/form-data"
          data-slice={UPLOAD_SLICE_IN_BYTES}
          data-largest={LARGEST_UPLOAD_IN_BYTES}
          data-sending={words.sending}
          data-failed={words.sendingFailed}
          data-too-large={words.tooLarge}
        >
          <p class="muted">{people[side].columns}</p>
          <TableFileInput label={words.file} hint={words.promise} error={problem} />
          <noscript>
            <p class="hint">
              {words.limitWithoutScript(formatNumber(reader.language, UPLOAD_LIMIT_IN_BYTES / MEGABYTE, 1))}
            </p>
          </noscript>
          <button type="submit" class="primary">
            {words.check}
          </button>
          <p role="status" />
          <p class="muted small">{people[side].known}</p>
          <details>
            <summary>{words.example}</summary>
            <pre>{EXAMPLES[side]}</pre>
          </details>
        </form>
      </section>
      {uploads.length > 0 && <Recent reader={reader} uploads={uploads} />}
      <PageScript script={SLICING_SCRIPT} />
    </ConsolePage>
  );
}

function Recent({ reader, uploads }: { reader: StaffReader; uploads: readonly Upload[] }) {
  const { recent, states } = reader.phrases.people.uploads;
  return (
    <section class="stack tight">
      <h2>{recent}</h2>
      <ul class="plain">
        {uploads.map(({ side, uploadId, fileName, startedAt, state }) => (
          <li>
            <a href={`/people/${side}/uploads/${uploadId}`}>{fileName || uploadId}</a>{' '}
            <span class="muted small">
              {formatDateTime(reader.language, startedAt, reader.timeZone)} · {states[state]}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Direct({ reader, direct }: { reader: StaffReader; direct: PeopleImport }) {
  const { done, report } = reader.phrases.people;
  const number = (value: number) => formatNumber(reader.language, value);
  const { new: fresh, changed, unchanged } = direct.good;
  if (direct.outcome === 'nothing-imported') {
    return (
      <>
        <Notice kind="problem">{done.nothing(direct.badRows)}</Notice>
        <RemarkTable reader={reader} caption={report.caption} labels={report} remarks={direct.problems} />
      </>
    );
  }
  return (
    <Notice kind="done" title={done.title(fresh + changed + unchanged)}>
      {done.detail(number(fresh), number(changed), number(unchanged))}{' '}
      {direct.badRows > 0 && done.leftOut(direct.badRows)}
    </Notice>
  );
}
