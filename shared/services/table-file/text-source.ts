/** A file as it comes: its text, its bytes as they arrive, or a way to open it as often as it is needed. */
export type FileSource =
  | string
  | Uint8Array
  | AsyncIterable<Uint8Array | string>
  | (() => AsyncIterable<Uint8Array | string>);

/** A file that can be read from its beginning again. A stream that can be read once only is kept in memory. */
export async function reopenable(source: FileSource): Promise<FileSource> {
  if (typeof source === 'string' || typeof source === 'function' || source instanceof Uint8Array)
    return source;
  const chunks = await Array.fromAsync(source);
  return () => piecesOf(chunks);
}

/**
 * The text of a file, piece by piece, lines ending as on Unix. UTF-16 is recognised by its byte order mark, all else
 * is read as UTF-8.
 */
export async function* textOf(source: FileSource): AsyncGenerator<string> {
  let heldBack = '';
  for await (const piece of decoded(source)) {
    const text = heldBack + piece;
    // The other half of a line end may stand at the beginning of the next piece.
    heldBack = text.endsWith('\r') ? '\r' : '';
    yield text.slice(0, text.length - heldBack.length).replaceAll('\r\n', '\n');
  }
  yield heldBack;
}

async function* decoded(source: FileSource): AsyncGenerator<string> {
  if (typeof source === 'string') {
    yield source.replace(/^\uFEFF/, '');
    return;
  }
  let decoder: TextDecoder | undefined;
  for await (const chunk of chunksOf(source)) {
    if (typeof chunk === 'string') {
      yield chunk;
      continue;
    }
    decoder ??= new TextDecoder(encodingOf(chunk));
    yield decoder.decode(chunk, { stream: true });
  }
  if (decoder) yield decoder.decode();
}

function chunksOf(source: Exclude<FileSource, string>): AsyncIterable<Uint8Array | string> {
  if (source instanceof Uint8Array) return piecesOf([source]);
  return typeof source === 'function' ? source() : source;
}

function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

async function* piecesOf<Piece>(pieces: readonly Piece[]): AsyncGenerator<Piece> {
  yield* pieces;
}
