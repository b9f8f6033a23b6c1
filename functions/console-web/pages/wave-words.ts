import type { Program } from '#shared/domain/program/program.ts';
import type { Wave } from '#shared/domain/wave/wave.ts';
import { formatDayTime, formatNumber } from '#shared/locale/format.ts';
import type { NavigationItem } from '#shared/web/console-layout.tsx';
import type { Reader } from '../environment.ts';
import { programTrail } from './program-trail.ts';

/** `Customer wave 3`. */
export function waveName({ language, phrases }: Reader, wave: Wave): string {
  return phrases.waves.name[wave.side](formatNumber(language, wave.number));
}

/** `open until Tuesday 24 November at 9:00`: the moment that matters in the state of the wave. */
export function waveMoment({ language, phrases, timeZone }: Reader, wave: Wave): string {
  if (wave.cancelledAt !== undefined && wave.opensAt < wave.cancelledAt) {
    return phrases.waves.cancelledOn(formatDayTime(language, wave.cancelledAt, timeZone));
  }
  const moment = momentThatMatters(wave);
  return phrases.waves.when[wave.state](formatDayTime(language, moment, timeZone));
}

function momentThatMatters({ state, opensAt, closesAt, closedAt }: Wave): string {
  if (state === 'open') return closesAt;
  if (state === 'closing' || state === 'closed' || state === 'released') return closedAt ?? closesAt;
  return opensAt;
}

/** Whether a wave has, or will soon have, anything to show as a result. */
export function hasResults({ side, state }: Wave): boolean {
  return side === 'customer' ? state === 'open' || state === 'closed' : state === 'released';
}

/** The way from a page of results back up. */
export function resultsTrail(
  reader: Reader,
  { program, wave }: { readonly program: Program; readonly wave: Wave },
): NavigationItem[] {
  return [...programTrail(reader, program), { href: `/waves/${wave.waveId}`, label: waveName(reader, wave) }];
}
