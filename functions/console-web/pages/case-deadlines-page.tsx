import {
  CALLED,
  type CaseDeadlines,
  type DeadlineProblem,
  FEWEST_WORKING_DAYS_TO_CALL,
  MOST_WORKING_DAYS_TO_CALL,
} from '#shared/domain/case/case-deadlines.ts';
import { type CaseTerms, caseDueAt } from '#shared/domain/case/case-rules.ts';
import { formatDayTime, formatNumber } from '#shared/locale/format.ts';
import { Facts } from '#shared/web/components/facts.tsx';
import { InputField } from '#shared/web/components/fields.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import type { StaffReader } from '../environment.ts';
import { VersionField } from '../version-field.tsx';
import { ConsolePage } from './console-page.tsx';
import { OvertakenNotice } from './overtaken-notice.tsx';
import { settingsTrail } from './settings-trail.ts';

/** The fields of the form as they are filled in. */
export type TypedDeadlines = Readonly<Record<keyof CaseDeadlines, string>>;

interface Props {
  readonly reader: StaffReader;
  /** As saved. */
  readonly terms: CaseTerms;
  readonly typed: TypedDeadlines;
  readonly version: number;
  readonly isOvertaken?: boolean;
  readonly isSaved?: boolean;
  readonly problems?: readonly DeadlineProblem[];
}

/** By when customers are called after a low score. */
export function CaseDeadlinesPage({ reader, terms, typed, version, problems = [], ...said }: Props) {
  const { caseDeadlines: words } = reader.phrases;
  const number = (days: number) => formatNumber(reader.language, days);
  const bounds = [number(FEWEST_WORKING_DAYS_TO_CALL), number(MOST_WORKING_DAYS_TO_CALL)] as const;
  const problemOf = (of: keyof CaseDeadlines) => {
    const found = problems.find((each) => each.of === of);
    return found && words.problems[found.problem](...bounds);
  };
  return (
    <ConsolePage reader={reader} title={words.title} lead={words.lead} trail={settingsTrail(reader)}>
      {said.isSaved && <Notice kind="done">{words.saved}</Notice>}
      {said.isOvertaken && (
        <OvertakenNotice
          reader={reader}
          now={CALLED.map((of) => ({
            label: words.customers[of],
            value: words.days(terms.deadlines[of]),
          }))}
        />
      )}
      <div class="columns">
        <section class="card customer">
          <form class="stack" method="post" action="/settings/case-deadlines">
            <VersionField version={version} />
            <p class="muted">{words.hint(...bounds)}</p>
            {CALLED.map((of) => (
              <InputField
                name={of}
                type="number"
                label={words.customers[of]}
                error={problemOf(of)}
                min={FEWEST_WORKING_DAYS_TO_CALL}
                max={MOST_WORKING_DAYS_TO_CALL}
                value={typed[of]}
                required
              />
            ))}
            <button type="submit" class="primary">
              {words.save}
            </button>
            <p class="muted small">{words.kept}</p>
            <p class="muted small">{words.promised}</p>
          </form>
        </section>
        <section class="card">
          <h2>{words.example.title}</h2>
          <Facts facts={CALLED.map((of) => [words.customers[of], dueNow(reader, terms, of)])} />
          <p class="muted small">{words.example.explanation}</p>
        </section>
      </div>
    </ConsolePage>
  );
}

function dueNow({ language, timeZone, now }: StaffReader, terms: CaseTerms, of: keyof CaseDeadlines): string {
  const dueAt = caseDueAt(now.toISOString(), of === 'others' ? undefined : of, terms);
  return formatDayTime(language, dueAt, timeZone);
}
