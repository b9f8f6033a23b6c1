import { Hono } from 'hono';
import { Invalid } from '#shared/services/errors.ts';
import { authorise } from '#shared/services/staff/authorise.ts';
import { countPeople } from '#shared/services/unit/count-people.ts';
import { getUnit } from '#shared/services/unit/get-unit.ts';
import { importUnits } from '#shared/services/unit/import-units.ts';
import type { ConsoleEnv } from '../environment.ts';
import { readForm } from '../form.ts';
import { UnitPage } from '../pages/unit-page.tsx';
import { UnitsPage } from '../pages/units-page.tsx';
import { readerOf, render } from '../render.tsx';

export function unitRoutes() {
  const routes = new Hono<ConsoleEnv>();

  routes.get('/units', async (c) => {
    return render(c, <UnitsPage reader={readerOf(c)} {...(await countPeople(c.var.context))} />);
  });

  routes.get('/units/:unitId', async (c) => {
    const { unitId } = c.req.param();
    return render(c, <UnitPage reader={readerOf(c)} {...(await getUnit(c.var.context, { unitId }))} />);
  });

  routes.post('/units/imports', async (c) => {
    const { context } = c.var;
    authorise(context.actor, 'edit-units');
    const reader = readerOf(c);
    const csv = (await (await readForm(c)).file('file')) ?? new Uint8Array();
    try {
      const report = await importUnits(context, { csv });
      const page = <UnitsPage reader={reader} {...(await countPeople(context))} report={report} />;
      return render(c, page, report.outcome === 'imported' ? 200 : 422);
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      const problem = error.explanation[reader.language];
      return render(
        c,
        <UnitsPage reader={reader} {...(await countPeople(context))} problem={problem} />,
        422,
      );
    }
  });

  return routes;
}
