import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';
import { type ListedStaff, listStaff } from './list-staff.ts';

/** One of those who have signed in. Throws `NotFound`. */
export async function getStaff(
  context: Context<'db' | 'clock'>,
  { staffId }: { staffId: string },
): Promise<ListedStaff> {
  const found = (await listStaff(context)).find(({ account }) => account.staffId === staffId);
  if (!found) throw new NotFound(`member of staff ${staffId}`);
  return found;
}
