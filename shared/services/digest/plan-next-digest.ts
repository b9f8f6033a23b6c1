import { addToAgenda, removeFromAgenda } from '../../adapters/dynamodb/agenda-store.ts';
import { noteNextDigest } from '../../adapters/dynamodb/digest-settings-store.ts';
import type { DigestSettings } from '../../domain/digest/digest.ts';
import { nextDigestAt } from '../../domain/digest/period.ts';
import type { Context } from '../context.ts';

/** Puts the next digest on the agenda in place of the one planned before. */
export async function planNextDigest(
  context: Context<'db' | 'clock'>,
  settings: DigestSettings,
): Promise<DigestSettings> {
  const { programId } = settings;
  const dueAt = nextDigestAt(settings, context.clock()).toISOString();
  if (settings.nextDueAt === dueAt) return settings;
  await addToAgenda(context.db, { kind: 'send-digest', programId, dueAt });
  const planned = { ...settings, nextDueAt: dueAt };
  await noteNextDigest(context.db, programId, dueAt);
  if (settings.nextDueAt) {
    await removeFromAgenda(context.db, { kind: 'send-digest', programId, dueAt: settings.nextDueAt });
  }
  return planned;
}
