import { localDay } from '#shared/domain/calendar/local-day.ts';
import type { WaveEvent } from '#shared/domain/wave/wave-calendar.ts';
import { formatCalendarDay, formatDate, formatDayTime, formatNumber } from '#shared/locale/format.ts';
import type { PlannedWave, WaveCalendar, WaveChoice } from '#shared/services/wave/list-wave-calendar.ts';
import { Timeline } from '#shared/web/charts/timeline.tsx';
import { Badge } from '#shared/web/components/badge.tsx';
import { EmptyState } from '#shared/web/components/empty-state.tsx';
import type { StaffReader } from '../environment.ts';
import { pathWith } from '../own-path.ts';
import { ConsolePage } from './console-page.tsx';
import { waveName } from './wave-words.ts';

const MONTHS_BEFORE = 2;
const MONTHS_AFTER = 4;
const MOST_NEXT = 20;

type Props = WaveCalendar & { readonly reader: StaffReader };

/** All waves of both sides on one line of time, and what comes next. */
export function WaveCalendarPage(props: Props) {
  const { reader, waves, countByPhase, sides, compared } = props;
  const { waveCalendar: words } = reader.phrases;
  const isEmpty = Object.values(countByPhase).every((count) => count === 0);
  return (
    <ConsolePage reader={reader} title={words.title} lead={words.lead}>
      {isEmpty ? (
        <EmptyState title={words.empty.title} explanation={words.empty.explanation}>
          <a class="button" href="/">
            {words.empty.action}
          </a>
        </EmptyState>
      ) : (
        <Narrowing {...props} />
      )}
      {!isEmpty && waves.length === 0 && <p class="muted">{words.noneChosen}</p>}
      {waves.length > 0 && <Chart {...props} />}
      <div class="columns">
        <section class="card">
          <h2>{words.next}</h2>
          <Next {...props} />
        </section>
        {sides.includes('employee') && (
          <section class="card employee">
            <h2>{words.guard.title}</h2>
            <p>
              {compared
                ? words.guard.compared(
                    waveName(reader, compared.wave),
                    formatDate(reader.language, compared.until, reader.timeZone),
                  )
                : words.guard.free}
            </p>
          </section>
        )}
      </div>
    </ConsolePage>
  );
}

function Narrowing({ reader, choice, sides, programs, countByPhase }: Props) {
  const { waveCalendar: words, frame } = reader.phrases;
  const link = (label: string, name: keyof WaveChoice, value: string) => {
    const isOn = choice[name] === value;
    return (
      <a
        class={isOn ? 'button primary' : 'button'}
        aria-current={isOn ? 'true' : undefined}
        href={pathWith('/waves', { ...choice, [name]: isOn ? undefined : value })}
      >
        {label}
      </a>
    );
  };
  const phases = ['running', 'planned', 'over'] as const;
  return (
    <nav class="row" aria-label={words.narrow}>
      {phases.map((phase) =>
        link(
          `${words.phases[phase]} (${formatNumber(reader.language, countByPhase[phase])})`,
          'phase',
          phase,
        ),
      )}
      {sides.length > 1 && sides.map((side) => link(frame.sides[side], 'side', side))}
      {programs.length > 1 &&
        programs.map(({ programId, name }) => link(name[reader.language], 'programId', programId))}
    </nav>
  );
}

