import type { Digest } from '../../domain/digest/digest.ts';
import { DIGEST_DELIVERY_TRANSITIONS, type DigestDelivery } from '../../domain/digest/digest-delivery.ts';
import type { DigestMail } from '../../domain/digest/digest-mail.ts';
import { statesBefore } from '../../domain/transitions.ts';
import { inStateBefore, setting, updateItem } from './conditional-update.ts';
import { type Database, getItem, isAccepted, putItem, queryAll } from './database.ts';

const digestKey = (programId: string, period: string) => ({ pk: `DIGESTS#${programId}`, sk: period });
const mailKey = ({ programId, period, language }: MailName) => ({
  pk: `DIGEST-MAIL#${programId}#${period}`,
  sk: language,
});
const deliveryPartition = (programId: string, period: string) => `DIGEST#${programId}#${period}`;

type MailName = Pick<DigestMail, 'programId' | 'period' | 'language'>;

/** Stores the digest of a period; false when the period has one. */
export async function createDigest(db: Database, digest: Digest): Promise<boolean> {
  const key = digestKey(digest.programId, digest.period);
  return await isAccepted(putItem(db, 'main', key, digest, { text: 'attribute_not_exists(pk)' }));
}

export async function getDigest(
  db: Database,
  programId: string,
  period: string,
): Promise<Digest | undefined> {
  return await getItem<Digest>(db, 'main', digestKey(programId, period), { consistent: true });
}

/** Keeps the mail of a digest in one language; false when there is one. */
export async function createDigestMail(db: Database, mail: DigestMail): Promise<boolean> {
  return await isAccepted(putItem(db, 'main', mailKey(mail), mail, { text: 'attribute_not_exists(pk)' }));
}

export async function getDigestMail(db: Database, name: MailName): Promise<DigestMail | undefined> {
  return await getItem<DigestMail>(db, 'main', mailKey(name), { consistent: true });
}

/** The newest digests of a program, newest first. */
export async function listNewestDigests(db: Database, programId: string, limit: number): Promise<Digest[]> {
  const all = await queryAll<Digest>(db, 'main', `DIGESTS#${programId}`);
  return all.sort((a, b) => b.createdAt.localeCompare(a.createdAt)).slice(0, limit);
}

/** Puts a digest in the place of the one of its period, where somebody in it was erased. */
export async function replaceDigest(db: Database, digest: Digest): Promise<void> {
  await putItem(db, 'main', digestKey(digest.programId, digest.period), digest);
}

export async function listDigestDeliveries(
  db: Database,
  programId: string,
  period: string,
): Promise<DigestDelivery[]> {
  return await queryAll<DigestDelivery>(db, 'main', deliveryPartition(programId, period), {
    consistent: true,
  });
}

/** Moves a delivery on; false when its state does not allow the step, because somebody else took it. */
export async function moveDigestDelivery(db: Database, delivery: DigestDelivery): Promise<boolean> {
  const { programId, period, email, state } = delivery;
  const allowed = inStateBefore(DIGEST_DELIVERY_TRANSITIONS, state);
  const isPendingAllowed = statesBefore(DIGEST_DELIVERY_TRANSITIONS, state).includes('pending');
  const condition = isPendingAllowed
    ? { ...allowed, text: `attribute_not_exists(#state) OR ${allowed.text}` }
    : allowed;
  const key = { pk: deliveryPartition(programId, period), sk: email };
  return await updateItem(db, 'main', key, setting(delivery), condition);
}
