import { type Context, Hono } from 'hono';
import type { TypedOpportunity } from '#shared/domain/opportunity/read-opportunity.ts';
import { beginOpportunity } from '#shared/services/opportunity/begin-opportunity.ts';
import { getOpportunity } from '#shared/services/opportunity/get-opportunity.ts';
import { listOpportunities } from '#shared/services/opportunity/list-opportunities.ts';
import {
  changeOpportunity,
  noteOpportunity,
  type SaveOpportunityOutcome,
} from '#shared/services/opportunity/save-opportunity.ts';
import { listUnits } from '#shared/services/unit/list-units.ts';
import type { ConsoleEnv } from '../environment.ts';
import { type Form, readForm } from '../form.ts';
import { OpportunitiesPage } from '../pages/opportunities-page.tsx';
import { OpportunityPage, type OpportunityPageState } from '../pages/opportunity-page.tsx';
import { readerOf, render } from '../render.tsx';
import { versionIn } from '../version-field.tsx';

/** Chances that were noticed in what customers said. */
export function opportunityRoutes() {
  const routes = new Hono<ConsoleEnv>();

  routes.get('/opportunities', async (c) => {
    const { context } = c.var;
    const [listed, tree] = await Promise.all([listOpportunities(context), listUnits(context)]);
    const isSaved = c.req.query('done') === 'saved';
    return render(c, <OpportunitiesPage reader={readerOf(c)} {...listed} tree={tree} isSaved={isSaved} />);
  });

  routes.get('/opportunities/new', async (c) => {
    const at = { caseId: c.req.query('case'), personId: c.req.query('person') };
    return await page(c, { noticed: await beginOpportunity(c.var.context, at) });
  });

  routes.post('/opportunities', async (c) => {
    const form = await readForm(c);
    const at = { caseId: form.text('case'), personId: form.text('person') };
    const typed = typedIn(form);
    const saved = await noteOpportunity(c.var.context, { ...at, typed });
    if (saved.outcome === 'saved') return c.redirect('/opportunities?done=saved', 303);
    return await page(c, { noticed: await beginOpportunity(c.var.context, at), typed, ...whyNot(c, saved) });
  });

  routes.get('/opportunities/:opportunityId', async (c) => {
    const opportunity = await getOpportunity(c.var.context, { opportunityId: c.req.param('opportunityId') });
    return await page(c, { opportunity, noticed: opportunity });
  });

  routes.post('/opportunities/:opportunityId', async (c) => {
    const opportunityId = c.req.param('opportunityId');
    const form = await readForm(c);
    const typed = typedIn(form);
    const version = versionIn(form);
    const saved = await changeOpportunity(c.var.context, { opportunityId, version, typed });
    if (saved.outcome === 'saved') return c.redirect('/opportunities?done=saved', 303);
    const opportunity = await getOpportunity(c.var.context, { opportunityId });
    // Refused for a mistake it is still the version that was read; a conflict has been seen now.
    const seen = saved.outcome === 'meanwhile' ? opportunity : { ...opportunity, version };
    return await page(c, { opportunity: seen, noticed: opportunity, typed, ...whyNot(c, saved) });
  });

  return routes;
}

async function page(
  c: Context<ConsoleEnv>,
  { conflict, ...state }: OpportunityPageState & { conflict?: boolean },
) {
  const tree = await listUnits(c.var.context);
  const status = conflict ? 409 : state.typed ? 422 : 200;
  return render(c, <OpportunityPage reader={readerOf(c)} tree={tree} {...state} />, status);
}

function whyNot(c: Context<ConsoleEnv>, saved: Exclude<SaveOpportunityOutcome, { outcome: 'saved' }>) {
  const { opportunities: words } = c.var.reader.phrases;
  if (saved.outcome === 'refused') return { problems: saved.problems };
  if (saved.outcome === 'too-many') return { problem: words.tooMany };
  const { changedBy, stage } = saved.opportunity;
  return { problem: words.meanwhile(changedBy, words.stages[stage]), conflict: true };
}

function typedIn(form: Form): TypedOpportunity {
  return {
    kind: form.text('kind'),
    title: form.text('title'),
    unitId: form.text('unitId'),
    stage: form.text('stage'),
    amount: form.text('amount'),
    owner: form.text('owner'),
    note: form.text('note'),
  };
}
