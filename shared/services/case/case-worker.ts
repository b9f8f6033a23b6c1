import type { CaseWorker } from '../../domain/case/follow-up-case.ts';
import type { Actor } from '../../domain/staff/staff.ts';

/** Under whose name something is done with a case. */
export function workerOf(actor: Actor): CaseWorker {
  if (actor.kind === 'staff') return { staffId: actor.staff.staffId, name: actor.staff.name };
  const name = actor.kind === 'system' ? actor.function : actor.kind;
  return { staffId: name, name };
}
