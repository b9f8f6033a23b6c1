import { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { AgendaEntry } from '../../domain/agenda/agenda-entry.ts';
import { Wave } from '../../domain/wave/wave.ts';
import { agendaKey } from './agenda-store.ts';
import { type Database, type ItemKey, isAccepted, itemOf } from './database.ts';
import { retryOnConflict } from './retry-on-conflict.ts';
import { keyWithProgram } from './wave-store.ts';

/**
 * Stores a new wave together with its launch on the agenda: neither exists without the other. False when the
 * wave's number is taken.
 */
export async function createScheduledWave(db: Database, wave: Wave, launch: AgendaEntry): Promise<boolean> {
  const put = (key: ItemKey, value: object) => ({ TableName: db.tables.main, Item: itemOf(key, value) });
  const command = new TransactWriteItemsCommand({
    TransactItems: [
      {
        Put: {
          ...put(keyWithProgram(wave), Wave.parse(wave)),
          ConditionExpression: 'attribute_not_exists(pk)',
        },
      },
      { Put: put(agendaKey(launch), AgendaEntry.parse(launch)) },
    ],
  });
  return await isAccepted(retryOnConflict(() => db.client.send(command)));
}
