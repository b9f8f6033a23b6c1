import { formatDate } from '#shared/locale/format.ts';
import type { SuppressedPage } from '#shared/services/suppression/list-suppressed.ts';
import { DataTable } from '#shared/web/components/data-table.tsx';
import { InputField } from '#shared/web/components/fields.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import type { StaffReader } from '../environment.ts';
import { ConsolePage } from './console-page.tsx';

interface Props {
  readonly reader: StaffReader;
  readonly list: SuppressedPage;
  readonly search: string;
  readonly done?: 'added' | 'alreadyThere' | 'lifted' | 'notThere' | undefined;
  readonly typed?: string | undefined;
  readonly addProblem?: string | undefined;
  readonly problem?: string | undefined;
}

/** Whom nobody writes to, why and since when; what can be changed about it. */
export function SuppressionsPage({ reader, list, search, done, typed, addProblem, problem }: Props) {
  const { suppressions: words, settings } = reader.phrases;
  return (
    <ConsolePage
      reader={reader}
      title={words.title}
      lead={words.lead}
      trail={[{ href: '/settings', label: settings.title }]}
    >
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
        <Entries reader={reader} list={list} />
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

function Entries({ reader, list }: Pick<Props, 'reader' | 'list'>) {
  const { language, timeZone, phrases } = reader;
  const { suppressions: words } = phrases;
  return (
    <DataTable
      caption={words.list}
      columns={[
        { label: words.address },
        { label: words.reason },
        { label: words.since },
        { label: words.change },
      ]}
      rows={list.entries.map((entry) => ({
        header: entry.email.startsWith('sha256:') ? words.erasedAddress : entry.email,
        cells: [
          words.reasons[entry.reason],
          formatDate(language, entry.at, timeZone),
          entry.mayBeLifted && (entry.reason === 'bounced' || entry.reason === 'asked') ? (
            <details>
              <summary>{words.lift}</summary>
              <form
                class="stack"
                method="post"
                action={`/settings/suppressions/${entry.suppressionId}/removal`}
              >
                <p class="muted small">{words.liftExplanation[entry.reason]}</p>
                <input type="hidden" name="email" value={entry.email} />
                <button type="submit">{words.lift}</button>
              </form>
            </details>
          ) : (
            <span class="muted">{words.stays}</span>
          ),
        ],
      }))}
    />
  );
}
