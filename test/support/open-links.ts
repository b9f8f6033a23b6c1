import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { createOpenLink } from '#shared/adapters/dynamodb/open-link-store.ts';
import type { OpenLink } from '#shared/domain/open-link/open-link.ts';

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
