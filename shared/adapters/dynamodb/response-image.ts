import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { Response } from '../../domain/response/response.ts';
import { responseFrom, type StoredResponse } from './response-item.ts';

/** A response as the stream carries it, in the table's own notation; `undefined` for what is none. */
export function responseFromImage(image: object | undefined): Response | undefined {
  if (!image) return undefined;
  const stored = unmarshall(image as Record<string, AttributeValue>) as StoredResponse;
  try {
    return Response.safeParse(responseFrom(stored)).data;
  } catch {
    return undefined;
  }
}
