import type { Database } from '#shared/adapters/dynamodb/database.ts';

/** Whether a command is lost before it reaches the table, or its answer after it took effect. */
export type Fate = 'lost-before' | 'lost-after' | 'fine';

/** The same database over a connection that breaks where `fateOf` says so. `command` is its class name. */
export function unreliable(db: Database, fateOf: (command: string) => Fate): Database {
  const client = new Proxy(db.client, {
    get(target, property, receiver) {
      if (property !== 'send') return Reflect.get(target, property, receiver);
      return async (command: Parameters<typeof target.send>[0]) => {
        const fate = fateOf(command.constructor.name);
        if (fate === 'lost-before') throw new Error('connection lost before the command arrived');
        const answer = await target.send(command);
        if (fate === 'lost-after') throw new Error('connection lost after the command took effect');
        return answer;
      };
    },
  });
  return { ...db, client };
}
