import { TransactionCanceledException, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { Release, ReleasedGroup } from '../../domain/release/release.ts';
import {
  type Database,
  deleteItem,
  getItem,
  isAccepted,
  isConditionFailure,
  itemOf,
  putItem,
  queryAll,
} from './database.ts';
import { retryOnConflict } from './retry-on-conflict.ts';

/** Well below the 400 KB of an item, since its stored form is somewhat longer than its JSON. */
const PART_SIZE_IN_BYTES = 150_000;

/** The header names the edition whose parts make up the release; parts of other editions are nobody's. */
type Header = Omit<Release, 'groups' | 'comments'> & { readonly edition: string };
type Part = { edition: string; part: string } & (
  | { kind: 'groups'; groups: ReleasedGroup[] }
  | { kind: 'comments'; question: string; comments: string[] }
);

const releasePartition = (waveId: string) => `RELEASE#${waveId}`;
const headerKey = (waveId: string) => ({ pk: releasePartition(waveId), sk: 'RELEASE' });
const partKey = (waveId: string, { edition, part }: Pick<Part, 'edition' | 'part'>) => ({
  pk: releasePartition(waveId),
  sk: `EDITION#${edition}#${part}`,
});

/** The release of a wave, once there is one; without its comments where they are not needed. */
export async function getRelease(
  db: Database,
  waveId: string,
  options: { comments?: boolean } = {},
): Promise<Release | undefined> {
  const found = await getItem<Header>(db, 'main', headerKey(waveId), { consistent: true });
  if (!found) return undefined;
  const { edition, ...header } = found;
  const groupsOnly = options.comments === false;
  const parts = await queryAll<Part>(db, 'main', releasePartition(waveId), {
    prefix: `EDITION#${edition}#${groupsOnly ? 'GROUPS#' : ''}`,
    consistent: true,
  });
  const comments: Release['comments'] = {};
  for (const part of parts) {
    if (part.kind !== 'comments') continue;
    comments[part.question] = [...(comments[part.question] ?? []), ...part.comments];
  }
  const groups = parts.flatMap((part) => (part.kind === 'groups' ? part.groups : []));
  return { ...header, groups, comments };
}

/** What a release says of everybody together, without reading the groups below. */
export async function getReleasedRoot(db: Database, waveId: string): Promise<ReleasedGroup | undefined> {
  const header = await getItem<Header>(db, 'main', headerKey(waveId), { consistent: true });
  if (!header) return undefined;
  const [first] = await queryAll<Part>(db, 'main', releasePartition(waveId), {
    prefix: `EDITION#${header.edition}#GROUPS#`,
    consistent: true,
    limit: 1,
  });
  return first?.kind === 'groups' ? first.groups[0] : undefined;
}

export async function isReleased(db: Database, waveId: string): Promise<boolean> {
  return (await getItem<Header>(db, 'main', headerKey(waveId), { consistent: true })) !== undefined;
}

/** Writes a release, its header last; false when another one stands, which then stays as it is. */
export async function publishRelease(db: Database, release: Release, edition: string): Promise<boolean> {
  const { groups, comments, ...header } = release;
  for (const part of partsOf(groups, comments, edition)) {
    if (!(await putPart(db, release.waveId, part))) return false;
  }
  return await isAccepted(
    retryOnConflict(() =>
      putItem(
        db,
        'main',
        headerKey(release.waveId),
        { ...header, edition },
        { text: 'attribute_not_exists(pk)' },
      ),
    ),
  );
}

/** Deletes what interrupted runs have left of editions that were never published. */
export async function deleteUnpublishedEditions(db: Database, waveId: string): Promise<void> {
  const header = await getItem<Header>(db, 'main', headerKey(waveId), { consistent: true });
  if (!header) return;
  const parts = await queryAll<Part>(db, 'main', releasePartition(waveId), {
    prefix: 'EDITION#',
    consistent: true,
  });
  for (const part of parts) {
    if (part.edition !== header.edition) await deleteItem(db, 'main', partKey(waveId, part));
  }
}

/** One part, as long as no release stands: afterwards nothing may be added to what is kept. */
async function putPart(db: Database, waveId: string, part: Part): Promise<boolean> {
  const TableName = db.tables.main;
  const TransactItems = [
    {
      ConditionCheck: {
        TableName,
        Key: marshall(headerKey(waveId)),
        ConditionExpression: 'attribute_not_exists(pk)',
      },
    },
    { Put: { TableName, Item: itemOf(partKey(waveId, part), part) } },
  ];
  try {
    await retryOnConflict(() => db.client.send(new TransactWriteItemsCommand({ TransactItems })));
    return true;
  } catch (error) {
    if (error instanceof TransactionCanceledException && isConditionFailure(error)) return false;
    throw error;
  }
}

function partsOf(groups: readonly ReleasedGroup[], comments: Release['comments'], edition: string): Part[] {
  return [
    ...inPieces(groups).map(
      (piece, index): Part => ({ kind: 'groups', edition, part: `GROUPS#${numbered(index)}`, groups: piece }),
    ),
    ...Object.entries(comments).flatMap(([question, ofQuestion]) =>
      inPieces(ofQuestion).map((piece, index): Part => {
        const part = `COMMENTS#${question}#${numbered(index)}`;
        return { kind: 'comments', edition, part, question, comments: piece };
      }),
    ),
  ];
}

function inPieces<Item>(items: readonly Item[]): Item[][] {
  const pieces: Item[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const itemSize = Buffer.byteLength(JSON.stringify(item));
    if (size + itemSize > PART_SIZE_IN_BYTES) {
      pieces.push([]);
      size = 0;
    }
    pieces.at(-1)?.push(item);
    size += itemSize;
  }
  return pieces;
}

function numbered(index: number): string {
  return String(index).padStart(6, '0');
}
