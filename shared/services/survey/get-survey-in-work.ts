import { isDeepStrictEqual } from 'node:util';
import { getSurvey } from '../../adapters/dynamodb/survey-store.ts';
import { type Measure, type Program, questionMeasures } from '../../domain/program/program.ts';
import { otherSideOf, type Side } from '../../domain/side.ts';
import type { NamedProblem } from '../../domain/survey/checks/named-problem.ts';
import { itemNamed } from '../../domain/survey/items.ts';
import { endsTrend, type QuestionChange, questionChanges } from '../../domain/survey/question-changes.ts';
import type { Survey, SurveyDraft } from '../../domain/survey/survey.ts';
import type { SurveyInWork } from '../../domain/survey/survey-in-work.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';
import { listWaves } from '../wave/list-waves.ts';
import { contentOf, readEditedProgram, sideOf } from './read-survey-in-work.ts';
import { unfinishedProblems } from './unfinished-problems.ts';

export interface SurveyView {
  readonly program: Program;
  readonly side: Side;
  readonly inUse: Survey;
  readonly inWork: SurveyInWork;
  /** What the other side's next version will be made of. */
  readonly otherSide: SurveyDraft | undefined;
  /** It is not what is in use. */
  readonly hasChanges: boolean;
  /** All that keeps it from being used. */
  readonly problems: readonly NamedProblem[];
  /** Waves of this side that the actor may see, oldest first. */
  readonly waves: readonly Wave[];
  /** What comparing with the last wave will be like; absent before the first one. */
  readonly compared?: {
    readonly wave: Wave;
    readonly asked: Survey;
    readonly changes: readonly QuestionChange[];
  };
  /** Health figures of leadership that end with the last wave. */
  readonly endedMeasures: readonly Measure[];
}

/** One side's survey as it is edited, and what its changes mean. Throws `NotFound`. */
export async function getSurveyInWork(
  context: Context<'db'>,
  { programId, side }: { readonly programId: string; readonly side: Side },
): Promise<SurveyView> {
  authorise(context.actor, 'see-surveys');
  const edited = await readEditedProgram(context, programId);
  const { inUse, inWork } = sideOf(edited, side);
  const { program, sides } = edited;
  const { content } = inWork;
  const other = otherSideOf(side);
  const otherSide = sides[other]?.inWork.content;
  const waves = (await listWaves(context, { programId })).filter((wave) => wave.side === side);
  const compared = await comparison(context, waves, content);
  const gone = new Set(compared?.changes.filter(endsTrend).map(({ key }) => key));
  return {
    program,
    side,
    inUse,
    inWork,
    otherSide,
    hasChanges: !isDeepStrictEqual(contentOf(inUse), content),
    problems: unfinishedProblems(side, {
      [side]: content,
      [other]: otherSide,
    }),
    waves,
    ...(compared && { compared }),
    endedMeasures: questionMeasures(program, side).filter(
      ({ question }) => gone.has(question) || !itemNamed(content, question),
    ),
  };
}

async function comparison({ db }: Pick<Context<'db'>, 'db'>, waves: readonly Wave[], content: SurveyDraft) {
  const wave = waves.findLast(({ state }) => state !== 'cancelled');
  const asked = wave && (await getSurvey(db, wave.surveyId, wave.surveyVersion));
  return wave && asked && { wave, asked, changes: questionChanges(asked, content) };
}
