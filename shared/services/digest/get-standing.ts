import { getDigestSettings } from '../../adapters/dynamodb/digest-settings-store.ts';
import { hasMovedSince } from '../../domain/action/moved-since-baseline.ts';
import type { DigestContent } from '../../domain/digest/digest-content.ts';
import type { Localized } from '../../domain/localized.ts';
import type { Side } from '../../domain/side.ts';
import { isRunning } from '../../domain/wave/is-running.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import { listActions } from '../action/list-actions.ts';
import type { Context } from '../context.ts';
import type { MeasuredProgram } from '../results/read-measures.ts';
import { authorise } from '../staff/authorise.ts';
import { getReleasedThemes } from '../theme/get-released-themes.ts';
import { getWaveThemes } from '../theme/get-wave-themes.ts';
import { assembleStanding } from './assemble-digest.ts';
import { DEFAULT_DIGEST_CALENDAR } from './get-digest-settings.ts';

/** What people write about most, and how many of those who wrote anything speak of it. */
export interface SpokenTheme {
  readonly side: Side;
  readonly waveId: string;
  /** Leads to the comments behind it; employees' comments stand with their results. */
  readonly themeId?: string;
  readonly name: Localized;
  readonly people: number;
  readonly commenters: number;
}

/** How a company stands, on one page. */
export interface Standing {
  /** Just what the digest would say now. */
  readonly content: DigestContent;
  readonly themes: readonly SpokenTheme[];
  /** Actions that the next wave has been looked at for, without a change of their figure. */
  readonly actionsWithoutEffect: number;
  /** Waves that are planned or run, the newest first. */
  readonly running: readonly Wave[];
}

const THEMES_OF_A_SIDE = 3;

/** The same figures in the same words as the digest, and what leadership may want to look at beside them. Throws `NotFound`. */
export async function getStanding(
  context: Context<'db' | 'clock' | 'site'>,
  { programId }: { readonly programId: string },
): Promise<Standing> {
  authorise(context.actor, 'see-digest');
  const { timeZone } = (await getDigestSettings(context.db, programId)) ?? DEFAULT_DIGEST_CALENDAR;
  const [{ content, measured, waves }, { actions }] = await Promise.all([
    assembleStanding(context, { programId, timeZone }),
    listActions(context, { programId }),
  ]);
  const [customers, employees] = await Promise.all([
    themesOfCustomers(context, measured),
    themesOfEmployees(context, programId, measured),
  ]);
  return {
    content,
    themes: [...customers, ...employees],
    actionsWithoutEffect: actions.filter(
      ({ baseline, since, state }) =>
        state !== 'dropped' && baseline && since && !hasMovedSince(baseline, since),
    ).length,
    running: waves.filter(isRunning).reverse(),
  };
}

async function themesOfCustomers(
  context: Context<'db'>,
  { customers }: MeasuredProgram,
): Promise<SpokenTheme[]> {
  const waveId = customers?.wave.waveId;
  const counted = waveId && (await getWaveThemes(context, { waveId }));
  if (!counted) return [];
  return counted.themes.slice(0, THEMES_OF_A_SIDE).map(({ themeId, name, people }) => ({
    side: 'customer',
    waveId,
    themeId,
    name,
    people,
    commenters: counted.commenters,
  }));
}

/** Of the question that most people wrote to: answers to several are never added up. */
async function themesOfEmployees(
  context: Context<'db'>,
  programId: string,
  { employees }: MeasuredProgram,
): Promise<SpokenTheme[]> {
  if (!employees) return [];
  const { waveId } = employees.wave;
  const questions = await getReleasedThemes(context, { programId, comments: employees.comments });
  const [most] = questions.toSorted((a, b) => b.commenters - a.commenters);
  if (!most) return [];
  return most.themes
    .slice(0, THEMES_OF_A_SIDE)
    .map(({ name, people }) => ({ side: 'employee', waveId, name, people, commenters: most.commenters }));
}
