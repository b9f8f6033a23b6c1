import type { StoredWork } from '../../adapters/dynamodb/upload-work-store.ts';
import { UPLOAD_KEPT_IN_DAYS, type Upload } from '../../domain/contact/upload.ts';
import type { Side } from '../../domain/side.ts';
import type { Context } from '../context.ts';
import type { PeopleImportReport } from '../person/people-import.ts';
import { authorise } from '../staff/authorise.ts';

/** What a check has found. */
export interface CheckReport {
  readonly people: PeopleImportReport;
  /** People of the directory whom the file does not name: how many, and the first names. */
  readonly notNamed?: { readonly count: number; readonly first: readonly string[] };
}

export type UploadWork = StoredWork<CheckReport>;

/** Nobody who may not import the people of a side gets to see what was uploaded for it. */
export function authoriseUpload({ actor }: Pick<Context<never>, 'actor'>, side: Side): void {
  authorise(actor, side === 'customer' ? 'import-customers' : 'import-employees');
}

/** Seconds since 1970 at which an upload is forgotten. */
export function expiryOf({ startedAt }: Pick<Upload, 'startedAt'>): number {
  return Math.ceil(Date.parse(startedAt) / 1000) + UPLOAD_KEPT_IN_DAYS * 86_400;
}
