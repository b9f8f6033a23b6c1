import { dueEntries, removeFromAgenda } from '../../adapters/dynamodb/agenda-store.ts';
import { type AgendaEntry, subjectOf } from '../../domain/agenda/agenda-entry.ts';
import type { Context } from '../context.ts';
import { sendDueDigest } from '../digest/send-due-digest.ts';
import { authorise } from '../staff/authorise.ts';
import { refreshThemes } from '../theme/refresh-themes.ts';
import { summariseCustomers } from '../value/summarise-customers.ts';
import { beginReminder } from '../wave/begin-reminder.ts';
import { closeWave } from '../wave/close-wave.ts';
import { countMailing } from '../wave/count-mailing.ts';
import { goOnMailing } from '../wave/go-on-mailing.ts';
import { launchWave } from '../wave/launch-wave.ts';
import { refreshParticipation } from '../wave/refresh-participation.ts';
import { sweepWave } from '../wave/sweep-wave.ts';
import { announceWave } from '../webhook/announce-wave.ts';

type AgendaContext = Context<'db' | 'clock' | 'queues' | 'mail' | 'site' | 'log'>;

/**
 * Does what the agenda holds for now, oldest first, but what may take long at the end. What succeeds is taken off; what fails stays for the next run
 * and keeps nothing else from being done. Two runs at the same time do no harm: every verb may be repeated.
 */
export async function runDue(context: AgendaContext): Promise<{ done: number; failed: number }> {
  authorise(context.actor, 'run-agenda');
  let failed = 0;
  const takesLong = ({ kind }: AgendaEntry) => Number(kind === 'refresh-themes');
  const due = (await dueEntries(context.db, context.clock())).sort((a, b) => takesLong(a) - takesLong(b));
  for (const entry of due) {
    const { kind } = entry;
    try {
      await run(context, entry);
      await removeFromAgenda(context.db, entry);
    } catch (error) {
      failed++;
      context.log('agenda-entry-failed', { kind, subject: subjectOf(entry), reason: String(error) });
    }
  }
  return { done: due.length - failed, failed };
}

async function run(context: AgendaContext, entry: AgendaEntry): Promise<unknown> {
  switch (entry.kind) {
    case 'launch-wave':
      return await launchWave(context, entry);
    case 'remind-wave':
      return await beginReminder(context, entry);
    case 'go-on-mailing':
      return await goOnMailing(context, entry);
    case 'close-wave':
      return await closeWave(context, entry);
    case 'count-mailing':
      return await countMailing(context, entry);
    case 'sweep-wave':
      return await sweepWave(context, entry);
    case 'refresh-participation':
      return await refreshParticipation(context, entry);
    case 'refresh-themes':
      return await refreshThemes(context, entry);
    case 'send-digest':
      return await sendDueDigest(context, entry);
    case 'summarise-customers':
      return await summariseCustomers(context);
    case 'announce-wave':
      return await announceWave(context, entry);
    case 'deliver-webhook':
      return await context.queues.send('webhook', [entry.job]);
  }
}
