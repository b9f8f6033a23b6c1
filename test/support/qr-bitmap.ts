import decodeQR from 'qr/decode.js';

const PIXELS_PER_MODULE = 4;

/** What a scanner reads from a code that was drawn: its rectangles painted on a white bitmap. */
export function readQr(svg: string): string {
  const side = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]);
  const width = side * PIXELS_PER_MODULE;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y, run] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = 0; row < PIXELS_PER_MODULE; row++) {
      const start = (Number(y) * PIXELS_PER_MODULE + row) * width + Number(x) * PIXELS_PER_MODULE;
      for (let pixel = start; pixel < start + Number(run) * PIXELS_PER_MODULE; pixel++) {
        data.fill(0, pixel * 4, pixel * 4 + 3);
      }
    }
  }
  return decodeQR({ width, height: width, data });
}
