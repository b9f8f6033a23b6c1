import { type Context, Hono } from 'hono';
import type { CaseDeadlines, DeadlineProblem } from '#shared/domain/case/case-deadlines.ts';
import { getCaseTerms } from '#shared/services/case/get-case-terms.ts';
import { saveCaseDeadlines } from '#shared/services/case/save-case-deadlines.ts';
import { authorise } from '#shared/services/staff/authorise.ts';
import type { ConsoleEnv } from '../environment.ts';
import { readForm } from '../form.ts';
import { CaseDeadlinesPage, type TypedDeadlines } from '../pages/case-deadlines-page.tsx';
import { readerOf, render } from '../render.tsx';
import { versionIn } from '../version-field.tsx';

/** By when customers are called. */
export function caseDeadlineRoutes() {
  const routes = new Hono<ConsoleEnv>();

  routes.get('/settings/case-deadlines', async (c) => {
    authorise(c.var.context.actor, 'edit-case-deadlines');
    return await page(c, { isSaved: c.req.query('saved') === 'yes' });
  });

  routes.post('/settings/case-deadlines', async (c) => {
    const form = await readForm(c);
    const typed = eachOf((of) => form.text(of));
    const seen = versionIn(form);
    const result = await saveCaseDeadlines(
      c.var.context,
      eachOf((of) => Number(typed[of])),
      seen,
    );
    if (result.outcome === 'saved') return c.redirect('/settings/case-deadlines?saved=yes', 303);
    if (result.outcome === 'refused') return await page(c, { typed, seen, problems: result.problems });
    return await page(c, { typed, isOvertaken: true });
  });

  return routes;
}

interface Shown {
  readonly typed?: TypedDeadlines;
  /** The version that was typed over; otherwise that of now. */
  readonly seen?: number;
  readonly isSaved?: boolean;
  readonly isOvertaken?: boolean;
  readonly problems?: readonly DeadlineProblem[];
}

async function page(c: Context<ConsoleEnv>, { typed, seen, ...said }: Shown) {
  const { context } = c.var;
  const terms = await getCaseTerms(context);
  const shown = (
    <CaseDeadlinesPage
      reader={readerOf(c)}
      terms={terms}
      typed={typed ?? eachOf((of) => String(terms.deadlines[of]))}
      version={seen ?? terms.deadlines.version ?? 0}
      {...said}
    />
  );
  return render(c, shown, said.isOvertaken ? 409 : said.problems ? 422 : 200);
}

function eachOf<Value>(value: (of: keyof CaseDeadlines) => Value): Record<keyof CaseDeadlines, Value> {
  return {
    platinum: value('platinum'),
    gold: value('gold'),
    silver: value('silver'),
    others: value('others'),
  };
}
