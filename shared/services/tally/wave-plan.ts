import type { Database } from '../../adapters/dynamodb/database.ts';
import { getSurvey } from '../../adapters/dynamodb/survey-store.ts';
import { type TallyLayout, tallyLayoutOf } from '../../adapters/dynamodb/tally-layout.ts';
import { getRoster, getWave } from '../../adapters/dynamodb/wave-store.ts';
import type { OpenLink } from '../../domain/open-link/open-link.ts';
import type { Survey } from '../../domain/survey/survey.ts';
import { type UnitTree, unitTreeOf } from '../../domain/unit/unit-tree.ts';
import type { Wave } from '../../domain/wave/wave.ts';

/** What counting an answer needs to know of its wave. None of it changes after the launch. */
export interface WavePlan {
  readonly wave: Pick<Wave, 'waveId' | 'programId' | 'buckets'>;
  readonly survey: Survey;
  readonly units: UnitTree;
  readonly layout: TallyLayout;
  /** The open links that were looked up already; where a link belongs never changes. */
  readonly links: Map<string, OpenLink>;
}

/** Plans that were looked up already, by wave; lives as long as the process. */
export type WavePlans = Map<string, WavePlan>;

/** The plan of a wave, looked up once; `undefined` for a wave that does not exist. */
export async function planOf(db: Database, plans: WavePlans, waveId: string): Promise<WavePlan | undefined> {
  const known = plans.get(waveId);
  if (known) return known;
  const wave = await getWave(db, waveId);
  if (!wave) return undefined;
  const [survey, roster] = await Promise.all([
    getSurvey(db, wave.surveyId, wave.surveyVersion),
    getRoster(db, waveId),
  ]);
  if (!survey) return undefined;
  const { programId, buckets } = wave;
  const plan: WavePlan = {
    wave: { waveId, programId, buckets },
    survey,
    units: unitTreeOf(roster?.units ?? []),
    layout: tallyLayoutOf(survey),
    links: new Map(),
  };
  plans.set(waveId, plan);
  return plan;
}
