import type { PropsWithChildren } from 'hono/jsx';
import type { Segment } from '#shared/domain/contact/segment.ts';
import { Side } from '#shared/domain/side.ts';
import type { Wave } from '#shared/domain/wave/wave.ts';
import { formatDay } from '#shared/locale/format.ts';
import type { ProgramOverview } from '#shared/services/program/get-program.ts';
import { isAllowed, permissionOf } from '#shared/services/staff/authorise.ts';
import type { StaffReader } from '../environment.ts';
import { lastSent } from '../like-last-time.ts';

interface Props {
  readonly reader: StaffReader;
  readonly chosen: ProgramOverview;
  readonly segments: readonly Segment[];
}

/** What those who run waves come for, a press away: the next wave, filled in like the last one; `children` stand beside it. */
export function NextSteps({ reader, chosen, segments, children }: PropsWithChildren<Props>) {
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
          <LaunchCard reader={reader} chosen={chosen} side={side} segments={segments} />
        ))}
        {children}
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
