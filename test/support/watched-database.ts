import type { Database } from '#shared/adapters/dynamodb/database.ts';

/** The same database; `onRead` hears the partition of each item that is read by its key, and may throw. */
export function watchedDatabase(db: Database, onRead: (partition: string) => void): Database {
  const send = async (command: Parameters<typeof db.client.send>[0]) => {
    if (command.constructor.name === 'GetItemCommand' && 'Key' in command.input) {
      onRead(String((command.input.Key as { pk?: { S?: string } }).pk?.S));
    }
    return await db.client.send(command);
  };
  return { ...db, client: Object.assign(Object.create(db.client), { send }) };
}
