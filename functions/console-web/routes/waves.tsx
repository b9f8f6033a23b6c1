import { Hono, type Context as HonoContext } from 'hono';
import * as z from 'zod';
import { Mailing } from '#shared/domain/wave/delivery.ts';
import type { Wave } from '#shared/domain/wave/wave.ts';
import { sayInConsole } from '#shared/locale/console/say-in-console.ts';
import { Conflict } from '#shared/services/errors.ts';
import { getProgram } from '#shared/services/program/get-program.ts';
import { authorise, permissionOf } from '#shared/services/staff/authorise.ts';
import { listUnits } from '#shared/services/unit/list-units.ts';
import { cancelWave } from '#shared/services/wave/cancel-wave.ts';
import { closeWave } from '#shared/services/wave/close-wave.ts';
import { getWave } from '#shared/services/wave/get-wave.ts';
import { getWaveProgress } from '#shared/services/wave/get-wave-progress.ts';
import { listWaveCalendar } from '#shared/services/wave/list-wave-calendar.ts';
import { remindWave } from '#shared/services/wave/remind-wave.ts';
import type { ConsoleEnv, StaffReader } from '../environment.ts';
import { readForm } from '../form.ts';
import { ConfirmationPage } from '../pages/confirmation-page.tsx';
import { REFRESHES_AFTER_IN_SECONDS, refreshState } from '../pages/refresh-note.tsx';
import { nextReminder } from '../pages/wave-actions.tsx';
import { WaveCalendarPage } from '../pages/wave-calendar-page.tsx';
import { WavePage } from '../pages/wave-page.tsx';
import { waveName } from '../pages/wave-words.ts';
import { readerOf, render } from '../render.tsx';

const Done = z.enum([
  'launching',
  'scheduled',
  'opened',
  'reminded',
  'closed',
  'closing',
  'cancelled',
  'paused',
  'resumed',
]);

/** Following a wave, and what can be done to it while it runs. */
export function waveRoutes() {
  const routes = new Hono<ConsoleEnv>();

  routes.get('/waves', async (c) => {
    const calendar = await listWaveCalendar(c.var.context, c.req.query());
    return render(c, <WaveCalendarPage reader={readerOf(c)} {...calendar} />);
  });

  routes.get('/waves/:waveId', async (c) => {
    const { context } = c.var;
    const progress = await getWaveProgress(context, { waveId: c.req.param('waveId') });
    const [{ program }, tree] = await Promise.all([
      getProgram(context, { programId: progress.wave.programId }),
      listUnits(context),
    ]);
    const done = Done.safeParse(c.req.query('done')).data;
    const refresh = refreshState(progress, c.req.query('still') !== undefined);
    if (refresh === 'by-itself') {
      c.header('refresh', `${REFRESHES_AFTER_IN_SECONDS}; url=/waves/${progress.wave.waveId}`);
    }
    const shown = { reader: readerOf(c), program, progress, tree, done, refresh };
    return render(c, <WavePage {...shown} />);
  });

  routes.post('/waves/:waveId/reminders', async (c) => {
    const { context } = c.var;
    const waveId = c.req.param('waveId');
    const asked = Mailing.safeParse((await readForm(c)).text('mailing')).data;
    const mailing = asked ?? nextReminder(await getWaveProgress(context, { waveId }));
    if (!mailing) throw noReminderLeft();
    const { outcome } = await remindWave(context, { waveId, mailing });
    return c.redirect(`/waves/${waveId}${outcome === 'reminding' ? '?done=reminded' : ''}`, 303);
  });

  routes.get('/waves/:waveId/closure', async (c) => await confirmation(c, 'closure'));

  routes.post('/waves/:waveId/closure', async (c) => {
    const waveId = c.req.param('waveId');
    const { outcome } = await closeWave(c.var.context, { waveId });
    return c.redirect(`/waves/${waveId}${outcome === 'already-over' ? '' : `?done=${outcome}`}`, 303);
  });

  routes.get('/waves/:waveId/cancellation', async (c) => await confirmation(c, 'cancellation'));

  routes.post('/waves/:waveId/cancellation', async (c) => {
    const waveId = c.req.param('waveId');
    await cancelWave(c.var.context, { waveId });
    return c.redirect(`/waves/${waveId}?done=cancelled`, 303);
  });

  return routes;
}

async function confirmation(c: HonoContext<ConsoleEnv, '/waves/:waveId'>, what: 'closure' | 'cancellation') {
  const reader = readerOf(c);
  const wave = await getWave(c.var.context, { waveId: c.req.param('waveId') });
  authorise(c.var.context.actor, permissionOf(wave.side, 'run-waves'));
  const words = reader.phrases.waves;
  const name = waveName(reader, wave);
  const page = (
    <ConfirmationPage
      reader={reader}
      title={words[what].title(name)}
      explanation={explanationOf(reader, wave, what)}
      action={`/waves/${wave.waveId}/${what}`}
      confirm={words[what].confirm}
      back={words[what].back}
      backTo={`/waves/${wave.waveId}`}
      trail={[{ href: `/waves/${wave.waveId}`, label: name }]}
    />
  );
  return render(c, page);
}

function explanationOf({ phrases }: StaffReader, wave: Wave, what: 'closure' | 'cancellation'): string {
  const { closure, cancellation } = phrases.waves;
  if (what === 'closure') return closure[wave.side];
  return wave.state === 'scheduled' ? cancellation.explanation : cancellation[wave.side];
}

function noReminderLeft(): Conflict {
  return new Conflict(sayInConsole(({ waves }) => waves.actions.noReminderLeft));
}
