import { type CompanyCalendar, MOST_HOLIDAYS } from '#shared/domain/calendar/company-calendar.ts';
import { yearsOfVietnameseHolidays } from '#shared/domain/calendar/vietnamese-holidays.ts';
import { formatCalendarDay, formatNumber } from '#shared/locale/format.ts';
import type { CalendarInput, CalendarProblem } from '#shared/services/calendar/save-company-calendar.ts';
import { SelectField, TextAreaField } from '#shared/web/components/fields.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import type { StaffReader } from '../environment.ts';
import { VersionField } from '../version-field.tsx';
import { ConsolePage } from './console-page.tsx';
import { OvertakenNotice } from './overtaken-notice.tsx';
import { settingsTrail } from './settings-trail.ts';
import { zoneOptions } from './zone-options.ts';

interface Props {
  readonly reader: StaffReader;
  readonly typed: CalendarInput;
  readonly version: number | undefined;
  /** What is saved now, where somebody else was faster. */
  readonly overtakenBy?: CompanyCalendar | undefined;
  readonly isSaved?: boolean | undefined;
  /** Days that were put into the list just now. */
  readonly added?: { readonly year: number; readonly days: number } | undefined;
  readonly problems?: readonly CalendarProblem[] | undefined;
}

/** The time zone and the holidays of the company. */
export function CalendarPage({ reader, typed, version, overtakenBy, isSaved, added, problems = [] }: Props) {
  const { calendar } = reader.phrases.timing;
  const years = yearsOfVietnameseHolidays(reader.now.getFullYear());
  const zone = problems.find(({ problem }) => problem === 'no-zone');
  const days = problems.filter(({ problem }) => problem !== 'no-zone');
  return (
    <ConsolePage reader={reader} title={calendar.title} lead={calendar.lead} trail={settingsTrail(reader)}>
      {isSaved && <Notice kind="done">{calendar.saved}</Notice>}
      {added && <Notice kind="attention">{calendar.added(String(added.year), added.days)}</Notice>}
      {overtakenBy && (
        <OvertakenNotice
          reader={reader}
          now={[
            { label: calendar.timeZone, value: overtakenBy.timeZone.replaceAll('_', ' ') },
            {
              label: calendar.holidays,
              value: overtakenBy.holidays.map(({ date, name }) => <div>{dayText(reader, date, name)}</div>),
            },
          ]}
        />
      )}
      <form class="stack" method="post" action="/settings/calendar">
        <VersionField version={version ?? 0} />
        <SelectField
          name="timeZone"
          label={calendar.timeZone}
          hint={calendar.timeZoneHint}
          error={zone && words(reader, zone)}
          value={typed.timeZone}
          options={zoneOptions(typed.timeZone)}
        />
        <TextAreaField
          name="holidays"
          rows={12}
          label={calendar.holidays}
          hint={calendar.holidaysHint}
          error={days.length > 0 ? days.map((problem) => words(reader, problem)).join(' ') : undefined}
          value={typed.holidays}
        />
        {years.length > 0 && (
          <p class="row">
            {calendar.add}
            {years.map((year) => (
              <button type="submit" name="add" value={String(year)} aria-label={`${calendar.add} ${year}`}>
                {String(year)}
              </button>
            ))}
          </p>
        )}
        <button type="submit" class="primary">
          {calendar.save}
        </button>
      </form>
    </ConsolePage>
  );
}

function dayText({ language }: StaffReader, date: string, name: string | undefined): string {
  const day = formatCalendarDay(language, date);
  return name ? `${day}, ${name}` : day;
}

function words({ language, phrases }: StaffReader, problem: CalendarProblem): string {
  const { calendar } = phrases.timing;
  switch (problem.problem) {
    case 'no-zone':
      return calendar.wrongZone;
    case 'too-many':
      return calendar.tooMany(formatNumber(language, MOST_HOLIDAYS));
    case 'no-date':
      return calendar.wrongLine(formatNumber(language, problem.line), problem.text);
  }
}
