import { getInvitations } from '../../adapters/dynamodb/invitation-store.ts';
import { getResponses } from '../../adapters/dynamodb/response-store.ts';
import { getThemeComments, getWaveThemes } from '../../adapters/dynamodb/wave-themes-store.ts';
import { maskerOf } from '../../domain/confidentiality/mask-comment.ts';
import type { Program } from '../../domain/program/program.ts';
import type { Response } from '../../domain/response/response.ts';
import { countsInFigures } from '../../domain/response/suspicion-rules.ts';
import { commentsIn } from '../../domain/theme/comments-in.ts';
import type { CountedTheme } from '../../domain/theme/wave-themes.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';
import { readWave } from '../results/read-wave.ts';
import { authorise } from '../staff/authorise.ts';

export const COMMENTS_ON_A_PAGE = 25;

export interface ThemeCommentPage {
  readonly program: Program;
  readonly wave: Wave;
  readonly theme: CountedTheme;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** Newest first: all that somebody wrote, masked. */
  readonly comments: readonly (Pick<Response, 'answeredAt' | 'language'> & { readonly texts: string[] })[];
}

/**
 * The newest comments that speak of a theme, a page at a time, masked for everybody: what is said matters here, and
 * whom to call stands in the cases. They are read from the responses, so what was taken back or erased is not there any
 * more. Throws `NotFound` where the theme was not counted in this wave, or there is no such page.
 */
export async function listThemeComments(
  context: Context<'db'>,
  { waveId, themeId, page }: { readonly waveId: string; readonly themeId: string; readonly page: number },
): Promise<ThemeCommentPage> {
  authorise(context.actor, 'see-customer-results');
  const { db } = context;
  const [{ program, wave, survey }, counted, found] = await Promise.all([
    readWave(context, waveId, 'customer'),
    getWaveThemes(db, waveId),
    getThemeComments(db, waveId, themeId),
  ]);
  const theme = counted?.themes.find((each) => each.themeId === themeId);
  const all = found?.comments ?? [];
  const pages = Math.max(1, Math.ceil(all.length / COMMENTS_ON_A_PAGE));
  if (!theme || !Number.isInteger(page) || page < 1 || page > pages) throw new NotFound(themeId);
  const named = all
    .slice((page - 1) * COMMENTS_ON_A_PAGE, page * COMMENTS_ON_A_PAGE)
    .map(({ bucket, invitationId }) => ({ waveId, buckets: wave.buckets, bucket, invitationId }));
  const [responses, invitations] = await Promise.all([getResponses(db, named), getInvitations(db, named)]);
  const mask = maskerOf(invitations.map(({ name }) => name));
  return {
    program,
    wave,
    theme,
    page,
    pages,
    comments: responses
      .filter(countsInFigures)
      .toSorted((a, b) => (a.answeredAt < b.answeredAt ? 1 : -1))
      .map(({ answeredAt, language, answers }) => ({
        answeredAt,
        language,
        texts: commentsIn(survey, { answers, language }).map(({ text }) => mask(text, language)),
      }))
      .filter(({ texts }) => texts.length > 0),
  };
}
