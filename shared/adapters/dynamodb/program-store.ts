import type { Program } from '../../domain/program/program.ts';
import { setting, updateItem } from './conditional-update.ts';
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

/** Replaces the measures of a program; false when they are not those of revision `seen` any more. */
export async function replaceMeasures(
  db: Database,
  { programId, measures }: Pick<Program, 'programId' | 'measures'>,
  seen: number,
): Promise<boolean> {
  const asSeen = seen === 0 ? 'attribute_not_exists(#measuresRevision) OR ' : '';
  return await updateItem(
    db,
    'main',
    programKey(programId),
    setting({ measures, measuresRevision: seen + 1 }),
    {
      text: `attribute_exists(#pk) AND (${asSeen}#measuresRevision = :seen)`,
      values: { ':seen': seen },
    },
  );
}
