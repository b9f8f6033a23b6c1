import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { createOpenLink } from '#shared/adapters/dynamodb/open-link-store.ts';
import { listResponses } from '#shared/adapters/dynamodb/response-store.ts';
import type { OpenLink } from '#shared/domain/open-link/open-link.ts';
import type { Response } from '#shared/domain/response/response.ts';
import type { Survey } from '#shared/domain/survey/survey.ts';
import type { Wave } from '#shared/domain/wave/wave.ts';
import type { Resources } from '#shared/services/context.ts';
import { openLinkTokenFor } from '#shared/services/invitation/answer-token.ts';
import { aStoredCustomerWave } from './answered-wave.ts';

/** A QR code at a counter in Hà Nội. */
export function anOpenLink(overrides: Partial<OpenLink> = {}): OpenLink {
  return {
    linkId: 'counter00001',
    waveId: 'wave000001',
    unitId: 'hanoi',
    name: 'Hà Nội, tầng trệt',
    channel: 'link',
    embedOn: [],
    createdAt: '2026-11-16T03:00:00.000Z',
    ...overrides,
  };
}

export async function aStoredLink(db: Database, overrides: Partial<OpenLink> = {}): Promise<OpenLink> {
  const link = anOpenLink(overrides);
  await createOpenLink(db, link);
  return link;
}

/** An open wave and a link to it. */
export interface OpenPlace {
  readonly wave: Wave;
  readonly link: OpenLink;
  readonly token: string;
  /** `/o/…` */
  readonly path: string;
}

export async function anOpenPlace(
  { db, secrets }: Pick<Resources, 'db' | 'secrets'>,
  waveId: string,
  { link, wave, survey }: { link?: Partial<OpenLink>; wave?: Partial<Wave>; survey?: Survey } = {},
): Promise<OpenPlace> {
  const stored = await aStoredCustomerWave(db, { ...wave, waveId }, [], survey);
  const made = await aStoredLink(db, { ...link, waveId });
  const token = openLinkTokenFor(secrets, made);
  return { wave: stored.wave, link: made, token, path: `/o/${token}` };
}

/** All that was answered in a wave. */
export async function answersIn(db: Database, { waveId, buckets }: Wave): Promise<Response[]> {
  const numbers = Array.from({ length: buckets }, (_, bucket) => bucket);
  const each = await Promise.all(numbers.map((bucket) => Array.fromAsync(listResponses(db, waveId, bucket))));
  return each.flat();
}

/** The visit that a page names. */
export function visitIn(html: string): string {
  return /name="visit-id" value="([^"]*)"/.exec(html)?.[1] ?? '';
}
