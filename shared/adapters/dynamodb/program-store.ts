import type { Program } from '../../domain/program/program.ts';
import { type Database, getItem, putItem, queryAll } from './database.ts';

const programKey = (programId: string) => ({ pk: 'PROGRAMS', sk: programId });

export async function putProgram(db: Database, program: Program): Promise<void> {
  await putItem(db, 'main', programKey(program.programId), program);
}

export async function getProgram(db: Database, programId: string): Promise<Program | undefined> {
  return await getItem<Program>(db, 'main', programKey(programId));
}

export async function listPrograms(db: Database): Promise<Program[]> {
  return await queryAll<Program>(db, 'main', 'PROGRAMS');
}
