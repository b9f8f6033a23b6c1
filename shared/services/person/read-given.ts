import { getCases } from '../../adapters/dynamodb/case-store.ts';
import { getResponses } from '../../adapters/dynamodb/response-store.ts';
import { caseIdOf, type FollowUpCase } from '../../domain/case/follow-up-case.ts';
import type { Response } from '../../domain/response/response.ts';
import type { Survey } from '../../domain/survey/survey.ts';
import type { Context } from '../context.ts';
import { withUsualWords } from '../program/with-usual-words.ts';
import { withSurveys } from '../results/read-wave.ts';
import type { Sent } from './read-sent.ts';

/** What a customer answered to one survey, and the case that followed. */
export interface Given {
  readonly survey: Survey;
  readonly response?: Response;
  readonly followUp?: FollowUpCase;
}

/**
 * What one customer answered, by invitation. Nothing for employees, whatever is asked: how somebody answered, and
 * whether, is known of no one. Whoever calls it has authorised.
 */
export async function readGiven(
  { db }: Pick<Context<'db'>, 'db'>,
  sent: readonly Sent[],
): Promise<ReadonlyMap<string, Given>> {
  const asked = sent.filter(({ wave }) => wave.side === 'customer');
  const [responses, cases, surveys] = await Promise.all([
    getResponses(
      db,
      asked.map(({ invitation }) => invitation),
    ),
    getCases(
      db,
      asked.map(({ invitation }) => caseIdOf(invitation)),
    ),
    withSurveys(
      { db },
      asked.map(({ wave }) => wave),
    ),
  ]);
  const surveyOf = new Map(surveys.map(({ wave, survey }) => [wave.waveId, survey]));
  return new Map(
    asked.flatMap(({ invitation: { waveId, invitationId } }) => {
      const survey = surveyOf.get(waveId);
      if (!survey) return [];
      const isHere = (each: { waveId: string; invitationId: string }) =>
        each.waveId === waveId && each.invitationId === invitationId;
      const [response, followUp] = [responses.find(isHere), cases.find(isHere)];
      const given = {
        survey: withUsualWords(survey),
        ...(response && { response }),
        ...(followUp && { followUp }),
      };
      return [[invitationId, given] as const];
    }),
  );
}
