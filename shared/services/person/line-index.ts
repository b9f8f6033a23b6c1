/** Remembers on which line a text stood first; without the texts, so that a million of them take 24 MB at most. */
export interface LineIndex {
  /** The line on which the text stood first, where it is known. */
  lineOf(text: string): number | undefined;
  /** Notes the line, unless the text is known; gives the line that is known then. */
  note(text: string, line: number): number | undefined;
}

const SMALLEST = 1 << 10;

/** Texts are told apart by 64 bits of them: among a million, two look alike with a chance of one in 30 million. */
export function createLineIndex(): LineIndex {
  let hashes = new Uint32Array(2 * SMALLEST);
  let lines = new Uint32Array(SMALLEST);
  let used = 0;

  /** Where the text is, or would be: places are taken one after the other. */
  function placeOf(low: number, high: number): number {
    const mask = lines.length - 1;
    let place = low & mask;
    while (lines[place] !== 0 && (hashes[2 * place] !== low || hashes[2 * place + 1] !== high)) {
      place = (place + 1) & mask;
    }
    return place;
  }

  function put(low: number, high: number, line: number): void {
    const place = placeOf(low, high);
    hashes[2 * place] = low;
    hashes[2 * place + 1] = high;
    lines[place] = line;
  }

  function grow(): void {
    const [oldHashes, oldLines] = [hashes, lines];
    hashes = new Uint32Array(oldHashes.length * 2);
    lines = new Uint32Array(oldLines.length * 2);
    for (const [place, line] of oldLines.entries()) {
      if (line !== 0) put(oldHashes[2 * place] ?? 0, oldHashes[2 * place + 1] ?? 0, line);
    }
  }

  return {
    lineOf: (text) => lines[placeOf(...hashOf(text))] || undefined,
    note: (text, line) => {
      const [low, high] = hashOf(text);
      const known = lines[placeOf(low, high)];
      if (known) return known;
      if (++used * 2 > lines.length) grow();
      put(low, high, line);
      return undefined;
    },
  };
}

/** Two hashes of 32 bits that stir each other (cyrb53, with all of its bits). */
function hashOf(text: string): [number, number] {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 2654435761);
    high = Math.imul(high ^ code, 1597334677);
  }
  const stirred = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  const other =
    Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(stirred ^ (stirred >>> 13), 3266489909);
  return [stirred >>> 0, other >>> 0];
}
