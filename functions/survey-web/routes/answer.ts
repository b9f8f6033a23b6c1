import { type Context, Hono } from 'hono';
import type { Answers } from '#shared/domain/response/answers.ts';
import { parseAnswers } from '#shared/domain/response/parse-answers.ts';
import { castBallot } from '#shared/services/response/cast-ballot.ts';
import { getAnswerPage, type OpenPage } from '#shared/services/response/get-answer-page.ts';
import { hasCastBallot } from '#shared/services/response/has-cast-ballot.ts';
import { recordResponse } from '#shared/services/response/record-response.ts';
import { emptySurveyPage } from '../empty-survey-page.ts';
import { languageOf } from '../language.ts';
import { logFailure } from '../log-failure.ts';
import { renderClosed, renderNotYetOpen, renderPlainMessage, renderThanks } from '../pages/outcome-pages.ts';
import { renderSurveyPage } from '../pages/survey-page.tsx';
import { readForm } from '../read-form.ts';
import { sendPage } from '../send-page.ts';
import type { SurveyWebContext } from '../survey-web-context.ts';

/** The survey behind a link. Showing it writes nothing; sending it answers. */
export function answerRoutes(context: SurveyWebContext): Hono {
  const routes = new Hono();

  routes.get('/:token', async (c) => {
    const page = await getAnswerPage(context, c.req.param('token'));
    if (page.outcome !== 'open') return refuse(c, context, page);
    const language = languageOf(c);
    if (await hasCastBallot(context, page)) {
      return sendPage(c, renderPlainMessage({ ...context, language }, 'alreadyAnswered'));
    }
    return sendPage(c, emptySurveyPage(context, page, language, c.req.query('score')));
  });

  routes.post('/:token', async (c) => {
    const token = c.req.param('token');
    const page = await getAnswerPage(context, token);
    if (page.outcome !== 'open') return refuse(c, context, page);
    const language = languageOf(c);
    const frame = { brand: context.brand, language };
    const given = await readForm(c);
    if (!given) return sendPage(c, renderPlainMessage(frame, 'malformed'), 400);
    const { wave, survey } = page;
    const { answers, errors } = parseAnswers(survey, given);
    if (errors.length > 0) {
      return sendPage(c, renderSurveyPage({ ...frame, wave, survey, given, errors }), 422);
    }
    switch (await keep(context, page, answers, language)) {
      case 'kept':
        return c.redirect(`/a/${token}/thanks?lang=${language}`, 303);
      case 'already-used':
        return sendPage(c, renderPlainMessage(frame, 'alreadyAnswered'), 409);
      case 'closed':
        return sendPage(c, renderClosed(frame, wave), 410);
      case 'not-saved':
        return sendPage(c, renderSurveyPage({ ...frame, wave, survey, given, notSaved: true }), 503);
    }
  });

  routes.get('/:token/thanks', async (c) => {
    const page = await getAnswerPage(context, c.req.param('token'));
    if (page.outcome !== 'open' && page.outcome !== 'closed') return refuse(c, context, page);
    return sendPage(c, renderThanks({ brand: context.brand, language: languageOf(c) }, page));
  });

  return routes;
}

type Refused = Exclude<Awaited<ReturnType<typeof getAnswerPage>>, OpenPage>;

function refuse(c: Context, context: SurveyWebContext, page: Refused) {
  const frame = { brand: context.brand, language: languageOf(c) };
  switch (page.outcome) {
    case 'closed':
      return sendPage(c, renderClosed(frame, page.wave), 410);
    case 'not-yet-open':
      return sendPage(c, renderNotYetOpen(frame, page.wave, context.clock()), 403);
    case 'unknown-link':
      return sendPage(c, renderPlainMessage(frame, 'unknownLink'), 404);
  }
}

/** Stores the answers. A failure is an outcome too: the page then comes back with everything that was typed. */
async function keep(
  context: SurveyWebContext,
  { wave, invitationId }: OpenPage,
  answers: Answers,
  language: 'en' | 'vi',
): Promise<'kept' | 'already-used' | 'closed' | 'not-saved'> {
  try {
    if (wave.side === 'employee') {
      const { outcome } = await castBallot(context, { wave, invitationId, answers, language });
      return outcome === 'cast' ? 'kept' : outcome;
    }
    await recordResponse(context, { wave, invitationId, answers, language, channel: 'mail' });
    return 'kept';
  } catch (error) {
    logFailure(context, 'answers-not-saved', error);
    return 'not-saved';
  }
}
