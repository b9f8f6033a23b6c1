import type { Segment } from '#shared/domain/contact/segment.ts';
import { digestVoice } from '#shared/email/digest-voice.ts';
import { digestWords } from '#shared/email/digest-words.ts';
import { formatDate } from '#shared/locale/format.ts';
import type { NextCalls } from '#shared/services/case/next-calls.ts';
import type { Standing } from '#shared/services/digest/get-standing.ts';
import type { ProgramOverview } from '#shared/services/program/get-program.ts';
import { EmptyState } from '#shared/web/components/empty-state.tsx';
import type { StaffReader } from '../environment.ts';
import { AttentionList } from './attention-list.tsx';
import { CallCard } from './call-card.tsx';
import { ConsolePage } from './console-page.tsx';
import { MeasureCard } from './measure-card.tsx';
import { NextSteps } from './next-steps.tsx';
import { ProgramCards } from './program-cards.tsx';
import { ProgramSwitch } from './program-switch.tsx';
import { RunningWaves } from './running-waves.tsx';
import { SpokenThemes } from './spoken-themes.tsx';
import { WidestGap } from './widest-gap.tsx';

interface Props {
  readonly reader: StaffReader;
  readonly programs: readonly ProgramOverview[];
  readonly chosen: ProgramOverview;
  readonly standing: Standing;
  readonly calls: NextCalls;
  /** For those who run waves as well. */
  readonly segments: readonly Segment[];
}

/** How the company stands, on one page: the finding, the figures, what to look at first. The digest says the same. */
export function StandingPage({ reader, programs, chosen, standing, calls, segments }: Props) {
  const { home } = reader.phrases;
  const { content } = standing;
  const { program } = chosen;
  const words = digestWords({ language: reader.language, readerName: reader.staff.name, content });
  const voice = digestVoice(reader.language, content.to, content.timeZone);
  const base = `/programs/${program.programId}`;
  const hasFigures = content.measures.some(({ source }) => source !== undefined);
  return (
    <ConsolePage
      reader={reader}
      title={hasFigures ? words.finding : home.health}
      lead={home.standing.period(
        program.name[reader.language],
        formatDate(reader.language, content.to, reader.timeZone),
      )}
      actions={
        <>
          <a class="button" href={`${base}/measures`}>
            {home.standing.figures}
          </a>
          <a class="button" href={`${base}/digest`}>
            {home.standing.digest}
          </a>
          <a class="button" href="/waves">
            {reader.phrases.waveCalendar.link}
          </a>
        </>
      }
    >
      <ProgramSwitch reader={reader} programs={programs} chosen={chosen} />
      {hasFigures ? (
        <div class="figures">
          {content.measures.map((measure) => (
            <MeasureCard reader={reader} measure={measure} voice={voice} />
          ))}
        </div>
      ) : (
        <EmptyState {...home.standing.noFigures} />
      )}
      <div class="columns">
        <AttentionList reader={reader} standing={standing} voice={voice} />
        <WidestGap reader={reader} content={content} gap={words.gap} />
        <SpokenThemes reader={reader} side="customer" themes={standing.themes} />
        <SpokenThemes reader={reader} side="employee" themes={standing.themes} />
        <CallCard reader={reader} calls={calls} />
        <RunningWaves reader={reader} waves={standing.running} />
      </div>
      <NextSteps reader={reader} chosen={chosen} segments={segments} />
      <ProgramCards reader={reader} programs={programs} />
    </ConsolePage>
  );
}
