import { moveUpload } from '../../adapters/dynamodb/upload-store.ts';
import type { Side } from '../../domain/side.ts';
import { say } from '../../locale/audience/say.ts';
import { Conflict } from '../errors.ts';
import { beginWork } from './begin-work.ts';
import { findUpload } from './find-upload.ts';
import type { SliceContext } from './take-slice.ts';
import { authoriseUpload } from './upload-work.ts';

/**
 * Has the good rows of a checked file taken over, and the employees whom it does not name marked as having left today,
 * where `marksLeavers` asks for it. `run` is the check that somebody has seen: a later one is another matter. Asked
 * twice, it is done once.
 */
export async function acceptUpload(
  context: SliceContext,
  { side, uploadId, run, marksLeavers }: { side: Side; uploadId: string; run: number; marksLeavers: boolean },
): Promise<void> {
  authoriseUpload(context, side);
  const upload = await findUpload(context, { side, uploadId });
  if (upload.run === run && (upload.state === 'importing' || upload.state === 'imported')) return;
  const marks = marksLeavers && side === 'employee' ? { marksLeavers } : {};
  if (!(await moveUpload(context.db, { side, uploadId, run }, 'importing', marks))) {
    throw new Conflict(say(({ file }) => file.uploadElsewhere));
  }
  await beginWork(context, upload);
}
