import * as z from 'zod';
import { Localized } from '../localized.ts';
import { Side } from '../side.ts';
import type { Transitions } from '../transitions.ts';
import { ColumnTarget } from './column-mapping.ts';

/** Which state of an uploaded file may follow which. */
export const UPLOAD_TRANSITIONS = {
  receiving: ['checking'],
  checking: ['needs-columns', 'checked', 'unreadable'],
  'needs-columns': ['checking'],
  unreadable: ['checking'],
  checked: ['checking', 'importing'],
  importing: ['imported'],
  imported: [],
} as const satisfies Transitions<string>;

export const UploadState = z.enum([
  'receiving',
  'checking',
  'needs-columns',
  'unreadable',
  'checked',
  'importing',
  'imported',
]);
export type UploadState = z.infer<typeof UploadState>;

/** The columns of a file, in their order. */
export const UploadColumns = z.object({
  sheets: z.array(z.string()),
  titles: z.array(z.string()),
  targets: z.array(ColumnTarget),
  /** The first values of each. */
  samples: z.array(z.array(z.string())),
});
export type UploadColumns = z.infer<typeof UploadColumns>;

/** A file with people of one side, from its first byte to the last person taken over. */
export const Upload = z.object({
  uploadId: z.string(),
  side: Side,
  fileName: z.string().max(200),
  sizeInBytes: z.int().min(1),
  receivedInBytes: z.int().min(0),
  state: UploadState,
  startedAt: z.iso.datetime(),
  startedBy: z.string(),
  /** The chosen sheet of a workbook; the first one where absent. */
  sheet: z.string().optional(),
  columns: UploadColumns.optional(),
  /** Why the file cannot be read, or which columns are in the way. */
  problem: Localized.optional(),
  /** Counts the checks, so that one that was overtaken by another stops. */
  run: z.int().min(1),
  /** Whether people whom the file does not name are marked as having left. */
  marksLeavers: z.boolean().optional(),
});
export type Upload = z.infer<typeof Upload>;

/** Work through an uploaded file, from where somebody stopped. */
export const ImportJob = z.object({ side: Side, uploadId: z.string() });
export type ImportJob = z.infer<typeof ImportJob>;

/** A list of people is never larger; a larger file is something else. */
export const LARGEST_UPLOAD_IN_BYTES = 100_000_000;

/** What one request may bring, once base64 has made it a third longer; a whole number of pieces. */
export const UPLOAD_SLICE_IN_BYTES = 3 * 1024 * 1024;
/** How a file is stored: an item holds 400 KB at most. */
export const UPLOAD_PIECE_IN_BYTES = 256 * 1024;
/** Files stay so long after they were brought. */
export const UPLOAD_KEPT_IN_DAYS = 7;
