import { isUnderWay } from '#shared/domain/action/action.ts';
import { formatCalendarDay } from '#shared/locale/format.ts';
import type { ListedAction } from '#shared/services/action/list-actions.ts';
import type { Reader } from '../environment.ts';

/** The findings as a few sentences. */
export function InShort({ reader, lines }: { reader: Reader; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section class="in-short">
      <h2>{reader.phrases.report.inShort}</h2>
      <ul class="points">
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** What to mend first, and what is being done already. */
export function DoFirst(props: {
  reader: Reader;
  findings: readonly string[];
  actions: readonly ListedAction[];
}) {
  const { reader, findings } = props;
  const { doFirst: words } = reader.phrases.report;
  const underWay = props.actions.filter(isUnderWay);
  const due = (day: string) => formatCalendarDay(reader.language, day);
  return (
    <section class="card">
      <h2>{words.title}</h2>
      {findings.length === 0 && <p>{words.unclear}</p>}
      <ul class="points">
        {findings.map((finding) => (
          <li>{finding}</li>
        ))}
      </ul>
      <h3 class="section-title">{words.underWay}</h3>
      {underWay.length === 0 && <p class="muted">{words.none}</p>}
      <ul class="points">
        {underWay.map(({ title, owner, dueOn, overdue }) => (
          <li>
            {title}{' '}
            <span class="muted">
              · {words.action(owner, due(dueOn))}
              {overdue && ` · ${words.overdue}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How figures come about, in words that a board can use. */
export function Method({ reader, withEmployees }: { reader: Reader; withEmployees: boolean }) {
  const { method } = reader.phrases.report;
  return (
    <section class="card">
      <h2>{method.title}</h2>
      <ul class="points small">
        {[...method.points, ...(withEmployees ? [method.employee] : [])].map((point) => (
          <li>{point}</li>
        ))}
      </ul>
    </section>
  );
}
