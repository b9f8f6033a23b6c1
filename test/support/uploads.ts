import { putPiece, putUpload } from '#shared/adapters/dynamodb/upload-store.ts';
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
import { workOnUpload } from '#shared/services/upload/work-on-upload.ts';

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
): Promise<UploadView> {
  const { side, uploadId } = upload;
  await workOnUpload(context, { side, uploadId });
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

/** An upload that is there: checked, with one good and one bad row. */
export async function aStoredUpload(db: Context['db'], side: Side, uploadId: string): Promise<void> {
  const bytes = Buffer.from('id,name,email,unit\nA-1,An,an@example.com,hanoi\nA-2,Bình,nowhere,hanoi\n');
  const expiresAt = 4_000_000_000;
  const upload: Upload = {
    uploadId,
    side,
    fileName: 'people.csv',
    sizeInBytes: bytes.byteLength,
    receivedInBytes: bytes.byteLength,
    state: 'imported',
    startedAt: '2026-11-23T08:00:00.000Z',
    startedBy: 'Nguyễn Thị Lan',
    run: 1,
  };
  await putUpload(db, upload, { expiresAt });
  await putPiece(db, uploadId, { piece: 0, bytes, expiresAt });
}
