import { type CustomerTime, SHARE_FOR_CUSTOMERS } from '#shared/domain/customer-time/customer-time.ts';
import type { TimeProblems, TypedTime } from '#shared/domain/customer-time/read-customer-time.ts';
import { formatCalendarDay, formatMonth, formatNumber, formatPercent } from '#shared/locale/format.ts';
import type { LoggedTime } from '#shared/services/customer-time/list-customer-time.ts';
import { DayOf } from '#shared/web/components/clock.tsx';
import { DataTable } from '#shared/web/components/data-table.tsx';
import { EmptyState } from '#shared/web/components/empty-state.tsx';
import { InputField, TextAreaField } from '#shared/web/components/fields.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import { ProgressBar } from '#shared/web/components/progress-bar.tsx';
import type { StaffReader } from '../environment.ts';
import { ConsolePage } from './console-page.tsx';

export interface CustomerTimeState {
  readonly done?: 'logged' | 'removed' | undefined;
  readonly typed?: TypedTime;
  readonly problems?: TimeProblems;
}

type Props = LoggedTime & CustomerTimeState & { readonly reader: StaffReader };

/** Hours with customers: a form, how far everybody is from a tenth of the time, and what was learnt. */
export function CustomerTimePage(props: Props) {
  const { reader, people, entries, done, problems = {} } = props;
  const { customerTime: words, cases } = reader.phrases;
  const wrong = Object.keys(problems).length;
  return (
    <ConsolePage
      reader={reader}
      title={words.title}
      lead={words.lead}
      trail={[{ href: '/cases', label: cases.title }]}
    >
      {done && <Notice kind="done">{words[done]}</Notice>}
      {wrong > 0 && <Notice kind="problem">{words.wrong(wrong)}</Notice>}
      <div class="columns">
        <TimeForm {...props} />
        {people.length === 0 ? (
          <EmptyState {...words.empty} />
        ) : (
          <section class="card">
            <h2>{words.thisMonth}</h2>
            <div class="stack">
              {people.map(({ name, months }) => {
                const { hours = 0, share = 0 } = months.at(-1) ?? {};
                return (
                  <ProgressBar
                    label={name}
                    value={Math.min(share, SHARE_FOR_CUSTOMERS) * 1000}
                    max={SHARE_FOR_CUSTOMERS * 1000}
                    text={shareText(reader, hours, share)}
                    side="customer"
                  />
                );
              })}
            </div>
            <p class="muted small">{words.basis}</p>
          </section>
        )}
      </div>
      {people.length > 0 && <Months {...props} />}
      {entries.length > 0 && <Entries reader={reader} entries={entries} />}
    </ConsolePage>
  );
}

function TimeForm({ reader, today, typed, problems = {} }: Props) {
  const { customerTime: words } = reader.phrases;
  const value = typed ?? { date: today, hours: '', whom: '', learnt: '' };
  const field = (name: keyof TypedTime) => {
    const found = problems[name];
    return { name, error: found && words.problems[found], value: value[name] };
  };
  return (
    <form class="stack card" method="post" action="/customer-time">
      <h2>{words.new}</h2>
      <InputField {...field('date')} type="date" label={words.date} max={today} required />
      <InputField {...field('hours')} label={words.hours} hint={words.hoursHint} required />
      <InputField {...field('whom')} label={words.whom} hint={words.whomHint} required />
      <TextAreaField {...field('learnt')} label={words.learnt} hint={words.learntHint} rows={3} />
      <button type="submit" class="primary">
        {words.save}
      </button>
    </form>
  );
}

function Months({ reader, people, months }: Props) {
  const { customerTime: words } = reader.phrases;
  return (
    <section class="card">
      <DataTable
        name="months"
        caption={words.byMonth}
        columns={[
          { label: words.person },
          ...months.map(({ month }) => ({
            label: formatMonth(reader.language, month),
            align: 'right' as const,
          })),
        ]}
        rows={people.map((person) => ({
          header: person.name,
          cells: person.months.map(({ hours, share = 0 }) =>
            hours === 0 ? <span class="muted">–</span> : shareText(reader, hours, share),
          ),
        }))}
      />
    </section>
  );
}

function Entries({ reader, entries }: { reader: StaffReader; entries: readonly CustomerTime[] }) {
  const { customerTime: words } = reader.phrases;
  return (
    <section class="card">
      <h2>{words.entries}</h2>
      <DataTable
        name="entries"
        caption={words.entriesCaption}
        columns={[
          { label: words.whom },
          { label: words.date },
          { label: words.person },
          { label: words.hours, align: 'right' },
          { label: words.learnt },
          { label: words.change, isForPressing: true },
        ]}
        rows={entries.map(({ entryId, date, hours, name, whom, learnt, staffId }) => {
          const day = formatCalendarDay(reader.language, date);
          return {
            header: whom,
            cells: [
              <DayOf at={date}>{day}</DayOf>,
              name,
              formatNumber(reader.language, hours, 2),
              learnt ?? '–',
              staffId === reader.staff.staffId ? (
                <a href={`/customer-time/${entryId}/removal`} aria-label={words.removeOf(day, whom)}>
                  {words.remove}
                </a>
              ) : (
                ''
              ),
            ],
          };
        })}
      />
    </section>
  );
}

function shareText({ language, phrases }: StaffReader, hours: number, share: number): string {
  return phrases.customerTime.share(formatNumber(language, hours, 2), formatPercent(language, share));
}
