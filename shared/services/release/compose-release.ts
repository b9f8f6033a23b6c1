import { listInvitedNames } from '../../adapters/dynamodb/invitation-store.ts';
import { getSurvey } from '../../adapters/dynamodb/survey-store.ts';
import { getRoster } from '../../adapters/dynamodb/wave-store.ts';
import { participationPercent } from '../../domain/confidentiality/participation.ts';
import { FEWEST_FOR_SCORES, releaseGroups } from '../../domain/confidentiality/release-groups.ts';
import { releaseDrivers } from '../../domain/drivers/release-drivers.ts';
import { chooseComments, FEWEST_WRITERS } from '../../domain/release/choose-comments.ts';
import { Release, type ReleasedGroup } from '../../domain/release/release.ts';
import { itemsOf } from '../../domain/survey/items.ts';
import type { Survey } from '../../domain/survey/survey.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import { releaseStatement } from '../../locale/release/statement.ts';
import type { OpenedBallot } from '../ballot/open-ballots.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';
import { type CountedBallots, countBallots } from './count-ballots.ts';
import { shuffled } from './shuffled.ts';
import { UnreadableBallots } from './unreadable-ballots.ts';

/**
 * Counts the ballots of a wave and decides what of it may be published. Throws `UnreadableBallots` when some
 * could not be counted, unless they are to be discarded: nobody's answer is dropped silently.
 */
export async function composeRelease(
  context: Pick<Context<'db' | 'clock' | 'randomBytes'>, 'db' | 'clock' | 'randomBytes'>,
  wave: Wave,
  opened: AsyncIterable<OpenedBallot>,
  options: { readonly discardUnreadable: boolean },
): Promise<Release> {
  const survey = await getSurvey(context.db, wave.surveyId, wave.surveyVersion);
  const roster = await getRoster(context.db, wave.waveId);
  if (!survey || !roster) throw new NotFound('survey and roster of the wave');

  const [counted, names] = await Promise.all([
    countBallots(survey, roster, opened),
    mayHoldNames(survey) ? namesOf(context, wave) : [],
  ]);
  if (counted.unreadable > 0 && !options.discardUnreadable) throw new UnreadableBallots(counted.unreadable);
  const { thresholds } = wave;
  const groups = releaseGroups({ survey, roster, thresholds, countedByUnit: counted.countedByUnit });
  const invited = Object.values(roster.invitedByUnit).reduce((sum, people) => sum + people, 0);
  return Release.parse({
    waveId: wave.waveId,
    releasedAt: context.clock().toISOString(),
    thresholds,
    invited,
    participationPercent: participationPercent(invited, counted.ballots),
    groups,
    ...driversOf(survey, wave, groups, counted),
    comments: groups[0]?.withheld ? {} : commentsOf(context, survey, counted, { thresholds, names }),
    statement: releaseStatement({
      figures: figuresShown(survey, groups),
      people: { ...thresholds, language: FEWEST_WRITERS },
      ballotsWereDamaged: counted.unreadable > 0,
    }),
  });
}

function driversOf(
  survey: Survey,
  { thresholds }: Wave,
  [root]: readonly ReleasedGroup[],
  { ratings }: CountedBallots,
): Pick<Release, 'drivers'> {
  if (!root || root.withheld) return {};
  const { histograms } = root.counted;
  const k = Math.max(FEWEST_FOR_SCORES, thresholds.scores);
  return { drivers: releaseDrivers({ survey, histograms, ballots: ratings, k }) };
}

function commentsOf(
  { randomBytes }: Pick<Context<'randomBytes'>, 'randomBytes'>,
  survey: Survey,
  { commentsByQuestion }: CountedBallots,
  rules: Pick<Wave, 'thresholds'> & { readonly names: readonly string[] },
): Release['comments'] {
  const chosen = chooseComments(survey, commentsByQuestion, rules);
  return Object.fromEntries(
    Object.entries(chosen).map(([key, comments]) => [key, shuffled(comments, randomBytes)]),
  );
}

function mayHoldNames({ questions }: Survey): boolean {
  return questions.some(({ kind }) => kind === 'text');
}

/** Read while the ballots are opened: the one waits for the table, the other for the processor. */
async function namesOf({ db }: Pick<Context<'db'>, 'db'>, wave: Wave): Promise<string[]> {
  const names = new Set<string>();
  for (let bucket = 0; bucket < wave.buckets; bucket++) {
    for (const name of await listInvitedNames(db, wave.waveId, bucket)) names.add(name);
  }
  return [...names];
}

function figuresShown(survey: Survey, groups: readonly ReleasedGroup[]): 'all' | 'some' | 'none' {
  if (groups[0]?.withheld) return 'all';
  const questions = itemsOf(survey).filter(({ kind }) => kind !== 'text');
  const isWhole = (group: ReleasedGroup) =>
    !group.withheld && questions.every(({ key }) => group.counted.histograms[key]);
  return groups.every(isWhole) ? 'none' : 'some';
}
