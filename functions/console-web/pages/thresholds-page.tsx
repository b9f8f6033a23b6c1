import { type CompanyThresholds, HIGHEST_THRESHOLD } from '#shared/domain/wave/company-thresholds.ts';
import { THRESHOLD_FLOORS } from '#shared/domain/wave/wave-plan.ts';
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
  readonly typed: CompanyThresholds;
  readonly version: number;
  /** What holds now, where somebody else was faster. */
  readonly overtakenBy?: CompanyThresholds | undefined;
  readonly isSaved?: boolean;
  readonly problem?: string | undefined;
}

/** How many answers a group of employees needs before anything of it is shown. */
export function ThresholdsPage({ reader, typed, version, overtakenBy, isSaved, problem }: Props) {
  const { thresholds: words } = reader.phrases;
  const number = (value: number) => formatNumber(reader.language, value);
  return (
    <ConsolePage reader={reader} title={words.title} lead={words.lead} trail={settingsTrail(reader)}>
      {isSaved && <Notice kind="done">{words.saved}</Notice>}
      {overtakenBy && (
        <OvertakenNotice
          reader={reader}
          now={[
            { label: words.scores, value: number(overtakenBy.scores) },
            { label: words.comments, value: number(overtakenBy.comments) },
          ]}
        />
      )}
      <div class="columns">
        <section class="card employee">
          <form class="stack" method="post" action="/settings/thresholds">
            <VersionField version={version} />
            <InputField
              name="scores"
              type="number"
              label={words.scores}
              hint={words.scoresHint(number(THRESHOLD_FLOORS.scores))}
              error={problem}
              min={THRESHOLD_FLOORS.scores}
              max={HIGHEST_THRESHOLD}
              value={String(typed.scores)}
              required
            />
            <InputField
              name="comments"
              type="number"
              label={words.comments}
              hint={words.commentsHint(number(THRESHOLD_FLOORS.comments))}
              min={THRESHOLD_FLOORS.comments}
              max={HIGHEST_THRESHOLD}
              value={String(typed.comments)}
              required
            />
            <button type="submit" class="primary">
              {words.save}
            </button>
            <p class="muted small">{words.launch}</p>
            <p class="muted small">{words.frozen}</p>
          </form>
        </section>
        <section class="card">
          <h2>{words.hides.title}</h2>
          <ul class="list plain">
            <li>{words.hides.groups(number(typed.scores))}</li>
            <li>{words.hides.siblings}</li>
            <li>{words.hides.questions(number(typed.scores))}</li>
            <li>{words.hides.comments(number(typed.comments))}</li>
          </ul>
          <p class="muted">{words.hides.trade}</p>
        </section>
      </div>
    </ConsolePage>
  );
}
