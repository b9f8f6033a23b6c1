import { describe, expect, it } from 'vitest';
import { brandFrom, brandProblems, normalColour } from '#shared/domain/brand/check-brand.ts';
import { fitted, LARGEST_IN_MAIL } from '#shared/domain/brand/logo-size.ts';
import { shownBrand, standsInPage } from '#shared/domain/brand/shown-brand.ts';

const typed = { name: 'Bưu điện Sài Gòn', colour: '#0F5FA8', replyTo: '' };

describe('a typed brand', () => {
  it('has no problems where it can be saved', () => {
    expect(brandProblems(typed)).toEqual({});
    expect(brandProblems({ ...typed, replyTo: 'hello@acme.example' })).toEqual({});
    expect(brandFrom(typed, undefined)).toMatchObject({ name: 'Bưu điện Sài Gòn', colour: '#0f5fa8' });
  });

  it.each([
    ['', 'missing'],
    ['x'.repeat(61), 'too-long'],
    ['Acme\r\nBcc: everybody@example.com', 'several-lines'],
    ['Acme\u2028Ltd', 'several-lines'],
  ])('cannot have the name %j', (name, problem) => {
    expect(brandProblems({ ...typed, name })).toEqual({ name: problem });
  });

  it('names everything that is wrong at once', () => {
    expect(brandProblems({ name: '', colour: 'blue', replyTo: 'nowhere' })).toEqual({
      name: 'missing',
      colour: { reason: 'malformed' },
      replyTo: 'malformed',
    });
  });

  it('may not have a colour that is too pale, and is offered one that is not', () => {
    const { colour } = brandProblems({ ...typed, colour: '#777777' });
    expect(colour).toMatchObject({ reason: 'too-pale', suggestion: '#767676' });
    expect(colour?.reason === 'too-pale' && colour.ratio).toBeCloseTo(4.48, 2);
    expect(brandProblems({ ...typed, colour: '#767676' })).toEqual({});
  });

  it.each([
    ['0F5FA8', '#0f5fa8'],
    ['#abc', '#aabbcc'],
    [' #0f5fa8 ', '#0f5fa8'],
    ['rgb(1,2,3)', undefined],
    ['#12345', undefined],
    ['', undefined],
  ])('may be typed as %j', (colour, expected) => {
    expect(normalColour(colour)).toBe(expected);
  });
});

describe('a logo', () => {
  it('keeps its shape, and is made smaller only', () => {
    expect(fitted({ width: 1200, height: 600 }, LARGEST_IN_MAIL)).toEqual({ width: 128, height: 64 });
    expect(fitted({ width: 1200, height: 10 }, LARGEST_IN_MAIL)).toEqual({ width: 200, height: 2 });
    expect(fitted({ width: 90, height: 30 }, LARGEST_IN_MAIL)).toEqual({ width: 90, height: 30 });
  });

  it('stands in pages up to one and a half kilobytes', () => {
    expect([standsInPage({ bytes: 1536 }), standsInPage({ bytes: 1537 })]).toEqual([true, false]);
  });

  it('makes another version of the pages that show it, and only of those', () => {
    const logo = {
      logoId: 'a'.repeat(32),
      contentType: 'image/png' as const,
      width: 10,
      height: 10,
      bytes: 3,
    };
    const plain = shownBrand(brandFrom(typed, undefined));
    const pictured = shownBrand(brandFrom(typed, logo), new Uint8Array([1, 2, 3]));
    expect(pictured.logo?.source).toBe('data:image/png;base64,AQID');
    expect(pictured.version).not.toBe(plain.version);
    expect(shownBrand(brandFrom(typed, logo)).version).toBe(plain.version);
    expect(shownBrand(brandFrom({ ...typed, colour: '#333333' }, undefined)).version).not.toBe(plain.version);
  });
});
