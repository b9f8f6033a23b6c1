import { ConditionalCheckFailedException, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { Response } from '../../domain/response/response.ts';
import type { Suspicion } from '../../domain/response/suspicion.ts';
import { countsInFigures } from '../../domain/response/suspicion-rules.ts';
import { batchGetItems } from './batch-get.ts';
import { setting, updateItem } from './conditional-update.ts';
import { type Database, getItem, isAccepted, itemOf, putItem, queryPages, toValue } from './database.ts';
import {
  PARTS_OF_A_RESPONSE,
  type ResponseName,
  responseFrom,
  responseIn,
  responseKey,
  responsePartition,
  type StoredResponse,
  storedResponse,
} from './response-item.ts';

export type FirstResponse = { outcome: 'recorded' } | { outcome: 'already-answered'; earlier: Response };

/** Stores an invitation's first answers in one write. Where there are some already, they come back instead. */
export async function putFirstResponse(db: Database, response: Response): Promise<FirstResponse> {
  try {
    await db.client.send(
      new PutItemCommand({
        TableName: db.tables.responses,
        Item: itemOf(responseKey(response), storedResponse(response)),
        ConditionExpression: 'attribute_not_exists(pk)',
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    );
    return { outcome: 'recorded' };
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException) || !error.Item) throw error;
    return { outcome: 'already-answered', earlier: responseFrom(toValue<StoredResponse>(error.Item)) };
  }
}

/** Puts changed answers in the place of the revision before; false when another change came in between. */
export async function replaceResponse(db: Database, response: Response): Promise<boolean> {
  return await isAccepted(
    putItem(db, 'responses', responseKey(response), storedResponse(response), {
      text: '#revision = :before',
      values: { ':before': response.revision - 1 },
    }),
  );
}

export async function getResponse(db: Database, name: ResponseName): Promise<Response | undefined> {
  const found = await getItem<StoredResponse>(db, 'responses', responseKey(name), { consistent: true });
  return found && responseFrom(found);
}

/** Those of the named responses that exist, in no particular order. Each is named once. */
export async function getResponses(db: Database, named: readonly ResponseName[]): Promise<Response[]> {
  const keys = named.map(responseKey);
  const found = await batchGetItems<StoredResponse>(db, 'responses', keys, { consistent: true });
  return found.map(responseFrom);
}

/** Notes what was decided about suspected answers; false when others have taken their place. */
export async function decideSuspicion(
  db: Database,
  response: Response,
  decision: Required<Suspicion>['decision'],
): Promise<boolean> {
  const change = setting({ suspicion: { ...response.suspicion, decision } });
  return await updateItem(db, 'responses', responseKey(response), change, {
    text: '#revision = :revision',
    values: { ':revision': response.revision },
  });
}

/** Puts answers without their words in the place of the same revision; false when other answers came in between. */
export async function forgetWords(db: Database, response: Response): Promise<boolean> {
  const { given } = storedResponse(response);
  return await updateItem(db, 'responses', responseKey(response), setting({ given }), {
    text: '#revision = :revision',
    values: { ':revision': response.revision },
  });
}

/** The invitations of a bucket that a person has answered: suspected answers are none until they are counted. */
export async function answeredInvitations(
  db: Database,
  waveId: string,
  bucket: number,
): Promise<Set<string>> {
  const answered = new Set<string>();
  const only = ['sk', 'suspicion'];
  for await (const page of queryPages(db, 'responses', responsePartition(waveId, bucket), { only })) {
    for (const item of page) {
      const { sk, suspicion } = unmarshall(item);
      if (countsInFigures({ suspicion })) answered.add(sk);
    }
  }
  return answered;
}

/** The responses of a bucket in the order of their invitations. */
export async function* listResponses(db: Database, waveId: string, bucket: number): AsyncGenerator<Response> {
  const only = PARTS_OF_A_RESPONSE;
  for await (const page of queryPages(db, 'responses', responsePartition(waveId, bucket), { only })) {
    for (const item of page) yield responseIn(item);
  }
}
