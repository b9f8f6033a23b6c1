import * as z from 'zod';
import { getDigestSettings } from '../../adapters/dynamodb/digest-settings-store.ts';
import { listPrograms } from '../../adapters/dynamodb/program-store.ts';
import type { CompanyCalendar } from '../../domain/calendar/company-calendar.ts';
import type { Program } from '../../domain/program/program.ts';
import { Side } from '../../domain/side.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import {
  comparedUntil,
  eventsOf,
  isWanted,
  phaseOf,
  type WaveEvent,
  type WavePhase,
} from '../../domain/wave/wave-calendar.ts';
import { getCompanyCalendar } from '../calendar/get-company-calendar.ts';
import type { Context } from '../context.ts';
import { authorise, isAllowed, permissionOf } from '../staff/authorise.ts';
import { listWaves } from './list-waves.ts';

/** What is asked for, as a link says it; what makes no sense is taken for nothing. */
export const WaveChoice = z.object({
  side: Side.optional().catch(undefined),
  phase: z.enum(['planned', 'running', 'over']).optional().catch(undefined),
  programId: z.string().min(1).optional().catch(undefined),
});
export type WaveChoice = z.infer<typeof WaveChoice>;

export interface PlannedWave {
  readonly wave: Wave;
  readonly program: Program;
  readonly phase: WavePhase;
  readonly events: readonly WaveEvent[];
}

export interface WaveCalendar {
  readonly choice: WaveChoice;
  /** The sides whose waves the actor may see. */
  readonly sides: readonly Side[];
  readonly programs: readonly Program[];
  /** Those chosen, by their opening. */
  readonly waves: readonly PlannedWave[];
  /** All that the actor may see, whatever is chosen. */
  readonly countByPhase: Readonly<Record<WavePhase, number>>;
  readonly calendar: CompanyCalendar;
  /** The next digest of each program, for those who may see it. */
  readonly digests: readonly { readonly program: Program; readonly at: string }[];
  /** The last of the recent employee waves with which a new one would be compared, and until when. */
  readonly compared?: { readonly wave: Wave; readonly until: string };
}

/** The waves of all programs beside each other, as far as the actor may see them. */
export async function listWaveCalendar(
  context: Context<'db' | 'clock'>,
  input: Readonly<Partial<Record<keyof WaveChoice, string | undefined>>> = {},
): Promise<WaveCalendar> {
  authorise(context.actor, 'see-programs');
  const choice = WaveChoice.parse(input);
  const now = context.clock().toISOString();
  const [programs, calendar] = await Promise.all([listPrograms(context.db), getCompanyCalendar(context)]);
  const settings = isAllowed(context.actor, 'see-digest')
    ? await Promise.all(programs.map(({ programId }) => getDigestSettings(context.db, programId)))
    : [];
  const perProgram = await Promise.all(
    programs.map(async (program) => ({ program, waves: await listWaves(context, program) })),
  );
  const all = perProgram
    .flatMap(({ program, waves }) => waves.map((wave) => ({ program, wave })))
    .flatMap(({ program, wave }) => {
      const phase = phaseOf(wave);
      return phase ? [{ program, wave, phase }] : [];
    })
    .sort((a, b) => (a.wave.opensAt < b.wave.opensAt ? -1 : Number(a.wave.opensAt > b.wave.opensAt)));
  const count = (phase: WavePhase) => all.filter((each) => each.phase === phase).length;
  const compared = all
    .filter(({ wave, phase }) => wave.side === 'employee' && phase !== 'planned')
    .map(({ wave }) => ({ wave, until: comparedUntil(wave) }))
    .filter(({ until }) => until > now)
    .sort((a, b) => (a.until < b.until ? -1 : 1))
    .at(-1);
  return {
    choice,
    sides: Side.options.filter((side) => isAllowed(context.actor, permissionOf(side, 'see-waves'))),
    programs,
    waves: all
      .filter(({ wave }) => isWanted(wave, choice))
      .map((each) => ({ ...each, events: eventsOf(each.wave, calendar) })),
    countByPhase: { planned: count('planned'), running: count('running'), over: count('over') },
    calendar,
    digests: settings.flatMap((saved, index) => {
      const [program, at] = [programs[index], saved?.nextDueAt];
      return program && at && (saved?.readers.length ?? 0) > 0 ? [{ program, at }] : [];
    }),
    ...(compared && { compared }),
  };
}
