/** A picture of one colour, as drawing programs save it. It is only as complete as its first chunks. */
export function aPng(width: number, height: number, bytes = 200): Uint8Array<ArrayBuffer> {
  const header = Buffer.alloc(33);
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]).copy(header);
  header.writeUInt32BE(13, 8);
  header.write('IHDR', 12, 'latin1');
  header.writeUInt32BE(width, 16);
  header.writeUInt32BE(height, 20);
  header.set([8, 6, 0, 0, 0], 24);
  return new Uint8Array(Buffer.concat([header, noise(bytes - header.length)]));
}

/** The frame header of a JPEG, and what follows. */
export function aJpeg(width: number, height: number): Uint8Array<ArrayBuffer> {
  const start = Buffer.from([
    0xff,
    0xd8,
    0xff,
    0xe0,
    0x00,
    0x10,
    ...Buffer.from('JFIF\0'),
    1,
    1,
    0,
    0,
    1,
    0,
    1,
    0,
    0,
  ]);
  const frame = Buffer.from([0xff, 0xc0, 0x00, 0x11, 8, 0, 0, 0, 0, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1]);
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  return new Uint8Array(Buffer.concat([start, frame, noise(100)]));
}

/** The header of an extended WebP. */
export function aWebp(width: number, height: number): Uint8Array<ArrayBuffer> {
  const header = Buffer.alloc(30);
  header.write('RIFF', 0, 'latin1');
  header.writeUInt32LE(122, 4);
  header.write('WEBPVP8X', 8, 'latin1');
  header.writeUInt32LE(10, 16);
  header.writeUIntLE(width - 1, 24, 3);
  header.writeUIntLE(height - 1, 27, 3);
  return new Uint8Array(Buffer.concat([header, noise(100)]));
}

/** Bytes that do not compress, the same ones in every run. */
function noise(length: number): Buffer {
  let seed = 42;
  return Buffer.from(
    Array.from({ length }, () => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      return seed >> 16;
    }).map((value) => value & 0xff),
  );
}
