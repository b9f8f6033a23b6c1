import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Environment } from '../../config/environment.ts';
import { leanClient } from '../process/lean-client.ts';
import type { Database } from './database.ts';

type TableNames = Pick<
  Environment,
  'INSIDEOUT_TABLE_MAIN' | 'INSIDEOUT_TABLE_RESPONSES' | 'INSIDEOUT_TABLE_BALLOTS'
>;

/** The tables as a Lambda function reaches them; build it once a process, its connections are kept alive. */
export function createDatabase(environment: TableNames): Database {
  return {
    client: leanClient(
      new DynamoDBClient({
        // DynamoDB answers in milliseconds: a silent connection is given up early and the call made again.
        maxAttempts: 4,
        requestHandler: { connectionTimeout: 1_000, requestTimeout: 3_000, throwOnRequestTimeout: true },
      }),
    ),
    tables: {
      main: environment.INSIDEOUT_TABLE_MAIN,
      responses: environment.INSIDEOUT_TABLE_RESPONSES,
      ballots: environment.INSIDEOUT_TABLE_BALLOTS,
    },
  };
}
