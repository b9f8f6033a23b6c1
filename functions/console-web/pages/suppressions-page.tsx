import { formatDate } from '#shared/locale/format.ts';
import type { ShownSuppression, SuppressedPage } from '#shared/services/suppression/list-suppressed.ts';
import { DayOf } from '#shared/web/components/clock.tsx';
import { DataTable, type Row } from '#shared/web/components/data-table.tsx';
import { InputField } from '#shared/web/components/fields.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import type { StaffReader } from '../environment.ts';
import { ConsolePage } from './console-page.tsx';
import { settingsTrail } from './settings-trail.ts';

interface Props {
  readonly reader: StaffReader;
  readonly list: SuppressedPage;
  /** Those of all pages. */
  readonly everything: () => AsyncIterable<ShownSuppression>;
  readonly search: string;
  readonly done?: 'added' | 'alreadyThere' | 'lifted' | 'notThere' | undefined;
  readonly typed?: string | undefined;
  readonly addProblem?: string | undefined;
  readonly problem?: string | undefined;
}

/** Whom nobody writes to, why and since when; what can be changed about it. */
export function SuppressionsPage({
  reader,
  list,
  everything,
  search,
  done,
  typed,
  addProblem,
  problem,
}: Props) {
  const { suppressions: words } = reader.phrases;
  return (
    <ConsolePage reader={reader} title={words.title} lead={words.lead} trail={settingsTrail(reader)}>
      {done && <Notice kind="done">{words[done]}</Notice>}
      {problem && <Notice kind="problem">{problem}</Notice>}
      <form class="row" action="/settings/suppressions">
        <InputField name="search" label={words.search} value={search} />
        <button type="submit">{words.searchAction}</button>
        {search && <a href="/settings/suppressions">{words.everything}</a>}
      </form>
      {list.entries.length === 0 ? (
        <p class="muted">{search ? words.noneFound(search) : words.none}</p>
      ) : (
        <Entries reader={reader} list={list} everything={everything} />
      )}
      {list.older && (
        <p>
          <a href={`?from=${list.older}${search ? `&search=${encodeURIComponent(search)}` : ''}`}>
            {words.older}
          </a>
        </p>
      )}
      <section class="card">
        <h2>{words.add.title}</h2>
        <form class="stack" method="post" action="/settings/suppressions">
          <p class="muted">{words.add.explanation}</p>
          <InputField
            name="email"
            type="email"
            label={words.add.address}
            value={typed ?? ''}
            error={addProblem}
            required
          />
          <button type="submit" class="primary">
            {words.add.action}
          </button>
        </form>
      </section>
    </ConsolePage>
  );
}

function Entries({ reader, list, everything }: Pick<Props, 'reader' | 'list' | 'everything'>) {
  const { language, timeZone, phrases } = reader;
  const { suppressions: words } = phrases;
  const row = (entry: ShownSuppression): Row => ({
    header: entry.email.startsWith('sha256:') ? words.erasedAddress : entry.email,
    cells: [
      words.reasons[entry.reason],
      <DayOf at={entry.at} timeZone={timeZone}>
        {formatDate(language, entry.at, timeZone)}
      </DayOf>,
      entry.mayBeLifted && (entry.reason === 'bounced' || entry.reason === 'asked') ? (
        <details>
          <summary>{words.lift}</summary>
          <form class="stack" method="post" action={`/settings/suppressions/${entry.suppressionId}/removal`}>
            <p class="muted small">{words.liftExplanation[entry.reason]}</p>
            <input type="hidden" name="email" value={entry.email} />
            <button type="submit">{words.lift}</button>
          </form>
        </details>
      ) : (
        <span class="muted">{words.stays}</span>
      ),
    ],
  });
  async function* everyRow() {
    for await (const entry of everything()) yield row(entry);
  }
  return (
    <DataTable
      name="addresses"
      caption={words.list}
      columns={[
        { label: words.address },
        { label: words.reason },
        { label: words.since },
        { label: words.change, isForPressing: true },
      ]}
      rows={list.entries.map(row)}
      allRows={everyRow}
    />
  );
}
