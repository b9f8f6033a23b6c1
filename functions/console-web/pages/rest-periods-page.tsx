import { LONGEST_REST_IN_DAYS, REST_FLOORS, type RestPeriods } from '#shared/domain/wave/rest-settings.ts';
import { formatNumber } from '#shared/locale/format.ts';
import { InputField } from '#shared/web/components/fields.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import type { StaffReader } from '../environment.ts';
import { VersionField } from '../version-field.tsx';
import { ConsolePage } from './console-page.tsx';
import { OvertakenNotice } from './overtaken-notice.tsx';
import { settingsTrail } from './settings-trail.ts';

interface Props {
  readonly reader: StaffReader;
  readonly rest: RestPeriods;
  readonly version: number | undefined;
  /** What is saved now, where somebody else was faster. */
  readonly overtakenBy?: RestPeriods;
  readonly isSaved?: boolean;
  readonly problem?: string;
}

/** How many days customers rest between two surveys. */
export function RestPeriodsPage({ reader, rest, version, overtakenBy, isSaved, problem }: Props) {
  const { restPeriods: words } = reader.phrases;
  const number = (days: number) => formatNumber(reader.language, days);
  return (
    <ConsolePage reader={reader} title={words.title} lead={words.lead} trail={settingsTrail(reader)}>
      {isSaved && <Notice kind="done">{words.saved}</Notice>}
      {overtakenBy && (
        <OvertakenNotice
          reader={reader}
          now={[
            { label: words.relationship, value: number(overtakenBy.relationshipInDays) },
            { label: words.any, value: number(overtakenBy.anyInDays) },
          ]}
        />
      )}
      <section class="card customer">
        <form class="stack" method="post" action="/settings/rest-periods">
          <VersionField version={version ?? 0} />
          <InputField
            name="relationship"
            type="number"
            label={words.relationship}
            hint={words.relationshipHint(number(REST_FLOORS.relationshipInDays))}
            error={problem}
            min={REST_FLOORS.relationshipInDays}
            max={LONGEST_REST_IN_DAYS}
            value={String(rest.relationshipInDays)}
            required
          />
          <InputField
            name="any"
            type="number"
            label={words.any}
            hint={words.anyHint(number(REST_FLOORS.anyInDays))}
            min={REST_FLOORS.anyInDays}
            max={LONGEST_REST_IN_DAYS}
            value={String(rest.anyInDays)}
            required
          />
          <button type="submit" class="primary">
            {words.save}
          </button>
          <p class="muted small">{words.frozen}</p>
        </form>
      </section>
      <p class="muted">{words.employees}</p>
    </ConsolePage>
  );
}
