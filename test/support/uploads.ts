import type { ColumnTarget } from '#shared/domain/contact/column-mapping.ts';
import type { Upload } from '#shared/domain/contact/upload.ts';
import type { Side } from '#shared/domain/side.ts';
import type { Context } from '#shared/services/context.ts';
import { Invalid } from '#shared/services/errors.ts';
import type { PeopleImportReport } from '#shared/services/person/people-import.ts';
import { acceptUpload } from '#shared/services/upload/accept-upload.ts';
import { chooseColumns } from '#shared/services/upload/choose-columns.ts';
import { getUploadView, type UploadView } from '#shared/services/upload/get-upload.ts';
import { startUpload } from '#shared/services/upload/start-upload.ts';
import { type HasTime, workOnUpload } from '#shared/services/upload/work-on-upload.ts';

interface FileOf {
  readonly side: Side;
  readonly file: string | Uint8Array;
  readonly fileName?: string;
}

/** Brings a file as the page does, and has it checked. */
export async function uploaded(
  context: Context,
  { side, file, fileName = 'people.csv' }: FileOf,
): Promise<UploadView> {
  const beginning = Buffer.from(file);
  // Resources of tests draw the same numbers again; uploads must differ.
  const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));
  const upload = await startUpload(
    { ...context, randomBytes },
    {
      side,
      fileName,
      sizeInBytes: beginning.byteLength,
      beginning,
    },
  );
  return await worked(context, upload);
}

/** Does what the queue would have somebody do. */
export async function worked(
  context: Context,
  upload: Pick<Upload, 'side' | 'uploadId'>,
  hasTime?: HasTime,
): Promise<UploadView> {
  const { side, uploadId } = upload;
  await workOnUpload(context, { side, uploadId }, hasTime);
  return await getUploadView(context, { side, uploadId });
}

/** Takes the good rows over. */
export async function accepted(
  context: Context,
  { upload: { side, uploadId, run } }: UploadView,
  marksLeavers = false,
): Promise<UploadView> {
  await acceptUpload(context, { side, uploadId, run, marksLeavers });
  return await worked(context, { side, uploadId });
}

/** Says what some columns are, by their titles. */
export async function withColumns(
  context: Context,
  { upload }: UploadView,
  targets: Readonly<Record<string, ColumnTarget>>,
): Promise<UploadView> {
  const { side, uploadId } = upload;
  const chosen = upload.columns?.titles.map((title) => targets[title]) ?? [];
  await chooseColumns(context, { side, uploadId, targets: chosen });
  return await worked(context, upload);
}

/** What a check has found. Throws `Invalid` where the file cannot be read, or somebody must say what its columns are. */
export async function checkedPeople(
  context: Context,
  { side, csv }: { side: Side; csv: string | Uint8Array },
): Promise<PeopleImportReport> {
  const { upload, work } = await uploaded(context, { side, file: csv });
  if (upload.problem) throw new Invalid(upload.problem);
  if (!work) throw new Error(`the upload is ${upload.state}`);
  return work.report.people;
}
