import type { CompanyCalendar } from '#shared/domain/calendar/company-calendar.ts';
import type { Segment } from '#shared/domain/contact/segment.ts';
import type { UnitTree } from '#shared/domain/unit/unit-tree.ts';
import type { Wave } from '#shared/domain/wave/wave.ts';
import { formatDay, formatNumber } from '#shared/locale/format.ts';
import type { ProgramOverview } from '#shared/services/program/get-program.ts';
import type { AudiencePreview } from '#shared/services/wave/preview-audience.ts';
import { Notice } from '#shared/web/components/notice.tsx';
import type { StaffReader } from '../environment.ts';
import { hasProblems, type LaunchPlan } from '../launch-plan.ts';
import { surveyPath } from '../survey-paths.ts';
import { ConsolePage } from './console-page.tsx';
import { ContinuousPreview } from './continuous-preview.tsx';
import { LaunchForm } from './launch-form.tsx';
import { LaunchPreview } from './launch-preview.tsx';
import { MailSamples } from './mail-samples.tsx';
import { programTrail } from './program-trail.ts';
import { waveName } from './wave-words.ts';

interface Props {
  readonly reader: StaffReader;
  readonly program: ProgramOverview['program'];
  readonly plan: LaunchPlan;
  readonly calendar: CompanyCalendar;
  readonly tree: UnitTree;
  readonly segments: readonly Segment[];
  /** Absent while something in the form is not right. */
  readonly preview?: AudiencePreview | undefined;
  /** The wave that the form was filled in like. */
  readonly like?: Wave | undefined;
  readonly problem?: string | undefined;
  /** The version that will be asked, where the survey was changed since and the changes are not in use. */
  readonly unused?: number | undefined;
}

/**
 * One page from the choice of people to the press that sends: what is previewed is what happens. Where it is filled in
 * like the last wave, that comes first, and the form is folded up.
 */
export function LaunchPage(props: Props) {
  const { reader, program, plan, like, problem, unused } = props;
  const { launch } = reader.phrases;
  return (
    <ConsolePage reader={reader} title={launch.title[plan.side]} trail={programTrail(reader, program)}>
      {problem && <Notice kind="problem">{problem}</Notice>}
      {like && (
        <p class="muted">
          {launch.likeLast(waveName(reader, like), formatDay(reader.language, like.opensAt, reader.timeZone))}{' '}
          <a href={`/programs/${program.programId}/waves/new?side=${plan.side}&like=usual`}>{launch.usual}</a>
        </p>
      )}
      {unused !== undefined && (
        <Notice kind="attention">
          {launch.unusedChanges(formatNumber(reader.language, unused))}{' '}
          <a href={`${surveyPath(program, plan.side)}/versions/new`}>{reader.phrases.surveys.use}</a>
        </Notice>
      )}
      <div class="columns">
        {like && !hasProblems(plan) ? (
          <>
            <div class="stack">
              <Preview {...props} />
              <details>
                <summary>{launch.change}</summary>
                <LaunchForm {...props} programId={program.programId} />
              </details>
            </div>
            <Samples {...props} />
          </>
        ) : (
          <>
            <section>
              <h2 class="section-title">{launch.choose}</h2>
              <LaunchForm {...props} programId={program.programId} />
            </section>
            <div class="stack">
              <Preview {...props} />
              <Samples {...props} />
            </div>
          </>
        )}
      </div>
    </ConsolePage>
  );
}

function Preview({ reader, program, plan, calendar, tree, segments, preview }: Props) {
  const { programId } = program;
  if (plan.continuous && !hasProblems(plan)) {
    return <ContinuousPreview reader={reader} programId={programId} plan={plan} />;
  }
  if (!preview) return null;
  return <LaunchPreview {...{ reader, programId, plan, calendar, preview, tree, segments }} />;
}

function Samples({ reader, program, plan, tree, preview }: Props) {
  return (
    <MailSamples
      reader={reader}
      programId={program.programId}
      plan={plan}
      tree={tree}
      examples={preview?.examples ?? []}
    />
  );
}
