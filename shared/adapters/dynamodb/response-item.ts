// A response as it is stored: what was given is one text, which is written and read several times faster than a map.
import type { Response } from '../../domain/response/response.ts';
import type { Key } from './database.ts';

export type ResponseName = Pick<Response, 'waveId' | 'bucket' | 'invitationId'>;

/** Beside the text stand what a write has to meet, and what is decided about the answers later. */
export type StoredResponse = Pick<Response, 'revision' | 'suspicion'> & { readonly given: string };

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
