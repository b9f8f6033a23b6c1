import { type Context, Hono } from 'hono';
import { CallOutcome, CloseOutcome } from '#shared/domain/case/follow-up-case.ts';
import { callCase } from '#shared/services/case/call-case.ts';
import { closeCase } from '#shared/services/case/close-case.ts';
import { getCase } from '#shared/services/case/get-case.ts';
import { giveBackCase } from '#shared/services/case/give-back-case.ts';
import { handCase } from '#shared/services/case/hand-case.ts';
import { listCaseWorkers } from '#shared/services/case/list-case-workers.ts';
import { noteOnCase } from '#shared/services/case/note-on-case.ts';
import { readEarlier } from '#shared/services/case/read-earlier.ts';
import { reopenCase } from '#shared/services/case/reopen-case.ts';
import { surveyCases } from '#shared/services/case/survey-cases.ts';
import { takeCase } from '#shared/services/case/take-case.ts';
import { authorise, isAllowed } from '#shared/services/staff/authorise.ts';
import { listUnits } from '#shared/services/unit/list-units.ts';
import type { ConsoleEnv } from '../environment.ts';
import { readForm } from '../form.ts';
import { CASE_DONE, type CaseDone, CasePage, type CaseProblem } from '../pages/case-page.tsx';
import { CasesPage } from '../pages/cases-page.tsx';
import type { TypedHandover } from '../pages/hand-case.tsx';
import { readerOf, render } from '../render.tsx';

/** Whom to call, and what came of it. */
export function caseRoutes() {
  const routes = new Hono<ConsoleEnv>();

  routes.get('/cases', async (c) => {
    return render(
      c,
      <CasesPage reader={readerOf(c)} {...(await surveyCases(c.var.context, c.req.query()))} />,
    );
  });

  routes.get('/cases/:caseId', async (c) => {
    const done = CASE_DONE.find((each) => each === c.req.query('done'));
    return await casePage(c, c.req.param('caseId'), { done });
  });

  routes.post('/cases/:caseId/assignment', async (c) => {
    const caseId = c.req.param('caseId');
    const form = await readForm(c);
    if (form.text('to') === 'nobody') {
      const { outcome } = await giveBackCase(c.var.context, { caseId });
      if (outcome === 'given-back') return c.redirect(`/cases/${caseId}?done=given-back`, 303);
      return await casePage(c, caseId, { problem: outcome });
    }
    const { outcome } = await takeCase(c.var.context, { caseId, seenWith: form.text('seen-with') });
    if (outcome === 'taken') return c.redirect(`/cases/${caseId}?done=taken`, 303);
    return await casePage(c, caseId, { problem: outcome });
  });

  routes.post('/cases/:caseId/handover', async (c) => {
    const caseId = c.req.param('caseId');
    const form = await readForm(c);
    const handing = { to: form.text('to'), note: form.text('note') };
    const seenWith = form.text('seen-with');
    const { outcome } = await handCase(c.var.context, { caseId, seenWith, ...handing });
    if (outcome !== 'handed') return await casePage(c, caseId, { problem: outcome, handing });
    c.set('alsoNamed', { ...(seenWith && { fromStaffId: seenWith }), toStaffId: handing.to });
    return c.redirect(`/cases/${caseId}?done=handed`, 303);
  });

  routes.post('/cases/:caseId/call', async (c) => {
    authorise(c.var.context.actor, 'work-cases');
    const caseId = c.req.param('caseId');
    const form = await readForm(c);
    const note = form.text('note');
    const chosen = CallOutcome.safeParse(form.text('call-outcome'));
    if (!chosen.success) return await casePage(c, caseId, { problem: 'choose', note });
    const { outcome } = await callCase(c.var.context, { caseId, callOutcome: chosen.data, note });
    if (outcome === 'called') return c.redirect(`/cases/${caseId}?done=called`, 303);
    return await casePage(c, caseId, { problem: outcome, note, outcome: chosen.data });
  });

  routes.post('/cases/:caseId/closure', async (c) => {
    authorise(c.var.context.actor, 'work-cases');
    const caseId = c.req.param('caseId');
    const form = await readForm(c);
    const note = form.text('note');
    const chosen = CloseOutcome.safeParse(form.text('close-outcome'));
    if (!chosen.success) return await casePage(c, caseId, { problem: 'choose', note });
    const { outcome } = await closeCase(c.var.context, { caseId, closeOutcome: chosen.data, note });
    if (outcome === 'closed') return c.redirect(`/cases/${caseId}?done=closed`, 303);
    return await casePage(c, caseId, { problem: outcome, note, outcome: chosen.data });
  });

  routes.post('/cases/:caseId/reopening', async (c) => {
    const caseId = c.req.param('caseId');
    const { outcome } = await reopenCase(c.var.context, { caseId });
    if (outcome === 'reopened') return c.redirect(`/cases/${caseId}?done=reopened`, 303);
    return await casePage(c, caseId, { problem: outcome });
  });

  routes.post('/cases/:caseId/notes', async (c) => {
    const caseId = c.req.param('caseId');
    const note = (await readForm(c)).text('note');
    const { outcome } = await noteOnCase(c.var.context, { caseId, note });
    if (outcome === 'noted') return c.redirect(`/cases/${caseId}?done=noted`, 303);
    return await casePage(c, caseId, { problem: outcome, note });
  });

  return routes;
}

interface Shown {
  readonly done?: CaseDone | undefined;
  readonly problem?: CaseProblem;
  /** As typed and chosen, where it was refused. */
  readonly note?: string;
  readonly outcome?: string;
  readonly handing?: TypedHandover;
}

async function casePage(c: Context<ConsoleEnv>, caseId: string, shown: Shown) {
  const { context } = c.var;
  const [followUp, tree] = await Promise.all([getCase(context, { caseId }), listUnits(context)]);
  const mayHand = isAllowed(context.actor, 'work-cases') && followUp.state !== 'closed';
  const [earlier, workers] = await Promise.all([
    readEarlier(context, followUp),
    mayHand ? listCaseWorkers(context) : [],
  ]);
  const props = { reader: readerOf(c), followUp, tree, earlier, workers };
  const page = <CasePage {...props} {...shown} />;
  const status = shown.problem === 'meanwhile' ? 409 : 422;
  return render(c, page, shown.problem ? status : 200);
}
