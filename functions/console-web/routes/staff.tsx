import { Hono, type Context as HonoContext } from 'hono';
import * as z from 'zod';
import { Invalid } from '#shared/services/errors.ts';
import { endSessions } from '#shared/services/staff/end-sessions.ts';
import { getStaff } from '#shared/services/staff/get-staff.ts';
import { limitAccess } from '#shared/services/staff/limit-access.ts';
import { listStaff } from '#shared/services/staff/list-staff.ts';
import type { ConsoleEnv } from '../environment.ts';
import { readForm } from '../form.ts';
import { ConfirmationPage } from '../pages/confirmation-page.tsx';
import { staffTrail } from '../pages/settings-trail.ts';
import { StaffMemberPage, type StaffMemberShown } from '../pages/staff-member-page.tsx';
import { StaffPage } from '../pages/staff-page.tsx';
import { readerOf, render } from '../render.tsx';
import { STAFF, staffPath } from '../settings-paths.ts';
import { versionIn } from '../version-field.tsx';

const Done = z.enum(['access', 'signedOut']).optional().catch(undefined);

const MEMBER = `${STAFF}/:staffId` as const;

/** Who has signed in, what each role may do, and taking access away. */
export function staffRoutes() {
  const routes = new Hono<ConsoleEnv>();

  routes.get(STAFF, async (c) => {
    return render(c, <StaffPage reader={readerOf(c)} staff={await listStaff(c.var.context)} />);
  });

  routes.get(MEMBER, async (c) => {
    return await memberPage(c, { done: Done.parse(c.req.query('done')) });
  });

  routes.post(`${MEMBER}/access`, async (c) => {
    const { staffId } = c.req.param();
    const form = await readForm(c);
    const typed = { access: form.text('access'), roles: form.list('roles') };
    try {
      const change = { staffId, ...typed, version: versionIn(form) };
      const { outcome } = await limitAccess(c.var.context, change);
      if (outcome === 'saved') return c.redirect(`${staffPath({ staffId })}?done=access`, 303);
      return await memberPage(c, { typed, problem: c.var.reader.phrases.staff.access.overtaken }, 409);
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      return await memberPage(c, { typed, problem: error.explanation[c.var.reader.language] }, 422);
    }
  });

  routes.get(`${MEMBER}/sign-out`, async (c) => {
    const { account } = await getStaff(c.var.context, c.req.param());
    const reader = readerOf(c);
    const { signOut } = reader.phrases.staff;
    const page = (
      <ConfirmationPage
        reader={reader}
        title={signOut.title(account.name)}
        explanation={signOut.explanation}
        action={`${staffPath(account)}/sign-out`}
        confirm={signOut.confirm}
        back={signOut.back}
        backTo={staffPath(account)}
        trail={staffTrail(reader)}
      />
    );
    return render(c, page);
  });

  routes.post(`${MEMBER}/sign-out`, async (c) => {
    const { staffId } = c.req.param();
    await endSessions(c.var.context, { staffId });
    return c.redirect(`${staffPath({ staffId })}?done=signedOut`, 303);
  });

  return routes;
}

async function memberPage(
  c: HonoContext<ConsoleEnv, typeof MEMBER>,
  shown: StaffMemberShown,
  status: 200 | 409 | 422 = 200,
) {
  const member = await getStaff(c.var.context, { staffId: c.req.param('staffId') });
  return render(c, <StaffMemberPage reader={readerOf(c)} {...member} {...shown} />, status);
}
