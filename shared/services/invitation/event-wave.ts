import { getSurvey } from '../../adapters/dynamodb/survey-store.ts';
import { listUnits } from '../../adapters/dynamodb/unit-store.ts';
import { getRoster, getWave } from '../../adapters/dynamodb/wave-store.ts';
import { unitTreeOf } from '../../domain/unit/unit-tree.ts';
import type { EventInvitation } from '../../domain/wave/event-invitation.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import { say } from '../../locale/audience/say.ts';
import type { Context } from '../context.ts';
import { isAnswerable } from '../delivery/watch-wave.ts';
import { Conflict, Invalid, NotAllowed, NotFound } from '../errors.ts';

/** A wave that takes this event, and the unit under which it counts there. */
export interface EventWave {
  readonly wave: Wave;
  readonly unitId: string;
}

/** Throws `NotFound`, `NotAllowed` for employees, `Conflict` and `Invalid` where the wave does not take the event. */
export async function waveForEvent(
  { db, clock }: Pick<Context<'db' | 'clock'>, 'db' | 'clock'>,
  { waveId, person, event }: EventInvitation & { readonly waveId: string },
): Promise<EventWave> {
  const wave = await getWave(db, waveId, { consistent: true });
  if (!wave) throw new NotFound(`wave ${waveId}`);
  if (wave.side === 'employee') throw new NotAllowed('invite employees by event');
  if (!wave.continuous) throw new Conflict(say((phrases) => phrases.wave.notContinuous));
  if (!isAnswerable(wave, clock())) {
    throw new Conflict(say((phrases) => phrases.wave.notOpen));
  }
  const { moment } = event;
  if (moment !== undefined && !(await hasMoment(db, wave, moment))) {
    throw new Invalid(say((phrases) => phrases.wave.momentUnknown(moment)));
  }
  const unitId = await unitInWave(db, wave, person.unitId);
  if (unitId === undefined) throw new Invalid(say((phrases) => phrases.wave.unitNotInWave(person.unitId)));
  return { wave, unitId };
}

async function hasMoment(db: Context['db'], wave: Wave, moment: string): Promise<boolean> {
  const survey = await getSurvey(db, wave.surveyId, wave.surveyVersion);
  return survey?.moments.some(({ key }) => key === moment) ?? false;
}

/** A unit that is younger than the wave counts with the nearest one above it that the wave knows. */
async function unitInWave(db: Context['db'], { waveId }: Wave, unitId: string): Promise<string | undefined> {
  const [roster, units] = await Promise.all([getRoster(db, waveId), listUnits(db)]);
  const known = new Set(roster?.units.map((unit) => unit.unitId));
  return unitTreeOf(units)
    .pathTo(unitId)
    .findLast((above) => known.has(above));
}
