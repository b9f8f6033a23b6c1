import { type Context, Hono } from 'hono';
import { Conflict } from '#shared/services/errors.ts';
import { erasePerson } from '#shared/services/person/erase-person.ts';
import { exportPerson } from '#shared/services/person/export-person.ts';
import { getKnownPerson, getPerson } from '#shared/services/person/get-person.ts';
import { authorise } from '#shared/services/staff/authorise.ts';
import type { ConsoleEnv } from '../environment.ts';
import { ErasurePage } from '../pages/erasure-page.tsx';
import { PersonPage } from '../pages/person-page.tsx';
import { readerOf, render } from '../render.tsx';
import { sideNamed } from '../side-named.ts';

const PERSON = '/people/:side/:personId';

/** One person: what is known, and how it is handed over or erased. */
export function personRoutes() {
  const routes = new Hono<ConsoleEnv>();

  routes.get(PERSON, async (c) => {
    return render(c, <PersonPage reader={readerOf(c)} {...(await getPerson(c.var.context, refOf(c)))} />);
  });

  routes.get(`${PERSON}/data.json`, async (c) => {
    const ref = refOf(c);
    return c.body((await exportPerson(c.var.context, ref)).slice(), 200, {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="person-${ref.personId}.json"`,
    });
  });

  routes.get(`${PERSON}/erasure`, async (c) => await erasurePage(c));

  routes.post(`${PERSON}/erasure`, async (c) => {
    const ref = refOf(c);
    try {
      await erasePerson(c.var.context, ref);
      return c.redirect(`/people/${ref.side}?done=erased`, 303);
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      return await erasurePage(c, error.explanation[c.var.reader.language]);
    }
  });

  return routes;
}

async function erasurePage(c: PersonRoute, problem?: string) {
  const ref = refOf(c);
  authorise(c.var.context.actor, ref.side === 'customer' ? 'erase-customers' : 'erase-employees');
  const person = await getKnownPerson(c.var.context, ref);
  return render(
    c,
    <ErasurePage reader={readerOf(c)} person={person} problem={problem} />,
    problem ? 409 : 200,
  );
}

type PersonRoute = Context<ConsoleEnv, `${string}/:side/:personId${string}`>;

function refOf(c: PersonRoute) {
  return { side: sideNamed(c.req.param('side')), personId: c.req.param('personId') ?? '' };
}
