import { type Context, Hono } from 'hono';
import { fieldsOfAnswers } from '#shared/domain/response/form-fields.ts';
import { getAnswerPage, type KnownPage } from '#shared/services/response/get-answer-page.ts';
import { getOwnResponse } from '#shared/services/response/get-own-response.ts';
import { hasCastBallot } from '#shared/services/response/has-cast-ballot.ts';
import { personalPage } from '#shared/services/response/personal-page.ts';
import { lastYouSaidWeDid } from '#shared/services/wave/last-you-said-we-did.ts';
import { stampedAt } from '#shared/web/survey-page/page.ts';
import { renderSurveyPage } from '#shared/web/survey-page/survey-page.tsx';
import { isMarkedAnswered } from '../answered-cookie.ts';
import { emptySurveyPage } from '../empty-survey-page.ts';
import { invitedSitting } from '../invited-sitting.ts';
import { languageOf } from '../language.ts';
import { renderClosed, renderNotYetOpen, renderPlainMessage } from '../pages/outcome-pages.ts';
import { renderThanks } from '../pages/thanks-page.tsx';
import { sendPage } from '../send-page.ts';
import type { SurveyWebContext } from '../survey-web-context.ts';
import { takeAnswers } from '../take-answers.ts';

/** The survey behind the link of an invitation. Showing it writes nothing; sending it answers. */
export function answerRoutes(context: SurveyWebContext): Hono {
  const routes = new Hono();

  routes.get('/:token', async (c) => {
    const page = await getAnswerPage(context, c.req.param('token'));
    if (page.outcome !== 'open') return refuse(c, context, page);
    const frame = { brand: context.brand, language: languageOf(c) };
    if (await hasCastBallot(context, page)) return sendPage(c, renderPlainMessage(frame, 'alreadyAnswered'));
    const personal = await personalPage(context, page, page.invitationId);
    const earlier = isMarkedAnswered(c) ? await getOwnResponse(context, page) : undefined;
    const shown = earlier
      ? renderSurveyPage({
          ...frame,
          ...personal,
          channel: 'mail',
          page: 0,
          given: new URLSearchParams(
            fieldsOfAnswers(personal.survey, earlier.answers).map(([...field]) => field),
          ),
          changes: true,
        })
      : emptySurveyPage(context, {
          ...personal,
          language: frame.language,
          score: c.req.query('score'),
          isShared: personal === page,
        });
    return sendPage(c, stampedAt(shown, context.clock()));
  });

  routes.post('/:token', async (c) => {
    const token = c.req.param('token');
    const page = await getAnswerPage(context, token);
    if (page.outcome !== 'open') return refuse(c, context, page);
    const personal = await personalPage(context, page, page.invitationId);
    return await takeAnswers(c, context, invitedSitting(context, personal, `/a/${token}`));
  });

  routes.get('/:token/thanks', async (c) => {
    const token = c.req.param('token');
    const page = await getAnswerPage(context, token);
    if (page.outcome !== 'open' && page.outcome !== 'closed') return refuse(c, context, page);
    const [personal, lastTime] = await Promise.all([
      personalPage(context, page, page.invitationId),
      lastYouSaidWeDid(context, page.wave),
    ]);
    const frame = { brand: context.brand, language: languageOf(c) };
    const variant = Number(c.req.query('words') ?? Number.NaN);
    return sendPage(
      c,
      renderThanks({ ...frame, ...personal, channel: 'mail', path: `/a/${token}`, variant, lastTime }),
    );
  });

  return routes;
}

type Refused = Exclude<Awaited<ReturnType<typeof getAnswerPage>>, KnownPage & { outcome: 'open' }>;

function refuse(c: Context, context: SurveyWebContext, page: Refused) {
  const frame = { brand: context.brand, language: languageOf(c) };
  switch (page.outcome) {
    case 'unknown-link':
      return sendPage(c, renderPlainMessage(frame, 'unknownLink'), 404);
    case 'not-yet-open':
      return sendPage(c, renderNotYetOpen(frame, page.wave, context.clock()), 403);
    default:
      return sendPage(c, renderClosed(frame, page.wave), 410);
  }
}
