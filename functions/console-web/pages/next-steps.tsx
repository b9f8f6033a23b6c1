import type { FollowUpCase } from '#shared/domain/case/follow-up-case.ts';
import type { Segment } from '#shared/domain/contact/segment.ts';
import { Side } from '#shared/domain/side.ts';
import type { Wave } from '#shared/domain/wave/wave.ts';
import { formatDay, formatDayTime } from '#shared/locale/format.ts';
import type { ProgramOverview } from '#shared/services/program/get-program.ts';
import { isAllowed, permissionOf } from '#shared/services/staff/authorise.ts';
import type { StaffReader } from '../environment.ts';
import { lastSent } from '../like-last-time.ts';

/** What the cards of the next steps show beside the program. */
export interface Steps {
  readonly segments: readonly Segment[];
  /** The most urgent, and how many there are. */
  readonly calls: readonly FollowUpCase[];
  readonly callCount: number;
}

interface Props {
  readonly reader: StaffReader;
  readonly chosen: ProgramOverview;
  readonly steps: Steps;
}

/** What those who run waves come for, a press away: the next wave, filled in like the last one, and whom to call. */
export function NextSteps({ reader, chosen, steps }: Props) {
  const mine = Side.options.filter(
    (side) =>
      chosen.surveys[side] &&
      isAllowed({ kind: 'staff', staff: reader.staff }, permissionOf(side, 'run-waves')),
  );
  if (mine.length === 0) return null;
  return (
    <section>
      <h2 class="section-title">{reader.phrases.home.next.title}</h2>
      <div class="columns">
        {mine.map((side) => (
          <LaunchCard reader={reader} chosen={chosen} side={side} segments={steps.segments} />
        ))}
        {mine.includes('customer') && <CallCard reader={reader} steps={steps} />}
      </div>
    </section>
  );
}

function LaunchCard(props: {
  reader: StaffReader;
  chosen: ProgramOverview;
  side: Side;
  segments: readonly Segment[];
}) {
  const { reader, chosen, side, segments } = props;
  const words = reader.phrases.home.next;
  const last = lastSent(chosen.waves, side);
  const { first, again } = side === 'employee' ? words.pulse : words.nps;
  const href = `/programs/${chosen.program.programId}/waves/new?side=${side}`;
  return (
    <section class={`card next ${side}`}>
      <h3>{words.asks[side]}</h3>
      <p class="muted">{last ? lastTime(reader, last) : words.nobodyYet[side]}</p>
      <p>
        <a class="button primary" href={href}>
          {last ? again : first}
        </a>
      </p>
      {side === 'customer' && (
        <>
          <p class="muted small" id="segments">
            {words.segments}
          </p>
          <ul class="chips" aria-labelledby="segments">
            {segments.map(({ segmentId, name }) => (
              <li>
                <a class="button" href={`${href}&segmentId=${segmentId}`}>
                  {name}
                </a>
              </li>
            ))}
            <li>
              <a class="button" href="/segments/new">
                {words.newSegment}
              </a>
            </li>
          </ul>
        </>
      )}
    </section>
  );
}

function lastTime({ language, timeZone, phrases }: StaffReader, wave: Wave): string {
  const when = formatDay(language, wave.opensAt, timeZone);
  const people = phrases.waves.invited(wave.invitedCount ?? 0);
  return phrases.home.next.lastTime(when, people);
}

function CallCard({ reader, steps }: Pick<Props, 'reader' | 'steps'>) {
  const { next, standing } = reader.phrases.home;
  const { language, timeZone, now, phrases } = reader;
  return (
    <section class="card next customer">
      <h3>{next.calls}</h3>
      {steps.calls.length === 0 ? (
        <p class="muted">{next.noCalls}</p>
      ) : (
        <>
          <ul class="todo">
            {steps.calls.map(({ caseId, name, dueAt }) => (
              <li class={dueAt < now.toISOString() ? 'urgent' : undefined}>
                <span class="spread">
                  <a href={`/cases/${caseId}`}>{name}</a>
                  <span class="muted small">
                    {phrases.cases.details.due(formatDayTime(language, dueAt, timeZone))}
                  </span>
                </span>
              </li>
            ))}
          </ul>
          <p>
            <a href="/cases">{`${standing.calls} (${steps.callCount})`}</a>
          </p>
        </>
      )}
    </section>
  );
}
