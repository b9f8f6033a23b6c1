import type { Database } from '#shared/adapters/dynamodb/database.ts';

interface Consumed {
  CapacityUnits?: number;
}

/** The same database with a meter: write units consumed so far, as the engine reports them. */
export function metered(db: Database): { db: Database; writeUnits: () => number } {
  let units = 0;
  const client = new Proxy(db.client, {
    get(target, property, receiver) {
      if (property !== 'send') return Reflect.get(target, property, receiver);
      return async (command: Parameters<typeof target.send>[0]) => {
        const isWrite = /^(Put|Update|Delete|TransactWrite|BatchWrite)/.test(command.constructor.name);
        if (!isWrite) return await target.send(command);
        Object.assign(command.input, { ReturnConsumedCapacity: 'TOTAL' });
        const answer = await target.send(command);
        const { ConsumedCapacity } = answer as { ConsumedCapacity?: Consumed | Consumed[] };
        for (const { CapacityUnits = 0 } of [ConsumedCapacity ?? []].flat()) units += CapacityUnits;
        return answer;
      };
    },
  });
  return { db: { ...db, client }, writeUnits: () => units };
}
