import { getProgram } from '../../adapters/dynamodb/program-store.ts';
import { getSurvey } from '../../adapters/dynamodb/survey-store.ts';
import { getWave, listWaves } from '../../adapters/dynamodb/wave-store.ts';
import type { Program } from '../../domain/program/program.ts';
import type { Side } from '../../domain/side.ts';
import type { Survey } from '../../domain/survey/survey.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';
import { withUsualWords } from '../program/with-usual-words.ts';

/** Waves that a trend goes back at most, the present one included. */
export const LONGEST_TREND = 13;

export interface WaveWithSurvey {
  readonly program: Program;
  readonly wave: Wave;
  readonly survey: Survey;
}

export interface WaveInProgram extends WaveWithSurvey {
  /** The waves of this side before it, oldest first, cancelled ones left out. */
  readonly earlier: readonly { readonly wave: Wave; readonly survey: Survey }[];
}

/** A wave of the given side with all that its results are read by. Throws `NotFound`. */
export async function readWave(
  { db }: Pick<Context<'db'>, 'db'>,
  waveId: string,
  side: Side,
): Promise<WaveInProgram> {
  const wave = await waveOf({ db }, waveId, side);
  const [{ program, survey }, waves] = await Promise.all([
    programAndSurvey({ db }, wave),
    listWaves(db, wave.programId, side),
  ]);
  const before = waves
    .filter(({ number, state }) => number < wave.number && state !== 'cancelled' && state !== 'scheduled')
    .slice(1 - LONGEST_TREND);
  const earlier = await withSurveys({ db }, before, survey);
  return { program, wave, survey: withUsualWords(survey), earlier };
}

/** The same without the waves before it, for those who compare nothing. Throws `NotFound`. */
export async function readWaveAlone(
  { db }: Pick<Context<'db'>, 'db'>,
  waveId: string,
  side: Side,
): Promise<WaveWithSurvey> {
  const wave = await waveOf({ db }, waveId, side);
  const { program, survey } = await programAndSurvey({ db }, wave);
  return { program, wave, survey: withUsualWords(survey) };
}

async function waveOf({ db }: Pick<Context<'db'>, 'db'>, waveId: string, side: Side): Promise<Wave> {
  const wave = await getWave(db, waveId);
  if (wave?.side !== side) throw new NotFound(waveId);
  return wave;
}

async function programAndSurvey({ db }: Pick<Context<'db'>, 'db'>, wave: Wave) {
  const [program, survey] = await Promise.all([
    getProgram(db, wave.programId),
    getSurvey(db, wave.surveyId, wave.surveyVersion),
  ]);
  if (!program || !survey) throw new NotFound(wave.waveId);
  return { program, survey };
}

/** Waves mostly share one version of their survey: each version is read once. */
export async function withSurveys(
  { db }: Pick<Context<'db'>, 'db'>,
  waves: readonly Wave[],
  known?: Survey,
): Promise<{ wave: Wave; survey: Survey }[]> {
  const nameOf = (surveyId: string, version: number) => `${surveyId}#${version}`;
  const surveys = new Map<string, Promise<Survey | undefined>>();
  if (known) surveys.set(nameOf(known.surveyId, known.version), Promise.resolve(known));
  for (const { surveyId, surveyVersion } of waves) {
    const name = nameOf(surveyId, surveyVersion);
    if (!surveys.has(name)) surveys.set(name, getSurvey(db, surveyId, surveyVersion));
  }
  const read = waves.map(async (wave) => ({
    wave,
    survey: await surveys.get(nameOf(wave.surveyId, wave.surveyVersion)),
  }));
  return (await Promise.all(read)).flatMap(({ wave, survey }) => (survey ? [{ wave, survey }] : []));
}
