import { listInvitations } from '../../adapters/dynamodb/invitation-store.ts';
import { listOpenLinks } from '../../adapters/dynamodb/open-link-store.ts';
import { listResponses } from '../../adapters/dynamodb/response-store.ts';
import { adjustRows, listTallyRows, type TallyRow } from '../../adapters/dynamodb/tally-store.ts';
import { getWave } from '../../adapters/dynamodb/wave-store.ts';
import type { Context } from '../context.ts';
import { Conflict, NotFound } from '../errors.ts';
import { forEachInParallel } from '../parallel/for-each-in-parallel.ts';
import { authorise } from '../staff/authorise.ts';
import { contributionsOf } from './contributions.ts';
import { type RowSums, rowSums } from './row-sums.ts';
import { planOf, type WavePlan } from './wave-plan.ts';

const BUCKETS_AT_ONCE = 8;

export interface RecountInput {
  readonly waveId: string;
  /** Set the tallies right where they differ. Only once the wave is closed and its stream has run dry. */
  readonly mend?: boolean | undefined;
}

/** A counter that is not what the responses add up to. */
export interface TallyDifference {
  readonly cut: string;
  readonly counter: string;
  readonly tallied: number;
  readonly counted: number;
}

export type RecountOutcome =
  | { outcome: 'equal' }
  | { outcome: 'different' | 'mended'; differences: TallyDifference[] };

/**
 * Adds a customer wave up again from its responses and compares. While answers still come in, those that the
 * stream has not delivered yet show as differences. Throws `Conflict` when an open wave is to be mended.
 */
export async function recountWave(
  context: Context<'db'>,
  { waveId, mend = false }: RecountInput,
): Promise<RecountOutcome> {
  authorise(context.actor, 'run-customer-waves');
  const { db } = context;
  const wave = await getWave(db, waveId, { consistent: true });
  const plan = await planOf(db, new Map(), waveId);
  if (wave?.side !== 'customer' || !plan) throw new NotFound('customer wave');
  if (mend && wave.state !== 'closed') {
    throw new Conflict({
      en: 'The tallies of a wave can be set right once it is closed.',
      vi: 'Chỉ có thể chỉnh lại số liệu kiểm đếm sau khi đợt khảo sát đã đóng.',
    });
  }
  const tallied = await listTallyRows(db, waveId);
  const corrections = correctionsOf(tallied, await recounted(context, plan));
  if (corrections.length === 0) return { outcome: 'equal' };
  const differences = differencesOf(tallied, corrections);
  if (!mend) return { outcome: 'different', differences };
  await adjustRows(db, corrections);
  return { outcome: 'mended', differences };
}

async function recounted({ db }: Context<'db'>, plan: WavePlan): Promise<TallyRow[]> {
  const sums = rowSums();
  for (const link of await listOpenLinks(db, plan.wave.waveId)) plan.links.set(link.linkId, link);
  const buckets = Array.from({ length: plan.wave.buckets }, (_, bucket) => bucket);
  await forEachInParallel(buckets, BUCKETS_AT_ONCE, async (bucket) => {
    await countBucket({ db }, plan, bucket, sums);
  });
  return sums.rows();
}

async function countBucket(
  { db }: Pick<Context<'db'>, 'db'>,
  plan: WavePlan,
  bucket: number,
  sums: RowSums,
): Promise<void> {
  const { waveId } = plan.wave;
  const invitations = new Map(
    (await Array.fromAsync(listInvitations(db, waveId, bucket))).map((invitation) => [
      invitation.invitationId,
      invitation,
    ]),
  );
  for await (const response of listResponses(db, waveId, bucket)) {
    const { linkId, invitationId } = response;
    const origin = linkId === undefined ? invitations.get(invitationId) : plan.links.get(linkId);
    const contributions = contributionsOf(plan, response, origin);
    for (const contribution of contributions) sums.add(contribution);
  }
}

/** What each row lacks, or has too much. */
function correctionsOf(tallied: readonly TallyRow[], counted: readonly TallyRow[]): TallyRow[] {
  const rows = new Map(counted.map((row) => [nameOf(row), { ...row, counters: new Map(row.counters) }]));
  for (const row of tallied) {
    const correction = rows.get(nameOf(row)) ?? { ...row, counters: new Map<string, number>() };
    for (const [name, count] of row.counters) {
      correction.counters.set(name, (correction.counters.get(name) ?? 0) - count);
    }
    rows.set(nameOf(row), correction);
  }
  return [...rows.values()].flatMap((row) => {
    const counters = new Map([...row.counters].filter(([, count]) => count !== 0));
    return counters.size > 0 ? [{ ...row, counters }] : [];
  });
}

function differencesOf(tallied: readonly TallyRow[], corrections: readonly TallyRow[]): TallyDifference[] {
  const rows = new Map(tallied.map((row) => [nameOf(row), row.counters]));
  const differences = corrections.flatMap((row) =>
    [...row.counters].map(([counter, missing]) => {
      const was = rows.get(nameOf(row))?.get(counter) ?? 0;
      return { cut: row.cut, counter, tallied: was, counted: was + missing };
    }),
  );
  return differences.sort((a, b) => (`${a.cut}|${a.counter}` < `${b.cut}|${b.counter}` ? -1 : 1));
}

function nameOf({ cut, part }: TallyRow): string {
  return `${cut}#${part}`;
}
