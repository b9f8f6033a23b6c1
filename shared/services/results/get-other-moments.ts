import type { Database } from '../../adapters/dynamodb/database.ts';
import { getReleasedRoot } from '../../adapters/dynamodb/release-store.ts';
import { getSurvey } from '../../adapters/dynamodb/survey-store.ts';
import { getTally } from '../../adapters/dynamodb/tally-store.ts';
import { getWave, listWaves } from '../../adapters/dynamodb/wave-store.ts';
import { type MomentRow, momentMapOf } from '../../domain/results/moment-map.ts';
import { otherSideOf } from '../../domain/side.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';
import { authorise } from '../staff/authorise.ts';
import { COMPANY_CUT } from '../tally/cuts-of.ts';
import { hasBegun, isReleased } from './read-both-sides.ts';

/**
 * The moments of truth as the other side of a wave's program sees them: customers in their latest wave with answers,
 * employees in their latest release. Empty where there is none. Throws `NotFound`.
 */
export async function getOtherMoments(
  { actor, db }: Context<'db'>,
  { waveId }: { readonly waveId: string },
): Promise<MomentRow[]> {
  authorise(actor, 'see-pair-report');
  const wave = await getWave(db, waveId);
  if (!wave) throw new NotFound(waveId);
  const otherSide = otherSideOf(wave.side);
  const waves = await listWaves(db, wave.programId, otherSide);
  return otherSide === 'employee' ? await ofEmployees(db, waves) : await ofCustomers(db, waves);
}

async function ofCustomers(db: Database, waves: readonly Wave[]): Promise<MomentRow[]> {
  for (const wave of waves.filter(hasBegun).toReversed()) {
    const counted = await getTally(db, wave.waveId, COMPANY_CUT);
    if (!counted || counted.responses === 0) continue;
    const survey = await getSurvey(db, wave.surveyId, wave.surveyVersion);
    return survey ? momentMapOf(survey, counted.histograms) : [];
  }
  return [];
}

async function ofEmployees(db: Database, waves: readonly Wave[]): Promise<MomentRow[]> {
  const wave = waves.findLast(isReleased);
  if (!wave) return [];
  const [survey, root] = await Promise.all([
    getSurvey(db, wave.surveyId, wave.surveyVersion),
    getReleasedRoot(db, wave.waveId),
  ]);
  if (!survey || !root || root.withheld) return [];
  return momentMapOf(survey, root.counted.histograms, root.invited);
}