function Chart({ reader, waves, countByPhase, calendar, programs }: Props) {
  const { waveCalendar: words } = reader.phrases;
  const { language, timeZone, now } = reader;
  const range = [monthsFrom(now, -MONTHS_BEFORE), monthsFrom(now, MONTHS_AFTER)] as const;
  const shown = waves.filter(
    ({ wave }) => Date.parse(endOf(wave)) >= range[0] && Date.parse(wave.opensAt) <= range[1],
  );
  const nameOf = ({ wave, program }: PlannedWave) =>
    programs.length > 1 ? `${waveName(reader, wave)} · ${program.name[language]}` : waveName(reader, wave);
  const when = (instant: string) => formatDayTime(language, instant, timeZone);
  return (
    <Timeline
      id="waves"
      title={words.finding(countByPhase.running, countByPhase.planned)}
      subtitle={words.subtitle(
        formatDate(language, new Date(range[0]), 'UTC'),
        formatDate(language, new Date(range[1]), 'UTC'),
      )}
      range={range}
      now={{ at: now.getTime(), label: words.today }}
      ticks={Array.from({ length: MONTHS_BEFORE + MONTHS_AFTER }, (_, index) => {
        const at = monthsFrom(now, index - MONTHS_BEFORE);
        return { at, label: words.months[new Date(at).getUTCMonth()] ?? '' };
      })}
      holidays={calendar.holidays
        .map(({ date }) => Date.parse(date))
        .filter((at) => at >= range[0] && at <= range[1])}
      rows={shown.map((each) => ({
        label: nameOf(each),
        side: each.wave.side,
        from: Date.parse(each.wave.opensAt),
        until: Date.parse(endOf(each.wave)),
        isPlanned: each.phase === 'planned',
        marks: each.events.filter(({ kind }) => kind === 'reminds').map(({ at }) => Date.parse(at)),
      }))}
      table={{
        summary: words.table,
        columns: [
          { label: words.columns.wave },
          { label: words.columns.opens },
          { label: words.columns.reminders },
          { label: words.columns.closes },
          { label: words.columns.afterwards },
        ],
        rows: waves.map((each) => ({
          header: (
            <>
              <a href={`/waves/${each.wave.waveId}`}>{nameOf(each)}</a>{' '}
              <Badge kind={each.phase === 'running' ? 'live' : each.wave.side}>
                {words.phases[each.phase]}
              </Badge>
            </>
          ),
          cells: [
            when(each.wave.opensAt),
            list(each.events.filter(({ kind }) => kind === 'reminds').map(({ at }) => when(at))),
            when(endOf(each.wave)),
            list(
              each.events
                .filter(({ kind }) => kind === 'rested' || kind === 'compared')
                .map(({ at, kind }) => `${formatDate(language, at, timeZone)}: ${words.events[kind]}`),
            ),
          ],
        })),
      }}
    />
  );
}

function list(lines: readonly string[]) {
  return lines.length === 0 ? '–' : lines.map((line) => <div>{line}</div>);
}

/** Openings, reminders, closings, digests and holidays that are still to come, the next one first. */
function Next({ reader, waves, digests, calendar }: Props) {
  const { waveCalendar: words } = reader.phrases;
  const { language, timeZone, now } = reader;
  const from = now.toISOString();
  const today = localDay(from, timeZone);
  const ofWaves = waves.flatMap(({ wave, events }) =>
    events.map((event) => ({ at: event.at, line: <EventLine reader={reader} wave={wave} event={event} /> })),
  );
  const ofDigests = digests.map(({ program, at }) => ({
    at,
    line: <>{words.digest(program.name[language])}</>,
  }));
  const upcoming = [...ofWaves, ...ofDigests].filter(({ at }) => at >= from);
  const holidays = calendar.holidays
    .filter(({ date }) => date >= today)
    .map(({ date, name }) => ({
      at: date,
      line: <>{name ? words.holiday(name) : words.holidayUnnamed}</>,
    }));
  const next = [...upcoming, ...holidays].sort((a, b) => (a.at < b.at ? -1 : 1)).slice(0, MOST_NEXT);
  if (next.length === 0) return <p class="muted">{words.nothingNext}</p>;
  return (
    <ul class="plain list">
      {next.map(({ at, line }) => (
        <li>
          <div class="muted small">
            {at.length > 10 ? formatDayTime(language, at, timeZone) : formatCalendarDay(language, at)}
          </div>
          {line}
        </li>
      ))}
    </ul>
  );
}

function EventLine({
  reader,
  wave,
  event,
}: {
  reader: StaffReader;
  wave: PlannedWave['wave'];
  event: WaveEvent;
}) {
  return (
    <>
      <a href={`/waves/${wave.waveId}`}>{waveName(reader, wave)}</a>:{' '}
      {reader.phrases.waveCalendar.events[event.kind]}
    </>
  );
}

function endOf({ closedAt, closesAt }: PlannedWave['wave']): string {
  return closedAt ?? closesAt;
}

/** The beginning of the month so many months from now. */
function monthsFrom(now: Date, months: number): number {
  return Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 1);
}
