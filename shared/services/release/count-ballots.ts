import type { WrittenComment } from '../../domain/confidentiality/publishable-comments.ts';
import { driverKeysOf } from '../../domain/drivers/release-drivers.ts';
import type { Answers } from '../../domain/response/answers.ts';
import type { Ballot } from '../../domain/response/response.ts';
import type { Survey } from '../../domain/survey/survey.ts';
import { countAnswers } from '../../domain/tally/count-answers.ts';
import type { CountedAnswers } from '../../domain/tally/counted-answers.ts';
import { addCounters, type Counters, countedFrom, countersOf } from '../../domain/tally/counters.ts';
import type { Roster } from '../../domain/wave/roster.ts';
import type { OpenedBallot } from '../ballot/open-ballots.ts';

/** All that is kept of the ballots: what was counted, and what was written. */
export interface CountedBallots {
  readonly countedByUnit: ReadonlyMap<string, CountedAnswers>;
  readonly commentsByQuestion: ReadonlyMap<string, readonly WrittenComment[]>;
  /** What each person rated of the questions that drivers are looked for among, without the unit. */
  readonly ratings: readonly Answers[];
  readonly ballots: number;
  /** Ballots that could not be opened, or name a unit in which nobody was invited. */
  readonly unreadable: number;
}

/** Counts ballots as they come. Of each are kept the ratings that drivers need, in the order of the random ids. */
export async function countBallots(
  survey: Survey,
  roster: Pick<Roster, 'invitedByUnit'>,
  opened: AsyncIterable<OpenedBallot>,
): Promise<CountedBallots> {
  const counters = new Map<string, Counters>();
  const commentsByQuestion = new Map<string, WrittenComment[]>();
  const ratings: Answers[] = [];
  const driverKeys = driverKeysOf(survey);
  let ballots = 0;
  let unreadable = 0;
  for await (const ballot of opened) {
    if (ballot === 'unreadable' || !roster.invitedByUnit[ballot.unitId]) {
      unreadable++;
      continue;
    }
    ballots++;
    const counted = countAnswers(survey, ballot.answers);
    const ofUnit = counters.get(ballot.unitId) ?? new Map<string, number>();
    addCounters(ofUnit, countersOf(counted));
    counters.set(ballot.unitId, ofUnit);
    ratings.push(ratingsIn(ballot.answers, driverKeys));
    keepComments(survey, ballot, commentsByQuestion);
  }
  const countedByUnit = new Map([...counters].map(([unitId, ofUnit]) => [unitId, countedFrom(ofUnit)]));
  return { countedByUnit, commentsByQuestion, ratings, ballots, unreadable };
}

function ratingsIn(answers: Answers, keys: readonly string[]): Answers {
  return Object.fromEntries(
    keys.flatMap((key) => (typeof answers[key] === 'number' ? [[key, answers[key]]] : [])),
  );
}

function keepComments(
  survey: Survey,
  { answers, language }: Ballot,
  commentsByQuestion: Map<string, WrittenComment[]>,
): void {
  for (const { key, kind } of survey.questions) {
    const text = answers[key];
    if (kind !== 'text' || typeof text !== 'string' || text.trim() === '') continue;
    const comments = commentsByQuestion.get(key) ?? [];
    comments.push({ language, text });
    commentsByQuestion.set(key, comments);
  }
}
