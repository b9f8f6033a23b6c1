import { type Context, Hono } from 'hono';
import { formatCalendarDay, formatNumber } from '#shared/locale/format.ts';
import { listCustomerTime } from '#shared/services/customer-time/list-customer-time.ts';
import { logCustomerTime } from '#shared/services/customer-time/log-customer-time.ts';
import { ownCustomerTime, removeCustomerTime } from '#shared/services/customer-time/remove-customer-time.ts';
import type { ConsoleEnv } from '../environment.ts';
import { readForm } from '../form.ts';
import { ConfirmationPage } from '../pages/confirmation-page.tsx';
import { CustomerTimePage, type CustomerTimeState } from '../pages/customer-time-page.tsx';
import { readerOf, render } from '../render.tsx';

/** Hours that people spent with customers. */
export function customerTimeRoutes() {
  const routes = new Hono<ConsoleEnv>();

  routes.get('/customer-time', async (c) => {
    const done = c.req.query('done');
    return await page(c, { done: done === 'logged' || done === 'removed' ? done : undefined });
  });

  routes.post('/customer-time', async (c) => {
    const form = await readForm(c);
    const typed = {
      date: form.text('date'),
      hours: form.text('hours'),
      whom: form.text('whom'),
      learnt: form.text('learnt'),
    };
    const logged = await logCustomerTime(c.var.context, typed);
    if (logged.outcome === 'logged') return c.redirect('/customer-time?done=logged', 303);
    return await page(c, { typed, problems: logged.problems });
  });

  routes.get('/customer-time/:entryId/removal', async (c) => {
    const reader = readerOf(c);
    const { customerTime: words } = reader.phrases;
    const { entryId, date, hours, whom } = await ownCustomerTime(c.var.context, c.req.param());
    return render(
      c,
      <ConfirmationPage
        reader={reader}
        {...words.removal}
        explanation={words.removal.explanation(
          formatCalendarDay(reader.language, date),
          formatNumber(reader.language, hours, 2),
          whom,
        )}
        action={`/customer-time/${entryId}/removal`}
        backTo="/customer-time"
        trail={[{ href: '/customer-time', label: words.title }]}
      />,
    );
  });

  routes.post('/customer-time/:entryId/removal', async (c) => {
    await removeCustomerTime(c.var.context, c.req.param());
    return c.redirect('/customer-time?done=removed', 303);
  });

  return routes;
}

async function page(c: Context<ConsoleEnv>, state: CustomerTimeState) {
  const logged = await listCustomerTime(c.var.context);
  return render(c, <CustomerTimePage reader={readerOf(c)} {...logged} {...state} />, state.typed ? 422 : 200);
}
