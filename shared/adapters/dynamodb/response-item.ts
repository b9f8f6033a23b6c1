// A response as it is stored: what was given is one text, which is written and read several times faster than a map.
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { Response } from '../../domain/response/response.ts';
import type { Attributes, Key } from './database.ts';

export type ResponseName = Pick<Response, 'waveId' | 'bucket' | 'invitationId'>;

/** Beside the text stand what a write has to meet, and what is decided about the answers later. */
export type StoredResponse = Pick<Response, 'revision' | 'suspicion'> & { readonly given: string };

/** Everything but the keys, which say nothing more. */
export const PARTS_OF_A_RESPONSE = ['given', 'revision', 'suspicion'] as const;

export function responsePartition(waveId: string, bucket: number): string {
  return `${waveId}#${bucket}`;
}

export function responseKey({ waveId, bucket, invitationId }: ResponseName): Key {
  return { pk: responsePartition(waveId, bucket), sk: invitationId };
}

export function storedResponse({ revision, suspicion, ...given }: Response): StoredResponse {
  return { revision, suspicion, given: JSON.stringify(given) };
}

export function responseFrom({ given, ...apart }: StoredResponse): Response {
  return { ...JSON.parse(given), ...apart };
}

/** By hand: going through every attribute of a hundred thousand items takes longer than reading them. */
export function responseIn({ given, revision, suspicion }: Attributes): Response {
  return responseFrom({
    given: given?.S ?? '{}',
    revision: Number(revision?.N),
    ...(suspicion && unmarshall({ suspicion })),
  });
}
