import { type Context, Hono } from 'hono';
import { ActionState } from '#shared/domain/action/action.ts';
import type { ActionProblems, TypedAction } from '#shared/domain/action/read-new-action.ts';
import type { Side } from '#shared/domain/side.ts';
import { createAction } from '#shared/services/action/create-action.ts';
import { listActions } from '#shared/services/action/list-actions.ts';
import { moveAction } from '#shared/services/action/move-action.ts';
import { planAction } from '#shared/services/action/plan-action.ts';
import { NotFound } from '#shared/services/errors.ts';
import { listUnits } from '#shared/services/unit/list-units.ts';
import type { ConsoleEnv } from '../environment.ts';
import { readForm } from '../form.ts';
import { ActionsPage } from '../pages/actions-page.tsx';
import { NewActionPage } from '../pages/new-action-page.tsx';
import { readerOf, render } from '../render.tsx';
import { sideNamed } from '../side-named.ts';

/** What follows from what was found. */
export function actionRoutes() {
  const routes = new Hono<ConsoleEnv>();

  routes.get('/programs/:programId/actions', async (c) => {
    const done = c.req.query('done');
    const { actions: words } = c.var.reader.phrases;
    const notice = done === 'planned' ? words.planned : done === 'moved' ? words.moved : undefined;
    return await actionsPage(c, c.req.param('programId'), { done: notice });
  });

  routes.get('/programs/:programId/actions/new', async (c) => {
    const { side, finding, unitId, question } = c.req.query();
    return await newActionPage(c, c.req.param('programId'), sideNamed(side), {
      begun: { finding: finding?.slice(0, 500), unitId, question },
    });
  });

  routes.post('/programs/:programId/actions', async (c) => {
    const programId = c.req.param('programId');
    const form = await readForm(c);
    const side = sideNamed(form.text('side'));
    const typed: TypedAction = {
      unitId: form.text('unitId'),
      title: form.text('title'),
      finding: form.text('finding'),
      owner: form.text('owner'),
      dueOn: form.text('dueOn'),
      question: form.text('question'),
    };
    const created = await createAction(c.var.context, { programId, side, typed });
    if (created.outcome === 'created') return c.redirect(`/programs/${programId}/actions?done=planned`, 303);
    const { tooMany } = c.var.reader.phrases.actions;
    return await newActionPage(c, programId, side, {
      typed,
      ...(created.outcome === 'refused' ? { problems: created.problems } : { problem: tooMany }),
    });
  });

  routes.post('/programs/:programId/actions/:actionId/state', async (c) => {
    const { programId, actionId } = c.req.param();
    const form = await readForm(c);
    const [from, to] = [ActionState.safeParse(form.text('from')), ActionState.safeParse(form.text('to'))];
    if (!from.success || !to.success) throw new NotFound('a state of actions');
    const moved = await moveAction(c.var.context, { programId, actionId, from: from.data, to: to.data });
    if (moved.outcome === 'moved') return c.redirect(`/programs/${programId}/actions?done=moved`, 303);
    const { actions: words } = c.var.reader.phrases;
    const { title, state } = moved.action;
    return await actionsPage(c, programId, { problem: words.meanwhile(title, words.states[state]) });
  });

  return routes;
}

async function actionsPage(
  c: Context<ConsoleEnv>,
  programId: string,
  shown: { readonly done?: string | undefined; readonly problem?: string },
) {
  const { context } = c.var;
  const [listed, tree] = await Promise.all([listActions(context, { programId }), listUnits(context)]);
  const page = <ActionsPage reader={readerOf(c)} {...listed} tree={tree} {...shown} />;
  return render(c, page, shown.problem ? 409 : 200);
}

async function newActionPage(
  c: Context<ConsoleEnv>,
  programId: string,
  side: Side,
  shown: {
    readonly typed?: TypedAction;
    /** What the finding that led here says already. */
    readonly begun?: Partial<Record<keyof TypedAction, string | undefined>>;
    readonly problems?: ActionProblems;
    readonly problem?: string;
  },
) {
  const plan = await planAction(c.var.context, { programId, side });
  const page = <NewActionPage reader={readerOf(c)} side={side} {...plan} {...shown} />;
  return render(c, page, shown.typed ? 422 : 200);
}
