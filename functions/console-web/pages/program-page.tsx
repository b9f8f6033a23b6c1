import { Side } from '#shared/domain/side.ts';
import { estimatedMinutes } from '#shared/domain/survey/checks/length.ts';
import { pagesOf } from '#shared/domain/survey/pages.ts';
import type { Survey } from '#shared/domain/survey/survey.ts';
import type { Wave } from '#shared/domain/wave/wave.ts';
import type { ProgramOverview } from '#shared/services/program/get-program.ts';
import { withUsualWords } from '#shared/services/program/with-usual-words.ts';
import { isAllowed, permissionOf } from '#shared/services/staff/authorise.ts';
import { Notice } from '#shared/web/components/notice.tsx';
import type { StaffReader } from '../environment.ts';
import { surveyPath } from '../survey-paths.ts';
import { ConsolePage } from './console-page.tsx';
import { hasFirstSteps, ProgramFirstSteps } from './program-first-steps.tsx';
import { SurveyRemarks } from './survey-remarks.tsx';
import { WaveBadge } from './wave-badge.tsx';
import { hasResults, waveMoment, waveName } from './wave-words.ts';

interface Props {
  readonly reader: StaffReader;
  readonly overview: ProgramOverview;
}

/** Both sides of a program, what runs on each, and what can be done next. */
export function ProgramPage({ reader, overview }: Props) {
  const { program, surveys } = overview;
  const { language, phrases } = reader;
  const actor = { kind: 'staff', staff: reader.staff } as const;
  const isPaired = surveys.customer !== undefined && surveys.employee !== undefined;
  const base = `/programs/${program.programId}`;
  return (
    <ConsolePage
      reader={reader}
      title={program.name[language]}
      trail={[{ href: '/', label: phrases.home.title }]}
      actions={
        <>
          {isPaired && isAllowed(actor, 'see-pair-report') && (
            <a class="button" href={`${base}/pair`}>
              {phrases.program.pair}
            </a>
          )}
          {isAllowed(actor, 'see-digest') && (
            <a class="button" href={`${base}/digest`}>
              {phrases.program.digest}
            </a>
          )}
        </>
      }
    >
      {hasFirstSteps({ reader, overview }) && <ProgramFirstSteps reader={reader} overview={overview} />}
      <div class="columns">
        {Side.options.map((side) => (
          <SideCard reader={reader} overview={overview} side={side} />
        ))}
      </div>
      <section class="stack tight">
        <h2>{phrases.program.measures}</h2>
        {program.measures.length === 0 ? (
          <p class="muted">{phrases.program.measuresNone}</p>
        ) : (
          <ul class="points">
            {program.measures.map((measure) => (
              <li>
                {measure.label[language]} <span class="muted">· {phrases.frame.sides[measure.side]}</span>
              </li>
            ))}
          </ul>
        )}
        <div class="row">
          {isAllowed(actor, 'edit-measures') && (
            <a class="button" href={`${base}/measures`}>
              {phrases.measures.link}
            </a>
          )}
          <a class="button" href={`${base}/actions`}>
            {phrases.actions.title}
          </a>
          <a class="button" href={`${base}/benchmarks`}>
            {phrases.benchmarks.title}
          </a>
          {surveys.customer && isAllowed(actor, 'see-customer-results') && (
            <a class="button" href={`${base}/rolling`}>
              {phrases.rolling.title}
            </a>
          )}
          {isAllowed(actor, 'edit-themes') && (
            <a class="button" href={`${base}/themes`}>
              {phrases.themes.lexicon.link}
            </a>
          )}
        </div>
      </section>
    </ConsolePage>
  );
}

function SideCard({ reader, overview, side }: Props & { side: Side }) {
  const { phrases, staff } = reader;
  const survey = overview.surveys[side];
  const waves = overview.waves.filter((wave) => wave.side === side).reverse();
  const may = (verb: 'run-waves' | 'see-waves' | 'edit-surveys') =>
    isAllowed({ kind: 'staff', staff }, permissionOf(side, verb));
  return (
    <section class={`card ${side}`}>
      <div class="spread">
        <h2>{phrases.frame.sides[side]}</h2>
        {survey && may('run-waves') && (
          <a
            class={hasFirstSteps({ reader, overview }) ? 'button' : 'button primary'}
            href={`/programs/${overview.program.programId}/waves/new?side=${side}`}
          >
            {phrases.program.launch}
          </a>
        )}
      </div>
      {!survey && <p class="muted">{phrases.program.noSurvey[side]}</p>}
      {survey && <SurveySummary reader={reader} survey={survey} />}
      {survey && (
        <a href={surveyPath(overview.program, side)}>
          {may('edit-surveys') ? phrases.surveys.edit : phrases.surveys.look}
        </a>
      )}
      {survey && !may('see-waves') && <Notice>{phrases.program.notYours[side]}</Notice>}
      {survey && may('see-waves') && waves.length === 0 && (
        <p class="muted">{phrases.program.noWaves[side]}</p>
      )}
      {waves.length > 0 && (
        <ul class="plain list">
          {waves.map((wave) => (
            <WaveItem reader={reader} wave={wave} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** How much is asked, and what its author may want to look at again. */
function SurveySummary({ reader, survey }: { reader: StaffReader; survey: Survey }) {
  const words = reader.phrases.program;
  const size = [
    words.survey(survey.questions.length),
    words.pages(pagesOf(survey).length),
    words.takes(estimatedMinutes(survey)),
  ];
  return (
    <>
      <p>
        {withUsualWords(survey).title[reader.language]} <span class="muted">· {size.join(' · ')}</span>
      </p>
      <SurveyRemarks reader={reader} survey={survey} />
    </>
  );
}

function WaveItem({ reader, wave }: { reader: StaffReader; wave: Wave }) {
  const { phrases } = reader;
  return (
    <li>
      <div class="spread">
        <a href={`/waves/${wave.waveId}`}>{waveName(reader, wave)}</a>
        <WaveBadge reader={reader} wave={wave} />
      </div>
      <div class="spread small">
        <span class="muted">
          {waveMoment(reader, wave)}
          {wave.invitedCount !== undefined && ` · ${phrases.waves.invited(wave.invitedCount)}`}
        </span>
        {hasResults(wave) && <a href={`/waves/${wave.waveId}/results`}>{phrases.waves.results}</a>}
      </div>
    </li>
  );
}
