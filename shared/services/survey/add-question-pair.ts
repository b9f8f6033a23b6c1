import * as z from 'zod';
import { replaceSurveysInWork } from '../../adapters/dynamodb/survey-in-work-store.ts';
import type { Localized } from '../../domain/localized.ts';
import { Side } from '../../domain/side.ts';
import { freeKey } from '../../domain/survey/free-key.ts';
import { Angle, type Question } from '../../domain/survey/question.ts';
import type { Moment, SurveyDraft } from '../../domain/survey/survey.ts';
import { sayInConsole } from '../../locale/console/say-in-console.ts';
import type { Context } from '../context.ts';
import { Invalid } from '../errors.ts';
import { authorise, permissionOf } from '../staff/authorise.ts';
import { nextRevision } from './edit-survey.ts';
import { keysEverUsed } from './free-question-key.ts';
import { readEditedProgram, sideOf } from './read-survey-in-work.ts';
import { mustBeWhole } from './unfinished-problems.ts';

const Tags = z.object({
  kind: z.enum(['agreement', 'rating', 'effort']),
  moment: z.string(),
  angle: z.union([Angle, z.literal('')]),
});

/** The same thing put to both sides, in the words of each; one of the languages may still be missing. */
export type NewPair = Readonly<Record<Side, Localized>> & {
  readonly programId: string;
  /** Of what was on the page. */
  readonly revisions: Readonly<Record<Side, number>>;
  readonly kind: string;
  /** Empty for none. */
  readonly moment: string;
  readonly angle: string;
};

/**
 * Adds a question to both surveys of a program in one go, under one key, one statement and one cell. Throws `Invalid`
 * where a side has no words at all.
 */
export async function addQuestionPair(
  context: Context<'db' | 'clock'>,
  { programId, revisions, ...pair }: NewPair,
): Promise<{ outcome: 'saved' | 'overtaken' }> {
  for (const side of Side.options) authorise(context.actor, permissionOf(side, 'edit-surveys'));
  const tags = Tags.safeParse(pair).data;
  const hasWords = Side.options.every((side) => pair[side].en !== '' || pair[side].vi !== '');
  if (!tags || !hasWords) throw new Invalid(sayInConsole(({ surveys }) => surveys.twins.add.incomplete));
  const edited = await readEditedProgram(context, programId);
  const works = Side.options.map((side) => sideOf(edited, side).inWork);
  if (works.some(({ revision, content }) => revision !== revisions[content.side]))
    return { outcome: 'overtaken' };
  const taken = new Set((await Promise.all(works.map((each) => keysEverUsed(context, each)))).flat());
  const key = freeKey(pair.customer, taken, 'question');
  const moments = works.flatMap(({ content }) => content.moments);
  const changed = works.map((inWork) => {
    const { moment, angle, kind } = tags;
    const question: Question = {
      key,
      kind,
      required: false,
      wording: pair[inWork.content.side],
      treatment: key,
      ...(moment && { moment }),
      ...(angle && { angle }),
    };
    const known = withMoment(
      inWork.content,
      moments.find((each) => each.key === moment),
    );
    const content = { ...known, questions: [...known.questions, question] };
    mustBeWhole(content);
    return nextRevision(context, inWork, content);
  });
  return { outcome: (await replaceSurveysInWork(context.db, changed)) ? 'saved' : 'overtaken' };
}

function withMoment(survey: SurveyDraft, moment: Moment | undefined): SurveyDraft {
  if (!moment || survey.moments.some(({ key }) => key === moment.key)) return survey;
  return { ...survey, moments: [...survey.moments, moment] };
}
