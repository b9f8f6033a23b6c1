import { Hono, type Context as HonoContext } from 'hono';
import { Language } from '#shared/domain/localized.ts';
import { Side } from '#shared/domain/side.ts';
import { THRESHOLD_FLOORS } from '#shared/domain/wave/wave-plan.ts';
import { CONSOLE_PHRASES } from '#shared/locale/console/phrases.ts';
import { getCompanyCalendar } from '#shared/services/calendar/get-company-calendar.ts';
import { Invalid } from '#shared/services/errors.ts';
import { previewInvitation } from '#shared/services/program/preview-invitation.ts';
import { listSegments } from '#shared/services/segment/list-segments.ts';
import { getThresholds } from '#shared/services/settings/get-thresholds.ts';
import { authorise, permissionOf } from '#shared/services/staff/authorise.ts';
import { getSurveyInWork } from '#shared/services/survey/get-survey-in-work.ts';
import { listUnits } from '#shared/services/unit/list-units.ts';
import { previewAudience } from '#shared/services/wave/preview-audience.ts';
import { scheduleWave } from '#shared/services/wave/schedule-wave.ts';
import type { ConsoleEnv } from '../environment.ts';
import { type Form, queryAsForm, readForm } from '../form.ts';
import { hasProblems, type LaunchPlan, readLaunchPlan } from '../launch-plan.ts';
import { lastSent, likeLastTime } from '../like-last-time.ts';
import { MAIL_FRAME_HEADERS } from '../middleware/guard.ts';
import { LaunchPage } from '../pages/launch-page.tsx';
import { readerOf, render } from '../render.tsx';
import { sampleClosing } from '../sample-closing.ts';
import { sideNamed } from '../side-named.ts';

/** From the choice of people to the launch. The preview is a plain GET: it can be reloaded, shared and left. */
export function launchRoutes() {
  const routes = new Hono<ConsoleEnv>();

  routes.get('/programs/:programId/waves/new', async (c) => {
    return await launchPage(c, queryAsForm(c));
  });

  routes.post('/programs/:programId/waves', async (c) => {
    const form = await readForm(c);
    const side = sideNamed(form.text('side'));
    const { context } = c.var;
    authorise(context.actor, permissionOf(side, 'run-waves'));
    const { reader } = c.var;
    const [calendar, fewest] = await Promise.all([getCompanyCalendar(context), getThresholds(context, side)]);
    const programId = c.req.param('programId');
    const plan = readLaunchPlan(form, { programId, side, reader, calendar, fewest });
    if (hasProblems(plan)) return await launchPage(c, form, 422);
    try {
      const { outcome, wave } = await scheduleWave(context, {
        programId,
        side,
        unitIds: plan.unitIds,
        closesAt: plan.closesAt,
        remindAfterDays: plan.remindAfterDays,
        thresholds: plan.thresholds,
        sending: plan.sending,
        mostPerDay: plan.mostPerDay,
        audience: plan.audience?.chosen,
        ...(plan.continuous && {
          continuous: true,
          delayInMinutes: plan.delay.delayInMinutes,
          oldestEventInDays: plan.delay.oldestEventInDays,
        }),
        ...(plan.startsLater && { opensAt: plan.opensAt }),
      });
      const done = plan.continuous && outcome === 'launching' ? 'opened' : outcome;
      return c.redirect(`/waves/${wave.waveId}?done=${done}`, 303);
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      return await launchPage(c, form, 422, error.explanation[c.var.reader.language]);
    }
  });

  routes.get('/programs/:programId/sample-mail', async (c) => {
    const { reader, context } = c.var;
    const language = Language.catch(reader.language).parse(c.req.query('language'));
    const { html } = await previewInvitation(context, {
      programId: c.req.param('programId'),
      side: Side.catch('customer').parse(c.req.query('side')),
      language,
      recipientName: CONSOLE_PHRASES[language].launch.sampleName,
      closesAt: isoOr(c.req.query('closesAt'), sampleClosing(reader.now)),
      personId: c.req.query('person'),
      fewestAnswers: Number(c.req.query('scores')) || THRESHOLD_FLOORS.scores,
    });
    return c.html(html, 200, MAIL_FRAME_HEADERS);
  });

  return routes;
}

type Typed = Pick<Form, 'text' | 'list'>;

async function launchPage(
  c: HonoContext<ConsoleEnv, '/programs/:programId/waves'>,
  typed: Typed,
  status: 200 | 422 = 200,
  problem?: string,
) {
  const { context } = c.var;
  const side = sideNamed(typed.text('side'));
  authorise(context.actor, permissionOf(side, 'run-waves'));
  const programId = c.req.param('programId');
  const { reader } = c.var;
  const [calendar, fewest, { program, waves, hasChanges, inUse }, tree, segments] = await Promise.all([
    getCompanyCalendar(context),
    getThresholds(context, side),
    getSurveyInWork(context, { programId, side }),
    listUnits(context),
    side === 'customer' ? listSegments(context) : [],
  ]);
  // A page that was looked at before says when the wave closes.
  const isFirstLook = typed.text('closesAt') === '' && typed.text('like') !== 'usual';
  const last = isFirstLook && typed.text('audience') !== 'events' ? lastSent(waves, side) : undefined;
  const now = reader.now.toISOString();
  const filled = last ? likeLastTime(typed, last, { now, timeZone: reader.timeZone, segments }) : typed;
  const plan = readLaunchPlan(filled, { programId, side, reader, calendar, fewest });
  const preview = await previewOf(context, plan);
  const page = (
    <LaunchPage
      reader={readerOf(c)}
      program={program}
      plan={plan}
      calendar={calendar}
      tree={tree}
      segments={segments}
      preview={preview}
      like={last}
      problem={problem}
      unused={hasChanges ? inUse.version : undefined}
    />
  );
  return render(c, page, status);
}

/** Nothing to preview while a date is missing or impossible, nor where nobody is chosen. */
async function previewOf(context: ConsoleEnv['Variables']['context'], plan: LaunchPlan) {
  if (plan.continuous || hasProblems(plan)) return undefined;
  const { side, unitIds, opensAt, closesAt, thresholds, sending, mostPerDay } = plan;
  const audience = plan.audience && { ...plan.audience.chosen, segmentAsOf: undefined };
  const choice = { side, unitIds, opensAt, closesAt, thresholds, sending, mostPerDay, audience };
  try {
    return await previewAudience(context, choice);
  } catch (error) {
    if (error instanceof Invalid) return undefined;
    throw error;
  }
}

function isoOr(text: string | undefined, otherwise: string): string {
  const time = Date.parse(text ?? '');
  return Number.isNaN(time) ? otherwise : new Date(time).toISOString();
}
