import { getUploadWork } from '../../adapters/dynamodb/upload-work-store.ts';
import type { Upload } from '../../domain/contact/upload.ts';
import type { Side } from '../../domain/side.ts';
import type { Context } from '../context.ts';
import { findUpload } from './find-upload.ts';
import { authoriseUpload, type CheckReport, type UploadWork } from './upload-work.ts';

export interface UploadView {
  readonly upload: Upload;
  /** How far its present check has come, and the import after it; nothing before its first rows. */
  readonly work: UploadWork | undefined;
  /** Somebody should be working on it, and nothing has come of it for minutes. */
  readonly standsStill: boolean;
}

const PATIENCE_IN_MILLISECONDS = 3 * 60_000;

/** An uploaded file, and what has become of it so far. */
export async function getUploadView(
  context: Context<'db' | 'clock'>,
  ref: { side: Side; uploadId: string },
): Promise<UploadView> {
  authoriseUpload(context, ref.side);
  const upload = await findUpload(context, ref);
  const known = await getUploadWork<CheckReport>(context.db, ref.uploadId);
  const work = known?.run === upload.run ? known : undefined;
  const lastSeen = Date.parse(work?.workedAt ?? upload.startedAt);
  const isWorkedOn = upload.state === 'checking' || upload.state === 'importing';
  const standsStill = isWorkedOn && context.clock().getTime() - lastSeen > PATIENCE_IN_MILLISECONDS;
  return { upload, work, standsStill };
}
