import type { Side } from '../../domain/side.ts';
import { findUpload } from './find-upload.ts';
import { type SliceContext, takeSlice } from './take-slice.ts';
import { authoriseUpload } from './upload-work.ts';

/** Takes the next slice of a file. Slices come in order, each from a whole number of pieces on. */
export async function receiveSlice(
  context: SliceContext,
  { side, uploadId, start, bytes }: { side: Side; uploadId: string; start: number; bytes: Uint8Array },
): Promise<void> {
  authoriseUpload(context, side);
  await takeSlice(context, await findUpload(context, { side, uploadId }), { start, bytes });
}
