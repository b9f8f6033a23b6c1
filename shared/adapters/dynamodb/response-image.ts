import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { Response } from '../../domain/response/response.ts';

/** A response as the stream carries it, in the table's own notation; `undefined` for what is none. */
export function responseFromImage(image: object | undefined): Response | undefined {
  if (!image) return undefined;
  return Response.safeParse(unmarshall(image as Record<string, AttributeValue>)).data;
}
