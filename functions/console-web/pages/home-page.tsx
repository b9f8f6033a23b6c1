import type { Segment } from '#shared/domain/contact/segment.ts';
import type { DigestMeasure } from '#shared/domain/digest/digest-content.ts';
import { isRunning } from '#shared/domain/wave/is-running.ts';
import { digestVoice } from '#shared/email/digest-voice.ts';
import type { NextCalls } from '#shared/services/case/next-calls.ts';
import type { ProgramOverview } from '#shared/services/program/get-program.ts';
import type { StaffReader } from '../environment.ts';
import { CallCard } from './call-card.tsx';
import { ConsolePage } from './console-page.tsx';
import { MeasureCard } from './measure-card.tsx';
import { NextSteps } from './next-steps.tsx';
import { ProgramCards } from './program-cards.tsx';
import { ProgramSwitch } from './program-switch.tsx';
import { RunningWaves } from './running-waves.tsx';

interface Props {
  readonly reader: StaffReader;
  readonly programs: readonly ProgramOverview[];
  readonly chosen: ProgramOverview;
  readonly segments: readonly Segment[];
  /** Absent for those who do not call customers. */
  readonly calls?: NextCalls | undefined;
  /** The health figures that the reader may see. */
  readonly measures: readonly DigestMeasure[];
}

/** The first page of those who run waves: their next step, what runs, and how their side stands. */
export function HomePage({ reader, programs, chosen, segments, calls, measures }: Props) {
  const { home } = reader.phrases;
  const voice = digestVoice(reader.language, reader.now.toISOString(), reader.timeZone);
  const known = measures.filter(({ source }) => source !== undefined);
  const running = chosen.waves.filter(isRunning).reverse();
  return (
    <ConsolePage
      reader={reader}
      title={chosen.program.name[reader.language]}
      actions={
        <a class="button" href="/waves">
          {reader.phrases.waveCalendar.link}
        </a>
      }
    >
      <ProgramSwitch reader={reader} programs={programs} chosen={chosen} />
      <NextSteps reader={reader} chosen={chosen} segments={segments}>
        {calls && <CallCard reader={reader} calls={calls} />}
        <RunningWaves reader={reader} waves={running} />
      </NextSteps>
      {known.length > 0 && (
        <section>
          <h2 class="section-title">{home.health}</h2>
          <div class="figures">
            {known.map((measure) => (
              <MeasureCard reader={reader} measure={measure} voice={voice} />
            ))}
          </div>
        </section>
      )}
      <ProgramCards reader={reader} programs={programs} />
    </ConsolePage>
  );
}
