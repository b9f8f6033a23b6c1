import type { Language } from '#shared/domain/localized.ts';
import { scaleOf } from '#shared/domain/survey/scale.ts';
import type { Survey } from '#shared/domain/survey/survey.ts';
import type { WaveWithSurvey } from '#shared/services/response/wave-cache.ts';
import type { Page } from '#shared/web/survey-page/page.ts';
import { renderSurveyPage } from '#shared/web/survey-page/survey-page.tsx';
import type { SurveyWebContext } from './survey-web-context.ts';

const MOST_PAGES = 200;

interface Asked extends WaveWithSurvey {
  readonly language: Language;
  /** What was clicked in the mail, as the address says. */
  readonly score: string | undefined;
  /** The survey reads the same for everybody. */
  readonly isShared: boolean;
}

/**
 * The page before anything was answered but, perhaps, the score in the mail. Built once for everybody, unless the
 * survey addresses people by what is known of them.
 */
export function emptySurveyPage(
  { pages, brand }: Pick<SurveyWebContext, 'pages' | 'brand'>,
  { wave, survey, language, score: clicked, isShared }: Asked,
): Page {
  const score = scoreOf(survey, clicked);
  const given = new URLSearchParams(score === undefined ? {} : { [survey.headline]: String(score) });
  const build = () =>
    renderSurveyPage({ wave, survey, language, brand, channel: 'mail', page: 0, given, score });
  if (!isShared) return build();
  const { scores, comments } = wave.thresholds;
  const key = [
    wave.waveId,
    survey.version,
    wave.closesAt,
    scores,
    comments,
    language,
    score,
    brand.version,
  ].join('|');
  const known = pages.get(key);
  if (known) return known;
  const page = build();
  if (pages.size >= MOST_PAGES) pages.clear();
  pages.set(key, page);
  return page;
}

/** The score that was clicked in the mail, if the headline's scale has it. */
function scoreOf(survey: Survey, clicked: string | undefined): number | undefined {
  const headline = survey.questions.find(({ key }) => key === survey.headline);
  const scale = headline && scaleOf(headline);
  if (!scale || !clicked || !/^\d{1,2}$/.test(clicked)) return undefined;
  const score = Number(clicked);
  return score >= scale.min && score <= scale.max ? score : undefined;
}
