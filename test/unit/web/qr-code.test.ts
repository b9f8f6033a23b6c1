import { describe, expect, it } from 'vitest';
import { qrFile } from '#shared/web/components/qr-code.tsx';
import { readQr } from '#test/support/qr-bitmap.ts';

const ADDRESS = 'https://surveys.example.com/o/wave000001.counter00001.E0by6niFMurVGP8Ur87n6A';
const svg = qrFile({ text: ADDRESS, label: 'QR code for “Till <3>”', sizeInMillimetres: 80 });

describe('a QR code', () => {
  it.each([ADDRESS, 'http://localhost:3000/o/x', 'Xin chào Quý khách'])('says %s to a scanner', (text) => {
    expect(readQr(qrFile({ text, label: 'code', sizeInMillimetres: 30 }))).toBe(text);
  });

  it('has its size in millimetres, and its name as text', () => {
    expect(svg).toContain('width="80mm" height="80mm"');
    expect(svg).toContain('aria-label="QR code for “Till &lt;3&gt;”"');
    expect(
      svg.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg"'),
    ).toBe(true);
  });

  it('keeps four white modules on each side', () => {
    const side = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
    const runs = [...svg.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, run]) => [
      Number(x),
      Number(y),
      Number(run),
    ]);
    expect(Math.min(...runs.map(([x = 0]) => x))).toBe(4);
    expect(Math.min(...runs.map(([, y = 0]) => y))).toBe(4);
    expect(Math.max(...runs.map(([x = 0, , run = 0]) => x + run))).toBe(side - 4);
    expect(Math.max(...runs.map(([, y = 0]) => y + 1))).toBe(side - 4);
  });

  it('can still be read with a corner of it torn off', () => {
    const side = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
    const torn = svg.replaceAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g, (run, x, y) =>
      Number(x) > side - 12 && Number(y) > side - 12 ? '' : run,
    );
    expect(torn).not.toBe(svg);
    expect(readQr(torn)).toBe(ADDRESS);
  });
});
