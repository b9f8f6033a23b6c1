import type { SuppressionReason } from '../../domain/contact/person.ts';
import { weakerReasons } from '../../domain/contact/suppression-rules.ts';
import type { Database } from './database.ts';
import { type PersonRef, updatePerson } from './person-item.ts';

/** Marks somebody as never to be written to again. A lighter reason is replaced; false when nothing changed. */
export async function markSuppressed(
  db: Database,
  ref: PersonRef,
  reason: SuppressionReason,
): Promise<boolean> {
  const weaker = weakerReasons(reason);
  const replaced = weaker.map((_, index) => ` OR #suppressed = :weaker${index}`).join('');
  return await updatePerson(
    db,
    ref,
    { text: 'SET #suppressed = :reason', values: { ':reason': reason } },
    {
      text: `attribute_exists(pk) AND (attribute_not_exists(#suppressed)${replaced})`,
      values: Object.fromEntries(weaker.map((lighter, index) => [`:weaker${index}`, lighter])),
    },
  );
}

/** Takes such a mark away again; false when there is none, or another one by now. */
export async function clearSuppressed(
  db: Database,
  ref: PersonRef,
  reason: SuppressionReason,
): Promise<boolean> {
  const condition = { text: '#suppressed = :reason', values: { ':reason': reason } };
  return await updatePerson(db, ref, { text: 'REMOVE #suppressed' }, condition);
}
