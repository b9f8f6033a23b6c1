import { piecesOf, type StoredFile } from './stored-file.ts';
import { isVietnamese1258 } from './windows-encoding.ts';

/** So much is looked at before an encoding is chosen. */
const SAMPLE_IN_BYTES = 256 * 1024;

/**
 * The text of a file, piece by piece, lines ending as on Unix. The encoding follows from the byte order mark, from the
 * zeros of UTF-16, or from what the first letters beyond ASCII can be: UTF-8, or Windows-1258 or -1252.
 */
export async function* textOf(file: StoredFile): AsyncGenerator<string> {
  let heldBack = '';
  for await (const piece of decoded(file)) {
    const text = heldBack + piece;
    // The other half of a line end may stand at the beginning of the next piece.
    heldBack = text.endsWith('\r') ? '\r' : '';
    yield text.slice(0, text.length - heldBack.length).replaceAll('\r\n', '\n');
  }
  yield heldBack;
}

async function* decoded(file: StoredFile): AsyncGenerator<string> {
  const decoder = new TextDecoder(await encodingOf(file));
  for await (const piece of piecesOf(file)) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

async function encodingOf(file: StoredFile): Promise<string> {
  const start = await file.read(0, 4096);
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  if (start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf) return 'utf-8';
  const zeros = [0, 0];
  for (const [index, byte] of start.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > even) return 'utf-16le';
  if (even > odd) return 'utf-16be';
  return await eightBitEncodingOf(file);
}

/** Looks at the file from its first letter beyond ASCII on, wherever that is. */
async function eightBitEncodingOf(file: StoredFile): Promise<string> {
  let at = 0;
  for await (const piece of piecesOf(file)) {
    const first = piece.findIndex((byte) => byte >= 0x80);
    if (first >= 0) {
      const sample = await file.read(at + first, at + first + SAMPLE_IN_BYTES);
      if (isMostlyUtf8(sample)) return 'utf-8';
      return isVietnamese1258(sample) ? 'windows-1258' : 'windows-1252';
    }
    at += piece.byteLength;
  }
  return 'utf-8';
}

/** A few damaged letters do not make it another encoding; in one, hardly any letter reads as UTF-8. */
function isMostlyUtf8(sample: Uint8Array): boolean {
  let readable = 0;
  let lost = 0;
  for (const letter of new TextDecoder().decode(sample, { stream: true })) {
    if (letter === '\uFFFD') lost++;
    else if (letter > '\u007F') readable++;
  }
  return readable > lost;
}
