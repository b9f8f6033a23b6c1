import type { Wave } from '#shared/domain/wave/wave.ts';
import { formatDayTime, formatNumber } from '#shared/locale/format.ts';
import type { Reader } from '../environment.ts';

/** `Customer wave 3`. */
export function waveName({ language, phrases }: Reader, wave: Wave): string {
  return phrases.waves.name[wave.side](formatNumber(language, wave.number));
}

/** `open until Tuesday 24 November at 9:00`: the moment that matters in the state of the wave. */
export function waveMoment({ language, phrases, timeZone }: Reader, wave: Wave): string {
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
