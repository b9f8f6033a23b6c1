// A response as it is stored: its answers as one text, which is written and read several times faster than a map.
import type { Response } from '../../domain/response/response.ts';
import type { Key } from './database.ts';

export type ResponseName = Pick<Response, 'waveId' | 'bucket' | 'invitationId'>;
export type StoredResponse = Omit<Response, 'answers'> & { readonly answers: string };

export function responsePartition(waveId: string, bucket: number): string {
  return `${waveId}#${bucket}`;
}

export function responseKey({ waveId, bucket, invitationId }: ResponseName): Key {
  return { pk: responsePartition(waveId, bucket), sk: invitationId };
}

export function storedResponse(response: Response): StoredResponse {
  return { ...response, answers: answersAsText(response.answers) };
}

export function answersAsText(answers: Response['answers']): string {
  return JSON.stringify(answers);
}

/** A stored response, or what was read of it. */
export function responseFrom<Part extends keyof Response>(
  stored: Pick<StoredResponse, Part>,
): Pick<Response, Part> {
  const { answers, ...parts } = stored as Partial<StoredResponse>;
  const read: Partial<Response> = answers === undefined ? parts : { ...parts, answers: JSON.parse(answers) };
  return read as Pick<Response, Part>;
}
