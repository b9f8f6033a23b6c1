import type { OpenLink } from '../../domain/open-link/open-link.ts';
import { batchGetItems } from './batch-get.ts';
import { setting, updateItem } from './conditional-update.ts';
import { type Database, getItem, putItem, queryAll } from './database.ts';

type Name = Pick<OpenLink, 'waveId' | 'linkId'>;

const linksPartition = (waveId: string) => `WAVE#${waveId}#LINKS`;
const linkKey = ({ waveId, linkId }: Name) => ({ pk: linksPartition(waveId), sk: linkId });

/** Stores a new link. Ids are random: one that is taken is a failure. */
export async function createOpenLink(db: Database, link: OpenLink): Promise<void> {
  await putItem(db, 'main', linkKey(link), link, { text: 'attribute_not_exists(pk)' });
}

export async function getOpenLink(
  db: Database,
  name: Name,
  options: { consistent?: boolean } = {},
): Promise<OpenLink | undefined> {
  return await getItem<OpenLink>(db, 'main', linkKey(name), options);
}

/** Those of the named links that exist, of any waves, in no particular order. Each is named once. */
export async function getOpenLinks(db: Database, named: readonly Name[]): Promise<OpenLink[]> {
  return await batchGetItems<OpenLink>(db, 'main', named.map(linkKey));
}

export async function listOpenLinks(db: Database, waveId: string): Promise<OpenLink[]> {
  return await queryAll<OpenLink>(db, 'main', linksPartition(waveId), { consistent: true });
}

/** Writes down when a link was ended, once; false when it had been before. */
export async function endOpenLink(db: Database, name: Name, endedAt: string): Promise<boolean> {
  return await updateItem(db, 'main', linkKey(name), setting({ endedAt }), {
    text: 'attribute_exists(pk) AND attribute_not_exists(#endedAt)',
  });
}
