import type { Database } from '#shared/adapters/dynamodb/database.ts';

/** A database whose process dies: after so many writes nothing reaches it any more, until it is mended. */
export interface BreakingDatabase extends Database {
  readonly writes: () => number;
  breakAfter(writes: number): void;
  mend(): void;
}

const READS = new Set(['GetItemCommand', 'QueryCommand', 'BatchGetItemCommand']);

export class Killed extends Error {
  override name = 'Killed';
}

export function breakingDatabase(db: Database): BreakingDatabase {
  let writes = 0;
  let left = Number.POSITIVE_INFINITY;
  const send = async (command: Parameters<typeof db.client.send>[0]) => {
    if (left <= 0) throw new Killed();
    if (!READS.has(command.constructor.name)) {
      writes++;
      left--;
    }
    return await db.client.send(command);
  };
  return {
    client: Object.assign(Object.create(db.client), { send }),
    tables: db.tables,
    writes: () => writes,
    breakAfter: (count) => {
      left = count;
    },
    mend: () => {
      left = Number.POSITIVE_INFINITY;
    },
  };
}
