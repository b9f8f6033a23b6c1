// The directory as the choice of an audience reads it: a few attributes of very many people.
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { Side } from '../../domain/side.ts';
import type { Candidate } from '../../domain/wave/decide-invitation.ts';
import { type Attributes, type Database, queryPages } from './database.ts';
import { peoplePartition } from './person-item.ts';

/** What the local engine reads in one go; DynamoDB ends a page at 1 MB of whole items, earlier than this. */
const PEOPLE_PER_PAGE = 5000;

/** Texts, stored under the names that a candidate has for them. */
const TEXTS = {
  customer: [
    'personId',
    'email',
    'language',
    'unitId',
    'timeZone',
    'lastInvitedAt',
    'lastRelationshipAt',
    'suppressed',
    'ring',
    'tier',
  ],
  employee: ['personId', 'email', 'language', 'unitId', 'timeZone', 'lastInvitedAt', 'suppressed', 'leftOn'],
} as const;

/** What is read only where it is needed: each attribute of a projection costs the local engine time. */
export interface CandidateDetails {
  /** Wave and invitation of the last survey. */
  readonly lastInvitation?: boolean;
  readonly attributes?: boolean;
}

/**
 * One partition of the directory, page by page. Names stay where they are: their accents alone make a page several times
 * slower to parse.
 */
export async function* listCandidates(
  db: Database,
  side: Side,
  bucket: number,
  { lastInvitation, attributes }: CandidateDetails = {},
): AsyncGenerator<Candidate[]> {
  const texts = [...TEXTS[side], ...(lastInvitation ? ['lastInvitedWaveId', 'lastInvitationId'] : [])];
  const projected = attributes ? [...texts, 'attributes'] : texts;
  const pages = queryPages(db, 'main', peoplePartition(side, bucket), {
    consistent: true,
    only: projected,
    itemsPerPage: PEOPLE_PER_PAGE,
  });
  for await (const page of pages) yield page.map((item) => candidateIn(item, texts));
}

/** By hand: going through every attribute of a hundred thousand items takes longer than reading them. */
function candidateIn(item: Attributes, texts: readonly string[]): Candidate {
  const candidate: Record<string, unknown> = {};
  for (const name of texts) {
    const text = item[name]?.S;
    if (text !== undefined) candidate[name] = text;
  }
  if (item.attributes?.M) candidate.attributes = unmarshall(item.attributes.M);
  return candidate as unknown as Candidate;
}
