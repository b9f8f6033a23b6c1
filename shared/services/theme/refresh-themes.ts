import { addToAgenda } from '../../adapters/dynamodb/agenda-store.ts';
import { getLexiconChanges } from '../../adapters/dynamodb/lexicon-store.ts';
import { listResponses } from '../../adapters/dynamodb/response-store.ts';
import { getSurvey } from '../../adapters/dynamodb/survey-store.ts';
import { getTally } from '../../adapters/dynamodb/tally-store.ts';
import { getWave } from '../../adapters/dynamodb/wave-store.ts';
import { getWaveThemes, putThemeComments, putWaveThemes } from '../../adapters/dynamodb/wave-themes-store.ts';
import { nextWholeDay } from '../../domain/calendar/days.ts';
import { maskerOf } from '../../domain/confidentiality/mask-comment.ts';
import { countsInFigures } from '../../domain/response/suspicion-rules.ts';
import type { Survey } from '../../domain/survey/survey.ts';
import { commentsIn } from '../../domain/theme/comments-in.ts';
import { themeCounter } from '../../domain/theme/count-themes.ts';
import { FEWEST_PEOPLE, termCounter } from '../../domain/theme/distinctive-terms.ts';
import { type LexiconChanges, lexiconWith } from '../../domain/theme/lexicon-changes.ts';
import { newestOf } from '../../domain/theme/newest.ts';
import { standingOf } from '../../domain/theme/standing.ts';
import type { Lexicon } from '../../domain/theme/theme.ts';
import { MOST_COMMENTS_OF_A_THEME, type ThemeComments } from '../../domain/theme/wave-themes.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';
import { forEachInParallel } from '../parallel/for-each-in-parallel.ts';
import { authorise } from '../staff/authorise.ts';

const BUCKETS_AT_ONCE = 4;
/**
 * Read well within the two minutes of a run: 0.15 ms of a processor each. A larger wave is judged by this part of it,
 * which is as good as drawn by lot, because responses lie in the order of random ids.
 */
const MOST_RESPONSES = 150_000;

export interface RefreshThemesInput {
  readonly waveId: string;
  /** Somebody wants it now: count even when nothing seems to be new. */
  readonly asked?: boolean | undefined;
  /** At most so many are read. */
  readonly mostResponses?: number;
}

/**
 * Counts what the customers of a wave write about, and keeps one small record of it; results never read comments.
 * Comes back every day while the wave is open. Goes through the responses a page at a time, so memory does not grow
 * with them.
 */
export async function refreshThemes(
  context: Context<'db' | 'clock'>,
  { waveId, asked = false, mostResponses = MOST_RESPONSES }: RefreshThemesInput,
): Promise<{ outcome: 'counted' | 'nothing-new' | 'no-comments' }> {
  authorise(context.actor, 'count-themes');
  const { db } = context;
  const wave = await getWave(db, waveId, { consistent: true });
  const survey = wave && (await getSurvey(db, wave.surveyId, wave.surveyVersion));
  const mayHaveComments = wave?.side === 'customer' && (wave.state === 'open' || wave.state === 'closed');
  if (!mayHaveComments || !survey?.questions.some(({ kind }) => kind === 'text')) {
    return { outcome: 'no-comments' };
  }
  const now = context.clock().toISOString();
  const changes = await getLexiconChanges(db, wave.programId);
  const isDue = asked || (await hasNews(context, wave, changes));
  if (isDue) await count(context, wave, survey, changes, mostResponses);
  const dueAt = nextWholeDay(wave.opensAt, now);
  if (wave.state === 'open' && dueAt < wave.closesAt) {
    await addToAgenda(db, { kind: 'refresh-themes', dueAt, waveId });
  }
  return { outcome: isDue ? 'counted' : 'nothing-new' };
}

/** Whether more answers have come than were there last time, or the words that they are read with have changed. */
async function hasNews({ db }: Context<'db'>, { waveId }: Wave, { version }: LexiconChanges) {
  const [last, tally] = await Promise.all([getWaveThemes(db, waveId), getTally(db, waveId, 'company')]);
  return !last || last.responses !== (tally?.responses ?? 0) || last.lexiconVersion !== version;
}

async function count(
  { db, clock }: Context<'db' | 'clock'>,
  wave: Wave,
  survey: Survey,
  changes: LexiconChanges,
  mostResponses: number,
): Promise<void> {
  const { waveId } = wave;
  const lexicon = lexiconWith(changes, 'customer');
  const [themes, terms] = [themeCounter(lexicon), termCounter()];
  const newest = newestOf<ThemeComments['comments'][number]>(MOST_COMMENTS_OF_A_THEME);
  const headline = survey.questions.find(({ key }) => key === survey.headline);
  const mostOfBucket = Math.ceil(mostResponses / wave.buckets);
  const tally = await getTally(db, waveId, 'company');
  let [commenters, cutShort] = [0, false];
  await forEachInParallel(Array(wave.buckets).keys(), BUCKETS_AT_ONCE, async (bucket) => {
    let ofBucket = 0;
    for await (const response of listResponses(db, waveId, bucket)) {
      ofBucket += 1;
      if (ofBucket > mostOfBucket) {
        cutShort = true;
        break;
      }
      if (!countsInFigures(response)) continue;
      const comments = commentsIn(survey, response);
      if (comments.length === 0) continue;
      commenters += 1;
      const standing = standingOf(headline?.kind, response.answers[survey.headline]);
      if (standing) terms.add(standing, comments);
      const { invitationId, answeredAt } = response;
      for (const themeId of themes.add(comments)) newest.add(themeId, { bucket, invitationId, answeredAt });
    }
  });
  const counts = themes.counts().filter(({ people }) => people >= FEWEST_PEOPLE);
  // First what the record refers to: whoever follows a link from it finds the comments.
  for (const { themeId } of counts) {
    await putThemeComments(db, { waveId, themeId, comments: newest.of(themeId) });
  }
  await putWaveThemes(db, {
    waveId,
    countedAt: clock().toISOString(),
    lexiconVersion: changes.version,
    responses: tally?.responses ?? 0,
    commenters,
    cutShort,
    themes: counts.flatMap((counted) => {
      const theme = themeIn(lexicon, counted.themeId);
      return theme ? [{ ...theme, ...counted }] : [];
    }),
    terms: terms.distinctive().filter(({ term }) => pointsAtNobody(term)),
  });
}

function themeIn({ themes }: Lexicon, themeId: string) {
  return themes.find((theme) => theme.themeId === themeId);
}

const mask = maskerOf([]);

/** A number or a name may be what sets two groups apart; it is still nobody's business on a page of figures. */
function pointsAtNobody(term: string): boolean {
  return mask(term, 'vi') === term;
}
