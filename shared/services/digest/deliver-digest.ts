import { listDigestDeliveries, moveDigestDelivery } from '../../adapters/dynamodb/digest-store.ts';
import type { Brand } from '../../domain/brand/brand.ts';
import type { Digest, Reader } from '../../domain/digest/digest.ts';
import type { DigestDelivery } from '../../domain/digest/digest-delivery.ts';
import { mailForReader } from '../../domain/digest/digest-mail.ts';
import { getBrand } from '../brand/get-brand.ts';
import type { Context } from '../context.ts';
import { keptDigestMail } from './kept-digest-mail.ts';
import { sendDigestMail } from './send-digest-mail.ts';

/** How many readers got the mail now, had it before, or will not get it. */
export interface DigestReport {
  readonly sent: number;
  readonly sentBefore: number;
  readonly failed: number;
}

/** The mail service takes no more mails for now. */
export class DigestHeldBack extends Error {
  override name = 'DigestHeldBack';
}

/** Sends a stored digest to those readers who do not have it yet, one mail each in the reader's language. */
export async function deliverDigest(
  context: Context<'db' | 'clock' | 'mail' | 'site' | 'log'>,
  digest: Digest,
  readers: readonly Reader[],
): Promise<DigestReport> {
  const { programId, period } = digest;
  const known = await listDigestDeliveries(context.db, programId, period);
  const states = new Map(known.map(({ email, state }) => [email, state]));
  const report = { sent: 0, sentBefore: 0, failed: 0 };
  const brand = await getBrand(context);
  let heldBack: string | undefined;
  for (const reader of readers) {
    const delivery = { programId, period, email: reader.email } as const;
    if (!(await moveDigestDelivery(context.db, { ...delivery, state: 'claimed' }))) {
      report[states.get(reader.email) === 'refused' ? 'failed' : 'sentBefore'] += 1;
      continue;
    }
    const after = { ...delivery, ...(await sendTo(context, digest, reader, brand)) };
    await moveDigestDelivery(context.db, after);
    if (after.state === 'sent') report.sent += 1;
    else if (after.state === 'pending') heldBack = after.reason;
    else report.failed += 1;
    context.log('digest-mail', { programId, period, state: after.state });
  }
  if (heldBack !== undefined) throw new DigestHeldBack(heldBack);
  return report;
}

async function sendTo(
  context: Context<'db' | 'mail' | 'site' | 'clock'>,
  digest: Digest,
  reader: Reader,
  brand: Brand,
): Promise<Pick<DigestDelivery, 'state' | 'messageId' | 'reason'>> {
  const mail = mailForReader(await keptDigestMail(context, digest, reader.language), reader.name);
  const tags = { program: digest.programId, digest: digest.period.replace(/[^\w-]/g, '-') };
  return await sendDigestMail(context, { reader, brand, mail, tags });
}
