import { putUpload } from '../../adapters/dynamodb/upload-store.ts';
import { LARGEST_UPLOAD_IN_BYTES, type Upload } from '../../domain/contact/upload.ts';
import type { Side } from '../../domain/side.ts';
import { say } from '../../locale/audience/say.ts';
import type { Context } from '../context.ts';
import { Invalid } from '../errors.ts';
import { readableId } from '../invitation/identifiers.ts';
import { type SliceContext, takeSlice } from './take-slice.ts';
import { authoriseUpload, expiryOf } from './upload-work.ts';

const ID_LENGTH = 16;

/**
 * Takes the beginning of a file with people; where it is the whole file, it is checked. Throws `Invalid` where it is
 * empty or too large.
 */
export async function startUpload(
  context: SliceContext & Pick<Context<'randomBytes'>, 'randomBytes'>,
  input: { side: Side; fileName: string; sizeInBytes: number; beginning: Uint8Array },
): Promise<Upload> {
  const { side, fileName, sizeInBytes, beginning } = input;
  authoriseUpload(context, side);
  if (beginning.byteLength === 0) throw new Invalid(say(({ file }) => file.empty));
  if (!Number.isInteger(sizeInBytes)) throw new Invalid(say(({ file }) => file.sliceMisplaced));
  if (sizeInBytes > LARGEST_UPLOAD_IN_BYTES) throw new Invalid(say(({ file }) => file.tooLarge));
  const upload: Upload = {
    uploadId: readableId(context.randomBytes(ID_LENGTH), ID_LENGTH),
    side,
    fileName: fileName.slice(0, 200),
    sizeInBytes,
    receivedInBytes: 0,
    state: 'receiving',
    startedAt: context.clock().toISOString(),
    startedBy: context.actor.kind === 'staff' ? context.actor.staff.name : context.actor.kind,
    run: 1,
  };
  await putUpload(context.db, upload, { expiresAt: expiryOf(upload) });
  await takeSlice(context, upload, { start: 0, bytes: beginning });
  return upload;
}
