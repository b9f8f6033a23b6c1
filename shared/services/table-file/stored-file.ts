/** A file of which any part can be read, as often as it is needed. */
export interface StoredFile {
  readonly sizeInBytes: number;
  /** The bytes from `start` up to, not including, `end`; fewer where the file ends before. */
  read(start: number, end: number): Promise<Uint8Array>;
}

/** A file as it comes: its text, its bytes, its bytes as they arrive, or one that is stored. */
export type FileSource = string | Uint8Array | AsyncIterable<Uint8Array> | StoredFile;

const PIECE_IN_BYTES = 256 * 1024;

/** What arrives piece by piece is kept in memory, since a table may have to be read from its end. */
export async function storedFileOf(source: FileSource): Promise<StoredFile> {
  if (typeof source === 'string') return inMemory(Buffer.from(source));
  if (source instanceof Uint8Array) return inMemory(source);
  if ('read' in source) return source;
  return inMemory(Buffer.concat(await Array.fromAsync(source)));
}

/** The file from `start` to `end`, piece by piece. */
export async function* piecesOf(
  file: StoredFile,
  start = 0,
  end = file.sizeInBytes,
): AsyncGenerator<Uint8Array> {
  for (let at = start; at < end; at += PIECE_IN_BYTES) {
    yield await file.read(at, Math.min(at + PIECE_IN_BYTES, end));
  }
}

function inMemory(bytes: Uint8Array): StoredFile {
  return {
    sizeInBytes: bytes.byteLength,
    read: async (start, end) => bytes.subarray(start, end),
  };
}
