import type { Upload } from '../../domain/contact/upload.ts';
import type { Context } from '../context.ts';
import { workOnUpload } from './work-on-upload.ts';

/** A few thousand people: whoever brings them need not wait for a queue. */
const AT_ONCE_IN_BYTES = 300_000;
/** If the request dies meanwhile, the queue takes over. */
const QUEUE_FOLLOWS_AFTER_IN_SECONDS = 60;

/** Has an upload worked on: a small one at once, a large one by whoever works off the queue. */
export async function beginWork(
  context: Context<'db' | 'clock' | 'queues' | 'log'>,
  { side, uploadId, sizeInBytes }: Pick<Upload, 'side' | 'uploadId' | 'sizeInBytes'>,
): Promise<void> {
  const isSmall = sizeInBytes <= AT_ONCE_IN_BYTES;
  const job = { side, uploadId };
  await context.queues.send('import', [job], isSmall ? QUEUE_FOLLOWS_AFTER_IN_SECONDS : undefined);
  if (isSmall) await workOnUpload(context, job);
}
