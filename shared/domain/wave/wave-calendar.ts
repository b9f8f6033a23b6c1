// All waves beside each other: what is over, what runs, what is planned, and what each of them brings when.
import type { CompanyCalendar } from '../calendar/company-calendar.ts';
import { afterDays } from '../calendar/days.ts';
import type { Side } from '../side.ts';
import { GUARD_WINDOW_IN_DAYS } from './launch-guard.ts';
import { mailingCalendar } from './mailing-calendar.ts';
import type { Wave } from './wave.ts';

export type WavePhase = 'planned' | 'running' | 'over';

const PHASES: Readonly<Partial<Record<Wave['state'], WavePhase>>> = {
  scheduled: 'planned',
  launching: 'planned',
  open: 'running',
  closing: 'running',
  closed: 'over',
  released: 'over',
};

/** Where a wave stands; nothing for one that was called off. */
export function phaseOf({ state }: Pick<Wave, 'state'>): WavePhase | undefined {
  return PHASES[state];
}

export type WaveEventKind = 'opens' | 'reminds' | 'closes' | 'rested' | 'compared';

/** Something that a wave brings at a moment. */
export interface WaveEvent {
  readonly at: string;
  readonly kind: WaveEventKind;
  readonly waveId: string;
}

/** When an employee wave is no longer compared with later ones. */
export function comparedUntil({ closedAt, closesAt }: Pick<Wave, 'closedAt' | 'closesAt'>): string {
  return afterDays(closedAt ?? closesAt, GUARD_WINDOW_IN_DAYS);
}

/**
 * Openings, reminders and closings in their order; then from when on its customers may be asked anything again, or its
 * employees others than the same.
 */
export function eventsOf(wave: Wave, calendar: CompanyCalendar): WaveEvent[] {
  const { waveId, opensAt, closesAt, closedAt, side, rest, continuous } = wave;
  const event = (kind: WaveEventKind, at: string) => ({ kind, at, waveId });
  const end = closedAt ?? closesAt;
  const reminders = continuous ? [] : mailingCalendar(wave, calendar).slice(1);
  return [
    event('opens', opensAt),
    ...reminders.filter(({ from }) => from < end).map(({ from }) => event('reminds', from)),
    event('closes', end),
    ...(side === 'customer' && rest && !continuous
      ? [event('rested', afterDays(opensAt, rest.anyInDays))]
      : []),
    ...(side === 'employee' ? [event('compared', comparedUntil(wave))] : []),
  ].sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
}

export interface WaveFilters {
  readonly side?: Side | undefined;
  readonly phase?: WavePhase | undefined;
  readonly programId?: string | undefined;
}

export function isWanted(wave: Wave, { side, phase, programId }: WaveFilters): boolean {
  if (side !== undefined && wave.side !== side) return false;
  if (programId !== undefined && wave.programId !== programId) return false;
  return phase === undefined || phaseOf(wave) === phase;
}
