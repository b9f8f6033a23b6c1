import type { Side } from '../../domain/side.ts';
import { findUpload } from './find-upload.ts';
import type { SliceContext } from './take-slice.ts';
import { authoriseUpload } from './upload-work.ts';

/** Has work that stands still taken up again, from where it stopped. While somebody works on it, nothing is done twice. */
export async function continueUpload(
  context: SliceContext,
  { side, uploadId }: { side: Side; uploadId: string },
): Promise<void> {
  authoriseUpload(context, side);
  const { state } = await findUpload(context, { side, uploadId });
  if (state === 'checking' || state === 'importing')
    await context.queues.send('import', [{ side, uploadId }]);
}
