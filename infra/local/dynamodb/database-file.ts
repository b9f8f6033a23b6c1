import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { StartProblem } from '../start-problem.ts';

/** Throws a `StartProblem` when the engine's file is there but damaged. */
export function checkDatabaseFile(file: string): void {
  if (!existsSync(file)) return;
  try {
    withDatabase(file, (database) => {
      const [found] = database.prepare('PRAGMA quick_check(1)').all();
      const verdict = found ? Object.values(found)[0] : undefined;
      if (verdict !== 'ok') throw new Error(String(verdict));
    });
  } catch (error) {
    throw new StartProblem(
      `The database ${file} is damaged (${(error as Error).message}); restore a copy, or move the whole folder away to start afresh.`,
    );
  }
}

/**
 * Without this index each write to a table with a stream reads all of that stream, to find its newest record.
 * It can be added while the engine runs.
 */
export function indexStreamRecords(file: string): void {
  withDatabase(file, (database) => {
    database.exec(
      'CREATE INDEX IF NOT EXISTS stream_records_in_order ON _stream_records(table_name, CAST(sequence_number AS INTEGER))',
    );
  });
}

/**
 * Deletes the stream records of a table up to a position that has been consumed. The engine never does.
 * The newest record stays: the engine numbers the next one after it.
 */
export function trimStreamRecords(file: string, table: string, upToSequenceNumber: string): void {
  if (!existsSync(file)) return;
  withDatabase(file, (database) => {
    const hasRecords = database.prepare("SELECT 1 FROM sqlite_master WHERE name = '_stream_records'").get();
    if (!hasRecords) return;
    database
      .prepare(
        `DELETE FROM _stream_records WHERE table_name = ?1 AND CAST(sequence_number AS INTEGER) <= CAST(?2 AS INTEGER)
         AND id < (SELECT MAX(id) FROM _stream_records WHERE table_name = ?1)`,
      )
      .run(table, upToSequenceNumber);
  });
}

function withDatabase(file: string, use: (database: DatabaseSync) => void): void {
  const database = new DatabaseSync(file, { timeout: 5_000 });
  try {
    use(database);
  } finally {
    database.close();
  }
}
