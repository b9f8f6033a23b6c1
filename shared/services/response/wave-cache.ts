import type { Database } from '../../adapters/dynamodb/database.ts';
import { getSurvey } from '../../adapters/dynamodb/survey-store.ts';
import { getWave } from '../../adapters/dynamodb/wave-store.ts';
import type { Survey } from '../../domain/survey/survey.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import { type Memory, remembered } from './memory.ts';

/** A wave with the version of the survey that it was launched with. */
export interface WaveWithSurvey {
  readonly wave: Wave;
  readonly survey: Survey;
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
  const same = known?.survey.surveyId === wave.surveyId && known.survey.version === wave.surveyVersion;
  const survey = same ? known.survey : await getSurvey(db, wave.surveyId, wave.surveyVersion);
  return survey && { wave, survey };
}
