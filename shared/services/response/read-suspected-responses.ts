import { getResponses } from '../../adapters/dynamodb/response-store.ts';
import { getSurvey } from '../../adapters/dynamodb/survey-store.ts';
import { listSuspectedAnswers } from '../../adapters/dynamodb/suspected-answer-store.ts';
import { getWave } from '../../adapters/dynamodb/wave-store.ts';
import type { Response } from '../../domain/response/response.ts';
import type { Suspicion } from '../../domain/response/suspicion.ts';
import type { Survey } from '../../domain/survey/survey.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';

/** Answers that were suspected when they came, whatever was decided about them since. */
export type SuspectedResponse = Response & { readonly suspicion: Suspicion };

/** The suspected answers of a customer wave, newest first. Throws `NotFound` for any other wave. */
export async function readSuspectedResponses(
  { db }: Pick<Context<'db'>, 'db'>,
  waveId: string,
): Promise<{ wave: Wave; survey: Survey; responses: SuspectedResponse[] }> {
  const wave = await getWave(db, waveId);
  const survey = wave && (await getSurvey(db, wave.surveyId, wave.surveyVersion));
  if (wave?.side !== 'customer' || !survey) throw new NotFound('customer wave');
  const responses = await getResponses(db, await listSuspectedAnswers(db, waveId));
  return {
    wave,
    survey,
    responses: responses.filter(isSuspected).sort((a, b) => (a.answeredAt < b.answeredAt ? 1 : -1)),
  };
}

function isSuspected(response: Response): response is SuspectedResponse {
  return response.suspicion !== undefined;
}
