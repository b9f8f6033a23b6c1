import { Readable } from 'node:stream';
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl';
import { say } from '../../../locale/audience/say.ts';
import { Invalid } from '../../errors.ts';
import { piecesOf, type StoredFile } from '../stored-file.ts';

const MOST_ENTRIES = 5_000;
/** A sheet of a hundred thousand people with a hundred columns unfolds to about two thirds of this. */
const LARGEST_ENTRY_IN_BYTES = 600_000_000;
/** Sheets unfold to ten, seldom fifty times their size. Below the size that follows it does not matter. */
const LARGEST_RATIO = 250;
const HARMLESS_IN_BYTES = 10_000_000;

/** The parts of a workbook by their paths. */
export interface Archive {
  has(path: string): boolean;
  /** Nothing where there is no such part. Throws `Invalid` where it unfolds beyond all measure. */
  piecesOf(path: string): AsyncIterable<Uint8Array>;
}

/** Reads a zip file where it lies. Throws where it is none, or a damaged one. */
export async function openArchive(file: StoredFile): Promise<Archive> {
  const zip = await fromRandomAccessReaderPromise(new StoredFileReader(file), file.sizeInBytes, {
    autoClose: false,
    validateEntrySizes: true,
  });
  if (zip.entryCount > MOST_ENTRIES) throw tooLarge();
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  return {
    has: (path) => entries.has(path),
    piecesOf: (path) => unfolded(zip, entries.get(path)),
  };
}

async function* unfolded(zip: ZipFile, entry: Entry | undefined): AsyncGenerator<Uint8Array> {
  if (!entry) return;
  const { compressedSize, uncompressedSize } = entry;
  const isBeyondMeasure =
    uncompressedSize > HARMLESS_IN_BYTES && uncompressedSize > compressedSize * LARGEST_RATIO;
  if (isBeyondMeasure || uncompressedSize > LARGEST_ENTRY_IN_BYTES) throw tooLarge();
  // The sizes are those that the archive names; reading fails as soon as there is more.
  yield* await zip.openReadStreamPromise(entry);
}

function tooLarge(): Invalid {
  return new Invalid(say(({ file }) => file.unfoldsTooLarge));
}

class StoredFileReader extends RandomAccessReader {
  readonly #file: StoredFile;
  constructor(file: StoredFile) {
    super();
    this.#file = file;
  }
  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(piecesOf(this.#file, start, end));
  }
  override close(done: (error: Error | null) => void): void {
    done(null);
  }
}
