import { readWholeXml } from './read-xml.ts';

/** The texts that cells refer to by number; `''` where there is none. */
export type SharedStrings = (index: number) => string;

/**
 * The table of texts, packed: hundreds of thousands of single strings would take many times their length. Rich text is
 * put together from its runs; readings of East Asian characters are left out.
 */
export async function readSharedStrings(pieces: AsyncIterable<Uint8Array>): Promise<SharedStrings> {
  let packed = Buffer.alloc(1 << 16);
  let ends = new Uint32Array(1 << 12);
  let count = 0;
  let used = 0;
  let text = '';
  let isText = false;
  let isReading = false;
  const keep = () => {
    const size = Buffer.byteLength(text);
    while (used + size > packed.length) packed = Buffer.concat([packed, Buffer.alloc(packed.length)]);
    used += packed.write(text, used);
    if (count === ends.length) {
      const longer = new Uint32Array(ends.length * 2);
      longer.set(ends);
      ends = longer;
    }
    ends[count++] = used;
  };
  await readWholeXml(pieces, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') isReading = true;
      else if (name === 't') isText = !isReading;
    },
    text: (more) => {
      if (isText) text += more;
    },
    close: (name) => {
      if (name === 't') isText = false;
      else if (name === 'rPh') isReading = false;
      else if (name === 'si') keep();
    },
  });
  return (index) => (index < count ? packed.toString('utf8', ends[index - 1] ?? 0, ends[index]) : '');
}
