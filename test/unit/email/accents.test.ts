import fc from 'fast-check';
import { expect, it } from 'vitest';
import { brandColours, readability } from '#shared/domain/brand/brand-colours.ts';
import { contrastRatio } from '#shared/domain/brand/contrast.ts';
import { accentsOf } from '#shared/email/accents.ts';
import { COLOURS, DARK_CARD } from '#shared/email/theme.ts';

it('can be read on every ground of a mail, whatever the brand’s colour', () => {
  const colours = fc
    .integer({ min: 0, max: 0xffffff })
    .map((value) => readability(`#${value.toString(16).padStart(6, '0')}`).suggestion);
  fc.assert(
    fc.property(colours, (colour) => {
      const { accent, onAccent, soft, onSoft, dark } = accentsOf(brandColours(colour));
      const pairs = [
        [accent, COLOURS.card],
        [onAccent, accent],
        [onSoft, soft],
        [dark.accent, DARK_CARD],
        [dark.onSoft, dark.soft],
      ] as const;
      for (const [text, ground] of pairs) expect(contrastRatio(text, ground)).toBeGreaterThanOrEqual(4.5);
    }),
  );
});
