import { formatDayTime } from '#shared/locale/format.ts';
import type { NextCalls } from '#shared/services/case/next-calls.ts';
import type { StaffReader } from '../environment.ts';

/** Whom to call, with the day by which; all others are a press away. */
export function CallCard({ reader, calls }: { reader: StaffReader; calls: NextCalls }) {
  const { language, timeZone, now, phrases } = reader;
  const { next, standing } = phrases.home;
  return (
    <section class="card customer">
      <h2>{next.calls}</h2>
      {calls.first.length === 0 ? (
        <p class="muted">{next.noCalls}</p>
      ) : (
        <>
          <ul class="todo">
            {calls.first.map(({ caseId, name, dueAt }) => (
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
            <a href="/cases">{standing.calls(calls.count)}</a>
          </p>
        </>
      )}
    </section>
  );
}
