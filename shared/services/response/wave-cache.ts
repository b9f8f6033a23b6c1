import type { Database } from '../../adapters/dynamodb/database.ts';
import { getSurvey } from '../../adapters/dynamodb/survey-store.ts';
import { getRoster, getWave } from '../../adapters/dynamodb/wave-store.ts';
import { isPersonal } from '../../domain/survey/personal-survey.ts';
import type { Survey } from '../../domain/survey/survey.ts';
import { type UnitTree, unitTreeOf } from '../../domain/unit/unit-tree.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import { type Memory, remembered } from './memory.ts';

/** A wave with the version of the survey that it was launched with. */
export interface WaveWithSurvey {
  readonly wave: Wave;
  readonly survey: Survey;
  /** The organisation as it was at launch, where the survey's texts or conditions need it. */
  readonly units?: UnitTree | undefined;
}

/** What one process remembers of the waves that people are answering. */
export type WaveCache = Memory<WaveWithSurvey | undefined>;

/** A wave and its survey, at most ten seconds old. Any number of people at once cost one read. */
export async function getCachedWave(
  context: { readonly db: Database; readonly clock: () => Date; readonly waves: WaveCache },
  waveId: string,
): Promise<WaveWithSurvey | undefined> {
  const { db, clock, waves } = context;
  return await remembered(waves, waveId, clock, (before) => read(db, waveId, before));
}

/** Versions of surveys never change, so one that is known is not read again. */
async function read(
  db: Database,
  waveId: string,
  before: Promise<WaveWithSurvey | undefined> | undefined,
): Promise<WaveWithSurvey | undefined> {
  const [wave, known] = await Promise.all([getWave(db, waveId), before?.catch(() => undefined)]);
  if (!wave) return undefined;
  if (known?.survey.surveyId === wave.surveyId && known.survey.version === wave.surveyVersion) {
    return { ...known, wave };
  }
  const survey = await getSurvey(db, wave.surveyId, wave.surveyVersion);
  if (!survey || !isPersonal(survey)) return survey && { wave, survey };
  const roster = await getRoster(db, waveId);
  return { wave, survey, units: unitTreeOf(roster?.units ?? []) };
}
