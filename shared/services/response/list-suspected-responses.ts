import { getProgram } from '../../adapters/dynamodb/program-store.ts';
import { firstComment, headlineScore } from '../../domain/case/case-rules.ts';
import type { Program } from '../../domain/program/program.ts';
import type { Response } from '../../domain/response/response.ts';
import type { Suspicion } from '../../domain/response/suspicion.ts';
import { awaitsDecision } from '../../domain/response/suspicion-rules.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';
import { authorise } from '../staff/authorise.ts';
import { readSuspectedResponses } from './read-suspected-responses.ts';

/** What somebody needs to see of suspected answers to decide about them. Who it was does not matter for that. */
export interface SuspectedAnswers
  extends Suspicion,
    Pick<Response, 'invitationId' | 'language' | 'answeredAt'> {
  readonly score?: number | undefined;
  readonly comment?: string | undefined;
}

export interface SuspectedList {
  readonly program: Program;
  readonly wave: Wave;
  /** Newest first. */
  readonly undecided: readonly SuspectedAnswers[];
  readonly decided: readonly SuspectedAnswers[];
}

/** The suspected answers of a customer wave, with what was decided about them. Throws `NotFound`. */
export async function listSuspectedResponses(
  context: Context<'db'>,
  { waveId }: { readonly waveId: string },
): Promise<SuspectedList> {
  authorise(context.actor, 'decide-suspected-answers');
  const { wave, survey, responses } = await readSuspectedResponses(context, waveId);
  const program = await getProgram(context.db, wave.programId);
  if (!program) throw new NotFound(wave.programId);
  const { undecided = [], decided = [] } = Object.groupBy(responses, (response) =>
    awaitsDecision(response) ? 'undecided' : 'decided',
  );
  const shown = ({ invitationId, language, answeredAt, answers, suspicion }: (typeof responses)[number]) => ({
    ...suspicion,
    invitationId,
    language,
    answeredAt,
    score: headlineScore(survey, answers),
    comment: firstComment(survey, answers),
  });
  return { program, wave, undecided: undecided.map(shown), decided: decided.map(shown) };
}
