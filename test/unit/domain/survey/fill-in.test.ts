import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  changeWordings,
  fillIn,
  placeholdersIn,
  withoutPlaceholders,
  wordingsIn,
} from '#shared/domain/survey/fill-in.ts';

const usual = { product: 'our product' };

it('takes what is known, else the words of the placeholder, else the usual ones', () => {
  expect(fillIn('How was {product|the dish}?', { product: ' Bún bò ' }, usual)).toBe('How was Bún bò?');
  expect(fillIn('How was {product|the dish}?', {}, usual)).toBe('How was the dish?');
  expect(fillIn('How was {product}?', { product: '  ' }, usual)).toBe('How was our product?');
  expect(fillIn('How was {dish}?', {}, usual)).toBe('How was …?');
});

it('fills in each of several, and takes no inherited property for a value', () => {
  expect(fillIn('{a|1} {b|2} {a|3}', { b: 'x' }, {})).toBe('1 x 3');
  expect(fillIn('{constructor|nothing}', {}, {})).toBe('nothing');
  expect(fillIn('{constructor}', {}, {})).toBe('…');
});

it('never looks through what was filled in', () => {
  expect(fillIn('{name}, {product}', { name: '{product}', product: '$1 $& {name}' }, {})).toBe(
    '{product}, $1 $& {name}',
  );
});

it('leaves no placeholder of the text standing, whatever is known', () => {
  const name = fc.constantFrom('name', 'product', 'order', 'dish', 'constructor');
  const part = fc.oneof(
    fc.string({ maxLength: 8 }).map((text) => text.replaceAll(/[{}]/g, '')),
    name.map((each) => `{${each}}`),
    name.map((each) => `{${each}|so}`),
  );
  const values = fc.dictionary(
    name,
    fc.string().map((text) => text.replaceAll(/[{}]/g, '')),
  );
  fc.assert(
    fc.property(fc.array(part), values, (parts, known) => {
      const filled = fillIn(parts.join(''), known, usual);
      expect(placeholdersIn(filled)).toEqual([]);
      expect(withoutPlaceholders(filled)).toBe(filled);
    }),
  );
});

it('changes and lists wordings, and nothing else', () => {
  const data = {
    key: 'why',
    wording: { en: 'Why?', vi: 'Vì sao?' },
    rows: [{ key: 'a', wording: { en: 'A', vi: 'Á' } }],
    showIf: { all: [{ question: 'recommend', operator: 'at-most', value: 6 }] },
    required: false,
    labels: undefined,
    nothing: null,
  };
  expect(wordingsIn(data)).toEqual([data.wording, data.rows[0]?.wording]);
  const changed = changeWordings(data, (text, language) => `${language}: ${text}`);
  expect(changed).toEqual({
    ...data,
    wording: { en: 'en: Why?', vi: 'vi: Vì sao?' },
    rows: [{ key: 'a', wording: { en: 'en: A', vi: 'vi: Á' } }],
  });
});
