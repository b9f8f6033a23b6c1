import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartProblem } from './start-problem.ts';

/** Where everything that must survive a restart is kept, and ours alone while we run. */
export interface DataFolder {
  readonly path: string;
  /** Nothing had ever been stored in it. */
  readonly isFresh: boolean;
  readonly database: string;
  readonly engineRecord: string;
  readonly keys: string;
  readonly checkpoints: string;
  readonly mail: string;
  readonly log: string;
  release(): void;
}

/** Creates the folder if need be and locks it. The lock falls with the process, however that ends. */
export function openDataFolder(folder: string): DataFolder {
  const inside = (name: string) => path.join(path.resolve(folder), name);
  const paths = {
    path: path.resolve(folder),
    database: inside('dynamodb.sqlite'),
    engineRecord: inside('engine.json'),
    keys: inside('keys.json'),
    checkpoints: inside('checkpoints'),
    mail: inside('mail'),
    log: inside('platform.log'),
  };
  try {
    for (const each of [paths.path, paths.checkpoints, paths.mail]) mkdirSync(each, { recursive: true });
  } catch (error) {
    throw new StartProblem(`The data folder ${paths.path} cannot be written: ${(error as Error).message}`);
  }
  const release = lock(inside('lock'), paths.path);
  const isFresh = !existsSync(paths.database) && !existsSync(paths.keys);
  return { ...paths, isFresh, release };
}

/** SQLite asks the operating system for the lock, so that a killed process cannot leave one behind. */
function lock(file: string, folder: string): () => void {
  const database = new DatabaseSync(file);
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    const reason = (error as Error).message;
    throw new StartProblem(
      reason.includes('locked')
        ? `The data folder ${folder} is in use by another copy; stop it, or set INSIDEOUT_DATA to another folder.`
        : `The data folder ${folder} is damaged (lock: ${reason}); move it away to start afresh.`,
    );
  }
  return () => database.close();
}
