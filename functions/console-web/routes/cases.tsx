import { type Context, Hono } from 'hono';
import { CallOutcome, CaseState, CloseOutcome } from '#shared/domain/case/follow-up-case.ts';
import { callCase } from '#shared/services/case/call-case.ts';
import { closeCase } from '#shared/services/case/close-case.ts';
import { countCases } from '#shared/services/case/count-cases.ts';
import { getCase } from '#shared/services/case/get-case.ts';
import { everyCase, listCases } from '#shared/services/case/list-cases.ts';
import { takeCase } from '#shared/services/case/take-case.ts';
import { authorise } from '#shared/services/staff/authorise.ts';
import { listUnits } from '#shared/services/unit/list-units.ts';
import type { ConsoleEnv } from '../environment.ts';
import { readForm } from '../form.ts';
import { type CaseDone, CasePage, type CaseProblem } from '../pages/case-page.tsx';
import { CasesPage } from '../pages/cases-page.tsx';
import { readerOf, render } from '../render.tsx';

const MOST_CASES = 200;

/** Whom to call, and what came of it. */
export function caseRoutes() {
  const routes = new Hono<ConsoleEnv>();

  routes.get('/cases', async (c) => {
    const { context } = c.var;
    const state = CaseState.catch('open').parse(c.req.query('state'));
    const [cases, count, tree] = await Promise.all([
      listCases(context, { state, limit: MOST_CASES }),
      countCases(context, state),
      listUnits(context),
    ]);
    return render(
      c,
      <CasesPage
        reader={readerOf(c)}
        state={state}
        cases={cases}
        everyCase={() => everyCase(context, state)}
        count={count}
        tree={tree}
      />,
    );
  });

  routes.get('/cases/:caseId', async (c) => {
    const done = c.req.query('done');
    return await casePage(c, c.req.param('caseId'), isDone(done) ? { done } : {});
  });

  routes.post('/cases/:caseId/assignment', async (c) => {
    const caseId = c.req.param('caseId');
    const seenWith = (await readForm(c)).text('seen-with');
    const { outcome } = await takeCase(c.var.context, { caseId, seenWith });
    if (outcome === 'taken') return c.redirect(`/cases/${caseId}?done=taken`, 303);
    return await casePage(c, caseId, { problem: 'meanwhile' });
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
    return await casePage(c, caseId, { problem: outcome, note });
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
    return await casePage(c, caseId, { problem: outcome, note });
  });

  return routes;
}

interface Shown {
  readonly done?: CaseDone;
  readonly problem?: CaseProblem;
  readonly note?: string;
}

async function casePage(c: Context<ConsoleEnv>, caseId: string, shown: Shown) {
  const { context } = c.var;
  const [followUp, tree] = await Promise.all([getCase(context, { caseId }), listUnits(context)]);
  const page = <CasePage reader={readerOf(c)} followUp={followUp} tree={tree} {...shown} />;
  const status = shown.problem === 'meanwhile' ? 409 : 422;
  return render(c, page, shown.problem ? status : 200);
}

function isDone(word: string | undefined): word is CaseDone {
  return word === 'taken' || word === 'called' || word === 'closed';
}
