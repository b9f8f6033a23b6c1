import { getUpload, type UploadRef } from '../../adapters/dynamodb/upload-store.ts';
import type { Upload } from '../../domain/contact/upload.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';

/** The upload as it stands at this moment. Throws `NotFound` also once it has been forgotten. */
export async function findUpload({ db }: Pick<Context<'db'>, 'db'>, ref: UploadRef): Promise<Upload> {
  const upload = await getUpload(db, ref);
  if (!upload) throw new NotFound(`upload ${ref.uploadId}`);
  return upload;
}
