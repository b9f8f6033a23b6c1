import type { CompanyCalendar } from '#shared/domain/calendar/company-calendar.ts';
import { LANGUAGES } from '#shared/domain/localized.ts';
import type { UnitTree } from '#shared/domain/unit/unit-tree.ts';
import type { ProgramOverview } from '#shared/services/program/get-program.ts';
import type { AudiencePreview } from '#shared/services/wave/preview-audience.ts';
import { Notice } from '#shared/web/components/notice.tsx';
import type { StaffReader } from '../environment.ts';
import type { LaunchPlan } from '../launch-plan.ts';
import { ConsolePage } from './console-page.tsx';
import { ContinuousPreview } from './continuous-preview.tsx';
import { LaunchForm } from './launch-form.tsx';
import { LaunchPreview } from './launch-preview.tsx';
import { programTrail } from './program-trail.ts';

interface Props {
  readonly reader: StaffReader;
  readonly program: ProgramOverview['program'];
  readonly plan: LaunchPlan;
  readonly calendar: CompanyCalendar;
  readonly tree: UnitTree;
  /** Absent while something in the form is not right. */
  readonly preview?: AudiencePreview | undefined;
  readonly problem?: string | undefined;
}

/** One page from the choice of people to the press that sends: what is previewed is what happens. */
export function LaunchPage({ reader, program, plan, calendar, tree, preview, problem }: Props) {
  const { launch, frame } = reader.phrases;
  const base = `/programs/${program.programId}`;
  return (
    <ConsolePage reader={reader} title={launch.title[plan.side]} trail={programTrail(reader, program)}>
      {problem && <Notice kind="problem">{problem}</Notice>}
      <div class="columns">
        <section>
          <h2 class="section-title">{launch.choose}</h2>
          <LaunchForm
            reader={reader}
            programId={program.programId}
            plan={plan}
            calendar={calendar}
            tree={tree}
          />
        </section>
        <div class="stack">
          {plan.continuous && Object.keys(plan.problems).length === 0 && (
            <ContinuousPreview reader={reader} programId={program.programId} plan={plan} />
          )}
          {preview && (
            <LaunchPreview
              reader={reader}
              programId={program.programId}
              plan={plan}
              calendar={calendar}
              preview={preview}
            />
          )}
          <section>
            <h2>{launch.mail}</h2>
            <p class="muted small section-title">{launch.mailExplanation}</p>
            {LANGUAGES.map((language) => (
              <details open={language === reader.language}>
                <summary>{frame.languages[language]}</summary>
                <iframe
                  class="preview"
                  title={launch.mailTitle(frame.languages[language])}
                  sandbox=""
                  loading="lazy"
                  src={`${base}/sample-mail?side=${plan.side}&language=${language}&scores=${plan.thresholds.scores}&closesAt=${plan.closesAt}`}
                />
              </details>
            ))}
          </section>
        </div>
      </div>
    </ConsolePage>
  );
}
