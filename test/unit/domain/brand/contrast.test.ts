import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  brandColours,
  DARK_PAPER,
  DEFAULT_COLOURS,
  readability,
} from '#shared/domain/brand/brand-colours.ts';
import {
  contrastRatio,
  darkened,
  lightened,
  mixed,
  relativeLuminance,
} from '#shared/domain/brand/contrast.ts';

const colours = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('the contrast of two colours', () => {
  it.each([
    ['#000000', 21],
    ['#ffffff', 1],
    ['#767676', 4.54],
    ['#777777', 4.48],
    ['#949494', 3.03],
    ['#0000ff', 8.59],
    ['#ff0000', 4],
  ])('of %s on white is %d, as WCAG’s own techniques and tools say', (colour, ratio) => {
    expect(contrastRatio(colour, '#ffffff')).toBeCloseTo(ratio, 2);
    expect(contrastRatio('#ffffff', colour)).toBeCloseTo(ratio, 2);
  });

  it('goes from 1 to 21, with luminance from 0 to 1', () => {
    expect([relativeLuminance('#000000'), relativeLuminance('#ffffff')]).toEqual([0, 1]);
    fc.assert(
      fc.property(colours, colours, (one, other) => {
        expect(contrastRatio(one, other)).toBeGreaterThanOrEqual(1);
        expect(contrastRatio(one, other)).toBeLessThanOrEqual(21);
      }),
    );
  });
});

describe('a shade that can be read', () => {
  it('is the colour itself where that can be', () => {
    expect(darkened('#767676', '#ffffff', 4.5)).toBe('#767676');
    expect(darkened('#777777', '#ffffff', 4.5)).toBe('#767676');
    expect(lightened('#ffffff', '#161c23', 4.5)).toBe('#ffffff');
  });

  it('reaches the ratio from any colour, and is no darker than it has to be', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        const { ratio, passes, suggestion } = readability(colour);
        expect(passes).toBe(ratio >= 4.5);
        expect(contrastRatio(suggestion, '#ffffff')).toBeGreaterThanOrEqual(4.5);
        if (passes) expect(suggestion).toBe(colour);
        else expect(contrastRatio(suggestion, '#ffffff')).toBeLessThan(4.8);
      }),
    );
  });

  it('ends at black or white where nothing else will do', () => {
    expect(darkened('#333333', '#000000', 4.5)).toBe('#000000');
    expect(lightened('#cccccc', '#ffffff', 4.5)).toBe('#ffffff');
  });

  it('lies between both colours when they are mixed', () => {
    expect(mixed('#000000', '#ffffff', 0.5)).toBe('#808080');
    expect(mixed('#0f5fa8', '#ffffff', 1)).toBe('#0f5fa8');
  });
});

describe('the colours that follow from one', () => {
  it('can be read on dark paper, and carry text that can be read, whatever the colour', () => {
    fc.assert(
      fc.property(colours, (picked) => {
        const { colour, darkColour, onColour, onDarkColour } = brandColours(readability(picked).suggestion);
        expect(contrastRatio(darkColour, DARK_PAPER)).toBeGreaterThanOrEqual(4.5);
        expect(contrastRatio(onColour, colour)).toBeGreaterThanOrEqual(4.5);
        expect(contrastRatio(onDarkColour, darkColour)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it('are as readable before a brand is saved', () => {
    const { colour, darkColour, onColour, onDarkColour } = DEFAULT_COLOURS;
    expect(readability(colour).passes).toBe(true);
    expect(contrastRatio(darkColour, DARK_PAPER)).toBeGreaterThanOrEqual(4.5);
    expect(contrastRatio(onColour, colour)).toBeGreaterThanOrEqual(4.5);
    expect(contrastRatio(onDarkColour, darkColour)).toBeGreaterThanOrEqual(4.5);
  });
});
