import { Hono } from 'hono';
import { Side } from '#shared/domain/side.ts';
import { Invalid, NotFound } from '#shared/services/errors.ts';
import { checkPeopleImport } from '#shared/services/person/check-people-import.ts';
import { importPeople } from '#shared/services/person/import-people.ts';
import { authorise } from '#shared/services/staff/authorise.ts';
import type { ConsoleEnv } from '../environment.ts';
import { pack, readForm } from '../form.ts';
import { PeopleCheckPage } from '../pages/people-check-page.tsx';
import { PeoplePage } from '../pages/people-page.tsx';
import { readerOf, render } from '../render.tsx';

/** Bringing people in: a check that changes nothing, then the import. */
export function peopleRoutes() {
  const routes = new Hono<ConsoleEnv>();

  routes.get('/people/:side', (c) => {
    const side = sideOf(c.req.param('side'));
    authorise(c.var.context.actor, side === 'customer' ? 'see-customers' : 'see-employees');
    return render(c, <PeoplePage reader={readerOf(c)} side={side} />);
  });

  routes.post('/people/:side/import-checks', async (c) => {
    const side = sideOf(c.req.param('side'));
    const csv = (await (await readForm(c)).file('file')) ?? new Uint8Array();
    try {
      const report = await checkPeopleImport(c.var.context, { side, csv });
      return render(c, <PeopleCheckPage reader={readerOf(c)} report={report} packedFile={pack(csv)} />);
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      const problem = error.explanation[c.var.reader.language];
      return render(c, <PeoplePage reader={readerOf(c)} side={side} problem={problem} />, 422);
    }
  });

  routes.post('/people/:side/imports', async (c) => {
    const side = sideOf(c.req.param('side'));
    const form = await readForm(c);
    const csv = (await form.file('file')) ?? new Uint8Array();
    const acceptGoodRows = form.text('accept') === 'good-rows';
    const report = await importPeople(c.var.context, { side, csv, acceptGoodRows });
    if (report.outcome === 'nothing-imported') {
      const page = <PeopleCheckPage reader={readerOf(c)} report={report} packedFile={pack(csv)} />;
      return render(c, page, 422);
    }
    return render(c, <PeoplePage reader={readerOf(c)} side={side} done={report} />);
  });

  return routes;
}

function sideOf(name: string): Side {
  const { data } = Side.safeParse(name);
  if (!data) throw new NotFound(`side ${name}`);
  return data;
}
