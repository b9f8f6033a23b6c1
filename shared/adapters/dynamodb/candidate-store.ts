// The directory as the choice of an audience reads it: a few attributes of very many people.
import { type AttributeValue, QueryCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { Side } from '../../domain/side.ts';
import type { Candidate } from '../../domain/wave/decide-invitation.ts';
import type { Database } from './database.ts';
import { peoplePartition } from './person-item.ts';

/** What the local engine reads in one go; DynamoDB ends a page at 1 MB of whole items, earlier than this. */
const PEOPLE_PER_PAGE = 2000;

/** Texts, stored under the names that a candidate has for them. */
const TEXTS = [
  'personId',
  'email',
  'language',
  'unitId',
  'lastInvitedAt',
  'lastInvitedWaveId',
  'lastInvitationId',
  'lastRelationshipAt',
  'suppressed',
  'leftOn',
  'ring',
  'tier',
  'timeZone',
] as const;
const PROJECTED = [...TEXTS, 'attributes'];
const PROJECTION = {
  ProjectionExpression: PROJECTED.map((name) => `#${name}`).join(', '),
  ExpressionAttributeNames: Object.fromEntries(PROJECTED.map((name) => [`#${name}`, name])),
};

/** One partition of the directory, page by page. */
export async function* listCandidates(db: Database, side: Side, bucket: number): AsyncGenerator<Candidate[]> {
  let start: Record<string, AttributeValue> | undefined;
  do {
    const page = await db.client.send(
      new QueryCommand({
        TableName: db.tables.main,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: marshall({ ':pk': peoplePartition(side, bucket) }),
        ...PROJECTION,
        ConsistentRead: true,
        Limit: PEOPLE_PER_PAGE,
        ...(start && { ExclusiveStartKey: start }),
      }),
    );
    yield (page.Items ?? []).map(candidateIn);
    start = page.LastEvaluatedKey;
  } while (start);
}

/** By hand: going through every attribute of a hundred thousand items takes longer than reading them. */
function candidateIn(item: Record<string, AttributeValue>): Candidate {
  const candidate: Record<string, unknown> = {};
  for (const name of TEXTS) {
    const text = item[name]?.S;
    if (text !== undefined) candidate[name] = text;
  }
  if (item.attributes?.M) candidate.attributes = unmarshall(item.attributes.M);
  return candidate as unknown as Candidate;
}
